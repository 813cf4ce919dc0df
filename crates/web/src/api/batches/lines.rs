//! Lines of a body as they arrive.

use axum::body::Body;
use entente_model::{Code, Problem};
use entente_services::batches::limits::{CHUNK_QUESTIONS_MAX, LINE_BYTES_MAX};
use entente_services::batches::{Line, line, too_long};
use futures_util::FutureExt as _;
use http_body_util::BodyExt as _;

/// The arriving side of a batch.
pub(super) struct Lines {
    body: Body,
    /// What has arrived and is not taken yet.
    at_hand: Vec<u8>,
    /// Whether what arrives belongs to a line that is too long already.
    skipping: bool,
    ended: bool,
}

impl Lines {
    pub(super) const fn of(body: Body) -> Self {
        Self { body, at_hand: Vec::new(), skipping: false, ended: false }
    }

    /// The first line.
    pub(super) async fn head(&mut self) -> Result<Vec<u8>, Problem> {
        loop {
            if let Some(end) = self.at_hand.iter().position(|byte| *byte == b'\n') {
                let rest = self.at_hand.split_off(end + 1);
                return Ok(std::mem::replace(&mut self.at_hand, rest));
            }
            if self.at_hand.len() > LINE_BYTES_MAX {
                return Err(too_long());
            }
            if self.ended {
                return Ok(std::mem::take(&mut self.at_hand));
            }
            self.more().await?;
        }
    }

    /// The lines that are there, at least one and at most a chunk of them; none at the end. Waits
    /// for the first only, so that a reader that asks now and then is answered at once.
    pub(super) async fn chunk(&mut self) -> Result<Vec<Line>, Problem> {
        let mut lines = Vec::new();
        loop {
            self.split(&mut lines);
            if lines.len() >= CHUNK_QUESTIONS_MAX || (self.ended && !lines.is_empty()) {
                return Ok(lines);
            }
            if self.ended {
                return Ok(lines);
            }
            if lines.is_empty() {
                self.more().await?;
            } else {
                match self.more().now_or_never() {
                    Some(more) => more?,
                    None => return Ok(lines),
                }
            }
        }
    }

    /// Moves whole lines over, up to a chunk of them.
    fn split(&mut self, lines: &mut Vec<Line>) {
        let mut taken = 0;
        for piece in self.at_hand.split_inclusive(|byte| *byte == b'\n') {
            let whole = piece.strip_suffix(b"\n");
            if lines.len() >= CHUNK_QUESTIONS_MAX || (whole.is_none() && !self.ended) {
                break;
            }
            taken += piece.len();
            if !std::mem::take(&mut self.skipping) {
                lines.push(line(whole.unwrap_or(piece).trim_ascii()));
            }
        }
        self.at_hand.drain(..taken);
        // The rest of a line that is too long already need not be kept.
        if lines.len() < CHUNK_QUESTIONS_MAX && self.at_hand.len() > LINE_BYTES_MAX {
            self.at_hand.clear();
            if !std::mem::replace(&mut self.skipping, true) {
                lines.push(Err(too_long()));
            }
        }
    }

    async fn more(&mut self) -> Result<(), Problem> {
        match self.body.frame().await {
            None => self.ended = true,
            Some(Ok(frame)) => {
                self.at_hand.extend_from_slice(&frame.into_data().unwrap_or_default());
            }
            Some(Err(_)) => {
                let problem = Problem::new(Code::BodyMalformed);
                return Err(problem.with_detail("the lines broke off"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use futures_util::stream;
    use std::io;

    const GOOD: &str = r#"{"terms":[{"term":"plate","value":{"number":"AB123"}}]}"#;

    fn body(pieces: Vec<String>) -> Body {
        let pieces = pieces.into_iter().map(|piece| Ok::<_, io::Error>(Bytes::from(piece)));
        Body::from_stream(stream::iter(pieces))
    }

    async fn all(pieces: Vec<String>) -> Vec<Vec<bool>> {
        let mut lines = Lines::of(body(pieces));
        assert_eq!(lines.head().await.unwrap(), b"head\n");
        let mut chunks = Vec::new();
        loop {
            let chunk = lines.chunk().await.unwrap();
            if chunk.is_empty() {
                return chunks;
            }
            chunks.push(chunk.iter().map(Result::is_ok).collect());
        }
    }

    #[tokio::test]
    async fn lines_arrive_in_order_however_they_are_cut() {
        let text = format!("head\n{GOOD}\nbad\n{GOOD}");
        for width in [1, 7, 1_000] {
            let pieces: Vec<String> = text
                .as_bytes()
                .chunks(width)
                .map(|piece| String::from_utf8(piece.to_vec()).unwrap())
                .collect();
            let chunks = all(pieces).await;
            assert_eq!(chunks.concat(), [true, false, true]);
        }
        assert!(all(vec!["head\n".to_owned()]).await.is_empty());
    }

    #[tokio::test]
    async fn one_line_more_than_a_chunk_holds_comes_with_the_next() {
        let text = format!("head\n{}", format!("{GOOD}\n").repeat(CHUNK_QUESTIONS_MAX + 1));
        let lengths: Vec<usize> = all(vec![text]).await.iter().map(Vec::len).collect();
        assert_eq!(lengths, [CHUNK_QUESTIONS_MAX, 1]);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_is_one_bad_line_and_loses_no_other() {
        let long = "x".repeat(LINE_BYTES_MAX * 3);
        let pieces = vec!["head\n".to_owned(), long.clone(), long, format!("\n{GOOD}\n")];
        assert_eq!(all(pieces).await.concat(), [false, true]);
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_no_end() {
        let broken: io::Result<Bytes> = Err(io::ErrorKind::ConnectionReset.into());
        let pieces = vec![Ok(Bytes::from("head\n")), broken];
        let mut lines = Lines::of(Body::from_stream(stream::iter(pieces)));
        lines.head().await.unwrap();
        assert_eq!(lines.chunk().await.err().unwrap().code, Code::BodyMalformed);
    }
}
