//! Weights estimated from a register itself, without labels.
//!
//! # What is estimated from what
//! - **How often strangers agree** (`u`) in birth dates: from how the register's birth days spread
//!   over years and heap on the first of January (all pairs, by counting days), and for slips and
//!   near dates from pairs of records taken at a distance from each other.
//! - **How common a nationality is**: counted. Agreement in one rarer than the average weighs more,
//!   in a commoner one less.
//! - **How often records of one person agree** (`m`) in date, sex, nationality and place, and how
//!   often strangers **who share a rare name** do in the last three: by expectation and maximisation
//!   (A. P. Dempster, N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39, 1977)
//!   over pairs of records that share a rare name word.
//!
//! A prior worth [`limits::FIT_PRIOR_PAIRS`] pairs stands beside every count, so that a register
//! without double records keeps the defaults; and what is estimated moves a default by
//! [`SHIFT_MAX`] at most. What remains a prior entirely: names that differ (without labels, twins
//! look like one person of two given names, and namesakes born on one day like one of two family
//! names), words missing or added, initials, approximate dates, alike places, documents, and how
//! alike two spellings are. How common a name is
//! needs no fitting: it is counted when a question is asked.
//!
//! Integers only and no randomness: the same records in the same order give the same weights.

use super::log2_millibits;
use super::sampled::Sampled;
use super::scale::probability;
use super::weights::{Level, Weights};
use crate::date::{self, DatePattern};
use crate::{PersonEntry, limits};
use entente_model::Country;
use std::collections::BTreeMap;

/// The most that a weight moves from its default, in thousandths of a bit.
const SHIFT_MAX: i32 = 3_000;
/// A million: probabilities are counted in its parts.
const MILLION: u64 = 1_000_000;
/// Most records that bear a word for it to count as rare.
const RARE_BEARERS_MAX: usize = 12;
/// Most records after a record that it is paired with in its group.
const NEIGHBOURS_MAX: usize = 2;
/// Most rounds of expectation and maximisation.
const ROUNDS_MAX: usize = 40;
/// The prior share of pairs that are one person, in parts of a million.
const ONE_PERSON: u64 = 10_000;
/// Fewest records of a nationality for it to be weighed by itself.
const NATIONALITY_MIN: u64 = 100;

/// Features of a pair; 0 is a feature that either side lacks.
const FEATURES: usize = 5;
type Outcome = [u8; FEATURES];

/// A feature's outcomes from 1 on, with how often it is met between records of one person and
/// between strangers, in parts of a million.
type Prior = &'static [(u64, u64)];

const DATES: Prior = &[
    (900_000, 45),
    (7_000, 18),
    (8_000, 90),
    (40_000, 2_000),
    (10_000, 1_400),
    (10_000, 50_000),
    (25_000, 946_447),
];
const SEXES: Prior = &[(980_000, 600_000), (20_000, 400_000)];
const NATIONALITIES: Prior = &[(900_000, 500_000), (100_000, 500_000)];
const PLACES: Prior = &[(700_000, 150_000), (300_000, 850_000)];
/// Other words of the name: all of the shorter side in common, some, none.
const OTHER_WORDS: Prior = &[(800_000, 30_000), (150_000, 70_000), (50_000, 900_000)];
/// Estimates weights from a sample of a register; at most [`limits::FIT_RECORDS_MAX`] records are
/// looked at. Take them evenly from the whole register: its first records may be its oldest.
#[must_use]
pub fn fit(entries: impl IntoIterator<Item = PersonEntry>) -> Weights {
    let records: Vec<Sampled> = entries
        .into_iter()
        .take(limits::FIT_RECORDS_MAX)
        .filter_map(|entry| Sampled::new(&entry))
        .collect();
    let mut weights = Weights::default();
    fit_strangers(&records, &mut weights);
    fit_sharing_words(&records, &mut weights);
    fit_nationalities(&records, &mut weights);
    order(&mut weights);
    weights
}

/// Moves a weight by how much likelier, or less likely, than the prior says an outcome is.
fn shift(weights: &mut Weights, level: Level, (found, prior): (u64, u64)) {
    let moved = log2_signed(found, prior).clamp(-SHIFT_MAX, SHIFT_MAX);
    weights.set(level, weights.of(level).saturating_add(moved));
}

