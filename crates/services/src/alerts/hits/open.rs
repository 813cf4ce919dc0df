//! A confirmed candidate of an alert register opens a file, and its legal clock starts.

use super::act::form;
use super::file::{HitFile, HitState, RunningClock};
use super::overdue::ClockDocument;
use super::waiting::{About, Waits};
use crate::context::Context;
use crate::error::of_store;
use crate::receipts::Source;
use crate::search::{Confirmation, StoredAnswer};
use crate::work::WorkKind;
use entente_model::hit::{AlertReference, AnsweredEntry};
use entente_model::{
    FieldName, HitId, OfficerId, Problem, Record, RecordId, Said, TermKind, Timestamp, Value,
    ids::uuid_v7,
};
use entente_registers::{Declaration, FormSubject};
use entente_store::Row;
use std::collections::BTreeMap;

/// The age at which a person is an adult, in years.
const ADULT_YEARS: i16 = 18;
/// The warning marker of persons involved in terrorism.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 20(3)(j).
const TERRORISM: &str = "terrorism";

/// A candidate that was just confirmed.
pub(crate) struct Opening<'a> {
    /// Whose search it is, with their unit.
    pub(crate) found_by: (&'a OfficerId, &'a str),
    /// When it became a match: the clock runs from then.
    pub(crate) confirmed: Timestamp,
    /// The judgement.
    pub(crate) confirmation: &'a Confirmation,
    /// The answer that it is of.
    pub(crate) answer: &'a StoredAnswer,
    /// The register.
    pub(crate) declaration: &'a Declaration,
}

/// The rows of a new file; none if hits in the register are not reported on a declared form, or the
/// answer did not even show a reference.
pub(crate) fn opened(
    context: &Context,
    opening: &Opening<'_>,
) -> Result<Option<(HitId, Vec<Row>)>, Problem> {
    // A silent register's owner is told nothing by the machine: no file, no clock, no message.
    // LEGAL: Interpol's Rules on the Processing of Data Art 104: the national bureau contacts the
    // owner after a positive result.
    let silent = opening.declaration.answer.silent;
    let Some(form) = form(context, opening.declaration).filter(|_| !silent) else {
        return Ok(None);
    };
    let Some(seen) = seen(context, opening)? else { return Ok(None) };
    let now = opening.confirmed;
    let subject = FormSubject {
        category: seen.alert.category.as_deref(),
        adult: seen.adult,
        immediate: seen.immediate,
        terrorism: seen.terrorism,
    };
    let Some(clock) = form.clock(&subject, now) else { return Ok(None) };
    let id = HitId::new(uuid_v7(now, context.rng.as_ref()).to_string())
        .map_err(|error| crate::error::internal(&error))?;
    let file = HitFile {
        id: id.clone(),
        state: HitState::Match,
        search: opening.confirmation.search,
        answer: opening.confirmation.answer,
        candidate: opening.confirmation.candidate,
        alert: seen.alert,
        adult: seen.adult,
        immediate: seen.immediate,
        terrorism: seen.terrorism,
        flagged: seen.flagged,
        officer: opening.found_by.0.clone(),
        unit: opening.found_by.1.to_owned(),
        confirmed: now,
        clock: RunningClock { id: clock.id, due: clock.due, overdue: clock.overdue, stopped: None },
        verification: None,
        reports: Vec::new(),
        minor_due: None,
        decision: None,
        escalated: None,
    };
    let item = Waits {
        kind: WorkKind::HitToReport,
        register: &file.alert.register,
        about: About::Hit(&id),
        said: Said::WorkHit { owner: (&file.alert.owner).into() },
        since: now,
        due: Some((file.clock.due, file.clock.overdue)),
    };
    let rows = vec![file.new_row()?, ClockDocument::of_report(&file).row()?, item.row()?];
    Ok(Some((id, rows)))
}

/// What this node knows of the alert.
struct Seen {
    alert: AlertReference,
    adult: Option<bool>,
    immediate: bool,
    terrorism: bool,
    flagged: bool,
}

