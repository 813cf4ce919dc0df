//! The way to the authority's own sign-in provider and back.
//!
//! Our cookies go with requests of this site alone. So the provider leads the browser to a page
//! ([`PROVIDER_BACK`]) that only goes on, by itself or by a link, to the address that judges what
//! came back: that request is ours, and carries the cookie of the browser that was sent.

use super::entered::entered;
use super::html::{Shown, on_to, show};
use super::page::{Page, Section};
use super::reader::{Reader, Visitor, cookie, set_cookie};
use super::sign_in::here_only;
use crate::extract::{Asked, Caller, SignInTry};
use crate::limits::PROVIDER_ANSWER_BYTES_MAX;
use crate::state::ApiState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::routing::get;
use entente_crypto::oidc::Returned;
use entente_model::Code;
use entente_services::accounts::{self, Arrived, Arriving, Away};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

/// Where the provider leads browsers back to: with the node's origin before it, what is registered
/// there.
pub const PROVIDER_BACK: &str = "/sign-in/provider/back";
/// Where a sign-in by the provider begins.
const SIGN_IN: &str = "/sign-in/provider";
/// Where a fresh proof by the provider begins.
const PROOF: &str = "/account/proof/provider";
/// The cookie by which the browser that was sent is known when it comes back.
const PROVIDER_COOKIE: &str = "__Host-provider";

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/sign-in/provider", get(sign_in))
        .route("/account/proof/provider", get(prove))
        .route("/sign-in/provider/back", get(back))
        .route("/sign-in/provider/finish", get(finish))
}

/// The way to the provider and then on to a page; none without a provider.
pub(super) fn way_in(state: &ApiState, to: &str) -> Option<String> {
    state.context.provider.is_offered().then(|| way(SIGN_IN, to))
}

/// The way to a fresh proof by the provider and then on to a page; none if it gives none.
pub(super) fn way_to_proof(state: &ApiState, to: &str) -> Option<String> {
    state.context.provider.proves_again().then(|| way(PROOF, to))
}

fn way(begin: &str, to: &str) -> String {
    format!("{begin}?to={}", utf8_percent_encode(to, NON_ALPHANUMERIC))
}

/// Where to go afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Then {
    to: Option<String>,
}

async fn sign_in(
    State(state): State<ApiState>,
    _try: SignInTry,
    Asked(then): Asked<Then>,
) -> Shown {
    let to = here_only(then.to.as_deref()).to_owned();
    sent_away(&accounts::sign_in_by_provider(&state.context, to).await?)
}

async fn prove(State(state): State<ApiState>, visitor: Visitor, Asked(then): Asked<Then>) -> Shown {
    let to = here_only(then.to.as_deref()).to_owned();
    sent_away(&accounts::step_up_by_provider(&state.context, &visitor.officer, to).await?)
}

fn sent_away(away: &Away) -> Shown {
    let mut response = on_to(&away.url)?;
    let cookie = set_cookie(PROVIDER_COOKIE, away.browser.reveal());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// What the provider adds to the address; whatever else it adds says nothing to us.
#[derive(Deserialize)]
struct Came {
    state: String,
    code: Option<String>,
    iss: Option<String>,
}

impl Came {
    /// The address that judges it.
    fn on(&self) -> String {
        let mut on = "/sign-in/provider/finish?state=".to_owned();
        on.extend(utf8_percent_encode(&self.state, NON_ALPHANUMERIC));
        for (name, value) in [("&code=", &self.code), ("&iss=", &self.iss)] {
            if let Some(value) = value {
                on.push_str(name);
                on.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
            }
        }
        on
    }

    fn length(&self) -> usize {
        let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        self.state.len() + length(&self.code) + length(&self.iss)
    }
}

#[derive(Template)]
#[template(path = "provider-back.html")]
struct BackPage {
    page: Page,
    on: String,
}

async fn back(State(state): State<ApiState>, reader: Reader, Asked(came): Asked<Came>) -> Shown {
    if came.length() > PROVIDER_ANSWER_BYTES_MAX {
        return Err(Code::QueryMalformed.into());
    }
    // Whoever chooses a language here begins again.
    let reader = Reader { path: "/sign-in".to_owned(), ..reader };
    show(&BackPage { page: reader.page(&state, Section::None), on: came.on() })
}

async fn finish(
    State(state): State<ApiState>,
    (_try, Caller(device)): (SignInTry, Caller),
    (visitor, headers): (Option<Visitor>, HeaderMap),
    Asked(came): Asked<Came>,
) -> Shown {
    let arriving = Arriving {
        browser: cookie(&headers, PROVIDER_COOKIE).unwrap_or_default().to_owned(),
        returned: came.code.map(|code| Returned { code, issuer: came.iss }),
        state: came.state,
    };
    let by = visitor.as_ref().map(|visitor| &visitor.officer);
    let arrived = accounts::answer_of_provider(&state.context, arriving, (by, device)).await?;
    let mut response = match arrived {
        Arrived::SignedIn(secret, to) => entered(&state, on_to(&to)?, &secret).await,
        Arrived::Proven(to) => on_to(&to)?,
    };
    response.headers_mut().append(header::SET_COOKIE, set_cookie(PROVIDER_COOKIE, ""));
    Ok(response)
}
