//! The default index: a part in memory that changes, and segments that do not.

use super::PersonIndex;
use super::bounds::SLACK_PERMILLE;
use super::expansions::{Expansions, Visible};
use super::gather::{Gathered, Place, Scratch, Wanted, Work, gather};
use super::live::Live;
use super::part::{Class, Gone, Held, Part, View};
use super::segment::{Fields, Merging, Segment};
use crate::score::{Likeness, Question, Scored, Stored, Weights, score};
use crate::{
    Error, Match, Matches, Options, PersonEntry, PersonQuery, RecordKey, Stop, Stopped, explain,
    limits,
};
use entente_model::limits as model_limits;
use entente_model::record::Access;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// The default index. Readers do not wait for each other; a writer waits for readers and makes them
/// wait.
#[derive(Default)]
pub struct Engine {
    state: RwLock<State>,
    /// Working memory of past searches, kept for the next ones.
    scratch: Mutex<Vec<Scratch>>,
    pub(super) work: Work,
}

#[derive(Default)]
struct State {
    live: Live,
    /// What does not change, the oldest first.
    parts: Vec<Part>,
    /// One merge at a time.
    merging: bool,
    weights: Arc<Weights>,
}

/// Where a record stood in a segment that is gone from it since: class of visibility and number.
pub type GoneRecord = (u16, u32);

/// From how many records on the changing part becomes a segment.
const LIVE_MAX: usize = 50_000;
/// A segment is merged with those after it unless it is this many times as large as they are.
const TIER: usize = 4;
/// From this share of its records on that are gone, one in so many, a segment is written anew.
const GONE_SHARE: usize = 5;
/// How many questions of a batch are answered before changes may come between.
const BATCH_TOGETHER: usize = 16;

/// Segments and records that are to become one segment.
pub struct Merge {
    parts: Vec<Part>,
    names: Vec<String>,
}

impl Merge {
    /// Writes the segment, and says how many records it holds.
    ///
    /// # Errors
    /// [`Error::Written`] if `out` fails, [`Error::Full`] if there are more records than can be
    /// numbered.
    pub fn write(&self, threads: usize, out: &mut dyn std::io::Write) -> Result<u64, Error> {
        let mut merging = Merging::new(out, threads);
        self.parts.iter().try_for_each(|part| merging.take(part.view()))?;
        merging.finish()
    }

    /// The names of the segments that it replaces.
    #[must_use]
    pub fn replaces(&self) -> &[String] {
        &self.names
    }
}

impl Engine {
    /// An index over segments, each with the records that are gone from it since it was written.
    #[must_use]
    pub fn over(segments: Vec<(Segment, Vec<GoneRecord>)>) -> Self {
        let part = |(segment, gone): (Segment, Vec<GoneRecord>)| {
            let mut part = Part { held: Held::Segment(Arc::new(segment)), gone: Gone::default() };
            for (class, record) in gone {
                part.remove_at(class, record);
            }
            part
        };
        let parts = segments.into_iter().map(part).collect();
        Self { state: RwLock::new(State { parts, ..State::default() }), ..Self::default() }
    }

    /// Weighs evidence so from now on. Answers differ then: who names the model of an answer names
    /// [`Weights::id`] as well.
    pub fn weigh(&self, weights: Weights) {
        self.write().weights = Arc::new(weights);
    }

    /// How evidence is weighed.
    #[must_use]
    pub fn weights(&self) -> Arc<Weights> {
        Arc::clone(&self.read().weights)
    }

    /// The names of the segments, and what is gone from each: with the segments themselves, all
    /// that is needed to open the index again, save the records that are only in memory.
    #[must_use]
    pub fn segments(&self) -> Vec<(String, Vec<GoneRecord>)> {
        let state = self.read();
        let segments = state.parts.iter().filter_map(|part| match &part.held {
            Held::Segment(segment) => Some((segment.name().to_owned(), part.gone.records())),
            Held::Frozen(_) => None,
        });
        segments.collect()
    }

    /// How many records are only in memory.
    #[must_use]
    pub fn live_len(&self) -> usize {
        let state = self.read();
        let frozen = state.parts.iter().map(|part| match &part.held {
            Held::Frozen(live) => live.len().saturating_sub(part.gone.len()),
            Held::Segment(_) => 0,
        });
        state.live.len() + frozen.sum::<usize>()
    }

    /// What should become one segment now, if anything: the records in memory once they are many,
    /// and segments that are no larger than what comes after them. They stay where they are until
    /// [`Engine::adopt`].
    #[must_use]
    pub fn merge_due(&self) -> Option<Merge> {
        let mut state = self.write();
        if state.merging {
            return None;
        }
        let first = state.first_to_merge()?;
        Some(state.merge_from(first))
    }

    /// All segments and all records in memory as one, however few they are.
    #[must_use]
    pub fn merge_all(&self) -> Option<Merge> {
        let mut state = self.write();
        (!state.merging).then(|| state.merge_from(0))
    }

