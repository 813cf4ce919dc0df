//! The page of a second officer: the same comparison, an own judgement, and only then the other's.

use super::candidate::{banner, stated};
use super::face::{Face, Judgement};
use super::names::Names;
use super::results::asked;
use super::shown::Shown as ShownText;
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::Sent;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{Code, Problem};
use entente_services::search::{self, Judged, OpinionInput, Place, SecondLook};

#[derive(Template)]
#[template(path = "search/second.html")]
struct SecondPage {
    page: Page,
    entry: Entry,
    here: String,
    face: Face,
    asked: Vec<(String, ShownText)>,
    why: String,
    case: String,
    at: String,
    /// What was judged, with its heading: the own judgement, or both.
    judgements: Vec<(String, Judgement)>,
    banner: Option<(&'static str, String)>,
    may_judge: bool,
}

pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(place): Id<Place>,
) -> Shown {
    let look = search::look(&state.context, &visitor.officer, place).await?;
    show(&page(&state, &visitor, (place, look))?)
}

fn page(
    state: &ApiState,
    visitor: &Visitor,
    (place, look): (Place, SecondLook),
) -> Result<SecondPage, Problem> {
    let names = Names::new(visitor.page(state, Section::Work), state.context.clone());
    let page = &names.page;
    let candidate = look.answer.answer.candidates.first();
    let candidate = candidate.ok_or_else(|| Problem::new(Code::NotFound))?;
    let own = |one: &search::SecondOpinion| {
        let judgement = Judgement::of(page, (one.verdict, &one.reason), (&one.officer, one.judged));
        (page.say("search-judge"), judgement)
    };
    let both = match &look.judged {
        Judged::Stands { both } => Some(&**both),
        Judged::Wanted | Judged::Unsure { .. } => None,
    };
    let (judgements, banner) = match &look.judged {
        Judged::Wanted => (Vec::new(), None),
        Judged::Unsure { own: one } => (vec![own(one)], None),
        Judged::Stands { both } => {
            let first = (&both.officer, both.judged);
            let first = Judgement::of(page, (both.verdict, &both.reason), first);
            let first = (page.say("search-second-other"), first);
            let judgements = both.second.iter().map(own).chain([first]);
            (judgements.collect(), banner(page, both))
        }
    };
    Ok(SecondPage {
        entry: Entry::default(),
        here: href(place),
        face: Face { is_others: true, ..Face::of(&names, (&look.answer, candidate), both) },
        asked: asked(&names, &look.query),
        why: names.code("purposes", look.justification.purpose.as_str()),
        case: look.justification.case_reference.as_str().to_owned(),
        at: page.moment(&look.asked),
        may_judge: !matches!(look.judged, Judged::Stands { .. }),
        judgements,
        banner,
        page: names.page.clone(),
    })
}

fn href(place: Place) -> String {
    format!("{}/second", super::candidate::href(place))
}

pub(super) async fn judge(
    State(state): State<ApiState>,
    Id(place): Id<Place>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let (context, officer) = (&state.context, &visitor.officer);
    let outcome = match stated(&fields) {
        Ok((verdict, reason)) => {
            search::give(context, officer, (place, OpinionInput { verdict, reason })).await
        }
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(_) => on_to(&href(place)),
        Err(problem) => {
            let look = search::look(context, officer, place).await.map_err(|_| problem.clone())?;
            let shown = page(&state, &visitor, (place, look))?;
            let entry = Entry::refused(&shown.page, fields, &problem);
            show_refused(&SecondPage { entry, ..shown }, &problem)
        }
    }
}
