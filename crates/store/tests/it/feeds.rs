//! Change feeds: gapless, in step with the records, and silent about what was replaced or erased.

use crate::fixtures::{Place, id, new_record, put, record, register};
use entente_ledger::LeafSource as _;
use entente_ledger::merkle::leaf_hash;
use entente_model::RegisterId;
use entente_model::encoding::Digest;
use entente_store::{Error, FeedLeaves, Row, Store, limits};
use rusqlite::Connection;

fn entry(of: &str, version: u32, salt: Option<u8>) -> Row {
    Row::AppendFeed {
        register: register(),
        id: id(of),
        version,
        leaf: format!("{of} {version} {}", salt.is_some()).into_bytes(),
        salt: salt.map(|salt| Digest([salt; 32])),
    }
}

fn erase(of: &str) -> Row {
    Row::EraseRecord { register: register(), id: id(of), rule: "RETENTION".parse().unwrap() }
}

async fn filled(place: &Place) -> Store {
    let store = place.open();
    store.write(vec![new_record("b", "one"), entry("b", 1, Some(1))]).await.unwrap();
    store.write(vec![new_record("a", "two"), entry("a", 1, Some(2))]).await.unwrap();
    let changed = put(record("b", 2, "three"), Some(1));
    store.write(vec![changed, entry("b", 2, Some(3))]).await.unwrap();
    store
}

fn salts(store: &Store) -> Vec<Option<u8>> {
    let entries = store.feed(&register(), 0, 100).unwrap();
    entries.iter().map(|entry| entry.salt.map(|salt| salt.0[0])).collect()
}

#[tokio::test]
async fn entries_are_numbered_without_a_gap_and_read_back_as_leaves() {
    let place = Place::new();
    let store = filled(&place).await;
    assert_eq!(store.feed_size(&register()).unwrap(), 3);
    let leaves = FeedLeaves::new(store.clone(), register());
    assert_eq!(leaves.size().unwrap(), 3);
    let read = leaves.read(1, 10).unwrap();
    assert_eq!(read.iter().map(|leaf| leaf.index).collect::<Vec<_>>(), [1, 2]);
    assert!(read.iter().all(|leaf| leaf.leaf_hash == leaf_hash(&leaf.bytes)));
    assert!(leaves.read(3, 10).unwrap().is_empty());
    let other: RegisterId = "another".parse().unwrap();
    assert_eq!((store.feed_size(&other).unwrap(), store.feed(&other, 0, 1).unwrap()), (0, vec![]));
    assert_eq!(store.scrub().unwrap().listed, [""; 0]);
}

#[tokio::test]
async fn only_the_newest_entry_of_a_record_that_stands_has_its_salt() {
    let place = Place::new();
    let store = filled(&place).await;
    assert_eq!(salts(&store), [None, Some(2), Some(3)]);
    store.write(vec![erase("b"), entry("b", 2, None)]).await.unwrap();
    assert_eq!(salts(&store), [None, Some(2), None, None]);
    drop(store);
    let store = place.open();
    assert_eq!(salts(&store), [None, Some(2), None, None], "after a restart too");
    let text = std::fs::read(place.path()).unwrap();
    assert!(!text.windows(32).any(|bytes| bytes == [3; 32]), "the salt is in the file no more");
    assert_eq!(store.scrub().unwrap().listed, [""; 0]);
}

#[tokio::test]
async fn current_records_come_in_the_order_of_their_ids_and_erasures_in_that_of_the_feed() {
    let place = Place::new();
    let store = filled(&place).await;
    let current = |after| store.feed_current(&register(), after, 10).unwrap();
    let ids: Vec<_> = current(None).iter().map(|entry| entry.id.to_string()).collect();
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(current(Some(&id("a"))).len(), 1);
    assert_eq!(store.records_by_id(&register(), Some(&id("a")), 10).unwrap().len(), 1);
    store.write(vec![erase("b"), entry("b", 2, None)]).await.unwrap();
    assert_eq!(store.feed_current(&register(), None, 10).unwrap().len(), 1);
    assert_eq!(store.feed_erasures(&register(), 0, 10).unwrap()[0].sequence, 3);
    assert!(store.feed_erasures(&register(), 4, 10).unwrap().is_empty());
    assert_eq!(store.records_by_id(&register(), None, 10).unwrap().len(), 1);
}

#[tokio::test]
async fn a_batch_that_fails_leaves_no_entry_and_keeps_the_salt() {
    let place = Place::new();
    let store = filled(&place).await;
    let stale = put(record("b", 3, "four"), Some(1));
    assert!(store.write(vec![entry("b", 3, Some(9)), stale]).await.is_err());
    assert_eq!(salts(&store), [None, Some(2), Some(3)]);
}

#[tokio::test]
async fn the_text_of_a_record_is_given_byte_for_byte_and_none_of_an_erased_one() {
    let place = Place::new();
    let store = filled(&place).await;
    let (version, text) = store.record_text(&register(), &id("b")).unwrap().unwrap();
    assert_eq!((version, text), (2, serde_json::to_vec(&record("b", 2, "three")).unwrap()));
    store.write(vec![erase("b"), entry("b", 2, None)]).await.unwrap();
    assert_eq!(store.record_text(&register(), &id("b")).unwrap(), None);
}

#[tokio::test]
async fn an_altered_or_missing_entry_is_found() {
    for sql in
        ["UPDATE feed SET bytes = x'00' WHERE version = 2", "DELETE FROM feed WHERE id = 'a'"]
    {
        let place = Place::new();
        drop(filled(&place).await);
        Connection::open(place.path()).unwrap().execute_batch(sql).unwrap();
        let store = place.open();
        assert!(matches!(store.feed(&register(), 0, 10), Err(Error::Damaged { .. })), "{sql}");
        assert!(!store.scrub().unwrap().listed.is_empty(), "{sql}");
    }
}

#[tokio::test]
async fn one_more_than_a_read_may_give_and_one_byte_more_than_a_leaf_are_refused() {
    let place = Place::new();
    let store = filled(&place).await;
    let max = limits::LEAVES_READ_MAX;
    assert!(store.feed(&register(), 0, max).is_ok());
    assert!(matches!(store.feed(&register(), 0, max + 1), Err(Error::Limit { .. })));
    assert!(matches!(store.feed_current(&register(), None, max + 1), Err(Error::Limit { .. })));
    assert!(matches!(store.feed_erasures(&register(), 0, max + 1), Err(Error::Limit { .. })));
    let leaf = |bytes| Row::AppendFeed {
        register: register(),
        id: id("c"),
        version: 1,
        leaf: vec![b'x'; bytes],
        salt: None,
    };
    assert!(store.write(vec![leaf(limits::LEAF_BYTES_MAX)]).await.is_ok());
    let over = store.write(vec![leaf(limits::LEAF_BYTES_MAX + 1)]).await;
    assert!(matches!(over, Err(Error::Limit { .. })));
}
