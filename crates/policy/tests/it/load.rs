//! Which policy sets are refused, and with which words.

use entente_policy::{Error, PolicySet, limits};

const SCHEMA: &str = include_str!("../../../../catalogue/policies/schema.cedarschema");
const GOOD: &str = r#"
@id("A") @words("You may search.")
permit (principal, action == Action::"search", resource);
"#;

fn load(text: &str) -> Result<PolicySet, Error> {
    PolicySet::load(&[("own.cedar", text)], SCHEMA)
}

fn words(text: &str) -> String {
    load(text).expect_err("this must be refused").to_string()
}

#[test]
fn a_good_set_loads_and_lists_its_rules() {
    let set = load(GOOD).unwrap();
    let rules: Vec<_> = set.rules().map(|rule| rule.id.as_str()).collect();
    assert_eq!(rules, ["A"]);
    let id = "A".parse().unwrap();
    assert_eq!(set.rule(&id).map(|rule| rule.file.as_str()), Some("own.cedar"));
}

#[test]
fn a_misspelt_role_attribute_or_action_is_refused() {
    let policy = |condition: &str| {
        format!(
            "@id(\"A\") @words(\"w\")
            permit (principal, action == Action::\"search\", resource) when {{ {condition} }};"
        )
    };
    assert!(load(&policy(r#"principal in Role::"border-guard""#)).is_ok());
    assert!(words(&policy(r#"principal in Role::"boarder-guard""#)).contains("boarder-guard"));
    assert!(words(&policy("resource.person")).contains("person"));
    let action = GOOD.replace("\"search\"", "\"serach\"");
    assert!(words(&action).contains("serach"));
}

#[test]
fn a_policy_that_can_never_apply_is_refused() {
    let never = GOOD.replace(";", " when { false };");
    assert!(words(&never).starts_with("policies do not fit the schema"), "{}", words(&never));
}

#[test]
fn a_syntax_error_names_file_and_line() {
    let broken = format!("{GOOD}\npermit (principal, action resource);\n");
    let words = words(&broken);
    assert!(words.starts_with("policy file `own.cedar` line 5 cannot be read"), "{words}");
}

#[test]
fn a_missing_annotation_is_refused() {
    let without = GOOD.replace("@words(\"You may search.\")", "");
    assert_eq!(words(&without), "policy `A` of file `own.cedar`: @words is missing");
    let forbid = GOOD.replace("permit", "forbid");
    assert_eq!(words(&forbid), "policy `A` of file `own.cedar`: @code is missing");
}

#[test]
fn an_id_is_used_once_and_never_the_built_in_ones() {
    let twice = format!("{GOOD}{GOOD}");
    assert!(matches!(load(&twice), Err(Error::Duplicate { .. })));
    let reserved = GOOD.replace("\"A\"", "\"DEFAULT-DENY\"");
    assert!(matches!(load(&reserved), Err(Error::Duplicate { .. })));
    let files = [("a.cedar", GOOD), ("a.cedar", "")];
    assert!(matches!(PolicySet::load(&files, SCHEMA), Err(Error::DuplicateFile { .. })));
}

#[test]
fn a_template_is_refused() {
    let template = GOOD.replace("(principal,", "(principal == ?principal,");
    assert!(words(&template).contains("templates"));
}

#[test]
fn a_cap_below_what_the_action_shows_is_refused() {
    let cap = |level: &str, action: &str| {
        GOOD.replace("@words", &format!("@level(\"{level}\") @words")).replace("search", action)
    };
    assert!(load(&cap("reference", "search")).is_ok());
    assert!(load(&cap("reference", "see-reference")).is_ok());
    assert!(words(&cap("reference", "see-full")).contains("@level is lower"));
}

#[test]
fn a_schema_that_lacks_what_this_program_says_is_refused() {
    let lacking = SCHEMA.replace("second_officer: Bool,", "");
    assert_ne!(lacking, SCHEMA);
    let error = PolicySet::load(&[("own.cedar", GOOD)], &lacking).unwrap_err();
    assert!(matches!(error, Error::SchemaUnfit { .. }), "{error}");
    assert!(matches!(PolicySet::load(&[], "entity"), Err(Error::Schema { .. })));
}

#[test]
fn the_hash_depends_on_names_and_texts_but_not_on_their_order() {
    let b = GOOD.replace("\"A\"", "\"B\"");
    let hash = |sources: &[(&str, &str)]| PolicySet::load(sources, SCHEMA).unwrap().hash();
    let both = hash(&[("a.cedar", GOOD), ("b.cedar", &b)]);
    assert_eq!(both, hash(&[("b.cedar", &b), ("a.cedar", GOOD)]));
    assert_ne!(both, hash(&[("a.cedar", &b), ("b.cedar", GOOD)]));
    assert_ne!(both, hash(&[("a.cedar", GOOD)]));
    let commented = format!("{GOOD}// a word more");
    assert_ne!(both, hash(&[("a.cedar", &commented), ("b.cedar", &b)]));
}

#[test]
fn a_set_is_limited_in_size_and_number() {
    let filled = |bytes: usize| format!("{GOOD}//{}", "x".repeat(bytes - GOOD.len() - 2));
    assert!(load(&filled(limits::SOURCE_BYTES_MAX)).is_ok());
    assert!(matches!(load(&filled(limits::SOURCE_BYTES_MAX + 1)), Err(Error::TooMany { .. })));
    let many = |count: usize| -> String {
        (0..count).map(|n| GOOD.replace("\"A\"", &format!("\"A{n}\""))).collect()
    };
    assert!(load(&many(limits::POLICIES_MAX)).is_ok());
    assert!(matches!(load(&many(limits::POLICIES_MAX + 1)), Err(Error::TooMany { .. })));
}

#[test]
fn the_example_of_the_handbook_loads_and_refuses() {
    use crate::fixtures::*;
    let handbook = text_of(&catalogue("../docs/policies.md"));
    let (_, rest) = handbook.split_once("```cedar").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let set = PolicySet::embedded_with(&[("de-national.cedar", example)]).unwrap();
    assert_ne!(set.hash(), POLICIES.hash());
    let mut facts = police_records();
    facts.register = "police-records".parse().unwrap();
    let (actor, target) = (officer(&["frontline-officer"]), target(facts));
    let stated = reason("INV", "P2-ART-44");
    let question = ask(&actor, &target).with_justification(&stated);
    let denial = set.foresee(entente_policy::ActionName::Search, &question).unwrap_err();
    assert_eq!(denial.rule.as_str(), "DE-12");
    assert!(POLICIES.foresee(entente_policy::ActionName::Search, &question).is_ok());
}
