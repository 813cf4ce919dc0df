//! Reading nonces: whether a signed request was accepted before.

use crate::{Error, Store};
use rusqlite::{OptionalExtension as _, params};

impl Store {
    /// Whether a nonce of this key is stored. Writing it decides: [`crate::Row::Nonce`] fails with
    /// `Replayed`.
    ///
    /// # Errors
    /// [`Error::Busy`] or [`Error::Unavailable`] if the store cannot be read.
    pub fn nonce_seen(&self, key_id: &str, nonce: &str) -> Result<bool, Error> {
        self.pool().read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT 1 FROM nonce WHERE key_id = ?1 AND nonce = ?2")?;
            let found = statement.query_row(params![key_id, nonce], |_| Ok(())).optional()?;
            Ok(found.is_some())
        })
    }
}
