//! What the declared categories of alerts ask of records, and what they tell those who act on them.

use crate::catalogue::shipped;
use entente_model::alert::{AlertState, Hiding};
use entente_model::{Record, Timestamp};
use entente_registers::import::jsonl;
use entente_registers::{
    Declaration, DeletionGround, EntryCondition, FieldFault, RawRecord, Row, Rule, ValidRecord,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const PERSONS: &str = "sis-persons";
const OBJECTS: &str = "sis-objects";

pub(crate) fn raw(fields: &Map<String, Value>) -> RawRecord {
    let line = json!({ "id": "a1", "fields": fields }).to_string();
    let rows: Vec<Row> = jsonl(std::io::Cursor::new(line)).collect();
    let [Row::Record(raw)] = rows.as_slice() else { panic!("{rows:?}") };
    raw.clone()
}

pub(crate) fn valid(
    register: &str,
    fields: &Map<String, Value>,
) -> Result<ValidRecord, Vec<FieldFault>> {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
    catalogue.validate(declaration, &raw(fields))
}

#[track_caller]
fn refused(register: &str, fields: &Map<String, Value>, (field, rule): (&str, Rule)) {
    let faults = valid(register, fields).expect_err("this must be refused");
    let found = faults.iter().any(|fault| fault.field == field && fault.rule == rule);
    assert!(found, "{register} {field} {rule}: {faults:?}");
}

fn object(value: Value) -> Map<String, Value> {
    let Value::Object(fields) = value else { panic!("{value}") };
    fields
}

fn with(fields: &Map<String, Value>, name: &str, value: Value) -> Map<String, Value> {
    let mut fields = fields.clone();
    fields.insert(name.to_owned(), value);
    fields
}

fn without(fields: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let mut fields = fields.clone();
    fields.remove(name);
    fields
}

/// The code of a table that goes with a category.
fn code_for(table: &str, category: &str) -> String {
    let catalogue = shipped();
    let entries = catalogue.table(table).unwrap().entries();
    let fits = |entry: &&entente_registers::CodeEntry| {
        let all = entry.facts.get("for").map_or("", String::as_str);
        all.split_whitespace().any(|one| one == category)
    };
    entries.iter().find(fits).unwrap().code.value().clone()
}

/// A record of a category with nothing but what the category needs.
fn least(declaration: &Declaration, category: &str) -> Map<String, Value> {
    let mut fields = object(json!({ "category": category, "schengen_id": "AT-1" }));
    for field in &declaration.alert_rules_of(category).unwrap().mandatory {
        let value = match field.as_str() {
            "names" => json!("Example, Eva"),
            "birth_dates" => json!("1980-02-01"),
            "reason" => json!(code_for("alert-reasons", category)),
            "action" => json!(code_for("alert-actions", category)),
            "case_type" => json!("other"),
            "offences" => json!("terrorism"),
            "entry_ban" => json!("no"),
            other => json!(format!("{other} 1")),
        };
        fields.insert(field.to_string(), value);
    }
    if declaration.register().as_str() == OBJECTS {
        fields.insert("object_kind".to_owned(), json!("a"));
        fields.insert("plates".to_owned(), json!("W 12345 A"));
    }
    fields
}

#[test]
fn every_category_accepts_the_least_and_refuses_less() {
    let catalogue = shipped();
    let mut categories = BTreeSet::new();
    for register in [PERSONS, OBJECTS] {
        let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
        for kind in &declaration.record_types {
            let (category, rules) = (kind.code.as_str(), kind.alert.as_ref().unwrap());
            categories.insert(category.to_owned());
            let fields = least(declaration, category);
            valid(register, &fields).unwrap_or_else(|faults| panic!("{category}: {faults:?}"));
            for field in &rules.mandatory {
                let lacking = without(&fields, field.as_str());
                refused(register, &lacking, (field.as_str(), Rule::CategoryMandatory));
            }
            for always in ["category", "schengen_id"] {
                refused(register, &without(&fields, always), (always, Rule::Mandatory));
            }
        }
    }
    let table = catalogue.table("alert-categories").unwrap();
    let known: BTreeSet<_> = table.entries().iter().map(|entry| entry.code.to_string()).collect();
    assert_eq!((categories.len(), categories), (16, known));
}

#[test]
fn every_category_tells_the_officer_what_to_do_in_three_languages() {
    let catalogue = shipped();
    for register in [PERSONS, OBJECTS] {
        let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
        for kind in &declaration.record_types {
            let action = kind.action.as_ref().unwrap();
            for language in ["en", "de", "fr"] {
                assert!(action.0.contains_key(language), "{} {language}", *kind.code);
            }
            assert!(action.words("en").contains("SIRENE"), "{}", *kind.code);
        }
    }
}

#[test]
fn every_condition_and_ground_has_its_words() {
    let catalogue = shipped();
    let conditions = catalogue.table("alert-entry-conditions").unwrap();
    assert!(EntryCondition::ALL.iter().all(|one| conditions.contains(one.as_str())));
    assert_eq!(conditions.entries().len(), EntryCondition::ALL.len());
    let grounds = catalogue.table("alert-deletion-grounds").unwrap();
    assert!(DeletionGround::ALL.iter().all(|one| grounds.contains(one.as_str())));
    assert_eq!(grounds.entries().len(), DeletionGround::ALL.len());
}

#[test]
fn sis_p_article_22_makes_surname_birth_date_reason_and_action_mandatory() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    for kind in declaration.record_types.iter().filter(|kind| kind.code.as_str() != "UNK") {
        let mandatory = &kind.alert.as_ref().unwrap().mandatory;
        for field in ["names", "birth_dates", "reason", "action"] {
            assert!(mandatory.iter().any(|one| one.as_str() == field), "{} {field}", *kind.code);
        }
    }
}

