//! What is refused, with which code and words, and that each refusal is on record.

use bytes::Bytes;
use entente_exchange::PeerRequest;
use entente_ledger::Kind;
use entente_model::limits::BODY_BYTES_MAX;
use entente_model::{Code, JustificationInput, Outcome, Problem};
use entente_services::accounts::SignedIn;
use entente_services::search::SearchInput;
use entente_testing::{Asked, Federation, TestNode, investigation, person};

async fn of_two(seed: u64) -> (Federation, SignedIn) {
    let federation = Federation::builder(seed)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records"])
        .build()
        .await;
    federation.know("bb-police", &[("Primjer", "Jelena", "1971-03-04")]).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    (federation, officer)
}

fn question() -> SearchInput {
    person("Jelena", "Primjer", "1971-03-04")
}

/// The code of a refusal by a peer, which must come with words and a remedy.
fn refused_by(asked: &Asked, peer: &str) -> String {
    match &asked.of(peer, "police-records").answer.outcome {
        Outcome::Refused { code, words, remedy, .. } => {
            assert!(!words.is_empty() && !remedy.is_empty());
            code.clone()
        }
        other => panic!("{other:?}"),
    }
}

/// The code of a problem document that came back.
async fn delivered(to: &TestNode, from: &TestNode, request: PeerRequest) -> (u16, Code) {
    let response = to.server.handle(Some(from.pin()), request).await;
    let problem: Problem = serde_json::from_slice(&response.body).unwrap();
    assert!(!problem.remedy.is_empty() && !problem.title.is_empty());
    (response.status, problem.code)
}

#[tokio::test]
async fn a_search_without_purpose_is_refused_names_what_is_missing_and_is_on_record() {
    let (federation, officer) = of_two(21).await;
    let asker = federation.at("aa-police");
    for (field, justification) in [
        ("purpose", JustificationInput { purpose: None, ..investigation() }),
        ("legal_basis", JustificationInput { legal_basis: None, ..investigation() }),
        ("case_reference", JustificationInput { case_reference: None, ..investigation() }),
    ] {
        let input = SearchInput { justification, ..question() };
        let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
        assert_eq!(problem.code, Code::JustificationIncomplete);
        assert!(problem.faults.iter().any(|fault| fault.field == field), "{problem:?}");
        let last = asker.leaves().pop().unwrap();
        assert_eq!(last.facts.kind, Kind::Refuse);
        assert_eq!(last.facts.problem, Some(Code::JustificationIncomplete));
        assert!(!last.facts.permitted);
    }
    assert!(federation.network.sent_to(&"bb-police".parse().unwrap()).is_empty());
}

#[tokio::test]
async fn a_purpose_that_the_register_does_not_accept_is_refused_with_its_rule_and_on_record() {
    let (federation, officer) = of_two(22).await;
    let justification =
        JustificationInput { legal_basis: Some("RPD-ART-62".into()), ..investigation() };
    let input = SearchInput { justification, ..question() };
    let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
    assert_eq!((problem.code, problem.status), (Code::PurposeNotAccepted, 403));
    assert_eq!(problem.rule.as_ref().unwrap().as_str(), "POL-02");
    assert!(problem.detail.as_deref().unwrap().contains("2016/680"), "{problem:?}");
    let last = federation.at("aa-police").leaves().pop().unwrap();
    assert_eq!(last.facts.problem, Some(Code::PurposeNotAccepted));
    assert_eq!(last.facts.rules, problem.rule.into_iter().collect::<Vec<_>>());
    // A code that no table knows is another refusal.
    let justification = JustificationInput { purpose: Some("CURIOSITY".into()), ..investigation() };
    let input = SearchInput { justification, ..question() };
    let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
    assert_eq!(problem.code, Code::CodeUnknown);
    assert_eq!(
        federation.at("aa-police").refusals(),
        [Code::PurposeNotAccepted, Code::CodeUnknown]
    );
}

// LEGAL: Regulation (EU) 2024/982 Art 25(1): offences with a maximum of at least one year.
#[tokio::test]
async fn an_offence_that_carries_less_than_the_register_asks_for_is_refused_and_on_record() {
    let (federation, officer) = of_two(28).await;
    let stated = |months| SearchInput {
        justification: JustificationInput { penalty_months: Some(months), ..investigation() },
        ..question()
    };
    let problem = federation.search("aa-police", &officer, stated(11)).await.err().unwrap();
    assert_eq!(problem.code, Code::Denied);
    assert_eq!(problem.rule.as_ref().unwrap().as_str(), "POL-03-PENALTY");
    assert_eq!(federation.at("aa-police").refusals(), [Code::Denied]);
    assert!(federation.search("aa-police", &officer, stated(12)).await.is_ok());
}