fn seen(context: &Context, opening: &Opening<'_>) -> Result<Option<Seen>, Problem> {
    let (declaration, place) = (opening.declaration, opening.confirmation.candidate);
    let answer = &opening.answer.shown.answer;
    let at = usize::try_from(place).unwrap_or(usize::MAX);
    let Some(candidate) = answer.candidates.get(at) else { return Ok(None) };
    let Some(reference) = candidate.reference.clone() else { return Ok(None) };
    let record = match &opening.answer.source {
        Source::Here { recorded } => {
            // Erased since it was shown: there is no alert left to report on.
            let Some(record) = found(context, declaration, (recorded.promise.index, at))? else {
                return Ok(None);
            };
            Some(record)
        }
        Source::Peer { .. } | Source::Nobody => None,
    };
    let fields = record.as_ref().map_or(&candidate.fields, |record| &record.fields);
    let state = record.as_ref().and_then(|record| record.alert.as_ref());
    let warned = candidate.warnings.iter().any(|warning| warning == TERRORISM);
    let promise = opening.answer.shown.promise.as_ref().filter(|_| record.is_none());
    let alert = AlertReference {
        owner: record
            .as_ref()
            .map_or_else(|| answer.authority.clone(), |record| record.owner.clone()),
        register: answer.register.clone(),
        reference,
        record: record.as_ref().map(|record| record.id.clone()),
        version: record.as_ref().map(|record| record.version),
        answer: promise.map(|promise| AnsweredEntry {
            index: promise.index,
            leaf_hash: promise.leaf_hash,
            candidate: place,
        }),
        category: category(declaration, fields),
    };
    Ok(Some(Seen {
        alert,
        adult: adult(declaration, fields, opening.confirmed),
        immediate: state.is_some_and(|state| state.immediate),
        terrorism: warned || state.is_some_and(|state| state.terrorism),
        flagged: state.is_some_and(|state| state.is_flagged_for(&context.authority)),
    }))
}

/// The record behind a candidate that this node itself found: its ledger says which.
pub(super) fn found(
    context: &Context,
    declaration: &Declaration,
    (index, place): (u64, usize),
) -> Result<Option<Record>, Problem> {
    let Some(id) = record_id(context, (index, place))? else { return Ok(None) };
    context.store.record(declaration.register(), &id).map_err(of_store)
}

/// The id of the record behind a candidate that this node itself found.
pub(crate) fn record_id(
    context: &Context,
    (index, place): (u64, usize),
) -> Result<Option<RecordId>, Problem> {
    let opening = context.ledger.open(index).map_err(crate::error::of_ledger)?;
    let subject: serde_json::Value =
        serde_json::from_str(opening.subject()).map_err(crate::error::malformed_document)?;
    let named = subject.get("records").and_then(|records| records.get(place));
    Ok(named.and_then(|id| id.as_str()).and_then(|id| RecordId::new(id).ok()))
}

/// The category of an alert.
pub(super) fn category(
    declaration: &Declaration,
    fields: &BTreeMap<FieldName, Vec<Value>>,
) -> Option<String> {
    let field = declaration.answer.category_field.as_ref()?;
    fields.get(&**field)?.iter().find_map(|value| match value {
        Value::Code(code) => Some(code.clone()),
        _ => None,
    })
}

/// Whether the dates of birth make the person an adult; none if there are none or they leave it
/// open.
fn adult(
    declaration: &Declaration,
    fields: &BTreeMap<FieldName, Vec<Value>>,
    now: Timestamp,
) -> Option<bool> {
    let today = now.date();
    let today = (today.year(), today.month(), today.day());
    let dates: Vec<_> = declaration
        .fields_of(TermKind::BirthDate)
        .filter_map(|field| fields.get(&*field.name))
        .flatten()
        .filter_map(|value| match value {
            Value::Date(date) => {
                let (first, last) = (date.first(), date.last());
                let first = (first.year(), first.month(), first.day());
                Some((first, (last.year(), last.month(), last.day())))
            }
            _ => None,
        })
        .collect();
    if dates.is_empty() {
        return None;
    }
    let eighteenth =
        |(year, month, day): (i16, i8, i8)| (year.saturating_add(ADULT_YEARS), month, day);
    if dates.iter().all(|(_, last)| eighteenth(*last) <= today) {
        return Some(true);
    }
    dates.iter().all(|(first, _)| eighteenth(*first) > today).then_some(false)
}
