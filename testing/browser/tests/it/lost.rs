//! What somebody typed is not lost: when it must be proven again who is there, when the page was
//! too old, when the session has ended meanwhile.

use entente_browser::{Page, Served, journey};
use entente_testing::{Federation, Officer};
use std::time::Duration;

const HERE: &str = "aa-sirene";
const THERE: &str = "bb-sirene";
const MINUTE: Duration = Duration::from_secs(60);

async fn two_bureaux(seed: u64) -> Served {
    let registers = ["sis-persons"];
    let federation = Federation::builder(seed).node(HERE, &registers).node(THERE, &registers);
    Served::over(federation.build().await, &[HERE, THERE]).await
}

/// Says which copies the other state may hold: an act that asks for a fresh proof.
async fn fill_entitlement(page: &Page) {
    page.choose("Register", "Alerts on persons").await;
    page.choose("Node", "Authority bb-sirene").await;
    page.fill("Categories", "ARR, MIS-P").await;
}

#[test]
fn a_form_that_needs_a_proof_asks_for_it_and_goes_on_with_what_was_typed() {
    journey("lost-proof", async |journey| {
        let nodes = two_bureaux(41).await;
        let admin = nodes.officer(HERE, "admin", &["administrator"]).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &admin).await;
        page.goto(&nodes.url(HERE, "/alerts/feeds")).await;
        nodes.pass(MINUTE * 11);
        fill_entitlement(&page).await;
        page.press("Set").await;
        page.has("heading", "Prove again who you are").await;
        page.see("What you typed is kept.").await;
        page.looked_at("asked").await;
        page.fill("Code", "000000").await;
        page.press("Go on").await;
        page.has("heading", "Sign-in failed").await;
        page.looked_at("not-proven").await;
        page.fill("Code", &nodes.code(&admin)).await;
        page.press("Go on").await;
        page.is_at("/alerts/feeds").await;
        page.see("Alert for arrest").await;
        page.console_tells_of_refusals_only().await;
    });
}

/// Types a contest up to its button.
async fn fill_contest(page: &Page, nodes: &Served) {
    page.goto(&nodes.url(HERE, "/alerts/contest")).await;
    page.choose("Register", "Alerts on persons").await;
    page.fill("Number in your register", "AA-2026-17").await;
    page.fill("What the person says against it", "It is my brother.").await;
}

/// That the form is shown again with what was typed, and says why it was not carried out.
async fn is_back(page: &Page) {
    assert_eq!(page.value_of("Number in your register").await, "AA-2026-17");
    assert_eq!(page.value_of("What the person says against it").await, "It is my brother.");
    page.has_not("button", "Send it again").await;
}

async fn guardian(nodes: &Served) -> Officer {
    nodes.officer(HERE, "dora", &["data-protection-officer"]).await
}

#[test]
fn a_form_of_a_page_that_is_too_old_is_held_and_sent_again() {
    journey("lost-old", async |journey| {
        let nodes = two_bureaux(42).await;
        let dora = guardian(&nodes).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &dora).await;
        fill_contest(&page, &nodes).await;
        // Signed in anew elsewhere in the same browser: the page is of a session before.
        let script = "document.querySelector('main [name=form]').value = '0.0'";
        page.script(script).await;
        page.press("Put on record that a person contests an entry").await;
        page.has("heading", "The form was not sent from a page of this session").await;
        page.see("This page holds what you typed.").await;
        page.looked_at("too-old").await;
        page.press("Send it again").await;
        is_back(&page).await;
        page.looked_at("back").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn what_was_typed_survives_the_end_of_the_session() {
    journey("lost-session", async |journey| {
        let nodes = two_bureaux(43).await;
        let dora = guardian(&nodes).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &dora).await;
        fill_contest(&page, &nodes).await;
        nodes.pass(MINUTE * 20);
        page.press("Put on record that a person contests an entry").await;
        page.see("This page holds what you typed.").await;
        page.looked_at("ended").await;
        let address = page.script("return document.querySelector('main form').action").await;
        assert!(!address.as_str().unwrap().contains("brother"), "no address holds what was typed");
        // As another window of the same browser does it.
        let script = "const [officer, password, code, done] = arguments; \
             const body = new URLSearchParams({ officer, password, code }); \
             fetch('/sign-in', { method: 'POST', body }).then(() => done());";
        let typed = [dora.id.clone(), dora.password.clone(), nodes.code(&dora)];
        page.script_later(script, typed.map(Into::into).to_vec()).await;
        page.press("Send it again").await;
        page.has("heading", "The form was not sent from a page of this session").await;
        page.press("Send it again").await;
        is_back(&page).await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn a_form_sent_twice_is_held_and_says_to_look_first() {
    journey("lost-twice", async |journey| {
        let nodes = two_bureaux(44).await;
        let dora = guardian(&nodes).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &dora).await;
        fill_contest(&page, &nodes).await;
        // The browser sends it once in the background, then as the page does.
        page.script_later(
            "const done = arguments[0]; const form = document.querySelector('main form'); \
             fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }) \
             .then(() => done());",
            Vec::new(),
        )
        .await;
        page.press("Put on record that a person contests an entry").await;
        page.see("Look first whether it was carried out the first time.").await;
        page.looked_at("twice").await;
        page.press("Send it again").await;
        is_back(&page).await;
        page.console_tells_of_refusals_only().await;
    });
}
