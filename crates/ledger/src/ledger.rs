//! Appending and opening entries: the only way to a [`Position`].

use crate::leaf::{self, Entry, Facts, Kind, Leaf, Opening};
use crate::store::{LeafStore, NewLeaf, SealedOpening, StoredLeaf};
use crate::{Error, Origin, VerifierKey, limits, merkle, promise};
use entente_crypto::openings::{KeyName, OpeningKeys};
use entente_crypto::sign::SigningKey;
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::wire::Promise;
use entente_model::{Clock, Rng, Timestamp};
use std::fmt;
use std::sync::Arc;

/// What a ledger is made of.
pub struct LedgerParts<S> {
    /// Where entries are committed.
    pub store: S,
    /// The log's name.
    pub origin: Origin,
    /// The log's key.
    pub log_key: SigningKey,
    /// The keys that openings are sealed with.
    pub openings: Arc<OpeningKeys>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness for salts and nonces.
    pub rng: Arc<dyn Rng>,
}

/// A node's log of every use of data.
pub struct Ledger<S> {
    parts: LedgerParts<S>,
}

/// Proof within the program that an entry is committed; nothing else makes one.
///
/// ```compile_fail,E0451
/// fn forge(promise: entente_model::wire::Promise, facts: entente_ledger::Facts) {
///     let forged = entente_ledger::Position { promise, facts };
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    // INVARIANT: private, so that only `Ledger::append` makes one, after the store has committed
    // the entry.
    promise: Promise,
    facts: Facts,
}

impl Position {
    /// The signed promise to integrate the entry, to hand out as a receipt.
    #[must_use]
    pub const fn promise(&self) -> &Promise {
        &self.promise
    }

    /// The entry's position in the log.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.promise.index
    }

    /// The entry's leaf hash.
    #[must_use]
    pub const fn leaf_hash(&self) -> Digest {
        self.promise.leaf_hash
    }

    /// When the entry was committed.
    #[must_use]
    pub const fn time(&self) -> Timestamp {
        self.promise.time
    }

    /// What was recorded, so that a permit can be held against it.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }
}

impl<S> fmt::Debug for Ledger<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({})", self.parts.origin)
    }
}

impl<S: LeafStore> Ledger<S> {
    /// A ledger of these parts.
    #[must_use]
    pub const fn new(parts: LedgerParts<S>) -> Self {
        Self { parts }
    }

    /// The log's name and public key.
    #[must_use]
    pub fn verifier_key(&self) -> VerifierKey {
        VerifierKey::new(self.parts.origin.clone(), self.parts.log_key.verifying_key())
    }

