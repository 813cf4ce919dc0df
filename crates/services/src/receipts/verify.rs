//! Checking a receipt offline: with the federation's public keys and nothing else.

use super::format::{FORMAT, LedgerProof, Receipt, ReceiptAnswer, Source};
use crate::search::{Due, digest};
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
use std::collections::BTreeSet;

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
    trust.in_force(receipt.asked).map_err(|fault| {
        invalid(format!("the trust list did not cover the time of the question: {fault}"))
    })?;
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
    every_due_answer_is_there_once(receipt)?;
    for answer in &receipt.answers {
        let place = format!("{}/{}", answer.answer.authority, answer.answer.register);
        let words =
            one(receipt, &trust, answer, &checkpoint).map_err(|problem| at(&place, problem))?;
        holds(format!("{place}: {words}"));
        let outcome = answer.answer.outcome.class();
        outcomes.push((answer.answer.authority.clone(), answer.answer.register.clone(), outcome));
    }
    holds("every register that was to be asked has its one line".to_owned());
    Ok(ReceiptReport { checks, outcomes })
}

fn intent(receipt: &Receipt, asker: &Listed, checkpoint: &Checkpoint) -> Result<(), Problem> {
    let (leaf, opening) = entry(&receipt.intent, asker, checkpoint)?;
    let subject = value(opening.subject())?;
    let stated = serde_json::json!(receipt.query);
    let justification = serde_json::json!(receipt.justification);
    let said = |key: &str| subject.get(key).cloned().unwrap_or(Value::Null);
    if leaf.facts.kind != Kind::Consult
        || leaf.facts.asker != receipt.asker
        || said("search") != serde_json::json!(receipt.search)
    {
        return Err(invalid("the first entry is not of this search"));
    }
    // The search's id is made of the time, and the entry binds the id.
    if receipt.search.time() != receipt.asked {
        return Err(invalid("the time of the question is not the one on record"));
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
    on_record(receipt, answer, &entry(&answer.received, asker, checkpoint)?)?;
    let said = answer.answer.outcome.class().words();
    let says_whether = matches!(answer.answer.outcome, Outcome::Hit | Outcome::NoHit);
    match &answer.source {
        Source::Here { recorded } => {
            if recorded.answer != answer.answer
                || recorded.promise != answer.received.promise
                || answer.answer.authority != receipt.asker
            {
                return Err(invalid("the answer is not the one recorded by the asking node"));
            }
            Ok(format!("{said}; answered by the asking node itself and on its record"))
        }
        Source::Peer { evidence, promise } => {
            let peer = listed(trust, &answer.answer.authority)?;
            let signed = signed_answer(receipt, trust, answer, evidence)?;
            if signed != *promise {
                return Err(invalid("the promise is not the one in the signed reply"));
            }
            match promise {
                Some(promise) => {
                    promise_holds(promise, peer)?;
                    Ok(format!(
                        "{said}; signed by the node and promised as entry {}",
                        promise.index
                    ))
                }
                None => Ok(format!("{said}; the node signed no answer for this register")),
            }
        }
        Source::Nobody if says_whether => {
            Err(invalid("a hit or no-hit without anybody's signature"))
        }
        Source::Nobody => Ok(format!("{said}; on record at the asking node")),
    }
}

/// The entry records this very answer, as one to this very search: an answer to another search of
/// the same node cannot stand in for it.
fn on_record(
    receipt: &Receipt,
    answer: &ReceiptAnswer,
    (leaf, opening): &(Leaf, Opening),
) -> Result<(), Problem> {
    let ReceiptAnswer { answer, source, received } = answer;
    let subject = value(opening.subject())?;
    let said = |key: &str| subject.get(key).cloned().unwrap_or(Value::Null);
    if said("answer") != serde_json::json!(digest(answer)) {
        return Err(invalid("the answer is not the one on record"));
    }
    let intent = &receipt.intent.promise;
    let of_this_search = match source {
        Source::Here { .. } => leaf.facts.kind == Kind::Disclose,
        Source::Peer { .. } | Source::Nobody => {
            leaf.facts.kind == Kind::Receive && said("search") == serde_json::json!(receipt.search)
        }
    };
    if !of_this_search
        || said("intent") != serde_json::json!(intent.index)
        || received.promise.index <= intent.index
    {
        return Err(invalid("the answer is on record for another search"));
    }
    let facts = &leaf.facts;
    if facts.answerer.as_ref() != Some(&answer.authority)
        || facts.register.as_ref() != Some(&answer.register)
        || facts.outcome != Some(answer.outcome.class())
    {
        return Err(invalid("the answer contradicts the facts on record"));
    }
    Ok(())
}

/// The signed request asks what the receipt says, and the signed reply holds this answer or, where
/// the answer is that there is none, holds none. Returns the promise for the answer.
fn signed_answer(
    receipt: &Receipt,
    trust: &TrustList,
    answer: &ReceiptAnswer,
    signed: &evidence::Evidence,
) -> Result<Option<Promise>, Problem> {
    let proven = evidence::verify(signed, trust).map_err(|error| invalid(error.to_string()))?;
    let call: &SearchCall = &proven.call;
    if proven.answerer != answer.answer.authority
        || call.search != receipt.search
        || call.asker != receipt.asker
        || call.query != receipt.query
        || call.justification != receipt.justification
        || call.intent != receipt.intent.promise
        || !call.registers.contains(&answer.answer.register)
    {
        return Err(invalid("the signed request is not the question of this receipt"));
    }
    let otherwise = || invalid("the signed reply does not hold this answer");
    let reply = match &proven.reply {
        ProvenReply::Answers(reply) => reply,
        // The node signed that it refuses or cannot answer: that is no hit and no no-hit.
        ProvenReply::Failed(_) => {
            return match answer.answer.outcome {
                Outcome::Refused { .. } | Outcome::Unavailable { .. } => Ok(None),
                _ => Err(otherwise()),
            };
        }
    };
    let of_register =
        reply.answers.iter().find(|recorded| recorded.answer.register == answer.answer.register);
    match of_register {
        Some(recorded) if recorded.answer == answer.answer => Ok(Some(recorded.promise.clone())),
        // The reply left the register out, and the asking node made a line that says so.
        None if matches!(answer.answer.outcome, Outcome::Unavailable { .. }) => Ok(None),
        _ => Err(otherwise()),
    }
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

fn every_due_answer_is_there_once(receipt: &Receipt) -> Result<(), Problem> {
    let opening =
        Opening::decode(&receipt.intent.opening.0).map_err(|error| invalid(error.to_string()))?;
    let subject = value(opening.subject())?;
    let expected: Vec<Due> = subject
        .get("expected")
        .cloned()
        .and_then(|expected| serde_json::from_value(expected).ok())
        .ok_or_else(|| invalid("the first entry does not say who was to be asked"))?;
    let mut due: BTreeSet<Due> = expected.into_iter().collect();
    for ReceiptAnswer { answer, .. } in &receipt.answers {
        let (authority, register) = (answer.authority.clone(), answer.register.clone());
        if !due.remove(&Due { authority, register }) {
            let place = format!("{}/{}", answer.authority, answer.register);
            return Err(invalid(format!("the line of {place} is one too many")));
        }
    }
    match due.first() {
        None => Ok(()),
        Some(Due { authority, register }) => {
            Err(invalid(format!("the line of {authority}/{register} was taken out")))
        }
    }
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
