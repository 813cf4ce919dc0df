//! Birth dates as intervals: what is the same, what is a usual error, what is different.

use crate::score::{Level, Weights};
use entente_model::DateInterval;
use entente_model::date::PartialDate;

/// How two birth dates compare, from the strongest agreement to the clearest difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatePattern {
    /// The same day, or the same partial date.
    Same,
    /// Both cannot be told apart at the precision given: a year and a day in it, overlapping
    /// ranges.
    Overlap,
    /// Day and month exchanged.
    DayMonthSwapped,
    /// Day and month the same, the year one off.
    YearOffByOne,
    /// One digit differs, or two neighbouring digits are exchanged.
    OneDigit,
    /// Near an approximate date.
    NearCirca,
    /// Year and month the same, the day not.
    SameMonth,
    /// The year the same or next to it, nothing else.
    YearNear,
    /// Different.
    Disjoint,
}

/// A comparison and its weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateEvidence {
    pub(crate) pattern: DatePattern,
    pub(crate) millibits: i32,
    /// The most that the asked date could have given at the precision that the record has.
    pub(crate) possible: i32,
    /// Whether the dates are so clearly different that the name alone must not outweigh them.
    pub(crate) clearly_differs: bool,
    pub(crate) asked: DateInterval,
    pub(crate) found: DateInterval,
}

/// Days among which birth dates spread, for the worth of a partial date.
const SPREAD_DAYS: u64 = 22_000;
/// How many years "circa" may be off and still be near.
const CIRCA_YEARS: i16 = 5;

/// The best comparison of any asked with any found date; none if either side has none.
pub(crate) fn best(
    asked: &[DateInterval],
    found: &(impl Iterator<Item = DateInterval> + Clone),
    weights: &Weights,
) -> Option<DateEvidence> {
    let pairs =
        asked.iter().flat_map(|one| found.clone().map(move |other| compared(*one, other, weights)));
    // Of equal comparisons the earlier pair stays, so that the answer does not depend on anything
    // else.
    pairs.reduce(|best, next| if next.millibits > best.millibits { next } else { best })
}

/// How two dates compare; the same from either side.
#[must_use]
pub fn pattern(one: DateInterval, two: DateInterval) -> DatePattern {
    if one.bounds() == two.bounds() && one.is_circa() == two.is_circa() {
        return DatePattern::Same;
    }
    if one.first() <= two.last() && two.first() <= one.last() {
        return DatePattern::Overlap;
    }
    if let (Some(one), Some(two)) = (digits(one), digits(two)) {
        let pattern = days(one, two);
        if pattern < DatePattern::YearNear {
            return pattern;
        }
    }
    apart(one, two)
}

/// The most that an asked date can give.
pub(crate) fn possible(asked: DateInterval, weights: &Weights) -> i32 {
    let precision = precision(asked, weights);
    if is_first_of_january(asked) {
        precision.min(weights.of(Level::DateFirstOfJanuary))
    } else {
        precision
    }
}

fn compared(asked: DateInterval, found: DateInterval, weights: &Weights) -> DateEvidence {
    let pattern = self::pattern(asked, found);
    let most = possible(asked, weights);
    let shared = precision(asked, weights).min(precision(found, weights));
    let shared = if asked.is_circa() || found.is_circa() { shared * 4 / 5 } else { shared };
    // What a day says less than others (a first of January), its slips say less too.
    let slip = |level: Level| {
        weights.of(level).saturating_mul(most) / weights.of(Level::DateSame).max(most).max(1)
    };
    let millibits = match pattern {
        DatePattern::Same => most.min(possible(found, weights)),
        DatePattern::Overlap => shared.min(most),
        DatePattern::DayMonthSwapped => slip(Level::DateSwapped),
        DatePattern::YearOffByOne => slip(Level::DateYearOff),
        DatePattern::OneDigit => slip(Level::DateOneDigit),
        DatePattern::NearCirca => weights.of(Level::DateNearCirca).min(most),
        DatePattern::SameMonth => weights.of(Level::DateSameMonth).min(most),
        DatePattern::YearNear => weights.of(Level::DateYearNear),
        DatePattern::Disjoint => weights.of(Level::DateDiffers),
    };
    let days = digits(asked).is_some() && digits(found).is_some();
    let exact = days && !asked.is_circa() && !found.is_circa();
    let clearly_differs =
        pattern == DatePattern::Disjoint || (pattern == DatePattern::YearNear && exact);
    // What the record does not say counts a quarter: missing precision is not disagreement.
    let possible = match pattern {
        DatePattern::Same | DatePattern::Overlap => millibits + (most - millibits) / 4,
        _ => most,
    };
    DateEvidence { pattern, millibits, possible, clearly_differs, asked, found }
}

