//! Forms that an officer has begun and not sent: kept by the node, so that neither a lost
//! connection nor a closed window costs what was typed.
//!
//! A draft is the officer's own: nobody else sees it, and nothing follows from it, so the ledger
//! does not hold it. It may name persons, so it ends soon. Two windows on one form do not overwrite
//! each other: whoever saves names the revision that was seen.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said, Timestamp};
use entente_store::{Collection, Document, Listing, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt;
use std::time::Duration;

const DRAFTS: Collection = Collection::new("form-drafts");

/// How long a draft is kept after it was last saved.
pub const DRAFTS_KEPT: Duration = Duration::from_secs(14 * 24 * 3600);
/// Most bytes of what a draft holds, names of fields counted.
pub const DRAFT_BYTES_MAX: usize = 64 * 1024;
/// Most drafts of one officer.
pub const DRAFTS_PER_OFFICER_MAX: usize = 50;
/// Longest name of a form.
pub const FORM_NAME_CHARS_MAX: usize = 100;

/// What was typed into a form so far.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The form that it is for.
    pub form: String,
    /// Counts up from 1 with every saving.
    pub revision: u32,
    /// When it was saved.
    pub saved: Timestamp,
    /// The fields and what they hold, in the order of the form.
    pub fields: Vec<(String, String)>,
}

// Drafts hold personal data: debug output must not carry it into a log.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Draft({}, {} fields)", self.form, self.fields.len())
    }
}

/// What is to be saved.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftInput {
    /// The form, such as `hit-report/…`: letters, digits, `-`, `.` and `/`. It names no person.
    pub form: String,
    /// The revision that was seen; none if there was no draft.
    pub revision: Option<u32>,
    /// The fields and what they hold.
    pub fields: Vec<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    saved: Timestamp,
    fields: Vec<(String, String)>,
}

/// The officer's draft of a form, if there is one.
///
/// # Errors
/// An outage.
pub fn find(context: &Context, owner: &SignedIn, form: &str) -> Result<Option<Draft>, Problem> {
    let found = context.store.document(DRAFTS, &id(owner, form)).map_err(of_store)?;
    found.map(|document| read(form, document)).transpose()
}

/// Saves a draft. It is on disk when this returns.
///
/// # Errors
/// `conflict` if it was saved elsewhere since it was seen or the officer has too many,
/// `body-too-large`, `body-malformed` for a form that cannot be one, or an outage.
pub async fn save(
    context: &Context,
    owner: &SignedIn,
    input: DraftInput,
) -> Result<Draft, Problem> {
    within_limits(&input)?;
    let now = context.clock.now();
    let DraftInput { form, revision, fields } = input;
    let body = json!(Kept { saved: now, fields: fields.clone() });
    let (id, expires) = (id(owner, &form), Some(now.plus(DRAFTS_KEPT)));
    let row = match revision {
        Some(expected_revision) => {
            Row::ReplaceDocument { collection: DRAFTS, id, expected_revision, body, expires }
        }
        None => {
            room(context, owner)?;
            let group = Some(owner.officer.to_string());
            Row::CreateDocument { collection: DRAFTS, id, group, body, expires }
        }
    };
    context.store.write(vec![row]).await.map_err(|error| {
        let problem = of_store(error);
        if problem.code != Code::Conflict {
            return problem;
        }
        problem.saying(Said::DraftElsewhere).advising(Said::TryCompareDraft)
    })?;
    let revision = revision.map_or(1, |revision| revision.saturating_add(1));
    Ok(Draft { form, revision, saved: now, fields })
}

/// Erases a draft: it was sent, or is not wanted. None there is no fault.
///
/// # Errors
/// An outage.
pub async fn discard(context: &Context, owner: &SignedIn, form: &str) -> Result<(), Problem> {
    let row = Row::DeleteDocument { collection: DRAFTS, id: id(owner, form) };
    context.store.write(vec![row]).await.map_err(of_store)
}

fn id(owner: &SignedIn, form: &str) -> String {
    format!("{}/{form}", owner.officer)
}

fn read(form: &str, document: Document) -> Result<Draft, Problem> {
    let Kept { saved, fields } =
        serde_json::from_value(document.body).map_err(malformed_document)?;
    Ok(Draft { form: form.to_owned(), revision: document.revision, saved, fields })
}

fn within_limits(input: &DraftInput) -> Result<(), Problem> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/');
    let chars = input.form.chars().count();
    if !(1..=FORM_NAME_CHARS_MAX).contains(&chars) || !input.form.chars().all(plain) {
        let fault = Fault::new("form", Said::NoForm);
        return Err(Problem::new(Code::BodyMalformed).with_faults(vec![fault]));
    }
    let bytes: usize = input.fields.iter().map(|(name, text)| name.len() + text.len()).sum();
    if bytes > DRAFT_BYTES_MAX {
        let said = Said::DraftFull { bytes: DRAFT_BYTES_MAX.into() };
        return Err(Problem::new(Code::BodyTooLarge).saying(said));
    }
    Ok(())
}

fn room(context: &Context, owner: &SignedIn) -> Result<(), Problem> {
    let group = Some(owner.officer.as_str());
    let listing = Listing { group, limit: DRAFTS_PER_OFFICER_MAX, ..Listing::of(DRAFTS) };
    let held = context.store.list(&listing).map_err(of_store)?.entries.len();
    if held < DRAFTS_PER_OFFICER_MAX {
        return Ok(());
    }
    Err(Problem::new(Code::Conflict)
        .saying(Said::DraftsFull { most: DRAFTS_PER_OFFICER_MAX.into() })
        .advising(Said::TryDiscardDraft))
}
