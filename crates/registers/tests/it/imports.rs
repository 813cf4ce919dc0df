//! Readers on small made-up input: forms, faults, limits, and arbitrary bytes.

use crate::catalogue::shipped;
use entente_model::value::Sex;
use entente_model::{
    IdentityRole, NamePartRole, NameQuality, Record, Timestamp, Value, limits as model_limits,
};
use entente_registers::limits::{ROW_BYTES_MAX, XML_DEPTH_MAX};
use entente_registers::{Format, RawRecord, Row, Rule, ValidRecord, export, import};
use proptest::prelude::*;
use std::sync::Arc;

const NOTICES: &str = "un-special-notices";
const POLICE: &str = "police-records";
const VEHICLES: &str = "stolen-vehicles";

fn rows(format: Format, register: &str, input: &[u8]) -> Vec<Row> {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap().clone();
    import::rows(format, input, None, (&declaration, catalogue)).collect()
}

fn records(format: Format, register: &str, input: &str) -> Vec<RawRecord> {
    rows(format, register, input.as_bytes())
        .into_iter()
        .map(|row| match row {
            Row::Record(record) => record,
            other => panic!("{other:?}"),
        })
        .collect()
}

fn valid(register: &str, raw: &RawRecord) -> Result<ValidRecord, Vec<(String, Rule)>> {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
    catalogue
        .validate(declaration, raw)
        .map_err(|faults| faults.into_iter().map(|f| (f.field, f.rule)).collect())
}

fn values<'a>(record: &'a ValidRecord, field: &str) -> &'a [Value] {
    record.fields().get(&field.parse().unwrap()).map_or(&[], Vec::as_slice)
}

fn record_of(register: &str, valid: ValidRecord) -> Record {
    let catalogue = shipped();
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
    let now: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    valid.into_record(declaration, ("se-police".parse().unwrap(), now), None)
}

#[test]
fn csv_headers_name_fields_and_parts_and_cells_hold_several_values() {
    let text = "id,names.given,names.family,names,birth_dates,nationalities,category,file_number\n\
        1,Ana|Anna,Primjer|Primer,,1971-03~,HRV|Sweden,suspect,K-1\n\
        2,,,\"Example, Eva\",1980/1982,,convicted,K-2\n";
    let read = records(Format::Csv, POLICE, text);
    assert_eq!((read[0].line, read[1].line), (2, 3));
    let first = valid(POLICE, &read[0]).unwrap();
    let [Value::Name(main), Value::Name(alias)] = values(&first, "names") else { panic!() };
    assert_eq!((main.role, main.name.full().as_str()), (IdentityRole::Main, "Ana Primjer"));
    assert_eq!((alias.role, alias.name.full().as_str()), (IdentityRole::Alias, "Anna Primer"));
    assert_eq!(values(&first, "nationalities").len(), 2);
    let second = valid(POLICE, &read[1]).unwrap();
    let [Value::Name(name)] = values(&second, "names") else { panic!() };
    assert_eq!(name.name.parts[1].role, NamePartRole::Family);
    assert_eq!(name.name.parts[1].text, "Example");
}

#[test]
fn a_csv_header_may_stand_twice_and_an_unknown_one_is_refused() {
    let text = include_str!("samples/plates.csv");
    let record = valid(VEHICLES, &records(Format::Csv, VEHICLES, text)[0]).unwrap();
    assert_eq!(values(&record, "plates").len(), 2);
    let rows = rows(Format::Csv, VEHICLES, b"id,shoe_size\n1,43\n");
    let [Row::Broken(fault)] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((fault.rule, fault.field.as_deref()), (Rule::Undeclared, Some("shoe_size")));
}

#[test]
fn a_wrong_row_is_told_with_line_field_and_rule_and_the_next_is_read() {
    let text = "id,file_number,kind,status,vin\n\
        1,K-1,vehicle,stolen,1M8GDM9AXKP042788\n\
        2,K-2,vehicle\n\
        3,K-3,boat,stolen,not a vin\n\
        ,K-4,vehicle,stolen,\n";
    let rows = rows(Format::Csv, VEHICLES, text.as_bytes());
    assert!(matches!(&rows[1], Row::Refused(fault) if fault.line == 3 && fault.rule == Rule::Row));
    let Row::Record(third) = &rows[2] else { panic!() };
    let mut faults = valid(VEHICLES, third).unwrap_err();
    faults.sort();
    assert_eq!(faults, [("kind".to_owned(), Rule::ValueCode), ("vin".to_owned(), Rule::Value)]);
    let Row::Record(fourth) = &rows[3] else { panic!() };
    assert_eq!(valid(VEHICLES, fourth).unwrap_err(), [("id".to_owned(), Rule::Id)]);
}

