//! Which records are worth a full comparison: postings of all likely words, cut by year of birth,
//! bounded in number.
//!
//! Every name block met is given a bound: no full comparison should score it higher. Those whose
//! bound is below what is wanted fall away; of the others the best are compared in full.

use super::dictionary::{Expanded, Expansions};
use super::memory::Inner;
use super::shard::{Form, Shard};
use crate::name::{Kind, Part};
use crate::score::{AskedName, Question};
use crate::token::AskedToken;
use crate::{Options, RecordKey, country, date, limits, place, sex};
use std::rc::Rc;

/// Working memory of one search.
#[derive(Default)]
pub(super) struct Scratch {
    cells: Vec<Cell>,
    touched: Vec<u32>,
    epoch: u32,
}

/// What is known of one form during one search.
#[derive(Clone, Copy, Default)]
struct Cell {
    /// The search and name it belongs to; of another one it counts as empty.
    epoch: u32,
    /// The asked word counted last, so that one word counts once; its best expansion comes first.
    word: u8,
    /// Words that found a counterpart.
    words: u8,
    millibits: i32,
}

/// A record worth a full comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) class: u16,
    pub(super) record: u32,
}

/// What was gathered.
pub(super) struct Gathered {
    /// The records, each once.
    pub(super) records: Vec<Place>,
    /// Whether some were left aside that might have matched.
    pub(super) cut: bool,
}

/// From where to gather, and what for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// Words of the classes of visibility that the asker may know of.
    pub(super) expansions: &'a Expansions<'a>,
    /// How much is wanted.
    pub(super) options: &'a Options,
}

/// A record with the highest score it may reach.
struct Bounded {
    bound: i32,
    key: RecordKey,
    place: Place,
}

/// How far a bound may be too low: words that one side parts are not seen here.
const SLACK_PERMILLE: i32 = 15;
/// Any full comparison is worth it.
const CERTAIN: i32 = i32::MAX;

/// An asked word and what it may stand for.
struct Probe {
    expanded: Rc<Expanded>,
    millibits: i32,
    /// How many asked words it stands for.
    words: u8,
    visits: usize,
}

/// Gathers from every permitted shard.
pub(super) fn gather(
    index: &Inner,
    question: &Question,
    wanted: Wanted<'_>,
    scratch: &mut Scratch,
) -> Gathered {
    let Wanted { expansions, options } = wanted;
    let permitted = expansions.permitted;
    let mut bounded: Vec<Bounded> = Vec::new();
    let mut cut = false;
    for asked in &question.names {
        let mut probes = probes(index, asked, expansions);
        cut |= keep_within_limits(&mut probes);
        let bounds = Bounds::new(question, asked, options);
        for (class, shard) in shards(index, permitted) {
            scratch.collect(shard, &probes);
            for slot in &scratch.touched {
                let cell = scratch.cells.get(at(*slot)).copied().unwrap_or_default();
                let Some(form) = shard.form(*slot) else { continue };
                let bound = bounds.of(cell, form);
                if bound + SLACK_PERMILLE >= bounds.wanted
                    && let Some(held) = shard.record(form.record)
                {
                    let place = Place { class, record: form.record };
                    bounded.push(Bounded { bound, key: held.key, place });
                }
            }
        }
    }
    by_document(index, question, permitted, &mut bounded);
    bounded.sort_unstable_by_key(|record| (record.key, std::cmp::Reverse(record.bound)));
    bounded.dedup_by_key(|record| record.key);
    bounded.sort_unstable_by_key(|record| (std::cmp::Reverse(record.bound), record.key));
    cut |= bounded.len() > limits::SCORED_MAX;
    bounded.truncate(limits::SCORED_MAX);
    Gathered { records: bounded.into_iter().map(|record| record.place).collect(), cut }
}

fn shards<'a>(index: &'a Inner, permitted: &'a [bool]) -> impl Iterator<Item = (u16, &'a Shard)> {
    (0u16..)
        .zip(&index.shards)
        .filter(|(class, _)| permitted.get(usize::from(*class)) == Some(&true))
}

