//! The list: what is overdue first, then what is due first, then what has waited longest.

use super::item::WorkItem;
use super::kind::WorkKind;
use super::source::{Look, SOURCES, Waiting};
use crate::accounts::{Scope, SignedIn};
use crate::context::Context;
use crate::page::PageRequest;
use crate::retention;
use entente_crypto::hash::sha256;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::{Code, Problem, RegisterId, RuleId, Timestamp, limits};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Which work is wanted; all that the officer may see without.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkFilter {
    /// Only these kinds; all if empty.
    pub kinds: BTreeSet<WorkKind>,
    /// Only what is about this register.
    pub register: Option<RegisterId>,
    /// Only what officers of this unit have.
    pub unit: Option<String>,
    /// Whose.
    pub whose: Whose,
    /// Only what is overdue.
    pub overdue: bool,
}

/// Whose work is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// Anybody's.
    #[default]
    Anybody,
    /// The officer's.
    Mine,
    /// That which nobody has yet.
    Unassigned,
}

/// One page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WorkPage {
    /// The items.
    pub entries: Vec<WorkItem>,
    /// The cursor of the next page; none at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The kinds of which more waits than one look reads: the oldest are here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cut: Vec<WorkKind>,
}

/// One page of what waits for the officer: what is their own, and what waits for all who may do
/// it. The look at what waits for all is put on record.
///
/// # Errors
/// `denied` if a token covers none of it, `page-invalid`, or an outage.
pub async fn list(
    context: &Context,
    officer: &SignedIn,
    (filter, page): (&WorkFilter, &PageRequest),
) -> Result<WorkPage, Problem> {
    let after = page.after.as_deref().map(Place::read).transpose()?;
    within_scope(officer)?;
    let (looking, who, wanted) = (context.clone(), officer.clone(), filter.clone());
    let found = tokio::task::spawn_blocking(move || waiting(&looking, &who, &wanted))
        .await
        .map_err(|error| crate::error::internal(&error))??;
    let mut placed: Vec<_> = found.items.into_iter().map(|item| (Place::of(&item), item)).collect();
    placed.sort_unstable_by_key(|(place, _)| *place);
    placed.retain(|(place, _)| after.is_none_or(|after| *place > after));
    let limit = page.limit.clamp(1, limits::PAGE_ENTRIES_MAX);
    let more = placed.len() > limit;
    placed.truncate(limit);
    let next = placed.last().filter(|_| more).map(|(place, _)| place.to_string());
    let entries: Vec<_> = placed.into_iter().map(|(_, item)| item).collect();
    if !found.rules.is_empty() {
        seen(context, officer, (&entries, found.rules)).await?;
    }
    Ok(WorkPage { entries, next, cut: found.cut.into_iter().collect() })
}

/// The register in which the most pressing work of some kinds waits that the officer may see; none
/// if none waits. It says that something waits there, and nothing of what.
///
/// # Errors
/// An outage.
pub fn register_that_waits(
    context: &Context,
    officer: &SignedIn,
    kinds: &[WorkKind],
) -> Result<Option<RegisterId>, Problem> {
    let filter = WorkFilter { kinds: kinds.iter().copied().collect(), ..WorkFilter::default() };
    let found = waiting(context, officer, &filter)?.items.into_iter();
    Ok(found.min_by_key(Place::of).and_then(|item| item.subject.register))
}

/// Who may see nothing at all because of a token is told so, rather than shown an empty list.
fn within_scope(officer: &SignedIn) -> Result<(), Problem> {
    if SOURCES.iter().any(|source| officer.within(source.scope()).is_ok()) {
        return Ok(());
    }
    officer.within(Scope::Search)
}

fn waiting(context: &Context, officer: &SignedIn, filter: &WorkFilter) -> Result<Waiting, Problem> {
    let look = Look { context, officer, now: context.clock.now() };
    let mut all = Waiting::default();
    for source in SOURCES.iter().filter(|source| officer.within(source.scope()).is_ok()) {
        let kinds = source.kinds().iter().copied();
        let kinds: Vec<_> =
            kinds.filter(|kind| filter.kinds.is_empty() || filter.kinds.contains(kind)).collect();
        if kinds.is_empty() {
            continue;
        }
        let found = source.waiting(&look, &kinds)?;
        all.items.extend(found.items.into_iter().filter(|item| passes(item, officer, filter)));
        all.cut.extend(found.cut);
        all.rules.extend(found.rules);
    }
    Ok(all)
}

fn passes(item: &WorkItem, officer: &SignedIn, filter: &WorkFilter) -> bool {
    let whose = match filter.whose {
        Whose::Anybody => true,
        Whose::Mine => item.assigned.as_ref() == Some(&officer.officer),
        Whose::Unassigned => item.assigned.is_none(),
    };
    let register = filter.register.as_ref();
    let unit = filter.unit.as_ref();
    whose
        && register.is_none_or(|register| item.subject.register.as_ref() == Some(register))
        && unit.is_none_or(|unit| item.unit.as_ref() == Some(unit))
        && (!filter.overdue || item.overdue)
}

/// Puts on record that an officer has looked at what waits for all who may do it.
async fn seen(
    context: &Context,
    officer: &SignedIn,
    (entries, rules): (&[WorkItem], BTreeSet<RuleId>),
) -> Result<(), Problem> {
    let facts = Facts {
        rules: rules.into_iter().collect(),
        count: u32::try_from(entries.len()).ok(),
        ..context.facts(Kind::Consult, "list-work")
    };
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject: json!({ "list": "work" }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    context.record(entry, Vec::new()).await.map(|_| ())
}

/// An item's place in the order. What is overdue is so since before now, so it comes first by
/// itself; and the place says nothing about what the item is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    due: i64,
    opened: i64,
    digest: u64,
}

impl Place {
    pub(super) fn of(item: &WorkItem) -> Self {
        let digest = sha256(item.id.as_bytes());
        let first = digest.0.first_chunk().copied().unwrap_or_default();
        Self {
            due: item.overdue_from.or(item.due).map_or(i64::MAX, Timestamp::as_millis),
            opened: item.opened.as_millis(),
            digest: u64::from_be_bytes(first),
        }
    }

    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        let invalid = || Problem::new(Code::PageInvalid);
        let mut parts = text.splitn(3, '-');
        let mut number = || {
            let part = parts.next().filter(|part| part.bytes().all(|b| b.is_ascii_hexdigit()));
            part.and_then(|part| u64::from_str_radix(part, 16).ok()).ok_or_else(invalid)
        };
        let (due, opened, digest) = (number()?, number()?, number()?);
        Ok(Self { due: due.cast_signed(), opened: opened.cast_signed(), digest })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (due, opened) = (self.due.cast_unsigned(), self.opened.cast_unsigned());
        write!(f, "{due:x}-{opened:x}-{:x}", self.digest)
    }
}
