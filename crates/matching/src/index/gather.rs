//! Which records are worth a full comparison: postings of all likely words, cut by year of birth,
//! bounded in number.
//!
//! Every name block met is given a bound: no full comparison should score it higher. Those whose
//! bound is below what is wanted fall away; of the others the best are compared in full.

use super::bounds::{Besides, Borne, Bounds, Parts};
use super::expansions::{Expanded, Expansion, Expansions, Visible};
use super::part::{Class, Spread, View, Years};
use super::reach::{Dating, Reach};
use super::seen::Seen;
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
    /// Places met, a bit each; several may share one, which costs a look and no more.
    met: Vec<u64>,
    /// How many more postings may be read for this question.
    visits_left: usize,
    twice: Vec<u32>,
    own: Vec<u32>,
    /// Room for the record being compared.
    pub(super) room: Stored,
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
    pub(super) scored_max: usize,
}

impl Default for Work {
    fn default() -> Self {
        Self { postings_max: limits::POSTINGS_MAX, scored_max: limits::SCORED_MAX }
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
/// How many places are told apart by whether they were met, at least and at most.
const MET_BITS_MIN: usize = 1 << 12;
const MET_BITS_MAX: usize = 1 << 22;
/// From this many visits on, forms met twice are sought.
const MET_TWICE_MIN: usize = 256;
/// How many postings may be read for the price of looking at one form.
const LOOK_COST: usize = 12;

/// An asked word and what it may stand for.
struct Probe<'a> {
    expanded: Rc<Expanded>,
    /// The most evidence that it gives, and how many asked words it stands for.
    borne: Borne,
    visits: usize,
    found_by: FoundBy<'a>,
}

/// What a word of the dictionary is alike to.
#[derive(Clone, Copy)]
enum FoundBy<'a> {
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
    fn millibits(self, similarity: u16) -> i32 {
        let similarity = if matches!(self, Self::Half(_)) { SAME } else { similarity };
        self.words().map(|word| word.rarity.at(similarity)).sum()
    }
}

impl Probe<'_> {
    /// What it may stand for in a part of the index.
    fn words(&self, part: usize) -> &[Expansion] {
        self.expanded.words.get(part).map_or(&[], Vec::as_slice)
    }
}

/// Which probes a word of the dictionary answers, and how well: a small open hash table, since it
/// is asked for every form visited.
#[derive(Default)]
struct Marks {
    cells: Vec<Option<Mark>>,
}

#[derive(Clone, Copy)]
struct Mark {
    word: u32,
    probe: u8,
    millibits: i32,
}

/// Most probes of one name: each word, each joined pair, a half of each word.
const PROBES_MAX: usize = 3 * limits::WORDS_MAX;
const _: () = assert!(PROBES_MAX <= 64, "probes are counted in the bits of one number");

