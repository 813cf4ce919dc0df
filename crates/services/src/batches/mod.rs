//! Many questions at once to the registers of this node: number-plate readers, lists of passengers.
//!
//! Policy decides once for each register. Questions are then taken in chunks: the entry of a chunk
//! commits to all its questions and their number before one of them is put, and gives leave for so
//! many; a second entry commits to the answers before one of them is shown. A hit is put again as a
//! search of its own, with entries, answer and receipt of its own, so that a person can judge it.
//!
//! Only registers of this node are asked, copies of others' alerts among them; a batch never goes
//! to other nodes.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 12(8): what is logged of automated searches by
// number plate is for an implementing act. So an entry holds what proves a question without naming
// the many who were not found: a digest that covers all questions of the chunk. A hit is logged in
// full (Art 12(2) and (3)).

pub mod limits;
mod pace;
mod plan;
mod run;

pub use entente_matching::Stop;
pub use pace::Pace;
pub use run::{Batch, start};

use crate::search::{NotAsked, SearchAnswer};
use entente_model::answer::OutcomeClass;
use entente_model::wire::Promise;
use entente_model::{
    AuthorityId, Code, JustificationInput, Problem, RegisterId, Said, SearchId, Term,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a batch begins: its first line.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchInput {
    /// Why all of it is asked.
    pub justification: JustificationInput,
    /// Only these registers; all of this node that may be asked if empty.
    #[serde(default)]
    pub registers: Vec<RegisterId>,
}

/// One question: each further line.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchQuestion {
    /// What the asker calls it; comes back with the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What is asked about one person or object.
    pub terms: Vec<Term>,
}

/// The first line of the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BatchStarted {
    /// The batch, as the entries of the ledger name it.
    pub batch: String,
    /// The registers that are asked.
    pub registers: Vec<RegisterId>,
    /// Those that are not, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_asked: Vec<NotAsked>,
    /// The entry that the batch began with.
    pub begun: Promise,
}

/// The answer to one line, in the order of the lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BatchAnswer {
    /// The line of the question, from 1 for the line after the first.
    pub line: u64,
    /// What the asker calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What came of it.
    pub outcome: OutcomeClass,
    /// The registers that were asked, if not all of those that the batch asks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<RegisterId>,
    /// Issuers of alerts whose copy here is out of date, so that nothing found is no no-hit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stale: Vec<AuthorityId>,
    /// The search that a hit became, to be judged and proven like any other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchId>,
    /// The answers of that search.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<SearchAnswer>,
    /// Why there is no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

/// The last line of the answer; without it the batch broke off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BatchSummary {
    /// Lines answered.
    pub lines: u64,
    /// Of these, hits.
    pub hits: u64,
    /// Of these, no hits.
    pub no_hits: u64,
    /// Of these, questions that found nothing in copies that are out of date.
    #[serde(default)]
    pub stale: u64,
    /// Of these, lines without an answer, each with its problem.
    pub unanswered: u64,
    /// Why it ended before its last line, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

impl BatchSummary {
    /// Counts the answers of a chunk.
    pub fn add(&mut self, answers: &[BatchAnswer]) {
        for answer in answers {
            self.lines += 1;
            match answer.outcome {
                OutcomeClass::Hit => self.hits += 1,
                OutcomeClass::NoHit => self.no_hits += 1,
                OutcomeClass::Stale => self.stale += 1,
                _ => self.unanswered += 1,
            }
        }
    }
}

/// One line as it came: a question, or why it is none.
pub type Line = Result<BatchQuestion, Problem>;

/// Reads a line after the first; the problem names what is wrong and never what was asked.
///
/// # Errors
/// `query-malformed` if it is no question or over a limit.
pub fn line(bytes: &[u8]) -> Line {
    let malformed = |words: &str| Problem::new(Code::QueryMalformed).with_detail(words);
    if bytes.len() > limits::LINE_BYTES_MAX {
        return Err(too_long());
    }
    let question: BatchQuestion = serde_json::from_slice(bytes)
        .map_err(|error| malformed(&format!("no question at column {}", error.column())))?;
    if question.id.as_ref().is_some_and(|id| id.len() > limits::ID_BYTES_MAX) {
        let words = format!("an id has at most {} bytes", limits::ID_BYTES_MAX);
        return Err(malformed(&words));
    }
    Ok(question)
}

/// What is said of a line over the limit.
#[must_use]
pub fn too_long() -> Problem {
    let most = limits::LINE_BYTES_MAX.into();
    Problem::new(Code::QueryMalformed).saying(Said::LineLong { most })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str) -> String {
        format!(r#"{{"id":"{id}","terms":[{{"term":"plate","value":{{"number":"AB123"}}}}]}}"#)
    }

    #[test]
    fn one_byte_over_the_limit_of_a_line_or_an_id_is_refused() {
        let most = "x".repeat(limits::ID_BYTES_MAX);
        assert!(line(question(&most).as_bytes()).is_ok());
        assert!(line(question(&format!("{most}x")).as_bytes()).is_err());
        let mut padded = question("a").into_bytes();
        padded.resize(limits::LINE_BYTES_MAX, b' ');
        assert!(line(&padded).is_ok());
        padded.push(b' ');
        assert!(line(&padded).is_err());
    }

    #[test]
    fn a_bad_line_is_told_by_its_column_never_by_its_content() {
        let problem = line(br#"{"terms":[{"term":"secret"}]}"#).err().unwrap();
        assert!(!problem.to_string().contains("secret"));
        assert!(problem.detail.unwrap().contains("column"));
    }
}
