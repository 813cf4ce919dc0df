//! Days, moments, numbers and the order of words, as a language writes them (Unicode CLDR).

use super::Language;
use entente_model::Timestamp;
use fluent_bundle::FluentValue;
use icu_calendar::Iso;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::tz::TimeZone;
use std::cmp::Ordering;
use unic_langid::LanguageIdentifier;

/// How one language writes what is no word.
pub(super) struct Formats {
    days: Option<DateTimeFormatter<YMD>>,
    months: Option<DateTimeFormatter<YM>>,
    moments: Option<DateTimeFormatter<YMDT>>,
    numbers: Option<DecimalFormatter>,
    order: Option<CollatorBorrowed<'static>>,
}

impl Formats {
    /// The formats of a language. The data is part of the program, so that none is missing; if one
    /// were, the international form would be shown.
    pub(super) fn of(language: Language) -> Self {
        let locale: Locale = locale(language.code);
        Self {
            days: DateTimeFormatter::try_new((&locale).into(), YMD::medium()).ok(),
            months: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            moments: DateTimeFormatter::try_new((&locale).into(), YMD::medium().with_time_hm())
                .ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A day in a time zone: `21 Nov 2026`.
    pub(super) fn day(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = local(at, zone);
        match (&self.days, local) {
            (Some(days), Some(local)) => days.format(&local.date).to_string(),
            _ => at.to_string().chars().take(10).collect(),
        }
    }

    /// A moment in a time zone, to the minute.
    pub(super) fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        match (&self.moments, local(at, zone)) {
            (Some(moments), Some(local)) => moments.format(&local).to_string(),
            _ => at.to_string(),
        }
    }

    /// A calendar day that belongs to no time zone: a date of birth.
    pub(super) fn civil(&self, date: jiff::civil::Date) -> String {
        match (&self.days, calendar(date)) {
            (Some(days), Some(day)) => days.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// The month of a day: `November 2026`.
    pub(super) fn month(&self, date: jiff::civil::Date) -> String {
        match (&self.months, calendar(date)) {
            (Some(months), Some(day)) => months.format(&day).to_string(),
            _ => date.strftime("%Y-%m").to_string(),
        }
    }

    /// A whole number with its groups.
    pub(super) fn number(&self, number: i64) -> String {
        match &self.numbers {
            Some(numbers) => numbers.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// Which of two words comes first in a list.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.as_ref().map_or_else(|| left.cmp(right), |order| order.compare(left, right))
    }
}

fn locale(code: &str) -> Locale {
    // In English the Union writes the day before the month.
    let code = if code == "en" { "en-IE" } else { code };
    code.parse().unwrap_or(Locale::UNKNOWN)
}

fn calendar(date: jiff::civil::Date) -> Option<Date<Iso>> {
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let day = Date::try_new_gregorian(i32::from(date.year()), part(date.month()), part(date.day()));
    Some(day.ok()?.to_calendar(Iso))
}

fn local(at: Timestamp, zone: &TimeZone) -> Option<DateTime<Iso>> {
    let local = jiff::Timestamp::from_millisecond(at.as_millis()).ok()?;
    let local = zone.to_datetime(local);
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let date =
        Date::try_new_iso(i32::from(local.year()), part(local.month()), part(local.day())).ok()?;
    let time = Time::try_new(part(local.hour()), part(local.minute()), part(local.second()), 0);
    Some(DateTime { date, time: time.ok()? })
}

/// Numbers within messages, made once for each language.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = icu_provider::DataError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = locale(&language.to_string());
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Self)
    }
}

/// Writes whole numbers within messages with their groups; all else as Fluent does.
pub(super) fn within_messages(
    value: &FluentValue<'_>,
    memory: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    let whole: i64 = text.parse().ok()?;
    memory
        .with_try_get::<Numbers, _, _>((), |numbers| {
            numbers.0.format(&Decimal::from(whole)).to_string()
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUAGES;

    fn formats(code: &'static str) -> Formats {
        let language = LANGUAGES.into_iter().find(|language| language.code == code).unwrap();
        Formats::of(language)
    }

    #[test]
    fn a_moment_is_written_as_the_language_and_the_place_do() {
        let at = "2026-07-03T22:30:00Z".parse().unwrap();
        let vienna = TimeZone::get("Europe/Vienna").unwrap();
        assert_eq!(formats("de").moment(at, &vienna), "04.07.2026, 00:30");
        assert_eq!(formats("en").day(at, &TimeZone::UTC), "3 Jul 2026");
        assert_eq!(formats("bg").day(at, &TimeZone::UTC), "3.07.2026\u{202f}г.");
        assert_eq!(formats("fi").moment(at, &vienna), "4.7.2026 klo 0.30");
    }

    #[test]
    fn a_date_of_birth_is_the_same_day_everywhere() {
        assert_eq!(formats("el").civil("1979-03-14".parse().unwrap()), "14 Μαρ 1979");
    }

    #[test]
    fn numbers_have_the_groups_of_the_language() {
        assert_eq!(formats("en").number(93_200_000), "93,200,000");
        assert_eq!(formats("de").number(93_200_000), "93.200.000");
    }

    #[test]
    fn words_stand_in_the_order_of_the_language() {
        let sorted = |code| {
            let mut words = vec!["zebra", "ärzte", "banan"];
            words.sort_by(|left, right| formats(code).compare(left, right));
            words
        };
        assert_eq!(sorted("de"), ["ärzte", "banan", "zebra"]);
        assert_eq!(sorted("sv"), ["banan", "zebra", "ärzte"]);
    }

    #[test]
    fn every_official_language_has_all_formats() {
        for language in LANGUAGES {
            let formats = Formats::of(language);
            assert!(formats.days.is_some() && formats.moments.is_some(), "{}", language.code);
            assert!(formats.months.is_some(), "{}", language.code);
            assert!(formats.numbers.is_some() && formats.order.is_some(), "{}", language.code);
        }
    }
}
