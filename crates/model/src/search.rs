//! Questions: terms put to registers.

use crate::value::Sex;
use crate::{
    Code, Country, DateInterval, DocumentNumber, ObjectNumber, Partial, PersonName, Plate, Problem,
    Said, Vin, limits,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use utoipa::ToSchema;

/// One thing that is asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "term", content = "value")]
pub enum Term {
    /// A person's name; several name terms are names of the same person.
    Name(PersonName),
    /// A date of birth.
    BirthDate(DateInterval),
    /// A sex.
    Sex(Sex),
    /// A nationality.
    Nationality(Country),
    /// A place of birth, in words.
    BirthPlace(String),
    /// A document number.
    Document(DocumentNumber),
    /// A registration mark.
    Plate(Plate),
    /// A vehicle identification number.
    Vin(Vin),
    /// A number of another object.
    Number(ObjectNumber),
    /// A part of a plate, of a vehicle identification number or of a number of another object.
    Partial(Partial),
    /// A reference of the owner (file number, notice number).
    Reference(String),
}

impl Term {
    /// Whether only a part of a number is known.
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        matches!(self, Self::Partial(_))
    }

    /// Which kind of term this is.
    #[must_use]
    pub const fn kind(&self) -> TermKind {
        match self {
            Self::Name(_) => TermKind::Name,
            Self::BirthDate(_) => TermKind::BirthDate,
            Self::Sex(_) => TermKind::Sex,
            Self::Nationality(_) => TermKind::Nationality,
            Self::BirthPlace(_) => TermKind::BirthPlace,
            Self::Document(_) => TermKind::Document,
            Self::Plate(_) => TermKind::Plate,
            Self::Vin(_) => TermKind::Vin,
            Self::Number(_) => TermKind::Number,
            Self::Partial(partial) => partial.of(),
            Self::Reference(_) => TermKind::Reference,
        }
    }
}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Term({:?})", self.kind())
    }
}

/// The kinds of terms; a declaration ties its fields to them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TermKind {
    /// See [`Term::Name`].
    Name,
    /// See [`Term::BirthDate`].
    BirthDate,
    /// See [`Term::Sex`].
    Sex,
    /// See [`Term::Nationality`].
    Nationality,
    /// See [`Term::BirthPlace`].
    BirthPlace,
    /// See [`Term::Document`].
    Document,
    /// See [`Term::Plate`].
    Plate,
    /// See [`Term::Vin`].
    Vin,
    /// See [`Term::Number`].
    Number,
    /// See [`Term::Reference`].
    Reference,
}

impl TermKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::BirthDate,
        Self::Sex,
        Self::Nationality,
        Self::BirthPlace,
        Self::Document,
        Self::Plate,
        Self::Vin,
        Self::Number,
        Self::Reference,
    ];

    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::BirthDate => "birth-date",
            Self::Sex => "sex",
            Self::Nationality => "nationality",
            Self::BirthPlace => "birth-place",
            Self::Document => "document",
            Self::Plate => "plate",
            Self::Vin => "vin",
            Self::Number => "number",
            Self::Reference => "reference",
        }
    }
}

/// What is asked about one person or object: 1 to 32 terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Query {
    /// The terms.
    pub terms: Vec<Term>,
}

impl Query {
    /// A question of these terms.
    ///
    /// # Errors
    /// A problem with code `query-malformed` if there is no term, there are too many, or a text is
    /// over its limit.
    pub fn new(terms: Vec<Term>) -> Result<Self, Problem> {
        let malformed = |said: Said| Problem::new(Code::QueryMalformed).saying(said);
        if terms.is_empty() {
            return Err(malformed(Said::TermsNone));
        }
        if terms.len() > limits::TERMS_MAX {
            return Err(malformed(Said::TermsMost { most: limits::TERMS_MAX.into() }));
        }
        let query = Self { terms };
        query.checked().map_err(|error| malformed(error.into()))?;
        Ok(query)
    }

    /// Checks the limits again, for questions that came over the wire.
    fn checked(&self) -> Result<(), crate::Error> {
        for term in &self.terms {
            match term {
                Term::Name(name) => {
                    PersonName::new(name.parts.clone())?;
                }
                Term::Document(document) => {
                    DocumentNumber::new(document.number.clone())?;
                }
                Term::Plate(plate) => {
                    Plate::new(plate.number.clone(), plate.country)?;
                }
                Term::BirthPlace(text) | Term::Reference(text) => {
                    let chars_max = limits::NAME_PART_CHARS_MAX;
                    if text.trim().is_empty() || text.chars().count() > chars_max {
                        return Err(crate::Error::Text { field: "term", chars_max });
                    }
                }
                Term::BirthDate(_)
                | Term::Sex(_)
                | Term::Nationality(_)
                | Term::Vin(_)
                | Term::Number(_)
                | Term::Partial(_) => {}
            }
        }
        Ok(())
    }

    /// The kinds of terms it holds.
    #[must_use]
    pub fn kinds(&self) -> BTreeSet<TermKind> {
        self.terms.iter().map(Term::kind).collect()
    }

    /// The kinds of terms of which it holds only a part.
    #[must_use]
    pub fn partial_kinds(&self) -> BTreeSet<TermKind> {
        self.terms.iter().filter(|term| term.is_partial()).map(Term::kind).collect()
    }

    /// The kinds of terms that it holds whole.
    #[must_use]
    pub fn whole_kinds(&self) -> BTreeSet<TermKind> {
        self.terms.iter().filter(|term| !term.is_partial()).map(Term::kind).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_holds_one_to_thirty_two_terms() {
        assert!(Query::new(vec![]).is_err());
        assert!(Query::new(vec![Term::Sex(Sex::F); limits::TERMS_MAX]).is_ok());
        assert!(Query::new(vec![Term::Sex(Sex::F); limits::TERMS_MAX + 1]).is_err());
    }

    #[test]
    fn a_question_is_checked_whole() {
        assert!(Query::new(vec![Term::Reference("  ".into())]).is_err());
        let query = Query::new(vec![Term::Vin("1M8GDM9AXKP042788".parse().unwrap())]).unwrap();
        assert_eq!(query.kinds(), [TermKind::Vin].into());
        assert!(!format!("{query:?}").contains("1M8"));
    }
}
