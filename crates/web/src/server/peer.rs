//! The server for other nodes.

use super::ServerLimits;
use super::accept::{Acceptor, Answer, Caller};
use super::log_files::LogFiles;
use crate::Error;
use crate::limits::BODY_TIME_MAX;
use crate::problem::Failure;
use axum::body::Body;
use axum::http::{HeaderMap, Request, Response, header};
use axum::response::IntoResponse as _;
use bytes::{Bytes, BytesMut};
use entente_crypto::tls::{PinSource as _, TlsIdentity, peer_server_config};
use entente_exchange::{Headers, PeerHandler, PeerRequest, PeerResponse, PeerServer, Trust};
use entente_model::limits::BODY_BYTES_MAX;
use entente_model::{Clock, Code};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Where a node's log is read, below it the layout of C2SP tlog-tiles.
pub(super) const LOG_PATH: &str = "/log/";

/// What a [`PeerListener`] is made of.
pub struct PeerListenerParts<H> {
    /// What answers the protocol.
    pub server: Arc<PeerServer<H>>,
    /// The log that peers may read.
    pub log: LogFiles,
    /// Who is a peer.
    pub trust: Arc<Trust>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The bounds.
    pub limits: ServerLimits,
}

/// Serves the protocol between nodes over mutual TLS 1.3 and HTTP/2, and the log to read.
pub struct PeerListener<H> {
    acceptor: Acceptor,
    protocol: Protocol<H>,
}

impl<H: PeerHandler + 'static> PeerListener<H> {
    /// A listener for the peers of the trust list.
    ///
    /// # Errors
    /// [`Error::Tls`] if the identity is of no use.
    pub fn new(identity: &TlsIdentity, parts: PeerListenerParts<H>) -> Result<Self, Error> {
        let PeerListenerParts { server, log, trust, clock, limits } = parts;
        let pins: Arc<Trust> = Arc::clone(&trust);
        let tls = peer_server_config(identity, pins, Arc::clone(&clock)).map_err(Error::Tls)?;
        let protocol = Protocol { server, trust, log: Arc::new(log), clock: Arc::clone(&clock) };
        Ok(Self { acceptor: Acceptor::new(tls, clock, limits), protocol })
    }

    /// Serves until `stop`; then requests in work are ended in order.
    pub async fn serve(self, listener: TcpListener, stop: CancellationToken) {
        self.acceptor.serve(listener, self.protocol, stop).await;
    }
}

struct Protocol<H> {
    server: Arc<PeerServer<H>>,
    trust: Arc<Trust>,
    log: Arc<LogFiles>,
    clock: Arc<dyn Clock>,
}

impl<H> Clone for Protocol<H> {
    fn clone(&self) -> Self {
        Self {
            server: Arc::clone(&self.server),
            trust: Arc::clone(&self.trust),
            log: Arc::clone(&self.log),
            clock: Arc::clone(&self.clock),
        }
    }
}

impl<H: PeerHandler + 'static> Answer for Protocol<H> {
    async fn answer(&self, caller: Caller, request: Request<Incoming>) -> Response<Body> {
        if let Some(file) = request.uri().path().strip_prefix(LOG_PATH) {
            // A connection outlives a change of the trust list, so the list is asked each time.
            if !caller.pin.is_some_and(|pin| self.trust.permits(&pin)) {
                return Failure::from(Code::PeerUnknown).into_response();
            }
            return self.log.answer(request.method(), file).await;
        }
        let (head, body) = request.into_parts();
        let request = PeerRequest {
            method: head.method.as_str().to_owned(),
            authority: authority(&head.uri, &head.headers),
            // With the query, if there is one: the protocol has none, so it is an unknown path.
            path: head.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            // What cannot be read as header fields carries no signature, and is refused for that.
            headers: Headers::try_from(&head.headers).unwrap_or_default(),
            body: self.received(body).await,
        };
        sent(self.server.handle(caller.pin, request).await)
    }
}

impl<H> Protocol<H> {
    /// The body up to one byte over the limit. One that breaks off or is too slow stays cut: it
    /// does not match its digest, so it is refused and recorded like any other altered body.
    async fn received(&self, mut body: Incoming) -> Bytes {
        let mut held = BytesMut::new();
        let mut late = self.clock.sleep(BODY_TIME_MAX);
        while held.len() <= BODY_BYTES_MAX {
            let frame = tokio::select! {
                frame = body.frame() => frame,
                () = &mut late => break,
            };
            let Some(Ok(frame)) = frame else { break };
            if let Ok(piece) = frame.into_data() {
                let room = BODY_BYTES_MAX + 1 - held.len();
                held.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            }
        }
        held.freeze()
    }
}

/// The host and port that the request names.
fn authority(uri: &axum::http::Uri, headers: &HeaderMap) -> String {
    let named = uri.authority().map(axum::http::uri::Authority::as_str);
    let named = named.or_else(|| headers.get(header::HOST)?.to_str().ok());
    named.unwrap_or_default().to_ascii_lowercase()
}

fn sent(response: PeerResponse) -> Response<Body> {
    let (Ok(headers), Ok(status)) =
        (HeaderMap::try_from(&response.headers), axum::http::StatusCode::from_u16(response.status))
    else {
        return Failure::from(Code::Internal).into_response();
    };
    (status, headers, Body::from(response.body)).into_response()
}
