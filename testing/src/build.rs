//! Questions, reasons and records in few words. Persons are made up.

use entente_model::justification::PersonRole;
use entente_model::{JustificationInput, PersonName, Term};
use entente_services::search::SearchInput;
use serde_json::{Value, json};

/// The reason of an investigator who asks police records.
#[must_use]
pub fn investigation() -> JustificationInput {
    JustificationInput {
        purpose: Some("INV".into()),
        legal_basis: Some("P2-ART-44".into()),
        case_reference: Some("K-2026-17".into()),
        offence: Some("robbery".into()),
        person_role: Some(PersonRole::Suspect),
        ..JustificationInput::default()
    }
}

/// The reason of an investigator who asks notices.
#[must_use]
pub fn notice_check() -> JustificationInput {
    JustificationInput { legal_basis: Some("RPD-ART-62".into()), ..investigation() }
}

/// A name of given and family name.
#[must_use]
pub fn name(given: &str, family: &str) -> Term {
    Term::Name(PersonName::given_family(given, family).unwrap())
}

/// A question about a person: given name, family name, birth date.
#[must_use]
pub fn terms(given: &str, family: &str, born: &str) -> Vec<Term> {
    vec![name(given, family), Term::BirthDate(born.parse().unwrap())]
}

/// An investigator's question about a person to every police register.
#[must_use]
pub fn person(given: &str, family: &str, born: &str) -> SearchInput {
    SearchInput {
        justification: investigation(),
        terms: terms(given, family, born),
        registers: vec!["police-records".parse().unwrap()],
        ..SearchInput::default()
    }
}

/// A person as a line of an import into police records.
pub(crate) fn police_record(number: usize, (family, given, born): (&str, &str, &str)) -> Value {
    json!({
        "id": format!("p{number}"),
        "fields": {
            "names": [format!("{family}, {given}")],
            "birth_dates": born,
            "category": "suspect",
            "file_number": format!("F/{number}"),
        },
    })
}
