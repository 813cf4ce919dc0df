//! The node's API as a client: HTTPS to the one certificate in the node's folder, a token from a
//! file.

use crate::cli::ApiArgs;
use crate::config::NodeFolder;
use crate::wiring::{Machine, read_text};
use anyhow::{Context as _, Result, bail};
use entente_crypto::tls::{ServerTrust, api_client_config, pin};
use entente_model::encoding::{Digest, from_base64};
use entente_model::{Code, Problem};
use entente_services::search::{SearchEvent, SearchInput};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

/// The token's file in the node's folder, unless another is named.
pub const TOKEN_FILE: &str = "officer.token";
/// How long connecting may take.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(5);
/// How long a single read may take; the node shows every ten seconds that it lives.
const READ_TIME_MAX: Duration = Duration::from_secs(35);
/// The largest answer read whole, in bytes.
const BODY_BYTES_MAX: usize = 64 * 1024 * 1024;
/// The largest single event, in bytes.
const EVENT_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A connection to the API of one node.
pub struct ApiClient {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl ApiClient {
    /// A client for the node of a folder; nothing is sent yet.
    ///
    /// # Errors
    /// If the folder holds no configuration, no certificate or no token.
    pub fn open(machine: &Machine, args: &ApiArgs) -> Result<Self> {
        let files = machine.files.as_ref();
        let folder = NodeFolder::load(files, &args.dir)?;
        let trust = ServerTrust::Pins(vec![certificate_pin(machine, &folder)?]);
        let tls = api_client_config(&trust, None, machine.clock.clone())
            .context("the connection to the node")?;
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .https_only(true)
            // Only the node itself is ever contacted: no proxy, no redirect.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIME_MAX)
            .read_timeout(READ_TIME_MAX)
            .build()
            .context("the connection to the node")?;
        let path = args.token_file.clone().unwrap_or_else(|| folder.path.join(TOKEN_FILE));
        let token = read_text(files, &path).with_context(|| {
            format!(
                "there is no token; make one with `entente user token --dir {} OFFICER \
                 --scope search`",
                folder.path.display()
            )
        })?;
        let base = format!("https://{}", reachable(folder.config.api_listen));
        Ok(Self { http, base, token: token.trim().to_owned() })
    }

    /// Fetches a document.
    ///
    /// # Errors
    /// The node's problem, or why it cannot be reached or read.
    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T> {
        let body = self.get_bytes(path).await?;
        serde_json::from_slice(&body).context("the node's answer is not what it should be")
    }

    /// Fetches a document as the node writes it.
    ///
    /// # Errors
    /// As [`ApiClient::get`].
    pub async fn get_bytes(&self, path: &str) -> Result<Vec<u8>> {
        let request = self.http.get(self.url(path)).bearer_auth(&self.token);
        whole(self.sent(request).await?).await
    }

    /// Sends a document, and gets the answer.
    ///
    /// # Errors
    /// As [`ApiClient::get`].
    pub async fn post<B: Serialize, T: DeserializeOwned>(&self, path: &str, body: &B) -> Result<T> {
        let request = self.http.post(self.url(path)).bearer_auth(&self.token).json(body);
        let body = whole(self.sent(request).await?).await?;
        serde_json::from_slice(&body).context("the node's answer is not what it should be")
    }

    /// Ends something.
    ///
    /// # Errors
    /// As [`ApiClient::get`].
    pub async fn delete(&self, path: &str) -> Result<()> {
        let request = self.http.delete(self.url(path)).bearer_auth(&self.token);
        self.sent(request).await.map(|_| ())
    }

    /// Starts a search; its events come as they are made.
    ///
    /// # Errors
    /// The node's problem if it refuses, or why it cannot be reached.
    pub async fn search(&self, input: &SearchInput) -> Result<Events> {
        let request = self
            .http
            .post(self.url("/v1/searches"))
            .bearer_auth(&self.token)
            .header(ACCEPT, "text/event-stream")
            .json(input);
        Ok(Events { response: self.sent(request).await?, parser: EventParser::default() })
    }