/// Base-2 logarithm of a ratio in thousandths, of either sign.
fn log2_signed(numerator: u64, denominator: u64) -> i32 {
    let (numerator, denominator) = (numerator.max(1), denominator.max(1));
    log2_millibits(numerator, denominator) - log2_millibits(denominator, numerator)
}

/// A share in parts of a million, with the prior in it.
fn share(count: u64, of: u64, prior: u64) -> u64 {
    let pairs = limits::FIT_PRIOR_PAIRS;
    let parts = u128::from(count) * u128::from(MILLION) + u128::from(prior) * u128::from(pairs);
    u64::try_from(parts / u128::from(of.saturating_add(pairs)).max(1)).unwrap_or(MILLION)
}

/// How often strangers agree in birth dates.
fn fit_strangers(records: &[Sampled], weights: &mut Weights) {
    let mut days: BTreeMap<(bool, i64), u64> = BTreeMap::new();
    let mut dated = 0u64;
    for (day, first) in records.iter().filter_map(|record| record.day) {
        *days.entry((first, day)).or_default() += 1;
        dated += 1;
    }
    for (level, first) in [(Level::DateSame, false), (Level::DateFirstOfJanuary, true)] {
        let counts = days.iter().filter(|((one, _), _)| *one == first).map(|(_, count)| *count);
        let (mut same, mut all) = (0u64, 0u64);
        for count in counts {
            same += count * (count - 1);
            all += count * dated.saturating_sub(1);
        }
        // A first of January has a prior of its own: sixteen times as common as other days. Pairs
        // of a day are counted in full, so the prior is worth as many pairs as it takes to meet.
        let prior = if first { 720 } else { 45 };
        let known = 1000 * limits::FIT_PRIOR_PAIRS;
        let parts = u128::from(same) * 1_000_000_000 + u128::from(prior * known) * 1000;
        let parts = parts / u128::from(all.saturating_add(known)).max(1);
        let found = u64::try_from(parts).unwrap_or(u64::MAX);
        shift(weights, level, (prior * 1000, found));
    }
    let mut counts = [0u64; DATES.len() + 1];
    let mut pairs = 0;
    let apart = records.len() / 2;
    for (one, two) in records.iter().zip(records.iter().skip(apart)).take(limits::FIT_PAIRS_MAX) {
        let level = dates(one, two);
        if let Some(count) = counts.get_mut(usize::from(level)).filter(|_| level > 0) {
            *count += 1;
            pairs += 1;
        }
    }
    for (at, level) in SLIPS {
        let prior = DATES.get(at - 1).map_or(0, |(_, u)| *u);
        let found = share(counts.get(at).copied().unwrap_or(0), pairs, prior);
        shift(weights, level, (prior, found));
    }
}

/// Outcomes of dates that are common enough among strangers to be counted, from 1 on.
const SLIPS: [(usize, Level); 4] = [
    (4, Level::DateOneDigit),
    (5, Level::DateSameMonth),
    (6, Level::DateYearNear),
    (7, Level::DateDiffers),
];

/// The outcome of two records' dates.
fn dates(one: &Sampled, two: &Sampled) -> u8 {
    let (Some(one), Some(two)) = (one.birth, two.birth) else { return 0 };
    match date::pattern(one, two) {
        DatePattern::Same => 1,
        DatePattern::DayMonthSwapped => 2,
        DatePattern::YearOffByOne => 3,
        DatePattern::OneDigit => 4,
        DatePattern::SameMonth => 5,
        DatePattern::YearNear => 6,
        DatePattern::Disjoint => 7,
        DatePattern::Overlap | DatePattern::NearCirca => 0,
    }
}

fn either<T: PartialEq>(one: Option<T>, two: Option<T>) -> u8 {
    match (one, two) {
        (Some(one), Some(two)) => {
            if one == two {
                1
            } else {
                2
            }
        }
        _ => 0,
    }
}

/// Pairs of records that share a rare word: neighbours among its bearers.
fn sharing_words(records: &[Sampled]) -> Vec<(&Sampled, &Sampled)> {
    let mut groups: BTreeMap<u64, Vec<&Sampled>> = BTreeMap::new();
    for record in records {
        for word in &record.words {
            groups.entry(*word).or_default().push(record);
        }
    }
    let rare = groups.into_values().filter(|group| group.len() <= RARE_BEARERS_MAX);
    let neighbours = rare.flat_map(|group| {
        let mut found = Vec::new();
        for apart in 1..=NEIGHBOURS_MAX {
            found.extend(group.iter().copied().zip(group.iter().copied().skip(apart)));
        }
        found
    });
    neighbours.take(limits::FIT_PAIRS_MAX).collect()
}

