//! Random tokens for sessions and programs; the node stores their SHA-256 alone.

use crate::hash::sha256;
use entente_model::Rng;
use entente_model::encoding::{Digest, from_hex, hex};
use std::fmt;
use zeroize::Zeroizing;

/// What every token starts with, so that scanners recognise one that was published by mistake.
const PREFIX: &str = "entente_";
const SECRET_BYTES: usize = 32;

/// A fresh token: 256 random bits that are shown to their owner once.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// A fresh token.
    #[must_use]
    pub fn generate(rng: &dyn Rng) -> Self {
        let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
        rng.fill(bytes.as_mut_slice());
        let digits = Zeroizing::new(hex(bytes.as_slice()));
        Self(Zeroizing::new(format!("{PREFIX}{}", digits.as_str())))
    }

    /// The text for its owner: letters, digits and one underscore, safe in headers, cookies and
    /// URLs.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the node stores and looks up.
    #[must_use]
    pub fn digest(&self) -> Digest {
        sha256(self.0.as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").finish_non_exhaustive()
    }
}

/// What to look up for a token that somebody presents; `None` if the text cannot be a token.
///
/// The look-up need not be in constant time: who presents a token cannot steer its SHA-256.
#[must_use]
pub fn digest_of(text: &str) -> Option<Digest> {
    let digits = text.strip_prefix(PREFIX)?;
    let lower = digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let whole = digits.len() == SECRET_BYTES * 2 && lower && from_hex(digits).is_some();
    whole.then(|| sha256(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SeededRng;

    #[test]
    fn a_presented_token_is_found_by_its_hash() {
        let rng = SeededRng::new(1);
        let token = Token::generate(&rng);
        assert_eq!(digest_of(token.reveal()), Some(token.digest()));
        assert_ne!(Token::generate(&rng).digest(), token.digest());
    }

    #[test]
    fn text_that_cannot_be_a_token_is_refused_before_any_look_up() {
        let token = Token::generate(&SeededRng::new(1));
        let text = token.reveal();
        let upper = text.replace(|c: char| c.is_ascii_digit(), "A");
        let (bare, short) = (text.replace("entente_", ""), text.split_at(text.len() - 1).0);
        for wrong in ["", "entente_", &bare, short, &format!("{text}0"), &upper] {
            assert_eq!(digest_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_token_shows_nothing() {
        assert_eq!(format!("{:?}", Token::generate(&SeededRng::new(1))), "Token { .. }");
    }
}
