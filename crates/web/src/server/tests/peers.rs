//! Two nodes over real sockets: the protocol, and the log to read.

use super::{SteeredClock, identity};
use crate::server::{LogFiles, PeerListener, PeerListenerParts, ServerLimits};
use entente_crypto::sign::SigningKey;
use entente_crypto::tls::TlsIdentity;
use entente_exchange::{
    AdmissionLimits, Askers, CallName, ClientParts, Entry, Failure, FederationRoots, Headers,
    HttpTransport, LogKey, MemoryNonces, NodeIdentity, Peer, PeerClient, PeerHandler, PeerRequest,
    PeerResponse, PeerServer, Refusal, ServerParts, Service, SignedTrustList, Transport as _,
    TransportError, Trust, TrustList, VerifiedPeer,
};
use entente_model::files::FileAccess;
use entente_model::limits::BODY_BYTES_MAX;
use entente_model::time::BoxFuture;
use entente_model::wire::{PROTOCOL, PROTOCOL_MIN, PeerStatus, SearchCall, SearchReply};
use entente_model::{AuthorityId, Clock as _, Code, Files, Problem, Rng};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

const DEADLINE: Duration = Duration::from_secs(20);

/// The asked node's use cases: it has a status, and notes what was refused.
struct Desk {
    authority: AuthorityId,
    clock: Arc<SteeredClock>,
    refused: Arc<Mutex<Vec<Code>>>,
}

impl PeerHandler for Desk {
    fn search(
        &self,
        _peer: VerifiedPeer,
        _call: SearchCall,
        _evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>> {
        Box::pin(async { Err(Problem::new(Code::RegisterNotServed)) })
    }

    fn call(
        &self,
        _peer: VerifiedPeer,
        _name: CallName,
        _body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>> {
        Box::pin(async { Err(Problem::new(Code::RegisterNotServed)) })
    }

    fn status(&self, _peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>> {
        Box::pin(async {
            Ok(PeerStatus {
                protocol: PROTOCOL,
                protocol_min: PROTOCOL_MIN,
                authority: self.authority.clone(),
                software: "test".to_owned(),
                time: self.clock.now(),
                trust_list: 1,
                registers: Vec::new(),
                checkpoint: None,
            })
        })
    }

    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>> {
        self.refused.lock().unwrap().push(refusal.problem.code);
        Box::pin(async { Ok(()) })
    }
}

/// Files in memory.
struct Shelf(BTreeMap<PathBuf, Vec<u8>>);

impl Files for Shelf {
    fn read(&self, path: &Path, bytes_max: u64) -> io::Result<Vec<u8>> {
        let bytes = self.0.get(path).ok_or(io::ErrorKind::NotFound)?;
        assert!(bytes.len() as u64 <= bytes_max);
        Ok(bytes.clone())
    }

    fn write(&self, _: &Path, _: &[u8], _: FileAccess) -> io::Result<()> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }

    fn exists(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }

    fn remove(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }
}

/// The same bytes each time; enough for one nonce of each client.
struct Dice(u8);

impl Rng for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(self.0);
    }
}

/// A node that serves, and the identities of both.
struct Pair {
    clock: Arc<SteeredClock>,
    trust: Arc<Trust>,
    asker: TlsIdentity,
    asked: Peer,
    refused: Arc<Mutex<Vec<Code>>>,
    stop: CancellationToken,
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32]).unwrap()
}

fn entry(name: &str, seed: u8, (endpoint, tls): (&str, &TlsIdentity)) -> Entry {
    Entry {
        authority: name.parse().unwrap(),
        name: name.to_owned(),
        contact: None,
        roles: Vec::new(),
        endpoint: endpoint.parse().unwrap(),
        tls_pins: vec![tls.pin()],
        message_keys: vec![key(seed).verifying_key()],
        log: LogKey { origin: format!("log.example/{name}"), key: key(seed + 100).verifying_key() },
        registers: vec![Service {
            register: "police-records".parse().unwrap(),
            askers: Askers::Everyone,
        }],
        unknown: BTreeMap::new(),
    }
}

