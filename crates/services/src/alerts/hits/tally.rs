//! Tallies: one small document for each thing that statistics count by category, written in the
//! transaction of the ledger entry that records it, so that tallies and entries can be held against
//! each other. No personal data.

use crate::error::malformed_document;
use entente_model::{AuthorityId, Problem, RegisterId, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};

/// The collection, grouped by day.
pub(crate) const TALLIES: Collection = Collection::new("tallies");

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tallied {
    /// A hit on another state's alert.
    Hit,
    /// A hit on an alert of one's own.
    OwnHit,
    /// A report that was made, by letter.
    FormSent,
    /// A report that came in, by letter.
    FormReceived,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// What.
    pub(crate) what: Tallied,
    /// The day, `2026-11-21`.
    pub(crate) day: String,
    /// The register.
    pub(crate) register: RegisterId,
    /// The category of the alert.
    pub(crate) category: Option<String>,
    /// The other state.
    pub(crate) state: AuthorityId,
    /// The letter of the form.
    pub(crate) letter: Option<String>,
}

/// How long tallies are kept: ten years of statistics.
const KEPT: std::time::Duration = std::time::Duration::from_secs(10 * 366 * 24 * 3600);

impl Tally {
    /// The row of a tally; `id` makes it count once.
    pub(crate) fn row(&self, id: &str, now: Timestamp) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: TALLIES,
            id: format!("{id}/{}", code(self.what)),
            group: Some(self.day.clone()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(now.plus(KEPT)),
        })
    }
}

const fn code(what: Tallied) -> &'static str {
    match what {
        Tallied::Hit => "hit",
        Tallied::OwnHit => "own-hit",
        Tallied::FormSent => "form-sent",
        Tallied::FormReceived => "form-received",
    }
}
