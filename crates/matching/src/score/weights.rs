//! What agreement and disagreement of each feature weigh, in thousandths of a bit.
//!
//! After Fellegi and Sunter a weight is the logarithm (base 2) of how much likelier the outcome is
//! between two records of one person than between two of strangers: `log2(m / u)`. The defaults
//! stand for a mixed European register; [`super::fit::fit`] estimates them from a register itself.
//!
//! # Where the defaults come from
//! - **Dates**: strangers share a day once in about 22,000 (sixty years), with heaping and errors
//!   that leaves 12 bits; a slip (day and month exchanged 0.7 %, the year one off 0.8 %, a digit 4 %
//!   of the dates of one person) is set against how many days are that slip away (1, 2 and about 40).
//! - **Names**: a wholly different given name stands in 1.5 % of the records of one person, a
//!   different family name in 3 % (marriage, aliases of their own excepted).
//! - **Sex, nationality, place**: strangers who share a name mostly share these too, so agreement
//!   says little; see [`crate::sex`], [`crate::country`] and [`crate::place`].
//!
//! They are set by hand and rounded; nothing is fitted to single cases.

use entente_model::Country;
use std::fmt::{self, Write as _};
use std::str::FromStr;

/// What is weighed: a feature and how far it agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    /// The same day of birth.
    DateSame,
    /// The same day, a first of January: it often stands for an unknown day.
    DateFirstOfJanuary,
    /// Day and month exchanged.
    DateSwapped,
    /// Day and month the same, the year one off.
    DateYearOff,
    /// One digit of the date differs.
    DateOneDigit,
    /// Near an approximate date.
    DateNearCirca,
    /// Year and month the same.
    DateSameMonth,
    /// The year the same or next to it, nothing else.
    DateYearNear,
    /// Different dates.
    DateDiffers,
    /// The same sex.
    SexAgrees,
    /// Male against female.
    SexDiffers,
    /// A nationality in common, if it is not one of those weighed by themselves.
    NationalityAgrees,
    /// No nationality in common.
    NationalityDiffers,
    /// The same place of birth.
    PlaceAgrees,
    /// Places alike or the same in part.
    PlaceSimilar,
    /// Different places.
    PlaceDiffers,
    /// Clearly different given names.
    GivenDiffers,
    /// Clearly different other names: family names change by marriage.
    NameDiffers,
    /// An asked name that the record lacks.
    WordMissing,
    /// A name that only the record has.
    WordExtra,
}

/// Every level with its name in text and its default.
const LEVELS: [(Level, &str, i32); 20] = [
    (Level::DateSame, "date-same", 12_000),
    (Level::DateFirstOfJanuary, "date-first-of-january", 8_000),
    (Level::DateSwapped, "date-swapped", 7_300),
    (Level::DateYearOff, "date-year-off", 6_500),
    (Level::DateOneDigit, "date-one-digit", 4_500),
    (Level::DateNearCirca, "date-near-circa", 1_500),
    (Level::DateSameMonth, "date-same-month", 1_000),
    (Level::DateYearNear, "date-year-near", -3_000),
    (Level::DateDiffers, "date-differs", -8_000),
    (Level::SexAgrees, "sex-agrees", 1_000),
    (Level::SexDiffers, "sex-differs", -2_500),
    (Level::NationalityAgrees, "nationality-agrees", 3_000),
    (Level::NationalityDiffers, "nationality-differs", -1_000),
    (Level::PlaceAgrees, "place-agrees", 4_000),
    (Level::PlaceSimilar, "place-similar", 2_000),
    (Level::PlaceDiffers, "place-differs", -500),
    (Level::GivenDiffers, "given-differs", -6_000),
    (Level::NameDiffers, "name-differs", -5_000),
    (Level::WordMissing, "word-missing", -1_000),
    (Level::WordExtra, "word-extra", -300),
];

/// The first line of weights as text.
const HEADER: &str = "entente-weights 1";
/// Stands before the code of a nationality that is weighed by itself.
const NATIONALITY: &str = "nationality.";
/// What any weight may be, in thousandths of a bit.
const BOUNDS: std::ops::RangeInclusive<i32> = -20_000..=20_000;
/// Most nationalities that are weighed by themselves.
const NATIONALITIES_MAX: usize = 300;

/// The weights of every feature. Text made by [`fmt::Display`] reads back as the same weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    levels: [i32; LEVELS.len()],
    /// Nationalities whose agreement has a weight of its own, in the order of their codes.
    nationalities: Vec<(Country, i32)>,
}

impl Default for Weights {
    fn default() -> Self {
        Self { levels: LEVELS.map(|(.., weight)| weight), nationalities: Vec::new() }
    }
}

impl Weights {
    /// The weight of a level, in thousandths of a bit.
    #[must_use]
    pub fn of(&self, level: Level) -> i32 {
        self.levels.get(usize::from(level as u8)).copied().unwrap_or(0)
    }

    /// What agreement in this nationality weighs, in thousandths of a bit: the rarer it is, the
    /// more.
    #[must_use]
    pub fn of_nationality(&self, country: &Country) -> i32 {
        match self.nationalities.binary_search_by(|(one, _)| one.cmp(country)) {
            Ok(at) => self.nationalities.get(at).map_or(0, |(_, weight)| *weight),
            Err(_) => self.of(Level::NationalityAgrees),
        }
    }

