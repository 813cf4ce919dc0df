//! Whether the store can be written, as the last commits showed.

use crate::Error;
use entente_model::Timestamp;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How the store is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// Set while commits fail; cleared by the first that succeeds.
    pub refusing: Option<Refusing>,
    /// The last damage met by a read or a write since the start, in words: a scrub is due.
    pub damage: Option<String>,
    /// When the last commit succeeded since the start.
    pub last_commit: Option<Timestamp>,
    /// Commits since the start.
    pub commits: u64,
    /// Batches that these commits carried; with `commits`, how well they are grouped.
    pub batches: u64,
}

/// That commits fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusing {
    /// Since when.
    pub since: Timestamp,
    /// Why, in words.
    pub reason: String,
}

/// The health as the writer keeps it.
#[derive(Default)]
pub(crate) struct HealthState(Mutex<Health>);

impl HealthState {
    pub(crate) fn snapshot(&self) -> Health {
        self.lock().clone()
    }

    pub(crate) fn committed(&self, batches: usize, now: Timestamp) {
        let mut health = self.lock();
        health.refusing = None;
        health.last_commit = Some(now);
        health.commits += 1;
        health.batches += batches as u64;
    }

    /// Takes note of damage; other errors are the caller's alone.
    pub(crate) fn note<T>(&self, outcome: &Result<T, Error>) {
        if let Err(error) = outcome
            && error.is_damage()
        {
            self.lock().damage = Some(error.to_string());
        }
    }

    pub(crate) fn refused(&self, error: &Error, now: Timestamp) {
        let mut health = self.lock();
        let since = health.refusing.as_ref().map_or(now, |refusing| refusing.since);
        health.refusing = Some(Refusing { since, reason: error.to_string() });
    }

    fn lock(&self) -> MutexGuard<'_, Health> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
