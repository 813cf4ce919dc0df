//! Ed25519 signatures (RFC 8032).

use crate::Error;
use crate::hash::sha256;
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use entente_model::Rng;
use entente_model::encoding::{base64, from_base64, hex};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A key that signs; a clone is the same key.
#[derive(Clone)]
pub struct SigningKey {
    secret: Arc<Secret>,
    public: VerifyingKey,
}

struct Secret {
    // AWS-LC wipes its own copy when the pair is dropped.
    pair: Ed25519KeyPair,
    seed: Zeroizing<[u8; 32]>,
}

impl SigningKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn generate(rng: &dyn Rng) -> Result<Self, Error> {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill(seed.as_mut_slice());
        Self::from_seed(&seed)
    }

    /// The key that belongs to a seed.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, Error> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed)
            .map_err(|_| Error::Library { what: "derive a signing key" })?;
        let public = VerifyingKey::from_bytes(pair.public_key().as_ref())?;
        let seed = Zeroizing::new(*seed);
        Ok(Self { secret: Arc::new(Secret { pair, seed }), public })
    }

    /// The signature of a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        let signature = self.secret.pair.sign(message);
        assert_eq!(signature.as_ref().len(), 64, "Ed25519 yields 64 bytes by definition");
        let mut bytes = [0; 64];
        bytes.copy_from_slice(signature.as_ref());
        bytes
    }

    /// The key that checks what this one signs.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        self.public
    }

    /// The seed, for the key file alone.
    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        &self.secret.seed
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public.key_id())
    }
}

/// A key that checks signatures; text form is standard base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifyingKey([u8; 32]);

impl VerifyingKey {
    /// From the 32 bytes of RFC 8032.
    ///
    /// # Errors
    /// [`Error::Key`] for any other number of bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        bytes.try_into().map(Self).map_err(|_| Error::Key { what: "Ed25519 public key" })
    }

    /// The 32 bytes of RFC 8032.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }

    /// Checks a signature.
    ///
    /// # Errors
    /// [`Error::Signature`] if it is not this key's over exactly this message.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Error> {
        UnparsedPublicKey::new(&ED25519, &self.0)
            .verify(message, signature)
            .map_err(|_| Error::Signature)
    }

    /// A short name for the key: the first 16 hexadecimal digits of its SHA-256.
    #[must_use]
    pub fn key_id(&self) -> String {
        let digest = sha256(&self.0);
        hex(digest.0.first_chunk::<8>().map_or(&[], <[u8; 8]>::as_slice))
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64(&self.0))
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({self})")
    }
}

impl FromStr for VerifyingKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes = from_base64(text).ok_or(Error::Key { what: "Ed25519 public key" })?;
        Self::from_bytes(&bytes)
    }
}

impl Serialize for VerifyingKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for VerifyingKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SeededRng;
    use entente_model::encoding::from_hex;
    use proptest::prelude::*;

    /// RFC 8032 section 7.1: seed, public key, message, signature.
    const VECTORS: &[[&str; 4]] = &[
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            concat!(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155",
                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ),
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            concat!(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ),
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            concat!(
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac",
                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
            ),
        ],
    ];

    fn key() -> SigningKey {
        SigningKey::generate(&SeededRng::new(1)).unwrap()
    }

    #[test]
    fn signatures_are_those_of_rfc_8032() {
        for [seed, public, message, signature] in VECTORS {
            let seed: [u8; 32] = from_hex(seed).unwrap().try_into().unwrap();
            let message = from_hex(message).unwrap();
            let key = SigningKey::from_seed(&seed).unwrap();
            assert_eq!(hex(&key.verifying_key().to_bytes()), *public);
            assert_eq!(hex(&key.sign(&message)), *signature);
            assert!(key.verifying_key().verify(&message, &from_hex(signature).unwrap()).is_ok());
            assert_eq!(key.seed(), &seed);
        }
    }

    #[test]
    fn a_signature_of_another_key_or_message_or_length_is_refused() {
        let key = key();
        let signature = key.sign(b"message");
        let other = SigningKey::generate(&SeededRng::new(2)).unwrap().verifying_key();
        assert!(matches!(other.verify(b"message", &signature), Err(Error::Signature)));
        let own = key.verifying_key();
        assert!(own.verify(b"message", &signature).is_ok());
        assert!(own.verify(b"massage", &signature).is_err());
        assert!(own.verify(b"message", &signature[..63]).is_err());
        assert!(own.verify(b"message", &[]).is_err());
    }

    #[test]
    fn a_signature_with_the_order_added_to_its_scalar_is_refused() {
        // Malleability: s and s + L satisfy the same equation; RFC 8032 5.1.7 accepts s < L only.
        let order =
            from_hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
        let key = key();
        let mut signature = key.sign(b"message");
        let mut carry = 0;
        for (byte, add) in signature[32..].iter_mut().zip(order) {
            let sum = u16::from(*byte) + u16::from(add) + carry;
            *byte = u8::try_from(sum & 0xff).unwrap();
            carry = sum >> 8;
        }
        assert!(key.verifying_key().verify(b"message", &signature).is_err());
    }

    #[test]
    fn a_public_key_travels_as_base64_and_only_with_32_bytes() {
        let public = key().verifying_key();
        let text = serde_json::to_string(&public).unwrap();
        assert_eq!(text, format!("\"{public}\""));
        assert_eq!(serde_json::from_str::<VerifyingKey>(&text).unwrap(), public);
        assert!(base64(&[1; 31]).parse::<VerifyingKey>().is_err());
        assert!("no key".parse::<VerifyingKey>().is_err());
    }

    #[test]
    fn a_signing_key_shows_its_name_and_no_secret() {
        let key = key();
        let shown = format!("{key:?}");
        assert_eq!(shown, format!("SigningKey({})", key.verifying_key().key_id()));
        assert_eq!(key.verifying_key().key_id().len(), 16);
        assert!(!shown.contains(&hex(key.seed())));
    }

    proptest! {
        #[test]
        fn no_bit_of_a_signature_or_message_may_change(
            message in prop::collection::vec(any::<u8>(), 1..100), at: prop::sample::Index,
        ) {
            let key = key();
            let public = key.verifying_key();
            let signature = key.sign(&message);
            prop_assert!(public.verify(&message, &signature).is_ok());
            let mut damaged = signature;
            damaged[at.index(64)] ^= 1;
            prop_assert!(public.verify(&message, &damaged).is_err());
            let mut changed = message.clone();
            changed[at.index(message.len())] ^= 0x80;
            prop_assert!(public.verify(&changed, &signature).is_err());
        }
    }
}
