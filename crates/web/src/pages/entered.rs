//! What a browser gets with a new session.

use super::reader::{LANGUAGE_COOKIE, SESSION_COOKIE, set_cookie};
use crate::state::ApiState;
use crate::words::Language;
use axum::http::header;
use axum::response::Response;
use entente_crypto::Token;
use entente_services::accounts::{self, preferences};

/// A response with the session's cookie, and with the language of the officer's own preferences,
/// whatever language this browser had before.
pub(super) async fn entered(state: &ApiState, mut response: Response, secret: &Token) -> Response {
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, set_cookie(SESSION_COOKIE, secret.reveal()));
    if let Some(language) = preferred(state, secret).await {
        headers.append(header::SET_COOKIE, set_cookie(LANGUAGE_COOKIE, language.code));
    }
    response
}

/// None if the account names no language, or has not been set up yet.
async fn preferred(state: &ApiState, secret: &Token) -> Option<Language> {
    let officer = accounts::by_secret(&state.context, secret.reveal()).await.ok()?;
    let liked = preferences::load(&state.context, &officer).ok()?;
    liked.language.as_deref().and_then(Language::of)
}
