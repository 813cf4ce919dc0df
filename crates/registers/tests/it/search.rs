//! Searches as officers put them: found, explained, and shown at the level the law allows.

use crate::node::{Asked, Node, Why, id};
use entente_model::answer::{Band, Effect, Found as Side};
use entente_model::{AnswerLevel, Code, Country, PersonName, Plate, Query, Term, Value};
use entente_policy::action::{Search, SeeCoreData};
use entente_registers::Error;

const POLICE: &str = "police-records";
const NOTICES: &str = "un-special-notices";
const WANTED: &str = "sis-persons";
const VEHICLES: &str = "stolen-vehicles";

const RECORDS: &[(&str, &str)] = &[
    (POLICE, include_str!("samples/police-records.jsonl")),
    (NOTICES, include_str!("samples/un-special-notices.jsonl")),
    (WANTED, include_str!("samples/sis-persons.jsonl")),
    (VEHICLES, include_str!("samples/stolen-vehicles.jsonl")),
];

const INVESTIGATOR: Why = Why { role: "investigator", purpose: "INV", basis: "P2-ART-44" };
const CLERK: Why = Why { role: "vehicle-registry-clerk", purpose: "VEHREG", basis: "SIS-P-ART-45" };
const GUARD: Why = Why { role: "border-guard", purpose: "BORDER", basis: "SIS-P-ART-44" };
const VEHICLE_CHECK: Why = Why { role: "investigator", purpose: "INV", basis: "P2-ART-16" };
const NOTICE_CHECK: Why = Why { role: "investigator", purpose: "INV", basis: "RPD-ART-62" };

fn name(given: &str, family: &str) -> Term {
    Term::Name(PersonName::given_family(given, family).unwrap())
}

fn birth(text: &str) -> Term {
    Term::BirthDate(text.parse().unwrap())
}

fn plate(number: &str, country: Option<&str>) -> Term {
    let country = country.map(|code| code.parse::<Country>().unwrap());
    Term::Plate(Plate::new(number, country).unwrap())
}

fn refused(error: Error) -> Code {
    match error {
        Error::Refused(problem) => problem.code,
        other => panic!("{other:?}"),
    }
}

#[test]
fn police_records_answer_with_reference_and_quality_and_nothing_else() {
    let node = Node::with(RECORDS);
    let terms = vec![name("Jelena", "Primjer"), birth("1971-03-04")];
    let found = node.search(POLICE, INVESTIGATOR, terms).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert_eq!(candidate.reference.as_deref(), Some("SE/17"));
    assert_eq!(candidate.band, Band::A);
    assert_eq!(found.records, [id("p1")]);
    assert_eq!((found.basis.level, found.basis.data), (AnswerLevel::Reference, 2));
    // Regulation (EU) 2024/982 Art 28(2): no content, in fields or in explanations.
    assert_eq!(
        candidate.fields.keys().map(entente_model::FieldName::as_str).collect::<Vec<_>>(),
        ["file_number"]
    );
    assert!(candidate.features.iter().any(|feature| feature.feature == "name"));
    assert!(candidate.features.iter().all(|f| !matches!(f.found, Side::Shown(_))));
    assert!(candidate.matched_role.is_none());
}

#[test]
fn what_kind_of_name_was_compared_is_told_only_where_the_role_is() {
    let node = Node::with(&[]);
    let line = r#"{"id": "a1", "fields": {"names": ["Primjer, Jelena", "Example, Eva"],
        "birth_dates": "1980-02-01", "file_number": "K-1", "category": "suspect"}}"#;
    node.put(POLICE, &line.replace('\n', " "));
    let terms = vec![name("Eva", "Example"), birth("1980-02-01")];
    let found = node.search(POLICE, INVESTIGATOR, terms).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert_eq!((found.basis.level, candidate.matched_role), (AnswerLevel::Reference, None));
    let told = candidate.features.iter().find(|feature| feature.feature == "name").unwrap();
    assert_eq!(told.words, "parts of the name that agree: 2");
    assert!(told.said.iter().all(|told| !told.code.starts_with("beside-")), "{:?}", told.said);
}

#[test]
fn police_records_need_two_of_given_name_family_name_and_birth_date() {
    let node = Node::with(RECORDS);
    let one_box = |text: &str| Term::Name(PersonName::unassigned(text).unwrap());
    let search = |terms| node.search(POLICE, INVESTIGATOR, terms);
    assert_eq!(refused(search(vec![one_box("Primjer")]).unwrap_err()), Code::SearchKeyNotPermitted);
    assert_eq!(refused(search(vec![birth("1971")]).unwrap_err()), Code::SearchKeyNotPermitted);
    let plate = plate("ABC 120", None);
    assert_eq!(refused(search(vec![plate]).unwrap_err()), Code::SearchKeyNotPermitted);
    assert_eq!(search(vec![one_box("Jelena Primjer")]).unwrap().candidates.len(), 1);
    assert_eq!(search(vec![one_box("Primjer"), birth("1971")]).unwrap().candidates.len(), 1);
    assert_eq!(search(vec![name("Nobody", "Unheardof")]).unwrap().candidates, []);
}

