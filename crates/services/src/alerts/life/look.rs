//! An alert of this authority with all that its keepers see of it: what has become of it, which
//! nodes hold it, what it is linked to, what was proposed.

use super::act::{AlertRef, Done, Held, held, record};
use super::link::attached;
use super::offered::offered;
use super::proposals::Proposal;
use super::propose::proposed;
use super::show::{AlertView, viewed};
use crate::accounts::SignedIn;
use crate::alerts::feed::{HolderView, holders_of};
use crate::context::Context;
use crate::error::of_store;
use entente_ledger::Kind;
use entente_model::alert::Link;
use entente_model::record::Access;
use entente_model::{FieldName, Problem, Record, Timestamp};
use entente_policy::action::KeepAlert;
use entente_store::{Change, Content};
use serde_json::json;
use std::collections::BTreeSet;

/// An alert as its keepers see it.
#[derive(Debug, Clone, PartialEq)]
pub struct AlertLook {
    /// The alert with its national file.
    pub view: AlertView,
    /// Its versions, oldest first.
    pub versions: Vec<VersionView>,
    /// The nodes that may hold copies, where the register is replicated and the officer may see how
    /// far copies are.
    pub holders: Vec<HolderView>,
    /// Its links, as far as the officer may know of both ends.
    pub links: Vec<Link>,
    /// The object alerts that end with it.
    pub attached: Vec<AlertRef>,
    /// What other states proposed about it.
    pub proposals: Vec<Proposal>,
}

/// One version of an alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionView {
    /// Its number.
    pub version: u32,
    /// When it was written.
    pub written: Timestamp,
    /// The fields that it changed; none for the first.
    pub fields: BTreeSet<FieldName>,
}

/// Shows an alert of this authority with all that belongs to it. Is put on record.
///
/// # Errors
/// As [`super::show`].
pub async fn look(
    context: &Context,
    officer: &SignedIn,
    alert: AlertRef,
) -> Result<AlertLook, Problem> {
    let (permit, held) = held::<KeepAlert>(context, officer, &alert).await?;
    let facts = permit.facts(Kind::Consult);
    let subject = json!({ "record": alert.record });
    let promise = record(context, officer, Done { facts, subject, rows: Vec::new() }).await?;
    let own = &held.record;
    let changes = context.store.history(&alert.register, &alert.record, 0).map_err(of_store)?;
    // How far copies are has a rule of its own.
    let sees_copies = offered(context, officer, None)?.feeds;
    let holders = if sees_copies { holders_of(context, own)? } else { Vec::new() };
    Ok(AlertLook {
        versions: versions(&changes),
        holders,
        links: links(context, &held, permit.access())?,
        attached: attached(context, own)?.iter().map(AlertRef::of).collect(),
        proposals: proposed(context, &alert)?,
        view: viewed(context, held, promise)?,
    })
}

/// The versions since the record was last erased under this id, if it ever was.
fn versions(changes: &[Change]) -> Vec<VersionView> {
    let mut found: Vec<VersionView> = Vec::new();
    let mut before: Option<&Record> = None;
    for change in changes {
        let record = match &change.content {
            Content::Current(record) | Content::Superseded(record) => Some(record.as_ref()),
            Content::Emptied => None,
            Content::Erased { .. } => {
                found.clear();
                before = None;
                continue;
            }
        };
        let fields = before.zip(record).map(|(before, record)| differing(before, record));
        let (version, written) = (change.version, change.written);
        found.push(VersionView { version, written, fields: fields.unwrap_or_default() });
        before = record;
    }
    found
}

fn differing(before: &Record, after: &Record) -> BTreeSet<FieldName> {
    let names = before.fields.keys().chain(after.fields.keys());
    names.filter(|name| before.values(name) != after.values(name)).cloned().collect()
}

// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 63: a link gives nobody access to what they may not
// see without it.
fn links(context: &Context, held: &Held<'_>, access: &Access) -> Result<Vec<Link>, Problem> {
    let mut found = Vec::new();
    for link in &held.state.links {
        let other = context.store.record(&link.register, &link.record).map_err(of_store)?;
        if other.is_some_and(|other| other.visibility.permits(access)) {
            found.push(link.clone());
        }
    }
    Ok(found)
}
