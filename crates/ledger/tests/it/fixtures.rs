//! A small log in memory, steered by hand.

use entente_crypto::{KeyName, OpeningKeys, SealingKey, SigningKey};
use entente_ledger::memory::{MemoryFiles, MemoryStore};
use entente_ledger::{
    Checkpoint, Entry, Facts, Integrator, IntegratorParts, Kind, LeafSource as _, LeafStore as _,
    Ledger, LedgerParts, LogReader, NewLeaf, Origin, SealedOpening, VerifierKey, merkle,
};
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Clock, Rng, Timestamp};
use serde_json::json;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

pub(crate) const FOLDER: &str = "log";

/// Runs a future of stores in memory, which never wait.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

pub(crate) fn origin() -> Origin {
    Origin::new("log.example/se-police").unwrap()
}

pub(crate) fn signing_key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32]).unwrap()
}

pub(crate) fn verifier_key() -> VerifierKey {
    VerifierKey::new(origin(), signing_key(1).verifying_key())
}

/// A log without a ledger on top: entries are whatever bytes a test gives.
#[derive(Default, Clone)]
pub(crate) struct Log {
    pub(crate) store: Arc<MemoryStore>,
    pub(crate) files: Arc<MemoryFiles>,
}

impl Log {
    /// A log of so many numbered entries, integrated.
    pub(crate) fn of(count: usize) -> Self {
        let log = Self::default();
        log.add(count);
        log.integrator().catch_up().unwrap();
        log
    }

    pub(crate) fn add(&self, count: usize) {
        let size = self.store.size().unwrap();
        (size..).take(count).for_each(|number| self.push(format!("entry {number}").as_bytes()));
    }

    pub(crate) fn push(&self, bytes: &[u8]) {
        let key_name: KeyName = "log-3-years.2026-11.00000000".parse().unwrap();
        let leaf = NewLeaf {
            bytes: bytes.to_vec(),
            leaf_hash: merkle::leaf_hash(bytes),
            opening: SealedOpening { key_name, bytes: vec![] },
        };
        now(self.store.append(leaf, ())).unwrap();
    }

    pub(crate) fn integrator(&self) -> Integrator<Arc<MemoryStore>> {
        Integrator::new(IntegratorParts {
            store: self.store.clone(),
            origin: origin(),
            log_key: signing_key(1),
            files: self.files.clone(),
            folder: PathBuf::from(FOLDER),
        })
    }

    pub(crate) fn reader(&self) -> LogReader {
        LogReader::new(self.files.clone(), PathBuf::from(FOLDER))
    }

    pub(crate) fn checkpoint(&self) -> Checkpoint {
        let note = self.reader().note().unwrap().unwrap();
        Checkpoint::open(&note, &verifier_key()).unwrap()
    }

    pub(crate) fn verify(
        &self,
        previous: Option<&Checkpoint>,
    ) -> Result<entente_ledger::LogReport, entente_ledger::Fault> {
        let files: &MemoryFiles = &self.files;
        entente_ledger::verify_log(files, Path::new(FOLDER), &verifier_key(), previous)
    }
}

/// A clock that a test moves.
pub(crate) struct SteeredClock(AtomicI64);

impl SteeredClock {
    pub(crate) fn advance(&self, span: Duration) {
        self.0.fetch_add(i64::try_from(span.as_millis()).unwrap(), Ordering::Relaxed);
    }
}

impl Clock for SteeredClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// Bytes that never repeat and are the same in every run.
#[derive(Default)]
pub(crate) struct SeededRng(AtomicU64);

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let count = self.0.fetch_add(1, Ordering::Relaxed);
            let random = entente_crypto::sha256(&count.to_be_bytes()).0;
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

/// A ledger over a log.
pub(crate) struct Node {
    pub(crate) log: Log,
    pub(crate) clock: Arc<SteeredClock>,
    pub(crate) openings: Arc<OpeningKeys>,
    pub(crate) ledger: Ledger<Arc<MemoryStore>>,
}

impl Node {
    pub(crate) fn new() -> Self {
        let log = Log::default();
        let rng = Arc::new(SeededRng::default());
        let clock = Arc::new(SteeredClock(AtomicI64::new(1_795_255_234_567)));
        let master = SealingKey::generate(rng.as_ref()).unwrap();
        let folder = PathBuf::from("keys/openings");
        let openings =
            Arc::new(OpeningKeys::open(log.files.clone(), folder, master, rng.clone()).unwrap());
        let ledger = Ledger::new(LedgerParts {
            store: log.store.clone(),
            origin: origin(),
            log_key: signing_key(1),
            openings: openings.clone(),
            clock: clock.clone(),
            rng,
        });
        Self { log, clock, openings, ledger }
    }
}

/// An entry with personal data in all three places.
pub(crate) fn entry(kind: Kind) -> Entry {
    Entry {
        facts: Facts {
            kind,
            operation: "search".into(),
            asker: AuthorityId::new("se-police").unwrap(),
            answerer: None,
            register: None,
            purpose: None,
            legal_basis: None,
            urgency: None,
            policy: Digest([3; 32]),
            permitted: true,
            rules: vec![],
            outcome: None,
            request: None,
            counterparty: None,
            count: None,
            problem: None,
        },
        actor: json!({"officer": "u-17"}),
        subject: json!([{"family": "Testsson"}]),
        justification: json!({"case_reference": "K-2026-17"}),
        retention_class: "log-3-years".into(),
    }
}
