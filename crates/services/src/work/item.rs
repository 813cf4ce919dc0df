//! An item: as it is written by what makes work, as it is stored, and as it is shown.

use super::kind::WorkKind;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use entente_model::{
    HitId, OfficerId, Problem, RecordId, RegisterId, Said, SearchId, Timestamp, Told,
};
use entente_store::{Collection, Document, Order, Row};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const WORK: Collection = Collection::new("work");

/// What work is about, by ids alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WorkSubject {
    /// The register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<RegisterId>,
    /// The alert; with its register it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// The hit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit: Option<HitId>,
    /// The officer's search.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchId>,
    /// Whatever else: the id of a draft, a proposal or a standing question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// Who has the work, and how that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Assignment {
    /// Who has it.
    pub officer: OfficerId,
    /// That officer's unit at the time.
    pub unit: String,
    /// Who gave it.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// What whoever gave it had to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Something that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WorkItem {
    /// Its id; the same work never stands twice. It may hold the id of an alert, so it travels in
    /// bodies, never in an address.
    pub id: String,
    /// Why it waits.
    pub kind: WorkKind,
    /// What it is about.
    pub subject: WorkSubject,
    /// What waits, in words.
    pub words: String,
    /// The same for readers in another language; work from before there were codes has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Told>,
    /// What to do next, in words.
    pub next_step: String,
    /// Since when it waits.
    pub opened: Timestamp,
    /// By when it must be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
    /// From when it counts as overdue, where that is later: what the law wants at once is due from
    /// the beginning, and its declaration says how long a person may take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue_from: Option<Timestamp>,
    /// Whether it is overdue.
    pub overdue: bool,
    /// Whose it is now; nobody's yet if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned: Option<OfficerId>,
    /// The unit of whoever has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How it came to whoever has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// Whether it may be given to somebody; else it is one officer's own.
    pub assignable: bool,
    /// To be named when it is given to somebody: who was faster is then not overruled.
    pub revision: u32,
}

/// Something that waits, as it is written and stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(crate) id: String,
    pub(crate) kind: WorkKind,
    pub(crate) subject: WorkSubject,
    pub(crate) words: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) said: Option<Told>,
    pub(crate) opened: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) overdue_from: Option<Timestamp>,
    /// Whose own it is; the work of all who may do such work if nobody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) own: Option<OfficerId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) assignment: Option<Assignment>,
}

impl Work {
    /// Work of a kind on `key`, which tells apart what may stand more than once.
    pub(crate) fn new(
        (kind, key): (WorkKind, &str),
        subject: WorkSubject,
        (opened, due): (Timestamp, Option<Timestamp>),
        said: &Said,
    ) -> Self {
        Self {
            id: id(kind, key),
            kind,
            subject,
            words: said.words(),
            said: Some(said.into()),
            opened,
            due,
            overdue_from: None,
            own: None,
            assignment: None,
        }
    }

    /// The work as overdue not when it is due but from then on.
    pub(crate) fn overdue_from(self, from: Option<Timestamp>) -> Self {
        let overdue_from = from.filter(|from| self.due.is_some_and(|due| due < *from));
        Self { overdue_from, ..self }
    }

    /// The work as one officer's own.
    pub(crate) fn own_of(self, officer: &OfficerId) -> Self {
        Self { own: Some(officer.clone()), ..self }
    }

    /// The row of the item. The same item again takes its place: it is new work, and nobody's yet.
    pub(crate) fn row(&self, expires: Option<Timestamp>) -> Result<Row, Problem> {
        let own = self.own.as_ref().map(own_group);
        Ok(Row::PutDocument {
            collection: WORK,
            id: self.id.clone(),
            group: Some(own.unwrap_or_else(|| self.kind.as_str().to_owned())),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires,
        })
    }

    /// The item as it is shown.
    pub(super) fn shown(self, now: Timestamp, revision: u32) -> WorkItem {
        let assigned = self.assignment.as_ref().map(|assignment| assignment.officer.clone());
        WorkItem {
            next_step: self.kind.next_step().to_owned(),
            overdue: self.overdue_from.or(self.due).is_some_and(|from| from < now),
            overdue_from: self.overdue_from,
            unit: self.assignment.as_ref().map(|assignment| assignment.unit.clone()),
            assignable: self.own.is_none(),
            assigned: self.own.or(assigned),
            assignment: self.assignment,
            id: self.id,
            kind: self.kind,
            subject: self.subject,
            words: self.words,
            said: self.said,
            opened: self.opened,
            due: self.due,
            revision,
        }
    }
}

/// An item with what is needed to write it again.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub(super) work: Work,
    pub(super) revision: u32,
    pub(super) expires: Option<Timestamp>,
}

impl Stored {
    fn read(document: Document) -> Result<Self, Problem> {
        let Document { revision, expires, body, .. } = document;
        let work = serde_json::from_value(body).map_err(malformed_document)?;
        Ok(Self { work, revision, expires })
    }

    /// The row that gives the item to somebody, unless it was changed since it was read.
    pub(super) fn replaced(&self) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: WORK,
            id: self.work.id.clone(),
            expected_revision: self.revision,
            body: serde_json::to_value(&self.work).map_err(malformed_document)?,
            expires: self.expires,
        })
    }

    /// The row that takes the item off the list.
    pub(super) fn gone(&self) -> Row {
        Row::DeleteDocument { collection: WORK, id: self.work.id.clone() }
    }
}

/// The row that takes an item off the list; none there is no fault.
pub(crate) fn gone(kind: WorkKind, key: &str) -> Row {
    Row::DeleteDocument { collection: WORK, id: id(kind, key) }
}

fn id(kind: WorkKind, key: &str) -> String {
    format!("{}/{key}", kind.as_str())
}

/// Another group than that of any kind.
pub(super) fn own_group(officer: &OfficerId) -> String {
    format!("officer/{officer}")
}

/// One item, whoever may see it.
pub(crate) fn one(context: &Context, kind: WorkKind, key: &str) -> Result<Option<Work>, Problem> {
    Ok(stored(context, &id(kind, key))?.map(|stored| stored.work))
}

pub(super) fn stored(context: &Context, id: &str) -> Result<Option<Stored>, Problem> {
    let found = context.store.document(WORK, id).map_err(of_store)?;
    found.map(Stored::read).transpose()
}

/// One page of the work of a kind, the oldest first, whoever may see it.
pub(crate) fn of_kind(
    context: &Context,
    kind: WorkKind,
    page: &PageRequest,
) -> Result<Page<Work>, Problem> {
    let found = in_group(context, kind.as_str(), page)?;
    let entries = found.entries.into_iter().map(|stored| stored.work).collect();
    Ok(Page { entries, next: found.next })
}

pub(super) fn in_group(
    context: &Context,
    group: &str,
    page: &PageRequest,
) -> Result<Page<Stored>, Problem> {
    let wanted = Wanted { collection: WORK, group: Some(group), order: Order::OldestFirst };
    crate::page::list(context, &wanted, page, Stored::read)
}
