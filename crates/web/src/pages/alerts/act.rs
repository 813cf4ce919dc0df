//! Acts on one alert: each a page with its own form.

use super::super::entry::Entry;
use super::super::form::{Fields, Sent};
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::about::{About, contested};
use super::act_form::{Asker, Called, Input, Kind, missing};
use super::act_run::run;
use super::path_of;
use super::tabs::Frame;
use super::view::Fact;
use super::words::{by_code, registers};
use crate::extract::Id;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{Code, Problem, RecordId, RegisterId};
use entente_registers::AlertRules;
use entente_services::alerts::life::{self, AlertLook, AlertRef, ContestInput, NoteKind, Offered};

/// What is done with an alert, beside changing and deleting it, which have pages of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Extend,
    Achieved,
    Keep,
    Flag,
    Unflag,
    ExecuteAnyway,
    Hide,
    Reveal,
    Link,
    Unlink,
    MisusedIdentity,
    RevokeConsent,
    Propose,
    DecideContest,
}

impl Act {
    /// Every act, in the order in which they are offered.
    pub(super) const ALL: [Self; 14] = [
        Self::Extend,
        Self::Achieved,
        Self::Keep,
        Self::Flag,
        Self::Unflag,
        Self::ExecuteAnyway,
        Self::Hide,
        Self::Reveal,
        Self::Link,
        Self::Unlink,
        Self::MisusedIdentity,
        Self::RevokeConsent,
        Self::Propose,
        Self::DecideContest,
    ];

    /// The code as it stands in an address.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Extend => "extend",
            Self::Achieved => "achieved",
            Self::Keep => "keep",
            Self::Flag => "flag",
            Self::Unflag => "unflag",
            Self::ExecuteAnyway => "execute-anyway",
            Self::Hide => "hide",
            Self::Reveal => "reveal",
            Self::Link => "link",
            Self::Unlink => "unlink",
            Self::MisusedIdentity => "misused-identity",
            Self::RevokeConsent => "revoke-consent",
            Self::Propose => "propose",
            Self::DecideContest => "decide-contest",
        }
    }

    /// Whether it is offered to the officer.
    pub(super) const fn is_offered(self, offered: &Offered) -> bool {
        match self {
            Self::Flag | Self::Unflag | Self::ExecuteAnyway => offered.flag,
            _ => true,
        }
    }

    /// Whether it deletes data for good.
    const fn is_final(self) -> bool {
        matches!(self, Self::RevokeConsent)
    }

    /// Whether it makes sense for an own alert as it stands; whether the officer may do it, and
    /// whether it is done, the service decides.
    pub(super) fn fits(self, look: &AlertLook, rules: &AlertRules) -> bool {
        let alert = look.view.record.alert.as_ref();
        let flagged = alert.is_some_and(|alert| !alert.flags.is_empty());
        let hidden = alert.is_some_and(|alert| alert.hidden.is_some());
        match self {
            Self::Extend | Self::Link => true,
            Self::Achieved => !is_last(look, &[NoteKind::PurposeAchieved], &[NoteKind::Kept]),
            Self::Keep => is_last(look, &[NoteKind::PurposeAchieved], &[NoteKind::Kept]),
            Self::Flag => rules.flaggable,
            Self::Unflag | Self::ExecuteAnyway => flagged,
            Self::Hide => rules.hiding.is_some(),
            Self::Reveal => hidden,
            Self::Unlink => !look.links.is_empty(),
            Self::MisusedIdentity => {
                rules.subject == entente_registers::declaration::Subject::Person
            }
            Self::RevokeConsent => alert.is_some_and(|alert| alert.misused.is_some()),
            Self::Propose => false,
            Self::DecideContest => {
                is_last(look, &[NoteKind::Contest], &[NoteKind::ContestDecision])
            }
        }
    }
}

/// Whether of notes of two kinds one of the first stands last.
fn is_last(look: &AlertLook, these: &[NoteKind], those: &[NoteKind]) -> bool {
    let notes = look.view.file.as_ref().map_or(&[][..], |file| &file.notes);
    let of_both = |kind: &NoteKind| these.contains(kind) || those.contains(kind);
    let last = notes.iter().rev().map(|note| note.kind).find(of_both);
    last.is_some_and(|kind| these.contains(&kind))
}

/// The alert that a form is about.
pub(super) struct Target {
    /// The alert.
    pub(super) alert: AlertRef,
    /// What is seen of it; none of another state's.
    pub(super) look: Option<AlertLook>,
}

impl Target {
    async fn of(
        state: &ApiState,
        visitor: &Visitor,
        (act, alert): (Act, AlertRef),
    ) -> Result<Self, Failure> {
        if act == Act::Propose {
            return Ok(Self { alert, look: None });
        }
        let look = life::look(&state.context, &visitor.officer, alert.clone()).await?;
        Ok(Self { alert, look: Some(look) })
    }

    /// Whether the act makes sense for the alert as it stands; of another state's nobody knows.
    fn fits(&self, state: &ApiState, act: Act) -> bool {
        let Some(look) = &self.look else { return true };
        let declaration = state.context.catalogue.declaration(&self.alert.register);
        let rules = declaration.and_then(|one| one.alert_rules(&look.view.record));
        rules.is_none_or(|rules| act.fits(look, rules))
    }

