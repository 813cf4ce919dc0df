//! Invitations: a secret by which an officer sets up a sign-in, once and within a day.

use super::device::Device;
use super::officer::{self, Act};
use super::sender::{SignedIn, active};
use super::session::{self, Enrolment, Live, Opening, Proof};
use super::step_up::{self, Sensitive};
use crate::context::Context;
use crate::error::{internal, malformed_document, of_store};
use entente_crypto::token::{Token, digest_of};
use entente_crypto::totp::TotpSecret;
use entente_model::encoding::Blob;
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, Said, Timestamp, limits};
use entente_store::{Collection, Listing, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt;
use std::time::Duration;

/// How long an invitation may be used.
pub const INVITATION_LIFETIME: Duration = Duration::from_secs(24 * 3600);

const INVITATIONS: Collection = Collection::new("invitations");

/// What an invitation lets its holder do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invited {
    /// Set up a sign-in, and nothing before that is done.
    ToEnrol,
    /// Be signed in at once. Made on the machine itself only, for accounts of a demonstration.
    ToSignIn,
}

/// A fresh invitation; its secret is shown once.
pub struct Invitation {
    /// What the officer presents.
    pub secret: Token,
    /// When it can no longer be used.
    pub expires: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    officer: OfficerId,
    invited: Invited,
    #[serde(default)]
    used: bool,
}

/// Invites an officer; an earlier invitation to the same account ends.
///
/// # Errors
/// `not-found` without such an account, or an outage.
pub async fn invite(
    context: &Context,
    by: &str,
    (id, invited): (&OfficerId, Invited),
) -> Result<Invitation, Problem> {
    officer::load(context, id.as_str())?
        .filter(|officer| !officer.disabled)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let listing = Listing {
        group: Some(id.as_str()),
        limit: limits::PAGE_ENTRIES_MAX,
        ..Listing::of(INVITATIONS)
    };
    let earlier = context.store.list(&listing).map_err(of_store)?.entries;
    let mut rows: Vec<_> = earlier
        .into_iter()
        .map(|document| Row::DeleteDocument { collection: INVITATIONS, id: document.id })
        .collect();
    let secret = Token::generate(context.rng.as_ref());
    let expires = context.clock.now().plus(INVITATION_LIFETIME);
    let kept = Kept { officer: id.clone(), invited, used: false };
    rows.push(Row::CreateDocument {
        collection: INVITATIONS,
        id: secret.digest().to_string(),
        group: Some(id.to_string()),
        body: serde_json::to_value(&kept).map_err(malformed_document)?,
        expires: Some(expires),
    });
    officer::record(context, Act { by, operation: "officer-invite", officer: id }, rows).await?;
    Ok(Invitation { secret, expires })
}

/// Invites an officer on behalf of an administrator.
///
/// # Errors
/// `step-up-needed`, `denied` by policy, or as [`invite`].
pub async fn invite_by(
    context: &Context,
    by: &SignedIn,
    id: &OfficerId,
) -> Result<Invitation, Problem> {
    step_up::require(context, by, Sensitive::Invite)?;
    officer::managing(context, by, &json!({ "invite": id })).await?;
    invite(context, by.officer.as_str(), (id, Invited::ToEnrol)).await
}

/// A session opened by an invitation.
pub struct Accepted {
    /// The session's secret, shown once.
    pub secret: Token,
    /// Whether a sign-in must be set up before anything else.
    pub invited: Invited,
}

/// Uses an invitation, once.
///
/// # Errors
/// `not-signed-in` if it was used, has ended or never was, or an outage.
pub async fn accept_invitation(
    context: &Context,
    secret: &str,
    device: Device,
) -> Result<Accepted, Problem> {
    let gone = || {
        Problem::new(Code::NotSignedIn)
            .saying(Said::InvitationEnded)
            .advising(Said::TryAskInvitation)
    };
    let id = digest_of(secret).ok_or_else(gone)?.to_string();
    let document = context.store.document(INVITATIONS, &id).map_err(of_store)?.ok_or_else(gone)?;
    let kept: Kept = serde_json::from_value(document.body).map_err(malformed_document)?;
    if kept.used {
        return Err(gone());
    }
    let officer = active(context, kept.officer.as_str()).map_err(|_| gone())?;
    let enrolment = (kept.invited == Invited::ToEnrol).then(Enrolment::default);
    let opening = Opening { enrolment, ..Opening::of(Proof::Invitation, device) };
    let (session, mut rows) = session::open(context, &officer.id, opening)?;
    let invited = kept.invited;
    rows.push(Row::ReplaceDocument {
        collection: INVITATIONS,
        id,
        expected_revision: document.revision,
        body: serde_json::to_value(Kept { used: true, ..kept }).map_err(malformed_document)?,
        expires: document.expires,
    });
    let act = Act { by: officer.id.as_str(), operation: "invitation-use", officer: &officer.id };
    match officer::record(context, act, rows).await {
        // Somebody used it at the same moment.
        Err(problem) if problem.code == Code::Conflict => Err(gone()),
        outcome => outcome.map(|()| Accepted { secret: session, invited }),
    }
}

