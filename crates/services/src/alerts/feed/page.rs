//! Judging a page of another node's feed. Nothing here reads or writes; nothing is believed that is
//! not shown.

use super::change::commitment;
use super::entitlement::{digest, may_hold};
use entente_ledger::merkle::{Frontier, leaf_hash, verify_consistency};
use entente_ledger::{Checkpoint, VerifierKey};
use entente_model::encoding::Digest;
use entente_model::feed::{
    FEED_FORMAT, FeedContent, FeedEntitlement, FeedEntry, FeedLeaf, FeedOperation, FeedPage,
    SnapshotBegin, SnapshotPage,
};
use entente_model::limits::{FEED_CATEGORIES_MAX, FEED_PAGE_ENTRIES_MAX};
use entente_model::{AuthorityId, Record, RecordId, RegisterId};
use entente_registers::Declaration;

/// What is wrong with a page, as a stable code. Nothing of such a page is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum FeedFault {
    /// It is no page of this format, or over a limit of it.
    #[error("malformed")]
    Malformed,
    /// It is of another register, or does not begin where it was asked to.
    #[error("misplaced")]
    Misplaced,
    /// It ends before the checkpoint without a reason.
    #[error("truncated")]
    Truncated,
    /// Its checkpoint is not signed by the issuer's log key under the feed's name.
    #[error("forged-checkpoint")]
    ForgedCheckpoint,
    /// The feed is shorter than it was.
    #[error("shortened")]
    Shortened,
    /// The feed is not the one that was seen before.
    #[error("forked")]
    Forked,
    /// A leaf is not one of this format.
    #[error("malformed-leaf")]
    MalformedLeaf,
    /// What comes with a leaf is not what the leaf says.
    #[error("forged-content")]
    ForgedContent,
    /// A record is of another owner or register than the feed.
    #[error("foreign-record")]
    ForeignRecord,
    /// A record is not within the entitlement stated.
    #[error("not-entitled")]
    NotEntitled,
    /// A record has the id of another issuer's record.
    #[error("id-taken")]
    IdTaken,
    /// The issuer says itself that its feed does not continue what it has published.
    #[error("issuer-set-back")]
    IssuerSetBack,
}

/// Whose feed is read, and by whom.
pub struct Reading<'a> {
    /// Whose it is.
    pub issuer: &'a AuthorityId,
    /// Who reads it.
    pub reader: &'a AuthorityId,
    /// Of which register.
    pub declaration: &'a Declaration,
    /// Name and key of the feed.
    pub key: &'a VerifierKey,
}

/// How far a feed was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Position {
    /// What was applied.
    pub applied: Frontier,
    /// A checkpoint beyond what was applied: when it is reached, its root must be found there.
    pub pin: Option<Checkpoint>,
    /// The greatest size that was signed.
    pub seen: u64,
}

/// What a sound page asks for, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// To hold this record.
    Hold(Box<Record>),
    /// To hold this record no more, because the issuer has erased it.
    Erase(RecordId),
    /// To hold this record no more, because this node may not.
    Withdraw(RecordId),
}

/// A page of a feed that holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Sound {
    /// Where the reader is after it.
    pub position: Position,
    /// What is to be done.
    pub steps: Vec<Step>,
    /// The checkpoint that it leads to.
    pub checkpoint: Checkpoint,
}

