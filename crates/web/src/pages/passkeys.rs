//! What the script of passkeys asks, as JSON under the session's cookie: options, and answers.
//!
//! Other sites cannot send these: they take JSON only, of this origin only, and the cookie goes
//! with requests of this site alone.

use super::entered::entered;
use super::form::own_site;
use super::reader::{SESSION_COOKIE, Visitor, cookie};
use crate::extract::{Body, Caller, SignInTry};
use crate::problem::{Failure, Outcome};
use crate::state::ApiState;
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Json, Router};
use entente_model::Code;
use entente_services::accounts::{self, Ceremony, Enrolling, NewPasskey, PasskeyProof};

/// The routes; problems stay JSON, for the script reads them.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/passkeys/options", post(options))
        .route("/passkeys/registrations", post(register))
        .route("/sign-in/passkey/options", post(request))
        .route("/sign-in/passkey", post(sign_in))
        .route("/account/proof/passkey", post(step_up))
}

/// A request of this site's own page.
struct OwnSite;

impl FromRequestParts<ApiState> for OwnSite {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &ApiState) -> Result<Self, Failure> {
        own_site(&parts.headers).map(|()| Self)
    }
}

/// Who makes a passkey.
enum Maker {
    /// An officer in a session.
    Officer(Box<Visitor>),
    /// An invited officer who has to set up a sign-in.
    Invited(Box<Enrolling>),
}

impl FromRequestParts<ApiState> for Maker {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Failure> {
        match <Visitor as FromRequestParts<ApiState>>::from_request_parts(parts, state).await {
            Ok(visitor) => Ok(Self::Officer(Box::new(visitor))),
            Err(Failure(problem)) if problem.code == Code::EnrolmentNeeded => {
                let secret = cookie(&parts.headers, SESSION_COOKIE).ok_or(Code::NotSignedIn)?;
                let enrolling = accounts::enrolling(&state.context, secret).await?;
                Ok(Self::Invited(Box::new(enrolling)))
            }
            Err(failure) => Err(failure),
        }
    }
}

async fn options(
    State(state): State<ApiState>,
    _own: OwnSite,
    maker: Maker,
) -> Outcome<Json<Ceremony>> {
    let context = &state.context;
    Ok(Json(match maker {
        Maker::Officer(visitor) => accounts::passkey_options(context, &visitor.officer).await?,
        Maker::Invited(enrolling) => {
            accounts::enrolment_passkey_options(context, &enrolling).await?
        }
    }))
}

async fn register(
    State(state): State<ApiState>,
    _own: OwnSite,
    maker: Maker,
    Body(new): Body<NewPasskey>,
) -> Outcome<Response> {
    let context = &state.context;
    match maker {
        Maker::Officer(visitor) => {
            accounts::register_passkey(context, &visitor.officer, new).await?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        Maker::Invited(enrolling) => {
            let secret = accounts::enrol_passkey(context, &enrolling, new).await?;
            Ok(entered(&state, StatusCode::NO_CONTENT.into_response(), &secret).await)
        }
    }
}

async fn request(
    State(state): State<ApiState>,
    _own: OwnSite,
    _try: SignInTry,
) -> Outcome<Json<Ceremony>> {
    Ok(Json(accounts::passkey_request(&state.context)?))
}

async fn sign_in(
    State(state): State<ApiState>,
    _own: OwnSite,
    Caller(device): Caller,
    Body(proof): Body<PasskeyProof>,
) -> Outcome<Response> {
    let secret = accounts::sign_in_by_passkey(&state.context, proof, device).await?;
    Ok(entered(&state, StatusCode::NO_CONTENT.into_response(), &secret).await)
}

async fn step_up(
    State(state): State<ApiState>,
    _own: OwnSite,
    visitor: Visitor,
    Body(proof): Body<PasskeyProof>,
) -> Outcome<StatusCode> {
    accounts::step_up_by_passkey(&state.context, &visitor.officer, proof).await?;
    Ok(StatusCode::NO_CONTENT)
}
