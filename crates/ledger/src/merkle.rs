//! The Merkle tree of RFC 6962 section 2: hashes, roots, proofs and their verification.

use crate::Error;
use entente_crypto::hash::{Sha256, sha256};
use entente_model::encoding::Digest;

/// Gives the hashes of complete subtrees.
pub trait HashReader {
    /// The hash over the `2^level` leaves that begin at leaf `index * 2^level`.
    ///
    /// # Errors
    /// If it cannot be had.
    fn hash(&mut self, level: u8, index: u64) -> Result<Digest, Error>;
}

/// The hash of an entry as a leaf.
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> Digest {
    let mut hash = Sha256::new();
    hash.update(&[0]);
    hash.update(entry);
    hash.finish()
}

/// The hash of a node over its two halves.
#[must_use]
pub fn node_hash(left: &Digest, right: &Digest) -> Digest {
    let mut hash = Sha256::new();
    hash.update(&[1]);
    hash.update(&left.0);
    hash.update(&right.0);
    hash.finish()
}

/// The right edge of a growing tree: all that is needed to append and to know the root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    // INVARIANT: one hash per bit set in `size`, the largest subtree first.
    peaks: Vec<Digest>,
}

impl Frontier {
    /// A tree over the given leaf hashes.
    #[must_use]
    pub fn over<'a>(hashes: impl IntoIterator<Item = &'a Digest>) -> Self {
        hashes.into_iter().fold(Self::default(), |mut tree, hash| {
            tree.push(*hash);
            tree
        })
    }

    /// Takes up a tree by its size and peaks; none if there is not one peak per bit of the size.
    #[must_use]
    pub fn of_peaks(size: u64, peaks: Vec<Digest>) -> Option<Self> {
        (peaks.len() == size.count_ones() as usize).then_some(Self { size, peaks })
    }

    /// Appends a leaf by its hash.
    pub fn push(&mut self, leaf_hash: Digest) {
        let mut hash = leaf_hash;
        for _ in 0..self.size.trailing_ones() {
            // By the invariant there is a peak for each trailing one.
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        assert!(
            self.peaks.len() == self.size.count_ones() as usize,
            "a tree has one peak per bit of its size, as each push merges equal subtrees"
        );
    }

    /// How many leaves there are.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The roots of the complete subtrees, the largest first.
    #[must_use]
    pub fn peaks(&self) -> &[Digest] {
        &self.peaks
    }

    /// The root; of an empty tree the hash of nothing.
    #[must_use]
    pub fn root(&self) -> Digest {
        root_of_peaks(&self.peaks)
    }
}

/// The root over complete subtrees of falling size.
pub(crate) fn root_of_peaks(peaks: &[Digest]) -> Digest {
    let mut peaks = peaks.iter().rev();
    let Some(last) = peaks.next() else {
        return sha256(&[]);
    };
    peaks.fold(*last, |right, left| node_hash(left, &right))
}

/// The root of the first `size` leaves.
///
/// # Errors
/// If the reader fails.
pub fn root(size: u64, reader: &mut dyn HashReader) -> Result<Digest, Error> {
    range_root(0, size, reader)
}

/// The peaks of the first `size` leaves, as [`Frontier::of_peaks`] takes them up.
///
/// # Errors
/// If the reader fails.
pub fn peaks(size: u64, reader: &mut dyn HashReader) -> Result<Vec<Digest>, Error> {
    range_peaks(0, size, reader)
}

