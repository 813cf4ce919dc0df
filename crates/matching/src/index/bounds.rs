//! The most that a name block can score, from what its postings tell.

use super::gather::{Wanted, bearing};
use crate::limits;
use crate::name::{Kind, Part};
use crate::score::{
    AskedName, BIRTH_DATES_DIFFER_MAX, Evidence, INITIAL_FITS, Level, MISSING_DIVISOR, Question,
    Scale, Top,
};

/// How far a bound may be too low: words that one side parts are not seen here.
pub(super) const SLACK_PERMILLE: i32 = 15;

/// How far rounding moves a bound.
const ROUNDING_PERMILLE: i32 = 2;

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

    /// How many words left on two sides should have corresponded, at least: words of one part do,
    /// and then a word of an open part with any other. Two open words may meet first and leave
    /// nothing that the others could correspond to.
    fn conflicts(self, other: Self) -> u8 {
        let boxes = self.given.min(other.given) + self.family.min(other.family);
        let rest = |one: Self, two: Self| {
            one.given.saturating_sub(two.given) + one.family.saturating_sub(two.family)
        };
        let (one, two) = (rest(self, other), rest(other, self));
        let open = self.open.min(other.open);
        boxes + open + (self.open - open).min(two) + (other.open - open).min(one)
    }
}

/// Places of an asked name's words, a bit each: however many probes find a word, it counts once.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct AskedWords(u32);

const _: () = assert!(limits::WORDS_MAX <= 32, "places are the bits of one number");

impl AskedWords {
    /// The word at a place.
    pub(super) fn at(place: usize) -> Self {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        Self(1u32.checked_shl(place).unwrap_or(0))
    }

    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    fn count(self) -> u8 {
        u8::try_from(self.0.count_ones()).unwrap_or(u8::MAX)
    }
}

/// What of an asked name a form bears.
#[derive(Clone, Copy, Default)]
pub(super) struct Borne {
    /// Which asked words found a counterpart.
    pub(super) words: AskedWords,
    /// What they give; a word that several probes find may count several times.
    pub(super) millibits: i32,
}

impl Borne {
    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            words: self.words.and(other.words),
            millibits: self.millibits.saturating_add(other.millibits),
        }
    }
}

/// What a form has besides.
#[derive(Clone, Copy)]
pub(super) enum Besides {
    /// These words, and so many initials.
    Words(Parts, u8),
    /// At least one word more than asked words were found, of a part that is not known.
    Something,
    /// The only counterpart stands in the other box: a given name as a family name.
    BoxExchanged,
}

/// The most that a date may give, and what that is a part of.
pub(super) type DateBound = (i32, i32);

/// How near years are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    Far,
    /// One may be mistaken for the other.
    Near,
    Same,
}

/// What bounds a score.
pub(super) struct Bounds<'a> {
    question: &'a Question,
    /// Lower scores are not wanted.
    pub(super) wanted: i32,
    /// Evidence of full agreement of the name.
    possible: i32,
    /// The words that should find a counterpart, those that say least first.
    words: Vec<Counted>,
    /// Whether words of both boxes are asked for, or open ones: what a form has besides then
    /// corresponds to something.
    corresponds: bool,
    /// Initials beside names and their evidence: they are not looked up, so they may all agree.
    initials: (u8, i32),
    /// Evidence of full agreement of the date.
    pub(super) date: i32,
    /// Evidence of full agreement of everything else, save documents: who holds one that agrees is
    /// found by it.
    rest: i32,
    /// What documents that do not agree count.
    documents: i32,
    /// How evidence becomes a score.
    scale: Scale,
    top: Top,
    /// What dates may give that are one slip away.
    pub(super) slip: i32,
    /// What a date may give that is near another one.
    pub(super) near: i32,
    /// What a date may give that is in the same year or the next.
    pub(super) year_near: i32,
    /// What different dates take away.
    pub(super) differ: i32,
    /// The least that a word without counterpart takes away.
    conflict: i32,
}

