//! The answers of one search, sent as they come: the page begins at once with a row for each answer
//! that is due, and each answer takes its row's place without a script (declarative shadow DOM:
//! slots whose content stands in the page behind them).

use super::desk::Told;
use super::names::Names;
use super::rows::Rows;
use crate::extract::{Asked, Id};
use crate::pages::entry::Choice;
use crate::pages::html::{Shown, as_page};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::problem::Failure;
use crate::state::ApiState;
use crate::words::Worded;
use askama::Template;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use entente_model::{Code, Problem, SearchId};
use entente_services::receipts;
use entente_services::search::{self, SearchAnswer, SearchView};
use futures_util::stream::{self, Stream};
use serde::Deserialize;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::Arc;
use tokio::sync::watch;

/// Where answers go into the page; a value cannot hold it, for its signs are escaped there.
const HERE: &str = "<!--answers-->";

/// What was done before the page was opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Done {
    standing: Option<String>,
}

#[derive(Template)]
#[template(path = "search/results.html")]
struct ResultsPage {
    page: Page,
    search: SearchId,
    asked: Vec<(String, super::shown::Shown)>,
    why: String,
    case: String,
    at: String,
    running: bool,
    /// Rows: waiting while it runs, answered when it has ended.
    rows: Vec<String>,
    line: String,
    /// Ended without a summary: this node was stopped, or another program asks.
    unfinished: bool,
    not_asked: Vec<(String, String, Worded)>,
    standing_done: bool,
    /// Whether a standing question can be made of it here.
    may_stand: bool,
    spans: Vec<Choice>,
}

pub(super) async fn show(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<SearchId>,
    Asked(done): Asked<Done>,
) -> Shown {
    // Before the store is read: what ends between the two is in the store.
    let running = state.desk.running(id);
    let view = search::find(&state.context, &visitor.officer, id)?;
    let judged = search::judgements(&state.context, &visitor.officer, id)?;
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let rows = Rows::new(names, (id, view.search.expected.clone()), &judged);
    let standing_done = done.standing.is_some();
    match running {
        Some(told) => streamed(&page(&rows, &view, (true, standing_done))?, rows, told),
        None => crate::pages::html::show(&page(&rows, &view, (false, standing_done))?),
    }
}

fn page(
    rows: &Rows,
    view: &SearchView,
    (running, standing_done): (bool, bool),
) -> Result<ResultsPage, Failure> {
    let names = &rows.names;
    let page = names.page.clone();
    let stored = &view.search;
    let answers: Vec<Arc<SearchAnswer>> = view.answers.iter().cloned().map(Arc::new).collect();
    let line = match &stored.summary {
        Some(summary) if !running => rows.summed(summary),
        _ if running => rows.progress(&[]),
        _ => rows.progress(&answers),
    };
    let row = |due| {
        let is_of = |one: &&SearchAnswer| {
            let answer = &one.answer;
            let due: &entente_services::search::Due = due;
            answer.authority == due.authority && answer.register == due.register
        };
        let answer = if running { None } else { view.answers.iter().find(is_of) };
        rows.row(due, answer)
    };
    let not_asked = stored.not_asked.iter().map(|one| {
        (names.authority(&one.authority), names.register(&one.register), names.why(one))
    });
    let held = |due: &entente_services::search::Due| due.authority == names.context.authority;
    let case = stored.justification.case_reference.as_str().to_owned();
    Ok(ResultsPage {
        search: stored.id,
        asked: asked(names, &stored.query),
        why: names.code("purposes", stored.justification.purpose.as_str()),
        case,
        at: page.moment(&stored.asked),
        running,
        rows: stored.expected.iter().map(row).collect::<Result<_, _>>()?,
        line,
        unfinished: !running && stored.summary.is_none(),
        not_asked: not_asked.collect(),
        standing_done,
        may_stand: stored.expected.iter().any(held),
        spans: super::standing::spans(&page),
        page,
    })
}

