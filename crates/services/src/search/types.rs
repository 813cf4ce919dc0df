//! What a search takes and what it tells while it runs.

use entente_model::answer::{Outcome, OutcomeClass};
use entente_model::wire::Promise;
use entente_model::{
    Answer, AuthorityId, JustificationInput, RegisterId, RuleId, SearchId, Term, Timestamp,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A search as an officer or client states it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
pub struct SearchInput {
    /// Why it is put; anything may be missing here and is then refused by name.
    pub justification: JustificationInput,
    /// What is asked about one person or object.
    pub terms: Vec<Term>,
    /// Only these registers; all that the terms fit if empty.
    pub registers: Vec<RegisterId>,
    /// Only these authorities; all on the trust list if empty.
    pub authorities: Vec<AuthorityId>,
    /// How long to wait for the slowest peer, in milliseconds.
    pub deadline_ms: Option<u64>,
}

/// What a running search tells, in this order: `Started`, `Answer`s as they come, `Finished`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "event")]
pub enum SearchEvent {
    /// The search is on record and under way.
    Started(Started),
    /// One register of one node has answered, or will not.
    Answer(Box<SearchAnswer>),
    /// Nothing more will come.
    Finished(Summary),
}

/// The first event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Started {
    /// The search.
    pub search: SearchId,
    /// The ledger entry made before anything was read or sent.
    pub intent: Promise,
    /// From whom an answer is due.
    pub expected: Vec<Due>,
    /// Who was not asked, and why.
    pub not_asked: Vec<NotAsked>,
}

/// One answer that is due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct Due {
    /// The authority asked.
    pub authority: AuthorityId,
    /// The register asked.
    pub register: RegisterId,
}

/// A register that was not asked, so its silence says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotAsked {
    /// The authority that serves it.
    pub authority: AuthorityId,
    /// The register.
    pub register: RegisterId,
    /// The stable problem code.
    pub code: String,
    /// The rule, if a rule decided.
    pub rule: Option<RuleId>,
    /// Why, in words.
    pub words: String,
}

/// An answer with the entries that record it on both sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SearchAnswer {
    /// Its number within the search, from 0 in the order of arrival.
    pub number: u32,
    /// The answer.
    pub answer: Answer,
    /// The answering node's ledger entry; none if no valid answer came.
    pub promise: Option<Promise>,
    /// The asking node's own entry of having received it; none if that could not be recorded, and
    /// then nothing is shown of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Promise>,
    /// Milliseconds from the start of the search to this answer.
    pub elapsed_ms: u64,
    /// What the register's declaration says to do next, in words.
    pub next_step: Option<String>,
}

/// How a search ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Summary {
    /// The search.
    pub search: SearchId,
    /// When the last answer was in.
    pub finished: Timestamp,
    /// How many answers there are of each outcome.
    pub counts: Vec<OutcomeCount>,
    /// True only if every register asked has said hit or no hit.
    pub complete: bool,
    /// The result in one sentence.
    pub words: String,
}

/// One line of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OutcomeCount {
    /// The outcome.
    pub outcome: OutcomeClass,
    /// How many answers.
    pub answers: u32,
}

impl Summary {
    /// Counts outcomes and puts them in words; silence never counts as a no-hit.
    pub fn of(search: SearchId, finished: Timestamp, outcomes: &[OutcomeClass]) -> Self {
        const ORDER: [OutcomeClass; 6] = [
            OutcomeClass::Hit,
            OutcomeClass::NoHit,
            OutcomeClass::Stale,
            OutcomeClass::Refused,
            OutcomeClass::Late,
            OutcomeClass::Unavailable,
        ];
        let count = |class| outcomes.iter().filter(|outcome| **outcome == class).count();
        let counts: Vec<_> = ORDER
            .into_iter()
            .map(|outcome| OutcomeCount {
                outcome,
                answers: u32::try_from(count(outcome)).unwrap_or(u32::MAX),
            })
            .filter(|line| line.answers > 0)
            .collect();
        let complete = outcomes
            .iter()
            .all(|outcome| matches!(outcome, OutcomeClass::Hit | OutcomeClass::NoHit));
        let parts: Vec<_> = counts
            .iter()
            .map(|line| format!("{} {}", line.answers, line.outcome.words()))
            .collect();
        let words = match (parts.is_empty(), complete) {
            (true, _) => "no register was asked".to_owned(),
            (false, true) => format!("{}; every register asked has answered", parts.join(", ")),
            (false, false) => {
                format!("{}; the picture is incomplete", parts.join(", "))
            }
        };
        Self { search, finished, counts, complete, words }
    }
}

/// A stored answer's outcome that stands for a problem on the asking node's own side.
pub(crate) fn refused(code: &str, rule: RuleId, words: String, remedy: String) -> Outcome {
    Outcome::Refused { code: code.to_owned(), rule, words, remedy }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(outcomes: &[OutcomeClass]) -> Summary {
        let id = "01931f3c-0000-7000-8000-000000000000".parse().unwrap();
        Summary::of(id, Timestamp::from_millis(0), outcomes)
    }

    #[test]
    fn a_search_is_complete_only_if_everybody_said_hit_or_no_hit() {
        assert!(summary(&[OutcomeClass::Hit, OutcomeClass::NoHit]).complete);
        for silence in [
            OutcomeClass::Stale,
            OutcomeClass::Late,
            OutcomeClass::Unavailable,
            OutcomeClass::Refused,
        ] {
            let summary = summary(&[OutcomeClass::NoHit, silence]);
            assert!(!summary.complete);
            assert_eq!(summary.counts.len(), 2);
            assert!(summary.words.contains("incomplete"));
        }
    }

    #[test]
    fn the_words_count_each_outcome() {
        let summary = summary(&[OutcomeClass::NoHit, OutcomeClass::Hit, OutcomeClass::NoHit]);
        assert!(summary.words.starts_with("1 hit, 2 no hit"));
    }
}
