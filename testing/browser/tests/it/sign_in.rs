//! Signing in with password and code, and what ends a session.

use entente_browser::{Key, Served, Size, journey};
use entente_testing::Officer;
use std::time::Duration;

const AT: &str = "aa-police";
/// A page that shows who is signed in, whatever other pages there are: a refusal.
const SIGNED_IN: &str = "/sign-in?other=1";

async fn of_one() -> (Served, Officer) {
    let nodes = Served::of_one(7).await;
    let officer = nodes.officer(AT, "anna", &["investigator"]).await;
    (nodes, officer)
}

#[test]
fn an_officer_signs_in_and_out_and_what_the_page_shows_is_in_order() {
    journey("sign-in", async |journey| {
        let (nodes, officer) = of_one().await;
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/")).await;
        page.press("Sign in").await;
        page.has("heading", "Sign in").await;
        page.accessible().await;
        page.shot("form").await;
        page.size(Size::Narrow).await;
        page.fits().await;
        page.size(Size::Desktop).await;
        nodes.sign_in(&page, AT, &officer).await;
        page.goto(&nodes.url(AT, SIGNED_IN)).await;
        page.has("link", "anna").await;
        page.accessible().await;
        page.shot("refusal").await;
        page.press("Sign out").await;
        page.has("heading", "Authority aa-police").await;
        page.has_not("button", "Sign out").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn an_officer_signs_in_with_the_keyboard_alone_and_without_a_script() {
    journey("sign-in-plain", async |journey| {
        let (nodes, officer) = of_one().await;
        let page = journey.page().await;
        page.scripts(false).await;
        page.goto(&nodes.url(AT, "/sign-in")).await;
        page.tab_to("Account").await;
        page.types(&officer.id).await;
        page.tab_to("Password").await;
        page.types(&officer.password).await;
        page.tab_to("Code").await;
        page.types(&nodes.code(&officer)).await;
        page.key(Key::Enter).await;
        page.until("the session to begin", async || {
            (!page.url().await.contains("/sign-in")).then_some(())
        })
        .await;
        page.goto(&nodes.url(AT, SIGNED_IN)).await;
        page.tab_to("Sign out").await;
        page.key(Key::Enter).await;
        page.has("heading", "Authority aa-police").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn the_fields_say_what_they_are_for_and_take_what_a_program_pastes() {
    journey("sign-in-pasted", async |journey| {
        let (nodes, officer) = of_one().await;
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/sign-in")).await;
        let purposes = "return [...document.querySelectorAll('main [autocomplete]')]
            .map((field) => field.autocomplete).join(' ')";
        let purposes = page.script(purposes).await;
        assert_eq!(purposes, "username current-password one-time-code");
        page.fill_by_paste("Account", &officer.id).await;
        page.fill_by_paste("Password", &officer.password).await;
        page.fill_by_paste("Code", &nodes.code(&officer)).await;
        page.key(Key::Enter).await;
        page.has("button", "Sign out").await;
    });
}

#[test]
fn a_wrong_code_is_refused_in_words_and_the_account_stays_typed() {
    journey("sign-in-refused", async |journey| {
        let (nodes, officer) = of_one().await;
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/sign-in")).await;
        page.fill("Account", &officer.id).await;
        page.fill("Password", &officer.password).await;
        page.fill("Code", "000000").await;
        page.press("Sign in").await;
        page.has("heading", "Sign in").await;
        page.until("the title to tell", async || {
            page.title().await.starts_with("Error:").then_some(())
        })
        .await;
        assert_eq!(page.value_of("Account").await, "anna");
        assert_eq!(page.value_of("Password").await, "");
        page.console_tells_of_refusals_only().await;
        page.accessible().await;
        page.shot("refused").await;
    });
}

#[test]
fn a_session_left_alone_ends_and_asks_to_sign_in_again() {
    journey("sign-in-idle", async |journey| {
        let (nodes, officer) = of_one().await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &officer).await;
        nodes.pass(Duration::from_secs(24 * 3600));
        page.goto(&nodes.url(AT, "/")).await;
        page.has("link", "Sign in").await;
        page.has_not("button", "Sign out").await;
        page.console_tells_of_refusals_only().await;
    });
}
