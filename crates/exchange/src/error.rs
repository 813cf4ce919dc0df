//! What can go wrong in the exchange, outside a request that is answered with a problem document.

use crate::signature::SignatureFault;
use crate::trust::TrustFault;
use thiserror::Error;

/// A fault of the exchange; texts never hold personal data.
#[derive(Debug, Error)]
pub enum Error {
    /// A header field cannot be carried.
    #[error("header field `{name}` {fault}")]
    Header {
        /// Which field.
        name: String,
        /// What is wrong.
        fault: &'static str,
    },
    /// More header fields or bytes than the limit.
    #[error(
        "header is over its limit of {} fields and {} bytes",
        crate::limits::HEADERS_MAX,
        crate::limits::HEADER_BYTES_MAX
    )]
    HeaderTooLarge,
    /// An endpoint is not `https://host` or `https://host:port`.
    #[error("endpoint `{0}` is not `https://HOST` or `https://HOST:PORT`")]
    Endpoint(String),
    /// A JSON text breaks a limit or a rule.
    #[error("body {0}")]
    Json(JsonFault),
    /// A signature does not hold.
    #[error("{0}")]
    Signature(#[from] SignatureFault),
    /// A trust list does not hold.
    #[error("{0}")]
    Trust(#[from] TrustFault),
    /// A question is sent to more nodes than one search may ask.
    #[error(
        "{count} nodes are asked at once, more than {}",
        entente_model::limits::PEERS_PER_SEARCH_MAX
    )]
    TooManyPeers {
        /// How many.
        count: usize,
    },
    /// Evidence does not prove what it claims to.
    #[error("evidence {0}")]
    Evidence(String),
    /// A client for a peer cannot be set up.
    #[error("client for `{peer}` cannot be set up: {words}")]
    Client {
        /// Which peer.
        peer: String,
        /// Why.
        words: String,
    },
}

/// What is wrong with a JSON text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum JsonFault {
    /// Nested too deep.
    #[error("is nested deeper than {depth_max} levels")]
    TooDeep {
        /// The limit.
        depth_max: usize,
    },
    /// An object names a key twice, so that two readers could understand different things.
    #[error("names a key twice at line {line}, column {column}")]
    DuplicateKey {
        /// Where.
        line: usize,
        /// Where.
        column: usize,
    },
    /// Not JSON.
    #[error("is not JSON at line {line}, column {column}")]
    Malformed {
        /// Where.
        line: usize,
        /// Where.
        column: usize,
    },
    /// JSON, but not the message expected.
    #[error("does not fit the message expected")]
    Unexpected,
    /// A number that has no single spelling.
    #[error("holds a number that is not a whole number below 2^53")]
    Number,
}