impl<'a> Bounds<'a> {
    pub(super) fn new(question: &'a Question, asked: &AskedName, wanted: &Wanted<'_>) -> Self {
        let bearing = bearing(asked);
        let counted = asked.words.iter().enumerate().filter(|(_, word)| word.kind == bearing);
        let counted = counted.map(|(place, word)| Counted {
            at: AskedWords::at(place),
            part: Parts::one(word.part),
            millibits: word.millibits,
            unseen: wanted.expansions.of(&word.token).aside.map(|alike| word.rarity.at(alike)),
        });
        let mut words: Vec<Counted> = counted.collect();
        words.sort_unstable_by_key(|word| word.millibits);
        let parts = words.iter().map(|word| word.part).fold(Parts::default(), Parts::and);
        let initials =
            asked.words.iter().filter(|w| w.kind == Kind::Initial && bearing != Kind::Initial);
        let [_, date, documents, rest @ ..] = question.full();
        let of = |level| question.weights.of(level);
        let slip = of(Level::DateYearOff).max(of(Level::DateOneDigit));
        // An initial takes less away than a name, so where nothing else is asked, nothing is sure.
        let conflict = match bearing {
            Kind::Name => -of(Level::GivenDiffers).max(of(Level::NameDiffers)),
            Kind::Initial | Kind::Particle => 0,
        };
        let near = of(Level::DateNearCirca).max(of(Level::DateSameMonth));
        Self {
            question,
            wanted: i32::from(wanted.options.score_permille_min),
            possible: asked.possible,
            words,
            corresponds: parts.open > 0 || (parts.given > 0 && parts.family > 0),
            initials: (
                words_that(asked, |kind| kind == Kind::Initial && bearing != Kind::Initial),
                initials.map(|word| word.millibits).sum(),
            ),
            date,
            documents: documents / MISSING_DIVISOR,
            rest: rest.iter().sum(),
            scale: question.scale,
            top: asked.top,
            slip,
            near,
            year_near: of(Level::DateYearNear).max(of(Level::DateDiffers)),
            differ: of(Level::DateDiffers),
            conflict,
        }
    }

    /// The most that a form may score that bears this of the asked name and has that besides.
    pub(super) fn of(
        &self,
        borne: Borne,
        besides: Besides,
        (date, date_possible): DateBound,
    ) -> i32 {
        let left = self.left(borne.words);
        // An initial of the form that fits a word gives little and stands for it, even for a word
        // that another one answers less well; one that does not fit takes less away than a name.
        let held = match besides {
            Besides::Words(_, initials) => initials,
            Besides::Something | Besides::BoxExchanged => 0,
        };
        let fitting = held.min(left.count);
        let replacing = (held - fitting).min(borne.words.count());
        let initials = fitting.saturating_add(self.initials.0);
        let (conflicts, cost) = match besides {
            Besides::Words(words, _) => {
                let conflicts = left.parts.conflicts(words).saturating_sub(initials);
                (conflicts, i32::from(conflicts) * self.conflict)
            }
            Besides::Something if self.corresponds && left.parts.all() > 0 && initials == 0 => {
                (1, self.conflict)
            }
            Besides::Something => (0, 0),
            Besides::BoxExchanged => (0, BOX_ALONE_MIN),
        };
        let given = |initials: u8| i32::from(initials) * INITIAL_FITS;
        let borne_full = self.possible - self.initials.1 - left.millibits;
        // Words found twice may count more than they give: what is too much stands for words that
        // may answer though they are not looked up.
        let most = self.possible - self.initials.1;
        let answered = (borne.millibits + given(replacing)).min(most);
        let spare = (answered - borne_full).max(0);
        // Where the date agrees, words left aside when the asked one was expanded are counted in.
        let unseen = if date >= self.date && date > 0 { left.unseen } else { 0 };
        let agreed = answered + self.initials.1 + given(fitting) + unseen;
        let agreed = agreed.min(self.possible);
        let (disputed, missing) = left.disputed_and_missing(conflicts, fitting);
        let disputed = (disputed - spare).max(0);
        let missing = (missing - spare - unseen).max(0);
        // Where a word does not find its like it is missing, and then no less is.
        let unlike = if held == 0 { (borne_full - answered).max(0) } else { 0 };
        let missing = missing + unlike;
        let agreeing = borne.words.count().saturating_add(initials);
        let missing = if agreeing >= 2 { missing / 5 } else { missing / 2 };
        let found = agreed - cost + date + self.rest;
        let possible = agreed + disputed + missing + date_possible + self.rest + self.documents;
        let within_reach = self.possible + date_possible + self.rest + self.documents;
        let evidence = Evidence { found, possible, within_reach };
        let score = i32::from(self.scale.permille(evidence, self.top));
        // Names do not outweigh dates that are clearly different.
        if date <= self.differ && self.date > 0 {
            // Exactly so: no slack, which comparing bounds adds, is needed here.
            score.min(i32::from(BIRTH_DATES_DIFFER_MAX) - SLACK_PERMILLE)
        } else {
            score
        }
    }

