//! From a confirmed candidate to the report at the state that issued the alert.
//!
//! A candidate is what a search found. An officer who confirms it makes it a *match*; once person
//! or object is established as the one sought it is *verified*; and when the SIRENE bureau has
//! reported it, it is a *hit*. Statistics count hits. The report is a declared form
//! (`catalogue/procedures`), signed, stored with its ledger entry in one transaction, and delivered
//! until the issuing state has acknowledged it; its legal clock runs from the confirmation.

mod act;
mod file;
mod incoming;
pub mod limits;
mod open;
mod outbox;
mod overdue;
mod receive;
mod report;
mod settle;
mod tally;
mod verify;
mod waiting;

pub use file::{
    Copied, Delivery, HitFile, HitState, ReportSent, RunningClock, Verification, find, list,
};
pub use incoming::{HitDecisionInput, IncomingReport, ReportName, decide, incoming, incoming_one};
pub use outbox::{Delivered, deliver_due};
pub use overdue::escalate_overdue;
pub use report::{ReportInput, report};
pub use verify::{VerificationInput, verify};

pub(crate) use open::{Opening, opened, record_id};
pub(crate) use receive::receive;
pub(crate) use tally::{TALLIES, Tallied, Tally};
pub(crate) use waiting::{About, Waits};
