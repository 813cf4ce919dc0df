//! What one entry costs: append with promise, integration, proof, and replay of a whole log.

use divan::{Bencher, counter::ItemsCount};
use entente_crypto::{KeyName, OpeningKeys, SealingKey, SigningKey, SystemRng};
use entente_ledger::memory::{MemoryFiles, MemoryStore};
use entente_ledger::{
    Entry, Facts, Integrator, IntegratorParts, Kind, LeafStore as _, Ledger, LedgerParts,
    LogReader, NewLeaf, Origin, SealedOpening, VerifierKey, merkle, verify_log,
};
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Clock, Timestamp};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

const ENTRIES: usize = 20_000;

fn main() {
    divan::main();
}

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(1_795_255_200_000)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn key() -> Option<SigningKey> {
    SigningKey::from_seed(&[1; 32]).ok()
}

fn origin() -> Option<Origin> {
    Origin::new("log.example/se-police").ok()
}

fn ledger() -> Option<Ledger<MemoryStore>> {
    let rng = Arc::new(SystemRng);
    let files = Arc::new(MemoryFiles::default());
    let master = SealingKey::generate(rng.as_ref()).ok()?;
    let openings = OpeningKeys::open(files, PathBuf::from("openings"), master, rng.clone()).ok()?;
    Some(Ledger::new(LedgerParts {
        store: MemoryStore::default(),
        origin: origin()?,
        log_key: key()?,
        openings: Arc::new(openings),
        clock: Arc::new(StandingClock),
        rng,
    }))
}

fn entry() -> Option<Entry> {
    Some(Entry {
        facts: Facts {
            kind: Kind::Consult,
            operation: "search".into(),
            asker: AuthorityId::new("se-police").ok()?,
            answerer: AuthorityId::new("de-bka").ok(),
            register: None,
            purpose: None,
            legal_basis: None,
            urgency: None,
            policy: Digest([3; 32]),
            permitted: true,
            rules: Vec::new(),
            outcome: None,
            request: None,
            counterparty: None,
            count: None,
            problem: None,
        },
        actor: serde_json::json!({"officer": "u-17", "role": "spoc-officer"}),
        subject: serde_json::json!([{"family": "Testsson", "given": "Test", "born": "1980"}]),
        justification: serde_json::json!({"case_reference": "K-2026-17"}),
        retention_class: "log-3-years".into(),
    })
}

/// A store of so many entries of 400 bytes.
fn store() -> Option<Arc<MemoryStore>> {
    let store = Arc::new(MemoryStore::default());
    let key_name: KeyName = "log-3-years.2026-11.00000000".parse().ok()?;
    for number in 0..ENTRIES {
        let mut bytes = number.to_be_bytes().to_vec();
        bytes.resize(400, 7);
        let leaf_hash = merkle::leaf_hash(&bytes);
        let opening = SealedOpening { key_name: key_name.clone(), bytes: Vec::new() };
        now(store.append(NewLeaf { bytes, leaf_hash, opening }, ()))?.ok()?;
    }
    Some(store)
}

fn integrator(
    store: Arc<MemoryStore>,
    files: Arc<MemoryFiles>,
) -> Option<Integrator<Arc<MemoryStore>>> {
    let (origin, log_key) = (origin()?, key()?);
    Some(Integrator::new(IntegratorParts { store, origin, log_key, files, folder: "log".into() }))
}

fn integrated() -> Option<Arc<MemoryFiles>> {
    let files = Arc::new(MemoryFiles::default());
    integrator(store()?, files.clone())?.catch_up().ok()?;
    Some(files)
}

#[divan::bench]
fn append(bencher: Bencher<'_, '_>) {
    let (ledger, entry) = (ledger(), entry());
    bencher.counter(ItemsCount::new(1u32)).bench_local(|| {
        let appended = ledger.as_ref()?.append(entry.clone()?, ());
        now(appended)?.ok()
    });
}

#[divan::bench(sample_count = 10)]
fn integrate(bencher: Bencher<'_, '_>) {
    let store = store();
    bencher.counter(ItemsCount::new(ENTRIES)).bench_local(|| {
        integrator(store.clone()?, Arc::new(MemoryFiles::default()))?.catch_up().ok()
    });
}

#[divan::bench]
fn prove(bencher: Bencher<'_, '_>) {
    let reader = integrated().map(|files| LogReader::new(files, "log".into()));
    bencher.bench_local(|| reader.as_ref()?.prove(12_345).ok());
}

#[divan::bench(sample_count = 10)]
fn replay(bencher: Bencher<'_, '_>) {
    let files = integrated();
    let verifier =
        origin().zip(key()).map(|(name, key)| VerifierKey::new(name, key.verifying_key()));
    bencher.counter(ItemsCount::new(ENTRIES)).bench_local(|| {
        verify_log(files.as_ref()?.as_ref(), Path::new("log"), verifier.as_ref()?, None).ok()
    });
}
