//! Which records are worth a full comparison: postings of all likely words, cut by year of birth,
//! bounded in number.
//!
//! Every name block met is given a bound: no full comparison should score it higher. Those whose
//! bound is below what is wanted fall away; of the others the best are compared in full.

use super::bounds::{AskedWords, Borne, Bounds};
use super::expansions::{Expanded, Expansion, Expansions, Visible};
use super::marks::{Floors, Marks, PROBES_MAX};
use super::part::{Class, View};
use super::reach::Reach;
use super::visit::{Pairs, Visit};
use crate::name::Kind;
use crate::score::{AskedName, AskedWord, Question, Stored, Weights};
use crate::token::SAME;
use crate::{Options, Stop, Stopped, limits};
use std::cmp::Reverse;
use std::rc::Rc;
use std::sync::Arc;

/// Working memory of one search.
#[derive(Default)]
pub(super) struct Scratch {
    /// For each part of the index.
    marks: Vec<Marks>,
    /// How many more postings may be read for this question.
    visits_left: usize,
    /// How many more may be looked at.
    pub(super) looks_left: usize,
    pub(super) places: Vec<u32>,
    pub(super) pairs: Pairs,
    pub(super) floors: Floors,
    /// Room for the record being compared.
    pub(super) room: Stored,
}

impl Scratch {
    /// Counts postings read; says whether so many may be.
    pub(super) fn visit(&mut self, count: usize) -> bool {
        let left = self.visits_left.checked_sub(count);
        self.visits_left = left.unwrap_or(0);
        left.is_some()
    }
}

/// A record worth a full comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) part: u16,
    pub(super) class: u16,
    pub(super) record: u32,
}

impl Place {
    /// The part of the index and the class that it is in.
    pub(super) fn of<'a, 'b>(self, parts: &'b [Visible<'a>]) -> Option<(View<'a>, &'b Class<'a>)> {
        let part = parts.get(usize::from(self.part))?;
        Some((part.view, part.class(self.class)?))
    }
}

/// What was gathered.
pub(super) struct Gathered {
    /// The records, each once, those that may score highest first.
    pub(super) records: Vec<Bounded>,
    /// Whether some were left aside that might have matched.
    pub(super) cut: bool,
}

/// How much work one question may cost.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub(super) postings_max: usize,
    pub(super) looks_max: usize,
    pub(super) scored_max: usize,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            postings_max: limits::POSTINGS_MAX,
            looks_max: limits::LOOKS_MAX,
            scored_max: limits::SCORED_MAX,
        }
    }
}

/// From where to gather, and what for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// Words of the classes of visibility that the asker may know of.
    pub(super) expansions: &'a Expansions<'a>,
    /// How much is wanted.
    pub(super) options: &'a Options,
    /// How much it may cost.
    pub(super) work: Work,
    /// Whether it is wanted at all.
    pub(super) stop: &'a Stop,
    /// How evidence is weighed.
    pub(super) weights: &'a Arc<Weights>,
}

/// A record with the highest score it may reach.
#[derive(Clone, Copy)]
pub(super) struct Bounded {
    pub(super) bound: i32,
    pub(super) place: Place,
}

/// Any full comparison is worth it.
const CERTAIN: i32 = i32::MAX;
/// An asked word and what it may stand for.
pub(super) struct Probe<'a> {
    expanded: Rc<Expanded>,
    /// The most evidence that it gives, and how many asked words it stands for.
    pub(super) borne: Borne,
    pub(super) visits: usize,
    pub(super) found_by: FoundBy<'a>,
}

/// What a word of the dictionary is alike to.
#[derive(Clone, Copy)]
pub(super) enum FoundBy<'a> {
    /// An asked word.
    Whole(&'a AskedWord),
    /// Two asked words run together.
    Joined(&'a AskedWord, &'a AskedWord),
    /// Half of an asked word: how alike the whole is, is not seen.
    Half(&'a AskedWord),
}

impl<'a> FoundBy<'a> {
    fn words(self) -> impl Iterator<Item = &'a AskedWord> {
        let (one, two) = match self {
            Self::Whole(word) | Self::Half(word) => (word, None),
            Self::Joined(one, two) => (one, Some(two)),
        };
        std::iter::once(one).chain(two)
    }

    /// What a word of so much likeness gives.
    pub(super) fn millibits(self, similarity: u16) -> i32 {
        let similarity = if matches!(self, Self::Half(_)) { SAME } else { similarity };
        self.words().map(|word| word.rarity.at(similarity)).sum()
    }
}

impl Probe<'_> {
    /// What it may stand for in a part of the index.
    pub(super) fn words(&self, part: usize) -> &[Expansion] {
        self.expanded.words.get(part).map_or(&[], Vec::as_slice)
    }
}

