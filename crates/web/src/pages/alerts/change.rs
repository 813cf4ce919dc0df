//! Changing the data of an alert.

use super::super::declared::{Control, Form, Need, Stored};
use super::super::entry::Entry;
use super::super::form::{Fields, Sent};
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::about::About;
use super::act_form::{Input, Kind, missing};
use super::drawn::{Drawn, threat, threat_inputs};
use super::path_of;
use super::tabs::Frame;
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{IdentityRole, Problem, Record, RecordId, RegisterId, Value};
use entente_registers::declaration::Subject;
use entente_services::alerts::life::{self, AlertLook, AlertRef, ChangeInput};

#[derive(Template)]
#[template(path = "alerts/change.html")]
struct ChangePage {
    page: Frame,
    about: About,
    back: String,
    version: u32,
    form: Form,
    threat: Vec<Input>,
    entry: Entry,
}

/// The alert as it stands, and the form that it is changed by.
struct Standing {
    look: AlertLook,
    stored: Stored,
}

impl Standing {
    async fn of(state: &ApiState, visitor: &Visitor, alert: AlertRef) -> Result<Self, Failure> {
        let look = life::look(&state.context, &visitor.officer, alert).await?;
        // The victim of a misused identity has pages of their own and stays as it is.
        let mut fields = look.view.record.fields.clone();
        for values in fields.values_mut() {
            values.retain(|value| !is_victim(value));
        }
        let stored = Stored::of_record(&fields);
        Ok(Self { look, stored })
    }

    fn record(&self) -> &Record {
        &self.look.view.record
    }

    fn drawn<'a>(&self, state: &'a ApiState) -> Result<Drawn<'a>, Failure> {
        let record = self.record();
        let declaration = state.context.catalogue.declaration(&record.register);
        let kind = declaration.and_then(|one| one.answer.kind_field.as_ref()).and_then(|field| {
            record.values(field).iter().find_map(|value| match value {
                Value::Code(code) => Some(code.as_str()),
                _ => None,
            })
        });
        Drawn::of(state, (&record.register, &self.look.view.category, kind))
    }

    fn page(&self, page: Frame, state: &ApiState, drawn: &Drawn<'_>) -> ChangePage {
        let record = self.record();
        let is_person = drawn.rules.subject == Subject::Person;
        ChangePage {
            about: About::of(&page, state, &self.look),
            back: path_of(&AlertRef::of(record)),
            version: record.version,
            form: drawn.form(&page),
            threat: if is_person { threat_inputs(&page) } else { Vec::new() },
            entry: Entry::default(),
            page,
        }
    }
}

fn is_victim(value: &Value) -> bool {
    matches!(value, Value::Name(identity) if identity.role == IdentityRole::MisusedVictim)
}

/// The form, filled with what stands.
pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, record)): Id<(RegisterId, RecordId)>,
) -> Shown {
    let page = Frame::new(&state, &visitor, Some(&register))?;
    let standing = Standing::of(&state, &visitor, AlertRef { register, record }).await?;
    let drawn = standing.drawn(&state)?;
    let mut shown = standing.page(page, &state, &drawn);
    let fields = shown.form.fill(&state.context.catalogue, &standing.stored);
    let alert = standing.record().alert.as_ref();
    let immediate = alert.is_some_and(|alert| alert.immediate);
    let mut pairs: Vec<_> =
        fields.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    pairs.extend(immediate.then(|| ("immediate".to_owned(), "yes".to_owned())));
    shown.entry = Entry::of(Fields::of(pairs));
    show(&shown)
}

/// Changes the alert.
pub(super) async fn change(
    State(state): State<ApiState>,
    Id((register, record)): Id<(RegisterId, RecordId)>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let page = Frame::new(&state, &visitor, Some(&register))?;
    let alert = AlertRef { register, record };
    let standing = Standing::of(&state, &visitor, alert.clone()).await?;
    let drawn = standing.drawn(&state)?;
    let mut shown = standing.page(page, &state, &drawn);
    shown.form = shown.form.with_sent(&fields);
    if shown.form.asks_for_more(&fields) {
        // Whoever changes goes on from the version that the form was made from.
        shown.version = fields.text("version").and_then(|text| text.parse().ok()).unwrap_or(0);
        shown.entry = Entry::of(fields);
        return show(&shown);
    }
    let input = said(&shown, &drawn, (alert, &fields, &standing.stored));
    let outcome = match input {
        Ok(input) => life::change(&state.context, &visitor.officer, input).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(kept) => on_to(&path_of(&AlertRef::of(&kept.record))),
        Err(problem) => {
            shown.entry = Entry::refused(&shown.page, fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}

fn said(
    shown: &ChangePage,
    drawn: &Drawn<'_>,
    (alert, sent, stored): (AlertRef, &Fields, &Stored),
) -> Result<ChangeInput, Problem> {
    let version = sent.text("version").and_then(|text| text.parse().ok());
    Ok(ChangeInput {
        alert,
        expected_version: version.ok_or_else(|| missing(&shown.page, "version"))?,
        fields: drawn.fields(&shown.form, (sent, stored))?,
        immediate: Some(sent.has("immediate")),
        threat: threat(&shown.page, sent)?,
        reason: sent.text("reason").unwrap_or_default().to_owned(),
    })
}
