//! Who is asking: the ways a request proves who sent it.

use super::officer::{self, Officer};
use super::session::{self, Proof};
use super::token::{self, Scope};
use crate::context::Context;
use crate::error::of_store;
use entente_model::encoding::Digest;
use entente_model::{AuthorityId, Code, OfficerId, Problem, Role, Said, Timestamp};
use entente_policy::Actor;
use serde_json::json;
use std::collections::BTreeSet;

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
    /// How the session was opened, if it is one.
    pub proof: Option<Proof>,
    /// When it was last proven again who is there.
    pub stepped_up: Option<Timestamp>,
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

/// Who a session's or token's secret stands for.
///
/// # Errors
/// `not-signed-in` if it stands for nobody any more, `enrolment-needed` if an invited officer has
/// not set up a sign-in yet, or an outage.
pub async fn by_secret(context: &Context, secret: &str) -> Result<SignedIn, Problem> {
    let ended = || Problem::new(Code::NotSignedIn).saying(Said::SignInOver);
    let id = entente_crypto::token::digest_of(secret).ok_or_else(ended)?;
    if let Some(live) = session::find(context, &id)? {
        let officer = active(context, live.session.officer.as_str())?;
        if live.session.enrolment.is_some() {
            return Err(Problem::new(Code::EnrolmentNeeded));
        }
        session::touch(context, &live).await?;
        let (proof, stepped_up) = (Some(live.session.proof), live.session.stepped_up);
        let signed_in = signed_in(context, officer, Via::Session { id });
        return Ok(SignedIn { proof, stepped_up, ..signed_in });
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

pub(super) fn active(context: &Context, id: &str) -> Result<Officer, Problem> {
    officer::load(context, id)?
        .filter(|officer| !officer.disabled)
        .ok_or_else(|| Problem::new(Code::NotSignedIn).saying(Said::AccountClosed))
}

fn signed_in(context: &Context, officer: Officer, via: Via) -> SignedIn {
    SignedIn {
        officer: officer.id,
        authority: context.authority.clone(),
        unit: officer.unit,
        roles: officer.roles,
        certificates: officer.certificates,
        via,
        proof: None,
        stepped_up: None,
    }
}
