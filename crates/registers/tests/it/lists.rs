//! Real lists, where they are at hand: nothing that they say of a person may be lost.
//!
//! They name real people, so they are never part of the repository: `ENTENTE_SHARED`, or the folder
//! `shared` beside the repository, may hold them. Without them these tests say so and pass.

use crate::catalogue::{repository, shipped, text_of};
use entente_model::{IdentityRole, NameQuality, Value};
use entente_registers::{Catalogue, Row, ValidRecord, export, import};
use std::path::PathBuf;
use std::sync::Arc;

fn list(name: &str) -> Option<String> {
    let shared = std::env::var_os("ENTENTE_SHARED")
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let text = text_of(&shared.join("data/watchlists").join(name));
    if text.is_none() {
        println!(
            "{name} is not at hand (set ENTENTE_SHARED): the test with real input is left out"
        );
    }
    text
}

fn imported(catalogue: &Catalogue, rows: impl Iterator<Item = Row>) -> (Vec<ValidRecord>, usize) {
    let declaration = catalogue.declaration(&"un-special-notices".parse().unwrap()).unwrap();
    let mut skipped = 0;
    let mut records = Vec::new();
    for row in rows {
        match row {
            Row::Record(raw) => records.push(
                catalogue
                    .validate(declaration, &raw)
                    .unwrap_or_else(|faults| panic!("line {}: {faults:?}", raw.line)),
            ),
            Row::Skipped(_) => skipped += 1,
            other => panic!("{other:?}"),
        }
    }
    (records, skipped)
}

fn all<'a>(records: &'a [ValidRecord], field: &str) -> impl Iterator<Item = &'a Value> {
    let field = field.parse().unwrap();
    records.iter().flat_map(move |record| record.fields().get(&field).into_iter().flatten())
}

/// An independent reading of the XML: texts of an element by plain search, without any parser of
/// ours.
fn texts<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let pieces = xml.split(&open).skip(1);
    pieces
        .map(|piece| piece.split(&close).next().unwrap().trim())
        .filter(|t| !t.is_empty())
        .collect()
}

#[test]
fn the_un_list_imports_without_losing_a_name_alias_quality_or_date_form() {
    let Some(xml) = list("UN_consolidated.xml") else { return };
    let catalogue = shipped();
    let rows = import::un_xml(xml.as_bytes(), Arc::clone(&catalogue));
    let (records, skipped) = imported(&catalogue, rows);
    let individuals = xml.split("<ENTITIES>").next().unwrap();
    assert_eq!(records.len(), individuals.matches("<INDIVIDUAL>").count());
    assert_eq!((records.len(), skipped), (730, 273));

    let names: Vec<_> = all(&records, "names")
        .map(|value| match value {
            Value::Name(identity) => identity,
            other => panic!("{other:?}"),
        })
        .collect();
    let aliases = || names.iter().filter(|name| name.role == IdentityRole::Alias);
    assert_eq!(aliases().count(), texts(individuals, "ALIAS_NAME").len());
    assert_eq!(aliases().count(), 2_139);
    let qualities = texts(individuals, "QUALITY");
    for (quality, word) in [(NameQuality::Good, "Good"), (NameQuality::Low, "Low")] {
        let counted = aliases().filter(|name| name.quality == quality).count();
        assert_eq!(counted, qualities.iter().filter(|text| **text == word).count(), "{word}");
    }
    let scripts = names
        .iter()
        .filter(|name| name.role == IdentityRole::Main && name.name.original_script.is_some());
    assert_eq!(scripts.count(), texts(individuals, "NAME_ORIGINAL_SCRIPT").len());
    let parts: usize = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"]
        .iter()
        .map(|part| texts(individuals, part).len())
        .sum();
    let main = names.iter().filter(|name| name.role == IdentityRole::Main);
    assert_eq!(main.map(|name| name.name.parts.len()).sum::<usize>(), parts);

    dates_agree(individuals, &records);
    let numbers = texts(individuals, "NUMBER").len();
    assert_eq!(all(&records, "documents").count(), numbers);
    assert_eq!(numbers, 454);
    let nationalities = all(&records, "nationalities").count();
    let in_words = all(&records, "nationality_notes").count();
    let counted: usize =
        texts(individuals, "NATIONALITY").iter().map(|text| texts(text, "VALUE").len()).sum();
    assert_eq!(nationalities + in_words, counted);
    assert!(in_words <= 2, "nearly every country name is understood");
}

