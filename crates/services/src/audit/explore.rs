//! Looking for entries: by coded facts alone, or by the officer or record that openings name.

use super::limits::{LEAVES_AT_ONCE, LOOKED_AT_MAX, OPENED_MAX};
use super::{EntryView, permitted, view};
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_ledger;
use crate::justified::{Act, Codes, stated};
use crate::node_act::{NodeQuestion, deed_on};
use entente_ledger::{Facts, Kind, LeafSource as _, Opening};
use entente_model::limits::{PAGE_ENTRIES_DEFAULT, PAGE_ENTRIES_MAX};
use entente_model::{
    AuthorityId, Code, Justification, JustificationInput, OfficerId, Problem, PurposeCode,
    RecordId, RegisterId, Timestamp,
};
use entente_policy::action::{Action as _, Audit};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Which entries are wanted, by what they say in the clear; what is left out does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// The kind of processing.
    pub kind: Option<Kind>,
    /// The register.
    pub register: Option<RegisterId>,
    /// The purpose.
    pub purpose: Option<PurposeCode>,
    /// The authority that asked.
    pub asker: Option<AuthorityId>,
    /// Only what was refused.
    #[serde(default)]
    pub refused: bool,
    /// From then on.
    pub from: Option<Timestamp>,
    /// Before then.
    pub until: Option<Timestamp>,
}

impl Filter {
    fn takes(&self, facts: &Facts) -> bool {
        self.kind.is_none_or(|kind| kind == facts.kind)
            && (self.register.is_none() || self.register == facts.register)
            && (self.purpose.is_none() || self.purpose == facts.purpose)
            && self.asker.as_ref().is_none_or(|asker| *asker == facts.asker)
            && !(self.refused && facts.permitted)
    }
}

/// A look for entries, newest first.
#[derive(Debug, Clone)]
pub struct Look {
    /// Which are wanted.
    pub filter: Filter,
    /// Only those before this position: where the last look ended. The newest without.
    pub before: Option<u64>,
    /// How many, 1 to [`PAGE_ENTRIES_MAX`].
    pub limit: usize,
}

/// Whom or what entries are looked for by: in their openings, so each is opened.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
pub struct Seek {
    /// The officer who acted.
    pub officer: Option<OfficerId>,
    /// The record acted on.
    pub record: Option<RecordId>,
}

/// What a look found.
#[derive(Debug, Clone, Serialize)]
pub struct FoundEntries {
    /// The entries, newest first.
    pub entries: Vec<EntryView>,
    /// How many entries the log has.
    pub size: u64,
    /// How many were looked at.
    pub looked_at: u64,
    /// Of these, how many could not be opened any more; none if none was to be.
    pub closed: u64,
    /// Before which position to look on; none if everything was looked at.
    pub next: Option<u64>,
}

/// Looks for entries by what they say in the clear.
///
/// # Errors
/// `denied` without an oversight role, `page-invalid`, or an outage.
pub async fn find(
    context: &Context,
    officer: &SignedIn,
    look: Look,
) -> Result<FoundEntries, Problem> {
    check(&look)?;
    let subject = json!({ "looked": look.filter, "before": look.before, "limit": look.limit });
    permitted(context, officer, subject, None).await?;
    let context = context.clone();
    away(move || scan(&context, &look, None)).await
}

/// Looks for the entries of an officer or a record; asks for a justification, because it opens
/// every entry that it looks at.
///
/// # Errors
/// `justification-incomplete`, `denied` without an oversight role, `page-invalid`, or an outage.
pub async fn seek(
    context: &Context,
    officer: &SignedIn,
    (look, seek): (Look, Seek),
    justification: JustificationInput,
) -> Result<FoundEntries, Problem> {
    check(&look)?;
    let subject = json!({ "looked": look.filter, "sought": seek, "before": look.before });
    let act = Act { operation: Audit::NAME, subject: &subject, codes: Codes::Any };
    let justification = stated(context, officer, justification, act).await?;
    permitted(context, officer, subject, Some(&justification)).await?;
    let context = context.clone();
    away(move || scan(&context, &look, Some(&seek))).await
}

