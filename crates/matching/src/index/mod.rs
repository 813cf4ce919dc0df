//! The interface of a person index, and the default implementation behind it.

mod bounds;
mod dictionary;
mod engine;
mod expand;
mod expansions;
mod gather;
mod live;
mod marks;
mod part;
mod postings;
mod reach;
mod seen;
mod segment;
mod shard;
mod visit;

pub use engine::{Engine, GoneRecord, Merge};
pub use segment::{Bytes, Damage, Segment, build, build_from};

use crate::{Error, Matches, Options, PersonEntry, PersonQuery, RecordKey, Stop, Stopped};
use entente_model::record::Access;
use std::sync::Arc;

/// Finds persons by what is known of them.
///
/// An implementation answers as if records that `access` may not know of did not exist: they
/// influence neither candidates nor order, scores (which depend on how common a name is) or `cut`.
pub trait PersonIndex: Send + Sync {
    /// The candidates for a question, best first.
    fn search(&self, query: &PersonQuery, access: &Access, options: &Options) -> Matches;

    /// The candidates for each of many questions of one asker, in their order. Words that several
    /// questions share are looked up once; `threads` work side by side.
    ///
    /// # Errors
    /// [`Stopped`] if it was told to stop: there is no answer then, to any of the questions.
    fn search_batch(
        &self,
        queries: &[PersonQuery],
        asker: (&Access, &Options),
        how: (usize, &Stop),
    ) -> Result<Vec<Matches>, Stopped>;

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
    Arc::new(Engine::default())
}
