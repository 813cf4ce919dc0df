//! Integration: batches, crashes at every point, and stores that do not belong to the tiles.

use crate::fixtures::{FOLDER, Log, origin, signing_key, verifier_key};
use entente_ledger::{
    AppendError, Appended, Checkpoint, Error, Fault, Integrator, IntegratorParts, LeafSource,
    LeafStore, LogReader, NewLeaf, ReadError, SealedOpening, StoredLeaf, limits, verify_log,
};
use entente_model::Files;
use entente_model::files::FileAccess;
use entente_model::time::BoxFuture;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Adds the batches one by one and integrates each. When the power fails it is restored and work
/// begins anew.
fn run(batches: &[usize], cut_after: Option<usize>) -> (Log, bool) {
    let log = Log::default();
    if let Some(changes) = cut_after {
        log.files.cut_power_after(changes);
    }
    let mut integrator = log.integrator();
    let mut failed = false;
    for batch in batches {
        log.add(*batch);
        if integrator.catch_up().is_err() {
            assert!(!failed, "the power fails once");
            failed = true;
            log.files.restore_power();
            after_power_loss(&log);
            integrator = log.integrator();
            integrator.catch_up().unwrap();
        }
    }
    log.files.restore_power();
    (log, failed)
}

/// What lies on the disk is a sound log of some earlier size, or none yet.
fn after_power_loss(log: &Log) {
    if log.reader().note().unwrap().is_some() {
        let size = log.verify(None).unwrap().checkpoint.size;
        assert!(size <= log.store.size().unwrap());
    }
}

/// A store that somebody appends to whenever it is read.
struct Busy(Log);

impl LeafSource for Busy {
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError> {
        let leaves = self.0.store.read(from, count_max);
        self.0.add(1);
        leaves
    }

    fn size(&self) -> Result<u64, ReadError> {
        self.0.store.size()
    }
}

impl LeafStore for Busy {
    type Rows = ();

    fn append(&self, leaf: NewLeaf, rows: ()) -> BoxFuture<'_, Result<Appended, AppendError>> {
        self.0.store.append(leaf, rows)
    }

    fn opening(&self, index: u64) -> Result<Option<SealedOpening>, ReadError> {
        self.0.store.opening(index)
    }

    fn erase_opening(&self, index: u64) -> BoxFuture<'_, Result<bool, AppendError>> {
        self.0.store.erase_opening(index)
    }
}

#[test]
fn catching_up_ends_though_entries_keep_coming() {
    let log = Log::default();
    log.add(5);
    let integrator = Integrator::new(IntegratorParts {
        store: Busy(log.clone()),
        origin: origin(),
        log_key: signing_key(1),
        files: log.files.clone(),
        folder: PathBuf::from(FOLDER),
    });
    let checkpoint = integrator.catch_up().unwrap().unwrap();
    assert!((5..7).contains(&checkpoint.size));
    assert_eq!(integrator.note(), log.reader().note().unwrap());
    log.verify(None).unwrap();
}

/// All files once a new start has swept away what is outdated.
fn swept(log: &Log) -> BTreeMap<PathBuf, Vec<u8>> {
    log.integrator().catch_up().unwrap();
    log.files.all()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn power_loss_after_any_file_operation_loses_nothing(
        batches in prop::collection::vec(0..700usize, 1..5),
    ) {
        let (whole, _) = run(&batches, None);
        let expected = swept(&whole);
        for changes in 0..whole.files.changes() {
            let (log, _) = run(&batches, Some(changes));
            let report = log.verify(None).unwrap();
            prop_assert_eq!(report.checkpoint.size, batches.iter().sum::<usize>() as u64);
            prop_assert_eq!(swept(&log), expected.clone(), "power cut after {} changes", changes);
        }
    }
}

