//! Records: versions, history, scans, changes, erasure.

use crate::fixtures::{MARK, Place, id, new_note, new_record, note, put, record, register};
use entente_model::Timestamp;
use entente_store::{Content, Error, Row, Store, limits};
use proptest::prelude::*;

fn remark(store: &Store, name: &str) -> Option<String> {
    let record = store.record(&register(), &id(name)).unwrap()?;
    Some(record.unknown["remark"].as_str().unwrap().to_owned())
}

fn erase(name: &str) -> Row {
    Row::EraseRecord { register: register(), id: id(name), rule: "RET-1".parse().unwrap() }
}

#[tokio::test]
async fn a_record_is_read_back_whole_also_after_the_store_is_opened_again() {
    let place = Place::new();
    let store = place.open();
    let written = record("a", 1, "first");
    store.write(vec![put(written.clone(), None)]).await.unwrap();
    assert_eq!(store.record(&register(), &id("a")).unwrap(), Some(written.clone()));
    drop(store);
    let store = place.open();
    assert_eq!(store.record(&register(), &id("a")).unwrap(), Some(written));
    assert_eq!(store.record(&register(), &id("b")).unwrap(), None);
}

#[tokio::test]
async fn a_change_on_the_wrong_version_is_refused_and_changes_nothing() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", "first")]).await.unwrap();
    store.write(vec![put(record("a", 2, "second"), Some(1))]).await.unwrap();

    let late = store.write(vec![put(record("a", 3, "late"), Some(1))]).await;
    assert_eq!(late, Err(Error::Conflict { expected: 1, found: 2 }));
    let again = store.write(vec![new_record("a", "again")]).await;
    assert_eq!(again, Err(Error::Conflict { expected: 0, found: 2 }));
    let missing = store.write(vec![put(record("b", 2, "missing"), Some(1))]).await;
    assert_eq!(missing, Err(Error::Conflict { expected: 1, found: 0 }));
    let backwards = store.write(vec![put(record("a", 2, "same"), Some(2))]).await;
    assert_eq!(backwards, Err(Error::VersionOrder { version: 2, stored: 2 }));

    assert_eq!(remark(&store, "a").unwrap(), "second");
    assert_eq!(store.data_version(&register()).unwrap(), 2);
}

#[tokio::test]
async fn history_keeps_every_version_and_tells_which_is_current() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", "first"), new_record("b", "other")]).await.unwrap();
    store.write(vec![put(record("a", 2, "second"), Some(1))]).await.unwrap();

    let history = store.history(&register(), &id("a"), 0).unwrap();
    let versions: Vec<_> = history.iter().map(|change| (change.change, change.version)).collect();
    assert_eq!(versions, [(1, 1), (3, 2)]);
    assert!(
        matches!(&history[0].content, Content::Superseded(old) if old.unknown["remark"] == "first")
    );
    assert!(
        matches!(&history[1].content, Content::Current(new) if new.unknown["remark"] == "second")
    );
    assert_eq!(store.history(&register(), &id("a"), 1).unwrap().len(), 1);
}

#[tokio::test]
async fn an_erased_record_leaves_its_mark_and_no_body_of_any_version() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", &format!("{MARK} one"))]).await.unwrap();
    store.write(vec![put(record("a", 2, &format!("{MARK} two")), Some(1))]).await.unwrap();
    store.write(vec![new_record("b", "stays")]).await.unwrap();
    store.write(vec![erase("a")]).await.unwrap();

    assert_eq!(remark(&store, "a"), None);
    assert_eq!(remark(&store, "b").unwrap(), "stays");
    assert_eq!(store.count(&register()).unwrap(), 1);
    let history = store.history(&register(), &id("a"), 0).unwrap();
    assert_eq!(history[0].content, Content::Emptied);
    assert_eq!(history[1].content, Content::Emptied);
    assert_eq!(history[2].content, Content::Erased { rule: "RET-1".parse().unwrap() });
    assert_eq!(store.write(vec![erase("a")]).await, Err(Error::NoRecord));
    drop(store);
    let file = std::fs::read(place.path()).unwrap();
    assert!(!file.windows(MARK.len()).any(|bytes| bytes == MARK.as_bytes()));
    assert!(place.open().scrub().unwrap().listed.is_empty());
}

