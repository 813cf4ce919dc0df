//! The question: purpose, one box, the full form, whom to ask.

use super::input::{self, Chip};
use super::names::Names;
use super::purpose::{self, PurposeBar};
use crate::extract::Asked;
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{AuthorityId, Code, NumberKind, Problem, RegisterId, Said, SearchId};
use entente_services::search::recognise::{Recognised, recognise};
use entente_services::search::{self, SearchInput};
use serde::Deserialize;
use std::collections::BTreeSet;

/// How long to wait for the slowest, in seconds.
const DEADLINES_SECONDS: [u64; 4] = [2, 5, 10, 30];
const DEADLINE_DEFAULT_SECONDS: u64 = 5;

/// From which earlier search of one's own to begin.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct From {
    again: Option<SearchId>,
}

#[derive(Template)]
#[template(path = "search/ask.html")]
struct AskPage {
    page: Page,
    bar: PurposeBar,
    entry: Entry,
    chips: Vec<Chip>,
    remarks: Vec<String>,
    /// Whether the full form is shown at once.
    open: bool,
    sexes: Vec<Choice>,
    countries: Vec<Choice>,
    document_kinds: Vec<Choice>,
    number_kinds: Vec<Choice>,
    registers: Vec<Choice>,
    authorities: Vec<Choice>,
    deadlines: Vec<Choice>,
}

impl AskPage {
    fn new(names: Names, visitor: &Visitor, entry: Entry, remarks: Vec<String>) -> Self {
        let chips = input::chips(&names, &entry);
        let page = &names.page;
        let by_code = |prefix: &str, code: &str| {
            let words = page.words.find(&format!("{prefix}{code}"));
            Choice::new(code, words.unwrap_or_else(|| code.to_owned()))
        };
        let (registers, authorities) = whom(&names);
        let seconds = |seconds: &u64| {
            Choice::new(seconds.to_string(), page.with("search-seconds", "count", *seconds))
        };
        Self {
            bar: PurposeBar::new(&names, &visitor.officer, &entry),
            open: !chips.is_empty() || entry.why().is_some(),
            sexes: ["F", "M", "X"].iter().map(|sex| by_code("search-sex-", sex)).collect(),
            countries: names.codes("countries"),
            document_kinds: names.codes("document-types"),
            number_kinds: NumberKind::ALL
                .iter()
                .map(|kind| by_code("search-number-", kind.as_str()))
                .collect(),
            registers,
            authorities,
            deadlines: DEADLINES_SECONDS.iter().map(seconds).collect(),
            page: names.page,
            entry,
            chips,
            remarks,
        }
    }
}

/// The registers and authorities of the federation that this node may ask.
fn whom(names: &Names) -> (Vec<Choice>, Vec<Choice>) {
    let context = &names.context;
    let own = context.registers.served().map(|served| served.register().clone());
    let mut registers: BTreeSet<RegisterId> = own.collect();
    let mut authorities: BTreeSet<AuthorityId> = [context.authority.clone()].into();
    for entry in &context.trust.current().entries {
        let open = entry.registers.iter().filter(|one| one.askers.include(&context.authority));
        for service in open {
            registers.insert(service.register.clone());
            authorities.insert(entry.authority.clone());
        }
    }
    let mut registers: Vec<_> =
        registers.iter().map(|one| Choice::new(one.as_str(), names.register(one))).collect();
    let mut authorities: Vec<_> =
        authorities.iter().map(|one| Choice::new(one.as_str(), names.authority(one))).collect();
    names.page.words.sort(&mut registers, |choice| &choice.words);
    names.page.words.sort(&mut authorities, |choice| &choice.words);
    (registers, authorities)
}

pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(from): Asked<From>,
) -> Shown {
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let mut fields = Fields::default();
    fields.set("deadline", DEADLINE_DEFAULT_SECONDS.to_string());
    if let Some(search) = from.again {
        let view = search::find(&state.context, &visitor.officer, search)?;
        purpose::refill(&mut fields, &view.search.justification);
        fields.set("carried", "yes");
        input::fill(&mut fields, view.search.query.terms);
    } else {
        purpose::offer(&state, &visitor, &mut fields);
    }
    show(&AskPage::new(names, &visitor, Entry::of(fields), Vec::new()))
}

