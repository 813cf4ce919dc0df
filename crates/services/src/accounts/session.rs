//! Sessions after sign-in: an opaque secret with the officer, a stored hash with us.

use super::officer::Officer;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_crypto::token::Token;
use entente_model::encoding::Digest;
use entente_model::{OfficerId, Problem, Timestamp};
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

/// Makes a session: its secret and the row that stores it.
pub(super) fn open(context: &Context, officer: &Officer) -> Result<(Token, Row), Problem> {
    let token = Token::generate(context.rng.as_ref());
    let now = context.clock.now();
    let session = Session { officer: officer.id.clone(), opened: now, used: now };
    let row = row(&token.digest(), &session)?;
    Ok((token, row))
}

/// The live session of this id.
pub(super) fn find(context: &Context, id: &Digest) -> Result<Option<Session>, Problem> {
    let document =
        context.store.document(Collection::SESSIONS, &id.to_string()).map_err(of_store)?;
    let Some(document) = document else { return Ok(None) };
    let session: Session = serde_json::from_value(document.body).map_err(malformed_document)?;
    let now = context.clock.now();
    let live = now < session.opened.plus(SESSION_LIFETIME_MAX)
        && now < session.used.plus(SESSION_IDLE_MAX);
    Ok(live.then_some(session))
}

/// Notes that the session was used.
pub(super) async fn touch(
    context: &Context,
    id: &Digest,
    session: &Session,
) -> Result<(), Problem> {
    let now = context.clock.now();
    if now.since(session.used) < TOUCH_INTERVAL {
        return Ok(());
    }
    let row = row(id, &Session { used: now, ..session.clone() })?;
    context.store.write(vec![row]).await.map_err(of_store)
}

/// Ends a session.
///
/// # Errors
/// An outage.
pub async fn sign_out(context: &Context, id: &Digest) -> Result<(), Problem> {
    let row = Row::DeleteDocument { collection: Collection::SESSIONS, id: id.to_string() };
    context.store.write(vec![row]).await.map_err(of_store)
}

fn row(id: &Digest, session: &Session) -> Result<Row, Problem> {
    Ok(Row::PutDocument {
        collection: Collection::SESSIONS,
        id: id.to_string(),
        group: Some(session.officer.to_string()),
        body: serde_json::to_value(session).map_err(malformed_document)?,
        expires: Some(session.opened.plus(SESSION_LIFETIME_MAX)),
    })
}
