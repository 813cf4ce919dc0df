//! Checking a receipt offline: with the federation's public keys and nothing else.

use super::format::{FORMAT, LedgerProof, Receipt, ReceiptAnswer, Source};
use crate::search::digest;
use entente_exchange::evidence::{self, ProvenReply};
use entente_exchange::{Entry as Listed, FederationRoots, TrustList};
use entente_ledger::{
    Checkpoint, Kind, Leaf, Opening, Origin, VerifierKey, merkle, verify_promise,
};
use entente_model::answer::{Outcome, OutcomeClass};
use entente_model::wire::{Promise, SearchCall};
use entente_model::{AuthorityId, Code, Problem, RegisterId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a receipt proves, line by line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptReport {
    /// Everything that was checked and holds.
    pub checks: Vec<Check>,
    /// The proven outcome of every register asked.
    pub outcomes: Vec<(AuthorityId, RegisterId, OutcomeClass)>,
}

/// One thing that was checked and holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What holds, in words.
    pub words: String,
}

/// Checks every signature, proof and commitment of a receipt.
///
/// # Errors
/// `proof-invalid` with the first thing that does not hold, in words.
pub fn verify(receipt: &Receipt, roots: &FederationRoots) -> Result<ReceiptReport, Problem> {
    if receipt.format != FORMAT {
        return Err(invalid(format!("the receipt has format {}, not {FORMAT}", receipt.format)));
    }
    let mut checks = Vec::new();
    let mut holds = |words: String| checks.push(Check { words });
    let trust = receipt
        .trust_list
        .open(roots)
        .map_err(|fault| invalid(format!("the trust list: {fault}")))?;
    holds(format!("the trust list, version {}, is signed by the federation", trust.version));
    let asker = listed(&trust, &receipt.asker)?;
    let log = verifier(asker)?;
    let checkpoint = Checkpoint::open(&receipt.checkpoint, &log)
        .map_err(|error| invalid(format!("the checkpoint of {}: {error}", receipt.asker)))?;
    holds(format!(
        "the log of {} with {} entries is signed by its key",
        receipt.asker, checkpoint.size
    ));
    intent(receipt, asker, &checkpoint)?;
    holds(format!(
        "entry {} records the question and its justification, before anything was read or sent",
        receipt.intent.promise.index
    ));
    let mut outcomes = Vec::new();
    for answer in &receipt.answers {
        let place = format!("{}/{}", answer.answer.authority, answer.answer.register);
        let words =
            one(receipt, &trust, answer, &checkpoint).map_err(|problem| at(&place, problem))?;
        holds(format!("{place}: {words}"));
        let outcome = answer.answer.outcome.class();
        outcomes.push((answer.answer.authority.clone(), answer.answer.register.clone(), outcome));
    }
    every_due_answer_is_there(receipt)?;
    holds("every register that was to be asked has its line".to_owned());
    Ok(ReceiptReport { checks, outcomes })
}

fn intent(receipt: &Receipt, asker: &Listed, checkpoint: &Checkpoint) -> Result<(), Problem> {
    let (leaf, opening) = entry(&receipt.intent, asker, checkpoint)?;
    let subject = value(opening.subject())?;
    let stated = serde_json::json!(receipt.query);
    let justification = serde_json::json!(receipt.justification);
    let said = |key: &str| subject.get(key).cloned().unwrap_or(Value::Null);
    if leaf.facts.kind != Kind::Consult || said("search") != serde_json::json!(receipt.search) {
        return Err(invalid("the first entry is not of this search"));
    }
    if said("query") != stated {
        return Err(invalid("the question is not the one on record"));
    }
    if value(opening.justification())? != justification
        || leaf.facts.purpose.as_ref() != Some(&receipt.justification.purpose)
        || leaf.facts.legal_basis.as_ref() != Some(&receipt.justification.legal_basis)
    {
        return Err(invalid("the justification is not the one on record"));
    }
    Ok(())
}

/// One answer: its entry at the asker, and what the answering node signed.
fn one(
    receipt: &Receipt,
    trust: &TrustList,
    answer: &ReceiptAnswer,
    checkpoint: &Checkpoint,
) -> Result<String, Problem> {
    let asker = listed(trust, &receipt.asker)?;
    let (_, opening) = entry(&answer.received, asker, checkpoint)?;
    let recorded = value(opening.subject())?.get("answer").cloned().unwrap_or(Value::Null);
    if recorded != serde_json::json!(digest(&answer.answer)) {
        return Err(invalid("the answer is not the one on record"));
    }
    let said = answer.answer.outcome.class().words();
    match &answer.source {
        Source::Here { recorded } => {
            if recorded.answer != answer.answer || answer.answer.authority != receipt.asker {
                return Err(invalid("the answer is not the one recorded by the asking node"));
            }
            promise_holds(&recorded.promise, asker)?;
            Ok(format!("{said}; answered by the asking node itself and on its record"))
        }
        Source::Peer { evidence, promise } => {
            let peer = listed(trust, &answer.answer.authority)?;
            signed_answer(receipt, trust, answer, evidence)?;
            match promise {
                Some(promise) => {
                    promise_holds(promise, peer)?;
                    Ok(format!(
                        "{said}; signed by the node and promised as entry {}",
                        promise.index
                    ))
                }
                None => Ok(format!("{said}; signed by the node")),
            }
        }
        Source::Nobody => match answer.answer.outcome {
            Outcome::Hit | Outcome::NoHit => {
                Err(invalid("a hit or no-hit without anybody's signature"))
            }
            _ => Ok(format!("{said}; on record at the asking node")),
        },
    }
}

