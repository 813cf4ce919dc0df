//! Several nodes in one process.

use crate::build::police_record;
use crate::clock::{NodeClock, START, SteeredClock};
use crate::network::{Mishap, Network, Way};
use crate::node::{Frame, Officer, TestNode};
use crate::rng::SeededRng;
use entente_crypto::hash::sha256;
use entente_crypto::keys::NodeKeys;
use entente_crypto::passkey::RelyingParty;
use entente_crypto::sign::SigningKey;
use entente_exchange::memory::MemoryTransport;
use entente_exchange::{
    AdmissionLimits, Askers, Entry, FederationRoots, LogKey, Service, SignedTrustList, TrustList,
};
use entente_model::{AuthorityId, Problem, RegisterId};
use entente_policy::PolicySet;
use entente_registers::import::Format;
use entente_registers::{Catalogue, IndexAccess, IndexFolder};
use entente_services::accounts::{self, NewOfficer, SignedIn};
use entente_services::assemble::log_origin;
use entente_services::records::{ImportMode, ImportOrder, ImportReport, ImportSource, import};
use entente_services::search::{
    self, Due, SearchAnswer, SearchEvent, SearchInput, Started, Summary,
};
use entente_services::{Node, Parts, assemble};
use entente_store::DiskFiles;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::io::{BufRead, Cursor};
use std::sync::{Arc, LazyLock};

/// The site that passkeys of every node are made for.
pub const ORIGIN: &str = "https://node.example.eu";
use std::time::Duration;
use tempfile::TempDir;

/// How many latencies between two nodes there are to draw from, 16 ms apart.
const LATENCY_STEPS: u64 = 40;
/// Days for which the trust list is valid.
const DAY: Duration = Duration::from_secs(24 * 3600);

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

/// The federation's nodes, network, time and operators.
pub struct Federation {
    /// Time.
    pub clock: SteeredClock,
    /// The network.
    pub network: Arc<Network>,
    /// The operators, of whom two must sign.
    pub operators: Vec<SigningKey>,
    seed: u64,
    catalogue: Catalogue,
    pub(crate) nodes: BTreeMap<AuthorityId, TestNode>,
    signed: SignedTrustList,
    folder: TempDir,
}

/// Names the nodes of a federation.
pub struct Builder {
    seed: u64,
    catalogue: Option<Catalogue>,
    nodes: Vec<Plan>,
}

struct Plan {
    authority: AuthorityId,
    roles: Vec<String>,
    services: Vec<Service>,
    policies: Vec<(String, String)>,
}

/// A search that came to its end.
pub struct Asked {
    /// The first event.
    pub started: Started,
    /// The answers in the order of arrival.
    pub answers: Vec<SearchAnswer>,
    /// The last event.
    pub summary: Summary,
}

impl Asked {
    /// The answer of a node's register.
    #[must_use]
    pub fn of(&self, authority: &str, register: &str) -> &SearchAnswer {
        let is = |answer: &&SearchAnswer| {
            answer.answer.authority.as_str() == authority
                && answer.answer.register.as_str() == register
        };
        self.answers.iter().find(is).unwrap()
    }

    /// Who answered what, in the order of arrival.
    #[must_use]
    pub fn outcomes(&self) -> Vec<(String, &'static str)> {
        let outcome = |one: &SearchAnswer| {
            (one.answer.authority.to_string(), one.answer.outcome.class().as_str())
        };
        self.answers.iter().map(outcome).collect()
    }
}

impl Builder {
    /// A node of this authority that serves these registers to everybody.
    #[must_use]
    pub fn node(mut self, authority: &str, registers: &[&str]) -> Self {
        let service = |register: &&str| Service {
            register: register.parse().unwrap(),
            askers: Askers::Everyone,
        };
        self.nodes.push(Plan {
            authority: authority.parse().unwrap(),
            roles: Vec::new(),
            services: registers.iter().map(service).collect(),
            policies: Vec::new(),
        });
        self
    }

    /// Every node knows a catalogue in which one text of one file stands for another.
    #[must_use]
    pub fn amended(mut self, file: &str, text: &str, by: &str) -> Self {
        let mut sources = Catalogue::embedded_sources();
        for source in sources.iter_mut().filter(|source| source.path.ends_with(file)) {
            source.text = source.text.replacen(text, by, 1);
        }
        self.catalogue = Some(Catalogue::load(&sources).unwrap());
        self
    }

    /// The trust list gives the last named node this role.
    #[must_use]
    pub fn role(mut self, role: &str) -> Self {
        self.nodes.iter_mut().next_back().into_iter().for_each(|node| {
            node.roles.push(role.to_owned());
        });
        self
    }

