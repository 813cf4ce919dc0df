//! Ledger leaves.

use crate::Error;
use crate::integrity::{Tag, Tagger, check};
use entente_model::encoding::Digest;
use rusqlite::Row;

/// The table's name.
pub(crate) const TABLE: &str = "leaf";

/// The columns that [`LeafRow::read`] expects, in order.
pub(crate) const COLUMNS: &str = "place, hash, bytes, tag";

/// One leaf.
#[derive(Debug, Clone)]
pub(crate) struct LeafRow {
    pub(crate) place: i64,
    pub(crate) hash: [u8; 32],
    pub(crate) bytes: Vec<u8>,
}

impl LeafRow {
    pub(crate) fn tag(&self, tagger: &Tagger) -> Tag {
        tagger.tag(TABLE, &[&self.place.to_be_bytes(), &self.hash, &self.bytes])
    }

    /// Reads a row selected by [`COLUMNS`] and its tag.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<(Self, Vec<u8>)> {
        let hash: Vec<u8> = row.get(1)?;
        // A hash of another length cannot pass the tag, which covers 32 bytes.
        let hash = hash.try_into().unwrap_or([0; 32]);
        Ok((Self { place: row.get(0)?, hash, bytes: row.get(2)? }, row.get(3)?))
    }

    pub(crate) fn checked(self, tagger: &Tagger, tag: &[u8]) -> Result<Self, Error> {
        check(TABLE, self.place, self.tag(tagger), tag)?;
        Ok(self)
    }

    pub(crate) const fn digest(&self) -> Digest {
        Digest(self.hash)
    }
}
