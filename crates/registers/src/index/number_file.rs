//! A file of numbers: entries of 16 bytes in order, then the visibilities, then lengths and the
//! checksum of everything before it.

use super::numbers::{Merge, Pair};
use super::summed::Summed;
use entente_crypto::hash::sha256;
use entente_mapped::Mapped;
use entente_model::Visibility;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use thiserror::Error;

/// How the file begins: its kind and the version of its layout.
const MAGIC: [u8; 8] = *b"ent-num1";
const ENTRY_BYTES: usize = 16;
const SUM_BYTES: usize = 32;

/// An opened file of numbers.
pub(crate) struct NumberFile {
    name: String,
    map: Mapped,
    count: usize,
    classes: Vec<Visibility>,
}

/// The file is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the file of numbers `{name}` is damaged")]
pub(crate) struct Damaged {
    name: String,
}

impl NumberFile {
    /// Its name in the folder.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How many entries it holds.
    pub(crate) const fn len(&self) -> usize {
        self.count
    }

    /// The visibilities that entries name by number.
    pub(crate) fn classes(&self) -> &[Visibility] {
        &self.classes
    }

    /// The entry at a place.
    pub(crate) fn at(&self, place: usize) -> Option<Pair> {
        if place >= self.count {
            return None;
        }
        let entry = self.map.bytes().get(MAGIC.len() + place * ENTRY_BYTES..)?;
        let (hash, rest) = entry.split_first_chunk()?;
        Some((u64::from_le_bytes(*hash), u64::from_le_bytes(*rest.first_chunk()?)))
    }
}

/// Opens a file; all of it is checked.
///
/// # Errors
/// The file system's own; [`Damaged`] as its cause if the file is not as it was written.
pub(crate) fn open(path: &Path) -> io::Result<NumberFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let map = Mapped::open(path)?;
    let Some((count, classes)) = read(map.bytes()) else {
        return Err(io::Error::new(io::ErrorKind::InvalidData, Damaged { name }));
    };
    Ok(NumberFile { name, map, count, classes })
}

fn read(bytes: &[u8]) -> Option<(usize, Vec<Visibility>)> {
    let (content, sum) = bytes.split_last_chunk::<SUM_BYTES>()?;
    if sha256(content).0 != *sum {
        return None;
    }
    let content = content.strip_prefix(&MAGIC)?;
    let (content, classes_length) = content.split_last_chunk()?;
    let (content, count) = content.split_last_chunk()?;
    let count = usize::try_from(u64::from_le_bytes(*count)).ok()?;
    let classes_length = usize::try_from(u64::from_le_bytes(*classes_length)).ok()?;
    let entries_length = count.checked_mul(ENTRY_BYTES)?;
    let (entries, classes) = content.split_at_checked(entries_length)?;
    let whole = entries.len() == entries_length && classes.len() == classes_length;
    whole.then(|| serde_json::from_slice(classes).ok()).flatten().map(|classes| (count, classes))
}

/// Writes what a merge makes, complete or not at all.
///
/// # Errors
/// The file system's own.
pub(crate) fn write(path: &Path, merge: &Merge) -> io::Result<()> {
    let (classes, numbers) = merge.classes().map_err(io::Error::other)?;
    entente_mapped::write(path, |out| {
        let mut summed = Summed::new(out);
        summed.write_all(&MAGIC)?;
        let mut count = 0u64;
        for (hash, place) in merge.entries(&numbers) {
            summed.write_all(&hash.to_le_bytes())?;
            summed.write_all(&place.to_le_bytes())?;
            count += 1;
        }
        let classes = serde_json::to_vec(&classes)?;
        summed.write_all(&classes)?;
        summed.write_all(&count.to_le_bytes())?;
        summed.write_all(&(classes.len() as u64).to_le_bytes())?;
        let sum = summed.finish()?;
        out.write_all(&sum.0)
    })
}

/// Opens what was just written, as it will be opened after a restart.
///
/// # Errors
/// As [`open`].
pub(crate) fn written(path: &Path, merge: &Merge) -> io::Result<Arc<NumberFile>> {
    write(path, merge)?;
    open(path).map(Arc::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::numbers::{Held, Part, Sorted, pair};
    use std::collections::BTreeSet;

    fn merge(count: u64) -> Merge {
        let pairs = (0..count).map(|n| pair(n / 2, n, 0)).collect();
        let sorted = Sorted { pairs, classes: vec![Visibility::default()] };
        Merge::of(
            vec![Part { covers: count, held: Held::Sorted(Arc::new(sorted)) }],
            BTreeSet::new(),
        )
    }

    #[test]
    fn entries_read_back_as_written_also_none_and_many() {
        let folder = tempfile::tempdir().unwrap();
        for count in [0, 1, 3, 10_000] {
            let path = folder.path().join("numbers");
            let file = written(&path, &merge(count)).unwrap();
            let found: Vec<Pair> = (0..).map_while(|place| file.at(place)).collect();
            assert_eq!(found, (0..count).map(|n| pair(n / 2, n, 0)).collect::<Vec<_>>());
            assert_eq!(file.classes(), [Visibility::default()]);
        }
    }

    #[test]
    fn no_bit_changes_unseen_and_no_part_goes_missing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("numbers");
        written(&path, &merge(5)).unwrap();
        let good = Mapped::open(&path).unwrap().bytes().to_vec();
        for bit in 0..good.len() * 8 {
            let mut changed = good.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(read(&changed), None, "bit {bit}");
        }
        for length in 0..good.len() {
            assert_eq!(read(&good[..length]), None, "the first {length} bytes");
        }
    }
}
