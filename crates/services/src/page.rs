//! One mechanism for all lists: a page at a time, with a cursor that says nothing about content.

use crate::context::Context;
use crate::error::of_store;
use entente_model::Problem;
use entente_store::{Collection, Document, Listing, Order};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which page is wanted.
#[derive(Debug, Clone, Default)]
pub struct PageRequest {
    /// The cursor of the previous page; the first page without.
    pub after: Option<String>,
    /// Most entries, 1 to [`entente_model::limits::PAGE_ENTRIES_MAX`].
    pub limit: usize,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Page<T> {
    /// The entries.
    pub entries: Vec<T>,
    /// The cursor of the next page; none at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// What to list and in which order.
pub(crate) struct Wanted<'a> {
    pub(crate) collection: Collection,
    pub(crate) group: Option<&'a str>,
    pub(crate) order: Order,
}

/// One page of documents, each read by `read`.
pub(crate) fn list<T>(
    context: &Context,
    wanted: &Wanted<'_>,
    page: &PageRequest,
    read: impl Fn(Document) -> Result<T, Problem>,
) -> Result<Page<T>, Problem> {
    let after = page.after.as_deref().map(str::parse).transpose().map_err(of_store)?;
    let listing = Listing {
        group: wanted.group,
        order: wanted.order,
        after,
        limit: page.limit,
        ..Listing::of(wanted.collection)
    };
    let found = context.store.list(&listing).map_err(of_store)?;
    let entries = found.entries.into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(Page { entries, next: found.next.map(|cursor| cursor.to_string()) })
}
