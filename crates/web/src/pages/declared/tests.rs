use super::*;
use crate::words::{ENGLISH, Vocabulary, Words};
use askama::Template;
use entente_model::hit::{FormValue, FormValues};
use entente_model::{FieldName, RecordId, Value};
use entente_registers::{Catalogue, Declaration, Procedure, RawRecord};
use fluent_bundle::FluentValue;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

fn words() -> Words {
    Words::new(Arc::new(Vocabulary::default()), ENGLISH)
}

fn declaration(register: &str) -> &'static Declaration {
    CATALOGUE.declaration(&register.parse().unwrap()).unwrap()
}

fn procedure() -> &'static Procedure {
    CATALOGUE.procedure("sirene-hit").unwrap()
}

fn situation(chosen: &[(&str, &str)]) -> Situation {
    let chosen = chosen.iter().map(|(field, code)| ((*field).into(), (*code).into()));
    Situation { chosen: chosen.collect(), ..Situation::default() }
}

fn persons(category: &str) -> Form {
    let situation = situation(&[("category", category)]);
    of_record(&words(), &CATALOGUE, declaration("sis-persons"), &situation)
}

fn report(category: &str) -> Form {
    of_procedure(&words(), &CATALOGUE, procedure(), Some(category))
}

fn sent(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Fields::of(pairs)
}

fn given(form: &Form, pairs: &[(&str, &str)]) -> Given {
    form.read(&CATALOGUE, &sent(pairs), &Stored::default())
}

/// What stands around a form on a page.
struct Around {
    words: Words,
}

impl Around {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn with<'a>(&self, key: &str, name: &'static str, value: impl Into<FluentValue<'a>>) -> String {
        self.words.with(key, name, value)
    }
}

#[derive(Template)]
#[template(
    source = r#"{% import "declared/field.html" as declared -%}
        {% call declared::form(page, entry, form) %}{% endcall %}"#,
    ext = "html"
)]
struct Shown {
    page: Around,
    entry: Entry,
    form: Form,
}

fn html(form: &Form, fields: Fields) -> String {
    Shown { page: Around { words: words() }, entry: Entry::of(fields), form: form.clone() }
        .render()
        .unwrap()
}

/// What a browser would send of a page, in the order of the page.
fn as_browser(html: &str) -> Fields {
    let mut pairs = Vec::new();
    let mut select = None;
    let pieces = html.split('<');
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let attribute = |name: &str| {
            let value = tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
            Some(unescaped(value))
        };
        let field = attribute("name");
        let value = attribute("value").unwrap_or_default();
        if tag.starts_with("input ") {
            let ticked = tag.ends_with(" checked");
            if ticked || !(tag.contains("\"radio\"") || tag.contains("\"checkbox\"")) {
                pairs.push((field.unwrap(), value));
            }
        } else if tag.starts_with("textarea ") {
            // A browser drops a first line break and sends every one as two characters.
            let text = text.strip_prefix('\n').unwrap_or(text);
            pairs.push((field.unwrap(), unescaped(text).replace('\n', "\r\n")));
        } else if tag.starts_with("select ") {
            select = field.map(|field| (field, String::new()));
        } else if let (Some((_, chosen)), true) = (&mut select, tag.ends_with(" selected")) {
            *chosen = value;
        } else if tag == "/select" {
            pairs.extend(select.take());
        }
    }
    Fields::of(pairs)
}

fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (code, character) in [("34", "\""), ("39", "'"), ("60", "<"), ("62", ">"), ("38", "&")] {
        text = text.replace(&format!("&#{code};"), character);
    }
    text
}

/// A record's fields as the register holds them.
fn held(declaration: &Declaration, fields: &Json) -> BTreeMap<FieldName, Vec<Value>> {
    let line = json!({ "id": "x-1", "fields": fields }).to_string();
    let row = entente_registers::import::jsonl(line.as_bytes()).next().unwrap();
    let entente_registers::Row::Record(raw) = row else { panic!("refused") };
    let raw = RawRecord { id: Some(RecordId::new("x-1").unwrap().to_string()), ..raw };
    CATALOGUE.validate(declaration, &raw).unwrap().fields().clone()
}

