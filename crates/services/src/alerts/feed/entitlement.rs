//! Which records a node may hold a copy of: the trust list says which registers, the issuer says
//! which categories.

use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_crypto::hash::sha256;
use entente_model::encoding::Digest;
use entente_model::feed::FeedEntitlement;
use entente_model::{AuthorityId, Problem, Record, RegisterId};
use entente_registers::Declaration;
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
struct Stored {
    format: u16,
    categories: BTreeSet<String>,
}

/// Whether the trust list lets `to` ask `from` for the register, and so hold its records.
pub(super) fn listed(
    context: &Context,
    register: &RegisterId,
    (from, to): (&AuthorityId, &AuthorityId),
) -> bool {
    let trust = context.trust.current();
    trust
        .entry(from)
        .and_then(|entry| entry.service(register))
        .is_some_and(|service| service.askers.include(to))
}

/// What a node may hold of this node's records.
pub(super) fn of(
    context: &Context,
    register: &RegisterId,
    peer: &AuthorityId,
) -> Result<FeedEntitlement, Problem> {
    let id = id(register, peer);
    let found = context.store.document(Collection::FEED_ENTITLEMENTS, &id).map_err(of_store)?;
    let stored: Option<Stored> = found
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()?;
    Ok(entitlement(stored.map(|stored| stored.categories)))
}

/// The row that sets what a node may hold; all categories if none are named.
pub(super) fn row(
    register: &RegisterId,
    peer: &AuthorityId,
    categories: Option<BTreeSet<String>>,
) -> Result<Row, Problem> {
    let (collection, id) = (Collection::FEED_ENTITLEMENTS, id(register, peer));
    let Some(categories) = categories else { return Ok(Row::DeleteDocument { collection, id }) };
    let body =
        serde_json::to_value(Stored { format: 1, categories }).map_err(malformed_document)?;
    let group = Some(register.to_string());
    Ok(Row::PutDocument { collection, id, group, body, expires: None })
}

/// An entitlement with its digest.
pub(super) fn entitlement(categories: Option<BTreeSet<String>>) -> FeedEntitlement {
    let digest = digest(categories.as_ref());
    FeedEntitlement { categories, digest }
}

/// By which a change of an entitlement shows.
pub(super) fn digest(categories: Option<&BTreeSet<String>>) -> Digest {
    sha256(&serde_json::to_vec(&categories).unwrap_or_default())
}

/// The categories of a record, as its owner has stated them or as its type says.
pub(super) fn categories(declaration: &Declaration, record: &Record) -> BTreeSet<String> {
    if !record.visibility.categories.is_empty() {
        return record.visibility.categories.clone();
    }
    declaration.record_type(record).map(|kind| kind.code.to_string()).into_iter().collect()
}

/// Whether a node may hold a record.
pub(super) fn may_hold(
    declaration: &Declaration,
    record: &Record,
    (entitlement, holder): (&FeedEntitlement, &AuthorityId),
) -> bool {
    !record.visibility.hidden_from.contains(holder)
        && entitlement.includes(&categories(declaration, record))
}

fn id(register: &RegisterId, peer: &AuthorityId) -> String {
    format!("{register}/{peer}")
}
