//! The scrub: reads every row and checks it, so that silent damage is found before the row is
//! needed.

use crate::integrity::Tagger;
use crate::tables::document::DocumentRow;
use crate::tables::feed::FeedRow;
use crate::tables::leaf::LeafRow;
use crate::tables::opening::OpeningRow;
use crate::tables::record::{CURRENT, RecordRow};
use crate::tables::register::Register;
use crate::tables::{document, feed, leaf, opening, record};
use crate::{Error, Store, connection, limits};
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;

/// What a scrub found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScrubReport {
    /// Rows read.
    pub rows: u64,
    /// Versions of records among them.
    pub record_versions: u64,
    /// Ledger leaves among them.
    pub leaves: u64,
    /// Documents among them.
    pub documents: u64,
    /// How many faults there are.
    pub faults: u64,
    /// The first of them in words, at most [`limits::FAULTS_LISTED_MAX`].
    pub listed: Vec<String>,
}

impl ScrubReport {
    fn fault(&mut self, words: String) {
        self.faults += 1;
        if self.listed.len() < limits::FAULTS_LISTED_MAX {
            self.listed.push(words);
        }
    }
}

impl Store {
    /// Reads and checks the structure of the file and every row; blocks its thread for as long as
    /// that takes.
    ///
    /// # Errors
    /// If the file cannot be opened; faults are no error but the report.
    pub fn scrub(&self) -> Result<ScrubReport, Error> {
        // A connection of its own: the pool's may hold pages in memory from before the damage.
        let connection = connection::reader(self.path())?;
        scrub(&connection, self.tagger())
    }
}

/// Checks a whole file in one snapshot.
pub(crate) fn scrub(connection: &Connection, tagger: &Tagger) -> Result<ScrubReport, Error> {
    let snapshot = connection.unchecked_transaction()?;
    let mut scrub = Scrub { connection: &snapshot, tagger, report: ScrubReport::default() };
    scrub.structure();
    let counters = scrub.records();
    scrub.registers(counters);
    let leaves = scrub.leaves();
    let openings = scrub.openings();
    if leaves != openings {
        scrub.report.fault(format!("there are {leaves} leaves and {openings} openings"));
    }
    scrub.report.leaves = leaves;
    scrub.feeds();
    scrub.documents();
    Ok(scrub.report)
}

struct Scrub<'c> {
    connection: &'c Connection,
    tagger: &'c Tagger,
    report: ScrubReport,
}

/// What the rows of a register add up to.
#[derive(Default, PartialEq, Eq)]
struct Counters {
    changes: i64,
    records: i64,
}

impl Scrub<'_> {
    /// SQLite's own check of pages, rows and indexes.
    fn structure(&mut self) {
        let checked =
            self.connection.prepare("PRAGMA integrity_check(100)").and_then(|mut statement| {
                statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()
            });
        match checked {
            Ok(lines) => lines
                .iter()
                .filter(|line| *line != "ok")
                .for_each(|line| self.report.fault(format!("structure: {line}"))),
            Err(error) => self.report.fault(format!("structure: {error}")),
        }
    }

    fn records(&mut self) -> BTreeMap<i64, Counters> {
        let tagger = self.tagger;
        let mut counters = BTreeMap::<i64, Counters>::new();
        self.report.record_versions = self.each(record::TABLE, record::COLUMNS, |row| {
            let row = RecordRow::read(row)?.checked(tagger)?;
            let counter = counters.entry(row.register).or_default();
            counter.records += i64::from(row.state == CURRENT);
            // A damaged row is counted as missing too: the error above leaves the counter behind.
            counter.changes += 1;
            if row.body.is_some() {
                row.decode()?;
            }
            Ok(())
        });
        counters
    }

    fn registers(&mut self, mut counters: BTreeMap<i64, Counters>) {
        let registers = match Register::all(self.connection, self.tagger) {
            Ok(registers) => registers,
            Err(error) => return self.report.fault(format!("table `register`: {error}")),
        };
        self.report.rows += registers.len() as u64;
        for (register, checked) in registers {
            if let Err(error) = checked {
                self.report.fault(error.to_string());
            }
            let found = counters.remove(&register.key).unwrap_or_default();
            let told = Counters { changes: register.changes, records: register.records };
            if found != told {
                self.report.fault(format!(
                    "register `{}` counts {} changes and {} records, of which {} and {} are whole",
                    register.name, told.changes, told.records, found.changes, found.records
                ));
            }
        }
        for key in counters.keys() {
            self.report.fault(format!("register number {key} has records and no name"));
        }
    }

    fn leaves(&mut self) -> u64 {
        let tagger = self.tagger;
        let mut expected = 0..;
        self.each(leaf::TABLE, leaf::COLUMNS, |row| {
            let (row, tag) = LeafRow::read(row)?;
            let row = row.checked(tagger, &tag)?;
            contiguous(leaf::TABLE, row.place, expected.next())
        })
    }

    fn openings(&mut self) -> u64 {
        let tagger = self.tagger;
        let mut expected = 0..;
        self.each(opening::TABLE, opening::COLUMNS, |row| {
            let (row, tag) = OpeningRow::read(row)?;
            let row = row.checked(tagger, &tag)?;
            contiguous(opening::TABLE, row.place, expected.next())
        })
    }

    fn feeds(&mut self) {
        let tagger = self.tagger;
        let mut next = BTreeMap::<i64, i64>::new();
        self.each(feed::TABLE, feed::COLUMNS, |row| {
            let (row, tag) = FeedRow::read(row)?;
            let row = row.checked(tagger, &tag)?;
            let first = row.register << limits::CHANGE_BITS;
            let expected = next.insert(row.register, row.place + 1).unwrap_or(first);
            contiguous(feed::TABLE, row.place, Some(expected))
        });
    }

    fn documents(&mut self) {
        let tagger = self.tagger;
        self.report.documents = self.each(document::TABLE, document::COLUMNS, |row| {
            let (row, tag) = DocumentRow::read(row)?;
            row.checked(tagger, &tag)?;
            Ok(())
        });
    }

    /// Reads a table in the order of its places; what SQLite itself cannot read ends the table with
    /// a fault.
    fn each(
        &mut self,
        table: &'static str,
        columns: &str,
        mut inspect: impl FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> u64 {
        let mut count = 0;
        let report = &mut self.report;
        let connection = self.connection;
        let mut walk = || -> Result<(), Error> {
            let sql = format!("SELECT {columns} FROM {table} ORDER BY place");
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                count += 1;
                if let Err(error) = inspect(row) {
                    report.fault(error.to_string());
                }
            }
            Ok(())
        };
        if let Err(error) = walk() {
            self.report.fault(format!("table `{table}`: {error}"));
        }
        self.report.rows += count;
        count
    }
}

/// Whether the row stands where the count says that it must.
fn contiguous(table: &'static str, place: i64, expected: Option<i64>) -> Result<(), Error> {
    if expected == Some(place) { Ok(()) } else { Err(Error::Damaged { table, place }) }
}