/// The signed request asks what the receipt says, and the signed reply holds this answer.
fn signed_answer(
    receipt: &Receipt,
    trust: &TrustList,
    answer: &ReceiptAnswer,
    signed: &evidence::Evidence,
) -> Result<(), Problem> {
    let proven = evidence::verify(signed, trust).map_err(|error| invalid(error.to_string()))?;
    let call: &SearchCall = &proven.call;
    let peer = listed(trust, &answer.answer.authority)?;
    if proven.answerer != answer.answer.authority
        || call.search != receipt.search
        || call.asker != receipt.asker
        || call.query != receipt.query
        || call.justification != receipt.justification
        || call.intent != receipt.intent.promise
    {
        return Err(invalid("the signed request is not the question of this receipt"));
    }
    let held = match &proven.reply {
        ProvenReply::Answers(reply) => reply.answers.iter().any(|recorded| {
            recorded.answer == answer.answer && recorded.promise.origin == peer.log.origin
        }),
        // The node signed that it refuses or cannot answer: that is no hit and no no-hit.
        ProvenReply::Failed(_) => !matches!(answer.answer.outcome, Outcome::Hit | Outcome::NoHit),
    };
    if held { Ok(()) } else { Err(invalid("the signed reply does not hold this answer")) }
}

/// An entry of the asker's log: promised, opened by its commitments, under the checkpoint.
fn entry(
    proof: &LedgerProof,
    owner: &Listed,
    checkpoint: &Checkpoint,
) -> Result<(Leaf, Opening), Problem> {
    let index = proof.promise.index;
    promise_holds(&proof.promise, owner)?;
    let hash = merkle::leaf_hash(&proof.leaf.0);
    if hash != proof.promise.leaf_hash {
        return Err(invalid(format!("entry {index} is not the one that was promised")));
    }
    merkle::verify_inclusion(&hash, (index, checkpoint.size), &proof.path, &checkpoint.root)
        .map_err(|error| invalid(format!("entry {index} is not under the checkpoint: {error}")))?;
    let leaf = Leaf::decode(&proof.leaf.0)
        .map_err(|error| invalid(format!("entry {index} cannot be read: {error}")))?;
    let opening = Opening::decode(&proof.opening.0).map_err(|error| {
        invalid(format!("the opening of entry {index} cannot be read: {error}"))
    })?;
    if !opening.opens(&leaf) {
        return Err(invalid(format!("the opening does not fit entry {index}")));
    }
    Ok((leaf, opening))
}

fn promise_holds(promise: &Promise, owner: &Listed) -> Result<(), Problem> {
    if promise.origin != owner.log.origin {
        return Err(invalid(format!(
            "the promise is of another log than that of {}",
            owner.authority
        )));
    }
    verify_promise(promise, &owner.log.key).map_err(|error| {
        invalid(format!("the promise of {} for entry {}: {error}", owner.authority, promise.index))
    })
}

fn every_due_answer_is_there(receipt: &Receipt) -> Result<(), Problem> {
    let opening =
        Opening::decode(&receipt.intent.opening.0).map_err(|error| invalid(error.to_string()))?;
    let subject = value(opening.subject())?;
    let expected: Vec<crate::search::Due> = subject
        .get("expected")
        .cloned()
        .and_then(|expected| serde_json::from_value(expected).ok())
        .ok_or_else(|| invalid("the first entry does not say who was to be asked"))?;
    for due in expected {
        let there = receipt.answers.iter().any(|answer| {
            answer.answer.authority == due.authority && answer.answer.register == due.register
        });
        if !there {
            let place = format!("{}/{}", due.authority, due.register);
            return Err(invalid(format!("the line of {place} was taken out")));
        }
    }
    Ok(())
}

fn listed<'a>(trust: &'a TrustList, authority: &AuthorityId) -> Result<&'a Listed, Problem> {
    trust.entry(authority).ok_or_else(|| invalid(format!("{authority} is not on the trust list")))
}

fn verifier(entry: &Listed) -> Result<VerifierKey, Problem> {
    let origin = Origin::new(entry.log.origin.as_str())
        .map_err(|error| invalid(format!("the log of {}: {error}", entry.authority)))?;
    Ok(VerifierKey::new(origin, entry.log.key))
}

fn value(text: &str) -> Result<Value, Problem> {
    serde_json::from_str(text).map_err(|_| invalid("an opening is not JSON"))
}

fn invalid(words: impl Into<String>) -> Problem {
    Problem::new(Code::ProofInvalid).with_detail(words)
}

fn at(place: &str, problem: Problem) -> Problem {
    let detail = problem.detail.clone().unwrap_or_default();
    problem.with_detail(format!("{place}: {detail}"))
}
