//! What surrounds every route: the log line, headers, panics, rates, room, and unknown addresses.

use crate::assets::Immutable;
use crate::limits::{ADDRESS_RATE, REQUESTS_AT_ONCE_MAX, SENDERS_MAX};
use crate::metrics::Requests;
use crate::pages::html;
use crate::problem::Failure;
use crate::state::{ApiState, Remote};
use crate::throttle::{Origin, Rate, Throttle};
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use entente_model::{Clock, Code, Problem, events, limits};
use hyper::body::{Frame, SizeHint};
use std::any::Any;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower_http::catch_panic::CatchPanicLayer;

/// Nothing may be loaded, framed or sent on: what JSON needs. Pages state their own.
const NOTHING: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; \
                       frame-ancestors 'none'";

/// Headers of every response; none of these answers belongs into a cache or another's page.
const HEADERS: [(header::HeaderName, &str); 6] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
    (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// How long what never changes may be kept.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// The bounds that hold for all routes together.
pub(crate) struct Guard {
    clock: Arc<dyn Clock>,
    origins: Throttle<Origin>,
    room: Arc<Semaphore>,
    requests: Requests,
    pages: Option<ApiState>,
}

impl Guard {
    /// The bounds of [`crate::limits`]; browsers are told in a page what is wrong.
    pub(crate) fn new(state: &ApiState) -> Self {
        let clock = Arc::clone(&state.context.clock);
        let (requests, pages) = (state.requests.clone(), Some(state.clone()));
        Self { requests, pages, ..Self::with_bounds(clock, REQUESTS_AT_ONCE_MAX, ADDRESS_RATE) }
    }

    fn with_bounds(clock: Arc<dyn Clock>, at_once_max: usize, rate: Rate) -> Self {
        let origins = Throttle::new(rate, SENDERS_MAX, Arc::clone(&clock));
        Self {
            clock,
            origins,
            room: Arc::new(Semaphore::new(at_once_max)),
            requests: Requests::default(),
            pages: None,
        }
    }
}

/// The router with everything around it; the log line outermost, so that refusals are logged too.
pub(crate) fn guarded(router: Router, guard: Guard) -> Router {
    let guard = Arc::new(guard);
    router
        .fallback(unknown)
        .method_not_allowed_fallback(other_method)
        .layer(DefaultBodyLimit::max(limits::BODY_BYTES_MAX))
        .layer(from_fn_with_state(Arc::clone(&guard), in_room))
        .layer(from_fn_with_state(Arc::clone(&guard), in_measure))
        .layer(from_fn_with_state(Arc::clone(&guard), in_words))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(with_headers))
        .layer(from_fn_with_state(guard, logged))
}

async fn unknown() -> Failure {
    Failure(Problem::new(Code::NotFound).with_remedy("check the address"))
}

async fn other_method() -> Failure {
    Code::MethodNotAllowed.into()
}

/// The message of a panic may quote anything, so it goes nowhere.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!(event = events::REQUEST_FAILED, cause = "panic");
    Failure::from(Code::Internal).into_response()
}

/// One line for each request: never the address, which may hold an id, nor anything of the sender.
async fn logged(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let begun = guard.clock.now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("unknown", MatchedPath::as_str);
    guard.requests.answered(route, response.status());
    tracing::info!(
        event = events::REQUEST_ANSWERED,
        method = method.as_str(),
        route,
        status = response.status().as_u16(),
        duration_ms = u64::try_from(guard.clock.now().since(begun).as_millis()).unwrap_or(u64::MAX),
    );
    response
}

async fn with_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let is_immutable = response.extensions().get::<Immutable>().is_some();
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_immutable {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_GOOD));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NOTHING));
    response
}

/// Tells a browser in a page what kept it from any page.
async fn in_words(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let Some(state) = guard.pages.as_ref().filter(|_| html::wants_page(&request)) else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    html::told_in_page(state, asked, response).await
}

async fn in_measure(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let origin = request.extensions().get::<Remote>().map(|remote| Origin::from(remote.0.ip()));
    match origin.map(|origin| guard.origins.admit(origin)) {
        Some(Err(problem)) => Failure(problem).into_response(),
        Some(Ok(())) | None => next.run(request).await,
    }
}

async fn in_room(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let Ok(place) = Arc::clone(&guard.room).try_acquire_owned() else {
        return Failure::from(Code::Overloaded).into_response();
    };
    next.run(request).await.map(|body| Body::new(Held { body, _place: place }))
}

/// A body that keeps its place among the requests in work until it has been sent.
struct Held {
    body: Body,
    _place: OwnedSemaphorePermit,
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests;
