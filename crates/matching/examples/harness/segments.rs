//! A register as one segment in a file: built by a process of its own, so that what building took
//! is not in the memory of the process that searches.

use crate::figures::{Memory, process_processor, processor};
use crate::input;
use entente_mapped::Mapped;
use entente_matching::{Bytes, Error, RecordKey, Segment, build_from};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

/// Where the segment of a register is kept, the same for every process that asks.
pub(crate) fn path_of(register: &str) -> PathBuf {
    if register.ends_with(".segment") {
        return PathBuf::from(register);
    }
    let mut hasher = DefaultHasher::new();
    register.hash(&mut hasher);
    std::env::temp_dir().join(format!("entente-harness-{:016x}.segment", hasher.finish()))
}

/// Has the segment built by a process of its own, and gives what that says of it.
pub(crate) fn build_apart(register: &str, path: &Path) -> Value {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).arg("build").arg(register).arg(path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Builds the segment and says what it took.
pub(crate) fn build_here(register: &str, path: &Path) -> Value {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (started, spent) = (Instant::now(), process_processor());
    let parsing = AtomicU64::new(0);
    let lines = BufReader::with_capacity(1 << 20, std::fs::File::open(register).unwrap()).lines();
    let mut file = BufWriter::with_capacity(1 << 20, std::fs::File::create(path).unwrap());
    let read = |(number, line): (u64, std::io::Result<String>)| -> Result<_, Error> {
        let spent = processor();
        let entry = input::entry(&serde_json::from_str(&line.unwrap()).unwrap());
        let nanos = processor().saturating_sub(spent).as_nanos();
        parsing.fetch_add(u64::try_from(nanos).unwrap(), Ordering::Relaxed);
        Ok((RecordKey(number), entry))
    };
    let count = build_from(&mut (0..).zip(lines), &read, threads, &mut file).unwrap();
    file.flush().unwrap();
    file.get_ref().sync_all().unwrap();
    json!({
        "records": count,
        "build_s": started.elapsed().as_secs_f64(),
        "build_cpu_s": process_processor().saturating_sub(spent).as_secs_f64(),
        "parse_cpu_s": parsing.load(Ordering::Relaxed) as f64 / 1e9,
        "build_threads": threads,
        "build_rss_max": Memory::highest(),
    })
}

/// Opens the segment where it lies, as the product does.
pub(crate) fn open(path: &Path) -> Segment {
    let bytes: Arc<dyn Bytes> = Arc::new(File(Mapped::open(path).unwrap()));
    Segment::open("harness", bytes).unwrap()
}

struct File(Mapped);

impl Bytes for File {
    fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }
}

/// How many bytes each kind of section takes.
pub(crate) fn sections(segment: &Segment) -> BTreeMap<&'static str, usize> {
    let mut sections = BTreeMap::new();
    for (name, length) in segment.lengths() {
        *sections.entry(*name).or_insert(0) += length;
    }
    sections
}
