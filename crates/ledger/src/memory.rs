//! A store and a disk in memory, for tests and simulations; neither survives the process.

use crate::store::{
    AppendError, Appended, LeafSource, LeafStore, NewLeaf, ReadError, SealedOpening, StoredLeaf,
};
use entente_model::Files;
use entente_model::files::FileAccess;
use entente_model::time::BoxFuture;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Entries in memory, without rows.
#[derive(Debug, Default)]
pub struct MemoryStore {
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    leaves: Vec<StoredLeaf>,
    openings: BTreeMap<u64, SealedOpening>,
    broken: bool,
}

impl MemoryStore {
    /// From now on refuses (`true`) or takes entries again.
    pub fn break_writes(&self, broken: bool) {
        self.lock().broken = broken;
    }

    /// Cuts the store back, as a restore from an old backup does.
    pub fn cut_back(&self, size: u64) {
        let mut held = self.lock();
        held.leaves.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        held.openings.retain(|index, _| *index < size);
    }

    /// Changes an entry behind the ledger's back.
    pub fn alter(&self, index: u64, change: impl FnOnce(&mut StoredLeaf)) {
        let place = usize::try_from(index).unwrap_or(usize::MAX);
        if let Some(leaf) = self.lock().leaves.get_mut(place) {
            change(leaf);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LeafSource for MemoryStore {
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError> {
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        Ok(self.lock().leaves.iter().skip(from).take(count_max).cloned().collect())
    }

    fn size(&self) -> Result<u64, ReadError> {
        Ok(self.lock().leaves.len() as u64)
    }
}

impl LeafStore for MemoryStore {
    type Rows = ();

    fn append(&self, leaf: NewLeaf, (): ()) -> BoxFuture<'_, Result<Appended, AppendError>> {
        Box::pin(async move {
            let mut held = self.lock();
            if held.broken {
                return Err(AppendError::Unavailable("the disk is full".into()));
            }
            let index = held.leaves.len() as u64;
            let NewLeaf { bytes, leaf_hash, opening } = leaf;
            held.leaves.push(StoredLeaf { index, bytes, leaf_hash });
            held.openings.insert(index, opening);
            Ok(Appended { index })
        })
    }

    fn opening(&self, index: u64) -> Result<Option<SealedOpening>, ReadError> {
        Ok(self.lock().openings.get(&index).cloned())
    }

    fn erase_opening(&self, index: u64) -> BoxFuture<'_, Result<bool, AppendError>> {
        Box::pin(async move { Ok(self.lock().openings.remove(&index).is_some()) })
    }
}

/// A disk in memory whose power can be cut.
#[derive(Debug, Default)]
pub struct MemoryFiles {
    disk: Mutex<Disk>,
}

#[derive(Debug, Default)]
struct Disk {
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// Changes until the power is cut; `None` while it is safe.
    changes_left: Option<usize>,
    changes: usize,
}

impl MemoryFiles {
    /// Cuts the power after so many further changes: every operation fails from then on.
    pub fn cut_power_after(&self, changes: usize) {
        self.lock().changes_left = Some(changes);
    }

    /// Restores the power; what was written before the cut is there.
    pub fn restore_power(&self) {
        self.lock().changes_left = None;
    }

    /// How many changes were made so far.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.lock().changes
    }

    /// All files.
    #[must_use]
    pub fn all(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        self.lock().files.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<PathBuf, Vec<u8>>)) -> io::Result<()> {
        let mut disk = self.lock();
        match disk.changes_left.as_mut() {
            Some(0) => return Err(power_cut()),
            Some(left) => *left -= 1,
            None => {}
        }
        disk.changes += 1;
        change(&mut disk.files);
        Ok(())
    }

    fn powered(&self) -> io::Result<MutexGuard<'_, Disk>> {
        let disk = self.lock();
        if disk.changes_left == Some(0) { Err(power_cut()) } else { Ok(disk) }
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>> {
        let disk = self.powered()?;
        let bytes = disk.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        if bytes.len() as u64 > bytes_max {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes.clone())
    }

    fn write(&self, path: &Path, bytes: &[u8], _: FileAccess) -> io::Result<()> {
        self.change(|files| {
            files.insert(path.to_owned(), bytes.to_vec());
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let disk = self.powered()?;
        let mut found: Vec<PathBuf> = disk
            .files
            .keys()
            .filter_map(|path| path.strip_prefix(folder).ok()?.components().next())
            .map(|name| folder.join(name))
            .collect();
        found.dedup();
        if found.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(found) }
    }

    fn exists(&self, path: &Path) -> bool {
        self.lock().files.keys().any(|file| file.starts_with(path))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(|files| {
            files.remove(path);
        })
    }
}

fn power_cut() -> io::Error {
    io::Error::other("the power is cut")
}
