//! Officers: local accounts with password and second factor, sessions, tokens and client
//! certificates.
//!
//! Passwords are kept as argon2id hashes, second factors sealed, sessions and tokens as hashes of
//! their secrets.

mod officer;
mod session;
mod sign_in;
mod token;

pub use officer::{
    NewOfficer, Officer, OfficerView, PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, ROLES_MAX, create,
    create_by, disable, disable_by, list, list_by, load, set_certificate_pin,
};
pub use session::{SESSION_IDLE_MAX, SESSION_LIFETIME_MAX, sign_out};
pub use sign_in::{Credentials, SIGN_IN_FAILURES_MAX, SIGN_IN_PAUSE, SignedIn, Via, sign_in};
pub use sign_in::{by_certificate, by_console, by_secret};
pub use token::{
    NewToken, Scope, TOKEN_LIFETIME_MAX, TokenView, create_token, revoke_token, tokens,
};

/// Which account a client certificate stands for.
pub(crate) const CLIENT_CERTIFICATES: entente_store::Collection =
    entente_store::Collection::new("client-certificates");
