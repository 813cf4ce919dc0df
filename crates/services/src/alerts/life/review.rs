//! Which alerts must be reviewed, and the warning ahead of it.

use super::act::AlertRef;
use super::limits::DUE_PER_RUN_MAX;
use super::work::{seen, work_on};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest};
use crate::work::WorkKind;
use entente_model::{Problem, Record, RegisterId, Said, Timestamp, limits};
use entente_registers::retention;
use entente_store::{Collection, ExpiryCursor, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// The setting that says up to which alert the owner was warned.
const WARNED: &str = "alert-warnings";

/// An alert that must be reviewed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReviewEntry {
    /// The alert.
    pub alert: AlertRef,
    /// Its category.
    pub category: String,
    /// When it is deleted unless it is extended.
    pub due: Timestamp,
    /// How often it was extended.
    pub extensions: u16,
}

/// One page of the alerts of this authority that must be reviewed within the time of warning, the
/// most pressing first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53(7): warned four months ahead.
pub async fn review(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<ReviewEntry>, Problem> {
    seen(context, officer, register, "review").await?;
    let after = page.after.as_deref().map(str::parse).transpose().map_err(of_store)?;
    let limit = page.limit.clamp(1, limits::PAGE_ENTRIES_MAX);
    let found = context.store.expiring(horizon(context), after, limit).map_err(of_store)?;
    let next = found.last().filter(|_| found.len() == limit).map(|(_, place)| place.to_string());
    let entries = found
        .iter()
        .filter(|(record, _)| record.register == *register)
        .filter_map(|(record, _)| entry(context, record))
        .collect();
    Ok(Page { entries, next })
}

fn entry(context: &Context, record: &Record) -> Option<ReviewEntry> {
    let declaration = context.catalogue.declaration(&record.register)?;
    declaration.alert_rules(record)?;
    if record.owner != context.authority {
        return None;
    }
    Some(ReviewEntry {
        alert: AlertRef::of(record),
        category: declaration.record_type(record)?.code.value().clone(),
        due: record.expires?,
        extensions: record.alert.as_ref().map_or(0, |alert| alert.extensions),
    })
}

/// Up to when owners are warned today: the longest time of warning that any category declares.
fn horizon(context: &Context) -> Timestamp {
    let now = context.clock.now();
    let types = context.registers.served().flat_map(|served| &served.record_types);
    let warnings = types.filter_map(|kind| kind.alert.as_ref());
    warnings.filter_map(|rules| retention::plus(now, *rules.warning)).max().unwrap_or(now)
}

/// Puts on the list of work what has come within the time of warning since; says how many.
pub(super) async fn warn(context: &Context) -> Result<usize, Problem> {
    let settings = Collection::SETTINGS;
    let stored = context.store.document(settings, WARNED).map_err(of_store)?;
    let after: Option<String> = stored
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()?;
    let mut after: Option<ExpiryCursor> =
        after.as_deref().map(str::parse).transpose().map_err(of_store)?;
    let (now, until) = (context.clock.now(), horizon(context));
    let mut warned = 0;
    loop {
        let found = context.store.expiring(until, after, DUE_PER_RUN_MAX).map_err(of_store)?;
        let Some((_, last)) = found.last() else { return Ok(warned) };
        after = Some(*last);
        let entries = found.iter().filter_map(|(record, _)| entry(context, record));
        let mut rows = entries
            .map(|entry| {
                let due = (now, entry.due);
                work_on((WorkKind::Review, None), &entry.alert, due, &Said::WorkReview)
            })
            .collect::<Result<Vec<_>, _>>()?;
        warned += rows.len();
        rows.push(Row::PutDocument {
            collection: settings,
            id: WARNED.to_owned(),
            group: None,
            body: json!(last.to_string()),
            expires: None,
        });
        context.store.write(rows).await.map_err(of_store)?;
    }
}
