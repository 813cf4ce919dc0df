//! What has happened to an alert, in the reader's words.

use super::act_form::{LINK_TABLE, VICTIM_TABLE};
use super::tabs::Frame;
use super::words::{by_code, code_of, in_table};
use crate::pages::named::authority;
use crate::state::ApiState;
use entente_model::Timestamp;
use entente_services::alerts::life::{Note, NoteKind};

/// The parts of notes, in the order in which they are read.
const PARTS: [&str; 15] = [
    "state",
    "proposal",
    "from",
    "is",
    "request",
    "consulted",
    "link",
    "other",
    "until",
    "consent",
    "consented",
    "revocation",
    "ground",
    "stands",
    "by",
];
/// What somebody stated, in their own words: it stands last.
const REASON: &str = "reason";

/// Puts notes into words.
pub(super) struct Notes<'a> {
    pub(super) page: &'a Frame,
    pub(super) state: &'a ApiState,
}

impl Notes<'_> {
    /// What was done.
    pub(super) fn what(&self, note: &Note) -> String {
        match note.parts.get("act") {
            Some(act) => by_code(self.page, "alerts-act", act),
            None => by_code(self.page, "alerts-note", &code_of(&note.kind)),
        }
    }

    /// What is said of it, line by line.
    pub(super) fn lines(&self, note: &Note) -> Vec<String> {
        if note.kind == NoteKind::Prepared {
            // That it was entered needs no words beside it.
            return Vec::new();
        }
        if note.parts.is_empty() {
            return vec![self.with_moments(&note.words)];
        }
        let said = PARTS.iter().filter_map(|name| Some((*name, note.parts.get(*name)?)));
        let lines = said.map(|(name, text)| self.line(name, text));
        lines.chain(note.parts.get(REASON).cloned()).filter(|line| !line.is_empty()).collect()
    }

    fn line(&self, name: &str, text: &str) -> String {
        let page = self.page;
        let value = match name {
            "state" | "from" => self.authority(text),
            "consulted" => self.each(text, |id| self.authority(id)),
            "consented" => self.each(text, |code| in_table(page, self.state, VICTIM_TABLE, code)),
            "until" => text.parse().map_or_else(|_| text.to_owned(), |at| page.moment(&at)),
            "link" => in_table(page, self.state, LINK_TABLE, text),
            "ground" => in_table(page, self.state, "alert-deletion-grounds", text),
            "proposal" => by_code(page, "alerts-proposal", text),
            "is" => by_code(page, "alerts-proposal-is", text),
            "stands" => by_code(page, "alerts-stands", text),
            _ => text.to_owned(),
        };
        let label = match name {
            "state" | "request" | "consent" | "revocation" | "other" => {
                by_code(page, "alerts-field", name)
            }
            "consulted" => by_code(page, "alerts-field", "deviation.consulted"),
            "from" => page.say("alerts-column-from"),
            "until" => page.say("alerts-column-until"),
            _ => return value,
        };
        format!("{label}: {value}")
    }

    fn authority(&self, id: &str) -> String {
        id.parse().map_or_else(|_| id.to_owned(), |id| authority(&self.state.context, &id))
    }

    fn each(&self, texts: &str, words: impl Fn(&str) -> String) -> String {
        texts.split_whitespace().map(words).collect::<Vec<_>>().join(", ")
    }

    /// Words as they were written down, with each moment as the reader writes it.
    fn with_moments(&self, words: &str) -> String {
        let shown = |word: &str| {
            let (plain, end) = word.strip_suffix(',').map_or((word, ""), |plain| (plain, ","));
            let moment = plain.parse::<Timestamp>().ok();
            moment.map_or_else(|| word.to_owned(), |at| format!("{}{end}", self.page.moment(&at)))
        };
        words.split(' ').map(shown).collect::<Vec<_>>().join(" ")
    }
}