/// What was asked, in the words of the form.
pub(super) fn asked(
    names: &Names,
    query: &entente_model::Query,
) -> Vec<(String, super::shown::Shown)> {
    let mut fields = crate::pages::form::Fields::default();
    super::input::fill(&mut fields, query.terms.clone());
    let entry = crate::pages::entry::Entry::of(fields);
    let chips = super::input::chips(names, &entry);
    chips.into_iter().map(|chip| (chip.label, super::shown::Shown::of(chip.value))).collect()
}

/// The page in pieces: all but the answers, the answers as they come, the end.
fn streamed(page: &ResultsPage, rows: Rows, told: watch::Receiver<Told>) -> Shown {
    let whole = page.render().map_err(|_| Code::Internal)?;
    let (head, end) = whole.split_once(HERE).ok_or(Code::Internal)?;
    let progress =
        Progress { rows, told, sent: 0, head: Some(head.to_owned()), end: end.to_owned() };
    let mut response = as_page(Body::from_stream(pieces(progress)).into_response());
    // What stands between must pass each piece on as it is.
    let buffering = header::HeaderName::from_static("x-accel-buffering");
    response.headers_mut().insert(buffering, HeaderValue::from_static("no"));
    Ok(response)
}

/// How much of a search has been sent to one reader.
struct Progress {
    rows: Rows,
    told: watch::Receiver<Told>,
    sent: usize,
    head: Option<String>,
    end: String,
}

fn pieces(progress: Progress) -> impl Stream<Item = Result<String, Infallible>> {
    stream::unfold(Some(progress), |progress| async {
        let mut progress = progress?;
        if let Some(head) = progress.head.take() {
            return Some((Ok(head), Some(progress)));
        }
        let (piece, is_last) = progress.next().await;
        Some((Ok(piece), (!is_last).then_some(progress)))
    })
}

impl Progress {
    /// The next answers, all that are there, or the end.
    async fn next(&mut self) -> (String, bool) {
        loop {
            let told = self.told.borrow_and_update().clone();
            let piece = self.piece(&told);
            if let Some(summary) = &told.summary {
                let line = escaped(&self.rows.summed(summary));
                return (format!("{piece}<p slot=\"line\">{line}</p>{}", self.end), true);
            }
            if !piece.is_empty() {
                return (piece, false);
            }
            if self.told.changed().await.is_err() {
                // It ended without a summary; the page says so when it is loaded again.
                return (self.end.clone(), true);
            }
        }
    }

    fn piece(&mut self, told: &Told) -> String {
        let mut piece = String::new();
        let fresh = told.answers.get(self.sent..).unwrap_or_default();
        for answer in fresh {
            let Some(place) = self.rows.place(answer) else { continue };
            let Some(due) = self.rows.expected.get(place) else { continue };
            if let Ok(row) = self.rows.row(due, Some(answer)) {
                let _ = write!(piece, "<div slot=\"row-{place}\" class=\"fresh\">{row}</div>");
            }
        }
        if !fresh.is_empty() && told.summary.is_none() {
            let line = escaped(&self.rows.progress(&told.answers));
            let _ = write!(piece, "<p slot=\"line\">{line}</p>");
        }
        self.sent = told.answers.len();
        piece
    }
}

/// Text between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The receipt as a file.
pub(super) async fn receipt(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<SearchId>,
) -> Shown {
    let receipt = receipts::build(&state.context, &visitor.officer, id).await?;
    let body = serde_json::to_vec(&receipt).map_err(|_| Problem::new(Code::Internal))?;
    let name = format!("attachment; filename=\"entente-receipt-{id}.json\"");
    let name = HeaderValue::from_str(&name).map_err(|_| Code::Internal)?;
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_cannot_bring_tags_into_the_page() {
        assert_eq!(escaped("<script>&"), "&lt;script&gt;&amp;");
    }
}
