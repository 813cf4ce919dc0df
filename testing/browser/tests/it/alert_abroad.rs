//! An alert through two states, all of it in pages: entered in one, found on the street of the
//! other, reported, followed up by its owner, deleted, and gone everywhere.

use entente_browser::{Page, Served, Size, journey};
use entente_services::alerts::hits;
use entente_testing::Federation;

const OWNER: &str = "aa-sirene";
const FINDER: &str = "bb-sirene";
const ALERT: &str = "/alerts/sis-persons/AA%2D2026%2D17";
const BOX: &str = "Name, date of birth, document, plate or other number";

async fn two_states(seed: u64) -> Served {
    let registers = ["sis-persons"];
    let federation = Federation::builder(seed).node(OWNER, &registers).node(FINDER, &registers);
    Served::over(federation.build().await, &[OWNER, FINDER]).await
}

/// Hands on what waits between the states: changes of alerts, and messages on hits.
async fn between_the_states(nodes: &Served) {
    for _ in 0..2 {
        assert!(nodes.federation.replicate().await.is_empty(), "every copy is complete");
    }
    for at in [OWNER, FINDER] {
        let context = &nodes.federation.at(at).context;
        nodes.federation.steer(hits::deliver_due(context)).await.unwrap();
    }
}

async fn enter(page: &Page, nodes: &Served) {
    page.goto(&nodes.url(OWNER, "/alerts/new")).await;
    page.press("Alert for arrest").await;
    page.fill("Number in your register", "AA-2026-17").await;
    page.fill("Family name", "Primjer").await;
    page.fill("Given names", "Jelena").await;
    page.fill("Date of birth 1", "1971-03-04").await;
    page.choose("Reason for the alert (needed)", "European arrest warrant").await;
    page.choose("Action to be taken (needed)", "Arrest for surrender or extradition").await;
    page.choose("Type of offence 1", "Organised or armed robbery").await;
    page.fill("Number of the alert (needed)", "AA0017").await;
    page.fill("Proportionality", "A robbery with a weapon; national means are spent.").await;
    page.fill("Judicial authority", "County Court").await;
    page.fill("Its request", "EAW 17/2026").await;
    page.press("Enter and ask a second officer").await;
    page.see("Another officer must agree to it").await;
}

async fn agree(page: &Page, nodes: &Served) {
    page.goto(&nodes.url(OWNER, "/alerts/drafts")).await;
    page.script("document.querySelector('tbody a').click()").await;
    page.fill("Reason", "The file is in order.").await;
    page.press("Agree and enter").await;
    page.is_at(ALERT).await;
}

/// On a phone at the border: asks, and says what is seen.
async fn ask(page: &Page, nodes: &Served) {
    page.goto(&nodes.url(FINDER, "/search")).await;
    page.choose("Purpose", "Check at an external border").await;
    let basis = "access of national authorities (Regulation (EU) 2018/1862 Art 44)";
    page.choose("Legal basis", basis).await;
    page.fill("Case reference", "B-2026-3").await;
    page.fill(BOX, "Primjer, Jelena 4.3.1971").await;
    page.press_the("button", "Search").await;
    page.has("heading", "Answers").await;
}

/// A page as it is held in the hand.
async fn in_the_hand(page: &Page, name: &str) {
    page.accessible().await;
    page.fits().await;
    page.shot(name).await;
}

