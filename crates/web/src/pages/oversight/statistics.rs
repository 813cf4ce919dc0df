//! How often what was done: charts, each with its table, and files for programs.

use super::codes::{key, kind, label, register};
use crate::extract::Asked;
use crate::pages::entry::Choice;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse as _;
use entente_model::Code;
use entente_services::Context;
use entente_services::alerts::statistics::{Period, Span};
use entente_services::audit::accesses::{Accesses, accesses};
use serde::Deserialize;

/// How many bars a chart has room for; the table has all.
const BARS_MAX: usize = 12;
/// How wide the longest bar is, in the chart's own units.
const WIDTH: u64 = 300;
/// How high a bar is with the room around it.
const STEP: usize = 28;

/// Which statistics are wanted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    period: Option<Period>,
    of: Option<String>,
    format: Option<Format>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Format {
    Csv,
    Json,
}

#[derive(Template)]
#[template(path = "oversight/statistics.html")]
struct StatisticsPage {
    page: Page,
    periods: Vec<(Choice, bool)>,
    of: String,
    chosen: &'static str,
    made: String,
    more: bool,
    charts: Vec<Chart>,
}

struct Chart {
    id: &'static str,
    title: String,
    head: String,
    height: usize,
    bars: Vec<Bar>,
    rows: Vec<(String, String)>,
}

struct Bar {
    words: String,
    count: String,
    y: usize,
    text_y: usize,
    width: u64,
    count_x: u64,
}

/// The statistics of a period.
pub(super) async fn statistics(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(wanted): Asked<Wanted>,
) -> Shown {
    let context = &state.context;
    let period = wanted.period.unwrap_or(Period::Month);
    let of = wanted.of.as_deref().filter(|of| !of.is_empty());
    let span = Span::of(period, of, context.clock.now())?;
    let counted = accesses(context, &visitor.officer, span).await?;
    let name = |ending: &str| {
        let name = format!("attachment; filename=\"accesses-{}.{ending}\"", counted.period);
        (header::CONTENT_DISPOSITION, name)
    };
    match wanted.format {
        Some(Format::Csv) => {
            let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned());
            Ok(([kind, name("csv")], counted.csv()).into_response())
        }
        Some(Format::Json) => {
            let kind = (header::CONTENT_TYPE, "application/json".to_owned());
            let text = serde_json::to_string_pretty(&counted).map_err(|_| Code::Internal)?;
            Ok(([kind, name("json")], text).into_response())
        }
        None => {
            let page = visitor.page(&state, Section::Oversight);
            show(&shown((page, context), &counted, period))
        }
    }
}

fn shown((page, context): (Page, &Context), counted: &Accesses, period: Period) -> StatisticsPage {
    let chosen = match period {
        Period::Day => "day",
        Period::Month => "month",
        Period::Year => "year",
    };
    let periods = [
        ("day", page.say("oversight-statistics-day")),
        ("month", page.say("oversight-statistics-month")),
        ("year", page.say("oversight-statistics-year")),
    ];
    let without = || page.say("oversight-statistics-without");
    let of_register = |code: &str| register(&page, context, code);
    let kinds = named(counted.by(|line| line.kind), |one| kind(&page, one));
    let registers = named(counted.by(|line| line.register.clone()), |one| {
        one.map_or_else(without, |one| of_register(one.as_str()))
    });
    let purposes = named(counted.by(|line| line.purpose.clone()), |one| {
        one.map_or_else(without, |one| label(&page, context, ("purposes", one.as_str())))
    });
    StatisticsPage {
        periods: periods.map(|(code, words)| (Choice::new(code, words), code == chosen)).into(),
        of: counted.period.clone(),
        chosen,
        made: page.words.with_two(
            key("oversight-statistics-entries"),
            ("count", page.words.number(counted.entries).into()),
            ("at", page.moment(&counted.made).into()),
        ),
        more: counted.more,
        charts: vec![
            chart(&page, ("kinds", key("oversight-what")), kinds),
            chart(&page, ("registers", key("oversight-register")), registers),
            chart(&page, ("purposes", key("oversight-purpose")), purposes),
        ],
        page,
    }
}

fn named<T>(counts: Vec<(T, u64)>, name: impl Fn(T) -> String) -> Vec<(String, u64)> {
    counts.into_iter().map(|(one, count)| (name(one), count)).collect()
}

fn chart(page: &Page, (id, head): (&'static str, &str), counts: Vec<(String, u64)>) -> Chart {
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let bars = counts.iter().take(BARS_MAX).enumerate().map(|(place, (words, count))| {
        let width = (count.saturating_mul(WIDTH) / most).max(1);
        Bar {
            words: shortened(words),
            count: page.words.number(*count),
            y: place * STEP,
            text_y: place * STEP + 15,
            width,
            count_x: 326 + width,
        }
    });
    let bars: Vec<_> = bars.collect();
    Chart {
        id,
        title: page.with("oversight-statistics-by", "what", page.say(head)),
        head: page.say(head),
        height: (bars.len() * STEP).max(STEP),
        bars,
        rows: counts.into_iter().map(|(w, n)| (w, page.words.number(n))).collect(),
    }
}

/// What fits beside a bar; the table says it whole.
fn shortened(words: &str) -> String {
    const CHARS_MAX: usize = 46;
    if words.chars().count() <= CHARS_MAX {
        return words.to_owned();
    }
    words.chars().take(CHARS_MAX - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_shortened_by_characters() {
        assert_eq!(shortened("Έρευνα"), "Έρευνα");
        let long = shortened(&"ψ".repeat(60));
        assert_eq!(long.chars().count(), 46);
        assert!(long.ends_with('…'));
    }
}
