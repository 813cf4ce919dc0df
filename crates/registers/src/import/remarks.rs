//! The remarks of the US Treasury's list: statements in a fixed manner of writing, between
//! semicolons.

use crate::catalogue::Catalogue;
use crate::raw::{RawRecord, RawValue};
use crate::values::place_of_text;
use entente_model::date::PartialDate;
use entente_model::value::Sex;
use entente_model::{
    DateInterval, DocumentNumber, Identity, IdentityRole, NameQuality, PersonName, Value,
};

/// Adds what the remarks state to the record; what they do not state in that manner stays in the
/// remarks alone.
pub(super) fn read(remarks: &str, catalogue: &Catalogue, record: &mut RawRecord) {
    for statement in remarks.trim_end_matches('.').split(';') {
        let statement = statement.trim();
        let statement = statement.strip_prefix("alt. ").unwrap_or(statement);
        let Some(value) = value(statement, catalogue) else { continue };
        let field = match &value {
            Value::Name(_) => "names",
            Value::Date(_) => "birth_dates",
            Value::Place(_) => "birth_places",
            Value::Country(_) => "nationalities",
            Value::Sex(_) => "sex",
            Value::Document(_) => "documents",
            _ => "nationality_notes",
        };
        let value = RawValue::Value(value);
        // Nationality and citizenship are often stated both.
        if !record.fields.get(field).is_some_and(|values| values.contains(&value)) {
            record.push(field, value);
        }
    }
}

fn value(statement: &str, catalogue: &Catalogue) -> Option<Value> {
    let after = |start: &str| statement.strip_prefix(start).map(str::trim);
    if let Some(words) = after("DOB ") {
        return date(words).map(Value::Date);
    }
    if let Some(words) = after("POB ") {
        return (!words.is_empty()).then(|| Value::Place(place_of_text(words, catalogue)));
    }
    if let Some(words) = after("nationality ").or_else(|| after("citizen ")) {
        let country = catalogue.country(words).map(Value::Country);
        return Some(country.unwrap_or_else(|| Value::Text(words.to_owned())));
    }
    if let Some(words) = after("Gender ") {
        return words.parse::<Sex>().ok().map(Value::Sex);
    }
    if let Some(words) = after("a.k.a. ") {
        let name = PersonName::unassigned(words.trim_matches('\'')).ok()?;
        let (role, quality) = (IdentityRole::Alias, NameQuality::Low);
        return Some(Value::Name(Identity { role, quality, name, birth: vec![], note: None }));
    }
    document(statement, catalogue).map(Value::Document)
}

/// `10 Dec 1948`, `Dec 1948`, `1948`, each perhaps with `circa`, or two of them with `to` or a
/// hyphen between.
fn date(words: &str) -> Option<DateInterval> {
    let (words, circa) = words.strip_prefix("circa ").map_or((words, false), |rest| (rest, true));
    let bounds = words.split_once(" to ").or_else(|| words.split_once('-'));
    let interval = match bounds {
        Some((from, to)) => DateInterval::range(day(from)?, day(to)?).ok()?,
        None => DateInterval::of(day(words)?),
    };
    Some(if circa { interval.circa() } else { interval })
}

fn day(words: &str) -> Option<PartialDate> {
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = |name: &str| months.iter().position(|month| *month == name).map(|m| m + 1);
    let mut parts = words.split_whitespace();
    let text = match (parts.next()?, parts.next(), parts.next()) {
        (year, None, None) => year.to_owned(),
        (name, Some(year), None) => format!("{year}-{:02}", month(name)?),
        (day, Some(name), Some(year)) => {
            format!("{year}-{:02}-{:02}", month(name)?, day.parse::<u8>().ok()?)
        }
        (_, None, Some(_)) => return None,
    };
    text.parse().ok()
}

/// `Passport A10 (Malaysia) issued ..`: the kind by the table's names, the number up to the first
/// remark on it.
fn document(statement: &str, catalogue: &Catalogue) -> Option<DocumentNumber> {
    let table = catalogue.table("document-types")?;
    let spaces = statement.match_indices(' ').map(|(place, _)| place);
    // The longest beginning that names a kind: `National ID No.` rather than `National`.
    let (place, entry) = spaces
        .filter_map(|place| Some((place, table.named(statement.get(..place)?)?)))
        .next_back()?;
    let kind = entry.code.value().clone();
    let rest = statement.get(place..)?.trim();
    let end = [" (", " issued", " expires", ", ", " - "]
        .iter()
        .filter_map(|mark| rest.find(mark))
        .min()
        .unwrap_or(rest.len());
    let mut document = DocumentNumber::new(rest.get(..end)?.trim()).ok()?;
    if !document.number.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let note = rest.get(end..)?.trim();
    let country = note.split_once('(').and_then(|(_, tail)| tail.split_once(')'));
    document.issuer = country.and_then(|(name, _)| catalogue.country(name));
    document.kind = Some(kind);
    document.note = (!note.is_empty()).then(|| note.to_owned());
    Some(document)
}
