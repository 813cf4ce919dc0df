//! Numbers that identify documents and vehicles: kept as given, compared normalised.

use crate::schema::as_text;
use crate::{Country, Error, limits};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use utoipa::ToSchema;

/// Upper case, letters and digits of any script only: separators, spaces, punctuation and marks
/// that stand by themselves fall away. What is normalised stays as it is.
#[must_use]
pub fn normalised(text: &str) -> String {
    let upper = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase);
    // The upper case of some letters is a letter and marks: U+03B0 becomes Υ and two of them.
    upper.filter(|c| c.is_alphanumeric()).collect()
}

/// The number of an official document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct DocumentNumber {
    /// What kind of document: a code of the table `document-types` such as `passport`, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The number as the source writes it.
    pub number: String,
    /// The issuing country, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Country>,
    /// What the source says beside the number ("issued in Aleppo, expired 2009"), kept as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl DocumentNumber {
    /// A number with nothing else known.
    ///
    /// # Errors
    /// [`Error::DocumentNumber`] if it has no letter or digit or is too long.
    pub fn new(number: impl Into<String>) -> Result<Self, Error> {
        let number = number.into();
        let count = normalised(&number).chars().count();
        if count == 0 || count > limits::DOCUMENT_NUMBER_CHARS_MAX {
            return Err(Error::DocumentNumber);
        }
        Ok(Self { kind: None, number, issuer: None, note: None })
    }

    /// The number as it is compared.
    #[must_use]
    pub fn normalised(&self) -> String {
        normalised(&self.number)
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentNumber(..)")
    }
}

/// A vehicle's registration mark and, where known, the country that issued it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct Plate {
    /// The mark as the source writes it.
    pub number: String,
    /// The country of registration, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

impl Plate {
    /// A mark, with its country if known.
    ///
    /// # Errors
    /// [`Error::Plate`] if it has no letter or digit or is too long.
    pub fn new(number: impl Into<String>, country: Option<Country>) -> Result<Self, Error> {
        let number = number.into();
        let count = normalised(&number).chars().count();
        if count == 0 || count > limits::PLATE_CHARS_MAX {
            return Err(Error::Plate);
        }
        Ok(Self { number, country })
    }

    /// The mark as it is compared.
    #[must_use]
    pub fn normalised(&self) -> String {
        normalised(&self.number)
    }
}

impl fmt::Debug for Plate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plate(..)")
    }
}

/// A vehicle identification number of 17 characters (ISO 3779).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vin(String);

/// What the ninth character of a VIN says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VinCheck {
    /// It is the check digit of the rest (as North America and China require).
    Holds,
    /// It is not; elsewhere the place is free, so this alone proves no error.
    DoesNotHold,
}

impl Vin {
    /// The normalised seventeen characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares the ninth character with the weighted sum of the others (49 CFR 565.15(c), ISO 3779
    /// annex).
    #[must_use]
    pub fn check(&self) -> VinCheck {
        const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        let sum: u32 =
            self.0.chars().zip(WEIGHTS).map(|(c, weight)| weight * transliterated(c)).sum();
        let expected = match sum % 11 {
            10 => Some('X'),
            digit => char::from_digit(digit, 10),
        };
        if self.0.chars().nth(8) == expected { VinCheck::Holds } else { VinCheck::DoesNotHold }
    }
}

fn transliterated(c: char) -> u32 {
    match c {
        'A' | 'J' => 1,
        'B' | 'K' | 'S' => 2,
        'C' | 'L' | 'T' => 3,
        'D' | 'M' | 'U' => 4,
        'E' | 'N' | 'V' => 5,
        'F' | 'W' => 6,
        'G' | 'P' | 'X' => 7,
        'H' | 'Y' => 8,
        'R' | 'Z' => 9,
        digit => digit.to_digit(10).unwrap_or(0),
    }
}

impl FromStr for Vin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let vin = normalised(text);
        let valid = vin.len() == 17
            && vin.bytes().all(|b| {
                b.is_ascii_digit() || b.is_ascii_uppercase() && !matches!(b, b'I' | b'O' | b'Q')
            });
        if valid { Ok(Self(vin)) } else { Err(Error::Vin) }
    }
}

impl fmt::Display for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vin(..)")
    }
}

as_text!(Vin, "vin");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_without_separators_or_case() {
        assert_eq!(DocumentNumber::new("ab-12 34/x").unwrap().normalised(), "AB1234X");
        assert!(DocumentNumber::new(" -/ ").is_err());
        assert_eq!(Plate::new("wob äb 123", None).unwrap().normalised(), "WOBÄB123");
        assert!(Plate::new("1".repeat(limits::PLATE_CHARS_MAX + 1), None).is_err());
    }

    #[test]
    fn any_letter_normalised_once_is_normalised_for_good() {
        for c in '\0'..=char::MAX {
            let once = normalised(&c.to_string());
            assert_eq!(normalised(&once), once, "{c:?}");
        }
        // Composed, and as a letter with two marks.
        assert_eq!(normalised("\u{3b0}"), normalised("\u{3c5}\u{308}\u{301}"));
    }

    #[test]
    fn a_vin_has_seventeen_allowed_characters_and_tells_its_check_digit() {
        let vin: Vin = "1m8gdm9axkp042788".parse().unwrap();
        assert_eq!(vin.check(), VinCheck::Holds);
        let other: Vin = "1M8GDM9A1KP042788".parse().unwrap();
        assert_eq!(other.check(), VinCheck::DoesNotHold);
        assert!("1M8GDM9AXKP04278".parse::<Vin>().is_err());
        assert!("1M8GDM9AXKPO42788".parse::<Vin>().is_err());
    }
}