#[tokio::test]
async fn what_is_erased_leaves_the_open_files_too_once_the_writer_is_idle() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", &format!("{MARK} one"))]).await.unwrap();
    let log = place.path().with_extension("db-wal");
    let told = |path: &std::path::Path| {
        std::fs::read(path).unwrap().windows(MARK.len()).any(|bytes| bytes == MARK.as_bytes())
    };
    assert!(told(&log), "what this looks for can be found");
    store.write(vec![erase("a")]).await.unwrap();
    // The writer empties the log when nobody waits; each probe gives it an occasion.
    for _ in 0..10_000 {
        if !told(&log) {
            break;
        }
        store.probe().await.unwrap();
    }
    assert!(!told(&log) && !told(&place.path()));
}

#[tokio::test]
async fn an_erased_id_may_be_entered_anew() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", "first")]).await.unwrap();
    store.write(vec![erase("a")]).await.unwrap();
    store.write(vec![new_record("a", "anew")]).await.unwrap();
    assert_eq!(remark(&store, "a").unwrap(), "anew");
    assert_eq!(store.count(&register()).unwrap(), 1);
}

#[tokio::test]
async fn one_failing_row_takes_its_whole_batch_back() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_note("taken")]).await.unwrap();
    let batch = vec![new_record("a", "gone"), note("also", "gone"), new_note("taken")];
    assert_eq!(store.write(batch).await, Err(Error::Exists { collection: "notes".to_owned() }));
    assert_eq!(remark(&store, "a"), None);
    assert_eq!(store.data_version(&register()).unwrap(), 0);
    assert!(store.document(crate::fixtures::NOTES, "also").unwrap().is_none());
}

#[tokio::test]
async fn a_scan_and_the_changes_after_it_meet_without_gap() {
    let place = Place::new();
    let store = place.open();
    let rows = (0..10).map(|n| new_record(&format!("r{n}"), "first")).collect();
    store.write(rows).await.unwrap();
    let noted = store.data_version(&register()).unwrap();
    let first = store.scan(&register(), 0, 4).unwrap();
    assert_eq!(first.len(), 4);
    // Meanwhile one that was read changes, one not yet read goes.
    store.write(vec![put(record("r1", 2, "second"), Some(1)), erase("r7")]).await.unwrap();
    let rest = store.scan(&register(), first[3].change, limits::SCAN_ENTRIES_MAX).unwrap();
    assert_eq!(rest.len(), 6);
    let changes = store.changes_since(&register(), noted, 100).unwrap();
    assert_eq!(changes.len(), 2);
    assert!(matches!(changes[0].content, Content::Current(_)));
    assert_eq!(changes[1].id, id("r7"));
    assert!(matches!(changes[1].content, Content::Erased { .. }));
}

#[tokio::test]
async fn streaming_gives_every_current_record_once_over_many_pages() {
    let place = Place::new();
    let store = place.open();
    let total = limits::SCAN_ENTRIES_MAX * 2 + 3;
    let mut rows: Vec<_> = (0..total).map(|n| new_record(&format!("r{n}"), "x")).collect();
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(limits::BATCH_ROWS_MAX));
        store.write(std::mem::replace(&mut rows, rest)).await.unwrap();
    }
    store.write(vec![put(record("r5", 2, "y"), Some(1))]).await.unwrap();
    let mut seen: Vec<_> =
        store.records(&register()).map(|found| found.unwrap().record.id).collect();
    assert_eq!(seen.len(), total);
    assert_eq!(seen.last().unwrap(), &id("r5"));
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), total);
}

