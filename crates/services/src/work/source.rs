//! Where work comes from, and who may see it.

use super::item::{Stored, WorkItem, in_group};
use super::kind::WorkKind;
use super::limits::ITEMS_PER_KIND_MAX;
use super::sources::{Candidates, Desk, Opinions, Own};
use crate::accounts::{Scope, SignedIn};
use crate::context::Context;
use crate::page::PageRequest;
use entente_model::{Problem, RuleId, Timestamp, limits};
use entente_policy::action::{Audit, HandleHits, KeepAlert};
use std::collections::BTreeSet;
use std::marker::PhantomData;

/// Every source.
pub(super) const SOURCES: [&dyn Source; 6] = [
    &Candidates,
    &Opinions,
    &Own(&[
        WorkKind::OpinionGiven,
        WorkKind::DecisionReceived,
        WorkKind::SubscriptionFound,
        WorkKind::SubscriptionEnded,
        WorkKind::Question,
    ]),
    &Desk::<HandleHits> {
        scope: Scope::Search,
        kinds: &[
            WorkKind::HitToReport,
            WorkKind::HitOverdue,
            WorkKind::MinorOverdue,
            WorkKind::ReportFailed,
            WorkKind::ReportReceived,
        ],
        action: PhantomData,
    },
    &Desk::<KeepAlert> {
        scope: Scope::Records,
        kinds: &[
            WorkKind::Approval,
            WorkKind::Queue,
            WorkKind::Review,
            WorkKind::Hidden,
            WorkKind::PurposeAchieved,
            WorkKind::Proposal,
            WorkKind::Evidence,
            WorkKind::Supervisor,
            WorkKind::Contest,
            WorkKind::Threat,
        ],
        action: PhantomData,
    },
    &Desk::<Audit> { scope: Scope::Audit, kinds: &[WorkKind::Answer], action: PhantomData },
];

/// Who looks, and when.
pub(super) struct Look<'a> {
    pub(super) context: &'a Context,
    pub(super) officer: &'a SignedIn,
    pub(super) now: Timestamp,
}

/// What an officer may see of the work of some kinds.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    /// The items, in any order.
    pub(super) items: Vec<WorkItem>,
    /// The kinds of which more wait than were read.
    pub(super) cut: BTreeSet<WorkKind>,
    /// The rules that let the officer see it, where that is to be put on record.
    pub(super) rules: BTreeSet<RuleId>,
}

impl Waiting {
    /// What is stored of these kinds, each item if some rules let the officer see it.
    pub(super) fn permitted(
        look: &Look<'_>,
        kinds: &[WorkKind],
        mut permitting: impl FnMut(&Stored) -> Result<Option<BTreeSet<RuleId>>, Problem>,
    ) -> Result<Self, Problem> {
        let mut found = Self::default();
        for kind in kinds {
            let (stored, more) = within_limit(look, kind.as_str())?;
            let mut seen = false;
            for stored in stored {
                if let Some(rules) = permitting(&stored)? {
                    seen = true;
                    found.rules.extend(rules);
                    found.items.push(stored.work.shown(look.now, stored.revision));
                }
            }
            // Who may see nothing of it learns nothing of how much there is.
            if seen && more {
                found.cut.insert(*kind);
            }
        }
        Ok(found)
    }
}

/// Where work of some kinds comes from.
pub(super) trait Source: Sync {
    /// What a token must cover to see it.
    fn scope(&self) -> Scope;

    /// The kinds; each has one source.
    fn kinds(&self) -> &'static [WorkKind];

    /// What the officer may see of the work of these kinds.
    fn waiting(&self, look: &Look<'_>, kinds: &[WorkKind]) -> Result<Waiting, Problem>;

    /// One item that may be given to somebody, with the rules that let the officer see it; none if
    /// there is none or the officer may not see it.
    fn assignable(
        &self,
        look: &Look<'_>,
        id: &str,
    ) -> Result<Option<(Stored, BTreeSet<RuleId>)>, Problem>;
}

/// The stored items of a group up to the limit, and whether there are more.
pub(super) fn within_limit(look: &Look<'_>, group: &str) -> Result<(Vec<Stored>, bool), Problem> {
    let mut page = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    let mut found = Vec::new();
    loop {
        let part = in_group(look.context, group, &page)?;
        found.extend(part.entries);
        let full = found.len() >= ITEMS_PER_KIND_MAX;
        if full || part.next.is_none() {
            let cut = found.len() > ITEMS_PER_KIND_MAX || part.next.is_some();
            found.truncate(ITEMS_PER_KIND_MAX);
            return Ok((found, cut));
        }
        page.after = part.next;
    }
}
