//! Every kind of damage to a log, and the fault by which it is named.

use crate::fixtures::{FOLDER, Log, origin, signing_key, verifier_key};
use entente_ledger::memory::MemoryFiles;
use entente_ledger::{Checkpoint, Fault, VerifierKey, limits, verify_log};
use entente_model::Files as _;
use entente_model::files::FileAccess;
use std::path::{Path, PathBuf};

/// A log with full and unfinished tiles, and what is done to it.
pub(crate) struct Damage {
    pub(crate) name: &'static str,
    pub(crate) code: &'static str,
    /// What is named beside the code: the entry or the file.
    pub(crate) detail: &'static str,
    pub(crate) log: Log,
    pub(crate) key: VerifierKey,
    /// A note signed earlier.
    pub(crate) previous: Option<String>,
}

/// Entries of the sound log.
const SIZE: usize = 800;

fn path(name: &str) -> PathBuf {
    Path::new(FOLDER).join(name)
}

fn change(files: &MemoryFiles, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = files.read(&path(name), u64::MAX).unwrap();
    change(&mut bytes);
    files.write(&path(name), &bytes, FileAccess::Everyone).unwrap();
}

/// A note for a tree that this log never had, or had differently.
fn signed(log: &Log, size: u64) -> String {
    log.reader()
        .root(size)
        .map(|root| Checkpoint { origin: origin(), size, root })
        .unwrap()
        .sign(&signing_key(1), &origin())
}

/// A log of the same key whose entry 5 says something else.
fn rewritten() -> Log {
    let log = Log::default();
    log.add(5);
    log.push(b"this never happened");
    log.add(SIZE - 6);
    log.integrator().catch_up().unwrap();
    log
}

fn damaged(
    name: &'static str,
    (code, detail): (&'static str, &'static str),
    damage: impl FnOnce(&mut Damage),
) -> Damage {
    let (log, key) = (Log::of(SIZE), verifier_key());
    let mut case = Damage { name, code, detail, log, key, previous: None };
    damage(&mut case);
    case
}

fn damaged_file(
    name: &'static str,
    fault: (&'static str, &'static str),
    file: &'static str,
    damage: impl FnOnce(&mut Vec<u8>),
) -> Damage {
    damaged(name, fault, |case| change(&case.log.files, file, damage))
}

fn of_entries() -> Vec<Damage> {
    vec![
        damaged_file("bit of an entry", ("entry-altered", "257"), "tile/entries/001", |bytes| {
            // Entry 256 is 2 + 9 bytes long, so this is within the text of entry 257.
            bytes[11 + 4] ^= 0x10;
        }),
        damaged_file(
            "bit of the last entry",
            ("entry-altered", "799"),
            "tile/entries/003.p/32",
            |bytes| {
                *bytes.last_mut().unwrap() ^= 1;
            },
        ),
        damaged_file(
            "cut tail",
            ("file-length", "tile/entries/003.p/32"),
            "tile/entries/003.p/32",
            |bytes| {
                bytes.truncate(bytes.len() - 11);
            },
        ),
        damaged_file(
            "half an entry",
            ("file-length", "tile/entries/003.p/32"),
            "tile/entries/003.p/32",
            |bytes| {
                bytes.pop();
            },
        ),
        damaged_file(
            "added entry",
            ("file-length", "tile/entries/001"),
            "tile/entries/001",
            |bytes| {
                bytes.extend([0, 1, 7]);
            },
        ),
        damaged("no bundle", ("file-missing", "tile/entries/002"), |case| {
            case.log.files.remove(&path("tile/entries/002")).unwrap();
        }),
    ]
}

fn of_tiles() -> Vec<Damage> {
    vec![
        damaged_file("bit of a full tile", ("tile-altered", "tile/0/001"), "tile/0/001", |bytes| {
            bytes[100] ^= 1;
        }),
        damaged_file("bit of the last tile", ("root-mismatch", ""), "tile/0/003.p/32", |bytes| {
            bytes[100] ^= 1;
        }),
        damaged_file("bit of an upper tile", ("root-mismatch", ""), "tile/1/000.p/3", |bytes| {
            bytes[0] ^= 1;
        }),
        damaged_file("cut tile", ("file-length", "tile/0/002"), "tile/0/002", |bytes| {
            bytes.truncate(255 * 32);
        }),
        damaged("no tile", ("file-missing", "tile/0/000"), |case| {
            case.log.files.remove(&path("tile/0/000")).unwrap();
        }),
        damaged("no last tile", ("file-missing", "tile/0/003.p/32"), |case| {
            case.log.files.remove(&path("tile/0/003.p/32")).unwrap();
        }),
    ]
}

