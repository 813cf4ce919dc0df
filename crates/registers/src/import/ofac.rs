//! The Specially Designated Nationals list of the US Treasury: twelve columns without header, `-0-`
//! for nothing.
//!
//! What a person's remarks say in words is read into fields where it can be, and kept whole
//! besides.

use super::bounded::Bounded;
use super::csv_file::unread;
use super::{Row, RowFault, Skipped, remarks};
use crate::catalogue::Catalogue;
use crate::fault::Rule;
use crate::limits::ALIAS_ROWS_MAX;
use crate::raw::{RawRecord, RawValue};
use entente_model::{
    Identity, IdentityRole, NamePart, NamePartRole, NameQuality, PersonName, Value,
};
use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;

const BUFFER_BYTES: usize = 64 * 1024;

/// Reads the list; entities, vessels and aircraft are skipped, since they are no persons. `aliases`
/// is the list's own second file, whose names are joined by the entry's number.
pub fn ofac_sdn<'a>(
    input: impl Read + Send + 'a,
    aliases: Option<Box<dyn Read + Send + 'a>>,
    catalogue: Arc<Catalogue>,
) -> impl Iterator<Item = Row> + Send + 'a {
    let mut reader = reader(input);
    let mut record = csv::StringRecord::new();
    let mut joined = aliases.map_or_else(|| Ok(HashMap::new()), joined);
    let mut ended = false;
    std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let aliases = match &mut joined {
            Ok(aliases) => aliases,
            Err(fault) => {
                ended = true;
                return Some(Row::Broken(fault.clone()));
            }
        };
        reader.get_mut().start_row();
        match reader.read_record(&mut record) {
            Ok(true) => Some(row(&record, aliases, &catalogue)),
            Ok(false) => {
                ended = true;
                None
            }
            Err(error) => {
                let row = unread(&error, reader.position().line());
                ended = matches!(row, Row::Broken(_));
                Some(row)
            }
        }
    })
}

fn reader<R: Read>(input: R) -> csv::Reader<Bounded<R>> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(BUFFER_BYTES)
        .from_reader(Bounded::new(input, BUFFER_BYTES))
}

type Aliases = HashMap<String, Vec<Identity>>;

/// Five columns: number of the entry, number of the alias, type, name, remarks.
fn joined<'a>(input: Box<dyn Read + Send + 'a>) -> Result<Aliases, RowFault> {
    let mut aliases = Aliases::new();
    let mut reader = reader(input);
    let mut record = csv::StringRecord::new();
    let mut count = 0_usize;
    loop {
        reader.get_mut().start_row();
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(aliases),
            Err(error) => match unread(&error, reader.position().line()) {
                Row::Broken(fault) => return Err(fault),
                _ => continue,
            },
            Ok(true) => {}
        }
        count += 1;
        if count > ALIAS_ROWS_MAX {
            let words = format!("more than {ALIAS_ROWS_MAX} aliases");
            return Err(RowFault::new(count as u64, Rule::RowSize, words));
        }
        let (Some(entry), Some(Ok(name))) = (cell(&record, 0), cell(&record, 3).map(name_of))
        else {
            continue;
        };
        let kind = cell(&record, 2).unwrap_or_default();
        let role = match kind {
            "fka" => IdentityRole::Former,
            _ => IdentityRole::Alias,
        };
        let notes = [(!matches!(kind, "aka" | "fka")).then_some(kind), cell(&record, 4)];
        let note = notes.into_iter().flatten().collect::<Vec<_>>().join("; ");
        aliases.entry(entry.to_owned()).or_default().push(Identity {
            role,
            quality: NameQuality::Good,
            name,
            birth: Vec::new(),
            note: Some(note).filter(|text| !text.is_empty()),
        });
    }
}

fn cell(record: &csv::StringRecord, place: usize) -> Option<&str> {
    record.get(place).map(str::trim).filter(|text| !text.is_empty() && *text != "-0-")
}

const COLUMNS: usize = 12;

fn row(cells: &csv::StringRecord, aliases: &mut Aliases, catalogue: &Catalogue) -> Row {
    let line = cells.position().map_or(0, csv::Position::line);
    // Some editions end with a control-Z, the end mark of an old system.
    if cells.len() == 1 && cells.get(0).is_some_and(|text| text.trim_matches('\u{1a}').is_empty()) {
        return Row::Skipped(Skipped { line, words: "the end mark of the file".to_owned() });
    }
    if cells.len() != COLUMNS {
        let words = format!("the row has {} cells instead of {COLUMNS}", cells.len());
        return Row::Refused(RowFault::new(line, Rule::Row, words));
    }
    if cell(cells, 2) != Some("individual") {
        let words = "an entry that is no individual".to_owned();
        return Row::Skipped(Skipped { line, words });
    }
    let Some(name) = cell(cells, 1).map(name_of).and_then(Result::ok) else {
        let fault = RowFault::new(line, Rule::Value, "the name is missing or over its limits");
        return Row::Refused(RowFault { field: Some("names".to_owned()), ..fault });
    };
    let entry = cell(cells, 0).unwrap_or_default();
    let mut record = RawRecord {
        line,
        id: (!entry.is_empty()).then(|| format!("ofac-{entry}")),
        ..RawRecord::default()
    };
    let (role, quality) = (IdentityRole::Main, NameQuality::Good);
    let main = Identity { role, quality, name, birth: Vec::new(), note: None };
    record.push("names", RawValue::Value(Value::Name(main)));
    for identity in aliases.remove(entry).unwrap_or_default() {
        record.push("names", RawValue::Value(Value::Name(identity)));
    }
    record.push("reference_number", RawValue::Value(Value::Reference(entry.to_owned())));
    record.push_text("list", cell(cells, 3).unwrap_or_default());
    record.push_text("titles", cell(cells, 4).unwrap_or_default());
    let names = ["call sign", "vessel type", "tonnage", "gross tonnage", "flag", "owner"];
    for (place, name) in (5..11).zip(names) {
        if let Some(words) = cell(cells, place) {
            record.push_text("other", &format!("{name}: {words}"));
        }
    }
    if let Some(words) = cell(cells, 11) {
        record.push_text("comments", words);
        remarks::read(words, catalogue, &mut record);
    }
    Row::Record(record)
}

/// `FAMILY, Given, Suffix`; a name without comma is not told apart.
fn name_of(text: &str) -> Result<PersonName, entente_model::Error> {
    let mut words = text.split(',').map(str::trim).filter(|words| !words.is_empty());
    let (family, given, rest) = (words.next(), words.next(), words.collect::<Vec<_>>());
    let part = |role, text: &str| NamePart { role, text: text.to_owned() };
    match (family, given) {
        (Some(family), Some(given)) => {
            let mut parts =
                vec![part(NamePartRole::Given, given), part(NamePartRole::Family, family)];
            parts.extend(rest.into_iter().map(|words| part(NamePartRole::Suffix, words)));
            PersonName::new(parts)
        }
        _ => PersonName::unassigned(text),
    }
}
