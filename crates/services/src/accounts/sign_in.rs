//! Sign-in with password and code.
//!
//! Whatever is wrong, and whether the account exists or not, the answer is the same: also the pause
//! after repeated failures.

use super::device::Device;
use super::officer::{self, Officer, Stored};
use super::session::{self, Opening, Proof};
use super::strangers;
use crate::context::{Context, Refusal};
use crate::error::internal;
use entente_crypto::token::Token;
use entente_crypto::totp::TotpSecret;
use entente_model::{Code, Problem, Said, Timestamp, events};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;
use utoipa::ToSchema;

/// Failures in a row after which an account pauses.
pub const SIGN_IN_FAILURES_MAX: u32 = 5;
/// How long it pauses.
pub const SIGN_IN_PAUSE: Duration = Duration::from_secs(15 * 60);

/// What a person types to sign in.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct Credentials {
    /// The account.
    pub officer: String,
    /// The password.
    pub password: String,
    /// The six digits of the second factor.
    pub code: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// Signs an officer in and returns the secret of the new session, which is shown once.
///
/// # Errors
/// `sign-in-failed` whatever was wrong, `sign-in-blocked` after repeated failures, or an outage.
pub async fn sign_in(
    context: &Context,
    credentials: Credentials,
    device: Device,
) -> Result<Token, Problem> {
    let mut hashed = None;
    for _ in 0..officer::CHANGE_TRIES_MAX {
        match attempt(context, (&credentials, device), &mut hashed).await {
            // Another sign-in to the account came between: its code and its failure count too.
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => return outcome,
        }
    }
    Err(Problem::new(Code::Overloaded))
}

/// Whether the password fits a stored hash, kept so that a further attempt does not hash again.
struct Hashed {
    stored: Option<String>,
    holds: bool,
}

/// Judges the credentials by the account as it is now, and replaces exactly that.
async fn attempt(
    context: &Context,
    (credentials, device): (&Credentials, Device),
    hashed: &mut Option<Hashed>,
) -> Result<Token, Problem> {
    let now = context.clock.now();
    let account =
        officer::stored(context, &credentials.officer)?.filter(|account| !account.officer.disabled);
    let stranger = match account {
        Some(_) => None,
        None => Some(strangers::find(context, &credentials.officer)?),
    };
    let paused = match (&account, &stranger) {
        (Some(account), _) => account.officer.blocked_until,
        (None, stranger) => stranger.as_ref().and_then(strangers::Stranger::blocked_until),
    };
    if let Some(until) = paused.filter(|until| now < *until) {
        return Err(refused(context, &credentials.officer, blocked(until)).await);
    }
    // The password is hashed for unknown accounts too, so that time does not tell which exist.
    let stored = account.as_ref().and_then(|account| account.officer.password.clone());
    let holds = match hashed {
        Some(known) if known.stored == stored => known.holds,
        _ => {
            let holds = verified(credentials.password.clone(), stored.clone()).await?;
            *hashed = Some(Hashed { stored, holds });
            holds
        }
    };
    let step = account
        .as_ref()
        .and_then(|account| step(context, &account.officer, &credentials.code, now));
    match (account, holds, step) {
        (Some(account), true, Some(step)) => succeed(context, account, (step, device)).await,
        (Some(account), _, _) => Err(fail(context, account, now).await),
        (None, _, _) => Err(match stranger {
            Some(stranger) => stranger.fail(context, &credentials.officer).await,
            None => Problem::new(Code::SignInFailed),
        }),
    }
}

async fn succeed(
    context: &Context,
    mut account: Stored,
    (step, device): (u64, Device),
) -> Result<Token, Problem> {
    account.officer.last_step = Some(step);
    account.officer.failures = 0;
    account.officer.blocked_until = None;
    let opening = Opening::of(Proof::PasswordAndCode, device);
    let (secret, mut rows) = session::open(context, &account.officer.id, opening)?;
    rows.push(account.row()?);
    let id = &account.officer.id;
    let act = officer::Act { by: id.as_str(), operation: "sign-in", officer: id };
    officer::record(context, act, rows).await?;
    Ok(secret)
}

/// Counts a failure, and says what the one who failed is told.
pub(super) async fn fail(context: &Context, mut account: Stored, now: Timestamp) -> Problem {
    let officer = &mut account.officer;
    let problem = count((&mut officer.failures, &mut officer.blocked_until), now);
    let saved = match account.row() {
        Ok(row) => {
            let id = &account.officer.id;
            let act = officer::Act { by: "", operation: "sign-in-failed", officer: id };
            officer::record(context, act, vec![row]).await
        }
        Err(unsaved) => Err(unsaved),
    };
    match saved {
        Ok(()) => {
            tracing::warn!(event = events::SIGN_IN_FAILED);
            problem
        }
        Err(unsaved) => unsaved,
    }
}

/// One failure more, and the pause when they are too many.
pub(super) fn count(
    (failures, blocked_until): (&mut u32, &mut Option<Timestamp>),
    now: Timestamp,
) -> Problem {
    *failures = failures.saturating_add(1);
    if *failures < SIGN_IN_FAILURES_MAX {
        return Problem::new(Code::SignInFailed);
    }
    let until = now.plus(SIGN_IN_PAUSE);
    (*failures, *blocked_until) = (0, Some(until));
    blocked(until)
}

pub(super) fn blocked(until: Timestamp) -> Problem {
    Problem::new(Code::SignInBlocked).saying(Said::SignInPause { until: until.into() })
}

/// The step of a code of the officer's authenticator that holds now and was not used.
pub(super) fn step(
    context: &Context,
    officer: &Officer,
    code: &str,
    now: Timestamp,
) -> Option<u64> {
    let sealed = &officer.second_factor.0;
    let bytes = context.secrets.master.open(officer.id.as_str().as_bytes(), sealed).ok()?;
    let secret = TotpSecret::from_bytes(&bytes).ok()?;
    secret.verify(code, now, officer.last_step)
}

/// Whether a password fits a stored hash; takes as long without one.
pub(super) async fn verified(password: String, stored: Option<String>) -> Result<bool, Problem> {
    use entente_crypto::password;
    let check = move || match stored {
        Some(stored) => password::verify(&password, &stored),
        None => password::verify_nobody(&password).map(|()| false),
    };
    tokio::task::spawn_blocking(check)
        .await
        .map_err(|_| Problem::new(Code::Internal))?
        .map_err(|error| internal(&error))
}

pub(super) async fn refused(context: &Context, officer: &str, problem: Problem) -> Problem {
    let refusal = Refusal {
        operation: "sign-in",
        actor: json!({ "tried": officer }),
        subject: json!(null),
        justification: json!(null),
    };
    context.refuse(refusal, problem).await
}
