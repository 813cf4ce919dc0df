//! Not a measurement but a floor: group commit must carry many callers on any disk.

use crate::fixtures::{Place, leaf, new_note};
use entente_ledger::LeafStore as _;

#[tokio::test(flavor = "multi_thread")]
async fn many_callers_share_few_commits() {
    let place = Place::new();
    let store = place.open();
    let mut tasks = tokio::task::JoinSet::new();
    for caller in 0..256 {
        let store = store.clone();
        tasks.spawn(async move {
            for n in 0..20 {
                let note = new_note(&format!("{caller}-{n}"));
                store.append(leaf(&format!("{caller}-{n}")), vec![note]).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    let health = store.health();
    assert_eq!(health.batches, 256 * 20);
    assert!(health.batches >= health.commits * 16, "{health:?}");
}
