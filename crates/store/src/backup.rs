//! Online backup, its verification, and restore.

use crate::integrity::Tagger;
use crate::scrub::{ScrubReport, scrub};
use crate::{Error, Store, connection, files, limits, schema};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::File;
use std::path::{Path, PathBuf};

/// What a verified backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Its schema version.
    pub schema: u32,
    /// What the scrub of it read.
    pub scrub: ScrubReport,
}

impl Store {
    /// Copies the store, as it is at this moment, into one new file while writing goes on; blocks
    /// its thread.
    ///
    /// The file holds personal data and carries no key; its owner alone may read it.
    ///
    /// # Errors
    /// [`Error::TargetExists`]; or why one of both files cannot be used.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        let source = connection::reader(self.path())?;
        // An open snapshot: commits that happen meanwhile do not make the copy start over.
        let snapshot = source.unchecked_transaction()?;
        snapshot.query_row("SELECT COUNT(*) FROM meta", [], |_| Ok(()))?;
        copy(&snapshot, to)
    }
}

/// Verifies a backup without changing it: that it is ours, of a known schema, made with this key,
/// and whole.
///
/// # Errors
/// [`Error::BackupDamaged`] naming the first fault; or why it is no backup of this store.
pub fn verify_backup(path: &Path, integrity_key: [u8; 32]) -> Result<BackupReport, Error> {
    let tagger = Tagger::new(integrity_key);
    let connection = connection::reader(path)?;
    let schema = schema::check(&connection, &tagger)?;
    let scrub = scrub(&connection, &tagger)?;
    match scrub.listed.first() {
        None => Ok(BackupReport { schema, scrub }),
        Some(first) => Err(Error::BackupDamaged { faults: scrub.faults, first: first.clone() }),
    }
}

/// Verifies a backup and copies it to where a store is to be opened. Never replaces an existing
/// store.
///
/// # Errors
/// As [`verify_backup`]; [`Error::TargetExists`].
pub fn restore(from: &Path, to: &Path, integrity_key: [u8; 32]) -> Result<BackupReport, Error> {
    let report = verify_backup(from, integrity_key)?;
    // The log of another database beside the restored file would be played into it.
    for remnant in [with_ending(to, "-wal"), with_ending(to, "-journal")] {
        absent(&remnant)?;
    }
    copy(&connection::reader(from)?, to)?;
    Ok(report)
}

/// Copies a database into a new file that appears under its name only once it is complete and on
/// disk.
fn copy(source: &Connection, to: &Path) -> Result<(), Error> {
    absent(to)?;
    let part = with_ending(to, ".part");
    absent(&part)?;
    let outcome = fill(source, &part).and_then(|()| {
        File::open(&part)?.sync_all()?;
        files::rename(&part, to)?;
        Ok(files::sync_folder(files::folder_of(to))?)
    });
    if outcome.is_err() {
        let _ = files::remove(&part);
    }
    outcome
}

fn fill(source: &Connection, part: &Path) -> Result<(), Error> {
    let mut target = connection::writer(part)?;
    {
        let backup = Backup::new(source, &mut target)?;
        while backup.step(limits::BACKUP_STEP_PAGES)? != StepResult::Done {}
    }
    // One self-contained file: without a log beside it.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    target.close().map_err(|(_, error)| Error::from(error))
}

fn absent(path: &Path) -> Result<(), Error> {
    if path.exists() {
        return Err(Error::TargetExists { path: path.display().to_string() });
    }
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
