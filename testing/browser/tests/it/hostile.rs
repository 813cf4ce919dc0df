//! What an attacker types, sends or has others send: shown inert, or refused.

use crate::routes::routes;
use entente_browser::{Page, Reply, Request, Served, journey, without_browser};

const AT: &str = "aa-police";
/// A page that shows who is signed in, whatever other pages there are: a refusal.
const SIGNED_IN: &str = "/sign-in?other=1";
pub(crate) const SCRIPT: &str =
    "\"><script>window.hacked = 1</script><img src=x onerror=window.hacked=1>'";

/// Types a name into the first form there is and sends it.
async fn send_account(page: &Page, nodes: &Served, name: &str) {
    page.goto(&nodes.url(AT, "/sign-in")).await;
    page.fill_by_paste("Account", name).await;
    page.fill("Password", "any").await;
    page.fill("Code", "000000").await;
    page.press("Sign in").await;
}

/// Sends a form as the node's own page would.
async fn send_form(nodes: &Served, body: &[u8]) -> Reply {
    nodes.send(AT, &Request::post("/sign-in").own(nodes, AT).raw_form(body)).await
}

/// Asserts that nothing ran and that the browser had nothing to stop.
pub(crate) async fn is_inert(page: &Page) {
    assert_eq!(page.script("return typeof window.hacked").await, "undefined");
    page.console_tells_of_refusals_only().await;
}

#[test]
fn a_script_typed_as_a_name_is_text() {
    journey("hostile-script", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        send_account(&page, &nodes, SCRIPT).await;
        page.until("the refusal", async || page.title().await.starts_with("Error:").then_some(()))
            .await;
        assert_eq!(page.value_of("Account").await, SCRIPT);
        is_inert(&page).await;
    });
}

#[test]
fn a_script_in_an_authority_s_name_is_text() {
    journey("hostile-authority", async |journey| {
        let mut nodes = Served::of_one(7).await;
        nodes.federation.relist(|entries| entries[0].name = SCRIPT.to_owned());
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/")).await;
        page.has("heading", SCRIPT).await;
        is_inert(&page).await;
    });
}

#[test]
fn a_right_to_left_override_turns_its_own_words_only() {
    journey("hostile-override", async |journey| {
        let mut nodes = Served::of_one(7).await;
        nodes.federation.relist(|entries| entries[0].name = "Police \u{202E}ecilop".to_owned());
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/")).await;
        page.see("\u{202E}ecilop").await;
        let open = page.script(NOT_ISOLATED).await;
        assert_eq!(open, serde_json::json!([]));
    });
}

/// Elements that let an override within them turn what follows them too.
pub(crate) const NOT_ISOLATED: &str = "
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const open = [];
    while (texts.nextNode()) {
        if (!/[\\u202A-\\u202E]/.test(texts.currentNode.data)) continue;
        const style = getComputedStyle(texts.currentNode.parentElement);
        const isolates = style.display !== 'inline' || /isolate|plaintext/.test(style.unicodeBidi);
        if (!isolates) open.push(texts.currentNode.parentElement.outerHTML);
    }
    return open;";

#[test]
fn a_name_of_a_million_letters_is_refused_in_words() {
    journey("hostile-long", async |journey| {
        let nodes = Served::of_one(7).await;
        let body = format!("officer={}", "a".repeat(1024 * 1024));
        let reply = send_form(&nodes, body.as_bytes()).await;
        assert_eq!(reply.status, 413);
        assert!(reply.text().contains("<code>body-too-large</code>"));
        let page = journey.page().await;
        send_account(&page, &nodes, &"a".repeat(1024 * 1024)).await;
        page.see("body-too-large").await;
        is_inert(&page).await;
    });
}

#[test]
fn a_nul_is_refused_at_its_field() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        refused_at_account(&send_form(&nodes, b"officer=an%00na&password=x&code=1").await);
        refused_at_account(&send_form(&nodes, b"officer=an\0na&password=x&code=1").await);
    });
}