#[test]
fn sis_p_article_40_lets_alerts_on_unknown_persons_hold_prints_and_no_name() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let unknown = least(declaration, "UNK");
    assert!(unknown.contains_key("prints") && !unknown.contains_key("names"));
    let named = with(&unknown, "names", json!("Example, Eva"));
    refused(PERSONS, &named, ("names", Rule::CategoryNever));
    let rules = declaration.alert_rules_of("UNK").unwrap();
    assert!(rules.requires(EntryCondition::IdentificationFailedElsewhere));
}

#[test]
fn sis_r_article_4_keeps_the_facts_of_return_decisions_to_them() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    for kind in &declaration.record_types {
        let fields = with(&least(declaration, &kind.code), "departure_by", json!("2026-12-01"));
        if kind.code.as_str() == "RET" {
            assert!(valid(PERSONS, &fields).is_ok());
        } else {
            refused(PERSONS, &fields, ("departure_by", Rule::CategoryNever));
        }
    }
}

#[test]
fn sis_p_article_42_keeps_dna_profiles_to_missing_persons_to_be_protected() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    for kind in &declaration.record_types {
        let fields = with(&least(declaration, &kind.code), "dna_profile", json!("D-1"));
        if kind.code.as_str() == "MIS-P" {
            assert!(valid(PERSONS, &fields).is_ok());
        } else {
            refused(PERSONS, &fields, ("dna_profile", Rule::CategoryNever));
        }
    }
}

#[test]
fn a_reason_or_action_of_another_category_is_refused() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let fields = with(&least(declaration, "MIS-L"), "action", json!("arrest"));
    refused(PERSONS, &fields, ("action", Rule::CategoryUnfit));
    let fields = with(&least(declaration, "ARR"), "reason", json!("MISSING"));
    refused(PERSONS, &fields, ("reason", Rule::CategoryUnfit));
    // A category that belongs to objects.
    let fields = with(&least(declaration, "ARR"), "category", json!("OBJ"));
    refused(PERSONS, &fields, ("category", Rule::CategoryUnfit));
}

fn record(register: &str, fields: &Map<String, Value>, previous: Option<&Record>) -> Record {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
    let valid = valid(register, fields).unwrap();
    valid.into_record(declaration, ("at-police".parse().unwrap(), at("2026-03-01")), previous)
}

fn at(day: &str) -> Timestamp {
    format!("{day}T10:00:00Z").parse().unwrap()
}