#[test]
fn a_reference_named_in_an_earlier_answer_finds_its_record() {
    let node = Node::with(RECORDS);
    let term = || Term::Reference("se-17".into());
    let found = node.search(POLICE, INVESTIGATOR, vec![term()]).unwrap();
    assert_eq!((found.candidates.len(), found.candidates[0].band), (1, Band::A));
    // The same record by both ways is one candidate.
    let terms = vec![term(), name("Jelena", "Primjer")];
    assert_eq!(node.search(POLICE, INVESTIGATOR, terms).unwrap().candidates.len(), 1);
}

#[test]
fn a_notice_is_found_in_another_script_and_shown_whole() {
    let node = Node::with(RECORDS);
    let terms = vec![name("Olena", "Zrazok"), birth("1977")];
    let found = node.search(NOTICES, NOTICE_CHECK, terms).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    let names = candidate.fields.get(&"names".parse().unwrap()).unwrap();
    assert!(matches!(names.as_slice(), [Value::Name(_)]));
    assert!(candidate.features.iter().any(|f| matches!(&f.found, Side::Shown(_))));
    assert!(candidate.action.as_deref().unwrap().contains("United Nations"));
    // A true document under a false name is what the search by document is for.
    let document = Term::Document(entente_model::DocumentNumber::new("p100-200").unwrap());
    let terms = vec![name("Somebody", "Else"), document];
    assert_eq!(node.search(NOTICES, NOTICE_CHECK, terms).unwrap().candidates.len(), 1);
}

#[test]
fn warnings_and_action_come_with_an_alert() {
    let node = Node::with(RECORDS);
    let terms = vec![name("Marc", "Exemple"), birth("1985-06-07")];
    let found = node.search(WANTED, GUARD, terms).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert_eq!(candidate.warnings, ["armed", "violent"]);
    assert!(candidate.action.as_deref().unwrap().contains("SIRENE"));
    assert!(!candidate.fields.contains_key(&"decision".parse().unwrap()));
}

#[test]
fn a_record_that_the_asker_may_not_know_of_leaves_no_trace() {
    let hidden = RECORDS[2]
        .1
        .replace(r#"{"id":"w1","#, r#"{"id":"w1","visibility":{"hidden_from":["se-police"]},"#);
    let (with, without) = (Node::with(&[(WANTED, &hidden)]), Node::with(&[]));
    let asked = || vec![name("Marc", "Exemple"), Term::Reference("FR0001".into())];
    let (with, without) = (
        with.search(WANTED, GUARD, asked()).unwrap(),
        without.search(WANTED, GUARD, asked()).unwrap(),
    );
    assert_eq!((with.candidates, with.cut), (without.candidates, without.cut));
}

#[test]
fn a_plate_is_found_by_its_number_and_lookalikes_only_if_nobody_holds_it() {
    let node = Node::with(RECORDS);
    let search = |term| node.search(VEHICLES, VEHICLE_CHECK, vec![term]).unwrap();
    let found = search(plate("abc-120", Some("SWE")));
    assert_eq!((found.records, found.candidates[0].score_permille), (vec![id("v1")], 1000));
    let found = search(plate("ABC I20", None));
    assert_eq!(found.records.len(), 2, "both are lookalikes of what was asked");
    assert!(found.candidates.iter().all(|c| c.band > Band::A));
    assert_eq!(search(plate("XYZ 999", None)).records, []);
}

#[test]
fn a_number_that_contradicts_another_is_shown_and_weakens_the_match() {
    let node = Node::with(RECORDS);
    let vin = Term::Vin("1M8GDM9AXKP042788".parse().unwrap());
    let found = node.search(VEHICLES, VEHICLE_CHECK, vec![vin, plate("QQQ 111", None)]).unwrap();
    let [candidate] = found.candidates.as_slice() else { panic!("{found:?}") };
    assert!(candidate.score_permille < 1000);
    let effects: Vec<_> = candidate.features.iter().map(|f| f.effect).collect();
    assert_eq!(effects, [Effect::Agrees, Effect::Differs]);
}

#[test]
fn a_registration_clerk_sees_a_reference_where_an_investigator_sees_core_data() {
    let node = Node::with(RECORDS);
    let asked = || vec![plate("ABC 120", None)];
    let clerk = node.search(VEHICLES, CLERK, asked()).unwrap();
    let investigator = node.search(VEHICLES, VEHICLE_CHECK, asked()).unwrap();
    let make = "make".parse().unwrap();
    assert!(!clerk.candidates[0].fields.contains_key(&make));
    assert!(investigator.candidates[0].fields.contains_key(&make));
    assert!(clerk.candidates[0].features.iter().all(|f| f.found == Side::Withheld));
}

#[test]
fn core_data_is_seen_after_a_confirmed_hit_and_no_more() {
    let node = Node::with(RECORDS);
    let query = Query::new(vec![Term::Reference("SE/17".into())]).unwrap();
    let authorised =
        node.authorised::<SeeCoreData>((POLICE, INVESTIGATOR), &query, Asked::AfterHit);
    let seen = node.registers.see(authorised, &id("p1")).unwrap().unwrap();
    let fields: Vec<_> = seen.fields.keys().map(entente_model::FieldName::as_str).collect();
    assert_eq!(fields, ["birth_dates", "file_number", "names", "nationalities", "offences", "sex"]);
    let authorised =
        node.authorised::<SeeCoreData>((POLICE, INVESTIGATOR), &query, Asked::AfterHit);
    assert_eq!(node.registers.see(authorised, &id("p9")).unwrap(), None);
    let search = node.authorised::<Search>((POLICE, INVESTIGATOR), &query, Asked::Search);
    assert!(matches!(node.registers.see(search, &id("p1")), Err(Error::NotAuthorised)));
}

#[test]
fn a_saved_record_is_found_a_changed_one_by_its_new_words_an_erased_one_never() {
    let node = Node::with(RECORDS);
    let line = |family: &str, number: &str| {
        format!(
            r#"{{"id":"p3","fields":{{"names":"{family}, Eva","category":"suspect",
            "file_number":"{number}"}}}}"#
        )
        .replace('\n', "")
    };
    let search = |terms: Vec<Term>| node.search(POLICE, INVESTIGATOR, terms).unwrap().records;
    let by_name = |family: &str| search(vec![name("Eva", family)]);
    let by_number = |number: &str| search(vec![Term::Reference(number.into())]);
    node.put(POLICE, &line("Voorbeeld", "SE/30"));
    assert_eq!((by_name("Voorbeeld"), by_number("SE/30")), (vec![id("p3")], vec![id("p3")]));
    let record = node.put(POLICE, &line("Przykład", "SE/31"));
    assert_eq!((by_name("Przykład"), by_number("SE/31")), (vec![id("p3")], vec![id("p3")]));
    assert_eq!((by_name("Voorbeeld"), by_number("SE/30")), (vec![], vec![]));
    let restarted = node.reopened();
    let again = node.search_in(&restarted, (POLICE, INVESTIGATOR), vec![name("Eva", "Przykład")]);
    let here = node.search(POLICE, INVESTIGATOR, vec![name("Eva", "Przykład")]);
    assert_eq!(again.unwrap(), here.unwrap());
    node.erase(&record);
    assert_eq!((by_name("Przykład"), by_number("SE/31")), (vec![], vec![]));
    let restarted = node.reopened();
    let again = node.search_in(&restarted, (POLICE, INVESTIGATOR), vec![name("Eva", "Przykład")]);
    assert_eq!(again.unwrap().records, []);
}

