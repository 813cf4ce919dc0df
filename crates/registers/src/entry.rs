//! What the indexes hold of a record, found through the `term` bindings of its declaration alone.

use crate::declaration::Declaration;
use entente_matching::keys::{self, ObjectKey};
use entente_matching::part;
use entente_matching::{ObjectMatch, PersonEntry};
use entente_model::{Partial, Record, Term, TermKind, Value};

/// The values of a record that answer a kind of question.
pub(crate) fn values_of<'a>(
    declaration: &'a Declaration,
    record: &'a Record,
    kind: TermKind,
) -> impl Iterator<Item = &'a Value> {
    declaration.fields_of(kind).flat_map(|field| record.values(&field.name))
}

/// What the person index is told of a record.
pub(crate) fn person(declaration: &Declaration, record: &Record) -> PersonEntry {
    let mut entry = PersonEntry { visibility: record.visibility.clone(), ..PersonEntry::default() };
    for field in &declaration.fields {
        let Some(term) = &field.term else { continue };
        for value in record.values(&field.name) {
            match (**term, value) {
                (TermKind::Name, Value::Name(identity)) => entry.identities.push(identity.clone()),
                (TermKind::BirthDate, Value::Date(date)) => entry.birth.push(*date),
                (TermKind::Sex, Value::Sex(sex)) => entry.sex = entry.sex.or(Some(*sex)),
                (TermKind::Nationality, Value::Country(country)) => {
                    entry.nationalities.push(*country);
                }
                (TermKind::BirthPlace, Value::Place(place)) => {
                    entry.birth_places.push(place.clone());
                }
                (TermKind::Document, Value::Document(document)) => {
                    entry.documents.push(document.clone());
                }
                _ => {}
            }
        }
    }
    entry
}

/// The keys under which a record is found by a number.
pub(crate) fn object_keys(
    declaration: &Declaration,
    record: &Record,
) -> Vec<(TermKind, ObjectKey)> {
    let mut found = Vec::new();
    for field in &declaration.fields {
        let Some(term) = &field.term else { continue };
        let keys = record.values(&field.name).iter().filter_map(key_of_value);
        found.extend(keys.map(|key| (**term, key)));
    }
    found
}

fn key_of_value(value: &Value) -> Option<ObjectKey> {
    match value {
        Value::Plate(plate) => Some(keys::plate(plate)),
        Value::Vin(vin) => Some(keys::vin(vin)),
        Value::Number(number) => Some(keys::number(number)),
        Value::Document(document) => Some(keys::document(document)),
        Value::Reference(text) => Some(keys::reference(text)),
        _ => None,
    }
}

/// The key of a term that is looked up as a number.
pub(crate) fn key_of_term(term: &Term) -> Option<ObjectKey> {
    match term {
        Term::Plate(plate) => Some(keys::plate(plate)),
        Term::Vin(vin) => Some(keys::vin(vin)),
        Term::Number(number) => Some(keys::number(number)),
        Term::Document(document) => Some(keys::document(document)),
        Term::Reference(text) => Some(keys::reference(text)),
        _ => None,
    }
}

/// How a term compares with one value; none if they are not alike, or cannot be compared.
pub(crate) fn compare(term: &Term, value: &Value) -> Option<ObjectMatch> {
    match (term, value) {
        (Term::Plate(asked), Value::Plate(found)) => keys::compare_plates(asked, found),
        (Term::Vin(asked), Value::Vin(found)) => keys::compare_vins(asked, found),
        (Term::Partial(asked), value) if is_comparable(term, value) => compare_part(asked, value),
        (Term::Number(asked), Value::Number(found)) => keys::compare_numbers(asked, found),
        (Term::Document(asked), Value::Document(found)) => keys::compare_documents(asked, found),
        (Term::Reference(asked), Value::Reference(found)) => keys::compare_references(asked, found),
        _ => None,
    }
}

/// Whether a value is of the kind of number that a term asks for; a number of another kind neither
/// agrees nor differs.
pub(crate) fn is_comparable(term: &Term, value: &Value) -> bool {
    let asked = match term {
        Term::Number(number) => Some(number.kind()),
        Term::Partial(partial) => partial.number_kind(),
        _ => None,
    };
    let found = match value {
        Value::Number(number) => Some(number.kind()),
        _ => None,
    };
    asked == found
}

/// How a part of a number compares with one value of its kind.
fn compare_part(asked: &Partial, value: &Value) -> Option<ObjectMatch> {
    let country = match value {
        Value::Plate(plate) => plate.country,
        _ => None,
    };
    let number = number_of_value(value);
    part::compare(asked, (&number, &key_of_value(value)?), country)
}

/// The places by which numbers of a record are filed that may be asked by a part.
pub(crate) fn places(declaration: &Declaration, record: &Record) -> Vec<u64> {
    let kinds = declaration.filed_by_parts();
    let bound = |kind: TermKind| values_of(declaration, record, kind);
    kinds
        .into_iter()
        .flat_map(bound)
        .filter_map(key_of_value)
        .flat_map(|k| part::places(&k))
        .collect()
}

/// The number of a term or value, for explanations.
pub(crate) fn number_of_term(term: &Term) -> String {
    match term {
        Term::Plate(plate) => plate.number.clone(),
        Term::Vin(vin) => vin.to_string(),
        Term::Number(number) => number.number().to_owned(),
        Term::Partial(partial) => partial.pattern().to_owned(),
        Term::Document(document) => document.number.clone(),
        Term::Reference(text) => text.clone(),
        _ => String::new(),
    }
}

/// The number of a value, for explanations.
pub(crate) fn number_of_value(value: &Value) -> String {
    match value {
        Value::Plate(plate) => plate.number.clone(),
        Value::Vin(vin) => vin.to_string(),
        Value::Number(number) => number.number().to_owned(),
        Value::Document(document) => document.number.clone(),
        Value::Reference(text) => text.clone(),
        _ => String::new(),
    }
}
