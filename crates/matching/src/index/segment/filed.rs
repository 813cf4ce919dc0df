//! Numbers filed under hashed keys: buckets side by side, told apart by a few further bits of the
//! key. A key may also find numbers filed under another one, rarely: who asks compares anyway.

use super::coding::{Numbers, put_numbers};

/// How many numbers a bucket holds on average.
const BUCKET_LENGTH: usize = 4;
const TAG_WIDTH: usize = 2;

/// A file of numbers, read in place.
#[derive(Clone, Copy)]
pub(super) struct Filed<'a> {
    starts: Numbers<'a>,
    tags: &'a [u8],
    numbers: Numbers<'a>,
}

/// The three pieces of a file.
pub(super) struct Pieces {
    pub(super) starts: Vec<u8>,
    pub(super) tags: Vec<u8>,
    pub(super) numbers: Vec<u8>,
}

impl<'a> Filed<'a> {
    pub(super) const fn new(starts: &'a [u8], tags: &'a [u8], numbers: &'a [u8]) -> Self {
        Self { starts: Numbers::new(starts), tags, numbers: Numbers::new(numbers) }
    }

    /// Whether the pieces fit each other.
    pub(super) fn is_sound(self) -> bool {
        let buckets = self.starts.len().saturating_sub(1);
        let last = self.starts.get(buckets).and_then(|last| usize::try_from(last).ok());
        buckets.is_power_of_two()
            && last == Some(self.numbers.len())
            && self.tags.len() == self.numbers.len() * TAG_WIDTH
    }

    /// The numbers filed under a key, in ascending order.
    pub(super) fn under(self, key: u64) -> impl Iterator<Item = u32> + 'a {
        let (bucket, tag) = home(key, self.starts.len().saturating_sub(1));
        let place = |at: usize| self.starts.get(at).and_then(|start| usize::try_from(start).ok());
        let (from, to) = (place(bucket).unwrap_or(0), place(bucket + 1).unwrap_or(0));
        let tags = self.tags.get(from * TAG_WIDTH..to * TAG_WIDTH).unwrap_or(&[]);
        let tags = tags.chunks_exact(TAG_WIDTH).zip(from..);
        tags.filter(move |(bytes, _)| **bytes == tag.to_le_bytes())
            .filter_map(move |(_, at)| self.numbers.get(at))
    }
}

/// Files numbers under their keys.
pub(super) fn file(mut entries: Vec<(u64, u32)>) -> Pieces {
    let buckets = (entries.len() / BUCKET_LENGTH).next_power_of_two();
    entries.sort_unstable_by_key(|(key, number)| (home(*key, buckets), *number));
    entries.dedup_by_key(|(key, number)| (home(*key, buckets), *number));
    let mut pieces = Pieces { starts: Vec::new(), tags: Vec::new(), numbers: Vec::new() };
    let mut at = 0;
    for bucket in 0..=buckets {
        at += entries
            .get(at..)
            .unwrap_or(&[])
            .partition_point(|(key, _)| home(*key, buckets).0 < bucket);
        put_numbers(&mut pieces.starts, std::iter::once(u32::try_from(at).unwrap_or(u32::MAX)));
    }
    for (key, _) in &entries {
        pieces.tags.extend_from_slice(&home(*key, buckets).1.to_le_bytes());
    }
    put_numbers(&mut pieces.numbers, entries.iter().map(|(_, number)| *number));
    pieces
}

/// The bucket of a key and what tells it from others there.
fn home(key: u64, buckets: usize) -> (usize, u16) {
    let spread = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let spread = spread ^ (spread >> 32);
    let bucket = usize::try_from(spread >> 16).unwrap_or(0) & buckets.saturating_sub(1);
    (bucket, u16::try_from(spread & 0xffff).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_number_is_found_under_its_key(
            entries in prop::collection::vec((0u64..200, any::<u32>()), 0..400),
            other: u64,
        ) {
            let pieces = file(entries.clone());
            let filed = Filed::new(&pieces.starts, &pieces.tags, &pieces.numbers);
            prop_assert!(filed.is_sound());
            for (key, number) in &entries {
                prop_assert!(filed.under(*key).any(|found| found == *number));
            }
            let found: Vec<u32> = filed.under(other).collect();
            prop_assert!(found.is_sorted());
        }

        #[test]
        fn any_pieces_can_be_asked(starts: Vec<u8>, tags: Vec<u8>, numbers: Vec<u8>, key: u64) {
            let filed = Filed::new(&starts, &tags, &numbers);
            prop_assert!(filed.under(key).count() <= numbers.len());
        }
    }
}
