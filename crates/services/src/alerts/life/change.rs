//! Changing the data of an alert.

use super::act::{AlertRef, faulty, held, revised, stated};
use super::conditions::{self, ThreatInput};
use super::file::{AlertFile, NoteKind};
use super::misused::is_victim;
use super::quality::assess;
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::records::Kept;
use entente_ledger::Kind;
use entente_model::{Code, FieldName, Problem, Record, Said, Value};
use entente_policy::action::KeepAlert;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// An alert as it is to be from now on.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeInput {
    /// The alert.
    pub alert: AlertRef,
    /// The version that is to be replaced.
    pub expected_version: u32,
    /// All fields, in the short or full form of a JSONL import; what is left out is gone. The
    /// victim of a misused identity stays as it is.
    #[schema(value_type = Object)]
    pub fields: serde_json::Value,
    /// True if action is to be taken at once; as it is without.
    #[serde(default)]
    pub immediate: Option<bool>,
    /// The assessment of a threat, made again; as it is without.
    #[serde(default)]
    pub threat: Option<ThreatInput>,
    /// Why it is changed.
    pub reason: String,
}

impl std::fmt::Debug for ChangeInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChangeInput(..)")
    }
}

/// Changes the data of an alert of this authority.
///
/// # Errors
/// `not-owner` for another state's alert, `conflict` if the stored version is another,
/// `record-invalid`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(1): only the issuing state changes, adds to,
// corrects or updates its data.
pub async fn change(
    context: &Context,
    officer: &SignedIn,
    input: ChangeInput,
) -> Result<Kept, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    if held.record.version != input.expected_version {
        let found = held.record.version;
        return Err(
            Problem::new(Code::Conflict).saying(Said::StoredVersion { version: found.into() })
        );
    }
    let raw = serde_json::json!({ "id": held.record.id, "fields": input.fields });
    let raw = crate::records::raw(&raw)?;
    let valid =
        context.catalogue.validate(held.declaration, &raw).map_err(crate::records::invalid)?;
    let now = context.clock.now();
    let mut record =
        valid.into_record(held.declaration, (context.authority.clone(), now), Some(&held.record));
    let faults = conditions::unfit(&record);
    if !faults.is_empty() {
        return Err(Problem::new(Code::RecordInvalid).with_faults(faults));
    }
    let kept = |record: &Record| held.declaration.record_type(record).map(|kind| &kind.code);
    if kept(&record) != kept(&held.record) {
        return Err(faulty("category", Said::CategoryKept));
    }
    for (field, values) in victims(&held.record) {
        record.fields.entry(field).or_default().extend(values);
    }
    let mut state = held.state.clone();
    state.immediate = input.immediate.unwrap_or(state.immediate);
    let mut rows = Vec::new();
    if let Some(threat) = &input.threat {
        state.threat = Some(conditions::threat(context, threat, state.review_due)?);
        rows.push(conditions::threat_due(&input.alert, (now, threat.review))?);
    }
    let visibility = held.record.visibility.clone();
    let before = Record { fields: record.fields, visibility, ..held.record.clone() };
    let record = write::next(held.declaration, &before, (state, now));
    let quality = assess(held.declaration, &record, now);
    let (file, revision) = match AlertFile::find(context, &input.alert)? {
        Some((file, revision)) => (file, Some(revision)),
        None => (AlertFile::new(input.alert.clone(), now), None),
    };
    let mut file = file.with((NoteKind::Changed, reason), Some(officer), now)?;
    if let Some(threat) = &input.threat {
        let note = (NoteKind::ThreatAuthorised, conditions::authorised(threat));
        file = file.with(note, Some(officer), now)?;
    }
    file.quality = Some(quality);
    rows.push(file.row(revision)?);
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// The name blocks of a victim of misused identity, by field.
pub(super) fn victims(record: &Record) -> BTreeMap<FieldName, Vec<Value>> {
    let of_field = |(field, values): (&FieldName, &Vec<Value>)| {
        let victims: Vec<_> = values.iter().filter(|value| is_victim(value)).cloned().collect();
        (!victims.is_empty()).then(|| (field.clone(), victims))
    };
    record.fields.iter().filter_map(of_field).collect()
}
