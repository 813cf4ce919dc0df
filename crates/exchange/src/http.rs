//! HTTPS to peers: HTTP/2 over mutual TLS 1.3, one warm pooled connection per peer.

use crate::Error;
use crate::limits::{CONNECT_TIME_MAX, KEEP_ALIVE_INTERVAL, KEEP_ALIVE_TIMEOUT};
use crate::message::{Headers, PeerRequest, PeerResponse};
use crate::transport::{Peer, Transport, TransportError};
use bytes::{Bytes, BytesMut};
use entente_crypto::tls::{TlsIdentity, certificate_expiry, fault_words, peer_client_config};
use entente_model::limits::ANSWER_BYTES_MAX;
use entente_model::time::BoxFuture;
use entente_model::{AuthorityId, Clock, Timestamp};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The real way to peers. Each peer has a client of its own, because each has its own pins.
pub struct HttpTransport {
    identity: TlsIdentity,
    clock: Arc<dyn Clock>,
    clients: Mutex<BTreeMap<AuthorityId, Client>>,
}

/// The client for a peer as it was listed when the client was made.
#[derive(Clone)]
struct Client {
    peer: Peer,
    http: reqwest::Client,
    certificate: Option<(Bytes, Timestamp)>,
}

impl HttpTransport {
    /// A transport that shows this certificate. Connections are made with the first request to each
    /// peer.
    #[must_use]
    pub fn new(identity: TlsIdentity, clock: Arc<dyn Clock>) -> Self {
        Self { identity, clock, clients: Mutex::default() }
    }

    /// The client for a peer; a new one if its endpoint or pins have changed, so that old
    /// connections end.
    fn client(&self, peer: &Peer) -> Result<reqwest::Client, Error> {
        if let Some(client) = self.clients().get(&peer.authority).filter(|one| one.peer == *peer) {
            return Ok(client.http.clone());
        }
        let fault = |words: String| Error::Client { peer: peer.authority.to_string(), words };
        let tls = peer_client_config(&self.identity, &peer.pins, Arc::clone(&self.clock))
            .map_err(|error| fault(error.to_string()))?;
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .https_only(true)
            // Only endpoints of the trust list are ever contacted: no proxy, no redirect.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            // A signed request is sent once; sent twice it would be refused as a replay.
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIME_MAX)
            .tcp_nodelay(true)
            .http2_prior_knowledge()
            .http2_adaptive_window(true)
            .http2_keep_alive_interval(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
            .http2_keep_alive_while_idle(true)
            .pool_idle_timeout(None)
            .tls_info(true)
            .build()
            .map_err(|error| fault(error.to_string()))?;
        let client = Client { peer: peer.clone(), http: http.clone(), certificate: None };
        self.clients().insert(peer.authority.clone(), client);
        Ok(http)
    }

    fn clients(&self) -> MutexGuard<'_, BTreeMap<AuthorityId, Client>> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note_certificate(&self, peer: &AuthorityId, response: &reqwest::Response) {
        let info = response.extensions().get::<reqwest::tls::TlsInfo>();
        let Some(der) = info.and_then(reqwest::tls::TlsInfo::peer_certificate) else { return };
        let mut clients = self.clients();
        let Some(client) = clients.get_mut(peer) else { return };
        if client.certificate.as_ref().is_some_and(|(known, _)| known == der) {
            return;
        }
        client.certificate =
            certificate_expiry(der).ok().map(|expires| (Bytes::copy_from_slice(der), expires));
    }

    async fn sent(
        &self,
        peer: &Peer,
        request: PeerRequest,
        deadline: Duration,
    ) -> Result<PeerResponse, TransportError> {
        let unreadable = |error: Error| TransportError::Unreadable(error.to_string());
        let client = self.client(peer).map_err(|e| TransportError::Unreachable(e.to_string()))?;
        let method = reqwest::Method::from_bytes(request.method.as_bytes())
            .map_err(|_| TransportError::Unreadable("malformed method".into()))?;
        let response = client
            .request(method, peer.endpoint.url(&request.path))
            .headers(http::HeaderMap::try_from(&request.headers).map_err(unreadable)?)
            .body(request.body)
            .timeout(deadline)
            .send()
            .await
            .map_err(|error| before_answer(&error))?;
        self.note_certificate(&peer.authority, &response);
        let status = response.status().as_u16();
        let headers = Headers::try_from(response.headers()).map_err(unreadable)?;
        let body = whole_body(response).await?;
        Ok(PeerResponse { status, headers, body })
    }
}

impl Transport for HttpTransport {
    fn send<'a>(
        &'a self,
        peer: &'a Peer,
        request: PeerRequest,
        deadline: Duration,
    ) -> BoxFuture<'a, Result<PeerResponse, TransportError>> {
        Box::pin(self.sent(peer, request, deadline))
    }

    fn certificate_expires(&self, peer: &AuthorityId) -> Option<Timestamp> {
        self.clients().get(peer)?.certificate.as_ref().map(|(_, expires)| *expires)
    }
}

async fn whole_body(mut response: reqwest::Response) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| within_answer(&error))? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(TransportError::TooLarge(ANSWER_BYTES_MAX));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Errors before the answer has begun.
fn before_answer(error: &reqwest::Error) -> TransportError {
    if let Some(words) = fault_words(error) {
        return TransportError::Tls(words.to_owned());
    }
    if error.is_connect() {
        return TransportError::Unreachable(innermost(error));
    }
    if error.is_timeout() {
        return TransportError::Late;
    }
    TransportError::CutOff(innermost(error))
}

/// Errors while the answer is being read.
fn within_answer(error: &reqwest::Error) -> TransportError {
    if error.is_timeout() { TransportError::Late } else { TransportError::CutOff(innermost(error)) }
}

/// The cause, which says more than the library's own sentence around it (and never holds a body or
/// a URL).
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
