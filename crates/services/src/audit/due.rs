//! What will be deleted when and under which rule, if nothing changes: counts, never content.
// LEGAL: Directive (EU) 2016/680 Art 5: time limits for erasure, and procedures that see to them.

use super::explore::away;
use super::{permitted, sampling};
use crate::accounts::SignedIn;
use crate::alerts::feed;
use crate::context::Context;
use crate::error::of_store;
use crate::retention;
use entente_model::{AuthorityId, Problem, RegisterId, Timestamp};
use entente_store::Due;
use entente_store::limits::DUE_COUNTED_MAX;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;

/// Up to when it is foreseen: now, a day, a week, a month, a quarter.
pub const DAYS: [u64; 5] = [0, 1, 7, 30, 90];

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DryRun {
    /// When it was foreseen.
    pub made: Timestamp,
    /// Records, by register.
    pub records: Vec<DueRecords>,
    /// Searches with their answers, sessions and other documents, by collection.
    pub documents: Vec<DueCounts>,
    /// Openings of ledger entries, by the key whose end closes them for good.
    pub openings: Vec<DueOpenings>,
    /// Deletions that other nodes have not acknowledged.
    pub unacknowledged: Vec<Unacknowledged>,
    /// True if there is more than is counted.
    pub more: bool,
}

/// How many reach their date within each of [`DAYS`], those before included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueCounts {
    /// The register or collection.
    pub name: String,
    /// The counts, as [`DAYS`] has them.
    pub within: [u64; DAYS.len()],
}

/// Records of one register that reach their date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueRecords {
    /// How many, and of which register.
    pub counts: DueCounts,
    /// The article that sets the period.
    pub article: String,
    /// True while that awaits a check against the official text.
    pub unverified: bool,
    /// True if records of other states are among them: theirs go when they say so.
    pub copies: bool,
}

/// The openings that one key closes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueOpenings {
    /// The retention class.
    pub class: String,
    /// The month in which they were recorded.
    pub month: String,
    /// When the key may be destroyed; none for a class that this program does not know.
    pub ends: Option<Timestamp>,
    /// True while an access of that month is under review: then the key waits.
    pub held: bool,
}

/// Deletions of one register that one node has not acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unacknowledged {
    /// The node.
    pub node: AuthorityId,
    /// The register.
    pub register: RegisterId,
    /// How many.
    pub pending: u64,
    /// Of these, how many should have been acknowledged by now.
    pub overdue: u64,
}

/// Foresees what will be deleted. Nothing is deleted by it.
///
/// # Errors
/// `denied` without an oversight role, or an outage.
pub async fn dry_run(context: &Context, officer: &SignedIn) -> Result<DryRun, Problem> {
    permitted(context, officer, json!({ "retention": "dry-run" }), None).await?;
    let context = context.clone();
    away(move || foreseen(&context)).await
}

fn foreseen(context: &Context) -> Result<DryRun, Problem> {
    let made = context.clock.now();
    let (records, more_records) = within(made, |until| context.store.records_due(until))?;
    let (documents, more_documents) = within(made, |until| context.store.documents_due(until))?;
    let deletions = feed::pending_deletions(context)?;
    let mut unacknowledged: BTreeMap<(AuthorityId, RegisterId), (u64, u64)> = BTreeMap::new();
    for entry in deletions.entries {
        let sums = unacknowledged.entry((entry.node, entry.register)).or_default();
        sums.0 += 1;
        sums.1 += u64::from(entry.overdue);
    }
    let unacknowledged = unacknowledged.into_iter().map(|((node, register), sums)| {
        Unacknowledged { node, register, pending: sums.0, overdue: sums.1 }
    });
    Ok(DryRun {
        made,
        records: records.into_iter().map(|counts| of_register(context, counts)).collect(),
        documents,
        openings: openings(context)?,
        unacknowledged: unacknowledged.collect(),
        more: more_records || more_documents || deletions.more,
    })
}

/// The counts up to each of [`DAYS`], and whether the counting ended early.
fn within(
    now: Timestamp,
    count: impl Fn(Timestamp) -> Result<Vec<Due>, entente_store::Error>,
) -> Result<(Vec<DueCounts>, bool), Problem> {
    let mut all: BTreeMap<String, [u64; DAYS.len()]> = BTreeMap::new();
    let mut more = false;
    for (place, days) in DAYS.iter().enumerate() {
        let until = now.plus(Duration::from_secs(days * 24 * 3600));
        let due = count(until).map_err(of_store)?;
        more |= due.iter().map(|due| due.count).sum::<u64>() >= DUE_COUNTED_MAX as u64;
        for due in due {
            if let Some(cell) = all.entry(due.name).or_default().get_mut(place) {
                *cell = due.count;
            }
        }
    }
    Ok((all.into_iter().map(|(name, within)| DueCounts { name, within }).collect(), more))
}

fn of_register(context: &Context, counts: DueCounts) -> DueRecords {
    let declared = RegisterId::new(counts.name.as_str()).ok();
    let declared = declared.as_ref().and_then(|id| context.catalogue.declaration(id));
    let retention = declared.map(|one| &one.retention);
    DueRecords {
        article: retention.map(|retention| retention.article.clone()).unwrap_or_default(),
        unverified: retention.is_none_or(|retention| retention.unverified),
        copies: declared.is_some_and(|one| one.identity.distribution.as_str() == "replicated"),
        counts,
    }
}

fn openings(context: &Context) -> Result<Vec<DueOpenings>, Problem> {
    let held = sampling::months_under_review(context)?;
    let keys = context.ledger.opening_keys().into_iter();
    let mut openings: Vec<_> = keys
        .map(|key| DueOpenings {
            ends: retention::openings_end(key.class(), key.month()),
            held: held.contains(key.month()),
            class: key.class().to_owned(),
            month: key.month().to_owned(),
        })
        .collect();
    openings.sort_by_key(|opening| (opening.ends, opening.class.clone()));
    Ok(openings)
}
