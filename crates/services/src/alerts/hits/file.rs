//! The file on a hit: what was found, when it must be reported, what was sent and answered.

use super::act::{entry, handling};
use super::limits;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use entente_ledger::Kind;
use entente_model::hit::{AlertReference, FormValue, HitDecision, HitReceipt};
use entente_model::{
    AuthorityId, Code, FieldName, HitId, OfficerId, Problem, RegisterId, SearchId, Timestamp,
};
use entente_registers::FormSubject;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use utoipa::ToSchema;

const HITS: Collection = Collection::new("hits");

/// How far a hit has come; a candidate that nobody has confirmed has no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HitState {
    /// An officer has confirmed the candidate.
    Match,
    /// Person or object is established as the one sought.
    Verified,
    /// It is not the person or object sought: closed.
    NotTheSubject,
    /// Reported by the SIRENE bureau; only this is counted as a hit.
    Hit,
}

/// The file on one hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HitFile {
    /// The hit.
    pub id: HitId,
    /// How far it has come.
    pub state: HitState,
    /// The search that found it.
    pub search: SearchId,
    /// The answer's number within the search.
    pub answer: u32,
    /// The candidate's place within the answer.
    pub candidate: u32,
    /// The alert.
    pub alert: AlertReference,
    /// The person is an adult by the alert's date of birth; none if it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<bool>,
    /// The owner asks for immediate action.
    pub immediate: bool,
    /// The alert is about terrorist offences.
    pub terrorism: bool,
    /// The alert carries a flag for this state: its action is not taken here.
    pub flagged: bool,
    /// Who confirmed the candidate.
    pub officer: OfficerId,
    /// The unit of that officer.
    pub unit: String,
    /// When.
    pub confirmed: Timestamp,
    /// The legal clock of the report.
    pub clock: RunningClock,
    /// How the identity was established.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Verification>,
    /// The reports, in order.
    #[serde(default)]
    pub reports: Vec<ReportSent>,
    /// By when the decision for a minor must be reported, while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor_due: Option<Timestamp>,
    /// What the issuing state decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<HitDecision>,
    /// When its being overdue was escalated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalated: Option<Timestamp>,
}

/// The legal clock of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RunningClock {
    /// Its id.
    pub id: String,
    /// When the report must be with the issuing state.
    pub due: Timestamp,
    /// From when a missing acknowledgement is overdue.
    pub overdue: Timestamp,
    /// When the issuing state acknowledged; it stops the clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Timestamp>,
}

impl RunningClock {
    /// Whether the law's time has run out.
    #[must_use]
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.stopped.unwrap_or(now) > self.overdue
    }
}

/// How the identity was established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Verification {
    /// Who established it.
    pub officer: OfficerId,
    /// When.
    pub at: Timestamp,
    /// By what: a code of the table `identity-means`.
    pub means: String,
    /// What the officer on the spot wrote to the SIRENE bureau: fields of the report.
    pub values: BTreeMap<FieldName, FormValue>,
}

/// A report that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReportSent {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub made: Timestamp,
    /// Who made it.
    pub officer: OfficerId,
    /// The letter of the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The filled form.
    pub values: BTreeMap<FieldName, FormValue>,
    /// How the delivery to the issuing state goes.
    pub delivery: Delivery,
    /// The copies.
    #[serde(default)]
    pub copies: Vec<Copied>,
}

/// A copy of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Copied {
    /// The role that it goes to.
    pub role: String,
    /// The authority with that role; none if the trust list names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<AuthorityId>,
    /// How the delivery goes.
    pub delivery: Delivery,
}

/// How the delivery of a message goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Delivery {
    /// It is tried until it is acknowledged.
    Waiting,
    /// Acknowledged.
    Acknowledged {
        /// What the receiver signed.
        receipt: HitReceipt,
    },
    /// The receiver refuses it; a person must look.
    Refused {
        /// The problem's code.
        code: String,
        /// Why, in words.
        words: String,
    },
    /// Nobody could be reached for so long that a person must find another way.
    GivenUp,
}

impl HitFile {
    /// The alert as the form's rules see it.
    pub(super) fn subject(&self) -> FormSubject<'_> {
        FormSubject {
            category: self.alert.category.as_deref(),
            adult: self.adult,
            immediate: self.immediate,
            terrorism: self.terrorism,
        }
    }

    /// The row of a new file.
    pub(super) fn new_row(&self) -> Result<Row, Problem> {
        Ok(Row::CreateDocument {
            collection: HITS,
            id: self.id.to_string(),
            group: Some(self.alert.register.to_string()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(self.confirmed.plus(limits::FILES_KEPT)),
        })
    }

    /// The row that replaces the file; a `conflict` if it was changed meanwhile.
    pub(super) fn row(&self, revision: u32, now: Timestamp) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: HITS,
            id: self.id.to_string(),
            expected_revision: revision,
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(now.plus(limits::FILES_KEPT)),
        })
    }

    /// The report of that number.
    pub(super) fn report_mut(&mut self, number: u32) -> Option<&mut ReportSent> {
        self.reports.iter_mut().find(|report| report.number == number)
    }
}

/// A file and its revision.
pub(super) fn load(context: &Context, hit: &HitId) -> Result<Option<(HitFile, u32)>, Problem> {
    let stored = context.store.document(HITS, hit.as_str()).map_err(of_store)?;
    stored
        .map(|document| {
            let file = serde_json::from_value(document.body).map_err(malformed_document)?;
            Ok((file, document.revision))
        })
        .transpose()
}

pub(super) fn existing(context: &Context, hit: &HitId) -> Result<(HitFile, u32), Problem> {
    load(context, hit)?.ok_or_else(|| Problem::new(Code::NotFound))
}

/// One file, for the officer who confirmed it and for the SIRENE bureau.
///
/// # Errors
/// `not-found`, `denied`, or an outage.
pub async fn find(context: &Context, officer: &SignedIn, hit: &HitId) -> Result<HitFile, Problem> {
    let (file, _) = existing(context, hit)?;
    if file.officer == officer.officer {
        return Ok(file);
    }
    let subject = json!({ "hit": hit });
    let permit = handling(context, officer, &file.alert.register, subject.clone()).await?;
    let seen = entry(permit.facts(Kind::Consult), officer.ledger_actor(), subject);
    context.record(seen, Vec::new()).await?;
    Ok(file)
}

/// The files of a register for the SIRENE bureau, newest first, a page at a time.
///
/// # Errors
/// `page-invalid`, `denied`, or an outage.
pub async fn list(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<HitFile>, Problem> {
    let subject = json!({ "hits": register });
    let permit = handling(context, officer, register, subject.clone()).await?;
    let seen = entry(permit.facts(Kind::Consult), officer.ledger_actor(), subject);
    context.record(seen, Vec::new()).await?;
    let wanted =
        Wanted { collection: HITS, group: Some(register.as_str()), order: Order::NewestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}
