//! Name comparison against labelled data of others, which stays outside this repository.
//!
//! `names pairs FILE [show|show-held-back]` reads labelled pairs (a header line; columns
//! `case_group`, `schema`, `name1`, `name2`, `is_match`, `category`), scores the pairs of persons
//! by their names alone and prints precision, recall and F1 under one threshold for all groups, and
//! microseconds a pair. A third of the lines is held back: told apart by their number, reported on
//! its own and never shown unless asked for by name, so that nobody tunes on it.
//!
//! `names febrl DIRECTORY` links the Febrl data sets 1 to 4 with each other through the index and
//! prints F1 over pairs of records.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measuring program fails by panicking, reads the clock and its files, and prints"
)]

use entente_matching::{Options, PersonEntry, PersonQuery, PreparedName, RecordKey, engine};
use entente_model::record::Access;
use entente_model::{DocumentNumber, Identity, IdentityRole, NameQuality, PersonName};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Instant;

/// The score from which a pair of names counts as the same person: fixed once for all groups.
const NAME_THRESHOLD: u16 = 700;
/// The score from which two Febrl records count as the same person.
const RECORD_THRESHOLD: u16 = 600;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pairs", file] => pairs(file, ""),
        ["pairs", file, show] => pairs(file, show),
        ["febrl", directory] => febrl(directory),
        _ => println!("names pairs FILE [show] | names febrl DIRECTORY"),
    }
}

struct Pair {
    group: String,
    category: String,
    one: String,
    two: String,
    same: bool,
    held_back: bool,
    score: u16,
}

fn pairs(file: &str, show: &str) {
    let mut all = read_pairs(file);
    let names: Vec<(PersonName, PersonName)> = all
        .iter()
        .map(|pair| {
            let read = |text: &str| PersonName::unassigned(text).unwrap();
            (read(&pair.one), read(&pair.two))
        })
        .collect();
    let ready: Vec<(PreparedName, PreparedName)> =
        names.iter().map(|(one, two)| (PreparedName::new(one), PreparedName::new(two))).collect();
    for (pair, (one, two)) in all.iter_mut().zip(&ready) {
        pair.score = one.likeness(two);
    }
    let rounds = 200;
    let mut sum = 0u64;
    // The least of many rounds: others may use the machine meanwhile.
    let mut timed = |what: &str, run: &dyn Fn() -> u64| {
        let mut least = u128::MAX;
        for _ in 0..rounds {
            let started = Instant::now();
            sum += run();
            least = least.min(started.elapsed().as_nanos());
        }
        let each = least as f64 / 1e3 / names.len() as f64;
        println!("{each:.2} us a pair, {what}");
    };
    timed("both names prepared", &|| {
        ready.iter().map(|(one, two)| u64::from(one.likeness(two))).sum()
    });
    timed("preparing both names included", &|| {
        let pairs = names.iter();
        pairs
            .map(|(one, two)| u64::from(PreparedName::new(one).likeness(&PreparedName::new(two))))
            .sum()
    });
    assert!(sum > 0);

    let (held, dev): (Vec<&Pair>, Vec<&Pair>) = all.iter().partition(|pair| pair.held_back);
    for (name, set) in [("tuned on", &dev), ("held back", &held)] {
        report(name, set);
    }
    report("all", &all.iter().collect::<Vec<_>>());
    let shown = match show {
        "show" => &dev,
        "show-held-back" => &held,
        _ => return,
    };
    for pair in shown.iter().filter(|pair| pair.same != (pair.score >= NAME_THRESHOLD)) {
        let what = if pair.same { "missed" } else { "wrong " };
        println!(
            "{what} {:4} {} | {} [{} {}]",
            pair.score, pair.one, pair.two, pair.group, pair.category
        );
    }
}

fn report(name: &str, set: &[&Pair]) {
    let mut groups: BTreeMap<&str, Vec<&Pair>> = BTreeMap::new();
    for pair in set {
        groups.entry("").or_default().push(pair);
        groups.entry(&pair.group).or_default().push(pair);
    }
    println!("{name}:");
    for (group, pairs) in groups {
        let of = |threshold: u16| {
            let count = |same: bool, found: bool| {
                pairs.iter().filter(|p| p.same == same && (p.score >= threshold) == found).count()
            };
            (count(true, true), count(false, true), count(true, false))
        };
        let (right, wrong, missed) = of(NAME_THRESHOLD);
        let f1 = |(right, wrong, missed): (usize, usize, usize)| {
            2.0 * right as f64 / (2 * right + wrong + missed).max(1) as f64
        };
        let best = (1..=1000u16).max_by(|a, b| f1(of(*a)).total_cmp(&f1(of(*b)))).unwrap();
        println!(
            "  {:16} {:4} pairs, F1 {:.3} (right {right}, wrong {wrong}, \
             missed {missed}); best {:.3} at {best}",
            if group.is_empty() { "overall" } else { group },
            pairs.len(),
            f1((right, wrong, missed)),
            f1(of(best)),
        );
    }
}

fn read_pairs(file: &str) -> Vec<Pair> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut lines = text.lines();
    let header = fields(lines.next().unwrap());
    let column = |name: &str| header.iter().position(|field| field == name).unwrap();
    let [group, schema, one, two, same, category] =
        ["case_group", "schema", "name1", "name2", "is_match", "category"].map(column);
    let numbered = lines.enumerate().map(|(number, line)| (number, fields(line)));
    numbered
        .filter(|(_, row)| row[schema] == "Person")
        .map(|(number, row)| Pair {
            group: row[group].clone(),
            category: row[category].clone(),
            one: row[one].clone(),
            two: row[two].clone(),
            same: row[same] == "true",
            held_back: spread(number).is_multiple_of(3),
            score: 0,
        })
        .collect()
}

