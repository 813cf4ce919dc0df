//! Dates of persons: often partial, ranged or approximate, so always an interval.
//!
//! The text form is a subset of EDTF (ISO 8601-2:2019 level 1): `1971`, `1971-03`, `1971-03-04`,
//! `1971/1975`, each optionally followed by `~` for "circa". Years run from 1 to 9999.

use crate::Error;
use crate::schema::as_text;
use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;

/// A day, a month or a year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month are known; the month is 1 to 12.
    Month(i16, i8),
    /// The whole day is known.
    Day(Date),
}

impl PartialDate {
    /// The first day it may be.
    #[must_use]
    pub fn first(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(day) => day,
        }
    }

    /// The last day it may be.
    #[must_use]
    pub fn last(self) -> Date {
        match self {
            Self::Year(_) => self.first().last_of_year(),
            Self::Month(..) => self.first().last_of_month(),
            Self::Day(day) => day,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl FromStr for PartialDate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let digits = |part: &str, count: usize| {
            (part.len() == count && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = parts
            .next()
            .and_then(|part| digits(part, 4))
            .filter(|year| *year >= 1)
            .ok_or(Error::Date)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or(Error::Date)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or(Error::Date)).transpose()?;
        if parts.next().is_some() {
            return Err(Error::Date);
        }
        let narrow = |number: i16| i8::try_from(number).map_err(|_| Error::Date);
        match (month, day) {
            (None, _) => Ok(Self::Year(year)),
            (Some(month), None) if (1..=12).contains(&month) => {
                Ok(Self::Month(year, narrow(month)?))
            }
            (Some(_), None) => Err(Error::Date),
            (Some(month), Some(day)) => Date::new(year, narrow(month)?, narrow(day)?)
                .map(Self::Day)
                .map_err(|_| Error::Date),
        }
    }
}

/// When something happened, as far as it is known: from the first to the last day it may have been.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateInterval {
    from: PartialDate,
    to: Option<PartialDate>,
    circa: bool,
}

impl DateInterval {
    /// A day, month or year.
    #[must_use]
    pub const fn of(date: PartialDate) -> Self {
        Self { from: date, to: None, circa: false }
    }

    /// A day of a calendar year; none if there is no such day.
    #[must_use]
    pub fn of_day(year: i16, month: i8, day: i8) -> Option<Self> {
        let year = Some(year).filter(|year| *year >= 1)?;
        Date::new(year, month, day).ok().map(|day| Self::of(PartialDate::Day(day)))
    }

    /// From one date to another, both included.
    ///
    /// # Errors
    /// [`Error::DateOrder`] if it ends before it starts.
    pub fn range(from: PartialDate, to: PartialDate) -> Result<Self, Error> {
        if to.last() < from.first() {
            return Err(Error::DateOrder);
        }
        Ok(Self { from, to: Some(to), circa: false })
    }

    /// The same, marked as approximate.
    #[must_use]
    pub const fn circa(self) -> Self {
        Self { circa: true, ..self }
    }

    /// The first day, circa left aside.
    #[must_use]
    pub fn first(&self) -> Date {
        self.from.first()
    }

    /// The last day, circa left aside.
    #[must_use]
    pub fn last(&self) -> Date {
        self.to.unwrap_or(self.from).last()
    }

    /// Whether the source calls it approximate.
    #[must_use]
    pub const fn is_circa(&self) -> bool {
        self.circa
    }

    /// The single exactly known day, if it is one.
    #[must_use]
    pub const fn day(&self) -> Option<Date> {
        match (self.from, self.to, self.circa) {
            (PartialDate::Day(day), None, false) => Some(day),
            _ => None,
        }
    }

    /// Start and, for a range, end, as written.
    #[must_use]
    pub const fn bounds(&self) -> (PartialDate, Option<PartialDate>) {
        (self.from, self.to)
    }
}

impl fmt::Display for DateInterval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.from)?;
        if let Some(to) = self.to {
            write!(f, "/{to}")?;
        }
        if self.circa { f.write_str("~") } else { Ok(()) }
    }
}

impl fmt::Debug for DateInterval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A birth date is personal: debug output must not carry it into a log.
        f.write_str("DateInterval(..)")
    }
}

impl FromStr for DateInterval {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (text, circa) = text.strip_suffix('~').map_or((text, false), |rest| (rest, true));
        let interval = match text.split_once('/') {
            Some((from, to)) => Self::range(from.parse()?, to.parse()?)?,
            None => Self::of(text.parse()?),
        };
        Ok(if circa { interval.circa() } else { interval })
    }
}

as_text!(DateInterval, "edtf-date");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_form_keeps_its_bounds_and_its_text() {
        for (text, first, last) in [
            ("1971", "1971-01-01", "1971-12-31"),
            ("1972-02", "1972-02-01", "1972-02-29"),
            ("1971-03-04", "1971-03-04", "1971-03-04"),
            ("1971/1975-06", "1971-01-01", "1975-06-30"),
            ("1960~", "1960-01-01", "1960-12-31"),
        ] {
            let interval: DateInterval = text.parse().unwrap();
            assert_eq!(interval.first().to_string(), first);
            assert_eq!(interval.last().to_string(), last);
            assert_eq!(interval.to_string(), text);
        }
    }

    #[test]
    fn impossible_or_unclear_dates_are_refused() {
        for text in [
            "",
            "71",
            "1971-13",
            "1971-02-30",
            "1971-2-3",
            "1975/1971",
            "0000",
            "1971-01-01-01",
            "~",
            "1971/",
        ] {
            assert!(text.parse::<DateInterval>().is_err(), "{text}");
        }
    }

    #[test]
    fn debug_output_never_shows_the_date() {
        assert!(!format!("{:?}", "1971-03-04".parse::<DateInterval>().unwrap()).contains("1971"));
    }

    proptest! {
        #[test]
        fn parsing_any_text_never_panics_and_round_trips_what_it_accepts(text in "[0-9/~-]{0,24}") {
            if let Ok(interval) = text.parse::<DateInterval>() {
                prop_assert_eq!(interval.to_string(), text);
                prop_assert!(interval.first() <= interval.last());
            }
        }
    }
}
