//! How an officer likes the pages, and the justification last used, offered again until the
//! session ends.
//!
//! Preferences are no access to data, so the ledger does not hold them. A justification is kept
//! without the officer's own words, which might name somebody.

use super::sender::SignedIn;
use super::session;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_model::justification::JustificationInput;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};

const PREFERENCES: Collection = Collection::new("preferences");

/// How an officer likes the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// The language, two letters of ISO 639-1; what the browser asks for without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How much stands on one screen.
    #[serde(default)]
    pub density: Density,
    /// Light or dark.
    #[serde(default)]
    pub theme: Theme,
    /// Whether single keys do things.
    #[serde(default)]
    pub shortcuts: Shortcuts,
}

/// How much stands on one screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// With room between lines.
    #[default]
    Comfortable,
    /// As much as fits.
    Compact,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Whether single keys do things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shortcuts {
    /// They do.
    #[default]
    On,
    /// They do not: for those who dictate, or whose keys repeat.
    Off,
}

/// The officer's preferences; the usual ones if none were saved.
///
/// # Errors
/// An outage.
pub fn load(context: &Context, owner: &SignedIn) -> Result<Preferences, Problem> {
    let found = context.store.document(PREFERENCES, owner.officer.as_str()).map_err(of_store)?;
    match found {
        Some(document) => serde_json::from_value(document.body).map_err(malformed_document),
        None => Ok(Preferences::default()),
    }
}

/// Saves the officer's preferences.
///
/// # Errors
/// `body-malformed` for a language that cannot be one, or an outage.
pub async fn save(
    context: &Context,
    owner: &SignedIn,
    preferences: &Preferences,
) -> Result<(), Problem> {
    let is_language =
        |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if !preferences.language.as_ref().is_none_or(is_language) {
        let fault = Fault::new("language", Said::TwoLetters);
        return Err(Problem::new(Code::BodyMalformed).with_faults(vec![fault]));
    }
    let row = Row::PutDocument {
        collection: PREFERENCES,
        id: owner.officer.to_string(),
        group: None,
        body: serde_json::to_value(preferences).map_err(malformed_document)?,
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

/// The justification last used in this session.
///
/// # Errors
/// `denied` outside a session, `not-signed-in` if it has ended, or an outage.
pub fn last_justification(
    context: &Context,
    owner: &SignedIn,
) -> Result<Option<JustificationInput>, Problem> {
    Ok(session::current(context, owner)?.session.justification)
}

/// Keeps a justification for the rest of this session, without the officer's own words.
///
/// # Errors
/// As [`last_justification`].
pub async fn remember_justification(
    context: &Context,
    owner: &SignedIn,
    used: JustificationInput,
) -> Result<(), Problem> {
    let kept = JustificationInput { statement: None, ..used };
    session::change(context, owner, |session| session.justification = Some(kept.clone())).await
}
