//! Requests byte by byte.

use crate::served::Served;
use entente_crypto::tls::{ServerTrust, TlsConnector, api_client_config};
use entente_model::encoding::Digest;
use entente_testing::SteeredClock;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A request to be sent without a browser, and with whatever no browser sends.
#[derive(Debug, Clone)]
pub struct Request {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Asks for a page.
    #[must_use]
    pub fn get(path: &str) -> Self {
        Self { method: "GET", path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    /// Sends something to a page, so far without a body.
    #[must_use]
    pub fn post(path: &str) -> Self {
        Self { method: "POST", ..Self::get(path) }
    }

    /// With a header field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// As from a page of the node itself.
    #[must_use]
    pub fn own(self, nodes: &Served, at: &str) -> Self {
        self.with("origin", &nodes.origin(at)).with("sec-fetch-site", "same-origin")
    }

    /// With the body of a form.
    #[must_use]
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        self.raw_form(form.extend_pairs(fields).finish().as_bytes())
    }

    /// With bytes that are said to be a form.
    #[must_use]
    pub fn raw_form(mut self, body: &[u8]) -> Self {
        body.clone_into(&mut self.body);
        self.with("content-type", "application/x-www-form-urlencoded")
    }

    /// The bytes to be sent to this host.
    pub(crate) fn bytes(&self, host: &str) -> Vec<u8> {
        let (method, path, length) = (self.method, &self.path, self.body.len());
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {length}\r\n\r\n"));
        [head.as_bytes(), &self.body].concat()
    }
}

/// What a node has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The header fields, names in small letters, in their order.
    pub headers: Vec<(String, String)>,
    /// The body, its chunks not undone.
    pub body: Vec<u8>,
}

impl Reply {
    /// The value of a header field, the first if there are several.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Self { status, headers, body: bytes[end + 4..].to_vec() }
    }
}

/// Sends `request`, which asks for the connection to be closed, and reads until it is.
pub(crate) async fn exchange(address: SocketAddr, pin: Digest, request: &[u8]) -> Reply {
    let trust = ServerTrust::Pins(vec![pin]);
    let clock = Arc::new(SteeredClock::default());
    let mut tls = api_client_config(&trust, None, clock).unwrap();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    let stream = TcpStream::connect(address).await.unwrap();
    let name = "localhost".try_into().unwrap();
    let mut stream = TlsConnector::from(Arc::new(tls)).connect(name, stream).await.unwrap();
    // A node may answer and close before it has read all: what was written then does not matter.
    let _ = stream.write_all(request).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    Reply::of(&bytes)
}
