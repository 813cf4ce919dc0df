//! What pages keep in memory of searches: those under way, and each session's last justification.

use super::super::form::Fields;
use crate::limits::{JUSTIFICATIONS_REMEMBERED_MAX, SEARCHES_AT_ONCE_MAX};
use entente_model::encoding::Digest;
use entente_model::{SearchId, Timestamp};
use entente_services::accounts::SESSION_LIFETIME_MAX;
use entente_services::search::{Running, SearchAnswer, SearchEvent, Summary};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, watch};

/// Searches under way and justifications to offer again; gone when the node stops.
#[derive(Default)]
pub(crate) struct Desk {
    running: Mutex<HashMap<SearchId, watch::Receiver<Told>>>,
    stated: Mutex<HashMap<Digest, (Timestamp, Fields)>>,
}

/// What a search under way has told so far.
#[derive(Clone, Default)]
pub(super) struct Told {
    /// Its answers in the order of arrival.
    pub(super) answers: Vec<Arc<SearchAnswer>>,
    /// How it ended, once it has.
    pub(super) summary: Option<Summary>,
}

impl Desk {
    /// Takes the answers of a search as they come, for whoever looks at it meanwhile. It holds one
    /// of the places of searches, so there are never more than those.
    pub(super) fn take(self: &Arc<Self>, running: Running, place: OwnedSemaphorePermit) {
        let (sender, receiver) = watch::channel(Told::default());
        let search = running.started.search;
        {
            let mut all = lock(&self.running);
            debug_assert!(all.len() < SEARCHES_AT_ONCE_MAX, "each holds a place of its own");
            all.insert(search, receiver);
        }
        let desk = Arc::clone(self);
        let mut events = running.events;
        tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                sender.send_modify(|told| match event {
                    SearchEvent::Answer(answer) => told.answers.push(Arc::new(*answer)),
                    SearchEvent::Finished(summary) => told.summary = Some(summary),
                    SearchEvent::Started(_) => {}
                });
            }
            // All of it is in the store by now.
            lock(&desk.running).remove(&search);
            drop(place);
        });
    }

    /// A search under way.
    pub(super) fn running(&self, search: SearchId) -> Option<watch::Receiver<Told>> {
        lock(&self.running).get(&search).cloned()
    }

    /// Keeps what a session has stated, until the session ends.
    pub(super) fn remember(&self, session: &Digest, now: Timestamp, stated: Fields) {
        let mut all = lock(&self.stated);
        if all.len() >= JUSTIFICATIONS_REMEMBERED_MAX && !all.contains_key(session) {
            all.retain(|_, (at, _)| now.since(*at) < SESSION_LIFETIME_MAX);
            let oldest = all.iter().min_by_key(|(_, (at, _))| *at).map(|(id, _)| *id);
            if all.len() >= JUSTIFICATIONS_REMEMBERED_MAX
                && let Some(oldest) = oldest
            {
                all.remove(&oldest);
            }
        }
        all.insert(*session, (now, stated));
    }

    /// What a session stated last.
    pub(super) fn stated(&self, session: &Digest, now: Timestamp) -> Option<Fields> {
        let all = lock(&self.stated);
        let (at, stated) = all.get(session)?;
        (now.since(*at) < SESSION_LIFETIME_MAX).then(|| stated.clone())
    }

    /// Forgets a session that has ended.
    pub(crate) fn forget(&self, session: &Digest) {
        lock(&self.stated).remove(session);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(number: usize) -> Digest {
        entente_crypto::hash::sha256(&number.to_be_bytes())
    }

    fn at(seconds: usize) -> Timestamp {
        Timestamp::from_millis(i64::try_from(seconds).unwrap() * 1_000)
    }

    #[test]
    fn a_justification_is_offered_to_its_session_alone_and_dies_with_it() {
        let desk = Desk::default();
        let mut fields = Fields::default();
        fields.set("purpose", "INV");
        desk.remember(&session(1), at(0), fields);
        let stated = |session, at| desk.stated(&session, at).is_some();
        assert!(stated(session(1), at(60)));
        assert!(!stated(session(2), at(60)));
        assert!(!stated(session(1), at(0).plus(SESSION_LIFETIME_MAX)));
        desk.forget(&session(1));
        assert!(!stated(session(1), at(60)));
    }

    #[test]
    fn one_session_more_than_are_remembered_takes_the_place_of_the_oldest() {
        let desk = Desk::default();
        for number in 0..=JUSTIFICATIONS_REMEMBERED_MAX {
            desk.remember(&session(number), at(number / 10), Fields::default());
        }
        assert_eq!(lock(&desk.stated).len(), JUSTIFICATIONS_REMEMBERED_MAX);
    }
}
