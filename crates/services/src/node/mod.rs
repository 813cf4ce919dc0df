//! The node as those see it who use, run and verify it: its policies in words, what they would
//! decide, its peers, its backups.

mod backup;
mod foresee;
mod look;
mod rules;
mod tally;

pub use backup::{Backup, last_backup, note_backup};
pub use foresee::{Foreseen, Owes, Tried, actions, foresee};
pub use look::{Diagnostics, Figures, diagnostics, figures};
pub use rules::{RuleView, policy_version, rules};
pub use tally::{STEP_ENTRIES_MAX, Tally};