#[test]
fn broken_utf_8_is_refused_at_its_field() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        for broken in
            [&b"officer=%FF"[..], b"officer=\xFF", b"officer=%C0%AF", b"officer=%ED%A0%80"]
        {
            refused_at_account(&send_form(&nodes, broken).await);
        }
    });
}

fn refused_at_account(reply: &Reply) {
    assert_eq!(reply.status, 400);
    let text = reply.text();
    assert!(text.contains("<code>body-malformed</code>"), "{text}");
    assert!(text.contains("<dt>officer</dt>"), "{text}");
}

#[test]
fn a_forged_session_opens_nothing() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let officer = nodes.officer(AT, "anna", &["investigator"]).await;
        let true_one = nodes.session(AT, &officer).await;
        assert!(signed_in(&nodes, &true_one).await);
        let twice = format!("{true_one}; {true_one}");
        let mut turned = true_one.clone();
        let last = turned.pop().unwrap();
        turned.push(if last == 'A' { 'B' } else { 'A' });
        for forged in ["__Host-session=", "__Host-session=forged", &turned, &twice] {
            assert!(!signed_in(&nodes, forged).await, "{forged}");
        }
        assert!(!signed_in(&nodes, &true_one.replace("__Host-", "")).await);
    });
}

/// Whether the start page leads on into the program.
async fn signed_in(nodes: &Served, cookie: &str) -> bool {
    nodes.send(AT, &Request::get("/").with("cookie", cookie)).await.status == 303
}

#[test]
fn a_form_without_its_proof_or_with_another_s_changes_nothing() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let maja = nodes.officer(AT, "maja", &["investigator"]).await;
        let (annas, majas) = (nodes.session(AT, &anna).await, nodes.session(AT, &maja).await);
        let proof = proof_of(&nodes, &majas).await;
        let sign_out = Request::post("/sign-out").own(&nodes, AT).with("cookie", &annas);
        for forged in ["", "0.0", &proof] {
            let reply = nodes.send(AT, &sign_out.clone().form(&[("form", forged)])).await;
            assert_eq!(reply.status, 403, "{forged}");
            assert!(reply.text().contains("<code>form-forged</code>"));
        }
        assert!(signed_in(&nodes, &annas).await);
    });
}

/// The proof in a form of a page that is shown to a session.
pub(crate) async fn proof_of(nodes: &Served, cookie: &str) -> String {
    // A page that does not exist has the frame of all pages too.
    let request = Request::post("/sign-out").with("cookie", cookie).form(&[]);
    let text = nodes.send(AT, &request).await.text();
    let (_, rest) = text.split_once("name=\"form\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn a_form_sent_again_is_not_carried_out_again() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let session = nodes.session(AT, &anna).await;
        let proof = proof_of(&nodes, &session).await;
        let sign_out = Request::post("/sign-out").own(&nodes, AT).with("cookie", &session);
        let sign_out = sign_out.form(&[("form", &proof)]);
        assert_eq!(nodes.send(AT, &sign_out).await.header("location"), Some("/"));
        let again = nodes.send(AT, &sign_out).await;
        assert_eq!(again.status, 401);
        assert_eq!(again.header("set-cookie"), None);
    });
}

#[test]
fn a_form_from_another_site_is_refused() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let session = nodes.session(AT, &anna).await;
        let proof = proof_of(&nodes, &session).await;
        let own = nodes.origin(AT);
        let port = own.rsplit(':').next().unwrap();
        let sibling = own.replace(AT, "bb-police");
        let lookalike = format!("{own}.evil.example");
        let plain = own.replace("https", "http");
        let other_port = own.replace(port, "1");
        let cases: &[&[(&str, &str)]] = &[
            &[],
            &[("origin", "https://evil.example")],
            &[("origin", &sibling)],
            &[("origin", &lookalike)],
            &[("origin", &plain)],
            &[("origin", &other_port)],
            &[("origin", "null")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("origin", &own), ("sec-fetch-site", "cross-site")],
        ];
        for case in cases {
            let form = Request::post("/sign-out").with("cookie", &session);
            let form = case.iter().fold(form, |form, (name, value)| form.with(name, value));
            let reply = nodes.send(AT, &form.form(&[("form", &proof)])).await;
            assert_eq!(reply.status, 403, "{case:?}");
        }
        assert!(signed_in(&nodes, &session).await);
    });
}

