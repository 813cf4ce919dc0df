//! The default index, held in memory.

use super::PersonIndex;
use crate::{Error, Matches, Options, PersonEntry, PersonQuery, RecordKey};
use entente_model::record::Access;

/// The default index.
#[derive(Debug, Default)]
pub(super) struct Engine {}

impl PersonIndex for Engine {
    fn search(&self, _query: &PersonQuery, _access: &Access, _options: &Options) -> Matches {
        Matches::default()
    }

    fn insert(&self, _key: RecordKey, _entry: &PersonEntry) -> Result<(), Error> {
        Err(Error::Full)
    }

    fn remove(&self, _key: RecordKey) -> bool {
        false
    }

    fn len(&self) -> usize {
        0
    }

    fn model_version(&self) -> &'static str {
        crate::MODEL_VERSION
    }
}
