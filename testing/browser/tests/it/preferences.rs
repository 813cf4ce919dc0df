//! What an officer has chosen on the account page holds on every page.

use entente_browser::{Look, Page, Served, journey};

const AT: &str = "aa-police";
const BOX: &str = "Name, date of birth, document, plate or other number";

/// An officer's page, signed in.
async fn signed_in(nodes: &Served, page: &Page) {
    let officer = nodes.officer(AT, "anna", &["investigator"]).await;
    nodes.sign_in(page, AT, &officer).await;
}

/// Chooses and saves.
async fn prefer(nodes: &Served, page: &Page, choice: &str) {
    page.goto(&nodes.url(AT, "/account")).await;
    page.press(choice).await;
    page.press("Save").await;
    page.has("radio", choice).await;
}

/// What the slash key brings the focus to on the search page, from outside any field.
async fn slashed(nodes: &Served, page: &Page) -> String {
    page.goto(&nodes.url(AT, "/search")).await;
    page.script("document.activeElement.blur()").await;
    page.key('/').await;
    page.focused().await
}

#[test]
fn single_keys_move_the_focus_until_they_are_switched_off() {
    journey("preferences-keys", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        signed_in(&nodes, &page).await;
        assert_eq!(slashed(&nodes, &page).await, BOX);
        prefer(&nodes, &page, "Off").await;
        assert_eq!(slashed(&nodes, &page).await, "");
        prefer(&nodes, &page, "On").await;
        assert_eq!(slashed(&nodes, &page).await, BOX);
    });
}

#[test]
fn colours_are_as_chosen_else_as_the_device_has_them_and_light_on_paper() {
    journey("preferences-colours", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        signed_in(&nodes, &page).await;
        let is_dark = async |look: Look| {
            page.look(look).await;
            let ink = "return getComputedStyle(document.querySelector('label')).color";
            let ink = page.script(ink).await;
            page.look(Look::default()).await;
            let ink = ink.as_str().unwrap().trim_start_matches("rgb(").to_owned();
            ink.split(',').next().unwrap().parse::<u8>().unwrap() > 127
        };
        let (light, dark) = (Look::default(), Look { dark: true, ..Look::default() });
        let printed = Look { print: true, ..dark };
        page.goto(&nodes.url(AT, "/account")).await;
        assert!(!is_dark(light).await && is_dark(dark).await && !is_dark(printed).await);
        prefer(&nodes, &page, "Dark").await;
        assert!(is_dark(light).await && is_dark(dark).await && !is_dark(printed).await);
        prefer(&nodes, &page, "Light").await;
        assert!(!is_dark(light).await && !is_dark(dark).await && !is_dark(printed).await);
        prefer(&nodes, &page, "As the device is set").await;
        assert!(!is_dark(light).await && is_dark(dark).await && !is_dark(printed).await);
    });
}
