//! Making statistics for whoever may see them.

use super::count::{Counts, ledger, register, tallies};
use super::period::{Period, Span};
use super::suppress::suppress;
use super::{Cell, Statistics};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::node_act::{NodeQuestion, node_permit};
use entente_ledger::Kind;
use entente_model::{Code, Problem, RegisterId, Said};
use entente_policy::action::SeeStatistics;
use serde_json::json;
use std::collections::BTreeMap;

/// Years whose statistics are published, this one among them.
pub const PUBLISHED_YEARS_MAX: i16 = 10;

/// The statistics of a period, whole or in the form that may be published. The look itself is put
/// on record.
///
/// # Errors
/// `denied` by policy, or an outage.
pub async fn statistics(
    context: &Context,
    officer: &SignedIn,
    span: Span,
    form: Form,
) -> Result<Statistics, Problem> {
    let subject = json!({ "period": span.name, "public": form == Form::Public });
    let question = NodeQuestion { subject, justification: None };
    // Nothing about a person is read under it: the permit itself is the leave.
    let _leave = node_permit::<SeeStatistics>(context, officer, Kind::Consult, question).await?;
    let counting = context.clone();
    tokio::task::spawn_blocking(move || made(&counting, span, form))
        .await
        .map_err(|_| Problem::new(Code::Internal))?
}

/// The statistics of one year in the form that is published, for everybody.
///
/// A year that is not over is counted up to the beginning of this month. Counting takes its time:
/// the caller keeps what came of it.
///
/// # Errors
/// `query-malformed` for a year that has not begun or is longer ago than
/// [`PUBLISHED_YEARS_MAX`], or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 74: published, without personal data.
pub async fn published_year(context: &Context, year: i16) -> Result<Statistics, Problem> {
    let now = context.clock.now();
    let this = now.date().year();
    if year > this || year <= this.saturating_sub(PUBLISHED_YEARS_MAX) {
        let said = Said::YearsBack { years: PUBLISHED_YEARS_MAX.into() };
        return Err(Problem::new(Code::QueryMalformed).saying(said));
    }
    let mut span = Span::of(Period::Year, Some(&format!("{year:04}")), now)?;
    span.until = span.until.min(Span::of(Period::Month, None, now)?.from);
    let counting = context.clone();
    tokio::task::spawn_blocking(move || made(&counting, span, Form::Public))
        .await
        .map_err(|_| Problem::new(Code::Internal))?
}

/// Which form is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Every number.
    Whole,
    /// Without numbers so small that they could single out a person.
    Public,
}

fn made(context: &Context, span: Span, form: Form) -> Result<Statistics, Problem> {
    let mut counts = Counts::default();
    for declaration in context.registers.served() {
        register(context, declaration, &span, &mut counts)?;
    }
    let recorded = ledger(context, &span, &mut counts)?;
    let sent = tallies(context, &span, &mut counts)?;
    let mut cells = counts.into_cells();
    if form == Form::Public {
        cells = published(context, cells);
    }
    Ok(Statistics {
        authority: context.authority.clone(),
        period: span.name,
        from: span.from,
        until: span.until,
        made: context.clock.now(),
        public: form == Form::Public,
        cells,
        agrees_with_ledger: recorded == sent,
    })
}

/// The cells as they may be published, each register under its own declared least number.
fn published(context: &Context, cells: Vec<Cell>) -> Vec<Cell> {
    let mut tables: BTreeMap<(RegisterId, super::Counter), Vec<Cell>> = BTreeMap::new();
    for cell in cells {
        tables.entry((cell.register.clone(), cell.counter)).or_default().push(cell);
    }
    let of = |((register, _), cells): ((RegisterId, _), Vec<Cell>)| {
        let declared = context.catalogue.declaration(&register);
        // A register that is no longer declared says nothing of itself: nothing of it is published.
        let least = declared.map_or(u64::MAX, |one| u64::from(one.statistics.cell_min));
        suppress(cells, least)
    };
    tables.into_iter().flat_map(of).collect()
}
