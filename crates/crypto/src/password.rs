//! Passwords, stored as argon2id hashes (RFC 9106).
//!
//! Hashing takes tens of milliseconds and 64 MiB on purpose; call it where blocking is allowed.

use crate::Error;
use crate::limits::{
    PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN, PASSWORD_MEMORY_KIB_MAX, PASSWORD_PASSES_MAX,
};
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use entente_model::Rng;

/// Memory of a new hash, in KiB; with passes and lanes the second recommended option of RFC 9106
/// section 4.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
const SALT_BYTES: usize = 16;

const _: () = assert!(MEMORY_KIB <= PASSWORD_MEMORY_KIB_MAX);
const _: () = assert!(PASSES <= PASSWORD_PASSES_MAX);

/// The hash to store for a password, as a PHC string that names its own parameters and salt.
///
/// # Errors
/// [`Error::PasswordLength`] if the password may not be set.
pub fn hash(rng: &dyn Rng, password: &str) -> Result<String, Error> {
    if password.chars().count() < PASSWORD_CHARS_MIN || password.len() > PASSWORD_BYTES_MAX {
        return Err(Error::PasswordLength);
    }
    let mut salt = [0; SALT_BYTES];
    rng.fill(&mut salt);
    Ok(hasher()?
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|_| Error::Library { what: "hash a password" })?
        .to_string())
}

/// Whether a password fits a stored hash.
///
/// # Errors
/// [`Error::PasswordHash`] if what is stored is not argon2id or asks for more work than the limits
/// allow.
pub fn verify(password: &str, stored: &str) -> Result<bool, Error> {
    let stored = PasswordHash::new(stored).map_err(|_| Error::PasswordHash)?;
    let params = Params::try_from(&stored).map_err(|_| Error::PasswordHash)?;
    let ours = stored.algorithm.as_str() == Algorithm::Argon2id.as_str()
        && stored.salt.is_some()
        && stored.hash.is_some()
        && params.m_cost() <= PASSWORD_MEMORY_KIB_MAX
        && params.t_cost() <= PASSWORD_PASSES_MAX;
    if !ours {
        return Err(Error::PasswordHash);
    }
    if password.len() > PASSWORD_BYTES_MAX {
        return Ok(false);
    }
    Ok(hasher()?.verify_password(password.as_bytes(), &stored).is_ok())
}

/// Spends the time of [`verify`] for an officer who is not there, so that the time does not tell
/// who is.
///
/// # Errors
/// [`Error::Library`] if memory is short.
pub fn verify_nobody(password: &str) -> Result<(), Error> {
    if password.len() > PASSWORD_BYTES_MAX {
        return Ok(());
    }
    hasher()?
        .hash_password_with_salt(password.as_bytes(), &[0; SALT_BYTES])
        .map(|_| ())
        .map_err(|_| Error::Library { what: "hash a password" })
}

fn hasher() -> Result<Argon2<'static>, Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
        .map_err(|_| Error::Library { what: "set up argon2id" })?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SeededRng;

    /// RFC 9106 section 5.3 has no PHC form; this one is from the reference implementation's test
    /// file (argon2id, version 0x13, 2 passes, 256 KiB, 1 lane, `password`, `somesalt`).
    const REFERENCE: &str =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    #[test]
    fn the_reference_hash_is_recognised() {
        assert!(verify("password", REFERENCE).unwrap());
        assert!(!verify("passw0rd", REFERENCE).unwrap());
    }

    #[test]
    fn a_password_fits_its_own_hash_only_and_two_hashes_differ() {
        let rng = SeededRng::new(1);
        let stored = hash(&rng, "correct horse battery").unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=65536,t=3,p=4$"), "{stored}");
        assert!(verify("correct horse battery", &stored).unwrap());
        assert!(!verify("correct horse batteri", &stored).unwrap());
        assert!(!verify("", &stored).unwrap());
        assert_ne!(hash(&rng, "correct horse battery").unwrap(), stored);
    }

    #[test]
    fn a_password_one_character_too_short_or_one_byte_too_long_is_refused() {
        let rng = SeededRng::new(1);
        assert!(hash(&rng, &"ä".repeat(PASSWORD_CHARS_MIN)).is_ok());
        let short = hash(&rng, &"ä".repeat(PASSWORD_CHARS_MIN - 1));
        assert!(matches!(short, Err(Error::PasswordLength)));
        assert!(hash(&rng, &"x".repeat(PASSWORD_BYTES_MAX)).is_ok());
        assert!(hash(&rng, &"x".repeat(PASSWORD_BYTES_MAX + 1)).is_err());
        assert!(!verify(&"x".repeat(PASSWORD_BYTES_MAX + 1), REFERENCE).unwrap());
        assert!(verify_nobody(&"x".repeat(PASSWORD_BYTES_MAX + 1)).is_ok());
    }

    #[test]
    fn a_stored_hash_of_another_kind_or_over_the_limits_is_an_error() {
        let over = REFERENCE.replace("m=256", &format!("m={}", PASSWORD_MEMORY_KIB_MAX + 1));
        let slow = REFERENCE.replace("t=2", &format!("t={}", PASSWORD_PASSES_MAX + 1));
        let weak = REFERENCE.replace("argon2id", "argon2i");
        let bare = "$argon2id$v=19$m=256,t=2,p=1".to_owned();
        for stored in [over, slow, weak, bare, "plain".to_owned(), String::new()] {
            assert!(matches!(verify("password", &stored), Err(Error::PasswordHash)), "{stored}");
        }
    }

    #[test]
    fn an_unknown_officer_costs_a_hash_too() {
        assert!(verify_nobody("whatever was typed").is_ok());
    }
}
