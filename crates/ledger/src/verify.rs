//! Judging a whole log offline, with its files and its public key alone.

use crate::checkpoint::{Checkpoint, VerifierKey};
use crate::edge::root_of_edge;
use crate::merkle::{Frontier, leaf_hash};
use crate::{Error, limits, tiles};
use entente_model::Files;
use entente_model::encoding::Digest;
use serde::Serialize;
use std::io;
use std::path::Path;
use thiserror::Error as ThisError;

/// Hashes of a full tile, as a number of entries.
const WIDTH: u64 = tiles::WIDTH as u64;

/// What a sound log is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogReport {
    /// The checkpoint that all entries were held against.
    pub checkpoint: Checkpoint,
    /// The size of the earlier checkpoint that it was shown to continue, if one was given.
    pub continues: Option<u64>,
}

/// What is wrong with a log. The second verifier names the same faults by the same codes.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum Fault {
    /// There is no checkpoint.
    #[error("the checkpoint is missing")]
    CheckpointMissing,
    /// The checkpoint cannot be read as one.
    #[error("the checkpoint is malformed: {words}")]
    CheckpointMalformed {
        /// What is wrong.
        words: String,
    },
    /// Another key signed it.
    #[error("the checkpoint is not signed by the key given")]
    WrongKey,
    /// The signature does not fit.
    #[error("the signature of the checkpoint does not verify: the checkpoint was altered")]
    SignatureInvalid,
    /// It is of another log.
    #[error("the checkpoint is of the log `{found}`")]
    WrongOrigin {
        /// The log it names.
        found: String,
    },
    /// Entries that were signed before are gone.
    #[error("the log was cut: it has {size} entries, but {previous} were signed before")]
    Shortened {
        /// Entries now.
        size: u64,
        /// Entries signed before.
        previous: u64,
    },
    /// The log signed other entries before.
    #[error("the log was rewritten: its first {previous} entries are not those signed before")]
    Rewritten {
        /// Entries signed before.
        previous: u64,
    },
    /// A tile or bundle is gone.
    #[error("`{path}` is missing")]
    FileMissing {
        /// Its path.
        path: String,
    },
    /// A tile or bundle was cut or has something added.
    #[error("`{path}` does not have the length that it must: it was cut or altered")]
    FileLength {
        /// Its path.
        path: String,
    },
    /// The right edge of the tree does not give the signed root.
    #[error("the tiles do not give the signed root: they were altered, or the log was rewritten")]
    RootMismatch,
    /// A hash tile does not fit the level above.
    #[error("`{path}` was altered: it does not give the hash above it")]
    TileAltered {
        /// Its path.
        path: String,
    },
    /// An entry does not have its hash.
    #[error("entry {index} was altered")]
    EntryAltered {
        /// Its position.
        index: u64,
    },
    /// A file cannot be read.
    #[error("`{path}` cannot be read: {words}")]
    Unreadable {
        /// Its path.
        path: String,
        /// Why.
        words: String,
    },
}

impl Fault {
    /// The stable code of the fault.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CheckpointMissing => "checkpoint-missing",
            Self::CheckpointMalformed { .. } => "checkpoint-malformed",
            Self::WrongKey => "wrong-key",
            Self::SignatureInvalid => "signature-invalid",
            Self::WrongOrigin { .. } => "wrong-origin",
            Self::Shortened { .. } => "shortened",
            Self::Rewritten { .. } => "rewritten",
            Self::FileMissing { .. } => "file-missing",
            Self::FileLength { .. } => "file-length",
            Self::RootMismatch => "root-mismatch",
            Self::TileAltered { .. } => "tile-altered",
            Self::EntryAltered { .. } => "entry-altered",
            Self::Unreadable { .. } => "unreadable",
        }
    }
}

/// Replays a whole log: every hash tile against the signed root, every entry against its hash; and,
/// if an earlier checkpoint is given, that the log still begins with what was signed then.
///
/// # Errors
/// The first fault found, from the root down.
pub fn verify_log(
    files: &dyn Files,
    folder: &Path,
    key: &VerifierKey,
    previous: Option<&Checkpoint>,
) -> Result<LogReport, Fault> {
    let mut note = read_note(files, folder)?;
    for _ in 0..limits::RESTARTS_MAX {
        let fault = match verify_note(files, folder, (&note, key), previous) {
            Err(fault @ Fault::FileMissing { .. }) => fault,
            done => return done,
        };
        // A log in use replaces its unfinished tiles: if it has grown meanwhile, begin again with
        // what it is now.
        let now = read_note(files, folder)?;
        if now == note {
            return Err(fault);
        }
        note = now;
    }
    verify_note(files, folder, (&note, key), previous)
}

fn verify_note(
    files: &dyn Files,
    folder: &Path,
    (note, key): (&str, &VerifierKey),
    previous: Option<&Checkpoint>,
) -> Result<LogReport, Fault> {
    let checkpoint = Checkpoint::open(note, key).map_err(checkpoint_fault)?;
    let size = checkpoint.size;
    if let Some(previous) = previous.filter(|previous| previous.size > size) {
        return Err(Fault::Shortened { size, previous: previous.size });
    }
    let mut log = Replay { files, folder, size, edge: Vec::new(), path: Vec::new() };
    log.check_edge(&checkpoint.root)?;
    let root_then = log.replay(previous.map(|previous| previous.size))?;
    match previous {
        Some(previous) if root_then != Some(previous.root) => {
            Err(Fault::Rewritten { previous: previous.size })
        }
        _ => Ok(LogReport { continues: previous.map(|previous| previous.size), checkpoint }),
    }
}

