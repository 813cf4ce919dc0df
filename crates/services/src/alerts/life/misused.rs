//! The victim of a misused identity: told apart from the person sought, with the victim's consent.

use super::act::{AlertRef, bounded, faulty, held, named, not_now, revised};
use super::file::{NoteKind, NoteText, noted};
use super::limits::{REFERENCE_CHARS_MAX, VICTIM_DATA_MAX};
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::records::Kept;
use entente_ledger::Kind;
use entente_model::alert::MisusedIdentity;
use entente_model::{
    Code, DateInterval, FieldName, FieldType, Identity, IdentityRole, NamePart, NamePartRole,
    NameQuality, PersonName, Problem, Record, Said, TermKind, Value,
};
use entente_policy::action::KeepAlert;
use entente_registers::Declaration;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// The code table of what may be entered about a victim.
const TABLE: &str = "misused-identity-data";
/// Categories that go into the name block of the victim, by which a search finds it.
const SURNAMES: &str = "surnames";
const FORENAMES: &str = "forenames";
const BORN: &str = "date-of-birth";

/// The data of a victim and the consent to enter it.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MisusedInput {
    /// The alert.
    pub alert: AlertRef,
    /// The victim's explicit consent: a reference to the signed statement.
    pub consent: String,
    /// The categories of data that the victim agreed to: codes of the table
    /// `misused-identity-data`.
    pub consented: BTreeSet<String>,
    /// The data, by category; only categories that the victim agreed to.
    pub data: BTreeMap<String, Vec<String>>,
}

impl std::fmt::Debug for MisusedInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MisusedInput(..)")
    }
}

/// What the victim no longer agrees to.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RevokeInput {
    /// The alert.
    pub alert: AlertRef,
    /// The categories; all without any.
    #[serde(default)]
    pub categories: BTreeSet<String>,
    /// The victim's revocation: a reference.
    pub revocation: String,
}

