//! Acts on the node as a whole or on what it has on record of one register (oversight, accounts,
//! backups): policy decides, the ledger records, then it is done.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_policy;
use crate::permit::{Wish, permit};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::{Justification, Problem};
use entente_policy::{Action, Authorised, Target};
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
    let target = Target::node().map_err(of_policy)?;
    deed_on(context, officer, (&target, kind), (asked, rows)).await
}

/// As [`node_deed`], on a target that may be a register.
pub(crate) async fn deed_on<A: Action>(
    context: &Context,
    officer: &SignedIn,
    (target, kind): (&Target, Kind),
    (asked, rows): (NodeQuestion<'_>, Vec<Row>),
) -> Result<Authorised<A>, Problem> {
    let NodeQuestion { subject, justification } = asked;
    let own = Wish::own(context, target, subject.clone());
    let permit = permit::<A>(context, officer, Wish { justification, ..own }).await?;
    let entry = Entry {
        facts: permit.facts(kind),
        actor: officer.ledger_actor(),
        subject,
        justification: json!(justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, rows).await?;
    permit.logged(&position).map_err(of_policy)
}
