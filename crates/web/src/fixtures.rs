//! A clock that tests steer.

use entente_model::time::BoxFuture;
use entente_model::{Clock, Timestamp};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;

/// Time that passes only when a test says so.
pub(crate) struct SteeredClock {
    now: Mutex<Timestamp>,
    passed: watch::Sender<Timestamp>,
}

impl SteeredClock {
    pub(crate) fn new() -> Arc<Self> {
        let start = "2026-11-21T10:00:00Z".parse().unwrap();
        Arc::new(Self { now: Mutex::new(start), passed: watch::Sender::new(start) })
    }

    pub(crate) fn pass(&self, span: Duration) {
        self.set(self.now().plus(span));
    }

    pub(crate) fn set_back(&self, span: Duration) {
        self.set(self.now().minus(span));
    }

    /// How many sleep at present.
    pub(crate) fn sleepers(&self) -> usize {
        self.passed.receiver_count()
    }

    fn set(&self, now: Timestamp) {
        *self.now.lock().unwrap() = now;
        self.passed.send_replace(now);
    }
}

impl Clock for SteeredClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let end = self.now().plus(span);
        let mut passed = self.passed.subscribe();
        Box::pin(async move {
            let _ = passed.wait_for(|now| *now >= end).await;
        })
    }
}
