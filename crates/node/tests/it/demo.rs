//! The demo as a newcomer runs it.

use crate::run::{Going, run, text};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_demo_shows_what_it_promises_and_its_proofs_outlive_the_nodes() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("demo");
    let demo = ["demo", "--once", "--json", "--port", "0", "--records", "60", "--dir", text(&dir)];
    let events = run(&demo).ended(0).documents();
    let exits: Vec<_> = events
        .iter()
        .filter(|event| event["event"] == "example")
        .map(|event| event["exit"].as_i64().unwrap())
        .collect();
    assert_eq!(exits, [0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

    let of_copy = events.iter().filter(|event| {
        let answer = &event["answer"];
        answer["authority"] == "pt-police" && answer["register"] == "sis-persons"
    });
    let outcomes: Vec<_> = of_copy.map(|event| &event["answer"]["outcome"]["kind"]).collect();
    assert_eq!(outcomes, ["hit", "no-hit"], "found in another state's copy until it is deleted");

    let answered = |authority: &str, outcome: &str| {
        events.iter().any(|event| {
            event["answer"]["authority"] == authority
                && event["answer"]["outcome"]["kind"] == outcome
        })
    };
    assert!(answered("at-police", "hit") && answered("pt-police", "hit"), "hits in two states");
    assert!(answered("nl-vehicles", "hit"));
    assert!(answered("at-police", "no-hit") && answered("pt-police", "no-hit"));
    let refused = events.iter().find(|event| event["event"] == "problem").unwrap();
    assert_eq!(refused["problem"]["code"], "purpose-not-accepted");
    assert_eq!(refused["problem"]["rule"], "POL-02");
    assert_eq!(events.iter().filter(|event| event["proven"] == true).count(), 2);

    receipt_altered(&dir);
    log_altered(&dir);
    again(&demo);
}

fn verified(receipt: &Path, dir: &Path) -> (i32, Value) {
    let roots = dir.join("federation.json");
    let ran = run(&["receipt", "verify", "--json", text(receipt), "--federation", text(&roots)]);
    (ran.code, ran.document())
}

/// One byte of the receipt changed, at many places: the proof never holds, and the fault is said in
/// words.
fn receipt_altered(dir: &Path) {
    let receipt = dir.join("no-hit.json");
    assert_eq!(verified(&receipt, dir).0, 0);
    let bytes = fs::read(&receipt).unwrap();
    let altered = dir.join("altered.json");
    for step in 0..24 {
        let mut copy = bytes.clone();
        let at = copy.len() * step / 24;
        copy[at] ^= 1;
        fs::write(&altered, copy).unwrap();
        let (code, said) = verified(&altered, dir);
        assert_eq!(code, 5, "byte {at} of {}: {said}", bytes.len());
        assert_eq!(said["proven"], false);
        assert!(said["fault"].as_str().unwrap().contains(' '), "{said}");
    }
}

/// One byte of a tile of entries changed, then put back.
fn log_altered(dir: &Path) {
    let log = dir.join("at-police/log");
    let mut bundles = Vec::new();
    files_below(&log.join("tile/entries"), &mut bundles);
    // The fullest bundle is the one in force; a shorter one before it may still lie there.
    let bundle = bundles.into_iter().max_by_key(|path| fs::metadata(path).unwrap().len()).unwrap();
    let bytes = fs::read(&bundle).unwrap();
    let mut altered = bytes.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    fs::write(&bundle, altered).unwrap();
    let ran = run(&["audit", "verify", text(&log)]).ended(5);
    assert!(ran.out.contains("was altered"), "{}", ran.out);
    let said = run(&["audit", "verify", "--json", text(&log)]).ended(5).document();
    assert_eq!(said["code"], "entry-altered");
    fs::write(&bundle, bytes).unwrap();
    let since = dir.join("no-hit.json");
    let ran = run(&["audit", "verify", text(&log), "--since", text(&since)]).ended(0);
    assert!(ran.out.contains("continues"), "{}", ran.out);
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The folder is used again, with other ports and a newer trust list.
fn again(demo: &[&str]) {
    let events = run(demo).ended(0).documents();
    assert_eq!(events.iter().filter(|event| event["proven"] == true).count(), 2);
}

#[test]
fn a_demo_told_to_stop_leaves_nothing_behind() {
    for signal in ["TERM", "INT"] {
        let (going, ready) = Going::start(&["demo", "--json", "--port", "0", "--records", "5"]);
        let dir = PathBuf::from(ready["dir"].as_str().unwrap());
        assert!(dir.exists());
        let api = ready["nodes"][0]["api"].as_str().unwrap().to_owned();
        assert!(std::net::TcpStream::connect(&api).is_ok());
        assert_eq!(going.signal(signal), 0);
        assert!(!dir.exists(), "the temporary folder is gone");
        assert!(std::net::TcpStream::connect(&api).is_err(), "the nodes are gone");
    }
}

#[test]
fn peers_are_told_in_words() {
    let (going, ready) = Going::start(&["demo", "--json", "--port", "0", "--records", "5"]);
    let node = PathBuf::from(ready["nodes"][0]["dir"].as_str().unwrap());
    let token = node.join("admin.token");
    let peers = ["peers", "--json", "--dir", text(&node), "--token-file", text(&token)];
    // Each node asks its peers as soon as it starts; the last one to start may be asked again
    // later.
    let list = run(&peers).document();
    assert_eq!(list["peers"].as_array().unwrap().len(), 4);
    assert!(list["peers"][0]["words"][0].is_string());
    // The officer's own token does not cover it.
    let problem = run(&["peers", "--json", "--dir", text(&node)]).ended(3).document();
    assert_eq!(problem["problem"]["code"], "denied");
    assert_eq!(going.signal("TERM"), 0);
}
