//! The interface of a person index, and the default implementation behind it.

mod bounds;
mod dictionary;
mod expand;
mod gather;
mod memory;
mod postings;
mod reach;
mod shard;

use crate::{Error, Matches, Options, PersonEntry, PersonQuery, RecordKey};
use entente_model::record::Access;
use std::sync::Arc;

/// Finds persons by what is known of them.
///
/// An implementation answers as if records that `access` may not know of did not exist: they
/// influence neither candidates nor order, scores (which depend on how common a name is) or `cut`.
pub trait PersonIndex: Send + Sync {
    /// The candidates for a question, best first.
    fn search(&self, query: &PersonQuery, access: &Access, options: &Options) -> Matches;

    /// Takes a record in; a record already held under the key is replaced. It is found as soon as
    /// this returns.
    ///
    /// # Errors
    /// [`Error`] if the record exceeds a limit; then nothing has changed.
    fn insert(&self, key: RecordKey, entry: &PersonEntry) -> Result<(), Error>;

    /// Forgets a record, and says whether it was held. It is not found any more as soon as this
    /// returns.
    fn remove(&self, key: RecordKey) -> bool;

    /// How many records are held.
    fn len(&self) -> usize;

    /// Whether none is held.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The version of tables, weights and rules: the same question to the same data under the same
    /// version gives the same answer.
    fn model_version(&self) -> &'static str;
}

/// An empty index of the default kind, held in memory.
#[must_use]
pub fn engine() -> Arc<dyn PersonIndex> {
    Arc::new(memory::Engine::default())
}
