//! Sessions after sign-in: an opaque secret with the officer, a stored hash with us.

use super::device::Device;
use super::officer::{self, Act, CHANGE_TRIES_MAX};
use super::sender::{SignedIn, Via};
use super::step_up::{self, Sensitive};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_crypto::token::Token;
use entente_model::encoding::{Blob, Digest};
use entente_model::justification::JustificationInput;
use entente_model::{Code, OfficerId, Problem, Said, Timestamp, limits};
use entente_store::{Collection, Document, Listing, Row};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// A session ends this long after sign-in.
pub const SESSION_LIFETIME_MAX: Duration = Duration::from_secs(8 * 3600);
/// A session ends after this long without a request.
pub const SESSION_IDLE_MAX: Duration = Duration::from_secs(15 * 60);
/// Most sessions of one officer; one more ends the one that was not used for longest.
pub const SESSIONS_MAX: usize = 32;
/// The last use is written at most this often, so that a request seldom writes.
const TOUCH_INTERVAL: Duration = Duration::from_secs(60);

const _: () = assert!(TOUCH_INTERVAL.as_secs() < SESSION_IDLE_MAX.as_secs());
const _: () = assert!(SESSION_IDLE_MAX.as_secs() < SESSION_LIFETIME_MAX.as_secs());
const _: () = assert!(SESSIONS_MAX < limits::PAGE_ENTRIES_MAX);

/// How it was proven who opened a session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// By password and the code of an authenticator.
    #[default]
    PasswordAndCode,
    /// By a passkey, with the person verified by the device.
    Passkey,
    /// By the authority's own sign-in service.
    Oidc,
    /// By an invitation, used once.
    Invitation,
}

/// A session as it is stored.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) officer: OfficerId,
    opened: Timestamp,
    used: Timestamp,
    #[serde(default)]
    pub(super) proof: Proof,
    #[serde(default)]
    pub(super) device: Device,
    /// When it was last proven again who is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) stepped_up: Option<Timestamp>,
    /// Of an invitation: nothing may be done but to set up one's sign-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) enrolment: Option<Enrolment>,
    /// The justification last used, offered again until the session ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) justification: Option<JustificationInput>,
}

/// How far an invited officer has come.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Enrolment {
    /// The secret of the authenticator that is being set up, sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) second_factor: Option<Blob>,
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionView {
    /// Names it; not the secret.
    pub id: Digest,
    /// When it was opened.
    pub opened: Timestamp,
    /// When it was last used, to the minute.
    pub used: Timestamp,
    /// When it ends at the latest.
    pub ends: Timestamp,
    /// How it was proven who opened it.
    pub proof: Proof,
    /// From what.
    pub device: Device,
    /// When it was last proven again who is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stepped_up: Option<Timestamp>,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// With what a session is opened.
pub(super) struct Opening {
    pub(super) proof: Proof,
    pub(super) device: Device,
    pub(super) enrolment: Option<Enrolment>,
}

impl Opening {
    /// A session proven one way from one device.
    pub(super) const fn of(proof: Proof, device: Device) -> Self {
        Self { proof, device, enrolment: None }
    }
}

/// Makes a session: its secret, and the rows that store it and end what is too much.
pub(super) fn open(
    context: &Context,
    officer: &OfficerId,
    opening: Opening,
) -> Result<(Token, Vec<Row>), Problem> {
    let mut others = all(context, officer)?;
    let now = context.clock.now();
    others.sort_by_key(|other| (other.session.lives(now), other.session.used));
    let surplus = (others.len() + 1).saturating_sub(SESSIONS_MAX);
    let ended = others
        .iter()
        .enumerate()
        .filter(|(place, other)| *place < surplus || !other.session.lives(now))
        .map(|(_, other)| end_row(&other.id));
    let mut rows: Vec<_> = ended.collect();
    let token = Token::generate(context.rng.as_ref());
    // A full sign-in is a fresh proof; what others vouch for is not.
    let fresh = matches!(opening.proof, Proof::PasswordAndCode | Proof::Passkey);
    let session = Session {
        officer: officer.clone(),
        opened: now,
        used: now,
        proof: opening.proof,
        device: opening.device,
        stepped_up: fresh.then_some(now),
        enrolment: opening.enrolment,
        justification: None,
    };
    rows.push(Row::CreateDocument {
        collection: Collection::SESSIONS,
        id: token.digest().to_string(),
        group: Some(officer.to_string()),
        body: serde_json::to_value(&session).map_err(malformed_document)?,
        expires: Some(session.ends()),
    });
    Ok((token, rows))
}

impl Session {
    fn ends(&self) -> Timestamp {
        self.opened.plus(SESSION_LIFETIME_MAX)
    }

    fn lives(&self, now: Timestamp) -> bool {
        now < self.ends() && now < self.used.plus(SESSION_IDLE_MAX)
    }
}

/// A session as it was read.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) id: Digest,
    pub(super) session: Session,
    revision: u32,
}

