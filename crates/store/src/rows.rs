//! What a batch may write: records, entries of feeds, documents, nonces.

use crate::Error;
use crate::body;
use crate::limits;
use entente_model::encoding::Digest;
use entente_model::{Record, RecordId, RegisterId, RuleId, Timestamp};
use serde::{Deserialize, Serialize};

/// What one batch writes: all of it or nothing.
pub type Rows = Vec<Row>;

/// One write within a batch.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "most rows of large batches are records")]
pub enum Row {
    /// Adds a version of a record; fails with `Conflict` unless the stored version is the expected
    /// one.
    PutRecord {
        /// The new version; its number must be above the stored one.
        record: Record,
        /// The version that must be stored now; `None` if there must be no such record.
        expected_version: Option<u32>,
    },
    /// Erases a record and the bodies of all its versions; what stays is that it was erased, when,
    /// and under which rule.
    EraseRecord {
        /// Its register.
        register: RegisterId,
        /// Its id.
        id: RecordId,
        /// The rule that asks for the erasure.
        rule: RuleId,
    },
    /// Appends to the change feed of a register, in the batch that changes the record.
    AppendFeed {
        /// The register.
        register: RegisterId,
        /// The record.
        id: RecordId,
        /// The version that is written or erased.
        version: u32,
        /// The leaf.
        leaf: Vec<u8>,
        /// What opens the leaf's commitment; none for an erasure. The salts of the record's earlier
        /// entries are erased.
        salt: Option<Digest>,
    },
    /// Writes a document, new or not.
    PutDocument {
        /// The collection.
        collection: Collection,
        /// The id within the collection.
        id: String,
        /// The group under which it is listed, such as the search that an answer belongs to.
        group: Option<String>,
        /// The content.
        body: serde_json::Value,
        /// When it ends; an expired document is not found and is pruned.
        expires: Option<Timestamp>,
    },
    /// Writes a new document; fails with `Exists` if the id is taken.
    CreateDocument {
        /// The collection.
        collection: Collection,
        /// The id within the collection.
        id: String,
        /// The group under which it is listed.
        group: Option<String>,
        /// The content.
        body: serde_json::Value,
        /// When it ends.
        expires: Option<Timestamp>,
    },
    /// Replaces the body of a document; fails with `Revision` unless it is at the expected
    /// revision.
    ReplaceDocument {
        /// The collection.
        collection: Collection,
        /// The id within the collection.
        id: String,
        /// The revision that was read.
        expected_revision: u32,
        /// The new content.
        body: serde_json::Value,
        /// When it ends.
        expires: Option<Timestamp>,
    },
    /// Removes a document; one that is not there is no error.
    DeleteDocument {
        /// The collection.
        collection: Collection,
        /// The id within the collection.
        id: String,
    },
    /// Remembers a nonce; fails with `Replayed` if it was seen with this key.
    Nonce {
        /// The signing key's id.
        key_id: String,
        /// The nonce.
        nonce: String,
        /// Until when it must be remembered.
        expires: Timestamp,
    },
    /// Notes how far an import has come, in the batch that holds the imported records.
    ImportProgress(ImportProgress),
}

/// A named set of documents. The names live with their users; the well-known ones are constants
/// here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Collection(&'static str);

