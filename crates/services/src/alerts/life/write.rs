//! The one place where versions and erasures of alerts become rows.

use super::act::AlertRef;
use crate::alerts::feed::{self, Change};
use crate::context::Context;
use crate::error::of_store;
use entente_model::alert::AlertState;
use entente_model::{Code, Problem, Record, RuleId, Timestamp};
use entente_registers::Declaration;
use entente_store::Row;

/// The rows of a new version; the version before it must be the stored one.
pub(super) fn put(context: &Context, record: Record) -> Result<Vec<Row>, Problem> {
    let expected_version = record.version.checked_sub(1).filter(|version| *version > 0);
    feed::rows(context, Change::Put { record, expected_version })
}

/// The rows of an erasure under a rule.
pub(super) fn erase(
    context: &Context,
    alert: &AlertRef,
    ground: &str,
) -> Result<Vec<Row>, Problem> {
    let rule = RuleId::new(ground).map_err(|_| Problem::new(Code::Internal))?;
    let record = context.store.record(&alert.register, &alert.record).map_err(of_store)?;
    let record = record.ok_or_else(|| Problem::new(Code::NotFound))?;
    feed::rows(context, Change::Erase { record, rule })
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
