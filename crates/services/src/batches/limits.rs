//! Every bound of batches.

/// Questions that share an entry of the ledger.
pub const CHUNK_QUESTIONS_MAX: usize = 256;
/// Lines of one batch; a reader that goes on begins another.
pub const LINES_MAX: u64 = 1_000_000;
/// Lines of one batch that a person in a session sends, through a page or the API: what one person
/// can look through. A mass of checks is a program's, with a token or certificate of its own.
pub const SESSION_LINES_MAX: u64 = 500;
/// Bytes of one line.
pub const LINE_BYTES_MAX: usize = 16 * 1024;
/// Bytes of what the asker calls a question.
pub const ID_BYTES_MAX: usize = 128;
/// Questions a second of one batch: single searches of officers go beside it.
pub const QUESTIONS_PER_SECOND_MAX: u32 = 20_000;
/// Hits of one chunk that are looked at at once.
pub const HITS_AT_ONCE_MAX: usize = 8;

const _: () = assert!(CHUNK_QUESTIONS_MAX > 0 && QUESTIONS_PER_SECOND_MAX > 0);
const _: () = assert!(CHUNK_QUESTIONS_MAX as u64 <= LINES_MAX);
const _: () = assert!(SESSION_LINES_MAX < LINES_MAX);
