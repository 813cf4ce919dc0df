//! Reports of other states on alerts of this authority, and deciding on them.

use super::file::{authority, codes, label, values};
use super::list::{Query, address, choices};
use super::registers;
use crate::extract::Asked;
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{AuthorityId, Code, HitId, Problem, RegisterId};
use entente_services::alerts::hits::{self, HitDecisionInput, IncomingReport};

const DECISIONS: &str = "hit-decisions";

#[derive(Template)]
#[template(path = "hits/received.html")]
struct ReceivedPage {
    page: Page,
    registers: Vec<Choice>,
    register: String,
    decisions: Vec<Choice>,
    reports: Vec<Report>,
    first: Option<String>,
    next: Option<String>,
    entry: Entry,
    /// The report whose decision was refused.
    at: String,
}

struct Report {
    /// Names it on the page.
    name: String,
    from: String,
    sender: String,
    hit: String,
    number: u32,
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
    show(&listed(&state, &visitor, &query).await?)
}

async fn listed(
    state: &ApiState,
    visitor: &Visitor,
    query: &Query,
) -> Result<ReceivedPage, Problem> {
    let page = visitor.page(state, Section::Work);
    let register = query.register(state)?;
    let context = &state.context;
    let found = hits::incoming(context, &visitor.officer, &register, &query.request()).await?;
    let reports = found.entries.iter().map(|incoming| report(&page, state, incoming)).collect();
    let next = found.next.map(|after| address("/hits/received", &register, &after));
    let first = query.is_later().then(|| format!("/hits/received?register={register}"));
    Ok(ReceivedPage {
        registers: choices(&page, state),
        register: register.to_string(),
        decisions: codes(&page, context, DECISIONS),
        reports,
        first,
        next,
        entry: Entry::default(),
        at: String::new(),
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
        name: name(&report.from, (&report.hit, report.number)),
        from: authority(context, &report.from),
        sender: report.from.to_string(),
        hit: report.hit.to_string(),
        number: report.number,
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

fn name(from: &AuthorityId, (hit, number): (&HitId, u32)) -> String {
    format!("report-{from}-{hit}-{number}")
}

/// Decides on a report.
pub(super) async fn decide(State(state): State<ApiState>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let input = input(&fields)?;
    let at = name(&input.from, (&input.hit, input.number));
    let register = fields.text("register").unwrap_or_default().to_owned();
    match hits::decide(&state.context, &visitor.officer, input).await {
        Ok(decided) => {
            let register: &RegisterId = &decided.report.alert.register;
            on_to(&format!("/hits/received?register={register}#{at}"))
        }
        Err(problem) => {
            let query = Query::of(register);
            let shown = listed(&state, &visitor, &query).await?;
            let entry = Entry::refused(&shown.page, fields, &problem);
            show_refused(&ReceivedPage { entry, at, ..shown }, &problem)
        }
    }
}

pub(super) fn input(fields: &Fields) -> Result<HitDecisionInput, Problem> {
    let text = |name: &str| fields.text(name).unwrap_or_default();
    let malformed = || Problem::new(Code::BodyMalformed);
    Ok(HitDecisionInput {
        from: AuthorityId::new(text("from")).map_err(|_| malformed())?,
        hit: HitId::new(text("hit")).map_err(|_| malformed())?,
        number: text("number").parse().map_err(|_| malformed())?,
        decision: text("decision").to_owned(),
        words: text("words").to_owned(),
    })
}
