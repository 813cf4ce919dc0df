//! How searches ended, counted out of the ledger as it grows: what is counted once is never read
//! again, and a restart loses nothing.

use crate::context::Context;
use crate::error::of_ledger;
use entente_ledger::{Kind, Leaf, LeafSource as _};
use entente_model::Problem;
use serde_json::json;
use std::collections::BTreeMap;

/// Entries that one step reads at most: a long log is counted in several.
pub const STEP_ENTRIES_MAX: u64 = 100_000;
const LEAVES_AT_ONCE: usize = 2_048;

/// The count so far.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    next: u64,
    counts: BTreeMap<(&'static str, String), u64>,
}

impl Tally {
    /// Counts what the ledger has gained, up to [`STEP_ENTRIES_MAX`] entries.
    ///
    /// # Errors
    /// An outage.
    pub fn catch_up(&mut self, context: &Context) -> Result<(), Problem> {
        let end = self.next.saturating_add(STEP_ENTRIES_MAX);
        while self.next < end {
            let page = context.store.read(self.next, LEAVES_AT_ONCE);
            let page = page.map_err(|error| of_ledger(error.into()))?;
            if page.is_empty() {
                return Ok(());
            }
            for stored in page {
                let leaf = Leaf::decode(&stored.bytes).map_err(of_ledger)?;
                self.next = stored.index + 1;
                let side = match leaf.facts.kind {
                    Kind::Disclose => "answered",
                    Kind::Receive => "received",
                    Kind::Refuse => "refused",
                    _ => continue,
                };
                if leaf.facts.operation == "search" {
                    let outcome = json!(leaf.facts.outcome);
                    let outcome = outcome.as_str().unwrap_or("none").to_owned();
                    *self.counts.entry((side, outcome)).or_default() += 1;
                }
            }
        }
        Ok(())
    }

    /// How many searches ended how: as `answered` here, `received` from another node, or `refused`;
    /// with the outcome as a code.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, &str, u64)> {
        self.counts.iter().map(|((side, outcome), count)| (*side, outcome.as_str(), *count))
    }
}
