//! Short ways to write names, records and questions.

use entente_matching::{
    Match, Matches, Options, PersonEntry, PersonIndex, PersonQuery, RecordKey, compare, engine,
};
use entente_model::record::Access;
use entente_model::{DocumentNumber, Identity, IdentityRole, NameQuality, PersonName};
use std::sync::Arc;

pub(crate) fn access() -> Access {
    Access { authority: "at-police".parse().unwrap(), categories: [].into() }
}

/// `given/family` if there is a slash, one line otherwise.
pub(crate) fn name(text: &str) -> PersonName {
    match text.split_once('/') {
        Some((given, family)) => PersonName::given_family(given, family).unwrap(),
        None => PersonName::unassigned(text).unwrap(),
    }
}

pub(crate) fn identity(text: &str, role: IdentityRole) -> Identity {
    Identity { role, quality: NameQuality::Unknown, name: name(text), birth: vec![], note: None }
}

pub(crate) fn entry(text: &str, birth: &str) -> PersonEntry {
    PersonEntry {
        identities: vec![identity(text, IdentityRole::Main)],
        birth: dates(birth),
        ..PersonEntry::default()
    }
}

pub(crate) fn query(text: &str, birth: &str) -> PersonQuery {
    PersonQuery { names: vec![name(text)], birth: dates(birth), ..PersonQuery::default() }
}

fn dates(text: &str) -> Vec<entente_model::DateInterval> {
    if text.is_empty() { vec![] } else { vec![text.parse().unwrap()] }
}

pub(crate) fn number(text: &str) -> DocumentNumber {
    DocumentNumber::new(text).unwrap()
}

/// The score of one name against another.
pub(crate) fn names(asked: &str, held: &str) -> u16 {
    compare(&query(asked, ""), &entry(held, "")).score_permille
}

/// The score of one dated name against another.
pub(crate) fn dated(asked: (&str, &str), held: (&str, &str)) -> u16 {
    compare(&query(asked.0, asked.1), &entry(held.0, held.1)).score_permille
}

pub(crate) fn index_of(entries: &[PersonEntry]) -> Arc<dyn PersonIndex> {
    let index = engine();
    for (key, entry) in (0..).zip(entries) {
        index.insert(RecordKey(key), entry).unwrap();
    }
    index
}

pub(crate) fn found(index: &dyn PersonIndex, query: &PersonQuery) -> Matches {
    index.search(query, &access(), &Options::default())
}

pub(crate) fn keys(matches: &Matches) -> Vec<u64> {
    matches.candidates.iter().map(|candidate: &Match| candidate.record.0).collect()
}
