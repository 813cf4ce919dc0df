//! How often what was done, out of the ledger's own facts: by kind, register and purpose.

use super::explore::{away, first_since};
use super::limits::{COUNTED_MAX, LEAVES_AT_ONCE};
use crate::accounts::SignedIn;
use crate::alerts::statistics::Span;
use crate::context::Context;
use crate::error::of_ledger;
use crate::node_act::{NodeQuestion, node_permit};
use entente_ledger::{Kind, Leaf, LeafSource as _};
use entente_model::{Problem, PurposeCode, RegisterId, Timestamp};
use entente_policy::action::SeeStatistics;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is on record in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accesses {
    /// The period, such as `2026-11`.
    pub period: String,
    /// Its beginning.
    pub from: Timestamp,
    /// Its end.
    pub until: Timestamp,
    /// When it was counted.
    pub made: Timestamp,
    /// Entries of the period.
    pub entries: u64,
    /// True if there are more than are counted.
    pub more: bool,
    /// The counts, sorted.
    pub lines: Vec<AccessLine>,
}

/// How often one thing was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccessLine {
    /// The kind of processing.
    pub kind: Kind,
    /// The register, if it was about one.
    pub register: Option<RegisterId>,
    /// The purpose, if one was stated.
    pub purpose: Option<PurposeCode>,
    /// How often.
    pub count: u64,
}

/// Counts what is on record in a period. The look itself is put on record.
///
/// # Errors
/// `denied`, or an outage.
pub async fn accesses(
    context: &Context,
    officer: &SignedIn,
    span: Span,
) -> Result<Accesses, Problem> {
    let question = NodeQuestion { subject: json!({ "accesses": span.name }), justification: None };
    // Nothing about a person is read under it: the permit itself is the leave.
    let _leave = node_permit::<SeeStatistics>(context, officer, Kind::Consult, question).await?;
    let context = context.clone();
    away(move || counted(&context, span)).await
}

impl Accesses {
    /// How often each of something was done, most first.
    #[must_use]
    pub fn by<T: Ord>(&self, what: impl Fn(&AccessLine) -> T) -> Vec<(T, u64)> {
        let mut sums = BTreeMap::new();
        for line in &self.lines {
            let sum: &mut u64 = sums.entry(what(line)).or_default();
            *sum = sum.saturating_add(line.count);
        }
        let mut sums: Vec<_> = sums.into_iter().collect();
        sums.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        sums
    }

    /// The lines as comma-separated values with a header line. All texts are codes, so nothing needs
    /// quotes.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = "period,kind,register,purpose,count\n".to_owned();
        for line in &self.lines {
            let kind = json!(line.kind);
            let register = line.register.as_ref().map_or("", RegisterId::as_str);
            let purpose = line.purpose.as_ref().map_or("", PurposeCode::as_str);
            // Writing to a text does not fail.
            let _ = writeln!(
                text,
                "{},{},{register},{purpose},{}",
                self.period,
                kind.as_str().unwrap_or_default(),
                line.count
            );
        }
        text
    }
}

fn counted(context: &Context, span: Span) -> Result<Accesses, Problem> {
    let mut counts: BTreeMap<(Kind, Option<RegisterId>, Option<PurposeCode>), u64> =
        BTreeMap::new();
    let (mut index, mut entries, mut more) = (first_since(context, span.from)?, 0, false);
    'reading: loop {
        let page = context.store.read(index, LEAVES_AT_ONCE);
        let page = page.map_err(|error| of_ledger(error.into()))?;
        if page.is_empty() {
            break;
        }
        for stored in page {
            index = stored.index + 1;
            let leaf = Leaf::decode(&stored.bytes).map_err(of_ledger)?;
            if leaf.time >= span.until {
                break 'reading;
            }
            if entries == COUNTED_MAX {
                more = true;
                break 'reading;
            }
            entries += 1;
            let place = (leaf.facts.kind, leaf.facts.register, leaf.facts.purpose);
            *counts.entry(place).or_default() += 1;
        }
    }
    let lines = counts
        .into_iter()
        .map(|((kind, register, purpose), count)| AccessLine { kind, register, purpose, count })
        .collect();
    let Span { name: period, from, until } = span;
    Ok(Accesses { period, from, until, made: context.clock.now(), entries, more, lines })
}
