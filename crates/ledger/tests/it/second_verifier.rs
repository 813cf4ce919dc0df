//! The second verifier, `tools/verify_ledger.py`, agrees with the first. Needs `python3`, version
//! 3.9 or later.

use crate::damage::{self, Damage, detail};
use crate::fixtures::{FOLDER, Log, Node, entry, now, verifier_key};
use entente_ledger::{Checkpoint, Fault, Kind, VerifierKey, verify_log};
use entente_model::Files as _;
use entente_model::encoding::Digest;
use entente_model::files::FileAccess;
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify_ledger.py");

/// A log on a real disk.
struct OnDisk {
    folder: TempDir,
    arguments: Vec<String>,
}

impl OnDisk {
    fn of(log: &Log, key: &VerifierKey) -> Self {
        let folder = TempDir::new().unwrap();
        for (path, bytes) in log.files.all() {
            put(&folder.path().join(path), &bytes);
        }
        let log = folder.path().join(FOLDER);
        let arguments = vec![log.to_str().unwrap().to_owned(), key.to_string()];
        Self { folder, arguments }
    }

    fn with(mut self, option: &str, content: &str) -> Self {
        let file = self.folder.path().join(option);
        put(&file, content.as_bytes());
        self.arguments.extend([option.to_owned(), file.to_str().unwrap().to_owned()]);
        self
    }

    /// What the second verifier prints.
    fn verdict(&self) -> String {
        verdicts(std::slice::from_ref(self)).remove(0)
    }
}

/// What the second verifier prints for each of many logs; one process, as starting it takes longer
/// than its work.
fn verdicts(logs: &[OnDisk]) -> Vec<String> {
    const CALLS: &str = "import json, runpy, sys\n\
        main = runpy.run_path(sys.argv[1])['main']\n\
        for arguments in json.loads(sys.argv[2]):\n    \
            print(main(arguments))\n";
    let calls: Vec<&[String]> = logs.iter().map(|log| log.arguments.as_slice()).collect();
    let calls = serde_json::to_string(&calls).unwrap();
    let (status, text) = python(&["-c", CALLS, SCRIPT, &calls]);
    assert_eq!(status, Some(0), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2 * logs.len(), "{text}");
    let verdict = |pair: &[&str]| {
        let expected = if pair[0].starts_with("sound ") { "0" } else { "1" };
        assert_eq!(pair[1], expected, "{}", pair[0]);
        pair[0].to_owned()
    };
    lines.chunks_exact(2).map(verdict).collect()
}

fn python(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new("python3")
        .args(arguments)
        .output()
        .expect("the ledger's tests need python3, version 3.9 or later");
    let errors = String::from_utf8_lossy(&output.stderr);
    let text = format!("{}{errors}", String::from_utf8_lossy(&output.stdout));
    (output.status.code(), text)
}

#[expect(clippy::disallowed_methods, reason = "the second verifier reads a real disk")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// What the first verifier says, in the words of the second.
fn first_verdict(log: &Log, key: &VerifierKey, previous: Option<&Checkpoint>) -> String {
    let files: &entente_ledger::memory::MemoryFiles = &log.files;
    match verify_log(files, Path::new(FOLDER), key, previous) {
        Ok(report) => format!("sound {} {}", report.checkpoint.size, report.checkpoint.root),
        Err(fault) => format!("{} {}", fault.code(), detail(&fault)).trim().to_owned(),
    }
}

/// Without the words, which each verifier chooses for itself.
fn plain(verdict: &str) -> &str {
    if verdict.starts_with("checkpoint-malformed") { "checkpoint-malformed" } else { verdict }
}

#[test]
fn both_verifiers_find_good_logs_sound() {
    let sizes = [0, 1, 2, 255, 256, 257, 800, 65_536 + 257];
    let logs = sizes.map(Log::of);
    let disks = logs.each_ref().map(|log| OnDisk::of(log, &verifier_key()));
    for ((size, log), verdict) in sizes.iter().zip(&logs).zip(verdicts(&disks)) {
        assert_eq!(verdict, first_verdict(log, &verifier_key(), None));
        assert!(verdict.starts_with(&format!("sound {size} ")), "{verdict}");
    }
}

#[test]
fn both_verifiers_name_every_damage_alike() {
    let cases = damage::all();
    let disk = |case: &Damage| {
        let disk = OnDisk::of(&case.log, &case.key);
        match &case.previous {
            Some(note) => disk.with("--previous", note),
            None => disk,
        }
    };
    let disks: Vec<_> = cases.iter().map(disk).collect();
    for (case, verdict) in cases.iter().zip(verdicts(&disks)) {
        let open = |note: &String| Checkpoint::open(note, &case.key).unwrap();
        let previous = case.previous.as_ref().map(open);
        let expected = format!("{} {}", case.code, case.detail);
        assert_eq!(plain(&verdict), expected.trim(), "{}", case.name);
        assert_eq!(plain(&verdict), first_verdict(&case.log, &case.key, previous.as_ref()));
    }
}

