//! The forms in which a single value may be written, and the limits it must keep.

use crate::catalogue::Catalogue;
use crate::declaration::Field;
use crate::fault::Rule;
use crate::raw::RawValue;
use crate::span::At;
use entente_model::limits::{NAME_PART_CHARS_MAX, TEXT_CHARS_MAX};
use entente_model::value::Place;
use entente_model::{
    Country, DateInterval, DocumentNumber, FieldType, Identity, IdentityRole, NamePart,
    NamePartRole, NameQuality, NumberDetail, NumberKind, ObjectNumber, PersonName, Plate, Said,
    Value,
};
use std::collections::BTreeMap;

/// Why a value is refused: the rule and what is said, never the value.
pub(crate) type Refusal = (Rule, Said);

type Parts = BTreeMap<String, String>;

/// Most birth dates of one name block.
const BIRTHS_PER_NAME_MAX: usize = 16;

/// Reads one value; `place` counts the values of the field from 0.
pub(crate) fn value(
    field: &Field,
    raw: &RawValue,
    place: usize,
    catalogue: &Catalogue,
) -> Result<Value, Refusal> {
    let kind = *field.kind;
    if let Some(kind) = field.number {
        return number(kind, raw, catalogue).map(Value::Number);
    }
    match raw {
        RawValue::Value(value) => Ok(value.clone()),
        RawValue::Text(text) => from_text(kind, text.trim(), place, catalogue),
        RawValue::Parts(parts) => from_parts(kind, parts, place, catalogue),
    }
}

/// A number of the kind that the field holds, with a check digit that fits.
fn number(
    kind: NumberKind,
    raw: &RawValue,
    catalogue: &Catalogue,
) -> Result<ObjectNumber, Refusal> {
    let number = number_of(kind, raw)?;
    let currency = number.details().get(&NumberDetail::Currency);
    let table = catalogue.table("currencies");
    if currency.is_some_and(|code| table.is_some_and(|table| !table.contains(code))) {
        return Err((Rule::ValueCode, Said::CurrencyUnknown));
    }
    Ok(number)
}

fn number_of(kind: NumberKind, raw: &RawValue) -> Result<ObjectNumber, Refusal> {
    match raw {
        RawValue::Text(text) => ObjectNumber::new(kind, text).map_err(refused),
        RawValue::Parts(parts) => {
            let details = NumberDetail::ALL.map(NumberDetail::as_str);
            known(parts, &[&["number"][..], &details].concat())?;
            let number = ObjectNumber::new(kind, part(parts, "number").unwrap_or_default());
            let parts = NumberDetail::ALL
                .into_iter()
                .filter_map(|detail| part(parts, detail.as_str()).map(|text| (detail, text)));
            parts
                .fold(number, |one, (detail, text)| one?.with_detail(detail, text))
                .map_err(refused)
        }
        RawValue::Value(Value::Number(number)) if number.kind() == kind => {
            ObjectNumber::new(kind, number.number()).map_err(refused)?;
            Ok(number.clone())
        }
        RawValue::Value(_) => Err((Rule::Value, Said::NumberKind { kind: kind.into() })),
    }
}

fn from_text(
    kind: FieldType,
    text: &str,
    place: usize,
    catalogue: &Catalogue,
) -> Result<Value, Refusal> {
    let owned = || text.to_owned();
    match kind {
        FieldType::Name => Ok(Value::Name(identity(place, name_of_text(text)?))),
        FieldType::Date => text.parse().map(Value::Date).map_err(refused),
        FieldType::Country => country(text, catalogue).map(Value::Country),
        FieldType::Document => DocumentNumber::new(owned()).map(Value::Document).map_err(refused),
        FieldType::Sex => text.parse().map(Value::Sex).map_err(refused),
        FieldType::Place => Ok(Value::Place(place_of_text(text, catalogue))),
        FieldType::Plate => Plate::new(owned(), None).map(Value::Plate).map_err(refused),
        FieldType::Vin => text.parse().map(Value::Vin).map_err(refused),
        FieldType::Number | FieldType::Text => Ok(Value::Text(owned())),
        FieldType::Code => Ok(Value::Code(owned())),
        FieldType::Reference => Ok(Value::Reference(owned())),
    }
}

