//! What journeys rest on: that each check sees what it is there to see.

use entente_browser::{Key, Look, Served, Size, journey, without_browser};
use entente_model::Clock as _;
use entente_model::limits::PEER_DEADLINE_DEFAULT;
use entente_services::search::{self, SearchEvent};
use entente_testing::person;
use futures_util::FutureExt as _;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// A page under the strictest policy that a page can state for itself.
fn page_of(body: &str) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; \
                  require-trusted-types-for 'script'; trusted-types 'none'";
    format!(
        "data:text/html,<!doctype html><html lang=en><title>Test</title>\
         <meta http-equiv=Content-Security-Policy content=\"{policy}\"><main>{body}</main>"
    )
}

/// How a check fails.
async fn failure(check: impl Future<Output = ()>) -> String {
    let panic = AssertUnwindSafe(check).catch_unwind().await.unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn controls_are_found_by_the_names_that_a_screen_reader_says() {
    journey("harness-controls", async |journey| {
        let page = journey.page().await;
        page.goto(&page_of(
            "<h1>Form</h1><label for=n>Name</label><input id=n value=old>\
             <label>Sex <select><option>woman<option>man</select></label>\
             <label><input type=checkbox id=b> Armed</label>\
             <details><summary aria-label='Show all'>x</summary>Jelena</details>\
             <button hidden>Search</button>",
        ))
        .await;
        page.fill("Name", "Jelena").await;
        assert_eq!(page.value_of("Name").await, "Jelena");
        page.choose("Sex", "man").await;
        assert_eq!(page.value_of("Sex").await, "man");
        page.press("Armed").await;
        assert_eq!(page.script("return document.getElementById('b').checked").await, true);
        page.see_not("Jelena").await;
        page.press("Show all").await;
        page.see("Jelena").await;
        page.see_not("Search").await;
        page.fill_by_paste("Name", "\u{1F46E} \u{202E}x").await;
        assert_eq!(page.value_of("Name").await, "\u{1F46E} \u{202E}x");
        page.focus("Name").await;
        page.chord(&[Key::Control], 'a').await;
        page.types("Maja").await;
        assert_eq!(page.focused().await, "Name");
        assert_eq!(page.value_of("Name").await, "Maja");
    });
}

#[test]
fn axe_works_under_the_strictest_policy_and_names_what_is_broken() {
    journey("harness-axe", async |journey| {
        let page = journey.page().await;
        page.goto(&page_of("<h1>Fine</h1><p>Words.</p>")).await;
        page.accessible().await;
        page.goto(&page_of("<h1>Form</h1><input id=unnamed>")).await;
        let words = failure(page.accessible()).await;
        assert!(words.contains("label: Form elements must have labels"), "{words}");
        assert!(words.contains("<input id=\"unnamed\">"), "{words}");
        let pale = "<style>@media (prefers-color-scheme: dark) \
                    { p { color: dimgray; background: black } }</style><h1>Pale</h1><p>Words.</p>";
        page.goto(&page_of(pale)).await;
        let words = failure(page.accessible()).await;
        assert!(words.contains("color-contrast"), "only the dark look is pale: {words}");
    });
}

#[test]
fn the_console_tells_errors_and_broken_policies() {
    journey("harness-console", async |journey| {
        let page = journey.page().await;
        page.goto(&page_of("<h1>One</h1><script>1</script>")).await;
        let words = failure(page.console_is_quiet()).await;
        assert!(words.contains("Content Security Policy"), "{words}");
        page.console_is_quiet().await;
        page.script("console.error('not so good')").await;
        let lines = page.console().await;
        assert!(lines.iter().any(|line| line.message.contains("not so good")), "{lines:?}");
    });
}

#[test]
fn what_is_too_wide_or_covered_is_named() {
    journey("harness-layout", async |journey| {
        let page = journey.page().await;
        page.goto(&page_of("<h1>Wide</h1><p id=wide style=width:50rem>Words.</p>")).await;
        page.fits().await;
        page.size(Size::Narrow).await;
        let words = failure(page.fits()).await;
        assert!(words.contains("id=\"wide\""), "{words}");
        page.size(Size::Desktop).await;
        page.goto(&page_of(
            "<button>Under</button>\
             <p style=position:fixed;inset:0;margin:0;background:white>Over</p>",
        ))
        .await;
        let words = failure(page.tab_to("Under")).await;
        assert!(words.contains("is covered"), "{words}");
        page.goto(&page_of("<p id=cut style=height:1rem;overflow:hidden>One<br>Two</p>")).await;
        let words = failure(page.fits()).await;
        assert!(words.contains("id=\"cut\""), "{words}");
    });
}

#[test]
fn what_tab_does_not_come_to_or_does_not_show_is_named() {
    journey("harness-focus", async |journey| {
        let page = journey.page().await;
        let outlined = "<style>:focus-visible, input:focus-within { outline: 3px solid }</style>";
        let form = "<input type=date id=day><input type=radio name=a id=one>\
                    <input type=radio name=a id=two><button hidden>No</button><a href=x>Yes</a>";
        page.goto(&page_of(&format!("{outlined}{form}"))).await;
        page.tab_through().await;
        page.focus_shows_everywhere().await;
        let bare = "<style>a:focus-visible { outline: none }</style>\
                    <a href=x>One</a><a href=x id=bare>Two</a>";
        page.goto(&page_of(&format!("{outlined}{bare}"))).await;
        let words = failure(page.tab_through()).await;
        assert!(words.contains("is not outlined"), "{words}");
        let words = failure(page.focus_shows_everywhere()).await;
        assert!(words.contains("id=\\\"bare\\\""), "{words}");
        let passed = "<a href=x>One</a><a href=x id=passed>Two</a>";
        page.goto(&page_of(&format!("{outlined}{passed}"))).await;
        let back = "document.querySelector('#passed').addEventListener('focus', \
                    () => document.querySelector('a').focus())";
        page.script(back).await;
        let words = failure(page.tab_through()).await;
        assert!(words.contains("passed"), "{words}");
    });
}

#[test]
fn what_moves_or_is_too_small_to_hit_is_named() {
    journey("harness-motion", async |journey| {
        let page = journey.page().await;
        let fading = "<style>p { transition: opacity 1s }</style><h1>Fading</h1><p id=fades>x</p>";
        page.goto(&page_of(fading)).await;
        let words = failure(page.is_still()).await;
        assert!(words.contains("id=\"fades\""), "{words}");
        let small = "<style>button { padding: 0; border: 0; width: 12px; height: 12px }</style>\
                     <h1>Small</h1><button aria-label=One></button>\
                     <button aria-label=Two></button>";
        page.goto(&page_of(small)).await;
        for words in [failure(page.accessible()).await, failure(page.accessible_in_size()).await] {
            assert!(words.contains("target-size"), "{words}");
        }
    });
}

#[test]
fn a_page_is_looked_at_as_asked() {
    journey("harness-looks", async |journey| {
        let page = journey.page().await;
        page.goto(&page_of("<h1>Look</h1>")).await;
        let matches = async |query: &str| {
            page.script(&format!("return matchMedia('({query})').matches")).await == true
        };
        assert!(!matches("prefers-color-scheme: dark").await);
        page.look(Look { dark: true, forced_colours: true, still: true, print: false }).await;
        assert!(matches("prefers-color-scheme: dark").await);
        assert!(matches("forced-colors: active").await);
        assert!(matches("prefers-reduced-motion: reduce").await);
        page.zoom(4).await;
        assert_eq!(page.script("return innerWidth").await, 320);
    });
}

#[test]
fn each_person_has_cookies_of_its_own_and_hosts_have_too() {
    journey("harness-persons", async |journey| {
        let nodes = Served::of_three(7).await;
        let (one, other) = (journey.page().await, journey.page().await);
        let cookies = "return document.cookie";
        one.goto(&nodes.url("aa-police", "/")).await;
        one.script("document.cookie = '__Host-a=1; Secure; Path=/'").await;
        assert_eq!(one.script(cookies).await, "__Host-a=1");
        one.goto(&nodes.url("bb-police", "/")).await;
        assert_eq!(one.script(cookies).await, "");
        other.goto(&nodes.url("aa-police", "/")).await;
        assert_eq!(other.script(cookies).await, "");
    });
}

#[test]
fn a_passkey_is_made_and_used_without_a_hand() {
    journey("harness-passkey", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        page.goto(&nodes.url("aa-police", "/")).await;
        let device = page.authenticator().await;
        let made = page.script_later(MAKE_PASSKEY, Vec::new()).await;
        assert_eq!(made, "public-key", "{made}");
        assert_eq!(device.passkeys().await.len(), 1);
        let used = page.script_later(USE_PASSKEY, Vec::new()).await;
        assert_eq!(used, "public-key", "{used}");
        device.recognises(false).await;
        let refused = page.script_later(USE_PASSKEY, Vec::new()).await;
        assert!(refused.as_str().unwrap().contains("NotAllowedError"), "{refused}");
        device.remove().await;
    });
}

