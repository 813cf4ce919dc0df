//! The record of every access, for oversight.

use crate::extract::{Asked, Body, Id, Sender, page_limit};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use entente_model::{Code, JustificationInput, Problem};
use entente_services::accounts::Scope;
use entente_services::audit::{self, EntryPage, OpenedEntry};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(entries))
        .routes(routes!(open_entry))
        .routes(routes!(checkpoint))
}

/// Which entries are wanted. The ledger's positions never change, so they are the cursor.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EntriesQuery {
    /// The first position; 0 without.
    pub from: Option<u64>,
    /// How many entries, 1 to 200; 50 without.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<usize>,
}

/// One page of entries: coded facts, no persons. The look itself is put on record.
#[utoipa::path(
    get, path = "/v1/ledger/entries", tag = "ledger", params(EntriesQuery),
    responses((status = 200, description = "The entries", body = EntryPage)),
)]
pub async fn entries(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Asked(query): Asked<EntriesQuery>,
) -> Outcome<Json<EntryPage>> {
    officer.within(Scope::Audit)?;
    let (from, limit) = (query.from.unwrap_or_default(), page_limit(query.limit)?);
    Ok(Json(audit::entries(&state.context, &officer, from, limit).await?))
}

/// Open one entry: who acted, on what, why. Asks for a justification, and is put on record.
#[utoipa::path(
    post, path = "/v1/ledger/entries/{index}/opening", tag = "ledger",
    params(("index" = u64, Path, description = "The entry's position")),
    request_body = JustificationInput,
    responses((status = 200, description = "The entry, opened", body = OpenedEntry)),
)]
pub async fn open_entry(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(index): Id<u64>,
    Body(justification): Body<JustificationInput>,
) -> Outcome<Json<OpenedEntry>> {
    officer.within(Scope::Audit)?;
    Ok(Json(audit::open(&state.context, &officer, index, justification).await?))
}

/// The newest signed checkpoint of this node's log, a signed note as text.
#[utoipa::path(
    get, path = "/v1/ledger/checkpoint", tag = "ledger",
    responses((status = 200, description = "The note", body = String, content_type = "text/plain")),
)]
pub async fn checkpoint(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Response> {
    officer.within(Scope::Audit)?;
    let note = state.context.integrator.note().ok_or_else(|| {
        Problem::new(Code::NotFound)
            .with_detail("nothing is signed yet")
            .with_remedy("wait a minute")
    })?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], note).into_response())
}
