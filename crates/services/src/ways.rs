//! Which parts of the program policy leaves to an officer, asked beforehand so that no way is shown
//! that ends at a refusal. It reads no record and grants nothing: each act asks policy again.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_policy;
use crate::permit::would;
use entente_model::Problem;
use entente_policy::Target;
use entente_policy::action::{Audit, ManageUsers};

/// The parts of the program that not everybody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// Putting questions.
    pub search: bool,
    /// Looking into the ledger.
    pub oversight: bool,
}

/// What policy leaves to an officer.
///
/// # Errors
/// `internal`.
// LEGAL: Directive (EU) 2016/680 Arts 29(2), 34 and 42: those who oversee and those who run the
// node put no questions.
pub fn ways(context: &Context, officer: &SignedIn) -> Result<Ways, Problem> {
    let node = Target::node().map_err(of_policy)?;
    let oversight = would::<Audit>(context, officer, &node)?;
    let runs = would::<ManageUsers>(context, officer, &node)?;
    Ok(Ways { search: !oversight && !runs, oversight })
}