fn from_parts(
    kind: FieldType,
    parts: &Parts,
    place: usize,
    catalogue: &Catalogue,
) -> Result<Value, Refusal> {
    match kind {
        FieldType::Name => {
            known(parts, NAME_PARTS)?;
            name_of_parts(parts, place).map(Value::Name)
        }
        FieldType::Document => {
            known(parts, &["number", "kind", "issuer", "note"])?;
            document_of_parts(parts, catalogue).map(Value::Document)
        }
        FieldType::Plate => {
            known(parts, &["number", "country"])?;
            let issuer = part(parts, "country").map(|text| country(text, catalogue)).transpose()?;
            let number = part(parts, "number").unwrap_or_default();
            Plate::new(number, issuer).map(Value::Plate).map_err(refused)
        }
        FieldType::Place => {
            let all = ["street", "city", "region", "postal_code", "country", "note"];
            known(parts, &all)?;
            Ok(Value::Place(place_of_parts(parts, catalogue)))
        }
        _ => Err((Rule::Value, Said::NoParts)),
    }
}

const NAME_PARTS: &[&str] = &[
    "title",
    "given",
    "patronymic",
    "family",
    "suffix",
    "full",
    "original_script",
    "role",
    "quality",
    "birth",
    "note",
];

fn known(parts: &Parts, all: &[&str]) -> Result<(), Refusal> {
    if parts.keys().all(|key| all.contains(&key.as_str())) {
        return Ok(());
    }
    Err((Rule::Undeclared, Said::PartsOfType { parts: all.join(", ").into() }))
}

fn part<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn owned(parts: &Parts, name: &str) -> Option<String> {
    part(parts, name).map(str::to_owned)
}

fn refused(error: entente_model::Error) -> Refusal {
    let rule = match error {
        entente_model::Error::CheckDigit { .. } => Rule::CheckDigit,
        _ => Rule::Value,
    };
    (rule, error.into())
}

/// The first name of a record is its main one, further ones are aliases, unless the source says
/// otherwise.
const fn role_at(place: usize) -> IdentityRole {
    if place == 0 { IdentityRole::Main } else { IdentityRole::Alias }
}

fn identity(place: usize, name: PersonName) -> Identity {
    let quality = NameQuality::Unknown;
    Identity { role: role_at(place), quality, name, birth: Vec::new(), note: None }
}

/// `Family, Given` tells the parts apart; anything else does not.
fn name_of_text(text: &str) -> Result<PersonName, Refusal> {
    match text.split_once(',') {
        Some((family, given)) if !family.trim().is_empty() && !given.trim().is_empty() => {
            PersonName::given_family(given.trim(), family.trim()).map_err(refused)
        }
        _ => PersonName::unassigned(text).map_err(refused),
    }
}

fn name_of_parts(parts: &Parts, place: usize) -> Result<Identity, Refusal> {
    let roles = [
        ("title", NamePartRole::Title),
        ("given", NamePartRole::Given),
        ("patronymic", NamePartRole::Patronymic),
        ("family", NamePartRole::Family),
        ("suffix", NamePartRole::Suffix),
        ("full", NamePartRole::Unassigned),
    ];
    let words = roles.into_iter().filter_map(|(key, role)| {
        part(parts, key).map(|text| NamePart { role, text: text.to_owned() })
    });
    let mut name = PersonName::new(words.collect()).map_err(refused)?;
    name.original_script = owned(parts, "original_script");
    let births = part(parts, "birth").into_iter().flat_map(|text| text.split(';'));
    let birth = births.map(|text| text.trim().parse::<DateInterval>()).collect::<Result<_, _>>();
    Ok(Identity {
        role: coded(parts, "role")?.unwrap_or_else(|| role_at(place)),
        quality: coded(parts, "quality")?.unwrap_or_default(),
        name,
        birth: birth.map_err(refused)?,
        note: owned(parts, "note"),
    })
}

/// A part that is a code of the model.
fn coded<T: serde::de::DeserializeOwned>(parts: &Parts, name: &str) -> Result<Option<T>, Refusal> {
    let Some(text) = part(parts, name) else { return Ok(None) };
    serde_json::from_value(serde_json::Value::String(text.to_owned()))
        .map(Some)
        .map_err(|_| (Rule::Value, Said::PartUnknown { part: name.into() }))
}

fn document_of_parts(parts: &Parts, catalogue: &Catalogue) -> Result<DocumentNumber, Refusal> {
    let number = DocumentNumber::new(part(parts, "number").unwrap_or_default()).map_err(refused)?;
    let kind = part(parts, "kind").map(|text| {
        let entry = catalogue.table("document-types").and_then(|table| table.named(text));
        entry
            .map(|entry| entry.code.value().clone())
            .ok_or((Rule::ValueCode, Said::DocumentKindUnknown))
    });
    let issuer = part(parts, "issuer").map(|text| country(text, catalogue)).transpose()?;
    Ok(DocumentNumber { kind: kind.transpose()?, issuer, note: owned(parts, "note"), ..number })
}

