//! What can go wrong with the servers themselves; what goes wrong with a request is a problem
//! document.

use thiserror::Error;

/// A server that cannot serve.
#[derive(Debug, Error)]
pub enum Error {
    /// The certificate or key is of no use to a server.
    #[error("the server cannot use its TLS identity")]
    Tls(#[source] entente_crypto::Error),
}