#[test]
fn no_page_takes_a_form_from_elsewhere_or_without_its_proof() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let session = nodes.session(AT, &anna).await;
        let proof = proof_of(&nodes, &session).await;
        // An enrolment has a session of its own, so this one opens it for nobody.
        for route in routes().into_iter().filter(|route| route != "/enrolment") {
            let form = Request::post(&route).with("cookie", &session);
            let elsewhere = form.clone().with("sec-fetch-site", "cross-site");
            let elsewhere = nodes.send(AT, &elsewhere.form(&[("form", &proof)])).await;
            let unproven = nodes.send(AT, &form.own(&nodes, AT).form(&[])).await;
            let takes_forms = elsewhere.status != 405;
            // For who has no session yet; the options of a passkey draw a challenge, nothing else.
            let anybodys = ["/sign-in", "/language", "/invitation", "/passkeys/options"]
                .iter()
                .any(|one| route.starts_with(one));
            if takes_forms {
                assert_eq!(elsewhere.status, 403, "{route}");
                assert!(elsewhere.text().contains("form-forged"), "{route}");
            }
            if takes_forms && !anybodys {
                // Where a script sends JSON a form is none: what other sites' forms cannot send.
                let is_none = unproven.status == 415;
                assert!(is_none || unproven.status == 403, "{route}: {}", unproven.status);
                assert!(is_none || unproven.text().contains("form-forged"), "{route}");
            }
        }
        assert!(signed_in(&nodes, &session).await);
    });
}

#[test]
fn nobody_who_is_not_signed_in_sees_more_than_what_is_public() {
    const PUBLIC: [&str; 4] = ["/", "/docs/api.md", "/help", "/sign-in"];
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        for route in routes() {
            let reply = nodes.send(AT, &Request::get(&route)).await;
            let is_public = PUBLIC.contains(&route.as_str())
                || route.starts_with("/statistics")
                || route.starts_with("/help/")
                || route.starts_with("/invitation/")
                || route.starts_with("/sign-in/provider");
            let to_sign_in =
                reply.header("location").is_some_and(|to| to.starts_with("/sign-in?to="));
            assert!(is_public || to_sign_in || reply.status == 405, "{route}: {}", reply.status);
        }
    });
}

#[test]
fn a_page_elsewhere_cannot_use_the_session_in_the_same_browser() {
    journey("hostile-elsewhere", async |journey| {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let page = journey.page().await;
        nodes.sign_in(&page, AT, &anna).await;
        let target = nodes.url(AT, "/sign-out");
        page.goto(&format!(
            "data:text/html,<form method=post action={target}><button>Win a prize</button></form>"
        ))
        .await;
        page.press("Win a prize").await;
        page.is_at("/sign-out").await;
        page.has_not("button", "Win a prize").await;
        page.goto(&nodes.url(AT, SIGNED_IN)).await;
        page.has("button", "Sign out").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn nobody_is_led_to_another_site_after_signing_in() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        for to in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:1"] {
            let fields = [("officer", "anna"), ("password", &anna.password), ("to", to)];
            let code = nodes.code(&anna);
            let fields = [&fields[..], &[("code", &*code)]].concat();
            let form = Request::post("/sign-in").own(&nodes, AT).form(&fields);
            assert_eq!(nodes.send(AT, &form).await.header("location"), Some("/"), "{to}");
        }
    });
}
