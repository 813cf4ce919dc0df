use super::*;
use crate::fixtures::SteeredClock;
use axum::http::{Method, StatusCode};
use axum::routing::{get, post};
use futures_util::stream;
use http_body_util::BodyExt as _;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;
use tower::ServiceExt as _;

const RATE: Rate = Rate { per_second: 10, burst: 3 };

fn router(at_once_max: usize) -> (Router, Arc<SteeredClock>) {
    let clock = SteeredClock::new();
    let routes = Router::new()
        .route("/ok", get(|| async { "ok" }))
        .route("/read", post(|body: Bytes| async move { body.len().to_string() }))
        .route("/page", get(|| async { ([(header::CONTENT_SECURITY_POLICY, "x")], "page") }))
        .route("/cached", get(|| async { ([(header::CACHE_CONTROL, "public")], "") }))
        .route(
            "/endless",
            get(|| async { Body::from_stream(stream::pending::<Result<Bytes, Infallible>>()) }),
        )
        .route("/panic", get(async || -> StatusCode { panic!("Jelena Novak") }));
    (guarded(routes, Guard::with_bounds(clock.clone(), at_once_max, RATE)), clock)
}

async fn sent(router: &Router, request: Request) -> Response {
    router.clone().oneshot(request).await.unwrap()
}

fn request(method: Method, path: &str) -> Request {
    axum::http::Request::builder().method(method).uri(path).body(Body::empty()).unwrap()
}

fn from(address: &str) -> Request {
    let mut request = request(Method::GET, "/ok");
    let address: SocketAddr = address.parse().unwrap();
    request.extensions_mut().insert(Remote(address));
    request
}

async fn problem(response: Response) -> Problem {
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
    let status = response.status().as_u16();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    let problem: Problem = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(problem.status, status);
    problem
}

#[tokio::test]
async fn every_response_carries_the_headers_whatever_its_outcome() {
    let (router, _) = router(8);
    for (method, path) in [
        (Method::GET, "/ok"),
        (Method::GET, "/cached"),
        (Method::GET, "/panic"),
        (Method::GET, "/nowhere"),
        (Method::DELETE, "/ok"),
        (Method::OPTIONS, "/ok"),
    ] {
        let response = sent(&router, request(method.clone(), path)).await;
        for (name, value) in HEADERS {
            assert_eq!(response.headers()[&name], value, "{method} {path}");
        }
        assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], NOTHING, "{path}");
    }
}

#[tokio::test]
async fn a_page_states_its_own_policy() {
    let (router, _) = router(8);
    let response = sent(&router, request(Method::GET, "/page")).await;
    assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], "x");
}

#[tokio::test]
async fn an_unknown_address_and_another_method_are_problems() {
    let (router, _) = router(8);
    let unknown = problem(sent(&router, request(Method::GET, "/nowhere")).await).await;
    assert_eq!(unknown.code, Code::NotFound);
    let response = sent(&router, request(Method::DELETE, "/ok")).await;
    assert_eq!(response.headers()[header::ALLOW], "GET,HEAD");
    assert_eq!(problem(response).await.code, Code::MethodNotAllowed);
}

#[tokio::test]
async fn a_panic_is_a_problem_that_says_nothing_of_its_cause() {
    let (router, _) = router(8);
    let panicked = problem(sent(&router, request(Method::GET, "/panic")).await).await;
    assert_eq!(panicked.code, Code::Internal);
    assert!(!panicked.to_string().contains("Jelena"));
    let after = sent(&router, request(Method::GET, "/ok")).await;
    assert_eq!(after.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_body_of_the_limit_is_read_and_one_byte_more_is_not() {
    let (router, _) = router(8);
    let send = async |bytes: usize| {
        let mut request = request(Method::POST, "/read");
        *request.body_mut() = Body::from(vec![0; bytes]);
        sent(&router, request).await.status()
    };
    assert_eq!(send(limits::BODY_BYTES_MAX).await, StatusCode::OK);
    assert_eq!(send(limits::BODY_BYTES_MAX + 1).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn one_request_more_than_there_is_room_is_told_that_the_node_is_busy() {
    let (router, _) = router(2);
    let first = sent(&router, request(Method::GET, "/endless")).await;
    let second = sent(&router, request(Method::GET, "/endless")).await;
    let refused = sent(&router, request(Method::GET, "/ok")).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "1");
    assert_eq!(problem(refused).await.code, Code::Overloaded);
    drop(first);
    let admitted = sent(&router, request(Method::GET, "/ok")).await;
    assert_eq!(admitted.status(), StatusCode::OK);
    assert_eq!(admitted.headers()[header::CONTENT_LENGTH], "2", "a body keeps its length");
    drop(second);
}

#[tokio::test]
async fn one_request_more_than_the_rate_of_an_address_waits() {
    let (router, clock) = router(8);
    for _ in 0..RATE.burst {
        assert_eq!(sent(&router, from("192.0.2.1:5")).await.status(), StatusCode::OK);
    }
    let refused = sent(&router, from("192.0.2.1:6")).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "1");
    assert_eq!(problem(refused).await.code, Code::RateExceeded);
    assert_eq!(sent(&router, from("192.0.2.2:5")).await.status(), StatusCode::OK);
    clock.pass(Duration::from_millis(100));
    assert_eq!(sent(&router, from("192.0.2.1:7")).await.status(), StatusCode::OK);
}
