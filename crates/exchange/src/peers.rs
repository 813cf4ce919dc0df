//! What is known of each peer's health, in figures and in words.

use crate::client::{Failure, Reason};
use crate::limits::{CERTIFICATE_EXPIRY_WARN, CLOCK_SKEW_WARN};
use crate::trust::TrustList;
use entente_model::wire::PeerStatus;
use entente_model::{AuthorityId, Timestamp, events};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The state of every peer that was contacted since the start.
#[derive(Debug, Default)]
pub struct Peers {
    states: Mutex<BTreeMap<AuthorityId, Known>>,
}

/// What was learnt of one peer.
#[derive(Debug, Clone, Default)]
struct Known {
    last_ok: Option<Timestamp>,
    last_error: Option<LastError>,
    failures_in_a_row: u32,
    skew_ms: Option<i64>,
    certificate_expires: Option<Timestamp>,
    latency_ms: Option<u64>,
    latency_mean_ms: Option<u64>,
    status: Option<PeerStatus>,
}

/// One peer, for an operator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeerState {
    /// Who it is.
    pub authority: AuthorityId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub endpoint: String,
    /// Whether it answers.
    pub reach: Reach,
    /// When it last answered as it should.
    pub last_ok: Option<Timestamp>,
    /// What last went wrong.
    pub last_error: Option<LastError>,
    /// Failures since it last answered as it should.
    pub failures_in_a_row: u32,
    /// How far its clock is ahead of ours, in milliseconds; to within a second.
    pub skew_ms: Option<i64>,
    /// When the TLS certificate that it showed expires.
    pub certificate_expires: Option<Timestamp>,
    /// How long its last answer took, in milliseconds.
    pub latency_ms: Option<u64>,
    /// How long its answers take, a sliding mean in milliseconds.
    pub latency_mean_ms: Option<u64>,
    /// What it last said of itself.
    pub status: Option<PeerStatus>,
    /// The above in sentences, warnings first.
    pub words: Vec<String>,
}

/// Whether a peer answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Not asked since the start.
    Unknown,
    /// The last attempt was answered as it should be.
    Reachable,
    /// The last attempt failed.
    Failing,
}

/// What last went wrong with a peer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LastError {
    /// When.
    pub at: Timestamp,
    /// The stable reason; `late` if the deadline passed.
    pub reason: String,
    /// In words.
    pub words: String,
}

impl Peers {
    /// Every authority of the trust list but ourselves, with what is known of it.
    #[must_use]
    pub fn states(&self, list: &TrustList, own: &AuthorityId, now: Timestamp) -> Vec<PeerState> {
        let known = self.known();
        list.entries
            .iter()
            .filter(|entry| entry.authority != *own)
            .map(|entry| {
                let known = known.get(&entry.authority).cloned().unwrap_or_default();
                let words = known.words(list.version, now);
                PeerState {
                    authority: entry.authority.clone(),
                    name: entry.name.clone(),
                    endpoint: entry.endpoint.to_string(),
                    reach: known.reach(),
                    last_ok: known.last_ok,
                    last_error: known.last_error,
                    failures_in_a_row: known.failures_in_a_row,
                    skew_ms: known.skew_ms,
                    certificate_expires: known.certificate_expires,
                    latency_ms: known.latency_ms,
                    latency_mean_ms: known.latency_mean_ms,
                    status: known.status,
                    words,
                }
            })
            .collect()
    }

    pub(crate) fn answered(&self, peer: &AuthorityId, now: Timestamp, took: Duration) {
        let latency_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let mut states = self.known();
        let known = states.entry(peer.clone()).or_default();
        if known.failures_in_a_row > 0 {
            tracing::info!(event = events::PEER_RECOVERED, %peer);
        }
        known.last_ok = Some(now);
        known.failures_in_a_row = 0;
        known.latency_ms = Some(latency_ms);
        let mean = known.latency_mean_ms.unwrap_or(latency_ms);
        known.latency_mean_ms = Some(mean.saturating_mul(7).saturating_add(latency_ms) / 8);
    }

