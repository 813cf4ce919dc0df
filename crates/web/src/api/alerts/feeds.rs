//! Feeds and copies: how far they are, which deletions are not acknowledged, who may hold what.

use crate::extract::{Body, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use entente_services::accounts::Scope;
use entente_services::alerts::feed::{self, Deletions, EntitlementInput, FeedsView};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new().routes(routes!(feeds)).routes(routes!(deletions)).routes(routes!(entitle))
}

/// See this node's feeds and its copies of what other nodes enter. Is put on record.
#[utoipa::path(
    get, path = "/v1/alerts/feeds", tag = "alerts",
    responses((status = 200, description = "The feeds and copies", body = FeedsView)),
)]
pub async fn feeds(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Json<FeedsView>> {
    officer.within(Scope::Administration)?;
    Ok(Json(feed::feeds(&state.context, &officer).await?))
}

/// See which deletions which nodes have not acknowledged yet. Is put on record.
#[utoipa::path(
    get, path = "/v1/alerts/deletions", tag = "alerts",
    responses((status = 200, description = "The deletions", body = Deletions)),
)]
pub async fn deletions(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Json<Deletions>> {
    officer.within(Scope::Administration)?;
    Ok(Json(feed::deletions(&state.context, &officer).await?))
}

/// Set which categories a node may hold copies of. Copies that it may hold no more go with its next
/// pull; the answer repeats what was set.
#[utoipa::path(
    post, path = "/v1/alerts/feeds/entitle", tag = "alerts", request_body = EntitlementInput,
    responses((status = 200, description = "It is set", body = EntitlementInput)),
)]
pub async fn entitle(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<EntitlementInput>,
) -> Outcome<Json<EntitlementInput>> {
    officer.within(Scope::Administration)?;
    feed::entitle(&state.context, &officer, input.clone()).await?;
    Ok(Json(input))
}
