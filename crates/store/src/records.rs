//! Reading records: one, its history, a whole register, its changes.

use crate::tables::record::{COLUMNS, CURRENT, ERASED, RecordRow, SUPERSEDED, TABLE};
use crate::tables::register::Register;
use crate::{Error, Store, body, limits};
use entente_model::{Record, RecordId, RegisterId, RuleId, Timestamp};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::fmt;
use std::str::FromStr;

/// A current record and the number of the change that wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRecord {
    /// The number of the change within the register; counts up from 1.
    pub change: u64,
    /// The record.
    pub record: Record,
}

/// One change of a register.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Its number within the register; counts up from 1 without a gap.
    pub change: u64,
    /// The record that changed.
    pub id: RecordId,
    /// The version that was written, or that was erased.
    pub version: u32,
    /// The number of the record's change before this one, whatever that was.
    pub former: Option<u64>,
    /// When the store wrote it.
    pub written: Timestamp,
    /// What it is today.
    pub content: Content,
}

/// What a change is today.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The current version of a record.
    Current(Box<Record>),
    /// A version that a later one has replaced.
    Superseded(Box<Record>),
    /// A version whose body went with a later erasure.
    Emptied,
    /// The erasure of a record.
    Erased {
        /// The rule that asked for it.
        rule: RuleId,
    },
}

/// A place among the records in the order of the day on which they end; its text says nothing of
/// content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpiryCursor {
    expires: i64,
    place: i64,
}

impl ExpiryCursor {
    const BEGINNING: Self = Self { expires: i64::MIN, place: 0 };
}

impl fmt::Display for ExpiryCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.expires, self.place)
    }
}

impl FromStr for ExpiryCursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (expires, place) = text.split_once('.').ok_or(Error::Cursor)?;
        let number = |text: &str| text.parse().map_err(|_| Error::Cursor);
        Ok(Self { expires: number(expires)?, place: number(place)? })
    }
}

/// Every current record of a register, read page by page.
pub struct Records<'s> {
    store: &'s Store,
    register: RegisterId,
    after: u64,
    page: std::vec::IntoIter<StoredRecord>,
    ended: bool,
}

impl Store {
    /// The current version of a record; none if there is no such record or it was erased.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the row fails its check.
    pub fn record(&self, register: &RegisterId, id: &RecordId) -> Result<Option<Record>, Error> {
        let found = self.records_of(register, std::slice::from_ref(id))?;
        Ok(found.into_iter().next().flatten())
    }

    /// The current versions of several records, in the order of the ids; none where there is no
    /// such record.
    ///
    /// # Errors
    /// [`Error::Limit`] if there are more than [`limits::SCAN_ENTRIES_MAX`], [`Error::Damaged`] if
    /// a row fails its check.
    pub fn records_of(
        &self,
        register: &RegisterId,
        ids: &[RecordId],
    ) -> Result<Vec<Option<Record>>, Error> {
        bounded(ids.len())?;
        self.pool().read(|connection| {
            let Some(found) = self.register(connection, register)? else {
                return Ok(vec![None; ids.len()]);
            };
            let sql = format!(
                "SELECT {COLUMNS} FROM record WHERE register = ?1 AND id = ?2
                 ORDER BY place DESC LIMIT 1"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            ids.iter()
                .map(|id| {
                    let row = statement
                        .query_row(params![found.key, id.as_str()], RecordRow::read)
                        .optional()?;
                    let Some(row) = row else { return Ok(None) };
                    let row = row.checked(self.tagger())?;
                    if row.id != id.as_str() || row.register != found.key {
                        return Err(Error::Damaged { table: TABLE, place: row.place });
                    }
                    if row.state == CURRENT { decode(&row, register).map(Some) } else { Ok(None) }
                })
                .collect()
        })
    }

    /// The record that a change wrote, if that is still its current version.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the row fails its check.
    pub fn record_at(&self, register: &RegisterId, change: u64) -> Result<Option<Record>, Error> {
        self.pool().read(|connection| {
            let row = self.row_at(connection, register, change)?;
            let row = row.filter(|row| row.state == CURRENT);
            row.map(|row| decode(&row, register)).transpose()
        })
    }

    /// A mark by which one tells that a change is the very one seen before, and the changes before
    /// it with it; none if there is no such change. It stays the same whatever later becomes of
    /// the record.
    ///
    /// A store brought back from an older backup counts the same numbers anew: whoever keeps
    /// something by the number of a change keeps its mark too.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the row fails its check.
    pub fn mark(&self, register: &RegisterId, change: u64) -> Result<Option<[u8; 16]>, Error> {
        self.pool().read(|connection| {
            let row = self.row_at(connection, register, change)?;
            Ok(row.map(|row| {
                let parts: [&[u8]; 4] = [
                    &row.place.to_be_bytes(),
                    row.id.as_bytes(),
                    &row.version.to_be_bytes(),
                    &row.written.to_be_bytes(),
                ];
                self.tagger().tag("mark", &parts)
            }))
        })
    }

    /// All changes of one record after the given change, oldest first, at most
    /// [`limits::SCAN_ENTRIES_MAX`].
    ///
    /// # Errors
    /// [`Error::Damaged`] if a row fails its check.
    pub fn history(
        &self,
        register: &RegisterId,
        id: &RecordId,
        after: u64,
    ) -> Result<Vec<Change>, Error> {
        self.pool().read(|connection| {
            let Some(found) = self.register(connection, register)? else { return Ok(Vec::new()) };
            let sql = format!(
                "SELECT {COLUMNS}, {FORMER} FROM record
                 WHERE register = ?1 AND id = ?2 AND place > ?3 ORDER BY place LIMIT ?4"
            );
            let (from, _) = found.places_after(after);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(
                params![found.key, id.as_str(), from, limits::SCAN_ENTRIES_MAX],
                with_former,
            )?;
            rows.map(|row| {
                let (row, former) = row?;
                change((&row.checked(self.tagger())?, former), register)
            })
            .collect()
        })
    }

    /// Current records after the given change, in the order of their last change. Large bodies make
    /// a page shorter than asked for; only an empty one is the end.
    ///
    /// To build an index: note [`Store::data_version`], read pages until one is empty, then apply
    /// [`Store::changes_since`] the version noted.
    ///
    /// # Errors
    /// [`Error::Limit`] if `limit` is over [`limits::SCAN_ENTRIES_MAX`], [`Error::Damaged`] if a
    /// row fails its check.
    pub fn scan(
        &self,
        register: &RegisterId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredRecord>, Error> {
        let what = Rows { former: "NULL", condition: "AND state = 1" };
        let rows = self.rows_after(register, what, (after, limit))?;
        let decoded = |(row, _): &(RecordRow, _)| {
            Ok(StoredRecord { change: row.change(), record: decode(row, register)? })
        };
        rows.iter().map(decoded).collect()
    }

    /// Every current record of a register; holds one page in memory and no connection between
    /// pages.
    #[must_use]
    pub fn records(&self, register: &RegisterId) -> Records<'_> {
        self.records_after(register, 0)
    }

    /// Every current record of a register that a change after the given one wrote, in the order of
    /// these changes.
    #[must_use]
    pub fn records_after(&self, register: &RegisterId, after: u64) -> Records<'_> {
        Records {
            store: self,
            register: register.clone(),
            after,
            page: Vec::new().into_iter(),
            ended: false,
        }
    }