    /// Starts a batch of searches; its lines are sent while they come, and so are the answers.
    ///
    /// # Errors
    /// The node's problem if it refuses, or why it cannot be reached.
    pub async fn batch(&self, lines: reqwest::Body) -> Result<AnswerLines> {
        let request = self
            .http
            .post(self.url("/v1/batches/searches"))
            .bearer_auth(&self.token)
            .header(CONTENT_TYPE, "application/jsonl")
            .body(lines);
        Ok(AnswerLines { response: self.sent(request).await?, waiting: Vec::new() })
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    async fn sent(&self, request: reqwest::RequestBuilder) -> Result<reqwest::Response> {
        let response = request.send().await.map_err(|error| self.unreachable(&error))?;
        if response.status().is_success() {
            return Ok(response);
        }
        let status = response.status();
        let body = whole(response).await?;
        match serde_json::from_slice::<Problem>(&body) {
            Ok(problem) => Err(problem.into()),
            Err(_) => bail!("the node answered with status {status}"),
        }
    }

    fn unreachable(&self, error: &reqwest::Error) -> anyhow::Error {
        use std::error::Error as _;
        let mut words = format!("the node at {} cannot be reached", self.base);
        if let Some(fault) = entente_crypto::tls::fault_words(error) {
            words.push_str(&format!(": {fault}"));
        } else {
            let mut cause = error.source();
            while let Some(deeper) = cause.and_then(|cause| cause.source()) {
                cause = Some(deeper);
            }
            words.extend(cause.map(|cause| format!(": {cause}")));
        }
        anyhow::anyhow!("{words}; start it with `entente serve`")
    }
}

/// The address to connect to: a node that listens everywhere is reached here.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

/// The pin of the node's certificate; its private key is not needed and need not be readable.
fn certificate_pin(machine: &Machine, folder: &NodeFolder) -> Result<Digest> {
    let path = folder.certificate();
    let text = read_text(machine.files.as_ref(), &path)?;
    let der = first_certificate(&text)
        .with_context(|| format!("{} is not a PEM certificate", path.display()))?;
    pin(&der).with_context(|| format!("the certificate {}", path.display()))
}

fn first_certificate(pem: &str) -> Option<Vec<u8>> {
    let (_, rest) = pem.split_once("-----BEGIN CERTIFICATE-----")?;
    let (body, _) = rest.split_once("-----END CERTIFICATE-----")?;
    from_base64(&body.split_whitespace().collect::<String>())
}

async fn whole(mut response: reqwest::Response) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.context("the node's answer was cut off")? {
        body.extend_from_slice(&piece);
        if body.len() > BODY_BYTES_MAX {
            bail!("the node's answer is over {BODY_BYTES_MAX} bytes");
        }
    }
    Ok(body)
}

/// The answer to a batch, line by line.
pub struct AnswerLines {
    response: reqwest::Response,
    waiting: Vec<u8>,
}

impl AnswerLines {
    /// The next whole lines; `None` when nothing more comes.
    ///
    /// # Errors
    /// If the connection breaks, or a line is longer than any should be.
    pub async fn next(&mut self) -> Result<Option<String>> {
        loop {
            if let Some(end) = self.waiting.iter().rposition(|byte| *byte == b'\n') {
                let rest = self.waiting.split_off(end + 1);
                let lines = std::mem::replace(&mut self.waiting, rest);
                let lines = String::from_utf8(lines);
                return lines.map(Some).context("the node sent text that is not UTF-8");
            }
            if self.waiting.len() > EVENT_BYTES_MAX {
                bail!("the node sent a line of over {EVENT_BYTES_MAX} bytes");
            }
            let piece = self.response.chunk().await.context("the connection to the node broke")?;
            let Some(piece) = piece else { return Ok(None) };
            self.waiting.extend_from_slice(&piece);
        }
    }
}

/// The events of a running search.
pub struct Events {
    response: reqwest::Response,
    parser: EventParser,
}

impl Events {
    /// The next event; `None` when nothing more comes.
    ///
    /// # Errors
    /// If the connection breaks or something else than an event comes.
    pub async fn next(&mut self) -> Result<Option<SearchEvent>> {
        loop {
            if let Some(data) = self.parser.event() {
                let event = serde_json::from_str(&data)
                    .context("the node sent an event that cannot be read")?;
                return Ok(Some(event));
            }
            let piece = self.response.chunk().await.context("the connection to the node broke")?;
            let Some(piece) = piece else { return Ok(None) };
            self.parser.feed(&piece)?;
        }
    }
}

/// Server-sent events as they arrive, in pieces of any size. Only their data matters here.
#[derive(Debug, Default)]
struct EventParser {
    waiting: Vec<u8>,
    data: String,
    ready: std::collections::VecDeque<String>,
}

impl EventParser {
    fn feed(&mut self, piece: &[u8]) -> Result<()> {
        for byte in piece {
            if *byte != b'\n' {
                self.waiting.push(*byte);
                continue;
            }
            let line = std::mem::take(&mut self.waiting);
            let line = String::from_utf8(line).context("the node sent text that is not UTF-8")?;
            self.line(line.strip_suffix('\r').unwrap_or(&line));
        }
        if self.waiting.len() + self.data.len() > EVENT_BYTES_MAX {
            bail!("the node sent an event of over {EVENT_BYTES_MAX} bytes");
        }
        Ok(())
    }

