use super::accept::Acceptor;
use super::*;
use crate::fixtures::SteeredClock;
use crate::state::{ClientPin, Remote};
use axum::routing::get;
use axum::{Extension, Router};
use entente_crypto::tls::{
    ClientCertificates, ServerTrust, TlsConnector, TlsIdentity, api_client_config,
    api_server_config, client,
};
use entente_model::Clock as _;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

type Stream = client::TlsStream<TcpStream>;

const ONE: &[u8] = b"GET /who HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A server on loopback over a few routes, and what talks to it.
struct Node {
    clock: Arc<SteeredClock>,
    address: SocketAddr,
    identity: TlsIdentity,
    officer: TlsIdentity,
    begun: Arc<Notify>,
    may_end: Arc<Notify>,
    stop: CancellationToken,
    serving: JoinHandle<()>,
}

fn identity(clock: &SteeredClock) -> TlsIdentity {
    TlsIdentity::generate("test", &["127.0.0.1".to_owned()], clock.now(), 90).unwrap()
}

impl Node {
    async fn start(limits: ServerLimits) -> Self {
        let clock = SteeredClock::new();
        let (server, officer) = (identity(&clock), identity(&clock));
        let known = ClientCertificates::Optional(Arc::new(BTreeSet::from([officer.pin()])));
        let tls = api_server_config(&server, known, clock.clone()).unwrap();
        let (begun, may_end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let router = Router::new().route("/who", get(who)).route("/slow", {
            let (begun, may_end) = (begun.clone(), may_end.clone());
            get(async move || {
                begun.notify_one();
                may_end.notified().await;
                "ended"
            })
        });
        let api = ApiServer { acceptor: Acceptor::new(tls, clock.clone(), limits), router };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let serving = tokio::spawn(api.serve(listener, stop.clone()));
        Self { clock, address, identity: server, officer, begun, may_end, stop, serving }
    }

    async fn connect(&self, shown: Option<&TlsIdentity>) -> std::io::Result<Stream> {
        let trust = ServerTrust::Pins(vec![self.identity.pin()]);
        let mut tls = api_client_config(&trust, shown, self.clock.clone()).unwrap();
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let stream = TcpStream::connect(self.address).await?;
        let name = "127.0.0.1".try_into().unwrap();
        TlsConnector::from(Arc::new(tls)).connect(name, stream).await
    }

    /// Lets time pass, a second at a time, for as long as the other side takes.
    async fn passing<T>(&self, other: impl Future<Output = T>) -> T {
        let time = async {
            loop {
                self.clock.pass(Duration::from_secs(1));
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            outcome = other => outcome,
            () = time => panic!("time does not end"),
        }
    }
}

async fn who(remote: Extension<Remote>, pin: Option<Extension<ClientPin>>) -> String {
    let shown = if pin.is_some() { "known" } else { "nobody" };
    format!("{shown} at {}", remote.0.0.ip())
}

/// Sends a request and reads the answer up to the end of its body.
async fn exchange(stream: &mut Stream, request: &[u8]) -> String {
    stream.write_all(request).await.unwrap();
    answer(stream).await
}

async fn answer(stream: &mut Stream) -> String {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8(read.clone()).unwrap();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if length.is_some_and(|length| length.parse() == Ok(body.len())) {
                return body.to_owned();
            }
        }
        assert_ne!(stream.read_buf(&mut read).await.unwrap(), 0, "cut: {text}");
    }
}

/// Whether the other side has closed the connection, without an answer.
async fn closed(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> bool {
    !matches!(stream.read(&mut [0]).await, Ok(1..))
}

#[tokio::test]
async fn a_request_comes_with_address_and_known_certificate() {
    let node = Node::start(ServerLimits::default()).await;
    let mut plain = node.connect(None).await.unwrap();
    assert_eq!(exchange(&mut plain, ONE).await, "nobody at 127.0.0.1");
    let mut known = node.connect(Some(&node.officer)).await.unwrap();
    assert_eq!(exchange(&mut known, ONE).await, "known at 127.0.0.1");
    assert_eq!(exchange(&mut known, ONE).await, "known at 127.0.0.1", "the connection stays");
}

#[tokio::test]
async fn one_header_field_or_byte_more_is_refused() {
    let node = Node::start(ServerLimits::default()).await;
    let refused = async |fields: usize, bytes: usize| {
        let mut stream = node.connect(None).await.unwrap();
        let mut head = "GET /who HTTP/1.1\r\nHost: localhost\r\n".to_owned();
        (1..fields).for_each(|n| head.push_str(&format!("x-{n}: 1\r\n")));
        head.push_str(&format!("cookie: {}\r\n\r\n", "x".repeat(bytes)));
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut read = [0; 12];
        stream.read_exact(&mut read).await.unwrap();
        String::from_utf8(read.to_vec()).unwrap() == "HTTP/1.1 431"
    };
    assert!(!refused(limits::HEADERS_MAX - 1, 1).await);
    assert!(refused(limits::HEADERS_MAX, 1).await);
    assert!(!refused(1, limits::HEAD_BYTES_MAX / 2).await);
    assert!(refused(1, limits::HEAD_BYTES_MAX + 1).await);
}

#[tokio::test]
async fn a_certificate_that_stands_for_nobody_is_refused() {
    let node = Node::start(ServerLimits::default()).await;
    let stranger = identity(&node.clock);
    // In TLS 1.3 the client is done before the server has looked at its certificate.
    if let Ok(mut stream) = node.connect(Some(&stranger)).await {
        let _ = stream.write_all(ONE).await;
        assert!(closed(&mut stream).await);
    }
}

#[tokio::test]
async fn one_connection_more_is_closed_until_one_ends() {
    let limits = ServerLimits { connections_max: 1, ..ServerLimits::default() };
    let node = Node::start(limits).await;
    let mut first = node.connect(None).await.unwrap();
    assert_eq!(exchange(&mut first, ONE).await, "nobody at 127.0.0.1");
    assert!(node.connect(None).await.is_err());
    first.shutdown().await.unwrap();
    while node.connect(None).await.is_err() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_come_ends_the_connection() {
    let node = Node::start(ServerLimits::default()).await;
    let mut stream = TcpStream::connect(node.address).await.unwrap();
    assert!(node.passing(closed(&mut stream)).await);
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed_and_one_with_is_not() {
    let node = Node::start(ServerLimits::default()).await;
    let mut silent = node.connect(None).await.unwrap();
    let mut used = node.connect(None).await.unwrap();
    assert_eq!(exchange(&mut used, ONE).await, "nobody at 127.0.0.1");
    assert!(node.passing(closed(&mut silent)).await);
    assert_eq!(exchange(&mut used, ONE).await, "nobody at 127.0.0.1");
}

#[tokio::test]
async fn a_request_in_work_is_answered_before_the_server_ends() {
    let node = Node::start(ServerLimits::default()).await;
    let mut stream = node.connect(None).await.unwrap();
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    node.begun.notified().await;
    node.stop.cancel();
    while node.connect(None).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!node.serving.is_finished());
    node.may_end.notify_one();
    assert_eq!(answer(&mut stream).await, "ended");
    node.serving.await.unwrap();
}

#[tokio::test]
async fn a_request_that_does_not_end_is_cut_when_its_time_is_over() {
    let mut node = Node::start(ServerLimits::default()).await;
    let mut stream = node.connect(None).await.unwrap();
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    node.begun.notified().await;
    node.stop.cancel();
    let serving = std::mem::replace(&mut node.serving, tokio::spawn(async {}));
    node.passing(serving).await.unwrap();
    assert!(closed(&mut stream).await);
}

mod peers;
