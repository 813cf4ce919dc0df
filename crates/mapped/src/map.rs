//! The map itself: the one unsafe call of the project.

use memmap2::Mmap;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::Path;

/// A file's bytes, mapped read-only. Stays readable after the file was renamed or removed.
pub struct Mapped {
    /// None for an empty file, which cannot be mapped.
    map: Option<Mmap>,
}

impl Mapped {
    /// Maps a whole file.
    ///
    /// Only for files that [`crate::write`] made in a folder that belongs to this program: nobody
    /// may change or shorten the file while it is mapped.
    ///
    /// # Errors
    /// The file system's own; [`io::ErrorKind::InvalidInput`] if it is not a plain file.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let found = file.metadata()?;
        if !found.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let bytes = usize::try_from(found.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        if bytes == 0 {
            return Ok(Self { map: None });
        }
        let map = map(&file)?;
        assert_eq!(map.len(), bytes, "a file that is written once keeps its length");
        Ok(Self { map: Some(map) })
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.map.as_deref().unwrap_or_default()
    }
}

impl fmt::Debug for Mapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content, which may be personal data.
        write!(f, "Mapped({} bytes)", self.bytes().len())
    }
}

#[expect(unsafe_code, reason = "mapping a file is unsafe: the kernel may change what Rust reads")]
fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: a map is sound as long as nobody changes or shortens the file under it.
    // - The file was opened for reading and the map is read-only: not through this program's hands.
    // - `write` makes each file once, under another name, and never opens it for writing again; a
    //   newer one comes under a new name or by renaming, which leaves the mapped file as it is.
    // - The folder and its files belong to this program's user alone (modes 0700 and 0600), and one
    //   process serves it, which a lock sees to. Whoever can write there can also write into this
    //   process's memory.
    // - A failing disk can end the process when a page is read, which is no unsoundness. Changed
    //   bytes are found by the checksums of those who read: nothing here is trusted to be valid
    //   as anything but bytes.
    unsafe { Mmap::map(file) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{remove, write};

    fn written(path: &Path, bytes: &[u8]) {
        write(path, |out| out.write_all(bytes)).unwrap();
    }

    #[test]
    fn a_mapped_file_holds_what_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let bytes: Vec<u8> = (0..100_000u32).flat_map(u32::to_le_bytes).collect();
        written(&path, &bytes);
        assert!(Mapped::open(&path).unwrap().bytes() == bytes);
    }

    #[test]
    fn an_empty_file_is_no_bytes_and_a_missing_one_or_a_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        assert_eq!(Mapped::open(&path).unwrap_err().kind(), io::ErrorKind::NotFound);
        written(&path, b"");
        assert_eq!(Mapped::open(&path).unwrap().bytes(), b"");
        assert!(Mapped::open(folder.path()).is_err());
    }

    #[test]
    fn a_file_that_is_renamed_replaced_or_removed_while_mapped_stays_readable() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("file"), folder.path().join("other"));
        written(&path, b"first");
        let first = Mapped::open(&path).unwrap();
        written(&path, b"the second, under the same name");
        assert_eq!(first.bytes(), b"first");
        written(&other, b"other");
        let second = Mapped::open(&path).unwrap();
        remove(&path).unwrap();
        remove(&other).unwrap();
        assert_eq!(second.bytes(), b"the second, under the same name");
        assert_eq!(first.bytes(), b"first");
    }

    #[test]
    fn a_map_may_be_read_by_many_threads_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        written(&path, &[7; 1 << 20]);
        let map = Mapped::open(&path).unwrap();
        let sum = || map.bytes().iter().map(|byte| u64::from(*byte)).sum::<u64>();
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(sum)).collect();
            for thread in threads {
                assert_eq!(thread.join().unwrap(), 7 << 20);
            }
        });
    }

    #[test]
    fn debug_output_never_shows_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        written(&path, b"secret");
        assert_eq!(format!("{:?}", Mapped::open(&path).unwrap()), "Mapped(6 bytes)");
    }
}
