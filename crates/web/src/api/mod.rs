//! The JSON API under `/v1`: one file for each resource.

pub mod accounts;
pub mod alerts;
pub mod batches;
pub mod ledger;
pub mod node;
pub mod records;
pub mod registers;
pub mod searches;
pub mod sessions;
pub mod work;

use crate::state::ApiState;
use utoipa_axum::router::OpenApiRouter;

/// Every route of the API.
pub(crate) fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .merge(accounts::routes())
        .merge(sessions::routes())
        .merge(searches::routes())
        .merge(batches::routes())
        .merge(registers::routes())
        .merge(records::routes())
        .merge(alerts::routes())
        .merge(work::routes())
        .merge(ledger::routes())
        .merge(node::routes())
}
