//! Person search behind the line protocol of an outside yardstick, and measurements of its own.
//!
//! - `harness` reads one JSON object a line from standard input (`load` with the path of a
//!   register, `query` with what is asked) and answers each with one line. At the end of input it
//!   writes what the searches cost to the file that the variable `HARNESS_FIGURES` names.
//! - `harness REGISTER QUESTIONS PASSES [CLIENTS UPDATES]` loads a register, puts a whole file of
//!   questions several times and prints processor time and latency, by class if `truth.jsonl` lies
//!   beside the questions. So many clients ask side by side, while so many records a second come
//!   and go. A register whose name ends in `.segment` was built before.
//! - `harness build REGISTER SEGMENT` writes a register as a segment file and prints what it took.
//! - `harness febrl FOLDER` links the records of the Febrl data sets and prints precision, recall
//!   and F1 of pairs.
//!
//! A register is built into a segment file by a process of its own and opened from there; with the
//! variable `HARNESS_INDEX=memory` it is held in the changing part of the index instead.
//!
//! Registers and questions are synthetic and stay outside this repository.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measuring program fails by panicking, reads the clock and its files, and prints"
)]

mod febrl;
mod figures;
mod input;
mod segments;

use entente_matching::{
    Engine, MODEL_VERSION, Match, Options, PersonIndex, PersonQuery, RecordKey, engine, limits,
};
use entente_model::record::Access;
use figures::{Figures, Memory, process_processor, processor};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

/// As in the programs that are measured for.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["build", register, segment] => {
            println!("{}", segments::build_here(register, Path::new(segment)));
        }
        ["febrl", folder] => febrl::link(Path::new(folder)),
        [register, questions, passes, load @ ..] => {
            let [clients, updates] = match load {
                [clients, updates] => [clients, updates].map(|text| text.parse().unwrap()),
                _ => [1, 0],
            };
            let load = Load { passes: passes.parse().unwrap(), clients, updates };
            time(register, Path::new(questions), &load);
        }
        _ => serve(),
    }
}

/// A register ready for questions, and what building it took.
struct Loaded {
    index: Arc<dyn PersonIndex>,
    building: Value,
}

impl Loaded {
    fn of(register: &str) -> Self {
        if std::env::var_os("HARNESS_INDEX").is_some_and(|kind| kind == "memory") {
            return Self::in_memory(register);
        }
        let path = segments::path_of(register);
        if path == Path::new(register) {
            return Self::attached(register);
        }
        let built = segments::build_apart(register, &path);
        let mut loaded = Self::attached(register);
        for (field, value) in built.as_object().into_iter().flatten() {
            loaded.building[field] = value.clone();
        }
        loaded
    }

    /// Opens what another process has built.
    fn attached(register: &str) -> Self {
        let path = segments::path_of(register);
        let index_bytes = std::fs::metadata(&path).unwrap().len();
        let segment = segments::open(&path);
        let sections = segments::sections(&segment);
        let building = json!({ "index_bytes": index_bytes, "sections": sections, "attachable": 1 });
        Self { index: Arc::new(Engine::over(vec![(segment, Vec::new())])), building }
    }

    fn in_memory(register: &str) -> Self {
        let (started, spent) = (Instant::now(), process_processor());
        let index = engine();
        let file = BufReader::with_capacity(1 << 20, std::fs::File::open(register).unwrap());
        for (number, line) in (0..).zip(file.lines()) {
            let entry = input::entry(&serde_json::from_str(&line.unwrap()).unwrap());
            index.insert(RecordKey(number), &entry).unwrap();
        }
        let building = json!({
            "build_s": started.elapsed().as_secs_f64(),
            "build_cpu_s": process_processor().saturating_sub(spent).as_secs_f64(),
            "build_threads": 1,
        });
        Self { index, building }
    }

    fn report(&self) -> Value {
        let memory = Memory::now();
        let mut report = self.building.clone();
        for (field, value) in [
            ("ok", json!(1)),
            ("model", json!(MODEL_VERSION)),
            ("threshold", json!(f64::from(limits::SCORE_PERMILLE_MIN_DEFAULT) / 1000.0)),
            ("records", json!(self.index.len())),
            ("rss", json!(memory.anonymous + memory.file_backed)),
            ("rss_anonymous", json!(memory.anonymous)),
            ("rss_file", json!(memory.file_backed)),
        ] {
            report[field] = value;
        }
        report
    }
}

