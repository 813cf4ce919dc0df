//! What is done with an alert, at the keyboard alone: each act with what the law asks for it.

use entente_browser::{Key, Page, Served, journey};
use entente_services::alerts::life::{self, CriteriaInput, EnterInput, ThreatInput};
use entente_testing::{Federation, Officer};
use serde_json::json;
use std::time::Duration;

const HERE: &str = "aa-sirene";
const THERE: &str = "bb-sirene";
const PERSONS: &str = "sis-persons";
const OBJECTS: &str = "sis-objects";
const ARREST: &str = "/alerts/sis-persons/AA%2D1";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// Two states; the first has an alert for arrest and one for a vehicle.
async fn with_alerts(seed: u64) -> Served {
    let registers = [PERSONS, OBJECTS];
    let federation = Federation::builder(seed).node(HERE, &registers).node(THERE, &registers);
    let federation = federation.build().await;
    let person = json!({ "id": "AA-1", "fields": {
        "names": ["Primjer, Jelena"], "birth_dates": "1971-03-04", "reason": "EAW",
        "action": "arrest", "offences": "robbery", "category": "ARR", "schengen_id": "AA0001",
    }});
    let vehicle = json!({ "id": "AA-2", "fields": {
        "object_kind": "a", "plates": "AB-123-C", "reason": "SEIZURE", "action": "seize",
        "category": "OBJ", "schengen_id": "AA0002",
    }});
    federation.fill(HERE, PERSONS, &person.to_string()).await;
    federation.fill(HERE, OBJECTS, &vehicle.to_string()).await;
    Served::over(federation, &[HERE, THERE]).await
}

/// Goes to a control by Tab and presses Enter.
async fn enter(page: &Page, name: &str) {
    page.tab_to(name).await;
    page.key(Key::Enter).await;
}

/// Goes to a field by Tab and types into it; of a list that chooses.
async fn write(page: &Page, label: &str, text: &str) {
    page.tab_to(label).await;
    page.types(text).await;
}

/// Goes to a box by Tab and ticks it.
async fn tick(page: &Page, label: &str) {
    page.tab_to(label).await;
    page.types(" ").await;
}

/// Goes on from the work list: before the item stands its box, which is called as the item is.
async fn work_on(page: &Page, item: &str) {
    page.tab_to(item).await;
    enter(page, item).await;
}

/// Begins an act from the page of the alert.
async fn begin(page: &Page, nodes: &Served, act: &str) {
    page.goto(&nodes.url(HERE, ARREST)).await;
    enter(page, act).await;
    page.has("heading", act).await;
}

/// Carries it out and sees the alert again.
async fn done(page: &Page, button: &str) {
    enter(page, button).await;
    page.is_at(ARREST).await;
}

#[test]
fn an_alert_is_extended_hidden_linked_flagged_and_told_apart_at_the_keyboard_alone() {
    journey("alert-acts", async |journey| {
        let nodes = with_alerts(51).await;
        let first = nodes.officer(HERE, "first", &["sirene-officer"]).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &first).await;
        extend(&page, &nodes).await;
        hide(&page, &nodes).await;
        link(&page, &nodes).await;
        flag(&page, &nodes).await;
        tell_apart(&page, &nodes).await;
        page.console_tells_of_refusals_only().await;
    });
}

async fn extend(page: &Page, nodes: &Served) {
    begin(page, nodes, "Extend").await;
    enter(page, "Extend").await;
    page.see("say it in 1 to").await;
    page.looked_at("extend-refused").await;
    // What is wrong is listed first, and leads to its field.
    enter(page, "Individual assessment").await;
    page.types("Still wanted by the County Court.").await;
    done(page, "Extend").await;
    page.see("Still wanted by the County Court.").await;
    page.looked_at("extended").await;
}

async fn hide(page: &Page, nodes: &Served) {
    begin(page, nodes, "Hide").await;
    write(page, "Reference of the consent", "County Court 17/2026").await;
    tick(page, "Authority bb-sirene").await;
    page.looked_at("hide").await;
    done(page, "Hide").await;
    page.see("Hidden").await;
    page.looked_at("hidden").await;
    begin(page, nodes, "Hide").await;
    write(page, "Reference of the consent", "County Court 18/2026").await;
    done(page, "Hide").await;
    page.see("County Court 18/2026").await;
    page.looked_at("hidden-longer").await;
    begin(page, nodes, "Show again").await;
    done(page, "Show again").await;
    page.see("Shown again").await;
}

async fn link(page: &Page, nodes: &Served) {
    begin(page, nodes, "Link to another alert").await;
    write(page, "Register of the other alert", "Alerts on o").await;
    write(page, "Number of the other alert", "AA-2").await;
    write(page, "Kind of link", "Vehicle").await;
    write(page, "Reason", "She drives it.").await;
    page.looked_at("link").await;
    done(page, "Link to another alert").await;
    page.see("Vehicle of the person").await;
    page.looked_at("linked").await;
    begin(page, nodes, "Take a link away").await;
    write(page, "Link", "Vehicle").await;
    write(page, "Reason", "It was sold.").await;
    page.looked_at("unlink").await;
    done(page, "Take a link away").await;
    page.see("It was sold.").await;
}

