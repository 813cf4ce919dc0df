//! The store's handle: opening, writing, health.

use crate::health::HealthState;
use crate::integrity::Tagger;
use crate::pool::Pool;
use crate::rows::prepare;
use crate::writer::{Done, Job, Leaf, Work, Writer};
use crate::{Error, Health, Rows, connection, limits, schema};
use entente_model::time::BoxFuture;
use entente_model::{Clock, Timestamp};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Where a store lies and how it is opened.
#[derive(Clone)]
pub struct StoreConfig {
    /// The database file; made, with its folder, if it is not there.
    pub path: PathBuf,
    /// The key of the integrity tags; always the same for one store.
    pub integrity_key: [u8; 32],
    /// How many reads may run at once; at least one.
    pub readers: usize,
}

impl std::fmt::Debug for StoreConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoreConfig")
            .field("path", &self.path)
            .field("readers", &self.readers)
            .finish_non_exhaustive()
    }
}

/// A handle on the store; clones share it. When the last one is dropped the file is closed.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    tagger: Tagger,
    clock: Arc<dyn Clock>,
    pool: Pool,
    health: Arc<HealthState>,
    jobs: Option<mpsc::Sender<Job>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What one pruning step removed. Full counts ([`limits::PRUNE_ROWS_MAX`]) mean that there is more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pruned {
    /// Expired documents.
    pub documents: u64,
    /// Expired nonces.
    pub nonces: u64,
}

impl Store {
    /// Opens the store, makes it if there is none, and brings its schema up to date.
    ///
    /// # Errors
    /// [`Error::Foreign`], [`Error::Newer`], [`Error::MigrationChanged`] or [`Error::WrongKey`] if
    /// the file is not one that this program may use with this key; [`Error::Unavailable`] if it
    /// cannot be opened.
    pub fn open(config: StoreConfig, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let StoreConfig { path, integrity_key, readers } = config;
        let tagger = Tagger::new(integrity_key);
        let mut connection = connection::writer(&path)?;
        schema::bring_up_to_date(&mut connection, &tagger, clock.now())?;
        connection::use_write_ahead_log(&connection)?;
        let health = Arc::new(HealthState::default());
        let pool = Pool::open(&path, readers, Arc::clone(&health))?;
        let (jobs, received) = mpsc::channel(limits::WAITING_BATCHES_MAX);
        let writer = Writer {
            connection,
            jobs: received,
            tagger: tagger.clone(),
            clock: Arc::clone(&clock),
            health: Arc::clone(&health),
            erased: false,
        };
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || writer.run())?;
        let thread = Mutex::new(Some(thread));
        let inner = Inner { path, tagger, clock, pool, health, jobs: Some(jobs), thread };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Commits rows without a ledger entry: all of them or none. When it returns, they are on disk.
    ///
    /// # Errors
    /// The first row's own error, or why the store cannot be written.
    pub fn write(&self, rows: Rows) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.batch(None, rows).await?;
            Ok(())
        })
    }

    /// Removes a bounded number of expired documents and nonces.
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn prune(&self, now: Timestamp) -> BoxFuture<'_, Result<Pruned, Error>> {
        Box::pin(async move {
            let done = self.submit(Work::Prune { before: now }).await?;
            Ok(Pruned { documents: done.removed, nonces: done.nonces })
        })
    }

    /// How the last commits went; asks nothing of the disk.
    #[must_use]
    pub fn health(&self) -> Health {
        self.inner.health.snapshot()
    }

    /// Commits one small row, to know now whether the store can be written; the outcome shows in
    /// [`Store::health`].
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn probe(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.submit(Work::Probe).await?;
            Ok(())
        })
    }

    /// Caps the file at a number of pages until it is opened anew: a full disk can be rehearsed and
    /// a quota set.
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn limit_pages(&self, pages: u32) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.submit(Work::LimitPages { pages }).await?;
            Ok(())
        })
    }

    pub(crate) async fn batch(&self, leaf: Option<Leaf>, rows: Rows) -> Result<Done, Error> {
        self.submit(Work::Batch { leaf, rows: prepare(rows)? }).await
    }

    /// Queues work and waits until it is on disk. Whoever stops waiting does not stop the work.
    pub(crate) async fn submit(&self, work: Work) -> Result<Done, Error> {
        let jobs = self.inner.jobs.as_ref().ok_or(Error::Closed)?;
        let (reply, done) = oneshot::channel();
        jobs.send(Job { work, reply }).await.map_err(|_| Error::Closed)?;
        done.await.map_err(|_| Error::Closed)?
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.inner.pool
    }

    pub(crate) fn tagger(&self) -> &Tagger {
        &self.inner.tagger
    }

    pub(crate) fn path(&self) -> &Path {
        &self.inner.path
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Readers first: the last connection to close folds the log into the file, and readers may
        // not.
        self.pool.close();
        self.jobs = None;
        let thread = self.thread.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = thread.take() {
            // The writer ends when its queue is empty; had it panicked, there is nothing more to
            // close.
            let _ = thread.join();
        }
    }
}
