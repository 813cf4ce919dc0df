//! Figures for operators' instruments, in the OpenMetrics text form: counts and gauges, nothing of a
//! person, nothing of content.

use crate::extract::Sender;
use crate::problem::Failure;
use crate::state::{ApiState, Remote};
use axum::Router;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use entente_model::Code;
use entente_services::Context;
use entente_services::accounts::Scope;
use entente_services::node::{Figures, Tally, figures};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// The media type of the OpenMetrics text form.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// What a proxy adds: then the address at the other end is not who asks.
const FORWARDED: [&str; 2] = ["forwarded", "x-forwarded-for"];

type Labels = Vec<(&'static str, String)>;

/// Requests answered, by route and status. The routes are those of the program, so they are few.
#[derive(Debug, Clone, Default)]
pub(crate) struct Requests(Family<Labels, Counter>);

impl Requests {
    /// Counts one.
    pub(crate) fn answered(&self, route: &str, status: StatusCode) {
        let labels = vec![("route", route.to_owned()), ("status", status.as_u16().to_string())];
        self.0.get_or_create(&labels).inc();
    }
}

/// The route.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new().route("/metrics", get(metrics))
}

/// The figures, for the machine itself or for who administers it.
async fn metrics(State(state): State<ApiState>, request: Request) -> Result<Response, Failure> {
    let remote = request.extensions().get::<Remote>().map(|remote| remote.0.ip());
    let (mut parts, _) = request.into_parts();
    if !is_here(remote, &parts.headers) {
        let Sender(officer) = Sender::from_request_parts(&mut parts, &state).await?;
        officer.within(Scope::Administration)?;
        if !officer.roles.iter().any(|role| role.as_str() == "administrator") {
            return Err(Code::Denied.into());
        }
    }
    let (context, tally) = (state.context.clone(), state.tally.clone());
    let read = move || read(&context, &tally);
    let (figures, tally) =
        tokio::task::spawn_blocking(read).await.map_err(|_| Code::Internal)??;
    let text = written(&state.requests, &figures, &tally).map_err(|_| Code::Internal)?;
    Ok(([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response())
}

/// Whether the machine itself asks, with no proxy between.
fn is_here(remote: Option<IpAddr>, headers: &HeaderMap) -> bool {
    remote.is_some_and(|address| address.to_canonical().is_loopback())
        && !FORWARDED.iter().any(|name| headers.contains_key(*name))
}

fn read(context: &Context, tally: &Mutex<Tally>) -> Result<(Figures, Tally), Failure> {
    let figures = figures(context)?;
    let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
    tally.catch_up(context)?;
    Ok((figures, tally.clone()))
}

fn written(
    requests: &Requests,
    figures: &Figures,
    tally: &Tally,
) -> Result<String, std::fmt::Error> {
    let mut registry = Registry::with_prefix("entente");
    registry.register("requests", "Requests answered", requests.0.clone());
    let searches = Family::<Labels, Counter>::default();
    for (side, outcome, count) in tally.counts() {
        let labels = vec![("side", side.to_owned()), ("outcome", outcome.to_owned())];
        searches.get_or_create(&labels).inc_by(count);
    }
    registry.register("searches", "Searches on record, by how they ended", searches);
    let overdue = Family::<Labels, Gauge>::default();
    for (node, count) in &figures.deletions_overdue {
        overdue.get_or_create(&vec![("node", node.to_string())]).set(whole(*count));
    }
    registry.register("deletions_overdue", "Deletions that a node has not confirmed", overdue);
    let lag = Family::<Labels, Gauge>::default();
    for (register, issuer, behind) in &figures.feed_lag {
        let labels = vec![("register", register.to_string()), ("issuer", issuer.to_string())];
        lag.get_or_create(&labels).set(whole(*behind));
    }
    registry.register("feed_lag_entries", "Changes that a copy is behind its issuer", lag);
    let mut gauge = |name: &str, help: &str, value: u64| {
        let gauge = Gauge::<i64>::default();
        gauge.set(whole(value));
        registry.register(name, help, gauge);
    };
    gauge("ledger_entries", "Entries of the ledger", figures.entries);
    gauge("ledger_entries_signed", "Of these, under a signed checkpoint", figures.signed);
    gauge("sessions_open", "Sessions open", figures.sessions);
    gauge("ready", "Whether the node can do its work", u64::from(figures.ready));
    let mut text = String::new();
    encode(&mut text, &registry)?;
    Ok(text)
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_machine_itself_asks_without_signing_in() {
        let none = HeaderMap::new();
        let at = |text: &str| Some(text.parse().unwrap());
        assert!(is_here(at("127.0.0.1"), &none));
        assert!(is_here(at("::1"), &none));
        assert!(is_here(at("::ffff:127.0.0.1"), &none));
        assert!(!is_here(at("10.0.0.7"), &none));
        assert!(!is_here(None, &none));
        let mut proxied = HeaderMap::new();
        proxied.insert("x-forwarded-for", "10.0.0.7".parse().unwrap());
        assert!(!is_here(at("127.0.0.1"), &proxied));
    }

    #[test]
    fn figures_are_written_with_their_labels_and_an_end() {
        let requests = Requests::default();
        requests.answered("/v1/searches/{search}", StatusCode::OK);
        requests.answered("/v1/searches/{search}", StatusCode::OK);
        let figures = Figures {
            entries: 7,
            signed: 5,
            sessions: 2,
            deletions_overdue: [("fi-police".parse().unwrap(), 3)].into(),
            feed_lag: vec![("sis-persons".parse().unwrap(), "fi-police".parse().unwrap(), 4)],
            ready: true,
        };
        let text = written(&requests, &figures, &Tally::default()).unwrap();
        for line in [
            "entente_requests_total{route=\"/v1/searches/{search}\",status=\"200\"} 2",
            "entente_deletions_overdue{node=\"fi-police\"} 3",
            "entente_feed_lag_entries{register=\"sis-persons\",issuer=\"fi-police\"} 4",
            "entente_ledger_entries 7",
            "entente_ledger_entries_signed 5",
            "entente_sessions_open 2",
            "entente_ready 1",
        ] {
            assert!(text.lines().any(|written| written == line), "{line}\n{text}");
        }
        assert!(text.ends_with("# EOF\n"));
    }
}
