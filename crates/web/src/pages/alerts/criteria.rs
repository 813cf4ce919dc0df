//! By which criteria this state and others enter persons as threats.

use super::super::entry::{Choice, Entry};
use super::super::form::Sent;
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::tabs::{AskedList, Frame};
use super::words::others;
use crate::pages::named::authority;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::{RawQuery, State};
use entente_model::{AuthorityId, Code, Timestamp};
use entente_services::alerts::life::{self, Criteria, CriteriaInput};

#[derive(Template)]
#[template(path = "alerts/criteria.html")]
struct CriteriaPage {
    page: Frame,
    register: String,
    /// Whose criteria are shown.
    whose: String,
    own: bool,
    partner: Entry,
    partners: Vec<Choice>,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
    entry: Entry,
}

struct Row {
    version: String,
    published: Timestamp,
    text: String,
}

impl From<Criteria> for Row {
    fn from(criteria: Criteria) -> Self {
        let Criteria { version, published, text, .. } = criteria;
        Self { version, published, text }
    }
}

impl CriteriaPage {
    async fn of(state: &ApiState, visitor: &Visitor, asked: AskedList) -> Result<Self, Failure> {
        let page = Frame::new(state, visitor, Some(&asked.register))?;
        let (context, officer) = (&state.context, &visitor.officer);
        let partner = asked.fields.text("authority").map(str::parse::<AuthorityId>).transpose();
        let partner = partner.map_err(|_| Failure::from(Code::NotFound))?;
        let found = match &partner {
            Some(one) => life::partner_criteria(context, officer, &asked.register, one).await?,
            None => life::criteria(context, officer, &asked.register, &asked.page).await?,
        };
        let whose = partner.as_ref().unwrap_or(&context.authority);
        Ok(Self {
            whose: authority(&state.context, whose),
            own: *whose == context.authority,
            partners: others(state),
            rows: found.entries.into_iter().map(Row::from).collect(),
            first: asked.first("/alerts/criteria"),
            next: asked.on("/alerts/criteria", found.next.as_ref()),
            register: asked.register.to_string(),
            partner: Entry::of(asked.fields),
            entry: Entry::default(),
            page,
        })
    }
}

/// The criteria of this authority, or of another.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Shown {
    let asked = AskedList::of(&state, query)?;
    show(&CriteriaPage::of(&state, &visitor, asked).await?)
}

/// Publishes a version.
pub(super) async fn publish(State(state): State<ApiState>, sent: Sent) -> Shown {
    let text = |name: &str| sent.fields.text(name).unwrap_or_default().to_owned();
    let asked = AskedList::of(&state, None)?;
    let register = text("register").parse().unwrap_or_else(|_| asked.register.clone());
    let input = CriteriaInput { register, version: text("version"), text: text("text") };
    match life::publish_criteria(&state.context, &sent.visitor.officer, input).await {
        Ok(_) => on_to("/alerts/criteria"),
        Err(problem) => {
            let mut shown = CriteriaPage::of(&state, &sent.visitor, asked).await?;
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
