//! Drawing a sample.

use super::SAMPLES;
use super::review::Case;
use crate::accounts::SignedIn;
use crate::audit::explore::{away, first_since};
use crate::audit::limits::{DRAWN_FROM_MAX, LEAVES_AT_ONCE, SAMPLE_GROUP_MAX, SAMPLE_MAX};
use crate::audit::permitted;
use crate::context::Context;
use crate::error::{malformed_document, of_ledger, of_store};
use crate::node_act::{NodeQuestion, node_deed};
use crate::page::{Page, PageRequest, Wanted, list};
use crate::retention;
use entente_crypto::hash::sha256;
use entente_ledger::{Facts, Kind, Leaf, LeafSource as _};
use entente_model::encoding::{Digest, hex};
use entente_model::problem::Fault;
use entente_model::{Code, Problem, PurposeCode, RegisterId, Said, Timestamp};
use entente_policy::ActionName;
use entente_policy::action::Audit;
use entente_store::{Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;

/// What a sample is to be drawn from, and how much of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawInput {
    /// From then on.
    pub from: Timestamp,
    /// Before then.
    pub until: Timestamp,
    /// Only accesses to this register, if one is named.
    #[serde(default)]
    pub register: Option<RegisterId>,
    /// Only accesses for this purpose, if one is named.
    #[serde(default)]
    pub purpose: Option<PurposeCode>,
    /// How many of a thousand accesses of each group (register and purpose): 1 to 1,000.
    pub per_mille: u16,
    /// At most so many of each group, 1 to [`SAMPLE_GROUP_MAX`].
    pub group_max: usize,
}

/// A sample as drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// Its id.
    pub id: String,
    /// What was to be drawn.
    pub input: DrawInput,
    /// By what it was drawn.
    pub seed: Digest,
    /// How many entries the log had.
    pub size: u64,
    /// When.
    pub drawn: Timestamp,
    /// Each group with how many it had and how many were drawn.
    pub groups: Vec<Group>,
    /// True if not all groups could be drawn from, because the sample was full.
    pub full: bool,
}

impl Sample {
    /// When it is deleted with all its accesses, judged or not.
    #[must_use]
    pub fn ends(&self) -> Timestamp {
        self.drawn.plus(retention::REVIEWS)
    }
}

/// The accesses to one register for one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The register; none for a search, which may ask several.
    pub register: Option<RegisterId>,
    /// The purpose.
    pub purpose: Option<PurposeCode>,
    /// How many there were.
    pub had: u64,
    /// The positions drawn, in order.
    pub positions: Vec<u64>,
}

/// Draws a sample and puts its accesses up for review.
///
/// # Errors
/// `query-malformed` with the fields at fault, `denied` without an oversight role, or an outage.
pub async fn draw(
    context: &Context,
    officer: &SignedIn,
    input: DrawInput,
) -> Result<Sample, Problem> {
    check(&input)?;
    permitted(context, officer, json!({ "sample": input }), None).await?;
    let mut random = [0; 48];
    context.rng.fill(&mut random);
    let (id, seed) = random.split_at(16);
    let seed = sha256(seed);
    let size = context.store.size().map_err(|error| of_ledger(error.into()))?;
    let of = (context.clone(), input.clone());
    let (groups, full) = away(move || drawn(&of.0, &of.1, (&seed, size))).await?;
    let id = hex(id);
    let sample = Sample { id, input, seed, size, drawn: context.clock.now(), groups, full };
    let mut rows = vec![Row::CreateDocument {
        collection: SAMPLES,
        id: sample.id.clone(),
        group: None,
        body: json!(sample),
        expires: Some(sample.ends()),
    }];
    for position in sample.groups.iter().flat_map(|group| &group.positions) {
        let leaf = context.ledger.leaf(*position).map_err(of_ledger)?;
        rows.push(Case::new(&sample, *position, leaf).row()?);
    }
    // The seed is on record before anybody sees what it drew.
    let subject = json!({ "sample": sample.id, "seed": sample.seed, "of": sample.size });
    let question = NodeQuestion { subject, justification: None };
    let _leave = node_deed::<Audit>(context, officer, Kind::Admin, (question, rows)).await?;
    Ok(sample)
}

