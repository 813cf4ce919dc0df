//! Parts of numbers, as a witness or a camera gives them: known characters, `?` for one unknown,
//! `*` for any number of them.

use crate::identifiers::normalised;
use crate::{Country, Error, NumberKind, TermKind, limits};
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// A part of a plate, of a vehicle identification number or of the number of another object.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Written")]
pub struct Partial {
    /// What it is a part of: `plate`, `vin` or `number`.
    of: TermKind,
    /// Which kind of number, for `number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<NumberKind>,
    /// The country of registration, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    /// What is known, with `?` and `*` for what is not.
    pattern: String,
}

/// A part as it travels, before it is checked.
#[derive(Deserialize)]
struct Written {
    of: TermKind,
    #[serde(default)]
    number: Option<NumberKind>,
    #[serde(default)]
    country: Option<Country>,
    pattern: String,
}

impl TryFrom<Written> for Partial {
    type Error = Error;

    fn try_from(written: Written) -> Result<Self, Error> {
        match (written.of, written.number, written.country) {
            (TermKind::Plate, None, country) => Self::plate(&written.pattern, country),
            (TermKind::Vin, None, None) => Self::vin(&written.pattern),
            (TermKind::Number, Some(kind), None) => Self::number(kind, &written.pattern),
            _ => Err(Error::Partial),
        }
    }
}

impl Partial {
    /// Whether a text is a part rather than a whole number: it holds `?` or `*`.
    #[must_use]
    pub fn is_pattern(text: &str) -> bool {
        text.contains(['?', '*'])
    }

    /// A part of a registration mark.
    ///
    /// # Errors
    /// [`Error::Partial`] if too little is known at its beginning and at its end.
    pub fn plate(pattern: &str, country: Option<Country>) -> Result<Self, Error> {
        Self::new((TermKind::Plate, None, country), pattern)
    }

    /// A part of a vehicle identification number.
    ///
    /// # Errors
    /// As of [`Partial::plate`].
    pub fn vin(pattern: &str) -> Result<Self, Error> {
        Self::new((TermKind::Vin, None, None), pattern)
    }

    /// A part of the number of another object; payment cards are not asked by parts.
    ///
    /// # Errors
    /// As of [`Partial::plate`].
    pub fn number(kind: NumberKind, pattern: &str) -> Result<Self, Error> {
        if kind == NumberKind::PaymentCard {
            return Err(Error::Partial);
        }
        Self::new((TermKind::Number, Some(kind), None), pattern)
    }

    fn new(
        (of, number, country): (TermKind, Option<NumberKind>, Option<Country>),
        pattern: &str,
    ) -> Result<Self, Error> {
        let partial = Self { of, number, country, pattern: pattern.trim().to_owned() };
        let plain = partial.normalised();
        let is_wild = |c: char| matches!(c, '?' | '*');
        let ends = [plain.split(is_wild).next(), plain.rsplit(is_wild).next()];
        let known = ends.into_iter().flatten().map(|end| end.chars().count()).max();
        let fits = Self::is_pattern(&plain)
            && plain.chars().count() <= limits::OBJECT_NUMBER_CHARS_MAX
            && known >= Some(limits::PARTIAL_CHARS_MIN);
        if fits { Ok(partial) } else { Err(Error::Partial) }
    }

    /// What it is a part of.
    #[must_use]
    pub const fn of(&self) -> TermKind {
        self.of
    }

    /// Which kind of number it is a part of.
    #[must_use]
    pub const fn number_kind(&self) -> Option<NumberKind> {
        self.number
    }

    /// The country of registration, where known.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// What is known as the source writes it.
    #[must_use]
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// What is known as it is compared: without separators, in upper case.
    #[must_use]
    pub fn normalised(&self) -> String {
        let mut plain = String::with_capacity(self.pattern.len());
        for piece in self.pattern.split_inclusive(['?', '*']) {
            plain.push_str(&normalised(piece));
            plain.extend(piece.chars().last().filter(|c| matches!(c, '?' | '*')));
        }
        plain
    }
}

impl fmt::Debug for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Partial({:?})", self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn enough_must_be_known_at_one_end() {
        for good in ["WOB*", "*123", "ABC?12*", "A*123", "wob-?b 1"] {
            assert!(Partial::plate(good, None).is_ok(), "{good}");
        }
        for bad in ["AB*", "*12", "A?B*12", "WOB 123", "*", "", "AB?12*", "?AB?", "AB-*-12"] {
            assert_eq!(Partial::plate(bad, None), Err(Error::Partial), "{bad}");
        }
        let most = "1".repeat(limits::OBJECT_NUMBER_CHARS_MAX - 1);
        assert!(Partial::vin(&format!("{most}*")).is_ok());
        assert!(Partial::vin(&format!("{most}1*")).is_err());
    }

    #[test]
    fn a_part_travels_and_is_checked_on_arrival() {
        let part = Partial::plate("WOB*", Some("DEU".parse().unwrap())).unwrap();
        let text = serde_json::to_string(&part).unwrap();
        assert_eq!(serde_json::from_str::<Partial>(&text).unwrap(), part);
        for bad in [
            r#"{"of":"plate","pattern":"W*"}"#,
            r#"{"of":"document","pattern":"WOB*"}"#,
            r#"{"of":"number","pattern":"WOB*"}"#,
            r#"{"of":"vin","pattern":"WOB*","country":"DEU"}"#,
            r#"{"of":"number","number":"payment-card","pattern":"411111*"}"#,
        ] {
            assert!(serde_json::from_str::<Partial>(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_part_or_refused(text in "\\PC{0,48}") {
            if let Ok(part) = Partial::plate(&text, None) {
                let again = Partial::plate(&part.normalised(), None).unwrap();
                prop_assert_eq!(again.normalised(), part.normalised());
            }
        }
    }
}
