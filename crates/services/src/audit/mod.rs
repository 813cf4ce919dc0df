//! Oversight: reading the ledger, opening entries, checking proofs, judging samples, seeing what is
//! due for deletion. Whoever looks is on record too.

pub mod accesses;
pub mod due;
mod explore;
pub mod limits;
pub mod openings;
pub mod operations;
pub mod proof;
pub mod sampling;

pub(crate) use explore::first_since;
pub(crate) use explore::of_record;
pub use explore::{Filter, FoundEntries, Look, Seek, find, seek};

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_ledger;
use crate::justified::{Act, Codes, stated};
use crate::node_act::{NodeQuestion, node_permit};
use crate::permit::would;
use entente_ledger::{Facts, Kind, Leaf, LeafSource as _};
use entente_model::encoding::Digest;
use entente_model::limits::PAGE_ENTRIES_MAX;
use entente_model::{Code, Justification, JustificationInput, Problem, RegisterId, Timestamp};
use entente_policy::action::{Action as _, Audit};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

/// One entry as oversight sees it before opening: coded facts only.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct EntryView {
    /// Position in the log, from 0.
    pub index: u64,
    /// RFC 6962 leaf hash.
    pub leaf_hash: Digest,
    /// The minute it was recorded in.
    pub time: Timestamp,
    /// What it says in the clear.
    #[schema(value_type = Object)]
    pub facts: Facts,
}

/// An entry opened: who, on what, why.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct OpenedEntry {
    /// The coded facts.
    pub entry: EntryView,
    /// The exact time.
    pub time: Timestamp,
    /// Who acted.
    pub actor: Value,
    /// On what.
    pub subject: Value,
    /// Why.
    pub justification: Value,
}

/// One page of entries.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct EntryPage {
    /// The entries in their order.
    pub entries: Vec<EntryView>,
    /// How many entries the log has.
    pub size: u64,
    /// Where the next page starts; none at the end.
    pub next: Option<u64>,
}

/// Why somebody who oversees looks: the case file of the review, and a reason in words.
// LEGAL: Directive (EU) 2016/680 Art 25(2): logs serve to verify that processing is lawful.
#[must_use]
pub fn review_of(case_reference: Option<&str>, statement: Option<&str>) -> JustificationInput {
    JustificationInput {
        purpose: Some("OVERSIGHT".to_owned()),
        legal_basis: Some("LED-ART-25".to_owned()),
        case_reference: case_reference.map(str::to_owned),
        statement: statement.map(str::to_owned),
        ..JustificationInput::default()
    }
}

/// One page of the log from `from`, at most `limit` entries.
///
/// # Errors
/// `denied` without an oversight role, `page-invalid`, or an outage.
pub async fn entries(
    context: &Context,
    officer: &SignedIn,
    from: u64,
    limit: usize,
) -> Result<EntryPage, Problem> {
    if limit == 0 || limit > PAGE_ENTRIES_MAX {
        return Err(Problem::new(Code::PageInvalid)
            .with_detail(format!("ask for 1 to {PAGE_ENTRIES_MAX} entries")));
    }
    permitted(context, officer, json!({ "from": from, "limit": limit }), None).await?;
    let size = context.store.size().map_err(|error| of_ledger(error.into()))?;
    let stored = context.store.read(from, limit).map_err(|error| of_ledger(error.into()))?;
    let entries = stored
        .into_iter()
        .map(|stored| view(stored.index, stored.leaf_hash, &stored.bytes))
        .collect::<Result<Vec<_>, _>>()?;
    let end = from.saturating_add(u64::try_from(entries.len()).unwrap_or(u64::MAX));
    Ok(EntryPage { entries, size, next: (end < size).then_some(end) })
}

/// Opens one entry: who acted, on what, why.
///
/// # Errors
/// `justification-incomplete`, `denied` without an oversight role, `not-found` if there is none
/// or its opening has ended, or an outage.
pub async fn open(
    context: &Context,
    officer: &SignedIn,
    index: u64,
    justification: JustificationInput,
) -> Result<OpenedEntry, Problem> {
    let subject = json!({ "opened": index });
    let act = Act { operation: Audit::NAME, subject: &subject, codes: Codes::Any };
    let justification = stated(context, officer, justification, act).await?;
    permitted(context, officer, subject, Some(&justification)).await?;
    let stored = context
        .store
        .read(index, 1)
        .map_err(|error| of_ledger(error.into()))?
        .into_iter()
        .next()
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let entry = view(stored.index, stored.leaf_hash, &stored.bytes)?;
    let opening = context.ledger.open(index).map_err(of_ledger)?;
    let read = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    Ok(OpenedEntry {
        entry,
        time: opening.time(),
        actor: read(opening.actor()),
        subject: read(opening.subject()),
        justification: read(opening.justification()),
    })
}

fn view(index: u64, leaf_hash: Digest, bytes: &[u8]) -> Result<EntryView, Problem> {
    let leaf = Leaf::decode(bytes).map_err(of_ledger)?;
    Ok(EntryView { index, leaf_hash, time: leaf.time, facts: leaf.facts })
}

/// Whether policy lets an officer see who looked at a record of this register; a page shows the way
/// there only then, and each look is decided and put on record by itself.
///
/// # Errors
/// `register-not-served`, `internal`.
pub fn may_look(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
) -> Result<bool, Problem> {
    would::<Audit>(context, officer, context.target(register)?)
}

/// Asks policy and puts the look on record before anything is shown.
async fn permitted(
    context: &Context,
    officer: &SignedIn,
    subject: Value,
    justification: Option<&Justification>,
) -> Result<(), Problem> {
    let question = NodeQuestion { subject, justification };
    node_permit::<Audit>(context, officer, Kind::Consult, question).await.map(|_| ())
}
