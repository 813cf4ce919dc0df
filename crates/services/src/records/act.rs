//! Leave to act on a register of this node.

use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::of_denial;
use entente_model::{Code, Justification, Problem, RegisterId};
use entente_policy::{Action, Decision, Permit, Question};
use entente_registers::Declaration;
use serde_json::{Value, json};

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
    let target = context.target(register)?;
    let actor = officer.actor()?;
    let mut question = Question::new(&actor, target, &context.authority, &context.authority);
    if let Some(justification) = justification {
        question = question.with_justification(justification);
    }
    let decision = context.policy.load().decide::<A>(&question);
    match decision {
        Decision::Permit(permit) => Ok(permit),
        Decision::Deny(denial) => {
            let refusal = Refusal {
                operation: A::NAME.as_str(),
                actor: officer.ledger_actor(),
                subject,
                justification: json!(justification),
            };
            Err(context.refuse(refusal, of_denial(&denial)).await)
        }
    }
}

/// The declaration of a register that this node serves.
pub(super) fn served<'a>(
    context: &'a Context,
    register: &RegisterId,
) -> Result<&'a Declaration, Problem> {
    context.registers.declaration(register).map_err(|_| {
        Problem::new(Code::RegisterNotServed)
            .with_detail(format!("this node does not serve `{register}`"))
            .with_remedy("name a register of this node, or add it to the node's configuration")
    })
}
