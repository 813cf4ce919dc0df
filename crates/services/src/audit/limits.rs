//! Every bound of oversight.

/// Entries that one look for some of them reads at most; the next look goes on from there.
pub const LOOKED_AT_MAX: u64 = 20_000;
/// Entries that one look for an officer or a record opens at most.
pub const OPENED_MAX: u64 = 2_000;
/// Entries that one count of accesses reads at most.
pub const COUNTED_MAX: u64 = 2_000_000;
/// Entries that a sample is drawn from at most.
pub const DRAWN_FROM_MAX: u64 = 500_000;
/// Accesses of one sample.
pub const SAMPLE_MAX: usize = entente_model::limits::PAGE_ENTRIES_MAX;
/// Accesses of one group (register and purpose) in a sample.
pub const SAMPLE_GROUP_MAX: usize = 50;
/// Longest reason, question or answer about a sampled access, in characters.
pub const REASON_CHARS_MAX: usize = entente_model::limits::STATEMENT_CHARS_MAX;
/// Leaves read at once.
pub(crate) const LEAVES_AT_ONCE: usize = 2_048;

const _: () = assert!(OPENED_MAX <= LOOKED_AT_MAX);
const _: () = assert!(SAMPLE_GROUP_MAX <= SAMPLE_MAX);
