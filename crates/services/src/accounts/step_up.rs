//! Proving again who is there: before an act by which somebody at a screen left open, or with a
//! stolen session, would do lasting harm.

use super::officer::{self, Act, CHANGE_TRIES_MAX};
use super::sender::{SignedIn, Via};
use super::session;
use super::sign_in::{blocked, fail, step, verified};
use crate::context::Context;
use entente_model::{Code, Problem, Said, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;
use utoipa::ToSchema;

/// How long a proof holds.
pub const STEP_UP_MAX: Duration = Duration::from_secs(10 * 60);

/// The acts that a session may do only a short while after it was proven who is there. Programs
/// with certificates or tokens and the console are not asked: nobody sits there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitive {
    /// Open an account.
    OpenAccount,
    /// Close an account.
    CloseAccount,
    /// Invite an officer to set up a new sign-in.
    Invite,
    /// End sessions of another officer.
    EndSessionsOfOthers,
    /// Make a token for a program.
    MakeToken,
    /// Set a password where there was none.
    SetPassword,
    /// Add or remove a passkey.
    ChangePasskeys,
    /// Set which copies another node may hold.
    SetEntitlement,
}

impl Sensitive {
    /// What the officer is told.
    const fn said(self) -> Said {
        match self {
            Self::OpenAccount => Said::ProveOpenAccount,
            Self::CloseAccount => Said::ProveCloseAccount,
            Self::Invite => Said::ProveInvite,
            Self::EndSessionsOfOthers => Said::ProveEndSessions,
            Self::MakeToken => Said::ProveMakeToken,
            Self::SetPassword => Said::ProveSetPassword,
            Self::ChangePasskeys => Said::ProvePasskeys,
            Self::SetEntitlement => Said::ProveEntitlement,
        }
    }
}

/// With which factor it is proven again.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Proving {
    /// The password.
    Password(String),
    /// The six digits of the authenticator.
    Code(String),
}

impl fmt::Debug for Proving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proving(..)")
    }
}

impl SignedIn {
    /// Whether it was proven a short while ago who is there.
    #[must_use]
    pub fn stepped_up(&self, now: Timestamp) -> bool {
        match self.via {
            Via::Session { .. } => {
                self.stepped_up.is_some_and(|at| at <= now && now.since(at) < STEP_UP_MAX)
            }
            Via::Token { .. } | Via::Certificate | Via::Console => true,
        }
    }
}

/// Lets a sensitive act go on.
///
/// # Errors
/// `step-up-needed` if it was not proven a short while ago who is there.
pub(crate) fn require(context: &Context, by: &SignedIn, act: Sensitive) -> Result<(), Problem> {
    if by.stepped_up(context.clock.now()) {
        return Ok(());
    }
    Err(Problem::new(Code::StepUpNeeded).saying(act.said()))
}

/// Proves again who is there; holds for [`STEP_UP_MAX`].
///
/// # Errors
/// `denied` outside a session, `sign-in-failed` if the factor is wrong, which counts as a failed
/// sign-in, `sign-in-blocked` after repeated failures, or an outage.
pub async fn step_up(context: &Context, by: &SignedIn, proving: Proving) -> Result<(), Problem> {
    for _ in 0..CHANGE_TRIES_MAX {
        match attempt(context, by, &proving).await {
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => return outcome,
        }
    }
    Err(Problem::new(Code::Overloaded))
}

async fn attempt(context: &Context, by: &SignedIn, proving: &Proving) -> Result<(), Problem> {
    let mut live = session::current(context, by)?;
    let mut account = officer::existing(context, &by.officer)?;
    let now = context.clock.now();
    if let Some(until) = account.officer.blocked_until.filter(|until| now < *until) {
        return Err(blocked(until));
    }
    let holds = match proving {
        Proving::Password(password) => {
            verified(password.clone(), account.officer.password.clone()).await?
        }
        Proving::Code(code) => match step(context, &account.officer, code, now) {
            Some(step) => {
                account.officer.last_step = Some(step);
                true
            }
            None => false,
        },
    };
    if !holds {
        return Err(fail(context, account, now).await);
    }
    account.officer.failures = 0;
    account.officer.blocked_until = None;
    live.session.stepped_up = Some(now);
    let rows = vec![account.row()?, live.row()?];
    let act = Act { by: by.officer.as_str(), operation: "step-up", officer: &by.officer };
    officer::record(context, act, rows).await
}
