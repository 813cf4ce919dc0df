//! Counting: each number from where it is on record.

use super::period::Span;
use super::{Cell, Counter};
use crate::alerts::hits::{TALLIES, Tallied, Tally};
use crate::audit::first_since;
use crate::context::Context;
use crate::error::{malformed_document, of_ledger, of_store};
use entente_ledger::{Kind, Leaf, LeafSource as _};
use entente_model::{
    AuthorityId, Code, FieldName, Problem, Record, RegisterId, Value, limits as model_limits,
};
use entente_registers::Declaration;
use entente_store::{Content, Listing};
use std::collections::BTreeMap;

/// Entries of the ledger that are read at a time.
const LEAVES_AT_ONCE: usize = 1_000;

/// Where a number stands: register, counter, group, state.
type Place = (RegisterId, Counter, Option<String>, Option<AuthorityId>);

/// Numbers on their way.
#[derive(Default)]
pub(super) struct Counts {
    cells: BTreeMap<Place, u64>,
}

impl Counts {
    fn add(&mut self, place: Place, count: u64) {
        let cell = self.cells.entry(place).or_default();
        *cell = cell.saturating_add(count);
    }

    /// The cells with their totals, sorted.
    pub(super) fn into_cells(self) -> Vec<Cell> {
        let mut totals: BTreeMap<(RegisterId, Counter), u64> = BTreeMap::new();
        let mut cells = Vec::new();
        for ((register, counter, group, state), count) in self.cells {
            let total = totals.entry((register.clone(), counter)).or_default();
            *total = total.saturating_add(count);
            cells.push(Cell { register, counter, group, state, count: Some(count), total: false });
        }
        cells.extend(totals.into_iter().map(|((register, counter), count)| Cell {
            register,
            counter,
            group: None,
            state: None,
            count: Some(count),
            total: true,
        }));
        cells.sort_by(|left, right| {
            let key =
                |cell: &Cell| (cell.register.clone(), cell.counter, cell.total, cell.group.clone());
            (key(left), &left.state).cmp(&(key(right), &right.state))
        });
        cells
    }
}

/// What a register holds now, and what has changed in it.
pub(super) fn register(
    context: &Context,
    declaration: &Declaration,
    span: &Span,
    counts: &mut Counts,
) -> Result<(), Problem> {
    let register = declaration.register();
    for record in context.store.records(register) {
        let record = record.map_err(of_store)?.record;
        let mut count = |counter| counts.add(place(declaration, counter, &record), 1);
        count(Counter::Held);
        let Some(alert) = &record.alert else { continue };
        if alert.extensions > 0 {
            count(Counter::Extended);
        }
        if !alert.flags.is_empty() {
            count(Counter::Flagged);
        }
        if alert.hidden.is_some() {
            count(Counter::Hidden);
        }
    }
    let mut after = 0;
    loop {
        let page = context
            .store
            .changes_since(register, after, model_limits::PAGE_ENTRIES_MAX)
            .map_err(of_store)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.change;
        for change in page.into_iter().filter(|change| span.holds(change.written)) {
            let counter = if change.version <= 1 { Counter::Entered } else { Counter::Changed };
            let place = match &change.content {
                Content::Current(record) | Content::Superseded(record) => {
                    place(declaration, counter, record)
                }
                Content::Emptied => (register.clone(), counter, None, None),
                Content::Erased { .. } => (register.clone(), Counter::Deleted, None, None),
            };
            counts.add(place, 1);
        }
    }
}

fn place(declaration: &Declaration, counter: Counter, record: &Record) -> Place {
    let field = declaration.answer.category_field.as_deref();
    let category = field.and_then(|field: &FieldName| {
        record.values(field).iter().find_map(|value| match value {
            Value::Code(code) => Some(code.clone()),
            _ => None,
        })
    });
    (declaration.register().clone(), counter, category, Some(record.owner.clone()))
}

/// Searches that the registers here answered, from the ledger's facts; and how many entries record
/// a form sent.
pub(super) fn ledger(context: &Context, span: &Span, counts: &mut Counts) -> Result<u64, Problem> {
    let mut index = first_since(context, span.from)?;
    let mut sent = 0;
    loop {
        let page = context
            .store
            .read(index, LEAVES_AT_ONCE)
            .map_err(|_| Problem::new(Code::LedgerUnavailable))?;
        if page.is_empty() {
            return Ok(sent);
        }
        for stored in page {
            index = stored.index + 1;
            let Leaf { time, facts, .. } = Leaf::decode(&stored.bytes).map_err(of_ledger)?;
            if time >= span.until {
                return Ok(sent);
            }
            let Some(register) = facts.register.filter(|_| span.holds(time)) else { continue };
            match (facts.kind, facts.operation.as_str()) {
                (Kind::Disclose, "search") => {
                    counts.add((register, Counter::Searches, None, Some(facts.asker)), 1);
                }
                (Kind::Disclose, "hit-report") => sent += 1,
                _ => {}
            }
        }
    }
}

/// Hits and forms, from their tallies; returns how many forms were sent.
pub(super) fn tallies(context: &Context, span: &Span, counts: &mut Counts) -> Result<u64, Problem> {
    let mut sent = 0;
    for day in span.days() {
        let mut listing = Listing::of(TALLIES);
        listing.group = Some(&day);
        listing.limit = model_limits::PAGE_ENTRIES_MAX;
        loop {
            let page = context.store.list(&listing).map_err(of_store)?;
            for document in page.entries {
                let tally: Tally =
                    serde_json::from_value(document.body).map_err(malformed_document)?;
                let (counter, group) = match tally.what {
                    Tallied::Hit => (Counter::Hits, tally.category),
                    Tallied::OwnHit => (Counter::OwnHits, tally.category),
                    Tallied::FormSent => (Counter::FormsSent, tally.letter),
                    Tallied::FormReceived => (Counter::FormsReceived, tally.letter),
                };
                sent += u64::from(counter == Counter::FormsSent);
                counts.add((tally.register, counter, group, Some(tally.state)), 1);
            }
            match page.next {
                Some(next) => listing.after = Some(next),
                None => break,
            }
        }
    }
    Ok(sent)
}
