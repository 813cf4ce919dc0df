//! Searching with what an attacker types or has brought into a register.

use crate::hostile::{NOT_ISOLATED, SCRIPT, is_inert, proof_of};
use entente_browser::{Page, Reply, Request, Served, journey, without_browser};
use entente_testing::{Federation, Officer};
use serde_json::json;

const AT: &str = "aa-police";
const OWNER: &str = "bb-police";

/// A federation of two, and a node whose register holds this person.
async fn of_two(family: &str) -> (Served, Officer) {
    let two = Federation::builder(7).node(AT, &["police-records"]).node(OWNER, &["police-records"]);
    let federation = two.build().await;
    federation.know(OWNER, &[(family, "Jelena", "1971-03-04")]).await;
    let nodes = Served::over(federation, &[AT]).await;
    let officer = nodes.officer(AT, "anna", &["investigator"]).await;
    (nodes, officer)
}

/// A question about a person of this family name, with all that police records ask for.
fn question<'a>(family: &'a str, proof: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form", proof),
        ("purpose", "INV"),
        ("legal_basis", "P2-ART-44"),
        ("case_reference", "K-2026-17"),
        ("offence", "robbery"),
        ("person_role", "suspect"),
        ("urgency", "normal"),
        ("family", family),
        ("given", "Jelena"),
        ("birth_date", "1971-03-04"),
        ("registers", "police-records"),
        ("deadline", "5"),
        ("do", "search"),
    ]
}

async fn ask(nodes: &Served, session: &str, fields: &[(&str, &str)]) -> Reply {
    let form = Request::post("/search").own(nodes, AT).with("cookie", session);
    nodes.send(AT, &form.form(fields)).await
}

/// Has an officer ask for a family name, and says where the answers are shown.
async fn asked(nodes: &Served, officer: &Officer, family: &str) -> String {
    let session = nodes.session(AT, officer).await;
    let proof = proof_of(nodes, &session).await;
    let reply = ask(nodes, &session, &question(family, &proof)).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.header("location").unwrap().to_owned()
}

/// Looks at everything that shows the question or what was found.
async fn look_round(page: &Page, nodes: &Served, answers: &str, look: impl AsyncFn()) {
    page.goto(&nodes.url(AT, answers)).await;
    page.see("Every register asked has answered.").await;
    look().await;
    let candidate = page.script(FIRST_CANDIDATE).await;
    if let Some(candidate) = candidate.as_str() {
        page.goto(candidate).await;
        page.has("heading", "What you asked, and what the register holds").await;
        look().await;
    }
    page.goto(&nodes.url(AT, "/searches")).await;
    look().await;
}

const FIRST_CANDIDATE: &str =
    "return document.querySelector('a[href*=\"/candidates/\"]')?.href ?? null";

#[test]
fn a_script_in_a_question_is_text_wherever_it_is_shown() {
    journey("hostile-question", async |journey| {
        let (nodes, officer) = of_two("Primjer").await;
        let answers = asked(&nodes, &officer, SCRIPT).await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &officer).await;
        look_round(&page, &nodes, &answers, async || {
            page.see("<script>window.hacked").await;
            is_inert(&page).await;
        })
        .await;
    });
}

#[test]
fn a_script_in_a_record_of_another_state_is_text() {
    journey("hostile-record", async |journey| {
        let (nodes, officer) = of_two(SCRIPT_NAME).await;
        let answers = asked(&nodes, &officer, SCRIPT_NAME).await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &officer).await;
        page.goto(&nodes.url(AT, &answers)).await;
        page.see("Hit (1)").await;
        look_round(&page, &nodes, &answers, async || {
            page.see("<img src=x").await;
            is_inert(&page).await;
        })
        .await;
    });
}

/// A script without a comma, which parts the names of an import.
const SCRIPT_NAME: &str =
    "Primjer<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";

#[test]
fn an_override_in_a_record_turns_its_own_words_only() {
    journey("hostile-record-override", async |journey| {
        let name = "Prim\u{202E}rej";
        let (nodes, officer) = of_two(name).await;
        let answers = asked(&nodes, &officer, name).await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &officer).await;
        look_round(&page, &nodes, &answers, async || {
            assert_eq!(page.script(NOT_ISOLATED).await, json!([]));
        })
        .await;
    });
}

#[test]
fn a_million_letters_in_the_box_are_refused_in_words() {
    journey("hostile-box", async |journey| {
        let (nodes, officer) = of_two("Primjer").await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &officer).await;
        page.goto(&nodes.url(AT, "/search")).await;
        let box_name = "Name, date of birth, document, plate or other number";
        page.fill_by_paste(box_name, &"a".repeat(1024 * 1024)).await;
        page.press_the("button", "Search").await;
        page.see("body-too-large").await;
        is_inert(&page).await;
    });
}

#[test]
fn a_search_is_shown_to_its_officer_alone_whoever_guesses_its_id() {
    without_browser(async || {
        let (nodes, anna) = of_two("Primjer").await;
        let maja = nodes.officer(AT, "maja", &["investigator"]).await;
        let answers = asked(&nodes, &anna, "Primjer").await;
        let majas = nodes.session(AT, &maja).await;
        let id = answers.trim_start_matches("/searches/");
        let forged = [
            answers.clone(),
            format!("{answers}/receipt"),
            format!("{answers}/candidates/0/0"),
            format!("/search?again={id}"),
            "/searches/01980000-0000-7000-8000-000000000000".to_owned(),
            "/searches/%00".to_owned(),
            "/searches/..%2F..%2Fnode".to_owned(),
            "/searches/1".to_owned(),
            "/alerts/police-records/1".to_owned(),
            "/alerts/..%2F../x".to_owned(),
            "/alerts/drafts/1".to_owned(),
        ];
        for path in forged {
            let reply = nodes.send(AT, &Request::get(&path).with("cookie", &majas)).await;
            assert!((400..500).contains(&reply.status), "{path}: {}", reply.status);
            let text = reply.text();
            assert!(!text.contains("Primjer") && !text.contains("K-2026-17"), "{path}");
        }
    });
}

#[test]
fn a_question_sent_twice_is_put_once() {
    without_browser(async || {
        let (nodes, anna) = of_two("Primjer").await;
        let session = nodes.session(AT, &anna).await;
        let proof = proof_of(&nodes, &session).await;
        let fields = question("Primjer", &proof);
        assert_eq!(ask(&nodes, &session, &fields).await.status, 303);
        let again = ask(&nodes, &session, &fields).await;
        assert_eq!(again.status, 409);
        assert!(again.text().contains("<code>replayed</code>"));
        let list = Request::get("/searches").with("cookie", &session);
        let list = nodes.send(AT, &list).await.text();
        assert_eq!(list.matches("Primjer").count(), 1, "{list}");
    });
}
