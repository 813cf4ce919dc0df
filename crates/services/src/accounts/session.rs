//! Sessions after sign-in: an opaque secret with the officer, a stored hash with us.

use super::officer::Officer;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_crypto::token::Token;
use entente_model::encoding::Digest;
use entente_model::{Code, OfficerId, Problem, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A session ends this long after sign-in.
pub const SESSION_LIFETIME_MAX: Duration = Duration::from_secs(8 * 3600);
/// A session ends after this long without a request.
pub const SESSION_IDLE_MAX: Duration = Duration::from_secs(15 * 60);
/// The last use is written at most this often, so that a request seldom writes.
const TOUCH_INTERVAL: Duration = Duration::from_secs(60);

const _: () = assert!(TOUCH_INTERVAL.as_secs() < SESSION_IDLE_MAX.as_secs());
const _: () = assert!(SESSION_IDLE_MAX.as_secs() < SESSION_LIFETIME_MAX.as_secs());

/// A session as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) officer: OfficerId,
    opened: Timestamp,
    used: Timestamp,
}

impl Session {
    fn ends(&self) -> Timestamp {
        self.opened.plus(SESSION_LIFETIME_MAX)
    }
}

/// Makes a session: its secret and the row that stores it.
pub(super) fn open(context: &Context, officer: &Officer) -> Result<(Token, Row), Problem> {
    let token = Token::generate(context.rng.as_ref());
    let now = context.clock.now();
    let session = Session { officer: officer.id.clone(), opened: now, used: now };
    let row = Row::CreateDocument {
        collection: Collection::SESSIONS,
        id: token.digest().to_string(),
        group: Some(session.officer.to_string()),
        body: serde_json::to_value(&session).map_err(malformed_document)?,
        expires: Some(session.ends()),
    };
    Ok((token, row))
}

/// A session as it was read.
pub(super) struct Live {
    pub(super) session: Session,
    revision: u32,
}

/// The live session of this id.
pub(super) fn find(context: &Context, id: &Digest) -> Result<Option<Live>, Problem> {
    let document =
        context.store.document(Collection::SESSIONS, &id.to_string()).map_err(of_store)?;
    let Some(document) = document else { return Ok(None) };
    let session: Session = serde_json::from_value(document.body).map_err(malformed_document)?;
    let now = context.clock.now();
    let live = now < session.ends() && now < session.used.plus(SESSION_IDLE_MAX);
    Ok(live.then_some(Live { session, revision: document.revision }))
}

/// Notes that the session was used, unless it has ended meanwhile: a request under way must not
/// bring back a session that was signed out of.
pub(super) async fn touch(context: &Context, id: &Digest, live: &Live) -> Result<(), Problem> {
    let now = context.clock.now();
    if now.since(live.session.used) < TOUCH_INTERVAL {
        return Ok(());
    }
    let session = Session { used: now, ..live.session.clone() };
    let row = Row::ReplaceDocument {
        collection: Collection::SESSIONS,
        id: id.to_string(),
        expected_revision: live.revision,
        body: serde_json::to_value(&session).map_err(malformed_document)?,
        expires: Some(session.ends()),
    };
    match context.store.write(vec![row]).await.map_err(of_store) {
        // Another request of the session noted it, or it was ended.
        Err(problem) if problem.code == Code::Conflict => Ok(()),
        outcome => outcome,
    }
}

/// Ends a session.
///
/// # Errors
/// An outage.
pub async fn sign_out(context: &Context, id: &Digest) -> Result<(), Problem> {
    let row = Row::DeleteDocument { collection: Collection::SESSIONS, id: id.to_string() };
    context.store.write(vec![row]).await.map_err(of_store)
}
