//! A node without network: real policy, a real ledger in memory, a real store on disk.

use crate::catalogue::shipped;
use entente_crypto::{OpeningKeys, SealingKey, SigningKey};
use entente_ledger::memory::{MemoryFiles, MemoryStore};
use entente_ledger::{Entry, Facts, Kind, Ledger, LedgerParts, Origin, Position};
use entente_model::justification::PersonRole;
use entente_model::time::BoxFuture;
use entente_model::{
    AuthorityId, Clock, JustificationInput, Query, Record, RecordId, Rng, Term, Timestamp,
};
use entente_policy::action::Action;
use entente_policy::{Actor, Authorised, PolicySet, Question};
use entente_registers::{
    Catalogue, Error, Found, IndexAccess, IndexFolder, Registers, Row, import,
};
use entente_store::{Store, StoreConfig};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;

static POLICIES: LazyLock<PolicySet> = LazyLock::new(|| PolicySet::embedded().unwrap());

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        "2026-11-21T10:00:00.000Z".parse().unwrap()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

struct Counting(AtomicU8);

impl Rng for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Who asks, and why.
#[derive(Clone, Copy)]
pub(crate) struct Why {
    pub(crate) role: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) basis: &'static str,
}

pub(crate) struct Node {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) store: Store,
    pub(crate) registers: Registers,
    ledger: Ledger<MemoryStore>,
    runtime: Runtime,
    folder: PathBuf,
    /// Removes the folder in the end.
    _temporary: Option<TempDir>,
}

impl Node {
    /// A node that serves all shipped registers, filled from JSON Lines by register.
    pub(crate) fn with(records: &[(&str, &str)]) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let node = Self::at(temporary.path(), records);
        Self { _temporary: Some(temporary), ..node }
    }

    /// As [`Node::with`], in a folder that outlives it.
    pub(crate) fn at(folder: &Path, records: &[(&str, &str)]) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let config =
            StoreConfig { path: folder.join("store.db"), integrity_key: [3; 32], readers: 2 };
        let store = Store::open(config, Arc::new(Still)).unwrap();
        let catalogue = shipped();
        for (register, lines) in records {
            for record in read(&catalogue, register, lines) {
                let row = entente_store::Row::PutRecord { record, expected_version: None };
                runtime.block_on(store.write(vec![row])).unwrap();
            }
        }
        let index = index_in(folder, IndexAccess::Keep);
        let registers = open(&catalogue, &store, Some(&index));
        let (ledger, folder) = (ledger(), folder.to_owned());
        Self { catalogue, store, registers, ledger, runtime, folder, _temporary: None }
    }

    /// The folder of a register's index.
    pub(crate) fn index_of(&self, register: &str) -> PathBuf {
        self.folder.join("index").join(register)
    }

    /// Commits a record, as another process does, then shows it to the indexes.
    pub(crate) fn put(&self, register: &str, line: &str) -> Record {
        let record = self.commit(register, line);
        self.registers.refresh().unwrap();
        record
    }

    /// Commits a record, and does not tell the indexes.
    pub(crate) fn commit(&self, register: &str, line: &str) -> Record {
        let mut record = read(&self.catalogue, register, line).remove(0);
        let stored = self.store.record(&record.register, &record.id).unwrap();
        record.version = stored.as_ref().map_or(1, |stored| stored.version + 1);
        let row = entente_store::Row::PutRecord {
            record: record.clone(),
            expected_version: stored.map(|stored| stored.version),
        };
        self.runtime.block_on(self.store.write(vec![row])).unwrap();
        record
    }

    pub(crate) fn erase(&self, record: &Record) {
        self.commit_erasure(record);
        self.registers.refresh().unwrap();
    }

    /// Commits an erasure, and does not tell the indexes.
    pub(crate) fn commit_erasure(&self, record: &Record) {
        let row = entente_store::Row::EraseRecord {
            register: record.register.clone(),
            id: record.id.clone(),
            rule: "RETENTION".parse().unwrap(),
        };
        self.runtime.block_on(self.store.write(vec![row])).unwrap();
    }

    /// The indexes as another process opens them while this one has them.
    pub(crate) fn reopened(&self) -> Registers {
        let index = index_in(&self.folder, IndexAccess::Read);
        open(&self.catalogue, &self.store, Some(&index))
    }

    /// The indexes as a restart opens them.
    pub(crate) fn restarted(&self) -> Registers {
        let index = index_in(&self.folder, IndexAccess::Keep);
        open(&self.catalogue, &self.store, Some(&index))
    }

    /// The indexes made from the store, in memory.
    pub(crate) fn rebuilt(&self) -> Registers {
        open(&self.catalogue, &self.store, None)
    }

    pub(crate) fn search(
        &self,
        register: &str,
        why: Why,
        terms: Vec<Term>,
    ) -> Result<Found, Error> {
        self.search_in(&self.registers, (register, why), terms)
    }

    pub(crate) fn search_in(
        &self,
        registers: &Registers,
        (register, why): (&str, Why),
        terms: Vec<Term>,
    ) -> Result<Found, Error> {
        let query = Query::new(terms).unwrap();
        let authorised = self.authorised((register, why), &query, Asked::Search);
        registers.search(authorised, &query)
    }

    /// Leave from policy, recorded in the ledger.
    pub(crate) fn authorised<A: Action>(
        &self,
        (register, why): (&str, Why),
        query: &Query,
        asked: Asked,
    ) -> Authorised<A> {
        let here: AuthorityId = "se-police".parse().unwrap();
        let officer = "officer-1".parse().unwrap();
        let roles = [why.role.parse().unwrap()];
        let actor = Actor::officer(here.clone(), officer, roles, []).unwrap();
        let declaration = self.registers.declaration(&register.parse().unwrap()).unwrap();
        let target = declaration.target().unwrap();
        let justification = JustificationInput {
            purpose: Some(why.purpose.into()),
            legal_basis: Some(why.basis.into()),
            case_reference: Some("K-2026-17".into()),
            offence: Some("robbery".into()),
            person_role: Some(PersonRole::Suspect),
            ..JustificationInput::default()
        };
        let justification = justification.complete().unwrap();
        let mut question = Question::new(&actor, &target, &here, &here)
            .with_justification(&justification)
            .with_terms(query.kinds())
            .with_partial(query.partial_kinds());
        if asked == Asked::AfterHit {
            question = question.with_confirmed_hit();
        }
        let permit = POLICIES.decide::<A>(&question).permitted().unwrap_or_else(|d| panic!("{d}"));
        let position = self.record(permit.facts(Kind::Consult));
        permit.logged(&position).unwrap()
    }

    fn record(&self, facts: Facts) -> Position {
        let entry = Entry {
            facts,
            actor: json!({"officer": "officer-1"}),
            subject: json!({}),
            justification: json!({}),
            retention_class: "three-years".into(),
        };
        self.runtime.block_on(self.ledger.append(entry, ())).unwrap()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Search,
    AfterHit,
}

