//! Records come in whole, go out as they came, and end on their date.

use entente_crypto::hash::sha256;
use entente_ledger::Kind;
use entente_model::{Clock as _, Code, JustificationInput, Outcome, PersonName, RegisterId, Term};
use entente_registers::import::Format;
use entente_services::records::{self, IMPORT_BATCH_ROWS, ImportMode, ImportSource};
use entente_services::search::SearchInput;
use entente_services::{Context, receipts};
use entente_testing::{Federation, investigation, notice_check, person};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Cursor, Read};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const POLICE: &str = "police-records";
const YEAR: Duration = Duration::from_secs(366 * 24 * 3600);

async fn alone(seed: u64) -> Federation {
    Federation::builder(seed).node("aa-police", &[POLICE]).build().await
}

fn line(number: usize) -> String {
    json!({
        "id": format!("p{number:05}"),
        "fields": {
            "names": [format!("Primjer{number}, Jelena")],
            "birth_dates": ["1971-03-04"],
            "category": ["suspect"],
            "file_number": [format!("F/{number}")],
        },
    })
    .to_string()
}

fn lines(count: usize) -> String {
    (0..count).map(|number| line(number) + "\n").collect()
}

fn source(text: &str) -> ImportSource {
    let input = Box::new(Cursor::new(text.to_owned().into_bytes()));
    Federation::source(text.as_bytes(), Format::Jsonl, input)
}

fn count(context: &Context) -> u64 {
    context.store.count(&POLICE.parse().unwrap()).unwrap()
}

#[tokio::test]
async fn an_import_again_changes_nothing_and_a_dry_run_writes_nothing() {
    let federation = alone(81).await;
    let context = &federation.at("aa-police").context;
    let text = lines(40) + "{\"id\":\"bad\",\"fields\":{}}\n";
    let dry =
        federation.import(("aa-police", POLICE), source(&text), ImportMode::DryRun).await.unwrap();
    assert_eq!((dry.added, dry.refused, count(context)), (40, 1, 0));
    let first =
        federation.import(("aa-police", POLICE), source(&text), ImportMode::Write).await.unwrap();
    assert_eq!((first.rows, first.added, first.refused, count(context)), (41, 40, 1, 40));
    assert!(first.complete);
    assert!(first.refusals.iter().all(|fault| fault.line == 41 && !fault.words.is_empty()));
    let version = context.store.data_version(&POLICE.parse().unwrap()).unwrap();
    let again =
        federation.import(("aa-police", POLICE), source(&text), ImportMode::Write).await.unwrap();
    assert_eq!((again.added, again.changed, again.unchanged, again.refused), (0, 0, 40, 1));
    assert_eq!(context.store.data_version(&POLICE.parse().unwrap()).unwrap(), version);
    let changed = text.replace("Primjer7,", "Primjeric,");
    let third = federation
        .import(("aa-police", POLICE), source(&changed), ImportMode::Write)
        .await
        .unwrap();
    assert_eq!((third.added, third.changed, third.unchanged), (0, 1, 39));
}

/// Gives so many bytes, then fails as a disk or a network does.
struct Breaking {
    bytes: Cursor<Vec<u8>>,
    left: usize,
}

impl Read for Breaking {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            return Err(std::io::Error::other("the cable was pulled"));
        }
        let room = buffer.len().min(self.left);
        let read = self.bytes.read(&mut buffer[..room])?;
        self.left -= read;
        Ok(read)
    }
}

fn breaking(text: &str, after: usize) -> Box<dyn BufRead + Send> {
    Box::new(BufReader::new(Breaking { bytes: Cursor::new(text.as_bytes().to_vec()), left: after }))
}

#[tokio::test]
async fn an_interrupted_import_goes_on_where_it_stopped_and_loses_no_row() {
    let federation = alone(82).await;
    let context = &federation.at("aa-police").context;
    let text = lines(IMPORT_BATCH_ROWS + 100);
    // In the middle of a row.
    for (part, stops) in [(1, 3), (2, 3)] {
        let after = text.len() * part / stops + 17;
        let broken = Federation::source(text.as_bytes(), Format::Jsonl, breaking(&text, after));
        let report =
            federation.import(("aa-police", POLICE), broken, ImportMode::Write).await.unwrap();
        assert!(!report.complete);
        assert!(count(context) < 600 && count(context) > 0);
    }
    let before = count(context);
    let rest =
        federation.import(("aa-police", POLICE), source(&text), ImportMode::Write).await.unwrap();
    assert!(rest.complete && rest.resumed_at >= before, "{rest:?}");
    assert_eq!(rest.added, 600 - before);
    assert_eq!(count(context), 600, "the row at which it stopped is not lost");
}

