//! Standing questions: told when something new that fits is entered.

use super::super::form::Sent;
use super::super::html::{Shown, on_to};
use crate::extract::Id;
use crate::pages::entry::Choice;
use crate::pages::page::Page;
use crate::state::ApiState;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{Code, JustificationInput, Problem, Said, SearchId};
use entente_services::alerts::subscriptions::{self, NewSubscription};
use entente_services::search;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);
/// For how many days one may be made here; the last is the longest there is.
const SPANS_DAYS: [u32; 3] = [7, 30, 89];

/// The spans to choose from.
pub(super) fn spans(page: &Page) -> Vec<Choice> {
    let choice =
        |days: &u32| Choice::new(days.to_string(), page.with("search-days", "count", *days));
    SPANS_DAYS.iter().map(choice).collect()
}

/// Makes a standing question of a search of one's own, for the same purpose.
pub(super) async fn begin(
    State(state): State<ApiState>,
    Id(id): Id<SearchId>,
    sent: Sent,
) -> Shown {
    let officer = &sent.visitor.officer;
    let stored = search::find(&state.context, officer, id)?.search;
    let days = sent.fields.text("days").and_then(|text| text.parse::<u32>().ok());
    let days = days.filter(|days| SPANS_DAYS.contains(days)).ok_or_else(|| {
        let fault = Fault::new("days", Said::ChooseOne);
        Problem::new(Code::QueryMalformed).with_faults(vec![fault])
    })?;
    let here = stored.expected.into_iter().filter(|due| due.authority == state.context.authority);
    let new = NewSubscription {
        justification: JustificationInput::from(stored.justification),
        terms: stored.query.terms,
        registers: here.map(|due| due.register).collect(),
        ends: state.context.clock.now().plus(DAY.saturating_mul(days)),
    };
    subscriptions::subscribe(&state.context, officer, new).await?;
    on_to(&format!("/searches/{id}?standing=made"))
}

/// Ends one of one's own.
pub(super) async fn end(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    subscriptions::unsubscribe(&state.context, &sent.visitor.officer, &id).await?;
    on_to("/searches")
}
