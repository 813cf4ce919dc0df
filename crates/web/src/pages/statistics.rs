//! Statistics that are published: for everybody, without numbers so small that they could single
//! out a person.

use super::alerts;
use super::html::{Shown, show};
use super::page::{Page, Section};
use super::reader::{Reader, Visitor};
use crate::extract::Id;
use crate::limits::PUBLISHED_FRESH;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use entente_model::{Code, Problem, RegisterId, Timestamp};
use entente_services::Context;
use entente_services::alerts::statistics::{self, PUBLISHED_YEARS_MAX, Statistics, SummaryLine};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Mutex;

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new().route("/statistics", get(this_year)).route("/statistics/{name}", get(other))
}

/// What was counted for everybody: counting takes its time and is done seldom, one year at a time.
#[derive(Default)]
pub(crate) struct Published(Mutex<BTreeMap<i16, Arc<Statistics>>>);

impl Published {
    /// The statistics of a year, made at most [`PUBLISHED_FRESH`] ago.
    async fn of(&self, context: &Context, year: i16) -> Result<Arc<Statistics>, Problem> {
        let now = context.clock.now();
        let mut known = self.0.lock().await;
        known.retain(|_, made| now.since(made.made) < PUBLISHED_FRESH);
        if let Some(made) = known.get(&year) {
            return Ok(Arc::clone(made));
        }
        let made = Arc::new(statistics::published_year(context, year).await?);
        known.insert(year, Arc::clone(&made));
        Ok(made)
    }
}

/// The counts of one register.
pub(super) struct Table {
    /// What the register is called.
    pub(super) register: String,
    /// The totals.
    pub(super) totals: Vec<Bar>,
    /// The totals that have parts.
    pub(super) parts: Vec<Parts>,
}

/// The parts of one total.
pub(super) struct Parts {
    /// What is counted.
    pub(super) counter: String,
    /// The parts.
    pub(super) bars: Vec<Bar>,
}

/// One number, in words, and as a part of the largest one beside it.
pub(super) struct Bar {
    /// What is counted.
    pub(super) label: String,
    /// How many; none if too few to be published.
    pub(super) count: Option<String>,
    /// Of a hundred.
    pub(super) percent: u64,
}

/// The summary of statistics as tables and charts.
pub(super) fn tables(page: &Page, state: &ApiState, made: &Statistics) -> Vec<Table> {
    let mut by_register: BTreeMap<RegisterId, Vec<SummaryLine>> = BTreeMap::new();
    for line in statistics::summary(made).lines {
        by_register.entry(line.register.clone()).or_default().push(line);
    }
    let table = |(register, lines): (RegisterId, Vec<SummaryLine>)| {
        let named = |line: &SummaryLine| {
            let code = line.counter.as_str();
            let words = page.words.find(&format!("alerts-counter-{code}"));
            words.unwrap_or_else(|| code.to_owned())
        };
        let totals = lines.iter().map(|line| (named(line), line.count)).collect();
        let of_parts = |line: &SummaryLine| {
            let group = |code: &str| group(page, state, (&register, code));
            let parts = line.parts.iter().map(|(code, count)| (group(code), *count)).collect();
            Parts { counter: named(line), bars: bars(page, parts) }
        };
        let declared = state.context.catalogue.declaration(&register);
        let title = declared.map(|one| page.label(&one.identity.title).to_owned());
        Table {
            totals: bars(page, totals),
            parts: lines.iter().filter(|line| line.parts.len() > 1).map(of_parts).collect(),
            register: title.unwrap_or_else(|| register.to_string()),
        }
    };
    by_register.into_iter().map(table).collect()
}

fn group(page: &Page, state: &ApiState, (register, code): (&RegisterId, &str)) -> String {
    let declared = state.context.catalogue.declaration(register);
    let kind = declared.and_then(|one| one.type_of_code(code));
    kind.map_or_else(|| code.to_owned(), |kind| page.label(&kind.title).to_owned())
}

fn bars(page: &Page, counted: Vec<(String, Option<u64>)>) -> Vec<Bar> {
    let most = counted.iter().filter_map(|(_, count)| *count).max().unwrap_or_default().max(1);
    counted
        .into_iter()
        .map(|(label, count)| Bar {
            label,
            count: count.map(|count| page.words.number(count)),
            percent: count.unwrap_or_default().saturating_mul(100) / most,
        })
        .collect()
}

#[derive(Template)]
#[template(path = "statistics.html")]
struct StatisticsPage {
    page: Page,
    period: String,
    span: String,
    made: Timestamp,
    years: Vec<i16>,
    tables: Vec<Table>,
}

async fn this_year(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    let year = state.context.clock.now().date().year();
    of_year((&state, visitor, reader), year).await
}

/// A year as a page (`2025`) or as a file (`2025.csv`, `2025.json`).
async fn other(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
    Id(name): Id<String>,
) -> Shown {
    let (year, kind) = match name.rsplit_once('.') {
        Some((year, kind)) => (year, Some(kind)),
        None => (name.as_str(), None),
    };
    let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year = year.parse().ok().filter(|_| digits).ok_or_else(|| Failure::from(Code::NotFound))?;
    match kind {
        Some(kind) => {
            let made = state.published.of(&state.context, year).await?;
            alerts::as_file(&made, kind)
        }
        None => of_year((&state, visitor, reader), year).await,
    }
}

async fn of_year(
    (state, visitor, reader): (&ApiState, Option<Visitor>, Reader),
    year: i16,
) -> Shown {
    let made = state.published.of(&state.context, year).await?;
    let page = match visitor {
        Some(visitor) => visitor.page(state, Section::None),
        None => reader.page(state, Section::None),
    };
    let (from, until) = (page.day(&made.from), page.day(&made.until));
    let (from, until) = (("from", from.into()), ("until", until.into()));
    let this = page.now.date().year();
    let years = (0..PUBLISHED_YEARS_MAX).map(|ago| this.saturating_sub(ago)).collect();
    show(&StatisticsPage {
        tables: tables(&page, state, &made),
        period: made.period.clone(),
        span: page.words.with_two("statistics-span", from, until),
        made: made.made,
        years,
        page,
    })
}
