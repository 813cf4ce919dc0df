//! What oversight asks an officer about accesses of the officer's own. Open to whoever is asked.

use super::codes::{key, kind};
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::Sent;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::Problem;
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::audit::sampling;

#[derive(Template)]
#[template(path = "oversight/questions.html")]
struct QuestionsPage {
    page: Page,
    entry: Entry,
    /// The question whose answer was refused.
    refused: Option<String>,
    questions: Vec<Asked>,
}

struct Asked {
    case: String,
    number: String,
    title: String,
    kind: String,
    operation: String,
    words: String,
    asked: String,
}

/// The questions that wait for the reader.
pub(super) async fn open(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let page = visitor.page(&state, Section::Work);
    show(&waiting(page, (&state.context, &visitor.officer), Entry::default())?)
}

/// Answers one.
pub(super) async fn answer(
    State(state): State<ApiState>,
    Id(case): Id<String>,
    sent: Sent,
) -> Shown {
    let (context, officer) = (&state.context, &sent.visitor.officer);
    let words = sent.fields.text("answer").unwrap_or_default();
    match sampling::answer(context, officer, &case, words).await {
        Ok(()) => on_to("/oversight/questions"),
        Err(problem) if problem.faults.is_empty() => Err(problem.into()),
        Err(problem) => {
            let page = sent.visitor.page(&state, Section::Work);
            let entry = Entry::refused(&page, sent.fields, &problem);
            let refused = Some(case);
            let waiting = waiting(page, (context, officer), entry)?;
            show_refused(&QuestionsPage { refused, ..waiting }, &problem)
        }
    }
}

fn waiting(
    page: Page,
    (context, officer): (&Context, &SignedIn),
    entry: Entry,
) -> Result<QuestionsPage, Problem> {
    let questions = sampling::open_questions(context, officer)?.into_iter().map(|one| Asked {
        case: one.case,
        number: page.words.number(one.position),
        title: page.words.with_two(
            key("oversight-question-about"),
            ("number", page.words.number(one.position).into()),
            ("at", page.moment(&one.time).into()),
        ),
        kind: kind(&page, one.kind),
        operation: one.operation,
        words: one.words,
        asked: page.moment(&one.asked),
    });
    Ok(QuestionsPage { questions: questions.collect(), page, entry, refused: None })
}
