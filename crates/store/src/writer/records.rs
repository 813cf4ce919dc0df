//! Writing records.

use super::apply::Apply;
use crate::rows::PreparedRecord;
use crate::tables::record::{COLUMNS, CURRENT, EMPTIED, ERASED, RecordRow, SUPERSEDED, TABLE};
use crate::tables::register::Register;
use crate::{Error, limits};
use entente_model::{RecordId, RegisterId, RuleId};
use rusqlite::{OptionalExtension as _, params};

impl Apply<'_> {
    pub(super) fn put_record(&mut self, put: PreparedRecord) -> Result<(), Error> {
        let key = self.register(&put.register)?.key;
        let current = self.current(key, put.id.as_str())?;
        let found = current.as_ref().map_or(0, |row| row.version);
        if found != put.expected {
            return Err(Error::Conflict { expected: put.expected, found });
        }
        if put.version <= found {
            return Err(Error::VersionOrder { version: put.version, stored: found });
        }
        let is_new = current.is_none();
        if let Some(row) = current {
            self.supersede(row)?;
        }
        let register = self.register(&put.register)?;
        register.records += i64::from(is_new);
        let mut row = RecordRow {
            place: next_place(register)?,
            register: key,
            id: put.id.as_str().to_owned(),
            version: put.version,
            state: CURRENT,
            written: self.now.as_millis(),
            expires: put.expires.map(entente_model::Timestamp::as_millis),
            rule: None,
            body: Some(put.body),
            tag: Vec::new(),
        };
        row.tag = row.fresh_tag(self.tagger).to_vec();
        row.insert(self.connection)
    }

    // LEGAL: Directive (EU) 2016/680, Article 4(1)(e) and Article 5: what is no longer needed is
    // erased, with its history.
    pub(super) fn erase_record(
        &mut self,
        register: &RegisterId,
        id: &RecordId,
        rule: &RuleId,
    ) -> Result<(), Error> {
        let key = self.known(register)?.ok_or(Error::NoRecord)?.key;
        let latest = self.latest(key, id.as_str())?;
        let latest = latest.filter(|row| row.state == CURRENT).ok_or(Error::NoRecord)?;
        self.empty_versions(key, id.as_str())?;
        let register = self.known(register)?.ok_or(Error::NoRecord)?;
        register.records -= 1;
        let mut row = RecordRow {
            place: next_place(register)?,
            state: ERASED,
            written: self.now.as_millis(),
            expires: None,
            rule: Some(rule.as_str().to_owned()),
            body: None,
            tag: Vec::new(),
            ..latest
        };
        row.tag = row.fresh_tag(self.tagger).to_vec();
        row.insert(self.connection)
    }

    /// A register, a new one if there is none of this name.
    fn register(&mut self, id: &RegisterId) -> Result<&mut Register, Error> {
        if self.known(id)?.is_none() {
            let created = Register::create(self.connection, self.tagger, id.as_str())?;
            self.registers.insert(id.as_str().to_owned(), created);
        }
        self.registers.get_mut(id.as_str()).ok_or(Error::NoRecord)
    }

    /// A register as the job under way has changed it; none if there is none of this name.
    fn known(&mut self, id: &RegisterId) -> Result<Option<&mut Register>, Error> {
        if !self.registers.contains_key(id.as_str()) {
            let found = Register::find(self.connection, self.tagger, id.as_str())?;
            let Some(found) = found else { return Ok(None) };
            self.registers.insert(id.as_str().to_owned(), found);
        }
        Ok(self.registers.get_mut(id.as_str()))
    }

    /// The current version, checked: a damaged row is not silently built upon.
    fn current(&self, register: i64, id: &str) -> Result<Option<RecordRow>, Error> {
        match self.latest(register, id)? {
            Some(row) => Ok(Some(row.checked(self.tagger)?).filter(|row| row.state == CURRENT)),
            None => Ok(None),
        }
    }

    /// The latest change of a record, unchecked: a damaged record can still be erased.
    fn latest(&self, register: i64, id: &str) -> Result<Option<RecordRow>, Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM record WHERE register = ?1 AND id = ?2
             ORDER BY place DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row(params![register, id], RecordRow::read)
            .optional()?)
    }

    fn supersede(&self, mut row: RecordRow) -> Result<(), Error> {
        row.state = SUPERSEDED;
        let changed = self
            .connection
            .prepare_cached("UPDATE record SET state = ?2, tag = ?3 WHERE place = ?1")?
            .execute(params![row.place, row.state, row.fresh_tag(self.tagger)])?;
        if changed == 1 { Ok(()) } else { Err(Error::Damaged { table: TABLE, place: row.place }) }
    }

    fn empty_versions(&self, register: i64, id: &str) -> Result<(), Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM record WHERE register = ?1 AND id = ?2 AND state IN (1, 2)
             ORDER BY place LIMIT ?3"
        );
        loop {
            // Page by page: the versions of one record need not fit in memory together.
            let rows: Vec<RecordRow> = self
                .connection
                .prepare_cached(&sql)?
                .query_map(params![register, id, VERSIONS_PAGE], RecordRow::read)?
                .collect::<Result<_, _>>()?;
            if rows.is_empty() {
                return Ok(());
            }
            for mut row in rows {
                row.state = EMPTIED;
                row.expires = None;
                row.body = None;
                self.connection
                    .prepare_cached(
                        "UPDATE record SET state = ?2, expires = NULL, body = NULL, tag = ?3
                         WHERE place = ?1",
                    )?
                    .execute(params![row.place, row.state, row.fresh_tag(self.tagger)])?;
            }
        }
    }
}

/// Versions emptied at a time.
const VERSIONS_PAGE: i64 = 64;

fn next_place(register: &mut Register) -> Result<i64, Error> {
    let change = register.changes + 1;
    if change.unsigned_abs() > limits::CHANGES_MAX {
        let max = limits::CHANGES_MAX;
        return Err(Error::Limit { what: "the number of changes of a register", max });
    }
    register.changes = change;
    Ok(register.place(change))
}
