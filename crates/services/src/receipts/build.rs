//! Making a receipt out of what this node has stored.

use super::format::{FORMAT, LedgerProof, Receipt, ReceiptAnswer};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{internal, malformed_document, of_ledger, of_store};
use crate::search::{Due, StoredAnswer, answers, find};
use entente_exchange::SignedTrustList;
use entente_ledger::{Checkpoint, LeafSource as _};
use entente_model::encoding::Blob;
use entente_model::wire::Promise;
use entente_model::{Code, Problem, Said, SearchId, limits};
use entente_store::{Collection, Row};

/// Signed trust lists by version, so that a receipt carries the list its search was made under.
const TRUST_LISTS: Collection = Collection::new("trust-lists");

/// Keeps a trust list for receipts; called whenever one comes into force.
///
/// # Errors
/// An outage.
pub async fn keep_trust_list(
    context: &Context,
    version: u64,
    signed: &SignedTrustList,
) -> Result<(), Problem> {
    let row = Row::PutDocument {
        collection: TRUST_LISTS,
        id: version.to_string(),
        group: None,
        body: serde_json::to_value(signed).map_err(malformed_document)?,
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

/// The receipt of the officer's own finished search.
///
/// # Errors
/// `not-found`, `conflict` while the search runs, or an outage.
pub async fn build(
    context: &Context,
    officer: &SignedIn,
    search: SearchId,
) -> Result<Receipt, Problem> {
    let view = find(context, officer, search)?;
    let stored = view.search;
    let unfinished =
        || Problem::new(Code::Conflict).saying(Said::SearchRuns).advising(Said::TryWaitAnswers);
    let interrupted =
        || Problem::new(Code::NotFound).saying(Said::SearchInterrupted).advising(Said::TryAskAgain);
    if stored.summary.is_none() {
        let longest = limits::PEER_DEADLINE_MAX * 2;
        let still_runs = context.clock.now() < stored.asked.plus(longest);
        return Err(if still_runs { unfinished() } else { interrupted() });
    }
    let intent = stored.intent.ok_or_else(interrupted)?;
    let answers = answers(context, search)?;
    let there = |due: &Due| {
        answers
            .iter()
            .map(|answer| &answer.shown.answer)
            .any(|answer| answer.authority == due.authority && answer.register == due.register)
    };
    if !stored.expected.iter().all(there) {
        return Err(unnoted());
    }
    let checkpoint = covering(context, last_index(&intent, &answers)).await?;
    let (note, size) = checkpoint;
    let intent = prove(context, intent, size)?;
    let answers = answers
        .into_iter()
        .map(|answer| proven(context, answer, size))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Receipt {
        format: FORMAT,
        search,
        asker: context.authority.clone(),
        asked: stored.asked,
        query: stored.query,
        justification: stored.justification,
        intent,
        answers,
        checkpoint: note,
        trust_list: trust_list(context, stored.trust_list)?,
    })
}

fn last_index(intent: &Promise, answers: &[StoredAnswer]) -> u64 {
    let received = answers.iter().filter_map(|answer| answer.shown.received.as_ref());
    received.map(|promise| promise.index).fold(intent.index, u64::max)
}

/// A signed checkpoint that covers the entry, integrating it first if need be.
async fn covering(context: &Context, index: u64) -> Result<(String, u64), Problem> {
    let integrator = context.integrator.clone();
    let caught_up = tokio::task::spawn_blocking(move || {
        integrator.catch_up()?;
        Ok::<_, entente_ledger::Error>(integrator.note())
    });
    let note = caught_up
        .await
        .map_err(|error| internal(&error))?
        .map_err(of_ledger)?
        .ok_or_else(|| Problem::new(Code::LedgerUnavailable))?;
    let checkpoint = Checkpoint::open(&note, &context.ledger.verifier_key()).map_err(of_ledger)?;
    if checkpoint.size <= index {
        return Err(Problem::new(Code::LedgerUnavailable));
    }
    Ok((note, checkpoint.size))
}

fn proven(context: &Context, stored: StoredAnswer, size: u64) -> Result<ReceiptAnswer, Problem> {
    let received = stored.shown.received.ok_or_else(unnoted)?;
    Ok(ReceiptAnswer {
        received: prove(context, received, size)?,
        answer: stored.shown.answer,
        source: stored.source,
    })
}

/// An answer that could not be stored, so that there is nothing to prove.
fn unnoted() -> Problem {
    Problem::new(Code::NotFound).saying(Said::AnswerNotNoted).advising(Said::TryAskAgain)
}

fn prove(context: &Context, promise: Promise, size: u64) -> Result<LedgerProof, Problem> {
    let leaf = context
        .store
        .read(promise.index, 1)
        .map_err(|error| of_ledger(error.into()))?
        .into_iter()
        .next()
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let opening = context.ledger.open(promise.index).map_err(of_ledger)?;
    let path = context.log.inclusion(promise.index, size).map_err(of_ledger)?;
    Ok(LedgerProof {
        leaf: Blob(leaf.bytes),
        opening: Blob(opening.encode().map_err(of_ledger)?),
        promise,
        path,
    })
}

fn trust_list(context: &Context, version: u64) -> Result<SignedTrustList, Problem> {
    let document = context
        .store
        .document(TRUST_LISTS, &version.to_string())
        .map_err(of_store)?
        .ok_or_else(|| Problem::new(Code::NotFound).with_detail("the trust list is gone"))?;
    serde_json::from_value(document.body).map_err(malformed_document)
}
