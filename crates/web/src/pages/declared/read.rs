//! From what was sent to the values that services take.

use super::parts::COUNTRIES;
use super::stored::{Inputs, Stored};
use super::{Control, Field, Form, Part};
use crate::pages::form::Fields;
use entente_model::problem::Fault;
use entente_model::{Said, Timestamp};
use entente_registers::Catalogue;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// What was given in a form.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Given {
    /// The values by field; fields without any are not there.
    pub(crate) values: BTreeMap<String, Vec<Json>>,
    /// What cannot be read.
    pub(crate) faults: Vec<Fault>,
}

// Forms hold personal data: debug output must not carry it into a log.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Given({} fields, {} faults)", self.values.len(), self.faults.len())
    }
}

pub(super) fn read(form: &Form, catalogue: &Catalogue, sent: &Fields, stored: &Stored) -> Given {
    let mut given = Given::default();
    let stored = &stored.as_shown(form);
    for field in &form.fields {
        let mut values = Vec::new();
        for block in field.numbers() {
            match of_block(field, block, &|part| {
                texts((form, catalogue), sent, (field, block, part))
            }) {
                Ok(inputs) => values
                    .extend(inputs.into_iter().map(|inputs| value((form, field), inputs, stored))),
                Err(said) => given.faults.push(Fault::new(field.name.clone(), said)),
            }
        }
        if !values.is_empty() {
            given.values.insert(field.name.clone(), values);
        }
    }
    given
}

/// The inputs of a block's values: one value, or for ticks one each.
fn of_block(
    field: &Field,
    block: usize,
    texts: &dyn Fn(&Part) -> Result<Vec<String>, Said>,
) -> Result<Vec<Inputs>, Said> {
    debug_assert!(block < field.values_max, "a form shows no more blocks than values may be");
    if let [part] = field.parts.as_slice() {
        let single = |text| Inputs::from([(part.name.clone(), text)]);
        return Ok(texts(part)?.into_iter().map(single).collect());
    }
    let mut inputs = Inputs::new();
    for part in &field.parts {
        if let Some(text) = texts(part)?.into_iter().next() {
            inputs.insert(part.name.clone(), text);
        }
    }
    Ok(if inputs.is_empty() { Vec::new() } else { vec![inputs] })
}

/// What was sent for a part, in the form in which it is compared and stored.
fn texts(
    (form, catalogue): (&Form, &Catalogue),
    sent: &Fields,
    (field, block, part): (&Field, usize, &Part),
) -> Result<Vec<String>, Said> {
    let name = field.input(block, part);
    let all: Vec<_> = sent.all(&name).map(|text| text.replace("\r\n", "\n")).collect();
    let ticked = matches!(part.control, Control::Ticks(_));
    let kept = all.into_iter().take(if ticked { usize::MAX } else { 1 });
    kept.map(|text| match &part.control {
        Control::Ticks(_) | Control::Line | Control::Area | Control::Select(_) => Ok(text),
        Control::Date => Ok(dated(&text)),
        Control::Listed(table) => Ok(coded(catalogue, table, text)),
        Control::YesNo if matches!(text.as_str(), "yes" | "no") => Ok(text),
        Control::YesNo => Err(Said::FormYesNo),
        Control::Moment => moment(&text, &form.zone).map(|_| text),
    })
    .collect()
}

/// One value.
fn value((form, field): (&Form, &Field), inputs: Inputs, stored: &Stored) -> Json {
    if let Some(json) = stored.same(&field.name, &inputs) {
        return json.clone();
    }
    let [part] = field.parts.as_slice() else { return object(inputs) };
    let text = inputs.get(&part.name).cloned().unwrap_or_default();
    match part.control {
        Control::YesNo => json!(text == "yes"),
        Control::Moment => json!(moment(&text, &form.zone).unwrap_or(text)),
        _ if part.name.is_empty() => json!(text),
        _ => object(inputs),
    }
}

fn object(inputs: Inputs) -> Json {
    let parts = inputs.into_iter().map(|(name, text)| (name, Json::String(text)));
    Json::Object(parts.collect::<Map<_, _>>())
}

/// A code that was typed by its name; what names none stays as it is and is refused by the rules of
/// the register.
fn coded(catalogue: &Catalogue, table: &str, text: String) -> String {
    let code = if table == COUNTRIES {
        catalogue.country(&text).map(|country| country.to_string())
    } else {
        let entry = catalogue.table(table).and_then(|table| table.named(&text));
        entry.map(|entry| entry.code.value().clone())
    };
    code.unwrap_or(text)
}

/// Days written with the day first become days written with the year first; all else stays.
pub(crate) fn dated(text: &str) -> String {
    text.split(';').map(|one| day_first(one.trim())).collect::<Vec<_>>().join("; ")
}

fn day_first(text: &str) -> String {
    let (date, about) = text.strip_suffix('~').map_or((text, ""), |date| (date, "~"));
    let parts: Vec<_> = date.split(['.', '/', '-']).map(str::trim).collect();
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        let is_number = digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse::<u16>().ok()).flatten()
    };
    if let [day, month, year] = parts.as_slice()
        && let (Some(day), Some(month), Some(year)) =
            (number(day, 1..=2), number(month, 1..=2), number(year, 4..=4))
    {
        return format!("{year:04}-{month:02}-{day:02}{about}");
    }
    if let [year, month, day] = parts.as_slice()
        && let (Some(year), Some(month), Some(day)) =
            (number(year, 4..=4), number(month, 1..=2), number(day, 1..=2))
    {
        return format!("{year:04}-{month:02}-{day:02}{about}");
    }
    text.to_owned()
}

/// A moment as browsers send it (no zone, seconds or none), as RFC 3339 in UTC.
fn moment(text: &str, zone: &TimeZone) -> Result<String, Said> {
    if let Ok(exact) = text.parse::<Timestamp>() {
        return Ok(exact.to_string());
    }
    let local = text.replace(' ', "T").parse::<DateTime>().ok();
    let at = local.and_then(|local| local.to_zoned(zone.clone()).ok());
    let at = at.map(|at| Timestamp::from_millis(at.timestamp().as_millisecond()));
    at.map(|at| at.to_string()).ok_or(Said::FormMoment)
}