impl Reading<'_> {
    fn register(&self) -> &RegisterId {
        self.declaration.register()
    }

    /// Judges a page that was asked for at a position, under an entitlement.
    ///
    /// # Errors
    /// The first [`FeedFault`] found.
    pub fn page(
        &self,
        position: &Position,
        entitlement: &FeedEntitlement,
        page: &FeedPage,
    ) -> Result<Sound, FeedFault> {
        let count = page.entries.len();
        if page.format != FEED_FORMAT || count > FEED_PAGE_ENTRIES_MAX {
            return Err(FeedFault::Malformed);
        }
        if page.register != *self.register() || page.from != position.applied.size() {
            return Err(FeedFault::Misplaced);
        }
        let checkpoint = self.checkpoint(position, &page.checkpoint)?;
        let mut applied = position.applied.clone();
        let mut steps = Vec::new();
        for entry in &page.entries {
            applied.push(leaf_hash(entry.leaf.as_bytes()));
            if applied.size() > checkpoint.size {
                return Err(FeedFault::Forked);
            }
            pinned(position.pin.as_ref(), &applied)?;
            steps.extend(self.step(entry, entitlement)?);
        }
        if count == 0 && applied.size() < checkpoint.size {
            return Err(FeedFault::Truncated);
        }
        let position = self.moved(position, applied, (&checkpoint, &page.proof))?;
        Ok(Sound { position, steps, checkpoint })
    }

    /// Judges the beginning of a snapshot: where the feed stood, and that it continues what was
    /// applied.
    ///
    /// # Errors
    /// The first [`FeedFault`] found.
    pub fn begin(
        &self,
        position: &Position,
        begin: &SnapshotBegin,
    ) -> Result<(Checkpoint, Frontier), FeedFault> {
        let checkpoint = self.checkpoint(position, &begin.checkpoint)?;
        let tree = Frontier::of_peaks(checkpoint.size, begin.peaks.clone())
            .filter(|tree| tree.root() == checkpoint.root)
            .ok_or(FeedFault::Forked)?;
        self.moved(position, position.applied.clone(), (&checkpoint, &begin.proof))?;
        Ok((checkpoint, tree))
    }

    /// Judges the records of a page of a snapshot that comes after a record.
    ///
    /// # Errors
    /// The first [`FeedFault`] found.
    pub fn snapshot(
        &self,
        after: Option<&RecordId>,
        entitlement: &FeedEntitlement,
        page: &SnapshotPage,
    ) -> Result<Vec<Record>, FeedFault> {
        if page.format != FEED_FORMAT || page.entries.len() > FEED_PAGE_ENTRIES_MAX {
            return Err(FeedFault::Malformed);
        }
        if page.register != *self.register() {
            return Err(FeedFault::Misplaced);
        }
        let mut last = after.cloned();
        let mut records = Vec::new();
        for entry in &page.entries {
            let Some(Step::Hold(record)) = self.step(entry, entitlement)? else {
                return Err(FeedFault::Malformed);
            };
            let follows = last.as_ref().is_none_or(|last| record.id > *last)
                && page.upto.as_ref().is_none_or(|upto| record.id <= *upto);
            if !follows {
                return Err(FeedFault::Misplaced);
            }
            last = Some(record.id.clone());
            records.push(*record);
        }
        let advances = page.upto.as_ref().is_none_or(|upto| after.is_none_or(|after| upto > after));
        if advances { Ok(records) } else { Err(FeedFault::Truncated) }
    }

    fn checkpoint(&self, position: &Position, note: &str) -> Result<Checkpoint, FeedFault> {
        let checkpoint =
            Checkpoint::open(note, self.key).map_err(|_| FeedFault::ForgedCheckpoint)?;
        if checkpoint.size < position.seen || checkpoint.size < position.applied.size() {
            return Err(FeedFault::Shortened);
        }
        match &position.pin {
            Some(pin) if pin.size == checkpoint.size && pin.root != checkpoint.root => {
                Err(FeedFault::Forked)
            }
            _ => Ok(checkpoint),
        }
    }

    /// The position after applying, if the checkpoint's log begins with what is applied then.
    fn moved(
        &self,
        before: &Position,
        applied: Frontier,
        (checkpoint, proof): (&Checkpoint, &[Digest]),
    ) -> Result<Position, FeedFault> {
        let (old, new) = (applied.root(), &checkpoint.root);
        verify_consistency((applied.size(), &old), (checkpoint.size, new), proof)
            .map_err(|_| FeedFault::Forked)?;
        // The first checkpoint seen beyond is kept until it is reached: a later one does not
        // replace it, or a fork between the two would not show.
        let pin = before.pin.clone().filter(|pin| pin.size > applied.size());
        let pin = pin.or_else(|| Some(checkpoint.clone()));
        Ok(Position { applied, pin, seen: checkpoint.size })
    }

    /// What one entry asks for.
    fn step(
        &self,
        entry: &FeedEntry,
        entitlement: &FeedEntitlement,
    ) -> Result<Option<Step>, FeedFault> {
        let leaf = FeedLeaf::decode(entry.leaf.as_bytes()).ok_or(FeedFault::MalformedLeaf)?;
        if leaf.register != *self.register() {
            return Err(FeedFault::ForeignRecord);
        }
        match (leaf.operation, &entry.content) {
            (FeedOperation::Put, FeedContent::Shown { salt, body }) => {
                if leaf.commitment != Some(commitment(salt, body.as_bytes())) {
                    return Err(FeedFault::ForgedContent);
                }
                self.record(&leaf, body, entitlement).map(|record| Some(Step::Hold(record)))
            }
            (FeedOperation::Put, FeedContent::Withheld) => Ok(Some(Step::Withdraw(leaf.record))),
            (FeedOperation::Put, FeedContent::Superseded) => Ok(None),
            (FeedOperation::Erase, FeedContent::Erased) => Ok(Some(Step::Erase(leaf.record))),
            _ => Err(FeedFault::ForgedContent),
        }
    }

    /// The record as it was committed to: of this issuer and register, and one that this node may
    /// hold. The issuer has decided that already; it is decided again here.
    fn record(
        &self,
        leaf: &FeedLeaf,
        body: &str,
        entitlement: &FeedEntitlement,
    ) -> Result<Box<Record>, FeedFault> {
        let record: Record = serde_json::from_str(body).map_err(|_| FeedFault::ForgedContent)?;
        if record.owner != *self.issuer || record.register != *self.register() {
            return Err(FeedFault::ForeignRecord);
        }
        if record.id != leaf.record || record.version != leaf.version {
            return Err(FeedFault::ForgedContent);
        }
        if !may_hold(self.declaration, &record, (entitlement, self.reader)) {
            return Err(FeedFault::NotEntitled);
        }
        Ok(Box::new(record))
    }
}

/// Whether an entitlement as stated is within its limits and is what its digest says.
///
/// # Errors
/// [`FeedFault::Malformed`].
pub fn entitlement_holds(entitlement: &FeedEntitlement) -> Result<(), FeedFault> {
    let count = entitlement.categories.as_ref().map_or(0, std::collections::BTreeSet::len);
    if count > FEED_CATEGORIES_MAX || digest(entitlement.categories.as_ref()) != entitlement.digest
    {
        return Err(FeedFault::Malformed);
    }
    Ok(())
}

fn pinned(pin: Option<&Checkpoint>, applied: &Frontier) -> Result<(), FeedFault> {
    match pin {
        Some(pin) if pin.size == applied.size() && pin.root != applied.root() => {
            Err(FeedFault::Forked)
        }
        _ => Ok(()),
    }
}