/// Fills a form with a record, shows it, sends it as a browser does and reads it.
fn there_and_back(form: &Form, stored: &Stored, kept: &Stored) -> Given {
    let mut form = form.clone();
    let fields = form.fill(&CATALOGUE, stored);
    let back = as_browser(&html(&form, fields));
    form.with_sent(&back).read(&CATALOGUE, &back, kept)
}

#[test]
fn a_category_decides_what_is_asked_and_what_is_needed() {
    let need = |form: &Form, name: &str| form.field(name).map(|field| field.need);
    let arrest = persons("ARR");
    assert_eq!(need(&arrest, "offences"), Some(Need::Must));
    assert_ne!(need(&arrest, "case_type"), Some(Need::Must));
    assert_eq!(need(&arrest, "dna_profile"), None, "the law has none in this category");
    assert_eq!(need(&arrest, "category"), None, "it was chosen before");
    assert_eq!(need(&persons("MIS-P"), "case_type"), Some(Need::Must));
    let first_may = arrest.fields.iter().position(|field| !field.must()).unwrap();
    assert!(arrest.fields[first_may..].iter().all(|field| !field.must()));
}

#[test]
fn a_code_that_follows_another_is_offered_only_beside_it() {
    let form = persons("CHI-A");
    let Control::Select(choices) = &form.field("reason").unwrap().parts[0].control else {
        panic!("reasons are few")
    };
    assert!(choices.iter().any(|choice| choice.value == "ABDUCTION-RISK"));
    assert!(!choices.iter().any(|choice| choice.value == "WITNESS"));
}

#[test]
fn a_kind_of_object_says_by_which_numbers_it_must_be_known() {
    let situation = situation(&[("category", "OBJ"), ("object_kind", "a")]);
    let form = of_record(&words(), &CATALOGUE, declaration("sis-objects"), &situation);
    let told = form.fields.iter().flat_map(|field| &field.help);
    assert!(told.filter(|words| words.starts_with("At least one of these")).count() >= 2);
}

#[test]
fn every_declared_form_can_be_shown_and_each_input_has_a_label() {
    let mut forms: Vec<_> = CATALOGUE
        .declarations()
        .map(|declared| of_record(&words(), &CATALOGUE, declared, &Situation::default()))
        .collect();
    let categories = CATALOGUE.table("alert-categories").unwrap().entries();
    forms.extend(categories.iter().map(|category| report(&category.code)));
    for form in forms {
        let html = html(&form, Fields::default());
        for tag in html.split('<').filter(|tag| {
            ["input ", "select ", "textarea "].iter().any(|kind| tag.starts_with(kind))
        }) {
            let id = tag.split_once(" id=\"").or(tag.split_once("id=\"")).unwrap().1;
            let id = id.split('"').next().unwrap();
            assert!(html.contains(&format!("<label for=\"{id}\"")), "no label for {id}");
        }
        assert!(!html.contains("style="), "the policy of pages refuses styles in elements");
    }
}