    /// Commits an entry together with its rows, then signs the promise. Without the [`Position`]
    /// nothing may leave.
    ///
    /// Several at once share one group commit of the store.
    ///
    /// # Errors
    /// Nothing is stored then: [`Error::Unavailable`] if the log cannot be written,
    /// [`Error::Rejected`] if the rows were refused, or the entry is over a limit.
    pub fn append(&self, entry: Entry, rows: S::Rows) -> BoxFuture<'_, Result<Position, Error>> {
        Box::pin(async move {
            let facts = entry.facts.clone();
            let new = self.seal(entry)?;
            let leaf_hash = new.leaf_hash;
            let appended = self.parts.store.append(new, rows).await?;
            // Only a committed entry is promised: a promise that is not kept is evidence against
            // this node.
            let LedgerParts { log_key, origin, clock, .. } = &self.parts;
            let promise = promise::sign(log_key, origin, (appended.index, leaf_hash), clock.now());
            Ok(Position { promise, facts })
        })
    }

    /// What was recorded at a position.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if there is none, [`Error::StoreDamaged`] if it is not what was
    /// committed.
    pub fn leaf(&self, index: u64) -> Result<Leaf, Error> {
        Leaf::decode(&self.stored(index)?.bytes)
    }

    /// Opens the commitments of an entry. The caller records this as a consultation of its own.
    ///
    /// # Errors
    /// [`Error::Erased`] if the opening or its key is erased, [`Error::OpeningDamaged`] if it does
    /// not fit its leaf.
    pub fn open(&self, index: u64) -> Result<Opening, Error> {
        let stored = self.stored(index)?;
        let leaf = Leaf::decode(&stored.bytes)?;
        let sealed = self.parts.store.opening(index)?.ok_or(Error::Erased { index })?;
        let key = self.parts.openings.find(&sealed.key_name)?.ok_or(Error::Erased { index })?;
        let damaged = || Error::OpeningDamaged { index };
        let plain = key.open(&stored.leaf_hash.0, &sealed.bytes).map_err(|_| damaged())?;
        let opening = Opening::decode(&plain).map_err(|_| damaged())?;
        if opening.opens(&leaf) { Ok(opening) } else { Err(damaged()) }
    }

    /// The names of the keys that openings are sealed with, by retention class and month: when the
    /// time of one has passed, [`Ledger::shred`] destroys it.
    #[must_use]
    pub fn opening_keys(&self) -> Vec<KeyName> {
        self.parts.openings.names()
    }

    /// Erases the openings of single entries, after recording that and why. Leaves and proofs stay
    /// as they are.
    ///
    /// Repeating it after a failure is harmless.
    ///
    /// # Errors
    /// [`Error::NotAnErasure`] if the entry is not of the kind `erase`; else as [`Ledger::append`].
    // LEGAL: Directive (EU) 2016/680 Art 5, Art 16(2): time limits for erasure, and erasure without
    // undue delay.
    pub fn erase<'a>(
        &'a self,
        indices: &'a [u64],
        entry: Entry,
        rows: S::Rows,
    ) -> BoxFuture<'a, Result<Position, Error>> {
        Box::pin(async move {
            if indices.len() > limits::ERASED_AT_ONCE_MAX {
                let max = limits::ERASED_AT_ONCE_MAX;
                return Err(Error::Limit { what: "openings erased at once", max });
            }
            let position = self.record_erasure(entry, rows).await?;
            for index in indices {
                self.parts.store.erase_opening(*index).await?;
            }
            Ok(position)
        })
    }

    /// Destroys the key of a retention class and month, after recording that and why: all its
    /// openings are unreadable from then on, in every copy and backup.
    ///
    /// # Errors
    /// As [`Ledger::erase`]; or if the key cannot be destroyed.
    pub fn shred<'a>(
        &'a self,
        key: &'a KeyName,
        entry: Entry,
        rows: S::Rows,
    ) -> BoxFuture<'a, Result<Position, Error>> {
        Box::pin(async move {
            let position = self.record_erasure(entry, rows).await?;
            self.parts.openings.destroy(key)?;
            Ok(position)
        })
    }

    async fn record_erasure(&self, entry: Entry, rows: S::Rows) -> Result<Position, Error> {
        if entry.facts.kind != Kind::Erase {
            return Err(Error::NotAnErasure);
        }
        self.append(entry, rows).await
    }

    fn seal(&self, entry: Entry) -> Result<NewLeaf, Error> {
        let LedgerParts { openings, clock, rng, .. } = &self.parts;
        let now = clock.now();
        let (key_name, key) = openings.key_for(&entry.retention_class, now)?;
        let (leaf, opening) = leaf::commit(entry, now, rng.as_ref())?;
        let bytes = leaf.encode()?;
        let leaf_hash = merkle::leaf_hash(&bytes);
        let sealed = key.seal(rng.as_ref(), &leaf_hash.0, &opening.encode()?)?;
        Ok(NewLeaf { bytes, leaf_hash, opening: SealedOpening { key_name, bytes: sealed } })
    }

    fn stored(&self, index: u64) -> Result<StoredLeaf, Error> {
        let stored = self.parts.store.read(index, 1)?.pop();
        let Some(stored) = stored else {
            return Err(Error::OutOfRange { index, size: self.parts.store.size()? });
        };
        if stored.index != index || merkle::leaf_hash(&stored.bytes) != stored.leaf_hash {
            return Err(Error::StoreDamaged { index });
        }
        Ok(stored)
    }
}
