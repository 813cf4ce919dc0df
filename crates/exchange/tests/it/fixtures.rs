//! A small federation in one process: real keys, signatures and ledgers, a clock that tests move.

use entente_crypto::openings::OpeningKeys;
use entente_crypto::seal::SealingKey;
use entente_crypto::sign::SigningKey;
use entente_exchange::memory::{MemoryNetwork, MemoryTransport};
use entente_exchange::*;
use entente_ledger::memory::{MemoryFiles, MemoryStore};
use entente_ledger::{Facts, Kind, Ledger, LedgerParts, Origin};
use entente_model::answer::{Band, Basis};
use entente_model::encoding::Digest;
use entente_model::time::BoxFuture;
use entente_model::wire::*;
use entente_model::*;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

/// Where all clocks start.
pub(crate) const START: i64 = 1_795_255_200_000;

/// A clock that stands still until nothing else can happen, then jumps to the next sleeper.
pub(crate) struct TestClock {
    now: AtomicI64,
    sleepers: Mutex<Vec<(i64, Waker)>>,
}

impl TestClock {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { now: AtomicI64::new(START), sleepers: Mutex::default() })
    }

    pub(crate) fn advance(&self, span: Duration) {
        self.set(self.now.load(Ordering::SeqCst) + i64::try_from(span.as_millis()).unwrap());
    }

    pub(crate) fn set(&self, millis: i64) {
        self.now.store(millis, Ordering::SeqCst);
        let mut sleepers = self.sleepers.lock().unwrap();
        let (due, left) =
            std::mem::take(&mut *sleepers).into_iter().partition(|(at, _)| *at <= millis);
        *sleepers = left;
        drop(sleepers);
        let due: Vec<(i64, Waker)> = due;
        due.into_iter().for_each(|(_, waker)| waker.wake());
    }

    /// Runs a future to its end, moving time only when nothing else can happen.
    pub(crate) fn run<F: Future>(&self, future: F) -> F::Output {
        struct Flag(AtomicBool);
        impl Wake for Flag {
            fn wake(self: Arc<Self>) {
                self.0.store(true, Ordering::SeqCst);
            }
        }
        let flag = Arc::new(Flag(AtomicBool::new(true)));
        let waker = Waker::from(Arc::clone(&flag));
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            if flag.0.swap(false, Ordering::SeqCst) {
                if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                    return output;
                }
                continue;
            }
            let next = self.sleepers.lock().unwrap().iter().map(|(at, _)| *at).min();
            self.set(next.expect("a future waits for something that no clock brings"));
        }
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now.load(Ordering::SeqCst))
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        panic!("use the shared clock, which can be waited on ({span:?})")
    }
}

/// The clock of one node: the shared one, off by a fixed amount.
pub(crate) struct NodeClock {
    shared: Arc<TestClock>,
    off_ms: AtomicI64,
}

impl NodeClock {
    pub(crate) fn new(shared: &Arc<TestClock>) -> Arc<Self> {
        Arc::new(Self { shared: Arc::clone(shared), off_ms: AtomicI64::new(0) })
    }

    pub(crate) fn put_off(&self, millis: i64) {
        self.off_ms.store(millis, Ordering::SeqCst);
    }
}

impl Clock for NodeClock {
    fn now(&self) -> Timestamp {
        let off = self.off_ms.load(Ordering::SeqCst);
        Timestamp::from_millis(self.shared.now().as_millis() + off)
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let shared = Arc::clone(&self.shared);
        let until = shared.now().as_millis() + i64::try_from(span.as_millis()).unwrap();
        Box::pin(std::future::poll_fn(move |context| {
            if shared.now().as_millis() >= until {
                return Poll::Ready(());
            }
            shared.sleepers.lock().unwrap().push((until, context.waker().clone()));
            Poll::Pending
        }))
    }
}

/// Bytes that depend on the seed and the count of draws alone.
pub(crate) struct TestRng(AtomicU64);

impl TestRng {
    pub(crate) fn new(seed: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(seed << 32)))
    }
}

