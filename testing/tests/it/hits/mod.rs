//! A hit reaches the state that issued the alert: in time, once, provably, and with no more in it
//! than the law lets be told.

mod deliver;
mod find;
mod refuse;
mod tell;

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
