//! The side that is asked: takes a request as bytes and headers, gives a signed response as bytes
//! and headers.

mod call;
mod flow;

use crate::admission::{Admission, AdmissionLimits};
use crate::call_name::CallName;
use crate::message::{NodeIdentity, PeerRequest};
use crate::nonce::{Nonce, NonceCache, NonceStore};
use crate::trust::Trust;
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::wire::{PeerStatus, SearchCall, SearchReply};
use entente_model::{AuthorityId, Clock, Problem, RegisterId, RequestId, Timestamp};
use std::sync::Arc;

/// Where questions are sent.
pub const SEARCHES_PATH: &str = "/peer/v1/searches";
/// Where a node speaks of itself.
pub const STATUS_PATH: &str = "/peer/v1/status";
/// The media type of questions and answers.
pub const JSON: &str = "application/json";
/// The media type of problem documents (RFC 9457).
pub const PROBLEM_JSON: &str = "application/problem+json";

/// What a node does for its peers. A future may be dropped before it ends, when the asker no longer
/// waits.
pub trait PeerHandler: Send + Sync {
    /// Decides under the node's own policy, records, searches and answers every register of the
    /// call exactly once.
    ///
    /// The ledger entry and [`VerifiedPeer::nonce`] are written in one transaction; if the nonce is
    /// stored already, the call is a replay and the problem is
    /// [`Replayed`](entente_model::Code::Replayed). A refusal by the handler is recorded by the
    /// handler. `evidence` is the request as it was signed.
    fn search(
        &self,
        peer: VerifiedPeer,
        call: SearchCall,
        evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>>;

    /// Does what a call of this name asks for, and gives the body of the reply.
    ///
    /// As with searches, [`VerifiedPeer::nonce`] is written in the handler's first transaction, and
    /// a refusal by the handler is recorded by the handler.
    fn call(
        &self,
        peer: VerifiedPeer,
        name: CallName,
        body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>>;

    /// Says how the node is.
    fn status(&self, peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>>;

    /// Records a refusal that came before the handler was asked, together with its nonce if it has
    /// one.
    ///
    /// Until this has succeeded nothing leaves; its own problem is sent instead if it fails.
    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>>;
}

/// A peer whose TLS key, message signature, time and nonce were checked. Only [`PeerServer`] makes
/// one.
#[derive(Debug, Clone)]
pub struct VerifiedPeer {
    authority: AuthorityId,
    name: String,
    roles: Vec<String>,
    nonce: Nonce,
    request: RequestId,
    received: Timestamp,
    deadline: Timestamp,
    trust_list: u64,
}

impl VerifiedPeer {
    /// Who asks.
    #[must_use]
    pub const fn authority(&self) -> &AuthorityId {
        &self.authority
    }

    /// The asker's name for people.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the trust list says the asker is.
    #[must_use]
    pub fn roles(&self) -> &[String] {
        &self.roles
    }

    /// To be stored in the transaction of the ledger entry.
    #[must_use]
    pub const fn nonce(&self) -> &Nonce {
        &self.nonce
    }

    /// The request's id.
    #[must_use]
    pub const fn request(&self) -> RequestId {
        self.request
    }

    /// When the request came.
    #[must_use]
    pub const fn received(&self) -> Timestamp {
        self.received
    }

    /// When the asker stops waiting.
    #[must_use]
    pub const fn deadline(&self) -> Timestamp {
        self.deadline
    }

    /// The version of the trust list that the peer was judged under.
    #[must_use]
    pub const fn trust_list(&self) -> u64 {
        self.trust_list
    }
}

/// A request that was refused before the handler was asked.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The peer that the TLS key belongs to, if it is on the trust list.
    pub peer: Option<AuthorityId>,
    /// The TLS key that was shown.
    pub pin: Option<Digest>,
    /// The request's id, if it could be read; proven only if `nonce` is there.
    pub request: Option<RequestId>,
    /// Purpose and legal basis codes as the header fields state them, if they could be read.
    pub purpose: Option<entente_model::PurposeCode>,
    /// See `purpose`.
    pub legal_basis: Option<entente_model::LegalBasisCode>,
    /// The registers asked, if the body could be read.
    pub registers: Vec<RegisterId>,
    /// What is sent to the peer.
    pub problem: Problem,
    /// There if the signature held and the request was new: to be stored with the ledger entry.
    pub nonce: Option<Nonce>,
    /// How many refusals this record stands for: more than one only for a peer that asks too fast.
    pub count: u32,
    /// When.
    pub at: Timestamp,
}

/// What a [`PeerServer`] is made of.
pub struct ServerParts<H> {
    /// What the node does for its peers.
    pub handler: H,
    /// Who the node is.
    pub identity: Arc<NodeIdentity>,
    /// The trust list in force.
    pub trust: Arc<Trust>,
    /// The durable memory of nonces.
    pub nonces: Arc<dyn NonceStore>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// How much may be asked at once.
    pub admission: AdmissionLimits,
}

/// Answers peers: checks everything that does not need the node's data, then asks the
/// [`PeerHandler`].
pub struct PeerServer<H> {
    handler: H,
    identity: Arc<NodeIdentity>,
    trust: Arc<Trust>,
    nonces: Arc<dyn NonceStore>,
    cache: NonceCache,
    clock: Arc<dyn Clock>,
    admission: Admission,
}

impl<H: PeerHandler> PeerServer<H> {
    /// A server with empty memory; what earlier runs accepted is in the [`NonceStore`].
    #[must_use]
    pub fn new(parts: ServerParts<H>) -> Self {
        Self {
            handler: parts.handler,
            identity: parts.identity,
            trust: parts.trust,
            nonces: parts.nonces,
            cache: NonceCache::new(),
            clock: parts.clock,
            admission: Admission::new(parts.admission),
        }
    }

    /// The handler.
    #[must_use]
    pub const fn handler(&self) -> &H {
        &self.handler
    }
}

/// A shared handler is a handler.
impl<H: PeerHandler> PeerHandler for Arc<H> {
    fn search(
        &self,
        peer: VerifiedPeer,
        call: SearchCall,
        evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>> {
        self.as_ref().search(peer, call, evidence)
    }

    fn call(
        &self,
        peer: VerifiedPeer,
        name: CallName,
        body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>> {
        self.as_ref().call(peer, name, body)
    }

    fn status(&self, peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>> {
        self.as_ref().status(peer)
    }

    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>> {
        self.as_ref().refused(refusal)
    }
}
