//! Evidence is verified with public keys alone, long after the nodes are gone.

use crate::fixtures::*;
use entente_exchange::evidence::{ProvenReply, verify};
use entente_exchange::*;
use entente_model::*;

fn evidence(plan: Plan) -> (TrustList, Evidence) {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", plan);
    let evidence = federation.ask("bb-police", "police-records").evidence.unwrap();
    let text = serde_json::to_string(&evidence).unwrap();
    (federation.list.clone(), serde_json::from_str(&text).unwrap())
}

fn words(evidence: &Evidence, list: &TrustList) -> String {
    verify(evidence, list).unwrap_err().to_string()
}

#[test]
fn a_no_hit_is_proven_offline() {
    let (list, evidence) = evidence(Plan::NoHit);
    let proven = verify(&evidence, &list).unwrap();
    assert_eq!(proven.asker, authority("aa-police"));
    assert_eq!(proven.answerer, authority("bb-police"));
    assert_eq!(proven.asked_at.as_millis(), START);
    assert_eq!(proven.call.justification.case_reference.as_str(), "K-2026-17");
    let ProvenReply::Answers(reply) = proven.reply else { panic!("no answers") };
    assert_eq!(reply.answers[0].answer.outcome, Outcome::NoHit);
}

#[test]
fn a_refusal_is_proven_offline() {
    let (list, evidence) = evidence(Plan::Deny);
    let ProvenReply::Failed(failure) = verify(&evidence, &list).unwrap().reply else {
        panic!("answers");
    };
    assert_eq!(short(&failure.outcome()), "refused: purpose-not-accepted");
}

#[test]
fn one_changed_byte_anywhere_is_detected() {
    let (list, evidence) = evidence(Plan::Hit);
    let text = serde_json::to_string(&evidence).unwrap();
    let mut unreadable = 0;
    for at in (0..text.len()).step_by(11) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        match serde_json::from_slice::<Evidence>(&bytes) {
            Ok(changed) => assert!(verify(&changed, &list).is_err(), "byte {at}"),
            Err(_) => unreadable += 1,
        }
    }
    assert!(unreadable > 0);
}

#[test]
fn each_fault_is_named() {
    let (list, evidence) = evidence(Plan::Hit);
    let mut changed = evidence.clone();
    changed.response.body = bytes::Bytes::from_static(b"{}");
    assert_eq!(words(&changed, &list), "evidence reply: body does not match its digest");
    let mut changed = evidence.clone();
    changed.request.path = "/peer/v1/other".into();
    assert_eq!(words(&changed, &list), "evidence question: signature does not verify");
    let mut changed = evidence.clone();
    changed.format = 2;
    assert!(words(&changed, &list).contains("format 2"));
    let mut without = list.clone();
    without.entries.remove(1);
    assert!(words(&evidence, &without).contains("key that the trust list does not name"));
    let mut other_log = list;
    other_log.entries[0].log.origin = "log.example/other".into();
    assert_eq!(
        words(&evidence, &other_log),
        "evidence question: the ledger's promise does not verify"
    );
}

#[test]
fn an_answer_whose_promise_does_not_hold_proves_nothing_and_spoils_nothing() {
    let (mut list, evidence) = evidence(Plan::Hit);
    let asked = verify(&evidence, &list).unwrap();
    assert_eq!(asked.unanswered().count(), 0);
    list.entries[1].log.key = key(77).verifying_key();
    let proven = verify(&evidence, &list).unwrap();
    let ProvenReply::Answers(reply) = &proven.reply else { panic!("{:?}", proven.reply) };
    assert!(reply.answers.is_empty());
    assert_eq!(proven.unanswered().count(), proven.call.registers.len());
}

#[test]
fn a_reply_to_another_question_is_not_evidence() {
    let federation = Federation::new();
    let first = federation.ask("bb-police", "police-records").evidence.unwrap();
    let second = federation.ask("bb-police", "police-records").evidence.unwrap();
    let mixed = Evidence { response: second.response, ..first };
    assert_eq!(words(&mixed, &federation.list), "evidence reply: signature does not verify");
}
