//! The shipped catalogue, its schema, and declarations that are refused.

use entente_model::{Country, PurposeCode};
use entente_registers::{Catalogue, DeclarationFault, Rule, Source, json_schema};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn text_of(path: &Path) -> Option<String> {
    let mut text = String::new();
    std::fs::File::open(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

pub(crate) fn shipped() -> Arc<Catalogue> {
    static SHIPPED: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
        let loaded = Catalogue::embedded().unwrap_or_else(|faults| {
            let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
            panic!("{}", faults.join("\n"))
        });
        Arc::new(loaded)
    });
    Arc::clone(&SHIPPED)
}

#[test]
fn the_shipped_catalogue_has_no_fault_and_holds_its_registers() {
    let catalogue = shipped();
    let registers: Vec<_> = catalogue.declarations().map(|d| d.register().to_string()).collect();
    assert_eq!(
        registers,
        [
            "interpol-notices",
            "interpol-sltd",
            "interpol-smv",
            "police-records",
            "sis-objects",
            "sis-persons",
            "stolen-vehicles",
            "un-special-notices"
        ]
    );
    for name in ["purposes", "legal-bases", "offences", "document-types", "warning-markers"] {
        let table = catalogue.table(name).unwrap();
        for entry in table.entries() {
            for language in ["en", "de", "fr"] {
                assert!(entry.labels.0.contains_key(language), "{name} {} {language}", *entry.code);
            }
        }
    }
}

#[test]
fn every_country_of_the_model_has_a_name_and_lists_own_names_are_understood() {
    let catalogue = shipped();
    let table = catalogue.table("countries").unwrap();
    for country in Country::all() {
        assert!(table.contains(country.as_str()), "{country}");
    }
    for (text, code) in [
        ("Democratic Republic of the Congo", "COD"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("Korea, North", "PRK"),
        ("  united  kingdom ", "GBR"),
        ("Österreich", "AUT"),
        ("swe", "SWE"),
    ] {
        assert_eq!(catalogue.country(text).map(|c| c.to_string()).as_deref(), Some(code), "{text}");
    }
    assert_eq!(catalogue.country("Ruritania"), None);
}

#[test]
fn purposes_carry_their_own_thresholds_and_levels() {
    let catalogue = shipped();
    let vehicles = catalogue.declaration(&"stolen-vehicles".parse().unwrap()).unwrap();
    let purpose = |code: &str| code.parse::<PurposeCode>().unwrap();
    assert!(vehicles.level(&purpose("VEHREG")) < vehicles.level(&purpose("INV")));
    let wanted = catalogue.declaration(&"sis-persons".parse().unwrap()).unwrap();
    let least = |code| (wanted.thresholds(&purpose(code)).c, wanted.candidates_max(&purpose(code)));
    // More is shown for a missing child than for an investigation, and least in a queue.
    assert!(least("INV").0 > least("MISS").0 && least("INV").1 < least("MISS").1);
    assert!(least("BORDER").0 > least("INV").0 && least("BORDER").1 < least("INV").1);
}

/// Renew with `UPDATE_SCHEMA=1 cargo test -p entente-registers --test it schema`.
#[test]
fn the_checked_in_schema_is_the_one_of_the_code() {
    let path = repository().join("catalogue/register.schema.json");
    let wanted = format!("{}\n", serde_json::to_string_pretty(&json_schema()).unwrap());
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        use std::io::Write as _;
        std::fs::File::create(&path).unwrap().write_all(wanted.as_bytes()).unwrap();
    }
    assert_eq!(
        text_of(&path).unwrap_or_default(),
        wanted,
        "catalogue/register.schema.json is out of date: run \
         `UPDATE_SCHEMA=1 cargo test -p entente-registers --test it schema`"
    );
}

fn faults_of(change: impl Fn(&str) -> String) -> Vec<DeclarationFault> {
    let mut sources = Catalogue::embedded_sources();
    let wanted = sources.iter_mut().find(|s| s.path.ends_with("sis-persons.toml")).unwrap();
    let changed = change(&wanted.text);
    assert_ne!(changed, wanted.text, "the test must change something");
    wanted.text = changed;
    Catalogue::load(&sources).err().unwrap_or_default()
}

#[track_caller]
fn refused(rule: Rule, from: &str, to: &str) {
    let faults = faults_of(|text| text.replacen(from, to, 1));
    let fault = faults
        .iter()
        .find(|fault| fault.rule == rule)
        .unwrap_or_else(|| panic!("no fault {rule} among {faults:?}"));
    assert!(fault.file.ends_with("registers/sis-persons.toml"), "{fault}");
    assert!(fault.line > 0 && fault.column > 0, "{fault}");
    assert!(!fault.words.is_empty() && !fault.remedy.is_empty(), "{fault}");
}

