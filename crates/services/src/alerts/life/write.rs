//! The one place where versions and erasures of alerts become rows.

use super::act::AlertRef;
use crate::context::Context;
use entente_model::alert::AlertState;
use entente_model::{Code, Problem, Record, RuleId, Timestamp};
use entente_registers::Declaration;
use entente_store::Row;

/// The rows of a new version; the version before it must be the stored one.
#[expect(clippy::unnecessary_wraps, reason = "writing to a feed can fail, and takes this place")]
pub(super) fn put(_context: &Context, record: Record) -> Result<Vec<Row>, Problem> {
    let expected_version = record.version.checked_sub(1).filter(|version| *version > 0);
    Ok(vec![Row::PutRecord { record, expected_version }])
}

/// The rows of an erasure under a rule.
pub(super) fn erase(
    _context: &Context,
    alert: &AlertRef,
    ground: &str,
) -> Result<Vec<Row>, Problem> {
    let rule = RuleId::new(ground).map_err(|_| Problem::new(Code::Internal))?;
    let AlertRef { register, record: id } = alert.clone();
    Ok(vec![Row::EraseRecord { register, id, rule }])
}

/// The next version of an alert with another state. It goes on the day on which it must have been
/// reviewed, and is known to those whom its categories permit.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53(7): deleted at the end of the period unless
// extended.
pub(super) fn next(
    declaration: &Declaration,
    record: &Record,
    (state, now): (AlertState, Timestamp),
) -> Record {
    let mut next = Record {
        version: record.version.saturating_add(1),
        changed: now,
        expires: Some(state.review_due),
        alert: Some(state),
        ..record.clone()
    };
    next.visibility.categories = declaration.visible_by(&next);
    next
}
