//! The same over real sockets: mutual TLS 1.3, HTTP/2, one warm connection.

use crate::fixtures::*;
use bytes::Bytes;
use entente_crypto::tls::{TlsAcceptor, TlsIdentity, peer_pin, peer_server_config};
use entente_exchange::{
    ClientParts, Entry, Headers, HttpTransport, PeerAnswer, PeerCall, PeerClient, PeerRequest,
    Reach,
};
use entente_model::encoding::Digest;
use entente_model::limits::{ANSWER_BYTES_MAX, BODY_BYTES_MAX};
use entente_model::time::BoxFuture;
use entente_model::{Clock as _, Timestamp};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

type Answer = http::Response<BoxBody<Bytes, io::Error>>;
type Service = Arc<
    dyn Fn(Option<Digest>, http::Request<Incoming>) -> BoxFuture<'static, Answer> + Send + Sync,
>;

/// A federation whose second node, `bb-police`, listens on a real socket.
struct Loopback {
    federation: Federation,
    identities: Vec<TlsIdentity>,
    listener: Option<TcpListener>,
    connections: Arc<AtomicUsize>,
    runtime: tokio::runtime::Runtime,
}

fn identity(name: &str) -> TlsIdentity {
    let start = Timestamp::from_millis(START).minus(Duration::from_secs(3600));
    TlsIdentity::generate(name, &["127.0.0.1".to_owned()], start, 90).unwrap()
}

impl Loopback {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let endpoint = format!("https://{}", listener.local_addr().unwrap());
        let identities: Vec<_> = NAMES.iter().map(|name| identity(name)).collect();
        let mut entries: Vec<Entry> =
            NAMES.iter().zip(1..).map(|(name, seed)| entry(name, seed)).collect();
        for (entry, identity) in entries.iter_mut().zip(&identities) {
            entry.tls_pins = vec![identity.pin()];
        }
        entries[1].endpoint = endpoint.parse().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self {
            federation: Federation::with(entries),
            identities,
            listener: Some(listener),
            connections: Arc::default(),
            runtime,
        }
    }

    /// The asker's client, showing this certificate.
    fn client(&self, identity: &TlsIdentity) -> Arc<PeerClient> {
        let asker = self.federation.asker();
        let transport = HttpTransport::new(identity.clone(), asker.clock.clone());
        Arc::new(PeerClient::new(ClientParts {
            identity: Arc::clone(&asker.identity),
            trust: Arc::clone(&self.federation.trust),
            transport: Arc::new(transport),
            peers: Arc::default(),
            clock: asker.clock.clone(),
            rng: TestRng::new(5),
        }))
    }

    /// Lets the node's own server answer.
    fn serve(&mut self) {
        let server = Arc::clone(&self.federation.at("bb-police").server);
        self.serve_with(Arc::new(move |pin, request| {
            let server = Arc::clone(&server);
            Box::pin(async move {
                let response = server.handle(pin, read(request).await).await;
                let mut answer = http::Response::new(whole(response.body));
                *answer.status_mut() = http::StatusCode::from_u16(response.status).unwrap();
                *answer.headers_mut() = (&response.headers).try_into().unwrap();
                answer
            })
        }));
    }

    fn serve_with(&mut self, service: Service) {
        let tls = peer_server_config(
            &self.identities[1],
            self.federation.trust.clone(),
            self.federation.asker().clock.clone(),
        );
        let acceptor = TlsAcceptor::from(tls.unwrap());
        let listener = self.listener.take().unwrap();
        let connections = Arc::clone(&self.connections);
        self.runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, service) = (acceptor.clone(), Arc::clone(&service));
                connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    let pin = peer_pin(stream.get_ref().1);
                    let service = service_fn(move |request| {
                        let answering = service(pin, request);
                        async move { Ok::<_, Infallible>(answering.await) }
                    });
                    let _ = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
    }

    fn ask(&self, client: &Arc<PeerClient>, deadline_ms: u64) -> PeerAnswer {
        let call = PeerCall {
            peer: authority("bb-police"),
            call: self.federation.call(&["police-records"]),
            deadline: Duration::from_millis(deadline_ms),
        };
        self.runtime.block_on(client.ask(call))
    }
}

async fn read(request: http::Request<Incoming>) -> PeerRequest {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, BODY_BYTES_MAX + 1).collect().await;
    PeerRequest {
        method: parts.method.to_string(),
        authority: parts.uri.authority().unwrap().to_string(),
        path: parts.uri.path_and_query().unwrap().to_string(),
        headers: Headers::try_from(&parts.headers).unwrap(),
        body: body.map(http_body_util::Collected::to_bytes).unwrap_or_default(),
    }
}

