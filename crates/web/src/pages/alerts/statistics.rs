//! Statistics: a table under every chart, and every cell for programs.

use super::super::entry::{Choice, Entry};
use super::super::form::Fields;
use super::super::html::{Shown, show};
use super::super::reader::Visitor;
use super::super::statistics::{Table, tables};
use super::tabs::Frame;
use super::words::by_code;
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::IntoResponse as _;
use entente_model::{Code, Timestamp};
use entente_services::alerts::statistics::{self, Form, Period, Span, Statistics};

#[derive(Template)]
#[template(path = "alerts/statistics.html")]
struct StatisticsPage {
    page: Frame,
    filter: Entry,
    periods: Vec<Choice>,
    period: String,
    made: Timestamp,
    agrees: bool,
    tables: Vec<Table>,
}

/// The statistics of a period.
pub(super) async fn page(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Shown {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes()).map_err(Failure)?;
    let page = Frame::new(&state, &visitor, None)?;
    let period = match fields.text("period") {
        Some("day") => Period::Day,
        Some("month") => Period::Month,
        _ => Period::Year,
    };
    let span = Span::of(period, fields.text("of"), state.context.clock.now())?;
    let made = statistics::statistics(&state.context, &visitor.officer, span, Form::Whole).await?;
    let named = |code: &str| Choice::new(code, by_code(&page, "alerts-period", code));
    show(&StatisticsPage {
        periods: ["year", "month", "day"].into_iter().map(named).collect(),
        tables: tables(&page, &state, &made),
        filter: Entry::of(fields),
        period: made.period,
        made: made.made,
        agrees: made.agrees_with_ledger,
        page,
    })
}

/// Every cell of a period, as CSV or JSON: `2026-11.csv`.
pub(super) async fn file(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(name): Id<String>,
) -> Shown {
    let (name, kind) = name.rsplit_once('.').ok_or(Code::NotFound)?;
    let period = match name.len() {
        4 => Period::Year,
        7 => Period::Month,
        10 => Period::Day,
        _ => return Err(Code::NotFound.into()),
    };
    let span = Span::of(period, Some(name), state.context.clock.now())?;
    let made = statistics::statistics(&state.context, &visitor.officer, span, Form::Whole).await?;
    as_file(&made, kind)
}

/// Statistics as a file of a kind.
pub(in super::super) fn as_file(made: &Statistics, kind: &str) -> Shown {
    match kind {
        "json" => Ok(Json(made).into_response()),
        "csv" => {
            let kind = [(header::CONTENT_TYPE, "text/csv; charset=utf-8")];
            Ok((kind, statistics::csv(made)).into_response())
        }
        _ => Err(Code::NotFound.into()),
    }
}
