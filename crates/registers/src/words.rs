//! Words in further languages for what the catalogue names: `words/<language>.toml`.
//!
//! A word is named by the place of the label in the catalogue: `codes.purposes.PREV`,
//! `registers.sis-persons.fields.names`, `procedures.sirene-hit.title`. Policies are no part of
//! this crate's files, their words are: `rules.POL-02.words`, `rules.POL-02.remedy`.

use crate::catalogue::{Catalogue, Source};
use crate::codes::CodeTable;
use crate::declaration::Declaration;
use crate::fault::{DeclarationFault, Rule};
use crate::labels::Labels;
use crate::procedure::Procedure;
use entente_model::RuleId;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// What stands before the id of a rule.
const RULES: &str = "rules.";

/// The words of a rule in further languages; its English words are its policy's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleWords {
    /// What it says.
    pub words: Labels,
    /// What would help against a refusal by it.
    pub remedy: Labels,
}

/// The words of one language as they are written.
struct Overlay<'a> {
    source: &'a Source,
    language: &'a str,
    words: BTreeMap<String, Word>,
}

struct Word {
    text: String,
    place: Range<usize>,
}

/// Puts the words of every file to what they name; a word that names nothing is a fault.
pub(crate) fn lay_over(
    catalogue: &mut Catalogue,
    files: &[(&Source, &str)],
    faults: &mut Vec<DeclarationFault>,
) {
    let mut overlays = Vec::new();
    for (source, language) in files {
        match read(source, language) {
            Ok(overlay) => overlays.push(overlay),
            Err(fault) => faults.push(fault),
        }
    }
    catalogue.each_label(&mut |path, labels| {
        let key = path.join(".");
        for overlay in &mut overlays {
            let Some(word) = overlay.words.remove(&key) else { continue };
            if labels.0.insert(overlay.language.to_owned(), word.text).is_some() {
                let words = format!("`{key}` has words in this language where it is declared");
                let place = Some(word.place);
                faults.push(DeclarationFault::at(overlay.source, place, Rule::Duplicate, words));
            }
        }
    });
    for overlay in overlays {
        for (key, word) in overlay.words {
            if let Err(words) = rule_word(catalogue, (overlay.language, &key), word.text) {
                let place = Some(word.place);
                faults.push(DeclarationFault::at(overlay.source, place, Rule::WordUnused, words));
            }
        }
    }
}

fn rule_word(
    catalogue: &mut Catalogue,
    (language, key): (&str, &str),
    text: String,
) -> Result<(), String> {
    let unused = || format!("nothing in the catalogue is called `{key}`");
    let (id, part) =
        key.strip_prefix(RULES).and_then(|rest| rest.rsplit_once('.')).ok_or_else(unused)?;
    let rule = catalogue.rule_words.entry(id.to_owned()).or_default();
    let labels = match part {
        "words" => &mut rule.words,
        "remedy" => &mut rule.remedy,
        _ => return Err(unused()),
    };
    labels.0.insert(language.to_owned(), text);
    Ok(())
}

fn read<'a>(source: &'a Source, language: &'a str) -> Result<Overlay<'a>, DeclarationFault> {
    let fault = |place, rule, words: String| DeclarationFault::at(source, place, rule, words);
    if language.len() != 2 || !language.bytes().all(|byte| byte.is_ascii_lowercase()) {
        let words = "a file of words is named by the two letters of its language";
        return Err(fault(None, Rule::Place, words.to_owned()));
    }
    let table = DeTable::parse(&source.text)
        .map_err(|error| fault(error.span(), Rule::Syntax, error.message().to_owned()))?;
    let mut words = BTreeMap::new();
    flatten("", table.get_ref(), &mut words)
        .map_err(|(place, words)| fault(Some(place), Rule::Form, words))?;
    Ok(Overlay { source, language, words })
}

