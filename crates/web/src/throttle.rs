//! How often one sender may ask: a token bucket each, on the clock that is passed in.

use entente_model::{Clock, Code, Problem, Timestamp};
use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How often the buckets of senders long gone are cleared away, at most.
const SWEEP_INTERVAL: Duration = Duration::from_secs(1);

/// How often one may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// On average.
    pub per_second: u32,
    /// At once, after a pause.
    pub burst: u32,
}

/// One bucket for each sender, of a bounded number of senders.
pub struct Throttle<K> {
    rate: Rate,
    senders_max: usize,
    clock: Arc<dyn Clock>,
    state: Mutex<State<K>>,
}

struct State<K> {
    buckets: HashMap<K, Bucket>,
    swept: Timestamp,
}

struct Bucket {
    /// Thousandths of a request that may still come now.
    milli: u64,
    filled: Timestamp,
}

impl<K: Eq + Hash> Throttle<K> {
    /// Full buckets for everybody.
    pub fn new(rate: Rate, senders_max: usize, clock: Arc<dyn Clock>) -> Self {
        let state = State { buckets: HashMap::new(), swept: clock.now() };
        Self { rate, senders_max, clock, state: Mutex::new(state) }
    }

    /// Lets one request of the sender in.
    ///
    /// # Errors
    /// `rate-exceeded` with the limit; `overloaded` if more senders than are remembered are busy.
    pub fn admit(&self, sender: K) -> Result<(), Problem> {
        let now = self.clock.now();
        let full = u64::from(self.rate.burst) * 1000;
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.buckets.len() >= self.senders_max && !state.buckets.contains_key(&sender) {
            self.sweep(&mut state, now);
            if state.buckets.len() >= self.senders_max {
                return Err(Problem::new(Code::Overloaded)
                    .with_detail(format!("more than {} senders are busy", self.senders_max)));
            }
        }
        let bucket = state.buckets.entry(sender).or_insert(Bucket { milli: full, filled: now });
        bucket.milli = self.held(bucket, now);
        // Also when the clock is set back, so that the bucket goes on filling from there.
        bucket.filled = now;
        if bucket.milli < 1000 {
            let Rate { per_second, burst } = self.rate;
            return Err(Problem::new(Code::RateExceeded).with_detail(format!(
                "at most {per_second} a second on average and {burst} at once; wait one second"
            )));
        }
        bucket.milli -= 1000;
        Ok(())
    }

    /// What the bucket holds by now.
    fn held(&self, bucket: &Bucket, now: Timestamp) -> u64 {
        let span = u64::try_from(now.since(bucket.filled).as_millis()).unwrap_or(u64::MAX);
        let gained = span.saturating_mul(u64::from(self.rate.per_second));
        bucket.milli.saturating_add(gained).min(u64::from(self.rate.burst) * 1000)
    }

    /// A full bucket says no more than none, so it can go.
    fn sweep(&self, state: &mut State<K>, now: Timestamp) {
        if now >= state.swept && now.since(state.swept) < SWEEP_INTERVAL {
            return;
        }
        state.swept = now;
        let full = u64::from(self.rate.burst) * 1000;
        state.buckets.retain(|_, bucket| self.held(bucket, now) < full);
    }
}

/// Where a request comes from: the address, of IPv6 the network, since one machine has the whole
/// of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Origin(IpAddr);

impl From<IpAddr> for Origin {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(IpAddr::V4(address)),
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                Self(IpAddr::V6(network.into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SteeredClock;

    const RATE: Rate = Rate { per_second: 10, burst: 3 };

    fn code(outcome: Result<(), Problem>) -> Option<Code> {
        outcome.err().map(|problem| problem.code)
    }

    #[test]
    fn one_request_more_than_the_burst_is_refused_until_time_passes() {
        let clock = SteeredClock::new();
        let throttle = Throttle::new(RATE, 8, clock.clone());
        for _ in 0..3 {
            assert_eq!(code(throttle.admit("a")), None);
        }
        assert_eq!(code(throttle.admit("a")), Some(Code::RateExceeded));
        assert_eq!(code(throttle.admit("b")), None, "another sender is not touched");
        clock.pass(Duration::from_millis(99));
        assert_eq!(code(throttle.admit("a")), Some(Code::RateExceeded));
        clock.pass(Duration::from_millis(1));
        assert_eq!(code(throttle.admit("a")), None);
        assert_eq!(code(throttle.admit("a")), Some(Code::RateExceeded));
    }

    #[test]
    fn a_pause_gives_back_the_burst_and_no_more() {
        let clock = SteeredClock::new();
        let throttle = Throttle::new(RATE, 8, clock.clone());
        clock.pass(Duration::from_secs(3600));
        let admitted = (0..10).filter(|_| throttle.admit("a").is_ok()).count();
        assert_eq!(admitted, 3);
    }

    #[test]
    fn one_sender_more_than_remembered_waits_for_the_others_to_rest() {
        let clock = SteeredClock::new();
        let throttle = Throttle::new(RATE, 2, clock.clone());
        assert_eq!(code(throttle.admit(1)), None);
        assert_eq!(code(throttle.admit(2)), None);
        assert_eq!(code(throttle.admit(3)), Some(Code::Overloaded));
        assert_eq!(code(throttle.admit(1)), None, "who is known is served");
        clock.pass(Duration::from_secs(2));
        assert_eq!(code(throttle.admit(3)), None);
    }

    #[test]
    fn a_clock_set_back_stops_nobody_for_good() {
        let clock = SteeredClock::new();
        let throttle = Throttle::new(RATE, 2, clock.clone());
        while throttle.admit("a").is_ok() {}
        clock.set_back(Duration::from_secs(3600));
        assert!(throttle.admit("a").is_err());
        clock.pass(Duration::from_millis(100));
        assert!(throttle.admit("a").is_ok());
    }

    #[test]
    fn a_machine_is_one_origin_whatever_address_of_its_network_it_takes() {
        let origin = |text: &str| Origin::from(text.parse::<IpAddr>().unwrap());
        assert_eq!(origin("2001:db8::1"), origin("2001:db8::ffff:2"));
        assert_ne!(origin("2001:db8::1"), origin("2001:db8:0:1::1"));
        assert_eq!(origin("::ffff:192.0.2.1"), origin("192.0.2.1"));
        assert_ne!(origin("192.0.2.1"), origin("192.0.2.2"));
    }
}
