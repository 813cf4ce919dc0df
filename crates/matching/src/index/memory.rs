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

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::{Identity, IdentityRole, NameQuality, PersonName};
    use proptest::prelude::*;

    fn entry(given: &str, family: &str, birth: &str) -> PersonEntry {
        let identity = Identity {
            role: IdentityRole::Main,
            quality: NameQuality::Unknown,
            name: PersonName::given_family(given, family).unwrap(),
            birth: vec![],
            note: None,
        };
        PersonEntry {
            identities: vec![identity],
            birth: birth.parse().into_iter().collect(),
            ..PersonEntry::default()
        }
    }

    fn query(given: &str, family: &str, birth: &str) -> PersonQuery {
        PersonQuery {
            names: vec![PersonName::given_family(given, family).unwrap()],
            birth: birth.parse().into_iter().collect(),
            ..PersonQuery::default()
        }
    }

    fn access() -> Access {
        Access { authority: "at-police".parse().unwrap(), categories: [].into() }
    }

    fn search(engine: &Engine, query: &PersonQuery) -> Matches {
        engine.search(query, &access(), &Options::default())
    }

    #[test]
    fn one_index_entry_more_than_may_be_visited_is_cut_and_it_is_said() {
        let work = Work { postings_max: 10, ..Work::default() };
        let engine = Engine { work, ..Engine::default() };
        let mut insert =
            |key: u64| engine.insert(RecordKey(key), &entry("Maria", "Silva", "")).unwrap();
        (0..10).for_each(&mut insert);
        let whole = search(&engine, &query("Maria", "Silva", ""));
        assert!(whole.candidates.len() == 10 && !whole.cut);
        insert(10);
        assert!(search(&engine, &query("Maria", "Silva", "")).cut);
    }

    #[test]
    fn a_date_makes_a_common_name_cheap() {
        let work = Work { postings_max: 40, ..Work::default() };
        let engine = Engine { work, ..Engine::default() };
        for key in 0..300u16 {
            let birth = format!("19{:02}-{:02}-15", 20 + key % 70, 1 + key % 12);
            engine.insert(RecordKey(key.into()), &entry("Maria", "Silva", &birth)).unwrap();
        }
        let dated = search(&engine, &query("Maria", "Silva", "1930-11-15"));
        assert!(dated.candidates.iter().any(|found| found.score_permille == 1000));
        assert!(search(&engine, &query("Maria", "Silva", "")).cut);
    }

    #[test]
    fn later_records_that_cannot_be_among_the_best_are_left_aside_and_it_is_said() {
        let engine = Engine::default();
        for key in 0..60 {
            engine.insert(RecordKey(key), &entry("Maria", "Silva", "1971-03-04")).unwrap();
        }
        engine.insert(RecordKey(99), &entry("Mario", "Silva", "1971-03-05")).unwrap();
        let few = Options { candidates_max: 2, ..Options::default() };
        let matches = engine.search(&query("Maria", "Silva", "1971-03-04"), &access(), &few);
        assert!(matches.cut);
        assert_eq!(matches.candidates.iter().map(|m| m.record.0).collect::<Vec<_>>(), [0, 1]);
    }

    fn person() -> impl Strategy<Value = (&'static str, &'static str, &'static str)> {
        (
            prop::sample::select(vec!["Jelena", "Tomas", "Mohamed", "Wolfgang", "Jelena Maria"]),
            prop::sample::select(vec![
                "Primjer",
                "Muster",
                "Hadad",
                "Zvonimirovic",
                "Primjer Muster",
            ]),
            prop::sample::select(vec![
                "",
                "1971",
                "1971-03-04",
                "1971-04-03",
                "1972-03-04",
                "1971-03",
                "1990-12-24",
            ]),
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_found_is_what_comparing_every_record_finds(
            people in prop::collection::vec(person(), 1..40),
            asked in person(),
        ) {
            let engine = Engine::default();
            for (key, (given, family, birth)) in (0..).zip(&people) {
                engine.insert(RecordKey(key), &entry(given, family, birth)).unwrap();
            }
            let query = query(asked.0, asked.1, asked.2);
            let found = search(&engine, &query);
            let held = engine.held.read().unwrap();
            let expansions = Expansions::new(&held.dictionary, &[true]);
            let count = people.len().try_into().unwrap();
            let question = Question::new(&query, &|token| {
                (expansions.of(token).bearers.min(count), count)
            });
            let mut like = Likeness::new(&held.dictionary);
            let mut expected: Vec<(Reverse<u16>, u64)> = (0..people.len() as u64)
                .filter_map(|key| {
                    let (class, slot) = held.places[&RecordKey(key)];
                    let held = held.held(Place { class, record: slot })?;
                    Some((Reverse(score(&question, &held.stored, &mut like).score_permille), key))
                })
                .filter(|(Reverse(score), _)| *score >= limits::SCORE_PERMILLE_MIN_DEFAULT)
                .collect();
            expected.sort_unstable();
            let found: Vec<(Reverse<u16>, u64)> =
                found.candidates.iter().map(|m| (Reverse(m.score_permille), m.record.0)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