fn country(text: &str, catalogue: &Catalogue) -> Result<Country, Refusal> {
    catalogue.country(text).ok_or_else(|| refused(entente_model::Error::Country))
}

fn place_of_parts(parts: &Parts, catalogue: &Catalogue) -> Place {
    let mut place = Place {
        street: owned(parts, "street"),
        city: owned(parts, "city"),
        region: owned(parts, "region"),
        postal_code: owned(parts, "postal_code"),
        note: owned(parts, "note"),
        ..Place::default()
    };
    set_country(&mut place, part(parts, "country"), catalogue);
    place
}

/// Sets the code if the text names a country, and keeps the text if it does not.
pub(crate) fn set_country(place: &mut Place, text: Option<&str>, catalogue: &Catalogue) {
    let Some(text) = text else { return };
    place.country = catalogue.country(text);
    if place.country.is_none() {
        place.country_text = Some(text.to_owned());
    }
}

/// `City, Region, Country`: the last part is taken for the country if it names one.
pub(crate) fn place_of_text(text: &str, catalogue: &Catalogue) -> Place {
    let mut parts: Vec<&str> = text.split(',').map(str::trim).filter(|t| !t.is_empty()).collect();
    let mut place = Place::default();
    // `Korea, North`: some country names hold a comma.
    for count in [2, 1] {
        let Some(start) = parts.len().checked_sub(count) else { continue };
        let tail = parts.get(start..).map(|tail| tail.join(", ")).unwrap_or_default();
        if let Some(country) = catalogue.country(&tail) {
            place.country = Some(country);
            parts.truncate(start);
            break;
        }
    }
    let mut parts = parts.into_iter();
    place.city = parts.next().map(str::to_owned);
    let region = parts.collect::<Vec<_>>().join(", ");
    place.region = Some(region).filter(|text| !text.is_empty());
    place
}

/// A value with the parts that its field asks for.
pub(crate) fn with_parts(value: Value, parts: &[At<String>]) -> Result<Value, Refusal> {
    let has = |part: &str| match &value {
        Value::Document(document) if part == "kind" => document.kind.is_some(),
        Value::Document(document) => document.issuer.is_some(),
        Value::Plate(plate) => plate.country.is_some(),
        _ => true,
    };
    match parts.iter().find(|part| !has(part)) {
        Some(part) => Err((Rule::Value, Said::PartNeeded { part: part.value().into() })),
        None => Ok(value),
    }
}

/// Full forms come past the constructors of their types, so their limits are checked here.
pub(crate) fn within_limits(value: &Value) -> Result<(), Refusal> {
    match value {
        Value::Name(identity) => name_within_limits(identity),
        Value::Document(document) => {
            DocumentNumber::new(document.number.clone()).map_err(refused)?;
            texts([&document.kind, &document.note])
        }
        Value::Plate(plate) => {
            Plate::new(plate.number.clone(), plate.country).map(drop).map_err(refused)
        }
        Value::Place(place) => {
            if *place == Place::default() {
                return Err((Rule::Value, Said::PlaceEmpty));
            }
            texts([&place.street, &place.city, &place.region])?;
            texts([&place.postal_code, &place.country_text, &place.note])
        }
        Value::Text(text) => text_within(text, TEXT_CHARS_MAX),
        Value::Code(text) | Value::Reference(text) => text_within(text, NAME_PART_CHARS_MAX),
        Value::Date(_) | Value::Country(_) | Value::Sex(_) | Value::Vin(_) | Value::Number(_) => {
            Ok(())
        }
    }
}

fn name_within_limits(identity: &Identity) -> Result<(), Refusal> {
    PersonName::new(identity.name.parts.clone()).map_err(refused)?;
    if identity.birth.len() > BIRTHS_PER_NAME_MAX {
        let said = Said::TooManyBirthDates { most: BIRTHS_PER_NAME_MAX.into() };
        return Err((Rule::Cardinality, said));
    }
    if let Some(text) = &identity.name.original_script {
        text_within(text, NAME_PART_CHARS_MAX)?;
    }
    texts([&identity.note])
}

fn texts<const N: usize>(all: [&Option<String>; N]) -> Result<(), Refusal> {
    all.into_iter().flatten().try_for_each(|text| text_within(text, TEXT_CHARS_MAX))
}

fn text_within(text: &str, chars_max: usize) -> Result<(), Refusal> {
    // Line breaks and tabs belong to running text; other control characters to nothing.
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.trim().is_empty() || text.chars().count() > chars_max || text.chars().any(control) {
        return Err((Rule::Value, Said::PlainText { most: chars_max.into() }));
    }
    Ok(())
}
