//! Documents.

use crate::Error;
use crate::integrity::{Tag, Tagger, check, optional};
use entente_model::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// The table's name.
pub(crate) const TABLE: &str = "document";

/// The columns that [`DocumentRow::read`] expects, in order.
pub(crate) const COLUMNS: &str = "place, collection, id, group_name, revision, expires, body, tag";

/// One document.
#[derive(Debug, Clone)]
pub(crate) struct DocumentRow {
    pub(crate) place: i64,
    pub(crate) collection: String,
    pub(crate) id: String,
    pub(crate) group: Option<String>,
    pub(crate) revision: u32,
    pub(crate) expires: Option<i64>,
    pub(crate) body: Vec<u8>,
}

impl DocumentRow {
    pub(crate) fn tag(&self, tagger: &Tagger) -> Tag {
        let expires = self.expires.map(i64::to_be_bytes);
        tagger.tag(
            TABLE,
            &[
                &self.place.to_be_bytes(),
                self.collection.as_bytes(),
                self.id.as_bytes(),
                &optional(self.group.as_deref().map(str::as_bytes)),
                &self.revision.to_be_bytes(),
                &optional(expires.as_ref().map(<[u8; 8]>::as_slice)),
                &self.body,
            ],
        )
    }

    /// Reads a row selected by [`COLUMNS`] and its tag.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<(Self, Vec<u8>)> {
        let document = Self {
            place: row.get(0)?,
            collection: row.get(1)?,
            id: row.get(2)?,
            group: row.get(3)?,
            revision: row.get(4)?,
            expires: row.get(5)?,
            body: row.get(6)?,
        };
        Ok((document, row.get(7)?))
    }

    pub(crate) fn checked(self, tagger: &Tagger, tag: &[u8]) -> Result<Self, Error> {
        check(TABLE, self.place, self.tag(tagger), tag)?;
        Ok(self)
    }

    /// Whether its time has passed.
    pub(crate) fn expired(&self, now: Timestamp) -> bool {
        self.expires.is_some_and(|expires| expires <= now.as_millis())
    }

    /// Finds a document by its key, expired or not.
    pub(crate) fn find(
        connection: &Connection,
        tagger: &Tagger,
        (collection, id): (&str, &str),
    ) -> Result<Option<Self>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM document WHERE collection = ?1 AND id = ?2");
        let found =
            connection.prepare_cached(&sql)?.query_row([collection, id], Self::read).optional()?;
        let Some((document, tag)) = found else { return Ok(None) };
        // An index entry that points to a foreign row is damage as well.
        if document.collection != collection || document.id != id {
            return Err(Error::Damaged { table: TABLE, place: document.place });
        }
        document.checked(tagger, &tag).map(Some)
    }

    pub(crate) fn insert(mut self, connection: &Connection, tagger: &Tagger) -> Result<(), Error> {
        self.place = connection
            .prepare_cached(
                "SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence
                 WHERE name = 'document'",
            )?
            .query_row([], |row| row.get(0))?;
        connection
            .prepare_cached(
                "INSERT INTO document
                 (place, collection, id, group_name, revision, expires, body, tag)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                self.place,
                self.collection,
                self.id,
                self.group,
                self.revision,
                self.expires,
                self.body,
                self.tag(tagger)
            ])?;
        Ok(())
    }

    pub(crate) fn update(&self, connection: &Connection, tagger: &Tagger) -> Result<(), Error> {
        connection
            .prepare_cached(
                "UPDATE document
                 SET group_name = ?2, revision = ?3, expires = ?4, body = ?5, tag = ?6
                 WHERE place = ?1",
            )?
            .execute(params![
                self.place,
                self.group,
                self.revision,
                self.expires,
                self.body,
                self.tag(tagger)
            ])?;
        Ok(())
    }
}
