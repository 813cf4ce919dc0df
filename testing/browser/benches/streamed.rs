//! How long after a peer's answer has arrived at the node an officer sees it:
//! `cargo xtask bench web`.
//!
//! From the moment at which the answer's bytes are there, through the check of its signature, its
//! entry in the log and the page that streams, to the frame after the one in which Chromium has it.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails, loudly")]

use entente_browser::{Page, Served, journey};
use entente_testing::Mishap;
use std::io::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const AT: &str = "aa-police";
/// Searches measured.
const ROUNDS: usize = 40;
/// How long the slow node takes, on the federation's clock.
const LATE: Duration = Duration::from_secs(2);

/// Notes the time of the frame after the first one in which no row waits any more.
const NOTE: &str = "
    window.seen = null;
    const waits = () => {
        const answers = document.querySelector('#answers');
        const slots = [...answers.shadowRoot.querySelectorAll('slot')];
        const shown = (slot) => slot.assignedElements().at(-1) ?? slot;
        return slots.some((slot) => shown(slot).textContent.includes('No answer yet'));
    };
    const now = () => performance.timeOrigin + performance.now();
    const look = () => requestAnimationFrame(() => {
        if (waits()) look();
        else requestAnimationFrame(() => { window.seen = now(); });
    });
    look();
    return waits();";

fn main() {
    let mut spans = Vec::new();
    journey("streamed", async |journey| {
        let nodes = Served::of_three(7).await;
        let officer = nodes.officer(AT, "anna", &["investigator"]).await;
        let page = journey.page_that_streams().await;
        nodes.sign_in(&page, AT, &officer).await;
        nodes.federation.spoil("cc-police", Mishap::Late(LATE));
        for round in 0..=ROUNDS {
            let span = round_trip(&nodes, &page, round == 0).await;
            // The first opens what stays open.
            if round > 0 {
                spans.push(span);
            }
        }
    });
    spans.sort_by(f64::total_cmp);
    let at = |percent: usize| spans.get((spans.len() - 1) * percent / 100).unwrap();
    let mut out = std::io::stdout();
    writeln!(
        out,
        "### From a peer's answer at the node to the officer's eye\n\n\
         {ROUNDS} searches in three states in one process, pages in headless Chromium over TLS on \
         loopback; two frames of the screen (at 60 Hz up to 33 ms) are part of it.\n\n\
         | p50 ms | p95 ms | most ms |\n|---|---|---|\n| {:.0} | {:.0} | {:.0} |",
        at(50),
        at(95),
        at(100),
    )
    .unwrap();
}

/// One search; how long the last answer took from its arrival to the screen, in milliseconds.
async fn round_trip(nodes: &Served, page: &Page, first: bool) -> f64 {
    page.goto(&nodes.url(AT, "/search")).await;
    page.has("heading", "Search").await;
    if first {
        page.choose("Purpose", "Investigation of a criminal offence").await;
        let basis = "query of the police record index (Regulation (EU) 2024/982 Art 44)";
        page.choose("Legal basis", basis).await;
        page.fill("Case reference", "K-2026-17").await;
        page.choose("Offence", "Organised or armed robbery").await;
        page.choose("Person’s role", "Suspect").await;
    }
    let what = "Name, date of birth, document, plate or other number";
    page.fill(what, "Andersson, Maja 2.1.1980").await;
    page.press_the("button", "Search").await;
    page.until("the rows to stand", async || {
        let there = "return !!document.querySelector('#answers')?.shadowRoot";
        page.script(there).await.as_bool().filter(|there| *there)
    })
    .await;
    page.see("2 of 3 have answered").await;
    // From here on the last answer comes when it is told to.
    nodes.hold();
    assert_eq!(page.script(NOTE).await.as_bool(), Some(true), "nothing was waited for");
    let arrived = milliseconds_now();
    nodes.pass(LATE);
    let seen = page
        .until("the last answer", async || page.script("return window.seen").await.as_f64())
        .await;
    nodes.release();
    seen - arrived
}

#[expect(clippy::disallowed_methods, reason = "a measurement needs the time that Chromium has")]
fn milliseconds_now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() * 1000.0
}