    /// The last named node serves all its registers to these authorities only.
    #[must_use]
    pub fn only_for(mut self, askers: &[&str]) -> Self {
        let askers: BTreeSet<_> = askers.iter().map(|asker| asker.parse().unwrap()).collect();
        for service in self.nodes.iter_mut().next_back().into_iter().flat_map(|n| &mut n.services) {
            service.askers = Askers::Only(askers.clone());
        }
        self
    }

    /// The last named node has this policy of its own beside the delivered ones.
    #[must_use]
    pub fn policy(mut self, text: &str) -> Self {
        if let Some(node) = self.nodes.last_mut() {
            node.policies.push((format!("own-{}.cedar", node.policies.len()), text.to_owned()));
        }
        self
    }

    /// Starts every node.
    pub async fn build(self) -> Federation {
        let clock = SteeredClock::default();
        let network = Network::new(clock.clone());
        let rng = SeededRng::new(self.seed, "operators");
        let operators: Vec<_> = (0..3).map(|_| SigningKey::generate(&rng).unwrap()).collect();
        let folder = tempfile::tempdir().unwrap();
        let frames: Vec<_> =
            self.nodes.into_iter().map(|plan| frame(self.seed, &clock, &folder, plan)).collect();
        for (place, frame) in frames.iter().enumerate() {
            // Different for each node, so that no two answers come at the same time.
            let latency = 1 + rng.below(LATENCY_STEPS) * 16 + place as u64;
            network.place(frame.authority.clone(), Duration::from_millis(latency));
        }
        let signed =
            sign(1, frames.iter().map(entry).collect(), operators.get(..2).unwrap_or_default());
        let mut federation = Federation {
            clock,
            network,
            operators,
            seed: self.seed,
            catalogue: self.catalogue.unwrap_or_else(|| CATALOGUE.clone()),
            nodes: BTreeMap::new(),
            signed,
            folder,
        };
        for frame in frames {
            let signed = federation.signed.clone();
            let roots = federation.roots();
            federation.start(frame, roots, signed).await;
        }
        federation
    }
}

fn is_of(answer: &SearchAnswer, due: &Due) -> bool {
    answer.answer.authority == due.authority && answer.answer.register == due.register
}

fn frame(seed: u64, clock: &SteeredClock, folder: &TempDir, plan: Plan) -> Frame {
    let rng = SeededRng::new(seed, plan.authority.as_str());
    Frame {
        folder: folder.path().join(plan.authority.as_str()),
        keys: NodeKeys::generate(&rng).unwrap(),
        pin: sha256(plan.authority.as_str().as_bytes()),
        roles: plan.roles,
        services: plan.services,
        policies: plan.policies,
        clock: Arc::new(NodeClock::new(clock.clone())),
        rng: Arc::new(rng),
        authority: plan.authority,
    }
}

fn entry(frame: &Frame) -> Entry {
    Entry {
        authority: frame.authority.clone(),
        name: format!("Authority {}", frame.authority),
        contact: None,
        roles: frame.roles.clone(),
        endpoint: format!("https://{}.example", frame.authority).parse().unwrap(),
        tls_pins: vec![frame.pin],
        message_keys: vec![frame.keys.message.verifying_key()],
        log: LogKey {
            origin: log_origin(&frame.authority).unwrap().as_str().to_owned(),
            key: frame.keys.log.verifying_key(),
        },
        registers: frame.services.clone(),
        unknown: BTreeMap::new(),
    }
}

fn sign(version: u64, entries: Vec<Entry>, operators: &[SigningKey]) -> SignedTrustList {
    let valid = START.minus(DAY)..START.plus(DAY * 365 * 20);
    let list = TrustList::draft("test federation", version, valid, entries).unwrap();
    let mut signed = SignedTrustList::draft(&list).unwrap();
    operators.iter().for_each(|key| signed.sign(key).unwrap());
    signed
}

fn roots(operators: &[SigningKey], threshold: usize) -> FederationRoots {
    let keys: Vec<_> = operators.iter().map(SigningKey::verifying_key).collect();
    FederationRoots::new(&keys, threshold).unwrap()
}

impl Federation {
    /// A federation to be: the seed decides keys, ids, latencies and every other draw.
    #[must_use]
    pub const fn builder(seed: u64) -> Builder {
        Builder { seed, catalogue: None, nodes: Vec::new() }
    }

    /// Three states with police records; the person asked for is known in the second and third.
    pub async fn of_three(seed: u64) -> Self {
        let federation = Self::builder(seed)
            .node("aa-police", &["police-records"])
            .node("bb-police", &["police-records"])
            .node("cc-police", &["police-records"])
            .build()
            .await;
        let others = [("Andersson", "Maja", "1980-01-02"), ("Kowal", "Piotr", "1990-05-06")];
        let known = [("Primjer", "Jelena", "1971-03-04"), ("Beispiel", "Konrad", "1960-02-11")];
        federation.know("aa-police", &others).await;
        federation.know("bb-police", &known).await;
        federation.know("cc-police", &[known, others].concat()).await;
        federation
    }