    fn about(&self, page: &Frame, state: &ApiState) -> About {
        match &self.look {
            Some(look) => About::of(page, state, look),
            None => About::unseen(page, state, &self.alert),
        }
    }
}

#[derive(Template)]
#[template(path = "alerts/act.html")]
struct ActPage {
    page: Frame,
    title: String,
    what: String,
    /// The alert that it is done with, where that is known.
    about: Option<About>,
    /// What must be known to decide.
    facts: Vec<Fact>,
    back: String,
    action: String,
    inputs: Vec<Input>,
    called: Called,
    /// Whether it deletes data for good.
    is_final: bool,
    /// Whether it makes no sense for the alert as it stands.
    not_now: bool,
    /// The ledger entry, if it is done and there is no page to go on to.
    done: Option<u64>,
    entry: Entry,
}

impl ActPage {
    fn of(page: Frame, state: &ApiState, (act, target): (Act, &Target)) -> Self {
        let inputs = Asker { page: &page, state, act }.inputs(target);
        let back = path_of(&target.alert);
        Self {
            title: by_code(&page, "alerts-act", act.as_str()),
            what: by_code(&page, "alerts-what", act.as_str()),
            about: Some(target.about(&page, state)),
            facts: match &target.look {
                Some(look) if act == Act::DecideContest => contested(&page, look),
                _ => Vec::new(),
            },
            is_final: act.is_final(),
            not_now: false,
            action: format!("{back}/{}", act.as_str()),
            back,
            called: Called::of(&inputs),
            inputs,
            done: None,
            entry: Entry::default(),
            page,
        }
    }
}

type Place = (RegisterId, RecordId, String);

fn named((register, record, act): Place) -> Result<(Act, AlertRef), Failure> {
    let act = Act::ALL.into_iter().find(|one| one.as_str() == act);
    let act = act.ok_or_else(|| Failure::from(Code::NotFound))?;
    Ok((act, AlertRef { register, record }))
}

/// The form of an act.
pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(place): Id<Place>,
) -> Shown {
    let (act, alert) = named(place)?;
    let target = Target::of(&state, &visitor, (act, alert)).await?;
    let page = Frame::new(&state, &visitor, Some(&target.alert.register))?;
    let mut shown = ActPage::of(page, &state, (act, &target));
    shown.not_now = !target.fits(&state, act);
    show(&shown)
}

/// Carries an act out.
pub(super) async fn act(State(state): State<ApiState>, Id(place): Id<Place>, sent: Sent) -> Shown {
    let (act, alert) = named(place)?;
    let target = Target::of(&state, &sent.visitor, (act, alert)).await?;
    let page = Frame::new(&state, &sent.visitor, Some(&target.alert.register))?;
    let officer = &sent.visitor.officer;
    match run((&state, officer), (act, &target), (&page, &sent.fields)).await {
        Ok(to) => on_to(&to),
        Err(problem) => refused(ActPage::of(page, &state, (act, &target)), sent.fields, &problem),
    }
}

fn refused(mut shown: ActPage, fields: Fields, problem: &Problem) -> Shown {
    shown.entry = Entry::refused(&shown.page, fields, problem);
    show_refused(&shown, problem)
}

/// The form by which it is put on record that a person contests an alert. Who does that sees no
/// alerts, so the form asks which one it is.
pub(super) async fn contest_form(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    show(&contest_page(&state, &visitor)?)
}

fn contest_page(state: &ApiState, visitor: &Visitor) -> Result<ActPage, Failure> {
    let page = Frame::new(state, visitor, None)?;
    let input = |name: &str, kind| Input {
        name: name.to_owned(),
        kind,
        label: by_code(&page, "alerts-field", name),
        hint: page.words.find(&format!("alerts-hint-contest-{name}")).unwrap_or_default(),
    };
    let inputs = vec![
        input("register", Kind::Select(registers(&page, state))),
        input("record", Kind::Text),
        input("grounds", Kind::Area),
    ];
    Ok(ActPage {
        title: by_code(&page, "alerts-act", "contest"),
        what: by_code(&page, "alerts-what", "contest"),
        about: None,
        facts: Vec::new(),
        is_final: false,
        not_now: false,
        back: "/alerts".to_owned(),
        action: "/alerts/contest".to_owned(),
        called: Called::of(&inputs),
        inputs,
        done: None,
        entry: Entry::default(),
        page,
    })
}

/// Puts on record that a person contests an alert.
pub(super) async fn contest(State(state): State<ApiState>, sent: Sent) -> Shown {
    let mut shown = contest_page(&state, &sent.visitor)?;
    let text = |name: &str| sent.fields.text(name).unwrap_or_default().to_owned();
    let register = text("register").parse().map_err(|_| missing(&shown.page, "register"));
    let record = text("record").parse().map_err(|_| missing(&shown.page, "record"));
    let input = register.and_then(|register| {
        let alert = AlertRef { register, record: record? };
        Ok(ContestInput { alert, grounds: text("grounds") })
    });
    let outcome = match input {
        Ok(input) => life::contest(&state.context, &sent.visitor.officer, input).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(promise) => {
            (shown.done, shown.inputs) = (Some(promise.index), Vec::new());
            show(&shown)
        }
        Err(problem) => refused(shown, sent.fields, &problem),
    }
}
