//! The record of every access: nothing leaves without it, nothing in it changes unseen, persons in
//! it are forgotten.

use entente_ledger::{Checkpoint, Entry, Fault, Kind, LeafSource as _, verify_log};
use entente_model::{Code, Files as _, JustificationInput, Outcome};
use entente_services::Context;
use entente_services::{audit, receipts, search};
use entente_store::{Collection, DiskFiles, Row};
use entente_testing::{Federation, TestNode, investigation, person};
use serde_json::json;
use std::process::Command;

/// Fills the store to its brim.
pub(crate) async fn choke(context: &Context) {
    context.store.limit_pages(1).await.unwrap();
    for chars in [20_000, 1_000, 10] {
        for number in 0.. {
            let row = Row::PutDocument {
                collection: Collection::new("ballast"),
                id: format!("{chars}/{number}"),
                group: None,
                body: json!("x".repeat(chars)),
                expires: None,
            };
            if context.store.write(vec![row]).await.is_err() {
                break;
            }
        }
    }
    // The ledger's own pages may have room left.
    loop {
        let entry = Entry {
            facts: context.facts(Kind::Admin, "see-node"),
            actor: json!(null),
            subject: json!(null),
            justification: json!(null),
            retention_class: "access-3y".to_owned(),
        };
        if context.record(entry, Vec::new()).await.is_err() {
            break;
        }
    }
}

/// There is room again.
pub(crate) async fn release(context: &Context) {
    context.store.limit_pages(1_000_000).await.unwrap();
}

/// Both verifiers, which share no code, find the log sound.
pub(crate) fn assert_sound(node: &TestNode) {
    node.context.integrator.catch_up().unwrap();
    let key = node.context.ledger.verifier_key();
    let report = verify_log(&DiskFiles::new(), &node.log_folder(), &key, None).unwrap();
    assert_eq!(report.checkpoint.size, node.context.store.size().unwrap());
    let (status, words) = second_verifier(node);
    assert_eq!(status, Some(0), "{words}");
    assert!(words.starts_with(&format!("sound {}", report.checkpoint.size)), "{words}");
}

