//! Documents generated from code and checked in: compared by `check`, renewed on request.

use crate::disk;
use crate::process::{self, cargo};
use crate::step::{Outcome, Step, Steps, by_status};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// A document that the program prints itself.
pub(crate) struct Document {
    /// The hidden subcommand of the program that prints it; also the task that renews it.
    pub(crate) name: &'static str,
    /// Where it is checked in, below the root.
    path: &'static str,
}

/// The description of the JSON API.
pub(crate) const OPENAPI: Document = Document { name: "openapi", path: "openapi/entente.json" };

/// The test of the crate `registers` that compares the JSON Schema of the register declarations,
/// and writes it anew where `UPDATE_SCHEMA` is set.
const SCHEMA_TEST: [&str; 8] =
    ["test", "--quiet", "--locked", "-p", "entente-registers", "--test", "it", "schema"];

/// How to compare the checked-in JSON Schema of the register declarations with the code.
pub(crate) fn compare_schema(root: &Path) -> Command {
    cargo(root, &SCHEMA_TEST)
}

/// Writes the JSON Schema of the register declarations anew.
pub(crate) fn renew_schema(root: &Path) -> Result<bool> {
    let mut steps = Steps::new();
    let mut command = cargo(root, &SCHEMA_TEST);
    command.env("UPDATE_SCHEMA", "1");
    let step = Step { name: "schema", remedy: "make the crate `entente-registers` compile" };
    steps.command(&step, command, by_status);
    Ok(steps.finish("schema"))
}

/// A language of the catalogue.
#[derive(clap::Args)]
pub(crate) struct Language {
    /// Its two letters; `en` prints every word there is.
    code: String,
}

/// Prints what a language lacks of the words of the catalogue, as a file of `catalogue/words`.
pub(crate) fn print_words(root: &Path, language: &Language) -> Result<bool> {
    let example = ["run", "--quiet", "--locked", "-p", "entente-registers", "--example", "words"];
    let arguments: Vec<_> = example.into_iter().chain(["--", &language.code]).collect();
    let finished = process::run(cargo(root, &arguments), &mut |_| ())?;
    print!("{}", finished.stdout);
    Ok(finished.success)
}

/// Compares the checked-in document with what the code says.
pub(crate) fn compare(root: &Path, document: &Document) -> Result<Outcome> {
    let path = root.join(document.path);
    if !path.is_file() {
        return Ok(Outcome::Failed(vec![format!("{} is not there", document.path)]));
    }
    let stored = disk::read(&path)?;
    let printed = print(root, document)?;
    Ok(match first_difference(&stored, &printed) {
        None => Outcome::Done(document.path.to_owned()),
        Some(line) => {
            Outcome::Failed(vec![format!("{}:{line}: differs from the code", document.path)])
        }
    })
}

/// Writes the document anew.
pub(crate) fn renew(root: &Path, document: &Document) -> Result<bool> {
    let text = print(root, document)?;
    let path = root.join(document.path);
    let unchanged = path.is_file() && disk::read(&path)? == text;
    disk::write(&path, &text)?;
    println!("{}: {}", document.path, if unchanged { "unchanged" } else { "written" });
    Ok(true)
}

fn print(root: &Path, document: &Document) -> Result<String> {
    let arguments = ["run", "--quiet", "--locked", "-p", "entente-node", "--", document.name];
    let finished = process::run(cargo(root, &arguments), &mut |_| ())?;
    if !finished.success {
        bail!("`entente {}` failed:\n{}", document.name, finished.lines.join("\n"));
    }
    serde_json::from_str::<serde_json::Value>(&finished.stdout)
        .with_context(|| format!("`entente {}` printed no JSON", document.name))?;
    Ok(finished.stdout)
}

/// The first line at which two texts differ, counted from 1.
fn first_difference(left: &str, right: &str) -> Option<usize> {
    let (mut left, mut right) = (left.lines(), right.lines());
    let mut line = 0;
    loop {
        line += 1;
        match (left.next(), right.next()) {
            (None, None) => return None,
            (a, b) if a == b => {}
            _ => return Some(line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_differing_line_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\n", "a\nb\n"), Some(2));
    }
}