#[test]
fn more_candidates_than_may_be_shown_are_cut_and_said_to_be() {
    let lines: Vec<_> = (0..40)
        .map(|n| {
            format!(
                r#"{{"id":"c{n}","fields":{{"kind":"plate","plates":"DUP 1",
                "status":"lost","file_number":"C/{n}"}}}}"#
            )
            .replace('\n', "")
        })
        .collect();
    let node = Node::with(&[(VEHICLES, &lines.join("\n"))]);
    let found = node.search(VEHICLES, VEHICLE_CHECK, vec![plate("DUP1", None)]).unwrap();
    assert_eq!((found.candidates.len(), found.cut), (10, true));
}

#[test]
fn the_same_question_to_the_same_data_gets_the_same_answer() {
    let node = Node::with(RECORDS);
    let ask = || node.search(POLICE, INVESTIGATOR, vec![name("Elena", "Primer"), birth("1971")]);
    assert_eq!(ask().unwrap(), ask().unwrap());
}

#[test]
fn a_register_that_is_not_declared_is_not_served() {
    let node = Node::with(&[]);
    let unknown = "library-loans".parse().unwrap();
    assert!(matches!(node.registers.declaration(&unknown), Err(Error::NotServed(_))));
    let (catalogue, store) = (node.catalogue.clone(), node.store.clone());
    let opened = entente_registers::Registers::open(catalogue, store, &[unknown], None);
    assert!(matches!(opened, Err(Error::NotServed(_))));
}

/// A million records must be indexed in well under a minute in a release build; here a sample keeps
/// the order honest.
#[test]
fn many_records_are_indexed() {
    let lines: String = (0..300)
        .map(|n| {
            format!(
                "{{\"id\":\"m{n}\",\"fields\":{{\"names\":\"Family{n}, Given{n}\",\
                 \"category\":\"suspect\",\"file_number\":\"M/{n}\"}}}}\n"
            )
        })
        .collect();
    let node = Node::with(&[(POLICE, &lines)]);
    let found = node.search(POLICE, INVESTIGATOR, vec![Term::Reference("M/299".into())]).unwrap();
    assert_eq!(found.records, [id("m299")]);
    assert_eq!(found.basis.data, 300);
}
