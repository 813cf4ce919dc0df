//! Every access to the record behind a candidate, for whoever the policies let look into the
//! ledger.

use super::candidate::href;
use super::names::Names;
use crate::extract::{Asked, Id};
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_services::audit::EntryView;
use entente_services::search::{self, Place};
use serde::Deserialize;
use serde_json::json;

/// Where the page begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct From {
    before: Option<u64>,
}

#[derive(Template)]
#[template(path = "search/accesses.html")]
struct AccessesPage {
    page: Page,
    candidate: String,
    rows: Vec<Row>,
    next: Option<u64>,
}

struct Row {
    position: u64,
    number: String,
    time: String,
    kind: String,
    asker: String,
    purpose: String,
}

pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(place): Id<Place>,
    Asked(from): Asked<From>,
) -> Shown {
    let names = Names::new(visitor.page(&state, Section::Search), state.context.clone());
    let wanted = (place, from.before);
    let found = search::accesses(&state.context, &visitor.officer, wanted).await?;
    let rows = found.entries.iter().map(|entry| row(&names, entry)).collect();
    show(&AccessesPage { candidate: href(place), rows, next: found.next, page: names.page })
}

fn row(names: &Names, entry: &EntryView) -> Row {
    let page = &names.page;
    let kind = json!(entry.facts.kind);
    let kind = kind.as_str().unwrap_or_default();
    let purpose = entry.facts.purpose.as_ref();
    Row {
        position: entry.index,
        number: page.words.number(entry.index),
        time: page.moment(&entry.time),
        kind: page.words.find(&format!("oversight-kind-{kind}")).unwrap_or_default(),
        asker: names.authority(&entry.facts.asker),
        purpose: purpose.map(|code| names.code("purposes", code.as_str())).unwrap_or_default(),
    }
}
