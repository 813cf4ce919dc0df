//! One-time codes as the second factor: RFC 6238 with HMAC-SHA-1, six digits, 30 seconds.
//!
//! SHA-1 is what every authenticator program speaks; HMAC does not rest on collision resistance.

use crate::Error;
use crate::hash::constant_time_eq;
use crate::limits::{TOTP_LABEL_CHARS_MAX, TOTP_STEPS_OFF_MAX};
use aws_lc_rs::hmac;
use entente_model::{Rng, Timestamp};
use std::fmt;
use zeroize::Zeroizing;

/// Length of one time step.
const STEP_SECONDS: u64 = 30;
const DIGITS: usize = 6;
const SECRET_BYTES: usize = 20;

/// The secret that an officer's authenticator shares with the node.
#[derive(Clone)]
pub struct TotpSecret(Zeroizing<[u8; SECRET_BYTES]>);

impl TotpSecret {
    /// A fresh secret of 160 bits.
    #[must_use]
    pub fn generate(rng: &dyn Rng) -> Self {
        let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
        rng.fill(bytes.as_mut_slice());
        Self(bytes)
    }

    /// A secret that was stored, sealed, as bytes.
    ///
    /// # Errors
    /// [`Error::TotpSecret`] for any number of bytes but 20.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let bytes: [u8; SECRET_BYTES] = bytes.try_into().map_err(|_| Error::TotpSecret)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The bytes to seal and store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The secret as an officer types it: base32 of RFC 4648 without padding.
    #[must_use]
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(base32(self.0.as_slice()))
    }

    /// The `otpauth:` URI that authenticators read from a QR code.
    #[must_use]
    pub fn uri(&self, issuer: &str, account: &str) -> Zeroizing<String> {
        let (issuer, account) = (percent_encoded(issuer), percent_encoded(account));
        Zeroizing::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}\
             &algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
            self.to_base32().as_str()
        ))
    }

    /// The code of an instant, as the authenticator shows it.
    #[must_use]
    pub fn code(&self, at: Timestamp) -> String {
        self.code_of_step(step_of(at))
    }

    /// The time step a code belongs to, if it is valid now; store it as `last_step` before letting
    /// the officer in.
    ///
    /// A step at or before `last_step` is refused (RFC 6238 section 5.2: a code is used once), and
    /// so are codes more than [`TOTP_STEPS_OFF_MAX`] steps off.
    #[must_use]
    pub fn verify(&self, code: &str, now: Timestamp, last_step: Option<u64>) -> Option<u64> {
        let step = step_of(now);
        let steps = step.saturating_sub(TOTP_STEPS_OFF_MAX)..=step + TOTP_STEPS_OFF_MAX;
        // Every candidate is computed, so that the time does not tell which one fitted.
        steps.fold(None, |found, step| {
            let fits = constant_time_eq(self.code_of_step(step).as_bytes(), code.as_bytes());
            let unused = last_step.is_none_or(|last| step > last);
            if fits && unused { Some(step) } else { found }
        })
    }

    fn code_of_step(&self, step: u64) -> String {
        let number = dynamic_truncation(self.0.as_slice(), step) % 10u32.pow(DIGITS as u32);
        format!("{number:0DIGITS$}")
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TotpSecret").finish_non_exhaustive()
    }
}

fn step_of(at: Timestamp) -> u64 {
    u64::try_from(at.as_seconds()).unwrap_or(0) / STEP_SECONDS
}

/// RFC 4226 section 5.3: 31 bits out of the HMAC, at an offset that its last four bits name.
fn dynamic_truncation(secret: &[u8], step: u64) -> u32 {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let offset = usize::from(tag.as_ref().last().map_or(0, |byte| byte & 0x0f));
    let word = tag.as_ref().iter().skip(offset).take(4);
    word.fold(0, |number: u32, byte| number << 8 | u32::from(*byte)) & 0x7fff_ffff
}

fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    for chunk in bytes.chunks(5) {
        let bits = (0..5)
            .fold(0u64, |bits, at| bits << 8 | u64::from(chunk.get(at).copied().unwrap_or(0)));
        for digit in 0..(chunk.len() * 8).div_ceil(5) {
            let value = usize::try_from(bits >> (35 - digit * 5) & 31).unwrap_or(0);
            text.extend(ALPHABET.get(value).copied().map(char::from));
        }
    }
    text
}

/// RFC 3986 percent encoding of all but unreserved characters; a longer label is cut.
fn percent_encoded(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::new();
    let mut buffer = [0; 4];
    for character in text.chars().take(TOTP_LABEL_CHARS_MAX) {
        if character.is_ascii_alphanumeric() || "-._~".contains(character) {
            encoded.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut buffer).bytes() {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::SeededRng;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn secret() -> TotpSecret {
        TotpSecret::from_bytes(b"12345678901234567890").unwrap()
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, SHA-1 rows; the RFC prints eight digits, of which the last six are our code.
        for (seconds, eight) in [
            (59, 94_287_082),
            (1_111_111_109, 7_081_804),
            (1_111_111_111, 14_050_471),
            (1_234_567_890, 89_005_924),
            (2_000_000_000, 69_279_037),
            (20_000_000_000, 65_353_130),
        ] {
            let number = dynamic_truncation(secret().as_bytes(), step_of(at(seconds)));
            assert_eq!(number % 100_000_000, eight);
            assert_eq!(secret().code(at(seconds)), format!("{:06}", eight % 1_000_000));
        }
    }

    #[test]
    fn a_code_may_be_one_step_off_and_no_more() {
        let code = secret().code(at(3000));
        assert_eq!(secret().verify(&code, at(3000), None), Some(100));
        assert_eq!(secret().verify(&code, at(3030), None), Some(100));
        assert_eq!(secret().verify(&code, at(2970), None), Some(100));
        assert_eq!(secret().verify(&code, at(3060), None), None);
        assert_eq!(secret().verify(&code, at(2969), None), None);
    }

    #[test]
    fn a_code_is_used_once_and_an_older_one_not_after_it() {
        let code = secret().code(at(3000));
        let used = secret().verify(&code, at(3000), None);
        assert_eq!(secret().verify(&code, at(3001), used), None);
        let older = secret().code(at(2970));
        assert_eq!(secret().verify(&older, at(3000), used), None);
        let next = secret().code(at(3030));
        assert_eq!(secret().verify(&next, at(3030), used), Some(101));
    }

    #[test]
    fn anything_but_the_six_digits_is_refused() {
        let code = secret().code(at(3000));
        for wrong in ["", "000000", code.split_at(5).0, &format!("{code}0"), &format!(" {code}")] {
            assert_eq!(secret().verify(wrong, at(3000), None), None, "{wrong}");
        }
        let other = TotpSecret::generate(&SeededRng::new(5));
        assert_eq!(other.verify(&code, at(3000), None), None);
    }

    #[test]
    fn the_uri_names_issuer_account_and_secret() {
        assert_eq!(
            secret().uri("Node A", "o.müller@test").as_str(),
            "otpauth://totp/Node%20A:o.m%C3%BCller%40test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Node%20A&algorithm=SHA1&digits=6&period=30"
        );
        let longest = "x".repeat(TOTP_LABEL_CHARS_MAX);
        assert_eq!(percent_encoded(&format!("{longest}y")), longest);
    }

    #[test]
    fn base32_gives_the_values_of_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn a_secret_has_20_bytes_and_shows_none() {
        assert!(matches!(TotpSecret::from_bytes(&[0; 19]), Err(Error::TotpSecret)));
        assert!(TotpSecret::from_bytes(&[0; 21]).is_err());
        assert_eq!(format!("{:?}", secret()), "TotpSecret { .. }");
    }

    proptest! {
        #[test]
        fn every_code_fits_its_own_instant(seed: u64, seconds in 0..20_000_000_000i64) {
            let secret = TotpSecret::generate(&SeededRng::new(seed));
            let code = secret.code(at(seconds));
            prop_assert_eq!(code.len(), 6);
            prop_assert!(secret.verify(&code, at(seconds), None).is_some());
        }
    }
}
