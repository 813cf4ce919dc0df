//! An alert with its national file, for those who keep it.

use super::act::{AlertRef, Done, Held, held, record};
use super::compatibility::{Compatibility, compatibility};
use super::file::AlertFile;
use crate::accounts::SignedIn;
use crate::context::Context;
use entente_ledger::Kind;
use entente_model::wire::Promise;
use entente_model::{Problem, Record};
use entente_policy::action::KeepAlert;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// An alert with its national file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AlertView {
    /// The alert.
    pub record: Record,
    /// The national file; none for an alert that was imported and not touched since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<AlertFile>,
    /// The category.
    pub category: String,
    /// Its place in the order in which actions are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<u8>,
    /// How it stands beside alerts of other categories.
    pub beside: Vec<Compatibility>,
    /// The ledger entry.
    pub promise: Promise,
}

/// Shows an alert of this authority with its national file.
///
/// # Errors
/// `not-owner` for another state's alert, `not-found`, `denied`, or an outage.
pub async fn show(
    context: &Context,
    officer: &SignedIn,
    alert: AlertRef,
) -> Result<AlertView, Problem> {
    let (permit, held) = held::<KeepAlert>(context, officer, &alert).await?;
    let facts = permit.facts(Kind::Consult);
    let subject = json!({ "record": alert.record });
    let promise = record(context, officer, Done { facts, subject, rows: Vec::new() }).await?;
    viewed(context, held, promise)
}

/// An alert with its national file, once the look is on record.
pub(super) fn viewed(
    context: &Context,
    held: Held<'_>,
    promise: Promise,
) -> Result<AlertView, Problem> {
    let alert = AlertRef::of(&held.record);
    let file = AlertFile::find(context, &alert)?.map(|(file, _)| file);
    let category = held.category().to_owned();
    let beside = beside(context, &held, &category);
    let priority = held.declaration.priority(&held.record);
    Ok(AlertView { record: held.record, file, category, priority, beside, promise })
}

fn beside(context: &Context, held: &Held<'_>, category: &str) -> Vec<Compatibility> {
    let others = held.declaration.record_types.iter();
    let others = others.filter(|kind| kind.alert.is_some());
    others
        .map(|kind| {
            compatibility(&context.catalogue, held.declaration, (category, kind.code.as_str()))
        })
        .filter(|found| !found.compatible)
        .collect()
}
