//! Bounds of standing questions (DESIGN invariant 7).

use std::time::Duration;

/// Most standing questions of one officer.
pub const PER_OFFICER_MAX: usize = 20;
/// Most standing questions of one node.
pub const PER_NODE_MAX: usize = 500;
/// Most registers of one standing question.
pub const REGISTERS_MAX: usize = 8;
/// The longest that one lasts, and that a renewal prolongs it.
pub const SPAN_MAX: Duration = Duration::from_secs(90 * 24 * 3600);
/// Most renewals of one standing question.
pub const RENEWALS_MAX: usize = 8;
/// Most changes of a register that one evaluation takes up; the next one goes on from there.
pub const CHANGES_PER_RUN_MAX: usize = 50_000;
/// Most searches that a retroactive check puts again at once.
pub const LAST_SEARCHES_MAX: usize = 1_000;
