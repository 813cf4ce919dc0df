//! Reader connections, lent one at a time.

use crate::health::HealthState;
use crate::{Error, connection, limits};
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// The reader connections that are free.
pub(crate) struct Pool {
    idle: Mutex<Vec<Connection>>,
    freed: Condvar,
    health: Arc<HealthState>,
}

impl Pool {
    pub(crate) fn open(
        path: &Path,
        readers: usize,
        health: Arc<HealthState>,
    ) -> Result<Self, Error> {
        if readers > limits::READERS_MAX {
            let max = limits::READERS_MAX as u64;
            return Err(Error::Limit { what: "the number of readers", max });
        }
        let idle: Result<_, _> = (0..readers.max(1)).map(|_| connection::reader(path)).collect();
        Ok(Self { idle: Mutex::new(idle?), freed: Condvar::new(), health })
    }

    /// Runs a read on a free connection; waits for one if all are busy.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let lent = self.lend()?;
        match &lent.connection {
            Some(connection) => {
                let outcome = read(connection);
                self.health.note(&outcome);
                outcome
            }
            None => Err(Error::Closed),
        }
    }

    /// Closes the free connections.
    pub(crate) fn close(&self) {
        self.lock().clear();
    }

    fn lend(&self) -> Result<Lent<'_>, Error> {
        let waited = self
            .freed
            .wait_timeout_while(self.lock(), limits::READER_WAIT_MAX, |idle| idle.is_empty());
        let (mut idle, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let connection = idle.pop().ok_or(Error::Busy)?;
        Ok(Lent { pool: self, connection: Some(connection) })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Connection>> {
        // A list of connections has no state that a panic elsewhere could leave half-made.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that goes back when it is dropped, also by a panic.
struct Lent<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.pool.lock().push(connection);
            self.pool.freed.notify_one();
        }
    }
}
