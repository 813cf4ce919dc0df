//! Reports of other states on alerts of this authority, and deciding on them.

use super::file::{codes, label, values};
use super::list::{Query, address, choices};
use super::registers;
use crate::extract::{Asked, Id};
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::Sent;
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::named::authority;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_services::alerts::hits::{self, HitDecisionInput, IncomingReport, ReportName};
use entente_services::work::WorkKind;

const DECISIONS: &str = "hit-decisions";

#[derive(Template)]
#[template(path = "hits/received.html")]
struct ReceivedPage {
    page: Page,
    registers: Vec<Choice>,
    register: String,
    reports: Vec<Report>,
    first: Option<String>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "hits/received_one.html")]
struct ReportPage {
    page: Page,
    report: Report,
    /// All reports of the register.
    list: String,
    decisions: Vec<Choice>,
    entry: Entry,
}

struct Report {
    /// Its page.
    path: String,
    from: String,
    letter: Option<String>,
    category: String,
    alert: Option<String>,
    received: String,
    values: Vec<(String, Vec<String>)>,
    decision: Option<(String, String, String)>,
    is_copy: bool,
}

/// What came in on a register.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(query): Asked<Query>,
) -> Shown {
    let page = visitor.page(&state, Section::Work);
    let register = query.register(&state, &visitor, &[WorkKind::ReportReceived])?;
    let context = &state.context;
    let found = hits::incoming(context, &visitor.officer, &register, &query.request()).await?;
    let reports = found.entries.iter().map(|incoming| report(&page, &state, incoming)).collect();
    let next = found.next.map(|after| address("/hits/received", &register, &after));
    let first = query.is_later().then(|| format!("/hits/received?register={register}"));
    show(&ReceivedPage {
        registers: choices(&page, &state),
        register: register.to_string(),
        reports,
        first,
        next,
        page,
    })
}

fn report(page: &Page, state: &ApiState, incoming: &IncomingReport) -> Report {
    let IncomingReport { report, received, record, decision, .. } = incoming;
    let context = &state.context;
    let found =
        registers(context).find(|(declared, _)| *declared.register() == report.alert.register);
    let kind = found.zip(report.alert.category.as_deref()).and_then(|((declared, _), code)| {
        declared.record_types.iter().find(|kind| kind.code.as_str() == code)
    });
    let alert = record.as_ref().map(|record| {
        let record = percent_encoding::utf8_percent_encode(
            record.as_str(),
            percent_encoding::NON_ALPHANUMERIC,
        );
        format!("/alerts/{}/{record}", report.alert.register)
    });
    let decided = decision.as_ref().map(|made| {
        let code = label(page, context, DECISIONS, &made.decision);
        (code, made.words.clone(), page.moment(&made.decided))
    });
    Report {
        path: path(&(report.from.clone(), report.hit.clone(), report.number)),
        from: authority(context, &report.from),
        letter: report.letter.clone(),
        category: kind.map(|kind| page.label(&kind.title).to_owned()).unwrap_or_default(),
        alert,
        received: page.moment(received),
        values: found
            .map(|(_, procedure)| values(page, context, procedure, &report.values))
            .unwrap_or_default(),
        decision: decided,
        is_copy: record.is_none(),
    }
}

/// One report, with the form for the decision.
pub(super) async fn one(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(name): Id<ReportName>,
) -> Shown {
    let incoming = hits::incoming_one(&state.context, &visitor.officer, &name).await?;
    show(&ReportPage::of(&state, &visitor, &incoming))
}

impl ReportPage {
    fn of(state: &ApiState, visitor: &Visitor, incoming: &IncomingReport) -> Self {
        let page = visitor.page(state, Section::Work);
        Self {
            report: report(&page, state, incoming),
            list: format!("/hits/received?register={}", incoming.report.alert.register),
            decisions: codes(&page, &state.context, DECISIONS),
            entry: Entry::default(),
            page,
        }
    }
}

/// Decides on a report.
pub(super) async fn decide(
    State(state): State<ApiState>,
    Id(name): Id<ReportName>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let text = |field: &str| fields.text(field).unwrap_or_default().to_owned();
    let input = HitDecisionInput {
        from: name.0.clone(),
        hit: name.1.clone(),
        number: name.2,
        decision: text("decision"),
        words: text("words"),
    };
    match hits::decide(&state.context, &visitor.officer, input).await {
        Ok(_) => on_to(&path(&name)),
        Err(problem) => {
            let found = hits::incoming_one(&state.context, &visitor.officer, &name).await;
            let shown = ReportPage::of(&state, &visitor, &found.map_err(|_| problem.clone())?);
            let entry = Entry::refused(&shown.page, fields, &problem);
            show_refused(&ReportPage { entry, ..shown }, &problem)
        }
    }
}

fn path((from, hit, number): &ReportName) -> String {
    format!("/hits/received/{from}/{hit}/{number}")
}