async fn flag(page: &Page, nodes: &Served) {
    begin(page, nodes, "Flag for a state").await;
    write(page, "State", "Authority bb").await;
    write(page, "Reference of the request", "BB 3/2026").await;
    write(page, "Reason", "Its court has refused surrender.").await;
    done(page, "Flag for a state").await;
    page.see("Flag of one state").await;
    begin(page, nodes, "Ask for the action all the same").await;
    write(page, "State", "Authority bb").await;
    write(page, "Reason", "She is about to flee.").await;
    page.looked_at("ask-all-the-same").await;
    done(page, "Ask for the action all the same").await;
    page.see("She is about to flee.").await;
    begin(page, nodes, "Withdraw a flag").await;
    write(page, "State", "Authority bb").await;
    write(page, "Reason", "Its court has decided anew.").await;
    done(page, "Withdraw a flag").await;
    page.see_not("Flag of one state").await;
}

async fn tell_apart(page: &Page, nodes: &Served) {
    let act = "Add the victim of a misused identity";
    begin(page, nodes, act).await;
    write(page, "Reference of the consent", "statement of 20 November").await;
    tick(page, "Surnames").await;
    tick(page, "Forenames").await;
    page.looked_at("victim").await;
    // The box of each kind opens the field for its data, which is called the same.
    page.script("document.getElementById('data.surnames').focus()").await;
    page.types("Žrtvić").await;
    page.script("document.getElementById('data.forenames').focus()").await;
    page.types("Vesna").await;
    done(page, act).await;
    page.see("Žrtvić").await;
    page.looked_at("victim-told-apart").await;
    begin(page, nodes, "Delete data of the victim").await;
    tick(page, "Surnames").await;
    tick(page, "Forenames").await;
    write(page, "Reference of the revocation", "letter of 22 November").await;
    page.looked_at("revoke").await;
    done(page, "Delete data of the victim").await;
    page.see("Reference of the revocation: letter of 22 November").await;
    page.see_not("Žrtvić").await;
}

/// An alert that enters its person as a threat.
async fn with_threat(nodes: &Served, (first, second): (&Officer, &Officer)) {
    let context = &nodes.federation.at(HERE).context;
    let register: entente_model::RegisterId = PERSONS.parse().unwrap();
    let (version, text) = ("2026-1".to_owned(), "who has announced an attack".to_owned());
    let criteria = CriteriaInput { register: register.clone(), version: version.clone(), text };
    life::publish_criteria(context, &first.signed_in, criteria).await.unwrap();
    let input = EnterInput {
        record: json!({ "id": "AA-3", "fields": {
            "names": ["Kowal, Jan"], "birth_dates": "1980-05-06", "reason": "CLEAR-INDICATION",
            "action": "discreet-check", "category": "DIS", "schengen_id": "AA0003",
        }}),
        proportionality: "a serious case that national means do not solve".to_owned(),
        judicial: None,
        conditions: [].into(),
        immediate: false,
        terrorism: false,
        threat: Some(ThreatInput {
            assessment: "A-17/2026".to_owned(),
            authoriser: "Marta Odgovorna".to_owned(),
            function: "head of the state security unit".to_owned(),
            criteria: version,
            review: context.clock.now().plus(DAY * 90),
        }),
        different_from: Vec::new(),
        deviation: None,
    };
    let entered = life::enter(context, &first.signed_in, &register, input).await.unwrap();
    if let Some(draft) = entered.draft {
        let decision = life::DraftDecision { draft, reason: "in order".to_owned() };
        life::approve(context, &second.signed_in, decision).await.unwrap();
    }
}

