//! Reading a reply: it must answer the question that was put, for the registers asked, without
//! contradiction.

use super::{Failure, PeerResult, Reason};
use crate::json;
use crate::message::PeerResponse;
use crate::server::{JSON, PROBLEM_JSON};
use crate::trust::Entry;
use entente_ledger::verify_promise;
use entente_model::limits::CANDIDATES_MAX;
use entente_model::wire::{PROTOCOL, PROTOCOL_MIN, RecordedAnswer, SearchCall, SearchReply};
use entente_model::{Answer, AuthorityId, Outcome, RegisterId, Timestamp};
use serde::Deserialize as _;
use std::collections::BTreeSet;

/// The highest score there is.
const SCORE_PERMILLE_MAX: u16 = 1000;

/// A reply whose signature holds, read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reply {
    /// Answers to some or all of the registers asked.
    Answers(Box<SearchReply>),
    /// No answers.
    Failed(Failure),
}

/// Reads a reply whose signature holds.
pub(crate) fn read(response: &PeerResponse, call: &SearchCall, authority: &AuthorityId) -> Reply {
    match answers(response, call, authority) {
        Ok(reply) => Reply::Answers(Box::new(reply)),
        Err(failure) => Reply::Failed(failure),
    }
}

fn answers(
    response: &PeerResponse,
    call: &SearchCall,
    authority: &AuthorityId,
) -> Result<SearchReply, Failure> {
    let value = body(response)?;
    let reply = SearchReply::deserialize(value)
        .map_err(|_| undecodable("the answer is not one of this protocol version"))?;
    fits(&reply, call, authority).map_err(undecodable)?;
    Ok(reply)
}

/// The body of a successful response whose version is spoken here.
pub(super) fn body(response: &PeerResponse) -> Result<serde_json::Value, Failure> {
    let value = json::checked(&response.body)
        .map_err(|fault| undecodable(&format!("the answer's body {fault}")))?;
    let media_type = response.headers.one("content-type");
    if response.status != 200 {
        return Err(match media_type {
            Ok(PROBLEM_JSON) => Failure::of_problem(response.status, value),
            _ => undecodable("the answer is neither an answer nor a problem document"),
        });
    }
    if media_type != Ok(JSON) {
        return Err(undecodable("the answer has another media type than the protocol's"));
    }
    let version = value.get("protocol").and_then(serde_json::Value::as_u64);
    match version {
        Some(version) if (u64::from(PROTOCOL_MIN)..=u64::from(PROTOCOL)).contains(&version) => {
            Ok(value)
        }
        Some(version) => Err(Failure::unavailable(
            Reason::Version,
            format!("it answers in protocol version {version}, not {PROTOCOL_MIN} to {PROTOCOL}"),
        )),
        None => Err(undecodable("the answer names no protocol version")),
    }
}

pub(super) fn undecodable(words: &str) -> Failure {
    Failure::unavailable(Reason::Undecodable, words)
}

/// Checks that a reply answers this call in this authority's name. Registers may be missing, never
/// more or other.
pub(crate) fn fits(
    reply: &SearchReply,
    call: &SearchCall,
    authority: &AuthorityId,
) -> Result<(), &'static str> {
    if reply.request != call.request {
        return Err("the answer names another request");
    }
    if reply.authority != *authority {
        return Err("the answer names another authority");
    }
    let mut seen = BTreeSet::new();
    for RecordedAnswer { answer, .. } in &reply.answers {
        if answer.authority != *authority {
            return Err("the answer names another authority");
        }
        if !call.registers.contains(&answer.register) {
            return Err("the answer names a register that was not asked");
        }
        if !seen.insert(&answer.register) {
            return Err("the answer names a register twice");
        }
        consistent(answer)?;
    }
    Ok(())
}

fn consistent(answer: &Answer) -> Result<(), &'static str> {
    match answer.outcome {
        Outcome::Hit if answer.candidates.is_empty() => Err("a hit names no candidate"),
        Outcome::NoHit if answer.cut => Err("a no-hit says that candidates were cut"),
        Outcome::Hit | Outcome::NoHit if answer.basis.is_none() => {
            Err("an answer does not say under which rule it was given")
        }
        Outcome::Hit if answer.candidates.len() > CANDIDATES_MAX => {
            Err("a hit names more candidates than the limit")
        }
        Outcome::Hit => {
            let scored = |score| score <= SCORE_PERMILLE_MAX;
            if answer.candidates.iter().all(|candidate| scored(candidate.score_permille)) {
                Ok(())
            } else {
                Err("a candidate's score is over 1000")
            }
        }
        _ if !answer.candidates.is_empty() => Err("an answer without hit names candidates"),
        _ => Ok(()),
    }
}

/// One result per register asked: the verified answer, or why there is none.
pub(super) fn results(
    reply: &SearchReply,
    call: &SearchCall,
    entry: &Entry,
    now: Timestamp,
) -> Vec<PeerResult> {
    let result = |register: &RegisterId| {
        let found = reply.answers.iter().find(|recorded| recorded.answer.register == *register);
        let Some(RecordedAnswer { answer, promise }) = found else {
            let words = "the reply does not answer for this register";
            let failure = Failure::unavailable(Reason::CutOff, words);
            return failed(&failure, &entry.authority, register, now);
        };
        let kept =
            promise.origin == entry.log.origin && verify_promise(promise, &entry.log.key).is_ok();
        if !kept {
            let words = "the promise of its ledger is not signed by its log key";
            let failure = Failure::unavailable(Reason::BadSignature, words);
            return failed(&failure, &entry.authority, register, now);
        }
        PeerResult { answer: answer.clone(), promise: Some(promise.clone()) }
    };
    call.registers.iter().map(result).collect()
}

/// The result of a register for which there is no answer.
pub(super) fn failed(
    failure: &Failure,
    authority: &AuthorityId,
    register: &RegisterId,
    now: Timestamp,
) -> PeerResult {
    let answer = Answer {
        authority: authority.clone(),
        register: register.clone(),
        outcome: failure.outcome(),
        candidates: Vec::new(),
        cut: false,
        copies: Vec::new(),
        basis: None,
        answered: now,
    };
    PeerResult { answer, promise: None }
}
