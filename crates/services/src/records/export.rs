//! Exports: every record of a register as JSON lines, what went in.

use super::act::{Wish, permit, served};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{internal, of_policy, of_store};
use crate::justified::{Act, Codes, stated};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::{JustificationInput, Problem, RegisterId};
use entente_policy::action::{Action as _, Export};
use serde_json::json;

/// One line of an export, with its line end.
pub type ExportLine = Vec<u8>;

/// Hands every record of a register that the officer may know of to `line`, one JSON line each, and
/// returns how many there are.
///
/// # Errors
/// `justification-incomplete`, `register-not-served`, `denied` by policy, or an outage.
pub async fn export(
    context: &Context,
    officer: &SignedIn,
    (register, justification): (&RegisterId, JustificationInput),
    mut line: impl FnMut(ExportLine) -> std::io::Result<()> + Send + 'static,
) -> Result<u64, Problem> {
    served(context, register)?;
    let subject = json!({ "register": register });
    let act = Act { operation: Export::NAME, subject: &subject, codes: Codes::OfTables };
    let justification = stated(context, officer, justification, act).await?;
    let wish = Wish { register, subject: subject.clone(), justification: Some(&justification) };
    let permit = permit::<Export>(context, officer, wish).await?;
    let count = context.store.count(register).map_err(of_store)?;
    let facts =
        entente_ledger::Facts { count: u32::try_from(count).ok(), ..permit.facts(Kind::Disclose) };
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification: json!(justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, Vec::new()).await?;
    // Reading is by the officer's leave, on record now, and no wider than it.
    let leave = permit.logged(&position).map_err(of_policy)?;
    let (store, register) = (context.store.clone(), register.clone());
    let written = tokio::task::spawn_blocking(move || {
        let mut written = 0;
        for stored in store.records(&register) {
            let stored = stored.map_err(of_store)?;
            if !stored.record.visibility.permits(leave.access()) {
                continue;
            }
            let mut bytes = Vec::new();
            entente_registers::export::jsonl(&stored.record, &mut bytes)
                .map_err(|error| internal(&error))?;
            line(bytes).map_err(|error| internal(&error))?;
            written += 1;
        }
        Ok::<_, Problem>(written)
    });
    written.await.map_err(|error| internal(&error))?
}