fn dates_agree(individuals: &str, records: &[ValidRecord]) {
    let blocks = texts(individuals, "INDIVIDUAL_DATE_OF_BIRTH");
    let dated = |kind: &str| {
        blocks
            .iter()
            .filter(|block| block.contains(&format!("<TYPE_OF_DATE>{kind}<")))
            .filter(|block| {
                ["DATE", "YEAR", "FROM_YEAR"].iter().any(|form| !texts(block, form).is_empty())
            })
            .count()
    };
    let dates: Vec<_> = all(records, "birth_dates")
        .map(|value| match value {
            Value::Date(date) => date,
            other => panic!("{other:?}"),
        })
        .collect();
    let count = |wanted: fn(&entente_model::DateInterval) -> bool| {
        dates.iter().filter(|date| wanted(date)).count()
    };
    assert_eq!(count(entente_model::DateInterval::is_circa), dated("APPROXIMATELY"));
    assert_eq!(count(|date| date.bounds().1.is_some()), dated("BETWEEN"));
    assert_eq!(count(|date| !date.is_circa() && date.bounds().1.is_none()), dated("EXACT"));
    // Every note beside a date, and every date that is words only, is kept as words.
    let notes: usize = blocks.iter().map(|block| texts(block, "NOTE").len()).sum();
    assert_eq!(all(records, "birth_date_notes").count(), notes);
    let alias_births = all(records, "names").filter(|value| match value {
        Value::Name(identity) => !identity.birth.is_empty(),
        _ => false,
    });
    assert_eq!(alias_births.count(), texts(individuals, "DATE_OF_BIRTH").len());
}

/// Letters and digits of every text of an individual are found again in the record, in some field.
#[test]
fn every_word_of_an_individual_is_in_its_record() {
    let Some(xml) = list("UN_consolidated.xml") else { return };
    let catalogue = shipped();
    let (records, _) = imported(&catalogue, import::un_xml(xml.as_bytes(), Arc::clone(&catalogue)));
    let declaration = catalogue.declaration(&"un-special-notices".parse().unwrap()).unwrap();
    let blocks = texts(xml.split("<ENTITIES>").next().unwrap(), "INDIVIDUAL");
    assert_eq!(blocks.len(), records.len());
    for (block, record) in blocks.iter().zip(&records) {
        let now = "2026-11-21T10:00:00Z".parse().unwrap();
        let owner = "interpol".parse().unwrap();
        let whole = record.clone().into_record(declaration, (owner, now), None);
        let mut out = Vec::new();
        export::jsonl(&whole, &mut out).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let held = flattened(&json).to_lowercase();
        for element in
            ["ALIAS_NAME", "COMMENTS1", "NOTE", "CITY", "STREET", "NUMBER", "DATE_OF_ISSUE"]
        {
            for text in texts(block, element) {
                let text =
                    text.replace("&amp;", "&").replace("&apos;", "'").replace("&quot;", "\"");
                for word in text.replace("&lt;", "<").replace("&gt;", ">").split_whitespace() {
                    assert!(
                        held.contains(&word.to_lowercase()),
                        "a word of {element} of record {} is lost",
                        record.id()
                    );
                }
            }
        }
    }
}

fn flattened(json: &serde_json::Value) -> String {
    match json {
        serde_json::Value::String(text) => format!("{text} "),
        serde_json::Value::Array(all) => all.iter().map(flattened).collect(),
        serde_json::Value::Object(all) => all.values().map(flattened).collect(),
        _ => String::new(),
    }
}

#[test]
fn the_sdn_list_imports_every_individual_with_its_aliases_dates_and_remarks() {
    let (Some(sdn), Some(alt)) = (list("sdn.csv"), list("alt.csv")) else { return };
    let catalogue = shipped();
    let aliases: Box<dyn std::io::Read + Send> = Box::new(std::io::Cursor::new(alt.clone()));
    let rows = import::ofac_sdn(sdn.as_bytes(), Some(aliases), Arc::clone(&catalogue));
    let (records, skipped) = imported(&catalogue, rows);
    let lines: Vec<_> = sdn.lines().filter(|line| line.contains(",\"individual\",")).collect();
    assert_eq!((records.len(), lines.len()), (3_845, 3_845));
    assert_eq!(records.len() + skipped, 7_379);

    let ids: std::collections::BTreeSet<_> =
        lines.iter().map(|line| line.split(',').next().unwrap()).collect();
    let joined = alt.lines().filter(|line| ids.contains(line.split(',').next().unwrap())).count();
    let strong = all(&records, "names").filter(|value| match value {
        Value::Name(name) => name.role != IdentityRole::Main && name.quality == NameQuality::Good,
        _ => false,
    });
    assert_eq!(strong.count(), joined);
    let stated = |what: &str| lines.iter().map(|line| line.matches(what).count()).sum::<usize>();
    // `DOB ` stands in free remarks too, and a few statements repeat a date.
    let dates = all(&records, "birth_dates").count();
    assert!(dates + 20 >= stated("DOB ") && dates <= stated("DOB "), "{dates} {}", stated("DOB "));
    assert_eq!(all(&records, "sex").count(), stated("Gender Male") + stated("Gender Female"));
    let documents = all(&records, "documents").count();
    assert!(documents >= stated("Passport ") * 98 / 100, "{documents} {}", stated("Passport "));
    let in_words = all(&records, "nationality_notes").count();
    assert!(in_words < 10, "{in_words} nationalities are not understood");
}
