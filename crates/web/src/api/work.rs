//! The work list: what waits for the officer, and giving it to somebody.

use crate::extract::{Asked, Body, Sender, page_limit};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Code, Problem, RegisterId, Said};
use entente_services::page::PageRequest;
use entente_services::work::{
    self, AssignInput, Assigned, Whose, WorkFilter, WorkKind, WorkPage, WorkRef,
};
use serde::Deserialize;
use std::collections::BTreeSet;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(assign)).routes(routes!(seen))
}

/// Which work is wanted; all that you may see without.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct WorkQuery {
    /// Only these kinds: codes with commas between them, such as `hit-to-report,hit-overdue`.
    pub kind: Option<String>,
    /// Only what is about this register.
    pub register: Option<RegisterId>,
    /// Only what officers of this unit have.
    pub unit: Option<String>,
    /// Whose; anybody's without.
    #[serde(default)]
    pub whose: Whose,
    /// `true` for what is overdue alone.
    #[serde(default)]
    pub overdue: bool,
    /// The cursor that the previous page gave; the first page without.
    pub after: Option<String>,
    /// How many entries, 1 to 200; 50 without.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<usize>,
}

/// What waits for you, and for all who may do it: what is overdue first, then what is due first.
/// The look at what waits for all is put on record.
#[utoipa::path(
    get, path = "/v1/work", tag = "work", params(WorkQuery),
    responses((status = 200, description = "One page", body = WorkPage)),
)]
pub async fn list(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Asked(query): Asked<WorkQuery>,
) -> Outcome<Json<WorkPage>> {
    let page = PageRequest { after: query.after, limit: page_limit(query.limit)? };
    let filter = WorkFilter {
        kinds: query.kind.as_deref().map(kinds).transpose()?.unwrap_or_default(),
        register: query.register,
        unit: query.unit,
        whose: query.whose,
        overdue: query.overdue,
    };
    Ok(Json(work::list(&state.context, &officer, (&filter, &page)).await?))
}

/// Take work, give it to another officer of your unit with a note, or give it back: all the items
/// that you name, or none if one was changed since you saw it.
#[utoipa::path(
    post, path = "/v1/work/assignments", tag = "work", request_body = AssignInput,
    responses((status = 200, description = "The items as they stand now", body = Assigned)),
)]
pub async fn assign(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<AssignInput>,
) -> Outcome<Json<Assigned>> {
    Ok(Json(work::assign(&state.context, &officer, input).await?))
}

/// Take news that you have read off the list: a decision, an answer to a standing question, a
/// report that failed. Other work leaves the list when it is done.
#[utoipa::path(
    post, path = "/v1/work/seen", tag = "work", request_body = WorkRef,
    responses((
        status = 200, description = "It is off the list; the entry in the log", body = Promise
    )),
)]
pub async fn seen(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(news): Body<WorkRef>,
) -> Outcome<Json<Promise>> {
    Ok(Json(work::seen(&state.context, &officer, news).await?))
}

fn kinds(text: &str) -> Result<BTreeSet<WorkKind>, Problem> {
    let unknown = || {
        let fault = Fault::new("kind", Said::WorkKindUnknown);
        Problem::new(Code::CodeUnknown).with_faults(vec![fault])
    };
    let known = |code| WorkKind::ALL.into_iter().find(|kind| kind.as_str() == code);
    text.split(',').map(|code| known(code).ok_or_else(unknown)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_by_their_codes_and_an_unknown_one_is_refused() {
        let found = kinds("hit-overdue,review").unwrap();
        assert_eq!(found, [WorkKind::HitOverdue, WorkKind::Review].into());
        assert_eq!(kinds("hit-overdue,").unwrap_err().code, Code::CodeUnknown);
        assert!(WorkKind::ALL.iter().all(|kind| kinds(kind.as_str()).is_ok()));
    }
}