impl Collection {
    /// Searches that officers asked.
    pub const SEARCHES: Self = Self::new("searches");
    /// Answers of registers and peers, grouped by search.
    pub const ANSWERS: Self = Self::new("answers");
    /// Receipts with signed evidence, grouped by search.
    pub const RECEIPTS: Self = Self::new("receipts");
    /// Officers' judgements on candidates, grouped by search.
    pub const CONFIRMATIONS: Self = Self::new("confirmations");
    /// Officers' accounts.
    pub const OFFICERS: Self = Self::new("officers");
    /// Sessions by the digest of their token, grouped by officer.
    pub const SESSIONS: Self = Self::new("sessions");
    /// API tokens by their digest, grouped by officer.
    pub const TOKENS: Self = Self::new("tokens");
    /// Reports of imports, grouped by register.
    pub const IMPORTS: Self = Self::new("imports");
    /// How far imports have come; written through [`Row::ImportProgress`].
    pub const IMPORT_PROGRESS: Self = Self::new("import-progress");
    /// What is known of peers.
    pub const PEERS: Self = Self::new("peers");
    /// Copies of other issuers' feeds: position, entitlement, faults; grouped by register.
    pub const FEED_COPIES: Self = Self::new("feed-copies");
    /// What nodes have acknowledged of this node's feeds; grouped by register.
    pub const FEED_ACKNOWLEDGEMENTS: Self = Self::new("feed-acknowledgements");
    /// Which categories a node may hold copies of, where not all; grouped by register.
    pub const FEED_ENTITLEMENTS: Self = Self::new("feed-entitlements");
    /// That a feed of this node does not continue what it has published.
    pub const FEED_SETBACKS: Self = Self::new("feed-setbacks");
    /// Settings of the node.
    pub const SETTINGS: Self = Self::new("settings");

    /// Names a collection: 1 to 32 characters of a-z and `-`.
    ///
    /// # Panics
    /// If the name breaks the rule; in a constant this stops the build.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        let mut rest = name.as_bytes();
        assert!(!rest.is_empty() && rest.len() <= 32, "a collection's name has 1 to 32 characters");
        while let Some((first, others)) = rest.split_first() {
            assert!(
                first.is_ascii_lowercase() || *first == b'-',
                "a collection's name has a-z and -"
            );
            rest = others;
        }
        Self(name)
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// How far an import of one source into one register has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProgress {
    /// The register imported into.
    pub register: RegisterId,
    /// The digest of the source file.
    pub source: Digest,
    /// Source rows handled so far; a resumed import skips as many.
    pub rows: u64,
    /// Of these, written.
    pub written: u64,
    /// Of these, equal to what was stored.
    pub unchanged: u64,
    /// Of these, refused.
    pub refused: u64,
    /// Whether the source was read to its end.
    pub ended: bool,
}

impl ImportProgress {
    pub(crate) fn document_id(register: &RegisterId, source: &Digest) -> String {
        format!("{register}/{source}")
    }
}

/// A row with its body encoded and its sizes checked: the caller's thread does this, not the
/// writer's.
#[derive(Debug)]
pub(crate) enum Prepared {
    Put(PreparedRecord),
    Erase { register: RegisterId, id: RecordId, rule: RuleId },
    Feed(PreparedFeed),
    Document(PreparedDocument),
    Delete(DocumentKey),
    Nonce { key_id: String, nonce: String, expires: Timestamp },
}

/// A version of a record with its body encoded.
#[derive(Debug)]
pub(crate) struct PreparedRecord {
    pub(crate) register: RegisterId,
    pub(crate) id: RecordId,
    pub(crate) version: u32,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) body: Vec<u8>,
    /// The version that must be stored; 0 for none.
    pub(crate) expected: u32,
}

/// An entry of a feed with its hash.
#[derive(Debug)]
pub(crate) struct PreparedFeed {
    pub(crate) register: RegisterId,
    pub(crate) id: RecordId,
    pub(crate) version: u32,
    pub(crate) leaf: Vec<u8>,
    pub(crate) hash: [u8; 32],
    pub(crate) salt: Option<[u8; 32]>,
}

/// A document with its body encoded.
#[derive(Debug)]
pub(crate) struct PreparedDocument {
    pub(crate) key: DocumentKey,
    pub(crate) group: Option<String>,
    pub(crate) body: Vec<u8>,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) rule: DocumentRule,
}

/// Names one document.
#[derive(Debug)]
pub(crate) struct DocumentKey {
    pub(crate) collection: &'static str,
    pub(crate) id: String,
}

/// What must hold for a document to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentRule {
    Any,
    New,
    At(u32),
}