/// The kind of words that a name is looked for by: initials only if it has nothing else.
fn bearing(asked: &AskedName) -> Kind {
    let named = asked.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

/// The words to look for, the rarest first.
fn probes(index: &Inner, asked: &AskedName, expansions: &Expansions<'_>) -> Vec<Probe> {
    let permitted = expansions.permitted;
    let bearing = bearing(asked);
    let probe = |token: &AskedToken, millibits: i32, words: u8| {
        let expanded = expansions.of(token);
        let visits = |shard: &Shard| {
            expanded.words.iter().map(|w| shard.postings(w.number).len()).sum::<usize>()
        };
        let visits = shards(index, permitted).map(|(_, shard)| visits(shard)).sum();
        Probe { expanded, millibits, words, visits }
    };
    let single = asked.words.iter().filter(|word| word.kind == bearing);
    let mut probes: Vec<Probe> = single.map(|word| probe(&word.token, word.millibits, 1)).collect();
    for (pair, joined) in asked.words.windows(2).zip(&asked.joined) {
        let ([one, two], Some(joined)) = (pair, joined) else { continue };
        let words = u8::from(one.kind == Kind::Name) + u8::from(two.kind == Kind::Name);
        probes.push(probe(joined, one.millibits + two.millibits, words));
    }
    for word in asked.words.iter().filter(|word| word.kind == Kind::Name) {
        // A word that nobody bears may be two: `Marialuisa`.
        if expansions.of(&word.token).bearers == 0
            && let Some(half) = index.dictionary.parted(&word.token, permitted)
        {
            probes.push(probe(&half, word.millibits, 1));
        }
    }
    probes.retain(|probe| probe.visits > 0);
    probes.sort_by_key(|probe| probe.visits);
    probes
}

/// Leaves the commonest words aside once the rarer ones use up the work that one question may cost;
/// says whether any was.
fn keep_within_limits(probes: &mut Vec<Probe>) -> bool {
    let before = probes.len();
    let mut visits = 0usize;
    let mut first = true;
    probes.retain(|probe| {
        visits = visits.saturating_add(probe.visits);
        std::mem::take(&mut first) || visits <= limits::POSTINGS_MAX
    });
    probes.len() < before
}

fn by_document(index: &Inner, question: &Question, permitted: &[bool], bounded: &mut Vec<Bounded>) {
    for asked in &question.documents {
        // A number one slip off says something only beside a name.
        let slips = if question.names.is_empty() { Vec::new() } else { asked.slips() };
        for (class, shard) in shards(index, permitted) {
            for key in std::iter::once(&asked.key.fuzzy).chain(&slips) {
                for record in shard.with_document(key).iter().take(limits::SCORED_MAX) {
                    if let Some(held) = shard.record(*record) {
                        let place = Place { class, record: *record };
                        bounded.push(Bounded { bound: CERTAIN, key: held.key, place });
                    }
                }
            }
        }
    }
}

impl Scratch {
    /// Visits the postings of every probe and adds up evidence per form.
    fn collect(&mut self, shard: &Shard, probes: &[Probe]) {
        self.touched.clear();
        if self.cells.len() < shard.forms_len() {
            self.cells.resize(shard.forms_len(), Cell::default());
        }
        self.epoch = self.epoch.wrapping_add(1);
        if self.epoch == 0 {
            self.cells.fill(Cell::default());
            self.epoch = 1;
        }
        for (number, probe) in (1u8..).zip(probes) {
            for word in &probe.expanded.words {
                let millibits = probe.millibits * i32::from(word.similarity) / 1000;
                for slot in shard.postings(word.number).iter().take(limits::POSTINGS_MAX) {
                    let Some(cell) = self.cells.get_mut(at(*slot)) else { continue };
                    if cell.epoch != self.epoch {
                        *cell = Cell { epoch: self.epoch, ..Cell::default() };
                        self.touched.push(*slot);
                    }
                    if cell.word != number {
                        cell.word = number;
                        cell.words = cell.words.saturating_add(probe.words);
                        cell.millibits = cell.millibits.saturating_add(millibits);
                    }
                }
            }
        }
    }
}

/// What bounds a score.
struct Bounds<'a> {
    question: &'a Question,
    wanted: i32,
    /// Evidence of full agreement of the name, and how many of its words should find a counterpart.
    possible: i32,
    words: u8,
    /// Evidence of initials beside names: they are not looked up, so they may all agree.
    initials: i32,
    /// Evidence of full agreement of the date.
    date: i32,
    /// Evidence of full agreement of everything else.
    rest: i32,
}

