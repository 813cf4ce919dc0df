//! Reading change feeds: their entries as the leaves of a log, what is current, what was erased.

use crate::tables::feed::{COLUMNS, ERASE, FeedRow, TABLE};
use crate::tables::record::{CURRENT, RecordRow};
use crate::tables::register::Register;
use crate::tables::{feed, record};
use crate::{Error, Store, body, limits};
use entente_ledger::{LeafSource, ReadError, StoredLeaf};
use entente_model::encoding::Digest;
use entente_model::{Record, RecordId, RegisterId, Timestamp};
use rusqlite::{Connection, OptionalExtension as _, params};

/// One entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFeedEntry {
    /// Its place in the feed, counted from 0.
    pub sequence: u64,
    /// The record.
    pub id: RecordId,
    /// The version.
    pub version: u32,
    /// When it was written.
    pub written: Timestamp,
    /// The leaf.
    pub leaf: Vec<u8>,
    /// What opens the leaf's commitment; there as long as the entry is its record's newest.
    pub salt: Option<Digest>,
}

/// A feed as the source of a log.
#[derive(Clone)]
pub struct FeedLeaves {
    store: Store,
    register: RegisterId,
}

impl FeedLeaves {
    /// The feed of a register.
    #[must_use]
    pub const fn new(store: Store, register: RegisterId) -> Self {
        Self { store, register }
    }
}

impl LeafSource for FeedLeaves {
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError> {
        let rows = self.store.feed_rows(&self.register, (from, count_max))?;
        let leaf = |row: FeedRow| StoredLeaf {
            index: row.sequence(),
            leaf_hash: Digest(row.hash),
            bytes: row.bytes,
        };
        Ok(rows.into_iter().map(leaf).collect())
    }

    fn size(&self) -> Result<u64, ReadError> {
        Ok(self.store.feed_size(&self.register)?)
    }
}

