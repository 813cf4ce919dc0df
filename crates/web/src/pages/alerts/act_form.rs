//! The forms by which something is done with an alert.

use super::super::entry::Choice;
use super::act::{Act, Target};
use super::tabs::Frame;
use super::words::{by_code, category, choices, in_table, others, registers};
use crate::pages::named::authority;
use crate::state::ApiState;
use entente_model::problem::Fault;
use entente_model::{AuthorityId, Code, Problem};
use entente_services::alerts::life::AlertLook;

/// The code table of what may be entered about the victim of a misused identity.
pub(super) const VICTIM_TABLE: &str = "misused-identity-data";
/// The code in it of the day of birth, which is written as a date.
pub(super) const BORN: &str = "date-of-birth";
/// The code table of kinds of links.
pub(super) const LINK_TABLE: &str = "alert-links";

/// One field of a form.
pub(super) struct Input {
    /// Its name.
    pub(super) name: String,
    /// How it is filled in.
    pub(super) kind: Kind,
    /// What it is called.
    pub(super) label: String,
    /// What helps to fill it in; may be empty.
    pub(super) hint: String,
}

/// How a field is filled in.
pub(super) enum Kind {
    /// One line.
    Text,
    /// Several lines.
    Area,
    /// A day.
    Day,
    /// One of many.
    Select(Vec<Choice>),
    /// One of few.
    Radios(Vec<Choice>),
    /// Any of them.
    Ticks(Vec<Choice>),
    /// Any of them, each with a field of its own.
    Opening(Vec<Opening>),
}

/// A choice with the field that it opens.
pub(super) struct Opening {
    /// The choice.
    pub(super) choice: Choice,
    /// The field: a few words, one a line.
    pub(super) field: Input,
}

/// What the fields of a form are called, for those who are told of a fault.
pub(super) struct Called(Vec<(String, String)>);

impl Called {
    pub(super) fn of<'a>(inputs: impl IntoIterator<Item = &'a Input>) -> Self {
        let named = |input: &Input| (input.name.clone(), input.label.clone());
        let all = inputs.into_iter().flat_map(|input| {
            let opened = match &input.kind {
                Kind::Opening(all) => all.as_slice(),
                _ => &[],
            };
            std::iter::once(named(input)).chain(opened.iter().map(move |one| named(&one.field)))
        });
        Self(all.collect())
    }

    /// What a field is called; its name as it is where the form has none such.
    pub(super) fn name<'a>(&'a self, field: &'a str) -> &'a str {
        let known = self.0.iter().find(|(name, _)| name == field);
        known.map_or(field, |(_, label)| label)
    }
}

/// A form is sent without a choice that it needs.
pub(super) fn missing(page: &Frame, field: &str) -> Problem {
    let fault = Fault::worded(field, page.say("alerts-missing"));
    Problem::new(Code::RecordInvalid).with_faults(vec![fault])
}

/// What a form of an act asks for.
pub(super) struct Asker<'a> {
    pub(super) page: &'a Frame,
    pub(super) state: &'a ApiState,
    pub(super) act: Act,
}

