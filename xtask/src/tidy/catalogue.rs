//! The catalogue: every file must at least be readable. Their meaning is tested by the crates that
//! load them.

use super::{Finding, Rule, Source};

const CATALOGUE: Rule = Rule { name: "catalogue", remedy: "correct the file at the place named" };

/// Whether a catalogue file can be read as what its name says.
pub(super) fn check(source: &Source<'_>) -> Vec<Finding> {
    let fault = if source.has_extension("toml") {
        source.text.parse::<toml::Table>().err().map(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let before = source.text.get(..start).unwrap_or_default();
            (before.matches('\n').count() + 1, error.message().to_owned())
        })
    } else if source.has_extension("json") {
        serde_json::from_str::<serde_json::Value>(source.text)
            .err()
            .map(|error| (error.line(), error.to_string()))
    } else if source.text.trim().is_empty() {
        Some((1, "the file is empty".to_owned()))
    } else {
        None
    };
    fault
        .into_iter()
        .map(|(line, words)| Finding::at(&CATALOGUE, source.path, line, words))
        .collect()
}
