//! What an operator sees of feeds, copies and deletions, and sets.

use super::copy::Copy;
use super::issue::{acknowledged, stored_set_back};
use super::{entitlement, issuers, replicated, replicated_registers};
use crate::accounts::{Sensitive, SignedIn, require_step_up};
use crate::context::Context;
use crate::error::of_store;
use crate::node_act::{NodeQuestion, node_permit};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::limits::{DELETION_OVERDUE_AFTER, FEED_CATEGORIES_MAX, PAGE_ENTRIES_MAX};
use entente_model::{AuthorityId, Code, Problem, RecordId, RegisterId, Timestamp, events};
use entente_policy::action::{ManageFeeds, SeeFeeds};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Pending deletions that are named for each node and register; more are said to be there.
const NAMED_MAX: usize = PAGE_ENTRIES_MAX;

/// The feeds of a node and its copies of others'.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedsView {
    /// Its copies of what other issuers enter.
    pub copies: Vec<CopyView>,
    /// Its own feeds.
    pub own: Vec<FeedView>,
}

/// A copy of what one issuer enters into one register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CopyView {
    /// The register.
    pub register: RegisterId,
    /// Whose records.
    pub issuer: AuthorityId,
    /// Entries of the feed that are applied.
    pub applied: u64,
    /// Entries that the issuer has signed, as far as is known.
    pub published: u64,
    /// When the copy was last known to be complete.
    pub as_of: Option<Timestamp>,
    /// True if a search in it may miss something.
    pub stale: bool,
    /// What does not verify, as a code.
    pub broken: Option<String>,
    /// True while a snapshot is being taken.
    pub snapshot: bool,
    /// The categories that may be held; none for all.
    pub categories: Option<BTreeSet<String>>,
}

/// A feed of this node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedView {
    /// The register.
    pub register: RegisterId,
    /// Entries.
    pub size: u64,
    /// True if it does not continue what was published: then nothing can be entered.
    pub set_back: bool,
    /// The size that was published, if the feed is set back from it.
    pub published: Option<u64>,
    /// The nodes that may hold what it tells of.
    pub peers: Vec<PeerView>,
}

/// A node that may hold copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PeerView {
    /// The node.
    pub peer: AuthorityId,
    /// Entries that it has acknowledged.
    pub acknowledged: u64,
    /// When it last asked; none if never.
    pub at: Option<Timestamp>,
    /// The categories that it may hold; none for all.
    pub categories: Option<BTreeSet<String>>,
    /// True if it holds its copies under that entitlement.
    pub entitlement_applied: bool,
    /// What it says is wrong with the feed, as a code.
    pub fault: Option<String>,
}

/// Deletions that nodes have not acknowledged yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Deletions {
    /// How many are named.
    pub pending: u64,
    /// How many of these are overdue.
    pub overdue: u64,
    /// True if there are more than are named.
    pub more: bool,
    /// The deletions, by register and node, oldest first.
    pub entries: Vec<PendingDeletion>,
}

/// A deletion that one node has not acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PendingDeletion {
    /// The register.
    pub register: RegisterId,
    /// The node.
    pub node: AuthorityId,
    /// The record.
    pub record: RecordId,
    /// When it was erased.
    pub erased: Timestamp,
    /// How long ago that is, in seconds.
    pub age_seconds: u64,
    /// True if it should have been acknowledged by now.
    pub overdue: bool,
}

/// What a node may hold copies of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EntitlementInput {
    /// The register.
    pub register: RegisterId,
    /// The node.
    pub peer: AuthorityId,
    /// The categories; none for all.
    #[serde(default)]
    pub categories: Option<BTreeSet<String>>,
}

/// Shows the node's feeds and copies.
///
/// # Errors
/// `denied`, or an outage.
pub async fn feeds(context: &Context, officer: &SignedIn) -> Result<FeedsView, Problem> {
    seen(context, officer, "feeds").await?;
    let mut view = FeedsView { copies: Vec::new(), own: Vec::new() };
    let now = context.clock.now();
    for register in replicated_registers(context) {
        for issuer in issuers(context, &register) {
            let held = context.feeds.copies().get(&register).and_then(|c| c.get(&issuer).cloned());
            view.copies.push(copy_view((register.clone(), issuer), held.unwrap_or_default(), now));
        }
        view.own.push(feed_view(context, register)?);
    }
    Ok(view)
}

/// How many changes each copy is behind what its issuer is known to have published.
pub(crate) fn lags(context: &Context) -> Vec<(RegisterId, AuthorityId, u64)> {
    let mut lags = Vec::new();
    for register in replicated_registers(context) {
        for issuer in issuers(context, &register) {
            let held = context.feeds.copies().get(&register).and_then(|c| c.get(&issuer).cloned());
            let view = copy_view(
                (register.clone(), issuer),
                held.unwrap_or_default(),
                context.clock.now(),
            );
            lags.push((register.clone(), view.issuer, view.published.saturating_sub(view.applied)));
        }
    }
    lags
}

/// Names the deletions that nodes have not acknowledged.
///
/// # Errors
/// `denied`, or an outage.
pub async fn deletions(context: &Context, officer: &SignedIn) -> Result<Deletions, Problem> {
    seen(context, officer, "deletions").await?;
    pending(context)
}

/// Logs how many deletions each node has left overdue.
///
/// # Errors
/// An outage.
pub fn warn_overdue(context: &Context) -> Result<(), Problem> {
    let deletions = pending(context)?;
    let overdue = deletions.entries.iter().filter(|entry| entry.overdue);
    let nodes: BTreeSet<_> = overdue.map(|entry| entry.node.clone()).collect();
    for node in nodes {
        let of_node = |entry: &&PendingDeletion| entry.overdue && entry.node == node;
        let count = deletions.entries.iter().filter(of_node).count();
        tracing::warn!(event = events::DELETIONS_OVERDUE, peer = %node, count);
    }
    Ok(())
}

