//! The HTTPS API and the servers. No rules: those are in `policy`, `registers` and `services`.
//!
//! [`router`] makes the API over one node's services; [`ApiServer`] serves it to officers and their
//! programs, [`PeerListener`] serves the protocol between nodes. [`openapi_json`] describes it.
//!
//! Sign-in with passkeys and through a national identity provider (OpenID Connect) belongs to the
//! pages and is not built yet. Its place: one module each beside [`api::accounts`] for the
//! ceremonies, one variant each of `services::accounts::Via` for what they prove, and nothing else,
//! because every handler takes a [`extract::Sender`] and does not ask how it was proven.

pub mod api;
mod error;
pub mod extract;
#[cfg(test)]
mod fixtures;
mod guard;
pub mod limits;
mod openapi;
mod pages;
pub mod problem;
mod server;
pub mod state;
pub mod throttle;

pub use error::Error;
pub use openapi::openapi_json;
pub use server::{ApiServer, LogFiles, PeerListener, PeerListenerParts, ServerLimits};
pub use state::ApiState;

use guard::{Guard, guarded};
use std::sync::Arc;

/// The API and the pages over one node's services, with the API's description.
pub fn router(state: ApiState) -> (axum::Router, utoipa::openapi::OpenApi) {
    let guard = Guard::new(Arc::clone(&state.context.clock));
    let (api, description) = openapi::described();
    let all = api.merge(pages::routes()).with_state(state);
    (guarded(all, guard), description)
}
