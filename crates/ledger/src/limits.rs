//! Every bound of the ledger, in one place.

/// Longest origin of a log, in bytes.
pub const ORIGIN_BYTES_MAX: usize = 128;
/// Largest encoded leaf, in bytes; the ordinary one stays below 400.
pub const LEAF_BYTES_MAX: usize = 2_048;
/// Longest operation code, in bytes.
pub const OPERATION_BYTES_MAX: usize = 64;
/// Most rules that one leaf names.
pub const RULES_MAX: usize = 16;
/// Largest plain opening, in bytes: a question of the largest size and its justification.
pub const OPENING_BYTES_MAX: usize = 512 * 1024;
/// Most entries that one integration step takes in.
pub const STEP_LEAVES_MAX: usize = 4_096;
/// Largest signed checkpoint, in bytes: room for the cosignatures of a whole federation.
pub const NOTE_BYTES_MAX: usize = 256 * 1024;
/// Most signatures on one checkpoint.
pub const NOTE_SIGNATURES_MAX: usize = 128;
/// Largest entry of a log by the tlog-tiles layout, in bytes: its length is written in 16 bits.
pub const ENTRY_BYTES_MAX: usize = 65_535;
/// Most openings erased under one entry.
pub const ERASED_AT_ONCE_MAX: usize = 10_000;
/// How often a reader starts again because the log grew under it.
pub const RESTARTS_MAX: usize = 8;

const _: () = assert!(LEAF_BYTES_MAX <= ENTRY_BYTES_MAX);
const _: () = assert!(OPENING_BYTES_MAX > entente_model::limits::BODY_BYTES_MAX);
