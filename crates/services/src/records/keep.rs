//! Single records: entering, changing and seeing those of one's own authority; erasing what has
//! reached its date.

use super::act::{Wish, permit, served};
use crate::accounts::SignedIn;
use crate::alerts::feed::{Change, rows};
use crate::context::{Context, Refusal};
use crate::error::{of_policy, of_store};
use crate::justified::{Act, Codes, stated};
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{
    Code, JustificationInput, Problem, Record, RecordId, RegisterId, RuleId, Said,
};
use entente_policy::action::{Action as _, Create, SeeFull};
use entente_registers::{RawRecord, Rule};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// Records that one run of [`erase_expired`] erases at most.
const ERASED_PER_RUN_MAX: usize = 1_000;

/// A record as an officer enters it: one line of a JSONL import.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct EntryInput {
    /// The record: `id` and `fields` in the short or full form of a JSONL import.
    #[schema(value_type = Object)]
    pub record: serde_json::Value,
    /// The version that is to be replaced; none for a new record.
    #[serde(default)]
    pub expected_version: Option<u32>,
}

/// A record and the entry that records what was done with it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Kept {
    /// The record.
    pub record: Record,
    /// The ledger entry.
    pub promise: Promise,
}

/// Which record is to be seen, and why. The id is in the body, never in a URL.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LookUp {
    /// The record's id.
    pub id: RecordId,
    /// Why it is looked at.
    pub justification: JustificationInput,
}

/// Enters or changes a record of this authority.
///
/// # Errors
/// `record-invalid` with every field at fault, `conflict` if the stored version is another,
/// `denied`, or an outage.
pub async fn enter(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    input: EntryInput,
) -> Result<Kept, Problem> {
    let declaration = served(context, register)?;
    let raw = raw(&input.record)?;
    let subject = json!({ "record": raw.id });
    let wish = Wish { register, subject: subject.clone(), justification: None };
    let permit = permit::<Create>(context, officer, wish).await?;
    let valid = context.catalogue.validate(declaration, &raw).map_err(invalid)?;
    let stored = context.store.record(register, valid.id()).map_err(of_store)?;
    if stored.as_ref().is_some_and(|stored| stored.owner != context.authority) {
        let refusal = Refusal {
            operation: Create::NAME.as_str(),
            actor: officer.ledger_actor(),
            subject,
            justification: json!(null),
        };
        return Err(context.refuse(refusal, Problem::new(Code::NotOwner)).await);
    }
    if stored.as_ref().map(|stored| stored.version) != input.expected_version {
        let found = stored.map_or(0, |stored| stored.version);
        let problem =
            Problem::new(Code::Conflict).saying(Said::StoredVersion { version: found.into() });
        // It says whether there is such a record, so it leaves a trace like any other look.
        let refusal = Refusal {
            operation: Create::NAME.as_str(),
            actor: officer.ledger_actor(),
            subject,
            justification: json!(null),
        };
        return Err(context.refuse(refusal, problem).await);
    }
    let kind = if stored.is_some() { Kind::Alter } else { Kind::Collect };
    let now = context.clock.now();
    let record = valid.into_record(declaration, (context.authority.clone(), now), stored.as_ref());
    if declaration.alert_rules(&record).is_some() {
        return Err(past_the_checks());
    }
    let facts = Facts { count: Some(1), ..permit.facts(kind) };
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    let change = Change::Put { record: record.clone(), expected_version: input.expected_version };
    let position = context.record(entry, rows(context, change)?).await?;
    context.refresh().await?;
    Ok(Kept { record, promise: position.promise().clone() })
}

/// The law asks more of an alert than of any record, and `alerts::life` sees to that.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 21 to 23 and 59(1).
fn past_the_checks() -> Problem {
    Problem::new(Code::RecordInvalid)
        .with_detail("the category is one of alerts, which have checks of their own")
        .with_remedy("enter it as an alert")
}