#[test]
fn a_wrong_declaration_is_refused_with_its_rule_and_place() {
    refused(Rule::Syntax, "format = 1", "format = = 1");
    refused(Rule::Format, "format = 1", "format = 9");
    refused(Rule::UnknownKey, "[gate]", "[gate]\ncolour = \"blue\"");
    refused(Rule::MissingKey, "controller = ", "#");
    refused(Rule::Choice, "type = \"name\"", "type = \"nome\"");
    refused(Rule::Form, "code = \"sis-persons\"", "code = \"SIS Persons\"");
    refused(Rule::Duplicate, "name = \"sex\"", "name = \"names\"");
    refused(Rule::TableMissing, "table = \"offences\"", "table = \"sins\"");
    refused(Rule::MissingKey, "table = \"offences\"", "");
    refused(Rule::CodeUnknown, "code = \"PREV\"", "code = \"FUN\"");
    refused(Rule::CodeUnknown, "search = [\"SIS-P-ART-44\"", "search = [\"SIS-P-ART-999\"");
    refused(Rule::CodeUnknown, "\"customs-officer\"", "\"king\"");
    refused(Rule::FieldMissing, "optional = [\"birth_dates\"", "optional = [\"shoe_size\"");
    refused(Rule::FieldMissing, "of = [\"names\"", "of = [\"names.middle\"");
    refused(Rule::KeyUnusable, "optional = [\"birth_dates\"", "optional = [\"authority\"");
    refused(Rule::KeyUnusable, "count = 1", "count = 3");
    refused(Rule::TermType, "term = \"sex\"", "term = \"plate\"");
    refused(Rule::TermType, "warnings_field = \"warnings\"", "warnings_field = \"names\"");
    refused(Rule::Retention, "start_event = \"entered\"", "");
    refused(Rule::FieldMissing, "start_event = \"entered\"", "start_event = \"born\"");
    refused(Rule::Retention, "keep = { years = 5 }", "");
    refused(Rule::Limit, "keep = { years = 5 }", "keep = { years = 0 }");
    refused(Rule::Thresholds, "a = 880, b = 700, c = 550", "a = 550, b = 700, c = 880");
    refused(Rule::Limit, "candidates_max = 10", "candidates_max = 51");
    refused(Rule::Level, "after_hit = \"full\"", "after_hit = \"reference\"");
    refused(Rule::Level, "level = \"reference\"", "level = \"full\"");
    refused(Rule::Place, "code = \"sis-persons\"", "code = \"persons-sis\"");
    refused(Rule::Purpose, "mode = \"fuzzy\"", "mode = \"fuzzy\"\npurposes = [\"EVENT\"]");
    refused(Rule::AlertRules, "flag_instead = \"JUD\"", "flag_instead = \"LOCATE\"");
    refused(Rule::AlertRules, "downgrade_to = \"DIS\"", "downgrade_to = \"NONE\"");
    refused(Rule::AlertRules, "subject = \"person\"\nmandatory", "subject = \"object\"\nmandatory");
    refused(Rule::FieldMissing, "\"decision\", \"entry_ban\"", "\"decision\", \"exit_ban\"");
    refused(Rule::FieldMissing, "until = \"decision_until\"", "until = \"whenever\"");
    refused(Rule::Choice, "entry = [\"proportionality\"", "entry = [\"goodwill\"");
    refused(Rule::Limit, "review = { years = 3 }", "review = { years = 0 }");
    refused(Rule::FieldMissing, "follows = \"category\"", "follows = \"fashion\"");
}

#[test]
fn the_place_of_a_fault_is_the_line_of_the_wrong_value() {
    let faults = faults_of(|text| text.replacen("table = \"offences\"", "table = \"sins\"", 1));
    let source = Catalogue::embedded_sources();
    let source = source.iter().find(|s| s.path.ends_with("sis-persons.toml")).unwrap();
    let line = source.text.lines().position(|line| line == "table = \"offences\"").unwrap() + 1;
    assert_eq!((faults[0].line as usize, faults[0].column), (line, 9));
}

#[test]
fn all_faults_of_a_declaration_are_told_at_once() {
    let faults = faults_of(|text| {
        text.replacen("term = \"sex\"", "term = \"plate\"", 1).replacen(
            "table = \"offences\"",
            "table = \"sins\"",
            1,
        )
    });
    assert!(faults.len() >= 2, "{faults:?}");
}

#[test]
fn a_code_table_with_a_doubled_or_nameless_code_is_refused() {
    let table = |text: &str| Source { path: "codes/colours.toml".into(), text: text.into() };
    let rules = |text: &str| -> Vec<Rule> {
        let faults = Catalogue::load(&[table(text)]).err().unwrap_or_default();
        faults.iter().map(|fault| fault.rule).collect()
    };
    let red = "[[code]]\ncode = \"red\"\nlabels = { en = \"Red\" }\n";
    assert!(rules(red).is_empty());
    assert_eq!(rules(&format!("{red}{red}")), [Rule::Duplicate]);
    assert_eq!(rules("[[code]]\ncode = \"red\"\nlabels = { de = \"Rot\" }\n"), [Rule::MissingKey]);
    assert_eq!(rules(""), [Rule::Limit]);
    let stray = Source { path: "elsewhere/colours.toml".into(), text: red.into() };
    assert_eq!(Catalogue::load(&[stray]).unwrap_err()[0].rule, Rule::Place);
}

#[test]
fn the_example_of_the_manual_is_a_declaration_without_fault() {
    let manual = text_of(&repository().join("docs/registers.md")).unwrap();
    let (_, example) = manual.split_once("```toml\n# catalogue/registers/").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let (name, text) = example.split_once('\n').unwrap();
    let mut sources = Catalogue::embedded_sources();
    sources.push(Source { path: format!("registers/{name}"), text: text.to_owned() });
    let catalogue = Catalogue::load(&sources).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(catalogue.declarations().count(), shipped().declarations().count() + 1);
}
