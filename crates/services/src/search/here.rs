//! Searching a register of this node, for its own officer or for a peer: intent, reading, outcome,
//! in this order.

use crate::alerts::feed::{copies, replicated};
use crate::context::Context;
use crate::error::{of_policy, of_registers};
use crate::retention;
use entente_ledger::{Counterparty, Entry, Facts, Kind, Position};
use entente_model::answer::Outcome;
use entente_model::feed::CopyState;
use entente_model::wire::RecordedAnswer;
use entente_model::{
    Answer, AuthorityId, Code, Justification, Problem, Query, RegisterId, RequestId,
};
use entente_policy::Permit;
use entente_policy::action::Search;
use entente_registers::Found;
use entente_store::Row;
use serde_json::{Value, json};

/// Who asks, as the entries of this node name them.
#[derive(Clone)]
pub(crate) struct Asker {
    /// The asking authority.
    pub(crate) authority: AuthorityId,
    /// Officer or pseudonym, for the sealed opening.
    pub(crate) actor: Value,
    /// The signed request it came in, if from a peer.
    pub(crate) request: Option<RequestId>,
    /// The asker's own entry, if from a peer.
    pub(crate) counterparty: Option<Counterparty>,
}

/// A question to one register of this node.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    /// Who asks.
    pub(crate) asker: &'a Asker,
    /// What.
    pub(crate) query: &'a Query,
    /// Why.
    pub(crate) justification: &'a Justification,
}

/// Searches one register under a permit and puts both the intent and the outcome on record.
///
/// `rows` go into the same transaction as the intent (a peer's nonce, so that a replay is known
/// after a restart).
pub(crate) async fn answer_here(
    context: &Context,
    permit: Permit<Search>,
    asked: Asked<'_>,
    rows: Vec<Row>,
) -> Result<RecordedAnswer, Problem> {
    let Asked { asker, query, justification } = asked;
    let subject = json!({ "query": query });
    let facts = Facts {
        request: asker.request,
        counterparty: asker.counterparty.clone(),
        ..permit.facts(Kind::Consult)
    };
    let intent = context.record(entry(facts, asker, subject, justification), rows).await?;
    answer_logged(context, permit, &intent, asked).await
}

/// Searches one register under a permit whose intent is on record already, and puts the outcome on
/// record.
pub(crate) async fn answer_logged(
    context: &Context,
    permit: Permit<Search>,
    intent: &Position,
    asked: Asked<'_>,
) -> Result<RecordedAnswer, Problem> {
    let Asked { asker, query, justification } = asked;
    let register = permit.register().cloned().ok_or_else(|| Problem::new(Code::Internal))?;
    let disclosed_facts = permit.facts(Kind::Disclose);
    let mut found = read(context, permit, intent, query.clone()).await?;
    let copies = if asker.authority == context.authority {
        copies(context, &register)
    } else {
        only_own(context, &register, &mut found)?;
        Vec::new()
    };
    let outcome = outcome(!found.candidates.is_empty(), &copies);
    let answer = Answer {
        authority: context.authority.clone(),
        register,
        outcome,
        candidates: found.candidates,
        cut: found.cut,
        copies,
        basis: Some(found.basis),
        answered: context.clock.now(),
    };
    let facts = Facts {
        request: asker.request,
        counterparty: asker.counterparty.clone(),
        outcome: Some(answer.outcome.class()),
        count: u32::try_from(answer.candidates.len()).ok(),
        ..disclosed_facts
    };
    let subject = json!({
        "intent": intent.index(),
        "answer": digest(&answer),
        "records": found.records,
        "keys": found.keys,
    });
    let disclosed = context.record(entry(facts, asker, subject, justification), Vec::new()).await?;
    Ok(RecordedAnswer { answer, promise: disclosed.promise().clone() })
}

