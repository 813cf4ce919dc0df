//! The HTTPS API and the servers. No rules: those are in `policy`, `registers` and `services`.
//!
//! [`router`] makes the API over one node's services; [`ApiServer`] serves it to officers and their
//! programs, [`PeerListener`] serves the protocol between nodes. [`openapi_json`] describes it.
//!
//! Pages for people lie in `pages`, their words in `words`.

pub mod api;
mod assets;
mod error;
pub mod extract;
#[cfg(test)]
mod fixtures;
mod guard;
pub mod limits;
mod metrics;
mod openapi;
mod pages;
pub mod problem;
mod server;
pub mod state;
pub mod throttle;
mod words;

pub use error::Error;
pub use openapi::openapi_json;
pub use pages::PROVIDER_BACK;
pub use server::{ApiServer, LogFiles, PeerListener, PeerListenerParts, ServerLimits};
pub use state::ApiState;
pub use words::language_codes;

use guard::{Guard, guarded};

/// The API and the pages over one node's services, with the API's description.
pub fn router(state: ApiState) -> (axum::Router, utoipa::openapi::OpenApi) {
    let guard = Guard::new(&state);
    let (api, description) = openapi::described();
    let all = api.merge(pages::routes(&state)).merge(metrics::routes()).with_state(state);
    (guarded(all, guard), description)
}
