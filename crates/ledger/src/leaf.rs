//! What one entry says: coded facts in the clear, and commitments to actor, subject and
//! justification.

mod canonical;
mod code;

use crate::checkpoint::Origin;
use crate::{Error, limits};
use entente_crypto::hash::Sha256;
use entente_model::answer::OutcomeClass;
use entente_model::encoding::Digest;
use entente_model::justification::Urgency;
use entente_model::wire::Promise;
use entente_model::{
    AuthorityId, Code, LegalBasisCode, PurposeCode, RegisterId, RequestId, Rng, RuleId, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of leaves and openings that this code writes.
pub const VERSION: u16 = 1;

/// Kinds of processing that are recorded.
// LEGAL: Directive (EU) 2016/680 Art 25(1): collection, alteration, consultation, disclosure
// including transfers, combination and erasure. The further kinds record what the node itself does.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    minicbor::Encode,
    minicbor::Decode,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Kind {
    /// Data was taken in.
    #[n(0)]
    Collect,
    /// Data was changed.
    #[n(1)]
    Alter,
    /// Data was consulted.
    #[n(2)]
    Consult,
    /// Data was disclosed to another authority.
    #[n(3)]
    Disclose,
    /// Data was transferred outside the federation.
    #[n(4)]
    Transfer,
    /// Data was combined.
    #[n(5)]
    Combine,
    /// Data or openings were erased.
    #[n(6)]
    Erase,
    /// The policy was changed.
    #[n(7)]
    Policy,
    /// A key was changed.
    #[n(8)]
    Key,
    /// The node was administered.
    #[n(9)]
    Admin,
    /// Answers of others were received.
    #[n(10)]
    Receive,
    /// A request was refused before or by policy.
    #[n(11)]
    Refuse,
    /// A match was confirmed or rejected by an officer.
    #[n(12)]
    Confirm,
}

/// The entry of another node's log that this one answers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterparty {
    /// The other log.
    pub origin: Origin,
    /// The entry's position there.
    pub index: u64,
    /// The entry's leaf hash there.
    pub leaf_hash: Digest,
}

impl TryFrom<&Promise> for Counterparty {
    type Error = Error;

    fn try_from(promise: &Promise) -> Result<Self, Error> {
        Ok(Self {
            origin: Origin::new(promise.origin.as_str())?,
            index: promise.index,
            leaf_hash: promise.leaf_hash,
        })
    }
}

/// What an entry says in the clear: codes only, nothing of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Kind of processing.
    pub kind: Kind,
    /// What was done, as a code such as `search`.
    pub operation: String,
    /// The authority that asks or acts.
    pub asker: AuthorityId,
    /// The authority that answers.
    pub answerer: Option<AuthorityId>,
    /// The register concerned.
    pub register: Option<RegisterId>,
    /// What the data is for.
    pub purpose: Option<PurposeCode>,
    /// The act and article that permit it.
    pub legal_basis: Option<LegalBasisCode>,
    /// How pressing it is.
    pub urgency: Option<Urgency>,
    /// Hash of the policy set that decided.
    pub policy: Digest,
    /// Whether it was permitted.
    pub permitted: bool,
    /// The rules that decided.
    pub rules: Vec<RuleId>,
    /// What came of it.
    pub outcome: Option<OutcomeClass>,
    /// The signed request that it belongs to.
    pub request: Option<RequestId>,
    /// The entry at the other node.
    pub counterparty: Option<Counterparty>,
    /// How many records or candidates.
    pub count: Option<u32>,
    /// Why it was refused or failed.
    pub problem: Option<Code>,
}

/// What is to be recorded; the three values below the facts are committed to and sealed, never in
/// the clear.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// Coded facts.
    pub facts: Facts,
    /// Who: officer, role, session, device, second officer.
    pub actor: serde_json::Value,
    /// About whom or what: terms of the question, or ids of records.
    pub subject: serde_json::Value,
    /// Why: case reference and reasons in words.
    pub justification: serde_json::Value,
    /// How long the opening is kept: a code of the table `retention-classes`.
    pub retention_class: String,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({:?}, {}, ..)", self.facts.kind, self.facts.operation)
    }
}

/// One entry of the log, as everybody may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// When, to the minute: the exact time could single out an officer, so it lies in the opening.
    pub time: Timestamp,
    /// Coded facts.
    pub facts: Facts,
    /// Commitment to the actor.
    pub actor: Digest,
    /// Commitment to the subject.
    pub subject: Digest,
    /// Commitment to the justification.
    pub justification: Digest,
}

