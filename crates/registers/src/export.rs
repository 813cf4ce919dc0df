//! Export to JSON Lines: what [`crate::import::jsonl`] reads back into the same records.

use entente_model::{FieldName, Record, RecordId, Value, Visibility};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a RecordId,
    #[serde(skip_serializing_if = "Visibility::is_open")]
    visibility: &'a Visibility,
    fields: &'a BTreeMap<FieldName, Vec<Value>>,
}

/// Writes one record as one line, every value in its full form.
///
/// # Errors
/// Those of the output.
pub fn jsonl(record: &Record, output: &mut impl Write) -> io::Result<()> {
    let line = Line { id: &record.id, visibility: &record.visibility, fields: &record.fields };
    serde_json::to_writer(&mut *output, &line)?;
    output.write_all(b"\n")
}
