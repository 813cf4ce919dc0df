//! Leave to work on hits.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::permit::{Wish, permit};
use crate::retention;
use entente_ledger::{Entry, Facts};
use entente_model::{Code, Problem, RegisterId, Said};
use entente_policy::Permit;
use entente_policy::action::HandleHits;
use entente_registers::{Declaration, Procedure};
use serde_json::{Value, json};

/// Leave for the SIRENE bureau to work on hits of a register; a denial is put on record.
pub(super) async fn handling(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    subject: Value,
) -> Result<Permit<HandleHits>, Problem> {
    permit(context, officer, Wish::own(context, context.target(register)?, subject)).await
}

/// An entry about a hit.
pub(super) fn entry(facts: Facts, actor: Value, subject: Value) -> Entry {
    Entry {
        facts,
        actor,
        subject,
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    }
}

/// The form that a register's hits are reported on; none if none is declared.
pub(super) fn form<'a>(context: &'a Context, declaration: &Declaration) -> Option<&'a Procedure> {
    context
        .catalogue
        .procedure(&declaration.follow_up.procedure)
        .filter(|_| declaration.identity.alerts)
}

/// The form of a register by its id.
pub(super) fn form_of<'a>(
    context: &'a Context,
    register: &RegisterId,
) -> Result<&'a Procedure, Problem> {
    context
        .catalogue
        .declaration(register)
        .and_then(|declaration| form(context, declaration))
        .ok_or_else(|| {
            Problem::new(Code::RegisterNotServed)
                .saying(Said::HitsNoForm { register: register.into() })
        })
}

/// The faults of a form as a problem.
pub(super) fn invalid(faults: Vec<entente_registers::FieldFault>) -> Problem {
    let faults = faults.into_iter().map(Into::into).collect();
    Problem::new(Code::FormInvalid).with_faults(faults)
}
