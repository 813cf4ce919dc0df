//! What this state proposes about others' alerts, and they about its own.

use super::super::entry::{Choice, Entry};
use super::super::form::Sent;
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::about::About;
use super::act_form::missing;
use super::listed::{Asked, Kind, Listed};
use super::path_of;
use super::tabs::Frame;
use super::values::{self, Values};
use super::words::{Tag, by_code, code_of, key};
use crate::extract::Id;
use crate::pages::named::authority;
use crate::state::ApiState;
use askama::Template;
use axum::extract::{RawQuery, State};
use entente_model::{AuthorityId, Timestamp};
use entente_services::alerts::life::{self, DecisionInput, Proposal, ProposalKind, ProposalState};

/// The list.
const LIST: Kind = Kind {
    path: "/alerts/proposals",
    title: key("alerts-proposals-title"),
    what: key("alerts-proposals-what"),
    none: key("alerts-proposals-none"),
};

#[derive(Template)]
#[template(path = "alerts/proposals.html")]
struct ProposalsPage {
    page: Frame,
    list: Listed,
    rows: Vec<Row>,
}

/// A proposal as it is shown.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) alert: String,
    pub(super) href: String,
    pub(super) received: bool,
    pub(super) from: String,
    pub(super) owner: String,
    pub(super) state: Tag,
    pub(super) due: Timestamp,
    pub(super) evidence: Timestamp,
    pub(super) text: String,
    pub(super) answer: Option<String>,
    pub(super) open: bool,
    pub(super) asks_flag: bool,
}

/// A proposal in words.
pub(super) fn row(page: &Frame, state: &ApiState, proposal: Proposal) -> Row {
    let own = state.context.authority == proposal.owner;
    let code = code_of(&proposal.state);
    let sign = match proposal.state {
        ProposalState::Waiting => "wait",
        ProposalState::Open => "info",
        ProposalState::Accepted => "good",
        ProposalState::Refused => "",
        ProposalState::Supervisor => "bad",
    };
    let name = |id: &AuthorityId| authority(&state.context, id);
    Row {
        kind: by_code(page, "alerts-proposal", &code_of(&proposal.kind)),
        alert: proposal.alert.record.to_string(),
        href: path_of(&proposal.alert),
        received: own,
        from: name(&proposal.from),
        owner: name(&proposal.owner),
        state: Tag::new(sign, by_code(page, "alerts-proposal-is", &code)),
        due: if proposal.state == ProposalState::Waiting {
            proposal.send_by
        } else {
            proposal.agree_by
        },
        evidence: proposal.evidence,
        open: own && proposal.state == ProposalState::Open,
        asks_flag: proposal.kind == ProposalKind::Flag,
        text: proposal.text,
        answer: proposal.answer,
        id: proposal.id,
    }
}

/// Proposals made and received.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Shown {
    let asked = Asked::of(&state, &visitor, (LIST, query))?;
    let (register, wanted) = asked.wanted();
    let found = life::proposals(&state.context, &visitor.officer, register, wanted).await?;
    let rows = found.entries.into_iter().map(|proposal| row(&asked.page, &state, proposal));
    let rows = rows.collect();
    let (page, list) = asked.listed(&state, found.next.as_ref());
    show(&ProposalsPage { page, list, rows })
}

#[derive(Template)]
#[template(path = "alerts/proposal.html")]
struct ProposalPage {
    page: Frame,
    row: Row,
    /// The alert, and what it says now, if it is an own one.
    about: Option<About>,
    rows: Vec<values::Row>,
    choices: Vec<Choice>,
    entry: Entry,
}

impl ProposalPage {
    async fn of(
        state: &ApiState,
        visitor: &Visitor,
        id: &str,
    ) -> Result<Self, crate::problem::Failure> {
        let found = life::proposal(&state.context, &visitor.officer, id).await?;
        let page = Frame::new(state, visitor, Some(&found.alert.register))?;
        let choice = |code| Choice::new(code, by_code(&page, "alerts-answer", code));
        let choices = vec![choice("yes"), choice("no")];
        // Whoever decides compares what is proposed with what stands.
        let officer = &visitor.officer;
        let own = found.owner == state.context.authority;
        let look = match own {
            true => life::look(&state.context, officer, found.alert.clone()).await.ok(),
            false => None,
        };
        let declaration = state.context.catalogue.declaration(&found.alert.register);
        let rows = look.as_ref().zip(declaration).map(|(look, declaration)| {
            Values { page: &page, state, declaration }.rows(&look.view.record)
        });
        Ok(Self {
            about: look.as_ref().map(|look| About::of(&page, state, look)),
            rows: rows.unwrap_or_default(),
            row: row(&page, state, found),
            choices,
            page,
            entry: Entry::default(),
        })
    }
}

/// One proposal, to be decided if it is about an own alert.
pub(super) async fn show_one(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<String>,
) -> Shown {
    show(&ProposalPage::of(&state, &visitor, &id).await?)
}

/// Decides a proposal.
pub(super) async fn decide(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    let text = |name: &str| sent.fields.text(name).unwrap_or_default().to_owned();
    let decision = DecisionInput {
        proposal: id.clone(),
        accept: text("accept") == "yes",
        reasons: text("reasons"),
    };
    let officer = &sent.visitor.officer;
    let outcome = match sent.fields.text("accept") {
        Some(_) => life::decide(&state.context, officer, decision).await,
        None => Err(missing(&Frame::new(&state, &sent.visitor, None)?, "accept")),
    };
    match outcome {
        Ok(_) => on_to(&format!("/alerts/proposals/{id}")),
        Err(problem) => {
            let mut shown = ProposalPage::of(&state, &sent.visitor, &id).await?;
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
