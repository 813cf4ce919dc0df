//! Checkpoints: the size and root of a log under its key, as C2SP signed notes.

use crate::Error;
use crate::limits;
use entente_crypto::hash::sha256;
use entente_crypto::sign::{SigningKey, VerifyingKey};
use entente_model::encoding::{Digest, base64, from_base64, from_hex, hex};
use std::fmt;
use std::str::FromStr;

/// Marks Ed25519 in key ids and verifier keys.
const ED25519: u8 = 1;
/// Begins the line of a signature.
const SIGNATURE_MARK: &str = "\u{2014} ";

/// The name of a log, such as `entente.example/se-police`; also the name of its key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin(String);

impl Origin {
    /// Checks that the text can name a log and a key.
    ///
    /// # Errors
    /// [`Error::Origin`] if it is empty, too long, or holds a space, a control character or `+`.
    pub fn new(text: impl Into<String>) -> Result<Self, Error> {
        let text = text.into();
        let fits = (1..=limits::ORIGIN_BYTES_MAX).contains(&text.len());
        if fits && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+') {
            Ok(Self(text))
        } else {
            Err(Error::Origin)
        }
    }

    /// The text as given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Origin({})", self.0)
    }
}

impl TryFrom<String> for Origin {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        Self::new(text)
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.0
    }
}

/// The public key of a log and its name; text form is the `name+id+key` of signed notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    origin: Origin,
    key: VerifyingKey,
}

impl VerifierKey {
    /// The key of the log named `origin`.
    #[must_use]
    pub const fn new(origin: Origin, key: VerifyingKey) -> Self {
        Self { origin, key }
    }

    /// The log whose key it is.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The public key.
    #[must_use]
    pub const fn key(&self) -> &VerifyingKey {
        &self.key
    }

    fn id(&self) -> [u8; 4] {
        key_id(&self.origin, &self.key)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = vec![ED25519];
        key.extend_from_slice(&self.key.to_bytes());
        write!(f, "{}+{}+{}", self.origin, hex(&self.id()), base64(&key))
    }
}

impl FromStr for VerifierKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = |words| Error::VerifierKey { words };
        // Standard base64 may hold `+`, so only the first two separate.
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong("it needs three parts"));
        };
        let origin = Origin::new(name)?;
        let bytes = from_base64(key).ok_or_else(|| wrong("the key is not base64"))?;
        let Some((&ED25519, key)) = bytes.split_first() else {
            return Err(wrong("the key is not of the kind Ed25519"));
        };
        let key =
            VerifyingKey::from_bytes(key).map_err(|_| wrong("the key is not 32 bytes long"))?;
        let verifier = Self { origin, key };
        if from_hex(id).as_deref() != Some(&verifier.id()[..]) {
            return Err(wrong("the id does not fit name and key"));
        }
        Ok(verifier)
    }
}

/// What a log states of itself at one moment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Checkpoint {
    /// Which log.
    pub origin: Origin,
    /// How many entries it has.
    pub size: u64,
    /// The root over them.
    pub root: Digest,
}

