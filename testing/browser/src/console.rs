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

impl Page {
    /// Asserts that nothing is wrong in the eyes of the browser.
    ///
    /// # Panics
    /// If an error, a warning or a broken policy was logged and not taken by [`Page::console`].
    pub async fn console_is_quiet(&self) {
        let lines = self.console().await;
        let faults: Vec<_> = lines
            .iter()
            .filter(|line| FAULTS.contains(&line.level.as_str()))
            .map(|line| format!("{} ({}): {}", line.level, line.source, line.message))
            .collect();
        assert!(faults.is_empty(), "the browser's console:\n{}", faults.join("\n"));
    }
}