    /// A short name that changes whenever a weight does: sixteen hexadecimal digits (FNV-1a over
    /// the text). It tells weights apart; it is no protection against forgery.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{:016x}", fnv(self.to_string().as_bytes()))
    }

    /// Sets a weight.
    pub(crate) fn set(&mut self, level: Level, millibits: i32) {
        if let Some(place) = self.levels.get_mut(usize::from(level as u8)) {
            *place = millibits.clamp(*BOUNDS.start(), *BOUNDS.end());
        }
    }

    /// Sets what agreement in nationalities weighs; others keep the level's weight.
    pub(crate) fn set_nationalities(&mut self, mut weights: Vec<(Country, i32)>) {
        weights.sort_unstable();
        weights.dedup_by(|one, two| one.0 == two.0);
        weights.truncate(NATIONALITIES_MAX);
        self.nationalities = weights;
    }
}

/// FNV-1a, 64 bits.
pub(crate) fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

impl fmt::Display for Weights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        for (level, name, _) in LEVELS {
            writeln!(f, "{name} {}", self.of(level))?;
        }
        for (country, weight) in &self.nationalities {
            f.write_str(NATIONALITY)?;
            writeln!(f, "{country} {weight}")?;
        }
        f.write_char('.')
    }
}

/// A text that holds no weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoWeights {
    /// The line that was not understood, counted from 1.
    pub line: usize,
}

impl fmt::Display for NoWeights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} of the weights is not understood", self.line)
    }
}

impl std::error::Error for NoWeights {}

impl FromStr for Weights {
    type Err = NoWeights;

    /// Reads what [`fmt::Display`] writes, and nothing else.
    fn from_str(text: &str) -> Result<Self, NoWeights> {
        let mut weights = Self::default();
        let mut nationalities = Vec::new();
        let lines: Vec<&str> = text.lines().take(LEVELS.len() + NATIONALITIES_MAX + 3).collect();
        for (at, line) in lines.iter().enumerate() {
            let fault = NoWeights { line: at + 1 };
            let level = at.checked_sub(1).and_then(|at| LEVELS.get(at));
            match (at, level) {
                (0, _) if *line == HEADER => {}
                (_, Some((level, name, _))) => {
                    weights.set(*level, weight(line, name).ok_or(fault)?);
                }
                (1.., None) if at + 1 == lines.len() && *line == "." => {}
                (1.., None) => {
                    nationalities.push(nationality(line).ok_or(fault)?);
                }
                (0, None) => return Err(fault),
            }
        }
        weights.set_nationalities(nationalities);
        // What is written otherwise, out of order or cut short, is another text.
        if weights.to_string() == text { Ok(weights) } else { Err(NoWeights { line: lines.len() }) }
    }
}

fn weight(line: &str, name: &str) -> Option<i32> {
    let (found, weight) = line.split_once(' ')?;
    weight.parse().ok().filter(|weight| found == name && BOUNDS.contains(weight))
}

fn nationality(line: &str) -> Option<(Country, i32)> {
    let (country, weight) = line.strip_prefix(NATIONALITY)?.split_once(' ')?;
    let weight = weight.parse().ok().filter(|weight| BOUNDS.contains(weight))?;
    Some((country.parse().ok()?, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_level_stands_at_its_own_place() {
        for (at, (level, ..)) in LEVELS.iter().enumerate() {
            assert_eq!(at, usize::from(*level as u8));
        }
    }

    #[test]
    fn more_agreement_weighs_no_less_by_default() {
        let weights = Weights::default();
        let falling = [
            Level::DateSame,
            Level::DateSwapped,
            Level::DateYearOff,
            Level::DateOneDigit,
            Level::DateSameMonth,
            Level::DateYearNear,
            Level::DateDiffers,
        ];
        assert!(falling.is_sorted_by(|one, two| weights.of(*one) > weights.of(*two)));
    }

    #[test]
    fn a_changed_weight_changes_the_id_and_a_foreign_text_is_refused() {
        let mut weights = Weights::default();
        let before = weights.id();
        assert_eq!(before.len(), 16);
        weights.set(Level::SexAgrees, 900);
        assert_ne!(before, weights.id());
        let text = weights.to_string();
        for wrong in [
            String::new(),
            text.replace("weights 1", "weights 2"),
            text.replace("900", "90000"),
            text.replace("sex-agrees", "sex"),
            text.replace("\n.", ""),
            format!("{text}\n"),
            text.replace("\n.", "\nnationality.SWE x\n."),
        ] {
            assert!(wrong.parse::<Weights>().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn text_reads_back_as_the_same_weights(
            levels in prop::collection::vec(-20_000..=20_000i32, LEVELS.len()),
            rare in 0..9_000i32,
        ) {
            let mut weights = Weights::default();
            for ((level, ..), weight) in LEVELS.iter().zip(levels) {
                weights.set(*level, weight);
            }
            weights.set_nationalities(vec![("SWE".parse().unwrap(), rare), ("LUX".parse().unwrap(), 7)]);
            let read: Weights = weights.to_string().parse().unwrap();
            prop_assert_eq!(read.id(), weights.id());
            prop_assert_eq!(read.of_nationality(&"SWE".parse().unwrap()), rare);
            prop_assert_eq!(read, weights);
        }
    }
}
