//! The change feed of a replicated register: its leaves, and what nodes say to each other about it.
//!
//! A leaf names a change of a record and commits to what was written; the content travels beside
//! it. So the feed of an issuer stays provable for ever, and after a record's erasure it says no
//! more than that there was one.

use crate::encoding::Digest;
use crate::{AuthorityId, RecordId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// The version of the format of leaves, pulls and pages.
pub const FEED_FORMAT: u16 = 1;

/// One change of one record. The fields are in the order of their names, so that the plain JSON
/// text is the canonical one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedLeaf {
    /// SHA-256 of salt and body; none for an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<Digest>,
    /// Format version.
    pub format: u16,
    /// What was done.
    pub operation: FeedOperation,
    /// With which record.
    pub record: RecordId,
    /// In which register.
    pub register: RegisterId,
    /// When.
    pub time: Timestamp,
    /// The version that was written, or that was erased.
    pub version: u32,
}

/// What was done with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FeedOperation {
    /// It was entered or changed.
    Put,
    /// It was erased.
    Erase,
}

impl FeedLeaf {
    /// The bytes that the feed holds.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        // Ids, numbers, times and digests have a JSON form, so this cannot fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads the bytes of a leaf; none unless they are the canonical form of one of this version.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let leaf: Self = serde_json::from_slice(bytes).ok()?;
        let committed = leaf.commitment.is_some() == (leaf.operation == FeedOperation::Put);
        (leaf.format == FEED_FORMAT && committed && leaf.encode() == bytes).then_some(leaf)
    }
}

/// Asks for the entries after those that the asker has applied: the body of a call of `feeds`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedPull {
    /// Format version.
    pub format: u16,
    /// The register.
    pub register: RegisterId,
    /// How many entries the asker has applied; this acknowledges them.
    pub from: u64,
    /// The root over them, as the asker has it.
    pub root: Digest,
    /// The newest checkpoint of the issuer that the asker has seen, so that an issuer that was set
    /// back learns what it has published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
    /// How long the issuer may wait for news before it answers that there is none.
    #[serde(default)]
    pub wait_ms: u64,
    /// Under which entitlement the asker holds what it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement: Option<Digest>,
}

/// Which records a node may hold a copy of, as the issuer decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedEntitlement {
    /// The categories; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<BTreeSet<String>>,
    /// SHA-256 of the above, by which a change shows.
    pub digest: Digest,
}

impl FeedEntitlement {
    /// Whether a record of these categories may be held; one without a category only by who is
    /// entitled to all.
    #[must_use]
    pub fn includes(&self, categories: &BTreeSet<String>) -> bool {
        self.categories.as_ref().is_none_or(|entitled| !entitled.is_disjoint(categories))
    }
}

/// Entries of a feed, proven: the answer to a [`FeedPull`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedPage {
    /// Format version.
    pub format: u16,
    /// The register.
    pub register: RegisterId,
    /// The place of the first entry.
    pub from: u64,
    /// What the asker may hold. If it is another than the asker named, there are no entries.
    pub entitlement: FeedEntitlement,
    /// The entries, in order.
    pub entries: Vec<FeedEntry>,
    /// The feed's newest checkpoint, a signed note.
    pub checkpoint: String,
    /// That the checkpoint's log begins with the entries up to the end of this page.
    pub proof: Vec<Digest>,
    /// What a newer format adds.
    #[serde(flatten)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// One entry of a feed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedEntry {
    /// The leaf, exactly.
    pub leaf: String,
    /// What was written.
    pub content: FeedContent,
}

/// What comes with a leaf.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum FeedContent {
    /// What was written, and what opens the commitment.
    Shown {
        /// The salt.
        salt: Digest,
        /// The record, exactly as it is committed to.
        body: String,
    },
    /// The asker may not hold the record, or may no longer.
    Withheld,
    /// A later entry of the same record follows.
    Superseded,
    /// The entry is an erasure.
    Erased,
}

impl std::fmt::Debug for FeedEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FeedEntry({:?})", self.content)
    }
}

impl std::fmt::Debug for FeedContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Shown { .. } => "shown",
            Self::Withheld => "withheld",
            Self::Superseded => "superseded",
            Self::Erased => "erased",
        })
    }
}

