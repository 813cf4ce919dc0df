//! The default index, held in memory: a dictionary that carries all fuzziness, and postings per
//! visibility.

use super::PersonIndex;
use super::bounds::SLACK_PERMILLE;
use super::dictionary::{Dictionary, Expansions};
use super::gather::{Gathered, Place, Scratch, Wanted, Work, gather};
use super::shard::{Held, Shard};
use crate::score::{Likeness, Question, Scored, score};
use crate::{Error, Match, Matches, Options, PersonEntry, PersonQuery, RecordKey, explain, limits};
use entente_model::record::Access;
use entente_model::{AuthorityId, limits as model_limits};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};
use std::sync::{Mutex, PoisonError, RwLock};

/// The default index. Readers do not wait for each other; a writer waits for readers and makes them
/// wait.
#[derive(Default)]
pub(super) struct Engine {
    held: RwLock<Inner>,
    /// Working memory of past searches, kept for the next ones.
    scratch: Mutex<Vec<Scratch>>,
    work: Work,
}

/// Categories and authorities that records are hidden from: equal ones share a shard.
type Class = (BTreeSet<String>, BTreeSet<AuthorityId>);

#[derive(Default)]
pub(super) struct Inner {
    pub(super) dictionary: Dictionary,
    pub(super) shards: Vec<Shard>,
    classes: HashMap<Class, u16>,
    places: HashMap<RecordKey, (u16, u32)>,
}

impl PersonIndex for Engine {
    fn search(&self, query: &PersonQuery, access: &Access, options: &Options) -> Matches {
        if !query.is_searchable() {
            return Matches::default();
        }
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let scratch = self.scratch.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut scratch = scratch.unwrap_or_default();
        let permitted = held.permitted(access);
        let expansions = Expansions::new(&held.dictionary, &permitted);
        let wanted = Wanted { expansions: &expansions, options, work: self.work };
        let matches = held.search(query, wanted, &mut scratch);
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
        matches
    }

    fn insert(&self, key: RecordKey, entry: &PersonEntry) -> Result<(), Error> {
        let count_max = model_limits::IDENTITIES_MAX;
        if entry.identities.len() > count_max {
            return Err(Error::TooManyIdentities { count_max });
        }
        self.held.write().unwrap_or_else(PoisonError::into_inner).insert(key, entry)
    }

    fn remove(&self, key: RecordKey) -> bool {
        self.held.write().unwrap_or_else(PoisonError::into_inner).remove(key)
    }

    fn len(&self) -> usize {
        self.held.read().unwrap_or_else(PoisonError::into_inner).places.len()
    }

    fn model_version(&self) -> &'static str {
        crate::MODEL_VERSION
    }
}

impl Inner {
    fn insert(&mut self, key: RecordKey, entry: &PersonEntry) -> Result<(), Error> {
        let class = (entry.visibility.categories.clone(), entry.visibility.hidden_from.clone());
        let number = match self.classes.get(&class) {
            Some(number) => *number,
            None => {
                let number = u16::try_from(self.shards.len()).map_err(|_| Error::Full)?;
                self.shards.push(Shard::new(entry.visibility.clone()));
                self.classes.insert(class, number);
                number
            }
        };
        let shard = self.shards.get_mut(usize::from(number)).ok_or(Error::Full)?;
        let slot = shard.insert((key, entry), &mut self.dictionary, number).ok_or(Error::Full)?;
        // The old version goes last: at no moment is the record missing, and a refusal changes
        // nothing.
        if let Some((class, old)) = self.places.insert(key, (number, slot)) {
            self.erase(class, old);
        }
        Ok(())
    }

    fn remove(&mut self, key: RecordKey) -> bool {
        let Some((class, slot)) = self.places.remove(&key) else { return false };
        self.erase(class, slot);
        true
    }

    fn erase(&mut self, class: u16, slot: u32) {
        if let Some(shard) = self.shards.get_mut(usize::from(class)) {
            shard.remove(slot, &mut self.dictionary, class);
        }
    }

    fn held(&self, place: Place) -> Option<&Held> {
        self.shards.get(usize::from(place.class))?.record(place.record)
    }

    /// What the caller calls a record.
    pub(super) fn key(&self, place: Place) -> Option<RecordKey> {
        self.held(place).map(|held| held.key)
    }

    /// Which classes of visibility an asker may know of.
    fn permitted(&self, access: &Access) -> Vec<bool> {
        self.shards.iter().map(|shard| shard.visibility.permits(access)).collect()
    }

    fn search(&self, query: &PersonQuery, wanted: Wanted<'_>, scratch: &mut Scratch) -> Matches {
        let Wanted { expansions, options, .. } = wanted;
        let visible =
            self.shards.iter().zip(expansions.permitted).filter(|(_, permitted)| **permitted);
        let records =
            visible.map(|(shard, _)| u64::try_from(shard.live()).unwrap_or(u64::MAX)).sum();
        let question =
            Question::new(query, &|token| (expansions.of(token).bearers.min(records), records));
        let Gathered { records, mut cut } = gather(self, &question, wanted, scratch);
        let mut like = Likeness::new(&self.dictionary);
        let count_max = options.candidates_max.min(model_limits::CANDIDATES_MAX);
        let mut found: Vec<(&Held, Scored<'_>)> = Vec::new();
        let mut best = Best::new(count_max.saturating_add(1));
        for bounded in records {
            // More are found already than are wanted, and none that follows can be among the best.
            if best.least().is_some_and(|least| {
                bounded.bound.saturating_add(SLACK_PERMILLE) < i32::from(least)
            }) {
                break;
            }
            let Some(held) = self.held(bounded.place) else { continue };
            let scored = score(&question, &held.stored, &mut like);
            if scored.score_permille >= options.score_permille_min.max(1) {
                best.add(scored.score_permille);
                found.push((held, scored));
            }
        }
        found.sort_by_key(|(held, scored)| (Reverse(scored.score_permille), held.key));
        cut |= found.len() > count_max;
        let candidates =
            found.iter().take(count_max).map(|(held, scored)| matched(&question, held, scored));
        Matches { candidates: candidates.collect(), cut }
    }
}

/// The best scores so far, as many as decide what is returned and whether something is left out.
struct Best {
    scores: BinaryHeap<Reverse<u16>>,
    count_max: usize,
}

impl Best {
    fn new(count_max: usize) -> Self {
        Self { scores: BinaryHeap::with_capacity(count_max), count_max }
    }

    fn add(&mut self, score: u16) {
        self.scores.push(Reverse(score));
        if self.scores.len() > self.count_max {
            self.scores.pop();
        }
    }

    /// The least of the best scores, once there are as many as count.
    fn least(&self) -> Option<u16> {
        let least = self.scores.peek().filter(|_| self.scores.len() >= self.count_max);
        least.map(|Reverse(score)| *score)
    }
}

fn matched(question: &Question, held: &Held, scored: &Scored<'_>) -> Match {
    let identity = scored.name.as_ref().map(|(_, identity, _)| usize::from(*identity));
    Match {
        record: held.key,
        score_permille: scored.score_permille,
        features: explain::features(question, &held.stored, scored),
        role: identity.and_then(|at| held.stored.identities.get(at)).map(|identity| identity.role),
    }
}

const _: () = assert!(limits::SCORED_MAX >= model_limits::CANDIDATES_MAX);
