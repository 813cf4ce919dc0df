//! How long a record is kept: the start event plus the declared period, in calendar years, months
//! and days.

use crate::declaration::{Declaration, Period};
use entente_model::{FieldName, Record, Timestamp, Value};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

/// When a record must be gone; `None` where the declaration sets no fixed period, or the start
/// event is not known. An alert is gone when it should have been reviewed and was not extended.
// LEGAL: Directive (EU) 2016/680 Art 5: time limits for erasure or for a periodic review.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53: alerts are deleted unless they were extended.
#[must_use]
pub fn expires(declaration: &Declaration, record: &Record) -> Option<Timestamp> {
    if let Some(alert) = &record.alert {
        return Some(alert.review_due);
    }
    let period = period(declaration, record)?;
    let start = match declaration.retention.start_event.as_ref()?.as_str() {
        "entered" => record.entered,
        "changed" => record.changed,
        field => end_of_day(record, &FieldName::new(field).ok()?)?,
    };
    plus(start, period)
}

/// The period that holds for a record: that of its type, or the register's.
#[must_use]
pub fn period(declaration: &Declaration, record: &Record) -> Option<Period> {
    let kind = declaration.record_type(record);
    let exception = declaration
        .retention
        .exceptions
        .iter()
        .find(|exception| kind.is_some_and(|kind| exception.record_types.contains(&kind.code)));
    match exception {
        Some(exception) => Some(*exception.keep),
        None => declaration.retention.keep.as_deref().copied(),
    }
}

/// An instant moved on by a calendar period, in UTC; a day that a month lacks becomes its last one.
#[must_use]
pub fn plus(start: Timestamp, period: Period) -> Option<Timestamp> {
    let instant = jiff::Timestamp::from_millisecond(start.as_millis()).ok()?;
    let moved = instant.to_zoned(TimeZone::UTC).checked_add(span(period)?).ok()?;
    Some(Timestamp::from_millis(moved.timestamp().as_millisecond()))
}

/// An instant moved back by a calendar period, in UTC; a day that a month lacks becomes its last
/// one.
#[must_use]
pub fn minus(end: Timestamp, period: Period) -> Option<Timestamp> {
    let instant = jiff::Timestamp::from_millisecond(end.as_millis()).ok()?;
    let moved = instant.to_zoned(TimeZone::UTC).checked_sub(span(period)?).ok()?;
    Some(Timestamp::from_millis(moved.timestamp().as_millisecond()))
}

/// The end of the latest day that a date field of a record may mean.
pub(crate) fn end_of_day(record: &Record, field: &FieldName) -> Option<Timestamp> {
    midnight_after(last_day(record, field)?)
}

fn span(period: Period) -> Option<Span> {
    Span::new()
        .try_years(period.years)
        .and_then(|span| span.try_months(period.months))
        .and_then(|span| span.try_days(period.days))
        .ok()
}

/// The latest day that any value of a date field may mean: data is never erased too early.
fn last_day(record: &Record, field: &FieldName) -> Option<Date> {
    let days = record.values(field).iter().filter_map(|value| match value {
        Value::Date(date) => Some(date.last()),
        _ => None,
    });
    days.max()
}

fn midnight_after(day: Date) -> Option<Timestamp> {
    let next = day.checked_add(1.day()).ok()?;
    let instant = next.to_zoned(TimeZone::UTC).ok()?.timestamp();
    Some(Timestamp::from_millis(instant.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn periods_are_counted_in_calendar_years_months_and_days() {
        let moved = |years, months, days| {
            plus(at("2024-02-29T10:00:00Z"), Period { years, months, days }).unwrap()
        };
        assert_eq!(moved(1, 0, 0), at("2025-02-28T10:00:00Z"));
        assert_eq!(moved(4, 0, 0), at("2028-02-29T10:00:00Z"));
        assert_eq!(moved(0, 1, 1), at("2024-03-30T10:00:00Z"));
    }

    #[test]
    fn a_period_that_leaves_the_calendar_has_no_end() {
        let period = Period { years: u32::MAX, months: 0, days: 0 };
        assert_eq!(plus(at("2024-01-01T00:00:00Z"), period), None);
    }
}
