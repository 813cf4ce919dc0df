//! Statistics: how often what was done, per register, category and state, without any personal
//! data. Counted from the numbered changes of the registers, from the ledger's own facts, and from
//! tallies that were written in the transactions of ledger entries.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 74; Regulation (EU) 2018/1861 (SIS-B) Art 60.

mod count;
mod make;
mod period;
mod show;
mod suppress;

pub use make::{Form, PUBLISHED_YEARS_MAX, published_year, statistics};
pub use period::{Period, Span};
pub use show::{Summary, SummaryLine, csv, summary};

use entente_model::{AuthorityId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is counted.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Counter {
    /// Records held now, copies included.
    Held,
    /// Records held now that were extended.
    Extended,
    /// Records held now that carry a flag.
    Flagged,
    /// Records held now that are kept from end users.
    Hidden,
    /// Records entered in the period.
    Entered,
    /// Changes of records in the period.
    Changed,
    /// Deletions in the period.
    Deleted,
    /// Searches answered in the period.
    Searches,
    /// Hits on alerts of other states in the period.
    Hits,
    /// Hits on alerts of this state in the period.
    OwnHits,
    /// Forms sent in the period, by letter.
    FormsSent,
    /// Forms received in the period, by letter.
    FormsReceived,
}

impl Counter {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Extended => "extended",
            Self::Flagged => "flagged",
            Self::Hidden => "hidden",
            Self::Entered => "entered",
            Self::Changed => "changed",
            Self::Deleted => "deleted",
            Self::Searches => "searches",
            Self::Hits => "hits",
            Self::OwnHits => "own-hits",
            Self::FormsSent => "forms-sent",
            Self::FormsReceived => "forms-received",
        }
    }
}

/// One cell; what is left out of it is summed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatisticsCell)]
pub struct Cell {
    /// The register.
    pub register: RegisterId,
    /// What is counted.
    pub counter: Counter,
    /// The category, or the letter of a form; none in the total, and where it is not known any
    /// more: an erased record says nothing of itself.
    pub group: Option<String>,
    /// The state whose records they are, or with which forms were exchanged; none in the total.
    pub state: Option<AuthorityId>,
    /// How many; none if the number is too small to be published.
    pub count: Option<u64>,
    /// True for the total over groups and states.
    pub total: bool,
}

/// Statistics of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Statistics {
    /// Whose node counted.
    pub authority: AuthorityId,
    /// The period, such as `2026` or `2026-11`.
    pub period: String,
    /// Its beginning.
    pub from: Timestamp,
    /// Its end.
    pub until: Timestamp,
    /// When it was counted.
    pub made: Timestamp,
    /// True if small numbers are left out so that it may be published.
    pub public: bool,
    /// The cells, sorted.
    pub cells: Vec<Cell>,
    /// True if there are as many tallies of forms sent as ledger entries that record them.
    pub agrees_with_ledger: bool,
}