/// Gathers from all that the asker may know of.
pub(super) fn gather(
    question: &Question,
    wanted: Wanted<'_>,
    scratch: &mut Scratch,
) -> Result<Gathered, Stopped> {
    let parts = wanted.expansions.parts;
    let mut found = Vec::new();
    scratch.visits_left = wanted.work.postings_max;
    scratch.looks_left = wanted.work.looks_max;
    let mut cut = false;
    let mut marks = std::mem::take(&mut scratch.marks);
    marks.resize_with(parts.len().max(marks.len()), Marks::default);
    for asked in &question.names {
        let probes = probes(asked, wanted.expansions);
        marks.iter_mut().enumerate().for_each(|(part, marks)| marks.set(&probes, part));
        let bounds = Bounds::new(question, asked, &wanted);
        let words: Vec<Borne> = probes.iter().map(|probe| probe.borne).collect();
        for reach in &Reach::all(&question.birth, &bounds) {
            let needed = reach.needed(&words, &bounds);
            let by_year = reach.needed_by_year(&words, &bounds);
            for ((number, part), marks) in (0u16..).zip(parts).zip(&marks) {
                for class in &part.permitted {
                    wanted.stop.check()?;
                    scratch.floors.clear();
                    let spread = class.spread(reach);
                    let (view, part) = (part.view, number);
                    let (bounds, probes) = (&bounds, probes.as_slice());
                    let visit = Visit { view, part, class, reach, spread, bounds, probes, marks };
                    cut |= !visit.all((needed, by_year), scratch, &mut found);
                }
            }
        }
    }
    scratch.marks = marks;
    by_document(question, parts, &mut found);
    found.sort_unstable_by_key(|record| (record.place, Reverse(record.bound)));
    found.dedup_by_key(|record| record.place);
    if found.len() > wanted.work.scored_max {
        cut = true;
        keep_best(&mut found, parts, wanted.work.scored_max);
    }
    found.sort_unstable_by_key(|record| (Reverse(record.bound), record.place));
    Ok(Gathered { records: found, cut })
}

/// The kind of words that a name is looked for by: initials only if it has nothing else.
pub(super) fn bearing(asked: &AskedName) -> Kind {
    let named = asked.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

/// The words to look for, the rarest first.
fn probes<'a>(asked: &'a AskedName, expansions: &Expansions<'_>) -> Vec<Probe<'a>> {
    let bearing = bearing(asked);
    let probe = |expanded: Rc<Expanded>, (at, found_by): (usize, FoundBy<'a>)| {
        let visits = expansions.parts.iter().zip(&expanded.words).map(|(part, words)| {
            let each = words
                .iter()
                .flat_map(|word| part.permitted.iter().map(|class| class.visits(word.number)));
            each.sum::<usize>()
        });
        let visits = visits.sum();
        let counted = (at..).zip(found_by.words()).filter(|(_, word)| word.kind == bearing);
        let words = counted.map(|(at, _)| AskedWords::at(at));
        let words = words.fold(AskedWords::default(), AskedWords::and);
        let most = expanded.words.iter().flatten().map(|word| word.similarity).max();
        let millibits = found_by.millibits(most.unwrap_or(0));
        Probe { expanded, borne: Borne { words, millibits }, visits, found_by }
    };
    let of_kind =
        |kind: Kind| asked.words.iter().enumerate().filter(move |(_, word)| word.kind == kind);
    let single = of_kind(bearing);
    let mut probes: Vec<Probe<'_>> = single
        .map(|(at, word)| probe(expansions.of(&word.token), (at, FoundBy::Whole(word))))
        .collect();
    for (at, (pair, joined)) in asked.words.windows(2).zip(&asked.joined).enumerate() {
        let ([one, two], Some(joined)) = (pair, joined) else { continue };
        probes.push(probe(expansions.of_joined(joined), (at, FoundBy::Joined(one, two))));
    }
    for (at, word) in of_kind(Kind::Name) {
        // A word that nobody bears may be two: `Marialuisa`.
        if expansions.of(&word.token).bearers() == 0
            && let Some(half) = expansions.parted(&word.token)
        {
            probes.push(probe(expansions.of(&half), (at, FoundBy::Half(word))));
        }
    }
    probes.retain(|probe| probe.visits > 0);
    probes.sort_by_key(|probe| probe.visits);
    probes.truncate(PROBES_MAX);
    probes
}

/// Keeps so many of the records that may score highest.
fn keep_best(found: &mut Vec<Bounded>, parts: &[Visible<'_>], count_max: usize) {
    found.sort_unstable_by_key(|record| Reverse(record.bound));
    let Some(least) = found.get(count_max).map(|record| record.bound) else { return };
    let above = found.partition_point(|record| record.bound > least);
    let above_or_same = found.partition_point(|record| record.bound >= least);
    found.truncate(above_or_same);
    // By key, so that what is left aside does not depend on where records stand.
    let key = |place: Place| place.of(parts)?.0.key(place.class, place.record);
    if let Some(same) = found.get_mut(above..) {
        same.sort_by_cached_key(|record| key(record.place));
    }
    found.truncate(count_max);
}

fn by_document(question: &Question, parts: &[Visible<'_>], bounded: &mut Vec<Bounded>) {
    for asked in &question.documents {
        // A number one slip off says something only beside a name.
        let slips = if question.names.is_empty() { Vec::new() } else { asked.slips() };
        for (number, part) in (0u16..).zip(parts) {
            for class in &part.permitted {
                for key in std::iter::once(&asked.key.fuzzy).chain(&slips) {
                    let mut left = limits::SCORED_MAX;
                    part.view.with_document(class, key, &mut |record| {
                        if left > 0 {
                            left -= 1;
                            let place = Place { part: number, class: class.number, record };
                            bounded.push(Bounded { bound: CERTAIN, place });
                        }
                    });
                }
            }
        }
    }
}
