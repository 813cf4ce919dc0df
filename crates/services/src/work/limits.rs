//! Bounds of the work list (DESIGN invariant 7).

/// Most items of one kind that one look at the list reads, the oldest first. Of a kind of which
/// more wait the page says so.
pub const ITEMS_PER_KIND_MAX: usize = 2_000;
/// Most of the officer's own searches, the newest first, that are looked at for candidates that
/// nobody has judged.
pub const CANDIDATE_SEARCHES_MAX: usize = 20;
/// Most items that are given to somebody at once.
pub const ASSIGNED_AT_ONCE_MAX: usize = 100;
/// Longest note to whoever gets the work, in characters.
pub const NOTE_CHARS_MAX: usize = 1_000;
