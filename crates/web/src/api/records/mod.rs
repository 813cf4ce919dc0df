//! A node's own records: entered, looked up, brought in, taken out.
//!
//! The id of a record may name a person, so it travels in bodies, never in an address.

mod download;
mod upload;

use crate::extract::{Asked, Body, Id, PageQuery, Paged, Sender};
use crate::limits::{IMPORT_BYTES_MAX, TRANSFER_PIECES_WAITING_MAX};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use entente_model::{Code, JustificationInput, RegisterId};
use entente_registers::import::Format;
use entente_services::accounts::{Scope, SignedIn};
use entente_services::page::Page;
use entente_services::records::{
    self, EntryInput, ImportMode, ImportOrder, ImportReport, ImportSource, Kept, LookUp,
};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::io::BufReader;
use std::sync::Arc;
use upload::{Feed, Upload};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(enter))
        .routes(routes!(look_up))
        .routes(routes!(import, imports))
        .routes(routes!(export))
}

/// Enter a record, or change one: name the version that it is to replace.
#[utoipa::path(
    post, path = "/v1/registers/{register}/records", tag = "records",
    params(("register" = String, Path, description = "The register's code")),
    request_body = EntryInput,
    responses(
        (status = 201, description = "It is new", body = Kept),
        (status = 200, description = "It has changed", body = Kept),
    ),
)]
pub async fn enter(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Body(input): Body<EntryInput>,
) -> Outcome<(StatusCode, Json<Kept>)> {
    officer.within(Scope::Records)?;
    let status =
        if input.expected_version.is_none() { StatusCode::CREATED } else { StatusCode::OK };
    let kept = records::enter(&state.context, &officer, &register, input).await?;
    Ok((status, Json(kept)))
}

/// See a whole record of this authority. Asks for a justification, and is put on record.
#[utoipa::path(
    post, path = "/v1/registers/{register}/records/lookup", tag = "records",
    params(("register" = String, Path, description = "The register's code")),
    request_body = LookUp,
    responses((status = 200, description = "The record", body = Kept)),
)]
pub async fn look_up(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Body(input): Body<LookUp>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(records::look_up(&state.context, &officer, &register, input).await?))
}

/// How a file is written, and whether to write what it holds.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ImportQuery {
    /// `csv`, `jsonl`, `un-xml` or `ofac-sdn`.
    #[param(value_type = String)]
    pub format: Format,
    /// True to check every row and write nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// Import a file. It is read as it arrives and written batch by batch.
///
/// `Content-Digest: sha-256=:..:` names the whole file (RFC 9530): by it an interrupted import is
/// known and goes on after its last whole batch when the file is sent again.
#[utoipa::path(
    post, path = "/v1/registers/{register}/imports", tag = "records",
    params(("register" = String, Path, description = "The register's code"), ImportQuery),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, description = "What came of it", body = ImportReport)),
)]
#[expect(clippy::too_many_arguments, reason = "one for each part of the request")]
pub async fn import(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Asked(query): Asked<ImportQuery>,
    request: Request,
) -> Outcome<Json<ImportReport>> {
    officer.within(Scope::Records)?;
    let digest = upload::declared_digest(request.headers())?;
    upload::check_length(request.headers(), IMPORT_BYTES_MAX)?;
    let place = state.transfers.clone().try_acquire_owned().map_err(|_| Code::Overloaded)?;
    let (feed, input) = Upload::of(request.into_body(), digest, TRANSFER_PIECES_WAITING_MAX);
    let fault = input.fault();
    let source = ImportSource {
        digest,
        format: query.format,
        input: Box::new(BufReader::new(input)),
        aliases: None,
    };
    let mode = if query.dry_run { ImportMode::DryRun } else { ImportMode::Write };
    let importing = tokio::spawn({
        let context = state.context.clone();
        // Goes on to its end when the client leaves: what is written must become searchable.
        async move {
            let _place = place;
            let order = ImportOrder { register, source, mode };
            records::import(&context, &officer, order, |_| ()).await
        }
    });
    let clock = Arc::clone(&state.context.clock);
    let report = tokio::select! {
        biased;
        report = importing => report.map_err(|_| Code::Internal)??,
        never = feeding(feed, &*clock) => match never {},
    };
    match fault.get() {
        Some(problem) => Err(problem.clone().into()),
        None => Ok(Json(report)),
    }
}

async fn feeding(feed: Feed, clock: &dyn entente_model::Clock) -> Infallible {
    feed.run(clock, IMPORT_BYTES_MAX).await;
    std::future::pending().await
}

/// The imports into a register, newest first, with the rows that were refused.
#[utoipa::path(
    get, path = "/v1/registers/{register}/imports", tag = "records",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "The reports", body = Page<ImportReport>)),
)]
pub async fn imports(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<ImportReport>>> {
    officer.within(Scope::Records)?;
    Ok(Json(records::imports(&state.context, &officer, &register, &page).await?))
}

/// Why a register is taken out.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExportInput {
    /// Why.
    pub justification: JustificationInput,
}

/// Export every record of a register as JSON lines, streamed. Is put on record.
///
/// A body that breaks off before its end is not whole.
#[utoipa::path(
    post, path = "/v1/registers/{register}/exports", tag = "records",
    params(("register" = String, Path, description = "The register's code")),
    request_body = ExportInput,
    responses((
        status = 200, description = "One record a line", body = String,
        content_type = "application/jsonl",
    )),
)]
pub async fn export(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Body(input): Body<ExportInput>,
) -> Outcome<Response> {
    officer.within(Scope::Records)?;
    let place = state.transfers.clone().try_acquire_owned().map_err(|_| Code::Overloaded)?;
    let wanted = Wanted { officer, register, justification: input.justification };
    download::export(&state.context, wanted, place).await
}

/// What is to be exported, for whom and why.
struct Wanted {
    officer: SignedIn,
    register: RegisterId,
    justification: JustificationInput,
}