/// Sets which categories a node may hold copies of.
///
/// # Errors
/// `step-up-needed`, `denied`, `register-not-served`, `code-unknown`, or an outage.
pub async fn entitle(
    context: &Context,
    officer: &SignedIn,
    input: EntitlementInput,
) -> Result<(), Problem> {
    require_step_up(context, officer, Sensitive::SetEntitlement)?;
    let subject = json!({ "entitle": input });
    let question = NodeQuestion { subject: subject.clone(), justification: None };
    let leave = node_permit::<ManageFeeds>(context, officer, Kind::Consult, question).await?;
    let declaration = context
        .registers
        .declaration(&input.register)
        .ok()
        .filter(|_| replicated(context, &input.register))
        .ok_or_else(|| Problem::new(Code::RegisterNotServed))?;
    let named = input.categories.iter().flatten();
    for category in named {
        // A category may be divided: `OBJ.a` is of the type `OBJ`.
        let kind = category.split('.').next().unwrap_or_default();
        if !declaration.record_types.iter().any(|known| *known.code == kind) {
            return Err(Problem::new(Code::CodeUnknown)
                .with_detail(format!("`{kind}` is no category of `{}`", input.register)));
        }
    }
    if input.categories.as_ref().map_or(0, BTreeSet::len) > FEED_CATEGORIES_MAX {
        return Err(Problem::new(Code::QueryMalformed)
            .with_detail(format!("name at most {FEED_CATEGORIES_MAX} categories")));
    }
    let entry = Entry {
        facts: entente_ledger::Facts {
            register: Some(input.register.clone()),
            rules: vec![leave.rule().clone()],
            ..context.facts(Kind::Admin, "manage-feeds")
        },
        actor: officer.ledger_actor(),
        subject,
        justification: json!(null),
        retention_class: retention::ADMINISTRATION.to_owned(),
    };
    let row = entitlement::row(&input.register, &input.peer, input.categories)?;
    context.record(entry, vec![row]).await.map(|_| ())
}

async fn seen(context: &Context, officer: &SignedIn, what: &str) -> Result<(), Problem> {
    let question = NodeQuestion { subject: json!({ "seen": what }), justification: None };
    let leave = node_permit::<SeeFeeds>(context, officer, Kind::Consult, question).await;
    leave.map(|_| ())
}

fn copy_view(
    (register, issuer): (RegisterId, AuthorityId),
    copy: Copy,
    now: Timestamp,
) -> CopyView {
    CopyView {
        register,
        issuer,
        applied: copy.applied,
        published: copy.seen,
        as_of: copy.as_of,
        stale: copy.is_stale(now),
        broken: copy.broken.map(|broken| broken.fault),
        snapshot: copy.snapshot.is_some(),
        categories: copy.entitlement.and_then(|entitlement| entitlement.categories),
    }
}

fn feed_view(context: &Context, register: RegisterId) -> Result<FeedView, Problem> {
    let set_back = stored_set_back(context, &register)?;
    let peers = holders(context, &register)
        .into_iter()
        .map(|peer| {
            let known = acknowledged(context, &register, &peer)?;
            let entitled = entitlement::of(context, &register, &peer)?;
            Ok(PeerView {
                acknowledged: known.applied,
                at: (known.format > 0).then_some(known.at),
                entitlement_applied: known.entitlement == Some(entitled.digest),
                categories: entitled.categories,
                fault: known.fault,
                peer,
            })
        })
        .collect::<Result<_, Problem>>()?;
    Ok(FeedView {
        size: context.store.feed_size(&register).map_err(of_store)?,
        set_back: context.feeds.is_set_back(&register),
        published: set_back.map(|set_back| set_back.published.size),
        peers,
        register,
    })
}

/// The nodes that may hold this node's records of a register.
pub(super) fn holders(context: &Context, register: &RegisterId) -> Vec<AuthorityId> {
    let trust = context.trust.current();
    let others = trust.entries.iter().filter(|entry| entry.authority != context.authority);
    others
        .map(|entry| entry.authority.clone())
        .filter(|peer| entitlement::listed(context, register, (&context.authority, peer)))
        .collect()
}

/// What [`deletions`] names, for services that have leave of their own.
pub(crate) fn pending(context: &Context) -> Result<Deletions, Problem> {
    let now = context.clock.now();
    let mut found = Deletions::default();
    for register in replicated_registers(context) {
        for node in holders(context, &register) {
            let known = acknowledged(context, &register, &node)?;
            if known.format == 0 {
                // It has never asked, so it holds nothing.
                continue;
            }
            let erased = context
                .store
                .feed_erasures(&register, known.applied, NAMED_MAX + 1)
                .map_err(of_store)?;
            found.more |= erased.len() > NAMED_MAX;
            for erasure in erased.into_iter().take(NAMED_MAX) {
                let age = now.since(erasure.written);
                found.entries.push(PendingDeletion {
                    register: register.clone(),
                    node: node.clone(),
                    record: erasure.id,
                    erased: erasure.written,
                    age_seconds: age.as_secs(),
                    overdue: age > DELETION_OVERDUE_AFTER,
                });
            }
        }
    }
    found.pending = found.entries.len() as u64;
    found.overdue = found.entries.iter().filter(|entry| entry.overdue).count() as u64;
    Ok(found)
}
