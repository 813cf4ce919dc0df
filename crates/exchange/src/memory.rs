//! Peers within one process, with faults on the way: for tests and simulations.
//!
//! A [`MemoryTransport`] carries requests straight to the [`PeerServer`]s that are plugged into its
//! [`MemoryNetwork`]. Signatures, trust list, time and nonces are checked as over a socket; only
//! TLS is missing: the transport says which TLS key the sender shows. Faults are set per peer and
//! stay until they are cleared.

use crate::message::{PeerRequest, PeerResponse};
use crate::server::{PeerHandler, PeerServer};
use crate::transport::{Peer, Transport, TransportError};
use bytes::Bytes;
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Clock};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What a request can be delivered to.
pub trait MemoryEndpoint: Send + Sync {
    /// Answers a request that came from the holder of this TLS key.
    fn deliver(&self, pin: Option<Digest>, request: PeerRequest) -> BoxFuture<'_, PeerResponse>;
}

impl<H: PeerHandler> MemoryEndpoint for PeerServer<H> {
    fn deliver(&self, pin: Option<Digest>, request: PeerRequest) -> BoxFuture<'_, PeerResponse> {
        Box::pin(self.handle(pin, request))
    }
}

/// What goes wrong on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No connection can be made.
    Unreachable,
    /// The request arrives, the answer never does.
    Drop,
    /// The answer comes after this time.
    Delay(Duration),
    /// The answer's body ends after this many bytes.
    CutBody(usize),
    /// One bit of this byte of the answer's body is wrong (counted around its end).
    FlipBody(usize),
    /// One bit of this byte of the request's body is wrong (counted around its end).
    FlipRequest(usize),
    /// The request arrives twice; the second answer is what comes back.
    Duplicate,
    /// The answer comes without its signature.
    Unsigned,
    /// The answer is that of the request before (the first time its own).
    Stale,
}

impl Fault {
    /// One of each kind; a delay of an hour.
    pub const ALL: [Self; 9] = [
        Self::Unreachable,
        Self::Drop,
        Self::Delay(Duration::from_secs(3600)),
        Self::CutBody(40),
        Self::FlipBody(60),
        Self::FlipRequest(60),
        Self::Duplicate,
        Self::Unsigned,
        Self::Stale,
    ];
}

/// Who is where, and what goes wrong on the way there.
#[derive(Default)]
pub struct MemoryNetwork {
    endpoints: Mutex<BTreeMap<AuthorityId, Arc<dyn MemoryEndpoint>>>,
    faults: Mutex<BTreeMap<AuthorityId, Fault>>,
    last: Mutex<BTreeMap<AuthorityId, PeerResponse>>,
}

impl MemoryNetwork {
    /// Plugs a node in, in place of an earlier one of the same authority.
    pub fn plug(&self, authority: AuthorityId, endpoint: Arc<dyn MemoryEndpoint>) {
        locked(&self.endpoints).insert(authority, endpoint);
    }

    /// Unplugs a node.
    pub fn unplug(&self, authority: &AuthorityId) {
        locked(&self.endpoints).remove(authority);
    }

    /// Sets what goes wrong on the way to a node.
    pub fn fail(&self, authority: AuthorityId, fault: Fault) {
        locked(&self.faults).insert(authority, fault);
    }

    /// Nothing goes wrong any more on the way to a node.
    pub fn mend(&self, authority: &AuthorityId) {
        locked(&self.faults).remove(authority);
    }

    fn fault(&self, authority: &AuthorityId) -> Option<Fault> {
        locked(&self.faults).get(authority).copied()
    }

    fn stale(&self, authority: &AuthorityId, response: &PeerResponse) -> PeerResponse {
        let mut last = locked(&self.last);
        last.entry(authority.clone()).or_insert_with(|| response.clone()).clone()
    }
}

/// The way of one node into a [`MemoryNetwork`].
pub struct MemoryTransport {
    network: Arc<MemoryNetwork>,
    clock: Arc<dyn Clock>,
    pin: Option<Digest>,
}

impl MemoryTransport {
    /// The way of the node that shows the TLS key with this pin.
    #[must_use]
    pub const fn new(
        network: Arc<MemoryNetwork>,
        clock: Arc<dyn Clock>,
        pin: Option<Digest>,
    ) -> Self {
        Self { network, clock, pin }
    }

    async fn carried(
        &self,
        peer: &Peer,
        mut request: PeerRequest,
    ) -> Result<PeerResponse, TransportError> {
        let fault = self.network.fault(&peer.authority);
        let endpoint = locked(&self.network.endpoints).get(&peer.authority).cloned();
        let endpoint = endpoint
            .filter(|_| fault != Some(Fault::Unreachable))
            .ok_or_else(|| TransportError::Unreachable("nobody answers there".into()))?;
        match fault {
            Some(Fault::FlipRequest(at)) => request.body = flipped(&request.body, at),
            Some(Fault::Duplicate) => {
                endpoint.deliver(self.pin, request.clone()).await;
            }
            _ => {}
        }
        let mut response = endpoint.deliver(self.pin, request).await;
        let stale = self.network.stale(&peer.authority, &response);
        match fault {
            Some(Fault::Drop) => std::future::pending::<()>().await,
            Some(Fault::Delay(span)) => self.clock.sleep(span).await,
            Some(Fault::CutBody(at)) => response.body.truncate(at),
            Some(Fault::FlipBody(at)) => response.body = flipped(&response.body, at),
            Some(Fault::Unsigned) => response.headers = crate::Headers::default(),
            Some(Fault::Stale) => response = stale,
            Some(Fault::Unreachable | Fault::FlipRequest(_) | Fault::Duplicate) | None => {}
        }
        Ok(response)
    }
}

impl Transport for MemoryTransport {
    fn send<'a>(
        &'a self,
        peer: &'a Peer,
        request: PeerRequest,
        _deadline: Duration,
    ) -> BoxFuture<'a, Result<PeerResponse, TransportError>> {
        Box::pin(self.carried(peer, request))
    }
}

fn flipped(body: &Bytes, at: usize) -> Bytes {
    let mut bytes = body.to_vec();
    let index = at.checked_rem(bytes.len()).unwrap_or(0);
    if let Some(byte) = bytes.get_mut(index) {
        *byte ^= 1;
    }
    Bytes::from(bytes)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
