//! What time asks for: nobody has to think of it.

use super::end::end_by_silence;
use super::hide::reveal_by_time;
use super::propose::{deliver_waiting, to_supervisor};
use super::review::warn;
use super::work::overdue;
use crate::context::Context;
use crate::work::WorkKind;
use entente_model::Problem;
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
