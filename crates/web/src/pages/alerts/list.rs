//! What there is of own alerts: the list, the reviews due, and what others are to be told.

use super::super::entry::{Choice, Entry};
use super::super::html::{Shown as Response, on_to, show};
use super::super::reader::Visitor;
use super::listed::{Asked, Kind, Listed};
use super::path_of;
use super::tabs::{AskedList, Frame};
use super::values::{Shown, Values};
use super::words::{Tag, by_code, category, key, registers};
use crate::pages::named::authority;
use crate::state::ApiState;
use askama::Template;
use axum::extract::{RawQuery, State};
use entente_model::{Record, Timestamp};
use entente_registers::Declaration;
use entente_services::alerts::life::{self, AlertRef, ListFilter, Standing};

#[derive(Template)]
#[template(path = "alerts/list.html")]
struct ListPage {
    page: Frame,
    filter: Entry,
    registers: Vec<Choice>,
    categories: Vec<Choice>,
    standings: Vec<Choice>,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    href: String,
    id: String,
    subject: Option<Shown>,
    category: String,
    tags: Vec<Tag>,
    changed: Timestamp,
    due: Option<Timestamp>,
}

/// Own alerts of a register, by category and standing.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Response {
    let begin = Frame::new(&state, &visitor, None)?;
    if !begin.offered.keep
        && let Some(first) = begin.first()
    {
        return on_to(first);
    }
    let asked = AskedList::of(&state, query)?;
    let page = Frame::new(&state, &visitor, Some(&asked.register))?;
    let standing = asked.fields.text("standing");
    let filter = ListFilter {
        category: asked.fields.text("category").map(str::to_owned),
        standing: Standing::ALL.into_iter().find(|one| Some(one.as_str()) == standing),
    };
    let wanted = (&filter, &asked.page);
    let found = life::list(&state.context, &visitor.officer, &asked.register, wanted).await?;
    let declaration = state.context.catalogue.declaration(&asked.register);
    let rows = declaration.map_or_else(Vec::new, |declaration| {
        let row = |record: &Record| row((&page, &state, declaration), record);
        found.entries.iter().map(row).collect()
    });
    let named =
        |one: Standing| Choice::new(one.as_str(), by_code(&page, "alerts-standing", one.as_str()));
    show(&ListPage {
        registers: registers(&page, &state),
        categories: declaration.map(|one| categories(&page, one)).unwrap_or_default(),
        standings: Standing::ALL.into_iter().map(named).collect(),
        rows,
        first: asked.first("/alerts"),
        next: asked.on("/alerts", found.next.as_ref()),
        filter: Entry::of(asked.fields),
        page,
    })
}

/// The categories of alert that a register declares.
pub(super) fn categories(page: &Frame, declaration: &Declaration) -> Vec<Choice> {
    let kinds = declaration.record_types.iter().filter(|kind| kind.alert.is_some());
    kinds.map(|kind| Choice::new(kind.code.value().clone(), page.label(&kind.title))).collect()
}

fn row((page, state, declaration): (&Frame, &ApiState, &Declaration), record: &Record) -> Row {
    let values = Values { page, state, declaration };
    let kind = declaration.record_type(record);
    Row {
        href: path_of(&AlertRef::of(record)),
        id: record.id.to_string(),
        subject: values.subject(record),
        category: kind.map_or_else(String::new, |kind| page.label(&kind.title).to_owned()),
        tags: standing_tags(page, declaration, record),
        changed: record.changed,
        due: record.alert.as_ref().map(|alert| alert.review_due),
    }
}

/// How an alert stands, in words.
pub(super) fn standing_tags(page: &Frame, declaration: &Declaration, record: &Record) -> Vec<Tag> {
    let stands = |one: Standing| one.holds(declaration, record, page.now);
    let mut tags = Vec::new();
    if stands(Standing::Hidden) {
        tags.push(Tag::new("warn", page.say("alerts-standing-hidden")));
    } else {
        tags.push(Tag::new("good", page.say("alerts-standing-shown")));
    }
    let Some(alert) = &record.alert else { return tags };
    if alert.immediate {
        tags.push(Tag::new("bad", page.say("alerts-tag-immediate")));
    }
    if alert.terrorism {
        tags.push(Tag::new("bad", page.say("alerts-tag-terrorism")));
    }
    if stands(Standing::ReviewDue) {
        tags.push(Tag::new("warn", page.say("alerts-standing-review-due")));
    }
    if !alert.flags.is_empty() {
        let count = u32::try_from(alert.flags.len()).unwrap_or(u32::MAX);
        tags.push(Tag::new("info", page.with("alerts-tag-flags", "count", count)));
    }
    tags
}

/// The list of reviews.
const REVIEWS: Kind = Kind {
    path: "/alerts/reviews",
    title: key("alerts-reviews-title"),
    what: key("alerts-reviews-what"),
    none: key("alerts-reviews-none"),
};

#[derive(Template)]
#[template(path = "alerts/reviews.html")]
struct ReviewsPage {
    page: Frame,
    list: Listed,
    rows: Vec<ReviewRow>,
}

struct ReviewRow {
    href: String,
    id: String,
    category: String,
    due: Timestamp,
    days: u32,
    extensions: u16,
}

/// What must be reviewed, the most pressing first.
pub(super) async fn reviews(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = Asked::of(&state, &visitor, (REVIEWS, query))?;
    let (register, wanted) = asked.wanted();
    let found = life::review(&state.context, &visitor.officer, register, wanted).await?;
    let now = asked.page.now;
    let rows = found.entries.into_iter().map(|entry| ReviewRow {
        href: format!("{}/review", path_of(&entry.alert)),
        category: category(&asked.page, &state, (&entry.alert.register, &entry.category)),
        id: entry.alert.record.to_string(),
        due: entry.due,
        days: u32::try_from(entry.due.since(now).as_secs() / 86_400).unwrap_or(u32::MAX),
        extensions: entry.extensions,
    });
    let rows = rows.collect();
    let (page, list) = asked.listed(&state, found.next.as_ref());
    show(&ReviewsPage { page, list, rows })
}

/// The list of what others are to be told.
const EVENTS: Kind = Kind {
    path: "/alerts/events",
    title: key("alerts-events-title"),
    what: key("alerts-events-what"),
    none: key("alerts-events-none"),
};

#[derive(Template)]
#[template(path = "alerts/events.html")]
struct EventsPage {
    page: Frame,
    list: Listed,
    rows: Vec<EventRow>,
}

struct EventRow {
    href: String,
    id: String,
    what: String,
    to: Vec<String>,
    at: Timestamp,
}

/// What other states or authorities are to be told.
pub(super) async fn events(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = Asked::of(&state, &visitor, (EVENTS, query))?;
    let (register, wanted) = asked.wanted();
    let found = life::events(&state.context, &visitor.officer, register, wanted).await?;
    let words = &asked.page.words;
    let rows = found.entries.into_iter().map(|event| EventRow {
        href: path_of(&event.alert),
        id: event.alert.record.to_string(),
        what: words.find(&format!("alerts-event-{}", event.kind)).unwrap_or(event.words),
        to: event.to.iter().map(|one| authority(&state.context, one)).collect(),
        at: event.at,
    });
    let rows = rows.collect();
    let (page, list) = asked.listed(&state, found.next.as_ref());
    show(&EventsPage { page, list, rows })
}
