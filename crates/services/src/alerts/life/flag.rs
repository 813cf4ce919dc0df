//! Flags: at the request of a state its authorities do not take the action of an alert.

use super::act::{AlertRef, faulty, held, named, not_now, revised, stated};
use super::file::{NoteKind, NoteText, noted};
use super::limits::FLAGS_MAX;
use super::work::told;
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::records::Kept;
use entente_ledger::Kind;
use entente_model::alert::Flag;
use entente_model::wire::Promise;
use entente_model::{AuthorityId, Code, Problem, Said};
use entente_policy::action::FlagAlert;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// Which alert is flagged for whom, and why.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagInput {
    /// The alert.
    pub alert: AlertRef,
    /// The state that asked for it.
    pub state: AuthorityId,
    /// Its request: a reference.
    pub request: String,
    /// The incompatibility it named: national law, international obligations or essential national
    /// interests; for arrest the refusal of its judicial authority.
    pub reason: String,
}

/// Whose flag is withdrawn, and why.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnflagInput {
    /// The alert.
    pub alert: AlertRef,
    /// The state.
    pub state: AuthorityId,
    /// Why.
    pub reason: String,
}

/// A request to take the action although it is flagged.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExecuteInput {
    /// The alert.
    pub alert: AlertRef,
    /// The state.
    pub state: AuthorityId,
    /// Why it is particularly urgent and serious.
    pub reason: String,
}

/// Flags an alert of this authority for a state that asked for it.
///
/// # Errors
/// `record-invalid` if alerts of the category are not flagged, `conflict` if it is flagged already,
/// `not-owner`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 24(1) and 25: set by the SIRENE bureau of the
// issuing state; an arrest becomes a location.
pub async fn flag(
    context: &Context,
    officer: &SignedIn,
    input: FlagInput,
) -> Result<Kept, Problem> {
    let (request, reason) = (named("request", &input.request)?, stated("reason", &input.reason)?);
    let (permit, held) = held::<FlagAlert>(context, officer, &input.alert).await?;
    if !held.rules.flaggable {
        return Err(faulty("category", Said::NeverFlagged));
    }
    if input.state == context.authority {
        return Err(faulty("state", Said::FlagOwn));
    }
    let mut state = held.state.clone();
    if state.is_flagged_for(&input.state) {
        return Err(not_now(Said::FlaggedAlready));
    }
    if state.flags.len() >= FLAGS_MAX {
        return Err(not_now(Said::FlagsFull { most: FLAGS_MAX.into() }));
    }
    let now = context.clock.now();
    let instead = held.rules.flag_instead.as_ref().map(|code| code.value().clone());
    state.flags.push(Flag { state: input.state.clone(), since: now, instead });
    let record = write::next(held.declaration, &held.record, (state, now));
    let words = format!("set for {} on its request {request}: {reason}", input.state);
    let parts = [("state", input.state.as_str()), ("request", &request), ("reason", &reason)];
    let note = (NoteKind::Flag, NoteText::of(words, &parts));
    let rows = vec![noted(context, &input.alert, note, Some(officer))?];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Withdraws the flag of a state.
///
/// # Errors
/// `not-found` if it is not flagged, `not-owner`, `denied`, or an outage.
pub async fn unflag(
    context: &Context,
    officer: &SignedIn,
    input: UnflagInput,
) -> Result<Kept, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<FlagAlert>(context, officer, &input.alert).await?;
    let mut state = held.state.clone();
    if !state.is_flagged_for(&input.state) {
        return Err(Problem::new(Code::NotFound));
    }
    state.flags.retain(|flag| flag.state != input.state);
    let record = write::next(held.declaration, &held.record, (state, context.clock.now()));
    let words = format!("withdrawn for {}: {reason}", input.state);
    let parts = [("act", "unflag"), ("state", input.state.as_str()), ("reason", &reason)];
    let note = (NoteKind::Flag, NoteText::of(words, &parts));
    let rows = vec![noted(context, &input.alert, note, Some(officer))?];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Asks a state to take the action although it is flagged there, on record; that state looks at
/// once whether it can have the flag withdrawn.
///
/// # Errors
/// `conflict` if it is not flagged for that state, `not-owner`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 24(3): in particularly urgent and serious cases.
pub async fn execute_anyway(
    context: &Context,
    officer: &SignedIn,
    input: ExecuteInput,
) -> Result<Promise, Problem> {
    let reason = stated("reason", &input.reason)?;
    let (permit, held) = held::<FlagAlert>(context, officer, &input.alert).await?;
    if !held.state.is_flagged_for(&input.state) {
        return Err(not_now(Said::FlaggedNot));
    }
    let to = [input.state.clone()];
    let asked = "the issuing state asks that the action be taken although it is flagged (SIS-P \
                 Art 24(3))";
    let words = format!("asked of {}: {reason}", input.state);
    let parts = [("state", input.state.as_str()), ("reason", &reason)];
    let note = (NoteKind::ExecuteAnyway, NoteText::of(words, &parts));
    let rows = vec![
        told(context, ("execute-anyway", &input.alert), &to, asked)?,
        noted(context, &input.alert, note, Some(officer))?,
    ];
    let subject = json!({ "record": held.record.id, "state": input.state });
    let done = super::act::Done { facts: permit.facts(Kind::Disclose), subject, rows };
    super::act::record(context, officer, done).await
}
