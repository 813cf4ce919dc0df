//! Readers of other people's lists: streaming, bounded, and exact about what they could not read.
//!
//! A reader yields [`Row`]s; [`crate::Catalogue::validate`] turns a raw record into one that fits a
//! declaration.

mod bounded;
mod csv_file;
mod json_lines;
mod ofac;
mod remarks;
mod un_xml;
mod xml;

use crate::catalogue::Catalogue;
use crate::declaration::Declaration;
use crate::fault::Rule;
use crate::raw::RawRecord;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read};
use std::sync::Arc;

pub use csv_file::csv;
pub use json_lines::jsonl;
pub use ofac::ofac_sdn;
pub use un_xml::un_xml;

/// What a reader found next.
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    /// A record.
    Record(RawRecord),
    /// An entry that is no concern of the register, such as a company among persons.
    Skipped(Skipped),
    /// A row that cannot be read; the next one may.
    Refused(RowFault),
    /// The file cannot be read on; nothing follows.
    Broken(RowFault),
}

/// An entry that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// The line it starts on, from 1.
    pub line: u64,
    /// Why.
    pub words: String,
}

/// What is wrong with a row; the words never repeat its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFault {
    /// The line, from 1.
    pub line: u64,
    /// The field, if one is at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong.
    pub words: String,
}

impl RowFault {
    pub(crate) fn new(line: u64, rule: Rule, words: impl Into<String>) -> Self {
        Self { line, field: None, rule, words: words.into() }
    }

    /// The fault of a field in a row.
    #[must_use]
    pub fn of_field(line: u64, fault: crate::FieldFault) -> Self {
        Self { line, field: Some(fault.field), rule: fault.rule, words: fault.said.words() }
    }
}

/// The formats that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Comma-separated values with a header.
    Csv,
    /// One JSON object a line.
    Jsonl,
    /// The consolidated list of the United Nations Security Council.
    UnXml,
    /// The Specially Designated Nationals list of the US Treasury.
    OfacSdn,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Jsonl, Self::UnXml, Self::OfacSdn];

    /// The code as the command line names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
            Self::UnXml => "un-xml",
            Self::OfacSdn => "ofac-sdn",
        }
    }

    /// The format that a file's name and beginning suggest.
    #[must_use]
    pub fn guess(name: &str, beginning: &[u8]) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let beginning = String::from_utf8_lossy(beginning);
        let beginning = beginning.trim_start_matches('\u{feff}').trim_start();
        let first_line = beginning.lines().next().unwrap_or_default();
        if beginning.starts_with('<') {
            return beginning.contains("<CONSOLIDATED_LIST").then_some(Self::UnXml);
        }
        if beginning.starts_with('{') {
            return Some(Self::Jsonl);
        }
        // The list of the US Treasury has no header and twelve columns, the first of them a number.
        let number = first_line.split(',').next().is_some_and(|cell| cell.parse::<u64>().is_ok());
        if number && first_line.contains("-0-") {
            return Some(Self::OfacSdn);
        }
        name.ends_with(".csv").then_some(Self::Csv)
    }
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|format| format.as_str() == text).ok_or_else(|| {
            let all = Self::ALL.map(Self::as_str).join(", ");
            format!("`{text}` is no import format; choose one of {all}")
        })
    }
}

/// The rows of a file, whichever its format; `aliases` is a second file that some formats join.
#[must_use]
pub fn rows<'a>(
    format: Format,
    input: impl BufRead + Send + 'a,
    aliases: Option<Box<dyn Read + Send + 'a>>,
    target: (&Declaration, Arc<Catalogue>),
) -> Box<dyn Iterator<Item = Row> + Send + 'a> {
    let (declaration, catalogue) = target;
    match format {
        Format::Csv => Box::new(csv(input, declaration)),
        Format::Jsonl => Box::new(jsonl(input)),
        Format::UnXml => Box::new(un_xml(input, catalogue)),
        Format::OfacSdn => Box::new(ofac_sdn(input, aliases, catalogue)),
    }
}
