//! Which records are worth a full comparison: postings of all likely words, cut by year of birth,
//! bounded in number.
//!
//! Every name block met is given a bound: no full comparison should score it higher. Those whose
//! bound is below what is wanted fall away; of the others the best are compared in full.

use super::bounds::{Besides, Borne, Bounds, Parts};
use super::dictionary::{Expanded, Expansions};
use super::memory::Inner;
use super::postings::{Posting, Postings};
use super::reach::{Dating, Reach};
use super::shard::{Form, Shard};
use crate::name::Kind;
use crate::score::{AskedName, AskedWord, Question};
use crate::{Options, limits};
use std::cmp::Reverse;
use std::rc::Rc;

/// Working memory of one search.
#[derive(Default)]
pub(super) struct Scratch {
    forms: Vec<(usize, Form)>,
    marks: Marks,
    /// Forms met, a bit each; several may share one, which costs a look and no more.
    met: Vec<u64>,
    /// How many more postings may be read for this question.
    visits_left: usize,
    twice: Vec<Posting>,
}

/// A record worth a full comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) class: u16,
    pub(super) record: u32,
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
}

/// A record with the highest score it may reach.
#[derive(Clone, Copy)]
pub(super) struct Bounded {
    pub(super) bound: i32,
    pub(super) place: Place,
}

/// Any full comparison is worth it.
const CERTAIN: i32 = i32::MAX;
/// Most forms looked at together, so that they are fetched from memory side by side.
const TOGETHER_MAX: usize = 64;

/// How many forms are told apart by whether they were met.
const MET_BITS: usize = 1 << 18;
/// From this many visits on, forms met twice are sought.
const MET_TWICE_MIN: usize = 256;
/// How many postings may be read for the price of looking at one form.
const LOOK_COST: usize = 6;

/// An asked word and what it may stand for.
struct Probe {
    expanded: Rc<Expanded>,
    /// Its evidence, and how many asked words it stands for.
    borne: Borne,
    visits: usize,
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
    similarity: u16,
}

/// Most probes of one name: each word, each joined pair, a half of each word.
const PROBES_MAX: usize = 3 * limits::WORDS_MAX;
const _: () = assert!(PROBES_MAX <= 64, "probes are counted in the bits of one number");

