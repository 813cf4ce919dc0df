//! What can go wrong with keys, seals and certificates.

use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// A cryptographic operation that did not succeed; the text never holds key material.
#[derive(Debug, Error)]
pub enum Error {
    /// A signature does not fit message and key.
    #[error("signature does not fit the message and the key")]
    Signature,
    /// Sealed bytes were changed, cut, or sealed with another key or context.
    #[error("sealed bytes are damaged or belong to another key or context")]
    Sealed,
    /// More bytes than may be sealed at once.
    #[error("{length} bytes are more than the {length_max} that may be sealed at once")]
    SealedLength {
        /// How many were given.
        length: usize,
        /// The limit.
        length_max: usize,
    },
    /// A key in its outside form is not one.
    #[error("`{what}` is not a key of the right form")]
    Key {
        /// Which kind of key.
        what: &'static str,
    },
    /// The library refused an operation that only a lack of memory makes fail.
    #[error("the cryptographic library could not {what}")]
    Library {
        /// What was tried.
        what: &'static str,
    },
    /// A file could not be read, written, listed or removed.
    #[error("cannot {what} `{}`", path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// Which file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file that must not be replaced is there already.
    #[error("`{}` exists already and is not replaced", path.display())]
    Exists {
        /// Which file.
        path: PathBuf,
    },
    /// A key file does not hold what it should.
    #[error("key file `{}` is damaged: {fault}", path.display())]
    KeyFile {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        fault: &'static str,
    },
    /// A file opens, but not with this master key.
    #[error("key file `{}` is damaged or was made under another master key", path.display())]
    WrappedKey {
        /// Which file.
        path: PathBuf,
    },
    /// A key name or its retention class breaks its alphabet or length.
    #[error(
        "key name must be CLASS.YYYY-MM.MARK, the class 1 to {} characters of a-z, 0-9 and `-`",
        crate::limits::RETENTION_CLASS_CHARS_MAX
    )]
    KeyName,
    /// There are as many opening keys as may be.
    #[error("there are {count_max} opening keys already; destroy those whose retention has ended")]
    TooManyKeys {
        /// The limit.
        count_max: usize,
    },
    /// A password is too short or too long to be set.
    #[error(
        "password must be {} characters to {} bytes long",
        crate::limits::PASSWORD_CHARS_MIN,
        crate::limits::PASSWORD_BYTES_MAX
    )]
    PasswordLength,
    /// A stored password hash is not one of ours.
    #[error("stored password hash is not argon2id within our limits")]
    PasswordHash,
    /// A one-time code secret is not one.
    #[error("one-time code secret must be 20 bytes")]
    TotpSecret,
    /// A certificate cannot be made or read.
    #[error("certificate: {fault}")]
    Certificate {
        /// What is wrong.
        fault: &'static str,
    },
    /// An origin is not one that passkeys can be made for.
    #[error("the origin of the pages does not do: {fault}")]
    Origin {
        /// What is wrong.
        fault: &'static str,
    },
    /// What is set for sign-in with the authority's own provider does not do.
    #[error("sign-in with the authority's provider cannot be set up: {fault}")]
    Provider {
        /// What is wrong.
        fault: &'static str,
    },
    /// A list has more entries than its limit.
    #[error("`{what}` must have 1 to {count_max} entries")]
    Count {
        /// Which list.
        what: &'static str,
        /// The limit.
        count_max: usize,
    },
    /// The TLS library refused a configuration.
    #[error("cannot set up TLS: {what}")]
    Tls {
        /// What was set up.
        what: &'static str,
        /// Why not.
        source: rustls::Error,
    },
}
