//! What the browser logs about a page: errors of scripts, refused requests, broken policies.

use crate::page::Page;
use serde::Deserialize;

/// Levels that are a fault of the page.
const FAULTS: [&str; 2] = ["SEVERE", "WARNING"];

/// A line of the browser's console.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub level: String,
    /// What it is about, such as `security` for a broken policy or `network`.
    #[serde(default)]
    pub source: String,
    /// The words.
    pub message: String,
}

impl Line {
    /// Whether it is an error or a warning.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        FAULTS.contains(&self.level.as_str())
    }
}

impl Page {
    /// Asserts that nothing was wrong but that the browser noted the status of a refusal, which a
    /// test has provoked.
    ///
    /// # Panics
    /// If anything else was logged since the last look.
    pub async fn console_tells_of_refusals_only(&self) {
        let lines = self.console().await;
        let other: Vec<_> =
            lines.iter().filter(|line| line.is_fault() && line.source != "network").collect();
        assert!(other.is_empty(), "the browser's console: {other:?}");
    }

    /// Asserts that nothing is wrong in the eyes of the browser.
    ///
    /// # Panics
    /// If an error, a warning or a broken policy was logged and not taken by [`Page::console`].
    pub async fn console_is_quiet(&self) {
        let lines = self.console().await;
        let faults: Vec<_> = lines
            .iter()
            .filter(|line| line.is_fault())
            .map(|line| format!("{} ({}): {}", line.level, line.source, line.message))
            .collect();
        assert!(faults.is_empty(), "the browser's console:\n{}", faults.join("\n"));
    }
}
