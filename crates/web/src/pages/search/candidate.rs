//! A candidate beside what was asked, for a person to judge, and what follows.

use super::face::{Desk, Face, Judgement, desk};
use super::names::Names;
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Code, Problem, Said};
use entente_services::audit;
use entente_services::search::{
    self, Confirmation, ConfirmationInput, Place, SearchAnswer, SearchView, Standing, Verdict,
};

#[derive(Template)]
#[template(path = "search/candidate.html")]
struct CandidatePage {
    page: Page,
    entry: Entry,
    search: String,
    here: String,
    face: Face,
    desk: Option<Desk>,
    records: Vec<(String, String)>,
    /// Whether the reader may see every access to the record.
    may_audit: bool,
    judged: Option<Judged>,
    /// Nobody has judged yet, or whoever did was unsure.
    may_judge: bool,
    /// The candidates before and after this one.
    before: Option<String>,
    after: Option<String>,
}

/// What was judged, and what comes of it.
struct Judged {
    first: Judgement,
    second: Option<Judgement>,
    /// The class and the words of a banner, where it takes two.
    banner: Option<(&'static str, String)>,
    hit: Option<String>,
    /// Whether the owner is to be asked for more.
    next: bool,
}

pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(place): Id<Place>,
) -> Shown {
    let page = page(&state, &visitor, place)?;
    search::seen(&state.context, &visitor.officer, place).await?;
    show(&page)
}

fn page(state: &ApiState, visitor: &Visitor, place: Place) -> Result<CandidatePage, Problem> {
    let (search, number, at) = place;
    let names = Names::new(visitor.page(state, Section::Search), state.context.clone());
    let view = search::find(&state.context, &visitor.officer, search)?;
    let missing = || Problem::new(Code::NotFound);
    let answer = view.answers.iter().find(|one| one.number == number).ok_or_else(missing)?;
    let candidate = usize::try_from(at).ok().and_then(|at| answer.answer.candidates.get(at));
    let candidate = candidate.ok_or_else(missing)?;
    let judged = search::judgements(&state.context, &visitor.officer, search)?;
    let judged = judged.iter().find(|one| (one.answer, one.candidate) == (number, at));
    let (before, after) = beside(&view, place);
    Ok(CandidatePage {
        entry: Entry::default(),
        search: search.to_string(),
        here: href(place),
        face: Face::of(&names, (answer, candidate), judged),
        desk: desk(&names, &answer.answer.authority),
        records: records(&names.page, view.search.intent.as_ref(), answer),
        may_audit: audit::may_look(&state.context, &visitor.officer, &answer.answer.register)?,
        judged: judged.map(|one| told(&names.page, one)),
        may_judge: judged.is_none_or(|one| one.verdict == Verdict::Unsure),
        before,
        after,
        page: names.page,
    })
}

pub(super) fn href((search, answer, candidate): Place) -> String {
    format!("/searches/{search}/candidates/{answer}/{candidate}")
}

/// The candidates before and after one.
fn beside(view: &SearchView, (search, number, at): Place) -> (Option<String>, Option<String>) {
    let all = view.answers.iter().flat_map(|one| {
        (0..one.answer.candidates.len())
            .map(|at| (one.number, u32::try_from(at).unwrap_or(u32::MAX)))
    });
    let all: Vec<_> = all.collect();
    let own = all.iter().position(|one| *one == (number, at));
    let found = |at: Option<usize>| {
        at.and_then(|at| all.get(at)).map(|(answer, at)| href((search, *answer, *at)))
    };
    let before = found(own.and_then(|own| own.checked_sub(1)));
    (before, found(own.map(|own| own.saturating_add(1))))
}

/// Where question and answer are on record.
fn records(page: &Page, intent: Option<&Promise>, answer: &SearchAnswer) -> Vec<(String, String)> {
    let records = [
        ("search-record-asked", intent),
        ("search-record-answered", answer.promise.as_ref()),
        ("search-record-received", answer.received.as_ref()),
    ];
    let records = records.into_iter().filter_map(|(key, promise)| {
        let promise = promise?;
        let number = page.words.number(promise.index);
        let words = page.words.find(key)?;
        Some((words, format!("{} · {number} · {}", promise.origin, page.moment(&promise.time))))
    });
    records.collect()
}

fn told(page: &Page, one: &Confirmation) -> Judged {
    let second = one.second.as_ref().filter(|second| {
        second.verdict != Verdict::Unsure || one.standing() != Standing::AwaitsSecond
    });
    Judged {
        first: Judgement::of(page, (one.verdict, &one.reason), (&one.officer, one.judged)),
        second: second.map(|second| {
            let by = (&second.officer, second.judged);
            Judgement::of(page, (second.verdict, &second.reason), by)
        }),
        banner: banner(page, one),
        hit: one.hit.as_ref().map(|hit| format!("/hits/{hit}")),
        next: one.standing() == Standing::Hit,
    }
}

/// What two judgements come to, or that one is still awaited.
pub(super) fn banner(page: &Page, one: &Confirmation) -> Option<(&'static str, String)> {
    match one.standing() {
        Standing::AwaitsSecond => Some(("warn", page.say("search-second-awaited"))),
        Standing::Disagreement => Some(("warn", page.say("search-second-disagree"))),
        Standing::Hit if one.by_two => Some(("good", page.say("search-second-hit"))),
        _ => None,
    }
}

pub(super) async fn judge(
    State(state): State<ApiState>,
    Id(place): Id<Place>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let outcome = match stated(&fields) {
        Ok((verdict, reason)) => {
            let input = ConfirmationInput { answer: place.1, candidate: place.2, verdict, reason };
            search::confirm(&state.context, &visitor.officer, place.0, input).await
        }
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(_) => on_to(&href(place)),
        Err(problem) => {
            let shown = page(&state, &visitor, place)?;
            let entry = Entry::refused(&shown.page, fields, &problem);
            show_refused(&CandidatePage { entry, ..shown }, &problem)
        }
    }
}

/// The verdict of the button that was pressed, and why.
pub(super) fn stated(fields: &Fields) -> Result<(Verdict, String), Problem> {
    let all = [Verdict::Confirmed, Verdict::Rejected, Verdict::Unsure];
    let pressed = fields.text("verdict");
    let verdict = all.into_iter().find(|verdict| Some(verdict.as_str()) == pressed);
    let verdict = verdict.ok_or_else(|| {
        let fault = Fault::new("verdict", Said::ChooseOne);
        Problem::new(Code::QueryMalformed).with_faults(vec![fault])
    })?;
    Ok((verdict, fields.text("reason").unwrap_or_default().to_owned()))
}
