//! Help: what is where, words, keys, channels, the law behind a question. For anybody, signed in or
//! not.

mod glossary;
mod law;
mod plain;

use crate::pages::page::{Page, Section};
use crate::pages::reader::{Reader, Visitor};
use crate::state::ApiState;
use axum::Router;
use axum::routing::get;

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/help", get(plain::index))
        .route("/help/glossary", get(glossary::glossary))
        .route("/help/shortcuts", get(plain::shortcuts))
        .route("/help/channels", get(plain::channels))
        .route("/help/law", get(law::law))
        .route("/help/accessibility", get(plain::accessibility))
        .route("/help/components", get(plain::components))
}

/// A page for whoever reads it.
fn page(state: &ApiState, (visitor, reader): (Option<Visitor>, Reader)) -> Page {
    match visitor {
        Some(visitor) => visitor.page(state, Section::Help),
        None => reader.page(state, Section::Help),
    }
}