/// Takes out of what is found for a peer what another authority has entered: no node answers for
/// another.
// LEGAL: Regulation (EU) 2024/982 Art 50(1).
fn only_own(context: &Context, register: &RegisterId, found: &mut Found) -> Result<(), Problem> {
    if !replicated(context, register) {
        return Ok(());
    }
    let mut own = Vec::with_capacity(found.records.len());
    for id in &found.records {
        let record = context.store.record(register, id).map_err(crate::error::of_store)?;
        own.push(record.is_some_and(|record| record.owner == context.authority));
    }
    // At level `flag` one candidate stands for all records.
    let each = found.candidates.len() == own.len();
    if each {
        let mut kept = own.iter();
        found.candidates.retain(|_| kept.next().copied().unwrap_or(false));
    } else if !own.contains(&true) {
        found.candidates.clear();
    }
    let mut kept = own.iter();
    found.records.retain(|_| kept.next().copied().unwrap_or(false));
    Ok(())
}

/// What was found is found; but that nothing was is said only of copies that are fresh.
// INVARIANT: an absent answer is never shown as a no-hit (DESIGN invariant 5).
fn outcome(found: bool, copies: &[CopyState]) -> Outcome {
    if found {
        return Outcome::Hit;
    }
    let stale: Vec<_> = copies.iter().filter(|copy| copy.stale).collect();
    if stale.is_empty() {
        return Outcome::NoHit;
    }
    let issuers: Vec<AuthorityId> = stale.iter().map(|copy| copy.issuer.clone()).collect();
    let names: Vec<_> = issuers.iter().map(AuthorityId::as_str).collect();
    let words = format!(
        "nothing found, but the copy here of what {} has entered is out of date: ask there",
        names.join(", ")
    );
    Outcome::Stale { issuers, words }
}

/// Puts on record that a peer's or officer's question to one register was refused, and makes the
/// answer that says so.
pub(crate) async fn refuse_here(
    context: &Context,
    asked: Asked<'_>,
    (register, problem): (&RegisterId, Problem),
    rows: Vec<Row>,
) -> Result<RecordedAnswer, Problem> {
    let Asked { asker, justification, .. } = asked;
    let mut facts = refusal_facts(context, asked, register);
    facts.permitted = false;
    facts.rules = problem.rule.iter().cloned().collect();
    facts.outcome = Some(entente_model::answer::OutcomeClass::Refused);
    facts.problem = Some(problem.code);
    let answer = Answer {
        authority: context.authority.clone(),
        register: register.clone(),
        outcome: crate::error::outcome_of(&problem),
        candidates: Vec::new(),
        cut: false,
        copies: Vec::new(),
        basis: None,
        answered: context.clock.now(),
    };
    let subject = json!({ "answer": digest(&answer) });
    let position = context.record(entry(facts, asker, subject, justification), rows).await?;
    Ok(RecordedAnswer { answer, promise: position.promise().clone() })
}

/// The SHA-256 of an answer's JSON, by which the ledger's opening binds it.
pub(crate) fn digest(answer: &Answer) -> entente_model::encoding::Digest {
    entente_crypto::hash::sha256(&serde_json::to_vec(answer).unwrap_or_default())
}

async fn read(
    context: &Context,
    permit: Permit<Search>,
    intent: &Position,
    query: Query,
) -> Result<Found, Problem> {
    let authorised = permit.logged(intent).map_err(of_policy)?;
    let registers = context.registers.clone();
    tokio::task::spawn_blocking(move || registers.search(authorised, &query))
        .await
        .map_err(|_| Problem::new(Code::Internal))?
        .map_err(of_registers)
}

/// What every refusal of a question says.
fn refusal_facts(context: &Context, asked: Asked<'_>, register: &RegisterId) -> Facts {
    let Asked { asker, justification, .. } = asked;
    Facts {
        asker: asker.authority.clone(),
        answerer: Some(context.authority.clone()),
        register: Some(register.clone()),
        purpose: Some(justification.purpose.clone()),
        legal_basis: Some(justification.legal_basis.clone()),
        urgency: Some(justification.urgency),
        request: asker.request,
        counterparty: asker.counterparty.clone(),
        ..context.facts(Kind::Refuse, "search")
    }
}

fn entry(facts: Facts, asker: &Asker, subject: Value, justification: &Justification) -> Entry {
    Entry {
        facts,
        actor: asker.actor.clone(),
        subject,
        justification: json!(justification),
        retention_class: retention::ACCESS.to_owned(),
    }
}
