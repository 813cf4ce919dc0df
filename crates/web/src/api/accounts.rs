//! Sign-in, tokens and officers' accounts.

use crate::extract::{Body, Caller, Id, PageQuery, Paged, Sender, SignInTry};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use entente_model::encoding::Digest;
use entente_model::{Code, OfficerId, Role};
use entente_services::accounts::{
    self, Credentials, NewOfficer, NewToken, OfficerView, Scope, TokenView, Via,
};
use entente_services::page::Page;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(sign_in))
        .routes(routes!(sign_out))
        .routes(routes!(me))
        .routes(routes!(create_token, list_tokens))
        .routes(routes!(revoke_token))
        .routes(routes!(create_officer, list_officers))
        .routes(routes!(disable_officer))
}

/// A secret that is shown once.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Secret {
    /// To be sent as `Authorization: Bearer`.
    pub secret: String,
}

/// A new officer's second factor, shown once.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SecondFactor {
    /// For typing into an authenticator.
    pub base32: String,
    /// For a QR code.
    pub uri: String,
}

/// Who you are signed in as.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Me {
    /// The account.
    pub officer: OfficerId,
    /// The authority.
    pub authority: entente_model::AuthorityId,
    /// The unit.
    pub unit: String,
    /// The roles.
    pub roles: BTreeSet<Role>,
}

/// Sign in with password and second factor.
#[utoipa::path(
    post, path = "/v1/sessions", tag = "accounts", request_body = Credentials,
    responses((status = 201, body = Secret)),
)]
pub async fn sign_in(
    State(state): State<ApiState>,
    _try: SignInTry,
    Caller(device): Caller,
    Body(credentials): Body<Credentials>,
) -> Outcome<(StatusCode, Json<Secret>)> {
    // Whoever waits here is bounded by the requests at once; the body is read already.
    let _place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let token = accounts::sign_in(&state.context, credentials, device).await?;
    Ok((StatusCode::CREATED, Json(Secret { secret: token.reveal().to_owned() })))
}

/// End this session.
#[utoipa::path(
    delete, path = "/v1/sessions/current", tag = "accounts",
    responses((status = 204, description = "The session has ended")),
)]
pub async fn sign_out(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<StatusCode> {
    if let Via::Session { id } = &officer.via {
        accounts::sign_out(&state.context, id).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Who you are signed in as.
#[utoipa::path(get, path = "/v1/me", tag = "accounts", responses((status = 200, body = Me)))]
pub async fn me(Sender(officer): Sender) -> Json<Me> {
    Json(Me {
        officer: officer.officer,
        authority: officer.authority,
        unit: officer.unit,
        roles: officer.roles,
    })
}

/// Make a scoped, expiring token for a program.
#[utoipa::path(
    post, path = "/v1/tokens", tag = "accounts", request_body = NewToken,
    responses((status = 201, body = Secret)),
)]
pub async fn create_token(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(new): Body<NewToken>,
) -> Outcome<(StatusCode, Json<Secret>)> {
    // A token never makes another: it could outlive its own end.
    officer.within_session()?;
    let token = accounts::create_token(&state.context, &officer, new).await?;
    Ok((StatusCode::CREATED, Json(Secret { secret: token.reveal().to_owned() })))
}

/// Your tokens.
#[utoipa::path(
    get, path = "/v1/tokens", tag = "accounts", params(PageQuery),
    responses((status = 200, body = Page<TokenView>)),
)]
pub async fn list_tokens(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<TokenView>>> {
    officer.within_session()?;
    let found = accounts::tokens(&state.context, &officer, &page)?;
    Ok(Json(found))
}

/// End a token.
#[utoipa::path(
    delete, path = "/v1/tokens/{token}", tag = "accounts",
    params(("token" = String, Path, description = "The token's id, not its secret")),
    responses((status = 204, description = "The token has ended")),
)]
pub async fn revoke_token(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<Digest>,
) -> Outcome<StatusCode> {
    // Whoever holds one stolen token must not take the others away.
    officer.within_session()?;
    accounts::revoke_token(&state.context, &officer, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Open an officer's account.
#[utoipa::path(
    post, path = "/v1/officers", tag = "accounts", request_body = NewOfficer,
    responses((status = 201, body = SecondFactor)),
)]
pub async fn create_officer(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(new): Body<NewOfficer>,
) -> Outcome<(StatusCode, Json<SecondFactor>)> {
    officer.within(Scope::Administration)?;
    let account = new.id.to_string();
    let secret = accounts::create_by(&state.context, &officer, new).await?;
    let view = SecondFactor {
        base32: secret.to_base32().to_string(),
        uri: secret.uri(state.context.authority.as_str(), &account).to_string(),
    };
    Ok((StatusCode::CREATED, Json(view)))
}

/// The officers of this authority.
#[utoipa::path(
    get, path = "/v1/officers", tag = "accounts", params(PageQuery),
    responses((status = 200, body = Page<OfficerView>)),
)]
pub async fn list_officers(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<OfficerView>>> {
    officer.within(Scope::Administration)?;
    let found = accounts::list_by(&state.context, &officer, &page).await?;
    Ok(Json(found))
}

/// Close an account.
#[utoipa::path(
    delete, path = "/v1/officers/{officer}", tag = "accounts",
    params(("officer" = String, Path, description = "The account's id")),
    responses((status = 204, description = "The account is closed")),
)]
pub async fn disable_officer(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<OfficerId>,
) -> Outcome<StatusCode> {
    officer.within(Scope::Administration)?;
    accounts::disable_by(&state.context, &officer, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}