/// The entries of one register about one record, newest first. Policy is asked about that register
/// alone, so that an authority may leave a record's access log to those who work with the record
/// without opening the whole ledger to them.
///
/// # Errors
/// `denied`, `register-not-served`, or an outage.
// LEGAL: Directive (EU) 2016/680 Art 25(2): logs serve verification, self-monitoring, integrity and
// criminal proceedings; who may look for that is each authority's rule.
pub(crate) async fn of_record(
    context: &Context,
    officer: &SignedIn,
    (register, record, before): (&RegisterId, RecordId, Option<u64>),
    justification: &Justification,
) -> Result<FoundEntries, Problem> {
    let filter = Filter { register: Some(register.clone()), ..Filter::default() };
    let look = Look { filter, before, limit: PAGE_ENTRIES_DEFAULT };
    let seek = Seek { officer: None, record: Some(record) };
    let subject = json!({ "looked": look.filter, "sought": seek, "before": look.before });
    let asked = NodeQuestion { subject, justification: Some(justification) };
    let on = (context.target(register)?, Kind::Consult);
    let _leave = deed_on::<Audit>(context, officer, on, (asked, Vec::new())).await?;
    let context = context.clone();
    away(move || scan(&context, &look, Some(&seek))).await
}

/// The position of the first entry that may be as late as `time`: entries are in the order of time,
/// which they tell to the minute.
pub(crate) fn first_since(context: &Context, time: Timestamp) -> Result<u64, Problem> {
    let size = context.store.size().map_err(|_| Problem::new(Code::LedgerUnavailable))?;
    let (mut low, mut high) = (0, size);
    while low < high {
        let middle = low.midpoint(high);
        if context.ledger.leaf(middle).map_err(of_ledger)?.time < time {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

/// Reading many entries blocks its thread.
pub(super) async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::new(Code::Internal))?
}

fn check(look: &Look) -> Result<(), Problem> {
    if look.limit == 0 || look.limit > PAGE_ENTRIES_MAX {
        return Err(Problem::new(Code::PageInvalid)
            .with_detail(format!("ask for 1 to {PAGE_ENTRIES_MAX} entries")));
    }
    Ok(())
}

fn scan(context: &Context, look: &Look, sought: Option<&Seek>) -> Result<FoundEntries, Problem> {
    let size = context.store.size().map_err(|error| of_ledger(error.into()))?;
    let first = look.filter.from.map_or(Ok(0), |from| first_since(context, from))?;
    let last = look.filter.until.map_or(Ok(size), |until| first_since(context, until))?;
    let mut end = look.before.unwrap_or(size).min(last);
    let at_most = if sought.is_some() { OPENED_MAX } else { LOOKED_AT_MAX };
    let mut found = FoundEntries { entries: Vec::new(), size, looked_at: 0, closed: 0, next: None };
    while end > first {
        let start = end.saturating_sub(LEAVES_AT_ONCE as u64).max(first);
        let count = usize::try_from(end - start).unwrap_or(LEAVES_AT_ONCE);
        let stored = context.store.read(start, count).map_err(|error| of_ledger(error.into()))?;
        for stored in stored.into_iter().rev() {
            if found.entries.len() == look.limit || found.looked_at == at_most {
                found.next = Some(stored.index + 1);
                return Ok(found);
            }
            found.looked_at += 1;
            let entry = view(stored.index, stored.leaf_hash, &stored.bytes)?;
            if look.filter.takes(&entry.facts) && named(context, &entry, sought, &mut found)? {
                found.entries.push(entry);
            }
        }
        end = start;
    }
    Ok(found)
}

/// Whether an entry's opening names whom or what is sought.
fn named(
    context: &Context,
    entry: &EntryView,
    sought: Option<&Seek>,
    found: &mut FoundEntries,
) -> Result<bool, Problem> {
    let Some(sought) = sought else { return Ok(true) };
    let opening = match context.ledger.open(entry.index) {
        Ok(opening) => opening,
        Err(entente_ledger::Error::Erased { .. }) => {
            found.closed += 1;
            return Ok(false);
        }
        Err(error) => return Err(of_ledger(error)),
    };
    Ok(names(&opening, sought))
}

fn names(opening: &Opening, sought: &Seek) -> bool {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or(Value::Null);
    let by = sought
        .officer
        .as_ref()
        .is_none_or(|officer| holds(&read(opening.actor()), officer.as_str()));
    let on = sought
        .record
        .as_ref()
        .is_none_or(|record| holds(&read(opening.subject()), record.as_str()));
    by && on
}

/// Whether a text stands anywhere in a value; what was opened has a bounded depth.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(held) => held == text,
        Value::Array(values) => values.iter().any(|value| holds(value, text)),
        Value::Object(values) => values.values().any(|value| holds(value, text)),
        _ => false,
    }
}