impl Rng for TestRng {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let count = self.0.fetch_add(1, Ordering::SeqCst);
            let block = entente_crypto::hash::sha256(&count.to_be_bytes()).0;
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

pub(crate) fn authority(text: &str) -> AuthorityId {
    AuthorityId::new(text).unwrap()
}

pub(crate) fn register(text: &str) -> RegisterId {
    RegisterId::new(text).unwrap()
}

/// What a desk does with a question.
#[derive(Debug, Clone)]
pub(crate) enum Plan {
    Hit,
    NoHit,
    /// Says nothing of this register.
    Silent,
    /// Refuses the whole question.
    Deny,
    /// Answers after this time.
    Slow(Duration),
}

/// A node's officers' desk: answers as planned and records in a real ledger.
pub(crate) struct Desk {
    pub(crate) authority: AuthorityId,
    ledger: Ledger<MemoryStore>,
    recorded: AtomicU64,
    pub(crate) plans: Mutex<BTreeMap<RegisterId, Plan>>,
    pub(crate) refusals: Mutex<Vec<Refusal>>,
    pub(crate) searches: AtomicU64,
    pub(crate) calls: AtomicU64,
    pub(crate) ledger_broken: AtomicBool,
    nonces: Arc<dyn NonceStore>,
    clock: Arc<dyn Clock>,
}

impl Desk {
    async fn record(&self, facts: Facts) -> Result<Promise, Problem> {
        if self.ledger_broken.load(Ordering::SeqCst) {
            return Err(Problem::new(Code::LedgerUnavailable));
        }
        let entry = entente_ledger::Entry {
            facts,
            actor: serde_json::json!({}),
            subject: serde_json::json!({}),
            justification: serde_json::json!({}),
            retention_class: "search".into(),
        };
        let position = self.ledger.append(entry, ()).await.unwrap();
        self.recorded.fetch_add(1, Ordering::SeqCst);
        Ok(position.promise().clone())
    }

    /// How many entries its ledger has.
    pub(crate) fn entries(&self) -> u64 {
        self.recorded.load(Ordering::SeqCst)
    }

