//! Alerts: one file for each part of what is done with them.

pub mod feeds;
pub mod hits;
pub mod life;
pub mod statistics;
pub mod subscriptions;

use crate::state::ApiState;
use utoipa_axum::router::OpenApiRouter;

/// The routes of all parts.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .merge(life::routes())
        .merge(feeds::routes())
        .merge(hits::routes())
        .merge(statistics::routes())
        .merge(subscriptions::routes())
}