impl Store {
    /// How many entries the feed of a register has.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the register's row fails its check.
    pub fn feed_size(&self, register: &RegisterId) -> Result<u64, Error> {
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(0) };
            let last: Option<i64> = connection
                .prepare_cached("SELECT MAX(place) FROM feed WHERE place BETWEEN ?1 AND ?2")?
                .query_row([found.place(0), found.places_after(0).1], |row| row.get(0))?;
            Ok(last.map_or(0, |place| (place.unsigned_abs() & limits::CHANGES_MAX) + 1))
        })
    }

    /// Entries of a feed in order from a place on; what is missing between is damage, not an end.
    ///
    /// # Errors
    /// [`Error::Limit`] for more than [`limits::LEAVES_READ_MAX`], [`Error::Damaged`].
    pub fn feed(
        &self,
        register: &RegisterId,
        from: u64,
        count_max: usize,
    ) -> Result<Vec<StoredFeedEntry>, Error> {
        self.feed_rows(register, (from, count_max))?.into_iter().map(entry).collect()
    }

    /// The newest entries of records that stand, in the order of their ids, after the given one.
    ///
    /// # Errors
    /// As [`Store::feed`].
    pub fn feed_current(
        &self,
        register: &RegisterId,
        after: Option<&RecordId>,
        count_max: usize,
    ) -> Result<Vec<StoredFeedEntry>, Error> {
        bounded(count_max)?;
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(Vec::new()) };
            let sql = format!(
                "SELECT {COLUMNS} FROM feed
                 WHERE register = ?1 AND id > ?2 AND salt IS NOT NULL ORDER BY id LIMIT ?3"
            );
            let after = after.map_or("", RecordId::as_str);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![found.key, after, count_max], FeedRow::read)?;
            rows.map(|row| {
                let (row, tag) = row?;
                entry(row.checked(self.tagger(), &tag)?)
            })
            .collect()
        })
    }

    /// The place of the newest entry of a record that stands; none if there is none.
    ///
    /// # Errors
    /// As [`Store::feed`].
    pub fn feed_place(&self, register: &RegisterId, id: &RecordId) -> Result<Option<u64>, Error> {
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(None) };
            let sql = format!(
                "SELECT {COLUMNS} FROM feed
                 WHERE register = ?1 AND id = ?2 AND salt IS NOT NULL"
            );
            let row = connection
                .prepare_cached(&sql)?
                .query_row(params![found.key, id.as_str()], FeedRow::read)
                .optional()?;
            let Some((row, tag)) = row else { return Ok(None) };
            Ok(Some(row.checked(self.tagger(), &tag)?.sequence()))
        })
    }

    /// Erasures in a feed from a place on, oldest first, at most `count_max`.
    ///
    /// # Errors
    /// As [`Store::feed`].
    pub fn feed_erasures(
        &self,
        register: &RegisterId,
        from: u64,
        count_max: usize,
    ) -> Result<Vec<StoredFeedEntry>, Error> {
        bounded(count_max)?;
        let Ok(from) = i64::try_from(from.min(limits::CHANGES_MAX)) else { return Ok(Vec::new()) };
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(Vec::new()) };
            let sql = format!(
                "SELECT {COLUMNS} FROM feed
                 WHERE operation = {ERASE} AND place BETWEEN ?1 AND ?2 ORDER BY place LIMIT ?3"
            );
            let (first, last) = (found.place(from), found.places_after(0).1);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![first, last, count_max], FeedRow::read)?;
            rows.map(|row| {
                let (row, tag) = row?;
                entry(row.checked(self.tagger(), &tag)?)
            })
            .collect()
        })
    }

    /// The JSON of the current version of a record, byte for byte as it was written, with its
    /// number.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the row fails its check, [`Error::Body`] if it is of no known form.
    pub fn record_text(
        &self,
        register: &RegisterId,
        id: &RecordId,
    ) -> Result<Option<(u32, Vec<u8>)>, Error> {
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(None) };
            let sql = format!(
                "SELECT {} FROM record WHERE register = ?1 AND id = ?2
                 ORDER BY place DESC LIMIT 1",
                record::COLUMNS
            );
            let row = connection
                .prepare_cached(&sql)?
                .query_row(params![found.key, id.as_str()], RecordRow::read)
                .optional()?;
            let Some(row) = row else { return Ok(None) };
            let row = row.checked(self.tagger())?;
            let Some(stored) = row.body.filter(|_| row.state == CURRENT) else { return Ok(None) };
            let text = body::json(&stored).ok_or(Error::Body { table: record::TABLE })?;
            Ok(Some((row.version, text.into_owned())))
        })
    }

    /// Current records of a register in the order of their ids, after the given one; pages as of
    /// [`Store::scan`].
    ///
    /// # Errors
    /// As [`Store::scan`].
    pub fn records_by_id(
        &self,
        register: &RegisterId,
        after: Option<&RecordId>,
        count_max: usize,
    ) -> Result<Vec<Record>, Error> {
        bounded(count_max)?;
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(Vec::new()) };
            let sql = format!(
                "SELECT {} FROM record WHERE register = ?1 AND id > ?2 AND state = {CURRENT}
                 ORDER BY id LIMIT ?3",
                record::COLUMNS
            );
            let after = after.map_or("", RecordId::as_str);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows =
                statement.query_map(params![found.key, after, count_max], RecordRow::read)?;
            let (mut page, mut bytes) = (Vec::new(), 0);
            for row in rows {
                let row = row?.checked(self.tagger())?;
                bytes += row.body.as_deref().map_or(0, body::json_length);
                page.push(row.decode()?);
                if bytes >= limits::PAGE_BYTES_MAX {
                    break;
                }
            }
            Ok(page)
        })
    }

    fn feed_rows(
        &self,
        register: &RegisterId,
        (from, count_max): (u64, usize),
    ) -> Result<Vec<FeedRow>, Error> {
        bounded(count_max)?;
        let Ok(from) = i64::try_from(from.min(limits::CHANGES_MAX)) else { return Ok(Vec::new()) };
        self.pool().read(|connection| {
            let Some(found) = self.find(connection, register)? else { return Ok(Vec::new()) };
            let sql = format!(
                "SELECT {} FROM feed WHERE place BETWEEN ?1 AND ?2 ORDER BY place LIMIT ?3",
                feed::COLUMNS
            );
            let (first, last) = (found.place(from), found.places_after(0).1);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![first, last, count_max], FeedRow::read)?;
            (first..)
                .zip(rows)
                .map(|(expected, row)| {
                    let (row, tag) = row?;
                    let row = row.checked(self.tagger(), &tag)?;
                    if row.place != expected {
                        return Err(Error::Damaged { table: TABLE, place: expected });
                    }
                    Ok(row)
                })
                .collect()
        })
    }

    fn find(
        &self,
        connection: &Connection,
        register: &RegisterId,
    ) -> Result<Option<Register>, Error> {
        Register::find(connection, self.tagger(), register.as_str())
    }
}

fn entry(row: FeedRow) -> Result<StoredFeedEntry, Error> {
    let damaged = Error::Damaged { table: TABLE, place: row.place };
    Ok(StoredFeedEntry {
        sequence: row.sequence(),
        id: row.id.parse().map_err(|_| damaged)?,
        version: row.version,
        written: Timestamp::from_millis(row.written),
        leaf: row.bytes,
        salt: row.salt.map(Digest),
    })
}

const fn bounded(count_max: usize) -> Result<(), Error> {
    if count_max > limits::LEAVES_READ_MAX {
        let max = limits::LEAVES_READ_MAX as u64;
        return Err(Error::Limit { what: "a read of a feed", max });
    }
    Ok(())
}
