//! Registers by their small number, with counters.

use crate::integrity::{Tag, Tagger, check};
use crate::{Error, limits};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// The table's name.
pub(crate) const TABLE: &str = "register";

const COLUMNS: &str = "key, name, changes, records, tag";

/// A register's row.
#[derive(Debug, Clone)]
pub(crate) struct Register {
    pub(crate) key: i64,
    pub(crate) name: String,
    pub(crate) changes: i64,
    pub(crate) records: i64,
}

/// A register and what its check found.
pub(crate) type Inspected = (Register, Result<(), Error>);

impl Register {
    pub(crate) fn tag(&self, tagger: &Tagger) -> Tag {
        let (key, changes, records) =
            (self.key.to_be_bytes(), self.changes.to_be_bytes(), self.records.to_be_bytes());
        tagger.tag(TABLE, &[&key, self.name.as_bytes(), &changes, &records])
    }

    /// The place of a change within the table of records.
    pub(crate) const fn place(&self, change: i64) -> i64 {
        (self.key << limits::CHANGE_BITS) | change
    }

    /// The places of all changes after the given one.
    pub(crate) fn places_after(&self, change: u64) -> (i64, i64) {
        let change = i64::try_from(change.min(limits::CHANGES_MAX)).unwrap_or(i64::MAX);
        let last = i64::try_from(limits::CHANGES_MAX).unwrap_or(i64::MAX);
        (self.place(change), self.place(last))
    }

    /// Finds a register by name.
    pub(crate) fn find(
        connection: &Connection,
        tagger: &Tagger,
        name: &str,
    ) -> Result<Option<Self>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM register WHERE name = ?1");
        let found = connection.prepare_cached(&sql)?.query_row([name], Self::read).optional()?;
        let Some((register, tag)) = found else { return Ok(None) };
        if register.name != name {
            return Err(Error::Damaged { table: TABLE, place: register.key });
        }
        check(TABLE, register.key, register.tag(tagger), &tag)?;
        Ok(Some(register))
    }

    /// Every register, each with what its check found.
    pub(crate) fn all(connection: &Connection, tagger: &Tagger) -> Result<Vec<Inspected>, Error> {
        let mut statement =
            connection.prepare(&format!("SELECT {COLUMNS} FROM register ORDER BY key"))?;
        let rows = statement.query_map([], Self::read)?;
        rows.map(|row| {
            let (register, tag) = row?;
            let checked = check(TABLE, register.key, register.tag(tagger), &tag);
            Ok((register, checked))
        })
        .collect()
    }

    /// Adds a register without records.
    pub(crate) fn create(
        connection: &Connection,
        tagger: &Tagger,
        name: &str,
    ) -> Result<Self, Error> {
        let key: i64 = connection
            .prepare_cached("SELECT COALESCE(MAX(key), 0) + 1 FROM register")?
            .query_row([], |row| row.get(0))?;
        if key > limits::REGISTERS_MAX {
            let max = limits::REGISTERS_MAX.unsigned_abs();
            return Err(Error::Limit { what: "the number of registers", max });
        }
        let register = Self { key, name: name.to_owned(), changes: 0, records: 0 };
        connection
            .prepare_cached(
                "INSERT INTO register (key, name, changes, records, tag) VALUES (?1, ?2, 0, 0, ?3)",
            )?
            .execute(params![key, name, register.tag(tagger)])?;
        Ok(register)
    }

    /// Writes the counters back.
    pub(crate) fn save(&self, connection: &Connection, tagger: &Tagger) -> Result<(), Error> {
        connection
            .prepare_cached(
                "UPDATE register SET changes = ?2, records = ?3, tag = ?4 WHERE key = ?1",
            )?
            .execute(params![self.key, self.changes, self.records, self.tag(tagger)])?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<(Self, Vec<u8>)> {
        let register = Self {
            key: row.get(0)?,
            name: row.get(1)?,
            changes: row.get(2)?,
            records: row.get(3)?,
        };
        Ok((register, row.get(4)?))
    }
}