/// Asks for a page of all current records: the body of a call of `snapshots`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotPull {
    /// Format version.
    pub format: u16,
    /// The register.
    pub register: RegisterId,
    /// How many entries of the feed the asker has applied.
    pub from: u64,
    /// The size of the feed that the snapshot began at; none to begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// The last record of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<RecordId>,
    /// Under which entitlement the snapshot is taken.
    pub entitlement: Digest,
}

/// A page of current records in the order of their ids, each at least as new as the size at which
/// the snapshot began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotPage {
    /// Format version.
    pub format: u16,
    /// The register.
    pub register: RegisterId,
    /// What the asker may hold. If it is another than the asker named, there is nothing else.
    pub entitlement: FeedEntitlement,
    /// Where the feed stands, on the first page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<SnapshotBegin>,
    /// Records that the asker may hold.
    pub entries: Vec<FeedEntry>,
    /// Up to and with this record the page is whole; none if it is whole to the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upto: Option<RecordId>,
    /// What a newer format adds.
    #[serde(flatten)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// Where a feed stood when a snapshot began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotBegin {
    /// The checkpoint, a signed note.
    pub checkpoint: String,
    /// The peaks of the tree under it, to go on from.
    pub peaks: Vec<Digest>,
    /// That it continues what the asker has applied.
    pub proof: Vec<Digest>,
}

/// Tells an issuer what is wrong with its feed: the body of a call of `feed-faults`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedFaultReport {
    /// Format version.
    pub format: u16,
    /// The register.
    pub register: RegisterId,
    /// What is wrong, as a stable code.
    pub fault: String,
    /// How many entries the sender has applied.
    pub applied: u64,
    /// The root over them.
    pub root: Digest,
}

/// How fresh the copy of one issuer's records is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CopyState {
    /// Whose records.
    pub issuer: AuthorityId,
    /// How many changes of the issuer's feed are applied here.
    pub applied: u64,
    /// When the copy was last known to be complete, by this node's clock; none if it never was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// True if that is too long ago, or if the feed does not verify.
    pub stale: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(operation: FeedOperation, commitment: Option<Digest>) -> FeedLeaf {
        FeedLeaf {
            commitment,
            format: FEED_FORMAT,
            operation,
            record: "SE-1".parse().unwrap(),
            register: "sis-persons".parse().unwrap(),
            time: Timestamp::from_millis(0),
            version: 3,
        }
    }

    #[test]
    fn a_leaf_reads_back_and_has_one_spelling() {
        for leaf in
            [leaf(FeedOperation::Put, Some(Digest([7; 32]))), leaf(FeedOperation::Erase, None)]
        {
            let bytes = leaf.encode();
            assert_eq!(FeedLeaf::decode(&bytes), Some(leaf));
            let spaced = [b" ", bytes.as_slice()].concat();
            assert_eq!(FeedLeaf::decode(&spaced), None);
        }
        let text = String::from_utf8(leaf(FeedOperation::Erase, None).encode()).unwrap();
        let expected = concat!(
            r#"{"format":1,"operation":"erase","record":"SE-1","register":"sis-persons","#,
            r#""time":"1970-01-01T00:00:00.000Z","version":3}"#
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn a_leaf_that_commits_to_nothing_or_of_another_format_is_none() {
        let none = |leaf: FeedLeaf| assert_eq!(FeedLeaf::decode(&leaf.encode()), None);
        none(leaf(FeedOperation::Put, None));
        none(leaf(FeedOperation::Erase, Some(Digest([7; 32]))));
        none(FeedLeaf { format: 2, ..leaf(FeedOperation::Erase, None) });
    }

    #[test]
    fn a_record_without_a_category_is_for_those_entitled_to_all() {
        let all = FeedEntitlement { categories: None, digest: Digest([0; 32]) };
        let some = FeedEntitlement { categories: Some(["ARR".to_owned()].into()), ..all.clone() };
        assert!(all.includes(&BTreeSet::new()));
        assert!(!some.includes(&BTreeSet::new()));
        assert!(some.includes(&["ARR".to_owned(), "X".to_owned()].into()));
        assert!(!some.includes(&["MIS".to_owned()].into()));
    }
}