impl Marks {
    fn set(&mut self, probes: &[Probe]) {
        let count: usize = probes.iter().map(|probe| probe.expanded.words.len()).sum();
        self.cells.clear();
        self.cells.resize((count * 4).next_power_of_two().max(64), None);
        for (number, probe) in (0u8..).zip(probes) {
            for word in &probe.expanded.words {
                let mark = Mark { word: word.number, probe: number, similarity: word.similarity };
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
    fn borne(&self, form: &Form, words: &[u32], probes: &[Probe]) -> (Borne, Besides) {
        let mut best = [0u16; PROBES_MAX];
        let mut answered = 0u64;
        let mut answering = Parts::default();
        for (number, word) in words.iter().enumerate() {
            let mut answers = false;
            let mut at = self.home(*word);
            while let Some(Some(mark)) = self.cells.get(at) {
                if mark.word == *word
                    && let Some(best) = best.get_mut(usize::from(mark.probe))
                {
                    *best = mark.similarity.max(*best);
                    answered |= 1 << mark.probe;
                    answers = true;
                }
                at = self.next(at);
            }
            if answers {
                answering = answering.and(form.part(number));
            }
        }
        let mut total = Borne::default();
        while answered != 0 {
            let number = usize::try_from(answered.trailing_zeros()).unwrap_or(usize::MAX);
            answered &= answered - 1;
            if let (Some(probe), Some(best)) = (probes.get(number), best.get(number)) {
                let millibits = probe.borne.millibits * i32::from(*best) / 1000;
                total = total.and(Borne { millibits, ..probe.borne });
            }
        }
        (total, Besides::Words(form.words.without(answering)))
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

/// Gathers from every permitted shard.
pub(super) fn gather(
    index: &Inner,
    question: &Question,
    wanted: Wanted<'_>,
    scratch: &mut Scratch,
) -> Gathered {
    let permitted = wanted.expansions.permitted;
    let mut found = Vec::new();
    scratch.visits_left = wanted.work.postings_max;
    let mut cut = false;
    for asked in &question.names {
        let probes = probes(index, asked, wanted.expansions);
        scratch.marks.set(&probes);
        let bounds = Bounds::new(question, asked, wanted.options);
        let reaches = Reach::all(&question.birth, &bounds);
        let words: Vec<Borne> = probes.iter().map(|probe| probe.borne).collect();
        for (reach, (class, shard)) in
            reaches.iter().flat_map(|r| shards(index, permitted).map(move |s| (r, s)))
        {
            let needed = reach.needed(&words, &bounds);
            let mut visit = Visit { shard, class, reach, bounds: &bounds, probes: &probes };
            cut |= !visit.all(needed, scratch, &mut found);
        }
    }
    by_document(index, question, permitted, &mut found);
    found.sort_unstable_by_key(|record| (record.place, Reverse(record.bound)));
    found.dedup_by_key(|record| record.place);
    if found.len() > wanted.work.scored_max {
        cut = true;
        // By key, so that what is left aside does not depend on where records stand.
        found.sort_by_cached_key(|record| (Reverse(record.bound), index.key(record.place)));
        found.truncate(wanted.work.scored_max);
    } else {
        found.sort_unstable_by_key(|record| (Reverse(record.bound), record.place));
    }
    Gathered { records: found, cut }
}

/// One shard within one reach.
struct Visit<'a> {
    shard: &'a Shard,
    class: u16,
    reach: &'a Reach,
    bounds: &'a Bounds<'a>,
    probes: &'a [Probe],
}

impl Visit<'_> {
    /// Visits the bearers of the words that have to be looked up, as long as work is left; says
    /// whether all were visited.
    fn all(&mut self, needed: usize, scratch: &mut Scratch, found: &mut Vec<Bounded>) -> bool {
        if !self.reach.lenient && self.twice_is_needed(needed) {
            return self.all_met_twice(scratch, found);
        }
        self.probes.iter().take(needed).flat_map(|probe| &probe.expanded.words).all(|word| {
            let Some(list) = self.shard.postings(word.number) else { return true };
            self.reach.each(list, |postings| {
                if postings.len() > scratch.visits_left {
                    scratch.visits_left = 0;
                    return false;
                }
                scratch.visits_left -= postings.len();
                for together in postings.chunks(TOGETHER_MAX) {
                    self.weigh(together, scratch, found);
                }
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

    /// Like [`Visit::all`], but looks only at forms that bear at least two likely words.
    fn all_met_twice(&self, scratch: &mut Scratch, found: &mut Vec<Bounded>) -> bool {
        let mut met = std::mem::take(&mut scratch.met);
        let mut twice = std::mem::take(&mut scratch.twice);
        met.clear();
        met.resize(MET_BITS / 64, 0);
        let words = self.probes.iter().flat_map(|probe| &probe.expanded.words);
        let whole = words.filter_map(|word| self.shard.postings(word.number)).all(|list| {
            self.reach.each(list, |postings| {
                if postings.len() > scratch.visits_left {
                    scratch.visits_left = 0;
                    return false;
                }
                scratch.visits_left -= postings.len();
                for posting in postings {
                    let bit = posting.slot() % MET_BITS;
                    let Some(bits) = met.get_mut(bit / 64) else { continue };
                    if *bits >> (bit % 64) & 1 == 1 {
                        twice.push(*posting);
                    }
                    *bits |= 1 << (bit % 64);
                }
                true
            })
        });
        for together in twice.chunks(TOGETHER_MAX) {
            self.weigh(together, scratch, found);
        }
        twice.clear();
        (scratch.met, scratch.twice) = (met, twice);
        whole
    }

    fn weigh(&self, postings: &[Posting], scratch: &mut Scratch, found: &mut Vec<Bounded>) {
        scratch.forms.clear();
        scratch.forms.extend(
            postings.iter().map(|p| p.slot()).filter_map(|at| Some((at, *self.shard.form(at)?))),
        );
        for (slot, form) in &scratch.forms {
            let words = self.shard.found_by(*slot, form);
            let (borne, besides) = scratch.marks.borne(form, words, self.probes);
            let date = match self.reach.date {
                Dating::Bounded(date) => date,
                Dating::ByYears(_) => self.bounds.by_years(form),
            };
            let besides =
                if self.reach.lenient { Besides::Words(Parts::default()) } else { besides };
            let bound = self.bounds.of(borne, besides, date);
            if self.bounds.reaches(bound) {
                let place = Place { class: self.class, record: form.record };
                found.push(Bounded { bound, place });
            }
        }
    }
}

fn shards<'a>(index: &'a Inner, permitted: &'a [bool]) -> impl Iterator<Item = (u16, &'a Shard)> {
    (0u16..)
        .zip(&index.shards)
        .filter(|(class, _)| permitted.get(usize::from(*class)) == Some(&true))
}

/// The kind of words that a name is looked for by: initials only if it has nothing else.
pub(super) fn bearing(asked: &AskedName) -> Kind {
    let named = asked.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

/// The words to look for, the rarest first.
fn probes(index: &Inner, asked: &AskedName, expansions: &Expansions<'_>) -> Vec<Probe> {
    let permitted = expansions.permitted;
    let bearing = bearing(asked);
    let probe = |expanded: Rc<Expanded>, asked: &[&AskedWord]| {
        let visits = |shard: &Shard| {
            let lists = expanded.words.iter().filter_map(|word| shard.postings(word.number));
            lists.map(Postings::len).sum::<usize>()
        };
        let visits = shards(index, permitted).map(|(_, shard)| visits(shard)).sum();
        let borne = asked.iter().filter(|word| word.kind == bearing).map(|word| Borne {
            words: 1,
            parts: Parts::one(word.part),
            millibits: word.millibits,
        });
        Probe { expanded, borne: borne.fold(Borne::default(), Borne::and), visits }
    };
    let single = asked.words.iter().filter(|word| word.kind == bearing);
    let mut probes: Vec<Probe> =
        single.map(|word| probe(expansions.of(&word.token), &[word])).collect();
    for (pair, joined) in asked.words.windows(2).zip(&asked.joined) {
        let ([one, two], Some(joined)) = (pair, joined) else { continue };
        probes.push(probe(expansions.of_joined(joined), &[one, two]));
    }
    for word in asked.words.iter().filter(|word| word.kind == Kind::Name) {
        // A word that nobody bears may be two: `Marialuisa`.
        if expansions.of(&word.token).bearers == 0
            && let Some(half) = index.dictionary.parted(&word.token, permitted)
        {
            probes.push(probe(expansions.of(&half), &[word]));
        }
    }
    probes.retain(|probe| probe.visits > 0);
    probes.sort_by_key(|probe| probe.visits);
    probes.truncate(PROBES_MAX);
    probes
}

fn by_document(index: &Inner, question: &Question, permitted: &[bool], bounded: &mut Vec<Bounded>) {
    for asked in &question.documents {
        // A number one slip off says something only beside a name.
        let slips = if question.names.is_empty() { Vec::new() } else { asked.slips() };
        for (class, shard) in shards(index, permitted) {
            for key in std::iter::once(&asked.key.fuzzy).chain(&slips) {
                for record in shard.with_document(key).iter().take(limits::SCORED_MAX) {
                    let place = Place { class, record: *record };
                    bounded.push(Bounded { bound: CERTAIN, place });
                }
            }
        }
    }
}
