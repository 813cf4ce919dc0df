//! The end of an alert: on a ground of the law, with what was attached to it; then the queue moves
//! on.

use super::act::{AlertRef, Done, Held, by_node, faulty, held, not_now, record, stated};
use super::drafts::Draft;
use super::file::{AlertFile, NoteKind, NoteText, noted};
use super::link::{attached, unlinked};
use super::work::{all_finished, finished, told, work_on};
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_store;
use crate::work::WorkKind;
use entente_ledger::{Facts, Kind};
use entente_model::wire::Promise;
use entente_model::{Problem, Record, Said, Timestamp};
use entente_policy::action::KeepAlert;
use entente_registers::DeletionGround;
use entente_store::Row;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;
use utoipa::ToSchema;

/// How long the authority that created an alert has to say that it must be kept although its
/// purpose is achieved.
// LEGAL: Regulation (EU) 2018/1861 (SIS-B) Art 39(7); Regulation (EU) 2018/1862 (SIS-P) Art 53(8):
// fifteen calendar days (clock SIS-PURP-15D).
const SILENCE: Duration = Duration::from_secs(15 * 24 * 3600);

/// Which alert ends, and on which ground.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndInput {
    /// The alert.
    pub alert: AlertRef,
    /// The ground: a code of the table `alert-deletion-grounds` that the category names.
    pub ground: String,
    /// What happened, in words.
    pub reason: String,
}

/// An alert and a statement about its purpose.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PurposeInput {
    /// The alert.
    pub alert: AlertRef,
    /// Why.
    pub reason: String,
}

/// Deletes an alert of this authority, with the object alerts that are attached to it.
///
/// # Errors
/// `record-invalid` for a ground that the category does not name, `not-owner`, `denied`, or an
/// outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 55; Regulation (EU) 2018/1861 (SIS-B) Art 40.
pub async fn end(
    context: &Context,
    officer: &SignedIn,
    input: EndInput,
) -> Result<Promise, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let by_itself = [DeletionGround::Expired.as_str(), DeletionGround::AttachedTo.as_str()];
    let named = held.rules.deletion.iter().any(|ground| ground.as_str() == input.ground);
    if !named || by_itself.contains(&input.ground.as_str()) {
        let grounds = held.rules.deletion.iter().map(|ground| ground.as_str());
        let grounds: Vec<_> = grounds.filter(|ground| !by_itself.contains(ground)).collect();
        return Err(faulty("ground", Said::GroundUnfit { grounds: grounds.join(", ").into() }));
    }
    let end = End { ground: &input.ground, words: &reason, officer: Some(officer) };
    let rows = ending(context, &held.record, &end)?;
    let facts = Facts { count: Some(1), ..permit.facts(Kind::Erase) };
    let subject = json!({ "record": held.record.id, "ground": input.ground });
    record(context, officer, Done { facts, subject, rows }).await
}

/// How an alert ends.
pub(super) struct End<'a> {
    pub(super) ground: &'a str,
    pub(super) words: &'a str,
    pub(super) officer: Option<&'a SignedIn>,
}

/// Everything that is written when an alert ends.
pub(super) fn ending(
    context: &Context,
    record: &Record,
    end: &End<'_>,
) -> Result<Vec<Row>, Problem> {
    let mut rows = Vec::new();
    let mut gone = BTreeMap::from([(AlertRef::of(record), record.clone())]);
    for object in attached(context, record)? {
        gone.entry(AlertRef::of(&object)).or_insert(object);
    }
    for (alert, ended) in &gone {
        let is_first = *alert == AlertRef::of(record);
        let ground = if is_first { end.ground } else { DeletionGround::AttachedTo.as_str() };
        rows.extend(write::erase(context, alert, ground)?);
        rows.push(closed(context, alert, (ground, end))?);
        rows.extend(all_finished(alert));
        rows.extend(Draft::offer_next(context, alert, None)?);
        rows.extend(unlinked(context, ended, &gone)?);
    }
    Ok(rows)
}

