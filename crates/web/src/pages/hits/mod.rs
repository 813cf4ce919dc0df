//! Following up a hit: establish who or what it is, report, and see what the issuing state decides;
//! and deciding on what others report.

mod act;
mod file;
mod list;
mod received;
mod report;
#[cfg(test)]
mod tests;
mod verify;

use crate::state::ApiState;
use axum::Router;
use axum::routing::{get, post};
use entente_registers::{Declaration, Procedure};
use entente_services::Context;

/// The role whose officers report hits and decide on reports.
pub(crate) const BUREAU: &str = "sirene-officer";

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/hits", get(list::list))
        .route("/hits/received", get(received::list))
        .route("/hits/received/{from}/{hit}/{number}", get(received::one).post(received::decide))
        .route("/hits/{hit}", get(file::file))
        .route("/hits/{hit}/verification", post(verify::verify))
        .route("/hits/{hit}/reports", post(report::report))
}

/// The registers whose hits are reported on a declared form.
fn registers(context: &Context) -> impl Iterator<Item = (&Declaration, &Procedure)> {
    context.catalogue.declarations().filter_map(|declared| {
        let form = context.catalogue.procedure(&declared.follow_up.procedure)?;
        declared.identity.alerts.then_some((declared, form))
    })
}
