//! Tokens for programs: scoped, expiring, revocable; only their hash is stored.

use super::officer;
use super::sender::SignedIn;
use super::step_up::{self, Sensitive};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use entente_model::encoding::Digest;
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, Said, Timestamp};
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::time::Duration;
use utoipa::ToSchema;

/// The longest a token may live.
pub const TOKEN_LIFETIME_MAX: Duration = Duration::from_secs(90 * 24 * 3600);

/// What a token may be used for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Searches, their answers, confirming and receipts.
    Search,
    /// Imports and records.
    Records,
    /// The ledger and statistics.
    Audit,
    /// Accounts, peers, backups.
    Administration,
}

impl Scope {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Records => "records",
            Self::Audit => "audit",
            Self::Administration => "administration",
        }
    }
}

/// What is needed to make a token.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct NewToken {
    /// What it is for, in words.
    pub label: String,
    /// What it may be used for.
    pub scopes: BTreeSet<Scope>,
    /// When it ends.
    pub expires: Timestamp,
}

/// A token as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TokenView {
    /// Names it; not the secret.
    pub id: Digest,
    /// What it is for.
    pub label: String,
    /// What it may be used for.
    pub scopes: BTreeSet<Scope>,
    /// When it ends.
    pub expires: Timestamp,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Token {
    pub(super) officer: OfficerId,
    label: String,
    pub(super) scopes: BTreeSet<Scope>,
    expires: Timestamp,
}

/// Makes a token for the officer and returns its secret, which is shown once.
///
/// # Errors
/// `step-up-needed`, `body-malformed` for no scope or a lifetime out of bounds, or an outage.
pub async fn create_token(
    context: &Context,
    owner: &SignedIn,
    new: NewToken,
) -> Result<entente_crypto::token::Token, Problem> {
    step_up::require(context, owner, Sensitive::MakeToken)?;
    let now = context.clock.now();
    let mut faults = Vec::new();
    if new.scopes.is_empty() {
        faults.push(Fault::new("scopes", Said::ScopesNone));
    }
    if new.expires <= now || new.expires > now.plus(TOKEN_LIFETIME_MAX) {
        faults.push(Fault::new(
            "expires",
            Said::TokenLife { days: (TOKEN_LIFETIME_MAX.as_secs() / 86_400).into() },
        ));
    }
    if !faults.is_empty() {
        return Err(Problem::new(Code::BodyMalformed).with_faults(faults));
    }
    let secret = entente_crypto::token::Token::generate(context.rng.as_ref());
    let token = Token {
        officer: owner.officer.clone(),
        label: new.label,
        scopes: new.scopes,
        expires: new.expires,
    };
    let row = Row::CreateDocument {
        collection: Collection::TOKENS,
        id: secret.digest().to_string(),
        group: Some(owner.officer.to_string()),
        body: serde_json::to_value(&token).map_err(malformed_document)?,
        expires: Some(token.expires),
    };
    let id = &owner.officer;
    let act = officer::Act { by: id.as_str(), operation: "token-create", officer: id };
    officer::record(context, act, vec![row]).await?;
    Ok(secret)
}

/// The live token of this id.
pub(super) fn find(context: &Context, id: &Digest) -> Result<Option<Token>, Problem> {
    let document = context.store.document(Collection::TOKENS, &id.to_string()).map_err(of_store)?;
    let Some(document) = document else { return Ok(None) };
    let token: Token = serde_json::from_value(document.body).map_err(malformed_document)?;
    Ok((context.clock.now() < token.expires).then_some(token))
}

/// One page of the officer's tokens.
///
/// # Errors
/// `page-invalid`, or an outage.
pub fn tokens(
    context: &Context,
    owner: &SignedIn,
    page: &PageRequest,
) -> Result<Page<TokenView>, Problem> {
    let wanted = Wanted {
        collection: Collection::TOKENS,
        group: Some(owner.officer.as_str()),
        order: Order::OldestFirst,
    };
    crate::page::list(context, &wanted, page, |document| {
        let id = document.id.parse().map_err(|_| Problem::new(Code::Internal))?;
        let token: Token = serde_json::from_value(document.body).map_err(malformed_document)?;
        Ok(TokenView { id, label: token.label, scopes: token.scopes, expires: token.expires })
    })
}

/// Ends a token.
///
/// # Errors
/// `not-found` if it is not the officer's, or an outage.
pub async fn revoke_token(context: &Context, owner: &SignedIn, id: &Digest) -> Result<(), Problem> {
    let token = find(context, id)?.filter(|token| token.officer == owner.officer);
    if token.is_none() {
        return Err(Problem::new(Code::NotFound));
    }
    let row = Row::DeleteDocument { collection: Collection::TOKENS, id: id.to_string() };
    let id = &owner.officer;
    let act = officer::Act { by: id.as_str(), operation: "token-revoke", officer: id };
    officer::record(context, act, vec![row]).await
}
