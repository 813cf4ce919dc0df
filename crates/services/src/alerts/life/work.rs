//! What waits for somebody's hand, and what others are to be told.

use super::act::{AlertRef, Done, Wish, declared, permit, record};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use entente_ledger::Kind;
use entente_model::{AuthorityId, Problem, RegisterId, Timestamp, ids};
use entente_policy::action::KeepAlert;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

const WORK: Collection = Collection::new("alert-work");
const EVENTS: Collection = Collection::new("alert-events");

/// Something that waits for somebody's hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WorkItem {
    /// Its id; the same work never stands twice.
    pub id: String,
    /// What kind of work.
    pub kind: WorkKind,
    /// The alert.
    pub alert: AlertRef,
    /// Since when it waits.
    pub since: Timestamp,
    /// Until when it must be done.
    pub due: Timestamp,
    /// What is to be done, in words.
    pub words: String,
    /// The draft, proposal or contest that it is about, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// Kinds of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WorkKind {
    /// A second officer must agree to an entry.
    Approval,
    /// The alert that a draft waited for has ended.
    Queue,
    /// It must be reviewed, else it is deleted.
    Review,
    /// It becomes visible to all end users.
    Hidden,
    /// Its purpose is achieved; its authority must say if it is to be kept.
    PurposeAchieved,
    /// A proposal of another state must be decided.
    Proposal,
    /// Evidence must be sent to the issuing state.
    Evidence,
    /// There is no agreement: the supervisory authorities are told.
    Supervisor,
    /// A contested entry must be looked at again.
    Contest,
    /// The assessment of a threat must be made again.
    Threat,
}

impl WorkKind {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Queue => "queue",
            Self::Review => "review",
            Self::Hidden => "hidden",
            Self::PurposeAchieved => "purpose-achieved",
            Self::Proposal => "proposal",
            Self::Evidence => "evidence",
            Self::Supervisor => "supervisor",
            Self::Contest => "contest",
            Self::Threat => "threat",
        }
    }
}

impl WorkItem {
    /// Work on an alert; `about` tells apart what may stand more than once.
    pub(super) fn new(
        (kind, about): (WorkKind, Option<&str>),
        alert: &AlertRef,
        (since, due): (Timestamp, Timestamp),
        words: impl Into<String>,
    ) -> Self {
        Self {
            id: id(kind, alert, about),
            kind,
            alert: alert.clone(),
            since,
            due,
            words: words.into(),
            about: about.map(str::to_owned),
        }
    }

    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: WORK,
            id: self.id.clone(),
            group: Some(self.kind.as_str().to_owned()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: None,
        })
    }
}

fn id(kind: WorkKind, alert: &AlertRef, about: Option<&str>) -> String {
    match about {
        Some(about) => format!("{}/{about}", kind.as_str()),
        None => format!("{}/{}", kind.as_str(), alert.key()),
    }
}

/// The row that takes work off the list; none there is no fault.
pub(super) fn finished(kind: WorkKind, alert: &AlertRef, about: Option<&str>) -> Row {
    Row::DeleteDocument { collection: WORK, id: id(kind, alert, about) }
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
    let found = context.store.document(WORK, &id(kind, alert, None)).map_err(of_store)?;
    Ok(found.map(read).transpose()?.map(|item| item.due))
}

/// Work of one kind; [`super::run_due`] goes through all pages.
pub(super) fn of_kind(
    context: &Context,
    kind: WorkKind,
    page: &PageRequest,
) -> Result<Page<WorkItem>, Problem> {
    let group = Some(kind.as_str());
    let wanted = Wanted { collection: WORK, group, order: Order::OldestFirst };
    crate::page::list(context, &wanted, page, read)
}

fn read(document: entente_store::Document) -> Result<WorkItem, Problem> {
    serde_json::from_value(document.body).map_err(malformed_document)
}

/// One page of what waits, oldest first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn work(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<WorkItem>, Problem> {
    seen(context, officer, register, "work").await?;
    let wanted = Wanted { collection: WORK, group: None, order: Order::OldestFirst };
    let mut found = crate::page::list(context, &wanted, page, read)?;
    found.entries.retain(|item| item.alert.register == *register);
    Ok(found)
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
