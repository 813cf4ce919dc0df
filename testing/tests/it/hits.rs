//! A hit reaches the state that issued the alert: in time, once, provably, and with no more in it
//! than the law lets be told.

use entente_exchange::CallName;
use entente_ledger::Kind;
use entente_model::hit::{FormValue, HitReport};
use entente_model::{Code, HitId, JustificationInput, Timestamp};
use entente_services::accounts::SignedIn;
use entente_services::alerts::hits::{
    self, Delivered, Delivery, HitDecisionInput, HitFile, HitState, ReportInput, VerificationInput,
    limits,
};
use entente_services::page::PageRequest;
use entente_services::search::{self, ConfirmationInput, SearchInput, Verdict};
use entente_services::work::WorkKind;
use entente_testing::{Federation, Mishap, investigation, terms};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

pub(crate) const ALERTS: &str = "sis-persons";
const HOUR: Duration = Duration::from_secs(3600);
pub(crate) const FINDER: &str = "aa-police";
pub(crate) const ISSUER: &str = "bb-police";
const EUROPOL: &str = "eu-europol";

/// An alert as a line of an import.
pub(crate) fn alert(category: &str, born: &str, warnings: &[&str]) -> String {
    let (reason, action) = match category {
        "ARR" => ("EAW", "arrest"),
        "MIS-P" => ("MISSING-PROTECT", "protect"),
        "MIS-L" => ("MISSING", "locate"),
        "JUD" => ("WITNESS", "report-residence"),
        "DIS" => ("CLEAR-INDICATION", "discreet-check"),
        _ => ("CLEAR-INDICATION", "specific-check"),
    };
    let mut fields = json!({
        "names": ["Primjer, Jelena"],
        "birth_dates": born,
        "reason": reason,
        "action": action,
        "offences": "robbery",
        "warnings": warnings,
        "category": category,
        "schengen_id": "BB0001",
    });
    if category.starts_with("MIS") {
        fields["case_type"] = json!("lost");
    }
    json!({ "id": "w1", "fields": fields }).to_string()
}

pub(crate) async fn federation(seed: u64, line: &str) -> Federation {
    let federation = Federation::builder(seed)
        .node(FINDER, &[])
        .node(ISSUER, &[ALERTS])
        .node(EUROPOL, &[])
        .role("europol")
        .build()
        .await;
    federation.fill(ISSUER, ALERTS, line).await;
    federation
}

/// The people of the finding state: who searches, and who is of its SIRENE bureau.
pub(crate) async fn finders(federation: &Federation) -> (SignedIn, SignedIn) {
    let anna = federation.officer(FINDER, "anna", &["border-guard"]).await.signed_in;
    let siri = federation.officer(FINDER, "siri", &["sirene-officer"]).await.signed_in;
    (anna, siri)
}

pub(crate) fn reason() -> JustificationInput {
    JustificationInput { legal_basis: Some("SIS-P-ART-44".into()), ..investigation() }
}