#[test]
fn sis_p_articles_53_and_54_set_the_period_of_each_category() {
    let catalogue = shipped();
    let years = [
        (PERSONS, "RET", 3),
        (PERSONS, "REF", 3),
        (PERSONS, "ARR", 5),
        (PERSONS, "MIS-P", 5),
        (PERSONS, "MIS-L", 5),
        (PERSONS, "CHI-A", 1),
        (PERSONS, "CHI-T", 1),
        (PERSONS, "VUL", 1),
        (PERSONS, "JUD", 3),
        (PERSONS, "DIS", 1),
        (PERSONS, "INF", 1),
        (PERSONS, "UNK", 3),
        (OBJECTS, "OBJ", 10),
        (OBJECTS, "DIS", 10),
    ];
    for (register, category, years) in years {
        let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
        let record = record(register, &least(declaration, category), None);
        let due = at(&format!("{}-03-01", 2026 + years));
        assert_eq!(record.alert.as_ref().unwrap().review_due, due, "{category}");
        assert_eq!(record.expires, Some(due), "{category}");
        let warned = at(&format!("{}-11-01", 2025 + years));
        assert_eq!(declaration.review_warning(&record), Some(warned), "{category}");
    }
}

#[test]
fn sis_b_article_39_lengthens_the_period_where_the_decision_holds_longer() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let due = |until: &str| {
        let fields = with(&least(declaration, "REF"), "decision_until", json!(until));
        record(PERSONS, &fields, None).expires.unwrap()
    };
    assert_eq!(due("2029-02-01"), at("2029-03-01"));
    assert_eq!(due("2032-02-01"), at("2031-03-01"));
}

#[test]
fn sis_p_article_26_hides_an_alert_for_arrest_from_all_but_its_own_category() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let fields = least(declaration, "ARR");
    let mut first = record(PERSONS, &fields, None);
    assert_eq!(first.visibility.categories, ["ARR".to_owned()].into());
    first.alert.as_mut().unwrap().hidden = Some(Hiding { until: at("2026-03-03"), prolonged: 0 });
    first.visibility.categories = declaration.visible_by(&first);
    assert_eq!(first.visibility.categories, ["ARR-HIDDEN".to_owned()].into());
    // A change of its fields does not show it.
    let mut second = record(PERSONS, &fields, Some(&first));
    assert_eq!(second.visibility.categories, ["ARR-HIDDEN".to_owned()].into());
    second.alert.as_mut().unwrap().hidden = None;
    assert_eq!(declaration.visible_by(&second), ["ARR".to_owned()].into());
    // Only alerts for arrest may be hidden.
    for kind in declaration.record_types.iter().filter(|kind| kind.code.as_str() != "ARR") {
        assert!(kind.alert.as_ref().unwrap().hiding.is_none(), "{}", *kind.code);
    }
}

#[test]
fn an_alert_on_an_object_goes_by_its_category_and_by_its_category_and_kind() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    let record = record(OBJECTS, &least(declaration, "OBJ"), None);
    let categories: Vec<_> = record.visibility.categories.iter().map(String::as_str).collect();
    assert_eq!(categories, ["OBJ", "OBJ.a"]);
}

#[test]
fn sis_p_article_8_wants_hits_on_arrest_children_and_terrorism_told_at_once() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let hours = |category: &str, change: fn(&mut AlertState)| {
        let mut record = record(PERSONS, &least(declaration, category), None);
        change(record.alert.as_mut().unwrap());
        declaration.hit_hours(&record).unwrap()
    };
    for category in ["ARR", "MIS-P", "CHI-A", "CHI-T", "VUL"] {
        assert_eq!(hours(category, |_| ()), 0, "{category}");
    }
    for category in ["JUD", "DIS", "REF", "UNK", "MIS-L"] {
        assert_eq!(hours(category, |_| ()), 12, "{category}");
        assert_eq!(hours(category, |alert| alert.terrorism = true), 0, "{category}");
        assert_eq!(hours(category, |alert| alert.immediate = true), 0, "{category}");
    }
}

#[test]
fn sis_p_article_23_puts_arrest_first_and_urgent_checks_before_others() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let order = |category: &str, immediate: bool| {
        let mut record = record(PERSONS, &least(declaration, category), None);
        record.alert.as_mut().unwrap().immediate = immediate;
        declaration.priority(&record).unwrap()
    };
    for kind in declaration.record_types.iter().filter(|kind| kind.code.as_str() != "ARR") {
        assert!(order("ARR", false) < order(&kind.code, false), "{}", *kind.code);
        // All but the first place is practice, not an article.
        assert!(kind.alert.as_ref().unwrap().priority.unverified, "{}", *kind.code);
    }
    assert!(order("SPE", true) < order("SPE", false));
    assert!(order("SPE", false) < order("INQ", true) && order("INQ", false) < order("DIS", true));
}