/// Encodes the bodies of a batch and checks every size.
pub(crate) fn prepare(rows: Rows) -> Result<Vec<Prepared>, Error> {
    if rows.len() > limits::BATCH_ROWS_MAX {
        return Err(Error::Limit { what: "a batch", max: limits::BATCH_ROWS_MAX as u64 });
    }
    rows.into_iter().map(prepare_row).collect()
}

fn prepare_row(row: Row) -> Result<Prepared, Error> {
    match row {
        Row::PutRecord { record, expected_version } => Ok(Prepared::Put(PreparedRecord {
            body: body::shorten(encode("record", &record, limits::RECORD_BYTES_MAX)?),
            version: record.version,
            expires: record.expires,
            register: record.register,
            id: record.id,
            expected: expected_version.unwrap_or(0),
        })),
        Row::EraseRecord { register, id, rule } => Ok(Prepared::Erase { register, id, rule }),
        Row::AppendFeed { register, id, version, leaf, salt } => {
            if leaf.len() > limits::LEAF_BYTES_MAX {
                let max = limits::LEAF_BYTES_MAX as u64;
                return Err(Error::Limit { what: "a leaf of a feed", max });
            }
            let hash = entente_ledger::merkle::leaf_hash(&leaf).0;
            let salt = salt.map(|salt| salt.0);
            Ok(Prepared::Feed(PreparedFeed { register, id, version, leaf, hash, salt }))
        }
        Row::PutDocument { collection, id, group, body, expires } => {
            let key = document_key(collection, id)?;
            prepare_document(key, group, &body, (expires, DocumentRule::Any))
        }
        Row::CreateDocument { collection, id, group, body, expires } => {
            let key = document_key(collection, id)?;
            prepare_document(key, group, &body, (expires, DocumentRule::New))
        }
        Row::ReplaceDocument { collection, id, expected_revision, body, expires } => {
            let key = document_key(collection, id)?;
            prepare_document(key, None, &body, (expires, DocumentRule::At(expected_revision)))
        }
        Row::DeleteDocument { collection, id } => {
            document_key(collection, id).map(Prepared::Delete)
        }
        Row::Nonce { key_id, nonce, expires } => {
            bounded_key(&key_id)?;
            bounded_key(&nonce)?;
            Ok(Prepared::Nonce { key_id, nonce, expires })
        }
        Row::ImportProgress(progress) => {
            let id = ImportProgress::document_id(&progress.register, &progress.source);
            let key = document_key(Collection::IMPORT_PROGRESS, id)?;
            let group = Some(progress.register.to_string());
            prepare_document(key, group, &progress, (None, DocumentRule::Any))
        }
    }
}

fn prepare_document<T: Serialize>(
    key: DocumentKey,
    group: Option<String>,
    body: &T,
    (expires, rule): (Option<Timestamp>, DocumentRule),
) -> Result<Prepared, Error> {
    group.as_deref().map_or(Ok(()), bounded_key)?;
    let body = encode("document", body, limits::DOCUMENT_BYTES_MAX)?;
    Ok(Prepared::Document(PreparedDocument { key, group, body, expires, rule }))
}

fn document_key(collection: Collection, id: String) -> Result<DocumentKey, Error> {
    bounded_key(&id)?;
    Ok(DocumentKey { collection: collection.as_str(), id })
}

fn bounded_key(text: &str) -> Result<(), Error> {
    if text.len() > limits::KEY_BYTES_MAX {
        return Err(Error::Limit { what: "a key", max: limits::KEY_BYTES_MAX as u64 });
    }
    Ok(())
}

fn encode<T: Serialize>(
    table: &'static str,
    value: &T,
    bytes_max: usize,
) -> Result<Vec<u8>, Error> {
    let body = serde_json::to_vec(value).map_err(|_| Error::Body { table })?;
    if body.len() > bytes_max {
        return Err(Error::Limit { what: "a body", max: bytes_max as u64 });
    }
    Ok(body)
}
