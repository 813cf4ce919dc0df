//! Deleting an alert: what it will do is said, and it is asked for once more.

use super::super::entry::{Choice, Entry};
use super::super::form::Sent;
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::about::About;
use super::act_form::missing;
use super::path_of;
use super::tabs::Frame;
use super::words::in_table;
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{Problem, RecordId, RegisterId};
use entente_registers::DeletionGround;
use entente_services::alerts::feed::HolderState;
use entente_services::alerts::life::{self, AlertLook, AlertRef, EndInput};

#[derive(Template)]
#[template(path = "alerts/delete.html")]
struct DeletePage {
    page: Frame,
    about: About,
    back: String,
    grounds: Vec<Choice>,
    /// The object alerts that end with it.
    attached: Vec<String>,
    links: usize,
    /// How many nodes hold a copy.
    copies: usize,
    /// The ground in words, once it is to be confirmed.
    confirm: Option<String>,
    entry: Entry,
}

impl DeletePage {
    async fn of(state: &ApiState, visitor: &Visitor, alert: AlertRef) -> Result<Self, Failure> {
        let look = life::look(&state.context, &visitor.officer, alert).await?;
        let record = &look.view.record;
        let page = Frame::new(state, visitor, Some(&record.register))?;
        let holds =
            |state: HolderState| matches!(state, HolderState::Acknowledged | HolderState::Waiting);
        Ok(Self {
            about: About::of(&page, state, &look),
            back: path_of(&AlertRef::of(record)),
            grounds: grounds(&page, state, &look),
            attached: look.attached.iter().map(|alert| alert.record.to_string()).collect(),
            links: look.links.len(),
            copies: look.holders.iter().filter(|holder| holds(holder.state)).count(),
            confirm: None,
            entry: Entry::default(),
            page,
        })
    }
}

/// The grounds of the category, without those on which the node deletes by itself.
pub(super) fn grounds(page: &Frame, state: &ApiState, look: &AlertLook) -> Vec<Choice> {
    let record = &look.view.record;
    let declaration = state.context.catalogue.declaration(&record.register);
    let rules = declaration.and_then(|one| one.alert_rules(record));
    let grounds = rules.map_or(&[][..], |rules| &rules.deletion).iter();
    grounds
        .filter(|one| !matches!(one, DeletionGround::Expired | DeletionGround::AttachedTo))
        .map(|one| {
            let code = one.as_str();
            Choice::new(code, in_table(page, state, "alert-deletion-grounds", code))
        })
        .collect()
}

/// The form: ground and reason.
pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, record)): Id<(RegisterId, RecordId)>,
) -> Shown {
    show(&DeletePage::of(&state, &visitor, AlertRef { register, record }).await?)
}

/// Asks once more, or deletes.
pub(super) async fn delete(
    State(state): State<ApiState>,
    Id((register, record)): Id<(RegisterId, RecordId)>,
    sent: Sent,
) -> Shown {
    let alert = AlertRef { register, record };
    let text = |name: &str| sent.fields.text(name).unwrap_or_default().to_owned();
    let (ground, reason) = (text("ground"), text("reason"));
    if sent.fields.has("sure") {
        let input = EndInput { alert: alert.clone(), ground, reason };
        return match life::end(&state.context, &sent.visitor.officer, input).await {
            Ok(_) => {
                let page = Frame::new(&state, &sent.visitor, Some(&alert.register))?;
                on_to(if page.offered.feeds { "/alerts/deletions" } else { "/alerts" })
            }
            Err(problem) => {
                let shown = DeletePage::of(&state, &sent.visitor, alert).await?;
                refused(shown, sent, &problem)
            }
        };
    }
    ask(&state, alert, sent).await
}

/// Asks once more whether the alert is to be deleted on the ground and for the reason sent.
pub(super) async fn ask(state: &ApiState, alert: AlertRef, sent: Sent) -> Shown {
    let text = |name: &str| sent.fields.text(name).unwrap_or_default();
    let (ground, reason) = (text("ground"), text("reason"));
    let mut shown = DeletePage::of(state, &sent.visitor, alert).await?;
    let chosen = shown.grounds.iter().find(|choice| choice.value == ground);
    let lacking = match chosen {
        None => Some("ground"),
        Some(_) if reason.is_empty() => Some("reason"),
        Some(_) => None,
    };
    if let Some(field) = lacking {
        let problem = missing(&shown.page, field);
        return refused(shown, sent, &problem);
    }
    shown.confirm = chosen.map(|choice| choice.words.clone());
    shown.entry = Entry::of(sent.fields);
    show(&shown)
}

fn refused(mut shown: DeletePage, sent: Sent, problem: &Problem) -> Shown {
    shown.entry = Entry::refused(&shown.page, sent.fields, problem);
    show_refused(&shown, problem)
}