impl Marks {
    fn set(&mut self, probes: &[Probe<'_>], part: usize) {
        let count: usize = probes.iter().map(|probe| probe.words(part).len()).sum();
        self.cells.clear();
        self.cells.resize((count * 4).next_power_of_two().max(64), None);
        for (number, probe) in (0u8..).zip(probes) {
            for word in probe.words(part) {
                let millibits = probe.found_by.millibits(word.similarity);
                let mark = Mark { word: word.number, probe: number, millibits };
                let mut at = self.home(word.number);
                while let Some(Some(_)) = self.cells.get(at) {
                    at = self.next(at);
                }
                if let Some(cell) = self.cells.get_mut(at) {
                    *cell = Some(mark);
                }
            }
        }
    }

    /// What of the asked words is borne by a form with these words, and what it has besides.
    fn borne(&self, form: &Seen, probes: &[Probe<'_>]) -> (Borne, Besides) {
        let mut best = [0i32; PROBES_MAX];
        let mut answered = 0u64;
        let mut answering = Parts::default();
        for (word, parts) in form.each() {
            let mut answers = false;
            let mut at = self.home(word);
            while let Some(Some(mark)) = self.cells.get(at) {
                if mark.word == word
                    && let Some(best) = best.get_mut(usize::from(mark.probe))
                {
                    *best = mark.millibits.max(*best);
                    answered |= 1 << mark.probe;
                    answers = true;
                }
                at = self.next(at);
            }
            if answers {
                answering = answering.and(parts);
            }
        }
        let mut total = Borne::default();
        while answered != 0 {
            let number = usize::try_from(answered.trailing_zeros()).unwrap_or(usize::MAX);
            answered &= answered - 1;
            if let (Some(probe), Some(best)) = (probes.get(number), best.get(number)) {
                total = total.and(Borne { millibits: *best, ..probe.borne });
            }
        }
        (total, Besides::Words(form.counted.without(answering), form.initials))
    }

    /// Neighbouring numbers are spread by a multiplication (Knuth's).
    fn home(&self, word: u32) -> usize {
        let spread = usize::try_from(word.wrapping_mul(0x9e37_79b1) >> 8).unwrap_or(0);
        spread & (self.cells.len().max(1) - 1)
    }

    fn next(&self, at: usize) -> usize {
        (at + 1) & (self.cells.len().max(1) - 1)
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
    let mut cut = false;
    let mut marks = std::mem::take(&mut scratch.marks);
    marks.resize_with(parts.len().max(marks.len()), Marks::default);
    for asked in &question.names {
        let probes = probes(asked, wanted.expansions);
        marks.iter_mut().enumerate().for_each(|(part, marks)| marks.set(&probes, part));
        let bounds = Bounds::new(question, asked, wanted.options);
        let words: Vec<Borne> = probes.iter().map(|probe| probe.borne).collect();
        for reach in &Reach::all(&question.birth, &bounds) {
            let needed = reach.needed(&words, &bounds);
            for ((number, part), marks) in (0u16..).zip(parts).zip(&marks) {
                for class in &part.permitted {
                    wanted.stop.check()?;
                    let spread = class.spread(reach);
                    let (view, part) = (part.view, number);
                    let (bounds, probes) = (&bounds, probes.as_slice());
                    let visit = Visit { view, part, class, reach, spread, bounds, probes, marks };
                    cut |= !visit.all(needed, scratch, &mut found);
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
        // By key, so that what is left aside does not depend on where records stand.
        let key = |place: Place| place.of(parts)?.0.key(place.class, place.record);
        found.sort_by_cached_key(|record| (Reverse(record.bound), key(record.place)));
        found.truncate(wanted.work.scored_max);
    } else {
        found.sort_unstable_by_key(|record| (Reverse(record.bound), record.place));
    }
    Ok(Gathered { records: found, cut })
}

/// One class of one part within one reach.
struct Visit<'a> {
    view: View<'a>,
    part: u16,
    class: &'a Class<'a>,
    reach: &'a Reach,
    spread: Spread<'a>,
    bounds: &'a Bounds<'a>,
    probes: &'a [Probe<'a>],
    marks: &'a Marks,
}

impl Visit<'_> {
    /// Visits the bearers of the words that have to be looked up, as long as work is left; says
    /// whether all were visited.
    fn all(&self, needed: usize, scratch: &mut Scratch, found: &mut Vec<Bounded>) -> bool {
        if !self.reach.lenient && self.twice_is_needed(needed) {
            return self.all_met_twice(scratch, found);
        }
        let part = usize::from(self.part);
        self.probes.iter().take(needed).flat_map(|probe| probe.words(part)).all(|word| {
            self.class.each(word.number, &self.spread, &mut |places| {
                if places.len() > scratch.visits_left {
                    scratch.visits_left = 0;
                    return false;
                }
                scratch.visits_left -= places.len();
                self.weigh(places, found);
                true
            })
        })
    }

    /// Whether it is cheaper to read all lists and look only at forms met twice. Only if no word
    /// alone is enough, and if there is much to look at.
    fn twice_is_needed(&self, needed: usize) -> bool {
        let visits: usize = self.probes.iter().take(needed).map(|probe| probe.visits).sum();
        let all: usize = self.probes.iter().map(|probe| probe.visits).sum();
        visits > MET_TWICE_MIN
            && all / LOOK_COST < visits
            && self.reach.is_long()
            && self.probes.iter().all(|probe| !self.reach.suffices(probe.borne, self.bounds))
    }

    /// Like [`Visit::all`], but looks only at places that bear at least two of the asked words: the
    /// rarer words are noted, the more common ones looked up among them.
    fn all_met_twice(&self, scratch: &mut Scratch, found: &mut Vec<Bounded>) -> bool {
        let part = usize::from(self.part);
        let mut met = std::mem::take(&mut scratch.met);
        let mut twice = std::mem::take(&mut scratch.twice);
        let mut own = std::mem::take(&mut scratch.own);
        let visits: usize = self.probes.iter().map(|probe| probe.visits).sum();
        // Few share a bit, and no more is emptied than is used.
        let bits = visits.saturating_mul(8).clamp(MET_BITS_MIN, MET_BITS_MAX).next_power_of_two();
        met.clear();
        met.resize(bits / 64, 0);
        let place = |place: u32| {
            let bit = usize::try_from(place).unwrap_or(0) & (bits - 1);
            (bit / 64, 1u64 << (bit % 64))
        };
        let whole = self.probes.iter().enumerate().all(|(number, probe)| {
            own.clear();
            let is_last = number + 1 == self.probes.len();
            let whole = probe.words(part).iter().all(|word| {
                self.class.each(word.number, &self.spread, &mut |places| {
                    if places.len() > scratch.visits_left {
                        scratch.visits_left = 0;
                        return false;
                    }
                    scratch.visits_left -= places.len();
                    let is_met = |at: &u32| {
                        let (cell, bit) = place(*at);
                        met.get(cell).is_some_and(|bits| bits & bit != 0)
                    };
                    twice.extend(places.iter().copied().filter(is_met));
                    if !is_last {
                        own.extend_from_slice(places);
                    }
                    true
                })
            });
            for (cell, bit) in own.iter().map(|at| place(*at)) {
                if let Some(bits) = met.get_mut(cell) {
                    *bits |= bit;
                }
            }
            whole
        });
        twice.sort_unstable();
        twice.dedup();
        self.weigh(&twice, found);
        twice.clear();
        (scratch.met, scratch.twice, scratch.own) = (met, twice, own);
        whole
    }

    fn weigh(&self, places: &[u32], found: &mut Vec<Bounded>) {
        let (part, class) = (self.part, self.class.number);
        let years = match self.reach.date {
            Dating::Bounded(_) => Years::Known,
            Dating::ByYears(_) => Years::Needed,
        };
        self.view.see((self.class, places), years, &mut |record, seen| {
            let (borne, besides) = self.marks.borne(seen, self.probes);
            let date = match self.reach.date {
                Dating::Bounded(date) => date,
                Dating::ByYears(_) => self.bounds.by_years(seen.years),
            };
            let besides =
                if self.reach.lenient { Besides::Words(Parts::default(), 0) } else { besides };
            let bound = self.bounds.of(borne, besides, date);
            if self.bounds.reaches(bound) {
                found.push(Bounded { bound, place: Place { part, class, record } });
            }
        });
    }
}

/// The kind of words that a name is looked for by: initials only if it has nothing else.
pub(super) fn bearing(asked: &AskedName) -> Kind {
    let named = asked.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

/// The words to look for, the rarest first.
fn probes<'a>(asked: &'a AskedName, expansions: &Expansions<'_>) -> Vec<Probe<'a>> {
    let bearing = bearing(asked);
    let probe = |expanded: Rc<Expanded>, found_by: FoundBy<'a>| {
        let visits = expansions.parts.iter().zip(&expanded.words).map(|(part, words)| {
            let each = words
                .iter()
                .flat_map(|word| part.permitted.iter().map(|class| class.visits(word.number)));
            each.sum::<usize>()
        });
        let visits = visits.sum();
        let counted = found_by.words().filter(|word| word.kind == bearing);
        let borne = counted
            .map(|word| Borne { words: 1, parts: Parts::one(word.part), millibits: 0 })
            .fold(Borne::default(), Borne::and);
        let most = expanded.words.iter().flatten().map(|word| word.similarity).max();
        let millibits = found_by.millibits(most.unwrap_or(0));
        Probe { expanded, borne: Borne { millibits, ..borne }, visits, found_by }
    };
    let single = asked.words.iter().filter(|word| word.kind == bearing);
    let mut probes: Vec<Probe<'_>> =
        single.map(|word| probe(expansions.of(&word.token), FoundBy::Whole(word))).collect();
    for (pair, joined) in asked.words.windows(2).zip(&asked.joined) {
        let ([one, two], Some(joined)) = (pair, joined) else { continue };
        probes.push(probe(expansions.of_joined(joined), FoundBy::Joined(one, two)));
    }
    for word in asked.words.iter().filter(|word| word.kind == Kind::Name) {
        // A word that nobody bears may be two: `Marialuisa`.
        if expansions.of(&word.token).bearers() == 0
            && let Some(half) = expansions.parted(&word.token)
        {
            probes.push(probe(expansions.of(&half), FoundBy::Half(word)));
        }
    }
    probes.retain(|probe| probe.visits > 0);
    probes.sort_by_key(|probe| probe.visits);
    probes.truncate(PROBES_MAX);
    probes
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
