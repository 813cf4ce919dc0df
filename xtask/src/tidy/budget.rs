//! The number of packages the program is built from.

use super::limits::PACKAGES_MAX;
use super::{Finding, Rule};
use crate::process::{self, cargo};
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::path::Path;

const BUDGET: Rule = Rule {
    name: "budget",
    remedy: "drop a dependency, or a feature of one; `cargo tree -p entente-node` shows which",
};

/// Counts the packages of the default build.
pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let arguments =
        ["tree", "--locked", "-p", "entente-node", "-e", "normal,build", "--prefix", "none"];
    let finished = process::run(cargo(root, &arguments), &mut |_| ())?;
    if !finished.success {
        bail!("`cargo tree` failed:\n{}", finished.lines.join("\n"));
    }
    Ok(judge(count(&finished.stdout)))
}

pub(super) fn judge(count: usize) -> Vec<Finding> {
    if count <= PACKAGES_MAX {
        return Vec::new();
    }
    let words = format!("the program is built from {count} packages, at most {PACKAGES_MAX}");
    vec![Finding::of(&BUDGET, "Cargo.lock", words)]
}

/// Packages by name and version; cargo repeats those that several others need.
pub(super) fn count(tree: &str) -> usize {
    let package = |line: &str| {
        let mut words = line.split_whitespace();
        words.next().zip(words.next()).map(|(name, version)| format!("{name} {version}"))
    };
    tree.lines().filter_map(package).collect::<BTreeSet<_>>().len()
}