const MAKE_PASSKEY: &str = "const done = arguments[0];
    navigator.credentials.create({ publicKey: {
        challenge: new Uint8Array(32),
        rp: { name: 'Test' },
        user: { id: new Uint8Array(16), name: 'a', displayName: 'A' },
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    } }).then((made) => done(made.type), (error) => done(String(error)));";

const USE_PASSKEY: &str = "const done = arguments[0];
    navigator.credentials.get({ publicKey: {
        challenge: new Uint8Array(32),
        userVerification: 'required',
    } }).then((used) => done(used.type), (error) => done(String(error)));";

#[test]
fn time_runs_unless_it_is_held_and_moves_when_told() {
    journey("harness-time", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        page.goto(&nodes.url("aa-police", "/")).await;
        let now = || nodes.federation.clock.now();
        let begun = now();
        page.until("time to run", async || (now() > begun).then_some(())).await;
        nodes.hold();
        // What a tick has begun before the hold ends first.
        page.reload().await;
        let held = now();
        page.reload().await;
        assert_eq!(now(), held);
        nodes.pass(Duration::from_secs(3600));
        assert_eq!(now().since(held), Duration::from_secs(3600));
    });
}

#[test]
fn answers_come_by_themselves_but_for_a_slow_node_s_and_a_dead_one_s() {
    without_browser(async || {
        let nodes = Served::of_three(7).await;
        let officer = nodes.officer("aa-police", "anna", &["investigator"]).await;
        nodes.kill("bb-police");
        nodes.slow("cc-police");
        let context = &nodes.federation.at("aa-police").context;
        let question = person("Jelena", "Primjer", "1971-03-04");
        let mut running = search::start(context, &officer.signed_in, question).await.unwrap();
        let mut outcomes = BTreeMap::new();
        while let Some(event) = running.events.recv().await {
            let SearchEvent::Answer(one) = event else { continue };
            let outcome = one.answer.outcome.class().as_str();
            outcomes.insert(one.answer.authority.to_string(), outcome);
            if outcomes.len() == 2 {
                assert_eq!(outcomes.get("cc-police"), None, "it has time yet");
                nodes.pass(PEER_DEADLINE_DEFAULT);
            }
        }
        let expected =
            [("aa-police", "no-hit"), ("bb-police", "unavailable"), ("cc-police", "late")];
        let expected = expected.map(|(node, outcome)| (node.to_owned(), outcome));
        assert_eq!(outcomes, BTreeMap::from(expected));
    });
}

#[test]
fn a_request_that_no_browser_makes_is_answered_too() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let request = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        let reply = nodes.exchange("aa-police", request).await;
        assert_eq!((reply.status, reply.header("cache-control")), (200, Some("no-store")));
        assert!(reply.text().contains("Authority aa-police"));
    });
}