#[test]
fn a_record_comes_back_from_its_form_as_it_was() {
    let fields = json!({
        "names": [
            { "family": "O'Neill & Söhne", "given": "Zoë", "birth": "1971-03-04", "role": "main" },
            { "full": "جون أونيل", "quality": "low", "role": "alias", "note": "said so" },
        ],
        "birth_dates": ["1971-03-04", "1971/1975"],
        "birth_places": { "city": "Malmö", "country": "SWE" },
        "sex": "M",
        "nationalities": ["Sweden", "IRL"],
        "physical_characteristics": ["scar <left>\nhand", "tall"],
        "warnings": CATALOGUE.table("warning-markers").unwrap().entries()[..2]
            .iter().map(|entry| entry.code.value().clone()).collect::<Vec<_>>(),
        "documents": { "number": "AB 123", "kind": "passport", "issuer": "SWE" },
        "category": "JUD",
        "reason": "WITNESS",
        "action": alert_action("JUD"),
        "schengen_id": "SE1",
        "firearms": null,
    });
    let declared = declaration("sis-persons");
    let held = held(declared, &fields);
    let form = of_record(&words(), &CATALOGUE, declared, &Situation::default());
    let stored = Stored::of_record(&held);
    let exact = there_and_back(&form, &stored, &stored);
    assert_eq!(exact.faults, []);
    let wanted: BTreeMap<String, Vec<Json>> = held
        .iter()
        .map(|(name, values)| (name.to_string(), values.iter().map(|value| json!(value)).collect()))
        .collect();
    assert_eq!(exact.values, wanted);
    let anew = there_and_back(&form, &stored, &Stored::default());
    assert_eq!(self::held(declared, &json!(anew.values)), held);
}

fn alert_action(category: &str) -> String {
    let entries = CATALOGUE.table("alert-actions").unwrap().entries();
    let fits = |all: &String| all.split_whitespace().any(|one| one == category);
    let found = entries.iter().find(|entry| entry.facts.get("for").is_some_and(fits));
    found.unwrap().code.value().clone()
}

#[test]
fn a_value_that_was_changed_is_the_new_one_and_its_neighbour_stays() {
    let values: BTreeMap<FieldName, Vec<Value>> = held(
        declaration("police-records"),
        &json!({
            "names": [{ "family": "Berg", "given": "Ana" }, { "full": "A Berg" }],
            "category": CATALOGUE.table("person-categories").unwrap().entries()[0].code.value(),
            "file_number": "A 1",
        }),
    );
    let stored = Stored::of_record(&values);
    let mut form =
        of_record(&words(), &CATALOGUE, declaration("police-records"), &Situation::default());
    form.fill(&CATALOGUE, &stored);
    let pairs = [
        ("f.names.0.family", "Bergh"),
        ("f.names.1.full", "A Berg"),
        ("f.names.1.role", "alias"),
        ("f.names.1.quality", "unknown"),
    ];
    let read = form.read(&CATALOGUE, &sent(&pairs), &stored);
    assert_eq!(read.values["names"][0], json!({ "family": "Bergh" }));
    assert_eq!(read.values["names"][1], json!(values[&FieldName::new("names").unwrap()][1]));
}

#[test]
fn a_code_that_is_no_longer_offered_is_not_lost() {
    let mut form = report("DIS");
    let values = FormValues::from([(
        FieldName::new("identity_means").unwrap(),
        FormValue::Text("retired-means".into()),
    )]);
    let stored = Stored::of_report(&values);
    let fields = form.fill(&CATALOGUE, &stored);
    let back = as_browser(&html(&form, fields));
    let read = form.read(&CATALOGUE, &back, &stored);
    assert_eq!(report_values(procedure(), &read), values);
}

#[test]
fn dates_may_be_written_with_the_day_first() {
    for (typed, stored) in [
        ("4.3.2001", "2001-03-04"),
        ("04/03/2001~", "2001-03-04~"),
        ("2001-3-4", "2001-03-04"),
        ("2001.03.04", "2001-03-04"),
        ("1971/1975", "1971/1975"),
        ("2001", "2001"),
        ("1.2.2001; 2002", "2001-02-01; 2002"),
        ("nonsense", "nonsense"),
    ] {
        assert_eq!(read::dated(typed), stored);
    }
}

#[test]
fn a_country_is_read_by_name_and_by_code_and_nonsense_stays_for_the_rules() {
    let form = persons("JUD");
    let read = given(
        &form.clone().with_sent(&sent(&[
            ("f.nationalities.0", "sweden"),
            ("f.nationalities.1", ""),
            ("f.nationalities.2", "Xyzzy"),
        ])),
        &[("f.nationalities.0", "sweden"), ("f.nationalities.2", "Xyzzy")],
    );
    assert_eq!(read.values["nationalities"], [json!("SWE"), json!("Xyzzy")]);
}

