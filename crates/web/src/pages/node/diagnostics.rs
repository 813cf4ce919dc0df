//! How the node and its peers are: for those who run it and those who oversee it.

use super::sentences::key;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_exchange::limits::{CERTIFICATE_EXPIRY_WARN, CLOCK_SKEW_WARN};
use entente_exchange::{PeerState, Reach};
use entente_model::Timestamp;
use entente_services::node;

#[derive(Template)]
#[template(path = "node/diagnostics.html")]
struct DiagnosticsPage {
    page: Page,
    refusing: Option<(String, String)>,
    damage: Option<String>,
    last_commit: Option<String>,
    ledger: String,
    schema: u32,
    backup: Option<Backup>,
    registers: Vec<(String, String, u64)>,
    peers: Vec<Peer>,
    settings: Vec<(String, String)>,
}

struct Backup {
    words: String,
    with_keys: bool,
}

struct Peer {
    id: String,
    name: String,
    endpoint: String,
    state: Health,
    last_ok: Option<String>,
    round_trip: Option<String>,
    skew: Option<String>,
    certificate: Option<String>,
    software: Option<String>,
    fault: Option<(String, String)>,
    words: Vec<String>,
}

struct Health {
    class: &'static str,
    words: String,
}

/// The diagnostics.
pub(super) async fn diagnostics(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let context = &state.context;
    let seen = node::diagnostics(context, &visitor.officer).await?;
    let page = visitor.page(&state, Section::Node);
    let title = |register: &entente_model::RegisterId| {
        let declared = context.catalogue.declaration(register);
        declared.map_or(register.as_str(), |one| page.label(&one.identity.title)).to_owned()
    };
    let registers = seen
        .registers
        .iter()
        .map(|(register, count)| (register.to_string(), title(register), *count));
    show(&DiagnosticsPage {
        refusing: seen.refusing.map(|(since, reason)| (page.moment(&since), reason)),
        damage: seen.damage,
        last_commit: seen.last_commit.map(|at| page.moment(&at)),
        ledger: page.words.with_two(
            key("node-ledger-words"),
            ("entries", page.words.number(seen.entries).into()),
            ("signed", page.words.number(seen.signed).into()),
        ),
        schema: seen.schema,
        backup: seen.backup.map(|backup| Backup {
            words: page.words.with_two(
                key("node-backup-words"),
                ("at", page.moment(&backup.at).into()),
                ("entries", page.words.number(backup.entries).into()),
            ),
            with_keys: backup.with_keys,
        }),
        registers: registers.collect(),
        peers: seen.peers.into_iter().map(|peer| shown(&page, peer)).collect(),
        settings: state.settings.as_ref().clone(),
        page,
    })
}

fn shown(page: &Page, peer: PeerState) -> Peer {
    let millis = |time: u64| page.with("node-millis", "count", page.words.number(time));
    let code = judged(&peer, page.now);
    let class = match code {
        "failing" => "bad",
        "warning" => "warn",
        "reachable" => "good",
        _ => "wait",
    };
    let words = page.words.find(&format!("node-peer-{code}"));
    Peer {
        id: peer.authority.to_string(),
        name: peer.name,
        endpoint: peer.endpoint,
        state: Health { class, words: words.unwrap_or_else(|| code.to_owned()) },
        last_ok: peer.last_ok.map(|at| page.moment(&at)),
        round_trip: peer.latency_mean_ms.or(peer.latency_ms).map(millis),
        skew: peer.skew_ms.map(|skew| clock(page, skew)),
        certificate: peer.certificate_expires.map(|at| page.day(&at)),
        software: peer.status.map(|status| status.software),
        fault: peer.last_error.map(|error| (page.moment(&error.at), error.words)),
        words: peer.words,
    }
}

/// How far a clock is from ours.
fn clock(page: &Page, skew_ms: i64) -> String {
    let name = match skew_ms {
        0 => key("node-clock-same"),
        1.. => key("node-clock-ahead"),
        _ => key("node-clock-behind"),
    };
    page.with(name, "count", page.words.number(skew_ms.unsigned_abs()))
}

/// Green, amber or red, as a code: what works but will not for long is amber.
fn judged(peer: &PeerState, now: Timestamp) -> &'static str {
    let skewed = peer
        .skew_ms
        .is_some_and(|skew| u128::from(skew.unsigned_abs()) > CLOCK_SKEW_WARN.as_millis());
    let ends = peer.certificate_expires.is_some_and(|at| at < now.plus(CERTIFICATE_EXPIRY_WARN));
    match peer.reach {
        Reach::Failing => "failing",
        Reach::Unknown => "unknown",
        Reach::Reachable if skewed || ends => "warning",
        Reach::Reachable => "reachable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn peer(reach: Reach) -> PeerState {
        PeerState {
            authority: "se-police".parse().unwrap(),
            name: "Swedish police".into(),
            endpoint: "https://se.example".into(),
            reach,
            last_ok: None,
            last_error: None,
            failures_in_a_row: 0,
            skew_ms: None,
            certificate_expires: None,
            latency_ms: None,
            latency_mean_ms: None,
            status: None,
            words: vec![],
        }
    }

    #[test]
    fn a_peer_that_works_but_will_not_for_long_is_amber() {
        let now: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
        assert_eq!(judged(&peer(Reach::Reachable), now), "reachable");
        assert_eq!(judged(&peer(Reach::Unknown), now), "unknown");
        let ends = |at| PeerState { certificate_expires: Some(at), ..peer(Reach::Reachable) };
        assert_eq!(judged(&ends(now.plus(Duration::from_secs(3_600))), now), "warning");
        let later = now.plus(CERTIFICATE_EXPIRY_WARN).plus(Duration::from_secs(1));
        assert_eq!(judged(&ends(later), now), "reachable");
        let skewed = PeerState { skew_ms: Some(-1_000_000), ..peer(Reach::Reachable) };
        assert_eq!(judged(&skewed, now), "warning");
        let failing = PeerState { skew_ms: Some(-1_000_000), ..peer(Reach::Failing) };
        assert_eq!(judged(&failing, now), "failing");
    }
}
