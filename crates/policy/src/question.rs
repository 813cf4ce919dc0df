//! What policy is asked.

use crate::{Actor, Target};
use entente_model::{AuthorityId, Justification, OfficerId, TermKind};
use std::collections::BTreeSet;

/// Everything that a decision may depend on; the action is the type parameter of the decision.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    pub(crate) actor: &'a Actor,
    pub(crate) target: &'a Target,
    pub(crate) owner: &'a AuthorityId,
    pub(crate) here: &'a AuthorityId,
    pub(crate) justification: Option<&'a Justification>,
    pub(crate) terms: BTreeSet<TermKind>,
    pub(crate) partial: BTreeSet<TermKind>,
    pub(crate) second: Option<&'a OfficerId>,
    pub(crate) second_to_come: bool,
    pub(crate) offence_months: Option<u16>,
    pub(crate) confirmed: bool,
    pub(crate) national_search_done: bool,
}

impl<'a> Question<'a> {
    /// May `actor` do this to `target`, held by `owner`, at the node of `here`?
    ///
    /// For a search in one's own register `owner` and `here` are the same; for a question to
    /// another node `owner` is the authority asked; the asked node puts itself as both.
    #[must_use]
    pub const fn new(
        actor: &'a Actor,
        target: &'a Target,
        owner: &'a AuthorityId,
        here: &'a AuthorityId,
    ) -> Self {
        Self {
            actor,
            target,
            owner,
            here,
            justification: None,
            terms: BTreeSet::new(),
            partial: BTreeSet::new(),
            second: None,
            second_to_come: false,
            offence_months: None,
            confirmed: false,
            national_search_done: false,
        }
    }

    /// The same with the reason for it.
    #[must_use]
    pub const fn with_justification(mut self, justification: &'a Justification) -> Self {
        self.justification = Some(justification);
        self
    }

    /// The same with the kinds of terms that are asked.
    #[must_use]
    pub fn with_terms(mut self, terms: BTreeSet<TermKind>) -> Self {
        self.terms = terms;
        self
    }

    /// The same with the kinds of terms of which only a part is given.
    #[must_use]
    pub fn with_partial(mut self, partial: BTreeSet<TermKind>) -> Self {
        self.partial = partial;
        self
    }

    /// The same with a second officer's agreement to exactly this.
    #[must_use]
    pub const fn with_second(mut self, second: &'a OfficerId) -> Self {
        self.second = Some(second);
        self
    }

    /// The same about the first of two opinions: it has no effect until a second officer, who is
    /// asked next, agrees.
    #[must_use]
    pub const fn with_second_to_come(mut self) -> Self {
        self.second_to_come = true;
        self
    }

    /// The same with the longest sentence, in months, that the stated offence carries.
    #[must_use]
    pub const fn with_offence_months(mut self, months: u16) -> Self {
        self.offence_months = Some(months);
        self
    }
    /// The same after an officer has confirmed the hit that it is about.
    #[must_use]
    pub const fn with_confirmed_hit(mut self) -> Self {
        self.confirmed = true;
        self
    }

    /// The same after the national registers have been searched for it.
    #[must_use]
    pub const fn with_national_search_done(mut self) -> Self {
        self.national_search_done = true;
        self
    }
}
