//! Changing one's own password.

use super::officer::{self, Act};
use super::sender::SignedIn;
use super::session;
use super::sign_in::{blocked, fail, verified};
use super::step_up::{self, Sensitive};
use crate::context::Context;
use entente_model::{Code, Problem};
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// A new password, and the present one if there is any.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The present password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// The new one.
    pub new: String,
}

impl fmt::Debug for ChangePassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChangePassword(..)")
    }
}

/// Changes the officer's own password, and ends all other sessions.
///
/// # Errors
/// `denied` outside a session, `body-malformed` for a weak password, `sign-in-failed` if the
/// present one is wrong, which counts as a failed sign-in, `sign-in-blocked` after repeated
/// failures, `step-up-needed` without a present one, `conflict` if the account was changed
/// meanwhile, or an outage.
pub async fn change_password(
    context: &Context,
    by: &SignedIn,
    change: ChangePassword,
) -> Result<(), Problem> {
    session::current(context, by)?;
    if let Some(fault) = officer::weak(&change.new) {
        return Err(Problem::new(Code::BodyMalformed).with_faults(vec![fault]));
    }
    let mut account = officer::existing(context, &by.officer)?;
    let now = context.clock.now();
    if let Some(until) = account.officer.blocked_until.filter(|until| now < *until) {
        return Err(blocked(until));
    }
    match account.officer.password.clone() {
        None => step_up::require(context, by, Sensitive::SetPassword)?,
        stored => {
            if !verified(change.current.unwrap_or_default(), stored).await? {
                return Err(fail(context, account, now).await);
            }
        }
    }
    account.officer.password = Some(officer::hash(context, change.new).await?);
    account.officer.failures = 0;
    let mut rows = session::end_others(context, by)?;
    rows.push(account.row()?);
    let act = Act { by: by.officer.as_str(), operation: "password-set", officer: &by.officer };
    officer::record(context, act, rows).await
}
