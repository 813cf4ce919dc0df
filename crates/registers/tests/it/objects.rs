//! Alerts on objects as officers ask for them: by number, and only those that a service may know
//! of.

use crate::node::{Node, Why};
use entente_model::answer::Band;
use entente_model::{
    Code, DocumentNumber, NumberDetail, NumberKind, ObjectNumber, Partial, Plate, Term,
};
use entente_registers::Error;
use serde_json::{Value, json};

const OBJECTS: &str = "sis-objects";

const POLICE: Why = Why { role: "investigator", purpose: "INV", basis: "SIS-P-ART-44" };
const CLERK: Why = Why { role: "vehicle-registry-clerk", purpose: "VEHREG", basis: "SIS-P-ART-45" };
const BOATS: Why = Why { role: "boat-registry-clerk", purpose: "CRAFTREG", basis: "SIS-P-ART-46" };
const AIRCRAFT: Why =
    Why { role: "aircraft-registry-clerk", purpose: "CRAFTREG", basis: "SIS-P-ART-46" };
const WEAPONS: Why =
    Why { role: "weapons-licensing-officer", purpose: "LICENCE", basis: "SIS-P-ART-47" };
const VISA: Why = Why { role: "visa-officer", purpose: "VISA", basis: "SIS-B-ART-34" };
const EUROJUST: Why = Why { role: "eurojust-officer", purpose: "JUD", basis: "SIS-P-ART-49" };

fn line(id: &str, category: &str, kind: &str, number: (&str, Value)) -> String {
    let (reason, action) = match category {
        "OBJ" => ("SEIZURE", "seize"),
        _ => ("CLEAR-INDICATION", "discreet-check"),
    };
    let mut fields = json!({
        "category": category, "object_kind": kind, "schengen_id": format!("AT-{id}"),
        "reason": reason, "action": action,
    });
    fields[number.0] = number.1;
    if matches!(kind, "k" | "l" | "m") {
        fields["status"] = json!("stolen");
    }
    json!({ "id": id, "fields": fields }).to_string()
}

fn node() -> Node {
    let lines = [
        line("car", "OBJ", "a", ("plates", json!("W 1 A"))),
        line("watched", "DIS", "a", ("plates", json!("W 2 A"))),
        line("boat", "OBJ", "e", ("hull_number", json!("FR-ABC12345D404"))),
        line("plane", "OBJ", "h", ("aircraft_registration", json!("OE-ABC"))),
        line(
            "gun",
            "OBJ",
            "j",
            ("firearm_serials", json!({ "number": "AB-123", "make": "Glock", "model": "17" })),
        ),
        line("followed-gun", "DIS", "j", ("firearm_serials", json!("CD-456"))),
        line("passport", "OBJ", "l", ("documents", json!("P 777"))),
        line("phone", "OBJ", "o", ("imeis", json!("490154203237518"))),
        line("note", "OBJ", "n", ("banknote_serials", json!("X 12345678901"))),
        line("card", "DIS", "pay", ("payment_cards", json!("4111111111111111"))),
        line("box", "OBJ", "g", ("container_number", json!("CSQU3054383"))),
    ];
    Node::with(&[(OBJECTS, &lines.join("\n"))])
}

fn number(kind: NumberKind, text: &str) -> Term {
    Term::Number(ObjectNumber::asked(kind, text).unwrap())
}

fn plate(text: &str) -> Term {
    Term::Plate(Plate::new(text, None).unwrap())
}

fn document(text: &str) -> Term {
    Term::Document(DocumentNumber::new(text).unwrap())
}

fn every_object() -> Vec<Term> {
    vec![
        plate("W 1 A"),
        plate("W 2 A"),
        number(NumberKind::Hull, "FRABC12345D404"),
        number(NumberKind::AircraftRegistration, "OEABC"),
        number(NumberKind::Firearm, "AB123"),
        number(NumberKind::Firearm, "CD456"),
        document("P777"),
        number(NumberKind::Imei, "49015420323751"),
        number(NumberKind::Banknote, "X12345678901"),
        number(NumberKind::PaymentCard, "4111-1111-1111-1111"),
    ]
}

/// What a service finds of all objects, each asked for alone.
fn found(node: &Node, why: Why) -> Vec<String> {
    let search = |term| node.search(OBJECTS, why, vec![term]).unwrap();
    let records = every_object().into_iter().flat_map(|term| search(term).records);
    records.map(|id| id.to_string()).collect()
}

#[test]
fn the_police_find_every_kind_of_object_by_its_number() {
    let all = [
        "car",
        "watched",
        "boat",
        "plane",
        "gun",
        "followed-gun",
        "passport",
        "phone",
        "note",
        "card",
    ];
    assert_eq!(found(&node(), POLICE), all);
}

#[test]
fn sis_p_articles_45_to_47_registration_services_know_of_their_own_kinds_alone() {
    let node = node();
    // Not the vehicle and the firearm under discreet check, of which nobody must notice.
    assert_eq!(found(&node, CLERK), ["car"]);
    assert_eq!(found(&node, BOATS), ["boat"]);
    assert_eq!(found(&node, AIRCRAFT), ["plane"]);
    assert_eq!(found(&node, WEAPONS), ["gun"]);
    assert_eq!(found(&node, VISA), ["passport"]);
}

