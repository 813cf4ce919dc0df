//! What waits: one list of whatever comes from where, and who takes it.

mod filter;
mod kind;
mod list;
#[cfg(test)]
mod tests;

use crate::state::ApiState;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/work", get(list::list))
        .route("/work/assign", post(list::assign))
        .route("/work/seen", post(list::seen))
}
