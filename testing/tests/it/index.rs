//! Indexes on disk under a whole node: merged while it answers, taken up by a restart, mended.

use entente_model::Outcome;
use entente_registers::Wanted;
use entente_services::records;
use entente_testing::{Federation, person};
use std::time::Duration;

const POLICE: &str = "police-records";
const YEAR: Duration = Duration::from_secs(366 * 24 * 3600);

#[tokio::test]
async fn what_was_merged_changed_and_erased_is_answered_alike_before_and_after_a_restart() {
    let mut federation = Federation::of_three(301).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let ask = async |federation: &Federation, given: &str, family: &str| {
        let input = person(given, family, "1971-03-04");
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        asked.of("bb-police", POLICE).answer.outcome.clone()
    };
    let context = federation.at("bb-police").context.clone();
    assert!(!context.merge_indexes(Wanted::Due).await.unwrap(), "a few records are not worth it");
    assert!(context.merge_indexes(Wanted::All).await.unwrap());
    assert_eq!(ask(&federation, "Jelena", "Primjer").await, Outcome::Hit);
    let line = r#"{"id":"p9","fields":{"names":"Voorbeeld, Eva","birth_dates":"1971-03-04",
        "category":"suspect","file_number":"F/9"}}"#;
    let line = line.replace('\n', "");
    federation.fill("bb-police", POLICE, &line).await;
    assert_eq!(ask(&federation, "Eva", "Voorbeeld").await, Outcome::Hit);
    drop(context);
    federation.restart("bb-police").await;
    assert_eq!(ask(&federation, "Jelena", "Primjer").await, Outcome::Hit);
    assert_eq!(ask(&federation, "Eva", "Voorbeeld").await, Outcome::Hit);

    federation.clock.advance(YEAR * 10);
    let context = federation.at("bb-police").context.clone();
    assert!(records::erase_expired(&context).await.unwrap() > 0);
    assert_eq!(ask(&federation, "Jelena", "Primjer").await, Outcome::NoHit);
    drop(context);
    federation.restart("bb-police").await;
    assert_eq!(ask(&federation, "Jelena", "Primjer").await, Outcome::NoHit);
    let context = federation.at("bb-police").context.clone();
    assert!(context.merge_indexes(Wanted::Erased).await.unwrap());
    assert_eq!(ask(&federation, "Jelena", "Primjer").await, Outcome::NoHit);
}

#[tokio::test]
async fn a_node_whose_index_is_gone_or_foreign_answers_from_its_store() {
    let mut federation = Federation::of_three(302).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let folder = federation.at("bb-police").folder().join("index").join(POLICE);
    let own = federation.at("aa-police").folder().join("index").join(POLICE);
    let manifest = "manifest.json";
    for state in 0..3 {
        federation
            .restart_with("bb-police", || match state {
                0 => std::fs::remove_dir_all(&folder).unwrap(),
                1 => std::fs::File::create(folder.join(manifest)).map(drop).unwrap(),
                // The index of a register of the same name at another node.
                _ => drop(std::fs::copy(own.join(manifest), folder.join(manifest)).unwrap()),
            })
            .await;
        let input = person("Jelena", "Primjer", "1971-03-04");
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        assert_eq!(asked.of("bb-police", POLICE).answer.outcome, Outcome::Hit, "state {state}");
    }
}
