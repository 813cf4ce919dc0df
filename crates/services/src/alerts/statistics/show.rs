//! Statistics as a table for programs, and as a summary for a page.

use super::{Counter, Statistics};
use entente_model::RegisterId;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use utoipa::ToSchema;

/// A cell that is not published.
const SUPPRESSED: &str = "suppressed";
/// Stands for the total in the columns of group and state.
const TOTAL: &str = "total";

/// The totals of a period in the order in which a page shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatisticsSummary)]
pub struct Summary {
    /// The period.
    pub period: String,
    /// One line for each register and counter that has a total.
    pub lines: Vec<SummaryLine>,
    /// What a reader must know, in words.
    pub notes: Vec<String>,
}

/// One total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatisticsLine)]
pub struct SummaryLine {
    /// The register.
    pub register: RegisterId,
    /// What is counted.
    pub counter: Counter,
    /// How many; none if too few to be published.
    pub count: Option<u64>,
    /// The parts, largest first: category and how many.
    pub parts: Vec<(String, Option<u64>)>,
}

/// The cells as comma-separated values with a header line. All texts are codes, so nothing needs
/// quotes.
#[must_use]
pub fn csv(statistics: &Statistics) -> String {
    let mut text = "period,register,counter,group,state,count\n".to_owned();
    for cell in &statistics.cells {
        let column = |value: Option<&str>| match (value, cell.total) {
            (_, true) => TOTAL.to_owned(),
            (Some(value), false) => value.to_owned(),
            (None, false) => String::new(),
        };
        let group = column(cell.group.as_deref());
        let state = column(cell.state.as_ref().map(entente_model::AuthorityId::as_str));
        let count = cell.count.map_or_else(|| SUPPRESSED.to_owned(), |count| count.to_string());
        // Writing to a text does not fail.
        let _ = writeln!(
            text,
            "{},{},{},{group},{state},{count}",
            statistics.period,
            cell.register,
            cell.counter.as_str()
        );
    }
    text
}

/// The summary for a page.
#[must_use]
pub fn summary(statistics: &Statistics) -> Summary {
    let lines = statistics.cells.iter().filter(|cell| cell.total).map(|total| {
        let mut parts: Vec<(String, Option<u64>)> = Vec::new();
        let of_total = |cell: &&super::Cell| {
            !cell.total && cell.register == total.register && cell.counter == total.counter
        };
        for cell in statistics.cells.iter().filter(of_total) {
            let group = cell.group.clone().unwrap_or_default();
            match parts.iter_mut().find(|(known, _)| *known == group) {
                // One part that is left out leaves out the sum.
                Some((_, sum)) => *sum = sum.zip(cell.count).map(|(sum, count)| sum + count),
                None => parts.push((group, cell.count)),
            }
        }
        parts.retain(|(group, _)| !group.is_empty());
        parts.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
        SummaryLine {
            register: total.register.clone(),
            counter: total.counter,
            count: total.count,
            parts,
        }
    });
    let mut notes = vec!["what is held is counted now, all else in the period".to_owned()];
    if statistics.public {
        notes.push("small numbers are left out, and others that would give them away".to_owned());
    }
    if !statistics.agrees_with_ledger {
        notes.push(
            "the tallies of forms sent do not agree with the ledger: tell the operator".to_owned(),
        );
    }
    Summary { period: statistics.period.clone(), lines: lines.collect(), notes }
}
