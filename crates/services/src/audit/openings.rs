//! Closing what the ledger keeps sealed, for good, when its time has passed.
// LEGAL: Regulation (EU) 2018/1862 Art 12(6): logs are deleted three years after creation, later
// only if a review that has begun needs them.

use super::sampling;
use crate::context::Context;
use crate::error::of_ledger;
use crate::retention::{self, openings_end};
use entente_crypto::openings::KeyName;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::{Code, Problem, RuleId};
use serde_json::json;

/// Destroys the opening keys whose time has passed, each on record before; returns how many.
///
/// A month stays open while an access of it is under review. A key of a class that this program
/// does not know is left alone.
///
/// # Errors
/// An outage. What was not destroyed is tried again the next time.
pub async fn destroy_ended(context: &Context) -> Result<usize, Problem> {
    let now = context.clock.now();
    let ended = |key: &KeyName| openings_end(key.class(), key.month()).is_some_and(|at| at <= now);
    let keys: Vec<_> = context.ledger.opening_keys().into_iter().filter(ended).collect();
    if keys.is_empty() {
        return Ok(0);
    }
    let held = sampling::months_under_review(context)?;
    let mut count = 0;
    for key in keys.iter().filter(|key| !held.contains(key.month())) {
        destroy(context, key).await?;
        count += 1;
    }
    Ok(count)
}

async fn destroy(context: &Context, key: &KeyName) -> Result<(), Problem> {
    let rule = RuleId::new("RETENTION").map_err(|_| Problem::new(Code::Internal))?;
    let entry = Entry {
        facts: Facts { rules: vec![rule], ..context.facts(Kind::Erase, "retention") },
        actor: json!("node"),
        subject: json!({ "openings": { "class": key.class(), "month": key.month() } }),
        justification: json!({ "expired": openings_end(key.class(), key.month()) }),
        retention_class: retention::ADMINISTRATION.to_owned(),
    };
    context.ledger.shred(key, entry, Vec::new()).await.map(|_| ()).map_err(of_ledger)
}
