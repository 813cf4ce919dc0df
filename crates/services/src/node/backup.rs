//! What the node knows of its backups.

use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_model::{Problem, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Where the last backup is noted.
const LAST: &str = "last-backup";

/// A backup that was made and verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// When.
    pub at: Timestamp,
    /// How many entries of the ledger it holds.
    pub entries: u64,
    /// Whether the secret keys are in it.
    pub with_keys: bool,
}

/// Notes a backup once it is verified.
///
/// # Errors
/// An outage.
pub async fn note_backup(context: &Context, backup: &Backup) -> Result<(), Problem> {
    let row = Row::PutDocument {
        collection: Collection::SETTINGS,
        id: LAST.to_owned(),
        group: None,
        body: json!(backup),
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

/// The last backup noted.
///
/// # Errors
/// An outage.
pub fn last_backup(context: &Context) -> Result<Option<Backup>, Problem> {
    let stored = context.store.document(Collection::SETTINGS, LAST).map_err(of_store)?;
    stored
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()
}