#[test]
fn checks_fall_back_from_specific_to_inquiry_to_discreet_and_arrest_to_locating() {
    let catalogue = shipped();
    for register in [PERSONS, OBJECTS] {
        let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
        let next = |category: &str| {
            let rules = declaration.alert_rules_of(category).unwrap();
            rules.downgrade_to.as_ref().map(|code| code.to_string())
        };
        assert_eq!(next("SPE").as_deref(), Some("INQ"));
        assert_eq!(next("INQ").as_deref(), Some("DIS"));
        assert_eq!(next("DIS"), None);
    }
    let declaration = catalogue.declaration(&PERSONS.parse().unwrap()).unwrap();
    let rules = declaration.alert_rules_of("ARR").unwrap();
    assert_eq!(rules.flag_instead.as_ref().map(|code| code.as_str()), Some("JUD"));
    assert!(rules.requires(EntryCondition::JudicialAuthority));
    // LEGAL: SIS-P Art 24(1) names Arts 26, 32, 36 and 37a.
    for (category, flaggable) in [("ARR", true), ("VUL", true), ("JUD", false), ("UNK", false)] {
        assert_eq!(declaration.alert_rules_of(category).unwrap().flaggable, flaggable);
    }
}

#[test]
fn categories_that_do_not_go_together_are_versioned_data() {
    let catalogue = shipped();
    let apart = |one, other| catalogue.incompatible(one, other);
    let rule = apart("ARR", "DIS").unwrap();
    assert!(rule.unverified && rule.facts.contains_key("version"));
    assert_eq!(apart("DIS", "ARR"), Some(rule));
    assert!(apart("ARR", "MIS-P").is_none() && apart("ARR", "ARR").is_none());
}

/// A number for each field by which objects are known.
fn known_by(field: &str) -> Value {
    match field {
        "plates" => json!({ "number": "W 12345 A", "country": "AUT" }),
        "vin" => json!("1M8GDM9AXKP042788"),
        "documents" => json!({ "number": "P 1234567", "kind": "passport", "issuer": "AUT" }),
        "hull_number" => json!("FR-ABC12345D404"),
        "container_number" => json!("CSQU 305438-3"),
        "imeis" => json!("49-015420-323751-8"),
        "firearm_serials" => json!({ "number": "AB 123", "make": "Glock", "calibre": "9x19" }),
        "banknote_serials" => {
            json!({ "number": "X 12345678901", "currency": "EUR", "denomination": "50" })
        }
        "payment_cards" => json!("4111 1111 1111 1111"),
        _ => json!("AB 123456"),
    }
}

fn of_kind(category: &str, kind: &entente_registers::declaration::Kind) -> Map<String, Value> {
    let mut fields = object(json!({
        "category": category, "schengen_id": "AT-1", "object_kind": *kind.code,
        "reason": code_for("alert-reasons", category),
        "action": code_for("alert-actions", category),
    }));
    if kind.mandatory.iter().any(|field| field.as_str() == "status") {
        fields.insert("status".to_owned(), json!("stolen"));
    }
    fields
}

#[test]
fn sis_p_article_38_every_kind_of_object_is_known_by_its_numbers() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    let known: BTreeSet<_> = declaration.kinds.iter().map(|kind| kind.code.to_string()).collect();
    let table = catalogue.table("object-kinds").unwrap();
    assert_eq!(known, table.entries().iter().map(|entry| entry.code.to_string()).collect());
    for kind in &declaration.kinds {
        let category = if kind.code.as_str() == "pay" { "DIS" } else { "OBJ" };
        let fields = of_kind(category, kind);
        let first = kind.any_of.first().unwrap().as_str();
        refused(OBJECTS, &fields, (first, Rule::CategoryMandatory));
        for field in &kind.any_of {
            let fields = with(&fields, field.as_str(), known_by(field.as_str()));
            valid(OBJECTS, &fields).unwrap_or_else(|faults| panic!("{field:?}: {faults:?}"));
            for needed in &kind.mandatory {
                let lacking = without(&fields, needed.as_str());
                refused(OBJECTS, &lacking, (needed.as_str(), Rule::CategoryMandatory));
            }
        }
    }
}

