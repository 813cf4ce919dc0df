//! Documents, nonces and import progress.

use crate::fixtures::{NOON, NOTES, Place, new_note, note, register};
use entente_model::encoding::Digest;
use entente_store::{
    Collection, Cursor, Error, ImportProgress, Listing, Order, Pruned, Row, limits,
};
use std::time::Duration;

fn grouped(id: &str, group: &str) -> Row {
    Row::PutDocument {
        collection: NOTES,
        id: id.to_owned(),
        group: Some(group.to_owned()),
        body: id.into(),
        expires: None,
    }
}

fn passing(id: &str, span: Duration) -> Row {
    Row::CreateDocument {
        collection: Collection::SESSIONS,
        id: id.to_owned(),
        group: None,
        body: "session".into(),
        expires: Some(NOON.plus(span)),
    }
}

fn nonce(key: &str, nonce: &str) -> Row {
    Row::Nonce {
        key_id: key.to_owned(),
        nonce: nonce.to_owned(),
        expires: NOON.plus(Duration::from_secs(300)),
    }
}

#[tokio::test]
async fn a_document_is_replaced_and_removed_and_its_revision_counts() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![note("a", "one")]).await.unwrap();
    store.write(vec![note("a", "two")]).await.unwrap();
    let found = store.document(NOTES, "a").unwrap().unwrap();
    assert_eq!((found.body, found.revision), ("two".into(), 2));
    let delete = || Row::DeleteDocument { collection: NOTES, id: "a".to_owned() };
    store.write(vec![delete()]).await.unwrap();
    store.write(vec![delete()]).await.unwrap();
    assert_eq!(store.document(NOTES, "a").unwrap(), None);
    assert_eq!(store.document(Collection::SEARCHES, "a").unwrap(), None);
}

#[tokio::test]
async fn a_document_is_created_once_and_replaced_only_at_the_revision_that_was_read() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_note("a")]).await.unwrap();
    let collection = "notes".to_owned();
    let again = store.write(vec![new_note("a")]).await;
    assert_eq!(again, Err(Error::Exists { collection: collection.clone() }));
    let replace = |expected_revision, text: &str| Row::ReplaceDocument {
        collection: NOTES,
        id: "a".to_owned(),
        expected_revision,
        body: text.into(),
        expires: None,
    };
    store.write(vec![replace(1, "first editor")]).await.unwrap();
    let second = store.write(vec![replace(1, "second editor")]).await;
    assert_eq!(second, Err(Error::Revision { collection, expected: 1, found: 2 }));
    assert_eq!(store.document(NOTES, "a").unwrap().unwrap().body, "first editor");
}

#[tokio::test]
async fn a_list_is_paged_in_either_order_and_by_group() {
    let place = Place::new();
    let store = place.open();
    let rows = (0..7).map(|n| grouped(&n.to_string(), if n % 2 == 0 { "even" } else { "odd" }));
    store.write(rows.collect()).await.unwrap();

    let pages = |mut listing: Listing<'_>| {
        let mut ids = Vec::new();
        loop {
            let page = store.list(&listing).unwrap();
            ids.push(page.entries.iter().map(|entry| entry.id.clone()).collect::<String>());
            match page.next {
                // The cursor travels as text.
                Some(next) => listing.after = Some(next.to_string().parse().unwrap()),
                None => return ids,
            }
        }
    };
    let all = Listing { limit: 3, ..Listing::of(NOTES) };
    assert_eq!(pages(all.clone()), ["012", "345", "6"]);
    assert_eq!(pages(Listing { order: Order::NewestFirst, ..all.clone() }), ["654", "321", "0"]);
    assert_eq!(pages(Listing { group: Some("even"), limit: 2, ..all.clone() }), ["02", "46"]);
    assert_eq!(pages(Listing { group: Some("none"), ..all }), [""]);
}

#[tokio::test]
async fn a_page_at_its_limit_passes_and_one_more_is_refused() {
    let place = Place::new();
    let store = place.open();
    let listing = Listing { limit: limits::DOCUMENTS_PAGE_MAX, ..Listing::of(NOTES) };
    assert!(store.list(&listing).is_ok());
    for limit in [0, limits::DOCUMENTS_PAGE_MAX + 1] {
        let refused = store.list(&Listing { limit, ..listing.clone() });
        assert!(matches!(refused, Err(Error::Limit { .. })));
    }
    for text in ["", "-1", "+1", "xyz", "ffffffffffffffffff"] {
        assert_eq!(text.parse::<Cursor>(), Err(Error::Cursor));
    }
}

