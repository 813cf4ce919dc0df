//! Person search behind the line protocol of an outside yardstick, and a timer of its own.
//!
//! `harness` reads one JSON object a line from standard input (`load` with the path of a register,
//! `query` with what is asked) and answers each with one line. `harness REGISTER QUESTIONS PASSES`
//! loads a register and puts a whole file of questions several times, then prints processor time.
//! Registers and questions are synthetic and stay outside this repository.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measuring program fails by panicking, reads the clock and its files, and prints"
)]

use entente_matching::{
    Engine, Match, Options, PersonEntry, PersonIndex, PersonQuery, RecordKey, Segment, build,
    engine, limits,
};
use entente_model::record::Access;
use entente_model::value::Place;
use entente_model::{DocumentNumber, Identity, IdentityRole, NameQuality, PersonName};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::sync::Arc;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [register, questions, passes] => time(register, questions, passes.parse().unwrap()),
        _ => serve(),
    }
}

/// Answers line by line until the input ends.
fn serve() {
    let mut index = engine();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let answer = if asked["op"] == "load" {
            let started = Instant::now();
            index = load(asked["register"].as_str().unwrap());
            let build_s = started.elapsed().as_secs_f64();
            json!({ "ok": 1, "records": index.len(), "build_s": build_s, "rss": resident() })
        } else {
            let started = Instant::now();
            let hits = hits(index.as_ref(), &asked);
            let us = started.elapsed().as_micros();
            json!({ "qid": asked["qid"], "hits": hits, "us": us })
        };
        writeln!(out, "{answer}").unwrap();
        out.flush().unwrap();
    }
}

/// Puts all questions `passes` times and prints processor time per question of each pass.
fn time(register: &str, questions: &str, passes: usize) {
    let before = processor_ns();
    let started = Instant::now();
    let index = load(register);
    println!(
        "{} records: built in {:.1} s, processor time {:.1} s, resident {} MB",
        index.len(),
        started.elapsed().as_secs_f64(),
        (processor_ns() - before) as f64 / 1e9,
        resident() / 1_000_000
    );
    let file = BufReader::new(std::fs::File::open(questions).unwrap());
    let asked: Vec<(PersonQuery, bool)> = file
        .lines()
        .map(|line| query(&serde_json::from_str(&line.unwrap()).unwrap()))
        .map(|query| (query.clone(), !query.birth.is_empty()))
        .collect();
    let (access, options) = (access(), options());
    for _ in 0..passes {
        let mut costs: [Vec<u64>; 2] = [Vec::new(), Vec::new()];
        for (query, dated) in &asked {
            let before = processor_ns();
            std::hint::black_box(index.search(query, &access, &options));
            costs.get_mut(usize::from(*dated)).unwrap().push(processor_ns() - before);
        }
        let [undated, dated] = costs;
        for (name, costs) in
            [("all", [undated.clone(), dated.clone()].concat()), ("dated", dated), ("not", undated)]
        {
            // The kernel counts in ticks, so only sums over many questions mean something.
            let mean = costs.iter().sum::<u64>() / 1000 / costs.len().max(1) as u64;
            print!("{name}: {mean} us; ");
        }
        println!();
    }
}

fn load(path: &str) -> Arc<dyn PersonIndex> {
    let file = BufReader::with_capacity(1 << 20, std::fs::File::open(path).unwrap());
    let mut records = (0..)
        .map(RecordKey)
        .zip(file.lines().map(|line| entry(&serde_json::from_str(&line.unwrap()).unwrap())));
    if std::env::var_os("LIVE").is_some() {
        let index = engine();
        for (key, entry) in records {
            index.insert(key, &entry).unwrap();
        }
        return index;
    }
    let mut bytes = Vec::new();
    build(&mut records, 2, &mut bytes).unwrap();
    let segment = Segment::open("register", Arc::new(bytes)).unwrap();
    for (name, length) in segment.lengths() {
        eprint!("{name} {length}; ");
    }
    eprintln!();
    Arc::new(Engine::over(vec![(segment, Vec::new())]))
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

fn entry(record: &Value) -> PersonEntry {
    let identity = |role, name| Identity {
        role,
        quality: NameQuality::Unknown,
        name,
        birth: vec![],
        note: None,
    };
    let mut main = name(text(record, "given_names"), text(record, "surname"));
    if !text(record, "name_in_original_script").is_empty() {
        main = main.with_original_script(text(record, "name_in_original_script"));
    }
    let mut identities = vec![identity(IdentityRole::Main, main)];
    for alias in record["aliases"].as_array().into_iter().flatten() {
        let name = PersonName::unassigned(alias.as_str().unwrap()).unwrap();
        identities.push(identity(IdentityRole::Alias, name));
    }
    let city = Some(text(record, "place_of_birth").to_owned()).filter(|city| !city.is_empty());
    PersonEntry {
        identities,
        birth: text(record, "date_of_birth").parse().into_iter().collect(),
        sex: text(record, "sex").parse().ok(),
        nationalities: text(record, "nationality").parse().into_iter().collect(),
        birth_places: city
            .map(|city| Place { city: Some(city), ..Place::default() })
            .into_iter()
            .collect(),
        documents: DocumentNumber::new(text(record, "document_number")).into_iter().collect(),
        ..PersonEntry::default()
    }
}

fn name(given: &str, family: &str) -> PersonName {
    if given.is_empty() || family.is_empty() {
        return PersonName::unassigned(format!("{given}{family}")).unwrap();
    }
    PersonName::given_family(given, family).unwrap()
}

fn query(asked: &Value) -> PersonQuery {
    let (given, family) = (text(asked, "given_names"), text(asked, "surname"));
    PersonQuery {
        names: Some(name_asked(given, family, text(asked, "name"))).into_iter().flatten().collect(),
        birth: text(asked, "date_of_birth").parse().into_iter().collect(),
        nationalities: text(asked, "nationality").parse().into_iter().collect(),
        documents: DocumentNumber::new(text(asked, "document_number")).into_iter().collect(),
        ..PersonQuery::default()
    }
}

fn name_asked(given: &str, family: &str, whole: &str) -> Option<PersonName> {
    match (given.is_empty() && family.is_empty(), whole.is_empty()) {
        (false, _) => Some(name(given, family)),
        (true, false) => PersonName::unassigned(whole).ok(),
        (true, true) => None,
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

fn hits(index: &dyn PersonIndex, asked: &Value) -> Vec<(String, f64)> {
    let matches = index.search(&query(asked), &access(), &options());
    let hit = |found: &Match| {
        (format!("P{:09}", found.record.0), f64::from(found.score_permille) / 1000.0)
    };
    matches.candidates.iter().map(hit).collect()
}

/// Processor time of this thread.
fn processor_ns() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0)
}

fn resident() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0) * 4096
}
