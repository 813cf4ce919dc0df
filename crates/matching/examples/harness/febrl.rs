//! Linking the Febrl data sets: every record is asked for among the others, with its name, birth
//! date and number.

use crate::{access, input};
use entente_matching::{Options, PersonQuery, RecordKey, engine};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;

/// What the harness asks for at least, to see pairs below every sensible threshold.
const SCORE_PERMILLE_MIN: u16 = 300;

/// Links data sets 1 to 3 within themselves and 4a with 4b, and prints a line for each.
pub(crate) fn link(folder: &Path) {
    for (set, files) in [
        ("Febrl 1", &["dataset1.csv"][..]),
        ("Febrl 2", &["dataset2.csv"]),
        ("Febrl 3", &["dataset3.csv"]),
        ("Febrl 4", &["dataset4a.csv", "dataset4b.csv"]),
    ] {
        let read: Vec<Vec<Value>> = files.iter().map(|file| records(&folder.join(file))).collect();
        for numbers in [true, false] {
            let scored = pairs(&read, numbers);
            let with = if numbers { "name, date, number" } else { "name, date" };
            println!("{}", report(&format!("{set}, {with}"), &read, &scored));
        }
    }
}

fn records(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    let fields = |line: &str| -> Value {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let (date, number) = (cells[cells.len() - 2], cells[cells.len() - 1]);
        let date = match (date.get(..4), date.get(4..6), date.get(6..8)) {
            (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
            _ => String::new(),
        };
        json!({ "id": cells[0], "given_names": cells[1], "surname": cells[2],
            "date_of_birth": date, "document_number": number })
    };
    text.lines().skip(1).filter(|line| !line.is_empty()).map(fields).collect()
}

/// Pairs of records, smaller one first, with the better of their two scores.
fn pairs(files: &[Vec<Value>], numbers: bool) -> HashMap<(usize, usize), u16> {
    let index = engine();
    // Of two files one is asked against the other; a single file is asked against itself.
    let (held, asked) = (&files[0], &files[files.len() - 1]);
    let offset = if files.len() > 1 { held.len() } else { 0 };
    for (at, record) in held.iter().enumerate() {
        let mut entry = input::entry(record);
        if !numbers {
            entry.documents.clear();
        }
        index.insert(RecordKey(at as u64), &entry).unwrap();
    }
    let options = Options { candidates_max: 10, score_permille_min: SCORE_PERMILLE_MIN };
    let mut found = HashMap::new();
    for (at, record) in asked.iter().enumerate() {
        let mut query: PersonQuery = input::query(record);
        if !numbers {
            query.documents.clear();
        }
        for candidate in index.search(&query, &access(), &options).candidates {
            let (one, two) = (usize::try_from(candidate.record.0).unwrap(), at + offset);
            if one != two {
                let best = found.entry((one.min(two), one.max(two))).or_insert(0);
                *best = candidate.score_permille.max(*best);
            }
        }
    }
    found
}

/// Records of one person share the number in `rec-NUMBER-org` and `rec-NUMBER-dup-K`.
fn person(record: &Value) -> &str {
    record["id"].as_str().unwrap().split('-').nth(1).unwrap()
}

fn report(set: &str, files: &[Vec<Value>], scored: &HashMap<(usize, usize), u16>) -> String {
    let all: Vec<&Value> = files.iter().flatten().collect();
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for record in &all {
        *sizes.entry(person(record)).or_default() += 1;
    }
    let same: usize = sizes.values().map(|size| size * (size - 1) / 2).sum();
    let mut ranked: Vec<(u16, bool)> = scored
        .iter()
        .map(|((one, two), score)| (*score, person(all[*one]) == person(all[*two])))
        .collect();
    ranked.sort_unstable_by(|one, two| two.cmp(one));
    let mut best = (0.0, 0);
    let mut at_default = (0.0, 0.0, 0.0);
    let (mut right, least) = (0_usize, entente_matching::limits::SCORE_PERMILLE_MIN_DEFAULT);
    for (at, (score, is_same)) in ranked.iter().enumerate() {
        right += usize::from(*is_same);
        if ranked.get(at + 1).is_some_and(|next| next.0 == *score) {
            continue;
        }
        let (precision, recall) = (right as f64 / (at + 1) as f64, right as f64 / same as f64);
        let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
        if f1 > best.0 {
            best = (f1, *score);
        }
        if *score >= least {
            at_default = (precision, recall, f1);
        }
    }
    let (precision, recall, f1) = at_default;
    format!(
        "| {set} | {} | {same} | {precision:.4} | {recall:.4} | {f1:.4} | {:.4} at {} |",
        all.len(),
        best.0,
        best.1
    )
}
