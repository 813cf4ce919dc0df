//! An export on its way to the client, line by line as it is read.

use super::Wanted;
use crate::limits::{EXPORT_PAUSE_MAX, TRANSFER_PIECES_WAITING_MAX};
use crate::problem::Outcome;
use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use bytes::{Bytes, BytesMut};
use entente_model::{Clock, Code, Problem};
use entente_services::{Context, records};
use futures_util::stream;
use std::io;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::task::JoinHandle;

/// Starts the export; a refusal comes before the first line, so it is still a problem document.
pub(super) async fn export(
    context: &Context,
    wanted: Wanted,
    place: OwnedSemaphorePermit,
) -> Outcome<Response> {
    let (sender, mut lines) = mpsc::channel(TRANSFER_PIECES_WAITING_MAX);
    let (context, handle) = (context.clone(), Handle::current());
    let export = tokio::spawn(async move {
        let Wanted { officer, register, justification } = wanted;
        let clock = Arc::clone(&context.clock);
        let line = move |line: Vec<u8>| pass(&sender, line.into(), &*clock, &handle);
        records::export(&context, &officer, (&register, justification), line).await
    });
    let first = lines.recv().await;
    let body = match first {
        None => {
            ended(export).await?;
            Body::empty()
        }
        Some(first) => streamed(Export { first: Some(first), lines, export, _place: place }),
    };
    Ok(([(header::CONTENT_TYPE, "application/jsonl")], body).into_response())
}

/// An export under way.
struct Export {
    first: Option<Bytes>,
    lines: mpsc::Receiver<Bytes>,
    export: JoinHandle<Result<u64, Problem>>,
    _place: OwnedSemaphorePermit,
}

/// The lines as they come; an export that fails breaks the body off, so that it is not taken for
/// whole.
fn streamed(export: Export) -> Body {
    Body::from_stream(stream::try_unfold(Some(export), async |state| {
        let Some(mut state) = state else { return Ok(None) };
        let mut waiting = Vec::new();
        waiting.extend(state.first.take());
        if waiting.is_empty() {
            state.lines.recv_many(&mut waiting, TRANSFER_PIECES_WAITING_MAX).await;
        }
        if waiting.is_empty() {
            return match ended(state.export).await {
                Ok(()) => Ok(None),
                Err(problem) => Err(io::Error::other(problem.title)),
            };
        }
        let mut piece = BytesMut::new();
        waiting.iter().for_each(|line| piece.extend_from_slice(line));
        Ok(Some((piece.freeze(), Some(state))))
    }))
}

async fn ended(export: JoinHandle<Result<u64, Problem>>) -> Result<(), Problem> {
    export.await.map_err(|_| Problem::new(Code::Internal))?.map(|_| ())
}

/// Hands a line on, from a thread that may block; a reader that pauses too long ends the export,
/// because it keeps the store from tidying up behind itself.
fn pass(
    sender: &mpsc::Sender<Bytes>,
    line: Bytes,
    clock: &dyn Clock,
    handle: &Handle,
) -> io::Result<()> {
    let gone = || io::Error::from(io::ErrorKind::BrokenPipe);
    match sender.try_send(line) {
        Ok(()) => Ok(()),
        Err(TrySendError::Closed(_)) => Err(gone()),
        Err(TrySendError::Full(line)) => handle.block_on(async {
            tokio::select! {
                sent = sender.send(line) => sent.map_err(|_| gone()),
                () = clock.sleep(EXPORT_PAUSE_MAX) => Err(io::ErrorKind::TimedOut.into()),
            }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SteeredClock;
    use http_body_util::BodyExt as _;
    use tokio::sync::Semaphore;

    async fn under_way(outcome: Result<u64, Problem>) -> Body {
        let place = Arc::new(Semaphore::new(1)).acquire_owned().await.unwrap();
        let (sender, mut lines) = mpsc::channel(4);
        for line in ["a\n", "b\n", "c\n"] {
            sender.try_send(Bytes::from(line)).unwrap();
        }
        drop(sender);
        let first = lines.recv().await;
        let export = tokio::spawn(async { outcome });
        streamed(Export { first, lines, export, _place: place })
    }

    #[tokio::test]
    async fn an_export_arrives_line_by_line_and_whole() {
        let whole = under_way(Ok(3)).await.collect().await.unwrap().to_bytes();
        assert_eq!(&whole[..], b"a\nb\nc\n");
    }

    #[tokio::test]
    async fn an_export_that_fails_on_the_way_is_not_taken_for_whole() {
        let body = under_way(Err(Problem::new(Code::RecordDamaged))).await;
        assert!(body.collect().await.is_err());
    }

    #[tokio::test]
    async fn a_reader_that_leaves_or_pauses_ends_the_export() {
        let clock = SteeredClock::new();
        let (sender, lines) = mpsc::channel(1);
        let pass = |sender: mpsc::Sender<Bytes>| {
            let (clock, handle) = (clock.clone(), Handle::current());
            tokio::task::spawn_blocking(move || {
                pass(&sender, Bytes::from("x"), &*clock, &handle).map_err(|error| error.kind())
            })
        };
        assert_eq!(pass(sender.clone()).await.unwrap(), Ok(()));
        let paused = pass(sender.clone());
        while clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        clock.pass(EXPORT_PAUSE_MAX);
        assert_eq!(paused.await.unwrap(), Err(io::ErrorKind::TimedOut));
        drop(lines);
        assert_eq!(pass(sender).await.unwrap(), Err(io::ErrorKind::BrokenPipe));
    }
}