#[test]
fn an_alert_is_found_abroad_reported_followed_up_and_deleted_everywhere() {
    journey("alert-abroad", async |journey| {
        let nodes = two_states(61).await;
        let first = nodes.officer(OWNER, "first", &["sirene-officer"]).await;
        let second = nodes.officer(OWNER, "second", &["sirene-officer"]).await;
        let gita = nodes.officer(FINDER, "gita", &["border-guard"]).await;
        let siri = nodes.officer(FINDER, "siri", &["sirene-officer"]).await;

        let owner = journey.page().await;
        nodes.sign_in(&owner, OWNER, &first).await;
        enter(&owner, &nodes).await;
        let colleague = journey.page().await;
        nodes.sign_in(&colleague, OWNER, &second).await;
        agree(&colleague, &nodes).await;
        between_the_states(&nodes).await;

        let street = journey.page().await;
        street.size(Size::Phone).await;
        nodes.sign_in(&street, FINDER, &gita).await;
        ask(&street, &nodes).await;
        street.see("Hit (1)").await;
        street.reload().await;
        street.see("Hit (1)").await;
        in_the_hand(&street, "answers").await;
        street.key('j').await;
        street.key('o').await;
        street.has("heading", "Is it the one you asked for?").await;
        in_the_hand(&street, "candidate").await;
        street.fill("Why?", "Passport and face agree.").await;
        street.press("It is the one").await;
        in_the_hand(&street, "judged").await;
        street.press("Report the hit").await;
        street.see("due at once").await;
        street.press("Yes, it is").await;
        street.choose("How was that established?", "Fingerprints").await;
        street.press("Tell your SIRENE bureau what happened").await;
        street.fill("Place", "Bridge Street 1, Bbtown").await;
        in_the_hand(&street, "verify").await;
        street.press("Put it on record").await;
        street.see("Your SIRENE bureau reports it").await;
        in_the_hand(&street, "verified").await;

        let desk = journey.page().await;
        nodes.sign_in(&desk, FINDER, &siri).await;
        desk.goto(&nodes.url(FINDER, "/work")).await;
        desk.see("due at once").await;
        desk.looked_at("work").await;
        report(&desk).await;
        between_the_states(&nodes).await;
        desk.reload().await;
        desk.see("Acknowledged by the issuing state").await;

        follow_up(&owner, &nodes).await;
        between_the_states(&nodes).await;
        desk.reload().await;
        desk.see("Surrender is prepared.").await;
        desk.looked_at("decided").await;

        delete(&owner, &nodes).await;
        // The purpose still holds.
        street.goto(&nodes.url(FINDER, "/search")).await;
        street.fill(BOX, "Primjer, Jelena 4.3.1971").await;
        street.press_the("button", "Search").await;
        street.has("heading", "Answers").await;
        street.see("No hit").await;
        street.reload().await;
        street.see("No hit").await;
        in_the_hand(&street, "gone").await;
        for page in [&owner, &colleague, &street, &desk] {
            page.console_tells_of_refusals_only().await;
        }
    });
}

async fn report(desk: &Page) {
    desk.script("document.querySelector('tbody a').click()").await;
    assert_eq!(desk.value_of("Place (needed)").await, "Bridge Street 1, Bbtown");
    desk.script(
        "document.getElementById('f.time.0').value = '2026-11-21T11:00'; \
         document.getElementById('f.action_taken.0-yes').click();",
    )
    .await;
    desk.fill("Circumstances (needed)", "Check at the border.").await;
    desk.fill("Measures taken", "Arrested.").await;
    desk.press("Send the report").await;
    desk.see("Being delivered").await;
}

async fn follow_up(owner: &Page, nodes: &Served) {
    owner.goto(&nodes.url(OWNER, "/work")).await;
    owner.see("reports a hit").await;
    owner.looked_at("owner-work").await;
    owner.script("document.querySelector('tbody a').click()").await;
    owner.see("Check at the border.").await;
    owner.press("The alert").await;
    owner.is_at(ALERT).await;
    owner.back().await;
    owner.choose("Decision", "The alert stays").await;
    owner.fill("In words, for Authority bb-sirene", "Surrender is prepared.").await;
    owner.looked_at("received").await;
    owner.press("Send the decision").await;
    owner.see("Decided").await;
}

async fn delete(owner: &Page, nodes: &Served) {
    owner.goto(&nodes.url(OWNER, ALERT)).await;
    owner.press("Delete").await;
    owner.choose("Ground", "The person has been surrendered or extradited").await;
    owner.fill("Reason", "Handed over on 20 November.").await;
    owner.press("Continue").await;
    owner.press("Delete now").await;
    owner.see("One acknowledgement is missing.").await;
    owner.looked_at("deletion-waits").await;
    between_the_states(nodes).await;
    owner.reload().await;
    owner.see("Every node has acknowledged every deletion.").await;
    owner.looked_at("deletion-acknowledged").await;
    owner.goto(&nodes.url(OWNER, "/alerts")).await;
    owner.see("There is no alert of this kind.").await;
}
