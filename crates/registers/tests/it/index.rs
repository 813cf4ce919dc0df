//! Indexes on disk: a restart answers as a rebuild does, whatever happened to the files.
#![expect(clippy::disallowed_methods, reason = "the files of an index lie on a real disk")]

use crate::node::{Asked, Node, Why, id};
use entente_matching::Stop;
use entente_model::{PersonName, Query, Record, RecordId, Term};
use entente_policy::action::Search;
use entente_registers::{Found, Registers, Wanted};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const POLICE: &str = "police-records";
const VEHICLES: &str = "stolen-vehicles";
const INVESTIGATOR: Why = Why { role: "investigator", purpose: "INV", basis: "P2-ART-44" };
const FAMILIES: [&str; 5] = ["Primjer", "Voorbeeld", "Przykład", "Exemple", "Musterová"];
const GIVEN: [&str; 4] = ["Jelena", "Eva", "Marc", "Ольга"];

fn line(number: usize, family: &str, given: &str) -> String {
    let (year, file) = (60 + number % 30, number % 7);
    format!(
        r#"{{"id":"p{number}","fields":{{"names":"{family}, {given}","category":"suspect",
        "birth_dates":"19{year:02}-03-04","file_number":"SE/{file}"}}}}"#
    )
    .replace('\n', "")
}

fn person(number: usize) -> String {
    line(number, FAMILIES[number % FAMILIES.len()], GIVEN[number % GIVEN.len()])
}

fn lines(count: usize) -> String {
    (0..count).map(|number| person(number) + "\n").collect()
}

fn name(given: &str, family: &str) -> Term {
    Term::Name(PersonName::given_family(given, family).unwrap())
}

/// What every question of a fixed list finds.
fn answers(node: &Node, registers: &Registers) -> Vec<Found> {
    let ask = |terms| node.search_in(registers, (POLICE, INVESTIGATOR), terms).unwrap();
    let by_name = FAMILIES
        .iter()
        .flat_map(|family| GIVEN.iter().map(|given| vec![name(given, family)]).collect::<Vec<_>>());
    let by_number = (0..7).map(|number| vec![Term::Reference(format!("SE/{number}"))]);
    by_name.chain(by_number).map(ask).collect()
}

/// As [`answers`], for a few questions: each costs a decision and an entry in the ledger.
fn few_answers(node: &Node, registers: &Registers) -> Vec<Found> {
    let asked = [
        vec![name("Jelena", "Primjer")],
        vec![name("Ana", "Novak")],
        vec![Term::Reference("SE/3".into())],
    ];
    let ask = |terms| node.search_in(registers, (POLICE, INVESTIGATOR), terms).unwrap();
    asked.into_iter().map(ask).collect()
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

fn restore(folder: &Path, state: &BTreeMap<PathBuf, Vec<u8>>) {
    files(folder).into_keys().for_each(|path| fs::remove_file(path).unwrap());
    state.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
}

fn held(registers: &Registers) -> u64 {
    registers.data_version(&POLICE.parse().unwrap()).unwrap()
}

#[test]
fn a_restart_takes_up_the_files_and_the_changes_since() {
    let node = Node::with(&[(POLICE, &lines(40))]);
    let before = files(&node.index_of(POLICE));
    node.put(POLICE, &line(40, "Novak", "Jan"));
    node.put(POLICE, &line(3, "Novak", "Ana"));
    let restarted = node.restarted();
    assert_eq!(files(&node.index_of(POLICE)), before, "nothing was made again");
    assert_eq!(held(&restarted), 42);
    assert_eq!(answers(&node, &restarted), answers(&node, &node.rebuilt()));
    let found = node.search_in(&restarted, (POLICE, INVESTIGATOR), vec![name("Ana", "Novak")]);
    assert_eq!(found.unwrap().records[0], id("p3"));
}

#[test]
fn a_merge_changes_files_and_no_answer_and_leaves_no_file_behind() {
    let node = Node::with(&[(POLICE, &lines(30))]);
    for number in 27..45 {
        node.put(POLICE, &person(number));
    }
    let before = answers(&node, &node.registers);
    assert!(!node.registers.merge(Wanted::Due).unwrap(), "so few records are no reason to merge");
    assert!(node.registers.merge(Wanted::All).unwrap());
    assert_eq!(answers(&node, &node.registers), before);
    assert_eq!(answers(&node, &node.restarted()), before);
    let names: Vec<_> = files(&node.index_of(POLICE)).into_keys().collect();
    assert_eq!(names.len(), 3, "a manifest, one segment, one file of numbers: {names:?}");
}

#[test]
fn a_merge_told_to_stop_leaves_the_index_as_it_was() {
    let node = Node::with(&[(POLICE, &lines(30))]);
    node.put(POLICE, &person(31));
    let before = answers(&node, &node.registers);
    let files_before = files(&node.index_of(POLICE));
    node.registers.stop_merging();
    assert!(!node.registers.merge(Wanted::All).unwrap(), "nothing was merged");
    assert_eq!(answers(&node, &node.registers), before);
    // No file that was in use is missing or other than it was.
    let after = files(&node.index_of(POLICE));
    assert!(files_before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)));
    let restarted = node.restarted();
    assert_eq!(answers(&node, &restarted), before);
    assert!(restarted.merge(Wanted::All).unwrap(), "the next process merges");
    assert_eq!(answers(&node, &restarted), before);
    assert_eq!(files(&node.index_of(POLICE)).len(), 3, "what was begun is swept away");
}