    /// Puts the segment that a merge wrote in the place of what was merged. What was removed
    /// meanwhile stays removed.
    #[expect(clippy::needless_pass_by_value, reason = "a merge is spent by adopting its segment")]
    pub fn adopt(&self, merge: Merge, segment: Segment) {
        let mut state = self.write();
        state.merging = false;
        let mut part = Part { held: Held::Segment(Arc::new(segment)), gone: Gone::default() };
        let merged = |one: &Part| merge.parts.iter().find(|other| other.is(one));
        let (first, mut kept) = (state.parts.iter().position(|one| merged(one).is_some()), vec![]);
        for one in std::mem::take(&mut state.parts) {
            let Some(then) = merged(&one) else {
                kept.push(one);
                continue;
            };
            for (class, record) in one.gone.records() {
                if !then.gone.has(class, record)
                    && let Some(key) = one.view().key(class, record)
                {
                    part.remove(key);
                }
            }
        }
        kept.insert(first.unwrap_or(kept.len()).min(kept.len()), part);
        state.parts = kept;
    }

    /// Gives a merge up: nothing changes, and the same may be merged again.
    pub fn abandon(&self, _merge: Merge) {
        self.write().merging = false;
    }

    /// Searches until it is told to stop.
    ///
    /// # Errors
    /// [`Stopped`] if it was: there is no answer then, which is not the answer that there is
    /// nobody.
    pub fn search_until(
        &self,
        query: &PersonQuery,
        (access, options): (&Access, &Options),
        stop: &Stop,
    ) -> Result<Matches, Stopped> {
        let state = self.read();
        let parts = state.visible(access);
        let expansions = Expansions::new(&parts);
        let mut scratch = self.scratch();
        let weights = &state.weights;
        let wanted = Wanted { expansions: &expansions, options, work: self.work, stop, weights };
        let matches = search(query, wanted, &mut scratch);
        self.give_back(scratch);
        matches
    }

    fn some(
        &self,
        queries: &[PersonQuery],
        (access, options): (&Access, &Options),
        stop: &Stop,
    ) -> Result<Vec<Matches>, Stopped> {
        let mut scratch = self.scratch();
        let mut found = Vec::with_capacity(queries.len());
        for queries in queries.chunks(BATCH_TOGETHER) {
            // The lock is let go in between, so that changes do not wait for a whole batch.
            let state = self.read();
            let parts = state.visible(access);
            let expansions = Expansions::new(&parts);
            for query in queries {
                let weights = &state.weights;
                let work = self.work;
                let wanted = Wanted { expansions: &expansions, options, work, stop, weights };
                found.push(search(query, wanted, &mut scratch)?);
            }
        }
        self.give_back(scratch);
        Ok(found)
    }

    fn scratch(&self) -> Scratch {
        let kept = self.scratch.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.unwrap_or_default()
    }

    fn give_back(&self, scratch: Scratch) {
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PersonIndex for Engine {
    fn search(&self, query: &PersonQuery, access: &Access, options: &Options) -> Matches {
        // Never told to stop, so there is always an answer.
        self.search_until(query, (access, options), &Stop::default()).unwrap_or_default()
    }

    fn search_batch(
        &self,
        queries: &[PersonQuery],
        asker: (&Access, &Options),
        (threads, stop): (usize, &Stop),
    ) -> Result<Vec<Matches>, Stopped> {
        let threads = threads.clamp(1, queries.len().max(1));
        if threads == 1 {
            return self.some(queries, asker, stop);
        }
        let together = queries.len().div_ceil(threads);
        std::thread::scope(|scope| {
            let workers: Vec<_> = queries
                .chunks(together)
                .map(|queries| scope.spawn(move || self.some(queries, asker, stop)))
                .collect();
            let mut found = Vec::with_capacity(queries.len());
            for worker in workers {
                match worker.join() {
                    Ok(matches) => found.extend(matches?),
                    Err(panicked) => std::panic::resume_unwind(panicked),
                }
            }
            Ok(found)
        })
    }

    fn insert(&self, key: RecordKey, entry: &PersonEntry) -> Result<(), Error> {
        let count_max = model_limits::IDENTITIES_MAX;
        if entry.identities.len() > count_max {
            return Err(Error::TooManyIdentities { count_max });
        }
        let mut state = self.write();
        state.live.insert(key, entry)?;
        // Nobody sees the moment in which both versions are held.
        state.parts.iter_mut().any(|part| part.remove(key));
        Ok(())
    }

    fn remove(&self, key: RecordKey) -> bool {
        let mut state = self.write();
        state.live.remove(key) || state.parts.iter_mut().any(|part| part.remove(key))
    }

    fn len(&self) -> usize {
        let state = self.read();
        state.live.len() + state.parts.iter().map(Part::len).sum::<usize>()
    }

    fn model_version(&self) -> &'static str {
        crate::MODEL_VERSION
    }
}

impl State {
    fn visible(&self, access: &Access) -> Vec<Visible<'_>> {
        let views = self.parts.iter().map(Part::view).chain([View::of_live(&self.live)]);
        let visible = views.map(|view| Visible { view, permitted: view.permitted(access) });
        visible.filter(|visible| !visible.is_empty()).collect()
    }

