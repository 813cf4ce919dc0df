//! What of an alert waits for somebody's hand, and what others are to be told.

use super::DUE_PER_RUN_MAX;
use super::act::{AlertRef, Done, Wish, declared, permit, record};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::malformed_document;
use crate::page::{Page, PageRequest, Wanted};
use crate::work::{self, Work, WorkKind, WorkSubject, gone};
use entente_ledger::Kind;
use entente_model::{AuthorityId, Problem, RegisterId, Said, Timestamp, ids, limits};
use entente_policy::action::KeepAlert;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

const EVENTS: Collection = Collection::new("alert-events");

/// Work on an alert; `about` tells apart what may stand more than once.
pub(super) fn work_on(
    (kind, about): (WorkKind, Option<&str>),
    alert: &AlertRef,
    (since, due): (Timestamp, Timestamp),
    said: &Said,
) -> Result<Row, Problem> {
    let subject = WorkSubject {
        register: Some(alert.register.clone()),
        record: Some(alert.record.clone()),
        about: about.map(str::to_owned),
        ..WorkSubject::default()
    };
    Work::new((kind, &key(alert, about)), subject, (since, Some(due)), said).row(None)
}

fn key(alert: &AlertRef, about: Option<&str>) -> String {
    about.map_or_else(|| alert.key(), str::to_owned)
}

/// The row that takes work off the list; none there is no fault.
pub(super) fn finished(kind: WorkKind, alert: &AlertRef, about: Option<&str>) -> Row {
    gone(kind, &key(alert, about))
}

/// The rows that take all work on an alert off the list that ends with it.
pub(super) fn all_finished(alert: &AlertRef) -> Vec<Row> {
    const ENDING: [WorkKind; 5] = [
        WorkKind::Review,
        WorkKind::Hidden,
        WorkKind::PurposeAchieved,
        WorkKind::Contest,
        WorkKind::Threat,
    ];
    ENDING.into_iter().map(|kind| finished(kind, alert, None)).collect()
}

/// Until when work of a kind on an alert must be done; none if there is no such work.
pub(super) fn due_of(
    context: &Context,
    kind: WorkKind,
    alert: &AlertRef,
) -> Result<Option<Timestamp>, Problem> {
    Ok(work::one(context, kind, &alert.key())?.and_then(|item| item.due))
}

/// The alerts on which work of a kind is due.
pub(super) fn overdue(context: &Context, kind: WorkKind) -> Result<Vec<AlertRef>, Problem> {
    let now = context.clock.now();
    let mut due = Vec::new();
    let mut request = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    loop {
        let page = work::of_kind(context, kind, &request)?;
        let over = page.entries.into_iter().filter(|item| item.due.is_some_and(|due| due <= now));
        due.extend(over.filter_map(|item| {
            Some(AlertRef { register: item.subject.register?, record: item.subject.record? })
        }));
        if page.next.is_none() || due.len() >= DUE_PER_RUN_MAX {
            return Ok(due);
        }
        request.after = page.next;
    }
}

/// Leave to see a list about alerts, on record.
pub(super) async fn seen(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    list: &str,
) -> Result<(), Problem> {
    declared(context, register)?;
    let subject = json!({ "list": list });
    let wish = Wish { register, owner: &context.authority, subject: subject.clone(), second: None };
    let permit = permit::<KeepAlert>(context, officer, wish).await?;
    let facts = permit.facts(Kind::Consult);
    record(context, officer, Done { facts, subject, rows: Vec::new() }).await.map(|_| ())
}

/// Something that other states or authorities are to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// What happened, as a code.
    pub kind: String,
    /// The alert.
    pub alert: AlertRef,
    /// Whom to tell; all states if empty.
    pub to: Vec<AuthorityId>,
    /// When it happened.
    pub at: Timestamp,
    /// What to tell, in words.
    pub words: String,
}

/// The row that notes that others are to be told.
pub(super) fn told(
    context: &Context,
    (kind, alert): (&str, &AlertRef),
    to: &[AuthorityId],
    words: impl Into<String>,
) -> Result<Row, Problem> {
    let at = context.clock.now();
    let id = ids::uuid_v7(at, context.rng.as_ref()).to_string();
    let event = Event {
        id: id.clone(),
        kind: kind.to_owned(),
        alert: alert.clone(),
        to: to.to_vec(),
        at,
        words: words.into(),
    };
    Ok(Row::CreateDocument {
        collection: EVENTS,
        id,
        group: Some(kind.to_owned()),
        body: serde_json::to_value(event).map_err(malformed_document)?,
        expires: None,
    })
}

/// One page of what others are to be told, oldest first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn events(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<Event>, Problem> {
    seen(context, officer, register, "events").await?;
    let wanted = Wanted { collection: EVENTS, group: None, order: Order::OldestFirst };
    let mut found = crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value::<Event>(document.body).map_err(malformed_document)
    })?;
    found.entries.retain(|event| event.alert.register == *register);
    Ok(found)
}
