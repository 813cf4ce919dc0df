//! A candidate beside what was asked, for a person to judge, and what follows.

use super::names::Names;
use super::rows;
use super::shown::{self, Shown as ShownText, ShownField};
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::Sent;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::answer::{Effect, Feature, Found};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Candidate, Code, IdentityRole, Problem, Said, SearchId};
use entente_services::search::{self, Confirmation, ConfirmationInput, SearchAnswer, Verdict};

/// Which candidate of which answer of which search.
type Place = (SearchId, u32, u32);

#[derive(Template)]
#[template(path = "search/candidate.html")]
struct CandidatePage {
    page: Page,
    entry: Entry,
    search: SearchId,
    here: String,
    authority: String,
    register: String,
    title: ShownText,
    born: Option<String>,
    reference: Option<String>,
    band: String,
    class: &'static str,
    why: String,
    misused: bool,
    warnings: Vec<String>,
    action: Option<String>,
    next_step: Option<String>,
    compared: Vec<Compared>,
    score: String,
    values: Vec<ShownField>,
    records: Vec<(String, String)>,
    judged: Option<Judged>,
    /// Nobody has judged yet, or whoever did was unsure.
    may_judge: bool,
    /// The candidates before and after this one.
    before: Option<String>,
    after: Option<String>,
}

/// One line of the comparison.
struct Compared {
    label: String,
    asked: ShownText,
    found: ShownText,
    /// Said instead of a value that is not there.
    instead: String,
    effect: String,
    class: &'static str,
    words: String,
    bits: String,
}

/// A judgement on record.
struct Judged {
    words: String,
    class: &'static str,
    reason: String,
    officer: String,
    at: String,
    hit: Option<String>,
}

pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(place): Id<Place>,
) -> Shown {
    show(&page(&state, &visitor, place)?)
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
    let all = view.answers.iter().flat_map(|one| {
        (0..one.answer.candidates.len())
            .map(|at| (one.number, u32::try_from(at).unwrap_or(u32::MAX)))
    });
    let all: Vec<_> = all.collect();
    let own = all.iter().position(|one| *one == (number, at));
    let beside = |at: Option<usize>| {
        at.and_then(|at| all.get(at)).map(|(answer, at)| href((search, *answer, *at)))
    };
    let page = CandidatePage {
        before: beside(own.and_then(|own| own.checked_sub(1))),
        after: beside(own.map(|own| own.saturating_add(1))),
        judged: judged.map(|one| on_record(&names, one)),
        may_judge: judged.is_none_or(|one| one.verdict == Verdict::Unsure),
        ..compared((names, place), view.search.intent.as_ref(), answer, candidate)
    };
    Ok(page)
}

fn href((search, answer, candidate): Place) -> String {
    format!("/searches/{search}/candidates/{answer}/{candidate}")
}

fn compared(
    (names, place): (Names, Place),
    intent: Option<&Promise>,
    answer: &SearchAnswer,
    candidate: &Candidate,
) -> CandidatePage {
    let page = names.page.clone();
    let by_code =
        |prefix: &str, code: &str| page.words.find(&format!("{prefix}{code}")).unwrap_or_default();
    let (band, class) = rows::band(candidate.band);
    let warnings = candidate.warnings.iter().map(|code| names.code("warning-markers", code));
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
    CandidatePage {
        entry: Entry::default(),
        search: place.0,
        here: href(place),
        authority: names.authority(&answer.answer.authority),
        register: names.register(&answer.answer.register),
        title: shown::title(candidate),
        born: shown::born(&names, candidate),
        reference: candidate.reference.clone(),
        band: by_code("search-band-", band),
        class,
        why: rows::why(&names, candidate),
        misused: candidate.matched_role == Some(IdentityRole::MisusedVictim),
        warnings: warnings.collect(),
        action: candidate.action.clone(),
        next_step: answer.next_step.clone(),
        compared: candidate.features.iter().map(|one| line(&page, one)).collect(),
        score: page.words.number(u64::from(candidate.score_permille)),
        values: shown::fields(&names, &answer.answer.register, candidate),
        records: records.collect(),
        judged: None,
        may_judge: false,
        before: None,
        after: None,
        page,
    }
}

fn line(page: &Page, feature: &Feature) -> Compared {
    let (code, class) = match feature.effect {
        Effect::Agrees => ("same", "good"),
        Effect::Similar => ("alike", "info"),
        Effect::Neutral => ("neutral", ""),
        Effect::Differs => ("different", "warn"),
    };
    let (found, instead) = match &feature.found {
        Found::Shown(text) => (text.as_str(), String::new()),
        Found::Withheld => ("", page.say("search-found-withheld")),
        Found::Missing => ("", page.say("search-found-missing")),
    };
    let tenths = feature.weight_millibits / 100;
    let sign = if tenths < 0 { "-" } else { "+" };
    let tenths = tenths.unsigned_abs();
    Compared {
        label: super::input::label(page, &feature.feature),
        asked: ShownText::of(&feature.asked),
        found: ShownText::of(found),
        instead,
        effect: page.words.find(&format!("search-effect-{code}")).unwrap_or_default(),
        class,
        words: feature.words.clone(),
        bits: format!("{sign}{}.{}", tenths / 10, tenths % 10),
    }
}

fn on_record(names: &Names, one: &Confirmation) -> Judged {
    let verdict = one.verdict.as_str();
    Judged {
        words: names.page.words.find(&format!("search-verdict-{verdict}")).unwrap_or_default(),
        class: match one.verdict {
            Verdict::Confirmed => "good",
            Verdict::Rejected => "",
            Verdict::Unsure => "warn",
        },
        reason: one.reason.clone(),
        officer: one.officer.to_string(),
        at: names.page.moment(&one.judged),
        hit: one.hit.as_ref().map(|hit| format!("/hits/{hit}")),
    }
}

pub(super) async fn judge(
    State(state): State<ApiState>,
    Id(place): Id<Place>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let outcome = match verdict(fields.text("verdict")) {
        Some(verdict) => {
            let input = ConfirmationInput {
                answer: place.1,
                candidate: place.2,
                verdict,
                reason: fields.text("reason").unwrap_or_default().to_owned(),
            };
            search::confirm(&state.context, &visitor.officer, place.0, input).await
        }
        None => {
            let fault = Fault::new("verdict", Said::ChooseOne);
            Err(Problem::new(Code::QueryMalformed).with_faults(vec![fault]))
        }
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

fn verdict(text: Option<&str>) -> Option<Verdict> {
    let all = [Verdict::Confirmed, Verdict::Rejected, Verdict::Unsure];
    all.into_iter().find(|verdict| Some(verdict.as_str()) == text)
}
