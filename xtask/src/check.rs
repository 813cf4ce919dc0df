//! `cargo xtask check`: what can be judged without running the product's tests.

use crate::process::cargo;
use crate::step::{Outcome, Step, Steps, by_status};
use crate::{document, tidy, tools};
use anyhow::Result;
use std::path::Path;

const DENY_VERSION: &str = "0.20.2";

/// Runs every check, the quick ones first; true if all pass.
pub(crate) fn run(root: &Path) -> Result<bool> {
    let mut steps = Steps::new();
    steps.run(&Step { name: "tools", remedy: "install what is named" }, || {
        tools::ensure(&[tools::BUILD])
    });
    steps.command(
        &Step { name: "format", remedy: "run `cargo fmt --all`" },
        cargo(root, &["fmt", "--all", "--check"]),
        |finished| match finished.success {
            true => Outcome::Done(String::new()),
            false => Outcome::Failed(unformatted(&finished.lines)),
        },
    );
    steps.run(
        &Step {
            name: "tidy",
            remedy: "each rule above names its remedy; CONTRIBUTING.md says why",
        },
        || tidy::step(root),
    );
    steps.command(
        &Step {
            name: "clippy",
            remedy: "follow the lint's advice; an exception needs `#[expect(.., reason)]`",
        },
        cargo(
            root,
            &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
        ),
        by_status,
    );
    let mut docs = cargo(root, &["doc", "--workspace", "--no-deps", "--locked"]);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    steps.command(
        &Step { name: "documentation", remedy: "mend the link or text named" },
        docs,
        by_status,
    );
    steps.run(
        &Step { name: "openapi", remedy: "run `cargo xtask openapi` and read the difference" },
        || document::compare(root, &document::OPENAPI),
    );
    steps.command(
        &Step { name: "schema", remedy: "run `cargo xtask schema` and read the difference" },
        document::compare_schema(root),
        by_status,
    );
    Ok(steps.finish("check"))
}

/// Runs cargo-deny, or says how to get it.
pub(crate) fn deny(root: &Path) -> Result<bool> {
    let mut steps = Steps::new();
    let remedy = format!("cargo install cargo-deny --locked --version {DENY_VERSION}");
    if tools::cargo_has(root, "deny") {
        steps.command(
            &Step {
                name: "deny",
                remedy: "replace the dependency, or give the reason in deny.toml",
            },
            cargo(root, &["deny", "--all-features", "check"]),
            by_status,
        );
    } else {
        steps.run(&Step { name: "deny", remedy: &remedy }, || {
            Ok(Outcome::Failed(vec!["cargo-deny is not installed".into()]))
        });
    }
    Ok(steps.finish("deny"))
}

/// The places that `cargo fmt --check` names, without the differences themselves.
fn unformatted(lines: &[String]) -> Vec<String> {
    let places: Vec<String> = lines
        .iter()
        .filter_map(|line| line.strip_prefix("Diff in "))
        .map(|place| place.trim_end_matches(':').to_owned())
        .collect();
    if places.is_empty() { lines.to_vec() } else { places }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_failure_names_files_and_lines() {
        let lines: Vec<String> =
            ["Diff in /p/a.rs:3:", "-x", "+y"].iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(unformatted(&lines), ["/p/a.rs:3"]);
        let broken = vec!["error: expected item".to_owned()];
        assert_eq!(unformatted(&broken), broken);
    }
}
