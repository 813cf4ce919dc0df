//! Tasks: what waits for a person, for one officer or for the SIRENE bureau.

use super::limits::FILES_KEPT;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::malformed_document;
use crate::page::{Page, PageRequest, Wanted};
use entente_model::{HitId, OfficerId, Problem, RegisterId, Timestamp};
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const TASKS: Collection = Collection::new("tasks");
/// The role whose officers share the items of the bureau.
const SIRENE: &str = "sirene-officer";

/// Why something waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// A match waits for verification and report.
    HitToReport,
    /// A report is overdue at the issuing state.
    HitOverdue,
    /// The decision for a minor is overdue.
    MinorOverdue,
    /// A report was refused or could not be delivered.
    ReportFailed,
    /// A report of another state waits for a decision.
    ReportReceived,
    /// The issuing state has decided.
    DecisionReceived,
    /// A standing question has found something.
    SubscriptionFound,
    /// A standing question has ended.
    SubscriptionEnded,
}

impl TaskKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::HitToReport => "hit-to-report",
            Self::HitOverdue => "hit-overdue",
            Self::MinorOverdue => "minor-overdue",
            Self::ReportFailed => "report-failed",
            Self::ReportReceived => "report-received",
            Self::DecisionReceived => "decision-received",
            Self::SubscriptionFound => "subscription-found",
            Self::SubscriptionEnded => "subscription-ended",
        }
    }
}

/// Something that waits for a person. It names no person: what it is about is looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Task {
    /// Why it waits.
    pub kind: TaskKind,
    /// The register.
    pub register: RegisterId,
    /// The hit, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit: Option<HitId>,
    /// Whatever else it is about: the id of a report or of a standing question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What to do, in words.
    pub words: String,
    /// Since when it waits.
    pub since: Timestamp,
    /// By when it must be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
}

/// An item to be written.
pub(crate) struct NewTask<'a> {
    /// What waits.
    pub(crate) item: Task,
    /// For whom; the SIRENE bureau if for nobody in particular.
    pub(crate) officer: Option<&'a OfficerId>,
}

impl NewTask<'_> {
    /// The row of the item; the same item again takes its place.
    pub(crate) fn row(&self) -> Result<Row, Problem> {
        let item = &self.item;
        let about = item.hit.as_ref().map(HitId::as_str).or(item.about.as_deref());
        Ok(Row::PutDocument {
            collection: TASKS,
            id: id(item.kind, about.unwrap_or_default()),
            group: Some(self.officer.map_or(SIRENE, OfficerId::as_str).to_owned()),
            body: serde_json::to_value(item).map_err(malformed_document)?,
            expires: Some(item.since.plus(FILES_KEPT)),
        })
    }
}

/// The row that takes an item off the list.
pub(crate) fn done(kind: TaskKind, about: &str) -> Row {
    Row::DeleteDocument { collection: TASKS, id: id(kind, about) }
}

fn id(kind: TaskKind, about: &str) -> String {
    format!("{}/{about}", kind.as_str())
}

/// What waits for the officer, or for the SIRENE bureau if the officer is of it, oldest first.
///
/// # Errors
/// `page-invalid`, or an outage.
pub fn tasks(
    context: &Context,
    officer: &SignedIn,
    (whose, page): (Whose, &PageRequest),
) -> Result<Page<Task>, Problem> {
    let bureau = officer.roles.iter().any(|role| role.as_str() == SIRENE);
    let group = match whose {
        Whose::Bureau if bureau => SIRENE,
        Whose::Bureau => return Ok(Page { entries: Vec::new(), next: None }),
        Whose::Own => officer.officer.as_str(),
    };
    let wanted = Wanted { collection: TASKS, group: Some(group), order: Order::OldestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// Whose work is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The officer's own.
    Own,
    /// That of the SIRENE bureau.
    Bureau,
}
