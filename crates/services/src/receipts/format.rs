//! The receipt: one JSON document that proves one search and its answers without any node's help.

use entente_exchange::{Evidence, SignedTrustList};
use entente_model::encoding::{Blob, Digest};
use entente_model::wire::{Promise, RecordedAnswer};
use entente_model::{Answer, AuthorityId, Justification, Query, SearchId, Timestamp};
use serde::{Deserialize, Serialize};

/// The format version that this code writes.
pub const FORMAT: u16 = 1;

/// A receipt. Public keys come from the trust list inside, which the reader checks against
/// federation keys of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Receipt {
    /// The format version.
    pub format: u16,
    /// The search.
    pub search: SearchId,
    /// The authority whose officer asked.
    pub asker: AuthorityId,
    /// When the search was put on record.
    pub asked: Timestamp,
    /// What was asked.
    pub query: Query,
    /// Why it was asked.
    pub justification: Justification,
    /// The asker's entry made before anything was read or sent.
    pub intent: LedgerProof,
    /// The answers in the order of arrival.
    pub answers: Vec<ReceiptAnswer>,
    /// The asker's signed checkpoint that the proofs lead to.
    pub checkpoint: String,
    /// The trust list that the search was made under.
    pub trust_list: SignedTrustList,
}

/// One entry of the asker's ledger with all that shows what it says and that it is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LedgerProof {
    /// The entry, canonical CBOR.
    pub leaf: Blob,
    /// What its commitments stand for: salts and plaintexts, canonical CBOR.
    pub opening: Blob,
    /// The promise given when it was stored.
    pub promise: Promise,
    /// RFC 6962 inclusion proof to the receipt's checkpoint, lowest sibling first.
    pub path: Vec<Digest>,
}

/// One answer and its proof.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ReceiptAnswer {
    /// The answer as shown to the officer.
    pub answer: Answer,
    /// Where it comes from.
    pub source: Source,
    /// The asker's entry of having received it.
    pub received: LedgerProof,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "from")]
pub enum Source {
    /// A register of the asking node itself.
    Here {
        /// The answer and the entry that records it.
        recorded: Box<RecordedAnswer>,
    },
    /// Another node: the signed request and the signed reply, byte for byte.
    Peer {
        /// Both messages.
        evidence: Box<Evidence>,
        /// The answering node's promise for this answer, if it gave one.
        promise: Option<Promise>,
    },
    /// Nobody: the peer was silent or its reply was not valid.
    Nobody,
}