impl Live {
    fn read(document: Document) -> Result<Self, Problem> {
        Ok(Self {
            id: document.id.parse().map_err(|_| Problem::new(Code::Internal))?,
            session: serde_json::from_value(document.body).map_err(malformed_document)?,
            revision: document.revision,
        })
    }

    /// The row that replaces the session; a `conflict` if it was changed or ended meanwhile.
    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: Collection::SESSIONS,
            id: self.id.to_string(),
            expected_revision: self.revision,
            body: serde_json::to_value(&self.session).map_err(malformed_document)?,
            expires: Some(self.session.ends()),
        })
    }
}

/// The live session of this id.
pub(super) fn find(context: &Context, id: &Digest) -> Result<Option<Live>, Problem> {
    let document =
        context.store.document(Collection::SESSIONS, &id.to_string()).map_err(of_store)?;
    let Some(document) = document else { return Ok(None) };
    let live = Live::read(document)?;
    Ok(live.session.lives(context.clock.now()).then_some(live))
}

/// The live session that somebody acts in.
///
/// # Errors
/// `denied` if it is none, `not-signed-in` if it has ended.
pub(super) fn current(context: &Context, by: &SignedIn) -> Result<Live, Problem> {
    let Via::Session { id } = &by.via else {
        return Err(Problem::new(Code::Denied).saying(Said::SessionOnly).advising(Said::TrySignIn));
    };
    find(context, id)?.ok_or_else(|| Problem::new(Code::NotSignedIn))
}

/// The stored sessions of an officer, also those that have idled out.
fn all(context: &Context, officer: &OfficerId) -> Result<Vec<Live>, Problem> {
    let listing = Listing {
        group: Some(officer.as_str()),
        limit: limits::PAGE_ENTRIES_MAX,
        ..Listing::of(Collection::SESSIONS)
    };
    let page = context.store.list(&listing).map_err(of_store)?;
    page.entries.into_iter().map(Live::read).collect()
}

/// Notes that the session was used, unless it has ended meanwhile: a request under way must not
/// bring back a session that was signed out of.
pub(super) async fn touch(context: &Context, live: &Live) -> Result<(), Problem> {
    let now = context.clock.now();
    if now.since(live.session.used) < TOUCH_INTERVAL {
        return Ok(());
    }
    let mut live = live.clone();
    live.session.used = now;
    match context.store.write(vec![live.row()?]).await.map_err(of_store) {
        // Another request of the session noted it, or it was ended.
        Err(problem) if problem.code == Code::Conflict => Ok(()),
        outcome => outcome,
    }
}

/// Changes the session that somebody acts in; what it does is not put on record.
pub(super) async fn change(
    context: &Context,
    by: &SignedIn,
    alter: impl Fn(&mut Session),
) -> Result<(), Problem> {
    for _ in 0..CHANGE_TRIES_MAX {
        let mut live = current(context, by)?;
        alter(&mut live.session);
        match context.store.write(vec![live.row()?]).await.map_err(of_store) {
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => return outcome,
        }
    }
    Err(Problem::new(Code::Overloaded))
}

