//! Registers and questions as the yardstick writes them.

use crate::Classes;
use entente_matching::{PersonEntry, PersonQuery};
use entente_model::value::Place;
use entente_model::{DocumentNumber, Identity, IdentityRole, NameQuality, PersonName};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// A line of a register.
pub(crate) fn entry(record: &Value) -> PersonEntry {
    let identity = |role, name| Identity {
        role,
        quality: NameQuality::Unknown,
        name,
        birth: vec![],
        note: None,
    };
    let mut identities = Vec::new();
    if let Some(mut main) = name(text(record, "given_names"), text(record, "surname")) {
        if !text(record, "name_in_original_script").is_empty() {
            main = main.with_original_script(text(record, "name_in_original_script"));
        }
        identities.push(identity(IdentityRole::Main, main));
    }
    for alias in record["aliases"].as_array().into_iter().flatten() {
        let name = PersonName::unassigned(alias.as_str().unwrap()).unwrap();
        identities.push(identity(IdentityRole::Alias, name));
    }
    let city = Some(text(record, "place_of_birth").to_owned()).filter(|city| !city.is_empty());
    PersonEntry {
        identities,
        birth: text(record, "date_of_birth").parse().into_iter().collect(),
        sex: text(record, "sex").parse().ok(),
        nationalities: text(record, "nationality").parse().into_iter().collect(),
        birth_places: city
            .map(|city| Place { city: Some(city), ..Place::default() })
            .into_iter()
            .collect(),
        documents: DocumentNumber::new(text(record, "document_number")).into_iter().collect(),
        ..PersonEntry::default()
    }
}

/// A record of the person that a question is about.
pub(crate) fn entry_of(query: &PersonQuery) -> PersonEntry {
    let identity = |name: &PersonName| Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Unknown,
        name: name.clone(),
        birth: vec![],
        note: None,
    };
    PersonEntry {
        identities: query.names.iter().map(identity).collect(),
        birth: query.birth.clone(),
        nationalities: query.nationalities.clone(),
        documents: query.documents.clone(),
        ..PersonEntry::default()
    }
}

/// A name in parts, or what there is of it.
pub(crate) fn name(given: &str, family: &str) -> Option<PersonName> {
    if given.is_empty() || family.is_empty() {
        return PersonName::unassigned(format!("{given}{family}")).ok();
    }
    PersonName::given_family(given, family).ok()
}

/// A line of a file of questions.
pub(crate) fn query(asked: &Value) -> PersonQuery {
    let parts = name(text(asked, "given_names"), text(asked, "surname"));
    let name = parts.or_else(|| PersonName::unassigned(text(asked, "name")).ok());
    PersonQuery {
        names: name.into_iter().collect(),
        birth: text(asked, "date_of_birth").parse().into_iter().collect(),
        nationalities: text(asked, "nationality").parse().into_iter().collect(),
        documents: DocumentNumber::new(text(asked, "document_number")).into_iter().collect(),
        ..PersonQuery::default()
    }
}

/// A file of questions with their ids.
pub(crate) fn questions(path: &Path) -> Vec<(String, PersonQuery)> {
    lines(path).iter().map(|asked| (text(asked, "qid").to_owned(), query(asked))).collect()
}

/// The class of each question; empty if the file is not there.
pub(crate) fn classes(path: &Path) -> Classes {
    if !path.is_file() {
        return Classes::new();
    }
    let class = |line: &Value| (text(line, "qid").to_owned(), text(line, "class").to_owned());
    lines(path).iter().map(class).collect()
}

fn lines(path: &Path) -> Vec<Value> {
    let file = BufReader::new(std::fs::File::open(path).unwrap());
    file.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
}
