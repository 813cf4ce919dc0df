//! Lengths of files and lines.

use super::limits::{COLUMNS_MAX, SOURCE_LINES_MAX, TEST_LINES_MAX};
use super::{Finding, Rule, Source};

const FILE_LENGTH: Rule = Rule {
    name: "file-length",
    remedy: "split the file by verb or noun: a folder with one file each",
};

const LINE_LENGTH: Rule = Rule {
    name: "line-length",
    remedy: "break the line; `cargo fmt` leaves comments, texts and macros to you",
};

/// Files and lines that are too long; only Rust has caps.
pub(super) fn check(source: &Source<'_>) -> Vec<Finding> {
    if !source.has_extension("rs") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let lines_max = if source.is_test() { TEST_LINES_MAX } else { SOURCE_LINES_MAX };
    let count = source.text.lines().count();
    if count > lines_max {
        let words = format!("{count} lines, at most {lines_max}");
        findings.push(Finding::of(&FILE_LENGTH, source.path, words));
    }
    for (index, line) in source.text.lines().enumerate() {
        let columns = line.chars().count();
        // An address cannot be broken.
        if columns > COLUMNS_MAX && !line.contains("://") {
            let words = format!("{columns} columns, at most {COLUMNS_MAX}");
            findings.push(Finding::at(&LINE_LENGTH, source.path, index + 1, words));
        }
    }
    findings
}