impl Asker<'_> {
    /// The fields of the form.
    pub(super) fn inputs(&self, target: &Target) -> Vec<Input> {
        let reason = || self.input("reason", Kind::Area);
        let look = target.look.as_ref();
        match self.act {
            Act::Extend => vec![self.input("assessment", Kind::Area)],
            Act::Achieved | Act::Keep => vec![reason()],
            Act::Flag => {
                let states = Kind::Select(others(self.state));
                let request = self.input("request", Kind::Text);
                vec![self.input("state", states), request, reason()]
            }
            Act::Unflag | Act::ExecuteAnyway => {
                vec![self.input("state", Kind::Select(self.flagged(look))), reason()]
            }
            Act::Hide => {
                let told = Kind::Ticks(others(self.state));
                vec![self.input("consent", Kind::Text), self.input("told", told)]
            }
            Act::Reveal => Vec::new(),
            Act::Link => {
                let known = Kind::Select(registers(self.page, self.state));
                let kinds = Kind::Select(choices(self.page, self.state, LINK_TABLE));
                vec![
                    self.input("other-register", known),
                    self.input("other", Kind::Text),
                    self.input("kind", kinds),
                    reason(),
                ]
            }
            Act::Unlink => vec![self.input("link", Kind::Select(self.links(look))), reason()],
            Act::MisusedIdentity => self.victim(),
            Act::RevokeConsent => {
                let agreed = Kind::Ticks(self.agreed(look));
                vec![self.input("categories", agreed), self.input("revocation", Kind::Text)]
            }
            Act::Propose => {
                let kinds = ["completion", "correction", "flag"];
                let kinds = kinds.map(|code| self.choice("alerts-proposal", code)).to_vec();
                vec![
                    self.input("proposal", Kind::Radios(kinds)),
                    self.input("evidence", Kind::Day),
                    self.input("text", Kind::Area),
                ]
            }
            Act::DecideContest => {
                let answers = ["yes", "no"].map(|code| self.choice("alerts-stands", code));
                let answers = Kind::Radios(answers.to_vec());
                vec![self.input("stands", answers), self.input("reasons", Kind::Area)]
            }
        }
    }

    fn choice(&self, prefix: &str, code: &str) -> Choice {
        Choice::new(code, by_code(self.page, prefix, code))
    }

    fn input(&self, name: &str, kind: Kind) -> Input {
        let hint = format!("alerts-hint-{}-{name}", self.act.as_str());
        Input {
            name: name.to_owned(),
            kind,
            label: by_code(self.page, "alerts-field", name),
            hint: self.page.words.find(&hint).unwrap_or_default(),
        }
    }

    /// The states for which the alert is flagged.
    fn flagged(&self, look: Option<&AlertLook>) -> Vec<Choice> {
        let alert = look.and_then(|look| look.view.record.alert.as_ref());
        let flags = alert.map_or(&[][..], |alert| &alert.flags);
        let name = |id: &AuthorityId| authority(&self.state.context, id);
        flags.iter().map(|flag| Choice::new(flag.state.to_string(), name(&flag.state))).collect()
    }

    /// The links of the alert, each by its place.
    fn links(&self, look: Option<&AlertLook>) -> Vec<Choice> {
        let links = look.map_or(&[][..], |look| &look.links);
        let words = |link: &entente_model::alert::Link| {
            let kind = in_table(self.page, self.state, LINK_TABLE, &link.kind);
            format!("{kind}: {}", link.record)
        };
        links
            .iter()
            .enumerate()
            .map(|(place, link)| Choice::new(place.to_string(), words(link)))
            .collect()
    }

    /// What the victim has agreed to.
    fn agreed(&self, look: Option<&AlertLook>) -> Vec<Choice> {
        let alert = look.and_then(|look| look.view.record.alert.as_ref());
        let codes = alert.and_then(|alert| alert.misused.as_ref()).map(|one| &one.consented);
        let words = |code: &String| in_table(self.page, self.state, VICTIM_TABLE, code);
        codes.into_iter().flatten().map(|code| Choice::new(code, words(code))).collect()
    }

    /// The consent of a victim, and a field for each kind of data that it may cover.
    fn victim(&self) -> Vec<Input> {
        let kinds = choices(self.page, self.state, VICTIM_TABLE).into_iter();
        let kinds = kinds.map(|choice| Opening {
            field: Input {
                name: format!("data.{}", choice.value),
                kind: Kind::Area,
                label: choice.words.clone(),
                hint: match choice.value.as_str() {
                    BORN => self.page.say("declared-date-hint"),
                    _ => self.page.say("alerts-hint-one-a-line"),
                },
            },
            choice,
        });
        let consented = Kind::Opening(kinds.collect());
        vec![self.input("consent", Kind::Text), self.input("consented", consented)]
    }
}

/// The category of an alert in words.
pub(super) fn category_of(page: &Frame, state: &ApiState, look: &AlertLook) -> String {
    category(page, state, (&look.view.record.register, &look.view.category))
}
