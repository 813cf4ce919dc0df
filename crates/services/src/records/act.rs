//! Leave to act on a register of this node.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::permit;
use entente_model::{Code, Justification, Problem, RegisterId, Said};
use entente_policy::{Action, Permit};
use entente_registers::Declaration;
use serde_json::Value;

/// What an officer wants to do with a register.
pub(super) struct Wish<'a> {
    /// The register.
    pub(super) register: &'a RegisterId,
    /// With what in it, for the ledger.
    pub(super) subject: Value,
    /// Why, where the act asks for it.
    pub(super) justification: Option<&'a Justification>,
}

/// Asks policy; a denial is put on record.
pub(super) async fn permit<A: Action>(
    context: &Context,
    officer: &SignedIn,
    wish: Wish<'_>,
) -> Result<Permit<A>, Problem> {
    let Wish { register, subject, justification } = wish;
    served(context, register)?;
    let own = permit::Wish::own(context, context.target(register)?, subject);
    permit::permit(context, officer, permit::Wish { justification, ..own }).await
}

/// The declaration of a register that this node serves.
pub(super) fn served<'a>(
    context: &'a Context,
    register: &RegisterId,
) -> Result<&'a Declaration, Problem> {
    context.registers.declaration(register).map_err(|_| {
        Problem::new(Code::RegisterNotServed)
            .saying(Said::RegisterNotHere { register: register.into() })
            .advising(Said::TryNameRegister)
    })
}
