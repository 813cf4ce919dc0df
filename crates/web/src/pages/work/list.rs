//! The list, and giving work to somebody.

use super::filter::Filter;
use super::kind::{called, place};
use crate::extract::Asked;
use crate::pages::clock::Clock;
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::hits::BUREAU;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::named;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use crate::words::Worded;
use askama::Template;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, Said, Told};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::work::{self, AssignInput, Assignee, WorkItem, WorkKind, WorkRef};

/// Ticks of items, each with the revision that was seen before its id.
pub(super) const ITEM: &str = "item";
/// The button beside one item.
const TAKE: &str = "take";
/// The news that a button takes off the list.
const READ: &str = "read";
/// The buttons for all that are ticked.
const TO: &str = "to";

#[derive(Template)]
#[template(path = "work/list.html")]
pub(super) struct WorkListPage {
    pub(super) page: Page,
    pub(super) entry: Entry,
    pub(super) filter: Filter,
    pub(super) rows: Vec<Row>,
    pub(super) kinds: Vec<Choice>,
    pub(super) registers: Vec<Choice>,
    pub(super) cut: Vec<String>,
    pub(super) next: Option<String>,
    /// Whether the reader works on hits of all.
    pub(super) bureau: bool,
    /// What somebody else has changed meanwhile.
    pub(super) changed: Vec<String>,
}

/// One item as it is shown.
pub(super) struct Row {
    /// What is sent for it.
    pub(super) named: String,
    pub(super) label: String,
    pub(super) href: String,
    pub(super) words: Worded,
    pub(super) register: String,
    pub(super) since: String,
    pub(super) clock: Option<Clock>,
    pub(super) whose: Whose,
    pub(super) note: Option<String>,
    pub(super) assignable: bool,
    pub(super) is_news: bool,
}

/// Who has an item.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Mine,
    Nobody,
    Of { officer: String, unit: String },
}

impl WorkListPage {
    fn assigns(&self) -> bool {
        self.rows.iter().any(|row| row.assignable)
    }
}

/// The list.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(filter): Asked<Filter>,
) -> Shown {
    show(&listed(&state, &visitor, filter).await?)
}

async fn listed(
    state: &ApiState,
    visitor: &Visitor,
    filter: Filter,
) -> Result<WorkListPage, Problem> {
    let page = visitor.page(state, Section::Work);
    let (wanted, request) = filter.wanted(&visitor.officer);
    let found = work::list(&state.context, &visitor.officer, (&wanted, &request)).await?;
    let context = &state.context;
    let rows = found.entries.iter().map(|item| row((&page, context), &visitor.officer, item));
    let rows = rows.collect();
    let kind = |kind: &WorkKind| Choice::new(kind.as_str(), called(&page, *kind));
    let mut kinds: Vec<_> = WorkKind::ALL.iter().map(kind).collect();
    page.words.sort(&mut kinds, |choice| &choice.words);
    let alerts = state.context.catalogue.declarations().filter(|one| one.identity.alerts);
    let mut registers: Vec<_> = alerts
        .map(|one| Choice::new(one.register().as_str(), page.label(&one.identity.title)))
        .collect();
    page.words.sort(&mut registers, |choice| &choice.words);
    let cut = found.cut.iter().map(|kind| called(&page, *kind)).collect();
    let next = found.next.map(|after| filter.page(&after));
    let bureau = visitor.officer.roles.iter().any(|role| role.as_str() == BUREAU);
    let (entry, changed) = (Entry::default(), Vec::new());
    Ok(WorkListPage { page, entry, filter, rows, kinds, registers, cut, next, bureau, changed })
}

fn row((page, context): (&Page, &Context), officer: &SignedIn, item: &WorkItem) -> Row {
    let register = item.subject.register.as_ref();
    let said: Vec<_> = item.said.iter().map(|said| by_name((page, context), said)).collect();
    Row {
        named: format!("{} {}", item.revision, item.id),
        label: called(page, item.kind),
        href: place(item),
        words: page.words.told(&said, &item.words),
        register: register.map(|id| named::register(page, context, id)).unwrap_or_default(),
        since: page.moment(&item.opened),
        clock: item.due.map(|due| Clock::with_grace(page, (due, item.overdue_from))),
        whose: whose(officer, item),
        note: item.assignment.as_ref().and_then(|assignment| assignment.note.clone()),
        assignable: item.assignable,
        is_news: item.kind.is_news(),
    }
}

