//! Where to look for the bearers of a name: which birth dates may still give how much.
//!
//! A right date needs little of the name to agree, so many postings of one day are read; a wrong
//! one needs nearly all of it, so only the bearers of the rarest word are, and mostly none.

use super::bounds::{Borne, Bounds, DateBound, Nearness};
use super::postings::{Born, Posting, Postings};
use crate::date::{self, Written};
use entente_model::DateInterval;

/// Birth dates that may give the same.
pub(super) struct Reach {
    /// In ascending order, none overlapping another.
    ranges: Vec<(Born, Born)>,
    pub(super) date: Dating,
    /// The least number of words that a form has here.
    words_min: u8,
    /// Whether one word that agrees is enough for a full comparison, whatever else the form bears:
    /// few are born on the very day, and what looks different may be misspelt twice.
    pub(super) lenient: bool,
}

/// How much the date may give.
#[derive(Clone, Copy)]
pub(super) enum Dating {
    /// The same for all forms within reach.
    Bounded(DateBound),
    /// The form's years tell; at most this.
    ByYears(DateBound),
}

/// How many years an approximate date may be off.
const CIRCA_YEARS: i16 = 5;
/// Years in which people are born that a register holds; others are met as different ones only.
const YEAR_MIN: i16 = 1850;
const YEAR_MAX: i16 = 2100;
/// From this many postings per range on, ranges are looked up rather than all postings tried.
const LOOK_UP_LENGTH_MIN: usize = 16;

impl Reach {
    /// All reaches of a question, the most promising first.
    pub(super) fn all(birth: &[DateInterval], bounds: &Bounds<'_>) -> Vec<Self> {
        let alone = (Born::ONE_SIDED, Born::ONE_SIDED);
        let full = bounds.date;
        if birth.is_empty() {
            let nothing = Dating::Bounded((0, 0));
            return vec![
                Self { ranges: vec![alone], date: nothing, words_min: 0, lenient: false },
                Self {
                    ranges: vec![(Born::UNKNOWN, Born::LAST)],
                    date: nothing,
                    words_min: 2,
                    lenient: false,
                },
            ];
        }
        let dated = |ranges: Vec<(Born, Born)>, millibits: i32| Self {
            ranges: merged(ranges),
            date: Dating::Bounded((millibits, full)),
            words_min: 2,
            lenient: false,
        };
        let around = |years: fn(&DateInterval) -> i16| {
            birth.iter().map(move |date| {
                let years = years(date);
                let (first, last) = (date.first().year() - years, date.last().year() + years + 1);
                (Born::year(first), Born::year(last))
            })
        };
        let by_years = Dating::ByYears((full, full));
        let unknown = (Born::UNKNOWN, Born::UNKNOWN);
        let partial = (Born::PARTIAL, Born::PARTIAL);
        let years = |is_meant: &dyn Fn(Nearness) -> bool| {
            // A slip in a year of our time leads to no year before or after these.
            let asked = birth.iter().flat_map(|date| [date.first().year(), date.last().year()]);
            let all = (YEAR_MIN..=YEAR_MAX).chain(asked);
            let meant = all.filter(|year| is_meant(bounds.nearness(*year, *year)));
            meant.map(|year| (Born::within(year), Born::within(year))).collect()
        };
        let lenient = birth.iter().all(|date| date.day().is_some());
        vec![
            Self { lenient, ..dated(birth.iter().flat_map(same_days).collect(), full) },
            Self { ranges: vec![alone], date: by_years, words_min: 0, lenient: false },
            Self { ranges: vec![partial], date: by_years, words_min: 2, lenient: false },
            dated(years(&|near| near == Nearness::Same), full),
            dated(years(&|near| near == Nearness::Near), bounds.year_slip()),
            dated(vec![(Born::within(0), Born::within(i16::MAX))], bounds.differ),
            Self { date: Dating::Bounded((0, full / 4)), ..dated(vec![unknown], 0) },
            dated(birth.iter().flat_map(slips).collect(), bounds.slip),
            dated(
                around(|date| if date.is_circa() { CIRCA_YEARS } else { 0 }).collect(),
                bounds.near,
            ),
            dated(around(|_| 1).collect(), bounds.year_near),
            dated(vec![(Born::FIRST, Born::LAST)], bounds.differ),
        ]
    }