#[test]
fn power_loss_in_a_batch_of_the_largest_size_leaves_no_debris() {
    let batches = [100, limits::STEP_LEAVES_MAX, 1];
    let (whole, _) = run(&batches, None);
    let expected = swept(&whole);
    let mut failures = 0;
    for changes in 0..whole.files.changes() {
        let (log, failed) = run(&batches, Some(changes));
        failures += usize::from(failed);
        assert_eq!(swept(&log), expected, "power cut after {changes} changes");
    }
    assert!(failures > 30, "the power must fail in the middle, not at the end: {failures}");
}

#[test]
fn an_integrator_goes_on_by_itself_once_the_disk_can_be_written_again() {
    let log = Log::of(300);
    let integrator = log.integrator();
    log.add(300);
    log.files.cut_power_after(2);
    assert!(matches!(integrator.step(), Err(Error::File { .. })));
    assert!(integrator.step().is_err());
    log.files.restore_power();
    assert_eq!(integrator.step().unwrap().unwrap().size, 600);
    assert_eq!(log.verify(None).unwrap().checkpoint.size, 600);
}

#[test]
fn a_step_takes_the_largest_batch_and_leaves_one_more_for_the_next() {
    let log = Log::default();
    log.add(limits::STEP_LEAVES_MAX + 1);
    let integrator = log.integrator();
    assert_eq!(integrator.step().unwrap().unwrap().size, limits::STEP_LEAVES_MAX as u64);
    assert_eq!(integrator.step().unwrap().unwrap().size, limits::STEP_LEAVES_MAX as u64 + 1);
    assert_eq!(integrator.step().unwrap(), None);
    assert_eq!(integrator.note(), log.reader().note().unwrap());
}

#[test]
fn an_empty_log_is_signed_once() {
    let log = Log::default();
    let integrator = log.integrator();
    assert_eq!(integrator.step().unwrap().unwrap().size, 0);
    assert_eq!(integrator.step().unwrap(), None);
    assert_eq!(log.integrator().step().unwrap(), None);
    assert!(log.verify(None).is_ok());
}

#[test]
fn every_checkpoint_continues_the_one_before() {
    let log = Log::default();
    let integrator = log.integrator();
    let mut before: Option<Checkpoint> = None;
    for batch in [1, 254, 1, 1, 255, 512, 3] {
        log.add(batch);
        let checkpoint = integrator.step().unwrap().unwrap();
        let report = log.verify(before.as_ref()).unwrap();
        assert_eq!(report.continues, before.map(|before| before.size));
        before = Some(checkpoint);
    }
}

#[test]
fn outdated_tiles_go_one_step_later() {
    let log = Log::default();
    let integrator = log.integrator();
    let paths = || -> Vec<_> {
        let files = log.files.all().into_keys();
        files.filter_map(|path| Some(path.to_str()?.split_once("tile/")?.1.to_owned())).collect()
    };
    log.add(3);
    integrator.step().unwrap();
    log.add(2);
    integrator.step().unwrap();
    assert_eq!(paths(), ["0/000.p/3", "0/000.p/5", "entries/000.p/3", "entries/000.p/5"]);
    log.add(251);
    integrator.step().unwrap();
    assert_eq!(paths(), ["0/000", "0/000.p/5", "1/000.p/1", "entries/000", "entries/000.p/5"]);
}

#[test]
fn a_store_restored_from_an_old_backup_is_refused() {
    let log = Log::of(300);
    log.store.cut_back(299);
    assert!(matches!(log.integrator().step(), Err(Error::StoreBehind { store: 299, signed: 300 })));
}

#[test]
fn a_store_of_another_history_is_refused() {
    let log = Log::of(300);
    log.store.cut_back(299);
    log.push(b"another history");
    log.add(5);
    assert!(matches!(log.integrator().step(), Err(Error::Disagree { index: 299 })));
}

#[test]
fn an_entry_damaged_in_the_store_is_never_integrated() {
    let log = Log::of(300);
    log.add(5);
    log.store.alter(302, |leaf| leaf.bytes[0] ^= 1);
    let integrator = log.integrator();
    assert!(matches!(integrator.step(), Err(Error::StoreDamaged { index: 302 })));
    assert_eq!(log.verify(None).unwrap().checkpoint.size, 300);
}