/// Searches for the person, and confirms the candidate.
pub(crate) async fn matched(
    federation: &Federation,
    at: &str,
    officer: &SignedIn,
    born: &str,
) -> HitId {
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", born),
        registers: vec![ALERTS.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(at, officer, input).await.unwrap();
    let found = asked.of(ISSUER, ALERTS);
    assert_eq!(found.answer.candidates.len(), 1);
    let judgement = ConfirmationInput {
        answer: found.number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &federation.at(at).context;
    let confirmed = search::confirm(context, officer, asked.started.search, judgement).await;
    confirmed.unwrap().hit.expect("a confirmed candidate of an alert register begins a hit")
}

fn values(fields: Value) -> BTreeMap<entente_model::FieldName, FormValue> {
    serde_json::from_value(fields).unwrap()
}

/// What an arrest report says.
pub(crate) fn arrest() -> Value {
    json!({
        "place": "Bridge Street 1, Aatown",
        "time": "2026-11-21T10:00:00Z",
        "circumstances": "check at the border",
        "action_taken": true,
        "measures": "arrested",
    })
}

pub(crate) async fn verified(federation: &Federation, officer: &SignedIn, hit: &HitId) -> HitFile {
    let input = VerificationInput {
        established: true,
        means: "fingerprints".to_owned(),
        values: BTreeMap::new(),
    };
    hits::verify(&federation.at(FINDER).context, officer, hit, input).await.unwrap()
}

pub(crate) async fn reported(
    federation: &Federation,
    officer: &SignedIn,
    (hit, fields): (&HitId, Value),
) -> Result<HitFile, entente_model::Problem> {
    let input = ReportInput { values: values(fields), without: BTreeSet::new() };
    hits::report(&federation.at(FINDER).context, officer, hit, input).await
}

pub(crate) async fn deliver(federation: &Federation, from: &str) -> Delivered {
    federation.steer(hits::deliver_due(&federation.at(from).context)).await.unwrap()
}

async fn file(federation: &Federation, officer: &SignedIn, hit: &HitId) -> HitFile {
    hits::find(&federation.at(FINDER).context, officer, hit).await.unwrap()
}

pub(crate) fn page() -> PageRequest {
    PageRequest { after: None, limit: 50 }
}

async fn came_in(
    federation: &Federation,
    at: &str,
    officer: &SignedIn,
) -> Vec<hits::IncomingReport> {
    let register = ALERTS.parse().unwrap();
    let context = &federation.at(at).context;
    hits::incoming(context, officer, &register, &page()).await.unwrap().entries
}

async fn waiting(federation: &Federation, at: &str, bureau: &SignedIn) -> Vec<WorkKind> {
    let kinds = [
        WorkKind::HitToReport,
        WorkKind::HitOverdue,
        WorkKind::MinorOverdue,
        WorkKind::ReportFailed,
        WorkKind::ReportReceived,
    ];
    crate::work::kinds(&federation.at(at).context, bureau, &kinds).await
}

fn faults(problem: &entente_model::Problem) -> Vec<&str> {
    assert_eq!(problem.code, Code::FormInvalid, "{problem}");
    problem.faults.iter().map(|fault| fault.field.as_str()).collect()
}

#[tokio::test]
async fn sis_p_art_8_a_hit_is_verified_reported_acknowledged_and_decided() {
    let federation = federation(701, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let opened = file(&federation, &anna, &hit).await;
    assert_eq!((opened.state, opened.alert.owner.as_str()), (HitState::Match, ISSUER));
    // LEGAL: Art 8(3): at once for arrest.
    assert_eq!((opened.clock.id.as_str(), opened.clock.due), ("SIS-SUP-NOW", opened.confirmed));
    assert_eq!(waiting(&federation, FINDER, &siri).await, [WorkKind::HitToReport]);

    let early = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(early.code, Code::Conflict);
    let context = &federation.at(FINDER).context;
    let input = VerificationInput {
        established: true,
        means: "fingerprints".to_owned(),
        values: BTreeMap::new(),
    };
    let stranger = hits::verify(context, &siri, &hit, input).await.unwrap_err();
    assert_eq!(stranger.code, Code::NotFound, "only who confirmed establishes the identity");
    assert_eq!(verified(&federation, &anna, &hit).await.state, HitState::Verified);
    let denied = reported(&federation, &anna, (&hit, arrest())).await.unwrap_err();
    assert_eq!(denied.code, Code::Denied, "the SIRENE bureau reports");
    let sent = reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    assert_eq!((sent.state, sent.reports.len()), (HitState::Hit, 1));
    assert_eq!(sent.reports[0].letter.as_deref(), Some("G"));
    assert_eq!(sent.reports[0].delivery, Delivery::Waiting);

    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    let known = file(&federation, &siri, &hit).await;
    assert!(matches!(&known.reports[0].delivery, Delivery::Acknowledged { receipt }
        if receipt.by.as_str() == ISSUER && receipt.hit == hit));
    assert!(known.clock.stopped.is_some() && waiting(&federation, FINDER, &siri).await.is_empty());

    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    let incoming = came_in(&federation, ISSUER, &bea).await;
    assert_eq!(incoming.len(), 1);
    assert_eq!(incoming[0].record.as_ref().map(entente_model::RecordId::as_str), Some("w1"));
    assert_eq!(waiting(&federation, ISSUER, &bea).await, [WorkKind::ReportReceived]);
    decide_and_tell(&federation, &bea, &hit).await;
    let decided = file(&federation, &siri, &hit).await.decision.unwrap();
    assert_eq!((decided.decision.as_str(), decided.by.as_str()), ("alert-deleted", ISSUER));
    on_record(&federation);
}

async fn decide_and_tell(federation: &Federation, bea: &SignedIn, hit: &HitId) {
    let context = &federation.at(ISSUER).context;
    let decision = |code: &str| HitDecisionInput {
        from: FINDER.parse().unwrap(),
        hit: hit.clone(),
        number: 1,
        decision: code.to_owned(),
        words: "surrender is under way".to_owned(),
    };
    let unknown = hits::decide(context, bea, decision("shrug")).await.unwrap_err();
    assert_eq!(unknown.code, Code::CodeUnknown);
    hits::decide(context, bea, decision("alert-deleted")).await.unwrap();
    let again = hits::decide(context, bea, decision("alert-kept")).await.unwrap_err();
    assert_eq!(again.code, Code::Conflict);
    assert_eq!(deliver(federation, ISSUER).await.acknowledged, 1);
}

/// Both ledgers hold the report and what came back.
fn on_record(federation: &Federation) {
    let has = |at: &str, kind: Kind, operation: &str| {
        federation.at(at).leaves().iter().any(|leaf| {
            let facts = &leaf.facts;
            facts.kind == kind
                && facts.operation == operation
                && facts.register.as_ref().is_some_and(|register| register.as_str() == ALERTS)
        })
    };
    assert!(has(FINDER, Kind::Disclose, "hit-report") && has(ISSUER, Kind::Receive, "hit-report"));
    assert!(has(FINDER, Kind::Receive, "hit-receipt"));
    let decision = "hit-decision";
    assert!(has(ISSUER, Kind::Disclose, decision) && has(FINDER, Kind::Receive, decision));
}

#[tokio::test]
async fn a_report_waits_while_the_issuer_is_down_and_arrives_after_a_restart_of_the_sender() {
    let mut federation = federation(702, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Unreachable);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "it waits a while");
    federation.clock.advance(limits::RETRY_PAUSE_MIN);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.clock.advance(limits::RETRY_PAUSE_MIN);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "and then longer");
    federation.restart(FINDER).await;
    federation.mend(ISSUER);
    federation.clock.advance(limits::RETRY_PAUSE_MAX);
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    assert!(file(&federation, &siri, &hit).await.clock.stopped.is_some());
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "nothing is left");
}