    /// It answered, after a time that says nothing of its speed: some calls wait for news.
    pub(crate) fn heard_of(&self, peer: &AuthorityId, now: Timestamp) {
        let mut states = self.known();
        let known = states.entry(peer.clone()).or_default();
        if known.failures_in_a_row > 0 {
            tracing::info!(event = events::PEER_RECOVERED, %peer);
        }
        known.last_ok = Some(now);
        known.failures_in_a_row = 0;
    }

    pub(crate) fn failed(&self, peer: &AuthorityId, at: Timestamp, failure: &Failure) {
        let late;
        let (reason, words) = match failure {
            Failure::Late { deadline_ms } => {
                late = format!("no answer within {deadline_ms} ms");
                ("late", &late)
            }
            Failure::Unavailable { reason, words } => (reason.as_str(), words),
            Failure::Refused { code, words, .. } => (code.as_str(), words),
        };
        tracing::warn!(event = events::PEER_FAILED, %peer, reason);
        let error = LastError { at, reason: reason.to_owned(), words: words.clone() };
        let mut states = self.known();
        let known = states.entry(peer.clone()).or_default();
        known.failures_in_a_row = known.failures_in_a_row.saturating_add(1);
        known.last_error = Some(error);
    }

    pub(crate) fn clock_seen(&self, peer: &AuthorityId, skew_ms: i64) {
        self.known().entry(peer.clone()).or_default().skew_ms = Some(skew_ms);
    }

    pub(crate) fn certificate_seen(&self, peer: &AuthorityId, expires: Timestamp) {
        self.known().entry(peer.clone()).or_default().certificate_expires = Some(expires);
    }

    pub(crate) fn status_seen(&self, peer: &AuthorityId, status: PeerStatus) {
        self.known().entry(peer.clone()).or_default().status = Some(status);
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<AuthorityId, Known>> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    const fn reach(&self) -> Reach {
        match (self.failures_in_a_row, self.last_ok) {
            (0, None) => Reach::Unknown,
            (0, Some(_)) => Reach::Reachable,
            _ => Reach::Failing,
        }
    }

    fn words(&self, trust_list: u64, now: Timestamp) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(error) = self.last_error.as_ref().filter(|_| self.failures_in_a_row > 0) {
            let count = self.failures_in_a_row;
            let since = self
                .last_ok
                .map_or("never answered yet".to_owned(), |at| format!("last answered at {at}"));
            words.push(format!(
                "does not answer as it should ({count} in a row; {since}): {}",
                error.words
            ));
        }
        if let Some(skew) = self.skew_ms
            && u128::from(skew.unsigned_abs()) > CLOCK_SKEW_WARN.as_millis()
        {
            let seconds = skew.unsigned_abs() / 1000;
            let side = if skew > 0 { "ahead of" } else { "behind" };
            words.push(format!("its clock is {seconds} s {side} ours: check time on both nodes"));
        }
        match self.certificate_expires {
            Some(at) if at <= now => words.push(format!("its certificate expired at {at}")),
            Some(at) if at.since(now) <= CERTIFICATE_EXPIRY_WARN => {
                words.push(format!("its certificate expires soon, at {at}"));
            }
            _ => {}
        }
        if let Some(theirs) = self.status.as_ref().map(|status| status.trust_list)
            && theirs != trust_list
        {
            words.push(format!("it acts under trust list {theirs}, we under {trust_list}"));
        }
        match self.reach() {
            Reach::Unknown => words.push("not asked since the start".to_owned()),
            Reach::Reachable => {
                let mean = self.latency_mean_ms.unwrap_or_default();
                words.push(format!("reachable; answers take about {mean} ms"));
            }
            Reach::Failing => {}
        }
        words
    }
}

/// The reason's code, so that callers need not know [`Reason`].
impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
