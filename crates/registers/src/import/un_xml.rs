//! The consolidated list of the United Nations Security Council, as published in XML.
//!
//! Every text of an individual's entry is kept: what has no field of its own goes to the field
//! `other` under the name of its element.

use super::xml::{Element, Elements};
use super::{Row, RowFault, Skipped};
use crate::catalogue::Catalogue;
use crate::raw::{RawRecord, RawValue};
use crate::values::set_country;
use entente_model::date::PartialDate;
use entente_model::value::{Place, Sex};
use entente_model::{
    DateInterval, DocumentNumber, Identity, IdentityRole, NamePart, NamePartRole, NameQuality,
    PersonName, Value,
};
use std::io::BufRead;
use std::sync::Arc;

/// Reads the list; entities are skipped, since they are no persons.
pub fn un_xml<'a>(
    input: impl BufRead + Send + 'a,
    catalogue: Arc<Catalogue>,
) -> impl Iterator<Item = Row> + Send + 'a {
    Elements::new(input, "CONSOLIDATED_LIST", 2).map(move |element| match element {
        Err(fault) => Row::Broken(fault),
        Ok(element) if element.name == "INDIVIDUAL" => individual(&element, &catalogue),
        Ok(element) => Row::Skipped(Skipped {
            line: element.line,
            words: "an entry that is no individual".to_owned(),
        }),
    })
}

fn individual(element: &Element, catalogue: &Catalogue) -> Row {
    let mut record =
        RawRecord { line: element.line, id: element.child("DATAID"), ..RawRecord::default() };
    match main_name(element) {
        Ok(identity) => record.push("names", RawValue::Value(Value::Name(identity))),
        Err(error) => {
            let fault = RowFault::new(element.line, crate::fault::Rule::Value, error.to_string());
            return Row::Refused(RowFault { field: Some("names".to_owned()), ..fault });
        }
    }
    for child in &element.children {
        part(child, catalogue, &mut record);
    }
    Row::Record(record)
}

const NAMES: [&str; 4] = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/// The list numbers the parts of a name and does not say what each part is.
fn main_name(element: &Element) -> Result<Identity, entente_model::Error> {
    let parts = NAMES.iter().filter_map(|name| element.child(name));
    let parts = parts.map(|text| NamePart { role: NamePartRole::Unassigned, text });
    let mut name = PersonName::new(parts.collect())?;
    name.original_script = element.child("NAME_ORIGINAL_SCRIPT");
    let (role, quality) = (IdentityRole::Main, NameQuality::Unknown);
    Ok(Identity { role, quality, name, birth: Vec::new(), note: None })
}

fn part(element: &Element, catalogue: &Catalogue, record: &mut RawRecord) {
    match element.name.as_str() {
        "DATAID" | "NAME_ORIGINAL_SCRIPT" => {}
        name if NAMES.contains(&name) => {}
        "INDIVIDUAL_ALIAS" => alias(element, record),
        "INDIVIDUAL_DATE_OF_BIRTH" => birth_date(element, record),
        "INDIVIDUAL_PLACE_OF_BIRTH" => place(element, catalogue, "birth_places", record),
        "INDIVIDUAL_ADDRESS" => place(element, catalogue, "addresses", record),
        "INDIVIDUAL_DOCUMENT" => document(element, catalogue, record),
        "NATIONALITY" => nationalities(element, catalogue, record),
        "TITLE" => values(element, "titles", record),
        "DESIGNATION" => values(element, "designations", record),
        "COMMENTS1" => record.push_text("comments", &element.text),
        "UN_LIST_TYPE" => record.push_text("list", &element.text),
        "REFERENCE_NUMBER" => {
            if let Some(words) = element.words() {
                record.push("reference_number", RawValue::Value(Value::Reference(words)));
            }
        }
        "LISTED_ON" => date(element, "listed_on", record),
        "LAST_DAY_UPDATED" => {
            for child in &element.children {
                date(child, "updated_on", record);
            }
        }
        "GENDER" => match element.words().map(|words| words.parse::<Sex>()) {
            Some(Ok(sex)) => record.push("sex", RawValue::Value(Value::Sex(sex))),
            _ => other(element, record),
        },
        _ => other(element, record),
    }
}

/// Keeps every text of an element that has no field of its own.
fn other(element: &Element, record: &mut RawRecord) {
    let mut leaves = Vec::new();
    element.leaves(&mut leaves);
    if leaves.is_empty() {
        return;
    }
    let words = leaves.into_iter().map(|(name, words)| {
        if name == element.name || name == "VALUE" { words } else { format!("{name}: {words}") }
    });
    let words = words.collect::<Vec<_>>().join("; ");
    record.push_text("other", &format!("{}: {words}", element.name));
}

fn values(element: &Element, field: &str, record: &mut RawRecord) {
    for child in element.children.iter().filter(|child| child.name == "VALUE") {
        record.push_text(field, &child.text);
    }
}

/// A day, or a day with a time zone behind it, which is kept beside.
fn date(element: &Element, field: &str, record: &mut RawRecord) {
    let Some(words) = element.words() else { return };
    let day: String = words.chars().take(10).collect();
    match day.parse::<PartialDate>() {
        Ok(parsed) => {
            record.push(field, RawValue::Value(Value::Date(DateInterval::of(parsed))));
            if day.len() < words.len() {
                record.push_text("other", &format!("{}: {words}", element.name));
            }
        }
        Err(_) => record.push_text("other", &format!("{}: {words}", element.name)),
    }
}

fn nationalities(element: &Element, catalogue: &Catalogue, record: &mut RawRecord) {
    for words in element.children.iter().filter_map(Element::words) {
        match catalogue.country(&words) {
            Some(country) => record.push("nationalities", RawValue::Value(Value::Country(country))),
            None => record.push_text("nationality_notes", &words),
        }
    }
}