/// The samples drawn, newest first.
///
/// # Errors
/// `denied` without an oversight role, `page-invalid`, or an outage.
pub async fn samples(
    context: &Context,
    officer: &SignedIn,
    page: &PageRequest,
) -> Result<Page<Sample>, Problem> {
    permitted(context, officer, json!({ "samples": "all" }), None).await?;
    let wanted = Wanted { collection: SAMPLES, group: None, order: Order::NewestFirst };
    list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// One sample.
///
/// # Errors
/// `denied` without an oversight role, `not-found`, or an outage.
pub async fn sample(context: &Context, officer: &SignedIn, id: &str) -> Result<Sample, Problem> {
    permitted(context, officer, json!({ "sample": id }), None).await?;
    stored(context, id)
}

/// Draws a sample again from its seed, and says whether the same was drawn.
///
/// # Errors
/// `denied` without an oversight role, `not-found`, or an outage.
pub async fn redrawn(context: &Context, officer: &SignedIn, id: &str) -> Result<bool, Problem> {
    permitted(context, officer, json!({ "redrawn": id }), None).await?;
    let sample = stored(context, id)?;
    let context = context.clone();
    away(move || {
        let (groups, _) = drawn(&context, &sample.input, (&sample.seed, sample.size))?;
        Ok(groups == sample.groups)
    })
    .await
}

fn stored(context: &Context, id: &str) -> Result<Sample, Problem> {
    let stored = context.store.document(SAMPLES, id).map_err(of_store)?;
    let stored = stored.ok_or_else(|| Problem::new(Code::NotFound))?;
    serde_json::from_value(stored.body).map_err(malformed_document)
}

fn check(input: &DrawInput) -> Result<(), Problem> {
    let mut faults = Vec::new();
    let mut hold = |holds: bool, field: &str, said: Said| {
        if !holds {
            faults.push(Fault::new(field, said));
        }
    };
    hold(input.from < input.until, "until", Said::EndBeforeStart);
    let of = (1..=1_000).contains(&input.per_mille);
    hold(of, "per_mille", Said::PerMille);
    let at_most = (1..=SAMPLE_GROUP_MAX).contains(&input.group_max);
    hold(at_most, "group_max", Said::GroupMost { most: SAMPLE_GROUP_MAX.into() });
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Problem::new(Code::QueryMalformed).with_faults(faults))
    }
}

/// The groups with what the seed draws of each, and whether the sample is full before the last.
fn drawn(
    context: &Context,
    input: &DrawInput,
    (seed, size): (&Digest, u64),
) -> Result<(Vec<Group>, bool), Problem> {
    let mut groups: BTreeMap<(Option<RegisterId>, Option<PurposeCode>), Vec<u64>> = BTreeMap::new();
    let mut index = first_since(context, input.from)?;
    let mut looked_at = 0;
    'reading: while index < size {
        let page = context.store.read(index, LEAVES_AT_ONCE);
        let page = page.map_err(|error| of_ledger(error.into()))?;
        if page.is_empty() {
            break;
        }
        for stored in page {
            index = stored.index + 1;
            let Leaf { time, facts, .. } = Leaf::decode(&stored.bytes).map_err(of_ledger)?;
            if stored.index >= size || time >= input.until {
                break 'reading;
            }
            looked_at += 1;
            if looked_at > DRAWN_FROM_MAX {
                return Err(too_many());
            }
            if takes(context, input, &facts) {
                groups.entry((facts.register, facts.purpose)).or_default().push(stored.index);
            }
        }
    }
    let (mut drawn, mut room, mut full) = (Vec::new(), SAMPLE_MAX, false);
    for ((register, purpose), positions) in groups {
        let had = positions.len() as u64;
        let wanted = of_group(positions.len(), input);
        full |= wanted > room;
        let positions = chosen(positions, seed, wanted.min(room));
        room -= positions.len();
        drawn.push(Group { register, purpose, had, positions });
    }
    Ok((drawn, full))
}

