//! What every page tells the browser, whoever asks and whatever comes of it.

use entente_browser::{Reply, Request, Served, without_browser};
use std::collections::BTreeSet;
use std::path::Path;

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

#[expect(clippy::disallowed_methods, reason = "the source that a test reads is a file")]
fn source(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The paths of all routes as the source of the pages has them, a number for every variable.
fn routes() -> BTreeSet<String> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/web/src/pages");
    let mut routes = BTreeSet::new();
    let mut folders = vec![pages];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = source(&path);
            for after in text.split(".route(").skip(1) {
                let literal = after.trim_start().strip_prefix('"').unwrap();
                routes.insert(filled(literal.split('"').next().unwrap()));
            }
        }
    }
    routes
}

fn filled(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "1".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
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