fn alias(element: &Element, record: &mut RawRecord) {
    let Some(Ok(mut name)) = element.child("ALIAS_NAME").map(PersonName::unassigned) else {
        return other(element, record);
    };
    let mut notes = Vec::new();
    let place: Vec<_> = ["CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"]
        .iter()
        .filter_map(|part| element.child(part))
        .collect();
    if !place.is_empty() {
        notes.push(format!("born in {}", place.join(", ")));
    }
    let mut birth = Vec::new();
    if let Some(words) = element.child("DATE_OF_BIRTH") {
        match words.parse::<DateInterval>() {
            Ok(date) => birth.push(date),
            Err(_) => notes.push(format!("born {words}")),
        }
    }
    if let Some(words) = element.child("NOTE") {
        name.original_script =
            words.strip_prefix("original script:").map(|text| text.trim().to_owned());
        notes.push(words);
    }
    let quality = match element.child("QUALITY").as_deref() {
        Some("Good") => NameQuality::Good,
        Some("Low") => NameQuality::Low,
        Some(words) => {
            notes.push(format!("quality {words}"));
            NameQuality::Unknown
        }
        None => NameQuality::Unknown,
    };
    let note = Some(notes.join("; ")).filter(|text| !text.is_empty());
    let identity = Identity { role: IdentityRole::Alias, quality, name, birth, note };
    record.push("names", RawValue::Value(Value::Name(identity)));
}

fn birth_date(element: &Element, record: &mut RawRecord) {
    let kind = element.child("TYPE_OF_DATE");
    let partial = |name: &str| {
        let words = element.child(name)?;
        words.chars().take(10).collect::<String>().parse::<PartialDate>().ok()
    };
    let date = match (partial("FROM_YEAR"), partial("TO_YEAR")) {
        (Some(from), Some(to)) => DateInterval::range(from, to).ok(),
        (Some(one), None) | (None, Some(one)) => Some(DateInterval::of(one).circa()),
        (None, None) => partial("DATE").or_else(|| partial("YEAR")).map(DateInterval::of),
    };
    let date = match kind.as_deref() {
        Some("APPROXIMATELY") => date.map(DateInterval::circa),
        _ => date,
    };
    let Some(date) = date else {
        let mut leaves = Vec::new();
        element.leaves(&mut leaves);
        let words: Vec<_> = leaves.into_iter().map(|(_, words)| words).collect();
        return record.push_text("birth_date_notes", &words.join(" "));
    };
    record.push("birth_dates", RawValue::Value(Value::Date(date)));
    if let Some(note) = element.child("NOTE") {
        record.push_text("birth_date_notes", &format!("{date}: {note}"));
    }
}

fn place(element: &Element, catalogue: &Catalogue, field: &str, record: &mut RawRecord) {
    let mut place = Place {
        street: element.child("STREET"),
        city: element.child("CITY"),
        region: element.child("STATE_PROVINCE"),
        postal_code: element.child("ZIP_CODE"),
        note: element.child("NOTE"),
        ..Place::default()
    };
    set_country(&mut place, element.child("COUNTRY").as_deref(), catalogue);
    if place != Place::default() {
        record.push(field, RawValue::Value(Value::Place(place)));
    }
}

fn document(element: &Element, catalogue: &Catalogue, record: &mut RawRecord) {
    let kinds = [element.child("TYPE_OF_DOCUMENT2"), element.child("TYPE_OF_DOCUMENT")];
    let table = catalogue.table("document-types");
    let known = kinds.iter().flatten().find_map(|words| table?.named(words));
    let number = element.child("NUMBER");
    let Some(mut document) = number.as_deref().and_then(numbered) else {
        return other(element, record);
    };
    document.kind = known.map(|entry| entry.code.value().clone());
    // The kind is only a code, so the words of the source stay beside it where they say more.
    let mut notes: Vec<String> = document.note.take().into_iter().collect();
    let [second, first] = kinds;
    notes.extend(second);
    notes.extend(first.filter(|words| {
        known.is_none_or(|entry| !entry.labels.words("en").eq_ignore_ascii_case(words))
    }));
    let issuers = ["ISSUING_COUNTRY", "COUNTRY_OF_ISSUE"];
    for words in issuers.iter().filter_map(|name| element.child(name)) {
        match catalogue.country(&words) {
            Some(country) if document.issuer.is_none_or(|issuer| issuer == country) => {
                document.issuer = Some(country);
            }
            _ => notes.push(format!("issued in {words}")),
        }
    }
    notes.extend(element.child("CITY_OF_ISSUE").map(|words| format!("issued in {words}")));
    notes.extend(element.child("DATE_OF_ISSUE").map(|words| format!("issued on {words}")));
    notes.extend(element.child("NOTE"));
    document.note = Some(notes.join("; ")).filter(|text| !text.is_empty());
    record.push("documents", RawValue::Value(Value::Document(document)));
}

/// Some numbers stand within words (`passport number A1`); the words are kept as a note and the
/// number alone compared.
fn numbered(words: &str) -> Option<DocumentNumber> {
    let alone = ["number ", "Number ", "no. ", "No. "].iter().find_map(|mark| {
        let (_, tail) = words.split_once(mark)?;
        let tail = tail.split('(').next().unwrap_or(tail).trim();
        tail.chars().any(|c| c.is_ascii_digit()).then_some(tail)
    });
    match alone {
        Some(tail) => {
            let number = DocumentNumber::new(tail).ok()?;
            Some(DocumentNumber { note: Some(words.to_owned()), ..number })
        }
        None => DocumentNumber::new(words).ok(),
    }
}
