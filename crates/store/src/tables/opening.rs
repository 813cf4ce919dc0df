//! Sealed openings of leaves.

use crate::Error;
use crate::integrity::{Tag, Tagger, check, optional};
use rusqlite::Row;

/// The table's name.
pub(crate) const TABLE: &str = "opening";

/// The columns that [`OpeningRow::read`] expects, in order.
pub(crate) const COLUMNS: &str = "place, key_name, bytes, tag";

/// One opening; without bytes once it is erased.
#[derive(Debug, Clone)]
pub(crate) struct OpeningRow {
    pub(crate) place: i64,
    pub(crate) key_name: String,
    pub(crate) bytes: Option<Vec<u8>>,
}

impl OpeningRow {
    pub(crate) fn tag(&self, tagger: &Tagger) -> Tag {
        let bytes = optional(self.bytes.as_deref());
        tagger.tag(TABLE, &[&self.place.to_be_bytes(), self.key_name.as_bytes(), &bytes])
    }

    /// Reads a row selected by [`COLUMNS`] and its tag.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<(Self, Vec<u8>)> {
        Ok((Self { place: row.get(0)?, key_name: row.get(1)?, bytes: row.get(2)? }, row.get(3)?))
    }

    pub(crate) fn checked(self, tagger: &Tagger, tag: &[u8]) -> Result<Self, Error> {
        check(TABLE, self.place, self.tag(tagger), tag)?;
        Ok(self)
    }
}
