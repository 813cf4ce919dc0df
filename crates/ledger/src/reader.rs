//! Reading a log from its files: entries and proofs.

use crate::checkpoint::{Checkpoint, VerifierKey};
use crate::merkle::{self, Frontier, HashReader};
use crate::{Error, limits, tiles};
use entente_model::Files;
use entente_model::encoding::Digest;
use entente_model::files::FileAccess;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Proof that an entry is in a log, with the checkpoint that it leads to: all that is needed to
/// judge it offline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InclusionProof {
    /// The entry's position.
    pub index: u64,
    /// The entry's leaf hash.
    pub leaf_hash: Digest,
    /// Hashes from the leaf to the root.
    pub path: Vec<Digest>,
    /// The signed checkpoint, a note as text.
    pub checkpoint: String,
}

impl InclusionProof {
    /// Checks the checkpoint's signature and the path.
    ///
    /// # Errors
    /// If either does not hold.
    pub fn verify(&self, key: &VerifierKey) -> Result<Checkpoint, Error> {
        let checkpoint = Checkpoint::open(&self.checkpoint, key)?;
        let place = (self.index, checkpoint.size);
        merkle::verify_inclusion(&self.leaf_hash, place, &self.path, &checkpoint.root)?;
        Ok(checkpoint)
    }
}

/// A log as its files show it, for proofs; whoever uses them verifies them.
pub struct LogReader {
    folder: TileFolder,
}

impl fmt::Debug for LogReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogReader")
    }
}

impl LogReader {
    /// A reader of the log in a folder.
    #[must_use]
    pub fn new(files: Arc<dyn Files>, folder: PathBuf) -> Self {
        Self { folder: TileFolder::new(files, folder) }
    }

    /// The last signed checkpoint, as a note; `None` if nothing is signed yet.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn note(&self) -> Result<Option<String>, Error> {
        self.folder.note()
    }

    /// The entry at `index`.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if no checkpoint covers it, or if the files cannot be read.
    pub fn entry(&self, index: u64) -> Result<Vec<u8>, Error> {
        self.at_last_checkpoint(|_, size| {
            let number = index / u64::from(tiles::WIDTH);
            let width = tiles::width(0, number, size);
            let out = Error::OutOfRange { index, size };
            if index >= size {
                return Err(out);
            }
            let place = usize::try_from(index % u64::from(tiles::WIDTH)).unwrap_or(usize::MAX);
            self.folder.entries(number, width)?.into_iter().nth(place).ok_or(out)
        })
    }

    /// Proof that the entry at `index` is under the last checkpoint.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if the checkpoint does not cover it yet, or if the files cannot be
    /// read.
    pub fn prove(&self, index: u64) -> Result<InclusionProof, Error> {
        self.at_last_checkpoint(|note, size| {
            let mut hashes = self.hashes(size);
            let path = merkle::inclusion_proof(index, size, &mut hashes)?;
            let leaf_hash = hashes.hash(0, index)?;
            Ok(InclusionProof { index, leaf_hash, path, checkpoint: note.to_owned() })
        })
    }

    /// The path from the entry at `index` to the root of the first `size` entries.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if the log is not that long, or if the files cannot be read.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Digest>, Error> {
        self.within(size, |hashes| merkle::inclusion_proof(index, size, hashes))
    }

    /// Proof that the first `new` entries begin with the first `old` ones.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if the log is not that long, or if the files cannot be read.
    pub fn consistency(&self, old: u64, new: u64) -> Result<Vec<Digest>, Error> {
        self.within(new, |hashes| merkle::consistency_proof(old, new, hashes))
    }

    /// The root over the first `size` entries.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if the log is not that long, or if the files cannot be read.
    pub fn root(&self, size: u64) -> Result<Digest, Error> {
        self.within(size, |hashes| merkle::root(size, hashes))
    }

    /// The peaks of the first `size` entries, by which another can take up the log there.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if the log is not that long, or if the files cannot be read.
    pub fn peaks(&self, size: u64) -> Result<Vec<Digest>, Error> {
        self.within(size, |hashes| merkle::peaks(size, hashes))
    }

    /// Works on the hashes of a log that has at least `size` signed entries.
    fn within<T>(
        &self,
        size: u64,
        work: impl Fn(&mut dyn HashReader) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.at_last_checkpoint(|_, published| {
            if size > published {
                return Err(Error::OutOfRange { index: size, size: published });
            }
            work(&mut self.hashes(published))
        })
    }

    /// Works on the files under the last checkpoint; begins again if the log grew and replaced them
    /// meanwhile.
    fn at_last_checkpoint<T>(
        &self,
        work: impl Fn(&str, u64) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let attempt = |note: Option<&str>| {
            let size = note.map_or(Ok(0), |note| Checkpoint::unverified(note).map(|c| c.size))?;
            work(note.unwrap_or_default(), size)
        };
        let mut note = self.folder.note()?;
        for _ in 0..limits::RESTARTS_MAX {
            let missing = match attempt(note.as_deref()) {
                Err(error @ Error::TileMissing { .. }) => error,
                done => return done,
            };
            let now = self.folder.note()?;
            if now == note {
                return Err(missing);
            }
            note = now;
        }
        attempt(note.as_deref())
    }

    fn hashes(&self, published: u64) -> TileHashes<'_> {
        TileHashes { folder: &self.folder, published, held: BTreeMap::new() }
    }
}

