//! Hiding an arrest alert from end users while an operation runs.

use super::act::{AlertRef, by_node, faulty, held, named, not_now, revised, state, stored};
use super::file::{NoteKind, NoteText, noted};
use super::work::{finished, told, work_on};
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_store;
use crate::records::Kept;
use crate::work::WorkKind;
use entente_ledger::Kind;
use entente_model::alert::Hiding;
use entente_model::{AuthorityId, Problem, Said};
use entente_policy::action::KeepAlert;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// Which alert is hidden, or hidden for longer, and with whose consent.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HideInput {
    /// The alert.
    pub alert: AlertRef,
    /// The consent of the issuing judicial authority: a reference.
    pub consent: String,
    /// The states that take part in the operation; they are told.
    pub told: Vec<AuthorityId>,
}

/// Hides an arrest alert of this authority from end users, or prolongs that by as much again.
///
/// # Errors
/// `record-invalid` if alerts of the category are not hidden or no consent is named, `not-owner`,
/// `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 26(4): at most 48 hours, prolonged by 48 hours at a
// time, with the authorisation of the judicial authority; the states in the operation are told.
pub async fn hide(
    context: &Context,
    officer: &SignedIn,
    input: HideInput,
) -> Result<Kept, Problem> {
    let consent = named("consent", &input.consent)?;
    let (permit, held) = held::<KeepAlert>(context, officer, &input.alert).await?;
    let Some(hiding) = &held.rules.hiding else {
        return Err(faulty("category", Said::NeverHidden));
    };
    let now = context.clock.now();
    let span = Duration::from_secs(u64::from(hiding.hours) * 3600);
    let mut state = held.state.clone();
    let hidden = match &state.hidden {
        Some(before) if before.until > now => {
            Hiding { until: before.until.plus(span), prolonged: before.prolonged.saturating_add(1) }
        }
        Some(_) => return Err(not_now(Said::HidingEnded)),
        None => Hiding { until: now.plus(span), prolonged: 0 },
    };
    let until = hidden.until;
    state.hidden = Some(hidden);
    let record = write::next(held.declaration, &held.record, (state, now));
    let words = format!("until {until}, consent {consent}");
    let parts = [("until", until.to_string()), ("consent", consent)];
    let parts = parts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let note = (NoteKind::Hidden, NoteText::of(words, &parts));
    let work = work_on((WorkKind::Hidden, None), &input.alert, (now, until), &Said::WorkHidden);
    let rows = vec![
        work?,
        told(context, ("hidden", &input.alert), &input.told, "hidden while an operation runs")?,
        noted(context, &input.alert, note, Some(officer))?,
    ];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Shows a hidden alert to end users before its time.
///
/// # Errors
/// `conflict` if it is not hidden, `not-owner`, `denied`, or an outage.
pub async fn reveal(
    context: &Context,
    officer: &SignedIn,
    alert: AlertRef,
) -> Result<Kept, Problem> {
    let (permit, held) = held::<KeepAlert>(context, officer, &alert).await?;
    let mut state = held.state.clone();
    if state.hidden.take().is_none() {
        return Err(not_now(Said::HiddenNot));
    }
    let record = write::next(held.declaration, &held.record, (state, context.clock.now()));
    let words = "shown before its time".to_owned();
    let note = (NoteKind::Revealed, NoteText::of(words, &[("because", "act")]));
    let rows = vec![
        finished(WorkKind::Hidden, &alert, None),
        noted(context, &alert, note, Some(officer))?,
    ];
    revised(context, officer, (permit.facts(Kind::Alter), record, rows)).await
}

/// Shows an alert whose time of hiding has passed; says whether there was one.
pub(super) async fn reveal_by_time(context: &Context, alert: &AlertRef) -> Result<bool, Problem> {
    let finished = finished(WorkKind::Hidden, alert, None);
    let now = context.clock.now();
    let hidden = stored(context, alert).ok().and_then(|record| {
        let declaration = super::act::declared(context, &alert.register).ok()?;
        let state = state(declaration, &record).ok()?;
        let over = state.hidden.as_ref().is_some_and(|hiding| hiding.until <= now);
        (over && record.owner == context.authority).then_some((declaration, record, state))
    });
    let Some((declaration, record, mut state)) = hidden else {
        context.store.write(vec![finished]).await.map_err(of_store)?;
        return Ok(false);
    };
    state.hidden = None;
    let next = write::next(declaration, &record, (state, now));
    let mut rows = write::put(context, next.clone())?;
    rows.push(finished);
    let words = NoteText::of("its time has passed".to_owned(), &[("because", "time")]);
    rows.push(noted(context, alert, (NoteKind::Revealed, words), None)?);
    by_node(context, (Kind::Alter, "reveal"), &next, rows).await?;
    Ok(true)
}
