//! Alerts that do not exist yet: who waits for whom, and the second officer's decision.

use super::super::entry::Entry;
use super::super::form::Sent;
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::act_form::missing;
use super::listed::{Asked, Kind, Listed};
use super::path_of;
use super::tabs::Frame;
use super::values::{self, Values};
use super::view::Scored;
use super::words::{Tag, by_code, code_of, in_table, key};
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::{RawQuery, State};
use entente_model::{Code, OfficerId, Timestamp};
use entente_services::alerts::life::{self, AlertRef, Draft, DraftDecision, DraftLook, DraftState};

/// The list.
const LIST: Kind = Kind {
    path: "/alerts/drafts",
    title: key("alerts-drafts-title"),
    what: key("alerts-drafts-what"),
    none: key("alerts-drafts-none"),
};

#[derive(Template)]
#[template(path = "alerts/drafts.html")]
struct DraftsPage {
    page: Frame,
    list: Listed,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    category: String,
    subject: Option<values::Shown>,
    state: Tag,
    officer: String,
    prepared: Timestamp,
    own: bool,
}

fn tag(page: &Frame, draft: &Draft) -> Tag {
    let sign = match draft.state {
        DraftState::Approval => "warn",
        DraftState::Queued => "wait",
        DraftState::Offered => "info",
    };
    Tag::new(sign, by_code(page, "alerts-draft", &code_of(&draft.state)))
}

/// What waits for a second officer or in the queue.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Shown {
    let asked = Asked::of(&state, &visitor, (LIST, query))?;
    let (register, wanted) = asked.wanted();
    let found = life::drafts(&state.context, &visitor.officer, register, wanted).await?;
    let mine = &visitor.officer.officer;
    let rows = found.entries.iter().map(|draft| row((&asked.page, &state), draft, mine));
    let rows = rows.collect();
    let (page, list) = asked.listed(&state, found.next.as_ref());
    show(&DraftsPage { page, list, rows })
}

fn row((page, state): (&Frame, &ApiState), draft: &Draft, mine: &OfficerId) -> Row {
    let declaration = state.context.catalogue.declaration(&draft.register);
    let drafted = declaration.zip(life::drafted(&state.context, draft));
    let named = drafted.map(|(declaration, record)| {
        let kind = declaration.record_type(&record);
        let category = kind.map(|kind| page.label(&kind.title).to_owned());
        (category, Values { page, state, declaration }.subject(&record))
    });
    let (category, subject) = named.unwrap_or_default();
    Row {
        id: draft.id.clone(),
        category: category.unwrap_or_else(|| page.say("alerts-draft-title")),
        subject,
        state: tag(page, draft),
        officer: draft.officer.to_string(),
        prepared: draft.prepared,
        own: draft.officer == *mine,
    }
}

#[derive(Template)]
#[template(path = "alerts/draft.html")]
struct DraftPage {
    page: Frame,
    id: String,
    state: Tag,
    category: String,
    officer: String,
    prepared: Timestamp,
    /// The alert that must end first.
    behind: Option<(String, String)>,
    warnings: Vec<String>,
    rows: Vec<values::Row>,
    national: Vec<(String, String)>,
    quality: Scored,
    /// Whether the same officer prepared it where a second one must agree.
    own: bool,
    /// Whether it can be entered now.
    ready: bool,
    entry: Entry,
}

impl DraftPage {
    async fn of(state: &ApiState, visitor: &Visitor, id: &str) -> Result<Self, Failure> {
        let DraftLook { draft, record, quality, second_officer } =
            life::draft(&state.context, &visitor.officer, id).await?;
        let page = Frame::new(state, visitor, Some(&draft.register))?;
        let declaration = state.context.catalogue.declaration(&draft.register);
        let declaration = declaration.ok_or(Code::RegisterNotServed)?;
        let values = Values { page: &page, state, declaration };
        let kind = declaration.record_type(&record);
        let behind = |alert: &AlertRef| (path_of(alert), alert.record.to_string());
        Ok(Self {
            id: draft.id.clone(),
            state: tag(&page, &draft),
            category: kind.map_or_else(String::new, |kind| page.label(&kind.title).to_owned()),
            officer: draft.officer.to_string(),
            prepared: draft.prepared,
            behind: draft.behind.as_ref().map(behind),
            warnings: values.warnings(&record),
            rows: values.rows(&record),
            national: national(&page, state, &draft),
            quality: Scored::of(&values, &quality),
            own: second_officer && draft.officer == visitor.officer.officer,
            ready: draft.state != DraftState::Queued,
            entry: Entry::default(),
            page,
        })
    }
}

/// What stays at this authority, in words.
fn national(page: &Frame, state: &ApiState, draft: &Draft) -> Vec<(String, String)> {
    let input = &draft.input;
    let named = |code: &str, text: &str| (by_code(page, "alerts-field", code), text.to_owned());
    let mut facts = vec![named("proportionality", &input.proportionality)];
    if let Some(judicial) = &input.judicial {
        facts.push(named("judicial.authority", &judicial.authority));
        facts.push(named("judicial.request", &judicial.request));
    }
    let conditions = input.conditions.iter();
    facts.extend(
        conditions.map(|(code, text)| {
            (in_table(page, state, "alert-entry-conditions", code), text.clone())
        }),
    );
    let ticked = [(input.immediate, "immediate"), (input.terrorism, "terrorism")];
    let ticked = ticked.into_iter().filter(|(is, _)| *is);
    facts.extend(ticked.map(|(_, code)| named(code, &page.say("alerts-yes"))));
    facts.retain(|(_, text)| !text.is_empty());
    facts
}

/// One draft with the forms of its decision.
pub(super) async fn show_one(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<String>,
) -> Shown {
    show(&DraftPage::of(&state, &visitor, &id).await?)
}

/// Agrees to a draft, or gives it up.
pub(super) async fn decide(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    let officer = &sent.visitor.officer;
    let reason = sent.fields.text("reason").unwrap_or_default().to_owned();
    let decision = DraftDecision { draft: id.clone(), reason };
    let context = &state.context;
    let outcome = match sent.fields.text("decision") {
        Some("agree") => life::approve(context, officer, decision).await.map(|entered| {
            let record = entered.record.as_ref();
            record.map_or_else(|| "/alerts/drafts".to_owned(), |one| path_of(&AlertRef::of(one)))
        }),
        Some("refuse") => {
            let refused = life::refuse(context, officer, decision).await;
            refused.map(|_| "/alerts/drafts".to_owned())
        }
        _ => Err(missing(&Frame::new(&state, &sent.visitor, None)?, "reason")),
    };
    match outcome {
        Ok(to) => on_to(&to),
        Err(problem) => {
            let mut shown = DraftPage::of(&state, &sent.visitor, &id).await?;
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
