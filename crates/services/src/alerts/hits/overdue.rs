//! Legal clocks that run, and what happens when one runs out: a person is told, by an item of the
//! work list and an event; nothing is done in anybody's name.

use super::act::entry;
use super::file::{HitFile, load};
use super::limits;
use super::waiting::{About, Waits};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::work::WorkKind;
use entente_ledger::{Facts, Kind};
use entente_model::{HitId, Problem, Said, Timestamp, events};
use entente_store::{Collection, Document, Listing, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Clocks that run, apart from the files, so that a look at them does not read every file.
const CLOCKS: Collection = Collection::new("hit-clocks");

/// What a clock is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ClockKind {
    /// The report to the issuing state.
    Report,
    /// The decision for a minor.
    Minor,
}

/// A clock that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ClockDocument {
    hit: HitId,
    kind: ClockKind,
    due: Timestamp,
    overdue: Timestamp,
    escalated: bool,
}

impl ClockDocument {
    /// The clock of the report.
    pub(super) fn of_report(file: &HitFile) -> Self {
        let (due, overdue) = (file.clock.due, file.clock.overdue);
        Self { hit: file.id.clone(), kind: ClockKind::Report, due, overdue, escalated: false }
    }

    /// The clock of the decision for a minor.
    pub(super) fn of_minor(file: &HitFile, due: Timestamp) -> Self {
        Self { hit: file.id.clone(), kind: ClockKind::Minor, due, overdue: due, escalated: false }
    }

    /// The row that starts it, or notes that it was escalated.
    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::PutDocument {
            collection: CLOCKS,
            id: id(&self.hit, self.kind),
            group: None,
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(self.due.plus(limits::FILES_KEPT)),
        })
    }
}

/// The row that stops a clock.
pub(super) fn stopped(hit: &HitId, kind: ClockKind) -> Row {
    Row::DeleteDocument { collection: CLOCKS, id: id(hit, kind) }
}

fn id(hit: &HitId, kind: ClockKind) -> String {
    let kind = match kind {
        ClockKind::Report => "report",
        ClockKind::Minor => "minor",
    };
    format!("{hit}/{kind}")
}

/// Escalates every clock that has run out, once: work for the SIRENE bureau, an entry in the
/// ledger and an event in the log. Returns how many.
///
/// # Errors
/// An outage.
pub async fn escalate_overdue(context: &Context) -> Result<usize, Problem> {
    let now = context.clock.now();
    let mut count = 0;
    for clock in run_out(context, now)? {
        // Stopped or changed since it was read: the next run looks again.
        let Some((file, revision)) = load(context, &clock.hit)? else { continue };
        match escalate(context, (file, revision), clock).await {
            Ok(()) => count += 1,
            Err(problem) if problem.code == entente_model::Code::Conflict => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(count)
}

fn run_out(context: &Context, now: Timestamp) -> Result<Vec<ClockDocument>, Problem> {
    let mut listing = Listing::of(CLOCKS);
    listing.limit = entente_model::limits::PAGE_ENTRIES_MAX;
    let (mut found, mut seen) = (Vec::new(), 0);
    while seen < limits::CLOCKS_SCAN_MAX {
        let page = context.store.list(&listing).map_err(of_store)?;
        seen += page.entries.len();
        for Document { body, .. } in page.entries {
            let clock: ClockDocument = serde_json::from_value(body).map_err(malformed_document)?;
            if clock.overdue < now && !clock.escalated {
                found.push(clock);
            }
        }
        match page.next {
            Some(next) => listing.after = Some(next),
            None => break,
        }
    }
    Ok(found)
}

async fn escalate(
    context: &Context,
    (mut file, revision): (HitFile, u32),
    clock: ClockDocument,
) -> Result<(), Problem> {
    let now = context.clock.now();
    let (kind, said) = match clock.kind {
        ClockKind::Report => {
            let owner = (&file.alert.owner).into();
            (WorkKind::HitOverdue, Said::WorkUnacknowledged { owner })
        }
        ClockKind::Minor => (WorkKind::MinorOverdue, Said::WorkMinor),
    };
    let item = Waits {
        kind,
        register: &file.alert.register,
        about: About::Hit(&clock.hit),
        said,
        since: now,
        due: Some((clock.due, clock.overdue)),
    }
    .row()?;
    file.escalated = Some(now);
    let facts = Facts {
        register: Some(file.alert.register.clone()),
        answerer: Some(file.alert.owner.clone()),
        count: Some(1),
        ..context.facts(Kind::Admin, kind_code(clock.kind))
    };
    let rows = vec![
        file.row(revision, now)?,
        item,
        ClockDocument { escalated: true, ..clock.clone() }.row()?,
    ];
    let entry = entry(facts, json!("node"), json!({ "hit": clock.hit, "due": clock.due }));
    context.record(entry, rows).await?;
    tracing::warn!(event = events::HIT_OVERDUE, hit = %clock.hit, owner = %file.alert.owner);
    Ok(())
}

const fn kind_code(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::Report => "hit-overdue",
        ClockKind::Minor => "minor-overdue",
    }
}
