//! Whether the codes of a justification are in their tables.

use crate::context::Context;
use entente_model::problem::Fault;
use entente_model::{Code, Justification, Problem};

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
        .map(|(field, table, _)| Fault::new(field, format!("is not a code of the table `{table}`")))
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
