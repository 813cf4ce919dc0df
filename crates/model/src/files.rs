//! The file layer as a parameter: real disks in the program, memory with faults in tests.

use std::io;
use std::path::{Path, PathBuf};

/// The few file operations the product needs. What a method reports as done is on disk.
pub trait Files: Send + Sync {
    /// Reads a whole file of at most `bytes_max`.
    ///
    /// # Errors
    /// The layer's own; [`io::ErrorKind::FileTooLarge`] if the file is larger.
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>>;

    /// Replaces a file whole: a reader sees the old or the new content, also after power loss.
    /// Makes missing folders.
    ///
    /// # Errors
    /// The layer's own; the old content stays then.
    fn write(&self, path: &Path, bytes: &[u8], access: FileAccess) -> io::Result<()>;

    /// The files and folders directly below a folder, sorted.
    ///
    /// # Errors
    /// The layer's own.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Whether the path names a file or folder.
    fn exists(&self, path: &Path) -> bool;

    /// Removes a file; one that is not there is no error.
    ///
    /// # Errors
    /// The layer's own.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAccess {
    /// Public material: checkpoints, tiles, public keys.
    Everyone,
    /// Keys and personal data: the owner alone (mode 0600).
    OwnerOnly,
}