#[tokio::test]
async fn registers_do_not_see_each_others_records() {
    let place = Place::new();
    let store = place.open();
    let mut other = record("a", 1, "other register");
    other.register = "stolen-vehicles".parse().unwrap();
    store.write(vec![new_record("a", "first"), put(other, None)]).await.unwrap();
    assert_eq!(remark(&store, "a").unwrap(), "first");
    assert_eq!(store.scan(&register(), 0, 10).unwrap().len(), 1);
    assert_eq!(store.changes_since(&register(), 0, 10).unwrap().len(), 1);
    assert_eq!(store.data_version(&"stolen-vehicles".parse().unwrap()).unwrap(), 1);
    assert_eq!(store.count(&"never-written".parse().unwrap()).unwrap(), 0);
}

#[tokio::test]
async fn records_whose_time_has_passed_are_named_until_they_are_erased() {
    let place = Place::new();
    let store = place.open();
    let mut passing = record("a", 1, "passing");
    passing.expires = Some(Timestamp::from_millis(1_000));
    let mut extended = record("b", 1, "extended");
    extended.expires = Some(Timestamp::from_millis(1_000));
    store.write(vec![put(passing, None), put(extended, None)]).await.unwrap();
    store.write(vec![put(record("b", 2, "for good"), Some(1))]).await.unwrap();
    assert!(store.expired_records(Timestamp::from_millis(999), 10).unwrap().is_empty());
    let due = store.expired_records(Timestamp::from_millis(1_000), 10).unwrap();
    assert_eq!(due.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["a"]);
    store.write(vec![erase("a")]).await.unwrap();
    assert!(store.expired_records(Timestamp::from_millis(1_000), 10).unwrap().is_empty());
}

#[tokio::test]
async fn a_batch_page_or_body_at_its_limit_passes_and_one_more_is_refused() {
    let place = Place::new();
    let store = place.open();
    let rows = |count| (0..count).map(|n| note(&n.to_string(), "")).collect::<Vec<_>>();
    store.write(rows(limits::BATCH_ROWS_MAX)).await.unwrap();
    let limit = |what, max| Error::Limit { what, max: max as u64 };
    assert_eq!(
        store.write(rows(limits::BATCH_ROWS_MAX + 1)).await,
        Err(limit("a batch", limits::BATCH_ROWS_MAX))
    );
    assert!(store.scan(&register(), 0, limits::SCAN_ENTRIES_MAX).is_ok());
    assert_eq!(
        store.scan(&register(), 0, limits::SCAN_ENTRIES_MAX + 1),
        Err(limit("a page of records", limits::SCAN_ENTRIES_MAX))
    );
    let empty = serde_json::to_vec(&record("a", 1, "")).unwrap().len();
    let fits = "x".repeat(limits::RECORD_BYTES_MAX - empty);
    store.write(vec![new_record("a", &fits)]).await.unwrap();
    assert_eq!(
        store.write(vec![new_record("b", &format!("{fits}x"))]).await,
        Err(limit("a body", limits::RECORD_BYTES_MAX))
    );
    let key = "k".repeat(limits::KEY_BYTES_MAX);
    store.write(vec![note(&key, "")]).await.unwrap();
    assert_eq!(
        store.write(vec![note(&format!("{key}k"), "")]).await,
        Err(limit("a key", limits::KEY_BYTES_MAX))
    );
}