#[test]
fn the_second_verifier_tells_its_verdict_by_its_exit_status() {
    let log = Log::of(3);
    let disk = OnDisk::of(&log, &verifier_key());
    let [folder, key] = [&disk.arguments[0], &disk.arguments[1]];
    let (status, text) = python(&[SCRIPT, folder, key]);
    assert_eq!(text.trim(), first_verdict(&log, &verifier_key(), None));
    assert_eq!(status, Some(0));
    let elsewhere = disk.folder.path().to_str().unwrap();
    assert_eq!(python(&[SCRIPT, elsewhere, key]), (Some(1), "checkpoint-missing\n".to_owned()));
    assert_eq!(python(&[SCRIPT, folder, "no key"]).0, Some(2));
}

#[test]
fn both_verifiers_see_that_a_log_continues_an_earlier_checkpoint() {
    let log = Log::of(300);
    let before = log.reader().note().unwrap().unwrap();
    log.add(300);
    log.integrator().catch_up().unwrap();
    let verdict = OnDisk::of(&log, &verifier_key()).with("--previous", &before).verdict();
    let previous = Checkpoint::open(&before, &verifier_key()).unwrap();
    assert_eq!(verdict, first_verdict(&log, &verifier_key(), Some(&previous)));
    assert!(verdict.starts_with("sound 600 "));
}

#[test]
fn the_second_verifier_judges_promises() {
    let node = Node::new();
    let kept = now(node.ledger.append(entry(Kind::Consult), ())).unwrap().promise().clone();
    node.log.integrator().catch_up().unwrap();
    let open = now(node.ledger.append(entry(Kind::Consult), ())).unwrap().promise().clone();
    let verdict = |log: &Log, promise: &entente_model::wire::Promise| {
        let text = serde_json::to_string(promise).unwrap();
        OnDisk::of(log, &verifier_key()).with("--promise", &text).verdict()
    };
    assert!(verdict(&node.log, &kept).starts_with("sound 1 "));
    assert_eq!(verdict(&node.log, &open), "promise-open 1");
    assert_eq!(verdict(&Log::of(5), &kept), "promise-broken 0");
    let forged = entente_model::wire::Promise { leaf_hash: Digest([1; 32]), ..kept };
    assert_eq!(verdict(&node.log, &forged), "promise-invalid");
}

/// One way to damage one file.
#[derive(Debug, Clone)]
enum Harm {
    Flip(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Remove,
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        6 => (any::<prop::sample::Index>(), 0..8u8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        2 => any::<prop::sample::Index>().prop_map(Harm::Cut),
        1 => Just(Harm::Remove),
    ]
}

/// A log of so many entries with one file damaged.
fn harmed((size, file, harm): &(usize, prop::sample::Index, Harm)) -> Log {
    let log = Log::of(*size);
    let names: Vec<PathBuf> = log.files.all().into_keys().collect();
    let name = &names[file.index(names.len())];
    let mut bytes = log.files.read(name, u64::MAX).unwrap();
    match harm {
        Harm::Flip(at, bit) => {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        Harm::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Harm::Remove => {
            log.files.remove(name).unwrap();
            return log;
        }
    }
    log.files.write(name, &bytes, FileAccess::Everyone).unwrap();
    log
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn both_verifiers_agree_on_random_damage_and_neither_overlooks_it(
        harms in prop::collection::vec((1..600usize, any::<prop::sample::Index>(), harm()), 64),
    ) {
        let logs: Vec<Log> = harms.iter().map(harmed).collect();
        let disks: Vec<_> = logs.iter().map(|log| OnDisk::of(log, &verifier_key())).collect();
        for ((log, second), harm) in logs.iter().zip(verdicts(&disks)).zip(&harms) {
            let first = first_verdict(log, &verifier_key(), None);
            prop_assert_eq!(plain(&first), plain(&second), "{:?}", harm);
            prop_assert!(!first.starts_with("sound "), "overlooked: {:?}", harm);
        }
    }
}

#[test]
fn an_unreadable_file_is_named_as_such() {
    let log = Log::of(3);
    log.files.cut_power_after(0);
    assert!(matches!(log.verify(None), Err(Fault::Unreadable { .. })));
}