    /// All changes of a register after the given one, oldest first; pages as of [`Store::scan`].
    ///
    /// # Errors
    /// As [`Store::scan`].
    pub fn changes_since(
        &self,
        register: &RegisterId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, Error> {
        let what = Rows { former: FORMER, condition: "" };
        let rows = self.rows_after(register, what, (after, limit))?;
        rows.iter().map(|(row, former)| change((row, *former), register)).collect()
    }

    /// How many changes of a register are committed: the version of its data.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the counter fails its check.
    pub fn data_version(&self, register: &RegisterId) -> Result<u64, Error> {
        self.pool().read(|connection| {
            let found = self.register(connection, register)?;
            Ok(found.map_or(0, |register| register.changes.unsigned_abs()))
        })
    }

    /// How many records a register holds.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the counter fails its check.
    pub fn count(&self, register: &RegisterId) -> Result<u64, Error> {
        self.pool().read(|connection| {
            let found = self.register(connection, register)?;
            Ok(found.map_or(0, |register| register.records.unsigned_abs()))
        })
    }

    /// Current records whose time has passed, earliest first: what retention must erase. A damaged
    /// one is left to [`Store::scrub`]: it must not keep the others.
    ///
    /// # Errors
    /// As [`Store::scan`].
    pub fn expired_records(&self, now: Timestamp, limit: usize) -> Result<Vec<Record>, Error> {
        bounded(limit)?;
        self.pool().read(|connection| {
            let sql = format!(
                "SELECT {COLUMNS} FROM record
                 WHERE expires IS NOT NULL AND state = 1 AND expires <= ?1
                 ORDER BY expires LIMIT ?2"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![now.as_millis(), limit], RecordRow::read)?;
            rows.map(|row| row?.checked(self.tagger())?.decode())
                .filter(|record| !record.as_ref().is_err_and(Error::is_damage))
                .collect()
        })
    }

    /// Current records in the order of the day on which they end, up to `until` and after a place;
    /// each with its own place. A damaged one is left to [`Store::scrub`].
    ///
    /// # Errors
    /// As [`Store::scan`].
    pub fn expiring(
        &self,
        until: Timestamp,
        after: Option<ExpiryCursor>,
        limit: usize,
    ) -> Result<Vec<(Record, ExpiryCursor)>, Error> {
        bounded(limit)?;
        let ExpiryCursor { expires, place } = after.unwrap_or(ExpiryCursor::BEGINNING);
        self.pool().read(|connection| {
            let sql = format!(
                "SELECT {COLUMNS} FROM record
                 WHERE expires IS NOT NULL AND state = 1 AND expires <= ?1
                 AND (expires > ?2 OR (expires = ?2 AND place > ?3))
                 ORDER BY expires, place LIMIT ?4"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement
                .query_map(params![until.as_millis(), expires, place, limit], RecordRow::read)?;
            rows.map(|row| {
                let row = row?.checked(self.tagger())?;
                let place =
                    ExpiryCursor { expires: row.expires.unwrap_or(i64::MIN), place: row.place };
                Ok((row.decode()?, place))
            })
            .filter(|record: &Result<_, Error>| !record.as_ref().is_err_and(Error::is_damage))
            .collect()
        })
    }

    /// Checked rows of a register, in the order of their changes.
    fn rows_after(
        &self,
        register: &RegisterId,
        what: Rows,
        (after, limit): (u64, usize),
    ) -> Result<Vec<(RecordRow, Option<i64>)>, Error> {
        bounded(limit)?;
        let Rows { former, condition } = what;
        self.pool().read(|connection| {
            let Some(found) = self.register(connection, register)? else { return Ok(Vec::new()) };
            let (from, last) = found.places_after(after);
            let sql = format!(
                "SELECT {COLUMNS}, {former} FROM record
                 WHERE place > ?1 AND place <= ?2 {condition} ORDER BY place LIMIT ?3"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![from, last, limit], with_former)?;
            let mut page = Vec::new();
            let mut bytes = 0;
            for row in rows {
                let (row, former) = row?;
                let row = row.checked(self.tagger())?;
                bytes += row.body.as_deref().map_or(0, body::json_length);
                page.push((row, former));
                if bytes >= limits::PAGE_BYTES_MAX {
                    break;
                }
            }
            Ok(page)
        })
    }

    /// The checked row of one change.
    fn row_at(
        &self,
        connection: &Connection,
        register: &RegisterId,
        change: u64,
    ) -> Result<Option<RecordRow>, Error> {
        let Some(found) = self.register(connection, register)? else { return Ok(None) };
        let Some(change) = i64::try_from(change).ok().filter(|_| change <= limits::CHANGES_MAX)
        else {
            return Ok(None);
        };
        let sql = format!("SELECT {COLUMNS} FROM record WHERE place = ?1");
        let mut statement = connection.prepare_cached(&sql)?;
        let row = statement.query_row([found.place(change)], RecordRow::read).optional()?;
        row.map(|row| row.checked(self.tagger())).transpose()
    }

    fn register(
        &self,
        connection: &Connection,
        register: &RegisterId,
    ) -> Result<Option<Register>, Error> {
        Register::find(connection, self.tagger(), register.as_str())
    }
}

impl Iterator for Records<'_> {
    type Item = Result<StoredRecord, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(record) = self.page.next() {
            self.after = record.change;
            return Some(Ok(record));
        }
        if self.ended {
            return None;
        }
        match self.store.scan(&self.register, self.after, limits::SCAN_ENTRIES_MAX) {
            Ok(page) => {
                self.ended = page.is_empty();
                self.page = page.into_iter();
                let record = self.page.next()?;
                self.after = record.change;
                Some(Ok(record))
            }
            Err(error) => {
                self.ended = true;
                Some(Err(error))
            }
        }
    }
}

/// Which rows of a register are read.
#[derive(Clone, Copy)]
struct Rows {
    /// The column beside the row's own.
    former: &'static str,
    condition: &'static str,
}

/// The place of the record's change before the one selected.
const FORMER: &str = "(SELECT former.place FROM record former
     WHERE former.register = record.register AND former.id = record.id
     AND former.place < record.place ORDER BY former.place DESC LIMIT 1)";

fn with_former(row: &rusqlite::Row<'_>) -> rusqlite::Result<(RecordRow, Option<i64>)> {
    Ok((RecordRow::read(row)?, row.get(10)?))
}

/// What a checked row tells, with the place of the record's change before it.
fn change(
    (row, former): (&RecordRow, Option<i64>),
    register: &RegisterId,
) -> Result<Change, Error> {
    let damaged = || Error::Damaged { table: TABLE, place: row.place };
    let content = match row.state {
        CURRENT => Content::Current(Box::new(decode(row, register)?)),
        SUPERSEDED => Content::Superseded(Box::new(decode(row, register)?)),
        ERASED => {
            let rule = row.rule.as_deref().ok_or_else(damaged)?;
            Content::Erased { rule: rule.parse().map_err(|_| damaged())? }
        }
        _ => Content::Emptied,
    };
    Ok(Change {
        change: row.change(),
        id: row.id.parse().map_err(|_| damaged())?,
        version: row.version,
        former: former.map(|place| place.unsigned_abs() & limits::CHANGES_MAX),
        written: Timestamp::from_millis(row.written),
        content,
    })
}

/// Decodes a checked row of the given register.
fn decode(row: &RecordRow, register: &RegisterId) -> Result<Record, Error> {
    let record = row.decode()?;
    if record.register == *register {
        Ok(record)
    } else {
        Err(Error::Damaged { table: TABLE, place: row.place })
    }
}

const fn bounded(limit: usize) -> Result<(), Error> {
    if limit > limits::SCAN_ENTRIES_MAX {
        let max = limits::SCAN_ENTRIES_MAX as u64;
        return Err(Error::Limit { what: "a page of records", max });
    }
    Ok(())
}
