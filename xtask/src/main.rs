//! Developer tasks: `cargo xtask check`, `cargo xtask test` and the smaller ones they are made of.
#![expect(clippy::print_stdout, reason = "a task runner speaks to the person who started it")]

mod bench;
mod check;
mod disk;
mod document;
mod fuzz;
mod person;
mod process;
mod step;
mod test;
mod tidy;
mod tools;

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Developer tasks. `check` and `test` are what every change must pass.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Format, house rules, lints, documentation, and no drift of the generated documents.
    Check,
    /// Every test, after making sure that the machine has what they need.
    Test,
    /// Run the benchmarks; with `--write`, renew their sections of docs/benchmarks.md.
    Bench(bench::Options),
    /// The house rules alone: dependency direction, caps, names, documents, catalogue, budgets.
    Tidy(tidy::Options),
    /// Licences, advisories, duplicates and sources of dependencies (needs cargo-deny).
    Deny,
    /// Write the interface description openapi/entente.json anew.
    Openapi,
    /// Write the JSON Schema of the register declarations anew.
    Schema,
    /// Print what a language lacks of the words of the catalogue, with the English in their place.
    Words(document::Language),
    /// Run every fuzz target for a few seconds (needs a nightly toolchain and cargo-fuzz).
    FuzzSmoke,
}

fn main() -> ExitCode {
    let root = root();
    let outcome = match Arguments::parse().task {
        Task::Check => check::run(&root),
        Task::Test => test::run(&root),
        Task::Bench(options) => bench::run(&root, &options),
        Task::Tidy(options) => tidy::run_alone(&root, &options),
        Task::Deny => check::deny(&root),
        Task::Openapi => document::renew(&root, &document::OPENAPI),
        Task::Schema => document::renew_schema(&root),
        Task::Words(language) => document::print_words(&root, &language),
        Task::FuzzSmoke => fuzz::smoke(&root),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("cannot run the task: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace: the parent of this crate's.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
