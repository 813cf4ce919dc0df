//! Bounds of declarations, imports and the runtime (DESIGN invariant 7).

/// Largest declaration or code table, in bytes.
pub const SOURCE_BYTES_MAX: usize = 1024 * 1024;
/// Most declarations and code tables in one catalogue.
pub const SOURCES_MAX: usize = 512;
/// Most codes of one table.
pub const CODES_MAX: usize = 20_000;
/// Most fields of one register.
pub const FIELDS_MAX: usize = 128;
/// Most purposes of one register.
pub const PURPOSES_MAX: usize = 64;
/// Most search keys of one register.
pub const SEARCH_KEYS_MAX: usize = 32;
/// Most record types of one register.
pub const RECORD_TYPES_MAX: usize = 64;
/// Most legal clocks of one form.
pub const FORM_CLOCKS_MAX: usize = 16;
/// Longest retention or review period, in years.
pub const PERIOD_YEARS_MAX: u32 = 150;

/// Largest single row, line or element group of an import, in bytes.
pub const ROW_BYTES_MAX: usize = 1024 * 1024;
/// Deepest nesting of an XML import.
pub const XML_DEPTH_MAX: usize = 16;
/// Most columns of a CSV import.
pub const CSV_COLUMNS_MAX: usize = 512;
/// Most rows of the alias file that is joined to an import.
pub const ALIAS_ROWS_MAX: usize = 2_000_000;
/// Most faults reported for one row.
pub const FAULTS_PER_ROW_MAX: usize = 32;

/// Rows read from the store at a time while an index is built.
pub const INDEX_BATCH_ROWS: usize = 4_096;
/// Most changes that are taken up one by one when an index is opened, unless the index covers many
/// more; further behind, it is made again, which costs less for each record.
pub const REPLAY_CHANGES_MAX: u64 = 200_000;
/// The part of what an index covers that is taken up one by one in any case: one in so many.
pub const REPLAY_SHARE: u64 = 16;
/// From how many changes after the last merge on everything is merged, however few records are in
/// memory: so many changes of the same records are still taken up quickly after a restart.
pub const UNMERGED_CHANGES_MAX: u64 = REPLAY_CHANGES_MAX / 2;
/// From how many records with numbers on a register without persons is merged.
pub const UNMERGED_NUMBERS_MAX: usize = 50_000;
/// Numbers that are put in order in memory at once while an index is made: 64 MiB of them.
pub const NUMBERS_AT_ONCE_MAX: usize = 4 * 1024 * 1024;
/// Threads of a merge: requests go first.
pub const MERGE_THREADS: usize = 1;
/// Questions of a batch that are answered before changes may come between.
pub const BATCH_TOGETHER: usize = 64;
/// How often a search is put again because a record that it found has changed meanwhile.
pub const STALE_RETRIES_MAX: usize = 8;
/// Most entries of an index that are looked at for a part of a number.
pub const PART_ENTRIES_MAX: usize = 100_000;
/// Most records that are read for a part of a number.
pub const PART_RECORDS_MAX: usize = 1_000;
/// Most records that one exact key may name in an answer before it is cut.
pub const KEY_RECORDS_MAX: usize = 200;

const _: () = assert!(XML_DEPTH_MAX < 64);
const _: () = assert!(INDEX_BATCH_ROWS > 0);

/// From how many changes on the weights of evidence are estimated from a register itself.
pub const FIT_CHANGES_MIN: u64 = 20_000;
/// How many times as many changes as last time there must be for them to be estimated anew.
pub const FIT_AGAIN_GROWTH: u64 = 2;
/// Most records that are looked at for that.
pub const FIT_RECORDS_MAX: u64 = 20_000;
