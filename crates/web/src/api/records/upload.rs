//! A body that is read by another thread while it arrives, with its size and digest checked.

use crate::limits::IMPORT_PAUSE_MAX;
use crate::problem::Failure;
use axum::body::Body;
use axum::http::{HeaderMap, header};
use bytes::{Buf as _, Bytes};
use entente_crypto::hash::Sha256;
use entente_model::encoding::{Digest, from_base64};
use entente_model::{Clock, Code, Problem};
use http_body_util::BodyExt as _;
use std::io::{self, Read};
use std::sync::{Arc, OnceLock};
use tokio::sync::mpsc;

/// What the arriving side tells the reading side. A channel that closes without `End` broke off.
enum Piece {
    Bytes(Bytes),
    End,
    Fault(Problem),
}

/// The arriving side.
pub(super) struct Feed {
    body: Body,
    pieces: mpsc::Sender<Piece>,
}

/// The reading side; blocks, so it belongs on a thread that may.
pub(super) struct Upload {
    pieces: mpsc::Receiver<Piece>,
    at_hand: Bytes,
    /// None once the end was reached.
    hash: Option<Sha256>,
    declared: Digest,
    fault: Arc<OnceLock<Problem>>,
}

impl Upload {
    /// Both sides of a body, with at most `waiting_max` pieces between them.
    pub(super) fn of(body: Body, declared: Digest, waiting_max: usize) -> (Feed, Self) {
        let (sender, pieces) = mpsc::channel(waiting_max);
        let upload = Self {
            pieces,
            at_hand: Bytes::new(),
            hash: Some(Sha256::new()),
            declared,
            fault: Arc::default(),
        };
        (Feed { body, pieces: sender }, upload)
    }

    /// Why reading failed, once it has.
    pub(super) fn fault(&self) -> Arc<OnceLock<Problem>> {
        Arc::clone(&self.fault)
    }

    fn failed(&self, problem: Problem) -> io::Error {
        let words = problem.to_string();
        // The first fault is the cause of any later one.
        let _ = self.fault.set(problem);
        io::Error::new(io::ErrorKind::InvalidData, words)
    }

    fn check_digest(&mut self) -> io::Result<()> {
        let found = self.hash.take().map(Sha256::finish);
        if found.is_none_or(|found| found == self.declared) {
            return Ok(());
        }
        Err(self
            .failed(Problem::new(Code::DigestMismatch).with_detail("the file was read to its end")))
    }
}

impl Read for Upload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at_hand.is_empty() && self.hash.is_some() {
            match self.pieces.blocking_recv() {
                Some(Piece::Bytes(bytes)) => {
                    if let Some(hash) = &mut self.hash {
                        hash.update(&bytes);
                    }
                    self.at_hand = bytes;
                }
                Some(Piece::End) => self.check_digest()?,
                Some(Piece::Fault(problem)) => return Err(self.failed(problem)),
                None => return Err(self.failed(broken_off())),
            }
        }
        let count = buffer.len().min(self.at_hand.len());
        if let Some(room) = buffer.get_mut(..count) {
            self.at_hand.copy_to_slice(room);
        }
        Ok(count)
    }
}

impl Feed {
    /// Hands the body on until it ends, fails, or nobody reads on.
    pub(super) async fn run(mut self, clock: &dyn Clock, bytes_max: u64) {
        let mut received: u64 = 0;
        loop {
            let piece = self.next(clock, &mut received, bytes_max).await;
            let is_last = !matches!(piece, Piece::Bytes(_));
            if self.pieces.send(piece).await.is_err() || is_last {
                return;
            }
        }
    }

    async fn next(&mut self, clock: &dyn Clock, received: &mut u64, bytes_max: u64) -> Piece {
        loop {
            let frame = tokio::select! {
                frame = self.body.frame() => frame,
                () = clock.sleep(IMPORT_PAUSE_MAX) => return Piece::Fault(paused()),
            };
            let bytes = match frame {
                None => return Piece::End,
                Some(Err(_)) => return Piece::Fault(broken_off()),
                Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            };
            *received = received.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            if *received > bytes_max {
                return Piece::Fault(too_large(bytes_max));
            }
            if !bytes.is_empty() {
                return Piece::Bytes(bytes);
            }
        }
    }
}

/// The digest that the client names for the whole body (RFC 9530).
pub(super) fn declared_digest(headers: &HeaderMap) -> Result<Digest, Failure> {
    headers
        .get("content-digest")
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.split(',').find_map(|one| one.trim().strip_prefix("sha-256=:")))
        .and_then(|text| text.strip_suffix(':'))
        .and_then(from_base64)
        .and_then(|bytes| bytes.try_into().ok())
        .map(Digest)
        .ok_or_else(|| {
            let remedy = "send `Content-Digest: sha-256=:..:` with the SHA-256 of the whole file";
            let problem = Problem::new(Code::DigestMismatch).with_remedy(remedy);
            Failure(problem.with_detail("the digest is missing or malformed"))
        })
}

