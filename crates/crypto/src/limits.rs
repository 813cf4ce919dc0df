//! Every bound of this crate.

use std::time::Duration;

/// Most bytes sealed at once.
pub const SEALED_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Largest key file.
pub const KEY_FILE_BYTES_MAX: u64 = 4 * 1024;
/// Largest PEM file: a chain of certificates or a private key.
pub const PEM_BYTES_MAX: u64 = 64 * 1024;
/// Most certificates of one chain.
pub const CHAIN_CERTIFICATES_MAX: usize = 8;
/// Most names and addresses of one certificate.
pub const CERTIFICATE_NAMES_MAX: usize = 16;
/// Longest common name of a certificate, in characters (RFC 5280 `ub-common-name`).
pub const CERTIFICATE_SUBJECT_CHARS_MAX: usize = 64;
/// Longest life of a certificate, in days.
pub const CERTIFICATE_DAYS_MAX: u32 = 825;
/// Latest start of a certificate, in seconds since 1970: X.509 ends with the year 9999.
pub const CERTIFICATE_START_SECONDS_MAX: u64 =
    253_402_300_799 - CERTIFICATE_DAYS_MAX as u64 * 86_400;
/// Most pins one server may be known by: the current key, the next, and room for two changes at
/// once.
pub const PINS_PER_SERVER_MAX: usize = 4;
/// Longest name of a retention class, in characters.
pub const RETENTION_CLASS_CHARS_MAX: usize = 40;
/// Most opening keys of one node: 80 classes over ten years of months.
pub const OPENING_KEYS_MAX: usize = 10_000;
/// Shortest password that may be set, in characters.
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Longest password, in bytes.
pub const PASSWORD_BYTES_MAX: usize = 1024;
/// Most memory a stored password hash may ask for, in KiB.
pub const PASSWORD_MEMORY_KIB_MAX: u32 = 256 * 1024;
/// Most passes a stored password hash may ask for.
pub const PASSWORD_PASSES_MAX: u32 = 8;
/// How many time steps a one-time code may be early or late.
pub const TOTP_STEPS_OFF_MAX: u64 = 1;
/// Longest label of a one-time code secret, in characters.
pub const TOTP_LABEL_CHARS_MAX: usize = 128;
/// How old the provider's description of itself, with its keys, may be before it is asked again.
pub const PROVIDER_METADATA_AGE_MAX: Duration = Duration::from_secs(3600);
/// How old it must be before it is asked again for a key that is not among them.
pub const PROVIDER_KEYS_AGE_MIN: Duration = Duration::from_secs(60);
/// How far the provider's clock may be from the node's.
pub const PROVIDER_SKEW_MAX: Duration = Duration::from_secs(60);
/// How old the provider is told that a fresh sign-in there may be: the time that a person has.
pub const PROVIDER_FRESH_MAX: Duration = Duration::from_secs(600);
/// Longest code that a browser brings back from the provider.
pub const PROVIDER_CODE_BYTES_MAX: usize = 2 * 1024;
/// Longest name by which the provider knows a person, in characters (OpenID Connect Core 2).
pub const PROVIDER_SUBJECT_CHARS_MAX: usize = 255;

const _: () = assert!(PROVIDER_KEYS_AGE_MIN.as_secs() < PROVIDER_METADATA_AGE_MAX.as_secs());
const _: () = assert!(PASSWORD_CHARS_MIN < PASSWORD_BYTES_MAX);
const _: () = assert!(KEY_FILE_BYTES_MAX < PEM_BYTES_MAX);
