//! Leave to act: policy is asked, and a denial is put on record before it is told.

use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::of_denial;
use entente_model::{AuthorityId, Justification, OfficerId, Problem};
use entente_policy::{Action, Decision, Permit, Question, Target};
use serde_json::{Value, json};

/// What leave is asked for.
pub(crate) struct Wish<'a> {
    /// In which register, or the node as a whole.
    pub(crate) target: &'a Target,
    /// On whose data.
    pub(crate) owner: &'a AuthorityId,
    /// On what, for the ledger.
    pub(crate) subject: Value,
    /// Why, where the act asks for it.
    pub(crate) justification: Option<&'a Justification>,
    /// The other officer who has agreed.
    pub(crate) second: Option<&'a OfficerId>,
}

impl<'a> Wish<'a> {
    /// To act on this authority's own data.
    pub(crate) fn own(context: &'a Context, target: &'a Target, subject: Value) -> Self {
        let owner = &context.authority;
        Self { target, owner, subject, justification: None, second: None }
    }
}

/// Asks policy; a denial is put on record.
pub(crate) async fn permit<A: Action>(
    context: &Context,
    officer: &SignedIn,
    wish: Wish<'_>,
) -> Result<Permit<A>, Problem> {
    let Wish { target, owner, subject, justification, second } = wish;
    let actor = officer.actor()?;
    let mut question = Question::new(&actor, target, owner, &context.authority);
    if let Some(justification) = justification {
        question = question.with_justification(justification);
    }
    if let Some(second) = second {
        question = question.with_second(second);
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

/// Whether policy would permit an act on the node or in a register as such, without anything known
/// about what is done; nothing is put on record and nothing granted.
pub(crate) fn would<A: Action>(
    context: &Context,
    officer: &SignedIn,
    target: &Target,
) -> Result<bool, Problem> {
    let (actor, own) = (officer.actor()?, &context.authority);
    let question = Question::new(&actor, target, own, own);
    let decision: Decision<A> = context.policy.load().decide(&question);
    Ok(matches!(decision, Decision::Permit(_)))
}
