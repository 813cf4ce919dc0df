//! What somebody who means ill tries: receipts put together out of two, accounts changed at the
//! same time, looks that leave no trace.

use entente_exchange::SignedTrustList;
use entente_exchange::signature::sign_response;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::answer::{Outcome, OutcomeClass};
use entente_model::{Clock as _, Code, JustificationInput};
use entente_services::accounts::{self, Credentials, SignedIn};
use entente_services::audit;
use entente_services::page::PageRequest;
use entente_services::receipts::{self, Receipt, Source};
use entente_services::records::{self, EntryInput, LookUp};
use entente_store::{Collection, Row};
use entente_testing::{Federation, Mishap, investigation, person};
use serde_json::json;
use std::time::Duration;

async fn receipt(federation: &Federation, officer: &SignedIn, given: &str) -> Receipt {
    let input = person(given, "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", officer, input).await.unwrap();
    rebuilt(federation, officer, asked.started.search).await
}

async fn rebuilt(
    federation: &Federation,
    officer: &SignedIn,
    search: entente_model::SearchId,
) -> Receipt {
    receipts::build(&federation.at("aa-police").context, officer, search).await.unwrap()
}

fn fault(federation: &Federation, receipt: &Receipt) -> String {
    receipts::verify(receipt, &federation.roots()).unwrap_err().detail.unwrap()
}

/// Two searches of one officer with receipts under one checkpoint; what is asked first finds
/// nothing and reaches nobody.
async fn two_receipts(seed: u64) -> (Federation, Receipt, Receipt) {
    let federation = Federation::builder(seed)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records"])
        .build()
        .await;
    for node in ["aa-police", "bb-police"] {
        federation.know(node, &[("Primjer", "Jelena", "1971-03-04")]).await;
    }
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    federation.spoil("bb-police", Mishap::Unreachable);
    let first = receipt(&federation, &officer, "Bartholomew").await;
    federation.mend("bb-police");
    let second = receipt(&federation, &officer, "Jelena").await;
    let first = rebuilt(&federation, &officer, first.search).await;
    assert_eq!(first.checkpoint, second.checkpoint);
    for receipt in [&first, &second] {
        receipts::verify(receipt, &federation.roots()).unwrap();
    }
    (federation, first, second)
}

#[tokio::test]
async fn an_answer_to_another_search_does_not_stand_in_for_a_hit() {
    let (federation, first, second) = two_receipts(501).await;
    for place in 0..2 {
        let authority = &first.answers[place].answer.authority;
        let at = second.answers.iter().position(|one| one.answer.authority == *authority).unwrap();
        assert_eq!(second.answers[at].answer.outcome, Outcome::Hit);
        let mut mixed = second.clone();
        mixed.answers[at] = first.answers[place].clone();
        assert_eq!(
            fault(&federation, &mixed),
            format!("{authority}/police-records: the answer is on record for another search")
        );
    }
}

#[tokio::test]
async fn a_receipt_has_one_line_for_each_register_asked_and_no_other() {
    let (federation, first, second) = two_receipts(502).await;
    let mut twice = second.clone();
    twice.answers.push(second.answers[0].clone());
    assert!(fault(&federation, &twice).ends_with("is one too many"));
    let mut contradicted = second.clone();
    contradicted.answers.push(first.answers[0].clone());
    assert!(fault(&federation, &contradicted).ends_with("is one too many"));
    let mut other = second.clone();
    other.answers[0].answer.register = "stolen-vehicles".parse().unwrap();
    assert!(fault(&federation, &other).ends_with("is one too many"));
    let mut without = second;
    without.answers.pop();
    assert!(fault(&federation, &without).ends_with("was taken out"));
}