fn flatten(
    path: &str,
    table: &DeTable<'_>,
    into: &mut BTreeMap<String, Word>,
) -> Result<(), (Range<usize>, String)> {
    for (key, value) in table {
        let path = if path.is_empty() {
            key.get_ref().to_string()
        } else {
            format!("{path}.{}", key.get_ref())
        };
        match value.get_ref() {
            DeValue::Table(inner) => flatten(&path, inner, into)?,
            DeValue::String(text) if !text.trim().is_empty() => {
                let word = Word { text: text.to_string(), place: value.span() };
                if into.insert(path.clone(), word).is_some() {
                    return Err((value.span(), format!("`{path}` stands twice")));
                }
            }
            _ => return Err((value.span(), format!("`{path}` is no text, or an empty one"))),
        }
    }
    Ok(())
}

impl Catalogue {
    /// The words of a rule in further languages.
    #[must_use]
    pub fn rule_words(&self, rule: &RuleId) -> Option<&RuleWords> {
        self.rule_words.get(rule.as_str())
    }

    /// The ids of the rules that there are words for. Whether there are such rules is for those to
    /// see who have the policies.
    pub fn rules_with_words(&self) -> impl Iterator<Item = &str> {
        self.rule_words.keys().map(String::as_str)
    }

    /// Every label that a language lacks, by its path, with the English words. Rules are not
    /// among them.
    #[must_use]
    pub fn lacking(&self, language: &str) -> Vec<(Vec<String>, String)> {
        let mut lacking = Vec::new();
        self.clone().each_label(&mut |path, labels| {
            if !labels.0.contains_key(language) && !labels.is_empty() {
                let path = path.iter().map(|part| (*part).to_owned()).collect();
                lacking.push((path, labels.words("en").to_owned()));
            }
        });
        lacking
    }

    fn each_label(&mut self, visit: &mut Visit<'_>) {
        for table in self.tables.values_mut() {
            of_table(table, visit);
        }
        for declaration in self.declarations.values_mut() {
            of_declaration(declaration, visit);
        }
        for procedure in self.procedures.values_mut() {
            of_procedure(procedure, visit);
        }
    }
}

type Visit<'a> = dyn FnMut(&[&str], &mut Labels) + 'a;

fn of_table(table: &mut CodeTable, visit: &mut Visit<'_>) {
    let name = table.name().to_owned();
    table.with_labels(&mut |code, labels| visit(&["codes", &name, code], labels));
}

fn of_declaration(one: &mut Declaration, visit: &mut Visit<'_>) {
    let register = one.identity.code.to_string();
    let mut at = |path: &[&str], labels: &mut Labels| {
        let path: Vec<&str> =
            ["registers", &register].into_iter().chain(path.iter().copied()).collect();
        visit(&path, labels);
    };
    at(&["title"], &mut one.identity.title);
    at(&["controller"], &mut one.identity.controller);
    if let Some(facts) = &mut one.identity.unverified_facts {
        at(&["unverified_facts"], facts);
    }
    for kind in &mut one.record_types {
        at(&["record_types", &kind.code, "title"], &mut kind.title);
        if let Some(action) = &mut kind.action {
            at(&["record_types", &kind.code, "action"], action);
        }
    }
    for field in &mut one.fields {
        at(&["fields", field.name.as_str()], &mut field.title);
    }
    for key in &mut one.search_keys {
        at(&["search_keys", &key.name], &mut key.remedy);
    }
    at(&["gate"], &mut one.gate.words);
    at(&["follow_up"], &mut one.follow_up.words);
    for clock in &mut one.follow_up.clocks {
        at(&["clocks", &clock.id, "trigger"], &mut clock.trigger);
        at(&["clocks", &clock.id, "actor"], &mut clock.actor);
    }
    let retention = one.retention.value_mut();
    let texts = [
        ("no_fixed_period", &mut retention.no_fixed_period),
        ("extension", &mut retention.extension),
        ("linked", &mut retention.linked),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            at(&["retention", name], text);
        }
    }
    at(&["contact"], &mut one.rights.contact);
}

fn of_procedure(one: &mut Procedure, visit: &mut Visit<'_>) {
    let code = one.identity.code.to_string();
    visit(&["procedures", &code, "title"], &mut one.identity.title);
    for field in &mut one.fields {
        visit(&["procedures", &code, "fields", field.name.as_str()], &mut field.title);
    }
}
