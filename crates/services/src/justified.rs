//! Whether the codes of a justification are in their tables.

use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use entente_model::problem::Fault;
use entente_model::{Code, Justification, JustificationInput, Problem, Said};
use entente_policy::ActionName;
use serde_json::{Value, json};

/// The justification of an officer's act if it is complete and its codes are known; what is refused
/// for it is on record too.
pub(crate) async fn stated(
    context: &Context,
    officer: &SignedIn,
    input: JustificationInput,
    act: Act<'_>,
) -> Result<Justification, Problem> {
    let as_stated = json!(input);
    let checked = input.complete().and_then(|complete| {
        if act.codes == Codes::OfTables {
            check(context, &complete)?;
        }
        Ok(complete)
    });
    match checked {
        Ok(complete) => Ok(complete),
        Err(problem) => {
            let refusal = Refusal {
                operation: act.operation.as_str(),
                actor: officer.ledger_actor(),
                subject: act.subject.clone(),
                justification: as_stated,
            };
            Err(context.refuse(refusal, problem).await)
        }
    }
}

/// What a justification is given for.
pub(crate) struct Act<'a> {
    /// What is done.
    pub(crate) operation: ActionName,
    /// On what.
    pub(crate) subject: &'a Value,
    /// Which codes may be stated.
    pub(crate) codes: Codes,
}

/// Which codes a justification may state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codes {
    /// Those of the code tables, which say what registers are for.
    OfTables,
    /// Any: oversight has reasons of its own, which the tables of registers do not list.
    Any,
}

/// Checks purpose, legal basis and offence against the code tables of this node.
pub(crate) fn check(context: &Context, justification: &Justification) -> Result<(), Problem> {
    let stated = [
        ("purpose", "purposes", Some(justification.purpose.as_str())),
        ("legal_basis", "legal-bases", Some(justification.legal_basis.as_str())),
        ("offence", "offences", justification.offence.as_deref()),
    ];
    let faults: Vec<_> = stated
        .into_iter()
        .filter_map(|(field, table, code)| Some((field, table, code?)))
        .filter(|(_, table, code)| !has_code(context, table, code))
        .map(|(field, table, _)| Fault::new(field, Said::NotInTable { table: table.into() }))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Problem::new(Code::CodeUnknown).with_faults(faults))
    }
}

/// Whether a table of this node has a code.
pub(crate) fn has_code(context: &Context, table: &str, code: &str) -> bool {
    context.catalogue.table(table).is_some_and(|table| table.contains(code))
}