#[test]
fn json_lines_take_short_forms_parts_and_full_values() {
    let read = records(Format::Jsonl, POLICE, include_str!("samples/forms.jsonl"));
    let record = valid(POLICE, &read[0]).unwrap();
    assert_eq!(record.id().as_str(), "7");
    let [Value::Name(main), Value::Name(alias), Value::Name(birth)] = values(&record, "names")
    else {
        panic!()
    };
    assert_eq!(
        (main.role, alias.quality, birth.role),
        (IdentityRole::Main, NameQuality::Low, IdentityRole::Birth)
    );
    assert_eq!(values(&record, "sex"), [Value::Sex(Sex::F)]);
}

#[test]
fn json_lines_that_are_no_records_are_refused_one_by_one() {
    let text = "nonsense\n\n{\"id\":1}\n{\"id\":1,\"fields\":{\"names\":[[1]]}}\n{\"fields\":{}}\n";
    let rows = rows(Format::Jsonl, POLICE, text.as_bytes());
    let lines: Vec<_> = rows
        .iter()
        .map(|row| match row {
            Row::Refused(fault) => (fault.line, fault.rule),
            Row::Record(record) => (record.line, Rule::Id),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(lines, [(1, Rule::Row), (3, Rule::Row), (4, Rule::Value), (5, Rule::Id)]);
}

#[test]
fn full_values_must_keep_the_limits_too() {
    let long = "x".repeat(model_limits::NAME_PART_CHARS_MAX + 1);
    let line = format!(
        r#"{{"id":"1","fields":{{"names":[{{"type":"name","value":{{"role":"main","name":
        {{"parts":[{{"role":"given","text":"{long}"}}]}}}}}}],
        "category":"suspect","file_number":"K"}}}}"#
    );
    let read = records(Format::Jsonl, POLICE, &line.replace('\n', ""));
    assert_eq!(valid(POLICE, &read[0]).unwrap_err(), [("names".to_owned(), Rule::Value)]);
    let names = vec!["\"Eva\""; model_limits::IDENTITIES_MAX + 1].join(",");
    let line = |names: &str| {
        format!(
            r#"{{"id":"1","fields":{{"names":[{names}],"category":"suspect","file_number":"K"}}}}"#
        )
    };
    let read = records(Format::Jsonl, POLICE, &line(&names));
    assert_eq!(valid(POLICE, &read[0]).unwrap_err(), [("names".to_owned(), Rule::Cardinality)]);
    let names = vec!["\"Eva\""; model_limits::IDENTITIES_MAX].join(",");
    assert!(valid(POLICE, &records(Format::Jsonl, POLICE, &line(&names))[0]).is_ok());
}

#[test]
fn a_row_over_the_size_limit_ends_the_import() {
    let line = |count: usize| format!("{{\"id\":\"{}\",\"fields\":{{}}}}\n", "x".repeat(count));
    let within = rows(Format::Jsonl, POLICE, line(ROW_BYTES_MAX - 100).as_bytes());
    assert!(matches!(within.as_slice(), [Row::Record(_)]));
    for (format, input) in [
        (Format::Jsonl, line(3 * ROW_BYTES_MAX)),
        (Format::Csv, format!("id\n\"{}", "x".repeat(3 * ROW_BYTES_MAX))),
        (Format::OfacSdn, format!("1,\"{}", "x".repeat(3 * ROW_BYTES_MAX))),
        (Format::UnXml, un(&format!("<INDIVIDUAL><TITLE>{}", "x".repeat(3 * ROW_BYTES_MAX)))),
    ] {
        let last = rows(format, POLICE, input.as_bytes()).pop();
        let Some(Row::Broken(fault)) = last else { panic!("{format:?} {last:?}") };
        assert_eq!(fault.rule, Rule::RowSize, "{format:?}");
    }
}

fn un(individuals: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST>\n<INDIVIDUALS>\n{individuals}\n\
         </INDIVIDUALS>\n<ENTITIES>\n<ENTITY><DATAID>9</DATAID></ENTITY></ENTITIES>\n\
         </CONSOLIDATED_LIST>"
    )
}

