//! What would come of an entry, before anything is written.

use super::act::{Done, Wish, permit, record};
use super::enter::{EnterInput, FoundAlert, looked_for, prepared, told_apart};
use super::{Quality, conditions};
use crate::accounts::SignedIn;
use crate::context::Context;
use entente_ledger::Kind;
use entente_model::problem::Fault;
use entente_model::{Problem, RegisterId};
use entente_policy::action::KeepAlert;
use entente_registers::EntryCondition;
use serde_json::json;

/// What would come of an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// How complete and sound the data is.
    pub quality: Quality,
    /// Every condition of the category that is not met.
    pub faults: Vec<Fault>,
    /// Alerts about the same or a similar person or object.
    pub found: Vec<FoundAlert>,
    /// True if a second officer must agree.
    pub second_officer: bool,
    /// True if it would wait until this authority's alert about the same person or object has
    /// ended.
    pub queued: bool,
}

/// Says what would come of an entry. Nothing is written but that it was looked at: the question who
/// already has an alert is one of personal data.
///
/// # Errors
/// `record-invalid` if the data is no record of the register, `denied`, or an outage.
pub async fn check(
    context: &Context,
    officer: &SignedIn,
    (register, input): (&RegisterId, &EnterInput),
) -> Result<Checked, Problem> {
    let entry = prepared(context, register, input)?;
    let subject = json!({ "record": entry.record.id, "check": true });
    let owner = &context.authority;
    let wish = Wish { register, owner, subject: subject.clone(), second: None };
    let leave = permit::<KeepAlert>(context, officer, wish).await?;
    let facts = leave.facts(Kind::Consult);
    record(context, officer, Done { facts, subject, rows: Vec::new() }).await?;
    let mut faults = conditions::unmet(input, entry.rules);
    faults.extend(conditions::unfit(&entry.record));
    let found = looked_for(context, officer, leave, &entry).await?;
    let found = told_apart(input, found)?;
    let own = |found: &FoundAlert| found.same && found.owner == context.authority;
    Ok(Checked {
        faults,
        second_officer: entry.rules.requires(EntryCondition::TwoPersons),
        queued: found.iter().any(own),
        quality: entry.quality,
        found,
    })
}

/// How complete and sound the data of an entry is, by itself: no record is read.
///
/// # Errors
/// `record-invalid` if the data is no record of the register.
pub fn sketch(
    context: &Context,
    (register, input): (&RegisterId, &EnterInput),
) -> Result<Quality, Problem> {
    prepared(context, register, input).map(|entry| entry.quality)
}
