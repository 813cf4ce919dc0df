//! A person entered as a threat contests it: somebody must look again, and say why.

use super::act::{AlertRef, Done, held, not_now, record, revised, stated};
use super::file::{NoteKind, NoteText, noted};
use super::work::{due_of, finished, work_on};
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::work::WorkKind;
use entente_ledger::Kind;
use entente_model::wire::Promise;
use entente_model::{Problem, Said};
use entente_policy::action::{ContestAlert, KeepAlert};
use entente_registers::declaration::Period;
use entente_registers::retention;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// Which entry is contested, and why.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContestInput {
    /// The alert.
    pub alert: AlertRef,
    /// What the person says against it.
    pub grounds: String,
}

impl std::fmt::Debug for ContestInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContestInput(..)")
    }
}

/// What came of looking again.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContestDecision {
    /// The alert.
    pub alert: AlertRef,
    /// True if the entry as a threat stands; false takes it out of the alert.
    pub stands: bool,
    /// Why.
    pub reasons: String,
}

/// Puts on record that a person entered as a threat contests it. The alert stands meanwhile; it
/// must be decided within the time that the register declares for rectification.
///
/// # Errors
/// `conflict` if nobody was entered as a threat or it is contested already, `not-owner`, `denied`,
/// or an outage.
// LEGAL: Directive (EU) 2016/680 Arts 16 and 46; Charter of Fundamental Rights Art 47.
pub async fn contest(
    context: &Context,
    officer: &SignedIn,
    input: ContestInput,
) -> Result<Promise, Problem> {
    let grounds = stated("grounds", &input.grounds)?;
    let (permit, held) = held::<ContestAlert>(context, officer, &input.alert).await?;
    if held.state.threat.is_none() {
        return Err(not_now(Said::ThreatNone));
    }
    if due_of(context, WorkKind::Contest, &input.alert)?.is_some() {
        return Err(not_now(Said::ContestedAlready));
    }
    let now = context.clock.now();
    let months = u32::from(held.declaration.rights.rectification_months);
    let due = retention::plus(now, Period { years: 0, months, days: 0 }).unwrap_or(now);
    let work = work_on((WorkKind::Contest, None), &input.alert, (now, due), &Said::WorkContest);
    let rows =
        vec![work?, noted(context, &input.alert, (NoteKind::Contest, grounds), Some(officer))?];
    let subject = json!({ "record": input.alert.record });
    let facts = permit.facts(Kind::Alter);
    record(context, officer, Done { facts, subject, rows }).await
}

/// Decides a contest, with reasons.
///
/// # Errors
/// `conflict` if it is not contested, `not-owner`, `denied`, or an outage.
pub async fn decide_contest(
    context: &Context,
    officer: &SignedIn,
    decision: ContestDecision,
) -> Result<Promise, Problem> {
    let reasons = stated("reasons", &decision.reasons)?;
    let alert = &decision.alert;
    let (permit, held) = held::<KeepAlert>(context, officer, alert).await?;
    if due_of(context, WorkKind::Contest, alert)?.is_none() {
        return Err(not_now(Said::ContestedNot));
    }
    let words = if decision.stands {
        format!("the entry stands: {reasons}")
    } else {
        format!("the entry as a threat is taken out: {reasons}")
    };
    let stands = if decision.stands { "yes" } else { "no" };
    let note = NoteText::of(words, &[("stands", stands), ("reason", &reasons)]);
    let mut rows = vec![
        finished(WorkKind::Contest, alert, None),
        noted(context, alert, (NoteKind::ContestDecision, note), Some(officer))?,
    ];
    let facts = permit.facts(Kind::Alter);
    if decision.stands {
        let subject = json!({ "record": alert.record });
        return record(context, officer, Done { facts, subject, rows }).await;
    }
    rows.push(finished(WorkKind::Threat, alert, None));
    let mut state = held.state.clone();
    state.threat = None;
    let next = write::next(held.declaration, &held.record, (state, context.clock.now()));
    revised(context, officer, (facts, next, rows)).await.map(|kept| kept.promise)
}
