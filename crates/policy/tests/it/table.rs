//! Every action x role x register has a reviewed decision in `tests/table.toml`.
//!
//! A row holds three decisions: an officer in a register of their own authority, the same officer
//! about another authority's register, and an officer of another authority through their node.
//! Where the purposes of the register fare differently, each decision names its purposes. Entering,
//! importing and looking into the ledger need no purpose.

use crate::fixtures::*;
use entente_policy::{ActionName, Actor, Entitlement, Question, Target};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

type Rows = BTreeMap<(String, String, String), [String; 3]>;

fn table_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/table.toml")
}

fn roles() -> Vec<String> {
    let table: toml::Table = text_of(&catalogue("codes/roles.toml")).parse().unwrap();
    let codes = table["code"].as_array().unwrap().iter();
    codes.map(|entry| entry["code"].as_str().unwrap().to_owned()).collect()
}

fn decided(action: ActionName, question: &Question<'_>) -> String {
    match POLICIES.foresee(action, question) {
        Ok((rule, _)) => format!("permit {rule}"),
        Err(denial) => format!("deny {}", denial.rule),
    }
}

/// The decisions over all purposes of a register, grouped.
fn cell(action: ActionName, question: &Question<'_>, purposes: &[Purpose]) -> String {
    let needs_none =
        matches!(action, ActionName::Import | ActionName::Create) || action == ActionName::Audit;
    if purposes.is_empty() || needs_none {
        return decided(action, question);
    }
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for purpose in purposes {
        let stated = stated(&purpose.code, &purpose.search[0]);
        let decision = decided(action, &question.clone().with_justification(&stated));
        groups.entry(decision).or_default().push(&purpose.code);
    }
    if groups.len() == 1 {
        return groups.into_keys().collect();
    }
    // Permits first.
    let texts =
        groups.iter().rev().map(|(decision, codes)| format!("{decision}: {}", codes.join(" ")));
    texts.collect::<Vec<_>>().join("; ")
}

fn row(action: ActionName, role: &str, target: &Target, purposes: &[Purpose]) -> [String; 3] {
    let own: Actor = officer(&[role]);
    let foreign = peer(&[role], Entitlement::Listed);
    [
        cell(action, &ask(&own, target), purposes),
        cell(action, &Question::new(&own, target, &ABROAD, &HERE), purposes),
        cell(action, &ask(&foreign, target), purposes),
    ]
}

fn actual() -> Rows {
    let node = Target::node().unwrap();
    let registers = registers();
    let mut rows = Rows::new();
    for action in ActionName::ALL {
        for role in roles() {
            let mut add = |name: &str, target: &Target, purposes: &[Purpose]| {
                let place = (name.to_owned(), action.to_string(), role.clone());
                rows.insert(place, row(*action, &role, target, purposes));
            };
            if action.is_on_node() {
                add("node", &node, &[]);
            }
            if !action.is_on_node() || *action == ActionName::Audit {
                for sample in &registers {
                    add(&sample.name, &sample.target, &sample.purposes);
                }
            }
        }
    }
    rows
}

fn reviewed(path: &Path) -> Rows {
    let table: toml::Table = text_of(path).parse().unwrap();
    let mut rows = Rows::new();
    for (register, actions) in &table {
        for (action, roles) in actions.as_table().unwrap() {
            for (role, cells) in roles.as_table().unwrap() {
                let cells: Vec<String> = cells.clone().try_into().unwrap();
                let place = (register.clone(), action.clone(), role.clone());
                rows.insert(place, cells.try_into().expect("three decisions a row"));
            }
        }
    }
    rows
}

fn written(rows: &Rows) -> String {
    // The head of the reviewed table, so that the fresh one can take its place.
    let mut text: String = text_of(&table_path())
        .lines()
        .take_while(|line| line.starts_with('#'))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut section = (String::new(), String::new());
    for ((register, action, role), cells) in rows {
        if section != (register.clone(), action.clone()) {
            section = (register.clone(), action.clone());
            write!(text, "\n[{register}.{action}]\n").unwrap();
        }
        writeln!(text, "{role} = {cells:?}").unwrap();
    }
    text
}

#[test]
fn every_action_role_and_register_decides_as_reviewed() {
    let (actual, reviewed) = (actual(), reviewed(&table_path()));
    let mut faults = Vec::new();
    for place in actual.keys().chain(reviewed.keys()) {
        let (now, then) = (actual.get(place), reviewed.get(place));
        if now != then {
            faults.push(format!("{place:?}: reviewed {then:?}, decided {now:?}"));
        }
    }
    faults.dedup();
    if !faults.is_empty() {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("table.toml");
        keep(&fresh, &written(&actual));
        faults.truncate(20);
        let faults = faults.join("\n");
        panic!("review {} and take its rows into tests/table.toml:\n{faults}", fresh.display());
    }
}
