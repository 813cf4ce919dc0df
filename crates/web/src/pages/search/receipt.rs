//! Checking a receipt, pasted or from a file, against the federation's keys. Nothing of it is kept.

use super::names::Names;
use crate::pages::entry::Entry;
use crate::pages::form::{Fields, Resent};
use crate::pages::html::{Shown, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::answer::OutcomeClass;
use entente_model::{Code, Problem, Said};
use entente_services::receipts::{self, Receipt, ReceiptReport};

#[derive(Template)]
#[template(path = "search/receipt.html")]
struct ReceiptPage {
    page: Page,
    entry: Entry,
    proven: Option<Proven>,
}

/// What a receipt proves.
struct Proven {
    asker: String,
    asked: String,
    /// Authority, register, class of the tag, outcome.
    outcomes: Vec<(String, String, &'static str, String)>,
    checks: Vec<String>,
}

/// The form.
pub(super) async fn form(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let page = visitor.page(&state, Section::Search);
    show(&ReceiptPage { page, entry: Entry::default(), proven: None })
}

/// What the receipt proves, or the first thing that does not hold.
pub(super) async fn check(State(state): State<ApiState>, sent: Resent) -> Shown {
    let Resent { visitor, fields } = sent;
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    match proven(&state, &names, &fields) {
        Ok(proven) => {
            let (page, entry) = (names.page, Entry::of(fields));
            show(&ReceiptPage { page, entry, proven: Some(proven) })
        }
        Err(problem) => {
            let entry = Entry::refused(&names.page, fields, &problem);
            show_refused(&ReceiptPage { page: names.page, entry, proven: None }, &problem)
        }
    }
}

fn proven(state: &ApiState, names: &Names, fields: &Fields) -> Result<Proven, Problem> {
    let receipt = read(fields.text("receipt").unwrap_or_default())?;
    let report = receipts::verify(&receipt, state.context.trust.roots())?;
    Ok(Proven {
        asker: names.authority(&receipt.asker),
        asked: names.page.moment(&receipt.asked),
        outcomes: outcomes(names, &report),
        checks: report.checks.into_iter().map(|check| check.words).collect(),
    })
}

/// The receipt; where it is none, only the place of the fault is told.
fn read(text: &str) -> Result<Receipt, Problem> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Problem::new(Code::ProofInvalid)
            .saying(Said::ReceiptMalformed { line: line.into(), column: column.into() })
    })
}

fn outcomes(names: &Names, report: &ReceiptReport) -> Vec<(String, String, &'static str, String)> {
    let told = report.outcomes.iter().map(|(authority, register, outcome)| {
        let class = match outcome {
            OutcomeClass::Hit => "warn",
            OutcomeClass::NoHit => "good",
            _ => "bad",
        };
        let words = names.page.words.find(&format!("search-class-{}", outcome.as_str()));
        let words = words.unwrap_or_default();
        (names.authority(authority), names.register(register), class, words)
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_receipt_is_refused_without_repeating_it() {
        for text in ["", "{}", "{\"format\": \"Primjer, Jelena\"}", "[1,2"] {
            let problem = read(text).unwrap_err();
            assert_eq!(problem.code, Code::ProofInvalid);
            assert!(!problem.detail.unwrap().contains("Primjer"));
        }
    }
}
