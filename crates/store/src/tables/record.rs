//! Versions of records.

use crate::integrity::{Tag, Tagger, check, optional};
use crate::{Error, body, limits};
use entente_model::Record;
use rusqlite::{CachedStatement, Connection, Row, params};

/// The table's name.
pub(crate) const TABLE: &str = "record";

/// The columns that [`RecordRow::read`] expects, in order.
pub(crate) const COLUMNS: &str =
    "place, register, id, version, state, written, expires, rule, body, tag";

/// This is the version that searches find.
pub(crate) const CURRENT: i64 = 1;
/// A later version has replaced it.
pub(crate) const SUPERSEDED: i64 = 2;
/// Its body went with a later erasure.
pub(crate) const EMPTIED: i64 = 3;
/// The erasure itself.
pub(crate) const ERASED: i64 = 4;

/// One version, or the mark of an erasure.
#[derive(Debug, Clone)]
pub(crate) struct RecordRow {
    pub(crate) place: i64,
    pub(crate) register: i64,
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) state: i64,
    pub(crate) written: i64,
    pub(crate) expires: Option<i64>,
    pub(crate) rule: Option<String>,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) tag: Vec<u8>,
}

impl RecordRow {
    /// The number of the change within its register.
    pub(crate) fn change(&self) -> u64 {
        self.place.unsigned_abs() & limits::CHANGES_MAX
    }

    /// Reads a row selected by [`COLUMNS`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            place: row.get(0)?,
            register: row.get(1)?,
            id: row.get(2)?,
            version: row.get(3)?,
            state: row.get(4)?,
            written: row.get(5)?,
            expires: row.get(6)?,
            rule: row.get(7)?,
            body: row.get(8)?,
            tag: row.get(9)?,
        })
    }

    pub(crate) fn fresh_tag(&self, tagger: &Tagger) -> Tag {
        let expires = self.expires.map(i64::to_be_bytes);
        tagger.tag(
            TABLE,
            &[
                &self.place.to_be_bytes(),
                &self.register.to_be_bytes(),
                self.id.as_bytes(),
                &self.version.to_be_bytes(),
                &self.state.to_be_bytes(),
                &self.written.to_be_bytes(),
                &optional(expires.as_ref().map(<[u8; 8]>::as_slice)),
                &optional(self.rule.as_deref().map(str::as_bytes)),
                // The body is last and its absence is told by the state.
                self.body.as_deref().unwrap_or_default(),
            ],
        )
    }

    /// Checks the tag, and that the place and the state fit the row.
    pub(crate) fn checked(self, tagger: &Tagger) -> Result<Self, Error> {
        check(TABLE, self.place, self.fresh_tag(tagger), &self.tag)?;
        let has_body = matches!(self.state, CURRENT | SUPERSEDED);
        if self.place >> limits::CHANGE_BITS != self.register || self.body.is_some() != has_body {
            return Err(Error::Damaged { table: TABLE, place: self.place });
        }
        Ok(self)
    }

    /// Decodes the body and checks that it is the one that the row names.
    pub(crate) fn decode(&self) -> Result<Record, Error> {
        let damaged = Error::Damaged { table: TABLE, place: self.place };
        let Some(body) = &self.body else { return Err(damaged) };
        let record: Record = body::json(body)
            .and_then(|json| serde_json::from_slice(&json).ok())
            .ok_or(Error::Body { table: TABLE })?;
        if record.id.as_str() != self.id || record.version != self.version {
            return Err(damaged);
        }
        Ok(record)
    }

    pub(crate) fn insert(&self, connection: &Connection) -> Result<(), Error> {
        let mut statement: CachedStatement<'_> = connection.prepare_cached(
            "INSERT INTO record
             (place, register, id, version, state, written, expires, rule, body, tag)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        statement.execute(params![
            self.place,
            self.register,
            self.id,
            self.version,
            self.state,
            self.written,
            self.expires,
            self.rule,
            self.body,
            self.tag
        ])?;
        Ok(())
    }
}
