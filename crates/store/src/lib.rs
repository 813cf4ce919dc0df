//! The only crate that names a database: records with their history, ledger leaves, documents,
//! nonces.
//!
//! One SQLite file in write-ahead-log mode with full synchronisation. One thread writes: it
//! collects every batch that waits, commits them in one transaction with a savepoint each, and
//! answers only when they are on disk ([`Store::write`], and [`entente_ledger::LeafStore`] for
//! batches with a ledger leaf). A batch that fails leaves no trace and does not disturb its
//! neighbours. Reads run beside the writer on connections of their own.
//!
//! Every row carries a keyed tag over its keys and its body. What the disk changed by itself is
//! found when the row is read ([`Error::Damaged`]) and by [`Store::scrub`].
//!
//! Bodies of records are shortened against a dictionary that ships with the program: most of a body
//! is names of fields, which all records of a register share.
//!
//! Reads block their thread, mostly for microseconds; [`Store::scrub`], [`Store::backup`] and
//! [`restore`] take as long as the file is large and belong on a thread of their own.

mod backup;
mod body;
mod connection;
mod documents;
mod due;
mod error;
mod feeds;
pub mod files;
mod health;
mod integrity;
mod leaves;
pub mod limits;
mod nonces;
mod pool;
mod records;
mod rows;
mod schema;
mod scrub;
mod store;
mod tables;
mod writer;

pub use backup::{BackupReport, restore, verify_backup};
pub use documents::{Cursor, Document, Listing, Order, Page};
pub use due::Due;
pub use error::Error;
pub use feeds::{FeedLeaves, StoredFeedEntry};
pub use files::DiskFiles;
pub use health::{Health, Refusing};
pub use records::{Change, Content, ExpiryCursor, Records, StoredRecord};
pub use rows::{Collection, ImportProgress, Row, Rows};
pub use scrub::ScrubReport;
pub use store::{Pruned, Store, StoreConfig};

/// The newest schema version that this program knows.
#[must_use]
pub fn schema_version() -> u32 {
    schema::newest()
}
