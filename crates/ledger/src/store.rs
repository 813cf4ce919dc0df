//! What the ledger asks of a store: to commit an entry together with the rows that it records.

use crate::Error;
use entente_crypto::openings::KeyName;
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use std::sync::Arc;
use thiserror::Error as ThisError;

/// A durable sequence of entries as a log is made of it: what it has once given is never changed.
pub trait LeafSource: Send + Sync {
    /// Reads up to `count_max` entries in order, beginning at `from`; none if `from` lies at the
    /// end.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError>;

    /// How many entries are committed.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn size(&self) -> Result<u64, ReadError>;
}

/// The sequence of entries of the ledger. What it reports as appended survives loss of power.
pub trait LeafStore: LeafSource {
    /// What is committed in one transaction with an entry.
    type Rows: Send;

    /// Commits an entry, its opening and its rows in one transaction; the entry gets the next
    /// index.
    fn append(
        &self,
        leaf: NewLeaf,
        rows: Self::Rows,
    ) -> BoxFuture<'_, Result<Appended, AppendError>>;

    /// The sealed opening of an entry; `None` once it is erased.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn opening(&self, index: u64) -> Result<Option<SealedOpening>, ReadError>;

    /// Erases the opening of an entry for good; true if there was one.
    fn erase_opening(&self, index: u64) -> BoxFuture<'_, Result<bool, AppendError>>;
}

/// An entry on its way into the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLeaf {
    /// The canonical leaf.
    pub bytes: Vec<u8>,
    /// Its RFC 6962 leaf hash.
    pub leaf_hash: Digest,
    /// What opens its commitments, sealed.
    pub opening: SealedOpening,
}

/// An entry as committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLeaf {
    /// Its position, counted from 0.
    pub index: u64,
    /// The canonical leaf.
    pub bytes: Vec<u8>,
    /// Its RFC 6962 leaf hash.
    pub leaf_hash: Digest,
}

/// An opening that only the named key opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedOpening {
    /// The key of its retention class and month.
    pub key_name: KeyName,
    /// Sealed bytes, bound to the leaf hash.
    pub bytes: Vec<u8>,
}

/// That an entry is committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The position that it got.
    pub index: u64,
}

/// Why an entry was not committed; nothing of it is stored then.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum AppendError {
    /// The store cannot be written at present.
    #[error("the store cannot be written: {0}")]
    Unavailable(String),
    /// The rows were refused, under a stable code.
    #[error("the rows were refused: `{0}`")]
    Rejected(String),
}

/// Why entries could not be read.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
#[error("the store cannot be read: {0}")]
pub struct ReadError(pub String);

impl From<AppendError> for Error {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::Unavailable(words) => Self::Unavailable(words),
            AppendError::Rejected(code) => Self::Rejected(code),
        }
    }
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        Self::Read(error.0)
    }
}

impl<S: LeafSource> LeafSource for Arc<S> {
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError> {
        S::read(self, from, count_max)
    }

    fn size(&self) -> Result<u64, ReadError> {
        S::size(self)
    }
}

impl<S: LeafStore> LeafStore for Arc<S> {
    type Rows = S::Rows;

    fn append(
        &self,
        leaf: NewLeaf,
        rows: Self::Rows,
    ) -> BoxFuture<'_, Result<Appended, AppendError>> {
        S::append(self, leaf, rows)
    }

    fn opening(&self, index: u64) -> Result<Option<SealedOpening>, ReadError> {
        S::opening(self, index)
    }

    fn erase_opening(&self, index: u64) -> BoxFuture<'_, Result<bool, AppendError>> {
        S::erase_opening(self, index)
    }
}
