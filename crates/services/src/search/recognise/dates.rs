//! Dates as people write them.

use entente_model::{DateInterval, Timestamp};

/// The oldest year that a number alone is taken for.
const YEAR_MIN: i16 = 1900;

/// A date in one of the usual forms: `1979-03-14`, `14.3.1979`, `14/03/1979`, `1979-03`,
/// `03/1979`, `1979`, and what registers write (`1975/1980`, `1979~`).
#[must_use]
pub fn date(text: &str, now: Timestamp) -> Option<DateInterval> {
    read(text, now).map(|(date, _)| date)
}

/// A date, and whether day and month could be the other way round.
pub(super) fn read(text: &str, now: Timestamp) -> Option<(DateInterval, bool)> {
    let text: String = text.split_whitespace().collect();
    let text = text.trim_end_matches('.');
    if is_bare_number(text) {
        let year = text.parse::<i16>().ok()?;
        let fits = text.len() == 4 && (YEAR_MIN..=now.date().year()).contains(&year);
        return if fits { Some((text.parse().ok()?, false)) } else { None };
    }
    if let Ok(date) = text.parse() {
        return Some((date, false));
    }
    let separator = ['.', '/', '-'].into_iter().find(|separator| text.contains(*separator))?;
    let parts: Vec<&str> = text.split(separator).collect();
    if !parts.iter().all(|part| is_bare_number(part) && part.len() <= 4) {
        return None;
    }
    let number = |at: usize| parts.get(at)?.parse::<i16>().ok();
    match parts.as_slice() {
        [month, year] if month.len() <= 2 && year.len() == 4 => {
            let month = number(0).filter(|month| (1..=12).contains(month))?;
            Some((format!("{year}-{month:02}").parse().ok()?, false))
        }
        [year, _, _] if year.len() == 4 => Some((day(number(0)?, number(1)?, number(2)?)?, false)),
        [_, _, year] if year.len() == 4 || year.len() == 2 => {
            let year = if year.len() == 4 { number(2)? } else { full_year(number(2)?, now) };
            european(year, (number(0)?, number(1)?), separator)
        }
        _ => None,
    }
}

/// Day before month, as written in Europe; the other way round only where nothing else fits.
fn european(
    year: i16,
    (first, second): (i16, i16),
    separator: char,
) -> Option<(DateInterval, bool)> {
    if let Some(date) = day(year, second, first) {
        let other = separator == '/' && first != second && first <= 12;
        return Some((date, other));
    }
    day(year, first, second).map(|date| (date, true))
}

fn day(year: i16, month: i16, day: i16) -> Option<DateInterval> {
    DateInterval::of_day(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// The latest year with these two digits that is not ahead.
pub(super) fn full_year(two_digits: i16, now: Timestamp) -> i16 {
    let year = now.date().year();
    let century = year.div_euclid(100).saturating_mul(100);
    let this = century.saturating_add(two_digits);
    if this > year { this.saturating_sub(100) } else { this }
}

fn is_bare_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
