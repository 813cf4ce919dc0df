//! JSON Lines: one record a line, `{"id": .., "fields": {..}}`.
//!
//! A field holds one value or a list of values; a value is a text in the short form, an object of
//! named parts, or the full form `{"type": .., "value": ..}` that exports write.

use super::bounded::Bounded;
use super::{Row, RowFault};
use crate::fault::Rule;
use crate::raw::{RawRecord, RawValue};
use entente_model::{Value, Visibility};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::io::BufRead;

/// Reads JSON Lines.
pub fn jsonl(input: impl BufRead + Send) -> impl Iterator<Item = Row> + Send {
    let mut input = Bounded::new(input, 0);
    let mut buffer = Vec::new();
    let mut ended = false;
    std::iter::from_fn(move || {
        while !ended {
            input.start_row();
            let line = input.line();
            buffer.clear();
            match input.read_until(b'\n', &mut buffer) {
                Ok(0) => ended = true,
                Ok(_) if buffer.trim_ascii().is_empty() => {}
                Ok(_) => return Some(row(line, buffer.trim_ascii())),
                Err(error) => {
                    ended = true;
                    return Some(Row::Broken(input_fault(line, &error)));
                }
            }
        }
        None
    })
}

/// A failure of the input below.
pub(super) fn input_fault(line: u64, error: &std::io::Error) -> RowFault {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => {
            let words = format!("the row is over {} bytes", crate::limits::ROW_BYTES_MAX);
            RowFault::new(line, Rule::RowSize, words)
        }
        std::io::ErrorKind::InvalidData => RowFault::new(line, Rule::Row, "not valid UTF-8"),
        _ => RowFault::new(line, Rule::FileFormat, "the file cannot be read on"),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(default)]
    id: Option<Json>,
    #[serde(default)]
    visibility: Visibility,
    fields: BTreeMap<String, Json>,
}

fn row(line: u64, bytes: &[u8]) -> Row {
    // Byte order marks come with files from some editors.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let parsed: Line = match serde_json::from_slice(bytes) {
        Ok(parsed) => parsed,
        Err(error) => {
            let words = format!(
                "not a JSON object of `id` and `fields` (at column {} of the line)",
                error.column()
            );
            return Row::Refused(RowFault::new(line, Rule::Row, words));
        }
    };
    let mut record = RawRecord { line, visibility: parsed.visibility, ..RawRecord::default() };
    record.id = match parsed.id {
        Some(Json::String(text)) => Some(text),
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    for (field, values) in parsed.fields {
        let values = match values {
            Json::Array(values) => values,
            Json::Null => Vec::new(),
            one => vec![one],
        };
        for json in values {
            match value(json) {
                Some(value) => record.push(&field, value),
                None => {
                    let words = "neither a text, nor named parts, nor a full value";
                    let fault = RowFault::new(line, Rule::Value, words);
                    return Row::Refused(RowFault { field: Some(field), ..fault });
                }
            }
        }
    }
    Row::Record(record)
}

fn value(json: Json) -> Option<RawValue> {
    match json {
        Json::String(text) => Some(RawValue::Text(text)),
        Json::Number(number) => Some(RawValue::Text(number.to_string())),
        Json::Object(parts) if parts.contains_key("type") && parts.contains_key("value") => {
            serde_json::from_value::<Value>(Json::Object(parts)).ok().map(RawValue::Value)
        }
        Json::Object(parts) => {
            let parts = parts.into_iter().map(|(key, part)| match part {
                Json::String(text) => Some((key, text)),
                Json::Number(number) => Some((key, number.to_string())),
                _ => None,
            });
            parts.collect::<Option<BTreeMap<_, _>>>().map(RawValue::Parts)
        }
        _ => None,
    }
}
