//! What waits for a browser to come back, ceremonies of passkeys above all: kept here a short
//! while, a bounded number, each used once.

use entente_crypto::passkey::{Assertions, Registration, RelyingParty};
use entente_crypto::token::Token;
use entente_model::encoding::Digest;
use entente_model::{Code, OfficerId, Problem, Rng, Said, Timestamp};
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long a person has to answer the device.
pub const CEREMONY_TIME_MAX: Duration = Duration::from_secs(5 * 60);
/// Most ceremonies of one kind under way; one more ends the oldest.
pub const CEREMONIES_MAX: usize = 4_096;

/// The site that passkeys are made for, and the ceremonies under way.
pub struct Passkeys {
    party: Option<RelyingParty>,
    under_way: UnderWay<State>,
}

/// What waits under names that nobody can guess.
pub(super) struct UnderWay<T> {
    time_max: Duration,
    held: Mutex<Held<T>>,
}

struct Held<T> {
    states: HashMap<Digest, (Timestamp, T)>,
    order: VecDeque<Digest>,
}

/// What a ceremony waits for.
pub(super) enum State {
    /// A passkey for this account.
    Registration(OfficerId, Registration),
    /// A signature of any passkey.
    Assertion(Assertions),
}

impl Passkeys {
    /// No ceremony under way; without a site there are no passkeys.
    #[must_use]
    pub fn new(party: Option<RelyingParty>) -> Self {
        Self { party, under_way: UnderWay::new(CEREMONY_TIME_MAX) }
    }

    /// Whether the node has a site that passkeys can be made for.
    #[must_use]
    pub const fn are_offered(&self) -> bool {
        self.party.is_some()
    }

    pub(super) fn party(&self) -> Result<&RelyingParty, Problem> {
        self.party.as_ref().ok_or_else(|| {
            Problem::new(Code::ConfigurationInvalid)
                .saying(Said::OriginUnknown)
                .advising(Said::TrySetOrigin)
        })
    }

    /// Keeps a ceremony; what is returned names it, and nobody can guess it.
    pub(super) fn begin(&self, rng: &dyn Rng, now: Timestamp, state: State) -> String {
        let token = Token::generate(rng);
        self.under_way.keep(&token, now, state);
        token.reveal().to_owned()
    }

    /// Takes a ceremony out: nobody else finds it any more.
    pub(super) fn take(&self, name: &str, now: Timestamp) -> Option<State> {
        self.under_way.take(name, now)
    }
}

impl<T> UnderWay<T> {
    /// Nothing waits; what will, waits no longer than this.
    pub(super) fn new(time_max: Duration) -> Self {
        let held = Held { states: HashMap::new(), order: VecDeque::new() };
        Self { time_max, held: Mutex::new(held) }
    }

    /// Keeps what waits under this name.
    pub(super) fn keep(&self, name: &Token, now: Timestamp, state: T) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.states.insert(name.digest(), (now, state));
        held.order.push_back(name.digest());
        while held.order.len() > CEREMONIES_MAX {
            if let Some(oldest) = held.order.pop_front() {
                held.states.remove(&oldest);
            }
        }
    }

    /// Takes out what waits under a name: nobody else finds it any more.
    pub(super) fn take(&self, name: &str, now: Timestamp) -> Option<T> {
        let id = entente_crypto::token::digest_of(name)?;
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (begun, state) = held.states.remove(&id)?;
        held.order.retain(|other| *other != id);
        (now < begun.plus(self.time_max)).then_some(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_crypto::SystemRng;

    fn state() -> State {
        let party = RelyingParty::new("https://localhost", "Node").unwrap();
        State::Assertion(party.request().unwrap().1)
    }

    #[test]
    fn a_ceremony_is_found_once_and_for_a_short_while() {
        let passkeys = Passkeys::new(None);
        let now = Timestamp::from_millis(0);
        let name = passkeys.begin(&SystemRng, now, state());
        assert!(passkeys.take(&name, now).is_some());
        assert!(passkeys.take(&name, now).is_none());
        let late = passkeys.begin(&SystemRng, now, state());
        assert!(passkeys.take(&late, now.plus(CEREMONY_TIME_MAX)).is_none());
        assert!(passkeys.take("guessed", now).is_none());
        assert!(passkeys.party().is_err(), "without a site there are none");
    }

    #[test]
    fn one_ceremony_more_than_the_limit_ends_the_oldest() {
        let passkeys = Passkeys::new(None);
        let now = Timestamp::from_millis(0);
        let first = passkeys.begin(&SystemRng, now, state());
        let second = passkeys.begin(&SystemRng, now, state());
        for _ in 1..CEREMONIES_MAX {
            passkeys.begin(&SystemRng, now, state());
        }
        assert!(passkeys.take(&first, now).is_none());
        assert!(passkeys.take(&second, now).is_some());
    }
}