    /// The public keys that verifiers are given.
    #[must_use]
    pub fn roots(&self) -> FederationRoots {
        roots(&self.operators, 2)
    }

    /// The trust list as signed.
    #[must_use]
    pub const fn trust_list(&self) -> &SignedTrustList {
        &self.signed
    }

    /// Has the operators sign the next trust list, with the entries changed, and every node install
    /// it.
    pub fn relist(&mut self, change: impl FnOnce(&mut Vec<Entry>)) {
        let mut entries: Vec<_> = self.nodes.values().map(|node| entry(&node.frame)).collect();
        change(&mut entries);
        for changed in &entries {
            // A node that starts again later is listed as it is now.
            if let Some(node) = self.nodes.get_mut(&changed.authority) {
                node.frame.services.clone_from(&changed.registers);
            }
        }
        let version = self.nodes.values().map(|node| node.context.trust.current().version).max();
        let operators = self.operators.get(..2).unwrap_or_default();
        self.signed = sign(version.unwrap_or_default() + 1, entries, operators);
        for node in self.nodes.values() {
            node.context.trust.install(&self.signed, START).unwrap();
        }
    }

    /// A node.
    #[must_use]
    pub fn at(&self, authority: &str) -> &TestNode {
        self.nodes.get(&authority.parse().unwrap()).unwrap()
    }

    /// From now on this goes wrong on the way to a node.
    pub fn spoil(&self, authority: &str, mishap: Mishap) {
        self.network.spoil(&authority.parse().unwrap(), mishap);
    }

    /// Nothing goes wrong any more on the way to a node.
    pub fn mend(&self, authority: &str) {
        self.network.mend(&authority.parse().unwrap());
    }

    /// Stops a node and starts it again from its folder. Everything that holds its context must be
    /// gone.
    pub async fn restart(&mut self, authority: &str) {
        self.restart_with(authority, || {}).await;
    }

    /// As [`Federation::restart`], and `meanwhile` happens while the node does not run.
    pub async fn restart_with(&mut self, authority: &str, meanwhile: impl FnOnce()) {
        let authority: AuthorityId = authority.parse().unwrap();
        self.network.memory.unplug(&authority);
        let TestNode { frame, context, server } = self.nodes.remove(&authority).unwrap();
        drop((context, server));
        meanwhile();
        let (roots, signed) = (self.roots(), self.signed.clone());
        self.start(frame, roots, signed).await;
    }

    /// Starts a node that the federation does not list: it believes a list of its own, with
    /// everybody and itself.
    pub async fn intrude(&mut self, authority: &str, registers: &[&str]) {
        let plan = Self::builder(self.seed).node(authority, registers).nodes.pop().unwrap();
        let frame = frame(self.seed, &self.clock, &self.folder, plan);
        let mut entries: Vec<_> = self.nodes.values().map(|node| entry(&node.frame)).collect();
        entries.push(entry(&frame));
        let own = [SigningKey::generate(frame.rng.as_ref()).unwrap()];
        let signed = sign(1, entries, &own);
        self.start(frame, roots(&own, 1), signed).await;
    }

    async fn start(&mut self, frame: Frame, roots: FederationRoots, trust_list: SignedTrustList) {
        let memory = MemoryTransport::new(
            Arc::clone(&self.network.memory),
            Arc::new(self.clock.clone()),
            Some(frame.pin),
        );
        let own: Vec<_> =
            frame.policies.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let parts = Parts {
            authority: frame.authority.clone(),
            clock: frame.clock.clone(),
            rng: frame.rng.clone(),
            files: Arc::new(DiskFiles::new()),
            transport: Arc::new(Way { network: Arc::clone(&self.network), memory }),
            keys: frame.keys.clone(),
            database: frame.folder.join("store.db"),
            store_readers: 2,
            opening_keys: frame.folder.join("openings"),
            log: frame.folder.join("log"),
            catalogue: self.catalogue.clone(),
            served: frame.services.iter().map(|service| service.register.clone()).collect(),
            index: Some(IndexFolder {
                path: frame.folder.join("index"),
                access: IndexAccess::Keep,
            }),
            policy: PolicySet::embedded_with(&own).unwrap(),
            roots,
            trust_list,
            admission: AdmissionLimits::default(),
            passkeys: Some(RelyingParty::new(ORIGIN, "Test node").unwrap()),
            provider: None,
        };
        let Node { context, server } = assemble(parts).await.unwrap();
        self.network.memory.plug(frame.authority.clone(), server.clone());
        self.nodes.insert(frame.authority.clone(), TestNode { frame, context, server });
    }

