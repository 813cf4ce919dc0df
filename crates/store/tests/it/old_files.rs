//! Files of other versions, programs and keys.

use crate::fixtures::{KEY, NOTES, Place, id, leaf, register, texts};
use entente_ledger::{LeafSource as _, LeafStore as _};
use entente_store::{Error, Store, StoreConfig};
use rusqlite::Connection;

/// A store of schema version 1, as text; its second record is of a newer record format.
const VERSION_1: &str = include_str!("fixtures/store_v1.sql");

fn place_with(sql: &str) -> Place {
    let place = Place::new();
    Connection::open(place.path()).unwrap().execute_batch(sql).unwrap();
    place
}

#[tokio::test]
async fn a_store_of_schema_version_1_still_decodes_and_goes_on() {
    let place = place_with(VERSION_1);
    let store = place.open();
    assert_eq!(store.scrub().unwrap().listed, [""; 0]);
    let record = store.record(&register(), &id("old")).unwrap().unwrap();
    assert_eq!((record.version, record.unknown["remark"].as_str()), (2, Some("second")));
    assert_eq!(store.history(&register(), &id("old"), 0).unwrap().len(), 2);
    let newer = store.record(&register(), &id("newer")).unwrap().unwrap();
    assert_eq!((newer.format, newer.unknown["colour"].as_str()), (9, Some("blue")));
    assert_eq!(store.document(NOTES, "n").unwrap().unwrap().body, "kept");
    assert_eq!(texts(&store.read(0, 10).unwrap()), ["zero", "one"]);
    assert_eq!(store.opening(0).unwrap(), None);
    assert_eq!(store.opening(1).unwrap().unwrap(), leaf("one").opening);
    assert_eq!(store.append(leaf("two"), Vec::new()).await.unwrap().index, 2);
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_says_what_helps() {
    let place = place_with(VERSION_1);
    let connection = Connection::open(place.path()).unwrap();
    connection.pragma_update(None, "user_version", 4_000).unwrap();
    drop(connection);
    let error = place.try_open().err().unwrap();
    let known = entente_store::schema_version();
    assert_eq!(error, Error::Newer { found: 4_000, known });
    assert!(error.to_string().contains("run the newer program"));
}

#[test]
fn a_file_whose_migration_was_another_is_refused() {
    let place = place_with(VERSION_1);
    let connection = Connection::open(place.path()).unwrap();
    connection.execute("UPDATE migration SET checksum = x'00'", []).unwrap();
    drop(connection);
    assert_eq!(place.try_open().err(), Some(Error::MigrationChanged { number: 1 }));
}

#[test]
fn a_foreign_database_is_refused_and_left_as_it_was() {
    let place = place_with("CREATE TABLE theirs (a)");
    let before = std::fs::read(place.path()).unwrap();
    assert_eq!(place.try_open().err(), Some(Error::Foreign));
    assert_eq!(std::fs::read(place.path()).unwrap(), before);
}

#[test]
fn another_integrity_key_is_refused_before_every_row_seems_damaged() {
    let place = Place::new();
    drop(place.open());
    let config = StoreConfig { integrity_key: [8; 32], ..place.config() };
    assert_eq!(Store::open(config, place.clock.clone()).err(), Some(Error::WrongKey));
    assert!(place.try_open().is_ok());
}

#[test]
fn one_reader_more_than_the_limit_is_refused() {
    let place = Place::new();
    let most = entente_store::limits::READERS_MAX;
    for (readers, opens) in [(0, true), (most, true), (most + 1, false)] {
        let config = StoreConfig { readers, ..place.config() };
        assert_eq!(Store::open(config, place.clock.clone()).is_ok(), opens);
    }
}

#[test]
fn a_configuration_does_not_print_its_key() {
    let text = format!("{:?}", Place::new().config());
    assert!(!text.contains(&format!("{KEY:?}")) && !text.contains("key"));
}
