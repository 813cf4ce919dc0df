//! Retention classes of what services put on record.

use std::time::Duration;

/// Openings of access entries.
// LEGAL: Regulation (EU) 2018/1862 Art 12(6), Regulation (EU) 2024/982 Art 33: logs are deleted
// three years after creation.
pub const ACCESS: &str = "access-3y";
/// Openings of administrative entries: accounts, keys, backups.
pub const ADMINISTRATION: &str = "administration-3y";
/// How long a search and its answers stay at the asking node for confirming and receipts.
pub const SEARCHES: Duration = Duration::from_secs(90 * 24 * 3600);
