//! What every page tells the browser, whoever asks and whatever comes of it.

use crate::routes::routes;
use entente_browser::{Reply, Request, Served, without_browser};

const AT: &str = "aa-police";
/// Headers of every answer.
const ALWAYS: [(&str, &str); 6] = [
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];
/// What the policy of every page says among others.
const POLICY: [&str; 6] = [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
];
/// What a policy must not say.
const LOOSE: [&str; 5] = ["unsafe", "*", "http:", "https:", "blob:"];
/// What every cookie says.
const COOKIE: [&str; 4] = ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"];

#[test]
fn every_route_of_the_pages_sends_the_headers_that_guard_it() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let session = nodes.session(AT, &anna).await;
        let routes = routes();
        assert!(routes.contains("/") && routes.contains("/sign-in"), "{routes:?}");
        for route in routes {
            for request in [
                Request::get(&route),
                Request::get(&route).with("cookie", &session),
                Request::post(&route),
                Request::post(&route).own(&nodes, AT).with("cookie", &session).form(&[]),
            ] {
                guarded(&nodes.send(AT, &request).await, &route);
            }
        }
    });
}

fn guarded(reply: &Reply, route: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(reply.header(name), Some(value), "{name} of {route}");
    }
    let policy = reply.header("content-security-policy").unwrap_or_default();
    assert!(policy.contains("default-src 'none'"), "{route}: {policy}");
    for loose in LOOSE {
        assert!(!policy.contains(loose), "{route}: {policy}");
    }
    if reply.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        for part in POLICY {
            assert!(policy.contains(part), "{route}: {policy}");
        }
        assert!(reply.header("permissions-policy").is_some(), "{route}");
    }
    for (_, cookie) in reply.headers.iter().filter(|(name, _)| name == "set-cookie") {
        assert!(cookie.starts_with("__Host-"), "{route}: {cookie}");
        let parts: Vec<_> = cookie.split("; ").collect();
        assert!(COOKIE.iter().all(|part| parts.contains(part)), "{route}: {cookie}");
    }
    assert!(reply.header("server").is_none() && reply.header("x-powered-by").is_none());
}
