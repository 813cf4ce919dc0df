//! Many questions pasted at once, one on each line, to the registers of this node.

use super::names::Names;
use super::purpose::{self, PurposeBar};
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Resent, Sent};
use crate::pages::html::{Shown, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use entente_model::answer::OutcomeClass;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, RegisterId};
use entente_services::batches::limits::{CHUNK_QUESTIONS_MAX, SESSION_LINES_MAX};
use entente_services::batches::{
    self, BatchAnswer, BatchInput, BatchQuestion, BatchSummary, Line, Stop,
};
use entente_services::search::recognise::recognise;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "search/batch.html")]
struct BatchPage {
    page: Page,
    bar: PurposeBar,
    entry: Entry,
    registers: Vec<Choice>,
    lines_max: u64,
    results: Option<Results>,
}

/// What came of it.
struct Results {
    lines: Vec<ResultLine>,
    /// The same as a file.
    csv: String,
    summary: String,
    not_asked: Vec<(String, String)>,
}

struct ResultLine {
    number: u64,
    asked: String,
    class: &'static str,
    outcome: String,
    more: String,
    href: Option<String>,
}

impl BatchPage {
    fn new(names: &Names, visitor: &Visitor, entry: Entry, results: Option<Results>) -> Self {
        let served = names.context.registers.served();
        let registers = served.map(|served| {
            let register = served.register();
            Choice::new(register.as_str(), names.register(register))
        });
        Self {
            bar: PurposeBar::new(names, &visitor.officer, &entry),
            registers: registers.collect(),
            lines_max: SESSION_LINES_MAX,
            page: names.page.clone(),
            entry,
            results,
        }
    }
}

pub(super) async fn form(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let mut fields = Fields::default();
    purpose::offer(&state, &visitor, &mut fields);
    show(&BatchPage::new(&names, &visitor, Entry::of(fields), None))
}

pub(super) async fn ask(State(state): State<ApiState>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    match answered(&state, &visitor, (&names, &fields)).await {
        Ok(results) => show(&BatchPage::new(&names, &visitor, Entry::of(fields), Some(results))),
        Err(problem) => {
            let entry = Entry::refused(&names.page, fields, &problem);
            show_refused(&BatchPage::new(&names, &visitor, entry, None), &problem)
        }
    }
}

/// The lines that hold something.
fn pasted(page: &Page, text: &str) -> Result<Vec<String>, Problem> {
    let lines: Vec<_> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let words = match lines.len() {
        0 => page.say("search-fault-nothing"),
        count if count as u64 > SESSION_LINES_MAX => {
            page.with("search-fault-lines", "count", SESSION_LINES_MAX)
        }
        _ => return Ok(lines),
    };
    Err(Problem::new(Code::QueryMalformed).with_faults(vec![Fault::worded("lines", words)]))
}

async fn answered(
    state: &ApiState,
    visitor: &Visitor,
    (names, fields): (&Names, &Fields),
) -> Result<Results, Problem> {
    let lines = pasted(&names.page, fields.text("lines").unwrap_or_default())?;
    let registers: Vec<RegisterId> = super::ask::chosen(fields, "registers", RegisterId::new)?;
    purpose::fresh(names, fields, &registers)?;
    let justification = purpose::stated(&names.page, fields)?;
    let _place =
        state.batches.clone().try_acquire_owned().map_err(|_| Problem::new(Code::Overloaded))?;
    let input = BatchInput { justification, registers };
    let mut batch = batches::start(&state.context, &visitor.officer, input).await?;
    purpose::remember(state, visitor, fields);
    let not_asked = batch.started().not_asked.iter();
    let not_asked =
        not_asked.map(|one| (names.register(&one.register), names.why(one).words)).collect();
    let stop = Arc::new(Stop::default());
    let (mut answers, mut summary) = (Vec::new(), BatchSummary::default());
    for chunk in lines.chunks(CHUNK_QUESTIONS_MAX) {
        let questions = chunk.iter().map(|line| question(names, line)).collect();
        let part = batch.answer(questions, &stop).await?;
        summary.add(&part);
        answers.extend(part);
    }
    let lines = lines.iter().zip(&answers).map(|(asked, answer)| line(names, asked, answer));
    let lines: Vec<_> = lines.collect();
    let summary = summed(&names.page, &summary);
    Ok(Results { csv: csv(&lines), lines, summary, not_asked })
}

/// A line as a question; what cannot be recognised whole is not asked in part.
fn question(names: &Names, line: &str) -> Line {
    let found = recognise(line, names.page.now);
    if found.parts.is_empty() || !found.remarks.is_empty() {
        let kind = found.remarks.first().map_or("not-understood", |remark| remark.kind.as_str());
        let words = names.page.words.find(&format!("search-remark-{kind}")).unwrap_or_default();
        return Err(Problem::new(Code::QueryMalformed).with_detail(words));
    }
    let terms = found.parts.into_iter().map(|part| part.term).collect();
    Ok(BatchQuestion { id: None, terms })
}

fn line(names: &Names, asked: &str, answer: &BatchAnswer) -> ResultLine {
    let class = match answer.outcome {
        OutcomeClass::Hit => "warn",
        OutcomeClass::NoHit => "good",
        _ => "bad",
    };
    let words = names.page.words.find(&format!("search-class-{}", answer.outcome.as_str()));
    let stale: Vec<_> = answer.stale.iter().map(|issuer| names.authority(issuer)).collect();
    let mut more = answer.problem.as_ref().map(|problem| {
        let detail = names.page.words.detail(problem).map(|detail| detail.words);
        detail.unwrap_or_else(|| crate::pages::html::title(&names.page, problem))
    });
    if !stale.is_empty() {
        let names_of = Names::listed(&stale);
        more.get_or_insert_with(|| names.page.with("search-outcome-stale-ask", "names", names_of));
    }
    ResultLine {
        number: answer.line,
        asked: asked.to_owned(),
        class,
        outcome: words.unwrap_or_default(),
        more: more.unwrap_or_default(),
        href: answer.search.map(|search| format!("/searches/{search}")),
    }
}

fn summed(page: &Page, summary: &BatchSummary) -> String {
    let counts = [
        ("hit", summary.hits),
        ("no-hit", summary.no_hits),
        ("stale", summary.stale),
        ("unavailable", summary.unanswered),
    ];
    let counts: Vec<_> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(code, count)| {
            let words = page.words.find(&format!("search-class-{code}")).unwrap_or_default();
            format!("{words}: {}", page.words.number(count))
        })
        .collect();
    Names::listed(&counts)
}

/// Hands the results of a page back as a file: nothing is asked again for it, and nothing was kept.
pub(super) async fn file(Resent { fields, .. }: Resent) -> Shown {
    let mut response: Response = fields.exactly("csv").to_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let name = HeaderValue::from_static("attachment; filename=\"entente-batch.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// Results as a file (RFC 4180); what a spreadsheet would run as a formula stays text.
fn csv(lines: &[ResultLine]) -> String {
    let mut text = String::new();
    for line in lines {
        let cells = [
            line.number.to_string(),
            line.asked.clone(),
            line.outcome.clone(),
            line.more.clone(),
            line.href.clone().unwrap_or_default(),
        ];
        text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    text
}

fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_neither_a_formula_nor_breaks_out() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("a\"b,c\nd"), "\"a\"\"b,c\nd\"");
    }
}
