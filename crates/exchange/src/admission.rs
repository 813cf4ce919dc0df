//! How much one peer, and all peers together, may ask at once.

use crate::limits::{
    HASTE_RECORD_INTERVAL, PEER_BURST, PEER_IN_FLIGHT_MAX, PEER_REQUESTS_PER_SECOND,
    TOTAL_IN_FLIGHT_MAX,
};
use entente_model::{AuthorityId, Code, Problem, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The bounds of admission; the defaults are those of [`crate::limits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdmissionLimits {
    /// Requests a second of one peer, on average.
    pub requests_per_second: u32,
    /// Requests of one peer at once after a pause.
    pub burst: u32,
    /// Requests of one peer in work at the same time.
    pub peer_in_flight_max: usize,
    /// Requests of all peers in work at the same time.
    pub total_in_flight_max: usize,
}

impl Default for AdmissionLimits {
    fn default() -> Self {
        Self {
            requests_per_second: PEER_REQUESTS_PER_SECOND,
            burst: PEER_BURST,
            peer_in_flight_max: PEER_IN_FLIGHT_MAX,
            total_in_flight_max: TOTAL_IN_FLIGHT_MAX,
        }
    }
}

/// A token bucket per peer and the counts of requests in work.
#[derive(Debug)]
pub(crate) struct Admission {
    limits: AdmissionLimits,
    state: Arc<Mutex<State>>,
}

/// Bounded by the trust list: only listed authorities get here.
#[derive(Debug, Default)]
struct State {
    peers: HashMap<AuthorityId, PeerLoad>,
    in_flight: usize,
}

#[derive(Debug)]
struct PeerLoad {
    /// Thousandths of a request that may still come now.
    tokens_milli: u64,
    filled: Timestamp,
    in_flight: usize,
    recorded: Option<Timestamp>,
    unrecorded: u32,
}

/// A place among the requests in work; given back when dropped.
#[derive(Debug)]
pub(crate) struct Ticket {
    peer: AuthorityId,
    state: Arc<Mutex<State>>,
}

/// Not admitted.
#[derive(Debug)]
pub(crate) struct Haste {
    pub(crate) problem: Problem,
    /// How many refusals this one stands for in the ledger; `None` if it is counted to a later one.
    pub(crate) recorded_count: Option<u32>,
}

impl Admission {
    pub(crate) fn new(limits: AdmissionLimits) -> Self {
        Self { limits, state: Arc::default() }
    }

    /// Admits one request of a peer, or says why not.
    pub(crate) fn admit(&self, peer: &AuthorityId, now: Timestamp) -> Result<Ticket, Haste> {
        let mut state = locked(&self.state);
        let total = state.in_flight;
        let full = u64::from(self.limits.burst) * 1000;
        let load = state.peers.entry(peer.clone()).or_insert_with(|| PeerLoad {
            tokens_milli: full,
            filled: now,
            in_flight: 0,
            recorded: None,
            unrecorded: 0,
        });
        load.fill(self.limits.requests_per_second, full, now);
        let problem = if load.tokens_milli < 1000 {
            self.too_fast()
        } else if load.in_flight >= self.limits.peer_in_flight_max {
            let max = self.limits.peer_in_flight_max;
            Problem::new(Code::Overloaded)
                .with_detail(format!("{max} requests of your node are in work already"))
        } else if total >= self.limits.total_in_flight_max {
            Problem::new(Code::Overloaded)
        } else {
            load.tokens_milli -= 1000;
            load.in_flight += 1;
            state.in_flight += 1;
            return Ok(Ticket { peer: peer.clone(), state: Arc::clone(&self.state) });
        };
        Err(Haste { problem, recorded_count: load.count(now) })
    }

    fn too_fast(&self) -> Problem {
        let rate = self.limits.requests_per_second;
        let wait_ms = 1000_u32.checked_div(rate).map_or(1000, |each| each.max(1));
        Problem::new(Code::RateExceeded).with_detail(format!(
            "at most {rate} requests a second on average; the next is accepted in {wait_ms} ms"
        ))
    }
}

impl PeerLoad {
    fn fill(&mut self, requests_per_second: u32, full: u64, now: Timestamp) {
        let span = u64::try_from(now.since(self.filled).as_millis()).unwrap_or(u64::MAX);
        let gained = span.saturating_mul(u64::from(requests_per_second));
        self.tokens_milli = self.tokens_milli.saturating_add(gained).min(full);
        // Also when the clock is set back, so that the bucket goes on filling from there.
        self.filled = now;
    }

    /// Recording each refusal of a flood would turn it into a flood of ledger entries.
    fn count(&mut self, now: Timestamp) -> Option<u32> {
        self.unrecorded = self.unrecorded.saturating_add(1);
        let due =
            self.recorded.is_none_or(|last| now < last || now.since(last) >= HASTE_RECORD_INTERVAL);
        due.then(|| {
            self.recorded = Some(now);
            std::mem::take(&mut self.unrecorded)
        })
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut state = locked(&self.state);
        state.in_flight = state.in_flight.saturating_sub(1);
        if let Some(load) = state.peers.get_mut(&self.peer) {
            load.in_flight = load.in_flight.saturating_sub(1);
        }
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(name: &str) -> AuthorityId {
        AuthorityId::new(name).unwrap()
    }

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(millis)
    }

    fn admission() -> Admission {
        Admission::new(AdmissionLimits {
            requests_per_second: 10,
            burst: 3,
            peer_in_flight_max: 2,
            total_in_flight_max: 3,
        })
    }

    #[test]
    fn one_request_more_than_the_burst_waits_and_time_lets_it_in() {
        let admission = admission();
        for _ in 0..3 {
            assert!(admission.admit(&peer("a"), at(0)).is_ok());
        }
        let haste = admission.admit(&peer("a"), at(99)).unwrap_err();
        assert_eq!(haste.problem.code, Code::RateExceeded);
        assert!(admission.admit(&peer("b"), at(99)).is_ok(), "another peer is not touched");
        assert!(admission.admit(&peer("a"), at(100)).is_ok());
        assert!(admission.admit(&peer("a"), at(101)).is_err());
    }

    #[test]
    fn one_request_more_in_work_is_refused_until_one_is_done() {
        let admission = admission();
        let first = admission.admit(&peer("a"), at(0)).unwrap();
        let _second = admission.admit(&peer("a"), at(0)).unwrap();
        let haste = admission.admit(&peer("a"), at(0)).unwrap_err();
        assert_eq!(haste.problem.code, Code::Overloaded);
        let _third = admission.admit(&peer("b"), at(0)).unwrap();
        assert!(admission.admit(&peer("c"), at(0)).is_err(), "the total counts too");
        drop(first);
        assert!(admission.admit(&peer("a"), at(0)).is_ok());
    }

    #[test]
    fn a_flood_is_recorded_once_a_second_with_its_count() {
        let admission = admission();
        let mut recorded = Vec::new();
        for n in 0..103 {
            if let Err(haste) = admission.admit(&peer("a"), at(n / 100))
                && let Some(count) = haste.recorded_count
            {
                recorded.push(count);
            }
        }
        assert_eq!(recorded, [1]);
        for _ in 0..10 {
            let _ = admission.admit(&peer("a"), at(0)).map_err(|haste| haste.recorded_count);
        }
        let tickets: Vec<_> = (0..2).map(|_| admission.admit(&peer("a"), at(1_100))).collect();
        let haste = admission.admit(&peer("a"), at(1_100)).unwrap_err();
        assert_eq!(haste.recorded_count, Some(110));
        drop(tickets);
    }

    #[test]
    fn a_clock_set_back_does_not_stop_a_peer_for_good() {
        let admission = admission();
        for _ in 0..3 {
            assert!(admission.admit(&peer("a"), at(3_600_000)).is_ok());
        }
        assert!(admission.admit(&peer("a"), at(0)).is_err());
        assert!(admission.admit(&peer("a"), at(100)).is_ok());
    }
}