/// The worth of agreement at the precision of a date, in thousandths of a bit.
fn precision(date: DateInterval, weights: &Weights) -> i32 {
    let (first, last) = (date.first(), date.last());
    let years = i32::from(last.year()) - i32::from(first.year());
    let days = years * 365 + i32::from(last.day_of_year()) - i32::from(first.day_of_year()) + 1;
    let days = u64::try_from(days).unwrap_or(1).max(1);
    let most = weights.of(Level::DateSame).max(1_000);
    crate::score::log2_millibits(SPREAD_DAYS, days).clamp(1_000, most)
}

fn is_first_of_january(date: DateInterval) -> bool {
    matches!(date.bounds(), (PartialDate::Day(day), None) if day.month() == 1 && day.day() == 1)
}

/// Year, month and day of a single day.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ymd(i16, i8, i8);

fn digits(date: DateInterval) -> Option<Ymd> {
    match date.bounds() {
        (PartialDate::Day(day), None) => Some(Ymd(day.year(), day.month(), day.day())),
        _ => None,
    }
}

fn days(one: Ymd, two: Ymd) -> DatePattern {
    let Ymd(year, month, day) = one;
    let Ymd(other_year, other_month, other_day) = two;
    if year == other_year && month == other_day && day == other_month {
        return DatePattern::DayMonthSwapped;
    }
    if (month, day) == (other_month, other_day) && (year - other_year).abs() == 1 {
        return DatePattern::YearOffByOne;
    }
    if one_digit(one, two) {
        return DatePattern::OneDigit;
    }
    if (year, month) == (other_year, other_month) {
        return DatePattern::SameMonth;
    }
    DatePattern::Disjoint
}

fn one_digit(one: Ymd, two: Ymd) -> bool {
    let (one, two) = (places(one), places(two));
    let pairs = one.iter().zip(&two).enumerate();
    let differing: Vec<usize> =
        pairs.filter(|(_, (left, right))| left != right).map(|(at, _)| at).collect();
    match differing.as_slice() {
        [_] => true,
        [first, second] => {
            second - first == 1
                && one.get(*first) == two.get(*second)
                && one.get(*second) == two.get(*first)
        }
        _ => false,
    }
}

/// A day as year, month and day; it need not stand in a calendar.
pub(crate) type Written = (i16, i8, i8);

/// The day with day and month exchanged.
pub(crate) const fn exchanged((year, month, day): Written) -> Option<Written> {
    if day <= 12 { Some((year, day, month)) } else { None }
}