#[test]
fn a_report_is_read_with_its_faults_at_their_fields() {
    let form = report("MIS-L");
    let pairs = [
        ("f.place.0", " Central station\r\nplatform 3 "),
        ("f.time.0", "2026-01-31T14:05"),
        ("f.action_taken.0", "no"),
        ("f.minor.0", "perhaps"),
    ];
    let read = given(&form, &pairs);
    let values = report_values(procedure(), &read);
    let value = |name: &str| values.get(&FieldName::new(name).unwrap());
    assert_eq!(value("place"), Some(&FormValue::Text("Central station\nplatform 3".into())));
    assert_eq!(value("time"), Some(&FormValue::Text("2026-01-31T14:05:00.000Z".into())));
    assert_eq!(value("action_taken"), Some(&FormValue::Flag(false)));
    assert_eq!(read.faults.len(), 1);
    assert_eq!(read.faults[0].field, "minor");
    let late = given(&form, &[("f.time.0", "yesterday")]);
    assert_eq!(late.faults[0].field, "time");
    assert_eq!(form.called("time"), "Time");
    assert_eq!(form.place("action_taken"), "f.action_taken.0-yes");
}

#[test]
fn a_moment_is_shown_and_typed_in_the_authority_s_time_zone() {
    let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
    let words = Words::new(Arc::new(Vocabulary::new(BTreeMap::new(), zone)), ENGLISH);
    let mut form = of_procedure(&words, &CATALOGUE, procedure(), Some("ARR"));
    let time = |text: &str| {
        let text = FormValue::Text(text.into());
        Stored::of_report(&FormValues::from([(FieldName::new("time").unwrap(), text)]))
    };
    let stored = time("2026-01-31T14:05:30.000Z");
    let fields = form.fill(&CATALOGUE, &stored);
    assert_eq!(fields.text("f.time.0"), Some("2026-01-31T16:05"));
    let kept = form.read(&CATALOGUE, &fields, &stored);
    assert_eq!(kept.values["time"], [json!("2026-01-31T14:05:30.000Z")]);
    let typed = form.read(&CATALOGUE, &fields, &Stored::default());
    assert_eq!(typed.values["time"], [json!("2026-01-31T14:05:00.000Z")]);
}

#[test]
fn what_the_form_does_not_ask_is_not_taken_from_what_is_sent() {
    let read = given(&report("OBJ"), &[("f.consent.0", "yes"), ("f.nothing.0", "x")]);
    assert_eq!(read.values, BTreeMap::new());
}

#[test]
fn another_block_is_shown_when_asked_for_and_never_more_than_values_may_be() {
    let form = report("DIS");
    let two = [("f.companions.0", "a"), ("f.companions.1", ""), (MORE, "companions")];
    let shown = form.clone().with_sent(&sent(&two));
    assert_eq!(shown.field("companions").unwrap().blocks, 3);
    assert!(shown.asks_for_more(&sent(&two)));
    assert!(!shown.asks_for_more(&sent(&two[..2])));
    assert!(!shown.asks_for_more(&sent(&[(MORE, "anything")])));
    let max = form.field("companions").unwrap().values_max;
    let mut many: Vec<_> =
        (0..=max).map(|block| (format!("f.companions.{block}"), "x".to_owned())).collect();
    many.push((MORE.to_owned(), "companions".to_owned()));
    let shown = form.with_sent(&Fields::of(many.clone()));
    assert_eq!(shown.field("companions").unwrap().blocks, max, "one more is not shown");
    assert!(!shown.field("companions").unwrap().has_room());
    let read = shown.read(&CATALOGUE, &Fields::of(many), &Stored::default());
    assert_eq!(read.values["companions"].len(), max);
}

#[test]
fn script_in_a_value_is_shown_as_text() {
    let html = html(&report("DIS"), sent(&[("f.route.0", "</textarea><script>alert(1)</script>")]));
    assert!(!html.contains("<script>"));
}

