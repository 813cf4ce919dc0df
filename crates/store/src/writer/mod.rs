//! The one thread that writes: it collects what waits, commits it at once, then answers everybody.

mod apply;
mod documents;
mod feed;
mod group;
mod records;

use crate::Error;
use crate::health::HealthState;
use crate::integrity::Tagger;
use crate::rows::Prepared;
use entente_model::{Clock, Timestamp};
use rusqlite::Connection;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// What the writer is asked to do, and who waits for it.
pub(crate) struct Job {
    pub(crate) work: Work,
    pub(crate) reply: oneshot::Sender<Result<Done, Error>>,
}

/// One unit that succeeds or fails as a whole.
pub(crate) enum Work {
    /// Rows, and the ledger leaf that records them.
    Batch { leaf: Option<Leaf>, rows: Vec<Prepared> },
    /// Erases the opening of a leaf.
    EraseOpening { index: u64 },
    /// Removes what expired before the given time.
    Prune { before: Timestamp },
    /// Rewrites one row, to know whether writing works.
    Probe,
    /// Sets the size cap of the file, in pages.
    LimitPages { pages: u32 },
}

impl Work {
    /// How much of a group's room it takes.
    fn rows(&self) -> usize {
        match self {
            Self::Batch { rows, .. } => rows.len() + 1,
            Self::Prune { .. } => crate::limits::PRUNE_ROWS_MAX,
            Self::EraseOpening { .. } | Self::Probe | Self::LimitPages { .. } => 1,
        }
    }
}

/// A ledger leaf and its opening.
pub(crate) struct Leaf {
    pub(crate) bytes: Vec<u8>,
    pub(crate) hash: [u8; 32],
    pub(crate) key_name: String,
    pub(crate) opening: Vec<u8>,
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Done {
    /// The index of the leaf, if the batch had one.
    pub(crate) leaf: Option<u64>,
    /// Openings or documents removed.
    pub(crate) removed: u64,
    /// Nonces removed.
    pub(crate) nonces: u64,
}

/// What the writer thread owns.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) jobs: mpsc::Receiver<Job>,
    pub(crate) tagger: Tagger,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) health: Arc<HealthState>,
    /// Whether something was erased whose old pages may still lie in the write-ahead log.
    pub(crate) erased: bool,
}