impl<'a> Bounds<'a> {
    fn new(question: &'a Question, asked: &AskedName, options: &Options) -> Self {
        let bearing = bearing(asked);
        let counted =
            asked.words.iter().filter(|w| w.kind == bearing && w.part != Part::Patronymic);
        let initials =
            asked.words.iter().filter(|w| w.kind == Kind::Initial && bearing != Kind::Initial);
        let one = |asked: bool, millibits: i32| if asked { millibits } else { 0 };
        let documents =
            question.documents.iter().map(|document| document.millibits).max().unwrap_or(0);
        Self {
            question,
            wanted: i32::from(options.score_permille_min),
            possible: asked.possible,
            words: u8::try_from(counted.count()).unwrap_or(u8::MAX),
            initials: initials.map(|word| word.millibits).sum(),
            date: question.birth.iter().map(|asked| date::possible(*asked)).max().unwrap_or(0),
            rest: documents
                + one(question.sex.is_some(), sex::AGREES_MILLIBITS)
                + one(!question.nationalities.is_empty(), country::AGREES_MILLIBITS)
                + one(!question.places.is_empty(), place::AGREES_MILLIBITS),
        }
    }

    fn of(&self, cell: Cell, form: Form) -> i32 {
        let agreed = (cell.millibits + self.initials).min(self.possible);
        let left = self.words.saturating_sub(cell.words);
        let conflicts = left.min(form.words.saturating_sub(cell.words));
        let open = self.possible - agreed;
        let (disputed, missing) = if left == 0 {
            (0, 0)
        } else {
            let disputed = open * i32::from(conflicts) / i32::from(left);
            (disputed, open - disputed)
        };
        let missing = if cell.words >= 2 { missing / 5 } else { missing / 2 };
        let (date, date_possible) = self.date(form);
        let found = agreed - i32::from(conflicts) * CONFLICT_MIN + date + self.rest;
        let possible = agreed + disputed + missing + date_possible + self.rest;
        if possible <= 0 { 0 } else { (found.max(0)).saturating_mul(1000) / possible }
    }

    /// The most that the date may give, and what that is a part of.
    fn date(&self, form: Form) -> (i32, i32) {
        let Some((first, last)) = form.years else { return (0, self.date / 4) };
        if self.date == 0 {
            return (0, 0);
        }
        let near = |asked: &entente_model::DateInterval| {
            let (from, to) = (asked.first().year(), asked.last().year());
            if from <= last && first <= to {
                2
            } else {
                let gap = if last < from { from - last } else { first - to };
                u8::from(gap <= YEARS_NEAR || gap % 10 == 0 || usual_slip(from, first))
            }
        };
        match self.question.birth.iter().map(near).max() {
            Some(2) => (self.date, self.date),
            Some(1) => (self.date / 2, self.date),
            _ => (DATES_DIFFER, self.date),
        }
    }
}

/// The least that a word without counterpart takes away, in thousandths of a bit.
const CONFLICT_MIN: i32 = 3_500;
/// What different dates take away, in thousandths of a bit.
const DATES_DIFFER: i32 = -8_000;
/// Years within which an approximate or one-off date may still count.
const YEARS_NEAR: i16 = 5;

/// Years of two digits exchanged, or of one digit differing in the century.
fn usual_slip(one: i16, two: i16) -> bool {
    let digits = |year: i16| [year / 1000 % 10, year / 100 % 10, year / 10 % 10, year % 10];
    let (mut one, mut two) = (digits(one), digits(two));
    if one.iter().zip(&two).filter(|(a, b)| a != b).count() == 1 {
        return true;
    }
    one.sort_unstable();
    two.sort_unstable();
    one == two
}

fn at(slot: u32) -> usize {
    usize::try_from(slot).unwrap_or(usize::MAX)
}
