//! Roots, proofs, tiles and checkpoints are byte for byte those of two other implementations.

use crate::fixtures::{Log, origin, verifier_key};
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use entente_ledger::merkle::{Frontier, leaf_hash, verify_consistency, verify_inclusion};
use entente_ledger::{LogReader, tiles};
use entente_model::Files as _;
use entente_model::encoding::Digest;
use proptest::prelude::*;
use sha2::Sha256;
use std::path::Path;
use tlog_tiles::{HashReader, Tile};

/// The same entries as the two other implementations see them.
struct Others {
    tlog: Stored,
    ct: MemoryBackedTree<Sha256, Vec<u8>>,
}

impl Others {
    fn of(entries: &[Vec<u8>]) -> Self {
        let mut others = Self { tlog: Stored(Vec::new()), ct: MemoryBackedTree::new() };
        for (number, entry) in (0..).zip(entries) {
            let hashes = tlog_tiles::stored_hashes(number, entry, &others.tlog).unwrap();
            others.tlog.0.extend(hashes);
            others.ct.push(entry.clone());
        }
        others
    }
}

/// A tree of `tlog_tiles`: all its stored hashes.
struct Stored(Vec<tlog_tiles::Hash>);

impl HashReader for Stored {
    fn read_hashes(
        &self,
        indexes: &[u64],
    ) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::tlog::Error> {
        Ok(indexes.iter().map(|index| self.0[usize::try_from(*index).unwrap()]).collect())
    }
}

fn log_of(entries: &[Vec<u8>], steps: &[usize]) -> Log {
    let log = Log::default();
    let integrator = log.integrator();
    let mut rest = entries;
    for count in steps.iter().chain([&usize::MAX]) {
        let (now, later) = rest.split_at((*count).min(rest.len()));
        now.iter().for_each(|entry| log.push(entry));
        integrator.catch_up().unwrap();
        rest = later;
    }
    log
}

fn bytes_of(path: &[Digest]) -> Vec<u8> {
    path.iter().flat_map(|hash| hash.0).collect()
}

fn tlog_bytes(path: &[tlog_tiles::Hash]) -> Vec<u8> {
    path.iter().flat_map(|hash| hash.0).collect()
}

/// Compares the proofs for one entry and one earlier size with both others, and verifies them.
fn compare_proofs(
    (entries, others): (&[Vec<u8>], &Others),
    reader: &LogReader,
    (index, old): (usize, usize),
) {
    let size = entries.len();
    let (size_64, index_64, old_64) = (size as u64, index as u64, old as u64);

    let root = reader.root(size_64).unwrap();
    assert_eq!(root.0, tlog_tiles::tree_hash(size_64, &others.tlog).unwrap().0);
    assert_eq!(root.0.as_slice(), others.ct.root().as_bytes().as_slice());
    assert_eq!(
        root,
        Frontier::over(&entries.iter().map(|e| leaf_hash(e)).collect::<Vec<_>>()).root()
    );

    let path = reader.inclusion(index_64, size_64).unwrap();
    let theirs = tlog_tiles::prove_record(size_64, index_64, &others.tlog).unwrap();
    assert_eq!(bytes_of(&path), tlog_bytes(&theirs));
    assert_eq!(bytes_of(&path), others.ct.prove_inclusion(index).as_bytes());
    verify_inclusion(&leaf_hash(&entries[index]), (index_64, size_64), &path, &root).unwrap();

    let proof = reader.consistency(old_64, size_64).unwrap();
    let theirs = tlog_tiles::prove_tree(size_64, old_64, &others.tlog).unwrap();
    assert_eq!(bytes_of(&proof), tlog_bytes(&theirs));
    if old < size {
        assert_eq!(bytes_of(&proof), others.ct.prove_consistency(size - old).as_bytes());
    }
    let old_root = reader.root(old_64).unwrap();
    verify_consistency((old_64, &old_root), (size_64, &root), &proof).unwrap();
}

