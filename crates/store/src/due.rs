//! How much reaches its date: numbers only, nothing of the content is read.

use crate::{Error, Store, limits};
use entente_model::Timestamp;
use rusqlite::{Connection, params};

/// How much of a register or collection reaches its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The register or collection.
    pub name: String,
    /// How many.
    pub count: u64,
}

impl Store {
    /// Current records whose date comes by `until`, by register; counting ends at
    /// [`limits::DUE_COUNTED_MAX`] altogether.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn records_due(&self, until: Timestamp) -> Result<Vec<Due>, Error> {
        let sql = "SELECT register.name, COUNT(*) FROM
                       (SELECT register FROM record
                        WHERE expires IS NOT NULL AND state = 1 AND expires <= ?1
                        LIMIT ?2) AS due
                   JOIN register ON register.key = due.register
                   GROUP BY register.name ORDER BY register.name";
        self.pool().read(|connection| counted(connection, sql, until))
    }

    /// Documents whose date comes by `until`, by collection; counting ends as for records.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn documents_due(&self, until: Timestamp) -> Result<Vec<Due>, Error> {
        let sql = "SELECT collection, COUNT(*) FROM
                       (SELECT collection FROM document
                        WHERE expires IS NOT NULL AND expires <= ?1 LIMIT ?2)
                   GROUP BY collection ORDER BY collection";
        self.pool().read(|connection| counted(connection, sql, until))
    }

    /// Sessions and other documents of a collection that have not reached their date.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn documents_standing(
        &self,
        collection: crate::Collection,
        now: Timestamp,
    ) -> Result<u64, Error> {
        let sql = "SELECT COUNT(*) FROM
                       (SELECT 1 FROM document
                        WHERE collection = ?1 AND (expires IS NULL OR expires > ?2) LIMIT ?3)";
        self.pool().read(|connection| {
            let parameters = params![collection.as_str(), now.as_millis(), limits::DUE_COUNTED_MAX];
            let count: i64 =
                connection.prepare_cached(sql)?.query_row(parameters, |row| row.get(0))?;
            Ok(count.unsigned_abs())
        })
    }
}

fn counted(connection: &Connection, sql: &str, until: Timestamp) -> Result<Vec<Due>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![until.as_millis(), limits::DUE_COUNTED_MAX], |row| {
        Ok(Due { name: row.get(0)?, count: row.get::<_, i64>(1)?.unsigned_abs() })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
