//! What time asks for: nobody has to think of it.

use super::act::AlertRef;
use super::end::end_by_silence;
use super::hide::reveal_by_time;
use super::propose::{deliver_waiting, to_supervisor};
use super::review::warn;
use super::work::{WorkKind, of_kind};
use crate::context::Context;
use crate::page::PageRequest;
use entente_model::{Problem, limits};
use serde::{Deserialize, Serialize};

/// What one run has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueReport {
    /// Hidden alerts that became visible.
    pub revealed: usize,
    /// Alerts deleted because their purpose is achieved and nobody said otherwise.
    pub ended: usize,
    /// Alerts of which the owner was warned that they must be reviewed.
    pub warned: usize,
    /// Proposals handed to their owners.
    pub delivered: usize,
    /// Proposals without agreement that went to the supervisory authorities.
    pub supervised: usize,
}

/// Does what has come due by now. To be called again and again beside the requests; what fails for
/// one alert does not keep the others.
///
/// # Errors
/// An outage.
pub async fn run_due(context: &Context) -> Result<DueReport, Problem> {
    let mut report = DueReport::default();
    for alert in overdue(context, WorkKind::Hidden)? {
        report.revealed += usize::from(reveal_by_time(context, &alert).await?);
    }
    for alert in overdue(context, WorkKind::PurposeAchieved)? {
        report.ended += usize::from(end_by_silence(context, &alert).await?);
    }
    report.warned = warn(context).await?;
    report.delivered = deliver_waiting(context).await?;
    report.supervised = to_supervisor(context).await?;
    Ok(report)
}

/// The alerts on which work of a kind is due.
fn overdue(context: &Context, kind: WorkKind) -> Result<Vec<AlertRef>, Problem> {
    let now = context.clock.now();
    let mut due = Vec::new();
    let mut request = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    loop {
        let page = of_kind(context, kind, &request)?;
        due.extend(page.entries.into_iter().filter(|item| item.due <= now).map(|item| item.alert));
        if page.next.is_none() || due.len() >= super::limits::DUE_PER_RUN_MAX {
            return Ok(due);
        }
        request.after = page.next;
    }
}