#[tokio::test]
async fn every_field_of_a_receipt_is_bound() {
    let (federation, first, second) = two_receipts(503).await;
    let mut later = second.clone();
    later.asked = later.asked.plus(Duration::from_millis(1));
    assert_eq!(fault(&federation, &later), "the time of the question is not the one on record");
    let mut other = second.clone();
    other.search = first.search;
    assert_eq!(fault(&federation, &other), "the first entry is not of this search");
    let mut asked = second.clone();
    asked.query = first.query.clone();
    assert_eq!(fault(&federation, &asked), "the question is not the one on record");
    let mut reason = second.clone();
    reason.justification.person_role = None;
    assert_eq!(fault(&federation, &reason), "the justification is not the one on record");
    let mut intent = second.clone();
    intent.intent = first.intent.clone();
    assert_eq!(fault(&federation, &intent), "the first entry is not of this search");
    // A promise of the same node, but for another answer.
    let mut promised = second.clone();
    for answer in &mut promised.answers {
        if let Source::Peer { evidence, promise } = &mut answer.source {
            let body: serde_json::Value = serde_json::from_slice(&evidence.response.body).unwrap();
            assert!(body["answers"][0]["promise"].is_object());
            *promise = None;
        }
    }
    assert!(fault(&federation, &promised).contains("the promise is not the one"));
    let mut nobodys = second.clone();
    nobodys.answers.iter_mut().for_each(|answer| answer.source = Source::Nobody);
    assert!(receipts::verify(&nobodys, &federation.roots()).is_err());
}

#[tokio::test]
async fn a_trust_list_of_another_time_gives_a_receipt_no_keys() {
    let (federation, _, mut receipt) = two_receipts(504).await;
    let mut list = receipt.trust_list.open(&federation.roots()).unwrap();
    list.valid_until = receipt.asked;
    let mut signed = SignedTrustList::draft(&list).unwrap();
    federation.operators.iter().take(2).for_each(|key| signed.sign(key).unwrap());
    receipt.trust_list = signed;
    assert!(fault(&federation, &receipt).contains("did not cover the time of the question"));
}

/// A peer signs a reply that leaves the register out. The officer is told that there is no answer,
/// and can prove it.
#[tokio::test]
async fn a_reply_that_leaves_a_register_out_makes_a_receipt_that_verifies() {
    let federation =
        Federation::builder(505).node("aa-police", &[]).node("bb-police", &["police-records"]);
    let federation = federation.build().await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let whole = receipt(&federation, &officer, "Jelena").await;
    let context = &federation.at("aa-police").context;
    let id = format!("{}/{:05}", whole.search, 0);
    let mut stored = context.store.document(Collection::ANSWERS, &id).unwrap().unwrap().body;

    let Source::Peer { mut evidence, .. } = whole.answers[0].source.clone() else { panic!() };
    let mut body: serde_json::Value = serde_json::from_slice(&evidence.response.body).unwrap();
    body["answers"] = json!([]);
    evidence.response.body = serde_json::to_vec(&body).unwrap().into();
    let key = &federation.at("bb-police").keys().message;
    let (request, now) = (evidence.request.clone(), federation.clock.now());
    sign_response(&mut evidence.response, &request, key, now).unwrap();

    let mut answer = whole.answers[0].answer.clone();
    (answer.outcome, answer.basis) = (
        Outcome::Unavailable { reason: "cut-off".into(), words: "it left the register out".into() },
        None,
    );
    let digest = entente_crypto::hash::sha256(&serde_json::to_vec(&answer).unwrap());
    let entry = Entry {
        facts: Facts {
            answerer: Some(answer.authority.clone()),
            register: Some(answer.register.clone()),
            outcome: Some(OutcomeClass::Unavailable),
            ..context.facts(Kind::Receive, "search")
        },
        actor: json!(null),
        subject: json!({
            "search": whole.search, "intent": whole.intent.promise.index, "answer": digest,
        }),
        justification: json!(null),
        retention_class: "access-3y".to_owned(),
    };
    let received = context.record(entry, Vec::new()).await.unwrap();
    stored["shown"]["answer"] = json!(answer);
    stored["shown"]["received"] = json!(received.promise());
    stored["source"] = json!(Source::Peer { evidence, promise: None });
    let row = Row::PutDocument {
        collection: Collection::ANSWERS,
        id,
        group: Some(whole.search.to_string()),
        body: stored,
        expires: None,
    };
    context.store.write(vec![row]).await.unwrap();
    let cut = rebuilt(&federation, &officer, whole.search).await;
    let report = receipts::verify(&cut, &federation.roots()).unwrap();
    assert_eq!(report.outcomes[0].2, OutcomeClass::Unavailable);

    // The node's silence about the register is no cover for an answer that it did sign.
    let mut hidden = cut;
    hidden.answers[0].source = whole.answers[0].source.clone();
    assert!(fault(&federation, &hidden).contains("does not hold this answer"));
}

