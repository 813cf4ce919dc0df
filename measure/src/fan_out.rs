//! One question to thirty nodes over real TLS on loopback: 28 that answer, one that is dead, one
//! that is slow.

use super::data::person;
use super::nodes::{Federation, Planned, fill, justification, officer, terms};
use super::stats::{Latencies, Watch, note};
use anyhow::{Context as _, Result};
use entente_exchange::{
    AdmissionLimits, CallName, NodeIdentity, PeerHandler, PeerRequest, PeerServer, Refusal,
    ServerParts, VerifiedPeer,
};
use entente_model::answer::OutcomeClass;
use entente_model::time::BoxFuture;
use entente_model::wire::{PeerStatus, SearchCall, SearchReply};
use entente_model::{Clock, Problem};
use entente_node::wiring::identity;
use entente_services::Node;
use entente_services::peers::{Peering, StoreNonces};
use entente_services::search::{SearchEvent, SearchInput, start};
use entente_web::{LogFiles, PeerListener, PeerListenerParts, ServerLimits};
use serde_json::json;
use std::fmt::Write as _;
use std::io::Cursor;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Nodes asked.
const NODES: usize = 30;
/// The last but one is slow, the last is dead.
const SLOW: usize = NODES - 1;
const DEAD: usize = NODES;
/// How long the slow node takes, beyond the deadline.
const SLOWNESS: Duration = Duration::from_secs(3);
const DEADLINE_MS: u64 = 1_000;
const ROUNDS: usize = 50;

/// Measures the time to the first answer, to the 28th, and what the silent two are called.
pub(crate) async fn measure() -> Result<String> {
    note("fan-out");
    let root = tempfile::tempdir()?;
    let mut listeners = Vec::new();
    let mut planned = Vec::new();
    for number in 0..=NODES {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        planned.push(Planned {
            authority: format!("node-{number:02}").parse()?,
            registers: vec!["police-records".parse()?],
            peer_port: listener.local_addr()?.port(),
        });
        // The dead node's port is closed again: a connection to it is refused.
        listeners.push((number != DEAD && number != 0).then_some(listener));
    }
    let federation = Federation::make(root.path(), planned)?;
    let stop = CancellationToken::new();
    let asker = federation.open(0).await?;
    let mut nodes = Vec::new();
    for (number, listener) in listeners.into_iter().enumerate() {
        let Some(listener) = listener else { continue };
        let node = federation.open(number).await?;
        fill(&node, "police-records", Cursor::new(records(number))).await?;
        serve(&federation, (number, &node), listener, &stop)?;
        nodes.push(node);
    }
    asker.context.peers.warm_up().await;
    let table = rounds(&asker).await?;
    stop.cancel();
    Ok(table)
}

/// A small register each; person 7 is in all of them.
fn records(node: usize) -> String {
    let mut lines = String::new();
    for number in 0..200_u64 {
        let who = if number == 7 { 7 } else { number + 1_000 * u64::try_from(node).unwrap_or(0) };
        let extra = json!({ "file_number": [format!("r{number}")], "category": ["suspect"] });
        lines.push_str(&person(who).line(number, &extra));
        lines.push('\n');
    }
    lines
}

/// Serves a node to its peers.
pub(crate) fn serve(
    federation: &Federation,
    (number, node): (usize, &Node),
    listener: TcpListener,
    stop: &CancellationToken,
) -> Result<()> {
    let folder = federation.folders.get(number).context("the folder")?;
    let context = &node.context;
    let keys = entente_crypto::keys::NodeKeys::load(context.files.as_ref(), &folder.keys())?;
    let delay = if number == SLOW { SLOWNESS } else { Duration::ZERO };
    let handler =
        Slow { inner: Peering::new(context.clone()), clock: context.clock.clone(), delay };
    let server = PeerServer::new(ServerParts {
        handler,
        identity: Arc::new(NodeIdentity {
            authority: context.authority.clone(),
            message: keys.message,
        }),
        trust: context.trust.clone(),
        nonces: Arc::new(StoreNonces(context.store.clone())),
        clock: context.clock.clone(),
        admission: AdmissionLimits::default(),
    });
    let parts = PeerListenerParts {
        server: Arc::new(server),
        log: LogFiles::new(context.files.clone(), folder.log()),
        trust: context.trust.clone(),
        clock: context.clock.clone(),
        limits: ServerLimits::default(),
    };
    let serving = PeerListener::new(&identity(&federation.machine, folder)?, parts)?;
    tokio::spawn(serving.serve(listener, stop.clone()));
    Ok(())
}