/// FNV-1a of a line's number, so that neighbours do not share a side.
fn spread(number: usize) -> u64 {
    number.to_string().bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    }) >> 16
}

/// The fields of a line of comma-separated values, quotes taken off.
fn fields(line: &str) -> Vec<String> {
    let (mut all, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    all.push(field);
    all
}

struct Record {
    /// Records of one person share it.
    person: String,
    entry: PersonEntry,
}

fn febrl(directory: &str) {
    for (name, files) in [
        ("1", vec!["dataset1.csv"]),
        ("2", vec!["dataset2.csv"]),
        ("3", vec!["dataset3.csv"]),
        ("4", vec!["dataset4a.csv", "dataset4b.csv"]),
    ] {
        for number in [false, true] {
            let sets: Vec<Vec<Record>> = files
                .iter()
                .map(|file| read_febrl(&format!("{directory}/{file}"), number))
                .collect();
            let asked = if number { "name, birth date, social number" } else { "name, birth date" };
            println!("febrl {name}, {asked}: {}", linked(&sets));
        }
    }
}

/// Searches each record of the last set among those of the first and counts pairs.
fn linked(sets: &[Vec<Record>]) -> String {
    let (held, asked) = (&sets[0], &sets[sets.len() - 1]);
    let alone = sets.len() == 1;
    let index = engine();
    for (key, record) in (0..).zip(held) {
        index.insert(RecordKey(key), &record.entry).unwrap();
    }
    let mut bearers: HashMap<&str, u64> = HashMap::new();
    for record in held {
        *bearers.entry(&record.person).or_default() += 1;
    }
    let pairs_of = |n: u64| if alone { n * n.saturating_sub(1) / 2 } else { n };
    let total: u64 = if alone {
        bearers.values().map(|n| pairs_of(*n)).sum()
    } else {
        asked.iter().map(|r| bearers.get(r.person.as_str()).copied().unwrap_or(0)).sum()
    };
    let access = Access { authority: "at-police".parse().unwrap(), categories: [].into() };
    let started = Instant::now();
    let mut found: HashMap<(u64, u64), u16> = HashMap::new();
    for (key, record) in (0u64..).zip(asked) {
        let query = PersonQuery {
            names: record.entry.identities.iter().map(|i| i.name.clone()).collect(),
            birth: record.entry.birth.clone(),
            documents: record.entry.documents.clone(),
            ..PersonQuery::default()
        };
        let options = Options { score_permille_min: 300, ..Options::default() };
        for candidate in index.search(&query, &access, &options).candidates {
            let other = candidate.record.0;
            if alone && other == key {
                continue;
            }
            let pair = if alone { (key.min(other), key.max(other)) } else { (key, other) };
            let score = found.entry(pair).or_default();
            *score = (*score).max(candidate.score_permille);
        }
    }
    let each = started.elapsed().as_secs_f64() * 1e6 / asked.len() as f64;
    let of = |threshold: u16| {
        let above = found.iter().filter(|(_, score)| **score >= threshold);
        let (mut right, mut wrong) = (0u64, 0u64);
        for ((one, two), _) in above {
            let same = asked[usize::try_from(*one).unwrap()].person
                == held[usize::try_from(*two).unwrap()].person;
            if same { right += 1 } else { wrong += 1 }
        }
        let (precision, recall) =
            (right as f64 / (right + wrong).max(1) as f64, right as f64 / total.max(1) as f64);
        (2.0 * right as f64 / (right + wrong + total).max(1) as f64, precision, recall)
    };
    let (f1, precision, recall) = of(RECORD_THRESHOLD);
    let best = (30..=100u16).map(|t| t * 10).max_by(|a, b| of(*a).0.total_cmp(&of(*b).0)).unwrap();
    format!(
        "{total} pairs, F1 {f1:.4}, precision {precision:.4}, recall {recall:.4} at \
         {RECORD_THRESHOLD}; \
         best {:.4} at {best}; {each:.0} us a search",
        of(best).0
    )
}

fn read_febrl(file: &str, number: bool) -> Vec<Record> {
    let text = std::fs::read_to_string(file).unwrap();
    let rows = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|field| field.trim().to_owned()).collect::<Vec<_>>());
    let mut seen: HashSet<String> = HashSet::new();
    rows.filter(|row| seen.insert(row[0].clone()))
        .map(|row| {
            let person = row[0].split('-').nth(1).unwrap_or_default().to_owned();
            let name = match (row[1].as_str(), row[2].as_str()) {
                ("", "") => None,
                (given, "") => PersonName::unassigned(given).ok(),
                ("", family) => PersonName::unassigned(family).ok(),
                (given, family) => PersonName::given_family(given, family).ok(),
            };
            let identities = name.into_iter().map(|name| Identity {
                role: IdentityRole::Main,
                quality: NameQuality::Unknown,
                name,
                birth: vec![],
                note: None,
            });
            let (date, social) = (&row[9], &row[10]);
            let date = date.get(..4).zip(date.get(4..6)).zip(date.get(6..8));
            let date = date.and_then(|((y, m), d)| format!("{y}-{m}-{d}").parse().ok());
            let documents = DocumentNumber::new(social.clone()).ok().filter(|_| number);
            let entry = PersonEntry {
                identities: identities.collect(),
                birth: date.into_iter().collect(),
                documents: documents.into_iter().collect(),
                ..PersonEntry::default()
            };
            Record { person, entry }
        })
        .collect()
}
