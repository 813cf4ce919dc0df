//! What an officer may do with alerts, asked beforehand so that nothing is offered in vain.
//!
//! It reads no alert and grants nothing: each act asks policy again, and is put on record.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_policy;
use crate::permit::would;
use entente_model::{Problem, RegisterId};
use entente_policy::Target;
use entente_policy::action::{
    ContestAlert, FlagAlert, KeepAlert, ManageFeeds, ProposeAlert, SeeFeeds, SeeStatistics,
};

/// What an officer may do with the alerts of a register, and with what the node knows of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one answer for each act, none depends on another"
)]
pub struct Offered {
    /// Enter, see, change, extend and delete those of this authority.
    pub keep: bool,
    /// Flag those of this authority.
    pub flag: bool,
    /// Propose something about those of other states.
    pub propose: bool,
    /// Put on record that a person contests an entry.
    pub contest: bool,
    /// See how far copies are, and which deletions are not acknowledged.
    pub feeds: bool,
    /// Set what other nodes may hold copies of.
    pub entitle: bool,
    /// See statistics.
    pub statistics: bool,
}

/// What policy would permit an officer now; without a register only what concerns the node.
///
/// # Errors
/// `register-not-served`, or `internal`.
pub fn offered(
    context: &Context,
    officer: &SignedIn,
    register: Option<&RegisterId>,
) -> Result<Offered, Problem> {
    let node = Target::node().map_err(of_policy)?;
    let mut offered = Offered {
        feeds: would::<SeeFeeds>(context, officer, &node)?,
        entitle: would::<ManageFeeds>(context, officer, &node)?,
        statistics: would::<SeeStatistics>(context, officer, &node)?,
        ..Offered::default()
    };
    if let Some(register) = register {
        let target = context.target(register)?;
        offered.keep = would::<KeepAlert>(context, officer, target)?;
        offered.flag = would::<FlagAlert>(context, officer, target)?;
        offered.propose = would::<ProposeAlert>(context, officer, target)?;
        offered.contest = would::<ContestAlert>(context, officer, target)?;
    }
    Ok(offered)
}
