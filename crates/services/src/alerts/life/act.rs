//! Leave to act on an alert, and the entry of having acted.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_store;
use crate::permit;
use crate::records::Kept;
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::alert::AlertState;
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{
    AuthorityId, Code, OfficerId, Problem, Record, RecordId, RegisterId, Said, limits,
};
use entente_policy::{Action, Permit};
use entente_registers::{AlertRules, Declaration};
use entente_store::Row;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

/// Names one alert. Its id may name a person, so it travels in bodies, never in an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AlertRef {
    /// The register.
    pub register: RegisterId,
    /// The alert's id.
    pub record: RecordId,
}

impl AlertRef {
    /// The alert that a record is.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        Self { register: record.register.clone(), record: record.id.clone() }
    }

    /// The id under which documents about the alert are kept.
    pub(super) fn key(&self) -> String {
        format!("{}/{}", self.register, self.record)
    }
}

/// What leave is asked for.
pub(super) struct Wish<'a> {
    pub(super) register: &'a RegisterId,
    pub(super) owner: &'a AuthorityId,
    pub(super) subject: Value,
    /// The other officer who has agreed.
    pub(super) second: Option<&'a OfficerId>,
}

/// Asks policy; a denial is put on record.
pub(super) async fn permit<A: Action>(
    context: &Context,
    officer: &SignedIn,
    wish: Wish<'_>,
) -> Result<Permit<A>, Problem> {
    let Wish { register, owner, subject, second } = wish;
    let target = context.target(register)?;
    let wish = permit::Wish { target, owner, subject, justification: None, second };
    permit::permit(context, officer, wish).await
}

/// The declaration of a register of alerts that this node serves.
pub(super) fn declared<'a>(
    context: &'a Context,
    register: &RegisterId,
) -> Result<&'a Declaration, Problem> {
    let declaration = context.registers.declaration(register).map_err(|_| {
        Problem::new(Code::RegisterNotServed)
            .saying(Said::RegisterNotHere { register: register.into() })
    })?;
    if declaration.identity.alerts {
        return Ok(declaration);
    }
    Err(Problem::new(Code::RegisterNotServed)
        .saying(Said::RegisterNoAlerts { register: register.into() })
        .advising(Said::TryNameAlerts))
}

/// An alert of this authority, as it stands.
pub(super) struct Held<'a> {
    pub(super) declaration: &'a Declaration,
    pub(super) rules: &'a AlertRules,
    pub(super) record: Record,
    pub(super) state: AlertState,
}

impl Held<'_> {
    pub(super) fn category(&self) -> &str {
        self.declaration.record_type(&self.record).map_or("", |kind| kind.code.as_str())
    }
}

/// Leave to act on an alert, which must be this authority's own.
///
/// Whoever may not keep alerts is refused before the alert is looked for, and learns nothing of
/// it.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(1): only the issuing state changes its alert.
pub(super) async fn held<'a, A: Action>(
    context: &'a Context,
    officer: &SignedIn,
    alert: &AlertRef,
) -> Result<(Permit<A>, Held<'a>), Problem> {
    let declaration = declared(context, &alert.register)?;
    let subject = json!({ "record": alert.record });
    let own = &context.authority;
    let wish =
        Wish { register: &alert.register, owner: own, subject: subject.clone(), second: None };
    let granted = permit::<A>(context, officer, wish).await?;
    let record = stored(context, alert)?;
    if record.owner != context.authority {
        let (register, owner) = (&alert.register, &record.owner);
        let wish = Wish { register, owner, subject, second: None };
        // Policy says so in its own words; if it did not, the answer would be the same.
        let _never = permit::<A>(context, officer, wish).await?;
        return Err(Problem::new(Code::NotOwner));
    }
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 26(4): a hidden alert is as one that is not
    // there.
    if !record.visibility.permits(granted.access()) {
        return Err(Problem::new(Code::NotFound));
    }
    let rules = rules(declaration, &record)?;
    let state = state(declaration, &record)?;
    Ok((granted, Held { declaration, rules, record, state }))
}

/// A record as it stands.
pub(super) fn stored(context: &Context, alert: &AlertRef) -> Result<Record, Problem> {
    let found = context.store.record(&alert.register, &alert.record).map_err(of_store)?;
    found.ok_or_else(|| Problem::new(Code::NotFound))
}

/// What the law says of a record's category.
pub(super) fn rules<'a>(
    declaration: &'a Declaration,
    record: &Record,
) -> Result<&'a AlertRules, Problem> {
    declaration.alert_rules(record).ok_or_else(|| faulty("category", Said::NotAlerts))
}

/// The state of an alert; that of a record which came without one begins with its review.
pub(super) fn state(declaration: &Declaration, record: &Record) -> Result<AlertState, Problem> {
    if let Some(state) = &record.alert {
        return Ok(state.clone());
    }
    let due = declaration.review_due(record, record.entered);
    due.map(AlertState::new).ok_or_else(|| Problem::new(Code::Internal))
}

/// An act on alerts that is to be put on record with its rows.
pub(super) struct Done {
    pub(super) facts: Facts,
    pub(super) subject: Value,
    pub(super) rows: Vec<Row>,
}

/// Puts an act on record together with what it writes.
pub(super) async fn record(
    context: &Context,
    officer: &SignedIn,
    done: Done,
) -> Result<Promise, Problem> {
    let Done { facts, subject, rows } = done;
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, rows).await?;
    context.refresh().await?;
    Ok(position.promise().clone())
}

/// A new version of an alert on record, with what else its act writes.
pub(super) async fn revised(
    context: &Context,
    officer: &SignedIn,
    (facts, record, rows): (Facts, Record, Vec<Row>),
) -> Result<Kept, Problem> {
    let subject = json!({ "record": record.id, "version": record.version });
    let mut all = super::write::put(context, record.clone())?;
    all.extend(rows);
    let facts = Facts { count: Some(1), ..facts };
    let promise = self::record(context, officer, Done { facts, subject, rows: all }).await?;
    Ok(Kept { record, promise })
}

/// What the node does by itself, on record without an officer.
pub(super) async fn by_node(
    context: &Context,
    (kind, operation): (Kind, &str),
    record: &Record,
    rows: Vec<Row>,
) -> Result<(), Problem> {
    let facts = Facts {
        register: Some(record.register.clone()),
        count: Some(1),
        ..context.facts(kind, operation)
    };
    let entry = Entry {
        facts,
        actor: json!("node"),
        subject: json!({ "record": record.id }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    context.record(entry, rows).await?;
    context.refresh().await
}

/// A statement in words: not empty, not endless.
pub(super) fn stated(field: &str, text: &str) -> Result<String, Problem> {
    bounded(field, text, limits::STATEMENT_CHARS_MAX)
}

/// A short text: a name, a title, a reference.
pub(super) fn named(field: &str, text: &str) -> Result<String, Problem> {
    bounded(field, text, super::limits::REFERENCE_CHARS_MAX)
}

pub(super) fn bounded(field: &str, text: &str, chars_max: usize) -> Result<String, Problem> {
    let text = text.trim();
    if (1..=chars_max).contains(&text.chars().count()) {
        return Ok(text.to_owned());
    }
    Err(faulty(field, Said::SayIt { most: chars_max.into() }))
}

/// A problem with one field.
pub(super) fn faulty(field: &str, said: impl Into<Said>) -> Problem {
    Problem::new(Code::RecordInvalid).with_faults(vec![Fault::new(field, said)])
}

/// A problem with the state of the alert.
pub(super) fn not_now(said: Said) -> Problem {
    Problem::new(Code::Conflict).saying(said)
}