#[tokio::test]
async fn large_bodies_make_a_page_shorter_and_lose_none() {
    let place = Place::new();
    let store = place.open();
    let body = "x".repeat(limits::DOCUMENT_BYTES_MAX - 2);
    for n in 0..3 {
        store.write(vec![note(&n.to_string(), &body)]).await.unwrap();
    }
    let first = store.list(&Listing::of(NOTES)).unwrap();
    assert!(first.entries.len() < 3);
    let rest = store.list(&Listing { after: first.next, ..Listing::of(NOTES) }).unwrap();
    assert_eq!(first.entries.len() + rest.entries.len(), 3);
    assert_eq!(rest.next, None);
}

#[tokio::test]
async fn an_expired_document_is_gone_at_once_and_pruned_later() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![passing("a", Duration::from_secs(10)), note("b", "stays")]).await.unwrap();
    place.clock.set(NOON.plus(Duration::from_secs(10)));
    assert_eq!(store.document(Collection::SESSIONS, "a").unwrap(), None);
    assert!(store.list(&Listing::of(Collection::SESSIONS)).unwrap().entries.is_empty());
    // Its id is free again, and the new one begins at revision 1.
    store.write(vec![passing("a", Duration::from_secs(20))]).await.unwrap();
    assert_eq!(store.document(Collection::SESSIONS, "a").unwrap().unwrap().revision, 1);

    let later = NOON.plus(Duration::from_secs(20));
    assert_eq!(store.prune(later).await.unwrap(), Pruned { documents: 1, nonces: 0 });
    assert_eq!(store.prune(later).await.unwrap(), Pruned { documents: 0, nonces: 0 });
    assert!(store.document(NOTES, "b").unwrap().is_some());
}

#[tokio::test]
async fn pruning_takes_bounded_steps() {
    let place = Place::new();
    let store = place.open();
    let rows = |from: usize, to: usize| {
        (from..to).map(|n| passing(&n.to_string(), Duration::from_secs(1))).collect::<Vec<_>>()
    };
    store.write(rows(0, 6_000)).await.unwrap();
    store.write(rows(6_000, limits::PRUNE_ROWS_MAX + 1)).await.unwrap();
    let later = NOON.plus(Duration::from_secs(2));
    let full = limits::PRUNE_ROWS_MAX as u64;
    assert_eq!(store.prune(later).await.unwrap().documents, full);
    assert_eq!(store.prune(later).await.unwrap().documents, 1);
}

#[tokio::test]
async fn a_nonce_passes_once_for_its_key_also_over_a_restart() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![nonce("k1", "n")]).await.unwrap();
    store.write(vec![nonce("k2", "n")]).await.unwrap();
    assert_eq!(store.write(vec![nonce("k1", "n")]).await, Err(Error::Replayed));
    drop(store);
    let store = place.open();
    assert_eq!(store.write(vec![nonce("k1", "n")]).await, Err(Error::Replayed));
    let pruned = store.prune(NOON.plus(Duration::from_secs(300))).await.unwrap();
    assert_eq!(pruned.nonces, 2);
    store.write(vec![nonce("k1", "n")]).await.unwrap();
}

#[tokio::test]
async fn import_progress_is_committed_with_the_batch_it_describes() {
    let place = Place::new();
    let store = place.open();
    let source = Digest([3; 32]);
    let progress = ImportProgress {
        register: register(),
        source,
        rows: 100,
        written: 98,
        unchanged: 1,
        refused: 1,
        ended: false,
    };
    assert_eq!(store.import_progress(&register(), &source).unwrap(), None);
    store.write(vec![Row::ImportProgress(progress.clone())]).await.unwrap();
    assert_eq!(store.import_progress(&register(), &source).unwrap(), Some(progress.clone()));
    let further = ImportProgress { rows: 200, ended: true, ..progress };
    let failing = vec![Row::ImportProgress(further), nonce("k", "n"), nonce("k", "n")];
    assert_eq!(store.write(failing).await, Err(Error::Replayed));
    assert_eq!(store.import_progress(&register(), &source).unwrap().unwrap().rows, 100);
}

#[tokio::test]
async fn what_reaches_its_date_is_counted_by_collection_and_nothing_else_is() {
    let place = Place::new();
    let store = place.open();
    let minutes = |count: u64| Duration::from_secs(60 * count);
    let rows = vec![passing("a", minutes(5)), passing("b", minutes(50)), note("n", "stays")];
    store.write(rows).await.unwrap();
    let due = |count| {
        let due = store.documents_due(NOON.plus(minutes(count))).unwrap();
        due.into_iter().map(|due| (due.name, due.count)).collect::<Vec<_>>()
    };
    assert_eq!(due(4), []);
    assert_eq!(due(5), [("sessions".to_owned(), 1)]);
    assert_eq!(due(60), [("sessions".to_owned(), 2)]);
    let standing =
        |count| store.documents_standing(Collection::SESSIONS, NOON.plus(minutes(count))).unwrap();
    assert_eq!((standing(0), standing(5), standing(50)), (2, 1, 0));
    assert!(store.records_due(NOON.plus(minutes(60))).unwrap().is_empty());
}
