//! Nonces in the store, so that a replay is known after a restart.

use entente_exchange::{Nonce, NonceError, NonceStore};
use entente_model::time::BoxFuture;
use entente_store::{Error, Row, Store};

/// The store as the durable memory of nonces.
#[derive(Clone)]
pub struct StoreNonces(pub Store);

impl NonceStore for StoreNonces {
    fn seen<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<bool, NonceError>> {
        Box::pin(async move {
            self.0
                .nonce_seen(&nonce.key_id, &nonce.nonce)
                .map_err(|error| NonceError::Unavailable(error.to_string()))
        })
    }

    fn remember<'a>(&'a self, nonce: &'a Nonce) -> BoxFuture<'a, Result<(), NonceError>> {
        Box::pin(async move {
            self.0.write(vec![row(nonce)]).await.map_err(|error| match error {
                Error::Replayed => NonceError::Replayed,
                other => NonceError::Unavailable(other.to_string()),
            })
        })
    }
}

/// The row by which the store remembers a nonce, for the transaction that it belongs to.
pub(crate) fn row(nonce: &Nonce) -> Row {
    Row::Nonce { key_id: nonce.key_id.clone(), nonce: nonce.nonce.clone(), expires: nonce.expires }
}
