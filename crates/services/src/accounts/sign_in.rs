//! Who is asking: sign-in with password and code, and the ways a request proves who sent it.

use super::officer::{self, Officer, Stored};
use super::session;
use super::token::{self, Scope};
use crate::context::{Context, Refusal};
use crate::error::{internal, of_store};
use entente_crypto::token::Token;
use entente_crypto::totp::TotpSecret;
use entente_model::encoding::Digest;
use entente_model::{AuthorityId, Code, OfficerId, Problem, Role, Timestamp, events};
use entente_policy::Actor;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
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

/// Who sent a request, proven.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The account.
    pub officer: OfficerId,
    /// The officer's authority: always that of this node.
    pub authority: AuthorityId,
    /// The unit.
    pub unit: String,
    /// The roles.
    pub roles: BTreeSet<Role>,
    /// The training certificates.
    pub certificates: BTreeSet<String>,
    /// How it was proven.
    pub via: Via,
}

/// How a request proved who sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// A session after sign-in with two factors.
    Session {
        /// The hash that names the session.
        id: Digest,
    },
    /// A scoped token.
    Token {
        /// What it may be used for.
        scopes: BTreeSet<Scope>,
    },
    /// A client certificate.
    Certificate,
    /// A person at the machine itself, on the command line.
    Console,
}

impl SignedIn {
    /// The officer as policies see it.
    ///
    /// # Errors
    /// `denied` if the account holds more roles or certificates than policy takes.
    pub fn actor(&self) -> Result<Actor, Problem> {
        Actor::officer(
            self.authority.clone(),
            self.officer.clone(),
            self.roles.iter().cloned(),
            self.certificates.iter().cloned(),
        )
        .map_err(|error| Problem::new(Code::Denied).with_detail(error.to_string()))
    }

    /// The officer as the ledger's opening names it.
    #[must_use]
    pub fn ledger_actor(&self) -> serde_json::Value {
        json!({
            "officer": self.officer,
            "unit": self.unit,
            "roles": self.roles,
            "via": match self.via {
                Via::Session { .. } => "session",
                Via::Token { .. } => "token",
                Via::Certificate => "certificate",
                Via::Console => "console",
            },
        })
    }

    /// Whether a person or certificate is there, rather than a token: what makes, lists or ends
    /// secrets asks for it.
    ///
    /// # Errors
    /// `denied` if it is a token.
    pub fn within_session(&self) -> Result<(), Problem> {
        match self.via {
            Via::Token { .. } => Err(Problem::new(Code::Denied)
                .with_detail("a token neither makes nor ends others")
                .with_remedy("sign in with password and code")),
            Via::Session { .. } | Via::Certificate | Via::Console => Ok(()),
        }
    }

    /// Whether a token's scope covers what is tried; sessions and certificates are not scoped.
    ///
    /// # Errors
    /// `denied` if not.
    pub fn within(&self, scope: Scope) -> Result<(), Problem> {
        match &self.via {
            Via::Token { scopes } if !scopes.contains(&scope) => Err(Problem::new(Code::Denied)
                .with_detail(format!("the token does not cover `{}`", scope.as_str()))
                .with_remedy("make a token with this scope")),
            _ => Ok(()),
        }
    }
}