/// Answers line by line until the input ends.
fn serve() {
    let mut loaded: Option<Loaded> = None;
    let mut figures = Figures::default();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let register = asked["register"].as_str().unwrap_or_default();
        let answer = match asked["op"].as_str() {
            Some(operation @ ("load" | "attach")) => {
                let of = if operation == "load" { Loaded::of } else { Loaded::attached };
                loaded.insert(of(register)).report()
            }
            _ => {
                let query = input::query(&asked);
                let index = &loaded.as_ref().unwrap().index;
                let (found, us) = search(index.as_ref(), &query, &mut figures);
                let hits: Vec<_> = found.iter().map(hit).collect();
                json!({ "qid": asked["qid"], "hits": hits, "us": us })
            }
        };
        writeln!(out, "{answer}").unwrap();
        out.flush().unwrap();
    }
    let path = std::env::var_os("HARNESS_FIGURES").map(PathBuf::from);
    // Of several clients the first, which also asked alone, is the one to report.
    if let (Some(path), Some(loaded)) = (path.filter(|path| !path.exists()), loaded) {
        let mut report = loaded.report();
        report["costs"] = figures.report();
        std::fs::write(path, report.to_string()).unwrap();
    }
}

fn search(
    index: &dyn PersonIndex,
    query: &PersonQuery,
    figures: &mut Figures,
) -> (Vec<Match>, u128) {
    let (access, options) = (access(), options());
    let (started, spent) = (Instant::now(), processor());
    let found = index.search(query, &access, &options);
    let (spent, wall) = (processor().saturating_sub(spent), started.elapsed());
    figures.push("all", spent, wall);
    figures.push(kind(query), spent, wall);
    (found.candidates, wall.as_micros())
}

/// What a question rests on, for figures apart.
fn kind(query: &PersonQuery) -> &'static str {
    match (query.documents.is_empty(), query.birth.is_empty()) {
        (false, _) => "document",
        (true, false) => "dated",
        (true, true) => "undated",
    }
}

/// How a register is loaded with work.
struct Load {
    passes: usize,
    clients: usize,
    /// Records that come and go a second.
    updates: usize,
}

/// Puts all questions so often and prints what each pass cost.
fn time(register: &str, questions: &Path, load: &Load) {
    let loaded = Loaded::of(register);
    println!("{}", loaded.report());
    let classes = input::classes(&questions.with_file_name("truth.jsonl"));
    let asked = input::questions(questions);
    let (ended, end) = mpsc::channel();
    std::thread::scope(|scope| {
        if load.updates > 0 {
            let (index, asked) = (loaded.index.as_ref(), &asked);
            scope.spawn(move || update(index, asked, (load.updates, &end)));
        }
        for pass in 1..=load.passes {
            let clients: Vec<_> = (0..load.clients)
                .map(|client| {
                    let own = asked.iter().skip(client).step_by(load.clients);
                    scope.spawn(|| put(loaded.index.as_ref(), own, &classes))
                })
                .collect();
            let mut figures = Figures::default();
            for client in clients {
                figures.merge(&client.join().unwrap(), None);
            }
            println!("pass {pass}");
            print!("{}", figures.table());
        }
        drop(ended);
    });
    println!("{}", loaded.report());
}

fn put<'q>(
    index: &dyn PersonIndex,
    asked: impl Iterator<Item = &'q (String, PersonQuery)>,
    classes: &Classes,
) -> Figures {
    let mut figures = Figures::default();
    for (qid, query) in asked {
        let mut one = Figures::default();
        std::hint::black_box(search(index, query, &mut one));
        let class = classes.get(qid).map(|class| format!("class {class}"));
        figures.merge(&one, class.as_deref());
    }
    figures
}

/// New records of the persons asked about come, and those of a while ago go.
fn update(
    index: &dyn PersonIndex,
    asked: &[(String, PersonQuery)],
    (per_second, end): (usize, &mpsc::Receiver<()>),
) {
    const KEPT: u64 = 10_000;
    let first = index.len() as u64;
    let pause = Duration::from_secs(1) / u32::try_from(per_second).unwrap();
    for (number, (_, query)) in (first..).zip(asked.iter().cycle()) {
        if end.recv_timeout(pause) != Err(mpsc::RecvTimeoutError::Timeout) {
            break;
        }
        index.insert(RecordKey(number), &input::entry_of(query)).unwrap();
        if number >= first + KEPT {
            index.remove(RecordKey(number - KEPT));
        }
    }
}

fn access() -> Access {
    Access { authority: "at-police".parse().unwrap(), categories: [].into() }
}

fn options() -> Options {
    // The yardstick finds thresholds itself, so it sees somewhat more than an officer would.
    let permille = std::env::var("SCORE_PERMILLE_MIN").ok().and_then(|text| text.parse().ok());
    let least = permille.unwrap_or(limits::SCORE_PERMILLE_MIN_DEFAULT);
    Options { candidates_max: 10, score_permille_min: least }
}

fn hit(found: &Match) -> (String, f64) {
    (format!("P{:09}", found.record.0), f64::from(found.score_permille) / 1000.0)
}

/// Classes by question.
type Classes = HashMap<String, String>;
