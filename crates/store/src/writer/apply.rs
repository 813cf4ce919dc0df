//! What a job does within its savepoint.

use super::{Done, Leaf, Work};
use crate::integrity::Tagger;
use crate::rows::Prepared;
use crate::tables::leaf::LeafRow;
use crate::tables::opening::{self, OpeningRow};
use crate::tables::register::Register;
use crate::{Error, limits};
use entente_model::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;

/// The transaction of a group.
pub(super) struct Apply<'c> {
    pub(super) connection: &'c Connection,
    pub(super) tagger: &'c Tagger,
    pub(super) now: Timestamp,
    /// The index that the next leaf gets, once it is known.
    pub(super) next_leaf: Option<i64>,
    /// Whether something was erased for good.
    pub(super) erased: bool,
    /// Registers that the job under way changes: their counters are written once, at its end.
    pub(super) registers: BTreeMap<String, Register>,
}

impl<'c> Apply<'c> {
    pub(super) const fn new(
        connection: &'c Connection,
        tagger: &'c Tagger,
        now: Timestamp,
    ) -> Self {
        let registers = BTreeMap::new();
        Self { connection, tagger, now, next_leaf: None, erased: false, registers }
    }

    /// Does one job. What it leaves undone by an error its savepoint takes back, and the counters
    /// that it had not written yet go with it.
    pub(super) fn work(&mut self, work: Work) -> Result<Done, Error> {
        let outcome = self.done(work);
        self.registers.clear();
        outcome
    }

    fn done(&mut self, work: Work) -> Result<Done, Error> {
        match work {
            Work::Batch { leaf, rows } => {
                for row in rows {
                    self.erased |= matches!(row, Prepared::Erase { .. } | Prepared::Feed(_));
                    self.row(row)?;
                }
                for register in self.registers.values() {
                    register.save(self.connection, self.tagger)?;
                }
                let leaf = leaf.map(|leaf| self.append(leaf)).transpose()?;
                Ok(Done { leaf, ..Done::default() })
            }
            Work::EraseOpening { index } => {
                self.erased = true;
                self.erase_opening(index)
            }
            Work::Prune { before } => {
                self.erased = true;
                self.prune(before)
            }
            Work::Probe => {
                self.connection
                    .prepare_cached("UPDATE pulse SET beat = beat + 1 WHERE only = 1")?
                    .execute([])?;
                Ok(Done::default())
            }
            Work::LimitPages { pages } => {
                self.connection.query_row(
                    &format!("PRAGMA max_page_count = {pages}"),
                    [],
                    |_| Ok(()),
                )?;
                Ok(Done::default())
            }
        }
    }

    fn row(&mut self, row: Prepared) -> Result<(), Error> {
        match row {
            Prepared::Put(put) => self.put_record(put),
            Prepared::Erase { register, id, rule } => self.erase_record(&register, &id, &rule),
            Prepared::Feed(feed) => self.append_feed(feed),
            Prepared::Document(document) => self.put_document(document),
            Prepared::Delete(key) => self.delete_document(&key),
            Prepared::Nonce { key_id, nonce, expires } => {
                self.remember_nonce(&key_id, &nonce, expires)
            }
        }
    }

    /// Appends a leaf with its opening. INVARIANT: indices are contiguous from 0, because the one
    /// writer gives them inside the transaction and takes them back with the savepoint.
    fn append(&mut self, leaf: Leaf) -> Result<u64, Error> {
        let place = match self.next_leaf {
            Some(place) => place,
            None => self
                .connection
                .prepare_cached("SELECT COALESCE(MAX(place) + 1, 0) FROM leaf")?
                .query_row([], |row| row.get(0))?,
        };
        let row = LeafRow { place, hash: leaf.hash, bytes: leaf.bytes };
        self.connection
            .prepare_cached("INSERT INTO leaf (place, hash, bytes, tag) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![place, row.hash, row.bytes, row.tag(self.tagger)])?;
        let opening = OpeningRow { place, key_name: leaf.key_name, bytes: Some(leaf.opening) };
        self.connection
            .prepare_cached(
                "INSERT INTO opening (place, key_name, bytes, tag) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![place, opening.key_name, opening.bytes, opening.tag(self.tagger)])?;
        self.next_leaf = Some(place + 1);
        Ok(place.unsigned_abs())
    }

    fn erase_opening(&self, index: u64) -> Result<Done, Error> {
        let place = i64::try_from(index).map_err(|_| Error::NoLeaf { index })?;
        let sql = format!("SELECT {} FROM opening WHERE place = ?1", opening::COLUMNS);
        let found = self
            .connection
            .prepare_cached(&sql)?
            .query_row([place], OpeningRow::read)
            .optional()?;
        // A damaged opening may be erased as well: the tag is not asked.
        let Some((mut row, _)) = found else { return Err(Error::NoLeaf { index }) };
        if row.bytes.take().is_none() {
            return Ok(Done::default());
        }
        self.connection
            .prepare_cached("UPDATE opening SET bytes = NULL, tag = ?2 WHERE place = ?1")?
            .execute(params![place, row.tag(self.tagger)])?;
        Ok(Done { removed: 1, ..Done::default() })
    }

    fn remember_nonce(&self, key_id: &str, nonce: &str, expires: Timestamp) -> Result<(), Error> {
        let added = self
            .connection
            .prepare_cached(
                "INSERT INTO nonce (key_id, nonce, expires) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![key_id, nonce, expires.as_millis()])?;
        if added == 0 { Err(Error::Replayed) } else { Ok(()) }
    }

    fn prune(&self, before: Timestamp) -> Result<Done, Error> {
        let bounds = params![before.as_millis(), limits::PRUNE_ROWS_MAX];
        let removed = self
            .connection
            .prepare_cached(
                "DELETE FROM document WHERE place IN
                 (SELECT place FROM document WHERE expires <= ?1 LIMIT ?2)",
            )?
            .execute(bounds)?;
        let nonces = self
            .connection
            .prepare_cached(
                "DELETE FROM nonce WHERE (key_id, nonce) IN
                 (SELECT key_id, nonce FROM nonce WHERE expires <= ?1 LIMIT ?2)",
            )?
            .execute(bounds)?;
        Ok(Done { leaf: None, removed: removed as u64, nonces: nonces as u64 })
    }
}
