//! A hit is followed up through the pages: established, reported by the bureau, decided abroad; and
//! two people who reach for the same work are told.

use entente_browser::{Served, journey};
use entente_model::{HitId, JustificationInput};
use entente_services::alerts::hits;
use entente_services::search::{self, ConfirmationInput, SearchInput, Verdict};
use entente_testing::{Federation, Officer, investigation, terms};
use serde_json::json;

const FINDER: &str = "aa-police";
const ISSUER: &str = "bb-police";
const ALERTS: &str = "sis-persons";

/// A federation in which an alert for arrest can be found.
async fn with_alert(seed: u64) -> Served {
    let federation =
        Federation::builder(seed).node(FINDER, &[]).node(ISSUER, &[ALERTS]).build().await;
    let line = json!({ "id": "w1", "fields": {
        "names": ["Primjer, Jelena"], "birth_dates": "1971-03-04", "reason": "EAW",
        "action": "arrest", "offences": "robbery", "warnings": [], "category": "ARR",
        "schengen_id": "BB0001",
    }});
    federation.fill(ISSUER, ALERTS, &line.to_string()).await;
    Served::over(federation, &[FINDER, ISSUER]).await
}

/// An officer has found the alert and confirmed the candidate.
async fn matched(nodes: &Served, officer: &Officer) -> HitId {
    let justification =
        JustificationInput { legal_basis: Some("SIS-P-ART-44".into()), ..investigation() };
    let input = SearchInput {
        justification,
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = nodes.federation.search(FINDER, &officer.signed_in, input).await.unwrap();
    let judgement = ConfirmationInput {
        answer: asked.of(ISSUER, ALERTS).number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &nodes.federation.at(FINDER).context;
    let search = asked.started.search;
    search::confirm(context, &officer.signed_in, search, judgement).await.unwrap().hit.unwrap()
}

#[test]
fn a_hit_is_established_reported_and_decided_and_no_work_is_done_twice() {
    journey("work", async |journey| {
        let nodes = with_alert(31).await;
        let anna = nodes.officer(FINDER, "anna", &["border-guard"]).await;
        let siri = nodes.officer(FINDER, "siri", &["sirene-officer"]).await;
        let sven = nodes.officer(FINDER, "sven", &["sirene-officer"]).await;
        let ines = nodes.officer(ISSUER, "ines", &["sirene-officer"]).await;
        let hit = matched(&nodes, &anna).await;
        let file = nodes.url(FINDER, &format!("/hits/{hit}"));

        let street = journey.page().await;
        nodes.sign_in(&street, FINDER, &anna).await;
        street.goto(&nodes.url(FINDER, "/work")).await;
        street.see("Nothing waits for you.").await;
        street.looked_at("nothing-waits").await;
        street.goto(&file).await;
        street.see("due at once").await;
        street.press("Put it on record").await;
        street.see("say whether it is").await;
        street.looked_at("verify-refused").await;
        street.press("Yes, it is").await;
        street.choose("How was that established?", "Fingerprints").await;
        street.fill("Place", "Bridge Street 1, Aatown").await;
        street.see("Draft saved").await;
        street.goto(&file).await;
        assert_eq!(street.value_of("Place").await, "Bridge Street 1, Aatown");
        street.looked_at("verify-draft").await;
        street.press("Put it on record").await;
        street.see("Your SIRENE bureau reports it").await;

        let desk = journey.page().await;
        nodes.sign_in(&desk, FINDER, &siri).await;
        desk.goto(&nodes.url(FINDER, "/work")).await;
        let other = journey.page().await;
        nodes.sign_in(&other, FINDER, &sven).await;
        other.goto(&nodes.url(FINDER, "/work")).await;
        desk.looked_at("list").await;
        desk.press("Take it").await;
        desk.see("You").await;
        other.press("Take it").await;
        other.see("siri has it now").await;
        other.looked_at("faster").await;

        desk.script("document.querySelector('tbody a').click()").await;
        assert_eq!(desk.value_of("Place (needed)").await, "Bridge Street 1, Aatown");
        desk.press("Send the report").await;
        desk.see("is missing: give it").await;
        desk.looked_at("report-refused").await;
        desk.script(
            "document.getElementById('f.time.0').value = '2026-11-21T11:00'; \
             document.getElementById('f.action_taken.0-yes').click();",
        )
        .await;
        desk.fill("Circumstances (needed)", "Check at the border.").await;
        desk.fill("Measures taken", "Arrested.").await;
        desk.press("Send the report").await;
        desk.see("Being delivered").await;
        desk.looked_at("reported").await;

        let context = &nodes.federation.at(FINDER).context;
        nodes.federation.steer(hits::deliver_due(context)).await.unwrap();
        desk.reload().await;
        desk.see("Acknowledged by the issuing state").await;
        let abroad = journey.page().await;
        nodes.sign_in(&abroad, ISSUER, &ines).await;
        abroad.goto(&nodes.url(ISSUER, "/hits/received")).await;
        abroad.choose("Register", "Alerts on persons").await;
        abroad.press("Show").await;
        abroad.see("Check at the border.").await;
        abroad.press("Decide on this report").await;
        abroad.choose("Decision", "The alert stays").await;
        abroad.fill("In words, for Authority aa-police", "Surrender is prepared.").await;
        abroad.looked_at("received").await;
        abroad.press("Send the decision").await;
        abroad.see("Decided").await;
        let context = &nodes.federation.at(ISSUER).context;
        nodes.federation.steer(hits::deliver_due(context)).await.unwrap();
        desk.reload().await;
        desk.see("Surrender is prepared.").await;
        desk.looked_at("decided").await;
        desk.goto(&nodes.url(FINDER, &format!("/hits?register={ALERTS}"))).await;
        desk.see("Decided").await;
        desk.looked_at("files").await;
        for page in [&street, &desk, &other, &abroad] {
            page.console_tells_of_refusals_only().await;
        }
    });
}