/// Ends a session.
///
/// # Errors
/// An outage.
pub async fn sign_out(context: &Context, id: &Digest) -> Result<(), Problem> {
    context.store.write(vec![end_row(id)]).await.map_err(of_store)
}

fn end_row(id: &Digest) -> Row {
    Row::DeleteDocument { collection: Collection::SESSIONS, id: id.to_string() }
}

/// The officer's open sessions, the last used first.
///
/// # Errors
/// `denied` to a token, or an outage.
pub fn sessions(context: &Context, owner: &SignedIn) -> Result<Vec<SessionView>, Problem> {
    owner.within_session()?;
    let now = context.clock.now();
    let mut open = all(context, &owner.officer)?;
    open.retain(|live| live.session.lives(now));
    open.sort_by_key(|live| std::cmp::Reverse(live.session.used));
    let view = |live: Live| SessionView {
        current: is_current(owner, &live.id),
        id: live.id,
        opened: live.session.opened,
        used: live.session.used,
        ends: live.session.ends(),
        proof: live.session.proof,
        device: live.session.device,
        stepped_up: live.session.stepped_up,
    };
    Ok(open.into_iter().map(view).collect())
}

fn is_current(owner: &SignedIn, session: &Digest) -> bool {
    matches!(&owner.via, Via::Session { id } if id == session)
}

/// Ends one of the officer's sessions.
///
/// # Errors
/// `not-found` if it is not the officer's or has ended, `denied` to a token, or an outage.
pub async fn end_session(context: &Context, owner: &SignedIn, id: &Digest) -> Result<(), Problem> {
    owner.within_session()?;
    find(context, id)?
        .filter(|live| live.session.officer == owner.officer)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let id_of = &owner.officer;
    let act = Act { by: id_of.as_str(), operation: "session-end", officer: id_of };
    officer::record(context, act, vec![end_row(id)]).await
}

/// Ends all of the officer's sessions but the one that asks, and says how many.
///
/// # Errors
/// `denied` to a token, or an outage.
pub async fn end_other_sessions(context: &Context, owner: &SignedIn) -> Result<usize, Problem> {
    owner.within_session()?;
    let rows = end_others(context, owner)?;
    let (id, count) = (&owner.officer, rows.len());
    let act = Act { by: id.as_str(), operation: "session-end", officer: id };
    officer::record(context, act, rows).await?;
    Ok(count)
}

/// The rows that end every session of an officer but the one that asks.
pub(super) fn end_others(context: &Context, owner: &SignedIn) -> Result<Vec<Row>, Problem> {
    let others = all(context, &owner.officer)?;
    let others = others.iter().filter(|live| !is_current(owner, &live.id));
    Ok(others.map(|live| end_row(&live.id)).collect())
}

/// Ends all sessions of an officer on behalf of an administrator, and says how many.
///
/// # Errors
/// `step-up-needed`, `denied` by policy, `not-found` without such an account, or an outage.
pub async fn end_sessions_of(
    context: &Context,
    by: &SignedIn,
    id: &OfficerId,
) -> Result<usize, Problem> {
    step_up::require(context, by, Sensitive::EndSessionsOfOthers)?;
    officer::managing(context, by, &serde_json::json!({ "end-sessions": id })).await?;
    officer::load(context, id.as_str())?.ok_or_else(|| Problem::new(Code::NotFound))?;
    let rows = end_all(context, id)?;
    let count = rows.len();
    let act = Act { by: by.officer.as_str(), operation: "session-end", officer: id };
    officer::record(context, act, rows).await?;
    Ok(count)
}

/// The rows that end every session of an officer.
pub(super) fn end_all(context: &Context, id: &OfficerId) -> Result<Vec<Row>, Problem> {
    Ok(all(context, id)?.iter().map(|live| end_row(&live.id)).collect())
}