#[test]
fn sis_p_article_49_opens_objects_for_seizure_to_eurojust_and_no_checks() {
    let found = found(&node(), EUROJUST);
    assert!(found.contains(&"car".to_owned()) && !found.contains(&"watched".to_owned()));
}

#[test]
fn make_and_model_tell_firearms_with_one_serial_apart() {
    let node = node();
    let band = |make: &str| {
        let asked = ObjectNumber::asked(NumberKind::Firearm, "AB123").unwrap();
        let asked = asked.with_detail(NumberDetail::Make, make).unwrap();
        let found = node.search(OBJECTS, POLICE, vec![Term::Number(asked)]).unwrap();
        found.candidates[0].band
    };
    assert_eq!((band("GLOCK"), band("Beretta")), (Band::A, Band::C));
}

#[test]
fn a_number_with_a_wrong_check_digit_finds_what_may_be_meant_and_says_so() {
    let node = node();
    let asked = vec![number(NumberKind::Container, "CSQU3054384")];
    let found = node.search(OBJECTS, POLICE, asked).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert_eq!(candidate.band, Band::B);
    assert!(candidate.features[0].words.contains("check digit"));
}

#[test]
fn a_number_of_another_kind_finds_nothing() {
    let found = node().search(OBJECTS, POLICE, vec![number(NumberKind::Engine, "AB123")]).unwrap();
    assert_eq!(found.candidates, []);
}

fn part(pattern: &str) -> Term {
    Term::Partial(Partial::plate(pattern, None).unwrap())
}

#[test]
fn the_police_find_vehicles_by_a_part_of_the_plate_as_possible_matches() {
    let lines = [
        line("one", "OBJ", "a", ("plates", json!("WOB AB 123"))),
        line("two", "OBJ", "a", ("plates", json!("WOB CD 123"))),
        line("alike", "OBJ", "a", ("plates", json!("W0B CD 4I3"))),
        line("other", "OBJ", "a", ("plates", json!("WOL CD 123"))),
        line("long", "OBJ", "a", ("vin", json!("1M8GDM9AXKP042788"))),
    ];
    let mut node = Node::with(&[(OBJECTS, &lines.join("\n"))]);
    for merged in [false, true] {
        if merged {
            node.registers.merge(entente_registers::Wanted::All).unwrap();
            node.registers = node.restarted();
        }
        let found = |terms| {
            let found = node.search(OBJECTS, POLICE, terms).unwrap();
            assert!(found.candidates.iter().all(|candidate| candidate.band == Band::C));
            found.records.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found(vec![part("WOB-*-123")]), ["one", "two"]);
        assert_eq!(found(vec![part("WOB*")]), ["one", "two", "alike"]);
        assert_eq!(found(vec![part("*A?123")]), ["one"]);
        assert_eq!(found(vec![part("XYZ*")]), [""; 0]);
        assert_eq!(found(vec![Term::Partial(Partial::vin("1M8G*788").unwrap())]), ["long"]);
        assert_eq!(found(vec![Term::Partial(Partial::vin("*P042788").unwrap())]), ["long"]);
        let engine = Partial::number(NumberKind::Engine, "1M8G*").unwrap();
        assert_eq!(found(vec![Term::Partial(engine)]), [""; 0]);
    }
}

#[test]
fn prum_forbids_parts_of_numbers_and_so_do_registration_and_border_checks() {
    let node = node();
    for why in
        [CLERK, Why { role: "border-guard", purpose: "BORDER", basis: "SIS-P-ART-44" }, EUROJUST]
    {
        match node.search(OBJECTS, why, vec![part("W1A*")]) {
            Err(Error::Refused(problem)) => assert_eq!(problem.code, Code::SearchKeyNotPermitted),
            other => panic!("{}: {other:?}", why.purpose),
        }
    }
    // Policy refuses it where the register knows no parts at all.
    let catalogue = crate::catalogue::shipped();
    for declaration in catalogue.declarations() {
        let whole_only = declaration.whole_only();
        let by_part = declaration.register().as_str() == OBJECTS;
        assert!(!by_part || !whole_only.contains(&entente_model::TermKind::Plate));
        if declaration.register().as_str() == "stolen-vehicles" {
            assert!(whole_only.contains(&entente_model::TermKind::Plate));
        }
    }
}

#[test]
fn a_part_leads_to_nothing_that_the_asker_may_not_know_of() {
    let hidden = line("car", "OBJ", "a", ("plates", json!("WOB AB 123")))
        .replace(r#""id":"car""#, r#""id":"car","visibility":{"hidden_from":["se-police"]}"#);
    let node = Node::with(&[(OBJECTS, &hidden)]);
    let found = node.search(OBJECTS, POLICE, vec![part("WOB*")]).unwrap();
    assert_eq!((found.candidates.len(), found.cut), (0, false));
}
