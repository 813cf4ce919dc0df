//! What can be wrong with a value on its way into the model.

use crate::{Said, limits};
use std::fmt;

/// A value that is not what it claims to be; the text names the rule, never the value of a personal
/// field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A code or id breaks its alphabet or length.
    Id {
        /// Which kind of id.
        what: &'static str,
        /// The longest allowed, in characters.
        length_max: usize,
        /// The allowed characters, in words.
        alphabet: &'static str,
    },
    /// A date is not written as the forms of [`crate::date`] allow.
    Date,
    /// A date interval ends before it starts.
    DateOrder,
    /// A time stamp is not RFC 3339.
    Timestamp,
    /// A country code is neither ISO 3166-1 alpha-3 nor an ICAO Doc 9303 special code.
    Country,
    /// A vehicle identification number breaks ISO 3779.
    Vin,
    /// A plate has no letter or digit, or is too long.
    Plate,
    /// A document number has no letter or digit, or is too long.
    DocumentNumber,
    /// A number of an object has not the form of its kind.
    ObjectNumber {
        /// The kind.
        what: &'static str,
    },
    /// A check digit does not fit the rest of the number.
    CheckDigit {
        /// The kind.
        what: &'static str,
    },
    /// Too little is known of a number, or there are no parts of numbers of this kind.
    Partial,
    /// A text is empty or over its limit.
    Text {
        /// Which field.
        field: &'static str,
        /// The limit, in characters.
        chars_max: usize,
    },
    /// A code is not in its closed set.
    Choice {
        /// Which field.
        field: &'static str,
        /// The allowed values.
        allowed: &'static str,
    },
    /// A list has more entries than its limit.
    TooMany {
        /// Which list.
        field: &'static str,
        /// The limit.
        count_max: usize,
    },
}

impl From<&Error> for Said {
    fn from(error: &Error) -> Self {
        match error {
            Error::Id { what, length_max, alphabet } => Self::IdForm {
                what: what.into(),
                length_max: length_max.into(),
                alphabet: alphabet.into(),
            },
            Error::Date => Self::DateForm,
            Error::DateOrder => Self::DateOrder,
            Error::Timestamp => Self::TimeForm,
            Error::Country => Self::CountryUnknown,
            Error::Vin => Self::VinForm,
            Error::Plate => Self::PlateForm { most: limits::PLATE_CHARS_MAX.into() },
            Error::DocumentNumber => {
                Self::DocumentForm { most: limits::DOCUMENT_NUMBER_CHARS_MAX.into() }
            }
            Error::ObjectNumber { what } => Self::NumberForm { kind: what.into() },
            Error::CheckDigit { what } => Self::CheckDigit { kind: what.into() },
            Error::Partial => Self::PartialForm { least: limits::PARTIAL_CHARS_MIN.into() },
            Error::Text { field, chars_max } => {
                Self::TextForm { name: field.into(), most: chars_max.into() }
            }
            Error::Choice { field, allowed } => {
                Self::NotOneOf { name: field.into(), allowed: allowed.into() }
            }
            Error::TooMany { field, count_max } => {
                Self::TooManyEntries { name: field.into(), most: count_max.into() }
            }
        }
    }
}

impl From<Error> for Said {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Said::from(self).words())
    }
}

impl std::error::Error for Error {}
