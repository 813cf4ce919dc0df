//! Markdown: one title a page, links that lead somewhere, a change log in its form.

use super::{Finding, Rule, Source};

const TITLE: Rule =
    Rule { name: "title", remedy: "begin the page with one `# Title`, use `##` below it" };

const LINK: Rule = Rule { name: "link", remedy: "point the link at a file that exists" };

const CHANGELOG: Rule = Rule {
    name: "changelog",
    remedy: "head the newest entries `## [Unreleased]` or `## [1.2.3] - 2026-01-31`",
};

/// What is wrong with one page, seen alone.
pub(super) fn check(source: &Source<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let titles: Vec<usize> =
        prose(source.text).filter(|(_, line)| line.starts_with("# ")).map(|(n, _)| n).collect();
    match titles.as_slice() {
        [_] => {}
        [] => findings.push(Finding::of(&TITLE, source.path, "no title")),
        [_, second, ..] => {
            findings.push(Finding::at(&TITLE, source.path, *second, "a second title"));
        }
    }
    if source.path == "CHANGELOG.md" && !prose(source.text).any(|(_, line)| is_release(line)) {
        findings.push(Finding::of(&CHANGELOG, source.path, "neither `Unreleased` nor a version"));
    }
    findings
}

/// Links to files of the project that are not there.
pub(super) fn check_links(source: &Source<'_>, exists: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut findings = Vec::new();
    for (number, line) in prose(source.text) {
        for target in targets(line) {
            let file = target.split('#').next().unwrap_or(target);
            if file.is_empty() || file.contains(':') || exists(&resolve(folder, file)) {
                continue;
            }
            let words = format!("`{target}` leads nowhere");
            findings.push(Finding::at(&LINK, source.path, number, words));
        }
    }
    findings
}

/// The lines outside code blocks, numbered from 1.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut in_code = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let fence = line.trim_start().starts_with("```");
        in_code ^= fence;
        (!in_code && !fence).then_some((index + 1, line))
    })
}

/// The targets of the inline links and pictures of a line.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
}

/// A path seen from a folder, with `.` and `..` worked out.
fn resolve(folder: &str, file: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(file.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_release(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("## [") else { return false };
    let Some((version, date)) = rest.split_once(']') else { return false };
    let numbers = version.split('.').filter(|part| part.parse::<u32>().is_ok()).count();
    version == "Unreleased" || (numbers == 3 && date.starts_with(" - 20"))
}
