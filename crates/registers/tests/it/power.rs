//! kill -9 at any point of changes and merges: what was acknowledged is found, what was erased is
//! not.

use crate::node::{Node, Why, id};
use entente_model::{PersonName, Record, Term};
use entente_registers::{Registers, Wanted};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

const POLICE: &str = "police-records";
const WHY: Why = Why { role: "investigator", purpose: "INV", basis: "P2-ART-44" };
const FOLDER: &str = "ENTENTE_TEST_INDEX";
const ROUND: &str = "ENTENTE_TEST_ROUND";
const ROUNDS: usize = 12;
/// Records that are written over and over.
const RECORDS: usize = 7;

/// The change of a turn: which record, and its family name afterwards; none if it is erased.
fn change(round: usize, turn: usize) -> (usize, Option<String>) {
    let record = (round + turn * 3) % RECORDS;
    let family = format!("Primjer{}", char::from(b'a' + u8::try_from(turn % 26).unwrap()));
    (record, (turn % 4 != 3).then_some(family))
}

fn line(record: usize, family: &str) -> String {
    format!(
        r#"{{"id":"p{record}","fields":{{"names":"{family}, Jelena","category":"suspect",
        "file_number":"SE/{record}"}}}}"#
    )
    .replace('\n', "")
}

/// In the child only: changes records and merges until it is killed, and says which changes were
/// acknowledged.
#[test]
fn child_that_changes_and_merges_until_it_is_killed() {
    let (Ok(folder), Ok(round)) = (std::env::var(FOLDER), std::env::var(ROUND)) else { return };
    let round: usize = round.parse().unwrap();
    let node = Node::at(Path::new(&folder), &[]);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                node.registers.merge(Wanted::All).unwrap();
            }
        });
        for turn in 0.. {
            let (record, family) = change(round, turn);
            match family {
                Some(family) => {
                    node.put(POLICE, &line(record, &family));
                }
                None => {
                    let stored = node.store.record(&POLICE.parse().unwrap(), &named(record));
                    stored.unwrap().iter().for_each(|record: &Record| node.erase(record));
                }
            }
            let mut out = std::io::stdout().lock();
            writeln!(out, "acknowledged {turn} .").unwrap();
            out.flush().unwrap();
        }
    });
}

fn named(record: usize) -> entente_model::RecordId {
    id(&format!("p{record}"))
}

/// Starts the child, kills it in the midst of its work, and gives back how many of its changes were
/// acknowledged.
fn round(folder: &Path, round: usize) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "power::child_that_changes_and_merges_until_it_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = 0;
    // How far it gets differs by round, and where within a merge the signal falls, by chance.
    let enough = 1 + (round * 37) % 61;
    for line in lines.map_while(Result::ok) {
        // The last line may be cut by the kill: then it was not said.
        let whole = line.split_once("acknowledged ").is_some_and(|(_, rest)| rest.ends_with(" ."));
        acknowledged += usize::from(whole);
        if acknowledged == enough {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(acknowledged >= enough, "the child worked in round {round}");
    acknowledged
}

fn by_number(node: &Node, registers: &Registers, record: usize) -> Vec<entente_model::RecordId> {
    let terms = vec![Term::Reference(format!("SE/{record}"))];
    node.search_in(registers, (POLICE, WHY), terms).unwrap().records
}

fn by_name(node: &Node, registers: &Registers, family: &str) -> Vec<entente_model::RecordId> {
    let name = Term::Name(PersonName::given_family("Jelena", family).unwrap());
    let found = node.search_in(registers, (POLICE, WHY), vec![name]).unwrap();
    // Other family names of the test are alike: only the very name scores in full.
    let best = found.candidates.iter().zip(found.records);
    best.filter(|(found, _)| found.score_permille == 1000).map(|(_, record)| record).collect()
}

#[test]
fn what_was_acknowledged_is_found_and_what_was_erased_is_not_after_kill_nine() {
    let folder = tempfile::tempdir().unwrap();
    let mut families: BTreeMap<usize, Option<String>> = BTreeMap::new();
    let mut total = 0;
    for number in 0..ROUNDS {
        let turns = round(folder.path(), number);
        total += turns;
        families.extend((0..turns).map(|turn| change(number, turn)));
        // Whether the next change was made before the kill, nobody was told.
        families.remove(&change(number, turns).0);
        let node = Node::at(folder.path(), &[]);
        let rebuilt = node.rebuilt();
        for (record, family) in &families {
            let expected: Vec<_> = family.iter().map(|_| named(*record)).collect();
            for registers in [&node.registers, &rebuilt] {
                assert_eq!(by_number(&node, registers, *record), expected, "round {number}");
            }
            if let Some(family) = family {
                let found = by_name(&node, &node.registers, family);
                assert!(found.contains(&named(*record)), "round {number}");
                assert_eq!(found, by_name(&node, &rebuilt, family), "round {number}");
            }
        }
    }
    assert!(total > 100, "the test has something to say");
}
