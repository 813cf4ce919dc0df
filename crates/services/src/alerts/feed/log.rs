//! The logs of this node's own feeds, and what is remembered of the copies of others'.

use super::copy::Copy;
use crate::error::internal;
use entente_crypto::sign::SigningKey;
use entente_ledger::{
    Checkpoint, Error as LedgerError, Integrator, IntegratorParts, LogReader, Origin, VerifierKey,
};
use entente_model::{AuthorityId, Code, Files, Problem, RegisterId};
use entente_store::{FeedLeaves, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Entries behind which a node takes a snapshot instead of every change.
pub const BEHIND_MAX: u64 = 100_000;

/// What the feeds of a node are made of.
pub(crate) struct FeedsParts {
    pub(crate) store: Store,
    pub(crate) files: Arc<dyn Files>,
    /// The folder under which each feed has its tiles.
    pub(crate) folder: PathBuf,
    /// The name of the node's log.
    pub(crate) origin: Origin,
    pub(crate) log_key: SigningKey,
}

/// The feeds of this node and the state of its copies.
pub struct Feeds {
    parts: FeedsParts,
    logs: Mutex<BTreeMap<RegisterId, Arc<FeedLog>>>,
    set_back: Mutex<BTreeSet<RegisterId>>,
    copies: Mutex<BTreeMap<RegisterId, BTreeMap<AuthorityId, Copy>>>,
    behind_max: Mutex<u64>,
    stopping: AtomicBool,
}

/// The log of one feed.
pub(super) struct FeedLog {
    integrator: Integrator<FeedLeaves>,
    pub(super) reader: LogReader,
    key: VerifierKey,
}

impl Feeds {
    pub(crate) fn new(parts: FeedsParts) -> Self {
        Self {
            parts,
            logs: Mutex::default(),
            set_back: Mutex::default(),
            copies: Mutex::default(),
            behind_max: Mutex::new(BEHIND_MAX),
            stopping: AtomicBool::new(false),
        }
    }

    /// Sets from how many entries behind on a snapshot is taken: simulations cannot wait for
    /// [`BEHIND_MAX`].
    pub fn set_behind_max(&self, entries: u64) {
        *locked(&self.behind_max) = entries;
    }

    /// Has pulls that wait for news answered at once, because the node stops.
    pub fn stop_waiting(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    pub(super) fn behind_max(&self) -> u64 {
        *locked(&self.behind_max)
    }

    /// The log of the feed of a register.
    pub(super) fn log(&self, register: &RegisterId) -> Result<Arc<FeedLog>, Problem> {
        let mut logs = locked(&self.logs);
        if let Some(log) = logs.get(register) {
            return Ok(Arc::clone(log));
        }
        let FeedsParts { store, files, folder, origin, log_key } = &self.parts;
        let origin = origin_of(origin.as_str(), register)?;
        let folder = folder.join(register.as_str());
        let log = Arc::new(FeedLog {
            integrator: Integrator::new(IntegratorParts {
                store: FeedLeaves::new(store.clone(), register.clone()),
                origin: origin.clone(),
                log_key: log_key.clone(),
                files: files.clone(),
                folder: folder.clone(),
            }),
            reader: LogReader::new(files.clone(), folder),
            key: VerifierKey::new(origin, log_key.verifying_key()),
        });
        logs.insert(register.clone(), Arc::clone(&log));
        Ok(log)
    }

    /// Whether a feed does not continue what was published.
    pub(super) fn is_set_back(&self, register: &RegisterId) -> bool {
        locked(&self.set_back).contains(register)
    }

    pub(super) fn mark_set_back(&self, register: &RegisterId, set_back: bool) {
        let mut held = locked(&self.set_back);
        if set_back {
            held.insert(register.clone());
        } else {
            held.remove(register);
        }
    }

    pub(super) fn copies(
        &self,
    ) -> MutexGuard<'_, BTreeMap<RegisterId, BTreeMap<AuthorityId, Copy>>> {
        locked(&self.copies)
    }
}

impl FeedLog {
    /// Takes in what was committed and gives the newest checkpoint. Blocks on the disk.
    pub(super) fn published(&self) -> Result<(String, Checkpoint), Problem> {
        self.integrator.catch_up().map_err(|error| of_log(&error))?;
        let note = self.integrator.note().ok_or_else(|| Problem::new(Code::Internal))?;
        let checkpoint = Checkpoint::open(&note, &self.key).map_err(|error| of_log(&error))?;
        Ok((note, checkpoint))
    }

    /// What a note of this feed's own key says.
    pub(super) fn own(&self, note: &str) -> Option<Checkpoint> {
        Checkpoint::open(note, &self.key).ok()
    }
}

/// The name of the feed of a register, beside the log of its issuer.
pub(super) fn origin_of(log: &str, register: &RegisterId) -> Result<Origin, Problem> {
    Origin::new(format!("{log}/feeds/{register}")).map_err(|error| internal(&error))
}

/// Of a feed's log.
pub(super) fn of_log(error: &LedgerError) -> Problem {
    match error {
        LedgerError::StoreBehind { .. } | LedgerError::Disagree { .. } => {
            Problem::new(Code::FeedSetBack)
        }
        other => internal(other),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
