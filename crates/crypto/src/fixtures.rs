//! Files in memory and seeded randomness, for this crate's tests.

use entente_model::files::FileAccess;
use entente_model::{Files, Rng};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes that depend on the seed and on nothing else.
pub(crate) struct SeededRng(AtomicU64);

impl SeededRng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed << 32))
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let count = self.0.fetch_add(1, Ordering::Relaxed);
            let block = crate::sha256(&count.to_be_bytes()).0;
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

/// Files that live as long as the test.
#[derive(Default)]
pub(crate) struct MemoryFiles {
    pub(crate) files: Mutex<BTreeMap<PathBuf, (Vec<u8>, FileAccess)>>,
}

impl MemoryFiles {
    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        self.files.lock().unwrap().keys().cloned().collect()
    }

    pub(crate) fn change(&self, path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
        change(&mut self.files.lock().unwrap().get_mut(path).unwrap().0);
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>> {
        let files = self.files.lock().unwrap();
        let (bytes, _) = files.get(path).ok_or(io::ErrorKind::NotFound)?;
        if bytes.len() as u64 > bytes_max {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes.clone())
    }

    fn write(&self, path: &Path, bytes: &[u8], access: FileAccess) -> io::Result<()> {
        self.files.lock().unwrap().insert(path.to_owned(), (bytes.to_vec(), access));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.paths().into_iter().filter(|path| path.parent() == Some(folder)).collect())
    }

    fn exists(&self, path: &Path) -> bool {
        self.paths().iter().any(|known| known.starts_with(path))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.files.lock().unwrap().remove(path);
        Ok(())
    }
}
