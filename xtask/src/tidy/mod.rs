//! `cargo xtask tidy`: the house rules that neither the compiler nor clippy can hold.

mod budget;
mod catalogue;
mod code;
pub(crate) mod layers;
mod limits;
mod names;
mod prose;
mod size;
#[cfg(test)]
mod tests;
mod wrap;

use crate::disk;
use crate::step::{Outcome, Step, Steps};
use anyhow::Result;
use clap::Args;
use std::collections::BTreeMap;
use std::path::Path;

/// A rule with the words for what helps.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rule {
    name: &'static str,
    remedy: &'static str,
}

/// One place that breaks a rule.
#[derive(Debug)]
struct Finding {
    rule: &'static Rule,
    /// The file below the root, with its line where there is one.
    place: String,
    words: String,
}

impl Finding {
    fn at(rule: &'static Rule, file: &str, line: usize, words: impl Into<String>) -> Self {
        Self { rule, place: format!("{file}:{line}"), words: words.into() }
    }

    fn of(rule: &'static Rule, file: &str, words: impl Into<String>) -> Self {
        Self { rule, place: file.to_owned(), words: words.into() }
    }
}

/// One text file of the project.
struct Source<'a> {
    /// Its path below the root, with forward slashes.
    path: &'a str,
    text: &'a str,
}

impl Source<'_> {
    /// Whether the whole file is test code, by its place or name.
    fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or(self.path);
        self.path.contains("/tests/") || name == "tests.rs" || name.ends_with("_tests.rs")
    }

    fn has_extension(&self, extension: &str) -> bool {
        Path::new(self.path).extension().is_some_and(|found| found == extension)
    }
}

/// What to do beside looking.
#[derive(Args)]
pub(crate) struct Options {
    /// Break comments that are too long first.
    #[arg(long)]
    fix: bool,
    /// Only files of this folder, such as crates/model.
    folder: Option<String>,
}

/// Runs the rules as a task of their own.
pub(crate) fn run_alone(root: &Path, options: &Options) -> Result<bool> {
    let mut steps = Steps::new();
    let folder = options.folder.as_deref().unwrap_or_default();
    if options.fix {
        let step = Step { name: "wrap", remedy: "see that the files are writable" };
        steps.run(&step, || wrap_comments(root, folder));
    }
    let step = Step { name: "tidy", remedy: "each rule above names its remedy" };
    steps.run(&step, || step_within(root, folder));
    Ok(steps.finish("tidy"))
}

/// Runs the rules as a step of `check`.
pub(crate) fn step(root: &Path) -> Result<Outcome> {
    step_within(root, "")
}

fn step_within(root: &Path, folder: &str) -> Result<Outcome> {
    let (count, mut findings) = findings(root)?;
    findings.retain(|finding| finding.place.starts_with(folder));
    if findings.is_empty() {
        return Ok(Outcome::Done(format!("{count} files")));
    }
    Ok(Outcome::Failed(report(findings)))
}

fn wrap_comments(root: &Path, folder: &str) -> Result<Outcome> {
    let mut count = 0;
    for file in disk::files(root)? {
        let path = disk::relative(root, &file);
        if !(path.starts_with(folder) && path.ends_with(".rs")) {
            continue;
        }
        let text = disk::read(&file)?;
        let wrapped = wrap::wrap(&text);
        if wrapped != text {
            disk::write(&file, &wrapped)?;
            count += 1;
        }
    }
    Ok(Outcome::Done(format!("{count} files changed")))
}

fn findings(root: &Path) -> Result<(usize, Vec<Finding>)> {
    let packages = layers::packages(root)?;
    let mut findings = layers::check(&packages);
    findings.extend(budget::check(root)?);
    let files = disk::files(root)?;
    let mut texts = Vec::new();
    for file in &files {
        let path = disk::relative(root, file);
        findings.extend(names::check(&path));
        if is_text(&path) {
            texts.push((path, disk::read(file)?));
        }
    }
    findings.extend(layers::check_own_lints(&texts));
    for (path, text) in &texts {
        findings.extend(check_text(&Source { path, text }));
    }
    let paths: Vec<String> = files.iter().map(|file| disk::relative(root, file)).collect();
    let exists =
        |path: &str| paths.iter().any(|file| file == path || file.starts_with(&format!("{path}/")));
    for (path, text) in texts.iter().filter(|(path, _)| path.ends_with(".md")) {
        findings.extend(prose::check_links(&Source { path, text }, &exists));
    }
    Ok((files.len(), findings))
}

/// Every rule that looks at one file alone.
fn check_text(source: &Source<'_>) -> Vec<Finding> {
    let mut findings = size::check(source);
    if source.has_extension("rs") {
        findings.extend(code::check(source));
    }
    if source.has_extension("md") {
        findings.extend(prose::check(source));
    }
    if source.path.ends_with("Cargo.toml") {
        findings.extend(layers::check_manifest(source));
    }
    if source.path.starts_with("catalogue/") {
        findings.extend(catalogue::check(source));
    }
    findings
}

fn is_text(path: &str) -> bool {
    const TEXTS: [&str; 6] = [".rs", ".md", ".toml", ".json", ".cedar", ".cedarschema"];
    TEXTS.iter().any(|ending| path.ends_with(ending))
}

/// Findings as lines: each rule once with its remedy, its places below.
fn report(findings: Vec<Finding>) -> Vec<String> {
    let mut by_rule: BTreeMap<&Rule, Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let mut lines = Vec::new();
    for (rule, findings) in by_rule {
        lines.push(format!("{} ({}): {}", rule.name, findings.len(), rule.remedy));
        lines.extend(findings.iter().map(|found| format!("  {}: {}", found.place, found.words)));
    }
    lines
}
