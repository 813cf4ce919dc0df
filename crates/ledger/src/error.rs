//! What can go wrong in the ledger.

use crate::limits;
use thiserror::Error;

/// A failure of the ledger; the texts hold no personal data.
#[derive(Debug, Error)]
pub enum Error {
    /// The store cannot take an entry, so nothing may be answered.
    #[error("the access log cannot be written: {0}")]
    Unavailable(String),
    /// The rows that belong to the entry were refused, so neither they nor the entry were stored.
    #[error("the entry's rows were refused: `{0}`")]
    Rejected(String),
    /// The store cannot be read.
    #[error("the access log cannot be read: {0}")]
    Read(String),
    /// A text cannot name a log.
    #[error(
        "origin must be 1 to {} printable characters without space and `+`",
        limits::ORIGIN_BYTES_MAX
    )]
    Origin,
    /// A text is not a verifier key.
    #[error("verifier key is not `name+id+key`: {words}")]
    VerifierKey {
        /// What is wrong.
        words: &'static str,
    },
    /// A text is not a signed checkpoint.
    #[error("checkpoint is malformed: {words}")]
    Checkpoint {
        /// What is wrong.
        words: &'static str,
    },
    /// No signature under a checkpoint is by the expected key.
    #[error("checkpoint carries no signature by the key of `{name}`")]
    WrongKey {
        /// Whose key was expected.
        name: String,
    },
    /// A checkpoint names another log.
    #[error("checkpoint is of `{found}`, not of `{expected}`")]
    WrongOrigin {
        /// The expected log.
        expected: String,
        /// The log it names.
        found: String,
    },
    /// A signature does not verify.
    #[error("the signature of {what} does not verify")]
    Signature {
        /// What is signed: `checkpoint` or `promise`.
        what: &'static str,
    },
    /// Bytes are not a leaf in canonical form.
    #[error("leaf is malformed: {words}")]
    Leaf {
        /// What is wrong.
        words: String,
    },
    /// A leaf or opening is of a version that this program does not know.
    #[error("version {found} of the format is not known")]
    Version {
        /// The version found.
        found: u16,
    },
    /// Something is over its limit.
    #[error("{what} is over its limit of {max}")]
    Limit {
        /// What.
        what: &'static str,
        /// The limit.
        max: usize,
    },
    /// There is no such entry.
    #[error("there is no entry {index} among {size}")]
    OutOfRange {
        /// The entry asked for.
        index: u64,
        /// How many there are.
        size: u64,
    },
    /// An opening has been erased, as its retention rule asks.
    #[error("the opening of entry {index} has been erased")]
    Erased {
        /// The entry.
        index: u64,
    },
    /// An opening does not open or does not belong to its leaf.
    #[error("the opening of entry {index} is damaged")]
    OpeningDamaged {
        /// The entry.
        index: u64,
    },
    /// An entry that erases must be of the kind `erase`.
    #[error("an erasure must be recorded by an entry of kind `erase`")]
    NotAnErasure,
    /// A file of the log cannot be read or written.
    #[error("cannot {operation} `{path}` of the log")]
    File {
        /// `read`, `write`, `list` or `remove`.
        operation: &'static str,
        /// Its path within the log.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A tile or bundle that the checkpoint covers is not there.
    #[error("`{path}` of the log is missing")]
    TileMissing {
        /// Its path within the log.
        path: String,
    },
    /// A tile or bundle does not hold what it must.
    #[error("`{path}` of the log is malformed: {words}")]
    Tile {
        /// Its path within the log.
        path: String,
        /// What is wrong.
        words: &'static str,
    },
    /// The tiles do not give the signed root.
    #[error("the tiles do not give the root that the checkpoint of size {size} signs")]
    RootMismatch {
        /// Size of the checkpoint.
        size: u64,
    },
    /// The store holds fewer entries than the log has signed: it was restored from an old copy.
    #[error("the store holds {store} entries, but {signed} are signed: restore a newer backup")]
    StoreBehind {
        /// Entries in the store.
        store: u64,
        /// Entries under the last checkpoint.
        signed: u64,
    },
    /// The store and the tiles hold different entries at one position.
    #[error("the store and the tiles disagree on entry {index}")]
    Disagree {
        /// The entry.
        index: u64,
    },
    /// An entry of the store does not have the hash stored with it, or is out of order.
    #[error("the store's entry {index} is damaged")]
    StoreDamaged {
        /// The entry.
        index: u64,
    },
    /// A proof does not show what it claims.
    #[error("the proof does not hold: {words}")]
    Proof {
        /// What is wrong.
        words: &'static str,
    },
    /// A key could not be had or used.
    #[error("cannot use a key of the ledger")]
    Key(#[from] entente_crypto::Error),
}

impl Error {
    /// The stable code under which a failure travels.
    #[must_use]
    pub const fn code(&self) -> entente_model::Code {
        use entente_model::Code;
        match self {
            Self::OutOfRange { .. } | Self::Erased { .. } => Code::NotFound,
            Self::Origin | Self::VerifierKey { .. } => Code::ConfigurationInvalid,
            Self::Checkpoint { .. }
            | Self::WrongKey { .. }
            | Self::WrongOrigin { .. }
            | Self::Signature { .. }
            | Self::Proof { .. } => Code::ProofInvalid,
            Self::OpeningDamaged { .. } | Self::StoreDamaged { .. } => Code::RecordDamaged,
            Self::Limit { .. } | Self::NotAnErasure | Self::Rejected(_) => Code::Internal,
            Self::Read(_) => Code::StoreUnavailable,
            Self::Unavailable(_)
            | Self::Leaf { .. }
            | Self::Version { .. }
            | Self::File { .. }
            | Self::TileMissing { .. }
            | Self::Tile { .. }
            | Self::RootMismatch { .. }
            | Self::StoreBehind { .. }
            | Self::Disagree { .. }
            | Self::Key(_) => Code::LedgerUnavailable,
        }
    }
}
