//! The review of an alert: what it holds, why it stands, and whether it still must.

use super::super::entry::{Choice, Entry};
use super::super::form::Sent;
use super::super::html::{Shown as Response, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::act_form::{Called, Input, Kind, category_of, missing};
use super::delete::{self, grounds};
use super::path_of;
use super::tabs::Frame;
use super::values::{Row, Shown, Values};
use super::view::{Fact, Moment, Sight};
use super::words::by_code;
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{Code, RecordId, RegisterId, Timestamp};
use entente_services::alerts::life::{self, AlertRef, ExtendInput};

#[derive(Template)]
#[template(path = "alerts/review.html")]
struct ReviewPage {
    page: Frame,
    id: String,
    category: String,
    back: String,
    subject: Option<Shown>,
    /// When it is deleted unless it is extended.
    due: Timestamp,
    extensions: u16,
    rows: Vec<Row>,
    national: Vec<Fact>,
    happened: Vec<Moment>,
    inputs: Vec<Input>,
    called: Called,
    entry: Entry,
}

impl ReviewPage {
    async fn of(state: &ApiState, visitor: &Visitor, alert: AlertRef) -> Result<Self, Failure> {
        let look = life::look(&state.context, &visitor.officer, alert).await?;
        let record = &look.view.record;
        let page = Frame::new(state, visitor, Some(&record.register))?;
        let declaration = state.context.catalogue.declaration(&record.register);
        let declaration = declaration.ok_or(Code::RegisterNotServed)?;
        let rules = declaration.alert_rules(record).ok_or(Code::NotFound)?;
        let alert = record.alert.as_ref().ok_or(Code::NotFound)?;
        let sight = Sight { page: &page, state, declaration, rules, look: &look };
        let values = Values { page: &page, state, declaration };
        let file = look.view.file.as_ref();
        let inputs = inputs(&page, grounds(&page, state, &look));
        Ok(Self {
            id: record.id.to_string(),
            category: category_of(&page, state, &look),
            back: path_of(&AlertRef::of(record)),
            subject: values.subject(record),
            due: alert.review_due,
            extensions: alert.extensions,
            rows: values.rows(record),
            national: file.map(|file| sight.national(file)).unwrap_or_default(),
            happened: sight.happened(),
            called: Called::of(&inputs),
            inputs,
            entry: Entry::default(),
            page,
        })
    }
}

fn inputs(page: &Frame, grounds: Vec<Choice>) -> Vec<Input> {
    let input = |name: &str, kind| Input {
        name: name.to_owned(),
        kind,
        label: by_code(page, "alerts-field", name),
        hint: page.words.find(&format!("alerts-hint-review-{name}")).unwrap_or_default(),
    };
    let outcomes = vec![
        Choice::new("extend", page.say("alerts-outcome-extend")),
        Choice::new("delete", page.say("alerts-outcome-delete")),
    ];
    vec![
        input("outcome", Kind::Radios(outcomes)),
        input("assessment", Kind::Area),
        input("ground", Kind::Select(grounds)),
    ]
}

type Place = (RegisterId, RecordId);

/// The alert with the form of its review.
pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, record)): Id<Place>,
) -> Response {
    show(&ReviewPage::of(&state, &visitor, AlertRef { register, record }).await?)
}

/// Extends the alert, or asks once more whether it is to be deleted.
pub(super) async fn review(
    State(state): State<ApiState>,
    Id((register, record)): Id<Place>,
    mut sent: Sent,
) -> Response {
    let alert = AlertRef { register, record };
    let assessment = sent.fields.text("assessment").unwrap_or_default().to_owned();
    let outcome = match sent.fields.text("outcome") {
        Some("extend") => {
            let input = ExtendInput { alert: alert.clone(), assessment };
            life::extend(&state.context, &sent.visitor.officer, input).await
        }
        Some("delete") => {
            // Why it is no longer needed is why it is deleted.
            sent.fields.set("reason", assessment);
            return delete::ask(&state, alert, sent).await;
        }
        _ => Err(missing(&Frame::new(&state, &sent.visitor, None)?, "outcome")),
    };
    match outcome {
        Ok(kept) => on_to(&path_of(&AlertRef::of(&kept.record))),
        Err(problem) => {
            let mut shown = ReviewPage::of(&state, &sent.visitor, alert).await?;
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
