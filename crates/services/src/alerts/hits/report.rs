//! The SIRENE bureau reports a verified match: from then on it is a hit.

use super::act::{entry, form_of, handling, invalid};
use super::file::{Copied, Delivery, HitFile, HitState, ReportSent, existing};
use super::limits;
use super::outbox::{MessageKind, OutMessage};
use super::overdue::{ClockDocument, ClockKind, stopped};
use super::receive::own_incoming;
use super::tally::{Tallied, Tally};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::work::{WorkKind, gone};
use entente_exchange::Statement;
use entente_ledger::{Facts, Kind};
use entente_model::hit::{FORMAT, FormValue, HitReport};
use entente_model::{AuthorityId, Code, FieldName, HitId, Problem, Said, Timestamp};
use entente_registers::Procedure;
use entente_store::Row;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// The kind of statement that a report is signed as.
pub(super) const REPORT: &str = "hit-report";
/// The form's field that says how the identity was established.
const IDENTITY_MEANS: &str = "identity_means";

/// What the SIRENE bureau adds to what the officer on the spot wrote, or to the last report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportInput {
    /// Fields of the form; each takes the place of what was there.
    #[serde(default)]
    pub values: BTreeMap<FieldName, FormValue>,
    /// Fields that are to be left out.
    #[serde(default)]
    pub without: BTreeSet<FieldName>,
}

/// Makes the report of a hit, or a further one that completes it: signed and stored with its ledger
/// entry, then delivered in the background until it is acknowledged.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 8(3): at once, or within twelve hours.
///
/// # Errors
/// `denied` unless the officer is of the SIRENE bureau, `conflict` before the identity is
/// established or over the limit of reports, `form-invalid` with every field at fault, `not-found`,
/// or an outage.
pub async fn report(
    context: &Context,
    officer: &SignedIn,
    hit: &HitId,
    input: ReportInput,
) -> Result<HitFile, Problem> {
    let (mut file, revision) = existing(context, hit)?;
    let subject = json!({ "hit": hit, "values": input.values });
    let permit = handling(context, officer, &file.alert.register, subject.clone()).await?;
    let verified = reportable(&file)?;
    let form = form_of(context, &file.alert.register)?;
    let values = merged(&file, input)?;
    let faults = form.faults(&context.catalogue, &file.subject(), &values);
    if !faults.is_empty() {
        return Err(invalid(faults));
    }
    let now = context.clock.now();
    let made = made(context, (&file, form), values, (verified, now))?;
    let mut rows = sending(context, (&mut file, form), &made, officer)?;
    rows.extend(tallies(context, &file, &made.report, now)?);
    file.state = HitState::Hit;
    file.minor_due = form.decision_due(&file.subject(), &made.report.values, verified);
    rows.push(match file.minor_due {
        Some(due) => ClockDocument::of_minor(&file, due).row()?,
        None => stopped(hit, ClockKind::Minor),
    });
    if file.minor_due.is_none() {
        rows.push(gone(WorkKind::MinorOverdue, hit.as_str()));
    }
    rows.push(gone(WorkKind::HitToReport, hit.as_str()));
    rows.push(file.row(revision, now)?);
    let facts = Facts {
        operation: REPORT.to_owned(),
        answerer: Some(file.alert.owner.clone()),
        count: Some(1),
        ..permit.facts(Kind::Disclose)
    };
    let subject = json!({
        "hit": hit,
        "number": made.report.number,
        "report": made.statement.digest(),
        "values": made.report.values,
    });
    context.record(entry(facts, officer.ledger_actor(), subject), rows).await?;
    Ok(file)
}

/// When the identity was established, if a report may be made at all.
fn reportable(file: &HitFile) -> Result<Timestamp, Problem> {
    let conflict = |said: Said| Problem::new(Code::Conflict).saying(said);
    let verified = match (file.state, &file.verification) {
        (HitState::Verified | HitState::Hit, Some(verification)) => verification.at,
        (HitState::NotTheSubject, _) => {
            return Err(conflict(Said::NotTheSubject));
        }
        _ => {
            return Err(conflict(Said::IdentityOpen).advising(Said::TryVerifyFirst));
        }
    };
    if file.reports.len() >= limits::REPORTS_PER_HIT_MAX {
        let max = limits::REPORTS_PER_HIT_MAX;
        return Err(conflict(Said::ReportsFull { most: max.into() }));
    }
    Ok(verified)
}

/// What was written before, with what is said now in its place.
fn merged(file: &HitFile, input: ReportInput) -> Result<BTreeMap<FieldName, FormValue>, Problem> {
    let mut values = match (file.reports.last(), &file.verification) {
        (Some(last), _) => last.values.clone(),
        (None, Some(verification)) => {
            let mut values = verification.values.clone();
            let means =
                FieldName::new(IDENTITY_MEANS).map_err(|error| crate::error::internal(&error))?;
            values.entry(means).or_insert_with(|| FormValue::Text(verification.means.clone()));
            values
        }
        (None, None) => BTreeMap::new(),
    };
    values.extend(input.values);
    values.retain(|name, _| !input.without.contains(name));
    Ok(values)
}

