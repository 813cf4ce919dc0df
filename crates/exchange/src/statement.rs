//! Statements: JSON documents that a node signs for good, so that they can wait for delivery, be
//! stored and be shown to a third party. The signature of a message on its way lives for seconds;
//! this one as long as the key is on the trust list.

use crate::PeerClient;
use crate::trust::TrustList;
use entente_crypto::hash::sha256;
use entente_model::AuthorityId;
use entente_model::encoding::{Blob, Digest};
use entente_model::limits::BODY_BYTES_MAX;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Ties a signature to statements of this version: a key signs other things too.
const CONTEXT: &str = "entente/statement/1";

/// A signed document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who states it.
    pub authority: AuthorityId,
    /// What kind of document it is, as a code; part of what is signed.
    pub kind: String,
    /// The document, exactly as it was signed.
    pub body: String,
    /// The name of the message key.
    pub key: String,
    /// Ed25519 signature.
    pub signature: Blob,
}

/// Why a statement does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StatementFault {
    /// It is another kind of document.
    #[error("the document is not a `{wanted}`")]
    Kind {
        /// What was expected.
        wanted: &'static str,
    },
    /// The key does not belong to the authority on the trust list.
    #[error("the trust list does not name the signing key for `{authority}`")]
    Key {
        /// Who is said to have signed.
        authority: AuthorityId,
    },
    /// The signature is not over this document.
    #[error("the signature is not over this document")]
    Signature,
    /// The signed document cannot be read.
    #[error("the signed document cannot be read")]
    Body,
}

impl Statement {
    /// Checks the signature with the keys of the trust list and reads the document.
    ///
    /// # Errors
    /// The [`StatementFault`].
    pub fn open<T: DeserializeOwned>(
        &self,
        kind: &'static str,
        list: &TrustList,
    ) -> Result<T, StatementFault> {
        if self.kind != kind {
            return Err(StatementFault::Kind { wanted: kind });
        }
        let (entry, key) = list
            .by_key_id(&self.key)
            .filter(|(entry, _)| entry.authority == self.authority)
            .ok_or_else(|| StatementFault::Key { authority: self.authority.clone() })?;
        let signed = message(&entry.authority, kind, &self.body);
        key.verify(&signed, &self.signature.0).map_err(|_| StatementFault::Signature)?;
        if self.body.len() > BODY_BYTES_MAX {
            return Err(StatementFault::Body);
        }
        let value = crate::json::checked(self.body.as_bytes()).map_err(|_| StatementFault::Body)?;
        serde_json::from_value(value).map_err(|_| StatementFault::Body)
    }

    /// SHA-256 of the document as it was signed.
    #[must_use]
    pub fn digest(&self) -> Digest {
        sha256(self.body.as_bytes())
    }
}

impl PeerClient {
    /// Signs a document in the name of this node; `None` if it has no JSON form.
    #[must_use]
    pub fn state<T: Serialize>(&self, kind: &'static str, document: &T) -> Option<Statement> {
        let identity = self.identity();
        let body = serde_json::to_string(document).ok()?;
        let signature = identity.message.sign(&message(&identity.authority, kind, &body));
        Some(Statement {
            authority: identity.authority.clone(),
            kind: kind.to_owned(),
            body,
            key: identity.message.verifying_key().key_id(),
            signature: Blob(signature.to_vec()),
        })
    }
}

/// What is signed: authority, kind and document, each on lines of its own; neither authority nor
/// kind holds a line end.
fn message(authority: &AuthorityId, kind: &str, body: &str) -> Vec<u8> {
    format!("{CONTEXT}\n{authority}\n{kind}\n{body}").into_bytes()
}
