//! From stored values to what a form holds.

use super::parts::shown;
use super::read::dated;
use super::{Control, Field, Form, Part};
use crate::pages::entry::Choice;
use crate::pages::form::Fields;
use entente_model::hit::{FormValue, FormValues};
use entente_model::{DateInterval, FieldName, Identity, NamePartRole, Timestamp, Value};
use entente_registers::Catalogue;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// What the inputs of one value hold, by part: codes as codes, not as they are shown.
pub(crate) type Inputs = BTreeMap<String, String>;

/// Values that are stored already.
#[derive(Clone, Default)]
pub(crate) struct Stored(BTreeMap<String, Vec<(Inputs, Json)>>);

impl Stored {
    /// The values of a record.
    pub(crate) fn of_record(fields: &BTreeMap<FieldName, Vec<Value>>) -> Self {
        let all = fields.iter().map(|(name, values)| {
            let values = values.iter().map(|value| (of_value(value), json!(value)));
            (name.as_str().to_owned(), values.collect())
        });
        Self(all.collect())
    }

    /// The values of a report.
    pub(crate) fn of_report(values: &FormValues) -> Self {
        let all = values.iter().map(|(name, value)| {
            let whole = |text: &str| Inputs::from([(String::new(), text.to_owned())]);
            let values = match value {
                FormValue::Flag(flag) => {
                    vec![(whole(if *flag { "yes" } else { "no" }), json!(flag))]
                }
                FormValue::Text(text) => vec![(whole(text.trim()), json!(text))],
                FormValue::Texts(texts) => {
                    texts.iter().map(|text| (whole(text), json!(text))).collect()
                }
            };
            (name.as_str().to_owned(), values)
        });
        Self(all.collect())
    }

    /// The same with moments as the form shows them: to the minute, in its time zone.
    pub(super) fn as_shown(&self, form: &Form) -> Self {
        let mut shown = self.clone();
        let is_moment =
            |field: &&Field| field.parts.iter().any(|part| part.control == Control::Moment);
        for field in form.fields.iter().filter(is_moment) {
            let values = shown.0.get_mut(&field.name).into_iter().flatten();
            for text in values.flat_map(|(inputs, _)| inputs.values_mut()) {
                if let Some(local) = local(text, &form.zone) {
                    *text = local;
                }
            }
        }
        shown
    }

    /// The stored value that these inputs show.
    pub(super) fn same(&self, field: &str, inputs: &Inputs) -> Option<&Json> {
        let same = |(shown, _): &&(Inputs, Json)| shown == inputs;
        self.0.get(field)?.iter().find(same).map(|(_, json)| json)
    }
}

pub(super) fn fill(form: &mut Form, catalogue: &Catalogue, stored: &Stored) -> Fields {
    let mut pairs = Vec::new();
    let stored = stored.as_shown(form);
    let lists = &form.lists;
    let list_words = |table: &str, code: &str| {
        let list = lists.iter().find(|list| list.table == table);
        let choice = list.and_then(|list| list.choices.iter().find(|one| one.value == code));
        choice.map(|choice| choice.words.clone())
    };
    for field in &mut form.fields {
        let Some(values) = stored.0.get(&field.name) else { continue };
        let ticked = field.parts.iter().any(|part| matches!(part.control, Control::Ticks(_)));
        let most = if ticked { values.len() } else { field.values_max };
        field.blocks = if ticked { 1 } else { values.len().clamp(1, field.values_max) };
        for (number, (inputs, _)) in values.iter().enumerate().take(most) {
            let block = if ticked { 0 } else { number };
            for (name, text) in inputs {
                let Some(at) = field.parts.iter().position(|part| part.name == *name) else {
                    continue;
                };
                let Some(part) = field.parts.get_mut(at) else { continue };
                let shown = offered(part, catalogue, text).or_else(|| match &part.control {
                    Control::Listed(table) => list_words(table, text),
                    Control::Date => Some(day_first(text)),
                    _ => None,
                });
                let Some(part) = field.parts.get(at) else { continue };
                pairs.push((field.input(block, part), shown.unwrap_or_else(|| text.clone())));
            }
        }
    }
    Fields::of(pairs)
}