/// Counted outcomes of pairs.
fn counted(outcomes: impl Iterator<Item = Outcome>) -> BTreeMap<Outcome, u64> {
    let mut counts = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry(outcome).or_default() += 1;
    }
    counts
}

fn fit_sharing_words(records: &[Sampled], weights: &mut Weights) {
    let outcomes = counted(sharing_words(records).into_iter().map(|(one, two)| {
        [
            dates(one, two),
            either(one.sex, two.sex),
            either(one.nationality, two.nationality),
            either(one.place, two.place),
            one.other_words(two),
        ]
    }));
    // How often strangers' dates agree is known from all pairs: families share names, not days.
    let mut model = Model::new([DATES, SEXES, NATIONALITIES, PLACES, OTHER_WORDS], true);
    model.fit(&outcomes);
    for (at, level) in [
        (1, Level::DateSame),
        (1, Level::DateFirstOfJanuary),
        (2, Level::DateSwapped),
        (3, Level::DateYearOff),
        (4, Level::DateOneDigit),
        (5, Level::DateSameMonth),
        (6, Level::DateYearNear),
        (7, Level::DateDiffers),
    ] {
        let ((m, _), (prior, _)) = model.of(0, at);
        shift(weights, level, (m, prior));
    }
    for (feature, at, level) in [
        (1, 1, Level::SexAgrees),
        (1, 2, Level::SexDiffers),
        (2, 1, Level::NationalityAgrees),
        (2, 2, Level::NationalityDiffers),
        (3, 1, Level::PlaceAgrees),
        (3, 2, Level::PlaceDiffers),
    ] {
        model.shift_both(weights, (feature, at), level);
    }
}

/// Agreement in a rare nationality says more.
fn fit_nationalities(records: &[Sampled], weights: &mut Weights) {
    let mut counts: BTreeMap<Country, u64> = BTreeMap::new();
    for country in records.iter().filter_map(|record| record.nationality) {
        *counts.entry(country).or_default() += 1;
    }
    let all: u64 = counts.values().sum();
    let pairs: u64 = counts.values().map(|count| count * count).sum();
    // Strangers agree so often; those of one nationality as often as it is common.
    let average = pairs / all.max(1);
    let agrees = weights.of(Level::NationalityAgrees);
    let common = counts.into_iter().filter(|(_, count)| *count >= NATIONALITY_MIN);
    let weighed = common.map(|(country, count)| {
        // Halved, since who shares a name mostly shares the nationality too.
        let more = log2_signed(average, count) / 2;
        (country, (agrees + more).clamp(RARE_NATIONALITY.0, RARE_NATIONALITY.1))
    });
    weights.set_nationalities(weighed.collect());
}

/// Bounds of what agreement in a nationality weighs.
const RARE_NATIONALITY: (i32, i32) = (500, 5_000);

/// More agreement never weighs less.
fn order(weights: &mut Weights) {
    // Slips are of different kinds: none of them is more agreement than another.
    let slips = [Level::DateSwapped, Level::DateYearOff, Level::DateOneDigit];
    let mut least = weights.of(Level::DateSame);
    for slip in slips {
        weights.set(slip, weights.of(slip).min(weights.of(Level::DateSame)));
        least = least.min(weights.of(slip));
    }
    for level in [Level::DateSameMonth, Level::DateYearNear, Level::DateDiffers] {
        least = least.min(weights.of(level));
        weights.set(level, least);
    }
    let day = weights.of(Level::DateSame);
    let first = weights.of(Level::DateFirstOfJanuary).clamp(1_000, day.max(1_000));
    weights.set(Level::DateFirstOfJanuary, first);
    for (agrees, differs) in [
        (Level::SexAgrees, Level::SexDiffers),
        (Level::NationalityAgrees, Level::NationalityDiffers),
        (Level::PlaceAgrees, Level::PlaceDiffers),
    ] {
        weights.set(agrees, weights.of(agrees).max(0));
        weights.set(differs, weights.of(differs).min(0));
    }
    let similar = weights.of(Level::PlaceSimilar).min(weights.of(Level::PlaceAgrees));
    weights.set(Level::PlaceSimilar, similar);
}