impl Checkpoint {
    /// The signed text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, base64(&self.root.0))
    }

    /// The checkpoint as a signed note under the key of `name`.
    #[must_use]
    pub fn sign(&self, key: &SigningKey, name: &Origin) -> String {
        let text = self.text();
        let mut signature = key_id(name, &key.verifying_key()).to_vec();
        signature.extend_from_slice(&key.sign(text.as_bytes()));
        format!("{text}\n{SIGNATURE_MARK}{name} {}\n", base64(&signature))
    }

    /// Reads a signed note and checks that the log's own key signed it. Signatures of others are
    /// passed over.
    ///
    /// # Errors
    /// If the note is malformed, not signed by the key, or of another log.
    pub fn open(note: &str, key: &VerifierKey) -> Result<Self, Error> {
        let (text, signatures) = parts(note)?;
        let id = key.id();
        let mut found = false;
        for line in signatures.lines() {
            let (name, signature) = signature_line(line)?;
            let Some((signer, signature)) = signature.split_first_chunk::<4>() else {
                return Err(Error::Checkpoint { words: "a signature is too short" });
            };
            if name == key.origin.as_str() && *signer == id {
                key.key
                    .verify(text.as_bytes(), signature)
                    .map_err(|_| Error::Signature { what: "checkpoint" })?;
                found = true;
            }
        }
        if !found {
            return Err(Error::WrongKey { name: key.origin.to_string() });
        }
        let checkpoint = Self::from_text(text)?;
        if checkpoint.origin != key.origin {
            return Err(Error::WrongOrigin {
                expected: key.origin.to_string(),
                found: checkpoint.origin.to_string(),
            });
        }
        Ok(checkpoint)
    }

    /// Reads a note without judging its signatures: only to learn where to look, never to believe
    /// it.
    ///
    /// # Errors
    /// [`Error::Checkpoint`] if the note is malformed.
    pub fn unverified(note: &str) -> Result<Self, Error> {
        Self::from_text(parts(note)?.0)
    }

    fn from_text(text: &str) -> Result<Self, Error> {
        let wrong = |words| Error::Checkpoint { words };
        let mut lines = text.lines();
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(wrong("it needs origin, size and root"));
        };
        let origin = Origin::new(origin).map_err(|_| wrong("the origin cannot name a log"))?;
        let number: u64 = size.parse().map_err(|_| wrong("the size is not a number"))?;
        if number.to_string() != size {
            return Err(wrong("the size is not written plainly"));
        }
        let root = from_base64(root)
            .and_then(|bytes| bytes.try_into().ok())
            .map(Digest)
            .ok_or_else(|| wrong("the root is not 32 bytes in base64"))?;
        // Extension lines are allowed by the format, covered by the signature, and mean nothing
        // here.
        if lines.any(str::is_empty) {
            return Err(wrong("it holds an empty line"));
        }
        Ok(Self { origin, size: number, root })
    }
}

/// The first four bytes over name, kind and key, as signed notes define them.
fn key_id(name: &Origin, key: &VerifyingKey) -> [u8; 4] {
    let mut bytes = name.as_str().as_bytes().to_vec();
    bytes.extend_from_slice(&[b'\n', ED25519]);
    bytes.extend_from_slice(&key.to_bytes());
    let [a, b, c, d, ..] = sha256(&bytes).0;
    [a, b, c, d]
}

/// A note's signed text and its signature lines.
fn parts(note: &str) -> Result<(&str, &str), Error> {
    let wrong = |words| Error::Checkpoint { words };
    if note.len() > limits::NOTE_BYTES_MAX {
        return Err(Error::Limit { what: "checkpoint bytes", max: limits::NOTE_BYTES_MAX });
    }
    if note.chars().any(|c| c.is_control() && c != '\n') {
        return Err(wrong("it holds a control character"));
    }
    let (text, signatures) =
        note.rsplit_once("\n\n").ok_or_else(|| wrong("it has no signatures"))?;
    if signatures.is_empty() || !signatures.ends_with('\n') {
        return Err(wrong("it is cut short"));
    }
    if signatures.lines().count() > limits::NOTE_SIGNATURES_MAX {
        return Err(Error::Limit { what: "signatures", max: limits::NOTE_SIGNATURES_MAX });
    }
    // The newline that ends the text is part of what is signed.
    note.get(..=text.len()).map(|text| (text, signatures)).ok_or_else(|| wrong("it is cut short"))
}

