//! Entries of change feeds.

use crate::integrity::{Tag, Tagger, check, optional};
use crate::{Error, limits};
use rusqlite::{Connection, Row, params};

/// The table's name.
pub(crate) const TABLE: &str = "feed";

/// The columns that [`FeedRow::read`] expects, in order.
pub(crate) const COLUMNS: &str =
    "place, register, id, version, operation, written, hash, bytes, salt, tag";

/// A record was entered or changed.
pub(crate) const PUT: i64 = 1;
/// A record was erased.
pub(crate) const ERASE: i64 = 2;

/// One entry.
#[derive(Debug, Clone)]
pub(crate) struct FeedRow {
    pub(crate) place: i64,
    pub(crate) register: i64,
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) operation: i64,
    pub(crate) written: i64,
    pub(crate) hash: [u8; 32],
    pub(crate) bytes: Vec<u8>,
    pub(crate) salt: Option<[u8; 32]>,
}

impl FeedRow {
    /// Its place in its feed.
    pub(crate) fn sequence(&self) -> u64 {
        self.place.unsigned_abs() & limits::CHANGES_MAX
    }

    pub(crate) fn tag(&self, tagger: &Tagger) -> Tag {
        tagger.tag(
            TABLE,
            &[
                &self.place.to_be_bytes(),
                &self.register.to_be_bytes(),
                self.id.as_bytes(),
                &self.version.to_be_bytes(),
                &self.operation.to_be_bytes(),
                &self.written.to_be_bytes(),
                &self.hash,
                &self.bytes,
                &optional(self.salt.as_ref().map(<[u8; 32]>::as_slice)),
            ],
        )
    }

    /// Reads a row selected by [`COLUMNS`] and its tag.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<(Self, Vec<u8>)> {
        // A hash or salt of another length cannot pass the tag, which covers 32 bytes.
        let bytes32 = |bytes: Vec<u8>| bytes.try_into().unwrap_or([0; 32]);
        let salt: Option<Vec<u8>> = row.get(8)?;
        let found = Self {
            place: row.get(0)?,
            register: row.get(1)?,
            id: row.get(2)?,
            version: row.get(3)?,
            operation: row.get(4)?,
            written: row.get(5)?,
            hash: bytes32(row.get(6)?),
            bytes: row.get(7)?,
            salt: salt.map(bytes32),
        };
        Ok((found, row.get(9)?))
    }

    pub(crate) fn checked(self, tagger: &Tagger, tag: &[u8]) -> Result<Self, Error> {
        check(TABLE, self.place, self.tag(tagger), tag)?;
        if self.place >> limits::CHANGE_BITS != self.register {
            return Err(Error::Damaged { table: TABLE, place: self.place });
        }
        Ok(self)
    }

    pub(crate) fn insert(&self, connection: &Connection, tagger: &Tagger) -> Result<(), Error> {
        connection
            .prepare_cached(
                "INSERT INTO feed
                 (place, register, id, version, operation, written, hash, bytes, salt, tag)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                self.place,
                self.register,
                self.id,
                self.version,
                self.operation,
                self.written,
                self.hash,
                self.bytes,
                self.salt,
                self.tag(tagger)
            ])?;
        Ok(())
    }
}
