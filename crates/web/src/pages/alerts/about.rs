//! Which alert a page is about, so that nobody acts on the wrong one.

use super::act_form::category_of;
use super::tabs::Frame;
use super::values::{Shown, Values};
use super::view::{Fact, threat};
use super::words::by_code;
use crate::pages::named::register;
use crate::state::ApiState;
use entente_services::alerts::life::{AlertLook, AlertRef, NoteKind};

/// An alert by its category, whom or what it names, and its number.
pub(super) struct About {
    /// The category; of another state's alert, whose category is not seen, the register.
    pub(super) category: String,
    /// The name or the first number; none of another state's.
    pub(super) subject: Option<Shown>,
    /// The number in the register.
    pub(super) id: String,
}

impl About {
    /// An alert of this authority.
    pub(super) fn of(page: &Frame, state: &ApiState, look: &AlertLook) -> Self {
        let record = &look.view.record;
        let declaration = state.context.catalogue.declaration(&record.register);
        let subject =
            declaration.and_then(|declaration| Values { page, state, declaration }.subject(record));
        Self { category: category_of(page, state, look), subject, id: record.id.to_string() }
    }

    /// An alert of which nothing but its number is seen.
    pub(super) fn unseen(page: &Frame, state: &ApiState, alert: &AlertRef) -> Self {
        let category = register(page, &state.context, &alert.register);
        Self { category, subject: None, id: alert.record.to_string() }
    }
}

/// What the person says against the entry as a threat, who wrote it down and when, and the
/// assessment that is contested.
pub(super) fn contested(page: &Frame, look: &AlertLook) -> Vec<Fact> {
    let notes = look.view.file.as_ref().map_or(&[][..], |file| &file.notes);
    let last = |kind: NoteKind| notes.iter().rev().find(|note| note.kind == kind);
    let mut facts = Vec::new();
    if let Some(contest) = last(NoteKind::Contest) {
        let label = by_code(page, "alerts-field", "grounds");
        facts.push(Fact { label, text: contest.words.clone() });
        let by = contest.officer.as_ref().map(ToString::to_string);
        let when = [Some(page.moment(&contest.at)), by];
        let text = when.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        facts.push(Fact { label: page.say("alerts-column-when"), text });
    }
    facts.extend(threat(page, &look.view.record));
    facts.extend(last(NoteKind::ThreatAuthorised).map(|note| Fact {
        label: by_code(page, "alerts-threat", "authoriser"),
        text: note.parts.get("by").unwrap_or(&note.words).clone(),
    }));
    facts
}
