//! The most that a name block can score, from what its postings tell.

use super::gather::bearing;
use crate::name::{Kind, Part};
use crate::score::{AskedName, MISSING_DIVISOR, Question};
use crate::{Options, country, date, place, sex};

/// How far a bound may be too low: words that one side parts are not seen here.
pub(super) const SLACK_PERMILLE: i32 = 15;

/// How many words of a name there are of each part; fathers' names are not counted.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    pub(super) given: u8,
    pub(super) family: u8,
    pub(super) open: u8,
}

impl Parts {
    /// One word.
    pub(super) const fn one(part: Part) -> Self {
        let none = Self { given: 0, family: 0, open: 0 };
        match part {
            Part::Given => Self { given: 1, ..none },
            Part::Family => Self { family: 1, ..none },
            Part::Open => Self { open: 1, ..none },
            Part::Patronymic => none,
        }
    }

    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            given: self.given.saturating_add(other.given),
            family: self.family.saturating_add(other.family),
            open: self.open.saturating_add(other.open),
        }
    }

    /// What is left without those.
    pub(super) const fn without(self, other: Self) -> Self {
        Self {
            given: self.given.saturating_sub(other.given),
            family: self.family.saturating_sub(other.family),
            open: self.open.saturating_sub(other.open),
        }
    }

    /// How many there are.
    pub(super) const fn all(self) -> u8 {
        self.given.saturating_add(self.family).saturating_add(self.open)
    }

    /// How many words left on two sides should have corresponded, at least.
    fn conflicts(self, other: Self) -> u8 {
        let boxes = self.given.min(other.given) + self.family.min(other.family);
        let rest = |one: Self, two: Self| {
            one.given.saturating_sub(two.given) + one.family.saturating_sub(two.family)
        };
        let (one, two) = (rest(self, other), rest(other, self));
        let open = self.open.min(two + other.open) + other.open.min(one);
        boxes + open
    }
}

/// What of an asked name a form bears.
#[derive(Clone, Copy, Default)]
pub(super) struct Borne {
    /// How many asked words found a counterpart.
    pub(super) words: u8,
    /// Which of them.
    pub(super) parts: Parts,
    /// What they give.
    pub(super) millibits: i32,
}

impl Borne {
    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            words: self.words.saturating_add(other.words),
            parts: self.parts.and(other.parts),
            millibits: self.millibits.saturating_add(other.millibits),
        }
    }
}

/// What a form has besides.
#[derive(Clone, Copy)]
pub(super) enum Besides {
    /// These words.
    Words(Parts),
    /// At least one word more than asked words were found, of a part that is not known.
    Something,
    /// The only counterpart stands in the other box: a given name as a family name.
    BoxExchanged,
}

/// The most that a date may give, and what that is a part of.
pub(super) type DateBound = (i32, i32);

/// What bounds a score.
pub(super) struct Bounds<'a> {
    question: &'a Question,
    /// Lower scores are not wanted.
    pub(super) wanted: i32,
    /// Evidence of full agreement of the name, and how many of its words should find a counterpart.
    possible: i32,
    words: Parts,
    /// Evidence of initials beside names: they are not looked up, so they may all agree.
    initials: i32,
    /// Evidence of full agreement of the date.
    pub(super) date: i32,
    /// Evidence of full agreement of everything else, save documents: who holds one that agrees is
    /// found by it.
    rest: i32,
    /// What documents that do not agree count.
    documents: i32,
}

impl<'a> Bounds<'a> {
    pub(super) fn new(question: &'a Question, asked: &AskedName, options: &Options) -> Self {
        let bearing = bearing(asked);
        let counted = asked.words.iter().filter(|word| word.kind == bearing);
        let initials =
            asked.words.iter().filter(|w| w.kind == Kind::Initial && bearing != Kind::Initial);
        let one = |asked: bool, millibits: i32| if asked { millibits } else { 0 };
        let documents =
            question.documents.iter().map(|document| document.millibits).max().unwrap_or(0);
        Self {
            question,
            wanted: i32::from(options.score_permille_min),
            possible: asked.possible,
            words: counted.map(|word| Parts::one(word.part)).fold(Parts::default(), Parts::and),
            initials: initials.map(|word| word.millibits).sum(),
            date: question.birth.iter().map(|asked| date::possible(*asked)).max().unwrap_or(0),
            documents: documents / MISSING_DIVISOR,
            rest: one(question.sex.is_some(), sex::AGREES_MILLIBITS)
                + one(!question.nationalities.is_empty(), country::AGREES_MILLIBITS)
                + one(!question.places.is_empty(), place::AGREES_MILLIBITS),
        }
    }

    /// The most that a form may score that bears this of the asked name and has that besides.
    pub(super) fn of(
        &self,
        borne: Borne,
        besides: Besides,
        (date, date_possible): DateBound,
    ) -> i32 {
        let agreed = (borne.millibits + self.initials).min(self.possible);
        let left = self.words.without(borne.parts);
        let (conflicts, cost) = match besides {
            Besides::Words(words) => {
                let conflicts = left.conflicts(words);
                (conflicts, i32::from(conflicts) * CONFLICT_MIN)
            }
            Besides::Something if left.all() > 0 => (1, CONFLICT_MIN),
            Besides::Something => (0, 0),
            Besides::BoxExchanged => (0, BOX_ALONE_MIN),
        };
        let open = self.possible - agreed;
        let left = i32::from(left.all());
        let disputed = if left == 0 { 0 } else { open * i32::from(conflicts) / left };
        let missing = if left == 0 { 0 } else { open - disputed };
        let missing = if borne.words >= 2 { missing / 5 } else { missing / 2 };
        let found = agreed - cost + date + self.rest;
        let possible = agreed + disputed + missing + date_possible + self.rest + self.documents;
        if possible <= 0 { 0 } else { (found.max(0)).saturating_mul(1000) / possible }
    }

    /// The most that any form may score that bears this of the asked name.
    pub(super) fn of_any(&self, borne: Borne, words_min: u8, date: DateBound) -> i32 {
        if borne.words >= words_min {
            return self.of(borne, Besides::Words(Parts::default()), date);
        }
        let exchanged = self.of(borne, Besides::BoxExchanged, date);
        self.of(borne, Besides::Something, date).max(exchanged)
    }

    /// Whether a bound leaves the wanted score within reach.
    pub(super) const fn reaches(&self, bound: i32) -> bool {
        bound.saturating_add(SLACK_PERMILLE) >= self.wanted
    }

    /// What the years of a form leave possible.
    pub(super) fn by_years(&self, years: Option<(i16, i16)>) -> DateBound {
        let Some((first, last)) = years else { return (0, self.date / 4) };
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
/// What a single counterpart in the other box takes away.
const BOX_ALONE_MIN: i32 = 4_000;
/// What different dates take away, in thousandths of a bit.
pub(super) const DATES_DIFFER: i32 = -8_000;
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
