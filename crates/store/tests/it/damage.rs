//! Silent damage of the file is found on read and by the scrub.

use crate::fixtures::{MARK, NOTES, Place, id, leaf, new_record, note, put, record, register};
use entente_ledger::{LeafSource as _, LeafStore as _};
use entente_model::Timestamp;
use entente_store::{Error, Listing, Store};
use rusqlite::Connection;

/// Another such as [`MARK`].
const RARE: &str = "άλλο-γνώρισμα";

async fn filled() -> Place {
    let place = Place::new();
    let store = place.open();
    let rows = vec![new_record("a", RARE), new_record("b", &format!("gamma {MARK}"))];
    store.append(leaf("leaf-marker-1"), rows).await.unwrap();
    let rows = vec![put(record("a", 2, "later-marker"), Some(1)), note("n", "notes-marker")];
    store.append(leaf("leaf-marker-2"), rows).await.unwrap();
    drop(store);
    place
}

/// Flips the lowest bit of the first letter of the marker, wherever it stands in the file.
fn flip(place: &Place, marker: &str) {
    let mut bytes = std::fs::read(place.path()).unwrap();
    let marker = marker.as_bytes();
    let at: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(marker)).collect();
    assert!(!at.is_empty(), "the marker is in the file");
    for at in at {
        bytes[at] ^= 1;
    }
    std::fs::write(place.path(), bytes).unwrap();
}

/// Changes the file behind the store's back.
fn tamper(place: &Place, sql: &str) {
    Connection::open(place.path()).unwrap().execute_batch(sql).unwrap();
}

fn faults(store: &Store) -> Vec<String> {
    store.scrub().unwrap().listed
}

fn is_damaged<T>(outcome: &Result<T, Error>) -> bool {
    matches!(outcome, Err(Error::Damaged { .. }))
}

#[tokio::test]
async fn an_undamaged_store_has_no_faults() {
    let place = filled().await;
    let report = place.open().scrub().unwrap();
    assert_eq!(report.listed, [""; 0]);
    assert_eq!((report.record_versions, report.leaves, report.documents), (3, 2, 1));
}

#[tokio::test]
async fn a_flipped_bit_in_a_record_is_found_on_read_and_by_the_scrub() {
    let place = filled().await;
    flip(&place, MARK);
    let store = place.open();
    assert_eq!(store.health().damage, None);
    assert!(is_damaged(&store.record(&register(), &id("b"))));
    assert!(store.health().damage.unwrap().contains("damaged"));
    assert!(is_damaged(&store.scan(&register(), 0, 10)));
    assert!(store.record(&register(), &id("a")).is_ok());
    assert!(faults(&store)[0].contains("table `record` is damaged"), "{:?}", faults(&store));
    // Nobody builds a new version on a damaged one.
    let next = store.write(vec![put(record("b", 2, "next"), Some(1))]).await;
    assert!(is_damaged(&next));
    // But it can be erased and entered anew from a backup.
    let erase = entente_store::Row::EraseRecord {
        register: register(),
        id: id("b"),
        rule: "REPAIR".parse().unwrap(),
    };
    store.write(vec![erase, new_record("b", "restored")]).await.unwrap();
    assert_eq!(faults(&store), [""; 0]);
}

#[tokio::test]
async fn a_flipped_bit_in_an_old_version_a_leaf_an_opening_or_a_document_is_found() {
    for marker in [RARE, "\u{0}leaf-marker-1", "sealed leaf-marker-2", "notes-marker"] {
        let place = filled().await;
        flip(&place, marker.trim_start_matches('\0'));
        let store = place.open();
        assert_ne!(faults(&store), [""; 0], "{marker}");
        let reads = [
            store.history(&register(), &id("a"), 0).is_err(),
            store.read(0, 10).is_err(),
            store.opening(1).is_err(),
            store.document(NOTES, "n").is_err() && store.list(&Listing::of(NOTES)).is_err(),
        ];
        assert!(reads.contains(&true), "{marker}");
    }
}

