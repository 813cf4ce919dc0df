//! The life of an alert through its pages: entered by two people, held elsewhere, corrected on
//! proposal, deleted everywhere.

use entente_browser::{Page, Served, journey};
use entente_testing::Federation;

const HERE: &str = "aa-sirene";
const THERE: &str = "bb-sirene";
const REGISTERS: [&str; 2] = ["sis-persons", "sis-objects"];
const ALERT: &str = "/alerts/sis-persons/AA%2D2026%2D17";

async fn two_bureaux(seed: u64) -> Served {
    let federation =
        Federation::builder(seed).node(HERE, &REGISTERS).node(THERE, &REGISTERS).build().await;
    Served::over(federation, &[HERE, THERE]).await
}

/// What two people need to agree on: an arrest, with what the law asks beside the data.
async fn fill_arrest(page: &Page) {
    page.fill("Number in your register", "AA-2026-17").await;
    page.fill("Family name", "Primjer").await;
    page.fill("Given names", "Jelena").await;
    page.fill("Date of birth 1", "1971-03-04").await;
    page.choose("Reason for the alert (needed)", "European arrest warrant").await;
    page.choose("Action to be taken (needed)", "Arrest for surrender or extradition").await;
    page.choose("Type of offence 1", "Organised or armed robbery").await;
    page.fill("Number of the alert (needed)", "AA0017").await;
    page.press("Armed").await;
    page.fill("Proportionality", "A robbery with a weapon; national means are spent.").await;
    page.fill("Judicial authority", "County Court").await;
    page.fill("Its request", "EAW 17/2026").await;
}

#[test]
fn an_arrest_is_entered_by_two_people_held_elsewhere_and_deleted_everywhere() {
    journey("alerts", async |journey| {
        let nodes = two_bureaux(11).await;
        let first = nodes.officer(HERE, "first", &["sirene-officer"]).await;
        let second = nodes.officer(HERE, "second", &["sirene-officer"]).await;
        let other = nodes.officer(THERE, "other", &["sirene-officer"]).await;

        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &first).await;
        page.goto(&nodes.url(HERE, "/alerts")).await;
        page.see("There is no alert of this kind.").await;
        page.press("Enter an alert").await;
        page.looked_at("choose").await;
        page.press("Alert for arrest").await;
        page.see("This category needs two people").await;
        page.looked_at("new").await;
        fill_arrest(&page).await;
        page.see("of 100").await;
        page.press("Check").await;
        page.see("Checked, not entered yet").await;
        page.see("No alert about the same or a similar person").await;
        page.looked_at("checked").await;
        page.press("Enter and ask a second officer").await;
        page.see("Another officer must agree to it").await;
        page.has_not("button", "Agree and enter").await;
        page.looked_at("draft-own").await;

        let colleague = journey.page().await;
        nodes.sign_in(&colleague, HERE, &second).await;
        colleague.goto(&nodes.url(HERE, "/alerts/drafts")).await;
        colleague.looked_at("drafts").await;
        let draft = "document.querySelector('tbody a').click()";
        colleague.script(draft).await;
        colleague.fill("Reason", "The file is in order.").await;
        colleague.press("Agree and enter").await;
        colleague.is_at(ALERT).await;
        colleague.see("Armed").await;
        colleague.see("Has never asked").await;

        assert!(nodes.federation.replicate().await.is_empty(), "every copy is complete");
        assert!(nodes.federation.replicate().await.is_empty(), "and acknowledged");
        page.goto(&nodes.url(HERE, ALERT)).await;
        page.see("Acknowledged").await;
        page.see("Will be deleted unless it is extended").await;
        page.looked_at("alert").await;
        page.press("Flag for a state").await;
        page.choose("State", "Authority bb-sirene").await;
        page.press("Flag for a state").await;
        page.see("say it in 1 to").await;
        page.looked_at("flag-refused").await;
        assert!(!page.console().await.is_empty(), "the refusal has a status of its own");
        page.fill("Reference of the request", "BB 3/2026").await;
        page.fill("Reason", "Its court has refused surrender.").await;
        page.press("Flag for a state").await;
        page.is_at(ALERT).await;
        page.see("Flag of one state").await;
        page.press("Change").await;
        assert_eq!(page.value_of("Family name").await, "Primjer");
        page.fill("Given names", "Jelena Ana").await;
        page.fill("Reason", "Her second name is known now.").await;
        page.looked_at("change").await;
        page.press("Change").await;
        page.is_at(ALERT).await;
        page.see("Jelena Ana").await;

        let abroad = journey.page().await;
        nodes.sign_in(&abroad, THERE, &other).await;
        nodes.federation.replicate().await;
        abroad.goto(&nodes.url(THERE, ALERT)).await;
        abroad.see("Only the state that entered it").await;
        abroad.looked_at("foreign").await;
        abroad.press("Propose something to the issuer").await;
        abroad.press("Correction").await;
        abroad.fill("What exactly, and why", "She was born on 5 March, by her passport.").await;
        abroad.looked_at("propose").await;
        abroad.press("Propose something to the issuer").await;
        abroad.see("To be decided").await;

        page.goto(&nodes.url(HERE, "/alerts/proposals")).await;
        page.looked_at("proposals").await;
        page.press("Correction").await;
        page.press("No").await;
        page.fill("Reasons", "Our birth record says 4 March.").await;
        page.looked_at("decide").await;
        page.press("Send the answer").await;
        page.see("Refused").await;

        page.goto(&nodes.url(HERE, &format!("{ALERT}/delete"))).await;
        page.choose("Ground", "The person has been surrendered or extradited").await;
        page.fill("Reason", "Handed over on 20 November.").await;
        page.press("Continue").await;
        page.see("Delete this alert?").await;
        page.looked_at("delete").await;
        page.press("Delete now").await;
        page.is_at("/alerts/deletions").await;
        page.see("One acknowledgement is missing.").await;
        page.looked_at("deletions").await;
        nodes.federation.replicate().await;
        nodes.federation.replicate().await;
        page.reload().await;
        page.see("Every node has acknowledged every deletion.").await;
        page.press("Copies").await;
        page.looked_at("feeds").await;
        page.press("Statistics").await;
        page.see("Deleted").await;
        page.looked_at("statistics").await;
    });
}

#[test]
fn a_standing_question_without_a_purpose_is_refused_and_anybody_reads_the_published_numbers() {
    journey("alerts-others", async |journey| {
        let nodes = two_bureaux(12).await;
        let officer = nodes.officer(HERE, "officer", &["investigator", "spoc-officer"]).await;
        let page = journey.page().await;
        page.goto(&nodes.url(HERE, "/statistics")).await;
        page.see("They contain no personal data.").await;
        page.looked_at("public").await;
        nodes.sign_in(&page, HERE, &officer).await;
        page.goto(&nodes.url(HERE, "/alerts")).await;
        page.is_at("/alerts/subscriptions").await;
        page.press("Put a standing question").await;
        page.fill("Family name", "Primjer").await;
        page.fill("Given name", "Jelena").await;
        page.fill("Date of birth", "1971-03-04").await;
        page.press("Put a standing question").await;
        page.see("This is missing").await;
        page.looked_at("question-refused").await;
        assert!(!page.console().await.is_empty(), "the refusal has a status of its own");
    });
}
