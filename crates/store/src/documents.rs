//! Reading documents: one, or page by page; import progress.

use crate::rows::{Collection, ImportProgress};
use crate::tables::document::{COLUMNS, DocumentRow, TABLE};
use crate::{Error, Store, limits};
use entente_model::encoding::Digest;
use entente_model::{RegisterId, Timestamp};
use rusqlite::params;
use std::fmt;
use std::str::FromStr;

/// A document as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The id within its collection.
    pub id: String,
    /// The group under which it is listed.
    pub group: Option<String>,
    /// Counts up from 1 with every write.
    pub revision: u32,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// The content.
    pub body: serde_json::Value,
}

/// What to list: a collection, in the order in which its documents were made.
#[derive(Debug, Clone)]
pub struct Listing<'a> {
    /// The collection.
    pub collection: Collection,
    /// Only documents of this group, if given.
    pub group: Option<&'a str>,
    /// Which end comes first.
    pub order: Order,
    /// Where the previous page ended.
    pub after: Option<Cursor>,
    /// Most documents of the page; large bodies make it shorter. At most
    /// [`limits::DOCUMENTS_PAGE_MAX`].
    pub limit: usize,
}

impl Listing<'_> {
    /// A whole collection, oldest first, with pages of the usual size.
    #[must_use]
    pub const fn of(collection: Collection) -> Self {
        let limit = entente_model::limits::PAGE_ENTRIES_DEFAULT;
        Self { collection, group: None, order: Order::OldestFirst, after: None, limit }
    }
}

/// Which end of a list comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The first made comes first.
    OldestFirst,
    /// The last made comes first.
    NewestFirst,
}

/// Where a page ended; its text form travels in URLs and says nothing about content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor(i64);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let hex = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match i64::from_str_radix(text, 16) {
            Ok(place) if hex => Ok(Self(place)),
            _ => Err(Error::Cursor),
        }
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The documents.
    pub entries: Vec<Document>,
    /// Where the next page begins; none if this is the last.
    pub next: Option<Cursor>,
}

impl Store {
    /// A document; none if there is none or its time has passed.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the row fails its check.
    pub fn document(&self, collection: Collection, id: &str) -> Result<Option<Document>, Error> {
        let now = self.now();
        let found = self.pool().read(|connection| {
            DocumentRow::find(connection, self.tagger(), (collection.as_str(), id))
        })?;
        found.filter(|row| !row.expired(now)).map(decode).transpose()
    }

    /// One page of a collection or of a group of it, without what has expired.
    ///
    /// # Errors
    /// [`Error::Limit`] if the page is too large, [`Error::Damaged`] if a row fails its check.
    pub fn list(&self, listing: &Listing<'_>) -> Result<Page, Error> {
        if listing.limit == 0 || listing.limit > limits::DOCUMENTS_PAGE_MAX {
            let max = limits::DOCUMENTS_PAGE_MAX as u64;
            return Err(Error::Limit { what: "a page of documents", max });
        }
        let now = self.now();
        let (rows, more) = self.rows_of(listing, now)?;
        let next = rows.last().filter(|_| more).map(|row| Cursor(row.place));
        let entries: Result<_, _> = rows.into_iter().map(decode).collect();
        Ok(Page { entries: entries?, next })
    }

    /// How far the import of a source has come; none if it never began.
    ///
    /// # Errors
    /// As [`Store::document`].
    pub fn import_progress(
        &self,
        register: &RegisterId,
        source: &Digest,
    ) -> Result<Option<ImportProgress>, Error> {
        let id = ImportProgress::document_id(register, source);
        let Some(document) = self.document(Collection::IMPORT_PROGRESS, &id)? else {
            return Ok(None);
        };
        serde_json::from_value(document.body).map(Some).map_err(|_| Error::Body { table: TABLE })
    }

    /// The rows of a page, and whether there are more.
    fn rows_of(
        &self,
        listing: &Listing<'_>,
        now: Timestamp,
    ) -> Result<(Vec<DocumentRow>, bool), Error> {
        let (side, direction, start) = match listing.order {
            Order::OldestFirst => (">", "ASC", 0),
            Order::NewestFirst => ("<", "DESC", i64::MAX),
        };
        let group = if listing.group.is_some() { "AND group_name = ?5" } else { "AND ?5 IS NULL" };
        let sql = format!(
            "SELECT {COLUMNS} FROM document
             WHERE collection = ?1 AND place {side} ?2 AND (expires IS NULL OR expires > ?3) {group}
             ORDER BY place {direction} LIMIT ?4"
        );
        let start = listing.after.map_or(start, |cursor| cursor.0);
        let collection = listing.collection.as_str();
        self.pool().read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(
                params![collection, start, now.as_millis(), listing.limit + 1, listing.group],
                DocumentRow::read,
            )?;
            let (mut page, mut bytes) = (Vec::new(), 0);
            for row in rows {
                if page.len() == listing.limit || bytes >= limits::PAGE_BYTES_MAX {
                    return Ok((page, true));
                }
                let (row, tag) = row?;
                bytes += row.body.len();
                page.push(row.checked(self.tagger(), &tag)?);
            }
            Ok((page, false))
        })
    }
}

fn decode(row: DocumentRow) -> Result<Document, Error> {
    Ok(Document {
        body: serde_json::from_slice(&row.body).map_err(|_| Error::Body { table: TABLE })?,
        id: row.id,
        group: row.group,
        revision: row.revision,
        expires: row.expires.map(Timestamp::from_millis),
    })
}
