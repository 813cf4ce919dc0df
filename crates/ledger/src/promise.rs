//! Promises: a signed word that an entry is stored and will be part of a checkpoint.

use crate::checkpoint::{Checkpoint, VerifierKey};
use crate::reader::InclusionProof;
use crate::{Error, Origin};
use entente_crypto::sign::{SigningKey, VerifyingKey};
use entente_model::Timestamp;
use entente_model::encoding::{Blob, Digest};
use entente_model::wire::Promise;

/// Begins what is signed. The zero byte keeps it apart from signed notes, which hold no control
/// characters.
const DOMAIN: &str = "\0entente-ledger-promise/v1\n";

/// Checks that the promise is signed by the log's key.
///
/// # Errors
/// [`Error::Signature`] if not, [`Error::Origin`] if it names no log.
pub fn verify_promise(promise: &Promise, key: &VerifyingKey) -> Result<(), Error> {
    let origin = Origin::new(promise.origin.as_str())?;
    let bytes = signed_bytes(&origin, promise.index, &promise.leaf_hash, promise.time);
    key.verify(&bytes, &promise.signature.0).map_err(|_| Error::Signature { what: "promise" })
}

/// Checks that a promise was kept: that the log proves under a signed checkpoint what it promised.
///
/// # Errors
/// If promise or proof does not verify, or they are of different entries.
pub fn verify_kept(
    promise: &Promise,
    proof: &InclusionProof,
    key: &VerifierKey,
) -> Result<Checkpoint, Error> {
    verify_promise(promise, key.key())?;
    if promise.origin != key.origin().as_str() {
        return Err(Error::WrongOrigin {
            expected: key.origin().to_string(),
            found: promise.origin.clone(),
        });
    }
    if (promise.index, promise.leaf_hash) != (proof.index, proof.leaf_hash) {
        return Err(Error::Proof { words: "promise and proof are of different entries" });
    }
    proof.verify(key)
}

pub(crate) fn sign(
    key: &SigningKey,
    origin: &Origin,
    (index, leaf_hash): (u64, Digest),
    time: Timestamp,
) -> Promise {
    let signature = key.sign(&signed_bytes(origin, index, &leaf_hash, time));
    Promise {
        origin: origin.to_string(),
        index,
        leaf_hash,
        time,
        signature: Blob(signature.to_vec()),
    }
}

/// Lines, as no field can hold a newline.
fn signed_bytes(origin: &Origin, index: u64, leaf_hash: &Digest, time: Timestamp) -> Vec<u8> {
    format!("{DOMAIN}{origin}\n{index}\n{leaf_hash}\n{}\n", time.as_millis()).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promise() -> Promise {
        let origin = Origin::new("log.example/se-police").unwrap();
        let time = Timestamp::from_millis(1_795_255_200_250);
        sign(&SigningKey::from_seed(&[1; 32]).unwrap(), &origin, (17, Digest([5; 32])), time)
    }

    fn verify(promise: &Promise) -> Result<(), Error> {
        verify_promise(promise, &SigningKey::from_seed(&[1; 32]).unwrap().verifying_key())
    }

    #[test]
    fn a_promise_verifies_under_its_key_alone() {
        assert!(verify(&promise()).is_ok());
        let other = SigningKey::from_seed(&[2; 32]).unwrap().verifying_key();
        assert!(verify_promise(&promise(), &other).is_err());
    }

    #[test]
    fn every_field_of_a_promise_is_signed() {
        assert!(verify(&Promise { origin: "log.example/de".into(), ..promise() }).is_err());
        assert!(verify(&Promise { index: 18, ..promise() }).is_err());
        assert!(verify(&Promise { leaf_hash: Digest([6; 32]), ..promise() }).is_err());
        assert!(verify(&Promise { time: Timestamp::from_millis(0), ..promise() }).is_err());
        assert!(verify(&Promise { signature: Blob(Vec::new()), ..promise() }).is_err());
    }
}
