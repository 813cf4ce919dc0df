//! Alerts that do not exist yet: those that wait for a second officer, and those that wait until
//! the alert about the same person or object has ended.

use super::act::{AlertRef, not_now};
use super::enter::{EnterInput, prepared};
use super::quality::Quality;
use super::work::work_on;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use crate::work::WorkKind;
use entente_model::{Code, OfficerId, Problem, Record, RegisterId, Said, Timestamp, ids, limits};
use entente_registers::EntryCondition;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

const DRAFTS: Collection = Collection::new("alert-drafts");
/// How long an offered draft should wait at most.
const OFFER_TIME: Duration = Duration::from_secs(7 * 24 * 3600);

/// An alert that does not exist yet.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Draft {
    /// Its id; says nothing of the person.
    pub id: String,
    /// The register.
    pub register: RegisterId,
    /// What it waits for.
    pub state: DraftState,
    /// The alert that must end first, if it is queued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<AlertRef>,
    /// Who prepared it.
    pub officer: OfficerId,
    /// When.
    pub prepared: Timestamp,
    /// What is to be entered.
    pub input: EnterInput,
}

/// What a draft waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DraftState {
    /// A second officer must agree.
    Approval,
    /// Another alert about the same person or object must end first.
    Queued,
    /// That alert has ended: it may be entered now.
    Offered,
}

impl Draft {
    pub(super) fn new(
        context: &Context,
        officer: &SignedIn,
        register: &RegisterId,
        (state, behind, input): (DraftState, Option<AlertRef>, EnterInput),
    ) -> Self {
        let prepared = context.clock.now();
        Self {
            id: ids::uuid_v7(prepared, context.rng.as_ref()).to_string(),
            register: register.clone(),
            state,
            behind,
            officer: officer.officer.clone(),
            prepared,
            input,
        }
    }

    /// The row that writes it; what is queued is listed by the alert it waits for.
    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: DRAFTS,
            id: self.id.clone(),
            group: Some(
                self.behind.as_ref().map_or_else(|| self.register.to_string(), AlertRef::key),
            ),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: None,
        })
    }

    pub(super) fn gone(id: &str) -> Row {
        Row::DeleteDocument { collection: DRAFTS, id: id.to_owned() }
    }

    pub(super) fn find(context: &Context, id: &str) -> Result<Self, Problem> {
        let found = context.store.document(DRAFTS, id).map_err(of_store)?;
        let found = found.ok_or_else(|| Problem::new(Code::NotFound))?;
        serde_json::from_value(found.body).map_err(malformed_document)
    }

    /// The drafts that wait for an alert to end, oldest first, as many as one page holds.
    pub(super) fn behind(context: &Context, alert: &AlertRef) -> Result<Vec<Self>, Problem> {
        let key = alert.key();
        let wanted = Wanted { collection: DRAFTS, group: Some(&key), order: Order::OldestFirst };
        let request = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
        Ok(crate::page::list(context, &wanted, &request, read)?.entries)
    }

    /// The rows by which those that waited behind the same alert wait behind the one that this
    /// draft has become.
    pub(super) fn moved_on(&self, context: &Context, to: &AlertRef) -> Result<Vec<Row>, Problem> {
        let Some(alert) = &self.behind else { return Ok(Vec::new()) };
        let others = Self::behind(context, alert)?.into_iter().filter(|other| other.id != self.id);
        others
            .map(|other| {
                let behind = Some(to.clone());
                Self { behind, state: DraftState::Queued, ..other }.row()
            })
            .collect()
    }

    /// The rows that offer the first of those that wait behind an alert, other than this draft.
    pub(super) fn offer_next(
        context: &Context,
        alert: &AlertRef,
        except: Option<&str>,
    ) -> Result<Vec<Row>, Problem> {
        let waiting = Self::behind(context, alert)?;
        let next = waiting.into_iter().find(|draft| Some(draft.id.as_str()) != except);
        let Some(next) = next else { return Ok(Vec::new()) };
        let now = context.clock.now();
        let work = work_on(
            (WorkKind::Queue, Some(&next.id)),
            alert,
            (now, now.plus(OFFER_TIME)),
            &Said::WorkQueue,
        );
        let next = Self { state: DraftState::Offered, ..next };
        Ok(vec![next.row()?, work?])
    }

    /// The draft if it is in one of these states.
    pub(super) fn in_state(self, states: &[DraftState]) -> Result<Self, Problem> {
        if states.contains(&self.state) {
            return Ok(self);
        }
        Err(not_now(Said::DraftWaits))
    }
}

fn read(document: entente_store::Document) -> Result<Draft, Problem> {
    serde_json::from_value(document.body).map_err(malformed_document)
}

/// One page of the drafts of this authority, oldest first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn drafts(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<Draft>, Problem> {
    super::work::seen(context, officer, register, "drafts").await?;
    let wanted = Wanted { collection: DRAFTS, group: None, order: Order::OldestFirst };
    let mut found = crate::page::list(context, &wanted, page, read)?;
    found.entries.retain(|draft| draft.register == *register);
    Ok(found)
}

/// The record that a draft would become; none if the register does not take it any more.
#[must_use]
pub fn drafted(context: &Context, draft: &Draft) -> Option<Record> {
    prepared(context, &draft.register, &draft.input).ok().map(|entry| entry.record)
}

/// A draft with what is to be entered as a record.
#[derive(Clone, PartialEq)]
pub struct DraftLook {
    /// The draft.
    pub draft: Draft,
    /// The record that it would become.
    pub record: Record,
    /// How complete and sound its data is.
    pub quality: Quality,
    /// True if a second officer must agree.
    pub second_officer: bool,
}

/// One draft of this authority. The look is put on record.
///
/// # Errors
/// `denied` by policy, `not-found`, or an outage.
pub async fn draft(context: &Context, officer: &SignedIn, id: &str) -> Result<DraftLook, Problem> {
    let draft = Draft::find(context, id)?;
    super::work::seen(context, officer, &draft.register, "drafts").await?;
    let entry = prepared(context, &draft.register, &draft.input)?;
    let second_officer = entry.rules.requires(EntryCondition::TwoPersons);
    Ok(DraftLook { second_officer, record: entry.record, quality: entry.quality, draft })
}