fn signature_line(line: &str) -> Result<(&str, Vec<u8>), Error> {
    let wrong = |words| Error::Checkpoint { words };
    let rest = line.strip_prefix(SIGNATURE_MARK).ok_or_else(|| wrong("a line is no signature"))?;
    let (name, signature) =
        rest.split_once(' ').ok_or_else(|| wrong("a signature names no key"))?;
    let signature = from_base64(signature).ok_or_else(|| wrong("a signature is not base64"))?;
    Ok((name, signature))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        Checkpoint {
            origin: Origin::new("log.example/se-police").unwrap(),
            size: 20_852_163,
            root: Digest([9; 32]),
        }
    }

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&[seed; 32]).unwrap()
    }

    fn verifier(seed: u8) -> VerifierKey {
        VerifierKey::new(checkpoint().origin, key(seed).verifying_key())
    }

    #[test]
    fn a_signed_checkpoint_opens_under_its_key() {
        let note = checkpoint().sign(&key(1), &checkpoint().origin);
        assert_eq!(Checkpoint::open(&note, &verifier(1)).unwrap(), checkpoint());
    }

    #[test]
    fn a_checkpoint_of_another_key_is_refused() {
        let note = checkpoint().sign(&key(2), &checkpoint().origin);
        assert!(matches!(Checkpoint::open(&note, &verifier(1)), Err(Error::WrongKey { .. })));
    }

    #[test]
    fn an_altered_checkpoint_is_refused() {
        let note = checkpoint().sign(&key(1), &checkpoint().origin).replace("20852163", "20852164");
        assert!(matches!(Checkpoint::open(&note, &verifier(1)), Err(Error::Signature { .. })));
    }

    #[test]
    fn a_checkpoint_of_another_log_is_refused_though_the_key_is_right() {
        let other =
            Checkpoint { origin: Origin::new("log.example/other").unwrap(), ..checkpoint() };
        let note = other.sign(&key(1), &checkpoint().origin);
        assert!(matches!(Checkpoint::open(&note, &verifier(1)), Err(Error::WrongOrigin { .. })));
    }

    #[test]
    fn cosignatures_of_others_are_passed_over() {
        let note = checkpoint().sign(&key(1), &checkpoint().origin);
        let witness = checkpoint().sign(&key(3), &Origin::new("witness.example").unwrap());
        let line = witness.rsplit_once("\n\n").unwrap().1;
        assert!(Checkpoint::open(&format!("{note}{line}"), &verifier(1)).is_ok());
        assert!(Checkpoint::open(&format!("{note}no signature\n"), &verifier(1)).is_err());
    }

    #[test]
    fn one_signature_too_many_is_refused() {
        let note = checkpoint().sign(&key(1), &checkpoint().origin);
        let line = note.rsplit_once("\n\n").unwrap().1.to_owned();
        let most = format!("{note}{}", line.repeat(limits::NOTE_SIGNATURES_MAX - 1));
        assert!(Checkpoint::open(&most, &verifier(1)).is_ok());
        assert!(matches!(
            Checkpoint::open(&format!("{most}{line}"), &verifier(1)),
            Err(Error::Limit { .. })
        ));
    }

    #[test]
    fn malformed_checkpoints_are_refused() {
        for text in ["", "\n\n", "a\n1\n", "a\n01\nAAAA\n\n\u{2014} a AAAAAAAA\n", "a\r\n1\n\n\n"] {
            assert!(Checkpoint::unverified(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_verifier_key_reads_back_and_a_changed_one_does_not() {
        let text = verifier(1).to_string();
        assert_eq!(text.parse::<VerifierKey>().unwrap(), verifier(1));
        assert!(text.replace("se-police", "de-police").parse::<VerifierKey>().is_err());
        assert!("a+b".parse::<VerifierKey>().is_err());
    }

    #[test]
    fn an_origin_has_no_space_and_a_longest_length() {
        assert!(Origin::new("x".repeat(limits::ORIGIN_BYTES_MAX)).is_ok());
        assert!(Origin::new("x".repeat(limits::ORIGIN_BYTES_MAX + 1)).is_err());
        assert!(Origin::new("a b").is_err());
        assert!(Origin::new("a+b").is_err());
        assert!(Origin::new("a\nb").is_err());
    }
}
