//! The side that asks: sends signed questions, believes only what is proven, and says why when
//! there is no answer.

mod ask;
mod failure;
mod fan_out;
mod reply;

pub use failure::{Failure, Reason};
pub use fan_out::fan_out;
pub(crate) use reply::{Reply, fits as reply_fits, read as read_reply};

use crate::evidence::Evidence;
use crate::message::NodeIdentity;
use crate::peers::Peers;
use crate::transport::Transport;
use crate::trust::Trust;
use entente_model::wire::{Promise, SearchCall};
use entente_model::{Answer, AuthorityId, Clock, Rng};
use std::sync::Arc;
use std::time::Duration;

/// What a [`PeerClient`] is made of.
pub struct ClientParts {
    /// Who the node is.
    pub identity: Arc<NodeIdentity>,
    /// The trust list in force.
    pub trust: Arc<Trust>,
    /// The way to the peers.
    pub transport: Arc<dyn Transport>,
    /// Where their health is noted.
    pub peers: Arc<Peers>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness for nonces.
    pub rng: Arc<dyn Rng>,
}

/// Asks peers.
pub struct PeerClient {
    identity: Arc<NodeIdentity>,
    trust: Arc<Trust>,
    transport: Arc<dyn Transport>,
    peers: Arc<Peers>,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
}

/// A question to one peer.
#[derive(Debug, Clone, PartialEq)]
pub struct PeerCall {
    /// Whom to ask.
    pub peer: AuthorityId,
    /// What to ask.
    pub call: SearchCall,
    /// How long to wait, at most [`PEER_DEADLINE_MAX`](entente_model::limits::PEER_DEADLINE_MAX).
    pub deadline: Duration,
}

/// What came of a question to one peer: one result for every register asked, whatever happened.
#[derive(Debug, Clone, PartialEq)]
pub struct PeerAnswer {
    /// Who was asked.
    pub peer: AuthorityId,
    /// One result per register asked, in the order asked.
    pub results: Vec<PeerResult>,
    /// Question and reply as they were signed; none if there was no signed reply.
    pub evidence: Option<Evidence>,
    /// The peer's latest checkpoint, a signed note not yet verified here.
    pub checkpoint: Option<String>,
    /// How long it took.
    pub took: Duration,
}

/// What came of one register.
#[derive(Debug, Clone, PartialEq)]
pub struct PeerResult {
    /// The answer; late and unavailable ones are made here.
    pub answer: Answer,
    /// The peer's verified promise that it recorded the answer.
    pub promise: Option<Promise>,
}

impl PeerClient {
    /// A client that has contacted nobody yet.
    #[must_use]
    pub fn new(parts: ClientParts) -> Self {
        Self {
            identity: parts.identity,
            trust: parts.trust,
            transport: parts.transport,
            peers: parts.peers,
            clock: parts.clock,
            rng: parts.rng,
        }
    }

    pub(crate) const fn identity(&self) -> &Arc<NodeIdentity> {
        &self.identity
    }

    /// Where the peers' health is noted.
    #[must_use]
    pub const fn peers(&self) -> &Arc<Peers> {
        &self.peers
    }

    /// The trust list in force.
    #[must_use]
    pub const fn trust(&self) -> &Arc<Trust> {
        &self.trust
    }
}