#[test]
fn the_un_list_keeps_every_text_of_an_individual() {
    let text = un(include_str!("samples/individual.xml").trim_end());
    let rows = rows(Format::UnXml, NOTICES, text.as_bytes());
    let [Row::Record(raw), Row::Skipped(skipped)] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((raw.line, skipped.line), (4, 19));
    let record = valid(NOTICES, raw).unwrap();
    let [Value::Name(main), Value::Name(alias)] = values(&record, "names") else { panic!() };
    assert_eq!(main.name.full(), "EVA EXAMPLE & CO");
    assert_eq!(alias.name.original_script.as_deref(), Some("Эви"));
    assert_eq!((alias.quality, alias.birth.len()), (NameQuality::Low, 1));
    assert!(alias.note.as_deref().unwrap().contains("Exampleton"));
    let dates: Vec<_> = values(&record, "birth_dates")
        .iter()
        .map(|value| match value {
            Value::Date(date) => date.to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(dates, ["1970/1973", "1971~"]);
    let [Value::Document(document)] = values(&record, "documents") else { panic!() };
    assert_eq!(document.number, "A 12");
    assert_eq!(document.issuer.map(|c| c.to_string()).as_deref(), Some("SDN"));
    let note = document.note.as_deref().unwrap();
    assert!(note.contains("diplomatic passport no. A 12") && note.contains("expired"), "{note}");
    assert_eq!(values(&record, "nationality_notes").len(), 1);
    let other = serde_json::to_string(values(&record, "other")).unwrap();
    assert!(other.contains("SUBMITTED_BY: somebody") && other.contains("-05:00"), "{other}");
}

#[test]
fn xml_with_document_types_entities_or_deep_nesting_is_refused() {
    let rule = |text: &str| match rows(Format::UnXml, NOTICES, text.as_bytes()).pop() {
        Some(Row::Broken(fault)) => fault.rule,
        other => panic!("{other:?}"),
    };
    let doctype = "<!DOCTYPE l [<!ENTITY a \"b\">]><CONSOLIDATED_LIST></CONSOLIDATED_LIST>";
    assert_eq!(rule(doctype), Rule::XmlForbidden);
    assert_eq!(rule(&un("<INDIVIDUAL><TITLE>&a;</TITLE></INDIVIDUAL>")), Rule::XmlForbidden);
    let nested = |count: usize| un(&format!("{}{}", "<A>".repeat(count), "</A>".repeat(count)));
    assert_eq!(rule(&nested(XML_DEPTH_MAX)), Rule::XmlDepth);
    let rows = rows(Format::UnXml, NOTICES, nested(XML_DEPTH_MAX - 2).as_bytes());
    assert!(rows.iter().all(|row| matches!(row, Row::Skipped(_))));
    assert_eq!(rule("<OTHER_LIST></OTHER_LIST>"), Rule::FileFormat);
    assert_eq!(rule(""), Rule::FileFormat);
}

#[test]
fn a_list_that_is_cut_short_is_not_taken_for_a_whole_one() {
    let text = un("<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>EVA</FIRST_NAME></INDIVIDUAL>");
    for end in
        (text.find("<CONSOL").unwrap()..text.len() - 1).filter(|at| text.is_char_boundary(*at))
    {
        let last = rows(Format::UnXml, NOTICES, &text.as_bytes()[..end]).pop();
        assert!(matches!(last, Some(Row::Broken(_))), "cut at {end}: {last:?}");
    }
}

#[test]
fn remarks_of_the_sdn_list_become_fields_and_stay_whole() {
    let (sdn, alt) = (include_str!("samples/sdn.csv"), include_str!("samples/alt.csv"));
    let remarks = sdn.lines().nth(1).and_then(|line| line.split('"').nth(9)).unwrap();
    let catalogue = shipped();
    let aliases: Box<dyn std::io::Read + Send> = Box::new(alt.as_bytes());
    let rows: Vec<_> =
        import::ofac_sdn(sdn.as_bytes(), Some(aliases), Arc::clone(&catalogue)).collect();
    let [Row::Skipped(_), Row::Record(raw), Row::Skipped(_)] = rows.as_slice() else {
        panic!("{rows:?}")
    };
    let record = valid(NOTICES, raw).unwrap();
    let names: Vec<_> = values(&record, "names")
        .iter()
        .map(|value| match value {
            Value::Name(identity) => (identity.role, identity.quality, identity.name.full()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        names,
        [
            (IdentityRole::Main, NameQuality::Good, "Emil EXAMPLE Jr.".to_owned()),
            (IdentityRole::Alias, NameQuality::Good, "Emil EXEMPEL".to_owned()),
            (IdentityRole::Former, NameQuality::Good, "Emil OLD".to_owned()),
            (IdentityRole::Alias, NameQuality::Low, "EXI".to_owned()),
        ]
    );
    let dates = serde_json::to_string(values(&record, "birth_dates")).unwrap();
    for date in ["\"1948-12-10\"", "\"1950~\"", "\"1951/1953\"", "\"1949-03\""] {
        assert!(dates.contains(date), "{dates}");
    }
    let places = serde_json::to_string(values(&record, "birth_places")).unwrap();
    assert!(places.contains("PRK") && places.contains("Exampleton"), "{places}");
    assert_eq!(values(&record, "nationalities").len(), 1);
    assert_eq!(values(&record, "nationality_notes"), [Value::Text("Ruritania".into())]);
    assert_eq!(values(&record, "documents").len(), 2);
    let Value::Document(passport) = &values(&record, "documents")[0] else { panic!() };
    assert_eq!((passport.number.as_str(), passport.kind.as_deref()), ("A10", Some("passport")));
    assert_eq!(values(&record, "comments"), [Value::Text(remarks.to_owned())]);
}

#[test]
fn export_gives_back_what_went_in() {
    let text = include_str!("samples/persons.csv");
    let first = valid(POLICE, &records(Format::Csv, POLICE, text)[0]).unwrap();
    let mut out = Vec::new();
    export::jsonl(&record_of(POLICE, first.clone()), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert_eq!(out.lines().count(), 1);
    let second = valid(POLICE, &records(Format::Jsonl, POLICE, &out)[0]).unwrap();
    assert_eq!(first, second);
    assert!(second.is_same_as(&record_of(POLICE, first)));
}

#[test]
fn a_record_ends_after_its_declared_period_and_a_new_version_keeps_the_entry_date() {
    let catalogue = shipped();
    let wanted = catalogue.declaration(&"sis-persons".parse().unwrap()).unwrap();
    let line = r#"{"id":"1","fields":{"names":"Example, Eva","birth_dates":"1980","reason":"EAW",
        "action":"arrest",        "offences":"robbery","category":"ARR","schengen_id":"SE1"}}"#;
    let raw = records(Format::Jsonl, "sis-persons", &line.replace('\n', ""));
    let valid = catalogue.validate(wanted, &raw[0]).unwrap();
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let owner = || "se-police".parse().unwrap();
    let first = valid.clone().into_record(wanted, (owner(), at("2024-02-29T10:00:00Z")), None);
    assert_eq!(first.expires, Some(at("2029-02-28T10:00:00Z")));
    assert_eq!(first.visibility.categories, ["ARR".to_owned()].into());
    assert_eq!(first.alert.as_ref().map(|alert| alert.review_due), first.expires);
    let second = valid.into_record(wanted, (owner(), at("2025-01-01T00:00:00Z")), Some(&first));
    assert_eq!((second.version, second.entered), (2, first.entered));
    assert_eq!(second.expires, first.expires);
}

#[test]
fn formats_are_guessed_from_name_and_beginning() {
    assert_eq!(Format::guess("x", b"<?xml?><CONSOLIDATED_LIST"), Some(Format::UnXml));
    assert_eq!(Format::guess("x.csv", b"36,\"A\",-0- ,\"CUBA\""), Some(Format::OfacSdn));
    assert_eq!(Format::guess("x.csv", b"id,names\n"), Some(Format::Csv));
    assert_eq!(Format::guess("x", b"{\"id\":1}"), Some(Format::Jsonl));
    assert_eq!(Format::guess("x", b"<html>"), None);
    assert!("xlsx".parse::<Format>().is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_reader_panics_or_runs_on_for_ever_on_arbitrary_bytes(
        bytes in proptest::collection::vec(any::<u8>(), 0..2_000),
        text in "[<>/a-z \"{}:,|\n&;!\\[\\]0-9-]{0,500}",
    ) {
        for format in Format::ALL {
            for input in [bytes.as_slice(), text.as_bytes()] {
                let rows = rows(format, NOTICES, input);
                prop_assert!(rows.len() <= input.len() + 1);
                for row in &rows {
                    if let Row::Record(raw) = row {
                        let _ = valid(NOTICES, raw);
                    }
                }
            }
        }
    }

    #[test]
    fn no_mutilated_list_panics_a_reader(cut in 0_usize..2_400, byte in any::<u8>()) {
        let text = un(include_str!("samples/individual.xml"));
        let mut bytes = text.into_bytes();
        let place = cut % bytes.len();
        bytes[place] = byte;
        let _ = rows(Format::UnXml, NOTICES, &bytes);
    }
}