fn second_verifier(node: &TestNode) -> (Option<i32>, String) {
    let tool = concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/verify_ledger.py");
    let key = node.context.ledger.verifier_key().to_string();
    let output =
        Command::new("python3").arg(tool).arg(node.log_folder()).arg(key).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn question() -> entente_services::search::SearchInput {
    person("Jelena", "Primjer", "1971-03-04")
}

#[tokio::test]
async fn a_ledger_that_cannot_be_written_lets_nothing_out_and_resumes_by_itself() {
    let federation = Federation::of_three(51).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let node = federation.at("aa-police");
    federation.search("aa-police", &officer, question()).await.unwrap();
    let peer = "bb-police".parse().unwrap();
    choke(&node.context).await;
    let (entries, sent) = (node.leaves().len(), federation.network.sent_to(&peer).len());
    let problem = federation.search("aa-police", &officer, question()).await.err().unwrap();
    assert_eq!((problem.code, problem.status), (Code::LedgerUnavailable, 503));
    assert!(problem.remedy.contains("resumes by itself"), "{}", problem.remedy);
    // A refusal cannot be recorded either, so that is what is said.
    let input = search::SearchInput { justification: JustificationInput::default(), ..question() };
    let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
    assert_eq!(problem.code, Code::LedgerUnavailable);
    assert_eq!(federation.network.sent_to(&peer).len(), sent, "nothing was sent");
    assert_eq!(node.leaves().len(), entries, "nothing is half written");
    assert!(node.context.store.health().refusing.is_some());

    release(&node.context).await;
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert!(asked.summary.complete);
    assert_eq!(node.context.store.health().refusing, None);
    assert_sound(node);
}

#[tokio::test]
async fn an_answer_that_cannot_be_recorded_is_not_shown_and_what_was_asked_stays_on_record() {
    let federation = Federation::of_three(52).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let node = federation.at("aa-police");
    let running = search::start(&node.context, &officer, question()).await.unwrap();
    let id = running.started.search;
    choke(&node.context).await;
    let (started, answers, summary) = federation.steer(running.finished()).await;
    let from_peers = answers.iter().filter(|one| one.answer.authority != *node.authority());
    for shown in from_peers {
        let Outcome::Unavailable { reason, .. } = &shown.answer.outcome else {
            panic!("{shown:?}")
        };
        assert_eq!(reason, "ledger");
        assert!(shown.answer.candidates.is_empty());
        assert_eq!((&shown.received, &shown.promise), (&None, &None));
    }
    assert!(!summary.unwrap().complete);
    release(&node.context).await;
    // The intent is on record, and so are the peers' disclosures.
    assert_eq!(node.leaf(started.intent.index).facts.kind, Kind::Consult);
    for peer in ["bb-police", "cc-police"] {
        assert_eq!(federation.at(peer).leaves().pop().unwrap().facts.kind, Kind::Disclose);
    }
    // No receipt claims to be whole.
    assert!(receipts::build(&node.context, &officer, id).await.is_err());
    assert_sound(node);
}

#[tokio::test]
async fn the_logs_of_a_whole_run_verify_with_both_verifiers_and_only_grow() {
    let mut federation = Federation::of_three(53).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let mut earlier: Option<Checkpoint> = None;
    for _ in 0..3 {
        federation.search("aa-police", &officer, question()).await.unwrap();
        federation.restart("bb-police").await;
        for node in ["aa-police", "bb-police", "cc-police"] {
            assert_sound(federation.at(node));
        }
        let node = federation.at("bb-police");
        let key = node.context.ledger.verifier_key();
        let folder = node.log_folder();
        let report = verify_log(&DiskFiles::new(), &folder, &key, earlier.as_ref()).unwrap();
        assert_eq!(report.continues, earlier.as_ref().map(|earlier| earlier.size));
        earlier = Some(report.checkpoint);
    }
}

/// Changes one byte of the only place where a file holds these bytes.
#[expect(clippy::disallowed_methods, reason = "damage comes from outside of the program")]
fn rewrite(path: &std::path::Path, bytes: &[u8]) -> usize {
    let mut file = std::fs::read(path).unwrap();
    let places: Vec<_> = file
        .windows(bytes.len())
        .enumerate()
        .filter(|(_, w)| *w == bytes)
        .map(|(at, _)| at)
        .collect();
    for at in &places {
        file[at + bytes.len() / 2] ^= 1;
    }
    std::fs::write(path, file).unwrap();
    places.len()
}

#[tokio::test]
async fn an_entry_rewritten_in_the_store_is_found_before_it_is_signed_or_shown() {
    let mut federation = Federation::of_three(54).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    let index = asked.started.intent.index;
    let node = federation.at("aa-police");
    let bytes = node.context.store.read(index, 1).unwrap()[0].bytes.clone();
    let database = node.database();
    federation
        .restart_with("aa-police", || assert!(rewrite(&database, &bytes) > 0, "it is in the file"))
        .await;
    let node = federation.at("aa-police");
    assert!(node.context.ledger.leaf(index).is_err());
    assert!(node.context.integrator.catch_up().is_err(), "what does not hold is not signed");
    let problem =
        receipts::build(&node.context, &officer, asked.started.search).await.err().unwrap();
    assert!(problem.status >= 500, "{problem:?}");
    assert!(!node.context.store.scrub().unwrap().listed.is_empty());
}

#[tokio::test]
async fn an_entry_rewritten_in_the_log_is_named_by_both_verifiers() {
    let federation = Federation::of_three(55).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    let node = federation.at("aa-police");
    assert_sound(node);
    let index = asked.started.intent.index;
    let bytes = node.context.store.read(index, 1).unwrap()[0].bytes.clone();
    let entries = DiskFiles::new().list(&node.log_folder().join("tile/entries")).unwrap();
    let bundles = entries.iter().flat_map(|path| {
        if path.is_dir() { DiskFiles::new().list(path).unwrap() } else { vec![path.clone()] }
    });
    let rewritten: usize = bundles.map(|bundle| rewrite(&bundle, &bytes)).sum();
    assert!(rewritten > 0);
    let key = node.context.ledger.verifier_key();
    let fault = verify_log(&DiskFiles::new(), &node.log_folder(), &key, None).unwrap_err();
    assert_eq!(fault, Fault::EntryAltered { index });
    let (status, words) = second_verifier(node);
    assert_eq!(status, Some(1));
    assert!(words.starts_with("entry-altered"), "{words}");
    // Another node's key does not fit this log.
    let other = federation.at("bb-police").context.ledger.verifier_key();
    assert!(verify_log(&DiskFiles::new(), &node.log_folder(), &other, None).is_err());
}

#[tokio::test]
async fn a_person_forgotten_leaves_a_log_that_still_verifies() {
    let federation = Federation::of_three(56).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let inspector = federation.officer("aa-police", "olga", &["inspector"]).await.signed_in;
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    let node = federation.at("aa-police");
    let index = asked.started.intent.index;

    let opened = audit::open(&node.context, &inspector, index, investigation()).await.unwrap();
    assert!(opened.subject.to_string().contains("Primjer"));
    assert_eq!(opened.actor["officer"], "anna");
    let erasure = Entry {
        facts: node.context.facts(Kind::Erase, "retention"),
        actor: json!("node"),
        subject: json!({ "opening": index }),
        justification: json!(null),
        retention_class: "access-3y".to_owned(),
    };
    node.context.ledger.erase(&[index], erasure, Vec::new()).await.unwrap();
    let gone = audit::open(&node.context, &inspector, index, investigation()).await.err().unwrap();
    assert_eq!(gone.code, Code::NotFound);
    assert_eq!(node.leaf(index).facts.kind, Kind::Consult, "the coded facts stay");
    assert_sound(node);
}

#[tokio::test]
async fn whoever_looks_into_the_ledger_is_on_record_and_others_are_refused() {
    let federation = Federation::of_three(57).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let inspector = federation.officer("aa-police", "olga", &["inspector"]).await.signed_in;
    let node = federation.at("aa-police");
    let denied = audit::entries(&node.context, &officer, 0, 10).await.err().unwrap();
    assert_eq!(denied.code, Code::Denied);
    assert_eq!(node.refusals(), [Code::Denied]);
    let page = audit::entries(&node.context, &inspector, 0, 3).await.unwrap();
    assert_eq!((page.entries.len(), page.next), (3, Some(3)));
    let looked = node.leaves().pop().unwrap();
    assert_eq!((looked.facts.kind, looked.facts.operation.as_str()), (Kind::Consult, "audit"));
    let clear = serde_json::to_string(&page).unwrap();
    assert!(!clear.contains("keeper") && !clear.contains("Andersson"), "coded facts only");
    for limit in [0, 201] {
        let problem = audit::entries(&node.context, &inspector, 0, limit).await.err().unwrap();
        assert_eq!(problem.code, Code::PageInvalid);
    }
}
