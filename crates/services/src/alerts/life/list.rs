//! The alerts of this authority as a list, the one changed last first.

use super::act::{Done, Wish, declared, permit, record};
use super::limits::{LISTED_LOOKED_AT_MAX, LISTED_WINDOW};
use crate::accounts::SignedIn;
use crate::alerts::feed::replicated;
use crate::context::Context;
use crate::error::of_store;
use crate::page::{Page, PageRequest};
use entente_ledger::{Facts, Kind};
use entente_model::alert::AlertState;
use entente_model::record::Access;
use entente_model::{Code, Problem, Record, RecordId, RegisterId, Timestamp, limits};
use entente_policy::action::KeepAlert;
use entente_registers::Declaration;
use serde_json::json;

/// Which alerts of a register are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListFilter {
    /// Only those of this category.
    pub category: Option<String>,
    /// Only those that stand so.
    pub standing: Option<Standing>,
}

/// How an alert stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Shown to everybody entitled.
    Shown,
    /// Its review is due: the owner has been warned.
    ReviewDue,
    /// Kept from end users.
    Hidden,
    /// Flagged for some state.
    Flagged,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 4] = [Self::Shown, Self::ReviewDue, Self::Hidden, Self::Flagged];

    /// The code as it stands in an address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::ReviewDue => "review-due",
            Self::Hidden => "hidden",
            Self::Flagged => "flagged",
        }
    }

    /// Whether an alert stands so.
    #[must_use]
    pub fn holds(self, declaration: &Declaration, record: &Record, now: Timestamp) -> bool {
        let state = record.alert.as_ref();
        let hidden = state.is_some_and(|state| state.hidden.is_some());
        match self {
            Self::Shown => !hidden,
            Self::ReviewDue => {
                declaration.review_warning(record).is_some_and(|warned| warned <= now)
            }
            Self::Hidden => hidden,
            Self::Flagged => state.is_some_and(|state: &AlertState| !state.flags.is_empty()),
        }
    }
}

/// One page of the alerts of this authority in a register, the one changed last first. The look is
/// put on record.
///
/// Where few fit the filter a page may be short, or empty, and still name a next one: no page looks
/// at more than [`LISTED_LOOKED_AT_MAX`] changes.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn list(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    (filter, page): (&ListFilter, &PageRequest),
) -> Result<Page<Record>, Problem> {
    let declaration = declared(context, register)?;
    let subject = json!({ "list": "alerts" });
    let wish = Wish { register, owner: &context.authority, subject: subject.clone(), second: None };
    let permit = permit::<KeepAlert>(context, officer, wish).await?;
    let look = Look { context, declaration, filter, access: permit.access() };
    let found = look.page(page)?;
    let count = u32::try_from(found.entries.len()).ok();
    let facts = Facts { count, ..permit.facts(Kind::Consult) };
    record(context, officer, Done { facts, subject, rows: Vec::new() }).await?;
    Ok(found)
}

struct Look<'a> {
    context: &'a Context,
    declaration: &'a Declaration,
    filter: &'a ListFilter,
    access: &'a Access,
}

impl Look<'_> {
    fn page(&self, page: &PageRequest) -> Result<Page<Record>, Problem> {
        let invalid = |_| Problem::new(Code::PageInvalid);
        let before = page.after.as_deref().map(str::parse::<u64>).transpose().map_err(invalid)?;
        let limit = page.limit.clamp(1, limits::PAGE_ENTRIES_MAX);
        let end = self.end()?;
        let mut at = before.unwrap_or(end).min(end);
        let (mut entries, mut looked_at) = (Vec::new(), 0);
        while at > 0 && looked_at < LISTED_LOOKED_AT_MAX {
            let from = at.saturating_sub(LISTED_WINDOW);
            looked_at += LISTED_WINDOW;
            for (place, record) in self.window((from, at))?.into_iter().rev() {
                at = place;
                if self.fits(&record) {
                    entries.push(record);
                }
                if entries.len() == limit {
                    return Ok(Page { entries, next: (at > 0).then(|| at.to_string()) });
                }
            }
            at = from;
        }
        Ok(Page { entries, next: (at > 0).then(|| at.to_string()) })
    }

    /// The place after the last change.
    fn end(&self) -> Result<u64, Problem> {
        let register = self.declaration.register();
        if replicated(self.context, register) {
            return self.context.store.feed_size(register).map_err(of_store);
        }
        let last = self.context.store.data_version(register).map_err(of_store)?;
        Ok(last.saturating_add(1))
    }

    /// The records that stand as a change from `from` to before `to` has left them, in the order of
    /// these changes. The feed of a replicated register tells of this authority's own alone.
    fn window(&self, (from, to): (u64, u64)) -> Result<Vec<(u64, Record)>, Problem> {
        let (store, register) = (&self.context.store, self.declaration.register());
        if !replicated(self.context, register) {
            return self.scanned((from, to));
        }
        let count = usize::try_from(to - from).unwrap_or(usize::MAX);
        let feed = store.feed(register, from, count).map_err(of_store)?;
        let standing = feed.into_iter().filter(|entry| entry.salt.is_some());
        let (places, ids): (Vec<u64>, Vec<RecordId>) =
            standing.map(|entry| (entry.sequence, entry.id)).unzip();
        let records = store.records_of(register, &ids).map_err(of_store)?;
        let with_place = places.into_iter().zip(records);
        Ok(with_place.filter_map(|(place, record)| Some((place, record?))).collect())
    }

    fn scanned(&self, (from, to): (u64, u64)) -> Result<Vec<(u64, Record)>, Problem> {
        let (store, register) = (&self.context.store, self.declaration.register());
        let (mut found, mut after) = (Vec::new(), from.saturating_sub(1));
        loop {
            let limit = limits::PAGE_ENTRIES_MAX;
            let page = store.scan(register, after, limit).map_err(of_store)?;
            let Some(last) = page.last() else { return Ok(found) };
            after = last.change;
            let within = page.into_iter().filter(|stored| stored.change < to);
            found.extend(within.map(|stored| (stored.change, stored.record)));
            if after >= to {
                return Ok(found);
            }
        }
    }

    fn fits(&self, record: &Record) -> bool {
        let category = self.declaration.record_type(record).map(|kind| kind.code.as_str());
        let (wanted, standing) = (self.filter.category.as_deref(), self.filter.standing);
        let now = self.context.clock.now();
        record.owner == self.context.authority
            && record.visibility.permits(self.access)
            && self.declaration.alert_rules(record).is_some()
            && wanted.is_none_or(|wanted| category == Some(wanted))
            && standing.is_none_or(|standing| standing.holds(self.declaration, record, now))
    }
}
