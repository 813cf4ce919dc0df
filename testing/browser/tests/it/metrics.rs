//! Figures for instruments, asked for as an instrument does.

use entente_browser::{Reply, Request, Served, without_browser};
use entente_model::Clock as _;
use entente_services::accounts::{self, NewToken, Scope};
use entente_testing::Officer;
use std::time::Duration;

const AT: &str = "aa-police";
const ROUTE: &str = "/metrics";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// As it comes through a proxy, from who knows where, with an officer's token.
async fn from_afar(nodes: &Served, officer: &Officer, scope: Scope) -> Reply {
    let context = &nodes.federation.at(AT).context;
    let new = NewToken {
        label: "instruments".to_owned(),
        scopes: [scope].into(),
        expires: nodes.federation.clock.now().plus(DAY),
    };
    let token = accounts::create_token(context, &officer.signed_in, new).await.unwrap();
    let bearer = format!("Bearer {}", token.reveal());
    let request = Request::get(ROUTE).with("authorization", &bearer);
    nodes.send(AT, &request.with("x-forwarded-for", "10.0.0.7")).await
}

#[test]
fn the_machine_itself_reads_the_figures_and_each_request_is_counted() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        nodes.send(AT, &Request::get("/sign-in")).await;
        let reply = nodes.send(AT, &Request::get(ROUTE)).await;
        assert_eq!(reply.status, 200);
        let kind = reply.header("content-type").unwrap_or_default();
        assert!(kind.starts_with("application/openmetrics-text; version=1.0.0"), "{kind}");
        let text = reply.text();
        assert!(
            text.contains("entente_requests_total{route=\"/sign-in\",status=\"200\"} 1"),
            "{text}"
        );
        assert!(text.contains("entente_ready 1") && text.contains("# EOF"), "{text}");
    });
}

#[test]
fn others_read_the_figures_only_with_the_right_to_see_how_the_node_is() {
    without_browser(async || {
        let nodes = Served::of_one(7).await;
        let adam = nodes.officer(AT, "adam", &["administrator"]).await;
        let anna = nodes.officer(AT, "anna", &["investigator"]).await;
        let forwarded = Request::get(ROUTE).with("x-forwarded-for", "10.0.0.7");
        assert_eq!(nodes.send(AT, &forwarded).await.status, 401);
        let session = nodes.session(AT, &adam).await;
        let with_cookie = forwarded.with("cookie", &session);
        assert_eq!(nodes.send(AT, &with_cookie).await.status, 401, "a session is for pages");
        assert_eq!(from_afar(&nodes, &adam, Scope::Administration).await.status, 200);
        assert_eq!(from_afar(&nodes, &adam, Scope::Search).await.status, 403);
        let refused = from_afar(&nodes, &anna, Scope::Administration).await;
        assert_eq!(refused.status, 403);
        assert!(!refused.text().contains("entente_requests"), "{}", refused.text());
    });
}