fn open(catalogue: &Arc<Catalogue>, store: &Store, index: Option<&IndexFolder>) -> Registers {
    let served: Vec<_> = catalogue.declarations().map(|d| d.register().clone()).collect();
    Registers::open(Arc::clone(catalogue), store.clone(), &served, index).unwrap()
}

fn index_in(folder: &Path, access: IndexAccess) -> IndexFolder {
    IndexFolder { path: folder.join("index"), access }
}

fn read(catalogue: &Catalogue, register: &str, lines: &str) -> Vec<Record> {
    let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
    import::jsonl(lines.as_bytes())
        .map(|row| {
            let Row::Record(raw) = row else { panic!("{row:?}") };
            let valid = catalogue.validate(declaration, &raw).unwrap_or_else(|f| panic!("{f:?}"));
            valid.into_record(declaration, ("se-police".parse().unwrap(), Still.now()), None)
        })
        .collect()
}

fn ledger() -> Ledger<MemoryStore> {
    let rng: Arc<dyn Rng> = Arc::new(Counting(AtomicU8::new(0)));
    let master = SealingKey::from_bytes(&[1; 32]).unwrap();
    let files = Arc::new(MemoryFiles::default());
    let openings =
        OpeningKeys::open(files, PathBuf::from("openings"), master, Arc::clone(&rng)).unwrap();
    Ledger::new(LedgerParts {
        store: MemoryStore::default(),
        origin: Origin::new("log.example/se-police").unwrap(),
        log_key: SigningKey::from_seed(&[2; 32]).unwrap(),
        openings: Arc::new(openings),
        clock: Arc::new(Still),
        rng,
    })
}

pub(crate) fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}
