//! Keyed tags over rows: what the disk changed by itself is found when it is read.

use crate::Error;
use entente_crypto::hash;

/// Bytes of a tag: a truncated HMAC-SHA-256.
pub(crate) const TAG_BYTES: usize = 16;

/// A row's tag as stored.
pub(crate) type Tag = [u8; TAG_BYTES];

/// Makes and checks tags.
#[derive(Clone)]
pub(crate) struct Tagger {
    key: [u8; 32],
}

impl Tagger {
    pub(crate) const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The tag of a row. The parts are length-prefixed, so that no two rows share an input.
    pub(crate) fn tag(&self, table: &'static str, parts: &[&[u8]]) -> Tag {
        let mut input = Vec::with_capacity(parts.len() + 1);
        input.push(table.as_bytes());
        input.extend_from_slice(parts);
        let digest = hash::hmac_sha256(&self.key, &input);
        let mut tag = [0; TAG_BYTES];
        for (to, from) in tag.iter_mut().zip(digest.0) {
            *to = from;
        }
        tag
    }
}

/// Compares a computed with a stored tag.
pub(crate) fn check(
    table: &'static str,
    place: i64,
    computed: Tag,
    stored: &[u8],
) -> Result<(), Error> {
    if stored == computed { Ok(()) } else { Err(Error::Damaged { table, place }) }
}

/// An optional part as bytes; absent and empty differ.
pub(crate) fn optional(part: Option<&[u8]>) -> Vec<u8> {
    part.map_or_else(Vec::new, |bytes| [&[1], bytes].concat())
}