    /// How many of the words, given rarest first, have to be looked up: whoever bears none of
    /// these cannot reach the wanted score by the others.
    pub(super) fn needed(&self, words: &[Borne], bounds: &Bounds<'_>) -> usize {
        if self.lenient {
            return words.len();
        }
        let (Dating::Bounded(date) | Dating::ByYears(date)) = self.date;
        self.needed_with(date, words, bounds)
    }

    /// The same where years tell what the date may give, by how near they are; none if they do not.
    pub(super) fn needed_by_year(
        &self,
        words: &[Borne],
        bounds: &Bounds<'_>,
    ) -> Option<[usize; 3]> {
        if matches!(self.date, Dating::Bounded(_)) || bounds.date == 0 {
            return None;
        }
        let nearness = [Nearness::Far, Nearness::Near, Nearness::Same];
        Some(nearness.map(|near| self.needed_with(bounds.by_nearness(near), words, bounds)))
    }

    fn needed_with(&self, date: DateBound, words: &[Borne], bounds: &Bounds<'_>) -> usize {
        let mut others = Borne::default();
        for (number, word) in words.iter().enumerate().rev() {
            others = others.and(*word);
            if bounds.reaches(bounds.of_any(others, self.words_min, date)) {
                return number + 1;
            }
        }
        0
    }

    /// How many initials forms within reach may have: they are filed where a form may have any
    /// number of words.
    pub(super) const fn initials_max(&self) -> u8 {
        if self.words_min == 0 { u8::MAX } else { 0 }
    }

    /// Whether most bearers of a word are within reach.
    pub(super) fn is_long(&self) -> bool {
        matches!(self.ranges.as_slice(), [(_, Born::LAST)])
    }

    /// The birth dates within reach, in ascending order.
    pub(super) fn ranges(&self) -> impl Iterator<Item = (Born, Born)> + '_ {
        self.ranges.iter().copied()
    }

    /// Calls back with the postings within reach, piece by piece, until told to stop.
    pub(super) fn each<'a>(
        &self,
        list: &'a Postings,
        mut found: impl FnMut(&'a [Posting]) -> bool,
    ) -> bool {
        if self.ranges.len() > 1 && list.len() / LOOK_UP_LENGTH_MIN <= self.ranges.len() {
            return list.all().flat_map(|piece| piece.chunks(1)).all(|posting| {
                !posting.iter().all(|posting| self.covers(posting.born())) || found(posting)
            });
        }
        self.ranges.iter().all(|range| list.born_within(*range).all(&mut found))
    }

    fn covers(&self, born: Born) -> bool {
        let after = self.ranges.partition_point(|(first, _)| *first <= born);
        after.checked_sub(1).and_then(|at| self.ranges.get(at)).is_some_and(|range| born <= range.1)
    }
}

/// The days that a date may stand for, and that with day and month exchanged.
fn same_days(date: &DateInterval) -> impl Iterator<Item = (Born, Born)> + use<> {
    let born = |(year, month, day): Written| Born::day(year, month, day);
    let (first, last) = (date.first(), date.last());
    let all = (
        Born::day(first.year(), first.month(), first.day()),
        Born::day(last.year(), last.month(), last.day()),
    );
    let exchanged = written(date).and_then(date::exchanged).map(|day| (born(day), born(day)));
    std::iter::once(all).chain(exchanged)
}

fn slips(date: &DateInterval) -> Vec<(Born, Born)> {
    let near = written(date).map(date::one_slip_away).unwrap_or_default();
    let near = near.into_iter().filter(|(year, ..)| *year > 0);
    near.map(|(year, month, day)| Born::day(year, month, day)).map(|day| (day, day)).collect()
}

fn written(date: &DateInterval) -> Option<Written> {
    date.day().map(|day| (day.year(), day.month(), day.day()))
}

/// The ranges in ascending order, overlapping ones as one.
fn merged(mut ranges: Vec<(Born, Born)>) -> Vec<(Born, Born)> {
    ranges.sort_unstable();
    let mut kept: Vec<(Born, Born)> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match kept.last_mut() {
            Some(last) if range.0 <= last.1 => last.1 = last.1.max(range.1),
            _ => kept.push(range),
        }
    }
    kept
}