/// Days as the form's hint writes them; months, years and spans stay as they are recorded.
fn day_first(text: &str) -> String {
    let one = |text: &str| {
        let (date, about) = text.strip_suffix('~').map_or((text, ""), |date| (date, "~"));
        let day = date.parse::<DateInterval>().ok().and_then(|date| date.day());
        let day = day.map(|day| format!("{}.{}.{}{about}", day.day(), day.month(), day.year()));
        // What is not read back as the same day stays as it is.
        day.filter(|day| dated(day) == text).unwrap_or_else(|| text.to_owned())
    };
    text.split("; ").map(one).collect::<Vec<_>>().join("; ")
}

/// Sees to it that a stored code can be chosen though it is no longer offered; else it would be
/// lost when the form is sent.
fn offered(part: &mut Part, catalogue: &Catalogue, text: &str) -> Option<String> {
    match &mut part.control {
        Control::Select(choices) | Control::Ticks(choices) => {
            if !choices.iter().any(|choice| choice.value == text) {
                choices.push(Choice::new(text, text));
            }
            None
        }
        Control::Listed(table) => {
            let found = catalogue.table(table)?;
            found.entry(text).is_none().then(|| shown(found, text, "en"))
        }
        _ => None,
    }
}

fn of_value(value: &Value) -> Inputs {
    let whole = |text: String| Inputs::from([(String::new(), text)]);
    match value {
        Value::Name(identity) => of_name(identity),
        Value::Date(date) => whole(date.to_string()),
        Value::Country(country) => whole(country.to_string()),
        Value::Sex(sex) => whole(sex.to_string()),
        Value::Vin(vin) => whole(vin.to_string()),
        Value::Text(text) => whole(text.trim().replace("\r\n", "\n")),
        Value::Code(text) | Value::Reference(text) => whole(text.trim().to_owned()),
        Value::Document(document) => parts([
            ("number", Some(document.number.clone())),
            ("kind", document.kind.clone()),
            ("issuer", document.issuer.map(|country| country.to_string())),
            ("note", document.note.clone()),
        ]),
        Value::Plate(plate) => parts([
            ("number", Some(plate.number.clone())),
            ("country", plate.country.map(|country| country.to_string())),
        ]),
        Value::Place(place) => {
            let country = place.country.map(|country| country.to_string());
            parts([
                ("street", place.street.clone()),
                ("city", place.city.clone()),
                ("region", place.region.clone()),
                ("postal_code", place.postal_code.clone()),
                ("country", country.or_else(|| place.country_text.clone())),
                ("note", place.note.clone()),
            ])
        }
        Value::Number(number) => {
            let details = number.details().iter();
            let details = details.map(|(detail, text)| (detail.as_str(), Some(text.clone())));
            parts(details.chain([("number", Some(number.number().to_owned()))]))
        }
    }
}

fn of_name(identity: &Identity) -> Inputs {
    let named = |role: NamePartRole| {
        let parts = identity.name.parts.iter().filter(|part| part.role == role);
        Some(parts.map(|part| part.text.trim()).collect::<Vec<_>>().join(" "))
    };
    let code = |json: Json| json.as_str().map(str::to_owned);
    let births: Vec<_> = identity.birth.iter().map(ToString::to_string).collect();
    parts([
        ("family", named(NamePartRole::Family)),
        ("given", named(NamePartRole::Given)),
        ("patronymic", named(NamePartRole::Patronymic)),
        ("title", named(NamePartRole::Title)),
        ("suffix", named(NamePartRole::Suffix)),
        ("full", named(NamePartRole::Unassigned)),
        ("original_script", identity.name.original_script.clone()),
        ("role", code(json!(identity.role))),
        ("quality", code(json!(identity.quality))),
        ("birth", Some(births.join("; "))),
        ("note", identity.note.clone()),
    ])
}

fn parts<'a>(all: impl IntoIterator<Item = (&'a str, Option<String>)>) -> Inputs {
    let filled = all.into_iter().filter_map(|(name, text)| {
        let text = text?.trim().replace("\r\n", "\n");
        (!text.is_empty()).then(|| (name.to_owned(), text))
    });
    filled.collect()
}

/// `2026-01-31T14:05:00.000Z` as browsers show it in a time zone.
fn local(text: &str, zone: &TimeZone) -> Option<String> {
    let at: Timestamp = text.parse().ok()?;
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).ok()?;
    Some(at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string())
}
