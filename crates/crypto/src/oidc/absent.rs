//! In a build without OpenID Connect: the same interface, of which nothing can be made.

use super::{Asked, Expected, Fault, Fetch, Leaving, Returned, Settings};
use crate::Error;
use entente_model::{Rng, Timestamp};

/// The authority's own provider.
pub enum Provider {}

impl Provider {
    /// None: this build has no sign-in by OpenID Connect.
    ///
    /// # Errors
    /// Always [`Error::Provider`].
    pub fn new(_settings: Settings) -> Result<Self, Error> {
        Err(Error::Provider { fault: "this program was built without OpenID Connect" })
    }

    /// See the build with OpenID Connect.
    #[must_use]
    pub fn issuer(&self) -> &str {
        match *self {}
    }

    /// See the build with OpenID Connect.
    #[must_use]
    pub const fn proves_again(&self) -> bool {
        match *self {}
    }

    /// See the build with OpenID Connect.
    ///
    /// # Errors
    /// Never: there is no provider to ask.
    pub async fn leave(
        &self,
        _http: &dyn Fetch,
        (_rng, _now): (&dyn Rng, Timestamp),
        _asked: Asked,
    ) -> Result<Leaving, Fault> {
        match *self {}
    }

    /// See the build with OpenID Connect.
    ///
    /// # Errors
    /// Never: there is no provider to ask.
    pub async fn vouched(
        &self,
        _http: &dyn Fetch,
        _now: Timestamp,
        (_returned, _expected): (Returned, Expected),
    ) -> Result<String, Fault> {
        match *self {}
    }
}