#[test]
fn a_change_is_found_before_the_index_was_told_and_an_erased_record_is_not() {
    let node = Node::with(&[(POLICE, &lines(10))]);
    let erased = node.commit(POLICE, &line(2, "Voorbeeld", "Jan"));
    // The index knows the former version only, by another name and the same number.
    let search = |terms| node.search(POLICE, INVESTIGATOR, terms).unwrap().records;
    assert!(!search(vec![name("Marc", "Przykład")]).contains(&id("p2")));
    assert!(search(vec![Term::Reference("SE/2".into())]).contains(&id("p2")));
    node.commit_erasure(&erased);
    assert!(!search(vec![name("Jan", "Voorbeeld")]).contains(&id("p2")));
    assert!(!search(vec![Term::Reference("SE/2".into())]).contains(&id("p2")));
}

#[test]
fn an_erased_record_stays_erased_over_merges_and_restarts_and_leaves_the_files() {
    let node = Node::with(&[(POLICE, &lines(10))]);
    let record = node.put(POLICE, &line(3, "Zvonimirovic", "Ana"));
    assert!(node.registers.merge(Wanted::All).unwrap());
    let holds = |needle: &str| {
        let files = files(&node.index_of(POLICE));
        files.values().any(|bytes| bytes.windows(needle.len()).any(|w| w == needle.as_bytes()))
    };
    assert!(holds("Zvonimirovic"));
    node.erase(&record);
    let find = |registers: &Registers| {
        let terms = vec![name("Ana", "Zvonimirovic")];
        node.search_in(registers, (POLICE, INVESTIGATOR), terms).unwrap().records
    };
    assert_eq!(find(&node.registers), [] as [RecordId; 0]);
    assert_eq!(find(&node.restarted()), [] as [RecordId; 0]);
    // LEGAL: Directive (EU) 2016/680, Article 5: erased means erased, in the files of the index
    // too.
    let restarted = node.restarted();
    assert!(restarted.merge(Wanted::Erased).unwrap());
    assert!(!holds("Zvonimirovic") && !holds("zvonimirovic"));
    assert_eq!(find(&restarted), [] as [RecordId; 0]);
    assert!(!restarted.merge(Wanted::Erased).unwrap(), "nothing is left of it");
    assert_eq!(answers(&node, &node.restarted()), answers(&node, &node.rebuilt()));
}

#[test]
fn wherever_a_merge_is_interrupted_nothing_is_lost_or_comes_back() {
    let node = Node::with(&[(POLICE, &lines(20))]);
    let folder = node.index_of(POLICE);
    let gone = node.put(POLICE, &line(5, "Novak", "Ana"));
    node.put(POLICE, &line(20, "Novak", "Jan"));
    let before = files(&folder);
    assert!(node.registers.merge(Wanted::All).unwrap());
    let after = files(&folder);
    node.erase(&gone);
    let expected = few_answers(&node, &node.rebuilt());
    let is_manifest = |path: &Path| path.ends_with("manifest.json");
    let new = || after.iter().filter(|(path, _)| !is_manifest(path));
    // Every state that a folder can be in when the process ends: files appear whole, one by one,
    // before the manifest is replaced, and go, one by one, after.
    let mut states = Vec::new();
    for count in 0..=new().count() {
        let mut state = before.clone();
        state.extend(new().take(count).map(|(path, bytes)| (path.clone(), bytes.clone())));
        let part = folder.join("persons-9.1.0.part");
        state.insert(part, b"half".to_vec());
        states.push(state);
    }
    let old = || before.iter().filter(|(path, _)| !is_manifest(path));
    for count in 0..=old().count() {
        let mut state = after.clone();
        state.extend(old().skip(count).map(|(path, bytes)| (path.clone(), bytes.clone())));
        states.push(state);
    }
    for (number, state) in states.iter().enumerate() {
        restore(&folder, state);
        let restarted = node.restarted();
        assert_eq!(few_answers(&node, &restarted), expected, "state {number}");
        assert_eq!(files(&folder).len(), 3, "what was left behind is gone in state {number}");
        assert!(restarted.merge(Wanted::All).unwrap());
        assert_eq!(few_answers(&node, &node.restarted()), expected, "state {number}, merged");
    }
}

