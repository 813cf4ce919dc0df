//! Sign-in with the authority's own provider: OpenID Connect Core 1.0, code flow with PKCE
//! (RFC 7636, S256).
//!
//! The provider says who somebody is; what that person may do is for others to know. Where the
//! browser goes and what the provider says in answer passes through here; how the provider is
//! reached comes from outside as [`Fetch`]. Everything that is fetched lies at the issuer's own
//! scheme, host and port: what a provider's description names elsewhere is refused, so that nobody
//! makes the node call other machines.

#[cfg(not(feature = "oidc"))]
mod absent;
#[cfg(feature = "oidc")]
mod library;

#[cfg(not(feature = "oidc"))]
pub use absent::Provider;
#[cfg(feature = "oidc")]
pub use library::Provider;

use entente_model::Timestamp;
use entente_model::time::BoxFuture;
use std::fmt;
use zeroize::Zeroizing;

/// What the node and its provider have agreed on.
#[derive(Clone)]
pub struct Settings {
    /// The provider, exactly as it names itself.
    pub issuer: String,
    /// How it knows this node.
    pub client_id: String,
    /// What proves that it is this node; none of a client that proves itself by PKCE alone.
    pub client_secret: Option<Zeroizing<String>>,
    /// Where it sends browsers back to, exactly as registered with it.
    pub redirect: String,
    /// What is asked for beside `openid`.
    pub scopes: Vec<String>,
    /// The claim of its ID tokens that names a person for good.
    pub claim: String,
    /// Which strengths of a sign-in do (`acr`): one of them must be said, if any is named here.
    pub acr: Vec<String>,
    /// Which methods must have been used (`amr`, RFC 8176): all that are named here.
    pub amr: Vec<String>,
    /// Whether it signs somebody in again when asked, and says when that was (`auth_time`, OpenID
    /// Connect Core 3.1.2.1). Some name no time or a wrong one.
    pub proves_again: bool,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Settings({})", self.issuer)
    }
}

/// Carries one request to the provider and its answer back: no redirect followed, within a time
/// and a size of its own.
pub trait Fetch: Send + Sync {
    /// The answer, or in words why there is none.
    fn fetch(&self, call: Call) -> BoxFuture<'_, Result<Reply, String>>;
}

/// A request to the provider.
pub struct Call {
    /// `GET` or `POST`.
    pub method: String,
    /// The address.
    pub url: String,
    /// The header fields.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// What the provider answers.
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The media type.
    pub media_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// How much is asked of the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Who is there; the provider may know that from before.
    Who,
    /// That the person proves again, now, who is there.
    Again,
}

/// A browser on its way to the provider.
pub struct Leaving {
    /// Where it goes.
    pub url: String,
    /// What it brings back, by which the rest is found.
    pub state: crate::Token,
    /// What is kept here meanwhile.
    pub expected: Expected,
}

/// What is kept until the browser comes back; used once.
#[cfg_attr(not(feature = "oidc"), expect(dead_code, reason = "only a provider reads it"))]
pub struct Expected {
    pub(crate) nonce: Zeroizing<String>,
    pub(crate) verifier: Zeroizing<String>,
    pub(crate) asked: Asked,
    pub(crate) begun: Timestamp,
}

/// What a browser brings back from the provider.
#[derive(Clone)]
pub struct Returned {
    /// The code, to be exchanged once.
    pub code: String,
    /// Who says it issued the code (RFC 9207), if it says so.
    pub issuer: Option<String>,
}

/// Why it is not proven who is there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The provider gives no answer of use.
    #[error("the provider gives no answer of use: {0}")]
    Unreachable(String),
    /// What came back proves nobody.
    #[error("what came back from the provider proves nobody: {0}")]
    Refused(&'static str),
    /// It says who is there, but not as surely as is demanded.
    #[error("the provider does not vouch as surely as is demanded")]
    Weak,
}
