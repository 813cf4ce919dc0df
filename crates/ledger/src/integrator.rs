//! The integrator: copies committed entries into tiles and signs checkpoints, off the request path.

use crate::checkpoint::{Checkpoint, Origin, VerifierKey};
use crate::edge::{Edge, TileFile, partial_bundle_path, partial_tile_path, root_of_edge};
use crate::reader::TileFolder;
use crate::store::{LeafSource, StoredLeaf};
use crate::{Error, limits, merkle, tiles};
use entente_crypto::sign::SigningKey;
use entente_model::Files;
use entente_model::encoding::Digest;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What an integrator is made of.
pub struct IntegratorParts<S> {
    /// Where entries are committed.
    pub store: S,
    /// The log's name.
    pub origin: Origin,
    /// The log's key.
    pub log_key: SigningKey,
    /// The disk.
    pub files: Arc<dyn Files>,
    /// The folder of the tiles.
    pub folder: PathBuf,
}

/// Brings the tiles up to the store, one batch a step; one per log.
///
/// A step writes full tiles and bundles, then the unfinished ones, then the checkpoint, and only
/// then removes what is outdated. Until the checkpoint is replaced the old one and all its files
/// stand, so a crash at any point loses nothing: the next start begins at the last checkpoint and
/// writes the same files again.
pub struct Integrator<S> {
    store: S,
    log_key: SigningKey,
    origin: Origin,
    folder: TileFolder,
    state: Mutex<Option<State>>,
    // Apart from the state, which is held while files are written: whoever asks for the note is
    // answering somebody and must not wait for a disk.
    note: Mutex<Option<String>>,
}

struct State {
    edge: Edge,
    /// Nothing is signed yet.
    unsigned: bool,
    /// Files of the checkpoint before the last: a reader may be at them still, so they go one step
    /// later.
    outdated: Vec<String>,
    note: String,
}

impl<S> fmt::Debug for Integrator<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Integrator({})", self.origin)
    }
}

impl<S: LeafSource> Integrator<S> {
    /// An integrator of these parts; it looks at the disk with the first step.
    #[must_use]
    pub fn new(parts: IntegratorParts<S>) -> Self {
        Self {
            store: parts.store,
            log_key: parts.log_key,
            origin: parts.origin,
            folder: TileFolder::new(parts.files, parts.folder),
            state: Mutex::new(None),
            note: Mutex::new(None),
        }
    }

    /// Takes in the next batch of entries and signs a checkpoint; `None` if there is nothing new.
    /// Blocks on the disk.
    ///
    /// # Errors
    /// If the store cannot be read or the files not written; and for good if the tiles do not give
    /// the signed root, or the store and the tiles disagree. The step after an error begins with
    /// what is on disk.
    pub fn step(&self) -> Result<Option<Checkpoint>, Error> {
        let mut held = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = match held.take() {
            Some(state) => state,
            None => self.recover()?,
        };
        let signed = state.edge.size();
        let stored = self.store.size()?;
        if stored < signed {
            return Err(Error::StoreBehind { store: stored, signed });
        }
        if stored == signed && !state.unsigned {
            self.publish(&state.note);
            *held = Some(state);
            return Ok(None);
        }
        let checkpoint = self.grow(&mut state)?;
        self.publish(&state.note);
        *held = Some(state);
        Ok(Some(checkpoint))
    }

    /// Steps until everything is under a checkpoint that was stored when the call was made; what
    /// comes meanwhile may be left to the next call, or a busy log would never let go.
    ///
    /// # Errors
    /// As [`Integrator::step`].
    pub fn catch_up(&self) -> Result<Option<Checkpoint>, Error> {
        let goal = self.store.size()?;
        let mut last: Option<Checkpoint> = None;
        while last.as_ref().is_none_or(|checkpoint| checkpoint.size < goal) {
            match self.step()? {
                Some(checkpoint) => last = Some(checkpoint),
                None => break,
            }
        }
        Ok(last)
    }

    /// The last signed checkpoint as a note; `None` before the first step.
    #[must_use]
    pub fn note(&self) -> Option<String> {
        self.published().clone()
    }

    fn publish(&self, note: &str) {
        *self.published() = Some(note.to_owned());
    }

    fn published(&self) -> MutexGuard<'_, Option<String>> {
        self.note.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn grow(&self, state: &mut State) -> Result<Checkpoint, Error> {
        let before = state.edge.size();
        let leaves = self.store.read(before, limits::STEP_LEAVES_MAX)?;
        let mut full = Vec::new();
        for (index, leaf) in (before..).zip(&leaves) {
            check_leaf(index, leaf)?;
            state.edge.push(&leaf.bytes, leaf.leaf_hash, &mut full)?;
        }
        let partial = state.edge.partial();
        for file in &full {
            self.write_full(file)?;
        }
        for file in &partial {
            self.folder.write(&file.path, &file.bytes)?;
        }
        let size = state.edge.size();
        let checkpoint = Checkpoint { origin: self.origin.clone(), size, root: state.edge.root() };
        let note = checkpoint.sign(&self.log_key, &self.origin);
        self.folder.write(tiles::CHECKPOINT_PATH, note.as_bytes())?;
        state.note = note;
        state.unsigned = false;
        let outdated = outdated(before, size);
        for path in std::mem::replace(&mut state.outdated, outdated) {
            self.folder.remove(&path)?;
        }
        Ok(checkpoint)
    }

