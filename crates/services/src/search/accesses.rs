//! Every access to the record behind a candidate that this node has on record.

use super::confirm::judged;
use super::second::Place;
use crate::accounts::SignedIn;
use crate::alerts::hits::record_id;
use crate::audit::{self, FoundEntries};
use crate::context::Context;
use crate::receipts::Source;
use entente_model::{Code, Problem, RecordId};

/// The entries of this node's ledger about the record behind a candidate of the officer's own
/// search, newest first: by the record's id if it was found here, else by the reference that its
/// owner gave. Asked for the reason of the search.
///
/// # Errors
/// `not-found`, also if the owner showed no reference; `denied` to whoever may not see
/// this, or an outage.
pub async fn accesses(
    context: &Context,
    officer: &SignedIn,
    (place, before): (Place, Option<u64>),
) -> Result<FoundEntries, Problem> {
    let search = super::stored::find(context, officer, place.0)?.search;
    let (answer, candidate) = judged(context, place.0, (place.1, place.2))?;
    let at = usize::try_from(place.2).unwrap_or(usize::MAX);
    let here = match &answer.source {
        Source::Here { recorded } => record_id(context, (recorded.promise.index, at))?,
        Source::Peer { .. } | Source::Nobody => None,
    };
    let named = || candidate.reference.and_then(|reference| RecordId::new(reference).ok());
    let record = here.or_else(named).ok_or_else(|| Problem::new(Code::NotFound))?;
    let register = &answer.shown.answer.register;
    audit::of_record(context, officer, (register, record, before), &search.justification).await
}
