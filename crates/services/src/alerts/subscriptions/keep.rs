//! Making, renewing and ending standing questions.

use super::limits;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_denial, of_store};
use crate::justified::{Act, Codes, stated};
use crate::page::{Page, PageRequest, Wanted};
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::problem::Fault;
use entente_model::{
    Code, Justification, JustificationInput, OfficerId, Problem, Query, RegisterId, Said, Term,
    Timestamp, ids::uuid_v7, limits as model_limits,
};
use entente_policy::ActionName;
use entente_policy::action::Search;
use entente_policy::{Decision, Permit, Question};
use entente_store::{Collection, Listing, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

pub(super) const SUBSCRIPTIONS: Collection = Collection::new("subscriptions");

/// A standing question as an officer or client states it.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSubscription {
    /// Why it is put.
    pub justification: JustificationInput,
    /// What is asked about one person or object.
    pub terms: Vec<Term>,
    /// The registers, each of which this node holds, or a copy of it.
    pub registers: BTreeSet<RegisterId>,
    /// When it ends; within the limit.
    pub ends: Timestamp,
}

/// A standing question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Subscription {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub officer: OfficerId,
    /// Why it is put.
    pub justification: Justification,
    /// What is asked.
    pub query: Query,
    /// The registers, each with the number of its last change that was looked at.
    pub registers: BTreeMap<RegisterId, u64>,
    /// When it was made.
    pub made: Timestamp,
    /// When it lapses.
    pub ends: Timestamp,
    /// Every renewal.
    #[serde(default)]
    pub renewals: Vec<Renewal>,
}

/// That a standing question was prolonged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Renewal {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub officer: OfficerId,
    /// Why it is still needed.
    pub reason: String,
}

/// How a standing question is to be prolonged.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RenewalInput {
    /// The new end; within the limit.
    pub ends: Timestamp,
    /// Why it is still needed.
    pub reason: String,
}

impl Subscription {
    fn body(&self) -> Result<Value, Problem> {
        serde_json::to_value(self).map_err(malformed_document)
    }

    /// The row that replaces it; a `conflict` if it was changed meanwhile.
    pub(super) fn row(&self, expected_revision: u32) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: SUBSCRIPTIONS,
            id: self.id.clone(),
            expected_revision,
            body: self.body()?,
            // It is ended by a step that says so, never by silent expiry.
            expires: None,
        })
    }

    /// The row that erases it.
    pub(super) fn gone(&self) -> Row {
        Row::DeleteDocument { collection: SUBSCRIPTIONS, id: self.id.clone() }
    }
}

/// Makes a standing question.
// LEGAL: Directive (EU) 2016/680 Art 4(1)(b) and (e): a stated purpose, no longer than it needs.
///
/// # Errors
/// `justification-incomplete`, `query-malformed`, `register-not-served`, `denied`, `conflict` over
/// a limit, or an outage.
pub async fn subscribe(
    context: &Context,
    officer: &SignedIn,
    new: NewSubscription,
) -> Result<Subscription, Problem> {
    let subject = json!({ "terms": new.terms, "registers": new.registers, "ends": new.ends });
    let act = Act { operation: ActionName::Search, subject: &subject, codes: Codes::OfTables };
    let justification = stated(context, officer, new.justification, act).await?;
    let query = Query::new(new.terms)?;
    let now = context.clock.now();
    within(now, new.ends)?;
    room(context, officer)?;
    if new.registers.is_empty() || new.registers.len() > limits::REGISTERS_MAX {
        let said = Said::RegistersCount { most: limits::REGISTERS_MAX.into() };
        return Err(
            Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new("registers", said)])
        );
    }
    let mut registers = BTreeMap::new();
    for register in new.registers {
        let asked = (&register, &justification, &query);
        if let Err(problem) = permit(context, officer, asked) {
            let refusal = crate::context::Refusal {
                operation: "subscribe",
                actor: officer.ledger_actor(),
                subject,
                justification: json!(justification),
            };
            return Err(context.refuse(refusal, problem).await);
        }
        let position = context.store.data_version(&register).map_err(of_store)?;
        registers.insert(register, position);
    }
    let subscription = Subscription {
        id: uuid_v7(now, context.rng.as_ref()).to_string(),
        officer: officer.officer.clone(),
        justification,
        query,
        registers,
        made: now,
        ends: new.ends,
        renewals: Vec::new(),
    };
    let row = Row::CreateDocument {
        collection: SUBSCRIPTIONS,
        id: subscription.id.clone(),
        group: Some(officer.officer.to_string()),
        body: subscription.body()?,
        expires: None,
    };
    record(context, (&subscription, "subscribe"), officer.ledger_actor(), vec![row]).await?;
    Ok(subscription)
}

/// Leave to put the question to one register now.
pub(super) fn permit(
    context: &Context,
    officer: &SignedIn,
    (register, justification, query): (&RegisterId, &Justification, &Query),
) -> Result<Permit<Search>, Problem> {
    let declaration = context.registers.declaration(register).map_err(|_| {
        Problem::new(Code::RegisterNotServed)
            .saying(Said::RegisterNotHeld { register: register.into() })
            .advising(Said::TryAskOnce)
    })?;
    crate::justified::check(context, justification)?;
    let actor = officer.actor()?;
    let target = context.target(register)?;
    let question = Question::new(&actor, target, &context.authority, &context.authority)
        .with_justification(justification)
        .with_terms(query.kinds());
    let decision = context.policy.load().decide::<Search>(&question);
    match decision {
        Decision::Permit(permit) => {
            declaration.applicable(query, &justification.purpose).map_err(|problem| *problem)?;
            Ok(permit)
        }
        Decision::Deny(denial) => Err(of_denial(&denial)),
    }
}