/// A report and its signed form.
struct Made {
    report: HitReport,
    statement: Statement,
}

fn made(
    context: &Context,
    (file, form): (&HitFile, &Procedure),
    values: BTreeMap<FieldName, FormValue>,
    (verified, now): (Timestamp, Timestamp),
) -> Result<Made, Problem> {
    let number = u32::try_from(file.reports.len() + 1).unwrap_or(u32::MAX);
    let report = HitReport {
        format: FORMAT,
        hit: file.id.clone(),
        number,
        form: form.code().to_owned(),
        form_version: form.identity.version.clone(),
        letter: form.letter(&values).map(str::to_owned),
        from: context.authority.clone(),
        alert: file.alert.clone(),
        copies: copies(context, (file, form), &values),
        confirmed: file.confirmed,
        verified,
        made: now,
        clock: file.clock.id.clone(),
        due: file.clock.due,
        values,
        unknown: BTreeMap::new(),
    };
    let statement = signed(context, REPORT, &report)?;
    Ok(Made { report, statement })
}

/// The roles that get a copy, if the register has Europol told of this category at all.
fn copies(
    context: &Context,
    (file, form): (&HitFile, &Procedure),
    values: &BTreeMap<FieldName, FormValue>,
) -> Vec<String> {
    let declaration = context.catalogue.declaration(&file.alert.register);
    let rules = declaration
        .zip(file.alert.category.as_deref())
        .and_then(|(declaration, category)| declaration.alert_rules_of(category));
    if rules.is_some_and(|rules| !rules.europol_copy) {
        return Vec::new();
    }
    form.copies(&file.subject(), values)
}

/// A document signed in the name of this node.
pub(super) fn signed<T: Serialize>(
    context: &Context,
    kind: &'static str,
    document: &T,
) -> Result<Statement, Problem> {
    context.peers.state(kind, document).ok_or_else(|| Problem::new(Code::Internal))
}

/// The rows that send the report and its copies, and the report in the file.
fn sending(
    context: &Context,
    (file, form): (&mut HitFile, &Procedure),
    made: &Made,
    officer: &SignedIn,
) -> Result<Vec<Row>, Problem> {
    let Made { report, statement } = made;
    let owner = &report.alert.owner;
    let message = |kind, to: &AuthorityId| {
        OutMessage::new(kind, (report.hit.clone(), report.number), to.clone(), statement.clone())
    };
    let mut rows = Vec::new();
    let mut delivery = Delivery::Waiting;
    if *owner == context.authority {
        let (receipt, arrived) = own_incoming(context, (report, statement), form)?;
        rows.extend(arrived);
        rows.push(stopped(&report.hit, ClockKind::Report));
        file.clock.stopped.get_or_insert(receipt.received);
        delivery = Delivery::Acknowledged { receipt };
    } else {
        rows.push(message(MessageKind::Report, owner).new_row(report.made)?);
    }
    let mut copies = Vec::new();
    for role in &report.copies {
        let to = with_role(context, role);
        for to in to.iter().filter(|to| *to != owner) {
            rows.push(message(MessageKind::Copy, to).new_row(report.made)?);
            let (role, to) = (role.clone(), Some(to.clone()));
            copies.push(Copied { role, to, delivery: Delivery::Waiting });
        }
        if to.is_empty() {
            let words = format!("the trust list names no authority with the role `{role}`");
            let delivery = Delivery::Refused { code: Code::PeerUnknown.as_str().to_owned(), words };
            copies.push(Copied { role: role.clone(), to: None, delivery });
        }
    }
    file.reports.push(ReportSent {
        number: report.number,
        made: report.made,
        officer: officer.officer.clone(),
        letter: report.letter.clone(),
        values: report.values.clone(),
        delivery,
        copies,
    });
    Ok(rows)
}

/// The authorities that the trust list gives a role, this node left out.
fn with_role(context: &Context, role: &str) -> Vec<AuthorityId> {
    let trust = context.trust.current();
    let others = trust.entries.iter().filter(|entry| entry.authority != context.authority);
    others
        .filter(|entry| entry.roles.iter().any(|named| named == role))
        .map(|entry| entry.authority.clone())
        .collect()
}

fn tallies(
    context: &Context,
    file: &HitFile,
    report: &HitReport,
    now: Timestamp,
) -> Result<Vec<Row>, Problem> {
    let own = report.alert.owner == context.authority;
    let tally = |what| Tally {
        what,
        day: now.date().to_string(),
        register: report.alert.register.clone(),
        category: report.alert.category.clone(),
        state: report.alert.owner.clone(),
        letter: report.letter.clone(),
    };
    let id = format!("{}/{}", report.hit, report.number);
    let mut rows = vec![tally(Tallied::FormSent).row(&id, now)?];
    if file.state != HitState::Hit {
        let what = if own { Tallied::OwnHit } else { Tallied::Hit };
        rows.push(tally(what).row(&id, now)?);
    }
    Ok(rows)
}