#[test]
fn damaged_tiles_or_checkpoints_are_not_continued() {
    let log = Log::of(300);
    log.add(1);
    let tile = Path::new(FOLDER).join("tile/0/001.p/44");
    let sound = log.files.read(&tile, u64::MAX).unwrap();
    let mut damaged = sound.clone();
    damaged[0] ^= 1;
    log.files.write(&tile, &damaged, FileAccess::Everyone).unwrap();
    assert!(matches!(log.integrator().step(), Err(Error::RootMismatch { size: 300 })));
    log.files.write(&tile, &sound, FileAccess::Everyone).unwrap();
    let note = Path::new(FOLDER).join("checkpoint");
    log.files.write(&note, b"log.example/se-police\n1\n", FileAccess::Everyone).unwrap();
    assert!(matches!(log.integrator().step(), Err(Error::Checkpoint { .. })));
}

#[test]
fn a_full_tile_that_differs_from_the_store_is_never_overwritten() {
    let log = Log::of(10);
    log.add(300);
    let bundle = Path::new(FOLDER).join("tile/entries/000");
    log.files.write(&bundle, b"\0\x01x", FileAccess::Everyone).unwrap();
    assert!(matches!(log.integrator().step(), Err(Error::Tile { .. })));
    assert_eq!(log.files.read(&bundle, u64::MAX).unwrap(), b"\0\x01x");
}

/// Files of a log that grows after each look at its checkpoint, so often, until the tiles seen
/// there are gone.
struct Growing {
    log: Log,
    times_left: AtomicUsize,
    looked: AtomicBool,
}

impl Growing {
    fn times(count: usize) -> Self {
        let times_left = AtomicUsize::new(count);
        Self { log: Log::of(300), times_left, looked: AtomicBool::new(false) }
    }
}

impl Files for Growing {
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>> {
        let left = self.times_left.load(Ordering::Relaxed);
        if path.ends_with("checkpoint") {
            self.looked.store(true, Ordering::Relaxed);
        } else if left > 0 && self.looked.swap(false, Ordering::Relaxed) {
            self.times_left.store(left - 1, Ordering::Relaxed);
            let integrator = self.log.integrator();
            for _ in 0..3 {
                self.log.add(1);
                integrator.step().unwrap();
            }
        }
        self.log.files.read(path, bytes_max)
    }

    fn write(&self, path: &Path, bytes: &[u8], access: FileAccess) -> io::Result<()> {
        self.log.files.write(path, bytes, access)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.log.files.list(folder)
    }

    fn exists(&self, path: &Path) -> bool {
        self.log.files.exists(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.log.files.remove(path)
    }
}

#[test]
fn a_log_may_grow_while_it_is_verified_as_often_as_the_limit_says() {
    let verify = |times| {
        verify_log(&Growing::times(times), Path::new(FOLDER), &verifier_key(), None)
            .map(|report| report.checkpoint.size)
    };
    assert_eq!(verify(1), Ok(303));
    assert_eq!(verify(limits::RESTARTS_MAX), Ok(300 + 3 * limits::RESTARTS_MAX as u64));
    assert!(matches!(verify(limits::RESTARTS_MAX + 1), Err(Fault::FileMissing { .. })));
}

#[test]
fn a_log_may_grow_while_a_proof_is_read_as_often_as_the_limit_says() {
    let prove = |times| LogReader::new(Arc::new(Growing::times(times)), FOLDER.into()).prove(299);
    assert_eq!(prove(1).unwrap().verify(&verifier_key()).unwrap().size, 303);
    assert!(prove(limits::RESTARTS_MAX).is_ok());
    assert!(matches!(prove(limits::RESTARTS_MAX + 1), Err(Error::TileMissing { .. })));
}
