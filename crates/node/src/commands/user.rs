//! `entente user`: accounts and tokens, on the machine itself; every change is on record.

use crate::cli::NodeArgs;
use crate::client::{TOKEN_FILE, save_token};
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open, read_text};
use anyhow::{Context as _, Result, bail};
use clap::{Subcommand, ValueEnum};
use entente_crypto::tls::pin_of_pem;
use entente_model::OfficerId;
use entente_model::encoding::Digest;
use entente_services::Context;
use entente_services::accounts::{self, Invited, NewOfficer, NewToken, Scope, TokenView};
use entente_services::page::PageRequest;
use serde_json::json;
use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

/// Who acts, as the ledger names it: whoever may read the node's keys.
const CONSOLE: &str = "console";
const DAY: Duration = Duration::from_secs(24 * 3600);
/// The longest input taken for a password, in bytes.
const PASSWORD_BYTES_MAX: u64 = 4 * 1024;

/// What can be done with accounts.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Open an account; the password is asked for, or read from standard input.
    Add {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
        /// The name shown to colleagues.
        #[arg(long)]
        name: String,
        /// The unit.
        #[arg(long)]
        unit: String,
        /// A role of the table `roles`; repeat for several.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// Read the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        /// Set no password: print an invitation by which the officer does.
        #[arg(long, conflicts_with = "password_stdin")]
        invite: bool,
    },
    /// Print a secret by which the officer sets up a new sign-in, once and within a day.
    Invite {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
    },
    /// Link the name by which the authority's sign-in provider knows an officer to the account.
    Link {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
        /// What the provider says in the claim that node.toml names, `sub` without.
        #[arg(required_unless_present = "remove")]
        subject: Option<String>,
        /// End the link instead.
        #[arg(long, conflicts_with = "subject")]
        remove: bool,
    },
    /// List the accounts.
    List {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
    },
    /// Close an account.
    Disable {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
    },
    /// Let a client certificate stand for an account, so that a program can use the API with it.
    Certificate {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
        /// The certificate, PEM; its private key stays with the program.
        certificate: PathBuf,
    },
    /// Make a token for a program or the command line; it is written to a file.
    Token {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
        /// What it may be used for; repeat for several.
        #[arg(long = "scope", required = true)]
        scopes: Vec<ScopeArg>,
        /// Days until it ends, at most 90.
        #[arg(long, default_value_t = 30)]
        days: u16,
        /// The file to write; `officer.token` in the node's folder without.
        #[arg(long)]
        to: Option<PathBuf>,
    },
    /// List the tokens of an account.
    Tokens {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
    },
    /// End a token, or all tokens of an account.
    Revoke {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The account's id.
        officer: OfficerId,
        /// The token's id, as `entente user tokens` shows it.
        #[arg(required_unless_present = "all")]
        token: Option<Digest>,
        /// End all of them.
        #[arg(long, conflicts_with = "token")]
        all: bool,
    },
}

/// What a token may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ScopeArg {
    /// Searches, their answers, confirming and receipts.
    Search,
    /// Imports and records.
    Records,
    /// The ledger and statistics.
    Audit,
    /// Accounts, peers, backups.
    Administration,
}