#[test]
fn a_damaged_cut_or_missing_file_is_noticed_and_made_again() {
    let node = Node::with(&[(POLICE, &lines(12)), (VEHICLES, "")]);
    let folder = node.index_of(POLICE);
    let good = files(&folder);
    let expected = few_answers(&node, &node.rebuilt());
    for (path, bytes) in &good {
        let mut harms: Vec<Option<Vec<u8>>> = vec![None, Some(Vec::new())];
        harms.push(Some(bytes[..bytes.len() / 2].to_vec()));
        // A bit in each of some bytes spread over the file.
        for place in (0..bytes.len()).step_by((bytes.len() / 12).max(1)) {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << (place % 8);
            harms.push(Some(changed));
        }
        for harm in harms {
            restore(&folder, &good);
            match &harm {
                None => fs::remove_file(path).unwrap(),
                Some(bytes) => fs::write(path, bytes).unwrap(),
            }
            // Another process leaves the folder alone and answers all the same.
            assert_eq!(few_answers(&node, &node.reopened()), expected, "{path:?}");
            let restarted = node.restarted();
            assert_eq!(few_answers(&node, &restarted), expected, "{path:?}");
            drop(restarted);
            // Opening need not read what only candidates need; a check reads everything.
            assert!(node.restarted().check_indexes().unwrap() || harm.is_some());
            let healed = files(&folder);
            assert!(node.restarted().check_indexes().unwrap(), "{path:?}");
            assert_eq!(few_answers(&node, &node.restarted()), expected, "{path:?}");
            assert_eq!(files(&folder), healed, "what was made again is taken up, {path:?}");
        }
    }
}

#[test]
fn a_manifest_of_an_older_format_is_refused_and_made_again() {
    let node = Node::with(&[(POLICE, &lines(5))]);
    let manifest = node.index_of(POLICE).join("manifest.json");
    fs::write(&manifest, include_bytes!("samples/index-manifest-format-0.json")).unwrap();
    assert_eq!(answers(&node, &node.restarted()), answers(&node, &node.rebuilt()));
    assert!(fs::read_to_string(&manifest).unwrap().starts_with(r#"{"format":1,"#));
}

#[test]
fn an_index_of_another_history_is_not_taken_up() {
    // A store brought back from a backup counts the same numbers anew, for other records.
    let (node, other) = (Node::with(&[(POLICE, &lines(6))]), Node::with(&[]));
    for number in 10..16 {
        other.put(POLICE, &line(number, "Zvonimirovic", "Ana"));
    }
    let foreign = files(&node.index_of(POLICE));
    let folder = other.index_of(POLICE);
    files(&folder).into_keys().for_each(|path| fs::remove_file(path).unwrap());
    for (path, bytes) in foreign {
        fs::write(folder.join(path.file_name().unwrap()), bytes).unwrap();
    }
    assert_eq!(answers(&other, &other.restarted()), answers(&other, &other.rebuilt()));
}

#[test]
fn many_questions_at_once_get_the_answers_that_each_gets_alone() {
    let node = Node::with(&[(POLICE, &lines(40))]);
    let ask = |terms: Vec<Term>| Query::new(terms).unwrap();
    let mut queries: Vec<Query> = (0..70)
        .map(|number| ask(vec![name(GIVEN[number % 4], FAMILIES[number % 5])]))
        .chain([ask(vec![Term::Reference("SE/3".into())])])
        .collect();
    // One that no key of the register fits gets its refusal, and the others their answers.
    queries.insert(3, ask(vec![Term::Name(PersonName::unassigned("Primjer").unwrap())]));
    let authorised =
        |query: &Query| node.authorised::<Search>((POLICE, INVESTIGATOR), query, Asked::Search);
    let questions = queries.iter().map(|query| (authorised(query), query)).collect();
    let together = node.registers.search_each(questions, (2, &Stop::default())).unwrap();
    assert_eq!(together.len(), queries.len());
    for (found, query) in together.into_iter().zip(&queries) {
        let alone = node.registers.search(authorised(query), query);
        assert_eq!(found.ok(), alone.ok());
    }
    let stop = Stop::default();
    stop.stop();
    let questions = queries.iter().map(|query| (authorised(query), query)).collect();
    assert!(node.registers.search_each(questions, (1, &stop)).is_err());
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Put(usize, usize),
    Erase(usize),
    Merge,
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..12usize, 0..20usize).prop_map(|(number, name)| Step::Put(number, name)),
        2 => (0..12usize).prop_map(Step::Erase),
        1 => Just(Step::Merge),
        1 => Just(Step::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_restart_answers_as_a_rebuild_does(steps in prop::collection::vec(step(), 1..40)) {
        let mut node = Node::with(&[]);
        let mut records: BTreeMap<usize, Record> = BTreeMap::new();
        for step in steps {
            match step {
                Step::Put(number, name) => {
                    let line = line(number, FAMILIES[name % 5], GIVEN[name % 4]);
                    records.insert(number, node.put(POLICE, &line));
                }
                Step::Erase(number) => {
                    if let Some(record) = records.remove(&number) {
                        node.erase(&record);
                    }
                }
                Step::Merge => {
                    node.registers.merge(Wanted::All).unwrap();
                }
                Step::Restart => node.registers = node.restarted(),
            }
        }
        let rebuilt = answers(&node, &node.rebuilt());
        prop_assert_eq!(&answers(&node, &node.registers), &rebuilt);
        prop_assert_eq!(&answers(&node, &node.reopened()), &rebuilt);
        prop_assert_eq!(&answers(&node, &node.restarted()), &rebuilt);
    }
}