impl Leaf {
    /// The canonical bytes: CBOR with numbered fields in ascending order.
    ///
    /// # Errors
    /// [`Error::Limit`] if a list or the whole is too large.
    pub fn encode(&self) -> Result<Vec<u8>, Error> {
        code::encode(self)
    }

    /// Reads canonical bytes; whatever this program would write otherwise is refused.
    ///
    /// # Errors
    /// [`Error::Version`] for a later version, [`Error::Leaf`] for anything else that is no leaf.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        code::decode(bytes)
    }
}

/// What opens the commitments of a leaf: personal data, kept sealed and erased when its time is
/// over.
// LEGAL: Directive (EU) 2016/680 Art 25(1): justification, date, time and identity of who
// consulted.
#[derive(Clone, PartialEq, Eq, Serialize, minicbor::Encode, minicbor::Decode)]
#[cbor(map)]
pub struct Opening {
    #[n(0)]
    version: u16,
    #[n(1)]
    millis: i64,
    #[n(2)]
    #[serde(skip)]
    salts: [minicbor::bytes::ByteArray<32>; 3],
    #[n(3)]
    actor: String,
    #[n(4)]
    subject: String,
    #[n(5)]
    justification: String,
}

impl fmt::Debug for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opening(..)")
    }
}

impl Opening {
    /// When, exactly.
    #[must_use]
    pub const fn time(&self) -> Timestamp {
        Timestamp::from_millis(self.millis)
    }

    /// Who, as canonical JSON.
    #[must_use]
    pub fn actor(&self) -> &str {
        &self.actor
    }

    /// About whom or what, as canonical JSON.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Why, as canonical JSON.
    #[must_use]
    pub fn justification(&self) -> &str {
        &self.justification
    }

    /// Whether all three commitments and the minute of the leaf are those of this opening.
    #[must_use]
    pub fn opens(&self, leaf: &Leaf) -> bool {
        self.commitments() == [leaf.actor, leaf.subject, leaf.justification]
            && to_the_minute(self.time()) == leaf.time
    }

    /// The bytes that are sealed.
    ///
    /// # Errors
    /// [`Error::Limit`] if they are too many.
    pub fn encode(&self) -> Result<Vec<u8>, Error> {
        let bytes = minicbor::to_vec(self).map_err(|error| malformed(&error))?;
        if bytes.len() > limits::OPENING_BYTES_MAX {
            return Err(Error::Limit { what: "opening bytes", max: limits::OPENING_BYTES_MAX });
        }
        Ok(bytes)
    }

    /// Reads what [`Opening::encode`] wrote.
    ///
    /// # Errors
    /// [`Error::Leaf`] or [`Error::Version`] if it is anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let opening: Self = minicbor::decode(bytes).map_err(|error| malformed(&error))?;
        if opening.version != VERSION {
            return Err(Error::Version { found: opening.version });
        }
        Ok(opening)
    }

    fn commitments(&self) -> [Digest; 3] {
        let [actor, subject, justification] = &self.salts;
        [
            commitment(1, actor, &self.actor),
            commitment(2, subject, &self.subject),
            commitment(3, justification, &self.justification),
        ]
    }
}

/// Makes the leaf of an entry and what opens it.
///
/// # Errors
/// [`Error::Limit`] if a value is nested too deeply or too large.
pub fn commit(entry: Entry, now: Timestamp, rng: &dyn Rng) -> Result<(Leaf, Opening), Error> {
    let opening = Opening {
        version: VERSION,
        millis: now.as_millis(),
        salts: std::array::from_fn(|_| {
            let mut salt = [0; 32];
            rng.fill(&mut salt);
            salt.into()
        }),
        actor: canonical::json(&entry.actor)?,
        subject: canonical::json(&entry.subject)?,
        justification: canonical::json(&entry.justification)?,
    };
    let [actor, subject, justification] = opening.commitments();
    let leaf = Leaf { time: to_the_minute(now), facts: entry.facts, actor, subject, justification };
    Ok((leaf, opening))
}

/// Hides a value under a salt until the salt is shown; the tag keeps the three kinds apart.
fn commitment(tag: u8, salt: &[u8; 32], json: &str) -> Digest {
    let mut hash = Sha256::new();
    hash.update(&[tag]);
    hash.update(salt);
    hash.update(json.as_bytes());
    hash.finish()
}

const fn to_the_minute(time: Timestamp) -> Timestamp {
    Timestamp::from_millis(time.as_millis().div_euclid(60_000) * 60_000)
}

fn malformed(error: &dyn fmt::Display) -> Error {
    Error::Leaf { words: error.to_string() }
}

#[cfg(test)]
mod tests;