fn within(now: Timestamp, ends: Timestamp) -> Result<(), Problem> {
    if ends > now && ends <= now.plus(limits::SPAN_MAX) {
        return Ok(());
    }
    let days = limits::SPAN_MAX.as_secs() / 86_400;
    let said = Said::EndsAhead { days: days.into() };
    Err(Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new("ends", said)]))
}

/// Whether officer and node may have one more.
fn room(context: &Context, officer: &SignedIn) -> Result<(), Problem> {
    let full =
        |said: Said| Err(Problem::new(Code::Conflict).saying(said).advising(Said::TryEndOne));
    if count(context, Some(officer.officer.as_str()))? >= limits::PER_OFFICER_MAX {
        return full(Said::StandingFull { most: limits::PER_OFFICER_MAX.into() });
    }
    if count(context, None)? >= limits::PER_NODE_MAX {
        return full(Said::StandingFullHere { most: limits::PER_NODE_MAX.into() });
    }
    Ok(())
}

fn count(context: &Context, group: Option<&str>) -> Result<usize, Problem> {
    let mut listing = Listing::of(SUBSCRIPTIONS);
    listing.group = group;
    listing.limit = model_limits::PAGE_ENTRIES_MAX;
    let mut count = 0;
    loop {
        let page = context.store.list(&listing).map_err(of_store)?;
        count += page.entries.len();
        match page.next {
            Some(next) if count < limits::PER_NODE_MAX => listing.after = Some(next),
            _ => return Ok(count),
        }
    }
}

/// The officer's own standing questions, oldest first, a page at a time.
///
/// # Errors
/// `page-invalid`, or an outage.
pub fn list(
    context: &Context,
    officer: &SignedIn,
    page: &PageRequest,
) -> Result<Page<Subscription>, Problem> {
    let wanted = Wanted {
        collection: SUBSCRIPTIONS,
        group: Some(officer.officer.as_str()),
        order: Order::OldestFirst,
    };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// One standing question of the officer's own.
///
/// # Errors
/// `not-found`, or an outage.
pub fn one(context: &Context, officer: &SignedIn, id: &str) -> Result<Subscription, Problem> {
    own(context, officer, id).map(|(found, _)| found)
}

/// Prolongs a standing question of the officer's own.
///
/// # Errors
/// `not-found`, `query-malformed` for an end out of bounds or no reason, `conflict` over the limit
/// of renewals, `denied` if it would no longer be permitted, or an outage.
pub async fn renew(
    context: &Context,
    officer: &SignedIn,
    (id, input): (&str, RenewalInput),
) -> Result<Subscription, Problem> {
    let (mut subscription, revision) = own(context, officer, id)?;
    let now = context.clock.now();
    within(now, input.ends)?;
    let chars_max = model_limits::STATEMENT_CHARS_MAX;
    if !(1..=chars_max).contains(&input.reason.trim().chars().count()) {
        let said = Said::SayStillNeeded { most: chars_max.into() };
        return Err(
            Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new("reason", said)])
        );
    }
    if subscription.renewals.len() >= limits::RENEWALS_MAX {
        return Err(Problem::new(Code::Conflict)
            .saying(Said::RenewedOften { most: limits::RENEWALS_MAX.into() })
            .advising(Said::TryStateAnew));
    }
    for register in subscription.registers.keys() {
        let asked = (register, &subscription.justification, &subscription.query);
        let _ = permit(context, officer, asked)?;
    }
    subscription.ends = input.ends;
    let reason = input.reason.trim().to_owned();
    subscription.renewals.push(Renewal { at: now, officer: officer.officer.clone(), reason });
    let rows = vec![subscription.row(revision)?];
    let actor = officer.ledger_actor();
    record(context, (&subscription, "subscription-renew"), actor, rows).await?;
    Ok(subscription)
}

/// Ends a standing question of the officer's own.
///
/// # Errors
/// `not-found`, or an outage.
pub async fn unsubscribe(context: &Context, officer: &SignedIn, id: &str) -> Result<(), Problem> {
    let (subscription, _) = own(context, officer, id)?;
    let rows = vec![subscription.gone()];
    record(context, (&subscription, "subscription-end"), officer.ledger_actor(), rows).await
}

fn own(context: &Context, officer: &SignedIn, id: &str) -> Result<(Subscription, u32), Problem> {
    let stored = context.store.document(SUBSCRIPTIONS, id).map_err(of_store)?;
    let missing = || Problem::new(Code::NotFound);
    let stored = stored.ok_or_else(missing)?;
    let found: Subscription = serde_json::from_value(stored.body).map_err(malformed_document)?;
    Some(found)
        .filter(|found| found.officer == officer.officer)
        .map(|found| (found, stored.revision))
        .ok_or_else(missing)
}

/// Puts an act on a standing question on record.
pub(super) async fn record(
    context: &Context,
    (subscription, operation): (&Subscription, &str),
    actor: Value,
    rows: Vec<Row>,
) -> Result<(), Problem> {
    let justification = &subscription.justification;
    let facts = Facts {
        purpose: Some(justification.purpose.clone()),
        legal_basis: Some(justification.legal_basis.clone()),
        ..context.facts(Kind::Admin, operation)
    };
    let entry = Entry {
        facts,
        actor,
        subject: json!({
            "subscription": subscription.id,
            "query": subscription.query,
            "ends": subscription.ends,
        }),
        justification: json!(justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    context.record(entry, rows).await.map(|_| ())
}
