//! Searches: put, streamed, judged, proven.

use crate::extract::{Body, Id, PageQuery, Paged, Sender};
use crate::limits::STREAM_KEEP_ALIVE;
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use entente_model::{Code, SearchId};
use entente_services::accounts::Scope;
use entente_services::page::Page;
use entente_services::receipts::{self, Receipt};
use entente_services::search::{
    self, Confirmation, ConfirmationInput, OpinionInput, Place, Running, SearchAnswer, SearchEvent,
    SearchInput, SearchView, SecondLook, Started, StoredSearch, Summary,
};
use futures_util::stream::{self, Stream, StreamExt as _};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(start, recent))
        .routes(routes!(find))
        .routes(routes!(confirm))
        .routes(routes!(second_look, second_opinion))
        .routes(routes!(receipt))
}

/// A finished search: what the plain JSON mode returns.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Finished {
    /// How it began.
    pub started: Started,
    /// Every answer, in the order of arrival.
    pub answers: Vec<SearchAnswer>,
    /// How it ended.
    pub summary: Summary,
}

/// Put a search to every register that it may go to.
///
/// With `Accept: text/event-stream` the answers come as server-sent events named `started`,
/// `answer` and `finished` as they arrive; otherwise one JSON document is returned when all are in
/// or their deadlines have passed.
#[utoipa::path(
    post, path = "/v1/searches", tag = "searches", request_body = SearchInput,
    responses(
        (status = 200, description = "The answers", content(
            (Finished = "application/json"), (SearchEvent = "text/event-stream"))),
    ),
)]
pub async fn start(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    headers: HeaderMap,
    Body(input): Body<SearchInput>,
) -> Outcome<Response> {
    officer.within(Scope::Search)?;
    let room = state.searches.clone().try_acquire_owned().map_err(|_| Code::Overloaded)?;
    let running = search::start(&state.context, &officer, input).await?;
    if wants_stream(&headers) {
        let events = events(running).map(move |event| {
            let _held_until_the_stream_ends = &room;
            event
        });
        return Ok(Sse::new(events)
            .keep_alive(KeepAlive::new().interval(STREAM_KEEP_ALIVE))
            .into_response());
    }
    let (started, answers, summary) = running.finished().await;
    let summary = summary.ok_or(Code::Internal)?;
    Ok(Json(Finished { started, answers, summary }).into_response())
}

fn wants_stream(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|text| text.contains("text/event-stream"))
}

fn events(running: Running) -> impl Stream<Item = Result<Event, Infallible>> {
    let started = SearchEvent::Started(running.started);
    let rest = stream::unfold(running.events, |mut events| async {
        events.recv().await.map(|event| (event, events))
    });
    stream::once(async { started }).chain(rest).map(|event| {
        let name = match &event {
            SearchEvent::Started(_) => "started",
            SearchEvent::Answer(_) => "answer",
            SearchEvent::Finished(_) => "finished",
        };
        // Model types serialise without fail; a failure would show as an event without data.
        let data = serde_json::to_string(&event).unwrap_or_default();
        Ok(Event::default().event(name).data(data))
    })
}

/// Your own searches, newest first.
#[utoipa::path(
    get, path = "/v1/searches", tag = "searches", params(PageQuery),
    responses((status = 200, body = Page<StoredSearch>)),
)]
pub async fn recent(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<StoredSearch>>> {
    officer.within(Scope::Search)?;
    let found = search::recent(&state.context, &officer, &page)?;
    Ok(Json(found))
}

/// One of your own searches with its answers so far.
#[utoipa::path(
    get, path = "/v1/searches/{search}", tag = "searches",
    params(("search" = String, Path, description = "The search's id")),
    responses((status = 200, body = SearchView)),
)]
pub async fn find(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<SearchId>,
) -> Outcome<Json<SearchView>> {
    officer.within(Scope::Search)?;
    Ok(Json(search::find(&state.context, &officer, id)?))
}

/// Judge a candidate: confirmed, rejected or unsure, with a reason.
#[utoipa::path(
    post, path = "/v1/searches/{search}/confirmations", tag = "searches",
    params(("search" = String, Path, description = "The search's id")),
    request_body = ConfirmationInput,
    responses((status = 201, body = Confirmation)),
)]
pub async fn confirm(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<SearchId>,
    Body(input): Body<ConfirmationInput>,
) -> Outcome<(StatusCode, Json<Confirmation>)> {
    officer.within(Scope::Search)?;
    let confirmation = search::confirm(&state.context, &officer, id, input).await?;
    Ok((StatusCode::CREATED, Json(confirmation)))
}

/// What a second officer compares: a candidate that another has confirmed in a register whose hits
/// take two. The first judgement is not told before your own stands. The look is put on record.
#[utoipa::path(
    get, path = "/v1/second-opinions/{search}/{answer}/{candidate}", tag = "searches",
    params(
        ("search" = String, Path, description = "The search's id"),
        ("answer" = u32, Path, description = "The answer's number"),
        ("candidate" = u32, Path, description = "The candidate's place within the answer"),
    ),
    responses((status = 200, body = SecondLook)),
)]
pub async fn second_look(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(place): Id<Place>,
) -> Outcome<Json<SecondLook>> {
    officer.within(Scope::Search)?;
    Ok(Json(search::look(&state.context, &officer, place).await?))
}

/// Judge a candidate as the second officer. It is a hit if both confirm it.
#[utoipa::path(
    post, path = "/v1/second-opinions/{search}/{answer}/{candidate}", tag = "searches",
    params(
        ("search" = String, Path, description = "The search's id"),
        ("answer" = u32, Path, description = "The answer's number"),
        ("candidate" = u32, Path, description = "The candidate's place within the answer"),
    ),
    request_body = OpinionInput,
    responses((status = 201, body = SecondLook)),
)]
pub async fn second_opinion(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(place): Id<Place>,
    Body(input): Body<OpinionInput>,
) -> Outcome<(StatusCode, Json<SecondLook>)> {
    officer.within(Scope::Search)?;
    let judged = search::give(&state.context, &officer, (place, input)).await?;
    Ok((StatusCode::CREATED, Json(judged)))
}

/// The receipt of a search: signed proof of the question and every answer, verifiable offline.
#[utoipa::path(
    get, path = "/v1/searches/{search}/receipt", tag = "searches",
    params(("search" = String, Path, description = "The search's id")),
    responses((status = 200, description = "The receipt", body = Object)),
)]
pub async fn receipt(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(id): Id<SearchId>,
) -> Outcome<Json<Receipt>> {
    officer.within(Scope::Search)?;
    Ok(Json(receipts::build(&state.context, &officer, id).await?))
}