    fn outcome(&self, register: &RegisterId) -> Plan {
        self.plans.lock().unwrap().get(register).cloned().unwrap_or(Plan::NoHit)
    }
}

impl PeerHandler for Desk {
    fn search(
        &self,
        peer: VerifiedPeer,
        call: SearchCall,
        evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>> {
        Box::pin(async move {
            assert_eq!(evidence.headers.one("x-entente-purpose"), Ok("INV"));
            self.nonces.remember(peer.nonce()).await.map_err(|_| Problem::new(Code::Replayed))?;
            self.searches.fetch_add(1, Ordering::SeqCst);
            let mut answers = Vec::new();
            for register in &call.registers {
                let plan = self.outcome(register);
                if let Plan::Slow(span) = plan {
                    self.clock.sleep(span).await;
                }
                if matches!(plan, Plan::Deny) {
                    self.record(facts(peer.authority(), Kind::Refuse)).await?;
                    return Err(Problem::new(Code::PurposeNotAccepted)
                        .with_rule(RuleId::new("POL-02").unwrap())
                        .with_detail("the register does not accept `INV`"));
                }
                if matches!(plan, Plan::Silent) {
                    continue;
                }
                let promise = self.record(facts(peer.authority(), Kind::Consult)).await?;
                let answer = answer(&self.authority, register, &plan, self.clock.now());
                answers.push(RecordedAnswer { answer, promise });
            }
            Ok(SearchReply {
                protocol: PROTOCOL,
                request: call.request,
                authority: self.authority.clone(),
                answers,
                time: self.clock.now(),
                checkpoint: None,
                unknown: BTreeMap::new(),
            })
        })
    }

    fn call(
        &self,
        peer: VerifiedPeer,
        name: CallName,
        body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>> {
        Box::pin(async move {
            self.nonces.remember(peer.nonce()).await.map_err(|_| Problem::new(Code::Replayed))?;
            self.record(facts(peer.authority(), Kind::Consult)).await?;
            self.calls.fetch_add(1, Ordering::SeqCst);
            if let Some(wait_ms) = body["wait_ms"].as_u64() {
                self.clock.sleep(Duration::from_millis(wait_ms)).await;
            }
            if let Some(bytes) = body["fill_bytes"].as_u64() {
                let bytes = usize::try_from(bytes).unwrap();
                return Ok(serde_json::json!("x".repeat(bytes)));
            }
            Ok(serde_json::json!({ "by": peer.authority(), "name": name.as_str(), "body": body }))
        })
    }

    fn status(&self, _peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>> {
        Box::pin(async move {
            Ok(PeerStatus {
                protocol: PROTOCOL,
                protocol_min: PROTOCOL_MIN,
                authority: self.authority.clone(),
                software: "test".into(),
                time: self.clock.now(),
                trust_list: 1,
                registers: vec![register("police-records")],
                checkpoint: None,
            })
        })
    }

    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>> {
        Box::pin(async move {
            self.record(facts(&self.authority, Kind::Refuse)).await?;
            if let Some(nonce) = &refusal.nonce {
                let _ = self.nonces.remember(nonce).await;
            }
            self.refusals.lock().unwrap().push(refusal);
            Ok(())
        })
    }
}

pub(crate) fn facts(asker: &AuthorityId, kind: Kind) -> Facts {
    Facts {
        kind,
        operation: "search".into(),
        asker: asker.clone(),
        answerer: None,
        register: None,
        purpose: None,
        legal_basis: None,
        urgency: None,
        policy: Digest([0; 32]),
        permitted: kind != Kind::Refuse,
        rules: Vec::new(),
        outcome: None,
        request: None,
        counterparty: None,
        count: None,
        problem: None,
    }
}

pub(crate) fn answer(
    authority: &AuthorityId,
    register: &RegisterId,
    plan: &Plan,
    now: Timestamp,
) -> Answer {
    let hit = matches!(plan, Plan::Hit);
    let candidate = Candidate {
        reference: Some("X-1".into()),
        score_permille: 930,
        band: Band::A,
        features: Vec::new(),
        matched_role: None,
        warnings: Vec::new(),
        action: None,
        acts: Vec::new(),
        links: Vec::new(),
        fields: BTreeMap::new(),
    };
    Answer {
        authority: authority.clone(),
        register: register.clone(),
        outcome: if hit { Outcome::Hit } else { Outcome::NoHit },
        candidates: if hit { vec![candidate] } else { Vec::new() },
        cut: false,
        copies: Vec::new(),
        basis: Some(Basis {
            rule: RuleId::new("POL-01").unwrap(),
            policy: Digest([0; 32]),
            declaration: "1".into(),
            model: "1".into(),
            data: 7,
            level: AnswerLevel::Reference,
        }),
        answered: now,
    }
}

/// One node of the federation.
pub(crate) struct Node {
    pub(crate) authority: AuthorityId,
    pub(crate) identity: Arc<NodeIdentity>,
    pub(crate) pin: Digest,
    pub(crate) clock: Arc<NodeClock>,
    pub(crate) nonces: Arc<MemoryNonces>,
    pub(crate) server: Arc<PeerServer<Arc<Desk>>>,
    pub(crate) desk: Arc<Desk>,
    pub(crate) client: Arc<PeerClient>,
}

/// A federation, its operators' keys, and the network between its nodes.
pub(crate) struct Federation {
    pub(crate) clock: Arc<TestClock>,
    pub(crate) network: Arc<MemoryNetwork>,
    pub(crate) operators: Vec<SigningKey>,
    pub(crate) list: TrustList,
    pub(crate) trust: Arc<Trust>,
    pub(crate) nodes: BTreeMap<AuthorityId, Node>,
    pub(crate) admission: AdmissionLimits,
}

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32]).unwrap()
}

fn log_key(seed: u8) -> SigningKey {
    key(seed + 100)
}

pub(crate) fn entry(name: &str, seed: u8) -> Entry {
    Entry {
        authority: authority(name),
        name: format!("Authority {name}"),
        contact: None,
        roles: vec!["spoc".into()],
        endpoint: format!("https://{name}.example:8443").parse().unwrap(),
        tls_pins: vec![Digest([seed; 32])],
        message_keys: vec![key(seed).verifying_key()],
        log: LogKey { origin: format!("log.example/{name}"), key: log_key(seed).verifying_key() },
        registers: ["police-records", "stolen-vehicles"]
            .map(|name| Service { register: register(name), askers: Askers::Everyone })
            .into(),
        unknown: BTreeMap::new(),
    }
}

/// The names of the nodes; the first asks.
pub(crate) const NAMES: [&str; 4] = ["aa-police", "bb-police", "cc-police", "dd-agency"];

impl Federation {
    pub(crate) fn new() -> Self {
        Self::with(NAMES.iter().zip(1..).map(|(name, seed)| entry(name, seed)).collect())
    }

