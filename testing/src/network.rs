//! The way between nodes: each with its own latency on the seed, each with its own mishap.

use crate::clock::SteeredClock;
use entente_exchange::memory::{Fault, MemoryNetwork, MemoryTransport};
use entente_exchange::{Peer, PeerRequest, PeerResponse, Transport, TransportError};
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Clock as _};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// What goes wrong on the way to a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// The question arrives; its answer never does.
    Lost,
    /// The answer takes this long.
    Late(Duration),
    /// No connection can be made.
    Unreachable,
    /// The answer ends after so many bytes.
    Cut(usize),
    /// A bit of this byte of the answer is wrong.
    FlipAnswer(usize),
    /// A bit of this byte of the question is wrong.
    FlipQuestion(usize),
    /// The question arrives twice.
    Twice,
    /// The answer comes without its signature.
    Unsigned,
    /// The answer is that to an earlier question.
    Stale,
}

impl Mishap {
    const fn in_memory(self) -> Option<Fault> {
        match self {
            Self::Lost | Self::Late(_) => None,
            Self::Unreachable => Some(Fault::Unreachable),
            Self::Cut(at) => Some(Fault::CutBody(at)),
            Self::FlipAnswer(at) => Some(Fault::FlipBody(at)),
            Self::FlipQuestion(at) => Some(Fault::FlipRequest(at)),
            Self::Twice => Some(Fault::Duplicate),
            Self::Unsigned => Some(Fault::Unsigned),
            Self::Stale => Some(Fault::Stale),
        }
    }
}

/// The network of a federation.
pub struct Network {
    /// Who is plugged in.
    pub(crate) memory: Arc<MemoryNetwork>,
    clock: SteeredClock,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    latencies: BTreeMap<AuthorityId, Duration>,
    mishaps: BTreeMap<AuthorityId, Mishap>,
    sent: Vec<(AuthorityId, PeerRequest)>,
    under_way: Vec<AuthorityId>,
    waiting: usize,
}

impl Network {
    pub(crate) fn new(clock: SteeredClock) -> Arc<Self> {
        let (memory, state, changed) = Default::default();
        Arc::new(Self { memory, clock, state, changed })
    }

    pub(crate) fn place(&self, authority: AuthorityId, latency: Duration) {
        self.state().latencies.insert(authority, latency);
    }

    /// From now on this goes wrong on the way to a node.
    pub fn spoil(&self, authority: &AuthorityId, mishap: Mishap) {
        self.mend(authority);
        self.state().mishaps.insert(authority.clone(), mishap);
        if let Some(fault) = mishap.in_memory() {
            self.memory.fail(authority.clone(), fault);
        }
    }

    /// Nothing goes wrong any more on the way to a node.
    pub fn mend(&self, authority: &AuthorityId) {
        self.state().mishaps.remove(authority);
        self.memory.mend(authority);
    }

    /// Every question that was sent to a node, as it was signed.
    #[must_use]
    pub fn sent_to(&self, authority: &AuthorityId) -> Vec<PeerRequest> {
        let state = self.state();
        let to = state.sent.iter().filter(|(to, _)| to == authority);
        to.map(|(_, request)| request.clone()).collect()
    }

    /// Returns once questions are under way, every one of them waits for time alone, all who were
    /// woken have gone on, and `ready` says of those under way (by whom they ask) that nothing else
    /// is to be waited for.
    pub(crate) async fn quiet(&self, ready: impl Fn(&[AuthorityId]) -> bool) {
        loop {
            let (here, there) = (self.changed.notified(), self.clock.changes());
            tokio::pin!(here, there);
            here.as_mut().enable();
            there.as_mut().enable();
            let waits = {
                let state = self.state();
                let under_way = state.under_way.len();
                under_way > 0 && under_way == state.waiting && ready(&state.under_way)
            };
            if waits && self.clock.settled() {
                return;
            }
            tokio::select! {
                () = here => {}
                () = there => {}
            }
        }
    }

    fn count(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.notify_waiters();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One node's way into the network.
pub(crate) struct Way {
    pub(crate) network: Arc<Network>,
    pub(crate) memory: MemoryTransport,
}

impl Transport for Way {
    fn send<'a>(
        &'a self,
        peer: &'a Peer,
        request: PeerRequest,
        deadline: Duration,
    ) -> BoxFuture<'a, Result<PeerResponse, TransportError>> {
        Box::pin(async move {
            let mut trip = Trip::begin(&self.network, &peer.authority);
            let (latency, mishap) = {
                let mut state = self.network.state();
                state.sent.push((peer.authority.clone(), request.clone()));
                let latency = state.latencies.get(&peer.authority).copied().unwrap_or_default();
                (latency, state.mishaps.get(&peer.authority).copied())
            };
            let response = self.memory.send(peer, request, deadline).await;
            let sleep = match mishap {
                Some(Mishap::Lost) => Box::pin(std::future::pending()),
                Some(Mishap::Late(span)) => self.network.clock.sleep(span),
                _ => self.network.clock.sleep(latency),
            };
            trip.wait();
            sleep.await;
            response
        })
    }
}

/// A question under way, counted until it is answered or given up.
struct Trip<'a> {
    network: &'a Network,
    to: &'a AuthorityId,
    waits: bool,
}

impl<'a> Trip<'a> {
    fn begin(network: &'a Network, to: &'a AuthorityId) -> Self {
        network.count(|state| state.under_way.push(to.clone()));
        Self { network, to, waits: false }
    }

    fn wait(&mut self) {
        self.waits = true;
        self.network.count(|state| state.waiting += 1);
    }
}

impl Drop for Trip<'_> {
    fn drop(&mut self) {
        let waits = self.waits;
        self.network.count(|state| {
            if let Some(at) = state.under_way.iter().position(|to| to == self.to) {
                state.under_way.swap_remove(at);
            }
            state.waiting -= usize::from(waits);
        });
    }
}
