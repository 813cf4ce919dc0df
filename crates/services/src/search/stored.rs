//! Searches and answers as this node keeps them, for confirming, receipts and the officer's own
//! list.

use super::types::{Due, NotAsked, SearchAnswer, Summary};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use crate::receipts::Source;
use crate::retention;
use entente_model::wire::Promise;
use entente_model::{Code, Justification, OfficerId, Problem, Query, SearchId, Timestamp, limits};
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A search as stored.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct StoredSearch {
    /// The search.
    pub id: SearchId,
    /// Who asked.
    pub officer: OfficerId,
    /// The officer's unit.
    pub unit: String,
    /// What was asked.
    pub query: Query,
    /// Why.
    pub justification: Justification,
    /// When it was put on record.
    pub asked: Timestamp,
    /// The trust list it was made under.
    pub trust_list: u64,
    /// From whom answers were due.
    pub expected: Vec<Due>,
    /// Who was not asked, and why.
    pub not_asked: Vec<NotAsked>,
    /// The entry made first.
    pub intent: Option<Promise>,
    /// How it ended; none while it runs.
    pub summary: Option<Summary>,
}

/// A search with its answers so far.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SearchView {
    /// The search.
    pub search: StoredSearch,
    /// Its answers in the order of arrival.
    pub answers: Vec<SearchAnswer>,
}

/// An answer as stored, with the proof of where it came from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredAnswer {
    pub(crate) search: SearchId,
    pub(crate) shown: SearchAnswer,
    pub(crate) source: Source,
}

impl StoredSearch {
    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: Collection::SEARCHES,
            id: self.id.to_string(),
            group: Some(self.officer.to_string()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(self.asked.plus(retention::SEARCHES)),
        })
    }
}

impl StoredAnswer {
    pub(super) fn row(&self, asked: Timestamp) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: Collection::ANSWERS,
            id: format!("{}/{:05}", self.search, self.shown.number),
            group: Some(self.search.to_string()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(asked.plus(retention::SEARCHES)),
        })
    }
}

pub(super) fn load(context: &Context, id: SearchId) -> Result<Option<StoredSearch>, Problem> {
    let document =
        context.store.document(Collection::SEARCHES, &id.to_string()).map_err(of_store)?;
    document
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()
}

/// The officer's own search; another's is not found, whoever asks.
///
/// # Errors
/// `not-found`, or an outage.
pub fn find(context: &Context, officer: &SignedIn, id: SearchId) -> Result<SearchView, Problem> {
    let search = load(context, id)?
        .filter(|search| search.officer == officer.officer)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let answers = answers(context, id)?.into_iter().map(|stored| stored.shown).collect();
    Ok(SearchView { search, answers })
}

/// The officer's own searches, newest first, a page at a time.
///
/// # Errors
/// `page-invalid`, or an outage.
pub fn recent(
    context: &Context,
    officer: &SignedIn,
    page: &PageRequest,
) -> Result<Page<StoredSearch>, Problem> {
    let wanted = Wanted {
        collection: Collection::SEARCHES,
        group: Some(officer.officer.as_str()),
        order: Order::NewestFirst,
    };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// Every stored answer of a search, in the order of arrival.
pub(crate) fn answers(context: &Context, id: SearchId) -> Result<Vec<StoredAnswer>, Problem> {
    let group = id.to_string();
    let mut found = Vec::new();
    let wanted =
        Wanted { collection: Collection::ANSWERS, group: Some(&group), order: Order::OldestFirst };
    let mut page = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    loop {
        let part = crate::page::list(context, &wanted, &page, |document| {
            serde_json::from_value(document.body).map_err(malformed_document)
        })?;
        found.extend(part.entries);
        match part.next {
            Some(next) => page.after = Some(next),
            None => break,
        }
    }
    // Answers are written as they come, several at once: their numbers give the order.
    found.sort_by_key(|stored: &StoredAnswer| stored.shown.number);
    Ok(found)
}