/// Refuses a body that says beforehand that it is over the limit.
pub(super) fn check_length(headers: &HeaderMap, bytes_max: u64) -> Result<(), Failure> {
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.parse::<u64>().ok());
    if length.is_some_and(|length| length > bytes_max) {
        return Err(too_large(bytes_max).into());
    }
    Ok(())
}

/// What is said of a file that is too large; its first batches may be written when that shows.
fn too_large(bytes_max: u64) -> Problem {
    Problem::new(Code::BodyTooLarge)
        .with_detail(format!("at most {bytes_max} bytes a file"))
        .with_remedy("split the file")
}

fn broken_off() -> Problem {
    resumable("the file broke off")
}

fn paused() -> Problem {
    resumable(&format!("nothing arrived for {} seconds", IMPORT_PAUSE_MAX.as_secs()))
}

fn resumable(words: &str) -> Problem {
    Problem::new(Code::BodyMalformed)
        .with_detail(words)
        .with_remedy("send the same file again: the import goes on after its last whole batch")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SteeredClock;
    use entente_crypto::hash::sha256;
    use futures_util::stream;

    /// Reads a body of these pieces whole, as an import would.
    async fn read(
        pieces: Vec<&'static [u8]>,
        declared: Digest,
        bytes_max: u64,
    ) -> (io::Result<Vec<u8>>, Option<Code>) {
        let pieces = pieces.into_iter().map(|piece| Ok::<_, io::Error>(Bytes::from(piece)));
        let body = Body::from_stream(stream::iter(pieces));
        let (feed, mut upload) = Upload::of(body, declared, 2);
        let fault = upload.fault();
        let reading = tokio::task::spawn_blocking(move || {
            let mut whole = Vec::new();
            upload.read_to_end(&mut whole).map(|_| whole)
        });
        feed.run(SteeredClock::new().as_ref(), bytes_max).await;
        (reading.await.unwrap(), fault.get().map(|problem| problem.code))
    }

    #[tokio::test]
    async fn a_body_arrives_whole_and_in_order() {
        let (whole, fault) = read(vec![b"ab", b"", b"c", b"def"], sha256(b"abcdef"), 6).await;
        assert_eq!(whole.unwrap(), b"abcdef");
        assert_eq!(fault, None);
    }

    #[tokio::test]
    async fn one_byte_over_the_limit_is_refused() {
        let (whole, fault) = read(vec![b"abc", b"defg"], sha256(b"abcdefg"), 6).await;
        assert!(whole.is_err());
        assert_eq!(fault, Some(Code::BodyTooLarge));
    }

    #[tokio::test]
    async fn a_body_other_than_declared_does_not_end_well() {
        let (whole, fault) = read(vec![b"abc"], sha256(b"abd"), 6).await;
        assert!(whole.is_err());
        assert_eq!(fault, Some(Code::DigestMismatch));
    }

    #[tokio::test]
    async fn a_client_that_leaves_or_pauses_breaks_the_file_off() {
        let clock = SteeredClock::new();
        let silent = || Body::from_stream(stream::pending::<io::Result<Bytes>>());
        let (feed, mut upload) = Upload::of(silent(), sha256(b""), 2);
        drop(feed);
        let left = tokio::task::spawn_blocking(move || upload.read(&mut [0])).await.unwrap();
        assert!(left.is_err());

        let (feed, mut upload) = Upload::of(silent(), sha256(b""), 2);
        let reading = tokio::task::spawn_blocking(move || upload.read(&mut [0]));
        let passing = async {
            while clock.sleepers() == 0 {
                tokio::task::yield_now().await;
            }
            clock.pass(IMPORT_PAUSE_MAX);
        };
        tokio::join!(feed.run(clock.as_ref(), 6), passing);
        assert!(reading.await.unwrap().is_err());
    }

    #[test]
    fn the_digest_must_be_declared_in_its_form() {
        let declared = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("content-digest", text.parse().unwrap());
            declared_digest(&headers).ok()
        };
        let empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(declared(&format!("sha-256=:{empty}:")), Some(sha256(b"")));
        assert_eq!(declared(&format!("sha-512=:AA==:, sha-256=:{empty}:")), Some(sha256(b"")));
        assert_eq!(declared(empty), None);
        assert_eq!(declared("sha-256=:AA==:"), None);
        assert!(declared_digest(&HeaderMap::new()).is_err());
    }

    #[test]
    fn a_body_that_says_it_is_too_large_is_not_read() {
        let length = |bytes: u64| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_LENGTH, bytes.into());
            check_length(&headers, 6).is_ok()
        };
        assert!(length(6));
        assert!(!length(7));
    }
}
