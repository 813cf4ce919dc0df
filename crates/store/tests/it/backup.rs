//! Online backup, verification, restore.

use crate::fixtures::{KEY, MARK, NOTES, Place, leaf, new_note, new_record, register, texts};
use entente_ledger::{LeafSource as _, LeafStore as _};
use entente_store::{Error, Store, StoreConfig, restore, verify_backup};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

fn open(path: &Path, place: &Place) -> Result<Store, Error> {
    let config = StoreConfig { path: path.to_owned(), integrity_key: KEY, readers: 1 };
    Store::open(config, Arc::<crate::fixtures::StillClock>::clone(&place.clock) as _)
}

async fn filled() -> (Place, Store) {
    let place = Place::new();
    let store = place.open();
    let rows = vec![new_record("a", MARK), new_note("n")];
    store.append(leaf("zero"), rows).await.unwrap();
    (place, store)
}

#[tokio::test]
async fn a_backup_verifies_restores_and_goes_on() {
    let (place, store) = filled().await;
    let (copy, back) = (place.folder.path().join("copy"), place.folder.path().join("back.db"));
    store.backup(&copy).unwrap();
    store.append(leaf("after the backup"), Vec::new()).await.unwrap();

    let report = verify_backup(&copy, KEY).unwrap();
    assert_eq!(report.schema, entente_store::schema_version());
    assert_eq!(report.scrub.leaves, 1);
    assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    restore(&copy, &back, KEY).unwrap();
    let restored = open(&back, &place).unwrap();
    assert_eq!(texts(&restored.read(0, 10).unwrap()), ["zero"]);
    assert_eq!(restored.count(&register()).unwrap(), 1);
    assert!(restored.document(NOTES, "n").unwrap().is_some());
    assert_eq!(restored.append(leaf("one"), Vec::new()).await.unwrap().index, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_taken_while_writing_goes_on_is_whole() {
    let (place, store) = filled().await;
    let copy = place.folder.path().join("copy");
    let writer = store.clone();
    let writing = tokio::spawn(async move {
        for n in 0..300 {
            let note = new_note(&format!("w{n}"));
            writer.append(leaf(&n.to_string()), vec![note]).await.unwrap();
        }
    });
    let reader = store.clone();
    let target = copy.clone();
    tokio::task::spawn_blocking(move || reader.backup(&target)).await.unwrap().unwrap();
    writing.await.unwrap();
    let report = verify_backup(&copy, KEY).unwrap();
    // Each leaf came with one document.
    assert_eq!(report.scrub.leaves, report.scrub.documents);
}

#[tokio::test]
async fn neither_backup_nor_restore_replaces_a_file() {
    let (place, store) = filled().await;
    let copy = place.folder.path().join("copy");
    store.backup(&copy).unwrap();
    assert!(matches!(store.backup(&copy), Err(Error::TargetExists { .. })));
    let onto = restore(&copy, &place.path(), KEY);
    assert!(matches!(onto, Err(Error::TargetExists { .. })));
    let back = place.folder.path().join("back.db");
    std::fs::write(place.folder.path().join("back.db-wal"), "of another").unwrap();
    assert!(matches!(restore(&copy, &back, KEY), Err(Error::TargetExists { .. })));
    assert!(!back.exists());
}

#[tokio::test]
async fn a_damaged_foreign_or_differently_keyed_backup_is_refused() {
    let (place, store) = filled().await;
    let (copy, back) = (place.folder.path().join("copy"), place.folder.path().join("back.db"));
    store.backup(&copy).unwrap();
    assert_eq!(verify_backup(&copy, [8; 32]), Err(Error::WrongKey));

    let mut bytes = std::fs::read(&copy).unwrap();
    let at = bytes.windows(MARK.len()).position(|part| part == MARK.as_bytes()).unwrap();
    bytes[at] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    assert!(matches!(verify_backup(&copy, KEY), Err(Error::BackupDamaged { .. })));
    assert!(matches!(restore(&copy, &back, KEY), Err(Error::BackupDamaged { .. })));
    assert!(!back.exists());

    std::fs::write(&copy, "no database at all, but long enough to hold a header".repeat(9))
        .unwrap();
    assert!(matches!(verify_backup(&copy, KEY), Err(Error::FileDamaged { .. })));
    assert!(verify_backup(&back, KEY).is_err());
}
