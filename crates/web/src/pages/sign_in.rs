//! Signing in and out, and choosing a language.

use super::entered::entered;
use super::entry::Entry;
use super::form::{Anonymous, Sent};
use super::html::{Shown, on_to, show, show_refused};
use super::page::{Page, Section};
use super::provider;
use super::reader::{LANGUAGE_COOKIE, Reader, SESSION_COOKIE, Visitor, set_cookie};
use crate::extract::{Asked, Caller, SignInTry};
use crate::state::ApiState;
use crate::words::Language;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::routing::{get, post};
use entente_model::Code;
use entente_services::accounts::{self, Credentials, Via};
use serde::Deserialize;

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/sign-in", get(form).post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/language", post(language))
}

/// Where to go afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Then {
    to: Option<String>,
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage {
    page: Page,
    to: String,
    /// Whether the node has a site that passkeys can be made for.
    passkeys: bool,
    /// The way to the authority's own sign-in provider, if it has one.
    provider: Option<String>,
    entry: Entry,
}

impl SignInPage {
    fn of(state: &ApiState, page: Page, to: String) -> Self {
        let passkeys = state.context.passkeys.are_offered();
        let provider = provider::way_in(state, &to);
        Self { page, to, passkeys, provider, entry: Entry::default() }
    }
}

async fn form(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
    Asked(then): Asked<Then>,
) -> Shown {
    let to = here_only(then.to.as_deref());
    if visitor.is_some() {
        return on_to(to);
    }
    show(&SignInPage::of(&state, reader.page(&state, Section::None), to.to_owned()))
}

async fn sign_in(
    State(state): State<ApiState>,
    _try: SignInTry,
    Caller(device): Caller,
    sent: Anonymous,
) -> Shown {
    let text = |name: &str| sent.fields.text(name).unwrap_or_default().to_owned();
    let to = here_only(sent.fields.text("to")).to_owned();
    let credentials = Credentials {
        officer: text("officer"),
        password: sent.fields.exactly("password").to_owned(),
        // Authenticators show the code in two groups.
        code: text("code").replace(' ', ""),
    };
    // Whoever waits here is bounded by the requests at once; the form is read already.
    let place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let outcome = accounts::sign_in(&state.context, credentials, device).await;
    drop(place);
    match outcome {
        Ok(secret) => Ok(entered(&state, on_to(&to)?, &secret).await),
        Err(problem) => {
            let page = sent.reader.page(&state, Section::None);
            let entry = Entry::refused(&page, sent.fields, &problem);
            show_refused(&SignInPage { entry, ..SignInPage::of(&state, page, to) }, &problem)
        }
    }
}

async fn sign_out(State(state): State<ApiState>, sent: Sent) -> Shown {
    if let Via::Session { id } = &sent.visitor.officer.via {
        accounts::sign_out(&state.context, id).await?;
        state.desk.forget(id);
    }
    let mut response = on_to("/")?;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, set_cookie(SESSION_COOKIE, ""));
    // Nothing of the session stays in the browser (W3C Clear Site Data); the language may.
    headers.append("clear-site-data", header::HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}

async fn language(sent: Anonymous) -> Shown {
    let mut response = on_to(here_only(sent.fields.text("to")))?;
    if let Some(language) = sent.fields.text("language").and_then(Language::of) {
        let cookie = set_cookie(LANGUAGE_COOKIE, language.code);
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A path of this node to go on to: what names another place leads to the start.
pub(super) fn here_only(to: Option<&str>) -> &str {
    let is_ours = |to: &&str| {
        to.starts_with('/')
            && !to.starts_with("//")
            && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
    };
    to.filter(is_ours).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(here_only(Some("/work")), "/work");
        for to in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nb: c"] {
            assert_eq!(here_only(Some(to)), "/", "{to}");
        }
    }
}
