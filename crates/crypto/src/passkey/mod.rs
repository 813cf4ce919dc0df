//! Passkeys: the checks of WebAuthn on what a browser sends (W3C Web Authentication Level 2).
//!
//! Attestation is not asked for: which device an officer has is the authority's business, not the
//! node's. What is required is that the device verifies the person and finds the account by itself.
//! States of ceremonies and passkeys serialise; whoever holds them keeps them here, never with the
//! browser, and uses a state once.

#[cfg(not(feature = "passkeys"))]
mod absent;
#[cfg(feature = "passkeys")]
mod webauthn;

#[cfg(not(feature = "passkeys"))]
pub use absent::{
    Assertion, Assertions, Creation, CreationOptions, Passkey, Registration, RelyingParty,
    RequestOptions,
};
#[cfg(feature = "passkeys")]
pub use webauthn::{
    Assertion, Assertions, Creation, CreationOptions, Passkey, Registration, RelyingParty,
    RequestOptions,
};

/// Names an account towards authenticators: random, says nothing of the officer.
pub type Handle = [u8; 16];

/// Who registers a passkey.
pub struct Registrant<'a> {
    /// The account's handle.
    pub handle: Handle,
    /// What the authenticator shows beside the passkey.
    pub account: &'a str,
    /// The officer's name.
    pub name: &'a str,
}

/// Why a ceremony failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Challenge, origin, signature or form does not hold.
    #[error("the passkey does not hold")]
    Refused,
    /// The counter did not go up: there may be a copy of the passkey.
    #[error("the passkey's counter did not go up")]
    Counter,
}