pub(crate) fn raw(value: &serde_json::Value) -> Result<RawRecord, Problem> {
    let text = value.to_string();
    match entente_registers::import::jsonl(std::io::Cursor::new(text)).next() {
        Some(entente_registers::import::Row::Record(raw)) => Ok(raw),
        Some(
            entente_registers::import::Row::Refused(fault)
            | entente_registers::import::Row::Broken(fault),
        ) => {
            let field = fault.field.unwrap_or_else(|| "record".to_owned());
            let said = match fault.rule {
                Rule::Value => Said::ValueForm,
                _ => Said::RecordForm,
            };
            let faults = vec![Fault { words: fault.words, ..Fault::new(field, said) }];
            Err(Problem::new(Code::RecordInvalid).with_faults(faults))
        }
        _ => Err(Problem::new(Code::RecordInvalid).with_detail("there is no record")),
    }
}

pub(crate) fn invalid(faults: Vec<entente_registers::FieldFault>) -> Problem {
    let faults = faults.into_iter().map(|fault| Fault::new(fault.field, fault.said)).collect();
    Problem::new(Code::RecordInvalid).with_faults(faults)
}

/// Shows a whole record of this authority to an officer who may see it.
///
/// # Errors
/// `justification-incomplete`, `denied`, `not-found`, or an outage.
pub async fn look_up(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    look_up: LookUp,
) -> Result<Kept, Problem> {
    let subject = json!({ "record": look_up.id });
    let act = Act { operation: SeeFull::NAME, subject: &subject, codes: Codes::OfTables };
    let justification = stated(context, officer, look_up.justification, act).await?;
    let wish = Wish { register, subject: subject.clone(), justification: Some(&justification) };
    let permit = permit::<SeeFull>(context, officer, wish).await?;
    let entry = Entry {
        facts: permit.facts(Kind::Consult),
        actor: officer.ledger_actor(),
        subject,
        justification: json!(justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, Vec::new()).await?;
    let leave = permit.logged(&position).map_err(of_policy)?;
    let record = context.store.record(register, &look_up.id).map_err(of_store)?;
    // A record that the officer may not know of is as one that is not there.
    let record = record
        .filter(|record| record.visibility.permits(leave.access()))
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok(Kept { record, promise: position.promise().clone() })
}

/// Erases records that have reached their date; returns how many.
// LEGAL: Directive (EU) 2016/680 Art 5: time limits for erasure, with procedures that see to them.
///
/// # Errors
/// An outage.
pub async fn erase_expired(context: &Context) -> Result<usize, Problem> {
    let now = context.clock.now();
    let (mut count, mut after) = (0, None);
    loop {
        // Page by page, so that what another authority has yet to delete does not keep the rest.
        let expired = context.store.expiring(now, after, ERASED_PER_RUN_MAX).map_err(of_store)?;
        let Some((_, last)) = expired.last() else { return Ok(count) };
        after = Some(*last);
        for (record, _) in expired {
            count += usize::from(erased(context, record).await?);
            if count >= ERASED_PER_RUN_MAX {
                return Ok(count);
            }
        }
    }
}

/// Erases one record whose date has come; says whether it was for this authority to erase.
async fn erased(context: &Context, record: Record) -> Result<bool, Problem> {
    // Erasing takes its time: what was changed or erased meanwhile has a date of its own.
    let current = context.store.record(&record.register, &record.id).map_err(of_store)?;
    if current.is_none_or(|current| current.version != record.version) {
        return Ok(false);
    }
    if record.alert.is_some() {
        // The copy of another state's alert goes when its issuer says so.
        let own = record.owner == context.authority;
        if own {
            crate::alerts::life::expire(context, &record).await?;
        }
        return Ok(own);
    }
    let rule = RuleId::new("RETENTION").map_err(|_| Problem::new(Code::Internal))?;
    let facts = Facts {
        register: Some(record.register.clone()),
        rules: vec![rule.clone()],
        count: Some(1),
        ..context.facts(Kind::Erase, "retention")
    };
    let entry = Entry {
        facts,
        actor: json!("node"),
        subject: json!({ "record": record.id }),
        justification: json!({ "expired": record.expires }),
        retention_class: retention::ACCESS.to_owned(),
    };
    let change = Change::Erase { record, rule };
    context.record(entry, rows(context, change)?).await?;
    context.refresh().await?;
    Ok(true)
}