#[tokio::test]
async fn an_answer_that_could_not_be_stored_is_not_missing_without_a_word() {
    let (federation, _, receipt) = two_receipts(506).await;
    let context = &federation.at("aa-police").context;
    let officer = accounts::by_console(context, &"anna".parse().unwrap()).unwrap();
    let id = format!("{}/{:05}", receipt.search, 1);
    let row = Row::DeleteDocument { collection: Collection::ANSWERS, id };
    context.store.write(vec![row]).await.unwrap();
    let problem = receipts::build(context, &officer, receipt.search).await.unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
}

#[tokio::test]
async fn a_sign_in_under_way_brings_back_no_closed_account() {
    let federation = Federation::builder(507).node("aa-police", &[]).build().await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await;
    let context = &federation.at("aa-police").context;
    let id = "anna".parse().unwrap();
    for right in [true, false] {
        let credentials = Credentials {
            officer: officer.id.clone(),
            password: if right { officer.password.clone() } else { "a wrong password".into() },
            code: officer.second_factor.code(federation.clock.now()),
        };
        let (signed_in, closed) = tokio::join!(
            accounts::sign_in(context, credentials, accounts::Device::default()),
            accounts::disable(context, "console", &id)
        );
        closed.unwrap();
        assert!(accounts::load(context, "anna").unwrap().unwrap().disabled);
        if let Ok(secret) = signed_in {
            assert!(accounts::by_secret(context, secret.reveal()).await.is_err());
        }
    }
}

#[tokio::test]
async fn a_request_under_way_brings_back_no_session_that_was_signed_out_of() {
    let federation = Federation::builder(508).node("aa-police", &[]).build().await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await;
    let context = &federation.at("aa-police").context;
    let credentials = Credentials {
        officer: officer.id.clone(),
        password: officer.password.clone(),
        code: officer.second_factor.code(federation.clock.now()),
    };
    let secret =
        accounts::sign_in(context, credentials, accounts::Device::default()).await.unwrap();
    let session = entente_crypto::token::digest_of(secret.reveal()).unwrap();
    // Long enough that the next request notes its use.
    federation.clock.advance(Duration::from_secs(120));
    let (ended, _) = tokio::join!(
        accounts::sign_out(context, &session),
        accounts::by_secret(context, secret.reveal())
    );
    ended.unwrap();
    let problem = accounts::by_secret(context, secret.reveal()).await.unwrap_err();
    assert_eq!(problem.code, Code::NotSignedIn);
}

#[tokio::test]
async fn an_export_holds_no_record_that_its_reader_may_not_know_of() {
    let federation = Federation::builder(509).node("aa-police", &["police-records"]).build().await;
    let line = |id: &str, hidden_from: &[&str]| {
        json!({
            "id": id,
            "visibility": { "hidden_from": hidden_from },
            "fields": {
                "names": ["Primjer, Jelena"],
                "birth_dates": "1971-03-04",
                "category": "suspect",
                "file_number": format!("F/{id}"),
            },
        })
        .to_string()
    };
    let lines = [line("open", &[]), line("hidden", &["aa-police"])].join("\n");
    federation.fill("aa-police", "police-records", &lines).await;
    let keeper = federation.keeper("aa-police").await;
    let context = &federation.at("aa-police").context;
    let (sender, exported) = std::sync::mpsc::channel();
    let wanted = (&"police-records".parse().unwrap(), investigation());
    let line = move |line| sender.send(line).map_err(std::io::Error::other);
    let count = records::export(context, &keeper, wanted, line).await.unwrap();
    let exported: Vec<Vec<u8>> = exported.iter().collect();
    assert_eq!((count, exported.len()), (1, 1));
    assert!(String::from_utf8_lossy(&exported[0]).contains("F/open"));
}

