//! The catalogue: every declaration and code table that a node knows, checked as a whole.

use crate::check::check;
use crate::codes::{CodeEntry, CodeFile, CodeTable};
use crate::declaration::Declaration;
use crate::fault::{DeclarationFault, Rule};
use crate::limits;
use crate::procedure::{self, Procedure};
use crate::words::{self, RuleWords};
use entente_model::{Country, RegisterId};
use schemars::generate::SchemaSettings;
use std::collections::{BTreeMap, BTreeSet};

/// One file of the catalogue: its path, by which its kind and name are known, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// A path that ends in `registers/<code>.toml`, `procedures/<code>.toml`,
    /// `codes/<table>.toml` or `words/<language>.toml`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Declarations and code tables that fit together.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    pub(crate) declarations: BTreeMap<RegisterId, Declaration>,
    pub(crate) procedures: BTreeMap<String, Procedure>,
    pub(crate) tables: BTreeMap<String, CodeTable>,
    pub(crate) rule_words: BTreeMap<String, RuleWords>,
}

static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Catalogue {
    /// Reads and checks all sources together.
    ///
    /// # Errors
    /// Every fault found, each with file, line, column, rule and remedy.
    pub fn load(sources: &[Source]) -> Result<Self, Vec<DeclarationFault>> {
        let mut faults = Vec::new();
        if sources.len() > limits::SOURCES_MAX {
            faults.push(over_limit(sources, "files", limits::SOURCES_MAX));
            return Err(faults);
        }
        let mut catalogue = Self::default();
        let mut declared = Vec::new();
        let mut procedures = Vec::new();
        let mut words = Vec::new();
        for source in sources {
            if source.text.len() > limits::SOURCE_BYTES_MAX {
                faults.push(DeclarationFault::at(
                    source,
                    None,
                    Rule::Limit,
                    format!("the file is over {} bytes", limits::SOURCE_BYTES_MAX),
                ));
                continue;
            }
            match place_of(&source.path) {
                Some(("codes", name)) => catalogue.read_table(source, name, &mut faults),
                Some(("registers", name)) => {
                    if let Some(declaration) = read::<Declaration>(source, &mut faults) {
                        declared.push((source, name, declaration));
                    }
                }
                Some(("procedures", name)) => {
                    if let Some(procedure) = read::<Procedure>(source, &mut faults) {
                        procedures.push((source, name, procedure));
                    }
                }
                Some(("words", language)) => words.push((source, language)),
                _ => faults.push(DeclarationFault::at(
                    source,
                    None,
                    Rule::Place,
                    "the file is neither a declaration nor a code table nor one of words",
                )),
            }
        }
        for (source, name, procedure) in procedures {
            procedure::check((source, name), &procedure, &catalogue, &mut faults);
            catalogue.procedures.insert(procedure.code().to_owned(), procedure);
        }
        for (source, name, declaration) in declared {
            check((source, name), &declaration, &catalogue, &mut faults);
            let register = declaration.register().clone();
            if catalogue.declarations.insert(register.clone(), declaration).is_some() {
                faults.push(DeclarationFault::at(
                    source,
                    None,
                    Rule::Duplicate,
                    format!("register `{register}` is declared twice"),
                ));
            }
        }
        if faults.is_empty() {
            words::lay_over(&mut catalogue, &words, &mut faults);
        }
        if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
    }

    /// The catalogue of this version of the program, compiled in.
    ///
    /// # Errors
    /// As [`Catalogue::load`]; a test proves that there are none.
    pub fn embedded() -> Result<Self, Vec<DeclarationFault>> {
        Self::load(&Self::embedded_sources())
    }

    /// The files of the compiled-in catalogue.
    #[must_use]
    pub fn embedded_sources() -> Vec<Source> {
        EMBEDDED
            .iter()
            .map(|(path, text)| Source { path: (*path).to_owned(), text: (*text).to_owned() })
            .collect()
    }

    /// The declaration of a register.
    #[must_use]
    pub fn declaration(&self, register: &RegisterId) -> Option<&Declaration> {
        self.declarations.get(register)
    }

    /// Every declaration, by code.
    pub fn declarations(&self) -> impl Iterator<Item = &Declaration> {
        self.declarations.values()
    }

    /// The declared procedure of that code; none if it is not declared as a form.
    #[must_use]
    pub fn procedure(&self, code: &str) -> Option<&Procedure> {
        self.procedures.get(code)
    }

    /// A code table.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&CodeTable> {
        self.tables.get(name)
    }

    /// Every code table, by name.
    pub fn tables(&self) -> impl Iterator<Item = &CodeTable> {
        self.tables.values()
    }

    /// The country that a text names: by code, by label or by an alias of the table `countries`.
    #[must_use]
    pub fn country(&self, text: &str) -> Option<Country> {
        let by_code = text.trim();
        if by_code.len() == 3
            && let Ok(country) = by_code.parse()
        {
            return Some(country);
        }
        self.table("countries")?.named(text)?.code.parse().ok()
    }

    /// The entry of the table `alert-compatibility` by which alerts of two categories do not go
    /// together on one person or object; none if they do.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 23(3).
    #[must_use]
    pub fn incompatible(&self, one: &str, other: &str) -> Option<&CodeEntry> {
        let table = self.table("alert-compatibility")?;
        let entry = |one: &str, other: &str| table.entry(&format!("{one}:{other}"));
        entry(one, other).or_else(|| entry(other, one))
    }

    fn read_table(&mut self, source: &Source, name: &str, faults: &mut Vec<DeclarationFault>) {
        let Some(file) = read::<CodeFile>(source, faults) else { return };
        let mut seen = BTreeSet::new();
        let mut fault = |place, rule, words: String| {
            faults.push(DeclarationFault::at(source, place, rule, words));
        };
        if file.code.is_empty() || file.code.len() > limits::CODES_MAX {
            fault(None, Rule::Limit, format!("a table holds 1 to {} codes", limits::CODES_MAX));
        }
        for entry in &file.code {
            let place = || Some(entry.code.place());
            if !seen.insert(entry.code.as_str()) {
                fault(place(), Rule::Duplicate, format!("code `{}` stands twice", *entry.code));
            }
            let fits = !entry.code.is_empty()
                && entry.code.len() <= 64
                && entry
                    .code
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'));
            if !fits {
                let words = "a code is 1 to 64 letters, digits, `-`, `_`, `.` or `:`";
                fault(place(), Rule::Form, words.to_owned());
            }
            if entry.labels.words("en").is_empty() {
                fault(place(), Rule::MissingKey, "the English label is missing".to_owned());
            }
            if name == "countries" && entry.code.parse::<Country>().is_err() {
                let words = format!("`{}` is no ISO 3166-1 or ICAO code", *entry.code);
                fault(place(), Rule::Form, words);
            }
        }
        if self.tables.insert(name.to_owned(), CodeTable::new(name.to_owned(), file.code)).is_some()
        {
            fault(None, Rule::Duplicate, format!("table `{name}` stands twice"));
        }
    }
}

