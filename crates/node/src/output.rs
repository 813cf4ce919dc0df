//! What a command prints: text for people, or JSON for programs.

use anyhow::Result;
use entente_model::Problem;
use serde::Serialize;
use serde_json::json;
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

/// Says what failed, for people on standard error or for programs on standard output, and gives the
/// exit code.
#[must_use]
pub fn failed(error: &anyhow::Error, json: bool) -> u8 {
    let problem = error.downcast_ref::<Problem>();
    // Nobody is left to tell if these streams are closed.
    let _ = if json {
        Output { json }.document(&match problem {
            Some(problem) => json!({ "event": "problem", "problem": problem }),
            None => json!({ "event": "error", "words": format!("{error:#}") }),
        })
    } else {
        let text = problem.map_or_else(|| causes(error), in_words);
        std::io::stderr().write_all(text.as_bytes()).map_err(anyhow::Error::from)
    };
    let refused = problem.is_some_and(|problem| (400..500).contains(&problem.status));
    if refused { Ended::Refused.code() } else { Ended::Faulty.code() }
}

fn causes(error: &anyhow::Error) -> String {
    let mut text = format!("entente: {error}\n");
    for cause in error.chain().skip(1) {
        text.push_str(&format!("  because: {cause}\n"));
    }
    text
}

/// A problem line by line: what, why, under which rule, where, and what helps.
fn in_words(problem: &Problem) -> String {
    let mut text = format!("Refused: {} [{}]\n", problem.title, problem.code.as_str());
    if problem.status >= 500 {
        text = format!("Failed: {} [{}]\n", problem.title, problem.code.as_str());
    }
    if let Some(detail) = &problem.detail {
        text.push_str(&format!("  {detail}\n"));
    }
    if let Some(rule) = &problem.rule {
        text.push_str(&format!("  Rule: {rule}\n"));
    }
    for fault in &problem.faults {
        // What is said above need not be said for each field again.
        let known = problem.detail.as_ref().is_some_and(|detail| fault.words.starts_with(detail));
        let words = if known { "the same" } else { &fault.words };
        text.push_str(&format!("  {}: {words}\n", fault.field));
    }
    text.push_str(&format!("  What helps: {}\n", problem.remedy));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::Code;
    use entente_model::problem::Fault;

    #[test]
    fn a_refusal_says_what_why_where_and_what_helps() {
        let problem = Problem::new(Code::PurposeNotAccepted)
            .with_detail("not for this.")
            .with_rule("POL-02".parse().unwrap())
            .with_faults(vec![
                Fault::worded("a/b", "not for this. (rule POL-02)"),
                Fault::worded("c", "x"),
            ])
            .with_remedy("state another");
        let words = in_words(&problem);
        assert!(words.contains("Rule: POL-02"));
        assert!(words.contains("a/b: the same"));
        assert!(words.contains("c: x"));
        assert!(words.contains("What helps: state another"));
        assert_eq!(failed(&problem.into(), false), 3);
    }

    #[test]
    fn an_outage_is_a_failure_and_no_refusal() {
        let problem = Problem::new(Code::LedgerUnavailable);
        assert!(in_words(&problem).starts_with("Failed"));
        assert_eq!(failed(&problem.into(), false), 1);
    }
}
