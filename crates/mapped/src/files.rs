//! Writing files that appear complete or not at all, for their owner alone.

use std::ffi::OsString;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How the names of files end that are not complete.
const PART: &str = ".part";
/// What is gathered before it goes to the operating system, in bytes.
const BUFFER_BYTES: usize = 1 << 20;

/// Writes a file whole: when this returns it is on disk under its name, and until then there is
/// none of that name, or the former one.
///
/// What cannot be completed is removed again; what a crash left is listed by [`list`] under another
/// name.
///
/// # Errors
/// Those of `fill`, and the file system's own; the former file stays then.
pub fn write<T>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<T>) -> io::Result<T> {
    let part = part_of(path)?;
    let outcome = fill_part(&part, fill).and_then(|made| {
        rename(&part, path)?;
        Ok(made)
    });
    if outcome.is_err() {
        // The disk may be full: nothing half-made may add to that.
        let _ = unlink(&part);
    }
    let made = outcome?;
    sync(folder_of(path))?;
    Ok(made)
}

/// Removes a file for good; one that is not there is no error.
///
/// # Errors
/// The file system's own.
pub fn remove(path: &Path) -> io::Result<()> {
    match unlink(path) {
        Ok(()) => sync(folder_of(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// The files directly in a folder, incomplete ones included, sorted; none if there is no folder.
///
/// # Errors
/// The file system's own.
pub fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match folder.read_dir() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}

/// Makes a folder, and those above it that are missing, for the owner alone.
///
/// # Errors
/// The file system's own.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folder(above)?;
    match DirBuilder::new().mode(0o700).create(folder) {
        Ok(()) => sync(above),
        // Another thread was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

fn fill_part<T>(part: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<T>) -> io::Result<T> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(part)?;
    let mut out = BufWriter::with_capacity(BUFFER_BYTES, file);
    let made = fill(&mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(made)
}

/// A name beside the file that no other writer uses: of this process by the number, of a former
/// one by the process.
fn part_of(path: &Path) -> io::Result<PathBuf> {
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let mut name = OsString::from(path.file_name().ok_or(io::ErrorKind::InvalidInput)?);
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    name.push(format!(".{}.{number}{PART}", std::process::id()));
    let part = path.with_file_name(name);
    // A former process may have had our number and have left its file behind.
    remove(&part)?;
    Ok(part)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the folder's entries, such as a new name, durable.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[expect(clippy::disallowed_methods, reason = "files that are mapped lie on a real disk")]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

#[expect(clippy::disallowed_methods, reason = "files that are mapped lie on a real disk")]
fn unlink(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_file_appears_whole_for_its_owner_alone_and_nothing_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/file");
        make_folder(path.parent().unwrap()).unwrap();
        let made = write(&path, |out| {
            assert!(!path.exists());
            out.write_all(b"whole")?;
            Ok(5)
        });
        assert_eq!(made.unwrap(), 5);
        assert_eq!(list(path.parent().unwrap()).unwrap(), std::slice::from_ref(&path));
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let folder = path.parent().unwrap().metadata().unwrap();
        assert_eq!(folder.permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn a_write_that_fails_leaves_the_former_file_and_no_rest() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, |out| out.write_all(b"former")).unwrap();
        let failed = write(&path, |out| {
            out.write_all(b"half")?;
            Err::<(), _>(io::Error::other("the disk is full"))
        });
        assert_eq!(failed.unwrap_err().to_string(), "the disk is full");
        assert_eq!(list(folder.path()).unwrap(), std::slice::from_ref(&path));
        assert_eq!(crate::Mapped::open(&path).unwrap().bytes(), b"former");
    }

    #[test]
    fn removing_twice_is_no_error_and_a_missing_folder_holds_no_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, |_| Ok(())).unwrap();
        remove(&path).unwrap();
        remove(&path).unwrap();
        assert!(list(&folder.path().join("none")).unwrap().is_empty());
    }
}