/// One pass over a log's files. Whatever it holds on to was shown to be under the signed root.
struct Replay<'a> {
    files: &'a dyn Files,
    folder: &'a Path,
    size: u64,
    /// The unfinished tile of each level.
    edge: Vec<Vec<Digest>>,
    /// For each level the number and hashes of the tile above the entries at hand.
    path: Vec<(u64, Vec<Digest>)>,
}

impl Replay<'_> {
    /// Checks the unfinished tiles of all levels together against the signed root.
    fn check_edge(&mut self, root: &Digest) -> Result<(), Fault> {
        for level in 0..tiles::levels(self.size) {
            let number = tiles::nodes(level, self.size) / WIDTH;
            let tile = match tiles::width(level, number, self.size) {
                0 => Vec::new(),
                width => self.tile(level, number, width)?,
            };
            self.edge.push(tile);
            self.path.push((u64::MAX, Vec::new()));
        }
        if root_of_edge(&self.edge) == *root { Ok(()) } else { Err(Fault::RootMismatch) }
    }

    /// Checks all entries; gives the root over the first `size_then` of them.
    fn replay(&mut self, size_then: Option<u64>) -> Result<Option<Digest>, Fault> {
        let mut tree = Frontier::default();
        let mut root_then = size_then.filter(|size| *size == 0).map(|_| tree.root());
        for number in 0..self.size.div_ceil(WIDTH) {
            self.climb_down(number)?;
            let width = tiles::width(0, number, self.size);
            let (path, bytes, held) = self.file(width, |w| tiles::entry_bundle_path(number, w))?;
            let entries = tiles::decode_entries(&bytes)
                .filter(|entries| entries.len() == usize::from(held))
                .ok_or(Fault::FileLength { path })?;
            let Some((_, hashes)) = self.path.first() else { break };
            for (hash, entry) in hashes.iter().zip(entries) {
                if leaf_hash(entry) != *hash {
                    return Err(Fault::EntryAltered { index: tree.size() });
                }
                tree.push(*hash);
                if size_then == Some(tree.size()) {
                    root_then = Some(tree.root());
                }
            }
        }
        assert!(
            tree.size() == self.size,
            "every entry of the log is in one bundle and was replayed"
        );
        Ok(root_then)
    }

    /// Loads the tiles above bundle `bundle` from the top down, each checked against the one above
    /// it.
    fn climb_down(&mut self, bundle: u64) -> Result<(), Fault> {
        let mut above: Vec<Digest> = Vec::new();
        for level in (0..tiles::levels(self.size)).rev() {
            let place = usize::from(level);
            let number = bundle >> (8 * level);
            if self.path.get(place).is_none_or(|(held, _)| *held != number) {
                let tile = self.checked_tile(level, number, &above)?;
                if let Some(slot) = self.path.get_mut(place) {
                    *slot = (number, tile);
                }
            }
            if let Some((_, tile)) = self.path.get(place) {
                above.clone_from(tile);
            }
        }
        Ok(())
    }

    fn checked_tile(&self, level: u8, number: u64, above: &[Digest]) -> Result<Vec<Digest>, Fault> {
        if number == tiles::nodes(level, self.size) / WIDTH {
            return Ok(self.edge.get(usize::from(level)).cloned().unwrap_or_default());
        }
        let tile = self.tile(level, number, tiles::WIDTH)?;
        let place = usize::try_from(number % WIDTH).unwrap_or(usize::MAX);
        if above.get(place) != Some(&Frontier::over(&tile).root()) {
            let path = tiles::hash_tile_path(level, number, tiles::WIDTH);
            return Err(Fault::TileAltered { path });
        }
        Ok(tile)
    }

    fn tile(&self, level: u8, number: u64, width: u16) -> Result<Vec<Digest>, Fault> {
        let (path, bytes, held) =
            self.file(width, |width| tiles::hash_tile_path(level, number, width))?;
        let mut hashes = tiles::decode_hashes(&bytes)
            .filter(|hashes| hashes.len() == usize::from(held))
            .ok_or(Fault::FileLength { path })?;
        hashes.truncate(usize::from(width));
        Ok(hashes)
    }

    /// The file of that width, or the full one if that is there instead; with its path and width.
    fn file(
        &self,
        width: u16,
        path_of: impl Fn(u16) -> String,
    ) -> Result<(String, Vec<u8>, u16), Fault> {
        for width in [width, tiles::WIDTH] {
            let path = path_of(width);
            if let Some(bytes) = read(self.files, self.folder, (&path, tiles::FILE_BYTES_MAX))? {
                return Ok((path, bytes, width));
            }
        }
        Err(Fault::FileMissing { path: path_of(width) })
    }
}

fn read_note(files: &dyn Files, folder: &Path) -> Result<String, Fault> {
    let bytes = read(files, folder, (tiles::CHECKPOINT_PATH, limits::NOTE_BYTES_MAX as u64))?;
    String::from_utf8(bytes.ok_or(Fault::CheckpointMissing)?)
        .map_err(|_| Fault::CheckpointMalformed { words: "it is not UTF-8".into() })
}

fn read(
    files: &dyn Files,
    folder: &Path,
    (path, bytes_max): (&str, u64),
) -> Result<Option<Vec<u8>>, Fault> {
    match files.read(&folder.join(path), bytes_max) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Err(Fault::FileLength { path: path.into() })
        }
        Err(error) => Err(Fault::Unreadable { path: path.into(), words: error.kind().to_string() }),
    }
}

fn checkpoint_fault(error: Error) -> Fault {
    match error {
        Error::WrongKey { .. } => Fault::WrongKey,
        Error::Signature { .. } => Fault::SignatureInvalid,
        Error::WrongOrigin { found, .. } => Fault::WrongOrigin { found },
        Error::Checkpoint { words } => Fault::CheckpointMalformed { words: words.into() },
        other => Fault::CheckpointMalformed { words: other.to_string() },
    }
}
