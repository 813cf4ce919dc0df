//! Sessions as their owner sees them, proving again who is there, invitations.

use crate::api::accounts::Secret;
use crate::extract::{Body, Id, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use entente_model::encoding::Digest;
use entente_model::{Code, OfficerId};
use entente_services::accounts::{self, ChangePassword, Proving, Scope, SessionView};
use entente_services::page::Page;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(list_sessions, end_other_sessions))
        .routes(routes!(end_session))
        .routes(routes!(step_up))
        .routes(routes!(change_password))
        .routes(routes!(invite_officer))
        .routes(routes!(end_officer_sessions))
}

/// How many sessions have ended.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Ended {
    /// How many.
    pub ended: usize,
}

/// Your open sessions: when, how and from what they were opened.
#[utoipa::path(
    get, path = "/v1/me/sessions", tag = "accounts",
    responses((status = 200, body = Page<SessionView>)),
)]
pub async fn list_sessions(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Json<Page<SessionView>>> {
    // So few that they are one page.
    let entries = accounts::sessions(&state.context, &officer)?;
    Ok(Json(Page { entries, next: None }))
}

/// End all your sessions but this one.
#[utoipa::path(
    delete, path = "/v1/me/sessions", tag = "accounts", responses((status = 200, body = Ended)),
)]
pub async fn end_other_sessions(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Json<Ended>> {
    let ended = accounts::end_other_sessions(&state.context, &officer).await?;
    Ok(Json(Ended { ended }))
}

/// End one of your sessions.
#[utoipa::path(
    delete, path = "/v1/me/sessions/{session}", tag = "accounts",
    params(("session" = String, Path, description = "The session's id, not its secret")),
    responses((status = 204, description = "The session has ended")),
)]
pub async fn end_session(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<Digest>,
) -> Outcome<StatusCode> {
    accounts::end_session(&state.context, &officer, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Prove again who you are, before a sensitive act; holds for ten minutes.
#[utoipa::path(
    post, path = "/v1/me/step-up", tag = "accounts", request_body = Proving,
    responses((status = 204, description = "The session may do sensitive acts for a while")),
)]
pub async fn step_up(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(proving): Body<Proving>,
) -> Outcome<StatusCode> {
    let _place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    accounts::step_up(&state.context, &officer, proving).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Change your password; all your other sessions end.
#[utoipa::path(
    put, path = "/v1/me/password", tag = "accounts", request_body = ChangePassword,
    responses((status = 204, description = "The password is changed")),
)]
pub async fn change_password(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(change): Body<ChangePassword>,
) -> Outcome<StatusCode> {
    let _place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    accounts::change_password(&state.context, &officer, change).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Invite an officer to set up a sign-in: the secret works once and for a day.
#[utoipa::path(
    post, path = "/v1/officers/{officer}/invitations", tag = "accounts",
    params(("officer" = String, Path, description = "The account's id")),
    responses((status = 201, body = Secret)),
)]
pub async fn invite_officer(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<OfficerId>,
) -> Outcome<(StatusCode, Json<Secret>)> {
    officer.within(Scope::Administration)?;
    let invitation = accounts::invite_by(&state.context, &officer, &id).await?;
    let secret = invitation.secret.reveal().to_owned();
    Ok((StatusCode::CREATED, Json(Secret { secret })))
}

/// End all sessions of an officer.
#[utoipa::path(
    delete, path = "/v1/officers/{officer}/sessions", tag = "accounts",
    params(("officer" = String, Path, description = "The account's id")),
    responses((status = 200, body = Ended)),
)]
pub async fn end_officer_sessions(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<OfficerId>,
) -> Outcome<Json<Ended>> {
    officer.within(Scope::Administration)?;
    let ended = accounts::end_sessions_of(&state.context, &officer, &id).await?;
    Ok(Json(Ended { ended }))
}
