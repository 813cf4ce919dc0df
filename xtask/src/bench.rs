//! `cargo xtask bench`: micro-benchmarks of the crates, then the node benchmark `measure`.
//! `cargo xtask bench alerts`: a whole stock of alerts on one node.
//! `cargo xtask bench person`: the person search against its yardstick.
//! `cargo xtask bench web`: pages with ten thousand officers signed in, and answers as they stream.

use crate::disk;
use crate::person;
use crate::process::{Finished, cargo};
use crate::step::{Outcome, Step, Steps, by_status};
use crate::tidy::layers::{self, Package};
use anyhow::Result;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

const REPORT: &str = "docs/benchmarks.md";

/// What to run and what to do with the result.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Options {
    #[command(subcommand)]
    part: Option<Part>,
    /// Only benchmarks whose name contains this.
    filter: Option<String>,
    /// Put the results into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// A benchmark with options of its own.
#[derive(Subcommand)]
enum Part {
    /// Person search: speed, size, recall and bias on whole registers.
    Person(person::Options),
    /// A stock of alerts: load, size, restart, searches and batches.
    Alerts(Alerts),
    /// Pages: weight, first byte under load, and answers on their way to the screen.
    Web(Web),
}

/// How many alerts, and where they lie while they are measured.
#[derive(Args)]
struct Alerts {
    /// Alerts; the whole stock of 2024 is 93195404.
    #[arg(long, default_value_t = 1_000_000)]
    alerts: u64,
    /// A folder on the disk that is to be measured.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Put the result into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// How many officers are signed in.
#[derive(Args)]
struct Web {
    /// Open sessions, one of each officer.
    #[arg(long, default_value_t = 10_000)]
    officers: u32,
    /// Put the results into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// One benchmark program.
struct Bench {
    name: String,
    arguments: Vec<String>,
}

impl Bench {
    fn of_package(name: &str, package: &str, target: &str) -> Self {
        let arguments = ["bench", "--locked", "-p", package, "--bench", target];
        Self { name: name.to_owned(), arguments: arguments.map(str::to_owned).into() }
    }
}

/// Runs the benchmarks that the workspace has; true if all ended well.
pub(crate) fn run(root: &Path, options: &Options) -> Result<bool> {
    match &options.part {
        Some(Part::Person(options)) => return person::run(root, options),
        Some(Part::Alerts(options)) => return alerts(root, options),
        Some(Part::Web(options)) => return web(root, options),
        None => {}
    }
    let packages = layers::packages(root)?;
    let filter = options.filter.as_deref().unwrap_or_default();
    let mut benches = benches(&packages);
    benches.retain(|bench| bench.name.contains(filter));
    run_all(root, &benches, options.write)
}

fn alerts(root: &Path, options: &Alerts) -> Result<bool> {
    let mut rest = vec!["alerts".to_owned(), "--alerts".to_owned(), options.alerts.to_string()];
    if let Some(folder) = &options.folder {
        rest.extend(["--folder".to_owned(), folder.display().to_string()]);
    }
    run_all(root, &[measure(format!("alerts-{}", options.alerts), rest)], options.write)
}

fn web(root: &Path, options: &Web) -> Result<bool> {
    let rest = ["web", "--officers", &options.officers.to_string()].map(str::to_owned);
    let node = measure("web".to_owned(), rest.into());
    let streamed = Bench::of_package("browser-streamed", "entente-browser", "streamed");
    run_all(root, &[node, streamed], options.write)
}

/// The node benchmark with these arguments.
fn measure(name: String, rest: Vec<String>) -> Bench {
    let own = ["run", "--release", "--locked", "-p", "entente-measure", "--bin", "measure", "--"];
    let arguments = own.map(str::to_owned).into_iter().chain(rest).collect();
    Bench { name, arguments }
}

/// Runs each, prints what it prints, and if asked to puts it into the report.
fn run_all(root: &Path, benches: &[Bench], write: bool) -> Result<bool> {
    let mut steps = Steps::new();
    for bench in benches {
        let arguments: Vec<&str> = bench.arguments.iter().map(String::as_str).collect();
        let mut output = None;
        let step = Step { name: &bench.name, remedy: "run it alone and read its output" };
        steps.command(&step, cargo(root, &arguments), |finished: Finished| {
            output = Some(finished.stdout.trim_end().to_owned());
            by_status(finished)
        });
        let Some(output) = output else { continue };
        println!("{output}\n");
        if write {
            let step = Step { name: "write", remedy: "see that docs/benchmarks.md is writable" };
            steps.run(&step, || write_section(root, &bench.name, &output));
        }
    }
    Ok(steps.finish("bench"))
}

fn benches(packages: &[Package]) -> Vec<Bench> {
    let mut found = Vec::new();
    for package in packages {
        for target in &package.targets {
            let is = |kind: &str| target.kind.iter().any(|k| k == kind);
            let (package, target) = (package.name.as_str(), target.name.as_str());
            let name = format!("{}-{target}", package.trim_start_matches("entente-"));
            if is("bench") {
                found.push(Bench::of_package(&name, package, target));
            } else if is("bin") && package == "entente-measure" && target == "measure" {
                found.push(measure(name, Vec::new()));
            }
        }
    }
    found
}

/// Puts a program's output into its section of the report.
pub(crate) fn write_section(root: &Path, name: &str, output: &str) -> Result<Outcome> {
    let path = root.join(REPORT);
    let text = if path.is_file() { disk::read(&path)? } else { "# Benchmarks\n".to_owned() };
    disk::write(&path, &with_section(&text, name, output))?;
    Ok(Outcome::Done(REPORT.to_owned()))
}

/// The report with the named section replaced, or added at the end.
///
/// A program that prints Markdown (it begins with `#` or `|`) is taken as it is; other output is
/// set as plain text.
fn with_section(text: &str, name: &str, output: &str) -> String {
    let (begin, end) = (format!("<!-- begin: {name} -->"), format!("<!-- end: {name} -->"));
    let body = match output.chars().next() {
        Some('#' | '|') => output.to_owned(),
        _ => format!("```text\n{output}\n```"),
    };
    let section = format!("{begin}\n{body}\n{end}");
    let parts = text
        .split_once(&begin)
        .and_then(|(before, rest)| rest.split_once(&end).map(|(_, after)| (before, after)));
    match parts {
        Some((before, after)) => format!("{before}{section}{after}"),
        None => format!("{}\n\n## {name}\n\n{section}\n", text.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_added_once_and_then_replaced() {
        let first = with_section("# Benchmarks\n\nWords.\n", "ledger-append", "10 ns");
        assert!(first.contains("Words."));
        assert!(first.contains("## ledger-append"));
        assert!(first.contains("```text\n10 ns\n```"));
        let second = with_section(&first, "ledger-append", "| a | b |");
        assert!(!second.contains("10 ns"));
        assert!(second.contains("-->\n| a | b |\n<!--"));
        assert_eq!(second.matches("begin: ledger-append").count(), 1);
    }

    #[test]
    fn text_around_a_section_stays() {
        let text = "# B\n<!-- begin: a -->\nold\n<!-- end: a -->\nafter\n";
        assert_eq!(
            with_section(text, "a", "| new |"),
            "# B\n<!-- begin: a -->\n| new |\n<!-- end: a -->\nafter\n"
        );
    }
}
