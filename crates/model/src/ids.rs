//! Ids and codes as types of their own, so that one is never taken for another.

use crate::schema::as_text;
use crate::{Error, Rng, Timestamp};
use std::fmt;
use std::str::FromStr;

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $max:expr, $alphabet:literal, $allowed:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks the alphabet and the length.
            ///
            /// # Errors
            /// [`Error::Id`] if either is broken.
            pub fn new(text: impl Into<String>) -> Result<Self, Error> {
                let text = text.into();
                let allowed: fn(char) -> bool = $allowed;
                let count = text.chars().count();
                if count == 0 || count > $max || !text.chars().all(allowed) {
                    return Err(Error::Id { what: $what, length_max: $max, alphabet: $alphabet });
                }
                Ok(Self(text))
            }

            /// The text as given.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                Self::new(text)
            }
        }

        as_text!($name, $what);
    };
}

const fn is_slug(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

const fn is_field(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
}

const fn is_code(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':')
}

fn is_printable(c: char) -> bool {
    !c.is_control() && c != '\u{feff}'
}

text_id! {
    /// An authority and its node: a competent body of the federation, such as `se-police` or
    /// `interpol`.
    AuthorityId, "authority", 64, "a-z, 0-9 and `-`", is_slug
}
text_id! {
    /// A register under one declaration, such as `police-records`.
    RegisterId, "register", 64, "a-z, 0-9 and `-`", is_slug
}
text_id! {
    /// A field of a register's declaration, such as `birth_date`.
    FieldName, "field", 64, "a-z, 0-9 and `_`", is_field
}
text_id! {
    /// A record within its register at its owner; given by the owner, stable over versions.
    RecordId, "record", 128, "printable characters", is_printable
}
text_id! {
    /// An officer's account at one authority.
    OfficerId, "officer", 64, "letters, digits, `-`, `_`, `.` and `:`", is_code
}
text_id! {
    /// A hit: one confirmed candidate of an alert register, from the report to the decision.
    HitId, "hit", 64, "a-z, 0-9 and `-`", is_slug
}
text_id! {
    /// What an officer may be: a code such as `spoc-officer`; policies say what it permits.
    Role, "role", 64, "a-z, 0-9 and `-`", is_slug
}
text_id! {
    /// Why data is asked for: a code of the table `purposes`, such as `INV`.
    PurposeCode, "purpose", 64, "letters, digits, `-`, `_`, `.` and `:`", is_code
}
text_id! {
    /// The act and article that permit it: a code of the table `legal-bases`, such as `SIS-P-44`.
    LegalBasisCode, "legal basis", 64, "letters, digits, `-`, `_`, `.` and `:`", is_code
}
text_id! {
    /// A rule of the policy or a declaration, such as `POL-02`.
    RuleId, "rule", 64, "letters, digits, `-`, `_`, `.` and `:`", is_code
}

/// 128 random bits that name one signed request; text form is lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub [u8; 16]);

impl RequestId {
    /// Draws a fresh id.
    pub fn random(rng: &dyn Rng) -> Self {
        let mut bytes = [0; 16];
        rng.fill(&mut bytes);
        Self(bytes)
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::encoding::hex(&self.0))
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestId({self})")
    }
}

impl FromStr for RequestId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        crate::encoding::from_hex(text)
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or(Error::Id { what: "request id", length_max: 32, alphabet: "hexadecimal digits" })
    }
}

as_text!(RequestId, "request-id");

/// One search of one officer; a version 7 UUID, so ids sort by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SearchId(pub uuid::Uuid);

impl SearchId {
    /// Makes a fresh id from the given time and randomness.
    pub fn new(now: Timestamp, rng: &dyn Rng) -> Self {
        Self(uuid_v7(now, rng))
    }

    /// The time it was made at, which a version 7 UUID begins with (RFC 9562 section 5.7).
    #[must_use]
    pub fn time(self) -> Timestamp {
        let millis = self.0.as_u128() >> 80;
        Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
    }
}

impl fmt::Display for SearchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for SearchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SearchId({self})")
    }
}

impl FromStr for SearchId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::Id {
            what: "search id",
            length_max: 36,
            alphabet: "hexadecimal digits and `-` (a UUID)",
        })
    }
}

as_text!(SearchId, "uuid");

/// A version 7 UUID (RFC 9562 section 5.7) from the given time and randomness.
pub fn uuid_v7(now: Timestamp, rng: &dyn Rng) -> uuid::Uuid {
    let mut random = [0; 10];
    rng.fill(&mut random);
    let millis = u64::try_from(now.as_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_id_is_a_short_slug() {
        assert!(AuthorityId::new("se-police").is_ok());
        assert!(AuthorityId::new("").is_err());
        assert!(AuthorityId::new("SE police").is_err());
        assert!(AuthorityId::new("x".repeat(64)).is_ok());
        assert!(AuthorityId::new("x".repeat(65)).is_err());
    }

    #[test]
    fn a_search_id_tells_its_time() {
        struct Zeros;
        impl Rng for Zeros {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.fill(0);
            }
        }
        let now = Timestamp::from_millis(1_795_255_200_250);
        assert_eq!(SearchId::new(now, &Zeros).time(), now);
    }

    #[test]
    fn a_request_id_reads_back_from_its_text() {
        let id = RequestId([0xa5; 16]);
        assert_eq!(id.to_string().parse::<RequestId>().unwrap(), id);
        assert!("a5".parse::<RequestId>().is_err());
    }

    #[test]
    fn an_id_refuses_a_bad_text_on_the_wire() {
        assert!(serde_json::from_str::<RegisterId>("\"un-special-notices\"").is_ok());
        assert!(serde_json::from_str::<RegisterId>("\"../etc\"").is_err());
    }
}