#[tokio::test]
async fn a_report_that_nobody_takes_for_too_long_is_handed_to_a_person() {
    let federation = federation(703, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Unreachable);
    federation.clock.advance(limits::DELIVERY_SPAN_MAX - Duration::from_secs(60));
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.clock.advance(Duration::from_secs(60));
    assert_eq!(deliver(&federation, FINDER).await.failed, 1);
    assert_eq!(file(&federation, &siri, &hit).await.reports[0].delivery, Delivery::GivenUp);
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::ReportFailed));
}

#[tokio::test]
async fn a_report_whose_acknowledgement_is_lost_comes_again_and_is_still_one_report() {
    let federation = federation(704, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Lost);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.mend(ISSUER);
    federation.clock.advance(limits::RETRY_PAUSE_MAX);
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
    let receipts =
        federation.at(ISSUER).leaves().into_iter().filter(|leaf| {
            leaf.facts.kind == Kind::Receive && leaf.facts.operation == "hit-report"
        });
    assert_eq!(receipts.count(), 1);
}

#[tokio::test]
async fn a_report_that_is_overdue_is_escalated_once_and_named() {
    let federation = federation(705, &alert("JUD", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let context = &federation.at(FINDER).context;
    let opened = file(&federation, &anna, &hit).await;
    // LEGAL: Art 8(3): twelve hours where it is not at once.
    assert_eq!(opened.clock.due, opened.confirmed.plus(HOUR * 12));
    federation.clock.advance(HOUR * 12);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    federation.clock.advance(Duration::from_millis(1));
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 1);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0, "said once");
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::HitOverdue));
    let late = file(&federation, &siri, &hit).await;
    assert!(late.escalated.is_some() && late.clock.is_overdue(context.clock.now()));
    // What is reported late after all is off the list; that it was late stays.
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["residence"] = json!("Bridge Street 1, Aatown");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    deliver(&federation, FINDER).await;
    assert!(!waiting(&federation, FINDER, &siri).await.contains(&WorkKind::HitOverdue));
    let late = file(&federation, &siri, &hit).await;
    assert!(late.clock.is_overdue(Timestamp::from_millis(0)));
}

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
async fn sis_p_art_33_where_a_missing_adult_is_is_told_only_with_consent() {
    let federation = federation(714, &alert("MIS-L", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["minor"] = json!(false);
    let silent = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&silent), ["place", "circumstances"]);
    fields["consent"] = json!(false);
    let refused = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&refused), ["place", "circumstances"]);
    // Called a minor, the adult is no less protected: the alert's date of birth speaks against it.
    fields["minor"] = json!(true);
    let claimed = reported(&federation, &siri, (&hit, fields)).await.unwrap_err();
    assert_eq!(faults(&claimed), ["minor", "place", "circumstances"]);

    let found = json!({
        "time": "2026-11-21T10:00:00Z",
        "action_taken": true,
        "measures": "the person was told that others are worried",
        "minor": false,
        "consent": false,
    });
    let sent = reported(&federation, &siri, (&hit, found)).await.unwrap();
    assert!(!sent.reports[0].values.contains_key(&"place".parse().unwrap()));
    let agreed = json!({ "consent": true, "place": "Aatown", "circumstances": "at home" });
    assert_eq!(reported(&federation, &siri, (&hit, agreed)).await.unwrap().reports.len(), 2);
}

