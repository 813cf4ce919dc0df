//! A browser's connection, as far as time and bytes go.

use super::sessions::Session;
use crate::stats::Watch;
use anyhow::{Result, ensure};
use entente_crypto::tls::{ServerTrust, TlsConnector, api_client_config};
use entente_model::Clock;
use entente_model::encoding::Digest;
use http::{HeaderMap, Request, header};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;

/// Where a node serves its pages, and the key by which it is known.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) socket: SocketAddr,
    pub(super) pin: Digest,
    pub(super) clock: Arc<dyn Clock>,
}

/// A connection that is kept open.
pub(super) struct Client(SendRequest<Empty<Bytes>>);

/// What came.
pub(super) struct Reply {
    /// From the request to the head of the reply.
    pub(super) first_byte: Duration,
    /// The head as it is sent, in bytes.
    pub(super) head_bytes: usize,
    pub(super) body: Bytes,
}

impl Client {
    pub(super) async fn connect(address: &Address) -> Result<Self> {
        let trust = ServerTrust::Pins(vec![address.pin]);
        let mut tls = api_client_config(&trust, None, Arc::clone(&address.clock))?;
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let stream = TcpStream::connect(address.socket).await?;
        stream.set_nodelay(true)?;
        let connector = TlsConnector::from(Arc::new(tls));
        let stream = connector.connect("localhost".try_into()?, stream).await?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self(sender))
    }

    /// Gets a page or a part of one.
    pub(super) async fn get(&mut self, path: &str, session: Option<&Session>) -> Result<Reply> {
        let mut request = Request::get(path)
            .header(header::HOST, "localhost")
            .header(header::ACCEPT, "text/html")
            .header(header::ACCEPT_LANGUAGE, "en");
        if let Some(session) = session {
            request = request.header(header::COOKIE, session.cookie());
        }
        self.0.ready().await?;
        let asks = Watch::start();
        let response = self.0.send_request(request.body(Empty::new())?).await?;
        let first_byte = asks.elapsed();
        ensure!(response.status().is_success(), "{path} answered {}", response.status());
        let head_bytes = size(response.headers());
        let body = response.into_body().collect().await?.to_bytes();
        Ok(Reply { first_byte, head_bytes, body })
    }
}

/// The status line and the fields: name, colon, space, value, line end.
fn size(headers: &HeaderMap) -> usize {
    let fields: usize =
        headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    "HTTP/1.1 200 OK\r\n\r\n".len() + fields
}
