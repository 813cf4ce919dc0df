//! The delivered policies against the rest of the catalogue, read from disk.

use crate::fixtures::*;
use entente_policy::{ActionName, PolicySet};
use std::collections::BTreeSet;

fn codes(table: &str) -> BTreeSet<String> {
    let text = text_of(&catalogue(&format!("codes/{table}.toml")));
    let table: toml::Table = text.parse().unwrap();
    let codes = table["code"].as_array().unwrap().iter();
    codes.map(|entry| entry["code"].as_str().unwrap().to_owned()).collect()
}

/// The members of an enumeration in the schema.
fn members(kind: &str) -> BTreeSet<String> {
    let schema = text_of(&catalogue("policies/schema.cedarschema"));
    let (_, rest) = schema.split_once(&format!("entity {kind} enum [")).unwrap();
    let (list, _) = rest.split_once(']').unwrap();
    list.split(',').map(|member| member.trim().trim_matches('"').to_owned()).collect()
}

#[test]
fn every_policy_file_on_disk_is_delivered() {
    let set = PolicySet::embedded().unwrap();
    let delivered: BTreeSet<_> = set.rules().map(|rule| rule.file.clone()).collect();
    let on_disk: BTreeSet<_> = names_in("policies", "cedar").into_iter().collect();
    assert_eq!(delivered, on_disk.iter().map(|name| format!("{name}.cedar")).collect());
}

#[test]
fn the_schema_knows_the_roles_and_purposes_of_the_code_tables() {
    assert_eq!(members("Role"), codes("roles"));
    assert_eq!(members("Purpose"), codes("purposes"));
}

/// The categories by which records go while they are hidden.
fn hiding() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in names_in("registers", "toml") {
        let text = text_of(&catalogue(&format!("registers/{name}.toml")));
        let hiding = text.lines().filter_map(|line| line.strip_prefix("hiding = { category = "));
        found.extend(hiding.map(|rest| rest.split('"').nth(1).unwrap().to_owned()));
    }
    found
}

#[test]
fn categories_in_policies_are_those_of_the_code_tables() {
    let mut known = codes("alert-categories");
    let kinds = codes("object-kinds");
    let divided = |category: &String| {
        kinds.iter().map(|kind| format!("{category}.{kind}")).collect::<Vec<_>>()
    };
    known.extend(known.iter().flat_map(divided).collect::<Vec<_>>());
    known.extend(hiding());
    for name in names_in("policies", "cedar") {
        for line in text_of(&catalogue(&format!("policies/{name}.cedar"))).lines() {
            let list =
                line.strip_prefix("@categories(\"").and_then(|rest| rest.strip_suffix("\")"));
            for code in list.unwrap_or_default().split_whitespace() {
                assert!(known.contains(code), "{name}: {code}");
            }
        }
    }
}

#[test]
fn only_the_sirene_bureau_is_granted_alerts_kept_from_end_users() {
    let hiding = hiding();
    assert!(!hiding.is_empty());
    let (mut rule, mut granted) = (String::new(), BTreeSet::new());
    for name in names_in("policies", "cedar") {
        for line in text_of(&catalogue(&format!("policies/{name}.cedar"))).lines() {
            if let Some(id) = line.strip_prefix("@id(\"") {
                rule = id.trim_end_matches("\")").to_owned();
            }
            if line.starts_with("@categories") && hiding.iter().any(|code| line.contains(code)) {
                granted.insert(rule.clone());
            }
        }
    }
    // Each of these is for SIRENE officers alone.
    let rules =
        ["ALERT-FLAGGING", "ALERT-KEEPING-SIRENE", "ALERT-PROPOSAL", "SIRENE", "SIRENE-JUDICIAL"];
    assert_eq!(granted, rules.map(str::to_owned).into());
}

#[test]
fn whom_a_declaration_means_the_policies_permit_to_search() {
    for sample in registers() {
        for purpose in &sample.purposes {
            for role in &purpose.who {
                if ["records-officer", "peer-node"].contains(&role.as_str()) {
                    continue;
                }
                let actor = officer(&[role]);
                for basis in &purpose.search {
                    let stated = stated(&purpose.code, basis);
                    let question = ask(&actor, &sample.target).with_justification(&stated);
                    let decision = POLICIES.foresee(ActionName::Search, &question);
                    let place = format!("{} {} {basis} {role}", sample.name, purpose.code);
                    assert!(decision.is_ok(), "{place}: {:?}", decision.unwrap_err());
                }
            }
        }
    }
}