#[tokio::test]
async fn a_node_that_is_not_on_the_trust_list_is_refused_and_both_sides_have_it_on_record() {
    let (mut federation, _) = of_two(23).await;
    federation.intrude("zz-police", &["police-records"]).await;
    let officer = federation.officer("zz-police", "zoe", &["investigator"]).await.signed_in;
    let asked = federation.search("zz-police", &officer, question()).await.unwrap();
    assert_eq!(refused_by(&asked, "bb-police"), "peer-unknown");
    assert_eq!(federation.at("bb-police").refusals(), [Code::PeerUnknown]);
    let leaf = federation.at("bb-police").leaves().pop().unwrap();
    assert_eq!(leaf.facts.asker.as_str(), "unknown");
    assert_eq!(leaf.facts.purpose.unwrap().as_str(), "INV");
    assert!(!asked.summary.complete);
    // Nobody asks the intruder either.
    let officer = federation.officer("bb-police", "ben", &["investigator"]).await.signed_in;
    let asked = federation.search("bb-police", &officer, question()).await.unwrap();
    assert!(asked.answers.iter().all(|one| one.answer.authority.as_str() != "zz-police"));
}

#[tokio::test]
async fn a_replayed_question_is_refused_also_after_the_asked_node_restarts() {
    let (mut federation, officer) = of_two(24).await;
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", "police-records").answer.outcome, Outcome::Hit);
    let sent = federation.network.sent_to(&"bb-police".parse().unwrap()).pop().unwrap();
    let replay = |federation: &Federation| {
        let (to, from) =
            (federation.at("bb-police").server.clone(), federation.at("aa-police").pin());
        let sent = sent.clone();
        async move {
            let response = to.handle(Some(from), sent).await;
            serde_json::from_slice::<Problem>(&response.body).unwrap().code
        }
    };
    assert_eq!(replay(&federation).await, Code::Replayed);
    assert_eq!(federation.at("bb-police").refusals(), [Code::Replayed]);
    federation.restart("bb-police").await;
    assert_eq!(replay(&federation).await, Code::Replayed);
    assert_eq!(federation.at("bb-police").refusals(), [Code::Replayed, Code::Replayed]);
    // A new question passes as before.
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", "police-records").answer.outcome, Outcome::Hit);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_and_on_record() {
    let (federation, officer) = of_two(25).await;
    federation.search("aa-police", &officer, question()).await.unwrap();
    let (from, to) = (federation.at("aa-police"), federation.at("bb-police"));
    let mut sent = federation.network.sent_to(to.authority()).pop().unwrap();
    sent.body = Bytes::from(vec![b' '; BODY_BYTES_MAX + 1]);
    assert_eq!(delivered(to, from, sent).await, (413, Code::BodyTooLarge));
    assert_eq!(to.refusals(), [Code::BodyTooLarge]);
    assert_eq!(to.leaves().pop().unwrap().facts.asker.as_str(), "aa-police");
}

#[tokio::test]
async fn a_clock_an_hour_off_is_refused_on_either_side_and_on_record() {
    let (federation, officer) = of_two(26).await;
    for off_ms in [3_600_000, -3_600_000] {
        federation.at("aa-police").clock().put_off(off_ms);
        let asked = federation.search("aa-police", &officer, question()).await.unwrap();
        assert_eq!(refused_by(&asked, "bb-police"), "clock-skew");
        assert_eq!(federation.at("bb-police").refusals().pop(), Some(Code::ClockSkew));
        let received = federation.at("aa-police").leaves().pop().unwrap();
        assert_eq!(received.facts.kind, Kind::Receive);
        assert!(!received.facts.permitted);
    }
    federation.at("aa-police").clock().put_off(0);
    federation.at("bb-police").clock().put_off(3_600_000);
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(refused_by(&asked, "bb-police"), "clock-skew");
    assert_eq!(federation.at("bb-police").refusals().len(), 3);
    // A few seconds are nothing.
    federation.at("bb-police").clock().put_off(5_000);
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", "police-records").answer.outcome, Outcome::Hit);
}

#[tokio::test]
async fn a_question_that_was_altered_or_signed_by_another_is_refused_and_on_record() {
    let (federation, officer) = of_two(27).await;
    federation.search("aa-police", &officer, question()).await.unwrap();
    let (from, to) = (federation.at("aa-police"), federation.at("bb-police"));
    let sent = federation.network.sent_to(to.authority()).pop().unwrap();
    let mut altered = sent.clone();
    altered.body = [sent.body.as_ref(), b" "].concat().into();
    assert_eq!(delivered(to, from, altered).await, (400, Code::DigestMismatch));
    let mut other_purpose = sent.clone();
    other_purpose.headers.set("x-entente-purpose", "PREV");
    assert_eq!(delivered(to, from, other_purpose).await, (401, Code::SignatureInvalid));
    let mut unsigned = sent;
    unsigned.headers.set("signature", "");
    assert_eq!(delivered(to, from, unsigned).await.0, 401);
    assert_eq!(to.refusals()[..2], [Code::DigestMismatch, Code::SignatureInvalid]);
    assert_eq!(to.refusals().len(), 3);
}

#[tokio::test]
async fn refusals_of_both_sides_leave_ledgers_that_verify() {
    let (federation, officer) = of_two(28).await;
    let input = SearchInput { justification: JustificationInput::default(), ..question() };
    assert!(federation.search("aa-police", &officer, input).await.is_err());
    for node in ["aa-police", "bb-police"] {
        crate::ledger::assert_sound(federation.at(node));
    }
}