#[tokio::test]
async fn swapped_row_bodies_are_found() {
    let swap = |table: &str, columns: [&str; 2], places: [i64; 2]| {
        let [one, two] = columns;
        format!(
            "CREATE TEMP TABLE held AS SELECT place, {one}, {two} FROM {table};
             UPDATE {table} SET ({one}, {two}) = (SELECT {one}, {two} FROM held WHERE held.place =
                 CASE {table}.place WHEN {0} THEN {1} ELSE {0} END) WHERE place IN ({0}, {1});",
            places[0], places[1]
        )
    };
    let register_one = 1_i64 << 40;
    for sql in [
        swap("record", ["body", "tag"], [register_one | 1, register_one | 2]),
        swap("leaf", ["bytes", "tag"], [0, 1]),
        swap("opening", ["bytes", "tag"], [0, 1]),
    ] {
        let place = filled().await;
        tamper(&place, &sql);
        let store = place.open();
        assert!(faults(&store).len() >= 2, "{sql}: {:?}", faults(&store));
    }
}

#[tokio::test]
async fn a_missing_row_is_found() {
    for (sql, words) in [
        ("DELETE FROM leaf WHERE place = 0", "leaf"),
        ("DELETE FROM opening WHERE place = 1", "openings"),
        ("DELETE FROM record WHERE id = 'b'", "register"),
        ("UPDATE register SET records = 7", "register"),
        ("UPDATE record SET state = 1 WHERE version = 1", "record"),
        ("DELETE FROM register", "no name"),
    ] {
        let place = filled().await;
        tamper(&place, sql);
        let store = place.open();
        let found = faults(&store);
        assert!(found.iter().any(|fault| fault.contains(words)), "{sql}: {found:?}");
    }
}

#[tokio::test]
async fn a_damaged_record_does_not_keep_others_from_being_erased_on_their_date() {
    let place = filled().await;
    let store = place.open();
    for id in ["x", "y"] {
        let mut passing = record(id, 1, "passing");
        passing.expires = Some(Timestamp::from_millis(1_000));
        store.write(vec![put(passing, None)]).await.unwrap();
    }
    drop(store);
    tamper(&place, "UPDATE record SET body = x'7b7d' WHERE id = 'x'");
    let store = place.open();
    let due = store.expired_records(Timestamp::from_millis(1_000), 10).unwrap();
    assert_eq!(due.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["y"]);
    assert!(!faults(&store).is_empty());
}

#[tokio::test]
async fn a_gap_in_the_leaves_is_damage_and_not_an_end() {
    let place = filled().await;
    tamper(&place, "DELETE FROM leaf WHERE place = 0");
    let store = place.open();
    assert!(store.read(0, 10).is_err());
    assert_eq!(store.read(1, 10).unwrap().len(), 1);
}

#[tokio::test]
async fn a_row_of_foreign_types_fails_its_own_batch_and_not_its_neighbours() {
    let place = filled().await;
    tamper(&place, "UPDATE record SET version = 'x' WHERE id = 'b'");
    let store = place.open();
    let neighbour = store.append(leaf("3"), vec![note("other", "fine")]);
    let (failed, neighbour) =
        tokio::join!(store.write(vec![put(record("b", 2, "next"), Some(1))]), neighbour);
    assert!(matches!(failed, Err(Error::FileDamaged { .. })));
    assert_eq!(neighbour.unwrap().index, 2);
    assert!(store.health().damage.is_some());
    assert_eq!(store.health().refusing, None);
}

#[tokio::test]
async fn a_damaged_page_is_reported_and_stops_no_other_table() {
    let place = filled().await;
    let connection = Connection::open(place.path()).unwrap();
    let page: usize = connection
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'leaf'", [], |row| row.get(0))
        .unwrap();
    drop(connection);
    let mut bytes = std::fs::read(place.path()).unwrap();
    let start = (page - 1) * 4096;
    bytes[start..start + 4096].fill(0xa5);
    std::fs::write(place.path(), bytes).unwrap();
    let store = place.open();
    assert!(store.read(0, 10).is_err());
    assert!(faults(&store).iter().any(|fault| fault.contains("leaf")), "{:?}", faults(&store));
    assert!(store.record(&register(), &id("a")).unwrap().is_some());
}