impl Pair {
    async fn start() -> Self {
        let clock = SteeredClock::new();
        let (asker, server) = (identity(&clock), identity(&clock));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("https://{}", listener.local_addr().unwrap());
        let asked = entry("bb-police", 2, (&endpoint, &server));
        let entries = vec![entry("aa-police", 1, ("https://aa.example", &asker)), asked.clone()];
        let window = clock.now()..clock.now().plus(Duration::from_secs(86_400));
        let list = TrustList::draft("test", 1, window, entries).unwrap();
        let mut signed = SignedTrustList::draft(&list).unwrap();
        signed.sign(&key(200)).unwrap();
        let roots = FederationRoots::new(&[key(200).verifying_key()], 1).unwrap();
        let trust = Arc::new(Trust::open(roots, &signed, clock.now()).unwrap());
        let refused = Arc::<Mutex<Vec<Code>>>::default();
        let handler = Desk {
            authority: asked.authority.clone(),
            clock: clock.clone(),
            refused: refused.clone(),
        };
        let server_parts = ServerParts {
            handler,
            identity: Arc::new(NodeIdentity {
                authority: asked.authority.clone(),
                message: key(2),
            }),
            trust: trust.clone(),
            nonces: Arc::new(MemoryNonces::default()),
            clock: clock.clone(),
            admission: AdmissionLimits::default(),
        };
        let shelf = Shelf(BTreeMap::from([
            ("log/checkpoint".into(), b"note".to_vec()),
            ("log/tile/0/000.p/1".into(), vec![7; 32]),
            ("log/secret".into(), b"key".to_vec()),
        ]));
        let parts = PeerListenerParts {
            server: Arc::new(PeerServer::new(server_parts)),
            log: LogFiles::new(Arc::new(shelf), "log".into()),
            trust: trust.clone(),
            clock: clock.clone(),
            limits: ServerLimits::default(),
        };
        let stop = CancellationToken::new();
        let peers = PeerListener::new(&server, parts).unwrap();
        tokio::spawn(peers.serve(listener, stop.clone()));
        Self { clock, trust, asker, asked: Peer::from(&asked), refused, stop }
    }

    /// Sends a request that carries no signature.
    async fn plain(
        &self,
        identity: &TlsIdentity,
        method: &str,
        (path, body): (&str, Vec<u8>),
    ) -> Result<PeerResponse, TransportError> {
        let transport = HttpTransport::new(identity.clone(), self.clock.clone());
        let request = PeerRequest {
            method: method.to_owned(),
            authority: self.asked.endpoint.authority().to_owned(),
            path: path.to_owned(),
            headers: Headers::default(),
            body: body.into(),
        };
        transport.send(&self.asked, request, DEADLINE).await
    }

    async fn read(&self, path: &str) -> (u16, Vec<u8>) {
        let response = self.plain(&self.asker, "GET", (path, Vec::new())).await.unwrap();
        (response.status, response.body.to_vec())
    }

    fn client(&self, message: SigningKey) -> PeerClient {
        PeerClient::new(ClientParts {
            identity: Arc::new(NodeIdentity { authority: "aa-police".parse().unwrap(), message }),
            trust: self.trust.clone(),
            transport: Arc::new(HttpTransport::new(self.asker.clone(), self.clock.clone())),
            peers: Arc::default(),
            clock: self.clock.clone(),
            rng: Arc::new(Dice(7)),
        })
    }
}

impl Drop for Pair {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

#[tokio::test]
async fn a_signed_request_of_a_peer_is_answered_over_the_socket() {
    let pair = Pair::start().await;
    let status = pair.client(key(1)).status(&pair.asked.authority, DEADLINE).await.unwrap();
    assert_eq!(status.authority, pair.asked.authority);
    assert!(pair.refused.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_request_signed_by_another_key_is_refused_and_recorded() {
    let pair = Pair::start().await;
    let refused = pair.client(key(9)).status(&pair.asked.authority, DEADLINE).await.unwrap_err();
    assert!(matches!(refused, Failure::Refused { .. } | Failure::Unavailable { .. }));
    assert_eq!(*pair.refused.lock().unwrap(), [Code::SignatureInvalid]);
}

#[tokio::test]
async fn a_request_without_signature_is_refused_and_recorded() {
    let pair = Pair::start().await;
    let request = ("/peer/v1/searches", b"{}".to_vec());
    let response = pair.plain(&pair.asker, "POST", request).await.unwrap();
    assert_eq!(response.status, Code::SignatureMissing.status());
    assert_eq!(*pair.refused.lock().unwrap(), [Code::SignatureMissing]);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_and_recorded() {
    let pair = Pair::start().await;
    let request = ("/peer/v1/searches", vec![b' '; BODY_BYTES_MAX + 1]);
    let response = pair.plain(&pair.asker, "POST", request).await.unwrap();
    assert_eq!(response.status, Code::BodyTooLarge.status());
    assert_eq!(*pair.refused.lock().unwrap(), [Code::BodyTooLarge]);
}

#[tokio::test]
async fn who_is_not_on_the_trust_list_gets_no_connection() {
    let pair = Pair::start().await;
    let stranger = identity(&pair.clock);
    let outcome = pair.plain(&stranger, "GET", ("/log/checkpoint", Vec::new())).await;
    assert!(outcome.is_err());
}

#[tokio::test]
async fn a_peer_reads_the_log_and_nothing_beside_it() {
    let pair = Pair::start().await;
    assert_eq!(pair.read("/log/checkpoint").await, (200, b"note".to_vec()));
    assert_eq!(pair.read("/log/tile/0/000.p/1").await, (200, vec![7; 32]));
    assert_eq!(pair.read("/log/tile/0/001").await.0, 404);
    assert_eq!(pair.read("/log/secret").await.0, 404);
    assert_eq!(pair.read("/log/tile/%2e%2e/secret").await.0, 404);
    let posted = pair.plain(&pair.asker, "POST", ("/log/checkpoint", Vec::new())).await.unwrap();
    assert_eq!(posted.status, 405);
}