    pub(crate) fn with(entries: Vec<Entry>) -> Self {
        let clock = TestClock::new();
        let operators: Vec<_> = (201..204).map(key).collect();
        let start = Timestamp::from_millis(START);
        let window =
            start.minus(Duration::from_secs(3600))..start.plus(Duration::from_secs(86_400));
        let list = TrustList::draft("test federation", 1, window, entries).unwrap();
        let signed = signed(&list, &operators[..2]);
        let trust = Arc::new(Trust::open(roots(&operators), &signed, start).unwrap());
        let mut federation = Self {
            clock,
            network: Arc::new(MemoryNetwork::default()),
            operators,
            list,
            trust,
            nodes: BTreeMap::new(),
            admission: AdmissionLimits::default(),
        };
        for (name, seed) in NAMES.iter().zip(1..) {
            let node = federation.node(name, seed, Arc::default());
            federation.nodes.insert(node.authority.clone(), node);
        }
        federation
    }

    /// Starts a node, or starts it again with the nonces that it stored before.
    pub(crate) fn node(&self, name: &str, seed: u8, nonces: Arc<MemoryNonces>) -> Node {
        let clock = NodeClock::new(&self.clock);
        let rng = TestRng::new(u64::from(seed));
        let identity = Arc::new(NodeIdentity { authority: authority(name), message: key(seed) });
        let openings = OpeningKeys::open(
            Arc::new(MemoryFiles::default()),
            "openings".into(),
            SealingKey::from_bytes(&[seed; 32]).unwrap(),
            rng.clone(),
        );
        let ledger = Ledger::new(LedgerParts {
            store: MemoryStore::default(),
            origin: Origin::new(format!("log.example/{name}")).unwrap(),
            log_key: log_key(seed),
            openings: Arc::new(openings.unwrap()),
            clock: clock.clone(),
            rng: rng.clone(),
        });
        let desk = Arc::new(Desk {
            authority: authority(name),
            ledger,
            recorded: AtomicU64::new(0),
            plans: Mutex::default(),
            refusals: Mutex::default(),
            searches: AtomicU64::new(0),
            calls: AtomicU64::new(0),
            ledger_broken: AtomicBool::new(false),
            nonces: nonces.clone(),
            clock: clock.clone(),
        });
        let server = Arc::new(PeerServer::new(ServerParts {
            handler: Arc::clone(&desk),
            identity: Arc::clone(&identity),
            trust: Arc::clone(&self.trust),
            nonces: nonces.clone(),
            clock: clock.clone(),
            admission: self.admission,
        }));
        self.network.plug(authority(name), server.clone());
        let pin = Digest([seed; 32]);
        let client = self.client(&identity, &clock, Some(pin));
        Node { authority: authority(name), identity, pin, clock, nonces, server, desk, client }
    }