/// Runs the command.
///
/// # Errors
/// The service's problem, or if a file cannot be written.
pub async fn run(machine: &Machine, output: Output, command: UserCommand) -> Result<Ended> {
    let opened = |dir: PathBuf| async move {
        let folder = NodeFolder::load(machine.files.as_ref(), &dir)?;
        let node = open(machine, &folder).await?;
        Ok::<_, anyhow::Error>((folder, node.context))
    };
    match command {
        UserCommand::Add { node, officer, name, unit, roles, password_stdin, invite } => {
            let (folder, context) = opened(node.dir).await?;
            let new = NewOfficer {
                id: officer,
                display_name: name,
                unit,
                roles: roles.iter().map(|role| role.parse()).collect::<Result<_, _>>()?,
                certificates: [].into(),
                password: if invite { None } else { Some(password(password_stdin)?) },
            };
            add(&context, output, &folder, new).await?;
        }
        UserCommand::Invite { node, officer } => {
            invite(&opened(node.dir).await?.1, output, &officer).await?;
        }
        UserCommand::Link { node, officer, subject, remove: _ } => {
            link(&opened(node.dir).await?.1, output, (&officer, subject)).await?;
        }
        UserCommand::List { node } => list(&opened(node.dir).await?.1, output)?,
        UserCommand::Disable { node, officer } => {
            accounts::disable(&opened(node.dir).await?.1, CONSOLE, &officer).await?;
            output
                .say(format!("The account `{officer}` is closed; its tokens and sessions end."))?;
            output.document(&json!({ "officer": officer, "disabled": true }))?;
        }
        UserCommand::Certificate { node, officer, certificate } => {
            let text = read_text(machine.files.as_ref(), &certificate)?;
            let pin = pin_of_pem(text.as_bytes())
                .with_context(|| format!("{}", certificate.display()))?;
            let context = opened(node.dir).await?.1;
            accounts::set_certificate_pin(&context, CONSOLE, &officer, pin).await?;
            output.say(format!("The certificate stands for `{officer}` at this node's API."))?;
            output.document(&json!({ "officer": officer, "pin": pin }))?;
        }
        UserCommand::Token { node, officer, scopes, days, to } => {
            let (folder, context) = opened(node.dir).await?;
            let to = to.unwrap_or_else(|| folder.path.join(TOKEN_FILE));
            let scopes: Vec<_> = scopes.into_iter().map(scope).collect();
            let secret = token(&context, &officer, &scopes, days).await?;
            save_token(machine, &to, &secret)?;
            output.say(format!(
                "The token of `{officer}` is in {}, for {days} days.",
                to.display()
            ))?;
            output.document(&json!({ "officer": officer, "token_file": to, "days": days }))?;
        }
        UserCommand::Tokens { node, officer } => {
            tokens(&opened(node.dir).await?.1, output, &officer)?;
        }
        UserCommand::Revoke { node, officer, token, all: _ } => {
            revoke(&opened(node.dir).await?.1, output, (&officer, token)).await?;
        }
    }
    Ok(Ended::Done)
}

async fn add(
    context: &Context,
    output: Output,
    folder: &NodeFolder,
    new: NewOfficer,
) -> Result<()> {
    let (officer, invited) = (new.id.clone(), new.password.is_none());
    let secret = accounts::create(context, CONSOLE, new).await?;
    let uri = secret.uri(folder.config.authority.as_str(), officer.as_str());
    output.say(format!("The account `{officer}` is open."))?;
    if invited {
        return invite(context, output, &officer).await;
    }
    output.say(format!("Second factor, shown once, for an authenticator: {}", uri.as_str()))?;
    output.document(&json!({ "officer": officer, "second_factor": uri.as_str() }))
}

/// A secret by which an officer sets up a sign-in.
async fn invite(context: &Context, output: Output, officer: &OfficerId) -> Result<()> {
    let invitation = accounts::invite(context, CONSOLE, (officer, Invited::ToEnrol)).await?;
    let secret = invitation.secret.reveal();
    output.say(format!("Invitation of `{officer}`, shown once: {secret}"))?;
    output.say(format!("It works once, until {}.", invitation.expires))?;
    let expires = invitation.expires;
    output.document(&json!({ "officer": officer, "invitation": secret, "expires": expires }))
}

/// Links a provider's name for an officer to the account, or ends the link.
async fn link(
    context: &Context,
    output: Output,
    (officer, subject): (&OfficerId, Option<String>),
) -> Result<()> {
    let linked = subject.is_some();
    match subject {
        Some(subject) => {
            accounts::link_subject(context, CONSOLE, (officer, &subject)).await?;
            output.say(format!("`{officer}` signs in by the authority's provider from now on."))?;
        }
        None => {
            accounts::unlink_subject(context, CONSOLE, officer).await?;
            output.say(format!("`{officer}` does not sign in by the provider any more."))?;
        }
    }
    output.document(&json!({ "officer": officer, "linked": linked }))
}

