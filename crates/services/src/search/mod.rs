//! One search over all registers and states (DESIGN section 5).
//!
//! [`start`] checks the justification, asks policy, puts the search on record and only
//! then reads or sends anything. Answers come as a stream of [`SearchEvent`]s; nothing waits for
//! the slowest, nothing is silently missing.

/// The language of words that come from the catalogue; the interface picks others by code.
pub(crate) const LANGUAGE: &str = "en";

mod accesses;
mod confirm;
mod here;
mod plan;
pub mod recognise;
mod run;
mod second;
mod stored;
mod types;

pub use accesses::accesses;
pub use confirm::{
    Confirmation, ConfirmationInput, SecondOpinion, Standing, Verdict, confirm, judgements,
};
pub use run::{Running, start};
pub use second::{Judged, OpinionInput, Place, SecondLook, give, look, seen};
pub use stored::{SearchView, StoredSearch, find, recent};
pub use types::{
    Due, NotAsked, OutcomeCount, SearchAnswer, SearchEvent, SearchInput, Started, Summary,
};

pub(crate) use confirm::unjudged;
pub(crate) use here::{Asked, Asker, answer_here, digest, refuse_here};
pub(crate) use run::counterparty;
pub(crate) use second::{may_judge, place_of};
pub(crate) use stored::{StoredAnswer, answers};
