//! Acts on the node as a whole (oversight, accounts, backups): policy decides, the ledger records,
//! then it is done.

use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::{of_denial, of_policy};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::{Justification, Problem};
use entente_policy::{Action, Authorised, Decision, Question, Target};
use entente_store::Row;
use serde_json::{Value, json};

/// What is done, for the ledger.
pub(crate) struct NodeQuestion<'a> {
    /// On what.
    pub(crate) subject: Value,
    /// Why, where the act asks for it.
    pub(crate) justification: Option<&'a Justification>,
}

/// Leave to act on the node, on record.
pub(crate) async fn node_permit<A: Action>(
    context: &Context,
    officer: &SignedIn,
    kind: Kind,
    asked: NodeQuestion<'_>,
) -> Result<Authorised<A>, Problem> {
    node_deed(context, officer, kind, (asked, Vec::new())).await
}

/// Leave to act on the node, on record in one transaction with what the act writes.
pub(crate) async fn node_deed<A: Action>(
    context: &Context,
    officer: &SignedIn,
    kind: Kind,
    (asked, rows): (NodeQuestion<'_>, Vec<Row>),
) -> Result<Authorised<A>, Problem> {
    let actor = officer.actor()?;
    let target = Target::node().map_err(of_policy)?;
    let mut question = Question::new(&actor, &target, &context.authority, &context.authority);
    if let Some(justification) = asked.justification {
        question = question.with_justification(justification);
    }
    let decision = context.policy.load().decide::<A>(&question);
    let justification = json!(asked.justification);
    match decision {
        Decision::Permit(permit) => {
            let entry = Entry {
                facts: permit.facts(kind),
                actor: officer.ledger_actor(),
                subject: asked.subject,
                justification,
                retention_class: retention::ACCESS.to_owned(),
            };
            let position = context.record(entry, rows).await?;
            permit.logged(&position).map_err(of_policy)
        }
        Decision::Deny(denial) => {
            let refusal = Refusal {
                operation: A::NAME.as_str(),
                actor: officer.ledger_actor(),
                subject: asked.subject,
                justification,
            };
            Err(context.refuse(refusal, of_denial(&denial)).await)
        }
    }
}
