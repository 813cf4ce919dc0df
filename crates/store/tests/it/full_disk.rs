//! A full disk: refused in words, nothing lost, service resumes by itself.

use crate::fixtures::{Place, leaf, new_note, note, texts};
use entente_ledger::{AppendError, LeafSource as _, LeafStore as _};
use entente_store::Error;

#[tokio::test]
async fn a_full_disk_refuses_in_words_loses_nothing_and_service_resumes_by_itself() {
    let place = Place::new();
    let store = place.open();
    store.append(leaf("0"), vec![new_note("0")]).await.unwrap();
    store.limit_pages(60).await.unwrap();

    let body = "x".repeat(10_000);
    let mut acknowledged = 1;
    let refusal = loop {
        let id = acknowledged.to_string();
        match store.append(leaf(&id), vec![note(&id, &body)]).await {
            Ok(appended) => assert_eq!(appended.index, acknowledged),
            Err(refusal) => break refusal,
        }
        acknowledged += 1;
    };
    let AppendError::Unavailable(words) = refusal else { panic!("{refusal:?}") };
    assert!(words.contains("disk is full"), "{words}");
    let refusing = store.health().refusing.expect("health tells");
    assert!(refusing.reason.contains("disk is full"));
    assert!(matches!(store.write(vec![note("more", &body)]).await, Err(Error::Full { .. })));

    // What was acknowledged is there, and reading goes on.
    let expected: Vec<_> = (0..acknowledged).map(|n| n.to_string()).collect();
    assert_eq!(texts(&store.read(0, 1_000).unwrap()), expected);
    assert_eq!(store.size().unwrap(), acknowledged);

    store.limit_pages(1_000_000).await.unwrap();
    let id = acknowledged.to_string();
    let resumed = store.append(leaf(&id), vec![note(&id, &body)]).await.unwrap();
    assert_eq!(resumed.index, acknowledged);
    assert_eq!(store.health().refusing, None);
    assert!(store.scrub().unwrap().listed.is_empty());
    drop(store);
    assert_eq!(place.open().size().unwrap(), acknowledged + 1);
}

#[tokio::test]
async fn a_probe_tells_whether_writing_works() {
    let place = Place::new();
    let store = place.open();
    assert_eq!(store.health().last_commit, None);
    store.probe().await.unwrap();
    assert_eq!(store.health().last_commit, Some(crate::fixtures::NOON));
}