    /// The first of the parts that should become one together with all that follow.
    fn first_to_merge(&self) -> Option<usize> {
        let due = self.live.len() >= LIVE_MAX;
        let mut after = if due { self.live.len() } else { 0 };
        let mut first = due.then_some(self.parts.len());
        for (at, part) in self.parts.iter().enumerate().rev() {
            let small = after > 0 && part.len() < after.saturating_mul(TIER);
            let hollow = part.gone.len() > part.len() / GONE_SHARE;
            let frozen = matches!(part.held, Held::Frozen(_));
            if small || hollow || frozen {
                first = Some(at);
            }
            after += part.len();
        }
        first
    }

    fn merge_from(&mut self, first: usize) -> Merge {
        self.merging = true;
        let live = std::mem::take(&mut self.live);
        if live.len() > 0 {
            let held = Held::Frozen(Arc::new(live));
            self.parts.push(Part { held, gone: Gone::default() });
        }
        let parts: Vec<Part> = self.parts.get(first..).unwrap_or(&[]).to_vec();
        let names = parts.iter().filter_map(|part| match &part.held {
            Held::Segment(segment) => Some(segment.name().to_owned()),
            Held::Frozen(_) => None,
        });
        let names = names.collect();
        Merge { parts, names }
    }
}

fn search(
    query: &PersonQuery,
    wanted: Wanted<'_>,
    scratch: &mut Scratch,
) -> Result<Matches, Stopped> {
    if !query.is_searchable() {
        return Ok(Matches::default());
    }
    let Wanted { expansions, options, .. } = wanted;
    let parts = expansions.parts;
    let records: usize = parts.iter().map(Visible::len).sum();
    let records = u64::try_from(records).unwrap_or(u64::MAX);
    let question = Question::weighed(query, wanted.weights, &|token| {
        expansions.of(token).counted.among(records)
    });
    let Gathered { records, mut cut } = gather(&question, wanted, scratch)?;
    let mut like: Vec<Likeness<'_>> = parts.iter().map(|p| Likeness::new(&p.view)).collect();
    let count_max = options.candidates_max.min(model_limits::CANDIDATES_MAX);
    let fields = Fields::of(&question);
    let mut room = std::mem::take(&mut scratch.room);
    let mut found: Vec<Found> = Vec::new();
    let mut best = Best::new(count_max.saturating_add(1));
    for bounded in records {
        // More are found already than are wanted, and none that follows can be among the best.
        if best
            .least()
            .is_some_and(|least| bounded.bound.saturating_add(SLACK_PERMILLE) < i32::from(least))
        {
            break;
        }
        wanted.stop.check()?;
        let place = bounded.place;
        let Some((view, class)) = place.of(parts) else { continue };
        let stored = view.stored((class, place.record), fields, &mut room);
        let like = like.get_mut(usize::from(place.part));
        let Some((stored, like)) = stored.zip(like) else { continue };
        let score_permille = score(&question, stored, like).score_permille;
        if score_permille >= options.score_permille_min.max(1)
            && let Some(key) = view.key(place.class, place.record)
        {
            best.add(score_permille);
            found.push(Found { score_permille, key, place });
        }
    }
    found.sort_unstable_by_key(|found| (Reverse(found.score_permille), found.key));
    cut |= found.len() > count_max;
    let mut candidates = Vec::with_capacity(count_max.min(found.len()));
    for one in found.iter().take(count_max) {
        let like = like.get_mut(usize::from(one.place.part));
        if let (Some(of), Some(like)) = (one.place.of(parts), like) {
            candidates.push(matched(&question, one, of, (like, &mut room)));
        }
    }
    scratch.room = room;
    Ok(Matches { candidates, cut })
}

/// A record that scores as wanted.
struct Found {
    score_permille: u16,
    key: RecordKey,
    place: Place,
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

fn matched(
    question: &Question,
    found: &Found,
    (view, class): (View<'_>, &Class<'_>),
    (like, room): (&mut Likeness<'_>, &mut Stored),
) -> Match {
    let place = (class, found.place.record);
    // Names that can no longer be shown are no reason not to answer: they are withheld.
    let shown = view.shown(place, room).is_some();
    let stored =
        if shown { view.shown(place, room) } else { view.stored(place, Fields::ALL, room) };
    let mut matched = Match {
        record: found.key,
        score_permille: found.score_permille,
        features: Vec::new(),
        role: None,
    };
    let Some(stored) = stored else { return matched };
    let scored: Scored<'_> = score(question, stored, like);
    let identity = scored.name.as_ref().map(|(_, identity, _)| usize::from(*identity));
    matched.features = explain::features(question, stored, &scored);
    matched.role = identity.and_then(|at| stored.identities.get(at)).map(|identity| identity.role);
    matched
}

const _: () = assert!(limits::SCORED_MAX >= model_limits::CANDIDATES_MAX);

#[cfg(test)]
mod tests;
