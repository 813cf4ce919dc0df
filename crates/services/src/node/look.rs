//! How the node and its peers are.

use super::backup::{Backup, last_backup};
use crate::accounts::SignedIn;
use crate::alerts::feed;
use crate::context::Context;
use crate::error::{of_ledger, of_store};
use crate::node_act::{NodeQuestion, node_permit};
use entente_exchange::PeerState;
use entente_ledger::{Checkpoint, Kind, LeafSource as _};
use entente_model::{AuthorityId, Problem, RegisterId, Timestamp};
use entente_policy::action::SeeNode;
use entente_store::Collection;
use serde_json::json;
use std::collections::BTreeMap;

/// How the node is.
#[derive(Debug, Clone)]
pub struct Diagnostics {
    /// Every other node, with what is known of it.
    pub peers: Vec<PeerState>,
    /// Why the store refuses to write, and since when; none while it writes.
    pub refusing: Option<(Timestamp, String)>,
    /// Damage that was met since the start, in words.
    pub damage: Option<String>,
    /// When the store last committed.
    pub last_commit: Option<Timestamp>,
    /// How many entries the ledger has.
    pub entries: u64,
    /// Of these, how many are under a signed checkpoint.
    pub signed: u64,
    /// Each register served here, with how many records it holds.
    pub registers: Vec<(RegisterId, u64)>,
    /// The newest schema of the store that the program knows.
    pub schema: u32,
    /// The last backup that this node knows of.
    pub backup: Option<Backup>,
}

/// Figures for an operator's instruments: no personal data, nothing of content.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// Entries of the ledger.
    pub entries: u64,
    /// Of these, under a signed checkpoint.
    pub signed: u64,
    /// Sessions open.
    pub sessions: u64,
    /// Deletions that a node should have acknowledged, by node.
    pub deletions_overdue: BTreeMap<AuthorityId, u64>,
    /// How many changes each copy is behind what its issuer has published.
    pub feed_lag: Vec<(RegisterId, AuthorityId, u64)>,
    /// True while the store can be written.
    pub ready: bool,
}

/// Shows how the node is. The look itself is put on record.
///
/// # Errors
/// `denied`, or an outage.
pub async fn diagnostics(context: &Context, officer: &SignedIn) -> Result<Diagnostics, Problem> {
    let question = NodeQuestion { subject: json!({ "seen": "node" }), justification: None };
    // Nothing of a record is read under it: the permit itself is the leave.
    let _leave = node_permit::<SeeNode>(context, officer, Kind::Consult, question).await?;
    let list = context.trust.current();
    let peers = context.peers.peers().states(&list, &context.authority, context.clock.now());
    let health = context.store.health();
    let served = context.registers.served().map(|declaration| {
        let register = declaration.register().clone();
        let count = context.store.count(&register).map_err(of_store)?;
        Ok((register, count))
    });
    Ok(Diagnostics {
        peers,
        refusing: health.refusing.map(|refusing| (refusing.since, refusing.reason)),
        damage: health.damage,
        last_commit: health.last_commit,
        entries: context.store.size().map_err(|error| of_ledger(error.into()))?,
        signed: signed(context),
        registers: served.collect::<Result<_, Problem>>()?,
        schema: entente_store::schema_version(),
        backup: last_backup(context)?,
    })
}

/// Figures for instruments; whoever may read them is for the caller to say.
///
/// # Errors
/// An outage.
pub fn figures(context: &Context) -> Result<Figures, Problem> {
    let mut deletions_overdue = BTreeMap::new();
    for entry in feed::pending_deletions(context)?.entries {
        let overdue: &mut u64 = deletions_overdue.entry(entry.node).or_default();
        *overdue += u64::from(entry.overdue);
    }
    let now = context.clock.now();
    Ok(Figures {
        entries: context.store.size().map_err(|error| of_ledger(error.into()))?,
        signed: signed(context),
        sessions: context.store.documents_standing(Collection::SESSIONS, now).map_err(of_store)?,
        deletions_overdue,
        feed_lag: feed::lags(context),
        ready: context.store.health().refusing.is_none(),
    })
}

fn signed(context: &Context) -> u64 {
    let note = context.integrator.note();
    let checkpoint = note.and_then(|note| Checkpoint::unverified(&note).ok());
    checkpoint.map_or(0, |checkpoint| checkpoint.size)
}
