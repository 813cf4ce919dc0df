//! What nodes say to each other: bodies of `/peer/v1/`, JSON, each with its format version.
//!
//! Unknown fields are kept (`unknown`), so that a newer peer's message can be stored and passed on
//! whole.

use crate::encoding::{Blob, Digest};
use crate::{
    Answer, AuthorityId, Justification, Query, RegisterId, RequestId, SearchId, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The protocol version that this code speaks.
pub const PROTOCOL: u16 = 1;
/// The oldest protocol version that this code still understands.
pub const PROTOCOL_MIN: u16 = 1;

/// A promise of a ledger: the entry is stored and will be part of a signed checkpoint within 60 s.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Promise {
    /// The log: its owner's id under the federation's name.
    pub origin: String,
    /// Position of the entry, counted from 0.
    pub index: u64,
    /// RFC 6962 leaf hash of the entry.
    pub leaf_hash: Digest,
    /// When it was stored.
    pub time: Timestamp,
    /// Ed25519 signature of the log key over the above.
    pub signature: Blob,
}

/// A question of one node to another: the body of `POST /peer/v1/searches`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SearchCall {
    /// Protocol version.
    pub protocol: u16,
    /// Names this request; also in the signed headers.
    pub request: RequestId,
    /// The officer's search that it serves.
    pub search: SearchId,
    /// The asking authority.
    pub asker: AuthorityId,
    /// Version of the trust list that the asker acts under.
    pub trust_list: u64,
    /// The registers asked, each of them served by the asked node.
    pub registers: Vec<RegisterId>,
    /// The question.
    pub query: Query,
    /// Why it is put.
    pub justification: Justification,
    /// What the asker asserts of the officer: roles and certificates, never a name.
    pub officer: OfficerAssertion,
    /// How long the asker will wait, in milliseconds.
    pub deadline_ms: u64,
    /// The asker's own ledger entry of this search.
    pub intent: Promise,
    /// What a newer protocol adds.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// What the asking node asserts of its officer; the asked node need not know who it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OfficerAssertion {
    /// The officer under a pseudonym that only the asker can resolve (Directive (EU) 2016/680 Art
    /// 25).
    pub pseudonym: Digest,
    /// The officer's roles.
    pub roles: Vec<crate::Role>,
    /// Training certificates held, as codes.
    #[serde(default)]
    pub certificates: Vec<String>,
}

/// A node's reply: one answer per register asked, each with the ledger entry that records it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SearchReply {
    /// Protocol version.
    pub protocol: u16,
    /// The request answered.
    pub request: RequestId,
    /// The answering authority.
    pub authority: AuthorityId,
    /// The answers.
    pub answers: Vec<RecordedAnswer>,
    /// The answering node's clock.
    pub time: Timestamp,
    /// The answering log's latest signed checkpoint, a signed note as text, so that forks show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
    /// What a newer protocol adds.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// An answer and the ledger entry that records it at the node that gave it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RecordedAnswer {
    /// The answer.
    pub answer: Answer,
    /// The entry at the answering node.
    pub promise: Promise,
}

/// What one node asks of another besides searches: the body of `POST /peer/v1/NAME` for the names
/// that the exchange knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct NodeCall {
    /// Protocol version.
    pub protocol: u16,
    /// Names this request; also in the signed headers.
    pub request: RequestId,
    /// The asking authority.
    pub asker: AuthorityId,
    /// Version of the trust list that the asker acts under.
    pub trust_list: u64,
    /// How long the asker will wait, in milliseconds.
    pub deadline_ms: u64,
    /// What is asked, in the form that the call's name stands for.
    #[schema(value_type = Object)]
    pub body: serde_json::Value,
    /// What a newer protocol adds.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// The reply to a [`NodeCall`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct NodeReply {
    /// Protocol version.
    pub protocol: u16,
    /// The request answered.
    pub request: RequestId,
    /// The answering authority.
    pub authority: AuthorityId,
    /// What is answered, in the form that the call's name stands for.
    #[schema(value_type = Object)]
    pub body: serde_json::Value,
    /// The answering node's clock.
    pub time: Timestamp,
    /// What a newer protocol adds.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// A node's word on itself: the body of `GET /peer/v1/status`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PeerStatus {
    /// The newest protocol version it speaks.
    pub protocol: u16,
    /// The oldest protocol version it understands.
    pub protocol_min: u16,
    /// Who it is.
    pub authority: AuthorityId,
    /// Program version.
    pub software: String,
    /// Its clock.
    pub time: Timestamp,
    /// Version of its trust list.
    pub trust_list: u64,
    /// The registers it serves.
    pub registers: Vec<RegisterId>,
    /// Its log's latest signed checkpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
}
