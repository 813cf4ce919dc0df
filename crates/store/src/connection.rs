//! How a connection to SQLite is set up.

use crate::{Error, files, limits};
use entente_model::files::FileAccess;
use rusqlite::{Connection, OpenFlags};
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::time::Duration;

/// Prepared statements that a connection keeps.
const STATEMENTS_CACHED: usize = 64;

/// Opens the file for writing; makes it, readable by its owner alone, if there is none.
pub(crate) fn writer(path: &Path) -> Result<Connection, Error> {
    let folder = files::folder_of(path);
    files::make_folder(folder, FileAccess::OwnerOnly)?;
    OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
    files::sync_folder(folder)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection)?;
    // secure_delete: what is erased for retention must not linger in free pages.
    // fullfsync: on systems whose fsync stops at the drive's cache.
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA cache_size = -65536;",
    )?;
    Ok(connection)
}

/// Switches the file to the write-ahead log; only after it is known to be one of ours.
pub(crate) fn use_write_ahead_log(connection: &Connection) -> Result<(), Error> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        let reason = "the file system does not support the write-ahead log".to_owned();
        return Err(Error::Unavailable { reason });
    }
    for pragma in ["PRAGMA wal_autocheckpoint = 4000", "PRAGMA journal_size_limit = 67108864"] {
        connection.query_row(pragma, [], |_| Ok(()))?;
    }
    Ok(())
}

/// Opens the file for reading alone.
pub(crate) fn reader(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -16384;")?;
    Ok(connection)
}

/// Empties the write-ahead log, so that what was erased is not left in it. False if a reader stands
/// in the way.
pub(crate) fn empty_log(connection: &Connection) -> Result<bool, Error> {
    // Without waiting: whoever wants to write comes first.
    connection.busy_timeout(Duration::ZERO)?;
    let outcome =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    connection.busy_timeout(limits::LOCK_WAIT_MAX)?;
    Ok(outcome? == 0)
}

fn set_up(connection: &Connection) -> Result<(), Error> {
    connection.busy_timeout(limits::LOCK_WAIT_MAX)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    // cell_size_check: damage inside a page is met as an error, not as foreign content.
    connection.execute_batch(
        "PRAGMA cell_size_check = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}
