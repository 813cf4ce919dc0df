//! A store in a folder of its own, with a clock that stands still until it is told.

use entente_ledger::{NewLeaf, SealedOpening, StoredLeaf};
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::{Clock, Record, RecordId, RegisterId, Timestamp};
use entente_store::{Collection, Error, Row, Store, StoreConfig};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

pub(crate) const KEY: [u8; 32] = [7; 32];
pub(crate) const NOTES: Collection = Collection::new("notes");
/// Stands in a stored body letter by letter: its bytes are too rare to be shortened.
pub(crate) const MARK: &str = "σημάδι-ξένο";
pub(crate) const NOON: Timestamp = Timestamp::from_millis(1_795_262_400_000);

pub(crate) struct StillClock(AtomicI64);

impl StillClock {
    pub(crate) fn at(time: Timestamp) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(time.as_millis())))
    }

    pub(crate) fn set(&self, time: Timestamp) {
        self.0.store(time.as_millis(), Ordering::SeqCst);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }

    fn sleep(&self, _span: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// A folder with one store, which may be opened again and again.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<StillClock>,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), clock: StillClock::at(NOON) }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("store.db")
    }

    pub(crate) fn config(&self) -> StoreConfig {
        StoreConfig { path: self.path(), integrity_key: KEY, readers: 2 }
    }

    pub(crate) fn try_open(&self) -> Result<Store, Error> {
        let clock: Arc<dyn Clock> = self.clock.clone();
        Store::open(self.config(), clock)
    }

    pub(crate) fn open(&self) -> Store {
        self.try_open().unwrap()
    }
}

pub(crate) fn register() -> RegisterId {
    "wanted-persons".parse().unwrap()
}

pub(crate) fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

pub(crate) fn record(id: &str, version: u32, remark: &str) -> Record {
    Record {
        format: Record::FORMAT,
        register: register(),
        id: id.parse().unwrap(),
        owner: "se-police".parse().unwrap(),
        version,
        entered: NOON,
        changed: NOON,
        expires: None,
        visibility: entente_model::Visibility::default(),
        alert: None,
        fields: BTreeMap::new(),
        unknown: [("remark".to_owned(), remark.into())].into(),
    }
}

pub(crate) fn put(record: Record, expected_version: Option<u32>) -> Row {
    Row::PutRecord { record, expected_version }
}

pub(crate) fn new_record(id: &str, remark: &str) -> Row {
    put(record(id, 1, remark), None)
}

pub(crate) fn note(id: &str, text: &str) -> Row {
    Row::PutDocument {
        collection: NOTES,
        id: id.to_owned(),
        group: None,
        body: text.into(),
        expires: None,
    }
}

pub(crate) fn new_note(id: &str) -> Row {
    Row::CreateDocument {
        collection: NOTES,
        id: id.to_owned(),
        group: None,
        body: "note".into(),
        expires: None,
    }
}

pub(crate) fn leaf(text: &str) -> NewLeaf {
    NewLeaf {
        bytes: text.as_bytes().to_vec(),
        leaf_hash: digest(text),
        opening: SealedOpening {
            key_name: "search.2026-11.0123abcd".parse().unwrap(),
            bytes: format!("sealed {text}").into_bytes(),
        },
    }
}

/// Stands in for the leaf hash: the store carries it without knowing what it means.
pub(crate) fn digest(text: &str) -> Digest {
    entente_ledger::merkle::leaf_hash(text.as_bytes())
}

pub(crate) fn texts(leaves: &[StoredLeaf]) -> Vec<String> {
    leaves.iter().map(|leaf| String::from_utf8(leaf.bytes.clone()).unwrap()).collect()
}
