//! SHA-256, HMAC-SHA-256 and comparison in constant time.

use aws_lc_rs::{constant_time, digest, hmac};
use entente_model::encoding::Digest;
use std::fmt;

/// The SHA-256 of some bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Digest {
    to_digest(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// The HMAC-SHA-256 of several parts, each preceded by its length (8 bytes, big-endian).
///
/// The lengths keep apart what plain concatenation would merge: `["ab", "c"]` and `["a", "bc"]`
/// give different values.
#[must_use]
pub fn hmac_sha256(key: &[u8; 32], parts: &[&[u8]]) -> Digest {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    for part in parts {
        // usize is at most 64 bits on every platform Rust has, so nothing is lost.
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    to_digest(context.sign().as_ref())
}

/// Whether two byte strings are equal, in a time that does not tell where they differ.
#[must_use]
pub fn constant_time_eq(left: &[u8], right: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(left, right).is_ok()
}

/// A SHA-256 over bytes that come piece by piece.
#[derive(Clone)]
pub struct Sha256(digest::Context);

impl Sha256 {
    /// Over nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    /// Takes in the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all pieces.
    #[must_use]
    pub fn finish(self) -> Digest {
        to_digest(self.0.finish().as_ref())
    }
}

impl Default for Sha256 {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sha256").finish_non_exhaustive()
    }
}

fn to_digest(bytes: &[u8]) -> Digest {
    assert_eq!(bytes.len(), 32, "SHA-256 yields 32 bytes by definition");
    let mut value = [0; 32];
    value.copy_from_slice(bytes);
    Digest(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::encoding::{from_hex, hex};
    use proptest::prelude::*;

    #[test]
    fn sha256_gives_the_values_of_fips_180() {
        assert_eq!(
            sha256(b"abc").to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            sha256(b"").to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    /// The raw primitive under [`hmac_sha256`], without the framing, against RFC 4231.
    #[test]
    fn the_hmac_underneath_gives_the_values_of_rfc_4231() {
        let cases = [
            (
                "0b".repeat(20),
                hex(b"Hi There"),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                hex(b"Jefe"),
                hex(b"what do ya want for nothing?"),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                "aa".repeat(20),
                "dd".repeat(50),
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            ),
            (
                "aa".repeat(131),
                hex(b"Test Using Larger Than Block-Size Key - Hash Key First"),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ];
        for (key, data, expected) in cases {
            let key = hmac::Key::new(hmac::HMAC_SHA256, &from_hex(&key).unwrap());
            let tag = hmac::sign(&key, &from_hex(&data).unwrap());
            assert_eq!(hex(tag.as_ref()), expected);
        }
    }

    #[test]
    fn hmac_over_parts_is_hmac_over_lengths_and_parts() {
        let key = [7; 32];
        let mut framed = Vec::new();
        for part in [b"ab".as_slice(), b""] {
            framed.extend_from_slice(&(part.len() as u64).to_be_bytes());
            framed.extend_from_slice(part);
        }
        let plain = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), &framed);
        assert_eq!(hmac_sha256(&key, &[b"ab", b""]).0, plain.as_ref());
    }

    #[test]
    fn comparison_needs_equal_length_and_content() {
        assert!(constant_time_eq(b"same", b"same"));
        assert!(!constant_time_eq(b"same", b"sane"));
        assert!(!constant_time_eq(b"same", b"same "));
        assert!(constant_time_eq(b"", b""));
    }

    proptest! {
        #[test]
        fn pieces_hash_as_the_whole(bytes: Vec<u8>, cut: prop::sample::Index) {
            let (head, tail) = bytes.split_at(cut.index(bytes.len() + 1));
            let mut pieces = Sha256::new();
            pieces.update(head);
            pieces.update(tail);
            prop_assert_eq!(pieces.finish(), sha256(&bytes));
        }

        #[test]
        fn parts_cut_differently_give_different_values(
            bytes in prop::collection::vec(any::<u8>(), 1..64), cut: prop::sample::Index,
        ) {
            let (head, tail) = bytes.split_at(cut.index(bytes.len()));
            let whole = hmac_sha256(&[1; 32], &[&bytes]);
            prop_assert_ne!(hmac_sha256(&[1; 32], &[head, tail]), whole);
            prop_assert_ne!(hmac_sha256(&[2; 32], &[&bytes]), whole);
        }
    }
}
