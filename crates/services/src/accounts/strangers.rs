//! Failed sign-ins to accounts that do not exist: they count and pause as those to accounts that
//! do, so that the answer tells nobody which exist.
//!
//! A name falls into one of a fixed number of places by a keyed hash; a place remembers the last
//! name that fell into it. So the memory is bounded, outlives a restart as that of accounts does,
//! and nobody can choose names that meet.

use super::sign_in::count;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_crypto::hmac_sha256;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::encoding::Digest;
use entente_model::{Code, Problem, Timestamp, events};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

const STRANGERS: Collection = Collection::new("sign-in-strangers");
/// Keeps these hashes apart from the pseudonyms that the same key makes.
const LABEL: &[u8] = b"entente sign-in stranger";
/// How many hexadecimal digits of the hash name the place: 65,536 places.
const PLACE_DIGITS: usize = 4;

/// What is known of a name that is no account's.
pub(super) struct Stranger {
    place: String,
    revision: Option<u32>,
    state: State,
}

#[derive(Serialize, Deserialize)]
struct State {
    /// The keyed hash of the name.
    name: Digest,
    failures: u32,
    blocked_until: Option<Timestamp>,
}

/// What is known of a name.
pub(super) fn find(context: &Context, name: &str) -> Result<Stranger, Problem> {
    let hash = hmac_sha256(&context.secrets.pseudonym, &[LABEL, name.as_bytes()]);
    let place: String = hash.to_string().chars().take(PLACE_DIGITS).collect();
    let fresh = State { name: hash, failures: 0, blocked_until: None };
    let Some(document) = context.store.document(STRANGERS, &place).map_err(of_store)? else {
        return Ok(Stranger { place, revision: None, state: fresh });
    };
    let known: State = serde_json::from_value(document.body).map_err(malformed_document)?;
    // Another name that fell into this place is forgotten.
    let state = if known.name == hash { known } else { fresh };
    Ok(Stranger { place, revision: Some(document.revision), state })
}

impl Stranger {
    pub(super) const fn blocked_until(&self) -> Option<Timestamp> {
        self.state.blocked_until
    }

    /// Counts a failure, and says what the one who failed is told; a `conflict` if another failure
    /// came between.
    pub(super) async fn fail(mut self, context: &Context, name: &str) -> Problem {
        let counted = (&mut self.state.failures, &mut self.state.blocked_until);
        let problem = count(counted, context.clock.now());
        let entry = Entry {
            facts: Facts {
                permitted: false,
                problem: Some(Code::SignInFailed),
                ..context.facts(Kind::Refuse, "sign-in")
            },
            actor: json!({ "tried": name }),
            subject: json!(null),
            justification: json!(null),
            retention_class: crate::retention::ACCESS.to_owned(),
        };
        let row = match self.row() {
            Ok(row) => row,
            Err(unsaved) => return unsaved,
        };
        match context.record(entry, vec![row]).await {
            Ok(_) => {
                tracing::warn!(event = events::SIGN_IN_FAILED);
                problem
            }
            Err(unsaved) => unsaved,
        }
    }

    fn row(self) -> Result<Row, Problem> {
        let body = serde_json::to_value(&self.state).map_err(malformed_document)?;
        let (collection, id, expires) = (STRANGERS, self.place, None);
        Ok(match self.revision {
            Some(expected_revision) => {
                Row::ReplaceDocument { collection, id, expected_revision, body, expires }
            }
            None => Row::CreateDocument { collection, id, group: None, body, expires },
        })
    }
}
