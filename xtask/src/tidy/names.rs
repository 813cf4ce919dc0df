//! Names of files and folders, and the place of integration tests.

use super::{Finding, Rule};

pub(super) const BANNED: [&str; 4] = ["utils", "helpers", "common", "misc"];

pub(super) const NAME: Rule = Rule {
    name: "name",
    remedy: "name the file for the one thing it holds; a bag of things has no name",
};

const TEST_BINARY: Rule = Rule {
    name: "test-binary",
    remedy: "move it to tests/it/ as a module of main.rs: one link instead of ten",
};

/// Whether a path below the root carries a banned name or adds a test binary.
pub(super) fn check(path: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let in_code = ["crates/", "testing/", "xtask/", "fuzz/"].iter().any(|p| path.starts_with(p));
    if !in_code {
        return findings;
    }
    for part in path.split('/') {
        let stem = part.split('.').next().unwrap_or(part);
        if BANNED.contains(&stem) {
            findings.push(Finding::of(&NAME, path, format!("`{stem}` says nothing")));
        }
    }
    let mut from_end = path.rsplit('/');
    let file = from_end.next().unwrap_or(path);
    let folder = from_end.next();
    if folder == Some("tests") && from_end.all(|part| part != "src") && file.ends_with(".rs") {
        findings.push(Finding::of(&TEST_BINARY, path, "links a test binary of its own"));
    }
    findings
}
