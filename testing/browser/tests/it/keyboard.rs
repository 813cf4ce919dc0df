//! The main journeys without a mouse, with scripts and without: asking, judging, following up,
//! distributing work, entering an alert, drawing a sample, changing the language.

use crate::every_page::{HERE, Scene};
use entente_browser::{Key, Page, journey};

const BOX: &str = "Name, date of birth, document, plate or other number";

/// Runs a journey of an officer of the scene twice: with scripts, and without.
fn with_scripts_and_without(name: &str, officer: &str, walk: &impl AsyncFn(&Scene, &Page)) {
    for scripts in [true, false] {
        let name = format!("{name}{}", if scripts { "" } else { "-plain" });
        journey(&name, async |journey| {
            let scene = Scene::set(973).await;
            let page = journey.page().await;
            page.scripts(scripts).await;
            scene.nodes.sign_in(&page, HERE, &scene.officers[officer]).await;
            walk(&scene, &page).await;
            page.console_tells_of_refusals_only().await;
        });
    }
}

/// Chooses from a list by typing what the choice begins with.
async fn choose(page: &Page, list: &str, choice: &str) {
    page.tab_to(list).await;
    page.types(choice).await;
    page.until(&format!("the choice `{choice}`"), async || {
        let chosen = "return document.activeElement.selectedOptions[0].text";
        let chosen = page.script(chosen).await;
        chosen.as_str().is_some_and(|chosen| chosen.starts_with(choice)).then_some(())
    })
    .await;
}

/// Goes to a field and types.
async fn fill(page: &Page, field: &str, text: &str) {
    page.tab_to(field).await;
    page.types(text).await;
}

/// Goes to a button or link and uses it.
async fn press(page: &Page, name: &str) {
    page.tab_to(name).await;
    page.key(Key::Enter).await;
}

/// Goes to a box and ticks it.
async fn tick(page: &Page, name: &str) {
    page.tab_to(name).await;
    page.key(' ').await;
}

#[test]
fn an_alert_is_found_judged_established_and_reported_with_the_keyboard_alone() {
    with_scripts_and_without("keyboard-hit", "ana", &async |_, page| {
        page.has("heading", "Search").await;
        assert_eq!(page.focused().await, BOX, "the box has the focus at once");
        choose(page, "Purpose", "Investigation of a criminal offence").await;
        choose(page, "Legal basis", "access of national authorities").await;
        fill(page, "Case reference", "K-2026-18").await;
        choose(page, "Offence", "Organised or armed robbery").await;
        choose(page, "Person’s role", "Suspect").await;
        fill(page, BOX, "Beispiel, Konrad 11.2.1960").await;
        page.key(Key::Enter).await;
        page.see("Hit (1)").await;
        press(page, "Konrad Beispiel").await;
        page.has("heading", "Is it the one you asked for?").await;
        fill(page, "Why?", "Passport and face agree.").await;
        press(page, "It is the one").await;
        page.see("Judged:").await;
        press(page, "Report the hit").await;
        page.see("Is it the person or object sought?").await;
        tick(page, "Yes, it is").await;
        choose(page, "How was that established?", "Fingerprints").await;
        press(page, "Put it on record").await;
        page.has("heading", "Report the hit").await;
        fill(page, "Place (needed)", "Bridge Street 1, Aatown").await;
        page.tab_to("Time (needed)").await;
        page.types("11212026").await;
        page.key(Key::Tab).await;
        page.types("1000AM").await;
        fill(page, "Circumstances (needed)", "Check at the border.").await;
        tick(page, "Yes").await;
        fill(page, "Measures taken", "Arrested.").await;
        press(page, "Send the report").await;
        page.see("Being delivered").await;
    });
}

#[test]
fn work_is_filtered_and_taken_with_the_keyboard_alone() {
    with_scripts_and_without("keyboard-work", "ana", &async |scene, page| {
        page.goto(&scene.nodes.url(HERE, "/work")).await;
        choose(page, "What", "Send evidence").await;
        press(page, "Show").await;
        page.see("Nothing waits that fits what you chose.").await;
        press(page, "Show all that waits.").await;
        choose(page, "What", "Decide on a proposal").await;
        press(page, "Show").await;
        tick(page, "Decide on a proposal").await;
        fill(page, "Note for whoever gets it", "I know the file.").await;
        press(page, "Assign to me").await;
        page.see("You").await;
        page.see("I know the file.").await;
    });
}

#[test]
fn an_alert_is_entered_and_read_with_the_keyboard_alone() {
    with_scripts_and_without("keyboard-alert", "ana", &async |scene, page| {
        page.goto(&scene.nodes.url(HERE, "/alerts")).await;
        press(page, "Enter an alert").await;
        press(page, "Person sought for a judicial procedure").await;
        fill(page, "Number in your register", "AA-2026-18").await;
        fill(page, "Family name", "Novak").await;
        fill(page, "Given names", "Eva").await;
        fill(page, "Date of birth 1", "1981-05-06").await;
        choose(page, "Reason for the alert (needed)", "Witness").await;
        choose(page, "Action to be taken (needed)", "Report").await;
        fill(page, "Number of the alert (needed)", "AA0018").await;
        fill(page, "Proportionality", "She alone saw the deed.").await;
        press(page, "Check").await;
        page.see("Checked, not entered yet").await;
        // The way back is called the same and stands before.
        page.tab_to("Check").await;
        press(page, "Enter an alert").await;
        page.is_at("/alerts/sis-persons/AA%2D2026%2D18").await;
        page.see("Novak").await;
    });
}

#[test]
fn a_sample_is_drawn_and_judged_with_the_keyboard_alone() {
    with_scripts_and_without("keyboard-oversight", "olga", &async |_, page| {
        press(page, "Samples").await;
        for day in ["From", "Until"] {
            fill(page, day, "11212026").await;
        }
        // The value is selected when the key Tab comes to it.
        fill(page, "Share, in percent", "100").await;
        press(page, "Draw a sample").await;
        page.see("How it was drawn").await;
        page.key(Key::Tab).await;
        press(page, "Draw it again and compare").await;
        page.see("The same accesses were drawn again.").await;
    });
}

#[test]
fn the_language_is_changed_with_the_keyboard_alone() {
    with_scripts_and_without("keyboard-language", "ana", &async |scene, page| {
        page.goto(&scene.nodes.url(HERE, "/help")).await;
        choose(page, "Language", "ελλ").await;
        press(page, "Choose").await;
        page.has("button", "Αποσύνδεση").await;
    });
}
