//! kill -9 at any point loses nothing that was acknowledged.

use crate::fixtures::{NOTES, Place, StillClock, id, leaf, new_note, new_record, register, texts};
use entente_ledger::{LeafSource as _, LeafStore as _};
use entente_store::{Store, StoreConfig, limits};
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

const FILE: &str = "ENTENTE_TEST_STORE";
const ROUND: &str = "ENTENTE_TEST_ROUND";
const ROUNDS: u32 = 20;

/// In the child only: appends from several callers until it is killed, and says which appends were
/// acknowledged.
#[test]
fn child_that_appends_until_it_is_killed() {
    let (Ok(path), Ok(round)) = (std::env::var(FILE), std::env::var(ROUND)) else { return };
    let config = StoreConfig { path: path.into(), integrity_key: crate::fixtures::KEY, readers: 1 };
    let store = Store::open(config, StillClock::at(crate::fixtures::NOON)).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let callers: Vec<_> = (0..8)
        .map(|caller| {
            let (store, round) = (store.clone(), round.clone());
            runtime.spawn(async move {
                for n in 0.. {
                    let name = format!("{round}-{caller}-{n}");
                    let rows = vec![new_record(&name, "x"), new_note(&name)];
                    let index = store.append(leaf(&name), rows).await.unwrap().index;
                    let mut out = std::io::stdout().lock();
                    writeln!(out, "acknowledged {index} {name}").unwrap();
                    out.flush().unwrap();
                }
            })
        })
        .collect();
    runtime.block_on(async {
        for caller in callers {
            caller.await.unwrap();
        }
    });
}

/// Starts the child, kills it in the midst of its work, and gives back what it had acknowledged.
fn round(path: &Path, round: u32) -> Vec<(u64, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "power::child_that_appends_until_it_is_killed", "--nocapture"])
        .env(FILE, path)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    // How far it gets differs by round, and where within a commit the signal falls, by chance.
    let enough = 1 + (round as usize * 37) % 211;
    for line in lines.map_while(Result::ok) {
        // The test harness may print before the first word on the same line.
        let Some((_, words)) = line.split_once("acknowledged ") else { continue };
        // The last line may be cut by the kill: then it was not said.
        let Some((index, name)) = words.split_once(' ') else { continue };
        acknowledged.push((index.parse().unwrap(), name.to_owned()));
        if acknowledged.len() == enough {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(acknowledged.len() >= enough, "the child worked in round {round}");
    // A cut name is not complete by chance: the last line is left out of what is claimed.
    acknowledged.pop();
    acknowledged
}

fn all_leaves(store: &Store) -> Vec<String> {
    let mut leaves = Vec::new();
    loop {
        let page = store.read(leaves.len() as u64, limits::LEAVES_READ_MAX).unwrap();
        if page.is_empty() {
            return leaves;
        }
        leaves.extend(texts(&page));
    }
}

#[test]
fn what_was_acknowledged_survives_kill_nine_in_a_loop() {
    let place = Place::new();
    let mut acknowledged = Vec::new();
    for number in 0..ROUNDS {
        acknowledged.extend(round(&place.path(), number));
        let store = place.open();
        let leaves = all_leaves(&store);
        for (index, name) in &acknowledged {
            assert_eq!(&leaves[usize::try_from(*index).unwrap()], name);
        }
        // Whether acknowledged or not, a batch is there as a whole or not at all.
        for (index, name) in (0..).zip(&leaves) {
            assert_eq!(store.opening(index).unwrap().unwrap(), leaf(name).opening);
            assert!(store.record(&register(), &id(name)).unwrap().is_some());
            assert!(store.document(NOTES, name).unwrap().is_some());
        }
        assert_eq!(store.count(&register()).unwrap(), leaves.len() as u64);
        assert_eq!(leaves.iter().collect::<BTreeSet<_>>().len(), leaves.len());
        assert_eq!(store.scrub().unwrap().listed, [""; 0]);
    }
    assert!(acknowledged.len() > 1_000, "the test has something to say");
}
