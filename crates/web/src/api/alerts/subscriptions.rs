//! Standing questions.

use crate::extract::{Body, Id, PageQuery, Paged, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use entente_services::accounts::Scope;
use entente_services::alerts::subscriptions::{self, NewSubscription, RenewalInput, Subscription};
use entente_services::page::Page;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(subscribe, subscriptions))
        .routes(routes!(renew_subscription))
        .routes(routes!(unsubscribe))
}

/// Put a standing question: you are told when a record that is new here answers it. It lapses at
/// its end unless it is renewed.
#[utoipa::path(
    post, path = "/v1/subscriptions", tag = "alerts", request_body = NewSubscription,
    responses((status = 201, description = "The standing question", body = Subscription)),
)]
pub async fn subscribe(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(new): Body<NewSubscription>,
) -> Outcome<(StatusCode, Json<Subscription>)> {
    officer.within(Scope::Search)?;
    let made = subscriptions::subscribe(&state.context, &officer, new).await?;
    Ok((StatusCode::CREATED, Json(made)))
}

/// Your own standing questions, oldest first.
#[utoipa::path(
    get, path = "/v1/subscriptions", tag = "alerts", params(PageQuery),
    responses((status = 200, description = "The standing questions", body = Page<Subscription>)),
)]
pub async fn subscriptions(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<Subscription>>> {
    officer.within(Scope::Search)?;
    Ok(Json(subscriptions::list(&state.context, &officer, &page)?))
}

/// Prolong a standing question, with the reason why it is still needed.
#[utoipa::path(
    post, path = "/v1/subscriptions/{subscription}/renewals", tag = "alerts",
    params(("subscription" = String, Path, description = "The standing question's id")),
    request_body = RenewalInput,
    responses((status = 200, description = "The standing question", body = Subscription)),
)]
pub async fn renew_subscription(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<String>,
    Body(input): Body<RenewalInput>,
) -> Outcome<Json<Subscription>> {
    officer.within(Scope::Search)?;
    Ok(Json(subscriptions::renew(&state.context, &officer, (&id, input)).await?))
}

/// End a standing question; it is erased.
#[utoipa::path(
    delete, path = "/v1/subscriptions/{subscription}", tag = "alerts",
    params(("subscription" = String, Path, description = "The standing question's id")),
    responses((status = 204, description = "It is erased")),
)]
pub async fn unsubscribe(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<String>,
) -> Outcome<StatusCode> {
    officer.within(Scope::Search)?;
    subscriptions::unsubscribe(&state.context, &officer, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}
