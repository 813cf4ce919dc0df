//! The files of a register, newest first, for the bureau.

use super::file::reached;
use super::registers;
use crate::extract::Asked;
use crate::pages::clock::Clock;
use crate::pages::entry::Choice;
use crate::pages::html::{Shown, show};
use crate::pages::named::authority;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{Code, Problem, RegisterId, limits};
use entente_services::alerts::hits::{self, HitFile, HitState};
use entente_services::page::PageRequest;
use entente_services::work::{self, WorkKind};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

/// What waits in the files of a register.
const OPEN: [WorkKind; 4] =
    [WorkKind::HitOverdue, WorkKind::MinorOverdue, WorkKind::ReportFailed, WorkKind::HitToReport];

/// Which register, and where the page begins.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Query {
    #[serde(default)]
    register: String,
    #[serde(default)]
    after: String,
}

impl Query {
    /// The register that is asked for, else the one in which work of these kinds waits, else the
    /// first there is.
    pub(super) fn register(
        &self,
        state: &ApiState,
        visitor: &Visitor,
        kinds: &[WorkKind],
    ) -> Result<RegisterId, Problem> {
        let context = &state.context;
        let known = |wanted: &str| {
            let mut all = registers(context).map(|(declared, _)| declared.register());
            all.find(|register| wanted.is_empty() || register.as_str() == wanted).cloned()
        };
        let found = if self.register.is_empty() {
            let waits = work::register_that_waits(context, &visitor.officer, kinds)?;
            waits.and_then(|register| known(register.as_str())).or_else(|| known(""))
        } else {
            known(&self.register)
        };
        found.ok_or_else(|| Problem::new(Code::RegisterNotServed))
    }

    pub(super) fn request(&self) -> PageRequest {
        let after = Some(self.after.clone()).filter(|after| !after.is_empty());
        PageRequest { after, limit: limits::PAGE_ENTRIES_DEFAULT }
    }

    pub(super) const fn is_later(&self) -> bool {
        !self.after.is_empty()
    }
}

/// The registers to choose from.
pub(super) fn choices(page: &Page, state: &ApiState) -> Vec<Choice> {
    registers(&state.context)
        .map(|(declared, _)| {
            Choice::new(declared.register().as_str(), page.label(&declared.identity.title))
        })
        .collect()
}

/// The address of a page of a list.
pub(super) fn address(path: &str, register: &RegisterId, after: &str) -> String {
    let after = utf8_percent_encode(after, NON_ALPHANUMERIC);
    format!("{path}?register={register}&after={after}")
}

#[derive(Template)]
#[template(path = "hits/list.html")]
struct HitsPage {
    page: Page,
    registers: Vec<Choice>,
    register: String,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    href: String,
    category: String,
    owner: String,
    reference: String,
    state: String,
    tone: &'static str,
    confirmed: String,
    officer: String,
    clock: Option<Clock>,
}

/// The list.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(query): Asked<Query>,
) -> Shown {
    let page = visitor.page(&state, Section::Work);
    let register = query.register(&state, &visitor, &OPEN)?;
    let context = &state.context;
    let found = hits::list(context, &visitor.officer, &register, &query.request()).await?;
    let rows = found.entries.iter().map(|file| row(&page, &state, file)).collect();
    let next = found.next.map(|after| address("/hits", &register, &after));
    let first = query.is_later().then(|| format!("/hits?register={register}"));
    let registers = choices(&page, &state);
    show(&HitsPage { page, registers, register: register.to_string(), rows, first, next })
}

fn row(page: &Page, state: &ApiState, file: &HitFile) -> Row {
    let (key, tone) = match (file.state, reached(file)) {
        (HitState::NotTheSubject, _) => ("not-the-subject", "plain"),
        (_, 1) => ("match", "info"),
        (_, 2) => ("verified", "warn"),
        (_, 3) => ("reported", "wait"),
        (_, 4) => ("acknowledged", "good"),
        _ => ("decided", "good"),
    };
    let declared = state.context.catalogue.declaration(&file.alert.register);
    let kind = declared.zip(file.alert.category.as_deref()).and_then(|(declared, code)| {
        declared.record_types.iter().find(|kind| kind.code.as_str() == code)
    });
    let open = file.clock.stopped.is_none() && file.state != HitState::NotTheSubject;
    Row {
        href: format!("/hits/{}", file.id),
        category: kind.map(|kind| page.label(&kind.title).to_owned()).unwrap_or_default(),
        owner: authority(&state.context, &file.alert.owner),
        reference: file.alert.reference.clone(),
        state: page.words.find(&format!("hits-state-{key}")).unwrap_or_default(),
        tone,
        confirmed: page.moment(&file.confirmed),
        officer: file.officer.to_string(),
        clock: open.then(|| Clock::of_report(page, &file.clock)),
    }
}