/// Compares every tile with those that `tlog_tiles` would publish.
fn compare_tiles((entries, others): (&[Vec<u8>], &Others), log: &Log) {
    for tile in Tile::new_tiles(8, 0, entries.len() as u64) {
        let width = u16::try_from(tile.width()).unwrap();
        let path = tiles::hash_tile_path(tile.level(), tile.level_index(), width);
        assert_eq!(path, tile.path().replacen("tile/8/", "tile/", 1));
        let ours = log.files.read(&Path::new("log").join(&path), u64::MAX).unwrap();
        assert_eq!(ours, tile.read_data(&others.tlog).unwrap(), "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn proofs_and_tiles_are_those_of_both_other_implementations(
        entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..800),
        steps in prop::collection::vec(0..300usize, 0..5),
        places in prop::collection::vec(any::<[prop::sample::Index; 2]>(), 4),
    ) {
        let log = log_of(&entries, &steps);
        let others = Others::of(&entries);
        compare_tiles((&entries, &others), &log);
        for [index, old] in places {
            let old = old.index(entries.len()) + 1;
            let places = (index.index(entries.len()), old);
            compare_proofs((&entries, &others), &log.reader(), places);
        }
    }

    #[test]
    fn a_proof_with_anything_changed_does_not_verify(
        (size, old, index) in (2..600u64).prop_flat_map(|size| (Just(size), 1..size, 0..size)),
        place in any::<prop::sample::Index>(), bit in 0..8u8,
    ) {
        let log = Log::of(usize::try_from(size).unwrap());
        let reader = log.reader();
        let (root, old_root) = (reader.root(size).unwrap(), reader.root(old).unwrap());
        let leaf = leaf_hash(format!("entry {index}").as_bytes());
        let flipped = |path: &[Digest]| {
            let mut path = path.to_vec();
            let at = place.index(path.len());
            path[at].0[7] ^= 1 << bit;
            path
        };

        let path = reader.inclusion(index, size).unwrap();
        prop_assert!(verify_inclusion(&leaf, (index, size), &path, &root).is_ok());
        prop_assert!(verify_inclusion(&leaf, (index, size), &flipped(&path), &root).is_err());
        prop_assert!(verify_inclusion(&leaf, (index, size), &path[1..], &root).is_err());
        let longer = [&path[..], &[root]].concat();
        prop_assert!(verify_inclusion(&leaf, (index, size), &longer, &root).is_err());
        prop_assert!(verify_inclusion(&leaf, (index ^ 1, size), &path, &root).is_err());
        prop_assert!(verify_inclusion(&leaf, (size, size), &path, &root).is_err());
        prop_assert!(verify_inclusion(&root, (index, size), &path, &root).is_err());

        let proof = reader.consistency(old, size).unwrap();
        let (before, after) = ((old, &old_root), (size, &root));
        prop_assert!(verify_consistency(before, after, &proof).is_ok());
        prop_assert!(verify_consistency(before, after, &flipped(&proof)).is_err());
        prop_assert!(verify_consistency(before, after, &proof[1..]).is_err());
        prop_assert!(verify_consistency(before, after, &[&proof[..], &[root]].concat()).is_err());
        prop_assert!(verify_consistency((old, &root), after, &proof).is_err());
        prop_assert!(verify_consistency(before, (size, &old_root), &proof).is_err());
        prop_assert!(verify_consistency(after, before, &proof).is_err());
    }
}

#[test]
fn a_log_of_three_levels_is_proven_as_by_the_others() {
    let entries: Vec<Vec<u8>> =
        (0..65_536u32 + 300).map(|number| number.to_be_bytes().to_vec()).collect();
    let log = log_of(&entries, &[65_535, 2]);
    let others = Others::of(&entries);
    compare_tiles((&entries, &others), &log);
    for places in [(0, 1), (65_535, 65_536), (65_836 - 1, 65_537), (300, 256)] {
        compare_proofs((&entries, &others), &log.reader(), places);
    }
}

#[test]
fn an_empty_tree_has_the_hash_of_nothing_and_begins_every_other() {
    let log = Log::of(0);
    let empty = log.reader().root(0).unwrap();
    assert_eq!(empty.0, tlog_tiles::EMPTY_HASH.0);
    assert_eq!(log.checkpoint().root, empty);
    let root = Log::of(5).reader().root(5).unwrap();
    assert!(verify_consistency((0, &empty), (5, &root), &[]).is_ok());
    assert!(verify_consistency((0, &root), (5, &root), &[]).is_err());
    assert!(verify_consistency((0, &empty), (5, &root), &[root]).is_err());
    assert!(verify_consistency((5, &root), (5, &root), &[]).is_ok());
    assert!(verify_consistency((5, &empty), (5, &root), &[]).is_err());
}

#[test]
fn a_checkpoint_reads_as_one_in_the_other_implementation() {
    let log = Log::of(300);
    let text = log.checkpoint().text();
    let theirs = tlog_tiles::Checkpoint::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(theirs.origin(), origin().as_str());
    assert_eq!(theirs.size(), 300);
    assert_eq!(theirs.hash().0, log.checkpoint().root.0);
    assert_eq!(theirs.to_bytes(), text.as_bytes());
    assert!(verifier_key().to_string().starts_with("log.example/se-police+"));
}