/// The path that proves the leaf at `index` in the tree of `size` leaves (RFC 6962 section 2.1.1).
///
/// # Errors
/// [`Error::OutOfRange`] if there is no such leaf, or if the reader fails.
pub fn inclusion_proof(
    index: u64,
    size: u64,
    reader: &mut dyn HashReader,
) -> Result<Vec<Digest>, Error> {
    if index >= size {
        return Err(Error::OutOfRange { index, size });
    }
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            path.push(range_root(middle, high, reader)?);
            high = middle;
        } else {
            path.push(range_root(low, middle, reader)?);
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// The hashes that prove that the tree of `new` leaves begins with the tree of `old` (RFC 6962
/// section 2.1.2).
///
/// # Errors
/// [`Error::OutOfRange`] if the old tree is the larger, or if the reader fails.
pub fn consistency_proof(
    old: u64,
    new: u64,
    reader: &mut dyn HashReader,
) -> Result<Vec<Digest>, Error> {
    if old > new {
        return Err(Error::OutOfRange { index: old, size: new });
    }
    if old == 0 {
        return Ok(Vec::new());
    }
    let (mut low, mut high) = (0, new);
    let mut proof = Vec::new();
    while old != high {
        let middle = low + split(high - low);
        if old <= middle {
            proof.push(range_root(middle, high, reader)?);
            high = middle;
        } else {
            proof.push(range_root(low, middle, reader)?);
            low = middle;
        }
    }
    if low != 0 {
        proof.push(range_root(low, high, reader)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Checks that the leaf is at `index` of the tree of `size` leaves under `root` (RFC 9162 section
/// 2.1.3.2).
///
/// # Errors
/// [`Error::Proof`] if that is not shown.
pub fn verify_inclusion(
    leaf_hash: &Digest,
    (index, size): (u64, u64),
    path: &[Digest],
    root: &Digest,
) -> Result<(), Error> {
    if index >= size {
        return Err(Error::Proof { words: "the entry lies beyond the tree" });
    }
    let (mut node, mut last) = (index, size - 1);
    let mut hash = *leaf_hash;
    for step in path {
        if last == 0 {
            return Err(Error::Proof { words: "the path is too long" });
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(step, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(Error::Proof { words: "the path is too short" });
    }
    if hash != *root {
        return Err(Error::Proof { words: "the path does not lead to the root" });
    }
    Ok(())
}

/// Checks that the tree of `new.0` leaves under `new.1` begins with that of `old.0` leaves under
/// `old.1` (RFC 9162 section 2.1.4.2).
///
/// # Errors
/// [`Error::Proof`] if that is not shown.
pub fn verify_consistency(
    old: (u64, &Digest),
    new: (u64, &Digest),
    proof: &[Digest],
) -> Result<(), Error> {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size > new_size {
        return Err(Error::Proof { words: "the later tree is smaller" });
    }
    if old_size == new_size || old_size == 0 {
        let expected = if old_size == 0 { sha256(&[]) } else { *new_root };
        return if proof.is_empty() && *old_root == expected {
            Ok(())
        } else {
            Err(Error::Proof { words: "trees of the same size differ" })
        };
    }
    // A complete old tree is itself the first hash of the proof.
    let mut steps = proof.iter();
    let first = if old_size.is_power_of_two() { Some(old_root) } else { steps.next() };
    let Some(first) = first else {
        return Err(Error::Proof { words: "the proof is too short" });
    };
    let (old_found, new_found) = walk((old_size, new_size), *first, steps)?;
    if old_found != *old_root {
        return Err(Error::Proof { words: "the proof does not lead to the earlier root" });
    }
    if new_found != *new_root {
        return Err(Error::Proof { words: "the proof does not lead to the later root" });
    }
    Ok(())
}

/// Climbs from the last subtree of the old tree to both roots.
fn walk<'a>(
    (old_size, new_size): (u64, u64),
    first: Digest,
    steps: impl Iterator<Item = &'a Digest>,
) -> Result<(Digest, Digest), Error> {
    let (mut node, mut last) = (old_size - 1, new_size - 1);
    let shift = node.trailing_ones();
    node >>= shift;
    last >>= shift;
    let (mut old_hash, mut new_hash) = (first, first);
    for step in steps {
        if last == 0 {
            return Err(Error::Proof { words: "the proof is too long" });
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(step, &old_hash);
            new_hash = node_hash(step, &new_hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(&new_hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(Error::Proof { words: "the proof is too short" });
    }
    Ok((old_hash, new_hash))
}

/// The root over the leaves from `low` to before `high`, where `low` is a split point of the tree.
fn range_root(low: u64, high: u64, reader: &mut dyn HashReader) -> Result<Digest, Error> {
    Ok(root_of_peaks(&range_peaks(low, high, reader)?))
}

fn range_peaks(low: u64, high: u64, reader: &mut dyn HashReader) -> Result<Vec<Digest>, Error> {
    let mut peaks = Vec::new();
    let mut begin = low;
    while begin < high {
        let level = (high - begin).ilog2();
        peaks.push(reader.hash(u8::try_from(level).unwrap_or(u8::MAX), begin >> level)?);
        begin += 1 << level;
    }
    Ok(peaks)
}

/// The largest power of two below `count`, where the tree splits; `count` is at least 2.
const fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}