/// Signs an officer in and returns the secret of the new session, which is shown once.
///
/// # Errors
/// `sign-in-failed` whatever was wrong, `sign-in-blocked` after repeated failures, or an outage.
pub async fn sign_in(context: &Context, credentials: Credentials) -> Result<Token, Problem> {
    let mut hashed = None;
    for _ in 0..officer::CHANGE_TRIES_MAX {
        match attempt(context, &credentials, &mut hashed).await {
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
    credentials: &Credentials,
    hashed: &mut Option<Hashed>,
) -> Result<Token, Problem> {
    let now = context.clock.now();
    let account =
        officer::stored(context, &credentials.officer)?.filter(|account| !account.officer.disabled);
    if let Some(until) = account.as_ref().and_then(|account| account.officer.blocked_until)
        && now < until
    {
        return Err(refused(context, &credentials.officer, blocked(until)).await);
    }
    // The password is hashed for unknown accounts too, so that time does not tell which exist.
    let stored = account.as_ref().map(|account| account.officer.password.clone());
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
        (Some(account), true, Some(step)) => succeed(context, account, step).await,
        (Some(account), _, _) => Err(fail(context, account, now).await),
        (None, _, _) => {
            let problem = Problem::new(Code::SignInFailed);
            Err(refused(context, &credentials.officer, problem).await)
        }
    }
}

async fn succeed(context: &Context, mut account: Stored, step: u64) -> Result<Token, Problem> {
    account.officer.last_step = Some(step);
    account.officer.failures = 0;
    account.officer.blocked_until = None;
    let (secret, session) = session::open(context, &account.officer)?;
    let rows = vec![account.row()?, session];
    let id = &account.officer.id;
    let act = officer::Act { by: id.as_str(), operation: "sign-in", officer: id };
    officer::record(context, act, rows).await?;
    Ok(secret)
}

async fn fail(context: &Context, mut account: Stored, now: Timestamp) -> Problem {
    let officer = &mut account.officer;
    officer.failures = officer.failures.saturating_add(1);
    let mut problem = Problem::new(Code::SignInFailed);
    if officer.failures >= SIGN_IN_FAILURES_MAX {
        let until = now.plus(SIGN_IN_PAUSE);
        officer.blocked_until = Some(until);
        officer.failures = 0;
        problem = blocked(until);
    }
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

fn blocked(until: Timestamp) -> Problem {
    Problem::new(Code::SignInBlocked).with_detail(format!("no sign-in before {until}"))
}

fn step(context: &Context, officer: &Officer, code: &str, now: Timestamp) -> Option<u64> {
    let sealed = &officer.second_factor.0;
    let bytes = context.secrets.master.open(officer.id.as_str().as_bytes(), sealed).ok()?;
    let secret = TotpSecret::from_bytes(&bytes).ok()?;
    secret.verify(code, now, officer.last_step)
}

async fn verified(password: String, stored: Option<String>) -> Result<bool, Problem> {
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

async fn refused(context: &Context, officer: &str, problem: Problem) -> Problem {
    let refusal = Refusal {
        operation: "sign-in",
        actor: json!({ "tried": officer }),
        subject: json!(null),
        justification: json!(null),
    };
    context.refuse(refusal, problem).await
}

/// Who a session's or token's secret stands for.
///
/// # Errors
/// `not-signed-in` if it stands for nobody any more, or an outage.
pub async fn by_secret(context: &Context, secret: &str) -> Result<SignedIn, Problem> {
    let ended = || Problem::new(Code::NotSignedIn).with_detail("the session or token has ended");
    let id = entente_crypto::token::digest_of(secret).ok_or_else(ended)?;
    if let Some(live) = session::find(context, &id)? {
        let officer = active(context, live.session.officer.as_str())?;
        session::touch(context, &id, &live).await?;
        return Ok(signed_in(context, officer, Via::Session { id }));
    }
    if let Some(token) = token::find(context, &id)? {
        let officer = active(context, token.officer.as_str())?;
        return Ok(signed_in(context, officer, Via::Token { scopes: token.scopes }));
    }
    Err(ended())
}

/// Who a client certificate stands for.
///
/// # Errors
/// `not-signed-in` if it stands for nobody, or an outage.
pub fn by_certificate(context: &Context, pin: &Digest) -> Result<SignedIn, Problem> {
    let pointer = context
        .store
        .document(super::CLIENT_CERTIFICATES, &pin.to_string())
        .map_err(of_store)?
        .ok_or_else(|| Problem::new(Code::NotSignedIn).with_detail("the certificate is unknown"))?;
    let id = pointer.body.get("officer").and_then(serde_json::Value::as_str).unwrap_or_default();
    let officer = active(context, id)?;
    if officer.certificate_pin.as_ref() != Some(pin) {
        return Err(Problem::new(Code::NotSignedIn).with_detail("the certificate was replaced"));
    }
    Ok(signed_in(context, officer, Via::Certificate))
}

/// The account that a person at the machine itself acts under: whoever may read the node's keys is
/// let in, and the ledger says that it was on the console.
///
/// # Errors
/// `not-signed-in` if the account is unknown or closed, or an outage.
pub fn by_console(context: &Context, id: &OfficerId) -> Result<SignedIn, Problem> {
    Ok(signed_in(context, active(context, id.as_str())?, Via::Console))
}

fn active(context: &Context, id: &str) -> Result<Officer, Problem> {
    officer::load(context, id)?
        .filter(|officer| !officer.disabled)
        .ok_or_else(|| Problem::new(Code::NotSignedIn).with_detail("the account is closed"))
}

fn signed_in(context: &Context, officer: Officer, via: Via) -> SignedIn {
    SignedIn {
        officer: officer.id,
        authority: context.authority.clone(),
        unit: officer.unit,
        roles: officer.roles,
        certificates: officer.certificates,
        via,
    }
}
