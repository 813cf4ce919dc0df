//! Names of persons: blocks with roles, kept as the source writes them.

use crate::{DateInterval, Error, limits};
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// One name and birth-date block of a person record.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
pub struct Identity {
    /// What this block is to the person.
    pub role: IdentityRole,
    /// How far the source trusts it.
    #[serde(default, skip_serializing_if = "NameQuality::is_unknown")]
    pub quality: NameQuality,
    /// The name.
    pub name: PersonName,
    /// Birth dates that belong to this block alone (an alias used with another date).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub birth: Vec<DateInterval>,
    /// What the source says beside the block, kept as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a name block is to the person (SIS-P Art 20(3)(a)-(d), Art 62).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityRole {
    /// The name the person is recorded under.
    Main,
    /// A name at birth.
    Birth,
    /// A name borne before.
    Former,
    /// A name used beside the main one.
    Alias,
    /// The name of a victim whose identity the person misuses.
    MisusedVictim,
}

/// How far the source trusts a name.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum NameQuality {
    /// The source vouches for it.
    Good,
    /// The source doubts it.
    Low,
    /// The source does not say.
    #[default]
    Unknown,
}

impl NameQuality {
    /// True when the source does not say.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

/// A name as the source writes it: its parts in order, and its original script.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct PersonName {
    /// The parts in the order of the source; each may hold several words.
    pub parts: Vec<NamePart>,
    /// The name in its original script, where the source has it apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_script: Option<String>,
}

/// One part of a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct NamePart {
    /// What the part is, where the source says.
    pub role: NamePartRole,
    /// The words of the part, any script.
    pub text: String,
}

/// What a part of a name is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum NamePartRole {
    /// A given name.
    Given,
    /// A family name.
    Family,
    /// The father's name as part of one's own.
    Patronymic,
    /// A title or rank, never compared as a name.
    Title,
    /// A generation or religious suffix.
    Suffix,
    /// The source gives only the position.
    Unassigned,
}

impl PersonName {
    /// A name whose parts have roles.
    ///
    /// # Errors
    /// [`Error::Text`] if a part is empty, too long or has control characters; [`Error::TooMany`]
    /// for too many parts.
    pub fn new(parts: Vec<NamePart>) -> Result<Self, Error> {
        if parts.len() > limits::NAME_PARTS_MAX {
            return Err(Error::TooMany { field: "name parts", count_max: limits::NAME_PARTS_MAX });
        }
        for part in &parts {
            let count = part.text.chars().count();
            if part.text.trim().is_empty()
                || count > limits::NAME_PART_CHARS_MAX
                || part.text.chars().any(char::is_control)
            {
                return Err(Error::Text { field: "name", chars_max: limits::NAME_PART_CHARS_MAX });
            }
        }
        if parts.is_empty() {
            return Err(Error::Text { field: "name", chars_max: limits::NAME_PART_CHARS_MAX });
        }
        Ok(Self { parts, original_script: None })
    }

    /// One line of text whose parts are not told apart.
    ///
    /// # Errors
    /// As [`PersonName::new`].
    pub fn unassigned(text: impl Into<String>) -> Result<Self, Error> {
        Self::new(vec![NamePart { role: NamePartRole::Unassigned, text: text.into() }])
    }

    /// Given names and family names.
    ///
    /// # Errors
    /// As [`PersonName::new`].
    pub fn given_family(given: &str, family: &str) -> Result<Self, Error> {
        let part = |role, text: &str| NamePart { role, text: text.to_owned() };
        Self::new(vec![part(NamePartRole::Given, given), part(NamePartRole::Family, family)])
    }

    /// The same name with its original script.
    #[must_use]
    pub fn with_original_script(self, text: impl Into<String>) -> Self {
        Self { original_script: Some(text.into()), ..self }
    }

    /// The whole name on one line, in the order of the source.
    #[must_use]
    pub fn full(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

// Names are personal: debug output must not carry them into a log.
impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonName({} parts)", self.parts.len())
    }
}

impl fmt::Debug for NamePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NamePart({:?})", self.role)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({:?}, {:?})", self.role, self.quality)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_needs_words_within_the_limits() {
        assert!(PersonName::unassigned("  ").is_err());
        assert!(PersonName::unassigned("Ana\u{7}").is_err());
        assert!(PersonName::unassigned("x".repeat(limits::NAME_PART_CHARS_MAX + 1)).is_err());
        let part = NamePart { role: NamePartRole::Given, text: "Ana".into() };
        assert!(PersonName::new(vec![part.clone(); limits::NAME_PARTS_MAX]).is_ok());
        assert!(PersonName::new(vec![part; limits::NAME_PARTS_MAX + 1]).is_err());
    }

    #[test]
    fn debug_output_never_shows_a_name() {
        let name = PersonName::given_family("Jelena", "Primjer").unwrap();
        assert!(!format!("{name:?}").contains("Jelena"));
        assert_eq!(name.full(), "Jelena Primjer");
    }
}
