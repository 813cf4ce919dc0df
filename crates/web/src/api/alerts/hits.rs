//! Hits: verified, reported to the issuing state, decided.

use crate::extract::{Body, Id, PageQuery, Paged, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use entente_model::{Code, HitId, Problem, RegisterId};
use entente_services::accounts::Scope;
use entente_services::alerts::hits::{
    self, HitDecisionInput, HitFile, IncomingReport, ReportInput, VerificationInput,
};
use entente_services::page::Page;
use serde_json::Value;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(hits_of_register))
        .routes(routes!(hit))
        .routes(routes!(verify_hit))
        .routes(routes!(report_hit))
        .routes(routes!(hit_reports))
        .routes(routes!(decide_hit))
        .routes(routes!(procedure))
}

/// The files on hits in a register, newest first, with what was reported and how the delivery goes.
/// For the SIRENE bureau; the look is put on record.
#[utoipa::path(
    get, path = "/v1/registers/{register}/hits", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "The files", body = Page<HitFile>)),
)]
pub async fn hits_of_register(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<HitFile>>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::list(&state.context, &officer, &register, &page).await?))
}

/// One file, for the officer who confirmed the candidate and for the SIRENE bureau.
#[utoipa::path(
    get, path = "/v1/hits/{hit}", tag = "alerts",
    params(("hit" = String, Path, description = "The hit's id")),
    responses((status = 200, description = "The file", body = HitFile)),
)]
pub async fn hit(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(hit): Id<HitId>,
) -> Outcome<Json<HitFile>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::find(&state.context, &officer, &hit).await?))
}

/// Say whether the match is the person or object sought, by what means, and what happened: the
/// SIRENE bureau's report begins with it.
#[utoipa::path(
    post, path = "/v1/hits/{hit}/verification", tag = "alerts",
    params(("hit" = String, Path, description = "The hit's id")),
    request_body = VerificationInput,
    responses((status = 200, description = "The file", body = HitFile)),
)]
pub async fn verify_hit(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(hit): Id<HitId>,
    Body(input): Body<VerificationInput>,
) -> Outcome<Json<HitFile>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::verify(&state.context, &officer, &hit, input).await?))
}

/// Report a verified match to the state that issued the alert, or complete an earlier report. It is
/// delivered in the background until it is acknowledged.
#[utoipa::path(
    post, path = "/v1/hits/{hit}/reports", tag = "alerts",
    params(("hit" = String, Path, description = "The hit's id")),
    request_body = ReportInput,
    responses((status = 200, description = "The file", body = HitFile)),
)]
pub async fn report_hit(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(hit): Id<HitId>,
    Body(input): Body<ReportInput>,
) -> Outcome<Json<HitFile>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::report(&state.context, &officer, &hit, input).await?))
}

/// The reports of other states on alerts of this authority, and copies that it gets, newest first.
/// For the SIRENE bureau; the look is put on record.
#[utoipa::path(
    get, path = "/v1/registers/{register}/hit-reports", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "The reports", body = Page<IncomingReport>)),
)]
pub async fn hit_reports(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<IncomingReport>>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::incoming(&state.context, &officer, &register, &page).await?))
}

/// Decide on a report; the bureau that reported is told, signed.
#[utoipa::path(
    post, path = "/v1/hit-decisions", tag = "alerts", request_body = HitDecisionInput,
    responses((status = 200, description = "The report", body = IncomingReport)),
)]
pub async fn decide_hit(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<HitDecisionInput>,
) -> Outcome<Json<IncomingReport>> {
    officer.within(Scope::Search)?;
    Ok(Json(hits::decide(&state.context, &officer, input).await?))
}

/// A declared procedure: the fields of its form, for which categories each must be given, clocks.
#[utoipa::path(
    get, path = "/v1/procedures/{procedure}", tag = "alerts",
    params(("procedure" = String, Path, description = "The procedure's code")),
    responses((status = 200, description = "The declaration", body = Object)),
)]
pub async fn procedure(
    State(state): State<ApiState>,
    Sender(_officer): Sender,
    Id(procedure): Id<String>,
) -> Outcome<Json<Value>> {
    let declared = state.context.catalogue.procedure(&procedure).ok_or(Code::NotFound)?;
    let value = serde_json::to_value(declared).map_err(|_| Problem::new(Code::Internal))?;
    Ok(Json(value))
}