#[test]
fn sis_p_article_36_alerts_for_checks_cover_some_kinds_of_objects_only() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    for kind in &declaration.kinds {
        let field = kind.any_of.first().unwrap().as_str();
        let fields = |category| with(&of_kind(category, kind), field, known_by(field));
        let covered = "a b c e g h j k l pay".split(' ').any(|code| code == kind.code.as_str());
        for category in ["DIS", "INQ", "SPE"] {
            if covered {
                assert!(valid(OBJECTS, &fields(category)).is_ok(), "{category} {}", *kind.code);
            } else {
                let fault = ("object_kind", Rule::CategoryUnfit);
                refused(OBJECTS, &fields(category), fault);
            }
        }
        assert_eq!(valid(OBJECTS, &fields("OBJ")).is_ok(), kind.code.as_str() != "pay");
    }
}

#[test]
fn a_status_goes_with_its_kinds_of_objects() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    let table = catalogue.table("object-statuses").unwrap();
    for kind in &declaration.kinds {
        let field = kind.any_of.first().unwrap().as_str();
        let category = if kind.code.as_str() == "pay" { "DIS" } else { "OBJ" };
        for status in table.entries() {
            let fields = with(&of_kind(category, kind), field, known_by(field));
            let fields = with(&fields, "status", json!(*status.code));
            let fits = status.facts["for"].split(' ').any(|code| code == kind.code.as_str());
            assert_eq!(valid(OBJECTS, &fields).is_ok(), fits, "{} {}", *kind.code, *status.code);
        }
    }
}

#[test]
fn a_check_digit_that_does_not_fit_is_refused_by_its_rule_and_nothing_is_corrected() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    let kind = |code: &str| declaration.kinds.iter().find(|kind| *kind.code == *code).unwrap();
    for (code, field, number) in [
        ("o", "imeis", "490154203237517"),
        ("g", "container_number", "CSQU3054384"),
        ("pay", "payment_cards", "4111111111111112"),
    ] {
        let category = if code == "pay" { "DIS" } else { "OBJ" };
        let fields = with(&of_kind(category, kind(code)), field, json!(number));
        refused(OBJECTS, &fields, (field, Rule::CheckDigit));
        let faults = valid(OBJECTS, &fields).unwrap_err();
        assert!(!format!("{faults:?}").contains(number));
        // In full form no less.
        let full = json!({ "type": "number", "value": { "kind": declaration
            .field(&field.parse().unwrap()).unwrap().number.unwrap(), "number": number } });
        let fields = with(&of_kind(category, kind(code)), field, full);
        assert!(valid_or_unread(&fields).is_err(), "{code}");
    }
    let fields = with(&of_kind("OBJ", kind("n")), "banknote_serials", known_by("banknote_serials"));
    let other = json!({ "number": "X 1", "currency": "DOUBLOON" });
    refused(
        OBJECTS,
        &with(&fields, "banknote_serials", other),
        ("banknote_serials", Rule::ValueCode),
    );
}

/// A record that may already be refused while it is read.
fn valid_or_unread(fields: &Map<String, Value>) -> Result<(), ()> {
    let line = json!({ "id": "a1", "fields": fields }).to_string();
    let rows: Vec<Row> = jsonl(std::io::Cursor::new(line)).collect();
    let [Row::Record(raw)] = rows.as_slice() else { return Err(()) };
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    catalogue.validate(declaration, raw).map(drop).map_err(drop)
}

#[test]
fn the_whole_number_of_a_payment_card_is_nowhere_in_a_record() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&OBJECTS.parse().unwrap()).unwrap();
    let kind = declaration.kinds.iter().find(|kind| kind.code.as_str() == "pay").unwrap();
    let fields = with(&of_kind("DIS", kind), "payment_cards", known_by("payment_cards"));
    let record = serde_json::to_string(&record(OBJECTS, &fields, None)).unwrap();
    assert!(record.contains("411111*1111") && !record.contains("1111 1111"), "{record}");
}
