//! Searching: the question, its answers as they come, the candidates, and what follows.

mod accesses;
mod ask;
mod batch;
mod candidate;
mod desk;
mod face;
mod input;
mod names;
mod purpose;
mod receipt;
mod recent;
mod results;
mod rows;
mod second;
mod shown;
mod standing;

pub(crate) use desk::Desk;

use crate::limits::RECEIPT_FORM_BYTES_MAX;
use crate::pages::page::Page;
use crate::state::ApiState;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use entente_model::Query;
use entente_services::Context;

/// What was asked, each part with what it is called.
pub(super) fn asked(page: &Page, context: &Context, query: &Query) -> Vec<(String, String)> {
    let names = names::Names::new(page.clone(), context.clone());
    let asked = results::asked(&names, query).into_iter();
    asked.map(|(name, shown)| (name, shown.text)).collect()
}

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/search", get(ask::form).post(ask::ask))
        .route("/search/batch", get(batch::form).post(batch::ask))
        .route("/search/batch/file", post(batch::file))
        .route("/searches", get(recent::list))
        .route("/searches/standing/{standing}/end", post(standing::end))
        .route("/searches/{search}", get(results::show))
        .route("/searches/{search}/receipt", get(results::receipt))
        .route("/searches/{search}/standing", post(standing::begin))
        .route(
            "/searches/{search}/candidates/{answer}/{candidate}",
            get(candidate::form).post(candidate::judge),
        )
        .route(
            "/searches/{search}/candidates/{answer}/{candidate}/second",
            get(second::form).post(second::judge),
        )
        .route("/searches/{search}/candidates/{answer}/{candidate}/accesses", get(accesses::list))
        .route(
            "/receipts/check",
            get(receipt::form)
                .post(receipt::check)
                .layer(DefaultBodyLimit::max(RECEIPT_FORM_BYTES_MAX)),
        )
}