    fn line(&mut self, line: &str) {
        if line.is_empty() {
            if !self.data.is_empty() {
                self.ready.push_back(std::mem::take(&mut self.data));
            }
        } else if let Some(data) = line.strip_prefix("data:") {
            if !self.data.is_empty() {
                self.data.push('\n');
            }
            self.data.push_str(data.strip_prefix(' ').unwrap_or(data));
        }
    }

    fn event(&mut self) -> Option<String> {
        self.ready.pop_front()
    }
}

/// Whether an error is a refusal with this code.
#[must_use]
pub fn is_problem(error: &anyhow::Error, code: Code) -> bool {
    error.downcast_ref::<Problem>().is_some_and(|problem| problem.code == code)
}

/// Writes a token where its owner alone can read it.
///
/// # Errors
/// If the file cannot be written.
pub fn save_token(machine: &Machine, path: &Path, secret: &str) -> Result<()> {
    let text = format!("{secret}\n");
    machine
        .files
        .write(path, text.as_bytes(), entente_model::files::FileAccess::OwnerOnly)
        .with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pieces: &[&[u8]]) -> Vec<String> {
        let mut parser = EventParser::default();
        for piece in pieces {
            parser.feed(piece).unwrap();
        }
        std::iter::from_fn(|| parser.event()).collect()
    }

    #[test]
    fn events_are_the_same_however_the_stream_is_cut() {
        let stream =
            "event: answer\ndata: {\"näme\":1}\n\n: alive\n\ndata: a\r\ndata:b\r\n\r\ndata: cut"
                .as_bytes();
        let whole = events(&[stream]);
        assert_eq!(whole, ["{\"näme\":1}", "a\nb"]);
        for at in 0..stream.len() {
            let (left, right) = stream.split_at(at);
            assert_eq!(events(&[left, right]), whole);
        }
    }

    #[test]
    fn an_event_without_end_is_refused() {
        let mut parser = EventParser::default();
        assert!(parser.feed(&vec![b'x'; EVENT_BYTES_MAX]).is_ok());
        assert!(parser.feed(b"x").is_err());
    }

    #[test]
    fn a_node_that_listens_everywhere_is_reached_on_this_machine() {
        assert_eq!(reachable("0.0.0.0:1".parse().unwrap()).to_string(), "127.0.0.1:1");
        assert_eq!(reachable("[::]:1".parse().unwrap()).to_string(), "[::1]:1");
        assert_eq!(reachable("10.0.0.1:1".parse().unwrap()).to_string(), "10.0.0.1:1");
    }
}