#[tokio::test]
async fn sis_p_art_33_for_a_minor_the_best_interest_is_decided_within_twelve_hours() {
    let federation = federation(715, &alert("MIS-P", "2015-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "2015-03-04").await;
    let context = &federation.at(FINDER).context;
    let verified = verified(&federation, &anna, &hit).await.verification.unwrap().at;
    let mut fields = arrest();
    fields["protected"] = json!(true);
    fields["minor"] = json!(false);
    let contradicted = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&contradicted), ["minor"]);
    fields["minor"] = json!(true);
    let sent = reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(sent.minor_due, Some(verified.plus(HOUR * 12)));
    deliver(&federation, FINDER).await;
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    federation.clock.advance(HOUR * 12);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 1);
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::MinorOverdue));
    let decided = json!({ "best_interest": "brought to the mother, as the court decided" });
    let sent = reported(&federation, &siri, (&hit, decided)).await.unwrap();
    assert_eq!(sent.minor_due, None);
    assert!(!waiting(&federation, FINDER, &siri).await.contains(&WorkKind::MinorOverdue));
}

#[tokio::test]
async fn sis_p_art_8_a_hit_about_terrorism_is_reported_at_once_whatever_the_category() {
    for (seed, warnings, clock) in
        [(725, &["terrorism"][..], "SIS-SUP-NOW"), (726, &["armed"][..], "SIS-SUP-12H")]
    {
        let federation = federation(seed, &alert("JUD", "1971-03-04", warnings)).await;
        let anna = federation.officer(FINDER, "anna", &["border-guard"]).await.signed_in;
        let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
        assert_eq!(file(&federation, &anna, &hit).await.clock.id, clock);
    }
}

