//! Work is taken, given to a colleague, handed over with a note, or given back: one item or many,
//! all of them or none.

use super::item::{Assignment, Stored, WorkItem};
use super::kind::WorkKind;
use super::limits::{ASSIGNED_AT_ONCE_MAX, NOTE_CHARS_MAX};
use super::source::{Look, SOURCES, Source};
use crate::accounts::{self, SignedIn};
use crate::context::Context;
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Code, OfficerId, Problem, RuleId, Said};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// An item as it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkRef {
    /// The item.
    pub id: String,
    /// The revision that was seen.
    pub revision: u32,
}

/// To whom work goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Assignee {
    /// To the officer who says so.
    Me,
    /// Back to all who may do it.
    Nobody,
    /// To another officer of the unit.
    Officer(OfficerId),
}

/// Who gets what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignInput {
    /// The items.
    pub items: Vec<WorkRef>,
    /// To whom.
    pub to: Assignee,
    /// What whoever gets it should know.
    #[serde(default)]
    pub note: Option<String>,
}

/// Work that has gone to somebody, on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Assigned {
    /// The items as they stand now.
    pub items: Vec<WorkItem>,
    /// The ledger entry.
    pub promise: Promise,
}

/// Gives work to somebody, all of it or none. Who gives it must be able to see it, and who gets it
/// as well.
///
/// # Errors
/// `body-malformed` with every fault, `not-found` if the officer sees no such item that may be
/// given to somebody, `denied` if the other may not do it, `conflict` if an item was changed since
/// it was seen, or an outage.
pub async fn assign(
    context: &Context,
    officer: &SignedIn,
    input: AssignInput,
) -> Result<Assigned, Problem> {
    let note = checked(&input)?;
    let receiver = receiver(context, officer, &input.to)?;
    let now = context.clock.now();
    let look = Look { context, officer, now };
    let assignment = receiver.as_ref().map(|receiver| Assignment {
        officer: receiver.officer.clone(),
        unit: receiver.unit.clone(),
        by: officer.officer.clone(),
        at: now,
        note: note.clone(),
    });
    let mut rules = BTreeSet::new();
    let (mut rows, mut items, mut stale) = (Vec::new(), Vec::new(), Vec::new());
    for (at, item) in input.items.iter().enumerate() {
        let (source, mut stored, permitting) = assignable(&look, &item.id)?;
        rules.extend(permitting);
        if let Some(receiver) = &receiver {
            may_do(&Look { officer: receiver, ..look }, (source, &item.id))?;
        }
        if stored.revision != item.revision {
            let field = format!("items.{at}");
            stale.push(Fault::new(field, Said::WorkChanged));
        }
        stored.work.assignment.clone_from(&assignment);
        rows.push(stored.replaced()?);
        items.push(stored.work.shown(now, stored.revision.saturating_add(1)));
    }
    if !stale.is_empty() {
        return Err(Problem::new(Code::Conflict).with_faults(stale));
    }
    let facts = Facts {
        rules: rules.into_iter().collect(),
        count: u32::try_from(items.len()).ok(),
        ..context.facts(Kind::Alter, "assign-work")
    };
    let ids: Vec<_> = input.items.iter().map(|item| &item.id).collect();
    let to = receiver.map(|receiver| receiver.officer);
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject: json!({ "work": ids, "to": to, "note": note }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, rows).await?;
    Ok(Assigned { items, promise: position.promise().clone() })
}

/// The note, if what is asked can be done at all.
fn checked(input: &AssignInput) -> Result<Option<String>, Problem> {
    let mut faults = Vec::new();
    if !(1..=ASSIGNED_AT_ONCE_MAX).contains(&input.items.len()) {
        faults.push(Fault::new("items", Said::ItemsCount { most: ASSIGNED_AT_ONCE_MAX.into() }));
    }
    let ids: BTreeSet<_> = input.items.iter().map(|item| &item.id).collect();
    if ids.len() < input.items.len() {
        faults.push(Fault::new("items", Said::ItemTwice));
    }
    let note = input.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    if note.is_some_and(|note| note.chars().count() > NOTE_CHARS_MAX) {
        faults.push(Fault::new("note", Said::SayItShorter { most: NOTE_CHARS_MAX.into() }));
    }
    if faults.is_empty() {
        return Ok(note.map(str::to_owned));
    }
    Err(Problem::new(Code::BodyMalformed).with_faults(faults))
}

/// Who gets the work, as policy will see them; none if it is given back.
fn receiver(
    context: &Context,
    officer: &SignedIn,
    to: &Assignee,
) -> Result<Option<SignedIn>, Problem> {
    let id = match to {
        Assignee::Nobody => return Ok(None),
        Assignee::Me => return Ok(Some(officer.clone())),
        Assignee::Officer(id) => id,
    };
    let found = match accounts::by_console(context, id) {
        Ok(found) => Some(found),
        Err(problem) if problem.code == Code::NotSignedIn => None,
        Err(problem) => return Err(problem),
    };
    found.filter(|found| found.unit == officer.unit).map(Some).ok_or_else(|| {
        let fault = Fault::new("to", Said::OfficerOfOther);
        Problem::new(Code::BodyMalformed).with_faults(vec![fault])
    })
}

type Given = (&'static dyn Source, Stored, BTreeSet<RuleId>);

/// An item that the officer sees and that may be given to somebody.
pub(super) fn assignable(look: &Look<'_>, id: &str) -> Result<Given, Problem> {
    let missing = || Problem::new(Code::NotFound).saying(Said::WorkUnknown);
    let kind = WorkKind::of_id(id).ok_or_else(missing)?;
    let source = SOURCES.into_iter().find(|source| source.kinds().contains(&kind));
    let source = source.ok_or_else(missing)?;
    look.officer.within(source.scope())?;
    let (stored, rules) = source.assignable(look, id)?.ok_or_else(missing)?;
    Ok((source, stored, rules))
}

/// Nobody is given what he may not do.
fn may_do(look: &Look<'_>, (source, id): (&dyn Source, &str)) -> Result<(), Problem> {
    if source.assignable(look, id)?.is_some() {
        return Ok(());
    }
    Err(Problem::new(Code::Denied).saying(Said::WorkNotTheirs).advising(Said::TryNameOfficer))
}