#[tokio::test]
async fn acts_without_a_full_reason_are_refused_and_on_record() {
    let federation = Federation::builder(510).node("aa-police", &["police-records"]).build().await;
    let keeper = federation.keeper("aa-police").await;
    let inspector = federation.officer("aa-police", "ines", &["inspector"]).await.signed_in;
    let node = federation.at("aa-police");
    let context = &node.context;
    let register = &"police-records".parse().unwrap();
    let none = JustificationInput::default;
    let look_up = LookUp { id: "p0".parse().unwrap(), justification: none() };
    let problem = records::look_up(context, &keeper, register, look_up).await.unwrap_err();
    assert_eq!(problem.code, Code::JustificationIncomplete);
    let line = |_| Ok(());
    let problem = records::export(context, &keeper, (register, none()), line).await.unwrap_err();
    assert_eq!(problem.code, Code::JustificationIncomplete);
    let problem = audit::open(context, &inspector, 0, none()).await.err().unwrap();
    assert_eq!(problem.code, Code::JustificationIncomplete);
    let unknown = JustificationInput { purpose: Some("WHIM".into()), ..investigation() };
    let problem = records::export(context, &keeper, (register, unknown), line).await.unwrap_err();
    assert_eq!(problem.code, Code::CodeUnknown);
    let incomplete = Code::JustificationIncomplete;
    assert_eq!(node.refusals(), [incomplete, incomplete, incomplete, Code::CodeUnknown]);
}

#[tokio::test]
async fn who_may_not_import_does_not_read_the_reports_of_imports() {
    let federation = Federation::builder(511).node("aa-police", &["police-records"]).build().await;
    federation.know("aa-police", &[("Primjer", "Jelena", "1971-03-04")]).await;
    let keeper = federation.keeper("aa-police").await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let node = federation.at("aa-police");
    let register = &"police-records".parse().unwrap();
    let page = PageRequest { after: None, limit: 10 };
    let reports = records::imports(&node.context, &keeper, register, &page).await.unwrap();
    assert_eq!(reports.entries.len(), 1);
    assert_eq!(node.leaves().last().unwrap().facts.kind, Kind::Consult);
    let problem = records::imports(&node.context, &officer, register, &page).await.unwrap_err();
    assert_eq!(problem.code, Code::Denied);
    assert_eq!(node.refusals(), [Code::Denied]);
}

#[tokio::test]
async fn trying_whether_a_record_is_there_leaves_a_trace() {
    let federation = Federation::builder(512).node("aa-police", &["police-records"]).build().await;
    federation.know("aa-police", &[("Primjer", "Jelena", "1971-03-04")]).await;
    let keeper = federation.keeper("aa-police").await;
    let node = federation.at("aa-police");
    let record = json!({
        "id": "p0",
        "fields": {
            "names": ["Primjer, Jelena"],
            "birth_dates": "1971-03-04",
            "category": "suspect",
            "file_number": "F/0",
        },
    });
    let input = EntryInput { record, expected_version: None };
    let register = &"police-records".parse().unwrap();
    let problem = records::enter(&node.context, &keeper, register, input).await.unwrap_err();
    assert_eq!(problem.code, Code::Conflict);
    assert_eq!(node.refusals(), [Code::Conflict]);
    let last = node.leaves().len() as u64 - 1;
    assert_eq!(node.subject(last)["record"], "p0");
}

#[tokio::test]
async fn an_authority_that_serves_nothing_of_it_is_not_passed_over_in_silence() {
    let federation = Federation::of_three(513).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    for named in ["bb-polcie", "dd-police"] {
        let mut input = person("Jelena", "Primjer", "1971-03-04");
        input.authorities = vec!["bb-police".parse().unwrap(), named.parse().unwrap()];
        let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
        assert_eq!(problem.code, Code::RegisterNotServed);
        assert!(problem.detail.unwrap().contains(named));
    }
    let mut input = person("Jelena", "Primjer", "1971-03-04");
    input.authorities = vec!["bb-police".parse().unwrap()];
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    assert_eq!(asked.answers.len(), 1);
}