/// Every day that is one slip away: a year off, a digit wrong, or two neighbouring ones exchanged.
pub(crate) fn one_slip_away((year, month, day): Written) -> Vec<Written> {
    let digits = places(Ymd(year, month, day));
    let mut found = vec![(year - 1, month, day), (year + 1, month, day)];
    let mut add = |digits: [i16; 8]| {
        let [a, b, c, d, e, f, g, h] = digits;
        let (month, day) = (i8::try_from(e * 10 + f), i8::try_from(g * 10 + h));
        if let (Ok(month @ 1..=12), Ok(day @ 1..=31)) = (month, day) {
            found.push((a * 1000 + b * 100 + c * 10 + d, month, day));
        }
    };
    for at in 0..digits.len() {
        for digit in 0..10 {
            let mut digits = digits;
            if let Some(place) = digits.get_mut(at) {
                *place = digit;
            }
            add(digits);
        }
        let mut digits = digits;
        if at + 1 < digits.len() {
            digits.swap(at, at + 1);
            add(digits);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The eight digits of a date as it is usually written, year first.
fn places(Ymd(year, month, day): Ymd) -> [i16; 8] {
    let (month, day) = (i16::from(month), i16::from(day));
    let tens = |number: i16| [number / 10 % 10, number % 10];
    let ([a, b], [c, d]) = (tens(year / 100), tens(year));
    let ([e, f], [g, h]) = (tens(month), tens(day));
    [a, b, c, d, e, f, g, h]
}

/// Dates that share no day.
fn apart(one: DateInterval, two: DateInterval) -> DatePattern {
    let gap = if one.last() < two.first() {
        two.first().year() - one.last().year()
    } else {
        one.first().year() - two.last().year()
    };
    let first_of_january = is_first_of_january(one) || is_first_of_january(two);
    if (one.is_circa() || two.is_circa()) && gap <= CIRCA_YEARS {
        DatePattern::NearCirca
    } else if gap == 0 && first_of_january {
        DatePattern::SameMonth
    } else if gap <= 1 {
        DatePattern::YearNear
    } else {
        DatePattern::Disjoint
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> DateInterval {
        text.parse().unwrap()
    }

    #[test]
    fn every_usual_error_has_its_pattern() {
        for (one, two, expected) in [
            ("1971-03-04", "1971-03-04", DatePattern::Same),
            ("1971", "1971", DatePattern::Same),
            ("1971", "1971-03-04", DatePattern::Overlap),
            ("1970/1973", "1972", DatePattern::Overlap),
            ("1971-03", "1971-03-04", DatePattern::Overlap),
            ("1971-03-04", "1971-04-03", DatePattern::DayMonthSwapped),
            ("1971-03-04", "1972-03-04", DatePattern::YearOffByOne),
            ("1979-03-04", "1980-03-04", DatePattern::YearOffByOne),
            ("1971-03-04", "1971-03-24", DatePattern::OneDigit),
            ("1971-03-04", "1917-03-04", DatePattern::OneDigit),
            ("1971-03-04", "1971-03-15", DatePattern::SameMonth),
            ("1971-01-01", "1971-08-15", DatePattern::SameMonth),
            ("1971~", "1975", DatePattern::NearCirca),
            ("1971", "1972-05-06", DatePattern::YearNear),
            ("1971-03-04", "1985-11-20", DatePattern::Disjoint),
            ("1971~", "1985", DatePattern::Disjoint),
        ] {
            assert_eq!(pattern(date(one), date(two)), expected, "{one} {two}");
            assert_eq!(pattern(date(two), date(one)), expected, "{two} {one}");
        }
    }

    #[test]
    fn the_nearer_a_date_the_more_it_says() {
        let weights = Weights::default();
        let weight = |found: &str| compared(date("1971-03-04"), date(found), &weights).millibits;
        let falling = [
            "1971-03-04",
            "1971-04-03",
            "1972-03-04",
            "1971-03-24",
            "1971-03-15",
            "1971-09-15",
            "1990-10-27",
        ];
        for pair in falling.windows(2) {
            assert!(weight(pair[0]) > weight(pair[1]), "{pair:?}");
        }
        assert!(weight("1971") > 0 && weight("1971") < weight("1971-03"));
    }

    #[test]
    fn a_first_of_january_says_less_than_another_day() {
        let most = |text| possible(date(text), &Weights::default());
        assert!(most("1971-01-01") < most("1971-01-02"));
    }

    #[test]
    fn the_best_pair_of_several_dates_counts() {
        let found = [date("1990"), date("1971-03-04")];
        let weights = Weights::default();
        let best = best(&[date("1971-03-04")], &found.iter().copied(), &weights).unwrap();
        assert_eq!(best.pattern, DatePattern::Same);
        assert!(super::best(&[], &found.iter().copied(), &weights).is_none());
    }

    #[test]
    fn days_one_slip_away_are_those_that_compare_so() {
        let asked = date("1971-03-04");
        let written = |date: DateInterval| {
            let day = date.day().unwrap();
            (day.year(), day.month(), day.day())
        };
        let near = one_slip_away(written(asked));
        for year in 1960..1990 {
            for (month, day) in (1..13).flat_map(|month| (1..29).map(move |day| (month, day))) {
                let other = date(&format!("{year:04}-{month:02}-{day:02}"));
                let slip = matches!(
                    pattern(asked, other),
                    DatePattern::Same | DatePattern::OneDigit | DatePattern::YearOffByOne
                );
                assert!(!slip || near.contains(&written(other)), "{other}");
            }
        }
        assert!(near.contains(&(1071, 3, 4)) && near.contains(&(1917, 3, 4)));
        assert_eq!(exchanged(written(asked)), Some((1971, 4, 3)));
        assert_eq!(exchanged((1971, 3, 13)), None);
    }

    proptest! {
        #[test]
        fn the_pattern_does_not_depend_on_the_side(
            a in (1900i16..2030, 1i8..13, 1i8..29),
            b in (1900i16..2030, 1i8..13, 1i8..29),
            month_only: bool,
            circa: bool,
        ) {
            let one = date(&format!("{:04}-{:02}-{:02}", a.0, a.1, a.2));
            let month = format!("{:04}-{:02}", b.0, b.1);
            let two = if month_only { month } else { format!("{month}-{:02}", b.2) };
            let two = if circa { date(&two).circa() } else { date(&two) };
            prop_assert_eq!(pattern(one, two), pattern(two, one));
            let weights = Weights::default();
            let both = compared(one, two, &weights);
            prop_assert!(both.millibits <= compared(one, one, &weights).millibits);
            prop_assert!(both.possible <= possible(one, &weights));
            prop_assert_eq!(both.clearly_differs, compared(two, one, &weights).clearly_differs);
        }
    }
}
