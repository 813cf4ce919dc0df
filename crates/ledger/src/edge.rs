//! The right edge of the tiles: what a growing log must remember, and the files it gives.

use crate::merkle::{Frontier, root_of_peaks};
use crate::{Error, tiles};
use entente_model::encoding::Digest;

/// The unfinished tile of every level and the unfinished bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Edge {
    size: u64,
    // INVARIANT: `levels[l]` holds the last `(size >> 8l) % 256` hashes of tile level `l`.
    levels: Vec<Vec<Digest>>,
    bundle: Vec<u8>,
}

/// A file that a growing log gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TileFile {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

impl Edge {
    /// Takes up an edge whose files were read.
    pub(crate) const fn new(size: u64, levels: Vec<Vec<Digest>>, bundle: Vec<u8>) -> Self {
        Self { size, levels, bundle }
    }

    pub(crate) const fn size(&self) -> u64 {
        self.size
    }

    /// The root over all leaves.
    pub(crate) fn root(&self) -> Digest {
        root_of_edge(&self.levels)
    }

    /// Appends an entry; files of whatever it completes are added to `full`.
    pub(crate) fn push(
        &mut self,
        entry: &[u8],
        leaf_hash: Digest,
        full: &mut Vec<TileFile>,
    ) -> Result<(), Error> {
        tiles::push_entry(&mut self.bundle, entry)?;
        let number = self.size / u64::from(tiles::WIDTH);
        self.size += 1;
        if self.size.is_multiple_of(u64::from(tiles::WIDTH)) {
            let path = tiles::entry_bundle_path(number, tiles::WIDTH);
            full.push(TileFile { path, bytes: std::mem::take(&mut self.bundle) });
        }
        let mut hash = leaf_hash;
        for level in 0.. {
            if self.levels.len() <= level {
                self.levels.push(Vec::new());
            }
            let Some(tile) = self.levels.get_mut(level) else { break };
            tile.push(hash);
            if tile.len() < usize::from(tiles::WIDTH) {
                break;
            }
            let level = u8::try_from(level).unwrap_or(u8::MAX);
            let path =
                tiles::hash_tile_path(level, tiles::nodes(level + 1, self.size) - 1, tiles::WIDTH);
            hash = Frontier::over(tile.iter()).root();
            full.push(TileFile { path, bytes: tiles::encode_hashes(tile) });
            tile.clear();
        }
        Ok(())
    }

    /// The files of the unfinished tiles and bundle.
    pub(crate) fn partial(&self) -> Vec<TileFile> {
        let mut files = Vec::new();
        if !self.bundle.is_empty() {
            let path = partial_bundle_path(self.size);
            files.extend(path.map(|path| TileFile { path, bytes: self.bundle.clone() }));
        }
        for (level, tile) in (0..).zip(&self.levels) {
            let path = partial_tile_path(level, self.size);
            let bytes = tiles::encode_hashes(tile);
            files.extend(path.map(|path| TileFile { path, bytes }));
        }
        files
    }
}

/// The path of the unfinished tile of a level; `None` if the level ends with a full tile.
pub(crate) fn partial_tile_path(level: u8, size: u64) -> Option<String> {
    let number = tiles::nodes(level, size) / u64::from(tiles::WIDTH);
    let width = tiles::width(level, number, size);
    (width > 0).then(|| tiles::hash_tile_path(level, number, width))
}

/// The path of the unfinished bundle; `None` if the log ends with a full one.
pub(crate) fn partial_bundle_path(size: u64) -> Option<String> {
    let number = size / u64::from(tiles::WIDTH);
    let width = tiles::width(0, number, size);
    (width > 0).then(|| tiles::entry_bundle_path(number, width))
}

/// The root over the unfinished tiles of all levels, level 0 first; full tiles live on in the level
/// above.
pub(crate) fn root_of_edge(levels: &[Vec<Digest>]) -> Digest {
    let peaks: Vec<Digest> =
        levels.iter().rev().flat_map(|tile| Frontier::over(tile.iter()).peaks().to_vec()).collect();
    root_of_peaks(&peaks)
}
