//! Answers that come while others are still waited for.

use entente_browser::{Page, Served, journey};
use entente_model::limits::PEER_DEADLINE_DEFAULT;

const AT: &str = "aa-police";

async fn ask(page: &Page) {
    page.choose("Purpose", "Investigation of a criminal offence").await;
    let basis = "query of the police record index (Regulation (EU) 2024/982 Art 44)";
    page.choose("Legal basis", basis).await;
    page.fill("Case reference", "K-2026-17").await;
    page.choose("Offence", "Organised or armed robbery").await;
    page.choose("Person’s role", "Suspect").await;
    let what = "Name, date of birth, document, plate or other number";
    page.fill(what, "Andersson, Maja 2.1.1980").await;
    page.press_the("button", "Search").await;
}

/// What the rows show in their order, filled or not.
async fn rows(page: &Page) -> String {
    let script = "const answers = document.querySelector('#answers');
        const slots = answers?.shadowRoot?.querySelectorAll('slot') ?? [];
        return [...slots].map((slot) => {
            const filled = slot.assignedElements();
            return (filled.at(-1) ?? slot).textContent;
        }).join(' ');";
    page.script(script).await.as_str().unwrap_or_default().to_owned()
}

#[test]
fn an_answer_is_seen_when_it_comes_whoever_is_still_waited_for() {
    for (name, scripts) in [("streaming", true), ("streaming-plain", false)] {
        journey(name, async |journey| {
            let nodes = Served::of_three(7).await;
            let officer = nodes.officer(AT, "anna", &["investigator"]).await;
            let page = journey.page_that_streams().await;
            page.scripts(scripts).await;
            page.goto(&nodes.url(AT, "/sign-in")).await;
            nodes.sign_in(&page, AT, &officer).await;
            page.has("heading", "Search").await;
            nodes.kill("bb-police");
            nodes.slow("cc-police");
            nodes.hold();
            ask(&page).await;
            page.until("the own register's answer", async || {
                rows(&page).await.contains("Hit (1)").then_some(())
            })
            .await;
            let shown = rows(&page).await;
            assert!(shown.contains("No answer yet"), "{shown}");
            page.see("1 of 3 have answered. 1 candidate so far.").await;
            page.see("Waiting for: Authority bb-police, Authority cc-police").await;
            page.see_not("0 of 3").await;
            if scripts {
                let said = "return document.querySelector('#live[aria-live]').textContent";
                page.until("a screen reader to be told", async || {
                    page.script(said).await.as_str()?.contains("1 of 3").then_some(())
                })
                .await;
            }
            page.shot("under-way").await;
            nodes.release();
            nodes.pass(PEER_DEADLINE_DEFAULT);
            page.see("The picture is not complete.").await;
            page.see("No answer in time").await;
            page.see("Unavailable").await;
            page.see_not("of 3 have answered").await;
            page.shot("at-the-end").await;
        });
    }
}
