//! Field types and their values: a closed set that declarations choose from.

use crate::{Country, DateInterval, DocumentNumber, Error, Identity, ObjectNumber, Plate, Vin};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use utoipa::ToSchema;

/// What a field may hold (DESIGN section 4).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FieldType {
    /// A name block of a person, with role, quality, original script and dates of its own.
    Name,
    /// A date interval.
    Date,
    /// A country or ICAO issuer code.
    Country,
    /// The number of an official document.
    Document,
    /// A person's sex as recorded.
    Sex,
    /// A place.
    Place,
    /// A vehicle registration mark.
    Plate,
    /// A vehicle identification number.
    Vin,
    /// A number that identifies an object otherwise, with what is known beside it.
    Number,
    /// Free text.
    Text,
    /// A code of a declared table.
    Code,
    /// A reference to another record, file or decision.
    Reference,
}

impl FieldType {
    /// Every field type.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Date,
        Self::Country,
        Self::Document,
        Self::Sex,
        Self::Place,
        Self::Plate,
        Self::Vin,
        Self::Number,
        Self::Text,
        Self::Code,
        Self::Reference,
    ];
}

/// One value of a field.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "type", content = "value")]
pub enum Value {
    /// See [`FieldType::Name`].
    Name(Identity),
    /// See [`FieldType::Date`].
    Date(DateInterval),
    /// See [`FieldType::Country`].
    Country(Country),
    /// See [`FieldType::Document`].
    Document(DocumentNumber),
    /// See [`FieldType::Sex`].
    Sex(Sex),
    /// See [`FieldType::Place`].
    Place(Place),
    /// See [`FieldType::Plate`].
    Plate(Plate),
    /// See [`FieldType::Vin`].
    Vin(Vin),
    /// See [`FieldType::Number`].
    Number(ObjectNumber),
    /// See [`FieldType::Text`].
    Text(String),
    /// See [`FieldType::Code`].
    Code(String),
    /// See [`FieldType::Reference`].
    Reference(String),
}

impl Value {
    /// The type of this value.
    #[must_use]
    pub const fn field_type(&self) -> FieldType {
        match self {
            Self::Name(_) => FieldType::Name,
            Self::Date(_) => FieldType::Date,
            Self::Country(_) => FieldType::Country,
            Self::Document(_) => FieldType::Document,
            Self::Sex(_) => FieldType::Sex,
            Self::Place(_) => FieldType::Place,
            Self::Plate(_) => FieldType::Plate,
            Self::Vin(_) => FieldType::Vin,
            Self::Number(_) => FieldType::Number,
            Self::Text(_) => FieldType::Text,
            Self::Code(_) => FieldType::Code,
            Self::Reference(_) => FieldType::Reference,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Value({:?})", self.field_type())
    }
}

/// A person's sex as recorded in SIS (SIS-P Art 20(3)(h)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
pub enum Sex {
    /// Female.
    F,
    /// Male.
    M,
    /// Neither.
    X,
}

impl FromStr for Sex {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text.trim().to_ascii_lowercase().as_str() {
            "f" | "female" => Ok(Self::F),
            "m" | "male" => Ok(Self::M),
            "x" => Ok(Self::X),
            _ => Err(Error::Choice { field: "sex", allowed: "F, M, X" }),
        }
    }
}

impl fmt::Display for Sex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::F => "F",
            Self::M => "M",
            Self::X => "X",
        })
    }
}

/// A place, as finely as the source knows it.
#[derive(
    Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
pub struct Place {
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// City, town or village.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province or district.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Country code, where the source's name for it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The country as the source writes it, where no code fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_text: Option<String>,
    /// What the source says beside it, kept as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Place(..)")
    }
}