/// The JSON Schema of the declaration format, as checked in under `catalogue/register.schema.json`.
#[must_use]
pub fn json_schema() -> serde_json::Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    sorted(generator.into_root_schema_for::<Declaration>().to_value())
}

/// Keys in one order, whether or not another crate of the build asks `serde_json` to keep the order
/// of insertion.
fn sorted(json: serde_json::Value) -> serde_json::Value {
    match json {
        serde_json::Value::Object(map) => {
            let map: BTreeMap<_, _> =
                map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            serde_json::Value::Object(map.into_iter().collect())
        }
        serde_json::Value::Array(values) => values.into_iter().map(sorted).collect(),
        other => other,
    }
}

fn over_limit(sources: &[Source], what: &str, count_max: usize) -> DeclarationFault {
    let words = format!("the catalogue holds more than {count_max} {what}");
    let nowhere = Source { path: "catalogue".to_owned(), text: String::new() };
    DeclarationFault::at(sources.first().unwrap_or(&nowhere), None, Rule::Limit, words)
}

fn place_of(path: &str) -> Option<(&str, &str)> {
    let mut parts = path.rsplit(['/', '\\']);
    let name = parts.next()?.strip_suffix(".toml")?;
    Some((parts.next()?, name)).filter(|_| !name.is_empty())
}

fn read<T: serde::de::DeserializeOwned>(
    source: &Source,
    faults: &mut Vec<DeclarationFault>,
) -> Option<T> {
    match toml::from_str(&source.text) {
        Ok(value) => Some(value),
        Err(error) => {
            let message = error.message();
            let rule = [
                ("unknown field", Rule::UnknownKey),
                ("missing field", Rule::MissingKey),
                ("unknown variant", Rule::Choice),
                ("duplicate key", Rule::Duplicate),
                ("invalid type", Rule::Form),
                ("invalid value", Rule::Form),
                ("must be", Rule::Form),
            ]
            .into_iter()
            .find(|(start, _)| message.contains(start))
            .map_or(Rule::Syntax, |(_, rule)| rule);
            faults.push(DeclarationFault::at(source, error.span(), rule, message.trim()));
            None
        }
    }
}
