//! Values of a record as they are read.

use super::super::page::Page;
use super::words::{by_code, in_table};
use crate::state::ApiState;
use entente_model::value::Place;
use entente_model::{DateInterval, FieldName, Identity, IdentityRole, Record, Value};
use entente_registers::Declaration;

/// One value as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// The text.
    pub(super) text: String,
    /// The script it is in, where that is not the Latin one.
    pub(super) script: Option<&'static str>,
    /// What is said beside it.
    pub(super) beside: Vec<String>,
}

impl Shown {
    fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { script: script(&text), text, beside: Vec::new() }
    }

    fn with(mut self, beside: impl IntoIterator<Item = String>) -> Self {
        self.beside.extend(beside);
        self
    }
}

/// A field with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// What the declaration calls the field.
    pub(super) label: String,
    /// The values.
    pub(super) values: Vec<Shown>,
}

/// Shows values of one register.
pub(super) struct Values<'a> {
    pub(super) page: &'a Page,
    pub(super) state: &'a ApiState,
    pub(super) declaration: &'a Declaration,
}

impl Values<'_> {
    /// The fields of a record that hold something, in the order of the declaration. The names of a
    /// victim of misused identity are not among them: they stand apart.
    pub(super) fn rows(&self, record: &Record) -> Vec<Row> {
        let declared = self.declaration.fields.iter().map(|field| field.name.value());
        let unknown = record.fields.keys().filter(|name| self.declaration.field(name).is_none());
        declared.chain(unknown).filter_map(|name| self.row(record, name)).collect()
    }

    fn row(&self, record: &Record, name: &FieldName) -> Option<Row> {
        let values = record.values(name).iter().filter(|value| !is_victim(value));
        let values: Vec<_> = values.map(|value| self.value(name, value)).collect();
        (!values.is_empty()).then(|| Row { label: self.field(name), values })
    }

    /// What the declaration calls a field.
    pub(super) fn field(&self, name: &FieldName) -> String {
        let field = self.declaration.field(name);
        let label = field.map(|field| self.page.label(&field.title).to_owned());
        label.unwrap_or_else(|| name.to_string())
    }

    fn value(&self, name: &FieldName, value: &Value) -> Shown {
        match value {
            Value::Name(identity) => self.name(identity),
            Value::Date(value) => Shown::plain(date(self.page, value)),
            Value::Country(country) => Shown::plain(self.code("countries", country.as_str())),
            Value::Document(document) => {
                let kind = document.kind.iter().map(|kind| self.code("document-types", kind));
                let issuer = document.issuer.iter();
                let issuer = issuer.map(|country| self.code("countries", country.as_str()));
                Shown::plain(&document.number).with(kind.chain(issuer)).with(document.note.clone())
            }
            Value::Sex(sex) => {
                let code = sex.to_string().to_ascii_lowercase();
                Shown::plain(by_code(self.page, "alerts-sex", &code))
            }
            Value::Place(place) => Shown::plain(self.place(place)).with(place.note.clone()),
            Value::Plate(plate) => {
                let country = plate.country.iter();
                let country = country.map(|country| self.code("countries", country.as_str()));
                Shown::plain(&plate.number).with(country)
            }
            Value::Vin(vin) => Shown::plain(vin.as_str()),
            Value::Number(number) => {
                Shown::plain(number.number()).with(number.details().values().cloned())
            }
            Value::Text(text) | Value::Reference(text) => Shown::plain(text),
            Value::Code(code) => {
                let field = self.declaration.field(name);
                let table = field.and_then(|field| field.table.as_deref());
                let label = table.map(|table| self.code(table, code));
                Shown::plain(label.unwrap_or_else(|| code.clone()))
            }
        }
    }

    /// A name with what it is to the person.
    pub(super) fn name(&self, identity: &Identity) -> Shown {
        let role = match identity.role {
            IdentityRole::Main | IdentityRole::MisusedVictim => None,
            IdentityRole::Birth => Some("birth"),
            IdentityRole::Former => Some("former"),
            IdentityRole::Alias => Some("alias"),
        };
        let role = role.map(|role| by_code(self.page, "alerts-name", role));
        let birth = identity.birth.iter().map(|value| date(self.page, value));
        Shown::plain(identity.name.full())
            .with(identity.name.original_script.clone())
            .with(role)
            .with(birth)
            .with(identity.note.clone())
    }

    fn code(&self, table: &str, code: &str) -> String {
        in_table(self.page, self.state, table, code)
    }

    fn place(&self, place: &Place) -> String {
        let country = place.country.as_ref().map(|one| self.code("countries", one.as_str()));
        let town = [place.postal_code.clone(), place.city.clone()];
        let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let parts = [
            place.street.clone(),
            Some(town).filter(|town| !town.is_empty()),
            place.region.clone(),
            country.or_else(|| place.country_text.clone()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// What tells the person or object of a record from others in a list: the name, or the first
    /// number; none if the record has neither.
    pub(super) fn subject(&self, record: &Record) -> Option<Shown> {
        let values = || {
            let fields = self.declaration.fields.iter();
            fields.flat_map(|field| {
                record.values(&field.name).iter().map(|value| (field.name.value(), value))
            })
        };
        let is_main = |value: &Value| match value {
            Value::Name(identity) => identity.role == IdentityRole::Main,
            _ => false,
        };
        let is_number = |value: &Value| {
            matches!(value, Value::Plate(_) | Value::Vin(_) | Value::Number(_) | Value::Document(_))
        };
        let main = values().find(|(_, value)| is_main(value));
        let found = main.or_else(|| values().find(|(_, value)| is_number(value)))?;
        let mut shown = self.value(found.0, found.1);
        shown.beside.truncate(1);
        Some(shown)
    }

    /// The names of the victim of a misused identity.
    pub(super) fn victims(&self, record: &Record) -> Vec<Shown> {
        let values = record.fields.values().flatten().filter(|value| is_victim(value));
        let names = values.filter_map(|value| match value {
            Value::Name(identity) => Some(self.name(identity)),
            _ => None,
        });
        names.collect()
    }

    /// The warnings for the officer's safety.
    pub(super) fn warnings(&self, record: &Record) -> Vec<String> {
        let Some(field) = &self.declaration.answer.warnings_field else { return Vec::new() };
        record.values(field).iter().map(|value| self.value(field, value).text).collect()
    }
}

/// A whole day as days are written; a month, year or span as it is recorded.
pub(super) fn date(page: &Page, date: &DateInterval) -> String {
    date.day().map_or_else(|| date.to_string(), |day| page.words.civil(day))
}

fn is_victim(value: &Value) -> bool {
    matches!(value, Value::Name(identity) if identity.role == IdentityRole::MisusedVictim)
}

/// The script of a text by its first letter, as a language tag; none for the Latin one.
pub(super) fn script(text: &str) -> Option<&'static str> {
    let letter = text.chars().find(|c| c.is_alphabetic())?;
    match u32::from(letter) {
        0x370..=0x3FF | 0x1F00..=0x1FFF => Some("und-Grek"),
        0x400..=0x52F => Some("und-Cyrl"),
        0x530..=0x58F => Some("und-Armn"),
        0x590..=0x5FF => Some("und-Hebr"),
        0x600..=0x6FF | 0x750..=0x77F => Some("und-Arab"),
        0x10A0..=0x10FF => Some("und-Geor"),
        0x4E00..=0x9FFF => Some("und-Hani"),
        _ => None,
    }
}