    /// Writes what can never change. If it is there already it must be the same: a crash came
    /// before the checkpoint.
    fn write_full(&self, file: &TileFile) -> Result<(), Error> {
        match self.folder.read(&file.path)? {
            Some(found) if found == file.bytes => Ok(()),
            Some(_) => Err(Error::Tile {
                path: file.path.clone(),
                words: "it is there already and differs from what the store holds",
            }),
            None => self.folder.write(&file.path, &file.bytes),
        }
    }

    /// Takes up the work at the last checkpoint, after checking that tiles, checkpoint and store
    /// belong together.
    fn recover(&self) -> Result<State, Error> {
        let Some(note) = self.folder.note()? else {
            let (edge, note) = (Edge::default(), String::new());
            return Ok(State { edge, unsigned: true, outdated: Vec::new(), note });
        };
        let key = VerifierKey::new(self.origin.clone(), self.log_key.verifying_key());
        let checkpoint = Checkpoint::open(&note, &key)?;
        let size = checkpoint.size;
        let mut levels = Vec::new();
        for level in 0..tiles::levels(size) {
            let number = tiles::nodes(level, size) / u64::from(tiles::WIDTH);
            levels.push(match tiles::width(level, number, size) {
                0 => Vec::new(),
                width => self.folder.hashes(level, number, width)?,
            });
        }
        if root_of_edge(&levels) != checkpoint.root {
            return Err(Error::RootMismatch { size });
        }
        let stored = self.store.size()?;
        if stored < size {
            return Err(Error::StoreBehind { store: stored, signed: size });
        }
        self.compare_last_bundle(size)?;
        let bundle = match partial_bundle_path(size) {
            Some(path) => self.folder.read(&path)?.ok_or(Error::TileMissing { path })?,
            None => Vec::new(),
        };
        self.sweep(size)?;
        let edge = Edge::new(size, levels, bundle);
        Ok(State { edge, unsigned: false, outdated: Vec::new(), note })
    }

    /// Holds the last signed entries against the store, so that a store of another history is not
    /// continued.
    fn compare_last_bundle(&self, size: u64) -> Result<(), Error> {
        let Some(last) = size.checked_sub(1) else { return Ok(()) };
        let number = last / u64::from(tiles::WIDTH);
        let width = tiles::width(0, number, size);
        let begin = number * u64::from(tiles::WIDTH);
        let hashes = self.folder.hashes(0, number, width)?;
        let entries = self.folder.entries(number, width)?;
        let leaves = self.store.read(begin, usize::from(width))?;
        let mut signed = hashes.iter().zip(&entries);
        for (index, leaf) in (begin..).zip(&leaves) {
            check_leaf(index, leaf)?;
            let same = signed
                .next()
                .is_some_and(|(hash, entry)| *hash == leaf.leaf_hash && *entry == leaf.bytes);
            if !same {
                return Err(Error::Disagree { index });
            }
        }
        if signed.next().is_some() {
            return Err(Error::Disagree { index: begin + leaves.len() as u64 });
        }
        Ok(())
    }

    /// Removes unfinished files that a crash left behind. One step reaches no further back than its
    /// own batch.
    fn sweep(&self, size: u64) -> Result<(), Error> {
        const BACK: u64 = (limits::STEP_LEAVES_MAX as u64).div_ceil(tiles::WIDTH as u64) + 1;
        let last = size / u64::from(tiles::WIDTH);
        for number in last.saturating_sub(BACK)..=last {
            let full = tiles::entry_bundle_path(number, tiles::WIDTH);
            self.sweep_folder(&full, partial_bundle_path(size).as_deref())?;
        }
        for level in 0..tiles::levels(size) {
            let back = if level == 0 { BACK } else { 1 };
            let last = tiles::nodes(level, size) / u64::from(tiles::WIDTH);
            for number in last.saturating_sub(back)..=last {
                let full = tiles::hash_tile_path(level, number, tiles::WIDTH);
                self.sweep_folder(&full, partial_tile_path(level, size).as_deref())?;
            }
        }
        Ok(())
    }

    fn sweep_folder(&self, full: &str, keep: Option<&str>) -> Result<(), Error> {
        for path in self.folder.list(&format!("{full}.p"))? {
            if keep != Some(path.as_str()) {
                self.folder.remove(&path)?;
            }
        }
        Ok(())
    }
}

/// The unfinished files of the size `before` that the size `after` does not use.
fn outdated(before: u64, after: u64) -> Vec<String> {
    let tiles = (0..tiles::levels(before)).filter_map(|level| {
        partial_tile_path(level, before)
            .filter(|path| Some(path) != partial_tile_path(level, after).as_ref())
    });
    let bundle = partial_bundle_path(before).filter(|_| before != after);
    tiles.chain(bundle).collect()
}

fn check_leaf(index: u64, leaf: &StoredLeaf) -> Result<(), Error> {
    let hash: Digest = merkle::leaf_hash(&leaf.bytes);
    if leaf.index == index && leaf.leaf_hash == hash {
        Ok(())
    } else {
        Err(Error::StoreDamaged { index })
    }
}