#[derive(Debug, Clone)]
enum Act {
    Put(u8, u32),
    Erase(u8),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let put = (0..5_u8, 0..4_u32).prop_map(|(name, expected)| Act::Put(name, expected));
    let erase = (0..5_u8).prop_map(Act::Erase);
    proptest::collection::vec(prop_oneof![4 => put, 1 => erase], 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The store against a map in memory, which is the plain meaning of the rows.
    #[test]
    fn any_sequence_of_changes_leaves_what_a_simple_map_would(acts in acts()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let place = Place::new();
        let store = place.open();
        let mut model = std::collections::BTreeMap::<u8, u32>::new();
        let mut changes = 0;
        for act in acts {
            let (row, fits) = match act {
                Act::Put(name, expected) => {
                    let fits = model.get(&name).copied().unwrap_or(0) == expected;
                    if fits {
                        model.insert(name, expected + 1);
                    }
                    let expected_version = Some(expected).filter(|expected| *expected > 0);
                    (put(record(&name.to_string(), expected + 1, "x"), expected_version), fits)
                }
                Act::Erase(name) => (erase(&name.to_string()), model.remove(&name).is_some()),
            };
            changes += u64::from(fits);
            prop_assert_eq!(runtime.block_on(store.write(vec![row])).is_ok(), fits);
        }
        for name in 0..5_u8 {
            let found = store.record(&register(), &id(&name.to_string())).unwrap();
            prop_assert_eq!(found.map(|record| record.version), model.get(&name).copied());
        }
        prop_assert_eq!(store.count(&register()).unwrap(), model.len() as u64);
        prop_assert_eq!(store.data_version(&register()).unwrap(), changes);
        let numbers: Vec<_> = store.changes_since(&register(), 0, 1000).unwrap()
            .iter().map(|change| change.change).collect();
        prop_assert_eq!(numbers, (1..=changes).collect::<Vec<_>>());
        prop_assert!(store.scrub().unwrap().listed.is_empty());
    }
}

#[tokio::test]
async fn a_change_names_the_one_before_it_of_the_same_record() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_record("a", "first"), new_record("b", "first")]).await.unwrap();
    store.write(vec![put(record("a", 2, "second"), Some(1)), erase("b")]).await.unwrap();
    store.write(vec![new_record("b", "again"), erase("a")]).await.unwrap();
    let former = |changes: Vec<entente_store::Change>| {
        changes.into_iter().map(|change| (change.change, change.former)).collect::<Vec<_>>()
    };
    let all = store.changes_since(&register(), 0, 100).unwrap();
    let expected = [(1, None), (2, None), (3, Some(1)), (4, Some(2)), (5, Some(4)), (6, Some(3))];
    assert_eq!(former(all), expected);
    assert_eq!(
        former(store.history(&register(), &id("a"), 1).unwrap()),
        [expected[2], expected[5]]
    );
}

#[tokio::test]
async fn a_record_is_read_by_its_change_only_while_that_is_its_current_version() {
    let place = Place::new();
    let store = place.open();
    let at = |change| store.record_at(&register(), change).unwrap().map(|record| record.version);
    assert_eq!(at(1), None, "there is no such register yet");
    store.write(vec![new_record("a", "first")]).await.unwrap();
    assert_eq!((at(0), at(1), at(2)), (None, Some(1), None));
    store.write(vec![put(record("a", 2, "second"), Some(1))]).await.unwrap();
    assert_eq!((at(1), at(2)), (None, Some(2)));
    store.write(vec![erase("a")]).await.unwrap();
    assert_eq!((at(1), at(2), at(3)), (None, None, None));
    assert_eq!(
        (at(limits::CHANGES_MAX), at(limits::CHANGES_MAX + 1), at(u64::MAX)),
        (None, None, None)
    );
}

#[tokio::test]
async fn the_mark_of_a_change_outlasts_the_record_and_tells_another_history() {
    let (place, other) = (Place::new(), Place::new());
    let (store, elsewhere) = (place.open(), other.open());
    let mark = |store: &entente_store::Store, change| store.mark(&register(), change).unwrap();
    assert_eq!(mark(&store, 1), None);
    store.write(vec![new_record("a", "first"), new_record("b", "first")]).await.unwrap();
    elsewhere.write(vec![new_record("b", "first"), new_record("a", "first")]).await.unwrap();
    let marks = [mark(&store, 1).unwrap(), mark(&store, 2).unwrap()];
    assert_ne!(marks[0], marks[1]);
    assert_ne!(Some(marks[0]), mark(&elsewhere, 1));
    store.write(vec![put(record("a", 2, "second"), Some(1)), erase("b")]).await.unwrap();
    drop(store);
    let store = place.open();
    assert_eq!([mark(&store, 1).unwrap(), mark(&store, 2).unwrap()], marks);
    assert_eq!(mark(&store, 5), None);
}