fn too_many() -> Problem {
    let said = Said::PeriodFull { most: DRAWN_FROM_MAX.into() };
    Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new("from", said)])
}

/// At least one of each group, so that none escapes review by being small.
fn of_group(had: usize, input: &DrawInput) -> usize {
    let share = had.saturating_mul(usize::from(input.per_mille)).div_ceil(1_000);
    share.clamp(1, input.group_max)
}

/// The positions whose keyed hashes are the least: nobody without the seed can tell which.
fn chosen(positions: Vec<u64>, seed: &Digest, count: usize) -> Vec<u64> {
    let mut keyed: Vec<_> = positions
        .into_iter()
        .map(|position| (sha256(&[&seed.0[..], &position.to_be_bytes()].concat()), position))
        .collect();
    keyed.sort_by_key(|(key, _)| key.0);
    let mut chosen: Vec<_> = keyed.into_iter().take(count).map(|(_, position)| position).collect();
    chosen.sort_unstable();
    chosen
}

/// Whether an entry records an access by an officer of this authority, as wanted.
fn takes(context: &Context, input: &DrawInput, facts: &Facts) -> bool {
    let on_node =
        |name: &ActionName| name.is_on_node() && name.as_str() == facts.operation.as_str();
    let is_access = matches!(
        facts.kind,
        Kind::Collect
            | Kind::Alter
            | Kind::Consult
            | Kind::Disclose
            | Kind::Transfer
            | Kind::Combine
            | Kind::Confirm
    );
    let is_access = is_access && facts.permitted && !ActionName::ALL.iter().any(on_node);
    let named = facts.register.is_some() || facts.purpose.is_some();
    is_access
        && named
        && facts.asker == context.authority
        && (input.register.is_none() || input.register == facts.register)
        && (input.purpose.is_none() || input.purpose == facts.purpose)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> DrawInput {
        DrawInput {
            from: "2026-11-01T00:00:00Z".parse().unwrap(),
            until: "2026-12-01T00:00:00Z".parse().unwrap(),
            register: None,
            purpose: None,
            per_mille: 100,
            group_max: 10,
        }
    }

    #[test]
    fn every_group_gives_its_share_at_least_one_and_at_most_the_limit() {
        assert_eq!([1, 10, 11, 30, 5_000].map(|had| of_group(had, &input())), [1, 1, 2, 3, 10]);
    }

    #[test]
    fn the_same_seed_draws_the_same_and_another_does_not() {
        let all: Vec<u64> = (0..1_000).collect();
        let draw = |seed: u8| chosen(all.clone(), &Digest([seed; 32]), 20);
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert!(draw(1).is_sorted() && draw(1).len() == 20);
    }

    #[test]
    fn no_share_period_or_group_beyond_its_limit_is_drawn() {
        let fault =
            |input: DrawInput| check(&input).err().map(|problem| problem.faults[0].field.clone());
        assert_eq!(fault(input()), None);
        assert_eq!(
            fault(DrawInput { per_mille: 1_000, group_max: SAMPLE_GROUP_MAX, ..input() }),
            None
        );
        assert_eq!(fault(DrawInput { per_mille: 1_001, ..input() }).as_deref(), Some("per_mille"));
        assert_eq!(fault(DrawInput { per_mille: 0, ..input() }).as_deref(), Some("per_mille"));
        let more = DrawInput { group_max: SAMPLE_GROUP_MAX + 1, ..input() };
        assert_eq!(fault(more).as_deref(), Some("group_max"));
        let backward = DrawInput { until: input().from, ..input() };
        assert_eq!(fault(backward).as_deref(), Some("until"));
    }
}