/// Subtree hashes out of tiles; each tile is read once.
struct TileHashes<'a> {
    folder: &'a TileFolder,
    published: u64,
    held: BTreeMap<(u8, u64), Vec<Digest>>,
}

impl HashReader for TileHashes<'_> {
    fn hash(&mut self, level: u8, index: u64) -> Result<Digest, Error> {
        let out = Error::OutOfRange { index, size: self.published };
        let (tile_level, height) = (level / 8, level % 8);
        let first = index << height;
        let number = first / u64::from(tiles::WIDTH);
        if let std::collections::btree_map::Entry::Vacant(entry) =
            self.held.entry((tile_level, number))
        {
            let width = tiles::width(tile_level, number, self.published);
            entry.insert(self.folder.hashes(tile_level, number, width)?);
        }
        let begin = usize::try_from(first % u64::from(tiles::WIDTH)).unwrap_or(usize::MAX);
        let hashes = self
            .held
            .get(&(tile_level, number))
            .and_then(|tile| tile.get(begin..begin.saturating_add(1 << height)));
        hashes.map(|hashes| Frontier::over(hashes).root()).ok_or(out)
    }
}

/// The folder of a log's tiles.
pub(crate) struct TileFolder {
    files: Arc<dyn Files>,
    folder: PathBuf,
}

impl TileFolder {
    pub(crate) const fn new(files: Arc<dyn Files>, folder: PathBuf) -> Self {
        Self { files, folder }
    }

    /// The checkpoint's note; `None` if there is none.
    pub(crate) fn note(&self) -> Result<Option<String>, Error> {
        let bytes = self.read_up_to(tiles::CHECKPOINT_PATH, limits::NOTE_BYTES_MAX as u64)?;
        bytes
            .map(String::from_utf8)
            .transpose()
            .map_err(|_| Error::Checkpoint { words: "it is not UTF-8" })
    }

    /// A file; `None` if there is none.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        self.read_up_to(path, tiles::FILE_BYTES_MAX)
    }

    /// The first `width` hashes of a tile, out of the tile of that width or the full one.
    pub(crate) fn hashes(&self, level: u8, number: u64, width: u16) -> Result<Vec<Digest>, Error> {
        let (path, bytes) =
            self.of_width(width, |width| tiles::hash_tile_path(level, number, width))?;
        let mut hashes = tiles::decode_hashes(&bytes).unwrap_or_default();
        if hashes.len() < usize::from(width) {
            return Err(Error::Tile { path, words: "it does not have the length of its width" });
        }
        hashes.truncate(usize::from(width));
        Ok(hashes)
    }

    /// The first `width` entries of a bundle, out of the bundle of that width or the full one.
    pub(crate) fn entries(&self, number: u64, width: u16) -> Result<Vec<Vec<u8>>, Error> {
        let (path, bytes) =
            self.of_width(width, |width| tiles::entry_bundle_path(number, width))?;
        let entries = tiles::decode_entries(&bytes).unwrap_or_default();
        if entries.len() < usize::from(width) {
            return Err(Error::Tile { path, words: "it does not hold as many entries as named" });
        }
        Ok(entries.into_iter().take(usize::from(width)).map(<[u8]>::to_vec).collect())
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.files
            .write(&self.folder.join(path), bytes, FileAccess::Everyone)
            .map_err(|source| Error::File { operation: "write", path: path.into(), source })
    }

    pub(crate) fn remove(&self, path: &str) -> Result<(), Error> {
        self.files.remove(&self.folder.join(path)).map_err(|source| Error::File {
            operation: "remove",
            path: path.into(),
            source,
        })
    }

    /// The files of a folder, as paths within the log; none if it is not there.
    pub(crate) fn list(&self, path: &str) -> Result<Vec<String>, Error> {
        let folder = self.folder.join(path);
        if !self.files.exists(&folder) {
            return Ok(Vec::new());
        }
        let found = self.files.list(&folder).map_err(|source| Error::File {
            operation: "list",
            path: path.into(),
            source,
        })?;
        let name = |file: &PathBuf| Path::file_name(file)?.to_str().map(str::to_owned);
        Ok(found.iter().filter_map(name).map(|name| format!("{path}/{name}")).collect())
    }

    fn of_width(
        &self,
        width: u16,
        path: impl Fn(u16) -> String,
    ) -> Result<(String, Vec<u8>), Error> {
        for width in [width, tiles::WIDTH] {
            let path = path(width);
            if let Some(bytes) = self.read(&path)? {
                return Ok((path, bytes));
            }
        }
        Err(Error::TileMissing { path: path(width) })
    }

    fn read_up_to(&self, path: &str, bytes_max: u64) -> Result<Option<Vec<u8>>, Error> {
        match self.files.read(&self.folder.join(path), bytes_max) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::File { operation: "read", path: path.into(), source }),
        }
    }
}
