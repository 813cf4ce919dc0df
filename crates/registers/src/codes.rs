//! Code tables: closed lists with labels in the Union's languages, as data.

use crate::labels::Labels;
use crate::span::At;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// One code table.
#[derive(Debug, Clone)]
pub struct CodeTable {
    name: String,
    entries: Vec<CodeEntry>,
    by_code: HashMap<String, usize>,
    by_alias: HashMap<String, usize>,
}

/// One code of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The code; it never changes its meaning.
    pub code: At<String>,
    /// The name by language; English is required.
    pub labels: Labels,
    /// Other spellings that imports meet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Further facts by name, such as an article or a place in another list.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, String>,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// A code table as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeFile {
    #[serde(default)]
    #[expect(dead_code, reason = "words for readers of the file; the table is named by its file")]
    pub title: Labels,
    #[serde(default)]
    pub code: Vec<CodeEntry>,
}

impl CodeTable {
    pub(crate) fn new(name: String, entries: Vec<CodeEntry>) -> Self {
        let mut by_code = HashMap::with_capacity(entries.len());
        let mut by_alias = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            by_code.entry(entry.code.value().clone()).or_insert(place);
            by_alias.entry(folded(&entry.code)).or_insert(place);
            for alias in entry.labels.0.values().chain(&entry.aliases) {
                by_alias.entry(folded(alias)).or_insert(place);
            }
        }
        Self { name, entries, by_code, by_alias }
    }

    /// Shows each code's labels to what may add to them. Labels added so name their code too,
    /// unless something in the table's own file is called the same.
    pub(crate) fn with_labels(&mut self, visit: &mut dyn FnMut(&str, &mut Labels)) {
        for (place, entry) in self.entries.iter_mut().enumerate() {
            let known = entry.labels.0.len();
            visit(&entry.code, &mut entry.labels);
            if entry.labels.0.len() > known {
                for label in entry.labels.0.values() {
                    self.by_alias.entry(folded(label)).or_insert(place);
                }
            }
        }
    }

    /// The table's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Every code, in the order of the file.
    #[must_use]
    pub fn entries(&self) -> &[CodeEntry] {
        &self.entries
    }

    /// The entry of a code.
    #[must_use]
    pub fn entry(&self, code: &str) -> Option<&CodeEntry> {
        self.by_code.get(code).and_then(|place| self.entries.get(*place))
    }

    /// Whether the table has the code.
    #[must_use]
    pub fn contains(&self, code: &str) -> bool {
        self.by_code.contains_key(code)
    }

    /// The entry that a text names: by code, label in any language or alias, case and spaces aside.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&CodeEntry> {
        self.by_alias.get(&folded(text)).and_then(|place| self.entries.get(*place))
    }

    /// What to show for a code; the code itself if the table does not have it.
    #[must_use]
    pub fn label<'a>(&'a self, code: &'a str, language: &str) -> &'a str {
        self.entry(code).map_or(code, |entry| entry.labels.words(language))
    }
}

/// Lower case, single spaces, typographic apostrophes made plain, no dot at the end.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.trim().trim_end_matches(['.', ':']).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            other => other,
        }));
    }
    folded
}
