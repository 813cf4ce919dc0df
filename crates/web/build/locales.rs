//! The words: one folder for each language, each with the same messages as English.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The language that the others are compared with.
const MODEL: &str = "en";

/// The variables of each message.
pub(crate) type Messages = BTreeMap<String, BTreeSet<String>>;

/// Compares every language with English and writes the table of their files; returns the English
/// messages.
pub(crate) fn write(to: &Path) -> Result<Messages, Box<dyn Error>> {
    let english = messages(&files(&Path::new("locales").join(MODEL))?)?;
    let mut table = String::from("&[\n");
    for folder in sorted(Path::new("locales"))? {
        let language = name(&folder)?;
        let files = files(&folder)?;
        let faults = differences(&english, &messages(&files)?);
        if !faults.is_empty() {
            return Err(format!("locales/{language}:\n{}", faults.join("\n")).into());
        }
        writeln!(table, "    ({language:?}, &[")?;
        for file in files {
            writeln!(table, "        include_str!({:?}),", fs::canonicalize(file)?)?;
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    fs::write(to, table)?;
    Ok(english)
}

fn differences(english: &Messages, other: &Messages) -> Vec<String> {
    let missing = english.keys().filter(|key| !other.contains_key(*key));
    let unknown = other.keys().filter(|key| !english.contains_key(*key));
    let strange = other.iter().filter_map(|(key, variables)| {
        let more: Vec<_> = variables.difference(english.get(key)?).cloned().collect();
        (!more.is_empty()).then(|| format!("  {key} uses {more:?}, which nobody gives it"))
    });
    missing
        .map(|key| format!("  {key} is missing"))
        .chain(unknown.map(|key| format!("  {key} is not in English")))
        .chain(strange)
        .collect()
}

fn messages(files: &[PathBuf]) -> Result<Messages, Box<dyn Error>> {
    let mut found = Messages::new();
    for file in files {
        let text = fs::read_to_string(file)?;
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, faults)| format!("{}: {faults:?}", file.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                of_pattern(pattern, &mut variables);
            }
            let key = message.id.name.to_owned();
            if found.insert(key.clone(), variables).is_some() {
                return Err(format!("{}: {key} is there twice", file.display()).into());
            }
        }
    }
    Ok(found)
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let files = sorted(folder)?;
    if files.is_empty() {
        return Err(format!("{} is empty", folder.display()).into());
    }
    Ok(files)
}

/// What a folder holds, in the order of the names.
pub(crate) fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> Result<String, Box<dyn Error>> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.ok_or_else(|| format!("{} is no name", path.display()))?.to_owned())
}