#[tokio::test]
async fn a_file_that_breaks_off_is_never_called_complete() {
    let federation = alone(83).await;
    let text = lines(20);
    for _ in 0..3 {
        let input = breaking(&text, text.len() / 2);
        let broken = Federation::source(text.as_bytes(), Format::Jsonl, input);
        let report =
            federation.import(("aa-police", POLICE), broken, ImportMode::Write).await.unwrap();
        assert!(!report.complete);
    }
}

#[tokio::test]
async fn a_batch_is_stored_whole_or_not_at_all_with_its_ledger_entry() {
    let federation = alone(84).await;
    federation.fill("aa-police", POLICE, &line(9_999)).await;
    let node = federation.at("aa-police");
    crate::ledger::choke(&node.context).await;
    let text = lines(600);
    let entries = node.leaves().len();
    let failed = federation.import(("aa-police", POLICE), source(&text), ImportMode::Write).await;
    assert_eq!(failed.err().unwrap().code, Code::LedgerUnavailable);
    assert_eq!((count(&node.context), node.leaves().len()), (1, entries));
    crate::ledger::release(&node.context).await;
    let report =
        federation.import(("aa-police", POLICE), source(&text), ImportMode::Write).await.unwrap();
    assert_eq!((report.added, count(&node.context)), (600, 601));
    let collected: Vec<_> = node
        .leaves()
        .into_iter()
        .skip(entries)
        .filter(|leaf| leaf.facts.kind == Kind::Collect)
        .collect();
    let counts: u32 = collected.iter().filter_map(|leaf| leaf.facts.count).sum();
    assert_eq!(counts, 600, "each batch is on record with its number of records");
}

#[tokio::test]
async fn an_export_gives_back_what_went_in_and_is_on_record_with_its_reason() {
    let federation = alone(85).await;
    let text = lines(30);
    federation.fill("aa-police", POLICE, &text).await;
    let node = federation.at("aa-police");
    let keeper = federation.keeper("aa-police").await;
    let register: RegisterId = POLICE.parse().unwrap();
    let export = async |justification| {
        let out = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&out);
        let line = move |bytes: Vec<u8>| {
            sink.lock().unwrap().extend(bytes);
            Ok(())
        };
        records::export(&node.context, &keeper, (&register, justification), line).await?;
        Ok::<_, entente_model::Problem>(String::from_utf8(out.lock().unwrap().clone()).unwrap())
    };
    let without = export(JustificationInput::default()).await.unwrap_err();
    assert_eq!(without.code, Code::JustificationIncomplete);
    let exported = export(investigation()).await.unwrap();
    assert_eq!(node.leaves().pop().unwrap().facts.kind, Kind::Disclose);
    // What came out goes in at another node, and comes out again the same.
    let other = alone(86).await;
    let report =
        other.import(("aa-police", POLICE), source(&exported), ImportMode::Write).await.unwrap();
    assert_eq!((report.added, report.refused), (30, 0));
    let again = federation
        .import(("aa-police", POLICE), source(&exported), ImportMode::Write)
        .await
        .unwrap();
    assert_eq!((again.unchanged, again.changed, again.added), (30, 0, 0));
    for (went_in, came_out) in text.lines().zip(exported.lines()) {
        let (given, got): (Value, Value) =
            (serde_json::from_str(went_in).unwrap(), serde_json::from_str(came_out).unwrap());
        assert_eq!(given["id"], got["id"]);
        let number = given["fields"]["file_number"][0].as_str().unwrap();
        assert!(got["fields"]["file_number"].to_string().contains(number));
    }
}