/// An invited officer who has to set up a sign-in before anything else.
pub struct Enrolling {
    /// The account.
    pub officer: OfficerId,
    pub(super) live: Live,
}

/// Who sets up a sign-in under the secret of a session that an invitation opened.
///
/// # Errors
/// `not-signed-in` if it is no such session or has ended, or an outage.
pub async fn enrolling(context: &Context, secret: &str) -> Result<Enrolling, Problem> {
    let ended = || Problem::new(Code::NotSignedIn).saying(Said::SessionEnded);
    let id = digest_of(secret).ok_or_else(ended)?;
    let live = session::find(context, &id)?
        .filter(|live| live.session.enrolment.is_some())
        .ok_or_else(ended)?;
    let officer = active(context, live.session.officer.as_str())?;
    session::touch(context, &live).await?;
    // Noting the use may have changed it.
    let live = session::find(context, &id)?.ok_or_else(ended)?;
    Ok(Enrolling { officer: officer.id, live })
}

/// The secret for the authenticator of an invited officer: the same each time it is asked for.
///
/// # Errors
/// An outage.
pub async fn enrolment_secret(
    context: &Context,
    enrolling: &Enrolling,
) -> Result<TotpSecret, Problem> {
    if let Some(secret) = opened(context, enrolling) {
        return Ok(secret);
    }
    let secret = TotpSecret::generate(context.rng.as_ref());
    let sealed = sealed(context, &enrolling.officer, &secret)?;
    let mut live = enrolling.live.clone();
    live.session.enrolment = Some(Enrolment { second_factor: Some(sealed) });
    context.store.write(vec![live.row()?]).await.map_err(of_store)?;
    Ok(secret)
}

fn opened(context: &Context, enrolling: &Enrolling) -> Option<TotpSecret> {
    let pending = enrolling.live.session.enrolment.as_ref()?.second_factor.as_ref()?;
    let bytes = context.secrets.master.open(enrolling.officer.as_str().as_bytes(), &pending.0);
    TotpSecret::from_bytes(&bytes.ok()?).ok()
}

fn sealed(context: &Context, id: &OfficerId, secret: &TotpSecret) -> Result<Blob, Problem> {
    context
        .secrets
        .master
        .seal(context.rng.as_ref(), id.as_str().as_bytes(), secret.as_bytes())
        .map(Blob)
        .map_err(|error| internal(&error))
}

/// What an invited officer sets up.
#[derive(Clone)]
pub struct NewFactors {
    /// The password.
    pub password: String,
    /// A code of the authenticator, which proves that it was set up.
    pub code: String,
}

impl fmt::Debug for NewFactors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewFactors(..)")
    }
}

/// Sets password and authenticator of an invited officer in place of earlier ones, ends every
/// session of the account, and opens a full one.
///
/// # Errors
/// `body-malformed` if the password is too short or the code does not fit, `conflict` if the
/// account was changed meanwhile, or an outage.
pub async fn enrol_password(
    context: &Context,
    enrolling: &Enrolling,
    new: NewFactors,
) -> Result<Token, Problem> {
    let now = context.clock.now();
    let step = opened(context, enrolling)
        .and_then(|secret| secret.verify(&new.code, now, None).map(|step| (secret, step)));
    let mut faults: Vec<_> = officer::weak(&new.password).into_iter().collect();
    if step.is_none() {
        faults.push(Fault::new("code", Said::CodeNotPresent));
    }
    let (Some((secret, step)), true) = (step, faults.is_empty()) else {
        return Err(Problem::new(Code::BodyMalformed).with_faults(faults));
    };
    let mut account = officer::existing(context, &enrolling.officer)?;
    account.officer.password = Some(officer::hash(context, new.password).await?);
    account.officer.second_factor = sealed(context, &enrolling.officer, &secret)?;
    account.officer.last_step = Some(step);
    account.officer.failures = 0;
    account.officer.blocked_until = None;
    let opening = Opening::of(Proof::PasswordAndCode, enrolling.live.session.device);
    enrolled(context, account, (opening, "password-set", Vec::new())).await
}

/// Ends every session of the account and opens a full one.
pub(super) async fn enrolled(
    context: &Context,
    account: officer::Stored,
    (opening, operation, more): (Opening, &str, Vec<Row>),
) -> Result<Token, Problem> {
    let id = &account.officer.id;
    let mut rows = more;
    rows.extend(session::end_all(context, id)?);
    let (token, opened) = session::open(context, id, opening)?;
    rows.extend(opened);
    rows.push(account.row()?);
    officer::record(context, Act { by: id.as_str(), operation, officer: id }, rows).await?;
    Ok(token)
}
