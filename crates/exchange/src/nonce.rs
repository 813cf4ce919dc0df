//! Replay: every signed request is accepted once, also across restarts.

use crate::limits::NONCES_MAX;
use entente_model::Timestamp;
use entente_model::limits::{CLOCK_SKEW_MAX, NONCE_MEMORY};
use entente_model::time::BoxFuture;
use std::collections::{BTreeMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use thiserror::Error;

/// What makes one signed request unique, and how long it must be remembered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Nonce {
    /// The key that signed the request.
    pub key_id: String,
    /// The request's nonce.
    pub nonce: String,
    /// When it may be forgotten: the request is too old by then.
    pub expires: Timestamp,
}

/// The durable memory of nonces.
///
/// A request that leads to a ledger entry has its nonce stored **in the same transaction as that
/// entry**: the [`PeerHandler`](crate::PeerHandler) finds it in
/// [`VerifiedPeer::nonce`](crate::VerifiedPeer::nonce) and
/// [`Refusal::nonce`](crate::Refusal::nonce) and must write it; a request that leads to none (a
/// status call) goes through [`remember`](Self::remember).
pub trait NonceStore: Send + Sync {
    /// Whether the nonce is stored already.
    fn seen<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<bool, NonceError>>;

    /// Stores a nonce that belongs to no ledger entry; [`NonceError::Replayed`] if it is stored
    /// already.
    fn remember<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<(), NonceError>>;
}

/// Why a nonce cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NonceError {
    /// The request was seen before.
    #[error("request was seen before")]
    Replayed,
    /// The store cannot say, so the request is refused.
    #[error("nonces cannot be read or stored: {0}")]
    Unavailable(String),
}

/// A [`NonceStore`] in memory: for tests and simulations, where it outlives a node's restart.
#[derive(Debug, Default)]
pub struct MemoryNonces {
    nonces: Mutex<HashSet<(String, String)>>,
}

impl MemoryNonces {
    fn nonces(&self) -> MutexGuard<'_, HashSet<(String, String)>> {
        self.nonces.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl NonceStore for MemoryNonces {
    fn seen<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<bool, NonceError>> {
        Box::pin(async move { Ok(self.nonces().contains(&key(nonce))) })
    }

    fn remember<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<(), NonceError>> {
        Box::pin(async move {
            if self.nonces().insert(key(nonce)) { Ok(()) } else { Err(NonceError::Replayed) }
        })
    }
}

fn key(nonce: &Nonce) -> (String, String) {
    (nonce.key_id.clone(), nonce.nonce.clone())
}

/// What this process has accepted; the fast answer, and the only one while a request is still being
/// worked on.
#[derive(Debug)]
pub(crate) struct NonceCache {
    count_max: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    accepted: HashSet<(String, String)>,
    by_expiry: BTreeMap<Timestamp, Vec<(String, String)>>,
    /// The latest time seen while forgetting: a clock that is set back must not make forgotten
    /// requests new again.
    latest: Option<Timestamp>,
}

/// What the cache says of a nonce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    /// Not seen by this process, now claimed.
    Fresh,
    /// Seen before.
    Replayed,
    /// Signed before the time that this process remembers.
    Forgotten,
    /// No room; nothing unexpired is ever dropped to make some.
    Full,
}

impl NonceCache {
    pub(crate) fn new() -> Self {
        Self::with_room(NONCES_MAX)
    }

    fn with_room(count_max: usize) -> Self {
        Self { count_max, state: Mutex::default() }
    }

    /// Claims the nonce of a request that was signed at `created`.
    pub(crate) fn claim(&self, nonce: &Nonce, created: Timestamp, now: Timestamp) -> Claim {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let latest = state.latest.map_or(now, |latest| latest.max(now));
        state.latest = Some(latest);
        // Nonces are kept for NONCE_MEMORY after they came; a request this old may have been
        // forgotten.
        if created <= latest.minus(NONCE_MEMORY).plus(CLOCK_SKEW_MAX) {
            return Claim::Forgotten;
        }
        let live = state.by_expiry.split_off(&latest);
        let expired = std::mem::replace(&mut state.by_expiry, live);
        for key in expired.into_values().flatten() {
            state.accepted.remove(&key);
        }
        let key = key(nonce);
        if state.accepted.contains(&key) {
            return Claim::Replayed;
        }
        if state.accepted.len() >= self.count_max {
            return Claim::Full;
        }
        state.accepted.insert(key.clone());
        state.by_expiry.entry(nonce.expires).or_default().push(key);
        Claim::Fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn nonce(text: &str, now: Timestamp) -> Nonce {
        Nonce { key_id: "k".into(), nonce: text.into(), expires: now.plus(NONCE_MEMORY) }
    }

    #[test]
    fn a_nonce_is_fresh_once_per_key() {
        let cache = NonceCache::new();
        let now = at(1_000_000);
        assert_eq!(cache.claim(&nonce("a", now), now, now), Claim::Fresh);
        assert_eq!(cache.claim(&nonce("a", now), now, now), Claim::Replayed);
        assert_eq!(cache.claim(&nonce("b", now), now, now), Claim::Fresh);
        let other = Nonce { key_id: "other".into(), ..nonce("a", now) };
        assert_eq!(cache.claim(&other, now, now), Claim::Fresh);
    }

    #[test]
    fn what_is_forgotten_is_refused_for_its_age_even_if_the_clock_is_set_back() {
        let cache = NonceCache::new();
        let start = at(1_000_000);
        assert_eq!(cache.claim(&nonce("a", start), start, start), Claim::Fresh);
        let later = start.plus(NONCE_MEMORY).plus(Duration::from_secs(1));
        assert_eq!(cache.claim(&nonce("b", later), later, later), Claim::Fresh);
        assert_eq!(cache.state.lock().unwrap().accepted.len(), 1);
        assert_eq!(cache.claim(&nonce("a", start), start, start), Claim::Forgotten);
    }

    #[test]
    fn a_clock_set_back_empties_nothing() {
        let cache = NonceCache::new();
        let now = at(1_000_000);
        assert_eq!(cache.claim(&nonce("a", now), now, now), Claim::Fresh);
        assert_eq!(cache.claim(&nonce("a", now), now, at(1_000_000 - 3_600)), Claim::Replayed);
    }

    #[test]
    fn one_nonce_more_than_there_is_room_for_is_refused_and_none_dropped() {
        let cache = NonceCache::with_room(2);
        let now = at(1_000_000);
        assert_eq!(cache.claim(&nonce("a", now), now, now), Claim::Fresh);
        assert_eq!(cache.claim(&nonce("b", now), now, now), Claim::Fresh);
        assert_eq!(cache.claim(&nonce("c", now), now, now), Claim::Full);
        assert_eq!(cache.claim(&nonce("a", now), now, now), Claim::Replayed);
    }
}
