//! What can go wrong in matching: little, since any text can be compared.

/// Why an entry was not taken into an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The record has more name blocks than the model permits.
    #[error("the record has more than {count_max} name blocks")]
    TooManyIdentities {
        /// The most that are taken.
        count_max: usize,
    },
    /// The index cannot number further entries.
    #[error("the index is full")]
    Full,
    /// A segment that was read without fault before cannot be read any more.
    #[error("a segment of the index is damaged; build the index again")]
    Unread,
    /// The place that a segment is written to refuses it.
    #[error("the index cannot be written: {kind}")]
    Written {
        /// What the place says.
        kind: std::io::ErrorKind,
    },
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Written { kind: error.kind() }
    }
}