    /// The most that any form may score that bears this of the asked name.
    pub(super) fn of_any(&self, borne: Borne, words_min: u8, date: DateBound) -> i32 {
        if borne.words.count() >= words_min {
            // Forms with initials are filed where a form may have any number of words.
            let initials = if words_min == 0 { u8::MAX } else { 0 };
            return self.of(borne, Besides::Words(Parts::default(), initials), date);
        }
        let exchanged = self.of(borne, Besides::BoxExchanged, date);
        self.of(borne, Besides::Something, date).max(exchanged)
    }

    /// The asked words that found no counterpart.
    fn left(&self, borne: AskedWords) -> Left {
        let mut left = Left {
            all: [0; limits::WORDS_MAX],
            count: 0,
            millibits: 0,
            parts: Parts::default(),
            unseen: 0,
        };
        let words = self.words.iter().filter(|word| !borne.has(word.at));
        for (place, word) in left.all.iter_mut().zip(words) {
            *place = word.millibits;
            left.unseen += word.unseen.unwrap_or(0);
            left.count += 1;
            left.millibits += word.millibits;
            left.parts = left.parts.and(word.part);
        }
        left
    }

    /// Whether a bound leaves the wanted score within reach.
    pub(super) const fn reaches(&self, bound: i32) -> bool {
        bound.saturating_add(SLACK_PERMILLE) >= self.wanted
    }

    /// Whether a bound is so low that no less evidence reaches the wanted score either: bounds are
    /// rounded, so a little less evidence may seem to give a little more.
    pub(super) const fn surely_misses(&self, bound: i32) -> bool {
        !self.reaches(bound.saturating_add(ROUNDING_PERMILLE))
    }

    /// What the years of a form leave possible.
    pub(super) fn by_years(&self, years: Option<(i16, i16)>) -> DateBound {
        let Some((first, last)) = years else { return (0, self.date / 4) };
        if self.date == 0 {
            return (0, 0);
        }
        self.by_nearness(self.nearness(first, last))
    }

    /// What a date gives at most that is so near.
    pub(super) fn by_nearness(&self, nearness: Nearness) -> DateBound {
        match nearness {
            Nearness::Same => (self.date, self.date),
            Nearness::Near => (self.year_slip(), self.date),
            Nearness::Far => (self.differ, self.date),
        }
    }

    /// The most that a date gives in a year that an asked one may be mistaken for.
    pub(super) fn year_slip(&self) -> i32 {
        self.slip.max(self.near)
    }

    /// How near these years are to an asked date.
    pub(super) fn nearness(&self, first: i16, last: i16) -> Nearness {
        let near = |asked: &entente_model::DateInterval| {
            let (from, to) = (asked.first().year(), asked.last().year());
            if from <= last && first <= to {
                return Nearness::Same;
            }
            let gap = if last < from { from - last } else { first - to };
            if gap <= YEARS_NEAR || gap % 10 == 0 || usual_slip(from, first) {
                Nearness::Near
            } else {
                Nearness::Far
            }
        };
        self.question.birth.iter().map(near).max().unwrap_or(Nearness::Far)
    }
}

/// An asked word that should find a counterpart.
struct Counted {
    at: AskedWords,
    part: Parts,
    millibits: i32,
    /// The most that a word gives that may answer it though it is not looked up; none if there is
    /// no such word.
    unseen: Option<i32>,
}

/// Asked words that found no counterpart.
struct Left {
    /// What each would have given, the least first.
    all: [i32; limits::WORDS_MAX],
    count: u8,
    millibits: i32,
    parts: Parts,
    /// What words give at most that may answer them though they are not looked up.
    unseen: i32,
}

impl Left {
    /// What those would have given that are in conflict, and those that are missing, at least: so
    /// many are in conflict, and for so many an initial stands.
    fn disputed_and_missing(&self, conflicts: u8, fitting: u8) -> (i32, i32) {
        let unfit = self.all.iter().take(usize::from(self.count.saturating_sub(fitting)));
        let disputed = unfit.clone().take(usize::from(conflicts)).sum();
        (disputed, unfit.skip(usize::from(conflicts)).sum())
    }
}

fn words_that(asked: &AskedName, is_meant: impl Fn(Kind) -> bool) -> u8 {
    let count = asked.words.iter().filter(|word| is_meant(word.kind)).count();
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// What a single counterpart in the other box takes away.
const BOX_ALONE_MIN: i32 = 4_000;
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
