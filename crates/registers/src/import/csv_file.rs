//! CSV with a header: `id`, then `field` or `field.part`.
//!
//! A header may stand several times, or a cell of a field with cardinality `many` may hold several
//! values between `|`; the parts of a value are those at the same place: `names.given` = `Ana|Anna`
//! with `names.family` = `Primjer|Primer`.

use super::bounded::Bounded;
use super::json_lines::input_fault;
use super::{Row, RowFault};
use crate::declaration::{Cardinality, Declaration};
use crate::fault::Rule;
use crate::limits::CSV_COLUMNS_MAX;
use crate::raw::{RawRecord, RawValue};
use entente_model::FieldName;
use std::collections::BTreeMap;
use std::io::Read;

/// How far the CSV reader takes ahead of the row that it is at.
const BUFFER_BYTES: usize = 64 * 1024;

/// Reads CSV into the fields of a declaration.
pub fn csv<'a>(
    input: impl Read + Send + 'a,
    declaration: &Declaration,
) -> impl Iterator<Item = Row> + Send + 'a {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(BUFFER_BYTES)
        .from_reader(Bounded::new(input, BUFFER_BYTES));
    let declaration = declaration.clone();
    let mut columns: Option<Vec<Column>> = None;
    let mut record = csv::StringRecord::new();
    let mut ended = false;
    std::iter::from_fn(move || {
        while !ended {
            reader.get_mut().start_row();
            match reader.read_record(&mut record) {
                Ok(false) => ended = true,
                Ok(true) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    match &columns {
                        Some(columns) => return Some(row(line, columns, &record)),
                        None => match header(line, &record, &declaration) {
                            Ok(read) => columns = Some(read),
                            Err(fault) => {
                                ended = true;
                                return Some(Row::Broken(fault));
                            }
                        },
                    }
                }
                Err(error) => {
                    let row = unread(&error, reader.position().line());
                    ended = matches!(row, Row::Broken(_));
                    return Some(row);
                }
            }
        }
        None
    })
}

/// What a row that the CSV reader refuses means for the rest of the file.
pub(super) fn unread(error: &csv::Error, line: u64) -> Row {
    match error.kind() {
        csv::ErrorKind::Io(error) => Row::Broken(input_fault(line, error)),
        csv::ErrorKind::Utf8 { pos, .. } => {
            let line = pos.as_ref().map_or(line, csv::Position::line);
            Row::Refused(RowFault::new(line, Rule::Row, "not valid UTF-8"))
        }
        _ => Row::Broken(RowFault::new(line, Rule::FileFormat, "the file is not CSV")),
    }
}

enum Column {
    Id,
    Field { name: String, part: Option<String>, many: bool },
    Blank,
}

fn header(
    line: u64,
    record: &csv::StringRecord,
    declaration: &Declaration,
) -> Result<Vec<Column>, RowFault> {
    if record.len() > CSV_COLUMNS_MAX {
        let words = format!("more than {CSV_COLUMNS_MAX} columns");
        return Err(RowFault::new(line, Rule::RowSize, words));
    }
    let column = |text: &str| {
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Ok(Column::Blank);
        }
        if text == "id" {
            return Ok(Column::Id);
        }
        let (name, part) =
            text.split_once('.').map_or((text, None), |(name, part)| (name, Some(part.to_owned())));
        let field = FieldName::new(name).ok().and_then(|name| declaration.field(&name));
        let Some(field) = field else {
            let words = "a column of the header is neither `id` nor a declared field";
            let fault = RowFault::new(line, Rule::Undeclared, words);
            return Err(RowFault { field: Some(name.chars().take(64).collect()), ..fault });
        };
        let many = field.cardinality == Cardinality::Many;
        Ok(Column::Field { name: name.to_owned(), part, many })
    };
    record.iter().map(column).collect()
}

fn row(line: u64, columns: &[Column], cells: &csv::StringRecord) -> Row {
    if cells.len() != columns.len() {
        let words =
            format!("the row has {} cells, the header {} columns", cells.len(), columns.len());
        return Row::Refused(RowFault::new(line, Rule::Row, words));
    }
    let mut record = RawRecord { line, ..RawRecord::default() };
    let mut whole: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut in_parts: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for (column, cell) in columns.iter().zip(cells) {
        match column {
            Column::Blank => {}
            Column::Id => record.id = Some(cell.trim().to_owned()).filter(|id| !id.is_empty()),
            Column::Field { name, part, many } => {
                let values = match part {
                    Some(part) => in_parts.entry((name, part)).or_default(),
                    None => whole.entry(name).or_default(),
                };
                if *many {
                    values.extend(cell.split('|').map(|value| value.trim().to_owned()));
                } else {
                    values.push(cell.trim().to_owned());
                }
            }
        }
    }
    for (field, values) in whole {
        for value in values {
            record.push(field, RawValue::Text(value));
        }
    }
    for (field, values) in assembled(in_parts) {
        for parts in values {
            record.push(field, RawValue::Parts(parts));
        }
    }
    Row::Record(record)
}

type Assembled<'a> = BTreeMap<&'a str, Vec<BTreeMap<String, String>>>;

/// Parts at the same place belong to the same value.
fn assembled<'a>(in_parts: BTreeMap<(&'a str, &'a str), Vec<String>>) -> Assembled<'a> {
    let mut assembled: Assembled<'a> = BTreeMap::new();
    for ((field, part), values) in in_parts {
        let built = assembled.entry(field).or_default();
        if built.len() < values.len() {
            built.resize_with(values.len(), BTreeMap::new);
        }
        for (parts, value) in built.iter_mut().zip(values) {
            if !value.is_empty() {
                parts.insert(part.to_owned(), value);
            }
        }
    }
    for values in assembled.values_mut() {
        values.retain(|parts| !parts.is_empty());
    }
    assembled
}
