//! Statistics without personal data.

use crate::extract::{Asked, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use entente_services::accounts::Scope;
use entente_services::alerts::statistics::{self, Form, Period, Span, Statistics};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new().routes(routes!(count))
}

/// Which statistics are wanted.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct StatisticsQuery {
    /// How long the period is.
    pub period: Period,
    /// Which one: `2026`, `2026-11` or `2026-11-21`; the present one without.
    pub of: Option<String>,
    /// `true` for the form that may be published, without small numbers.
    #[serde(default)]
    pub public: bool,
    /// In which form; `json` without.
    #[serde(default)]
    pub format: StatisticsFormat,
}

/// In which form statistics are given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StatisticsFormat {
    /// Every cell as JSON.
    #[default]
    Json,
    /// Every cell as comma-separated values.
    Csv,
    /// The totals with their parts, as a page shows them.
    Summary,
}

/// How often what was done, per register, category and state: held, entered, changed, deleted,
/// searches, hits, forms. Counted from records and ledger; no personal data.
#[utoipa::path(
    get, path = "/v1/statistics", tag = "alerts", params(StatisticsQuery),
    responses((status = 200, description = "The statistics", content(
        (Statistics = "application/json"), (String = "text/csv")))),
)]
pub async fn count(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Asked(query): Asked<StatisticsQuery>,
) -> Outcome<Response> {
    officer.within(Scope::Audit)?;
    let context = &state.context;
    let span = Span::of(query.period, query.of.as_deref(), context.clock.now())?;
    let form = if query.public { Form::Public } else { Form::Whole };
    let made = statistics::statistics(context, &officer, span, form).await?;
    Ok(match query.format {
        StatisticsFormat::Json => Json(made).into_response(),
        StatisticsFormat::Summary => Json(statistics::summary(&made)).into_response(),
        StatisticsFormat::Csv => {
            let kind = [(header::CONTENT_TYPE, "text/csv; charset=utf-8")];
            (kind, statistics::csv(&made)).into_response()
        }
    })
}
