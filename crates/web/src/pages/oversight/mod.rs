//! Oversight: who did what and why, is it provable, was it lawful, and what goes when. For inspectors
//! and data-protection officers; policy decides, and each look is itself on record.

mod codes;
mod entry;
mod explore;
mod questions;
mod retention;
mod samples;
mod statistics;

use crate::state::ApiState;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/oversight", get(explore::by_facts))
        .route("/oversight/find", post(explore::by_person))
        .route("/oversight/entries/{position}", get(entry::entry))
        .route("/oversight/entries/{position}/opening", post(entry::open))
        .route("/oversight/entries/{position}/proof.json", get(entry::proof))
        .route("/oversight/samples", get(samples::samples).post(samples::draw))
        .route("/oversight/samples/{sample}", get(samples::sample).post(samples::again))
        .route("/oversight/cases/{case}", get(samples::case).post(samples::judge))
        .route("/oversight/questions", get(questions::open))
        .route("/oversight/questions/{case}", post(questions::answer))
        .route("/oversight/retention", get(retention::dry_run))
        .route("/oversight/statistics", get(statistics::statistics))
}