fn whole(body: Bytes) -> BoxBody<Bytes, io::Error> {
    Full::new(body).map_err(|never| match never {}).boxed()
}

#[test]
fn a_question_is_answered_over_one_warm_connection() {
    let mut loopback = Loopback::new();
    loopback.serve();
    loopback.federation.plan("bb-police", "police-records", Plan::Hit);
    let client = loopback.client(&loopback.identities[0]);
    let status =
        loopback.runtime.block_on(client.status(&authority("bb-police"), Duration::from_secs(20)));
    assert_eq!(status.unwrap().authority, authority("bb-police"));
    for _ in 0..5 {
        let answer = loopback.ask(&client, 20_000);
        assert_eq!(short(only(&answer)), "hit");
        let evidence = answer.evidence.unwrap();
        assert!(entente_exchange::evidence::verify(&evidence, &loopback.federation.list).is_ok());
        assert_eq!(evidence.response.headers.iter().count(), 4, "only the protocol's fields");
    }
    assert_eq!(loopback.connections.load(Ordering::SeqCst), 1);
    let now = loopback.federation.asker().clock.now();
    let states = client.peers().states(&loopback.federation.list, &authority("aa-police"), now);
    assert_eq!(states[0].reach, Reach::Reachable);
    assert_eq!(states[0].certificate_expires, Some(loopback.identities[1].expires()));
}

#[test]
fn a_node_with_another_tls_key_is_not_asked() {
    let mut loopback = Loopback::new();
    loopback.identities[1] = identity("bb-police");
    loopback.serve();
    let client = loopback.client(&loopback.identities[0]);
    assert_eq!(short(only(&loopback.ask(&client, 20_000))), "unavailable: tls");
}

#[test]
fn an_asker_whose_tls_key_is_not_listed_gets_no_answer() {
    let mut loopback = Loopback::new();
    loopback.serve();
    let client = loopback.client(&identity("aa-police"));
    let outcome = short(only(&loopback.ask(&client, 20_000)));
    // In TLS 1.3 the client learns only after its own handshake that it was refused.
    assert!(
        ["unavailable: tls", "unavailable: cut-off", "unavailable: unreachable"]
            .contains(&outcome.as_str()),
        "{outcome}"
    );
    assert_eq!(loopback.federation.at("bb-police").desk.searches.load(Ordering::SeqCst), 0);
}

#[test]
fn where_nobody_listens_it_is_unreachable() {
    let mut loopback = Loopback::new();
    loopback.listener = None;
    let client = loopback.client(&loopback.identities[0]);
    assert_eq!(short(only(&loopback.ask(&client, 20_000))), "unavailable: unreachable");
}

#[test]
fn an_answer_that_does_not_come_is_late() {
    let mut loopback = Loopback::new();
    loopback.serve();
    let slow = Plan::Slow(Duration::from_secs(3600));
    loopback.federation.plan("bb-police", "police-records", slow);
    let client = loopback.client(&loopback.identities[0]);
    assert_eq!(short(only(&loopback.ask(&client, 300))), "late");
}

#[test]
fn an_answer_that_breaks_off_or_never_ends_is_not_accepted() {
    let broken = || {
        let frames = [
            Ok(Frame::data(Bytes::from_static(b"{\"protocol\":1,"))),
            Err(io::Error::other("broken")),
        ];
        StreamBody::new(futures_util::stream::iter(frames)).boxed()
    };
    let endless = || {
        let chunk = Bytes::from(vec![b' '; 64 * 1024]);
        let count = ANSWER_BYTES_MAX / chunk.len() + 1;
        let frames = (0..count).map(move |_| Ok(Frame::data(chunk.clone())));
        StreamBody::new(futures_util::stream::iter(frames)).boxed()
    };
    type Body = fn() -> BoxBody<Bytes, io::Error>;
    let cases: [(Body, &str); 3] = [
        (broken, "unavailable: cut-off"),
        (endless, "unavailable: undecodable"),
        (|| whole(Bytes::from_static(b"{}")), "unavailable: bad-signature"),
    ];
    for (body, expected) in cases {
        let mut loopback = Loopback::new();
        loopback
            .serve_with(Arc::new(move |_, _| Box::pin(async move { http::Response::new(body()) })));
        let client = loopback.client(&loopback.identities[0]);
        assert_eq!(short(only(&loopback.ask(&client, 20_000))), expected);
    }
}