#[test]
fn an_entry_as_a_threat_is_contested_by_the_guardian_and_decided_by_the_bureau() {
    journey("alert-contest", async |journey| {
        let nodes = with_alerts(52).await;
        let first = nodes.officer(HERE, "first", &["sirene-officer"]).await;
        let second = nodes.officer(HERE, "second", &["sirene-officer"]).await;
        let dora = nodes.officer(HERE, "dora", &["data-protection-officer"]).await;
        with_threat(&nodes, (&first, &second)).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &dora).await;
        page.goto(&nodes.url(HERE, "/oversight")).await;
        enter(&page, "Alerts").await;
        page.is_at("/alerts/contest").await;
        write(&page, "Register", "Alerts on p").await;
        write(&page, "Number in your register", "AA-3").await;
        write(&page, "What the person says against it", "It is my brother.").await;
        page.looked_at("contest").await;
        enter(&page, "Put on record that a person contests an entry").await;
        page.see("entry").await;
        page.has_not("textbox", "Number in your register").await;
        page.looked_at("contested").await;

        let desk = journey.page().await;
        nodes.sign_in(&desk, HERE, &first).await;
        desk.goto(&nodes.url(HERE, "/work")).await;
        desk.looked_at("work").await;
        work_on(&desk, "Look at a contested alert").await;
        desk.see("Kowal").await;
        enter(&desk, "Decide on the contest").await;
        desk.has("heading", "Decide on the contest").await;
        // What is decided on stands above the question.
        desk.see("It is my brother.").await;
        desk.see("A-17/2026").await;
        // The keys of a group of radio buttons: Tab enters it, arrows choose.
        tick(&desk, "Yes, the entry stands").await;
        desk.key(Key::Down).await;
        write(&desk, "Reasons", "The brother was meant.").await;
        desk.looked_at("decide").await;
        enter(&desk, "Decide on the contest").await;
        desk.see("The brother was meant.").await;
        desk.looked_at("decided").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn a_vehicle_is_entered_at_the_keyboard_and_what_is_typed_is_saved_by_the_node() {
    journey("alert-object", async |journey| {
        let nodes = with_alerts(53).await;
        let first = nodes.officer(HERE, "first", &["sirene-officer"]).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &first).await;
        page.goto(&nodes.url(HERE, "/alerts/new")).await;
        enter(&page, "Object for seizure or evidence").await;
        page.has("heading", "Enter an alert: Object for seizure or evidence").await;
        page.looked_at("kind").await;
        write(&page, "Kind of object", "Motor v").await;
        enter(&page, "Continue").await;
        page.see("Registration number").await;
        let form = page.url().await;
        write(&page, "Number in your register", "AA-4").await;
        page.see("Draft saved").await;
        page.looked_at("saved").await;
        // The same form in another window: saved there, it is not overwritten from here.
        let other = journey.page().await;
        nodes.sign_in(&other, HERE, &first).await;
        other.goto(&form).await;
        assert_eq!(other.value_of("Number in your register").await, "AA-4");
        other.fill("Proportionality", "Stolen last night.").await;
        other.see("Draft saved").await;
        page.focus("Number in your register").await;
        page.types("2").await;
        page.see("Not saved:").await;
        page.see("open the form again in a new window").await;
        page.looked_at("conflict").await;
        page.reload().await;
        assert_eq!(page.value_of("Proportionality").await, "Stolen last night.");
        fill_vehicle(&page).await;
        enter(&page, "Check").await;
        page.see("Checked, not entered yet").await;
        page.looked_at("checked").await;
        // The way back above the form is called as its button is.
        page.tab_to("Check").await;
        enter(&page, "Enter an alert").await;
        page.see("XY-987-Z").await;
        page.is_at("/alerts/sis-objects/AA%2D4").await;
        page.looked_at("entered").await;
        page.goto(&form).await;
        assert_eq!(page.value_of("Number in your register").await, "", "the draft is gone");
        for page in [&page, &other] {
            page.console_tells_of_refusals_only().await;
        }
    });
}

async fn fill_vehicle(page: &Page) {
    page.choose("Reason for the alert (needed)", "To be seized").await;
    page.choose("Action to be taken (needed)", "Seize or secure").await;
    page.fill("Number of the alert (needed)", "AA0004").await;
    page.script("document.getElementById('f.plates.0.number').focus()").await;
    page.types("XY-987-Z").await;
}

#[test]
fn an_alert_is_reviewed_before_its_day_and_kept_or_deleted() {
    journey("alert-review", async |journey| {
        let nodes = with_alerts(54).await;
        let first = nodes.officer(HERE, "first", &["sirene-officer"]).await;
        let context = &nodes.federation.at(HERE).context;
        // Into the months of warning of an arrest, which stands five years.
        nodes.pass(DAY * (5 * 365 - 60));
        nodes.federation.steer(life::run_due(context)).await.unwrap();
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &first).await;
        page.goto(&nodes.url(HERE, "/work")).await;
        work_on(&page, "Review an alert").await;
        page.is_at("/review").await;
        page.looked_at("review").await;
        enter(&page, "Continue").await;
        page.see("Outcome of the review").await;
        page.looked_at("review-refused").await;
        tick(&page, "Still needed: extend it").await;
        page.key(Key::Down).await;
        write(&page, "Individual assessment", "The warrant was withdrawn.").await;
        enter(&page, "Continue").await;
        page.has("heading", "Delete").await;
        page.looked_at("review-ground-missing").await;
        assert_eq!(page.value_of("Reason").await, "The warrant was withdrawn.");
        page.goto(&nodes.url(HERE, "/alerts/reviews")).await;
        page.looked_at("reviews").await;
        enter(&page, "AA-1").await;
        page.is_at("/review").await;
        tick(&page, "Still needed: extend it").await;
        write(&page, "Individual assessment", "The court upholds the warrant.").await;
        enter(&page, "Continue").await;
        page.is_at(ARREST).await;
        page.see("The court upholds the warrant.").await;
        page.goto(&nodes.url(HERE, "/alerts/reviews")).await;
        page.see("No alert of this register has to be reviewed now.").await;
        page.console_tells_of_refusals_only().await;
    });
}