/// Adds the victim of a misused identity to an alert of this authority, or replaces what was there.
///
/// # Errors
/// `record-invalid` for data without consent, `not-owner`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 62; Regulation (EU) 2018/1861 (SIS-B) Art 47: only
// with explicit consent for each category of data.
pub async fn misuse(
    context: &Context,
    officer: &SignedIn,
    input: MisusedInput,
) -> Result<Kept, Problem> {
    let consent = named("consent", &input.consent)?;
    agreed(context, &input)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let now = context.clock.now();
    let field = name_field(held.declaration)?;
    let mut data = input.data.clone();
    let identity = block(&mut data)?;
    let mut state = held.state.clone();
    state.misused = Some(MisusedIdentity { consented: input.consented.clone(), since: now, data });
    let mut record = without_victim(&held.record);
    record.fields.entry(field).or_default().push(Value::Name(identity));
    let record = write::next(held.declaration, &record, (state, now));
    let codes: Vec<_> = input.consented.iter().map(String::as_str).collect();
    let (words, codes) = (format!("{consent}: {}", codes.join(", ")), codes.join(" "));
    let parts = [("consent", consent.as_str()), ("consented", &codes)];
    let note = (NoteKind::VictimConsent, NoteText::of(words, &parts));
    let rows = vec![noted(context, &input.alert, note, Some(officer))?];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Deletes what the victim no longer agrees to, in a new version of the alert.
///
/// # Errors
/// `conflict` if there is no victim, `not-owner`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 62(3): deleted at the victim's request at any time.
pub async fn revoke(
    context: &Context,
    officer: &SignedIn,
    input: RevokeInput,
) -> Result<Kept, Problem> {
    let revocation = named("revocation", &input.revocation)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let mut state = held.state.clone();
    let Some(mut misused) = state.misused.take() else {
        return Err(not_now(Said::VictimNone));
    };
    let revoked = |code: &str| input.categories.is_empty() || input.categories.contains(code);
    misused.consented.retain(|code| !revoked(code));
    misused.data.retain(|code, _| !revoked(code));
    let mut record = without_victim(&held.record);
    let blocks = super::change::victims(&held.record);
    for (field, values) in blocks {
        let left = values.into_iter().filter_map(|value| without(value, &revoked));
        record.fields.entry(field).or_default().extend(left);
    }
    let anything = !misused.consented.is_empty();
    state.misused = anything.then_some(misused);
    if !anything {
        record = without_victim(&record);
    }
    let record = write::next(held.declaration, &record, (state, context.clock.now()));
    let words = format!("revoked: {revocation}");
    let parts = [("act", "revoke-consent"), ("revocation", revocation.as_str())];
    let note = (NoteKind::VictimConsent, NoteText::of(words, &parts));
    let rows = vec![noted(context, &input.alert, note, Some(officer))?];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Whether the victim agreed to all data, and all of it may be entered at all.
fn agreed(context: &Context, input: &MisusedInput) -> Result<(), Problem> {
    let known = |code: &String| crate::justified::has_code(context, TABLE, code);
    if !input.consented.iter().chain(input.data.keys()).all(known) {
        return Err(Problem::new(Code::CodeUnknown).saying(Said::VictimCategoryUnknown));
    }
    if let Some(code) = input.data.keys().find(|code| !input.consented.contains(*code)) {
        return Err(faulty(&format!("data.{code}"), Said::VictimNotAgreed));
    }
    for (code, values) in &input.data {
        if values.is_empty() || values.len() > VICTIM_DATA_MAX {
            let said = Said::ValuesCount { most: VICTIM_DATA_MAX.into() };
            return Err(faulty(&format!("data.{code}"), said));
        }
        for value in values {
            bounded(&format!("data.{code}"), value, REFERENCE_CHARS_MAX)?;
        }
    }
    Ok(())
}

/// The name block of the victim; what it holds is taken out of the data.
fn block(data: &mut BTreeMap<String, Vec<String>>) -> Result<Identity, Problem> {
    let mut parts = Vec::new();
    for (code, role) in [(FORENAMES, NamePartRole::Given), (SURNAMES, NamePartRole::Family)] {
        let texts = data.remove(code).unwrap_or_default();
        parts.extend(texts.into_iter().map(|text| NamePart { role, text }));
    }
    let name = PersonName::new(parts).map_err(|_| faulty("data.surnames", Said::VictimName))?;
    let born = data.remove(BORN).unwrap_or_default();
    let born = born.iter().map(|text| text.parse::<DateInterval>());
    let birth =
        born.collect::<Result<_, _>>().map_err(|error| faulty("data.date-of-birth", error))?;
    let role = IdentityRole::MisusedVictim;
    Ok(Identity { role, quality: NameQuality::Good, name, birth, note: None })
}

/// What is left of a victim's name block when categories are revoked; none without a name.
fn without(value: Value, revoked: &impl Fn(&str) -> bool) -> Option<Value> {
    let Value::Name(mut identity) = value else { return None };
    identity.name.parts.retain(|part| match part.role {
        NamePartRole::Given => !revoked(FORENAMES),
        _ => !revoked(SURNAMES),
    });
    if revoked(BORN) {
        identity.birth.clear();
    }
    (!identity.name.parts.is_empty()).then_some(Value::Name(identity))
}

/// Whether a value is a name of the victim.
pub(super) fn is_victim(value: &Value) -> bool {
    let Value::Name(identity) = value else { return false };
    identity.role == IdentityRole::MisusedVictim
}

fn without_victim(record: &Record) -> Record {
    let mut record = record.clone();
    for values in record.fields.values_mut() {
        values.retain(|value| !is_victim(value));
    }
    record.fields.retain(|_, values| !values.is_empty());
    record
}

/// The field of the names of the person.
fn name_field(declaration: &Declaration) -> Result<FieldName, Problem> {
    let field = declaration.fields_of(TermKind::Name).find(|field| *field.kind == FieldType::Name);
    let field = field.ok_or_else(|| faulty("alert", Said::NotPersons))?;
    Ok(field.name.value().clone())
}
