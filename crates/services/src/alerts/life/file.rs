//! The national file of an alert: what the law has recorded and keeps at the issuing state.

use super::act::{AlertRef, not_now};
use super::conditions::Judicial;
use super::limits::NOTES_MAX;
use super::quality::Quality;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_model::{OfficerId, Problem, Said, Timestamp};
use entente_registers::declaration::Period;
use entente_registers::retention;
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

const FILES: Collection = Collection::new("alert-files");

/// How long a file is kept once its alert is deleted.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 61: supplementary information goes at latest one
// year after the alert.
const KEPT_AFTER: Period = Period { years: 1, months: 0, days: 0 };

/// The national file of one alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AlertFile {
    /// The alert.
    pub alert: AlertRef,
    /// When the file was opened.
    pub opened: Timestamp,
    /// Why the case is adequate, relevant and important enough.
    #[serde(default)]
    pub proportionality: String,
    /// Who asked for it, where the law wants a judicial authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judicial: Option<Judicial>,
    /// How each further condition of the category is met, by its code.
    #[serde(default)]
    pub conditions: BTreeMap<String, String>,
    /// How complete and sound the data is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<Quality>,
    /// What has happened since, oldest first.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// On which ground the alert ended, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<(String, Timestamp)>,
}

/// One thing that has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Note {
    /// What.
    pub kind: NoteKind,
    /// In words.
    pub words: String,
    /// What these words are made of, for readers in another language: codes, ids, references and
    /// reasons by what they are. None where the words are an officer's own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, String>,
    /// Who did it; none if the node did it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub officer: Option<OfficerId>,
    /// When.
    pub at: Timestamp,
}

/// What a note says.
pub(super) struct NoteText {
    words: String,
    parts: BTreeMap<String, String>,
}

impl NoteText {
    /// Words of the program, with what they are made of.
    pub(super) fn of(words: String, parts: &[(&str, &str)]) -> Self {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        Self { words, parts: parts.iter().map(owned).collect() }
    }
}

/// An officer's own words.
impl From<String> for NoteText {
    fn from(words: String) -> Self {
        Self { words, parts: BTreeMap::new() }
    }
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// It was prepared by this officer.
    Prepared,
    /// A second officer agreed.
    Approved,
    /// Entered although it is not compatible with another state's, for essential national
    /// interests after consultation.
    Deviation,
    /// The person or object is another than that of a similar alert.
    DifferentSubject,
    /// Who authorised the entry of a threat, by name.
    ThreatAuthorised,
    /// The data was changed.
    Changed,
    /// The comprehensive individual assessment of an extension.
    Assessment,
    /// It was flagged, or a flag was withdrawn.
    Flag,
    /// The action was asked for although it is flagged.
    ExecuteAnyway,
    /// It was hidden, or hidden for longer, with whose consent.
    Hidden,
    /// It became visible.
    Revealed,
    /// It was linked, or a link was taken away.
    Link,
    /// The consent of the victim of a misused identity.
    VictimConsent,
    /// The purpose is achieved, the authority was told.
    PurposeAchieved,
    /// The authority has said why it is kept all the same.
    Kept,
    /// Another state's proposal was decided.
    Proposal,
    /// The person contests the entry as a threat.
    Contest,
    /// How the contest was decided, and why.
    ContestDecision,
    /// It was deleted.
    Ended,
}

impl AlertFile {
    /// An empty file.
    pub(super) const fn new(alert: AlertRef, opened: Timestamp) -> Self {
        Self {
            alert,
            opened,
            proportionality: String::new(),
            judicial: None,
            conditions: BTreeMap::new(),
            quality: None,
            notes: Vec::new(),
            ended: None,
        }
    }

    /// The file with its revision; none if there is none (an imported alert, or long ended).
    pub(super) fn find(
        context: &Context,
        alert: &AlertRef,
    ) -> Result<Option<(Self, u32)>, Problem> {
        let found = context.store.document(FILES, &alert.key()).map_err(of_store)?;
        let read = |document: entente_store::Document| {
            let revision = document.revision;
            let file = serde_json::from_value(document.body).map_err(malformed_document)?;
            Ok((file, revision))
        };
        found.map(read).transpose()
    }

    /// The same with a note.
    pub(super) fn with(
        mut self,
        (kind, text): (NoteKind, impl Into<NoteText>),
        officer: Option<&SignedIn>,
        at: Timestamp,
    ) -> Result<Self, Problem> {
        if self.notes.len() >= NOTES_MAX {
            return Err(not_now(Said::NotesFull { most: NOTES_MAX.into() }));
        }
        let officer = officer.map(|officer| officer.officer.clone());
        let NoteText { words, parts } = text.into();
        self.notes.push(Note { kind, words, parts, officer, at });
        Ok(self)
    }

    /// The row that writes the file; `None` as revision puts a new one in the place of whatever was
    /// there.
    pub(super) fn row(&self, revision: Option<u32>) -> Result<Row, Problem> {
        let expires = self.ended.as_ref().and_then(|(_, at)| retention::plus(*at, KEPT_AFTER));
        let body = serde_json::to_value(self).map_err(malformed_document)?;
        let (collection, id) = (FILES, self.alert.key());
        Ok(match revision {
            None => Row::PutDocument {
                collection,
                id,
                group: Some(self.alert.register.to_string()),
                body,
                expires,
            },
            Some(expected_revision) => {
                Row::ReplaceDocument { collection, id, expected_revision, body, expires }
            }
        })
    }
}

/// The row that adds a note to the file of an alert.
pub(super) fn noted(
    context: &Context,
    alert: &AlertRef,
    note: (NoteKind, impl Into<NoteText>),
    officer: Option<&SignedIn>,
) -> Result<Row, Problem> {
    let now = context.clock.now();
    let (file, revision) = match AlertFile::find(context, alert)? {
        Some((file, revision)) => (file, Some(revision)),
        None => (AlertFile::new(alert.clone(), now), None),
    };
    file.with(note, officer, now)?.row(revision)
}
