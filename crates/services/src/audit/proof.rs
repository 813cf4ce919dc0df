//! Checking that an entry is in the signed log, and that the log was not written anew since the same
//! person last looked.

use super::permitted;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_ledger, of_store};
use entente_ledger::{Checkpoint, Error, InclusionProof, LeafSource as _, merkle};
use entente_model::{Problem, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The last checkpoint that each person who oversees has seen hold.
const SEEN: Collection = Collection::new("audit-checkpoints");

/// What the check of one entry showed.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// Everything holds.
    Holds(Box<Proven>),
    /// The entry is recorded, and not yet under a signed checkpoint: that takes moments.
    Waits,
    /// Something does not hold.
    Fails {
        /// What, in words.
        words: String,
    },
}

/// An entry that is in the log as signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proven {
    /// The name of the log with the public key to check it by.
    pub key: String,
    /// How many entries the signed log has.
    pub size: u64,
    /// The proof, to be checked offline by anybody with the key.
    pub proof: InclusionProof,
    /// The earlier log, seen by the same person, that this one continues unchanged.
    pub continues: Option<Earlier>,
    /// When it was checked.
    pub checked: Timestamp,
}

/// A log as it was seen before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// How many entries it had.
    pub size: u64,
    /// When it was seen.
    pub at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Seen {
    note: String,
    at: Timestamp,
}

/// Checks one entry: that what the store holds is under the newest signed checkpoint, and that this
/// continues the one that the same person saw hold before.
///
/// # Errors
/// `denied` without an oversight role, `not-found` if there is no such entry, or an outage.
pub async fn check(context: &Context, officer: &SignedIn, index: u64) -> Result<Verdict, Problem> {
    permitted(context, officer, json!({ "proof": index }), None).await?;
    let stored = context.store.read(index, 1).map_err(|error| of_ledger(error.into()))?;
    let Some(stored) = stored.first() else {
        return Err(Problem::new(entente_model::Code::NotFound));
    };
    let key = context.ledger.verifier_key();
    let proven = context.log.prove(index).and_then(|proof| {
        let checkpoint = proof.verify(&key)?;
        Ok((proof, checkpoint))
    });
    let (proof, checkpoint) = match proven {
        Ok(proven) => proven,
        Err(Error::OutOfRange { .. }) => return Ok(Verdict::Waits),
        Err(error) => return Ok(Verdict::Fails { words: error.to_string() }),
    };
    if proof.leaf_hash != merkle::leaf_hash(&stored.bytes) {
        let words = "the log holds another entry at this place than the store".to_owned();
        return Ok(Verdict::Fails { words });
    }
    let continues = match continued(context, officer, &checkpoint)? {
        Ok(continues) => continues,
        Err(error) => return Ok(Verdict::Fails { words: error.to_string() }),
    };
    let checked = context.clock.now();
    see(context, officer, &Seen { note: proof.checkpoint.clone(), at: checked }).await?;
    let (key, size) = (key.to_string(), checkpoint.size);
    Ok(Verdict::Holds(Box::new(Proven { key, size, proof, continues, checked })))
}

/// The earlier log that this one continues, or what speaks against it.
fn continued(
    context: &Context,
    officer: &SignedIn,
    checkpoint: &Checkpoint,
) -> Result<Result<Option<Earlier>, Error>, Problem> {
    let stored = context.store.document(SEEN, officer.officer.as_str()).map_err(of_store)?;
    let Some(stored) = stored else { return Ok(Ok(None)) };
    let seen: Seen = serde_json::from_value(stored.body).map_err(malformed_document)?;
    let judge = || {
        let earlier = Checkpoint::open(&seen.note, &context.ledger.verifier_key())?;
        let (old, new) = (earlier.size, checkpoint.size);
        let proof = context.log.consistency(old, new)?;
        merkle::verify_consistency((old, &earlier.root), (new, &checkpoint.root), &proof)?;
        Ok(Some(Earlier { size: old, at: seen.at }))
    };
    Ok(judge())
}

async fn see(context: &Context, officer: &SignedIn, seen: &Seen) -> Result<(), Problem> {
    let row = Row::PutDocument {
        collection: SEEN,
        id: officer.officer.to_string(),
        group: None,
        body: json!(seen),
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}
