//! What a command prints: text for people, or JSON for programs.

use anyhow::Result;
use serde::Serialize;
use std::io::Write as _;

/// Where a command prints, and how.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// JSON instead of text.
    pub json: bool,
}

impl Output {
    /// A line for people; nothing in JSON mode.
    ///
    /// # Errors
    /// If standard output is closed.
    pub fn say(self, line: impl AsRef<str>) -> Result<()> {
        if !self.json {
            writeln!(std::io::stdout(), "{}", line.as_ref())?;
        }
        Ok(())
    }

    /// A document for programs on one line; nothing in text mode.
    ///
    /// # Errors
    /// If standard output is closed.
    pub fn document(self, value: &impl Serialize) -> Result<()> {
        if self.json {
            writeln!(std::io::stdout(), "{}", serde_json::to_string(value)?)?;
        }
        Ok(())
    }

    /// Raw text in both modes.
    ///
    /// # Errors
    /// If standard output is closed.
    pub fn raw(self, text: &str) -> Result<()> {
        write!(std::io::stdout(), "{text}")?;
        Ok(())
    }
}

/// How a command ended, beside errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All is done.
    Done,
    /// A rule refused.
    Refused,
    /// A node was silent: the picture is incomplete.
    Incomplete,
    /// A proof does not hold.
    NotProven,
    /// A check found faults.
    Faulty,
}

impl Ended {
    /// The documented exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Faulty => 1,
            Self::Refused => 3,
            Self::Incomplete => 4,
            Self::NotProven => 5,
        }
    }
}
