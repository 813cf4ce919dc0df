//! The life of an alert: entered after checks, kept by its issuer alone, reviewed, ended.
//!
//! [`enter`] checks what the law asks before an alert exists; [`approve`] lets a second officer
//! agree. [`change`], [`extend`], [`end`], [`flag`], [`hide`], [`link`] and [`misuse`] are the
//! issuer's own acts; everybody else has [`propose`]. [`list`] and [`look`] show what there is,
//! [`check`] says what would come of an entry. [`run_due`] does what time asks for. What
//! stays at the issuer is in the national file ([`AlertFile`]); what each node needs is in the
//! record.

mod act;
mod approve;
mod called;
mod change;
mod check;
mod compatibility;
mod conditions;
mod contest;
mod criteria;
mod drafts;
mod due;
mod end;
mod enter;
mod extend;
mod file;
mod flag;
mod hide;
mod limits;
mod link;
mod list;
mod look;
mod misused;
mod offered;
mod proposals;
mod propose;
mod quality;
mod review;
mod show;
mod work;
mod write;

pub use act::AlertRef;
pub use approve::{DraftDecision, approve, refuse};
pub use change::{ChangeInput, change};
pub use check::{Checked, check, sketch};
pub use compatibility::{Compatibility, compatibility};
pub use conditions::{Judicial, ThreatInput};
pub use contest::{ContestDecision, ContestInput, contest, decide_contest};
pub use criteria::{Criteria, CriteriaInput, criteria, partner_criteria, publish_criteria};
pub use drafts::{Draft, DraftLook, DraftState, draft, drafted, drafts};
pub use due::{DueReport, run_due};
pub use end::{EndInput, PurposeInput, end, keep_alert, purpose_achieved};
pub use enter::{Deviation, EnterInput, Entered, EntryState, FoundAlert, OtherSubject, enter};
pub use extend::{ExtendInput, extend};
pub use file::{AlertFile, Note, NoteKind};
pub use flag::{ExecuteInput, FlagInput, UnflagInput, execute_anyway, flag, unflag};
pub use hide::{HideInput, hide, reveal};
pub use limits::*;
pub use link::{LinkInput, link, unlink};
pub use list::{ListFilter, Standing, list};
pub use look::{AlertLook, VersionView, look};
pub use misused::{MisusedInput, RevokeInput, misuse, revoke};
pub use offered::{Offered, offered};
pub use proposals::{Proposal, ProposalKind, ProposalState};
pub use propose::{DecisionInput, ProposalInput, decide, proposal, proposals, propose, receive};
pub use quality::{Quality, QualityFault, assess};
pub use review::{ReviewEntry, review};
pub use show::{AlertView, show};
pub use work::{Event, events};

pub(crate) use called::called;
pub(crate) use end::expire;
