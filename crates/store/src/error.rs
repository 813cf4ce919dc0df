//! What can go wrong with the store; texts name tables and rules, never content.

use entente_model::Code;
use thiserror::Error;

/// A failed read, write, backup or start of the store.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// The record is at another version than the writer believed.
    #[error("the record is at version {found}, not {expected}; 0 means that there is none")]
    Conflict {
        /// The version that the writer expected; 0 for none.
        expected: u32,
        /// The stored version; 0 for none.
        found: u32,
    },
    /// The new version of a record does not count up.
    #[error("version {version} of the record does not follow version {stored}")]
    VersionOrder {
        /// The version on offer.
        version: u32,
        /// The stored version.
        stored: u32,
    },
    /// A record to erase is not there.
    #[error("there is no such record")]
    NoRecord,
    /// A document with this id exists.
    #[error("a document of `{collection}` with this id exists")]
    Exists {
        /// The collection.
        collection: String,
    },
    /// A document is at another revision than the writer believed.
    #[error("the document of `{collection}` is at revision {found}, not {expected}")]
    Revision {
        /// The collection.
        collection: String,
        /// The expected revision.
        expected: u32,
        /// The stored revision; 0 for none.
        found: u32,
    },
    /// The nonce was seen before.
    #[error("the nonce was seen before")]
    Replayed,
    /// Something is over its limit.
    #[error("{what} is over the limit of {max}")]
    Limit {
        /// What, in words.
        what: &'static str,
        /// The limit.
        max: u64,
    },
    /// An entry of a ledger that is not there.
    #[error("the ledger has no entry {index}")]
    NoLeaf {
        /// The index asked for.
        index: u64,
    },
    /// A cursor is not one that this store gave.
    #[error("the cursor is not one of this store")]
    Cursor,
    /// A row fails its integrity check, or a row that must be there is not.
    #[error("a row of table `{table}` is damaged at place {place}")]
    Damaged {
        /// The table.
        table: &'static str,
        /// Where in the table.
        place: i64,
    },
    /// SQLite finds its own structures damaged.
    #[error("the database file is damaged: {reason}")]
    FileDamaged {
        /// What SQLite says.
        reason: String,
    },
    /// A body does not encode or decode.
    #[error("a body of table `{table}` cannot be encoded or decoded")]
    Body {
        /// The table.
        table: &'static str,
    },
    /// The disk is full.
    #[error("the disk is full: {reason}; nothing was written, writing resumes when there is space")]
    Full {
        /// What SQLite says.
        reason: String,
    },
    /// The store cannot be used at present.
    #[error("the store cannot be used: {reason}")]
    Unavailable {
        /// Why, in words.
        reason: String,
    },
    /// No reader connection became free in time.
    #[error("all reader connections are busy")]
    Busy,
    /// The writer has stopped.
    #[error("the store is closed")]
    Closed,
    /// The file was written by a newer program.
    #[error(
        "the database has schema version {found}, this program knows up to {known}: \
         run the newer program or restore an older backup"
    )]
    Newer {
        /// The version of the file.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// A migration that was applied is not the one that this program holds.
    #[error("migration {number} was applied with other content than this program holds")]
    MigrationChanged {
        /// Its number.
        number: u32,
    },
    /// The file is a database of another program.
    #[error("the file is not a store of this program")]
    Foreign,
    /// The integrity key is not the one that the store was made with.
    #[error("the integrity key does not belong to this store")]
    WrongKey,
    /// The target of a backup or restore exists.
    #[error("the target exists: {path}")]
    TargetExists {
        /// Its path.
        path: String,
    },
    /// A backup does not verify.
    #[error("the backup does not verify: {faults} faults, the first: {first}")]
    BackupDamaged {
        /// How many faults.
        faults: u64,
        /// The first, in words.
        first: String,
    },
}

impl Error {
    /// The stable code under which the API and the protocol report it.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Conflict { .. }
            | Self::VersionOrder { .. }
            | Self::Exists { .. }
            | Self::Revision { .. } => Code::Conflict,
            Self::NoRecord | Self::NoLeaf { .. } => Code::NotFound,
            Self::Replayed => Code::Replayed,
            Self::Limit { .. } => Code::BodyTooLarge,
            Self::Cursor => Code::PageInvalid,
            Self::Damaged { .. } | Self::FileDamaged { .. } | Self::Body { .. } => {
                Code::RecordDamaged
            }
            Self::Full { .. } | Self::Unavailable { .. } | Self::Busy | Self::Closed => {
                Code::StoreUnavailable
            }
            Self::Newer { .. }
            | Self::MigrationChanged { .. }
            | Self::Foreign
            | Self::WrongKey
            | Self::TargetExists { .. }
            | Self::BackupDamaged { .. } => Code::ConfigurationInvalid,
        }
    }

    /// Whether something stored is not what was written.
    #[must_use]
    pub const fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::FileDamaged { .. } | Self::Body { .. })
    }

    /// Whether the store as a whole cannot be written, as opposed to one batch that it refuses.
    #[must_use]
    pub const fn concerns_all(&self) -> bool {
        matches!(self, Self::Full { .. } | Self::Unavailable { .. } | Self::Busy | Self::Closed)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error as E, ErrorCode as C};
        let reason = error.to_string();
        match (&error, error.sqlite_error_code()) {
            (_, Some(C::DiskFull)) => Self::Full { reason },
            // The writer never offers rows that contradict stored ones: then the stored ones do.
            (_, Some(C::DatabaseCorrupt | C::NotADatabase | C::ConstraintViolation))
            | (
                E::InvalidColumnType(..)
                | E::FromSqlConversionFailure(..)
                | E::IntegralValueOutOfRange(..)
                | E::Utf8Error(..),
                _,
            ) => Self::FileDamaged { reason },
            _ => Self::Unavailable { reason },
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::Full { reason: error.to_string() },
            _ => Self::Unavailable { reason: error.to_string() },
        }
    }
}