    /// Opens an account. Hashing a password takes its time: share officers within a test.
    pub async fn officer(&self, at: &str, id: &str, roles: &[&str]) -> Officer {
        let context = &self.at(at).context;
        let password = format!("correct horse of {id}");
        let new = NewOfficer {
            id: id.parse().unwrap(),
            display_name: format!("Officer {id}"),
            unit: "desk".to_owned(),
            roles: roles.iter().map(|role| role.parse().unwrap()).collect(),
            certificates: BTreeSet::new(),
            password: Some(password.clone()),
        };
        let second_factor = accounts::create(context, "console", new).await.unwrap();
        let signed_in = accounts::by_console(context, &id.parse().unwrap()).unwrap();
        Officer { id: id.to_owned(), password, second_factor, signed_in }
    }

    /// The officer who keeps a node's records; made at the first call.
    pub async fn keeper(&self, at: &str) -> SignedIn {
        let context = &self.at(at).context;
        match accounts::by_console(context, &"keeper".parse().unwrap()) {
            Ok(keeper) => keeper,
            Err(_) => self.officer(at, "keeper", &["records-officer"]).await.signed_in,
        }
    }

    /// Imports JSON Lines into a node's register.
    pub async fn fill(&self, at: &str, register: &str, lines: &str) -> ImportReport {
        let source = ImportSource {
            digest: sha256(lines.as_bytes()),
            format: Format::Jsonl,
            input: Box::new(Cursor::new(lines.to_owned().into_bytes())),
            aliases: None,
        };
        let report = self.import((at, register), source, ImportMode::Write).await.unwrap();
        assert_eq!(report.refusals, [], "every row of a fixture fits");
        report
    }

    /// Imports a file into a node's register.
    ///
    /// # Errors
    /// As the service's.
    pub async fn import(
        &self,
        (at, register): (&str, &str),
        source: ImportSource,
        mode: ImportMode,
    ) -> Result<ImportReport, Problem> {
        let keeper = self.keeper(at).await;
        let register: RegisterId = register.parse().unwrap();
        let order = ImportOrder { register, source, mode };
        import(&self.at(at).context, &keeper, order, |_| {}).await
    }

    /// Imports persons (family name, given name, birth date) into a node's police records.
    pub async fn know(&self, at: &str, persons: &[(&str, &str, &str)]) {
        let lines: Vec<_> = persons
            .iter()
            .enumerate()
            .map(|(number, person)| police_record(number, *person).to_string())
            .collect();
        self.fill(at, "police-records", &lines.join("\n")).await;
    }

    /// Puts a question and steers time until every answer is in.
    ///
    /// # Errors
    /// As the service's, if nothing is asked.
    pub async fn search(
        &self,
        at: &str,
        officer: &SignedIn,
        input: SearchInput,
    ) -> Result<Asked, Problem> {
        let node = self.at(at);
        let mut running = search::start(&node.context, officer, input).await?;
        let expected = running.started.expected.clone();
        let mut answers: Vec<SearchAnswer> = Vec::new();
        loop {
            // Threads are not steered: time waits until all that does not wait for it has arrived,
            // so that order does not hang on them.
            let arrived = |under_way: &[AuthorityId]| {
                expected.iter().all(|due| {
                    under_way.contains(&due.authority) || answers.iter().any(|one| is_of(one, due))
                })
            };
            let event = tokio::select! {
                biased;
                event = running.events.recv() => event.unwrap(),
                () = self.network.quiet(arrived) => {
                    assert!(self.clock.step(), "somebody waits for what no time brings");
                    continue;
                }
            };
            match event {
                SearchEvent::Answer(answer) => answers.push(*answer),
                SearchEvent::Finished(summary) => {
                    return Ok(Asked { started: running.started, answers, summary });
                }
                SearchEvent::Started(_) => {}
            }
        }
    }

    /// Lets anything run to its end, and time with it.
    pub async fn steer<F: Future>(&self, future: F) -> F::Output {
        tokio::pin!(future);
        loop {
            tokio::select! {
                biased;
                output = &mut future => return output,
                () = self.network.quiet(|_| true) => {
                    assert!(self.clock.step(), "somebody waits for what no time brings");
                }
            }
        }
    }

    /// Reads a source to be imported, and says its digest.
    #[must_use]
    pub fn source(bytes: &[u8], format: Format, input: Box<dyn BufRead + Send>) -> ImportSource {
        ImportSource { digest: sha256(bytes), format, input, aliases: None }
    }
}