/// Two kinds of pairs, one person and strangers, and how often each outcome is met in either.
struct Model {
    priors: [Prior; FEATURES],
    /// For each feature and outcome from 1 on, in parts of a million.
    parts: [Vec<(u64, u64)>; FEATURES],
    /// Whether the first feature's share among strangers is known already; never of the others.
    first_known: bool,
    one_person: u64,
}

impl Model {
    fn new(priors: [Prior; FEATURES], first_known: bool) -> Self {
        let parts = priors.map(<[(u64, u64)]>::to_vec);
        Self { priors, parts, first_known, one_person: ONE_PERSON }
    }

    /// An outcome's shares as they are now and as they were before.
    fn of(&self, feature: usize, outcome: usize) -> ((u64, u64), (u64, u64)) {
        let at = outcome.saturating_sub(1);
        let found = self.parts.get(feature).and_then(|parts| parts.get(at)).copied();
        let prior = self.priors.get(feature).and_then(|parts| parts.get(at)).copied();
        (found.unwrap_or((1, 1)), prior.unwrap_or((1, 1)))
    }

    fn shift_both(&self, weights: &mut Weights, (feature, outcome): (usize, usize), level: Level) {
        let ((m, u), (prior_m, prior_u)) = self.of(feature, outcome);
        let moved = log2_signed(m, prior_m).saturating_sub(log2_signed(u, prior_u));
        let moved = moved.clamp(-SHIFT_MAX, SHIFT_MAX);
        weights.set(level, weights.of(level).saturating_add(moved));
    }

    /// Rounds of expectation and maximisation until nothing moves; says how many it took.
    fn fit(&mut self, outcomes: &BTreeMap<Outcome, u64>) -> usize {
        for round in 1..=ROUNDS_MAX {
            let before = (self.parts.clone(), self.one_person);
            self.round(outcomes);
            if (&self.parts, self.one_person) == (&before.0, before.1) {
                return round;
            }
        }
        ROUNDS_MAX
    }

    /// How likely a pair is one person, in parts of 2^30.
    fn likely(&self, outcome: &Outcome) -> u64 {
        let prior = log2_signed(self.one_person, MILLION.saturating_sub(self.one_person));
        let features = outcome.iter().enumerate().filter(|(_, outcome)| **outcome > 0);
        let evidence = features.map(|(feature, outcome)| {
            let ((m, u), _) = self.of(feature, usize::from(*outcome));
            log2_signed(m, u)
        });
        probability(evidence.fold(prior, i32::saturating_add))
    }

    fn round(&mut self, outcomes: &BTreeMap<Outcome, u64>) {
        let mut met: [Vec<(u64, u64)>; FEATURES] =
            self.priors.map(|prior| vec![(0, 0); prior.len()]);
        let (mut ones, mut all) = (0u64, 0u64);
        for (outcome, count) in outcomes {
            // In parts of 2^10 of a pair, so that sums stay far from the end of the numbers.
            let one = (self.likely(outcome) >> 20) * count;
            let other = (count << 10).saturating_sub(one);
            ones += one;
            all += count << 10;
            for (feature, outcome) in outcome.iter().enumerate() {
                let at = usize::from(*outcome).checked_sub(1);
                let place = met.get_mut(feature).zip(at).and_then(|(met, at)| met.get_mut(at));
                if let Some((m, u)) = place {
                    *m += one;
                    *u += other;
                }
            }
        }
        for (feature, met) in met.iter().enumerate() {
            let known = feature == 0 && self.first_known;
            let (of_one, of_other) =
                met.iter().fold((0, 0), |sum, (m, u)| (sum.0 + (m >> 10), sum.1 + (u >> 10)));
            let (Some(parts), Some(prior)) =
                (self.parts.get_mut(feature), self.priors.get(feature))
            else {
                continue;
            };
            for ((parts, (m, u)), (prior_m, prior_u)) in parts.iter_mut().zip(met).zip(*prior) {
                parts.0 = share(m >> 10, of_one, *prior_m).max(1);
                if !known {
                    parts.1 = share(u >> 10, of_other, *prior_u).max(1);
                }
            }
        }
        self.one_person = share(ones >> 10, all >> 10, ONE_PERSON).clamp(1, MILLION - 1);
    }
}

#[cfg(test)]
#[path = "fit_tests.rs"]
mod tests;
