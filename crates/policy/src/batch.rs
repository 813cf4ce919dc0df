//! Leave for the many questions of a batch: number-plate readers, lists of passengers.
//!
//! The law asks one authority for one purpose, so one decision holds for the batch; but nothing is
//! read that is not on record. So a permission for a batch gives no leave by itself: each chunk of
//! questions is logged under an operation of its own, with how many there are, and an entry gives
//! leave for so many questions and only once.

use crate::Error;
use crate::action::Action;
use crate::decision::{Authorised, Granted};
use entente_ledger::{Facts, Kind, Position};
use entente_model::{RegisterId, RuleId};
use std::marker::PhantomData;
use std::sync::Arc;

/// A permission that holds for all questions of one batch. Only [`crate::Permit::for_batch`] makes
/// one.
// INVARIANT: not Clone: it remembers the entry that it was used with last.
#[derive(Debug)]
#[must_use]
pub struct BatchPermit<A: Action> {
    granted: Arc<Granted>,
    last: Option<u64>,
    action: PhantomData<A>,
}

impl<A: Action> BatchPermit<A> {
    pub(crate) const fn new(granted: Arc<Granted>) -> Self {
        Self { granted, last: None, action: PhantomData }
    }

    /// The operation under which a chunk is logged: not that of a single question, so that the
    /// entry of one is never taken for that of the other.
    #[must_use]
    pub fn operation() -> String {
        format!("{}-batch", A::NAME.as_str())
    }

    /// The rule that permits.
    #[must_use]
    pub fn rule(&self) -> &RuleId {
        &self.granted.rule
    }

    /// The register; none if it is about the node.
    #[must_use]
    pub fn register(&self) -> Option<&RegisterId> {
        self.granted.asked.register.as_ref()
    }

    /// What the entry of a chunk must say of this permission; fill in how many questions there are.
    #[must_use]
    pub fn facts(&self, kind: Kind) -> Facts {
        let facts = self.granted.asked.facts(kind, &self.granted.rules, None);
        Facts { operation: Self::operation(), ..facts }
    }

    /// Leave for as many questions as the entry at `position` counts.
    ///
    /// # Errors
    /// [`Error::NotLogged`] if that entry records something else than a chunk under this
    /// permission, says no number, or gave leave already.
    pub fn logged(&mut self, position: &Position) -> Result<AuthorisedBatch<A>, Error> {
        let facts = position.facts();
        if let Some(field) = self.granted.mismatch(facts, &Self::operation()) {
            return Err(Error::NotLogged { field });
        }
        if self.last.is_some_and(|last| position.index() <= last) {
            return Err(Error::NotLogged { field: "position" });
        }
        let left = facts.count.ok_or(Error::NotLogged { field: "count" })?;
        self.last = Some(position.index());
        let (granted, position) = (Arc::clone(&self.granted), position.clone());
        Ok(AuthorisedBatch { granted, position, left, action: PhantomData })
    }
}

/// Leave to put as many questions as one entry of the ledger counts.
// INVARIANT: not Clone: what it gives leave for is counted down.
#[derive(Debug)]
#[must_use]
pub struct AuthorisedBatch<A: Action> {
    granted: Arc<Granted>,
    position: Position,
    left: u32,
    action: PhantomData<A>,
}

impl<A: Action> AuthorisedBatch<A> {
    /// Leave for one question; none once there were as many as are on record.
    pub fn one(&mut self) -> Option<Authorised<A>> {
        self.left = self.left.checked_sub(1)?;
        Some(Authorised::of_batch(Arc::clone(&self.granted), self.position.clone()))
    }
}
