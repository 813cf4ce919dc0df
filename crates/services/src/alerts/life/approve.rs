//! A second officer agrees to an entry, or does not.

use super::act::{AlertRef, Done, Wish, permit, record, stated};
use super::drafts::{Draft, DraftState};
use super::enter::{Entered, Publication, looked_for, prepared, publish, told_apart};
use super::file::NoteKind;
use super::work::finished;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::work::WorkKind;
use entente_ledger::Kind;
use entente_model::wire::Promise;
use entente_model::{Code, Problem, Said};
use entente_policy::action::{ApproveAlert, KeepAlert};
use entente_registers::EntryCondition;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// Which draft is decided, and why.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftDecision {
    /// The draft.
    pub draft: String,
    /// Why.
    pub reason: String,
}

/// Agrees to a draft: the alert exists from now on.
///
/// All conditions are looked at again, and so is who has an alert meanwhile. A draft that waited
/// in the queue is entered the same way once it is offered; where the category asks for no second
/// officer, whoever keeps alerts may enter it.
///
/// # Errors
/// `second-officer-required` if the same officer prepared it, `not-found`, `conflict` if it waits
/// for something else, and as [`super::enter`].
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 21 and 26(1).
pub async fn approve(
    context: &Context,
    officer: &SignedIn,
    decision: DraftDecision,
) -> Result<Entered, Problem> {
    stated("reason", &decision.reason)?;
    let draft = Draft::find(context, &decision.draft)?;
    let entry = prepared(context, &draft.register, &draft.input)?;
    let subject = json!({ "draft": draft.id });
    let (register, owner) = (&draft.register, &context.authority);
    let second = Some(&draft.officer);
    let wish = Wish { register, owner, subject, second };
    let two_persons = entry.rules.requires(EntryCondition::TwoPersons);
    let facts;
    let found;
    let entry = if two_persons {
        let permit = permit::<ApproveAlert>(context, officer, wish).await?;
        facts = permit.facts(Kind::Collect);
        let entry = entry.checked(context, &draft.input)?;
        found = looked_for(context, officer, permit, &entry).await?;
        entry
    } else {
        let permit = permit::<KeepAlert>(context, officer, wish).await?;
        facts = permit.facts(Kind::Collect);
        let entry = entry.checked(context, &draft.input)?;
        found = looked_for(context, officer, permit, &entry).await?;
        entry
    };
    let draft = draft.in_state(&[DraftState::Approval, DraftState::Offered])?;
    let found = told_apart(&draft.input, found)?;
    if found.iter().any(|found| found.same && found.owner == context.authority) {
        return Err(Problem::new(Code::Conflict).saying(Said::SameMeanwhile));
    }
    entry.compatible(context, officer, (&draft.input, &found)).await?;
    let alert = AlertRef::of(&entry.record);
    let mut rows = vec![
        Draft::gone(&draft.id),
        finished(WorkKind::Approval, &alert, Some(&draft.id)),
        finished(WorkKind::Queue, &alert, Some(&draft.id)),
    ];
    rows.extend(draft.moved_on(context, &alert)?);
    let note = (NoteKind::Approved, draft.officer, decision.reason);
    let publication = Publication { entry, input: draft.input, facts, found, rows };
    publish(context, officer, (publication, Some(note))).await
}

/// Does not agree to a draft: it is gone, and who refused it and why is on record.
///
/// # Errors
/// As [`approve`].
pub async fn refuse(
    context: &Context,
    officer: &SignedIn,
    decision: DraftDecision,
) -> Result<Promise, Problem> {
    let reason = stated("reason", &decision.reason)?;
    let draft = Draft::find(context, &decision.draft)?;
    let subject = json!({ "draft": draft.id, "refused": reason });
    let (register, owner) = (&draft.register, &context.authority);
    let wish = Wish { register, owner, subject: subject.clone(), second: None };
    // Whoever keeps alerts may give a draft up, the one who prepared it too.
    let permit = permit::<KeepAlert>(context, officer, wish).await?;
    let entry = prepared(context, &draft.register, &draft.input)?;
    let alert = AlertRef::of(&entry.record);
    let mut rows = vec![
        Draft::gone(&draft.id),
        finished(WorkKind::Approval, &alert, Some(&draft.id)),
        finished(WorkKind::Queue, &alert, Some(&draft.id)),
    ];
    if let Some(behind) = draft.behind.as_ref().filter(|_| draft.state == DraftState::Offered) {
        rows.extend(Draft::offer_next(context, behind, Some(&draft.id))?);
    }
    let facts = permit.facts(Kind::Erase);
    record(context, officer, Done { facts, subject, rows }).await
}
