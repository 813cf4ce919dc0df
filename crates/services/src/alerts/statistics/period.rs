//! The periods of statistics: calendar days, months and years in UTC.

use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// One period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its name: `2026`, `2026-11` or `2026-11-21`.
    pub name: String,
    /// Its beginning.
    pub from: Timestamp,
    /// Its end, which no longer belongs to it.
    pub until: Timestamp,
}

impl Span {
    /// The period of that name, or the one that `now` lies in.
    ///
    /// # Errors
    /// `query-malformed` if the name is none of such a period.
    pub fn of(period: Period, name: Option<&str>, now: Timestamp) -> Result<Self, Problem> {
        let chars = match period {
            Period::Day => 10,
            Period::Month => 7,
            Period::Year => 4,
        };
        let today = now.date().to_string();
        let name = name.map_or_else(|| today.chars().take(chars).collect(), str::to_owned);
        let malformed = || {
            let fault = Fault::new("of", Said::PeriodForm);
            Problem::new(Code::QueryMalformed).with_faults(vec![fault])
        };
        let rest = match period {
            Period::Day => "",
            Period::Month => "-01",
            Period::Year => "-01-01",
        };
        let start = |name: &str| format!("{name}{rest}T00:00:00Z").parse::<Timestamp>().ok();
        let from = start(&name).filter(|_| name.len() == chars).ok_or_else(malformed)?;
        let until = start(&following(period, from)).ok_or_else(malformed)?;
        Ok(Self { name, from, until })
    }

    /// Whether an instant lies within.
    #[must_use]
    pub fn holds(&self, time: Timestamp) -> bool {
        self.from <= time && time < self.until
    }

    /// The names of its days.
    pub(super) fn days(&self) -> impl Iterator<Item = String> {
        let (mut day, until) = (self.from, self.until);
        std::iter::from_fn(move || {
            let name = (day < until).then(|| day.date().to_string());
            day = day.plus(Duration::from_secs(24 * 3600));
            name
        })
    }
}

/// The name of the period after the one that begins at a time.
fn following(period: Period, from: Timestamp) -> String {
    let day = from.date();
    match (period, day.month()) {
        (Period::Day, _) => from.plus(Duration::from_secs(24 * 3600)).date().to_string(),
        (Period::Month, month @ 1..=11) => format!("{:04}-{:02}", day.year(), month + 1),
        (Period::Month, _) => format!("{:04}-01", day.year().saturating_add(1)),
        (Period::Year, _) => format!("{:04}", day.year().saturating_add(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(period: Period, name: &str) -> Option<(String, String)> {
        let span = Span::of(period, Some(name), Timestamp::from_millis(0)).ok()?;
        Some((span.from.to_string(), span.until.to_string()))
    }

    #[test]
    fn a_period_is_a_calendar_day_month_or_year() {
        let bounds = |from: &str, until: &str| {
            Some((format!("{from}T00:00:00.000Z"), format!("{until}T00:00:00.000Z")))
        };
        assert_eq!(span(Period::Year, "2026"), bounds("2026-01-01", "2027-01-01"));
        assert_eq!(span(Period::Month, "2026-12"), bounds("2026-12-01", "2027-01-01"));
        assert_eq!(span(Period::Month, "2028-02"), bounds("2028-02-01", "2028-03-01"));
        assert_eq!(span(Period::Day, "2028-02-29"), bounds("2028-02-29", "2028-03-01"));
        for (period, name) in [
            (Period::Year, "2026-11"),
            (Period::Month, "2026"),
            (Period::Month, "2026-13"),
            (Period::Day, "2026-02-30"),
            (Period::Year, "year"),
        ] {
            assert_eq!(span(period, name), None, "{name}");
        }
    }

    #[test]
    fn a_year_has_its_days() {
        let span = Span::of(Period::Year, Some("2028"), Timestamp::from_millis(0)).unwrap();
        assert_eq!(span.days().count(), 366);
        assert_eq!(span.days().last().as_deref(), Some("2028-12-31"));
    }
}