#[tokio::test]
async fn a_record_is_erased_on_its_date_found_no_more_and_the_erasure_is_on_record() {
    let federation = Federation::of_three(87).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let question = || person("Jelena", "Primjer", "1971-03-04");
    let node = federation.at("bb-police");
    assert_eq!(records::erase_expired(&node.context).await.unwrap(), 0);
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", POLICE).answer.outcome, Outcome::Hit);
    // LEGAL: the declaration keeps entries for ten years (Directive (EU) 2016/680 Art 5).
    federation.clock.advance(YEAR * 10);
    assert_eq!(records::erase_expired(&node.context).await.unwrap(), 2);
    let erased: Vec<_> =
        node.leaves().into_iter().filter(|leaf| leaf.facts.kind == Kind::Erase).collect();
    assert_eq!(erased.len(), 2);
    assert!(erased.iter().all(|leaf| leaf.facts.rules[0].as_str() == "RETENTION"));
    assert_eq!(count(&node.context), 0);
    let asked = federation.search("aa-police", &officer, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", POLICE).answer.outcome, Outcome::NoHit);
    let id = "p0".parse().unwrap();
    let history = node.context.store.history(&POLICE.parse().unwrap(), &id, 0).unwrap();
    assert!(!format!("{history:?}").contains("F/0"), "no version is kept");
    crate::ledger::assert_sound(node);
}

#[tokio::test]
async fn only_the_owners_records_officers_write_and_a_stale_change_is_a_conflict() {
    let federation = alone(88).await;
    let node = federation.at("aa-police");
    let anna = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let keeper = federation.keeper("aa-police").await;
    let register: RegisterId = POLICE.parse().unwrap();
    let entry = |version| records::EntryInput {
        record: serde_json::from_str(&line(1)).unwrap(),
        expected_version: version,
    };
    let denied = records::enter(&node.context, &anna, &register, entry(None)).await.err().unwrap();
    assert_eq!(denied.code, Code::Denied);
    assert_eq!(node.refusals(), [Code::Denied]);
    let kept = records::enter(&node.context, &keeper, &register, entry(None)).await.unwrap();
    assert_eq!((kept.record.owner.as_str(), kept.record.version), ("aa-police", 1));
    for stale in [None, Some(7)] {
        let conflict = records::enter(&node.context, &keeper, &register, entry(stale)).await.err();
        assert_eq!(conflict.unwrap().code, Code::Conflict);
    }
    let kept = records::enter(&node.context, &keeper, &register, entry(Some(1))).await.unwrap();
    assert_eq!(kept.record.version, 2);
    let elsewhere = "stolen-vehicles".parse().unwrap();
    let foreign = records::enter(&node.context, &keeper, &elsewhere, entry(None)).await.err();
    assert_eq!(foreign.unwrap().code, Code::RegisterNotServed);
}

/// The consolidated list, if the data of the project is there.
#[expect(clippy::disallowed_methods, reason = "test data lies outside of the program")]
fn un_list() -> Option<Vec<u8>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("ENTENTE_SHARED").unwrap_or_else(|_| beside.to_owned());
    std::fs::read(format!("{shared}/data/watchlists/UN_consolidated.xml")).ok()
}

/// A name of two parts or more, in Latin letters, with a letter left out of its longest part.
fn with_a_typo(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split_whitespace().filter(|_| name.is_ascii()).collect();
    let longest = parts.iter().max_by_key(|part| part.len()).filter(|part| part.len() >= 7)?;
    let misspelt: String =
        longest.chars().enumerate().filter(|(at, _)| *at != 3).map(|(_, letter)| letter).collect();
    (parts.len() >= 2).then(|| name.replacen(longest, &misspelt, 1))
}

#[tokio::test]
async fn a_listed_person_is_found_from_a_member_state_with_a_typo_or_in_another_script() {
    let Some(bytes) = un_list() else {
        println!("the consolidated list is not here: set ENTENTE_SHARED to test with it");
        return;
    };
    let federation = Federation::builder(89)
        .node("aa-police", &[POLICE])
        .node("ii-interpol", &["un-special-notices"])
        .build()
        .await;
    let notices = "un-special-notices";
    let source = ImportSource {
        digest: sha256(&bytes),
        format: Format::UnXml,
        input: Box::new(Cursor::new(bytes.clone())),
        aliases: None,
    };
    let report =
        federation.import(("ii-interpol", notices), source, ImportMode::Write).await.unwrap();
    assert!(report.complete && report.added > 500 && report.refused == 0, "{} added", report.added);
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let store = &federation.at("ii-interpol").context.store;
    let (mut typos, mut scripts) = (0, 0);
    for stored in store.records(&notices.parse().unwrap()) {
        let record = stored.unwrap().record;
        let identities = record.values(&"names".parse().unwrap());
        let Some(entente_model::Value::Name(main)) = identities.first() else { continue };
        let typo = with_a_typo(&main.name.full()).filter(|_| typos < 5);
        let script = main.name.original_script.clone().filter(|_| scripts < 5);
        typos += usize::from(typo.is_some());
        scripts += usize::from(script.is_some());
        let reference = record.values(&"reference_number".parse().unwrap());
        let Some(entente_model::Value::Reference(reference)) = reference.first() else { continue };
        for asked_name in typo.into_iter().chain(script) {
            let input = SearchInput {
                justification: notice_check(),
                terms: vec![Term::Name(PersonName::unassigned(asked_name).unwrap())],
                registers: vec![notices.parse().unwrap()],
                ..SearchInput::default()
            };
            let asked = federation.search("aa-police", &officer, input).await.unwrap();
            let answer = &asked.of("ii-interpol", notices).answer;
            let found =
                answer.candidates.iter().find(|one| one.reference.as_ref() == Some(reference));
            let candidate = found.expect("the listed person is among the candidates");
            let told = candidate.features.iter().find(|one| one.feature == "name").unwrap();
            assert!(!told.words.is_empty());
            let context = &federation.at("aa-police").context;
            let receipt = receipts::build(context, &officer, asked.started.search).await.unwrap();
            receipts::verify(&receipt, &federation.roots()).unwrap();
        }
    }
    assert!(typos == 5 && scripts == 5, "{typos} typos and {scripts} scripts were tried");
    assert!(federation.clock.now() > entente_testing::START);
}
