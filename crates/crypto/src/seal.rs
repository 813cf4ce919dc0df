//! Sealing: AES-256-GCM with a random nonce.

use crate::Error;
use crate::limits::SEALED_BYTES_MAX;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use entente_model::Rng;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// How many bytes sealing adds: the nonce and the tag.
pub const SEALED_OVERHEAD_BYTES: usize = NONCE_LEN + 16;

/// What tells a wrapped key from any other sealed bytes.
const WRAP_DOMAIN: &[u8] = b"entente/wrapped-key/1\0";

/// A key that seals and opens; a clone is the same key.
///
/// Nonces are random. NIST SP 800-38D allows 2^32 of them under one key; the keys that seal much
/// live for one calendar month, which 1,000 seals a second do not exhaust.
#[derive(Clone)]
pub struct SealingKey(Arc<Inner>);

struct Inner {
    bytes: Zeroizing<[u8; 32]>,
    key: LessSafeKey,
}

impl SealingKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn generate(rng: &dyn Rng) -> Result<Self, Error> {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill(bytes.as_mut_slice());
        Self::from_bytes(&bytes)
    }

    /// The key with these bytes.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Error> {
        let key = UnboundKey::new(&AES_256_GCM, bytes)
            .map_err(|_| Error::Library { what: "prepare a sealing key" })?;
        let bytes = Zeroizing::new(*bytes);
        Ok(Self(Arc::new(Inner { bytes, key: LessSafeKey::new(key) })))
    }

    /// Seals a plaintext so that it opens only with the same `aad`: nonce, ciphertext, tag.
    ///
    /// # Errors
    /// [`Error::SealedLength`] for more than [`SEALED_BYTES_MAX`] bytes.
    pub fn seal(&self, rng: &dyn Rng, aad: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, Error> {
        if plaintext.len() > SEALED_BYTES_MAX {
            return Err(Error::SealedLength {
                length: plaintext.len(),
                length_max: SEALED_BYTES_MAX,
            });
        }
        let mut nonce = [0; NONCE_LEN];
        rng.fill(&mut nonce);
        let mut body = plaintext.to_vec();
        let tag = self
            .0
            .key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(aad),
                &mut body,
            )
            .map_err(|_| Error::Library { what: "seal" })?;
        let sealed = [nonce.as_slice(), &body, tag.as_ref()].concat();
        assert_eq!(sealed.len(), plaintext.len() + SEALED_OVERHEAD_BYTES, "GCM adds 28 bytes");
        Ok(sealed)
    }

    /// Opens what [`SealingKey::seal`] made with the same `aad`.
    ///
    /// # Errors
    /// [`Error::Sealed`] if a bit was changed, or key or `aad` differ.
    pub fn open(&self, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Error> {
        if sealed.len() > SEALED_BYTES_MAX + SEALED_OVERHEAD_BYTES {
            return Err(Error::Sealed);
        }
        let (nonce, body) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(Error::Sealed)?;
        let mut body = body.to_vec();
        let length = self
            .0
            .key
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(aad), &mut body)
            .map_err(|_| Error::Sealed)?
            .len();
        body.truncate(length);
        Ok(body)
    }

    /// Seals another key under this one; it unwraps only with the same `context`.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn wrap_key(&self, rng: &dyn Rng, context: &[u8], key: &Self) -> Result<Vec<u8>, Error> {
        self.seal(rng, &[WRAP_DOMAIN, context].concat(), key.0.bytes.as_slice())
    }

    /// Gives back a key that [`SealingKey::wrap_key`] sealed with the same `context`.
    ///
    /// # Errors
    /// [`Error::Sealed`] if a bit was changed, or key or `context` differ.
    pub fn unwrap_key(&self, context: &[u8], wrapped: &[u8]) -> Result<Self, Error> {
        let opened = Zeroizing::new(self.open(&[WRAP_DOMAIN, context].concat(), wrapped)?);
        let bytes: &[u8; 32] = opened.as_slice().try_into().map_err(|_| Error::Sealed)?;
        Self::from_bytes(bytes)
    }

    /// The key's bytes, for the key file alone.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0.bytes
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealingKey").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SeededRng;
    use entente_model::Rng;
    use entente_model::encoding::{from_hex, hex};
    use proptest::prelude::*;

    fn key(seed: u64) -> SealingKey {
        SealingKey::generate(&SeededRng::new(seed)).unwrap()
    }

    /// The AES-256-GCM test case 16 of the GCM specification (McGrew and Viega), with additional
    /// data.
    #[test]
    fn sealing_gives_the_ciphertext_of_the_gcm_specification() {
        struct Fixed(Vec<u8>);
        impl Rng for Fixed {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.copy_from_slice(&self.0);
            }
        }
        let bytes = "feffe9928665731c6d6a8f9467308308".repeat(2);
        let key = SealingKey::from_bytes(&from_hex(&bytes).unwrap().try_into().unwrap()).unwrap();
        let nonce = "cafebabefacedbaddecaf888";
        let aad = from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2").unwrap();
        let plaintext = from_hex(concat!(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72",
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ))
        .unwrap();
        let expected = concat!(
            "cafebabefacedbaddecaf888",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa",
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            "76fc6ece0f4e1768cddf8853bb2d551b"
        );
        let sealed = key.seal(&Fixed(from_hex(nonce).unwrap()), &aad, &plaintext).unwrap();
        assert_eq!(hex(&sealed), expected);
        assert_eq!(key.open(&aad, &sealed).unwrap(), plaintext);
    }

    #[test]
    fn another_key_or_context_does_not_open() {
        let rng = SeededRng::new(9);
        let sealed = key(1).seal(&rng, b"row 7", b"secret").unwrap();
        assert_eq!(key(1).open(b"row 7", &sealed).unwrap(), b"secret");
        assert!(matches!(key(2).open(b"row 7", &sealed), Err(Error::Sealed)));
        assert!(key(1).open(b"row 8", &sealed).is_err());
        assert!(key(1).open(b"row 7", &[]).is_err());
        assert!(key(1).open(b"row 7", &sealed[..27]).is_err());
    }

    #[test]
    fn the_same_plaintext_is_never_sealed_alike() {
        let rng = SeededRng::new(9);
        let first = key(1).seal(&rng, b"", b"same").unwrap();
        assert_ne!(key(1).seal(&rng, b"", b"same").unwrap(), first);
    }

    #[test]
    fn one_byte_over_the_limit_is_refused() {
        let rng = SeededRng::new(9);
        let largest = vec![0; SEALED_BYTES_MAX];
        let sealed = key(1).seal(&rng, b"", &largest).unwrap();
        assert_eq!(key(1).open(b"", &sealed).unwrap().len(), SEALED_BYTES_MAX);
        let over = vec![0; SEALED_BYTES_MAX + 1];
        assert!(matches!(key(1).seal(&rng, b"", &over), Err(Error::SealedLength { .. })));
    }

    #[test]
    fn a_wrapped_key_comes_back_only_in_its_context() {
        let rng = SeededRng::new(9);
        let wrapped = key(1).wrap_key(&rng, b"case.2026-11", &key(2)).unwrap();
        let back = key(1).unwrap_key(b"case.2026-11", &wrapped).unwrap();
        assert_eq!(back.bytes(), key(2).bytes());
        assert!(key(1).unwrap_key(b"case.2026-12", &wrapped).is_err());
        assert!(key(2).unwrap_key(b"case.2026-11", &wrapped).is_err());
        let not_a_key = key(1).seal(&rng, b"case.2026-11", &[0; 32]).unwrap();
        assert!(key(1).unwrap_key(b"case.2026-11", &not_a_key).is_err());
    }

    #[test]
    fn a_sealing_key_shows_nothing() {
        assert_eq!(format!("{:?}", key(1)), "SealingKey { .. }");
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_and_no_bit_may_change(
            plaintext: Vec<u8>, aad: Vec<u8>, at: prop::sample::Index, bit in 0..8u8,
        ) {
            let sealed = key(1).seal(&SeededRng::new(9), &aad, &plaintext).unwrap();
            prop_assert_eq!(key(1).open(&aad, &sealed).unwrap(), plaintext);
            let mut damaged = sealed.clone();
            damaged[at.index(sealed.len())] ^= 1 << bit;
            prop_assert!(key(1).open(&aad, &damaged).is_err());
        }
    }
}
