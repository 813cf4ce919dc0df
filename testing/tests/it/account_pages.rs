//! The pages behind sign-in, asked as a browser asks: cookies, forms, and the script's JSON.

use crate::passkeys::Browser;
use entente_model::Clock as _;
use entente_model::encoding::from_hex;
use entente_services::accounts::{self, Invited};
use entente_testing::{Federation, Officer};
use entente_web::state::Remote;
use entente_web::{ApiState, router};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

const AT: &str = "aa-police";

/// One browser: it keeps its cookies.
struct Window<'a> {
    federation: &'a Federation,
    state: ApiState,
    cookie: Option<String>,
    language: Option<String>,
}

struct Shown {
    status: StatusCode,
    to: Option<String>,
    text: String,
}

impl<'a> Window<'a> {
    fn new(federation: &'a Federation) -> Self {
        let state = ApiState::new(federation.at(AT).context.clone());
        Self { federation, state, cookie: None, language: None }
    }

    async fn get(&mut self, path: &str) -> Shown {
        self.send("GET", path, (None, String::new())).await
    }

    /// Sends the fields as a form, with the proof of the page that it is on.
    async fn form(&mut self, on: &str, path: &str, fields: &[(&str, &str)]) -> Shown {
        let page = self.get(on).await.text;
        let proof =
            page.split("name=\"form\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let mut body = format!("form={}", proof.unwrap_or_default());
        for (name, value) in fields {
            let value: String = value.bytes().map(|byte| format!("%{byte:02X}")).collect();
            body.push_str(&format!("&{name}={value}"));
        }
        self.send("POST", path, (Some("application/x-www-form-urlencoded"), body)).await
    }

    async fn json(&mut self, path: &str, body: &Value) -> (StatusCode, Value) {
        let sent = (Some("application/json"), body.to_string());
        let shown = self.send("POST", path, sent).await;
        (shown.status, serde_json::from_str(&shown.text).unwrap_or_default())
    }

    async fn send(&mut self, method: &str, path: &str, sent: (Option<&str>, String)) -> Shown {
        self.send_from("same-origin", (method, path), sent).await
    }

    async fn send_from(
        &mut self,
        site: &str,
        (method, path): (&str, &str),
        (media, body): (Option<&str>, String),
    ) -> Shown {
        let mut request =
            Request::builder().method(method).uri(path).header("sec-fetch-site", site);
        if let Some(media) = media {
            request = request.header(header::CONTENT_TYPE, media);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, format!("__Host-session={cookie}"));
        }
        if let Some(language) = &self.language {
            request = request.header(header::COOKIE, format!("__Host-language={language}"));
        }
        let (routes, _) = router(self.state.clone());
        let response = routes.oneshot(request.body(body).unwrap()).await.unwrap();
        for set in response.headers().get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            if let Some(rest) = set.strip_prefix("__Host-session=") {
                assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict"));
                self.cookie = rest.split(';').next().map(str::to_owned);
            }
            if let Some(rest) = set.strip_prefix("__Host-language=") {
                self.language = rest.split(';').next().map(str::to_owned);
            }
        }
        let status = response.status();
        let to = response.headers().get(header::LOCATION);
        let to = to.map(|to| to.to_str().unwrap().to_owned());
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Shown { status, to, text: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// A link that signs in, followed.
    async fn led_in(&mut self, invited: Invited) {
        let context = &self.federation.at(AT).context;
        let id = "anna".parse().unwrap();
        let sent = accounts::invite(context, "console", (&id, invited)).await.unwrap();
        let secret = sent.secret.reveal().to_owned();
        let page = self.get(&format!("/invitation/{secret}")).await;
        assert_eq!(page.status, StatusCode::OK);
        let on = format!("/invitation/{secret}");
        let used = self.form(&on, "/invitation", &[("secret", &secret)]).await;
        assert_eq!(used.status, StatusCode::SEE_OTHER);
        let again = self.form("/sign-in", "/invitation", &[("secret", &secret)]).await;
        assert_eq!(again.status, StatusCode::UNAUTHORIZED, "an invitation works once");
    }
}

async fn alone(seed: u64) -> (Federation, Officer) {
    let federation = Federation::builder(seed).node(AT, &[]).build().await;
    let officer = federation.officer(AT, "anna", &["investigator"]).await;
    (federation, officer)
}

#[tokio::test]
async fn an_invited_officer_is_led_to_setting_up_a_sign_in_and_nowhere_else_before() {
    let (federation, _) = alone(621).await;
    let mut window = Window::new(&federation);
    window.led_in(Invited::ToEnrol).await;
    for path in ["/account", "/"] {
        assert_eq!(window.get(path).await.to.as_deref(), Some("/enrolment"), "{path}");
    }
    let page = window.get("/enrolment").await.text;
    assert!(page.contains("<svg class=\"qr\""), "nobody types the secret who has a camera");
    let secret = page.split("?secret=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
    let factor = entente_crypto::totp::TotpSecret::from_bytes(&base32(secret)).unwrap();
    let code = factor.code(federation.clock.now());
    let short = [("password", "short"), ("code", code.as_str())];
    let refused = window.form("/enrolment", "/enrolment", &short).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(!refused.text.contains("value=\"short\""), "what was typed is not shown");
    let good = [("password", "a long enough passphrase"), ("code", code.as_str())];
    let done = window.form("/enrolment", "/enrolment", &good).await;
    assert_eq!(done.to.as_deref(), Some("/"));
    assert_eq!(window.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_officer_ends_other_sessions_and_changes_the_look_on_the_account_page() {
    let (federation, _) = alone(622).await;
    let (mut first, mut second) = (Window::new(&federation), Window::new(&federation));
    first.led_in(Invited::ToSignIn).await;
    second.led_in(Invited::ToSignIn).await;
    let seen = first.get("/account").await;
    assert_eq!(seen.text.matches("name=\"session\"").count(), 1, "the other one can be ended");
    let ended = first.form("/account", "/account/sessions", &[]).await;
    assert_eq!(ended.to.as_deref(), Some("/account"));
    let gone = second.get("/account").await;
    assert_eq!(gone.to.as_deref(), Some("/sign-in?to=%2Faccount"));

    let look =
        [("language", "en"), ("density", "compact"), ("theme", "dark"), ("shortcuts", "off")];
    first.form("/account", "/account/preferences", &look).await;
    let page = first.get("/account").await.text;
    for sign in ["data-theme=\"dark\"", "data-density=\"compact\"", "data-shortcuts=\"off\""] {
        assert!(page.contains(sign), "{sign}");
    }
    let odd = [("theme", "<script>"), ("density", "x")];
    first.form("/account", "/account/preferences", &odd).await;
    let page = first.get("/account").await.text;
    assert!(!page.contains("<script>") && !page.contains("data-theme"));
    let forged = [("session", "../..")];
    let refused = first.form("/account", "/account/sessions", &forged).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_a_sign_in_pages_are_in_the_account_s_language_until_another_is_chosen_there() {
    let (federation, officer) = alone(625).await;
    let mut first = Window::new(&federation);
    first.led_in(Invited::ToSignIn).await;
    first.form("/account", "/account/preferences", &[("language", "de")]).await;
    let mut second = Window::new(&federation);
    second.language = Some("fr".to_owned());
    let code = officer.second_factor.code(federation.clock.now());
    let fields = [("officer", &*officer.id), ("password", &officer.password), ("code", &code)];
    assert!(second.get("/sign-in").await.text.contains("<html lang=\"fr\""));
    second.form("/sign-in", "/sign-in", &fields).await;
    assert!(second.get("/account").await.text.contains("<html lang=\"de\""));
    second.form("/account", "/language", &[("to", "/account"), ("language", "fi")]).await;
    assert!(second.get("/account").await.text.contains("<html lang=\"fi\""));
    let mut third = Window::new(&federation);
    third.led_in(Invited::ToSignIn).await;
    assert!(third.get("/account").await.text.contains("<html lang=\"de\""));
}

#[tokio::test]
async fn what_keeps_a_browser_from_any_page_is_told_in_a_page_of_its_language() {
    const PAGE: &str = "text/html,application/xhtml+xml,*/*;q=0.8";
    let (federation, _) = alone(626).await;
    let (routes, _) = router(ApiState::new(federation.at(AT).context.clone()));
    // What somebody from one address is told who asks for a path and takes such answers.
    let told = async |path: &str, accepted: &str| {
        let mut request = Request::builder()
            .uri(path)
            .header(header::ACCEPT, accepted)
            .header(header::ACCEPT_LANGUAGE, "de")
            .body(String::new())
            .unwrap();
        request.extensions_mut().insert(Remote("192.0.2.7:999".parse().unwrap()));
        let response = routes.clone().oneshot(request).await.unwrap();
        let media = response.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (status, media, String::from_utf8(bytes.to_vec()).unwrap())
    };
    for (path, status) in [
        ("/nowhere", StatusCode::NOT_FOUND),
        ("/assets/0/none.js", StatusCode::NOT_FOUND),
        ("/sign-out", StatusCode::METHOD_NOT_ALLOWED),
        ("/sign-in/provider", StatusCode::NOT_FOUND),
    ] {
        let (found, media, text) = told(path, PAGE).await;
        assert_eq!((found, &*media), (status, "text/html; charset=utf-8"), "{path}");
        assert!(text.contains("<html lang=\"de\""), "{path}");
    }
    for (path, accepted) in [("/nowhere", "*/*"), ("/v1/nowhere", PAGE), ("/v1", PAGE)] {
        let (found, media, _) = told(path, accepted).await;
        assert_eq!((found, &*media), (StatusCode::NOT_FOUND, "application/problem+json"), "{path}");
    }
    let too_many = entente_web::limits::ADDRESS_RATE.burst;
    for _ in 0..too_many {
        told("/nowhere", "*/*").await;
    }
    let (found, media, text) = told("/help", PAGE).await;
    assert_eq!((found, &*media), (StatusCode::TOO_MANY_REQUESTS, "text/html; charset=utf-8"));
    assert!(text.contains("rate-exceeded") && text.contains("<html lang=\"de\""));
}

#[tokio::test]
async fn a_sensitive_act_leads_to_the_proof_and_back_to_what_was_tried() {
    let (federation, officer) = alone(623).await;
    let mut window = Window::new(&federation);
    window.led_in(Invited::ToSignIn).await;
    let (status, problem) = window.json("/passkeys/options", &json!({})).await;
    assert_eq!((status, &problem["code"]), (StatusCode::FORBIDDEN, &json!("step-up-needed")));
    let page = "/account/proof?to=/account";
    let wrong = [("to", "/account"), ("code", "000000")];
    let refused = window.form(page, "/account/proof", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let code = officer.second_factor.code(federation.clock.now());
    let right = [("to", "/account"), ("code", code.as_str())];
    let proven = window.form(page, "/account/proof", &right).await;
    assert_eq!(proven.to.as_deref(), Some("/account"));
    let (status, asked) = window.json("/passkeys/options", &json!({})).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(asked["options"]["publicKey"]["rp"]["id"], "node.example.eu");
}

#[tokio::test]
async fn a_passkey_is_made_and_used_through_the_pages_and_not_from_another_site() {
    let (federation, officer) = alone(624).await;
    let mut window = Window::new(&federation);
    window.led_in(Invited::ToSignIn).await;
    let code = officer.second_factor.code(federation.clock.now());
    let proof = [("to", "/account"), ("code", code.as_str())];
    window.form("/account/proof", "/account/proof", &proof).await;
    let mut browser = Browser::new();
    let (_, asked) = window.json("/passkeys/options", &json!({})).await;
    let made = browser.make(&serde_json::from_value(asked).unwrap());
    let made = serde_json::to_value(made).unwrap();
    let (status, _) = window.json("/passkeys/registrations", &made).await;
    assert_eq!(status, StatusCode::NO_CONTENT);

    let mut fresh = Window::new(&federation);
    let (status, asked) = fresh.json("/sign-in/passkey/options", &json!({})).await;
    assert_eq!(status, StatusCode::OK);
    let signed = browser.sign(&serde_json::from_value(asked).unwrap());
    let signed = serde_json::to_value(signed).unwrap();
    let sent = (Some("application/json"), signed.to_string());
    for site in ["cross-site", "same-site", "none"] {
        let route = ("POST", "/sign-in/passkey");
        let refused = fresh.send_from(site, route, sent.clone()).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{site}");
    }
    let (status, _) = fresh.json("/sign-in/passkey", &signed).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let page = fresh.get("/account").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("value=\"Key\""));
    let (status, _) = Window::new(&federation).json("/sign-in/passkey", &signed).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "an answer counts once");
}

/// RFC 4648 base32 without padding.
fn base32(text: &str) -> Vec<u8> {
    let bits: String = text
        .chars()
        .map(|c| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(c).unwrap())
        .map(|value| format!("{value:05b}"))
        .collect();
    let digits: String = bits
        .as_bytes()
        .chunks_exact(8)
        .map(|byte| u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 2).unwrap())
        .map(|byte| format!("{byte:02x}"))
        .collect();
    from_hex(&digits).unwrap()
}
