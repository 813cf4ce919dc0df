//! A report that is not what its sender may say is refused.

use super::*;

/// A report as the finder's node would sign it, changed.
async fn tampered(
    federation: &Federation,
    signer: &str,
    change: impl FnOnce(&mut HitReport),
) -> Value {
    let (anna, siri) = finders(federation).await;
    let hit = matched(federation, FINDER, &anna, "1971-03-04").await;
    verified(federation, &anna, &hit).await;
    reported(federation, &siri, (&hit, arrest())).await.unwrap();
    deliver(federation, FINDER).await;
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    let mut report = came_in(federation, ISSUER, &bea).await.remove(0).report;
    report.number += 1;
    change(&mut report);
    let statement = federation.at(signer).context.peers.state("hit-report", &report).unwrap();
    json!({ "kind": "report", "statement": statement })
}

async fn refused(federation: &Federation, from: &str, body: Value) -> String {
    use entente_exchange::Failure;
    let (context, to) = (&federation.at(from).context, ISSUER.parse().unwrap());
    let call = context.peers.call(&to, (CallName::Reports, body), limits::ATTEMPT_MAX);
    let before = federation.at(ISSUER).refusals().len();
    match federation.steer(call).await.unwrap_err() {
        Failure::Refused { code, .. } => {
            let refusals = federation.at(ISSUER).refusals();
            assert_eq!(refusals.len(), before + 1, "a refusal is on record");
            assert_eq!(refusals.last().unwrap().as_str(), code);
            code
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_report_that_another_node_passes_on_is_refused() {
    let federation = federation(706, &alert("ARR", "1971-03-04", &[])).await;
    let body = tampered(&federation, FINDER, |_| {}).await;
    assert_eq!(refused(&federation, EUROPOL, body).await, "signature-invalid");
}

#[tokio::test]
async fn a_report_in_the_name_of_another_authority_is_refused() {
    let federation = federation(707, &alert("ARR", "1971-03-04", &[])).await;
    let body = tampered(&federation, EUROPOL, |_| {}).await;
    assert_eq!(refused(&federation, EUROPOL, body).await, "signature-invalid");
}

#[tokio::test]
async fn a_report_that_was_changed_after_signing_is_refused() {
    let federation = federation(708, &alert("ARR", "1971-03-04", &[])).await;
    let mut body = tampered(&federation, FINDER, |_| {}).await;
    let text = body["statement"]["body"].as_str().unwrap().replace("arrested", "released");
    body["statement"]["body"] = json!(text);
    assert_eq!(refused(&federation, FINDER, body).await, "signature-invalid");
}

#[tokio::test]
async fn a_report_on_an_alert_of_another_authority_is_refused() {
    let federation = federation(709, &alert("ARR", "1971-03-04", &[])).await;
    let change = |report: &mut HitReport| report.alert.owner = EUROPOL.parse().unwrap();
    let body = tampered(&federation, FINDER, change).await;
    assert_eq!(refused(&federation, FINDER, body).await, "not-owner");
}

#[tokio::test]
async fn a_report_on_an_alert_that_is_not_held_or_was_never_shown_is_refused() {
    let federation = federation(710, &alert("ARR", "1971-03-04", &[])).await;
    let change = |report: &mut HitReport| {
        report.alert.answer = None;
        report.alert.record = Some("w2".parse().unwrap());
    };
    let body = tampered(&federation, FINDER, change).await;
    assert_eq!(refused(&federation, FINDER, body).await, "not-found");
    let federation = self::federation(711, &alert("ARR", "1971-03-04", &[])).await;
    let change = |report: &mut HitReport| {
        let answer = report.alert.answer.as_mut().unwrap();
        answer.index = 0;
    };
    let body = tampered(&federation, FINDER, change).await;
    assert_eq!(refused(&federation, FINDER, body).await, "not-found");
}

#[tokio::test]
async fn a_report_on_a_version_that_the_issuer_does_not_know_is_refused() {
    let federation = federation(712, &alert("ARR", "1971-03-04", &[])).await;
    let change = |report: &mut HitReport| {
        report.alert.record = Some("w1".parse().unwrap());
        report.alert.version = Some(2);
    };
    let body = tampered(&federation, FINDER, change).await;
    assert_eq!(refused(&federation, FINDER, body).await, "conflict");
}

#[tokio::test]
async fn another_report_under_the_number_of_an_earlier_one_is_refused() {
    let federation = federation(713, &alert("ARR", "1971-03-04", &[])).await;
    let change = |report: &mut HitReport| {
        report.number = 1;
        report.letter = None;
    };
    let body = tampered(&federation, FINDER, change).await;
    assert_eq!(refused(&federation, FINDER, body).await, "conflict");
}

#[tokio::test]
async fn a_decision_does_not_pass_for_a_report_nor_a_strangers_decision_for_the_issuers() {
    let federation = federation(729, &alert("ARR", "1971-03-04", &[])).await;
    let mut body = tampered(&federation, FINDER, |_| {}).await;
    body["statement"]["kind"] = json!("hit-decision");
    assert_eq!(refused(&federation, FINDER, body).await, "body-malformed");
    let siri = "siri".parse().unwrap();
    let finder = &federation.at(FINDER).context;
    let siri = entente_services::accounts::by_console(finder, &siri).unwrap();
    let register = ALERTS.parse().unwrap();
    let hit = hits::list(finder, &siri, &register, &page()).await.unwrap().entries.remove(0).id;
    let decision = entente_model::hit::HitDecision {
        format: entente_model::hit::FORMAT,
        hit,
        number: 1,
        by: EUROPOL.parse().unwrap(),
        decided: federation.at(EUROPOL).context.clock.now(),
        decision: "alert-deleted".to_owned(),
        words: "not mine to say".to_owned(),
    };
    let stranger = &federation.at(EUROPOL).context;
    let statement = stranger.peers.state("hit-decision", &decision).unwrap();
    let call = (CallName::Reports, json!({ "kind": "decision", "statement": statement }));
    let to = FINDER.parse().unwrap();
    let answer = federation.steer(stranger.peers.call(&to, call, limits::ATTEMPT_MAX)).await;
    assert!(answer.is_err());
    assert_eq!(federation.at(FINDER).refusals().last(), Some(&Code::NotOwner));
}

#[tokio::test]
async fn a_node_without_the_role_gets_no_copy_and_refuses_one() {
    let federation = federation(719, &alert("ARR", "1971-03-04", &["terrorism"])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    deliver(&federation, FINDER).await;
    let eve = federation.officer(EUROPOL, "eve", &["sirene-officer"]).await.signed_in;
    let mut copy = came_in(&federation, EUROPOL, &eve).await.remove(0).report;
    copy.number += 1;
    let statement = federation.at(FINDER).context.peers.state("hit-report", &copy).unwrap();
    let body = json!({ "kind": "copy", "statement": statement });
    assert_eq!(refused(&federation, FINDER, body).await, "not-owner");
}