/// What is said, with the names of authorities and registers instead of their ids.
fn by_name((page, context): (&Page, &Context), said: &Told) -> Told {
    let name = |key: &str, value: &String| match key {
        "owner" | "to" | "from" => Some(named::authority(context, &value.parse().ok()?)),
        "register" => Some(named::register(page, context, &value.parse().ok()?)),
        _ => None,
    };
    let named = |(key, value): (&String, &String)| {
        (key.clone(), name(key, value).unwrap_or_else(|| value.clone()))
    };
    Told { code: said.code.clone(), values: said.values.iter().map(named).collect() }
}

fn whose(officer: &SignedIn, item: &WorkItem) -> Whose {
    match &item.assigned {
        None => Whose::Nobody,
        Some(other) if *other == officer.officer => Whose::Mine,
        Some(other) => {
            Whose::Of { officer: other.to_string(), unit: item.unit.clone().unwrap_or_default() }
        }
    }
}

/// Gives what is ticked to somebody.
pub(super) async fn assign(State(state): State<ApiState>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let filter = Filter::carried(&fields);
    let outcome = match input(&fields) {
        Ok(input) => {
            let seen = input.items.clone();
            let done = work::assign(&state.context, &visitor.officer, input).await;
            done.map(drop).map_err(|problem| (problem, seen))
        }
        Err(problem) => Err((problem, Vec::new())),
    };
    let Err((problem, seen)) = outcome else { return on_to(&filter.address()) };
    refused((&state, &visitor), (filter, fields), (problem, &seen)).await
}

/// Takes news off the list of whoever has read them.
pub(super) async fn seen(State(state): State<ApiState>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let filter = Filter::carried(&fields);
    let read = fields.text(READ).and_then(reference);
    let outcome = match read.clone() {
        Some(read) => work::seen(&state.context, &visitor.officer, read).await.map(drop),
        None => Err(Problem::new(Code::NotFound).saying(Said::WorkUnknown)),
    };
    let Err(problem) = outcome else { return on_to(&filter.address()) };
    refused((&state, &visitor), (filter, fields), (problem, read.as_slice())).await
}

/// The list as it stands now, with what was ticked and written.
async fn refused(
    (state, visitor): (&ApiState, &Visitor),
    (filter, fields): (Filter, Fields),
    (problem, seen): (Problem, &[WorkRef]),
) -> Shown {
    let mut shown = listed(state, visitor, filter).await?;
    shown.changed = changed(&shown, &problem, seen);
    shown.entry = Entry::refused(&shown.page, fields, &problem);
    show_refused(&shown, &problem)
}

/// What the form asks for.
pub(super) fn input(fields: &Fields) -> Result<AssignInput, Problem> {
    let one = fields.text(TAKE).map(|item| vec![item]);
    let named = one.clone().unwrap_or_else(|| fields.all(ITEM).collect());
    let items: Vec<_> = named.into_iter().filter_map(reference).collect();
    let fault = |field: &str, said: Said| {
        Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new(field, said)])
    };
    if items.is_empty() {
        return Err(fault(ITEM, Said::ItemsNone));
    }
    let officer = || fields.text("officer").and_then(|id| OfficerId::new(id).ok());
    let to = match fields.text(TO) {
        _ if one.is_some() => Assignee::Me,
        Some("nobody") => Assignee::Nobody,
        Some("officer") => {
            Assignee::Officer(officer().ok_or_else(|| fault("officer", Said::OfficerMissing))?)
        }
        _ => Assignee::Me,
    };
    Ok(AssignInput { items, to, note: fields.text("note").map(str::to_owned) })
}

fn reference(text: &str) -> Option<WorkRef> {
    let (revision, id) = text.split_once(' ')?;
    Some(WorkRef { id: id.to_owned(), revision: revision.parse().ok()? })
}

/// Who has now what was ticked and has changed since: nothing of it was overruled.
fn changed(shown: &WorkListPage, problem: &Problem, seen: &[WorkRef]) -> Vec<String> {
    if problem.code != Code::Conflict {
        return Vec::new();
    }
    let page = &shown.page;
    let told = seen.iter().filter_map(|seen| {
        let row = shown
            .rows
            .iter()
            .find(|row| row.named.split_once(' ').is_some_and(|(_, id)| id == seen.id));
        let Some(row) = row else { return Some(page.say("work-changed-gone")) };
        if row.named == format!("{} {}", seen.revision, seen.id) {
            return None;
        }
        let what = ("what", row.label.as_str().into());
        Some(match &row.whose {
            Whose::Mine => page.with("work-changed-yours", "what", row.label.as_str()),
            Whose::Nobody => page.with("work-changed-free", "what", row.label.as_str()),
            Whose::Of { officer, .. } => {
                let officer = ("officer", officer.as_str().into());
                page.words.with_two("work-changed-other", what, officer)
            }
        })
    });
    told.collect()
}
