//! Every bound of the store, in one place.

use std::time::Duration;

/// Most batches that wait for the writer; a further caller waits for its turn to queue.
pub const WAITING_BATCHES_MAX: usize = 4_096;
/// Most batches that share one commit.
pub const GROUP_BATCHES_MAX: usize = 1_024;
/// Most rows that share one commit, unless a single batch holds more.
pub const GROUP_ROWS_MAX: usize = 16_384;
/// Most rows of one batch.
pub const BATCH_ROWS_MAX: usize = 8_192;
/// Largest body of a record, in bytes.
pub const RECORD_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How hard bodies of records are shortened: more costs more than it saves.
pub(crate) const BODY_LEVEL: i32 = 3;
/// Largest body of a document, in bytes; holds an answer with its evidence in base64.
pub const DOCUMENT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Largest ledger leaf, in bytes: entry bundles carry a length of two bytes.
pub const LEAF_BYTES_MAX: usize = 65_535;
/// Largest sealed opening, in bytes: the ledger's largest with room for its sealing.
pub const OPENING_BYTES_MAX: usize = entente_ledger::limits::OPENING_BYTES_MAX + 1_024;
/// Longest id, group, nonce or key name, in bytes.
pub const KEY_BYTES_MAX: usize = 512;
/// Most registers in one store.
pub const REGISTERS_MAX: i64 = 4_096;
/// Most changes of one register over its whole life.
pub const CHANGES_MAX: u64 = (1 << CHANGE_BITS) - 1;
/// Bits of a record's place that hold the change number; the bits above hold the register.
pub(crate) const CHANGE_BITS: u32 = 40;
/// Most records of one page of a scan, a history or a change feed.
pub const SCAN_ENTRIES_MAX: usize = 4_096;
/// A page ends early once its bodies add up to as many bytes.
pub const PAGE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Most leaves of one read.
pub const LEAVES_READ_MAX: usize = 8_192;
/// Most documents of one page.
pub const DOCUMENTS_PAGE_MAX: usize = entente_model::limits::PAGE_ENTRIES_MAX;
/// Most expired rows that one pruning step removes from each table.
pub const PRUNE_ROWS_MAX: usize = 10_000;
/// Most faults a scrub lists; further ones are counted.
pub const FAULTS_LISTED_MAX: usize = 1_000;
/// Most records or documents that a count of what is due looks at.
pub const DUE_COUNTED_MAX: usize = 1_000_000;
/// Most reader connections.
pub const READERS_MAX: usize = 64;
/// How long a read waits for a free connection.
pub const READER_WAIT_MAX: Duration = Duration::from_secs(10);
/// How long a connection waits for another process's lock.
pub const LOCK_WAIT_MAX: Duration = Duration::from_secs(5);
/// Pages that one step of a backup copies.
pub const BACKUP_STEP_PAGES: i32 = 4_096;

const _: () = assert!(DOCUMENT_BYTES_MAX <= PAGE_BYTES_MAX);
const _: () = assert!(GROUP_BATCHES_MAX <= WAITING_BATCHES_MAX);
const _: () = assert!(BATCH_ROWS_MAX <= GROUP_ROWS_MAX);
const _: () = assert!(REGISTERS_MAX.leading_zeros() > CHANGE_BITS);
const _: () = assert!(LEAF_BYTES_MAX <= u16::MAX as usize);
