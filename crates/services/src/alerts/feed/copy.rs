//! The state of a copy: how far it is, under which entitlement, how fresh.

use super::entitlement::listed;
use super::page::{FeedFault, Position};
use super::{issuers, replicated_registers};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_ledger::Checkpoint;
use entente_ledger::merkle::Frontier;
use entente_model::encoding::Digest;
use entente_model::feed::{CopyState, FeedEntitlement};
use entente_model::limits::COPY_STALE_AFTER;
use entente_model::{AuthorityId, Problem, RecordId, RegisterId, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often it is written down that an unchanged copy is complete.
const NOTED_INTERVAL: Duration = Duration::from_secs(60);

const _: () = assert!(NOTED_INTERVAL.as_secs() < COPY_STALE_AFTER.as_secs());

/// A copy as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Copy {
    #[serde(default)]
    pub(super) format: u16,
    /// Entries applied.
    pub(super) applied: u64,
    /// The tree over them.
    pub(super) peaks: Vec<Digest>,
    /// See [`Position::pin`].
    #[serde(default)]
    pub(super) pin: Option<Checkpoint>,
    /// See [`Position::seen`].
    #[serde(default)]
    pub(super) seen: u64,
    /// The newest checkpoint, as signed.
    #[serde(default)]
    pub(super) note: Option<String>,
    /// What this node may hold.
    #[serde(default)]
    pub(super) entitlement: Option<FeedEntitlement>,
    /// When it was last known to be complete.
    #[serde(default)]
    pub(super) as_of: Option<Timestamp>,
    /// What is wrong with the feed.
    #[serde(default)]
    pub(super) broken: Option<Broken>,
    /// A snapshot that is being taken.
    #[serde(default)]
    pub(super) snapshot: Option<Snapshot>,
    /// The revision that was read; 0 if nothing is stored.
    #[serde(skip)]
    revision: u32,
    /// The [`Copy::as_of`] that is stored.
    #[serde(skip)]
    noted: Option<Timestamp>,
}

/// What is wrong with a feed, since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Broken {
    pub(super) fault: String,
    pub(super) since: Timestamp,
}

/// A snapshot that is being taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Snapshot {
    /// Where the feed stood when it began; none before the first page.
    pub(super) begun: Option<Begun>,
    /// The last record that was taken.
    pub(super) after: Option<RecordId>,
}

/// Where a feed stood when a snapshot began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Begun {
    pub(super) size: u64,
    pub(super) peaks: Vec<Digest>,
}

impl Copy {
    /// The copy as it is stored, or an empty one.
    pub(super) fn load(
        context: &Context,
        register: &RegisterId,
        issuer: &AuthorityId,
    ) -> Result<Self, Problem> {
        let id = id(register, issuer);
        let found = context.store.document(Collection::FEED_COPIES, &id).map_err(of_store)?;
        let Some(document) = found else { return Ok(Self { format: 1, ..Self::default() }) };
        let stored: Self = serde_json::from_value(document.body).map_err(malformed_document)?;
        Ok(Self { revision: document.revision, noted: stored.as_of, ..stored })
    }

    /// The row that stores it, unless somebody else has stored another meanwhile.
    pub(super) fn row(&self, register: &RegisterId, issuer: &AuthorityId) -> Result<Row, Problem> {
        let (collection, id) = (Collection::FEED_COPIES, id(register, issuer));
        let body = serde_json::to_value(self).map_err(malformed_document)?;
        Ok(if self.revision == 0 {
            let group = Some(register.to_string());
            Row::CreateDocument { collection, id, group, body, expires: None }
        } else {
            let expected_revision = self.revision;
            Row::ReplaceDocument { collection, id, expected_revision, body, expires: None }
        })
    }

    pub(super) fn position(&self) -> Position {
        // Peaks that do not fit their size are stored by nobody.
        let applied = Frontier::of_peaks(self.applied, self.peaks.clone()).unwrap_or_default();
        Position { applied, pin: self.pin.clone(), seen: self.seen }
    }

    pub(super) fn move_to(&mut self, position: &Position) {
        self.applied = position.applied.size();
        self.peaks = position.applied.peaks().to_vec();
        self.pin.clone_from(&position.pin);
        self.seen = position.seen;
    }

    pub(super) fn break_with(&mut self, fault: FeedFault, now: Timestamp) {
        let fault = fault.to_string();
        if self.broken.as_ref().is_none_or(|broken| broken.fault != fault) {
            self.broken = Some(Broken { fault, since: now });
        }
    }

    /// Whether that it is complete must be written down again.
    pub(super) fn to_be_noted(&self) -> bool {
        match (self.as_of, self.noted) {
            (Some(now), Some(noted)) => now.since(noted) >= NOTED_INTERVAL,
            (now, _) => now.is_some(),
        }
    }

    /// Whether a search in it may miss something.
    pub(super) fn is_stale(&self, now: Timestamp) -> bool {
        self.broken.is_some()
            || self.snapshot.is_some()
            || self.as_of.is_none_or(|as_of| now.since(as_of) > COPY_STALE_AFTER)
    }

    /// Remembers it for searches.
    pub(super) fn remember(&self, context: &Context, register: &RegisterId, issuer: &AuthorityId) {
        let mut copies = context.feeds.copies();
        copies.entry(register.clone()).or_default().insert(issuer.clone(), self.clone());
    }
}

/// Reads the state of every copy that this node may hold, for searches.
///
/// # Errors
/// An outage.
pub(crate) fn remember_all(context: &Context) -> Result<(), Problem> {
    for register in replicated_registers(context) {
        for issuer in issuers(context, &register) {
            let copy = Copy::load(context, &register, &issuer)?;
            copy.remember(context, &register, &issuer);
        }
    }
    Ok(())
}

/// How fresh the copy of each issuer is whose records this node may hold; empty for a register that
/// is not replicated.
#[must_use]
pub fn copies(context: &Context, register: &RegisterId) -> Vec<CopyState> {
    if !super::replicated(context, register) {
        return Vec::new();
    }
    let now = context.clock.now();
    let issuers = issuers(context, register);
    let held = context.feeds.copies();
    let held = held.get(register);
    issuers
        .into_iter()
        .map(|issuer| match held.and_then(|held| held.get(&issuer)) {
            Some(copy) => CopyState {
                applied: copy.applied,
                as_of: copy.as_of,
                stale: copy.is_stale(now),
                issuer,
            },
            None => CopyState { issuer, applied: 0, as_of: None, stale: true },
        })
        .collect()
}

/// Whether this node may hold what an issuer enters.
pub(super) fn may_pull(context: &Context, register: &RegisterId, issuer: &AuthorityId) -> bool {
    listed(context, register, (issuer, &context.authority))
}

pub(super) fn id(register: &RegisterId, issuer: &AuthorityId) -> String {
    format!("{register}/{issuer}")
}
