//! The file layer on the real disk.

use entente_model::Files;
use entente_model::files::FileAccess;
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Files on the real disk. A write goes to a new file beside the old one, is synced, takes the old
/// one's name, and the folder is synced: what is reported as done survives loss of power, and no
/// reader sees half a file.
#[derive(Debug, Default)]
pub struct DiskFiles {
    /// Tells apart the temporary files of threads that write the same path.
    written: AtomicU64,
}

impl DiskFiles {
    /// The file layer of this process.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn temporary(&self, path: &Path) -> io::Result<PathBuf> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let mut temporary = std::ffi::OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".{}.{number}{TEMPORARY}", std::process::id()));
        Ok(path.with_file_name(temporary))
    }
}

/// How the names of files end that are not yet complete; [`Files::list`] leaves them out.
const TEMPORARY: &str = ".part";

impl Files for DiskFiles {
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file at the limit from one over it, also while it
        // grows.
        file.take(bytes_max.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > bytes_max {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn write(&self, path: &Path, bytes: &[u8], access: FileAccess) -> io::Result<()> {
        let folder = folder_of(path);
        make_folder(folder, access)?;
        let temporary = self.temporary(path)?;
        let outcome = write_new(&temporary, bytes, access).and_then(|()| rename(&temporary, path));
        if outcome.is_err() {
            // The old content stands; what is left of the new must not fill the disk.
            let _ = remove(&temporary);
        }
        outcome?;
        sync_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for entry in folder.read_dir()? {
            let path = entry?.path();
            let complete =
                |name: &std::ffi::OsStr| !name.as_encoded_bytes().ends_with(TEMPORARY.as_bytes());
            if path.file_name().is_some_and(complete) {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match remove(path) {
            Ok(()) => sync_folder(folder_of(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The folder that holds a path; the present one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the folder's entries, such as a new name, durable.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[expect(clippy::disallowed_methods, reason = "this is the layer that the others are passed")]
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

#[expect(clippy::disallowed_methods, reason = "this is the layer that the others are passed")]
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

fn write_new(path: &Path, bytes: &[u8], access: FileAccess) -> io::Result<()> {
    let mode = match access {
        FileAccess::Everyone => 0o644,
        FileAccess::OwnerOnly => 0o600,
    };
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
    // The process's mask may have taken rights away; it cannot have given any.
    file.set_permissions(Permissions::from_mode(mode))?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes missing folders, each with its entry in its own folder on disk.
pub(crate) fn make_folder(folder: &Path, access: FileAccess) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folder(above, access)?;
    let mode = match access {
        FileAccess::Everyone => 0o755,
        FileAccess::OwnerOnly => 0o700,
    };
    match DirBuilder::new().mode(mode).create(folder) {
        Ok(()) => sync_folder(above),
        // Another thread was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer() -> (tempfile::TempDir, DiskFiles) {
        (tempfile::tempdir().unwrap(), DiskFiles::new())
    }

    #[test]
    fn what_is_written_is_read_back_and_folders_are_made() {
        let (folder, files) = layer();
        let path = folder.path().join("a/b/c.txt");
        files.write(&path, b"one", FileAccess::Everyone).unwrap();
        files.write(&path, b"two", FileAccess::Everyone).unwrap();
        assert_eq!(files.read(&path, 3).unwrap(), b"two");
        assert_eq!(files.list(&folder.path().join("a/b")).unwrap(), [path]);
    }

    #[test]
    fn a_file_one_byte_over_the_limit_is_refused() {
        let (folder, files) = layer();
        let path = folder.path().join("file");
        files.write(&path, b"four", FileAccess::Everyone).unwrap();
        assert!(files.read(&path, 4).is_ok());
        let error = files.read(&path, 3).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    }

    #[test]
    fn keys_are_for_the_owner_alone_also_in_a_replaced_file() {
        let (folder, files) = layer();
        let path = folder.path().join("keys/secret");
        files.write(&path, b"public", FileAccess::Everyone).unwrap();
        files.write(&path, b"secret", FileAccess::OwnerOnly).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_failed_write_leaves_the_old_content_and_no_rest() {
        let (folder, files) = layer();
        let path = folder.path().join("taken");
        files.write(&path.join("inner"), b"kept", FileAccess::Everyone).unwrap();
        // A folder cannot be replaced by a file.
        assert!(files.write(&path, b"new", FileAccess::Everyone).is_err());
        assert_eq!(files.read(&path.join("inner"), 10).unwrap(), b"kept");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn a_file_left_incomplete_by_a_crash_is_not_listed() {
        let (folder, files) = layer();
        let path = folder.path().join("name");
        write_new(&files.temporary(&path).unwrap(), b"half", FileAccess::Everyone).unwrap();
        assert!(files.list(folder.path()).unwrap().is_empty());
    }

    #[test]
    fn removing_twice_is_no_error() {
        let (folder, files) = layer();
        let path = folder.path().join("file");
        files.write(&path, b"", FileAccess::Everyone).unwrap();
        files.remove(&path).unwrap();
        files.remove(&path).unwrap();
        assert!(!files.exists(&path));
    }
}
