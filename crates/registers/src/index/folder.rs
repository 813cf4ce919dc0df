//! The files of one register's index.

use super::manifest::{self, Manifest, Unreadable};
use super::number_file;
use super::numbers::{Held, Numbers, Part};
use super::summed::sum_of;
use entente_mapped::Mapped;
use entente_matching::index::GoneRecord;
use entente_matching::{Bytes, Damage, Engine, Segment};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

const MANIFEST: &str = "manifest.json";

/// Where a node's indexes lie on disk, and what this process may do there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexFolder {
    /// The folder; it belongs to indexes alone.
    pub path: PathBuf,
    /// What this process may do.
    pub access: IndexAccess,
}

/// What a process may do in a folder of indexes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexAccess {
    /// Write, merge and remove files: for the one process that serves the node.
    Keep,
    /// Use what is there, for any other process.
    Read,
}

/// The folder of one register.
pub(crate) struct Folder {
    path: PathBuf,
    pub(crate) access: IndexAccess,
}

/// Why an index on disk cannot be used. The remedy is always to make it again from the store.
#[derive(Debug, Error)]
pub(crate) enum Unusable {
    /// There is none.
    #[error("there is no index yet")]
    Missing,
    #[error("{0}")]
    Manifest(#[from] Unreadable),
    #[error("the segment `{file}` cannot be used: {damage}")]
    Segment { file: String, damage: Damage },
    #[error("the segment `{file}` is not as it was written")]
    Changed { file: String },
    #[error("a segment cannot be read any more")]
    Unread,
    #[error("the index holds a record that is not current")]
    NotCurrent,
    #[error("an index file cannot be read: {0}")]
    File(#[from] io::Error),
    #[error("the index is of another register")]
    Register,
    #[error("the index was made under the model `{found}`")]
    Model { found: String },
    #[error("the index was made under another declaration of the register")]
    Extraction,
    #[error("the index is not of this store, or the store was brought back from a backup")]
    Store,
    #[error("the index is {changes} changes behind")]
    Behind { changes: u64 },
}

impl Unusable {
    /// Whether something is wrong, as opposed to new or out of date.
    pub(crate) const fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Manifest(Unreadable::Damaged)
                | Self::Segment { .. }
                | Self::Changed { .. }
                | Self::Unread
                | Self::NotCurrent
                | Self::File(_)
                | Self::Register
        )
    }
}

/// A mapped file as matching reads it.
struct MappedBytes(Mapped);

impl Bytes for MappedBytes {
    fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }
}

/// What the files hold.
pub(crate) struct Opened {
    pub(crate) persons: Engine,
    pub(crate) numbers: Numbers,
}

impl Folder {
    pub(crate) fn new(folder: &IndexFolder, register: &str) -> Self {
        Self { path: folder.path.join(register), access: folder.access }
    }

    /// The path of a file.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Reads the manifest.
    pub(crate) fn manifest(&self) -> Result<Manifest, Unusable> {
        let map = match Mapped::open(&self.file(MANIFEST)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Unusable::Missing),
            map => map?,
        };
        Ok(Manifest::decode(map.bytes())?)
    }

    /// Replaces the manifest: from here on the files that it names are the index.
    pub(crate) fn replace_manifest(&self, manifest: &Manifest) -> io::Result<()> {
        let bytes = manifest.encode()?;
        entente_mapped::write(&self.file(MANIFEST), |out| out.write_all(&bytes))
    }

    /// Removes every file that the manifest does not name: what was merged, and what a crash left.
    pub(crate) fn sweep(&self, manifest: &Manifest) -> io::Result<()> {
        let persons = manifest.persons.iter().map(|part| part.file.as_str());
        let numbers = manifest.numbers.iter().map(|part| part.file.as_str());
        let named: BTreeSet<&str> = persons.chain(numbers).chain([MANIFEST]).collect();
        let is_named = |path: &Path| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| named.contains(name))
        };
        for path in entente_mapped::list(&self.path)? {
            if !is_named(&path) {
                entente_mapped::remove(&path)?;
            }
        }
        Ok(())
    }

    /// Makes the folder if it is not there.
    pub(crate) fn make(&self) -> io::Result<()> {
        entente_mapped::make_folder(&self.path)
    }

    /// Maps a segment and checks it.
    pub(crate) fn segment(&self, name: &str) -> Result<Segment, Unusable> {
        let map = Mapped::open(&self.file(name))?;
        Segment::open(name, Arc::new(MappedBytes(map)))
            .map_err(|damage| Unusable::Segment { file: name.to_owned(), damage })
    }

    /// Reads every file that a manifest names from beginning to end.
    pub(crate) fn verify(&self, manifest: &Manifest) -> Result<(), Unusable> {
        if self.manifest()? != *manifest {
            return Err(Unreadable::Damaged.into());
        }
        for part in &manifest.persons {
            if sum_of(&self.file(&part.file))? != part.sha256 {
                return Err(Unusable::Changed { file: part.file.clone() });
            }
        }
        for part in &manifest.numbers {
            number_file::open(&self.file(&part.file))?;
        }
        Ok(())
    }

    /// Maps and checks what a manifest names, save what only candidates need: [`Self::verify`]
    /// reads that too.
    pub(crate) fn open(&self, manifest: &Manifest) -> Result<Opened, Unusable> {
        let mut segments: Vec<(Segment, Vec<GoneRecord>)> = Vec::new();
        for part in &manifest.persons {
            let gone = manifest::gone_from_bytes(&part.gone)?;
            segments.push((self.segment(&part.file)?, gone));
        }
        let mut files = Vec::new();
        for part in &manifest.numbers {
            let file = number_file::open(&self.file(&part.file))?;
            files.push(Part { covers: part.covers, held: Held::File(Arc::new(file)) });
        }
        let gone = manifest::changes_from_bytes(&manifest.numbers_gone)?;
        Ok(Opened { persons: Engine::over(segments), numbers: Numbers::over(files, gone) })
    }
}
