//! The registers that INTERPOL hosts: what they hold, how they are asked, and that owners are told
//! nothing of a question.

use crate::alerts::{raw, valid};
use crate::catalogue::shipped;
use crate::node::{Node, Why};
use entente_model::{AnswerLevel, Code, DocumentNumber, Plate, Term};
use entente_registers::declaration::Distribution;
use entente_registers::{EntryCondition, Error, Rule};
use serde_json::{Map, Value, json};

const NOTICES: &str = "interpol-notices";
const SLTD: &str = "interpol-sltd";
const SMV: &str = "interpol-smv";

const GUARD: Why = Why { role: "border-guard", purpose: "BORDER", basis: "RPD-ART-62" };

fn object(value: Value) -> Map<String, Value> {
    let Value::Object(fields) = value else { panic!("{value}") };
    fields
}

fn notice(colour: &str) -> Map<String, Value> {
    object(json!({
        "colour": colour, "notice_number": "A-1/2026", "requested_by": "AUT",
        "names": "Example, Eva", "birth_dates": "1980", "offences": "fraud", "warrant": "K 1/26",
        "facts": "in brief",
    }))
}

fn sltd() -> Map<String, Value> {
    let document = json!({ "number": "P1234567", "kind": "passport", "issuer": "AUT" });
    object(json!({ "document": document, "status": "stolen", "record_number": "I-1" }))
}

#[test]
fn every_colour_accepts_what_it_needs_and_refuses_less() {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&NOTICES.parse().unwrap()).unwrap();
    let table = catalogue.table("notice-colours").unwrap();
    assert_eq!(declaration.record_types.len(), table.entries().len());
    for kind in &declaration.record_types {
        let fields = notice(&kind.code);
        valid(NOTICES, &fields).unwrap_or_else(|faults| panic!("{}: {faults:?}", *kind.code));
        let rules = kind.alert.as_ref().unwrap();
        for field in &rules.mandatory {
            let mut fields = fields.clone();
            fields.remove(field.as_str());
            let faults = valid(NOTICES, &fields).unwrap_err();
            assert_eq!(
                (faults[0].field.as_str(), faults[0].rule),
                (field.as_str(), Rule::CategoryMandatory)
            );
        }
        // Constitution of INTERPOL Art 3.
        assert!(rules.requires(EntryCondition::Neutrality), "{}", *kind.code);
        let action = kind.action.as_ref().unwrap();
        assert!(["en", "de", "fr"].iter().all(|language| action.0.contains_key(*language)));
    }
}

#[test]
fn a_travel_document_has_number_type_country_and_status_and_no_name() {
    assert!(valid(SLTD, &sltd()).is_ok());
    for field in ["document", "status", "record_number"] {
        let mut fields = sltd();
        fields.remove(field);
        let faults = valid(SLTD, &fields).unwrap_err();
        assert_eq!((faults[0].field.as_str(), faults[0].rule), (field, Rule::Mandatory));
    }
    for part in ["kind", "issuer"] {
        let mut fields = sltd();
        fields["document"].as_object_mut().unwrap().remove(part);
        let faults = valid(SLTD, &fields).unwrap_err();
        assert_eq!((faults[0].field.as_str(), faults[0].rule), ("document", Rule::Value));
    }
    let mut fields = sltd();
    fields.insert("names".to_owned(), json!("Example, Eva"));
    assert_eq!(valid(SLTD, &fields).unwrap_err()[0].rule, Rule::Undeclared);
}

#[test]
fn a_stolen_vehicle_or_part_is_known_by_its_numbers() {
    let fields = |kind: &str, number: &str| {
        let mut fields =
            object(json!({ "kind": kind, "reported_by": "AUT", "record_number": "I-2" }));
        fields.insert(number.to_owned(), json!("1M8GDM9AXKP042788"));
        fields
    };
    for (kind, number) in [("vehicle", "plates"), ("vehicle", "vin"), ("part", "part_numbers")] {
        let fields = fields(kind, number);
        // The longest plate is shorter than the number.
        let fields = if number == "plates" {
            let mut fields = fields;
            fields.insert("plates".to_owned(), json!("W 1 A"));
            fields
        } else {
            fields
        };
        assert!(valid(SMV, &fields).is_ok(), "{kind} {number}");
    }
    let mut bare = fields("vehicle", "vin");
    bare.remove("vin");
    assert_eq!(valid(SMV, &bare).unwrap_err()[0].rule, Rule::CategoryMandatory);
}

#[test]
fn what_interpol_hosts_is_silent_and_other_registers_say_whether_they_are() {
    let catalogue = shipped();
    for declaration in catalogue.declarations() {
        let hosted = declaration.register().as_str().starts_with("interpol-");
        if hosted {
            assert_eq!(declaration.identity.distribution, Distribution::Hosted);
            assert!(declaration.is_silent(), "{}", declaration.register());
            // Policy attaches it to every permit to search.
            assert!(
                format!("{:?}", declaration.target().unwrap().facts()).contains("silent: true")
            );
        }
    }
}

#[test]
fn a_travel_document_is_asked_by_number_country_and_type_and_answered_by_its_status() {
    let line = json!({ "id": "d1", "fields": sltd() }).to_string();
    let node = Node::with(&[(SLTD, &line)]);
    let asked = |issuer: Option<&str>, kind: Option<&str>| {
        let number = DocumentNumber::new("p 1234567").unwrap();
        let issuer = issuer.map(|code| code.parse().unwrap());
        let document = DocumentNumber { issuer, kind: kind.map(str::to_owned), ..number };
        node.search(SLTD, GUARD, vec![Term::Document(document)])
    };
    let found = asked(Some("AUT"), Some("passport")).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert_eq!(found.basis.level, AnswerLevel::Reference);
    let shown: Vec<_> = candidate.fields.keys().map(ToString::to_string).collect();
    assert_eq!(shown, ["record_number", "status"]);
    for (issuer, kind) in [(None, Some("passport")), (Some("AUT"), None), (None, None)] {
        match asked(issuer, kind) {
            Err(Error::Refused(problem)) => assert_eq!(problem.code, Code::SearchKeyNotPermitted),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_stolen_vehicle_is_found_by_its_plate() {
    let fields = json!({ "kind": "vehicle", "plates": "W 1 A", "reported_by": "AUT",
        "record_number": "I-2" });
    let line = json!({ "id": "v1", "fields": fields }).to_string();
    let node = Node::with(&[(SMV, &line)]);
    let plate = Term::Plate(Plate::new("w-1a", None).unwrap());
    assert_eq!(node.search(SMV, GUARD, vec![plate]).unwrap().candidates.len(), 1);
    assert!(raw(&object(fields)).fields.contains_key("plates"));
}
