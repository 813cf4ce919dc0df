//! Batches of searches: JSON lines in, JSON lines out, while both arrive.

mod lines;

use crate::extract::{Sender, media_type, parse};
use crate::limits::{BATCH_PAUSE_MAX, TRANSFER_PIECES_WAITING_MAX};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use entente_model::{Clock, Code, Problem};
use entente_services::accounts::Scope;
use entente_services::batches::{
    self, Batch, BatchAnswer, BatchInput, BatchStarted, BatchSummary, Line, Pace, Stop,
};
use futures_util::stream;
use lines::Lines;
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The media type of both directions.
const LINES: &str = "application/jsonl";

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new().routes(routes!(search))
}

/// Put many questions to the registers of this node, for readers of number plates and lists of
/// passengers. A program sends a million lines, with a token or a client certificate; a person in a
/// session at most 500, as on the page.
///
/// The first line of the body is a `BatchInput`, every further line a `BatchQuestion`. The first
/// line of the answer is a `BatchStarted`, then comes one `BatchAnswer` for each question, in their
/// order and while further questions still arrive, and last a `BatchSummary`. An answer without its
/// last line broke off: lines that are not answered are no no-hits.
#[utoipa::path(
    post, path = "/v1/batches/searches", tag = "searches",
    request_body(content = BatchInput, content_type = "application/jsonl"),
    responses((
        status = 200, description = "One line for each question", content(
            (BatchStarted = "application/jsonl"), (BatchAnswer = "application/jsonl+answer"),
            (BatchSummary = "application/jsonl+summary")),
    )),
)]
pub async fn search(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    request: Request,
) -> Outcome<Response> {
    officer.within(Scope::Search)?;
    media_type(request.headers(), LINES)?;
    let place = state.batches.clone().try_acquire_owned().map_err(|_| Code::Overloaded)?;
    let mut lines = Lines::of(request.into_body());
    let clock = Arc::clone(&state.context.clock);
    let head = tokio::select! {
        head = lines.head() => head?,
        () = clock.sleep(BATCH_PAUSE_MAX) => return Err(paused().into()),
    };
    let input: BatchInput = parse(&head)?;
    let batch = batches::start(&state.context, &officer, input).await?;
    let (sender, pieces) = mpsc::channel(TRANSFER_PIECES_WAITING_MAX);
    let run = Run { batch, lines, sender, clock, _place: place };
    tokio::spawn(run.whole());
    let body = stream::unfold(pieces, |mut pieces| async {
        let piece: Bytes = pieces.recv().await?;
        Some((Ok::<_, Infallible>(piece), pieces))
    });
    Ok(([(header::CONTENT_TYPE, LINES)], Body::from_stream(body)).into_response())
}

/// The client has gone: nobody waits for what would come.
struct Gone;

/// A batch under way.
struct Run {
    batch: Batch,
    lines: Lines,
    sender: mpsc::Sender<Bytes>,
    clock: Arc<dyn Clock>,
    _place: OwnedSemaphorePermit,
}

impl Run {
    /// Answers chunk by chunk until the lines end, something fails, or the client goes.
    async fn whole(mut self) {
        let started = self.batch.started().clone();
        let mut pace = Pace::from(self.clock.now());
        let mut summary = BatchSummary::default();
        if self.pass(text(&[started])).await.is_err() {
            return;
        }
        loop {
            let chunk = match self.next().await {
                Ok(Ok(chunk)) if chunk.is_empty() => break,
                Ok(Ok(chunk)) => chunk,
                Ok(Err(problem)) => {
                    summary.problem = Some(problem);
                    break;
                }
                Err(Gone) => return,
            };
            let wait = pace.after(chunk.len(), self.clock.now());
            match self.answer(chunk).await {
                Ok(Ok(answers)) => {
                    summary.add(&answers);
                    if self.pass(text(&answers)).await.is_err() {
                        return;
                    }
                }
                Ok(Err(problem)) => {
                    summary.problem = Some(problem);
                    break;
                }
                Err(Gone) => return,
            }
            if !wait.is_zero() {
                self.clock.sleep(wait).await;
            }
        }
        // Whoever is gone by now misses only that it is the end.
        let _ = self.pass(text(&[summary])).await;
    }

    async fn next(&mut self) -> Result<Result<Vec<Line>, Problem>, Gone> {
        tokio::select! {
            () = self.sender.closed() => Err(Gone),
            chunk = self.lines.chunk() => Ok(chunk),
            () = self.clock.sleep(BATCH_PAUSE_MAX) => Ok(Err(paused())),
        }
    }

    async fn answer(
        &mut self,
        chunk: Vec<Line>,
    ) -> Result<Result<Vec<BatchAnswer>, Problem>, Gone> {
        let stop = Arc::new(Stop::default());
        tokio::select! {
            () = self.sender.closed() => {
                stop.stop();
                Err(Gone)
            }
            answers = self.batch.answer(chunk, &stop) => Ok(answers),
        }
    }

    /// Hands lines on; a reader that pauses too long is as good as gone.
    async fn pass(&mut self, lines: Bytes) -> Result<(), Gone> {
        tokio::select! {
            sent = self.sender.send(lines) => sent.map_err(|_| Gone),
            () = self.clock.sleep(BATCH_PAUSE_MAX) => Err(Gone),
        }
    }
}

fn text<T: Serialize>(lines: &[T]) -> Bytes {
    let mut text = Vec::new();
    for line in lines {
        // Types of the interface serialise without fail; a failure would show as a broken line.
        let _ = serde_json::to_writer(&mut text, line);
        text.push(b'\n');
    }
    text.into()
}

fn paused() -> Problem {
    let words = format!("nothing arrived for {} seconds", BATCH_PAUSE_MAX.as_secs());
    Problem::new(Code::BodyMalformed).with_detail(words).with_remedy("begin another batch")
}
