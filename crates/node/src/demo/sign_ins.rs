//! Ready-made sign-ins for people at the first node: one of each kind of work.

use crate::wiring::Machine;
use anyhow::{Context as _, Result};
use entente_crypto::token::Token;
use entente_model::OfficerId;
use entente_model::files::FileAccess;
use entente_services::Context;
use entente_services::accounts::{self, Invited, NewOfficer};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Where password and authenticator secret of each are kept for the next start.
const FILE: &str = "sign-ins.json";
/// The largest such file, in bytes.
const FILE_BYTES_MAX: u64 = 64 * 1024;
/// Characters of a password that is made up.
const PASSWORD_CHARS: usize = 20;

/// Who can sign in: account, what they are, unit, roles.
const PEOPLE: [(&str, &str, &str, &[&str]); 3] = [
    ("demo.officer", "Officer", "patrol", &["frontline-officer", "investigator"]),
    ("demo.spoc", "Single point of contact", "contact point", &["spoc-officer", "sirene-officer"]),
    ("demo.inspector", "Inspector", "oversight", &["inspector"]),
];

/// How one of them signs in.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SignIn {
    /// What they are.
    pub(crate) who: &'static str,
    /// A link that signs in once, within a day.
    pub(crate) link: String,
    /// The account, for signing in as often as one likes.
    #[serde(flatten)]
    pub(crate) kept: Kept,
}

/// What stays the same from start to start.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// The account.
    pub(crate) account: String,
    /// Its password.
    pub(crate) password: String,
    /// The secret of its authenticator, for typing in.
    pub(crate) authenticator: String,
}

/// Makes the accounts that are not there yet, and a fresh link for each.
///
/// # Errors
/// If an account cannot be made, or the file of an earlier run is damaged.
pub(crate) async fn ready(
    machine: &Machine,
    (dir, origin): (&Path, &str),
    context: &Context,
) -> Result<Vec<SignIn>> {
    let file = dir.join(FILE);
    let mut known: Vec<Kept> = if machine.files.exists(&file) {
        let bytes = machine.files.read(&file, FILE_BYTES_MAX)?;
        serde_json::from_slice(&bytes).with_context(|| format!("{}", file.display()))?
    } else {
        Vec::new()
    };
    let mut all = Vec::new();
    for (account, who, unit, roles) in PEOPLE {
        let id: OfficerId = account.parse()?;
        let kept = match known.iter().find(|kept| kept.account == account) {
            Some(kept) => kept.clone(),
            None => {
                let kept = make(context, &id, (who, unit, roles)).await?;
                known.push(kept.clone());
                kept
            }
        };
        let sent = accounts::invite(context, "demo", (&id, Invited::ToSignIn)).await?;
        let link = format!("{origin}/invitation/{}", sent.secret.reveal());
        all.push(SignIn { who, link, kept });
    }
    let text = serde_json::to_string_pretty(&known)? + "\n";
    machine.files.write(&file, text.as_bytes(), FileAccess::OwnerOnly)?;
    Ok(all)
}

async fn make(
    context: &Context,
    id: &OfficerId,
    (who, unit, roles): (&str, &str, &[&str]),
) -> Result<Kept> {
    let secret = Token::generate(context.rng.as_ref());
    let letters = secret.reveal().chars().rev();
    let password: String = letters.take(PASSWORD_CHARS).collect();
    let new = NewOfficer {
        id: id.clone(),
        display_name: format!("Demo: {who}"),
        unit: unit.to_owned(),
        roles: roles.iter().map(|role| role.parse()).collect::<Result<_, _>>()?,
        certificates: [].into(),
        password: Some(password.clone()),
    };
    let factor = accounts::create(context, "demo", new).await?;
    let authenticator = factor.to_base32().to_string();
    Ok(Kept { account: id.to_string(), password, authenticator })
}
