//! What the files of an index folder are, and up to where they reach.
//!
//! Two lines of JSON: a header with the version of the format and the checksum of the second line,
//! which says everything else. Only the very bytes that this program writes are read.

use entente_crypto::hash;
use entente_matching::index::GoneRecord;
use entente_model::RegisterId;
use entente_model::encoding::{Blob, Digest};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The version of the manifest and of the files of numbers; matching versions its own files.
const FORMAT: u32 = 1;

/// What an index on disk is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// Whose index it is.
    pub(crate) register: RegisterId,
    /// Under which tables, weights and rules it was made.
    pub(crate) model: String,
    /// What was taken from a record, and how; see [`super::extraction`].
    pub(crate) extraction: Digest,
    /// The last change of the register that is in the files.
    pub(crate) covers: u64,
    /// The store's mark of that change; none before the first.
    pub(crate) mark: Option<Blob>,
    /// Whether the files hold something of records that are erased.
    pub(crate) holds_erased: bool,
    /// The number of the next file: a name is never used twice.
    pub(crate) next: u64,
    /// Segments of persons, the oldest first.
    pub(crate) persons: Vec<PersonFile>,
    /// Files of numbers, the oldest first.
    pub(crate) numbers: Vec<NumberFile>,
    /// Changes whose records are gone from the files of numbers: 8 bytes each, smallest first.
    pub(crate) numbers_gone: Blob,
}

/// One segment of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonFile {
    /// Its name in the folder.
    pub(crate) file: String,
    /// The SHA-256 of all of it: opening does not read what only candidates need.
    pub(crate) sha256: Digest,
    /// What is gone from it: class and number of each record, 6 bytes each.
    pub(crate) gone: Blob,
}

/// One file of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberFile {
    /// Its name in the folder.
    pub(crate) file: String,
    /// The last change that may be in it; the first is the one after that of the file before.
    pub(crate) covers: u64,
}

/// Why bytes are no manifest that can be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(crate) enum Unreadable {
    /// Another version of the format.
    #[error("the manifest has format {found}, this version reads {FORMAT}")]
    Format {
        /// The version found.
        found: u32,
    },
    /// Not as it was written.
    #[error("the manifest is damaged")]
    Damaged,
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: u32,
    sha256: Digest,
}

impl Manifest {
    /// The bytes of the file.
    ///
    /// # Errors
    /// None that values of these types can cause.
    pub(crate) fn encode(&self) -> serde_json::Result<Vec<u8>> {
        let body = serde_json::to_vec(self)?;
        let header = Header { format: FORMAT, sha256: hash::sha256(&body) };
        let mut bytes = serde_json::to_vec(&header)?;
        bytes.push(b'\n');
        bytes.extend(body);
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// [`Unreadable`]; an older or newer format is told from damage.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut lines = bytes.splitn(2, |byte| *byte == b'\n');
        let header: Header = lines
            .next()
            .and_then(|line| serde_json::from_slice(line).ok())
            .ok_or(Unreadable::Damaged)?;
        if header.format != FORMAT {
            return Err(Unreadable::Format { found: header.format });
        }
        let body = lines.next().ok_or(Unreadable::Damaged)?;
        let manifest: Self = serde_json::from_slice(body).map_err(|_| Unreadable::Damaged)?;
        // Whatever differs in a single bit from what is written is not read, the header included.
        match manifest.encode() {
            Ok(written) if written == bytes => Ok(manifest),
            _ => Err(Unreadable::Damaged),
        }
    }
}

/// Records gone from a segment as bytes.
pub(crate) fn gone_to_bytes(gone: &[GoneRecord]) -> Blob {
    let mut bytes = Vec::with_capacity(gone.len() * 6);
    for (class, record) in gone {
        bytes.extend(class.to_le_bytes());
        bytes.extend(record.to_le_bytes());
    }
    Blob(bytes)
}

/// Reads what [`gone_to_bytes`] wrote.
pub(crate) fn gone_from_bytes(bytes: &Blob) -> Result<Vec<GoneRecord>, Unreadable> {
    let whole = bytes.0.len().is_multiple_of(6);
    let read = |six: &[u8]| {
        let (class, record) = six.split_first_chunk::<2>()?;
        Some((u16::from_le_bytes(*class), u32::from_le_bytes(*record.first_chunk()?)))
    };
    let gone: Option<Vec<_>> = bytes.0.chunks_exact(6).map(read).collect();
    gone.filter(|_| whole).ok_or(Unreadable::Damaged)
}

/// Numbers of changes as bytes.
pub(crate) fn changes_to_bytes(changes: impl Iterator<Item = u64>) -> Blob {
    Blob(changes.flat_map(u64::to_le_bytes).collect())
}

/// Reads what [`changes_to_bytes`] wrote.
pub(crate) fn changes_from_bytes(bytes: &Blob) -> Result<Vec<u64>, Unreadable> {
    let (eights, rest) = bytes.0.as_chunks::<8>();
    if rest.is_empty() {
        Ok(eights.iter().map(|eight| u64::from_le_bytes(*eight)).collect())
    } else {
        Err(Unreadable::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            register: "police-records".parse().unwrap(),
            model: "person-0".to_owned(),
            extraction: Digest([7; 32]),
            covers: 12,
            mark: Some(Blob(vec![1; 16])),
            holds_erased: true,
            next: 3,
            persons: vec![PersonFile {
                file: "persons-1".to_owned(),
                sha256: Digest([9; 32]),
                gone: gone_to_bytes(&[(0, 5), (2, u32::MAX)]),
            }],
            numbers: vec![NumberFile { file: "numbers-2".to_owned(), covers: 12 }],
            numbers_gone: changes_to_bytes([3, u64::MAX].into_iter()),
        }
    }

    #[test]
    fn a_manifest_reads_back_as_written() {
        let written = manifest().encode().unwrap();
        let read = Manifest::decode(&written).unwrap();
        assert_eq!(read, manifest());
        assert_eq!(gone_from_bytes(&read.persons[0].gone).unwrap(), [(0, 5), (2, u32::MAX)]);
        assert_eq!(changes_from_bytes(&read.numbers_gone).unwrap(), [3, u64::MAX]);
    }

    #[test]
    fn no_bit_of_a_manifest_changes_unseen_and_no_part_goes_missing() {
        let written = manifest().encode().unwrap();
        for bit in 0..written.len() * 8 {
            let mut changed = written.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(Manifest::decode(&changed).is_err(), "bit {bit}");
        }
        for length in 0..written.len() {
            assert!(Manifest::decode(&written[..length]).is_err(), "the first {length} bytes");
        }
        assert!(Manifest::decode(&[written.as_slice(), b"\n"].concat()).is_err());
    }

    #[test]
    fn another_format_is_told_from_damage() {
        let old = include_bytes!("../../tests/it/samples/index-manifest-format-0.json");
        assert_eq!(Manifest::decode(old), Err(Unreadable::Format { found: 0 }));
        let written = String::from_utf8(manifest().encode().unwrap()).unwrap();
        let newer = written.replacen(r#""format":1"#, r#""format":2"#, 1);
        assert_eq!(Manifest::decode(newer.as_bytes()), Err(Unreadable::Format { found: 2 }));
        assert_eq!(Manifest::decode(b""), Err(Unreadable::Damaged));
    }

    #[test]
    fn a_list_of_records_gone_that_is_cut_is_refused() {
        assert!(gone_from_bytes(&Blob(vec![0; 7])).is_err());
        assert!(changes_from_bytes(&Blob(vec![0; 7])).is_err());
    }
}
