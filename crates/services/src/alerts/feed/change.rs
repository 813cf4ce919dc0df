//! Writing an alert: the record and the entry of the feed that tells of it, in one batch.

use super::replicated;
use crate::context::Context;
use entente_crypto::hash::Sha256;
use entente_model::encoding::Digest;
use entente_model::feed::{FEED_FORMAT, FeedLeaf, FeedOperation};
use entente_model::limits::FEED_BODY_BYTES_MAX;
use entente_model::{Code, Problem, Record, RuleId};
use entente_store::Row;

/// A change of a record.
pub enum Change {
    /// It is entered or changed.
    Put {
        /// The new version.
        record: Record,
        /// The version that must be stored now; none for a new record.
        expected_version: Option<u32>,
    },
    /// It is erased.
    Erase {
        /// As it stands.
        record: Record,
        /// The rule that asks for it.
        rule: RuleId,
    },
}

/// The rows that write a change: the record's, and for a record of this authority in a replicated
/// register also that of its feed. Every change of an alert goes through here, whoever makes it.
///
/// # Errors
/// `feed-set-back` while the feed does not continue what it has published, `body-too-large` if the
/// record cannot travel.
pub fn rows(context: &Context, change: Change) -> Result<Vec<Row>, Problem> {
    let record = match &change {
        Change::Put { record, .. } | Change::Erase { record, .. } => record,
    };
    let told = record.owner == context.authority && replicated(context, &record.register);
    let feed = if told { Some(entry(context, &change, record)?) } else { None };
    let row = match change {
        Change::Put { record, expected_version } => Row::PutRecord { record, expected_version },
        Change::Erase { record, rule } => {
            Row::EraseRecord { register: record.register, id: record.id, rule }
        }
    };
    Ok([row].into_iter().chain(feed).collect())
}

fn entry(context: &Context, change: &Change, record: &Record) -> Result<Row, Problem> {
    if context.feeds.is_set_back(&record.register) {
        return Err(Problem::new(Code::FeedSetBack));
    }
    let (operation, salt) = match change {
        Change::Put { .. } => {
            let mut salt = [0; 32];
            context.rng.fill(&mut salt);
            (FeedOperation::Put, Some(Digest(salt)))
        }
        Change::Erase { .. } => (FeedOperation::Erase, None),
    };
    let commitment = match salt {
        Some(salt) => {
            let body = serde_json::to_vec(record).map_err(|_| Problem::new(Code::Internal))?;
            if body.len() > FEED_BODY_BYTES_MAX {
                return Err(Problem::new(Code::BodyTooLarge).with_detail(format!(
                    "a replicated record has at most {FEED_BODY_BYTES_MAX}"
                )));
            }
            Some(commitment(&salt, &body))
        }
        None => None,
    };
    let leaf = FeedLeaf {
        commitment,
        format: FEED_FORMAT,
        operation,
        record: record.id.clone(),
        register: record.register.clone(),
        time: context.clock.now(),
        version: record.version,
    };
    Ok(Row::AppendFeed {
        register: record.register.clone(),
        id: record.id.clone(),
        version: record.version,
        leaf: leaf.encode(),
        salt,
    })
}

/// What a leaf says of a body: nothing to whoever does not have the salt.
pub(super) fn commitment(salt: &Digest, body: &[u8]) -> Digest {
    let mut hash = Sha256::new();
    hash.update(&salt.0);
    hash.update(body);
    hash.finish()
}
