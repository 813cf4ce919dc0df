//! What oversight asks an officer about accesses of the officer's own. Open to whoever is asked.

use super::codes::{key, label, operation};
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::Sent;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::named;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::pages::search;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::Problem;
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::audit::sampling::{self, Question};
use entente_services::search as services_search;

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
    at: String,
    operation: String,
    /// What the officer stated then, each with what it is called.
    stated: Vec<(String, String)>,
    search: Option<Search>,
    words: String,
    asked: String,
}

/// The officer's own search, while it stands.
struct Search {
    href: String,
    terms: Vec<(String, String)>,
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
    let questions = sampling::open_questions(context, officer)?;
    let of = (&page, context, officer);
    let questions = questions.into_iter().map(|one| shown(of, one)).collect();
    Ok(QuestionsPage { questions, page, entry, refused: None })
}

fn shown((page, context, officer): (&Page, &Context, &SignedIn), one: Question) -> Asked {
    let purpose = one.purpose.as_ref();
    let purpose = purpose.map(|code| label(page, context, ("purposes", code.as_str())));
    let registers: Vec<_> =
        one.registers.iter().map(|register| named::register(page, context, register)).collect();
    let registers = Some(registers.join(", ")).filter(|names| !names.is_empty());
    let stated = [
        (key("oversight-purpose"), purpose),
        (key("search-case"), one.case_reference),
        (key("oversight-register"), registers),
    ];
    let stated = stated.into_iter().filter_map(|(name, words)| Some((page.say(name), words?)));
    let found = one.search.and_then(|id| services_search::find(context, officer, id).ok());
    Asked {
        case: one.case,
        number: page.words.number(one.position),
        at: page.moment(&one.time),
        operation: operation(page, &one.operation),
        stated: stated.collect(),
        search: found.map(|found| Search {
            href: format!("/searches/{}", found.search.id),
            terms: search::asked(page, context, &found.search.query),
        }),
        words: one.words,
        asked: page.moment(&one.asked),
    }
}