async fn rounds(asker: &Node) -> Result<String> {
    let one = round(asker, 1..=1).await?;
    let all = round(asker, 1..=NODES).await?;
    let mut table = format!(
        "### Fan-out to {NODES} nodes over mutual TLS on loopback, one dead, one slow, \
         all in one process\n\n\
         {ROUNDS} searches, one at a time, connections warm. Answers: {} hits, {} late, \
         {} unavailable (expected {}, {ROUNDS}, {ROUNDS}).\n\n\
         | to the | p50 ms | p99 ms |\n|---|---|---|\n",
        all.hits,
        all.late,
        all.unavailable,
        ROUNDS * (NODES - 2),
    );
    for (name, mut latencies) in [
        ("only answer, one node asked", one.first),
        ("first answer of 30", all.first),
        ("28th answer of 30", all.most),
    ] {
        let (p50, p99) = (latencies.percentile(50), latencies.percentile(99));
        writeln!(table, "| {name} | {p50:.1} | {p99:.1} |")?;
    }
    Ok(table)
}

/// What came of the searches of one round.
#[derive(Default)]
struct Round {
    first: Latencies,
    most: Latencies,
    hits: usize,
    late: usize,
    unavailable: usize,
}

async fn round(asker: &Node, asked: RangeInclusive<usize>) -> Result<Round> {
    let officer = officer(asker, &["investigator"])?;
    let who = person(7);
    let mut round = Round::default();
    for _ in 0..ROUNDS {
        let input = SearchInput {
            justification: justification(),
            terms: terms(&who.given, &who.misspelt(), Some(&who.birth))?,
            authorities: asked
                .clone()
                .map(|number| format!("node-{number:02}").parse())
                .collect::<Result<_, _>>()?,
            deadline_ms: Some(DEADLINE_MS),
            ..SearchInput::default()
        };
        let watch = Watch::start();
        let mut running = start(&asker.context, &officer, input).await?;
        let mut answered = 0;
        while let Some(event) = running.events.recv().await {
            let SearchEvent::Answer(answer) = event else { continue };
            match answer.answer.outcome.class() {
                OutcomeClass::Hit => {
                    answered += 1;
                    round.hits += 1;
                    if answered == 1 {
                        round.first.push(watch.elapsed());
                    }
                    if answered == NODES - 2 {
                        round.most.push(watch.elapsed());
                    }
                }
                OutcomeClass::Late => round.late += 1,
                OutcomeClass::Unavailable => round.unavailable += 1,
                other => note(&format!("unexpected: {}", other.words())),
            }
        }
    }
    Ok(round)
}

/// A node that takes its time.
struct Slow {
    inner: Peering,
    clock: Arc<dyn Clock>,
    delay: Duration,
}

impl PeerHandler for Slow {
    fn search(
        &self,
        peer: VerifiedPeer,
        call: SearchCall,
        evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>> {
        Box::pin(async move {
            if !self.delay.is_zero() {
                self.clock.sleep(self.delay).await;
            }
            self.inner.search(peer, call, evidence).await
        })
    }

    fn call(
        &self,
        peer: VerifiedPeer,
        name: CallName,
        body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>> {
        self.inner.call(peer, name, body)
    }

    fn status(&self, peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>> {
        self.inner.status(peer)
    }

    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>> {
        self.inner.refused(refusal)
    }
}