proptest! {
    /// Whatever text a report holds, its form shows it and gives it back.
    #[test]
    fn a_report_comes_back_from_its_form_as_it_was(
        place in "\\PC{1,40}( |\n)\\PC{1,10}",
        companions in proptest::collection::vec("\\PC{0,20}[^\\pC\\s]", 1..6),
        taken in any::<bool>(),
        minute in 0_i64..50_000_000,
    ) {
        let time = entente_model::Timestamp::from_millis(minute * 60_000 + 1_234).to_string();
        let name = |name: &str| FieldName::new(name).unwrap();
        let trimmed = |text: &str| text.trim().to_owned();
        prop_assume!(!place.trim().is_empty());
        let values = FormValues::from([
            (name("place"), FormValue::Text(trimmed(&place))),
            (name("companions"), FormValue::Texts(companions.iter().map(|c| trimmed(c)).collect())),
            (name("action_taken"), FormValue::Flag(taken)),
            (name("time"), FormValue::Text(time)),
        ]);
        let stored = Stored::of_report(&values);
        let read = there_and_back(&report("DIS"), &stored, &stored);
        prop_assert_eq!(&read.faults, &Vec::new());
        prop_assert_eq!(report_values(procedure(), &read), values);
    }

    /// No input panics, and what comes out is only of fields that are asked.
    #[test]
    fn any_text_in_any_field_is_read_or_named_as_a_fault(
        text in "\\PC{0,30}", field in 0_usize..40, block in 0_usize..3,
    ) {
        let form = persons("ARR");
        let Some(field) = form.fields.get(field) else { return Ok(()) };
        let pairs = field.parts.iter().map(|part| (field.input(block, part), text.clone()));
        let fields = Fields::of(pairs);
        let read = form.clone().with_sent(&fields).read(&CATALOGUE, &fields, &Stored::default());
        for name in read.values.keys().chain(read.faults.iter().map(|fault| &fault.field)) {
            prop_assert_eq!(name, &field.name);
        }
    }
}

#[test]
fn a_category_asks_nothing_that_only_other_categories_have() {
    let asks = |category: &str, name: &str| persons(category).field(name).is_some();
    // LEGAL: Regulation (EU) 2018/1860 (SIS-R) Art 4: facts of a return decision.
    for name in ["public_threat", "departure_by", "suspended", "entry_ban"] {
        assert!(asks("RET", name) && !asks("ARR", name) && !asks("DIS", name), "{name}");
    }
    // LEGAL: Regulation (EU) 2018/1861 (SIS-B) Art 39: it lengthens the review of refusals.
    assert!(asks("REF", "decision_until") && !asks("JUD", "decision_until"));
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 20(3)(r): the type of case of Art 32(1).
    assert!(asks("CHI-A", "case_type") && !asks("ARR", "case_type"));
    // For a check the vehicle has an alert of its own.
    assert!(asks("ARR", "plates") && !asks("DIS", "plates"));
    assert_eq!(persons("ARR").field("plates").unwrap().need, Need::May);
}

#[test]
fn a_date_stands_in_a_form_as_its_hint_writes_it_and_is_read_as_the_same_date() {
    let mut form = persons("ARR");
    let held = held(
        declaration("sis-persons"),
        &json!({
            "category": "ARR", "schengen_id": "AT1", "names": "Primjer, Ana", "offences": "robbery",
            "reason": "EAW", "action": "arrest", "birth_dates": ["1971-03-04", "1972-11~", "1973"],
        }),
    );
    let stored = Stored::of_record(&held);
    let fields = form.fill(&CATALOGUE, &stored);
    let shown = |number: usize| fields.text(&format!("f.birth_dates.{number}"));
    assert_eq!((shown(0), shown(1), shown(2)), (Some("4.3.1971"), Some("1972-11~"), Some("1973")));
    let back = form.with_sent(&fields).read(&CATALOGUE, &fields, &Stored::default());
    assert_eq!(back.values["birth_dates"], [json!("1971-03-04"), json!("1972-11~"), json!("1973")]);
}