fn of_checkpoints() -> Vec<Damage> {
    vec![
        damaged("no checkpoint", ("checkpoint-missing", ""), |case| {
            case.log.files.remove(&path("checkpoint")).unwrap();
        }),
        damaged_file("other size", ("signature-invalid", ""), "checkpoint", |bytes| {
            let at = bytes.windows(3).position(|window| window == b"800").unwrap();
            bytes[at + 2] = b'1';
        }),
        damaged_file("no text", ("checkpoint-malformed", ""), "checkpoint", |bytes| {
            bytes.truncate(20);
        }),
        damaged_file("too long", ("file-length", "checkpoint"), "checkpoint", |bytes| {
            bytes.resize(limits::NOTE_BYTES_MAX + 1, b'x');
        }),
        damaged("other key", ("wrong-key", ""), |case| {
            case.key = VerifierKey::new(origin(), signing_key(2).verifying_key());
        }),
        damaged("other log of the same key", ("wrong-origin", "log.example/other"), |case| {
            let other = entente_ledger::Origin::new("log.example/other").unwrap();
            let note = Checkpoint { origin: other, ..case.log.checkpoint() }
                .sign(&signing_key(1), &origin());
            case.log
                .files
                .write(&path("checkpoint"), note.as_bytes(), FileAccess::Everyone)
                .unwrap();
        }),
    ]
}

fn of_histories() -> Vec<Damage> {
    vec![
        damaged("entries put back to before a checkpoint", ("shortened", "800 700"), |case| {
            case.previous = Some(signed(&case.log, 800));
            case.log = Log::of(700);
        }),
        damaged("rewritten since a smaller checkpoint", ("rewritten", "300"), |case| {
            case.previous = Some(signed(&case.log, 300));
            case.log = rewritten();
        }),
        damaged("rewritten since a checkpoint of the same size", ("rewritten", "800"), |case| {
            case.previous = Some(signed(&case.log, 800));
            case.log = rewritten();
        }),
        damaged("tiles of another history", ("root-mismatch", ""), |case| {
            let note = case.log.reader().note().unwrap().unwrap();
            case.log = rewritten();
            case.log
                .files
                .write(&path("checkpoint"), note.as_bytes(), FileAccess::Everyone)
                .unwrap();
        }),
    ]
}

pub(crate) fn all() -> Vec<Damage> {
    [of_entries(), of_tiles(), of_checkpoints(), of_histories()].into_iter().flatten().collect()
}

/// The detail as the second verifier prints it.
pub(crate) fn detail(fault: &Fault) -> String {
    match fault {
        Fault::WrongOrigin { found } => found.clone(),
        Fault::Shortened { size, previous } => format!("{previous} {size}"),
        Fault::Rewritten { previous } => previous.to_string(),
        Fault::FileMissing { path }
        | Fault::FileLength { path }
        | Fault::TileAltered { path }
        | Fault::Unreadable { path, .. } => path.clone(),
        Fault::EntryAltered { index } => index.to_string(),
        Fault::CheckpointMissing
        | Fault::CheckpointMalformed { .. }
        | Fault::WrongKey
        | Fault::SignatureInvalid
        | Fault::RootMismatch => String::new(),
    }
}

#[test]
fn every_damage_is_named() {
    for case in all() {
        let previous = case.previous.map(|note| Checkpoint::open(&note, &case.key).unwrap());
        let files: &MemoryFiles = &case.log.files;
        let fault = verify_log(files, Path::new(FOLDER), &case.key, previous.as_ref()).unwrap_err();
        let found = (fault.code(), detail(&fault));
        assert_eq!(found, (case.code, case.detail.to_owned()), "{}: {fault}", case.name);
    }
}

#[test]
fn the_longest_checkpoint_is_read() {
    let log = Log::of(3);
    change(&log.files, "checkpoint", |bytes| {
        // An extension of the format: further lines are signed, so this is no longer the log's
        // signature.
        let rest = limits::NOTE_BYTES_MAX - bytes.len();
        let at = bytes.windows(2).position(|window| window == b"\n\n").unwrap();
        bytes.splice(at..at, std::iter::once(b'\n').chain(std::iter::repeat_n(b'x', rest - 1)));
    });
    assert_eq!(log.verify(None).unwrap_err(), Fault::SignatureInvalid);
}

#[test]
fn a_full_tile_serves_where_the_unfinished_one_is_gone() {
    let log = Log::of(300);
    let before = log.reader().note().unwrap().unwrap();
    log.add(400);
    log.integrator().catch_up().unwrap();
    log.integrator().step().unwrap();
    // Only the upper tile of that size is put back: bundle and tile 1 have been completed
    // meanwhile.
    log.files.write(&path("checkpoint"), before.as_bytes(), FileAccess::Everyone).unwrap();
    let upper = log.files.read(&path("tile/1/000.p/2"), u64::MAX).unwrap();
    log.files.write(&path("tile/1/000.p/1"), &upper[..32], FileAccess::Everyone).unwrap();
    log.files.remove(&path("tile/0/001.p/44")).unwrap();
    assert_eq!(log.verify(None).unwrap().checkpoint.size, 300);
}
