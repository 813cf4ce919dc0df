//! The way to a peer, as a parameter: HTTPS in the program, memory in tests.

use crate::message::{Endpoint, PeerRequest, PeerResponse};
use crate::trust::Entry;
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Timestamp};
use std::time::Duration;
use thiserror::Error;

/// What a transport needs to know of a peer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Peer {
    /// Who it is.
    pub authority: AuthorityId,
    /// Where it is.
    pub endpoint: Endpoint,
    /// The TLS keys that it may show, current and next.
    pub pins: Vec<Digest>,
}

impl From<&Entry> for Peer {
    fn from(entry: &Entry) -> Self {
        Self {
            authority: entry.authority.clone(),
            endpoint: entry.endpoint.clone(),
            pins: entry.tls_pins.clone(),
        }
    }
}

/// Carries one request to one peer. It carries bytes; what they mean and whether to believe them is
/// not its business.
pub trait Transport: Send + Sync {
    /// Sends the request and returns the response; tries once, within `deadline`.
    fn send<'a>(
        &'a self,
        peer: &'a Peer,
        request: PeerRequest,
        deadline: Duration,
    ) -> BoxFuture<'a, Result<PeerResponse, TransportError>>;

    /// When the TLS certificate that the peer last showed expires, if one was seen.
    fn certificate_expires(&self, peer: &AuthorityId) -> Option<Timestamp> {
        let _ = peer;
        None
    }
}

/// Why there is no response.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TransportError {
    /// No connection.
    #[error("not reachable: {0}")]
    Unreachable(String),
    /// No connection that both sides trust.
    #[error("no trusted connection: {0}")]
    Tls(String),
    /// The response ended before it was whole.
    #[error("the answer was cut off: {0}")]
    CutOff(String),
    /// The response is larger than the limit.
    #[error("the answer is over the limit of {0} bytes")]
    TooLarge(usize),
    /// The response is not one that this protocol can carry.
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    /// The deadline passed.
    #[error("no answer within the deadline")]
    Late,
}
