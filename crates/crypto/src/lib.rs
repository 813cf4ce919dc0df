//! Hashes, signatures, sealing, key files, passwords, one-time codes, tokens and TLS.
//!
//! The only crate that names a cryptographic library. It holds no rules and makes no primitive of
//! its own: AWS-LC does the arithmetic, rustls speaks TLS. Secrets never appear in `Debug` and are
//! wiped when dropped. Files, randomness and time are passed in; nothing is installed process-wide.

mod error;
pub mod hash;
pub mod keys;
pub mod limits;
pub mod oidc;
pub mod openings;
pub mod passkey;
pub mod password;
mod rng;
pub mod seal;
pub mod sign;
pub mod tls;
pub mod token;
pub mod totp;

#[cfg(test)]
mod fixtures;

pub use error::Error;
pub use hash::{Sha256, constant_time_eq, hmac_sha256, sha256};
pub use keys::NodeKeys;
pub use openings::{KeyName, OpeningKeys};
pub use rng::SystemRng;
pub use seal::SealingKey;
pub use sign::{SigningKey, VerifyingKey};
pub use tls::TlsIdentity;
pub use token::Token;
pub use totp::TotpSecret;
