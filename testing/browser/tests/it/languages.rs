//! The pages in three languages and scripts: Latin, Greek, Cyrillic.

use entente_browser::{Served, Size, journey};

const HERE: &str = "aa-police";

/// What an officer sees first of each part, and what everybody may see.
const PATHS: [&str; 10] = [
    "/search",
    "/searches",
    "/work",
    "/hits",
    "/alerts",
    "/alerts/new",
    "/account",
    "/node",
    "/help",
    "/statistics",
];

#[test]
fn pages_are_whole_and_accessible_in_english_greek_and_bulgarian() {
    journey("languages", async |journey| {
        let nodes = Served::of_one(941).await;
        let roles = ["investigator", "sirene-officer", "records-officer"];
        let officer = nodes.officer(HERE, "eleni", &roles).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &officer).await;
        let mut english = Vec::new();
        for language in ["en", "el", "bg"] {
            page.goto(&nodes.url(HERE, "/help")).await;
            let choose = format!(
                "document.querySelector('#language').value = '{language}';
                 document.querySelector('form.languages button').click();"
            );
            page.script(&choose).await;
            page.until("the language", async || {
                let lang = page.script("return document.documentElement.lang").await;
                (lang.as_str() == Some(language)).then_some(())
            })
            .await;
            for (at, path) in PATHS.into_iter().enumerate() {
                page.goto(&nodes.url(HERE, path)).await;
                let title = page.title().await;
                match language {
                    "en" => english.push(title),
                    _ => assert_ne!(english.get(at), Some(&title), "{path} in {language}"),
                }
                page.accessible().await;
                page.size(Size::Narrow).await;
                page.fits().await;
                page.size(Size::Desktop).await;
            }
            page.goto(&nodes.url(HERE, "/search")).await;
            page.shot(language).await;
        }
    });
}
