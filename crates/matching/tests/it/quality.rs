//! How well scores tell labelled real pairs apart, where such data is at hand.

use crate::fixtures::names;
use std::path::PathBuf;

/// Area under the curve that the labelled pairs must reach.
const AUC_MIN: f64 = 0.80;

fn labelled_pairs() -> Option<String> {
    let shared = std::env::var_os("ENTENTE_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    #[expect(clippy::disallowed_methods, reason = "a test reads its data file directly")]
    std::fs::read_to_string(shared.join("data/names/labelled_pairs.csv")).ok()
}

/// The fields of one line of comma-separated values.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

/// The share of (match, non-match) pairs that the scores order rightly, ties counting half.
fn auc(matches: &[u16], others: &[u16]) -> f64 {
    let mut right = 0.0;
    for one in matches {
        for other in others {
            right += match one.cmp(other) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    right / (matches.len() as f64 * others.len() as f64)
}

#[test]
fn labelled_pairs_are_told_apart() {
    let Some(text) = labelled_pairs() else {
        println!("skipped: no labelled pairs; set ENTENTE_SHARED to the folder of data/names");
        return;
    };
    let (mut matches, mut others) = (Vec::new(), Vec::new());
    for line in text.lines().skip(1) {
        let fields = fields(line);
        if fields.get(1).map(String::as_str) != Some("Person") {
            continue;
        }
        let (one, two) = (&fields[2], &fields[3]);
        let score = names(one, two).max(names(two, one));
        let is_match = fields[4] == "true";
        if is_match {
            matches.push(score);
        } else {
            others.push(score);
        }
        if std::env::var_os("ENTENTE_SHOW_PAIRS").is_some() {
            println!("{is_match} {score} {one} | {two}");
        }
    }
    let auc = auc(&matches, &others);
    let above = |scores: &[u16], least: u16| scores.iter().filter(|score| **score >= least).count();
    for least in [500u16, 600, 700, 750, 800, 850] {
        let (right, wrong) = (above(&matches, least) as f64, above(&others, least) as f64);
        let f1 = 2.0 * right / (right + wrong + matches.len() as f64);
        println!("threshold {least}: F1 {f1:.3}");
    }
    println!("{} matches, {} others: AUC {auc:.3}", matches.len(), others.len());
    assert!(auc >= AUC_MIN, "AUC {auc:.3} is below {AUC_MIN}");
}