#[tokio::test]
async fn sis_p_art_48_europol_gets_a_copy_of_a_hit_about_terrorism_unless_a_reason_is_named() {
    for (seed, reason) in [(716, None), (717, Some("safety")), (718, Some("because"))] {
        let federation = federation(seed, &alert("ARR", "1971-03-04", &["terrorism"])).await;
        let (anna, siri) = finders(&federation).await;
        let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
        verified(&federation, &anna, &hit).await;
        let mut fields = arrest();
        if let Some(reason) = reason {
            fields["europol_withheld"] = json!(reason);
        }
        let sent = reported(&federation, &siri, (&hit, fields)).await;
        if reason == Some("because") {
            assert_eq!(faults(&sent.unwrap_err()), ["europol_withheld"]);
            continue;
        }
        let told = reason.is_none();
        let delivered = deliver(&federation, FINDER).await;
        assert_eq!(delivered.acknowledged, if told { 2 } else { 1 });
        let eve = federation.officer(EUROPOL, "eve", &["sirene-officer"]).await.signed_in;
        let copies = came_in(&federation, EUROPOL, &eve).await;
        assert_eq!(copies.len(), usize::from(told));
        for copy in copies {
            assert_eq!((copy.report.hit, copy.record), (hit.clone(), None));
        }
        let copies = file(&federation, &siri, &hit).await.reports.remove(0).copies;
        assert_eq!(copies.len(), usize::from(told));
        assert!(copies.iter().all(|copy| matches!(copy.delivery, Delivery::Acknowledged { .. })));
    }
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

#[tokio::test]
async fn sis_p_art_37_a_check_is_reported_with_the_data_set_of_the_law() {
    let federation = federation(720, &alert("SPE", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let short = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(faults(&short), ["check_carried_out", "located", "check_reason"]);
    assert!(short.faults.iter().all(|fault| fault.words.contains("rule FRM-01")));
    let mut fields = arrest();
    for (field, value) in [
        ("check_carried_out", json!("INQ")),
        ("located", json!(true)),
        ("check_reason", json!("traffic check")),
        ("route", json!("from Aatown to Bbville")),
        ("companions", json!(["one driver"])),
        ("objects_carried", json!(["two suitcases"])),
    ] {
        fields[field] = value;
    }
    reported(&federation, &siri, (&hit, fields.clone())).await.unwrap();
    fields["residence"] = json!("Aatown");
    fields["shoe_size"] = json!("44");
    fields["located"] = json!("yes");
    let wrong = reported(&federation, &siri, (&hit, fields)).await.unwrap_err();
    assert_eq!(faults(&wrong), ["located", "residence", "shoe_size"]);
}

#[tokio::test]
async fn what_could_not_be_done_is_reported_with_the_reason() {
    let federation = federation(721, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["action_taken"] = json!(false);
    let silent = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&silent), ["not_taken_reason"]);
    fields["not_taken_reason"] = json!("a flag applies; the place is told instead");
    fields["flag_applied"] = json!(true);
    let sent = reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(sent.reports[0].letter.as_deref(), Some("H"));
}

#[tokio::test]
async fn a_match_that_is_not_the_person_sought_is_closed_and_nothing_is_sent() {
    let federation = federation(722, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let context = &federation.at(FINDER).context;
    let input = VerificationInput {
        established: false,
        means: "fingerprints".to_owned(),
        values: BTreeMap::new(),
    };
    let closed = hits::verify(context, &anna, &hit, input).await.unwrap();
    assert_eq!(closed.state, HitState::NotTheSubject);
    let refused = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    federation.clock.advance(HOUR);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default());
    assert!(waiting(&federation, FINDER, &siri).await.is_empty());
}

#[tokio::test]
async fn a_hit_in_a_silent_register_opens_no_file_and_tells_the_owner_nothing() {
    const NOTICES: &str = "interpol-notices";
    let federation =
        Federation::builder(717).node(FINDER, &[]).node(ISSUER, &[NOTICES]).build().await;
    let fields = json!({
        "colour": "red", "notice_number": "A-1/2026", "requested_by": "AUT", "warrant": "K 1/26",
        "names": "Primjer, Jelena", "birth_dates": "1971-03-04", "offences": "fraud",
        "facts": "in brief",
    });
    federation.fill(ISSUER, NOTICES, &json!({ "id": "n1", "fields": fields }).to_string()).await;
    let (anna, siri) = finders(&federation).await;
    let input = SearchInput {
        justification: JustificationInput {
            legal_basis: Some("RPD-ART-62".into()),
            ..investigation()
        },
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![NOTICES.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, &anna, input).await.unwrap();
    let found = asked.of(ISSUER, NOTICES);
    assert_eq!(found.answer.candidates.len(), 1);
    let known = federation.at(ISSUER).leaves().len();
    let judgement = ConfirmationInput {
        answer: found.number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &federation.at(FINDER).context;
    let confirmed = search::confirm(context, &anna, asked.started.search, judgement).await;
    assert_eq!(confirmed.unwrap().hit, None, "the national bureau is the one to contact the owner");
    deliver(&federation, FINDER).await;
    assert!(waiting(&federation, FINDER, &siri).await.is_empty());
    assert_eq!(federation.at(ISSUER).leaves().len(), known, "the owner learnt nothing more");
}

#[tokio::test]
async fn a_hit_on_an_own_alert_is_with_its_issuer_at_once() {
    let federation = federation(723, &alert("ARR", "1971-03-04", &[])).await;
    let anna = federation.officer(ISSUER, "anna", &["border-guard"]).await.signed_in;
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    let hit = matched(&federation, ISSUER, &anna, "1971-03-04").await;
    let context = &federation.at(ISSUER).context;
    let input = VerificationInput {
        established: true,
        means: "document".to_owned(),
        values: values(arrest()),
    };
    hits::verify(context, &anna, &hit, input).await.unwrap();
    let sent = hits::report(context, &bea, &hit, ReportInput::default()).await.unwrap();
    assert!(matches!(sent.reports[0].delivery, Delivery::Acknowledged { .. }));
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
    assert_eq!(deliver(&federation, ISSUER).await, Delivered::default());
}

#[tokio::test]
async fn no_more_reports_about_one_hit_are_made_than_the_limit() {
    let federation = federation(724, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    for _ in 0..limits::REPORTS_PER_HIT_MAX {
        reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    }
    let over = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(over.code, Code::Conflict);
}

/// The finder holds a copy of the issuer's alert, whose state says more than its fields.
async fn with_copy(seed: u64, change: impl FnOnce(&mut entente_model::Record)) -> Federation {
    let federation =
        Federation::builder(seed).node(FINDER, &[ALERTS]).node(ISSUER, &[ALERTS]).build().await;
    federation.fill(ISSUER, ALERTS, &alert("DIS", "1971-03-04", &[])).await;
    let (register, id) = (ALERTS.parse().unwrap(), "w1".parse().unwrap());
    let owner = &federation.at(ISSUER).context;
    let mut record = owner.store.record(&register, &id).unwrap().unwrap();
    change(&mut record);
    let row = entente_store::Row::PutRecord { record, expected_version: None };
    let finder = &federation.at(FINDER).context;
    finder.store.write(vec![row]).await.unwrap();
    finder.refresh().await.unwrap();
    federation
}

async fn matched_in_copy(federation: &Federation, officer: &SignedIn) -> HitId {
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        authorities: vec![FINDER.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, officer, input).await.unwrap();
    let judgement = ConfirmationInput {
        answer: asked.of(FINDER, ALERTS).number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &federation.at(FINDER).context;
    let confirmed = search::confirm(context, officer, asked.started.search, judgement).await;
    confirmed.unwrap().hit.unwrap()
}

#[tokio::test]
async fn a_hit_in_the_copy_of_this_node_reaches_the_owner_of_the_alert() {
    let federation = with_copy(727, |record| {
        let mut state = entente_model::alert::AlertState::new(record.changed);
        state.immediate = true;
        state.flags.push(entente_model::alert::Flag {
            state: FINDER.parse().unwrap(),
            since: record.changed,
            instead: None,
        });
        record.alert = Some(state);
    })
    .await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched_in_copy(&federation, &anna).await;
    let opened = file(&federation, &anna, &hit).await;
    assert_eq!((opened.alert.owner.as_str(), opened.alert.version), (ISSUER, Some(1)));
    assert_eq!((opened.adult, opened.flagged), (Some(true), true));
    // LEGAL: Art 8(3): at once where the owner asks for immediate action.
    assert_eq!((opened.immediate, opened.clock.id.as_str()), (true, "SIS-SUP-NOW"));
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["located"] = json!(true);
    fields["check_reason"] = json!("traffic check");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
}

#[tokio::test]
async fn a_report_on_a_deleted_alert_is_refused_with_words_and_handed_to_a_person() {
    let federation = with_copy(728, |_| {}).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched_in_copy(&federation, &anna).await;
    let gone = entente_store::Row::EraseRecord {
        register: ALERTS.parse().unwrap(),
        id: "w1".parse().unwrap(),
        rule: entente_model::RuleId::new("RETENTION").unwrap(),
    };
    federation.at(ISSUER).context.store.write(vec![gone]).await.unwrap();
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["located"] = json!(true);
    fields["check_reason"] = json!("traffic check");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(deliver(&federation, FINDER).await.failed, 1);
    let delivery = &file(&federation, &siri, &hit).await.reports[0].delivery;
    assert!(matches!(delivery, Delivery::Refused { code, words }
        if code == "not-found" && words.contains("deleted")));
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::ReportFailed));
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "not tried again");
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