fn list(context: &Context, output: Output) -> Result<()> {
    let mut page = PageRequest { after: None, limit: entente_model::limits::PAGE_ENTRIES_MAX };
    loop {
        let part = accounts::list(context, &page)?;
        for officer in &part.entries {
            let roles: Vec<_> = officer.roles.iter().map(ToString::to_string).collect();
            let closed = if officer.disabled { "  (closed)" } else { "" };
            output.say(format!(
                "{:20} {:30} {:20} {}{closed}",
                officer.id.as_str(),
                officer.display_name,
                officer.unit,
                roles.join(", ")
            ))?;
            output.document(officer)?;
        }
        match part.next {
            Some(next) => page.after = Some(next),
            None => return Ok(()),
        }
    }
}

/// Makes a token for an account on behalf of whoever is at the machine.
///
/// # Errors
/// The service's problem.
pub async fn token(
    context: &Context,
    officer: &OfficerId,
    scopes: &[Scope],
    days: u16,
) -> Result<String> {
    let owner = accounts::by_console(context, officer)
        .with_context(|| format!("the account `{officer}`"))?;
    let new = NewToken {
        label: "command line".to_owned(),
        scopes: scopes.iter().copied().collect(),
        expires: context.clock.now().plus(DAY * u32::from(days)),
    };
    let secret = accounts::create_token(context, &owner, new).await?;
    Ok(secret.reveal().to_owned())
}

fn tokens(context: &Context, output: Output, officer: &OfficerId) -> Result<()> {
    each_token(context, officer, |token| {
        let scopes: Vec<_> = token.scopes.iter().map(|scope| scope.as_str()).collect();
        output.say(format!("{}  until {}  {}", token.id, token.expires, scopes.join(", ")))?;
        output.say(format!("    {}", token.label))?;
        output.document(token)
    })
}

async fn revoke(
    context: &Context,
    output: Output,
    (officer, token): (&OfficerId, Option<Digest>),
) -> Result<()> {
    let owner = accounts::by_console(context, officer)
        .with_context(|| format!("the account `{officer}`"))?;
    let mut ids: Vec<_> = token.into_iter().collect();
    if token.is_none() {
        each_token(context, officer, |token| {
            ids.push(token.id);
            Ok(())
        })?;
    }
    for id in &ids {
        accounts::revoke_token(context, &owner, id).await?;
    }
    let count = ids.len();
    output.say(format!("Tokens of `{officer}` ended: {count}."))?;
    output.document(&json!({ "officer": officer, "ended": ids }))
}

fn each_token(
    context: &Context,
    officer: &OfficerId,
    mut look: impl FnMut(&TokenView) -> Result<()>,
) -> Result<()> {
    let owner = accounts::by_console(context, officer)
        .with_context(|| format!("the account `{officer}`"))?;
    let mut page = PageRequest { after: None, limit: entente_model::limits::PAGE_ENTRIES_MAX };
    loop {
        let part = accounts::tokens(context, &owner, &page)?;
        part.entries.iter().try_for_each(&mut look)?;
        match part.next {
            Some(next) => page.after = Some(next),
            None => return Ok(()),
        }
    }
}

const fn scope(scope: ScopeArg) -> Scope {
    match scope {
        ScopeArg::Search => Scope::Search,
        ScopeArg::Records => Scope::Records,
        ScopeArg::Audit => Scope::Audit,
        ScopeArg::Administration => Scope::Administration,
    }
}

/// Typed twice at a terminal, or the first line of standard input; never an argument, which others
/// could read.
fn password(from_stdin: bool) -> Result<String> {
    if from_stdin {
        let mut text = String::new();
        std::io::stdin().take(PASSWORD_BYTES_MAX).read_to_string(&mut text)?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    let first = rpassword::prompt_password("Password: ")
        .context("no password; without a terminal use --password-stdin")?;
    let second = rpassword::prompt_password("Once more: ")?;
    if first != second {
        bail!("the two passwords differ");
    }
    Ok(first)
}