/// The national file of an alert that has ended; it goes a year later.
fn closed(
    context: &Context,
    alert: &AlertRef,
    (ground, end): (&str, &End<'_>),
) -> Result<Row, Problem> {
    let now = context.clock.now();
    let (file, revision) = match AlertFile::find(context, alert)? {
        Some((file, revision)) => (file, Some(revision)),
        None => (AlertFile::new(alert.clone(), now), None),
    };
    let words = format!("{ground}: {}", end.words);
    // Who deletes says why; what ends by itself ends on its ground.
    let reason = end.officer.map(|_| ("reason", end.words));
    let parts: Vec<_> = [("ground", ground)].into_iter().chain(reason).collect();
    let note = (NoteKind::Ended, NoteText::of(words, &parts));
    let mut file = file.with(note, end.officer, now)?;
    file.ended = Some((ground.to_owned(), now));
    file.row(revision)
}

/// Ends an alert whose time has passed. The copy of another state's alert goes when its issuer says
/// so.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53(7): deleted automatically unless extended.
pub(crate) async fn expire(context: &Context, record: &Record) -> Result<(), Problem> {
    let ground = DeletionGround::Expired.as_str();
    let words = "the period has ended and it was not extended";
    let rows = ending(context, record, &End { ground, words, officer: None })?;
    by_node(context, (Kind::Erase, "retention"), record, rows).await
}

/// Notes that the purpose of an alert is achieved, and tells the authority that created it. If it
/// does not say within fifteen calendar days that the alert must be kept, the alert is deleted.
///
/// # Errors
/// `not-owner`, `denied`, or an outage.
pub async fn purpose_achieved(
    context: &Context,
    officer: &SignedIn,
    input: PurposeInput,
) -> Result<Promise, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let now = context.clock.now();
    let work = work_on(
        (WorkKind::PurposeAchieved, None),
        &input.alert,
        (now, now.plus(SILENCE)),
        &Said::WorkAchieved,
    );
    let to = [context.authority.clone()];
    let rows = vec![
        work?,
        told(context, ("purpose-achieved", &input.alert), &to, "its purpose is achieved")?,
        noted(context, &input.alert, (NoteKind::PurposeAchieved, reason), Some(officer))?,
    ];
    spoken(context, officer, (permit.facts(Kind::Alter), &held, rows)).await
}

/// The authority says why an alert must be kept although its purpose was thought achieved.
///
/// # Errors
/// `conflict` if nobody has said that it is achieved, `not-owner`, `denied`, or an outage.
pub async fn keep_alert(
    context: &Context,
    officer: &SignedIn,
    input: PurposeInput,
) -> Result<Promise, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    if silence_ends(context, &input.alert)?.is_none() {
        return Err(not_now(Said::PurposeNotSaid));
    }
    let rows = vec![
        finished(WorkKind::PurposeAchieved, &input.alert, None),
        noted(context, &input.alert, (NoteKind::Kept, reason), Some(officer))?,
    ];
    spoken(context, officer, (permit.facts(Kind::Alter), &held, rows)).await
}

/// When silence deletes the alert, if its purpose was said to be achieved.
fn silence_ends(context: &Context, alert: &AlertRef) -> Result<Option<Timestamp>, Problem> {
    super::work::due_of(context, WorkKind::PurposeAchieved, alert)
}

async fn spoken(
    context: &Context,
    officer: &SignedIn,
    (facts, held, rows): (Facts, &Held<'_>, Vec<Row>),
) -> Result<Promise, Problem> {
    let subject = json!({ "record": held.record.id });
    record(context, officer, Done { facts, subject, rows }).await
}

/// Deletes the alert of a purpose that is achieved once silence has ended.
pub(super) async fn end_by_silence(context: &Context, alert: &AlertRef) -> Result<bool, Problem> {
    let found = context.store.record(&alert.register, &alert.record).map_err(of_store)?;
    let Some(record) = found.filter(|record| record.owner == context.authority) else {
        let gone = vec![finished(WorkKind::PurposeAchieved, alert, None)];
        context.store.write(gone).await.map_err(of_store)?;
        return Ok(false);
    };
    let ground = DeletionGround::PurposeAchieved.as_str();
    let words = "the authority was silent for fifteen calendar days";
    let rows = ending(context, &record, &End { ground, words, officer: None })?;
    by_node(context, (Kind::Erase, "purpose-achieved"), &record, rows).await?;
    Ok(true)
}