pub(super) async fn ask(State(state): State<ApiState>, sent: Sent) -> Shown {
    let Sent { visitor, mut fields } = sent;
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let found = recognise(fields.text("q").unwrap_or_default(), state.context.clock.now());
    if let Some(reading) = fields.text("as").map(ToOwned::to_owned) {
        input::read_as(&mut fields, &reading);
    }
    let is_clear = fields.text("q").is_none() || found.is_clear();
    let remarks = take_over(&names.page, found, &mut fields);
    let only_look = fields.has("as") || fields.text("do") == Some("recognise");
    if only_look || !is_clear || !remarks.is_empty() {
        return show(&AskPage::new(names, &visitor, Entry::of(fields), remarks));
    }
    match start(&state, &visitor, (&names, &fields)).await {
        Ok(search) => on_to(&format!("/searches/{search}")),
        Err(problem) => {
            let entry = Entry::refused(&names.page, fields, &problem);
            show_refused(&AskPage::new(names, &visitor, entry, remarks), &problem)
        }
    }
}

/// Moves what was recognised into its fields; what cannot be is said.
fn take_over(page: &Page, found: Recognised, fields: &mut Fields) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    for remark in found.remarks {
        let words = page.words.find(&format!("search-remark-{}", remark.kind.as_str()));
        let words = words.unwrap_or_default();
        remarks.push(if remark.text.is_empty() {
            words
        } else {
            format!("{}: {words}", remark.text)
        });
    }
    let rest = input::fill(fields, found.parts.into_iter().map(|part| part.term));
    if !rest.is_empty() {
        remarks.push(page.with("search-remark-several", "count", rest.len()));
    }
    fields.set("q", "");
    remarks
}

/// Puts the question; its answers are taken as they come, whoever looks.
async fn start(
    state: &ApiState,
    visitor: &Visitor,
    (names, fields): (&Names, &Fields),
) -> Result<SearchId, Problem> {
    let page = &names.page;
    let (justification, terms) =
        (purpose::stated(page, fields), input::terms(page, fields, page.now));
    // What is wrong is said at once, at the purpose and at the question.
    let (justification, terms) = match (justification, terms) {
        (Ok(justification), Ok(terms)) => (justification, terms),
        (Err(mut problem), Err(other)) => {
            problem.faults.extend(other.faults);
            return Err(problem);
        }
        (Ok(stated), Err(mut problem)) => {
            problem
                .faults
                .extend(stated.complete().err().map(|more| more.faults).unwrap_or_default());
            return Err(problem);
        }
        (Err(problem), Ok(_)) => return Err(problem),
    };
    let registers: Vec<RegisterId> = chosen(fields, "registers", RegisterId::new)?;
    let authorities: Vec<AuthorityId> = chosen(fields, "authorities", AuthorityId::new)?;
    purpose::fresh(names, fields, &registers)?;
    let seconds = fields.text("deadline").and_then(|text| text.parse::<u64>().ok());
    let deadline_ms = seconds.map(|seconds| seconds.saturating_mul(1_000));
    let place =
        state.searches.clone().try_acquire_owned().map_err(|_| Problem::new(Code::Overloaded))?;
    let asked = SearchInput { justification, terms, registers, authorities, deadline_ms };
    let running = search::start(&state.context, &visitor.officer, asked).await?;
    let search = running.started.search;
    purpose::remember(state, visitor, fields);
    state.desk.take(running, place);
    Ok(search)
}

/// The ids ticked in a list.
pub(super) fn chosen<T, E>(
    fields: &Fields,
    name: &'static str,
    read: impl Fn(String) -> Result<T, E>,
) -> Result<Vec<T>, Problem> {
    let all: Result<Vec<T>, E> = fields.all(name).map(|text| read(text.to_owned())).collect();
    all.map_err(|_| {
        let fault = Fault::new(name, Said::NoneOfThose);
        Problem::new(Code::QueryMalformed).with_faults(vec![fault])
    })
}
