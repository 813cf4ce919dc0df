//! Leaves and openings, and the group commit that carries them.

use crate::fixtures::{NOTES, Place, digest, leaf, new_note, new_record, register, texts};
use entente_ledger::{AppendError, LeafSource as _, LeafStore as _};
use entente_store::{Store, limits};

#[tokio::test]
async fn a_leaf_its_opening_and_its_rows_arrive_together() {
    let place = Place::new();
    let store = place.open();
    let rows = vec![new_record("a", "x"), new_note("n")];
    assert_eq!(store.append(leaf("zero"), rows).await.unwrap().index, 0);
    assert_eq!(store.append(leaf("one"), Vec::new()).await.unwrap().index, 1);
    assert_eq!(store.size().unwrap(), 2);
    let leaves = store.read(0, 10).unwrap();
    assert_eq!(texts(&leaves), ["zero", "one"]);
    assert_eq!(leaves[1].leaf_hash, digest("one"));
    assert_eq!(store.opening(0).unwrap().unwrap(), leaf("zero").opening);
    assert_eq!(store.count(&register()).unwrap(), 1);
    assert!(store.document(NOTES, "n").unwrap().is_some());
}

#[tokio::test]
async fn refused_rows_take_their_leaf_back_and_leave_no_gap() {
    let place = Place::new();
    let store = place.open();
    store.append(leaf("zero"), vec![new_note("n")]).await.unwrap();
    let refused = store.append(leaf("lost"), vec![new_note("n")]).await;
    assert_eq!(refused, Err(AppendError::Rejected("conflict".to_owned())));
    assert_eq!(store.append(leaf("one"), Vec::new()).await.unwrap().index, 1);
    assert_eq!(texts(&store.read(0, 10).unwrap()), ["zero", "one"]);
}

#[tokio::test]
async fn leaves_are_read_in_ranges_and_beyond_the_end_there_is_nothing() {
    let place = Place::new();
    let store = place.open();
    for n in 0..5 {
        store.append(leaf(&n.to_string()), Vec::new()).await.unwrap();
    }
    assert_eq!(texts(&store.read(1, 2).unwrap()), ["1", "2"]);
    assert_eq!(texts(&store.read(4, 10).unwrap()), ["4"]);
    assert!(store.read(5, 10).unwrap().is_empty());
    assert!(store.read(u64::MAX, 10).unwrap().is_empty());
    assert!(store.read(0, limits::LEAVES_READ_MAX).is_ok());
    assert!(store.read(0, limits::LEAVES_READ_MAX + 1).is_err());
}

#[tokio::test]
async fn an_erased_opening_is_gone_and_its_leaf_stays() {
    let place = Place::new();
    let store = place.open();
    store.append(leaf("zero"), Vec::new()).await.unwrap();
    assert_eq!(store.erase_opening(0).await, Ok(true));
    assert_eq!(store.erase_opening(0).await, Ok(false));
    assert_eq!(store.opening(0).unwrap(), None);
    assert!(store.erase_opening(1).await.is_err());
    assert!(store.opening(1).is_err());
    assert_eq!(store.size().unwrap(), 1);
    assert!(store.scrub().unwrap().listed.is_empty());
    drop(store);
    let file = std::fs::read(place.path()).unwrap();
    assert!(!file.windows(11).any(|bytes| bytes == b"sealed zero"));
}

#[tokio::test]
async fn a_leaf_or_opening_over_its_limit_is_refused() {
    let place = Place::new();
    let store = place.open();
    let mut large = leaf("x");
    large.bytes = vec![0; limits::LEAF_BYTES_MAX];
    large.opening.bytes = vec![0; limits::OPENING_BYTES_MAX];
    store.append(large.clone(), Vec::new()).await.unwrap();
    large.bytes.push(0);
    assert!(matches!(store.append(large.clone(), vec![]).await, Err(AppendError::Rejected(_))));
    large.bytes.pop();
    large.opening.bytes.push(0);
    assert!(matches!(store.append(large, vec![]).await, Err(AppendError::Rejected(_))));
}

/// Many callers at once, every fourth with rows that are refused.
async fn crowd(store: &Store, callers: usize) -> Vec<(usize, Option<u64>)> {
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..callers {
        let store = store.clone();
        tasks.spawn(async move {
            let id = if n % 4 == 3 { "taken".to_owned() } else { n.to_string() };
            let outcome = store.append(leaf(&n.to_string()), vec![new_note(&id)]).await;
            (n, outcome.ok().map(|appended| appended.index))
        });
    }
    tasks.join_all().await
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_at_once_share_commits_and_a_refused_one_disturbs_nobody() {
    let place = Place::new();
    let store = place.open();
    store.write(vec![new_note("taken")]).await.unwrap();
    let outcomes = crowd(&store, 2_000).await;
    let leaves = texts(&store.read(0, limits::LEAVES_READ_MAX).unwrap());
    assert_eq!(leaves.len(), 1_500);
    for (n, index) in outcomes {
        assert_eq!(index.is_some(), n % 4 != 3);
        if let Some(index) = index {
            assert_eq!(leaves[usize::try_from(index).unwrap()], n.to_string());
        }
    }
    let health = store.health();
    assert_eq!(health.batches, 2_001);
    assert!(health.commits < health.batches / 2, "commits are shared: {health:?}");
    assert!(store.scrub().unwrap().listed.is_empty());
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_stop_its_batch() {
    let place = Place::new();
    let store = place.open();
    let mut append = store.append(leaf("zero"), Vec::new());
    // Polled once, so that it is queued, then dropped.
    let _ = std::future::poll_fn(|context| {
        std::task::Poll::Ready(append.as_mut().poll(context).is_ready())
    })
    .await;
    drop(append);
    assert_eq!(store.append(leaf("one"), Vec::new()).await.unwrap().index, 1);
    assert_eq!(texts(&store.read(0, 10).unwrap()), ["zero", "one"]);
}
