//! One's own searches, newest first, and one's standing questions.

use super::names::Names;
use super::results::asked;
use super::shown::Shown as ShownText;
use crate::extract::Paged;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::limits::PAGE_ENTRIES_MAX;
use entente_services::alerts::subscriptions;
use entente_services::page::PageRequest;
use entente_services::search;

#[derive(Template)]
#[template(path = "search/recent.html")]
struct RecentPage {
    page: Page,
    searches: Vec<Line>,
    next: Option<String>,
    is_first: bool,
    standing: Vec<Standing>,
}

struct Line {
    href: String,
    at: String,
    asked: Vec<(String, ShownText)>,
    purpose: String,
    case: String,
    hits: Option<u32>,
    words: String,
}

struct Standing {
    id: String,
    asked: Vec<(String, ShownText)>,
    registers: String,
    case: String,
    ends: String,
}

pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Paged(request): Paged,
) -> Shown {
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let is_first = request.after.is_none();
    let found = search::recent(&state.context, &visitor.officer, &request)?;
    let searches = found.entries.iter().map(|stored| line(&names, stored)).collect();
    let all = PageRequest { after: None, limit: PAGE_ENTRIES_MAX };
    let standing = subscriptions::list(&state.context, &visitor.officer, &all)?;
    let standing = standing.entries.iter().map(|one| self::standing(&names, one)).collect();
    show(&RecentPage { page: names.page, searches, next: found.next, is_first, standing })
}

fn line(names: &Names, stored: &search::StoredSearch) -> Line {
    use entente_model::answer::OutcomeClass;
    let page = &names.page;
    let hits = stored.summary.as_ref().map(|summary| {
        let hits = summary.counts.iter().find(|one| one.outcome == OutcomeClass::Hit);
        hits.map_or(0, |one| one.answers)
    });
    let words = match &stored.summary {
        None => page.say("search-unfinished"),
        Some(summary) if summary.complete => page.say("search-complete"),
        Some(_) => page.say("search-incomplete"),
    };
    Line {
        href: format!("/searches/{}", stored.id),
        at: page.moment(&stored.asked),
        asked: asked(names, &stored.query),
        purpose: names.code("purposes", stored.justification.purpose.as_str()),
        case: stored.justification.case_reference.as_str().to_owned(),
        hits,
        words,
    }
}

fn standing(names: &Names, one: &subscriptions::Subscription) -> Standing {
    let registers: Vec<_> = one.registers.keys().map(|register| names.register(register)).collect();
    Standing {
        id: one.id.clone(),
        asked: asked(names, &one.query),
        registers: Names::listed(&registers),
        case: one.justification.case_reference.as_str().to_owned(),
        ends: names.page.day(&one.ends),
    }
}
