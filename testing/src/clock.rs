//! Time that stands still until it is moved; who sleeps wakes in order.

use entente_model::time::BoxFuture;
use entente_model::{Clock, Timestamp};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::sync::Notify;

/// Where time begins: 2026-11-21T10:00:00Z.
pub const START: Timestamp = Timestamp::from_millis(1_795_255_200_000);

/// The one time of a federation. Clones share it.
#[derive(Clone)]
pub struct SteeredClock {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    changed: Notify,
}

/// When a sleeper is due, and its number among those due then.
type Ticket = (i64, u64);

#[derive(Default)]
struct State {
    now: i64,
    drawn: u64,
    sleepers: BTreeMap<Ticket, Option<Waker>>,
    /// Woken, but not yet seen to run.
    waking: usize,
}

impl Default for SteeredClock {
    fn default() -> Self {
        let state = State { now: START.as_millis(), ..State::default() };
        Self { shared: Arc::new(Shared { state: Mutex::new(state), changed: Notify::new() }) }
    }
}

impl SteeredClock {
    /// Moves time on; sleepers that come due wake in the order of their times, then of their
    /// falling asleep.
    pub fn advance(&self, span: Duration) {
        let until = self.now().plus(span).as_millis();
        while self.wake_next(until) {}
        self.state().now = until;
        self.shared.changed.notify_waiters();
    }

    /// Moves time to the next sleeper and wakes it; false if nobody sleeps.
    #[must_use]
    pub fn step(&self) -> bool {
        let woken = self.wake_next(i64::MAX);
        self.shared.changed.notify_waiters();
        woken
    }

    /// How many sleep.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        self.state().sleepers.len()
    }

    /// Whether everybody woken has gone on.
    pub(crate) fn settled(&self) -> bool {
        self.state().waking == 0
    }

    /// Returns after the next change of time or sleepers.
    pub(crate) fn changes(&self) -> tokio::sync::futures::Notified<'_> {
        self.shared.changed.notified()
    }

    fn wake_next(&self, until: i64) -> bool {
        let mut state = self.state();
        let Some(entry) = state.sleepers.first_entry().filter(|entry| entry.key().0 <= until)
        else {
            return false;
        };
        let ((due, _), waker) = entry.remove_entry();
        state.now = state.now.max(due);
        state.waking += 1;
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
        true
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SteeredClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.state().now)
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.drawn += 1;
        let due = Timestamp::from_millis(state.now).plus(span).as_millis();
        let ticket = (due, state.drawn);
        state.sleepers.insert(ticket, None);
        Box::pin(Sleep { clock: self.clone(), ticket: Some(ticket) })
    }
}

struct Sleep {
    clock: SteeredClock,
    /// None once it was seen to run.
    ticket: Option<Ticket>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(ticket) = self.ticket else { return Poll::Ready(()) };
        let mut state = self.clock.state();
        if let Some(waker) = state.sleepers.get_mut(&ticket) {
            *waker = Some(context.waker().clone());
            return Poll::Pending;
        }
        state.waking = state.waking.saturating_sub(1);
        drop(state);
        self.ticket = None;
        self.clock.shared.changed.notify_waiters();
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket else { return };
        let mut state = self.clock.state();
        if state.sleepers.remove(&ticket).is_none() {
            state.waking = state.waking.saturating_sub(1);
        }
        drop(state);
        self.clock.shared.changed.notify_waiters();
    }
}

/// The clock on one node's wall: the federation's time, off by as much as a test says.
pub struct NodeClock {
    time: SteeredClock,
    off_ms: AtomicI64,
}

impl NodeClock {
    /// A clock that is right.
    #[must_use]
    pub const fn new(time: SteeredClock) -> Self {
        Self { time, off_ms: AtomicI64::new(0) }
    }

    /// Puts it ahead by so many milliseconds, or behind if negative.
    pub fn put_off(&self, millis: i64) {
        self.off_ms.store(millis, Ordering::SeqCst);
    }
}

impl Clock for NodeClock {
    fn now(&self) -> Timestamp {
        let off = self.off_ms.load(Ordering::SeqCst);
        Timestamp::from_millis(self.time.now().as_millis().saturating_add(off))
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        self.time.sleep(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt as _;

    const SECOND: Duration = Duration::from_secs(1);

    fn sleeper(
        clock: &SteeredClock,
        span: Duration,
        log: &Arc<Mutex<Vec<Duration>>>,
    ) -> BoxFuture<'static, ()> {
        let (sleep, log) = (clock.sleep(span), Arc::clone(log));
        Box::pin(async move {
            sleep.await;
            log.lock().unwrap().push(span);
        })
    }

    #[test]
    fn sleepers_wake_in_the_order_of_their_times_and_only_when_time_moves() {
        let clock = SteeredClock::default();
        let log = Arc::default();
        let mut sleeping: Vec<_> =
            [3, 1, 2].map(|n| sleeper(&clock, SECOND * n, &log)).into_iter().collect();
        let mut poll = || sleeping.iter_mut().for_each(|one| _ = one.as_mut().now_or_never());
        poll();
        assert!(log.lock().unwrap().is_empty());
        assert!(clock.step());
        assert!(!clock.settled());
        poll();
        assert!(clock.settled());
        assert_eq!(*log.lock().unwrap(), [SECOND]);
        assert_eq!(clock.now().since(START), SECOND);
    }

    #[test]
    fn who_stops_waiting_no_longer_sleeps() {
        let clock = SteeredClock::default();
        let sleep = clock.sleep(SECOND);
        assert_eq!(clock.sleepers(), 1);
        drop(sleep);
        assert_eq!(clock.sleepers(), 0);
        assert!(!clock.step());
        let sleep = clock.sleep(SECOND);
        clock.advance(SECOND * 2);
        assert!(!clock.settled());
        drop(sleep);
        assert!(clock.settled());
        assert_eq!(clock.now().since(START), SECOND * 2);
    }

    #[test]
    fn a_nodes_clock_may_be_wrong_while_time_goes_on_for_all() {
        let clock = SteeredClock::default();
        let node = NodeClock::new(clock.clone());
        node.put_off(-3_600_000);
        clock.advance(SECOND);
        assert_eq!(START.plus(SECOND).since(node.now()), SECOND * 3600);
    }
}
