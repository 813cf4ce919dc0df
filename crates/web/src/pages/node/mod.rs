//! This node: who is in the federation, what the registers and policies say, what they would decide,
//! and how the node and its peers are.

mod diagnostics;
mod overview;
mod policies;
mod register;
mod sentences;

use crate::state::ApiState;
use axum::Router;
use axum::routing::get;

/// The routes. Facts, registers and policies are for whoever is signed in; policy decides about the
/// rest.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/node", get(overview::overview))
        .route("/node/trust", get(overview::trust))
        .route("/node/registers", get(register::registers))
        .route("/node/registers/{register}", get(register::register))
        .route("/node/policies", get(policies::policies))
        .route("/node/policies/try", get(policies::form).post(policies::foresee))
        .route("/node/diagnostics", get(diagnostics::diagnostics))
}
