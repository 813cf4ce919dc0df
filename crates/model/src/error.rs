//! What can be wrong with a value on its way into the model.

use thiserror::Error;

/// A value that is not what it claims to be; the text names the rule, never the value of a personal
/// field.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// A code or id breaks its alphabet or length.
    #[error("`{what}` must be 1 to {length_max} characters of {alphabet}")]
    Id {
        /// Which kind of id.
        what: &'static str,
        /// The longest allowed, in characters.
        length_max: usize,
        /// The allowed characters, in words.
        alphabet: &'static str,
    },
    /// A date is not written as the forms of [`crate::date`] allow.
    #[error(
        "date is not one of YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, each optionally with `~` for circa"
    )]
    Date,
    /// A date interval ends before it starts.
    #[error("date interval ends before it starts")]
    DateOrder,
    /// A time stamp is not RFC 3339.
    #[error("time is not an RFC 3339 time stamp in UTC")]
    Timestamp,
    /// A country code is neither ISO 3166-1 alpha-3 nor an ICAO Doc 9303 special code.
    #[error("country is not an ISO 3166-1 alpha-3 code or an ICAO Doc 9303 code")]
    Country,
    /// A vehicle identification number breaks ISO 3779.
    #[error(
        "vehicle identification number must be 17 characters of A-Z and 0-9, \
         without I, O and Q (ISO 3779)"
    )]
    Vin,
    /// A plate has no letter or digit, or is too long.
    #[error("plate must hold 1 to {} letters or digits", crate::limits::PLATE_CHARS_MAX)]
    Plate,
    /// A document number has no letter or digit, or is too long.
    #[error(
        "document number must hold 1 to {} letters or digits",
        crate::limits::DOCUMENT_NUMBER_CHARS_MAX
    )]
    DocumentNumber,
    /// A number of an object has not the form of its kind.
    #[error("this is no number of kind `{what}`")]
    ObjectNumber {
        /// The kind.
        what: &'static str,
    },
    /// A check digit does not fit the rest of the number.
    #[error("the check digit does not fit the rest of the number of kind `{what}`: look again")]
    CheckDigit {
        /// The kind.
        what: &'static str,
    },
    /// Too little is known of a number, or there are no parts of numbers of this kind.
    #[error(
        "a part of a plate, of a vehicle identification number or of the number of another object \
         must know at least {} characters at its beginning or end, with `?` for one unknown and \
         `*` for any number of them",
        crate::limits::PARTIAL_CHARS_MIN
    )]
    Partial,
    /// A text is empty or over its limit.
    #[error("`{field}` must be 1 to {chars_max} characters without control characters")]
    Text {
        /// Which field.
        field: &'static str,
        /// The limit, in characters.
        chars_max: usize,
    },
    /// A code is not in its closed set.
    #[error("`{field}` must be one of {allowed}")]
    Choice {
        /// Which field.
        field: &'static str,
        /// The allowed values.
        allowed: &'static str,
    },
    /// A list has more entries than its limit.
    #[error("`{field}` holds more than {count_max} entries")]
    TooMany {
        /// Which list.
        field: &'static str,
        /// The limit.
        count_max: usize,
    },
}