    pub(crate) fn client(
        &self,
        identity: &Arc<NodeIdentity>,
        clock: &Arc<NodeClock>,
        pin: Option<Digest>,
    ) -> Arc<PeerClient> {
        let network = Arc::clone(&self.network);
        Arc::new(PeerClient::new(ClientParts {
            identity: Arc::clone(identity),
            trust: Arc::clone(&self.trust),
            transport: Arc::new(MemoryTransport::new(network, clock.clone(), pin)),
            peers: Arc::default(),
            clock: clock.clone(),
            rng: TestRng::new(77),
        }))
    }

    pub(crate) fn at(&self, name: &str) -> &Node {
        &self.nodes[&authority(name)]
    }

    pub(crate) fn asker(&self) -> &Node {
        self.at(NAMES[0])
    }

    pub(crate) fn plan(&self, name: &str, of: &str, plan: Plan) {
        self.at(name).desk.plans.lock().unwrap().insert(register(of), plan);
    }

    /// A question of the asker, recorded in its ledger.
    pub(crate) fn call(&self, registers: &[&str]) -> SearchCall {
        self.call_of(self.asker(), registers)
    }

    pub(crate) fn call_of(&self, asker: &Node, registers: &[&str]) -> SearchCall {
        let intent =
            self.clock.run(asker.desk.record(facts(&asker.authority, Kind::Consult))).unwrap();
        let rng = TestRng::new(1000 + intent.index);
        let input = JustificationInput {
            purpose: Some("INV".into()),
            legal_basis: Some("P2-ART-44".into()),
            case_reference: Some("K-2026-17".into()),
            ..Default::default()
        };
        SearchCall {
            protocol: PROTOCOL,
            request: RequestId::random(rng.as_ref()),
            search: SearchId::new(asker.clock.now(), rng.as_ref()),
            asker: asker.authority.clone(),
            trust_list: 1,
            registers: registers.iter().map(|name| register(name)).collect(),
            query: Query::new(vec![Term::Reference("X-1".into())]).unwrap(),
            justification: input.complete().unwrap(),
            officer: OfficerAssertion {
                pseudonym: Digest([9; 32]),
                roles: vec![Role::new("spoc-officer").unwrap()],
                certificates: Vec::new(),
            },
            deadline_ms: 5_000,
            intent,
            unknown: BTreeMap::new(),
        }
    }

    /// Asks one peer for one register and returns what came of it.
    pub(crate) fn ask(&self, peer: &str, of: &str) -> PeerAnswer {
        let call = self.call(&[of]);
        self.put(self.asker(), peer, call)
    }

    pub(crate) fn put(&self, asker: &Node, peer: &str, call: SearchCall) -> PeerAnswer {
        let deadline = Duration::from_secs(5);
        let call = PeerCall { peer: authority(peer), call, deadline };
        self.clock.run(asker.client.ask(call))
    }

    /// The codes of the refusals that a node has recorded.
    pub(crate) fn refusals(&self, name: &str) -> Vec<&'static str> {
        let refusals = self.at(name).desk.refusals.lock().unwrap();
        refusals.iter().map(|refusal| refusal.problem.code.as_str()).collect()
    }
}

pub(crate) fn roots(operators: &[SigningKey]) -> FederationRoots {
    let keys: Vec<_> = operators.iter().map(SigningKey::verifying_key).collect();
    FederationRoots::new(&keys, 2).unwrap()
}

pub(crate) fn signed(list: &TrustList, operators: &[SigningKey]) -> SignedTrustList {
    let mut signed = SignedTrustList::draft(list).unwrap();
    operators.iter().for_each(|key| signed.sign(key).unwrap());
    signed
}

/// The outcome of the only register asked.
pub(crate) fn only(answer: &PeerAnswer) -> &Outcome {
    assert_eq!(answer.results.len(), 1);
    &answer.results[0].answer.outcome
}

/// The reason of an unavailable outcome, the code of a refused one, or the class.
pub(crate) fn short(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused { code, .. } => format!("refused: {code}"),
        Outcome::Unavailable { reason, .. } => format!("unavailable: {reason}"),
        other => other.class().as_str().to_owned(),
    }
}
