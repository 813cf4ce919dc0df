//! Extending an alert, after its review.

use super::act::{AlertRef, held, revised, stated};
use super::file::{NoteKind, noted};
use super::work::finished;
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::records::Kept;
use crate::work::WorkKind;
use entente_ledger::Kind;
use entente_model::{Code, Problem};
use entente_policy::action::KeepAlert;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which alert is extended, and why that is needed.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtendInput {
    /// The alert.
    pub alert: AlertRef,
    /// The comprehensive individual assessment; stays in the national file.
    pub assessment: String,
}

impl std::fmt::Debug for ExtendInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ExtendInput(..)")
    }
}

/// Extends an alert of this authority by the period of its category, counted from now.
///
/// # Errors
/// `record-invalid` without an assessment, `not-owner`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53(6); Regulation (EU) 2018/1861 (SIS-B) Art 39:
// only after a comprehensive individual assessment that is recorded.
pub async fn extend(
    context: &Context,
    officer: &SignedIn,
    input: ExtendInput,
) -> Result<Kept, Problem> {
    let assessment = stated("assessment", &input.assessment)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let now = context.clock.now();
    let due = held
        .declaration
        .review_due(&held.record, now)
        .ok_or_else(|| Problem::new(Code::Internal))?;
    let mut state = held.state.clone();
    // A longer period that runs already is not cut by extending it early.
    state.review_due = due.max(state.review_due);
    state.extensions = state.extensions.saturating_add(1);
    let record = write::next(held.declaration, &held.record, (state, now));
    let rows = vec![
        noted(context, &input.alert, (NoteKind::Assessment, assessment), Some(officer))?,
        finished(WorkKind::Review, &input.alert, None),
    ];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}
