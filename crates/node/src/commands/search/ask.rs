//! From the options of the command line to a question.

use crate::cli::SearchArgs;
use anyhow::{Context as _, Result};
use entente_model::{DocumentNumber, NumberKind, ObjectNumber, Partial, PersonName, Plate, Term};
use entente_services::search::SearchInput;

/// The question that the options state. What is missing is for the node to name.
///
/// # Errors
/// If an option cannot be read; it is named, its value is not repeated.
pub(crate) fn question(args: &SearchArgs) -> Result<SearchInput> {
    Ok(SearchInput {
        justification: args.why.clone().into(),
        terms: terms(args)?,
        registers: args.registers.clone(),
        authorities: args.authorities.clone(),
        deadline_ms: args.deadline_ms,
    })
}

fn terms(args: &SearchArgs) -> Result<Vec<Term>> {
    let mut terms = Vec::new();
    if let (Some(given), Some(family)) = (&args.given, &args.family) {
        let name = PersonName::given_family(given, family).context("--given and --family")?;
        terms.push(Term::Name(name));
    }
    for text in &args.name {
        terms.push(Term::Name(name(text).context("--name")?));
    }
    if let Some(text) = &args.born {
        let date = text.parse().context("--born: write YYYY, YYYY-MM, YYYY-MM-DD or FROM/TO")?;
        terms.push(Term::BirthDate(date));
    }
    if let Some(text) = &args.sex {
        terms.push(Term::Sex(text.parse().context("--sex: write F, M or X")?));
    }
    for text in &args.nationality {
        let country = text.parse().context("--nationality: three letters, such as AUT")?;
        terms.push(Term::Nationality(country));
    }
    for text in &args.document {
        terms.push(Term::Document(document(text).context("--document: such as AUT:passport:P1")?));
    }
    if let Some(text) = &args.plate {
        terms.push(plate(text).context("--plate: such as NLD:AB-123-C")?);
    }
    if let Some(text) = &args.vin {
        terms.push(vin(text).context("--vin: 17 letters and digits")?);
    }
    for text in &args.number {
        terms.push(number(text).context("--number: such as imei:490154203237518")?);
    }
    if let Some(text) = &args.reference {
        terms.push(Term::Reference(text.clone()));
    }
    Ok(terms)
}

/// `Family, Given` tells the parts apart; anything else leaves them open.
pub(in crate::commands) fn name(text: &str) -> Result<PersonName, entente_model::Error> {
    match text.split_once(',') {
        Some((family, given)) if !family.trim().is_empty() && !given.trim().is_empty() => {
            PersonName::given_family(given.trim(), family.trim())
        }
        _ => PersonName::unassigned(text),
    }
}

/// The number alone, or after its issuer, or after its issuer and its kind.
fn document(text: &str) -> Result<DocumentNumber, entente_model::Error> {
    let mut parts = text.rsplitn(3, ':');
    let number = DocumentNumber::new(parts.next().unwrap_or_default())?;
    let (kind, issuer) = match (parts.next(), parts.next()) {
        (kind, Some(issuer)) => (kind, Some(issuer)),
        (issuer, None) => (None, issuer),
    };
    let issuer = issuer.map(str::parse).transpose()?;
    Ok(DocumentNumber { kind: kind.map(str::to_owned), issuer, ..number })
}

fn plate(text: &str) -> Result<Term, entente_model::Error> {
    let (country, number) = match text.split_once(':') {
        Some((country, number)) => (Some(country.parse()?), number),
        None => (None, text),
    };
    if Partial::is_pattern(number) {
        return Partial::plate(number, country).map(Term::Partial);
    }
    Plate::new(number, country).map(Term::Plate)
}

fn vin(text: &str) -> Result<Term, entente_model::Error> {
    if Partial::is_pattern(text) {
        return Partial::vin(text).map(Term::Partial);
    }
    text.parse().map(Term::Vin)
}

fn number(text: &str) -> Result<Term, entente_model::Error> {
    let (kind, number) = text.split_once(':').unwrap_or(("serial", text));
    let kind = kind.parse()?;
    if Partial::is_pattern(number) && kind != NumberKind::PaymentCard {
        return Partial::number(kind, number).map(Term::Partial);
    }
    ObjectNumber::asked(kind, number).map(Term::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Command};
    use clap::Parser as _;
    use entente_model::justification::PersonRole;

    fn asked(options: &[&str]) -> Result<SearchInput> {
        let all = ["entente", "search"].iter().chain(options);
        match Cli::try_parse_from(all)?.command {
            Command::Search(args) => question(&args),
            _ => anyhow::bail!("not a search"),
        }
    }

    #[test]
    fn options_become_terms_and_a_justification() {
        let input = asked(&[
            "--given",
            "Ana",
            "--family",
            "Primjer",
            "--born",
            "1980~",
            "--plate",
            "NLD:AB-123-C",
            "--purpose",
            "INV",
            "--role",
            "suspect",
        ])
        .unwrap();
        assert_eq!(input.terms.len(), 3);
        assert_eq!(input.justification.purpose.as_deref(), Some("INV"));
        assert_eq!(input.justification.person_role, Some(PersonRole::Suspect));
        assert!(input.justification.case_reference.is_none(), "the node names what is missing");
    }

    #[test]
    fn an_unreadable_option_is_named_and_its_value_not_repeated() {
        let error = asked(&["--born", "yesterday"]).unwrap_err();
        let words = format!("{error:#}");
        assert!(words.contains("--born"), "{words}");
        assert!(!words.contains("yesterday"), "{words}");
    }

    #[test]
    fn a_comma_tells_family_and_given_names_apart() {
        assert_eq!(
            name("Primjer, Ana").unwrap(),
            PersonName::given_family("Ana", "Primjer").unwrap()
        );
        assert_eq!(name("Ana Primjer").unwrap(), PersonName::unassigned("Ana Primjer").unwrap());
    }
}
