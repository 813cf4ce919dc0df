//! Which records hold which numbers: files that do not change, and a part in memory that does.
//!
//! Numbers are held as 64-bit hashes: what they lead to is compared with the record itself before
//! it is shown, so that two numbers with one hash are never taken for each other. A hash leads to
//! the change that wrote the record and to who may know of it.
//!
//! Numbers that may be asked by a part are also held by their first and last characters, among the
//! highest hashes: what else is found there is told apart by comparing it with the record, too.

mod part;

use super::number_file::NumberFile;
use entente_crypto::hash;
use entente_matching::Error;
use entente_matching::keys::ObjectKey;
use entente_model::record::Access;
use entente_model::{TermKind, Visibility};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};
use std::sync::Arc;

/// A hash, and a change with a class of visibility: the change in the upper 40 bits.
pub(crate) type Pair = (u64, u64);

/// Bits of a class of visibility.
const CLASS_BITS: u32 = 24;
/// A file is merged with those after it unless it is this many times as large as they are.
const TIER: usize = 4;

/// How often the place of a hash is guessed; each guess is about the root of the former off.
const GUESSES: usize = 3;
/// How far around the last guess is looked first.
const WIDTH: usize = 16;

/// The numbers of one register.
#[derive(Default)]
pub(crate) struct Numbers {
    parts: Vec<Part>,
    live: Live,
    /// Changes whose records are gone from the parts.
    gone: BTreeSet<u64>,
}

/// Numbers that do not change, of the changes up to one.
#[derive(Clone)]
pub(crate) struct Part {
    /// The last change that may be in it.
    pub(crate) covers: u64,
    pub(crate) held: Held,
}

/// Where they are.
#[derive(Clone)]
pub(crate) enum Held {
    /// In a file.
    File(Arc<NumberFile>),
    /// In memory, on their way to a file.
    Sorted(Arc<Sorted>),
}

/// Numbers in memory that do not change.
pub(crate) struct Sorted {
    pub(crate) pairs: Vec<Pair>,
    pub(crate) classes: Vec<Visibility>,
}

/// What changes.
#[derive(Default)]
struct Live {
    pairs: BTreeSet<Pair>,
    hashes: HashMap<u64, (u32, Box<[u64]>)>,
    classes: Classes,
}

/// Visibilities by number.
#[derive(Default)]
pub(crate) struct Classes(Vec<Visibility>);

impl Classes {
    /// The number of a visibility, a new one if need be.
    ///
    /// # Errors
    /// [`Error::Full`] if there are more than can be numbered.
    pub(crate) fn number(&mut self, visibility: &Visibility) -> Result<u32, Error> {
        let found = self.0.iter().position(|known| known == visibility);
        let number = found.unwrap_or_else(|| {
            self.0.push(visibility.clone());
            self.0.len() - 1
        });
        u32::try_from(number).ok().filter(|number| number >> CLASS_BITS == 0).ok_or(Error::Full)
    }

    /// The visibilities, by number.
    pub(crate) fn into_inner(self) -> Vec<Visibility> {
        self.0
    }
}

/// What one number of one record is held as.
pub(crate) fn pair(hash: u64, change: u64, class: u32) -> Pair {
    (hash, change << CLASS_BITS | u64::from(class))
}

/// The hash of a number, the same on every machine and in every version.
pub(crate) fn number_hash(kind: TermKind, key: &ObjectKey) -> u64 {
    // The fallback key is the same wherever the exact key is, so one entry serves both.
    let digest = hash::sha256(format!("{}\0{}", kind.as_str(), key.fuzzy).as_bytes());
    digest.0.first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight))
}

const fn change_of((_, place): Pair) -> u64 {
    place >> CLASS_BITS
}

fn class_of((_, place): Pair) -> usize {
    // 24 bits fit everywhere.
    usize::try_from(place & ((1 << CLASS_BITS) - 1)).unwrap_or(usize::MAX)
}

impl Part {
    fn len(&self) -> usize {
        match &self.held {
            Held::File(file) => file.len(),
            Held::Sorted(sorted) => sorted.pairs.len(),
        }
    }

    fn at(&self, place: usize) -> Option<Pair> {
        match &self.held {
            Held::File(file) => file.at(place),
            Held::Sorted(sorted) => sorted.pairs.get(place).copied(),
        }
    }

    fn classes(&self) -> &[Visibility] {
        match &self.held {
            Held::File(file) => file.classes(),
            Held::Sorted(sorted) => &sorted.classes,
        }
    }

    fn is(&self, other: &Self) -> bool {
        match (&self.held, &other.held) {
            (Held::File(one), Held::File(two)) => Arc::ptr_eq(one, two),
            (Held::Sorted(one), Held::Sorted(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }

    /// The entries of a hash.
    fn of(&self, hash: u64) -> impl Iterator<Item = Pair> {
        let (mut low, mut high) = self.around(hash);
        while low < high {
            let middle = low.midpoint(high);
            match self.at(middle) {
                Some((found, _)) if found < hash => low = middle + 1,
                _ => high = middle,
            }
        }
        (low..self.len()).map_while(|place| self.at(place)).take_while(move |found| found.0 == hash)
    }

    /// Places between which the first entry of a hash, or of the next one, is.
    ///
    /// Hashes are spread evenly, so a hash tells where it must stand, and what stands there tells
    /// it better still: a look at one or two pages of the file instead of one for each halving.
    fn around(&self, hash: u64) -> (usize, usize) {
        let length = self.len();
        let Some(last) = length.checked_sub(1) else { return (0, 0) };
        let below = |place| self.at(place).is_some_and(|(found, _)| found < hash);
        let mut guess = share(hash, length).min(last);
        for _ in 0..GUESSES {
            let Some((found, _)) = self.at(guess) else { break };
            let step = share(hash.abs_diff(found), length);
            guess =
                if found < hash { (guess + step).min(last) } else { guess.saturating_sub(step) };
        }
        // However unevenly they are spread: the width grows until the hash is within.
        let (mut low, mut high, mut width) = (guess, guess, WIDTH);
        while low > 0 && !below(low) {
            (high, low) = (low, low.saturating_sub(width));
            width = width.saturating_mul(4);
        }
        while high < length && below(high) {
            (low, high) = (high, high.saturating_add(width).min(length));
            width = width.saturating_mul(4);
        }
        (low, high)
    }
}

/// The part of a length that a hash is of all hashes.
fn share(hash: u64, length: usize) -> usize {
    let scaled = (u128::from(hash) * length as u128) >> 64;
    // Less than the length, which is a `usize`.
    usize::try_from(scaled).unwrap_or(usize::MAX)
}

impl Numbers {
    /// Numbers in files, with the changes whose records are gone from them.
    pub(crate) fn over(files: Vec<Part>, gone: Vec<u64>) -> Self {
        Self { parts: files, live: Live::default(), gone: gone.into_iter().collect() }
    }

    /// The files in use with the last change of each.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&NumberFile, u64)> {
        self.parts.iter().filter_map(|part| match &part.held {
            Held::File(file) => Some((&**file, part.covers)),
            Held::Sorted(_) => None,
        })
    }

    /// Changes whose records are gone from the files.
    pub(crate) fn gone(&self) -> impl Iterator<Item = u64> {
        self.gone.iter().copied()
    }

    /// How many records are only in memory.
    pub(crate) fn live_len(&self) -> usize {
        self.live.hashes.len()
    }

    /// Takes in the numbers of the record that a change wrote.
    ///
    /// # Errors
    /// [`Error::Full`] if there are more visibilities than can be numbered.
    pub(crate) fn put(
        &mut self,
        change: u64,
        hashes: Box<[u64]>,
        visibility: &Visibility,
    ) -> Result<(), Error> {
        if hashes.is_empty() {
            return Ok(());
        }
        let class = self.live.classes.number(visibility)?;
        self.live.pairs.extend(hashes.iter().map(|hash| pair(*hash, change, class)));
        self.live.hashes.insert(change, (class, hashes));
        Ok(())
    }

    /// Forgets the record that a change wrote.
    pub(crate) fn remove(&mut self, change: u64) {
        if let Some((class, hashes)) = self.live.hashes.remove(&change) {
            for hash in &hashes {
                self.live.pairs.remove(&pair(*hash, change, class));
            }
        } else if self.parts.last().is_some_and(|part| change <= part.covers) {
            self.gone.insert(change);
        }
    }

    /// The changes that wrote the records with a number like this one, of which the asker may know.
    pub(crate) fn find(&self, hash: u64, access: &Access) -> Vec<u64> {
        let permitted = |classes: &[Visibility], pair| {
            classes.get(class_of(pair)).is_some_and(|visibility| visibility.permits(access))
        };
        let mut found = Vec::new();
        for part in &self.parts {
            let entries = part.of(hash).filter(|pair| permitted(part.classes(), *pair));
            found.extend(entries.map(change_of).filter(|change| !self.gone.contains(change)));
        }
        let live = self.live.pairs.range((hash, 0)..=(hash, u64::MAX)).copied();
        found.extend(live.filter(|pair| permitted(&self.live.classes.0, *pair)).map(change_of));
        found
    }

    /// What is in memory, and files that are no larger than what comes after them, to become one
    /// file; all of them if asked. They stay where they are until [`Numbers::adopt`].
    pub(crate) fn merge(&mut self, covers: u64, all: bool) -> Merge {
        let live = std::mem::take(&mut self.live);
        let pairs: Vec<Pair> = live.pairs.into_iter().collect();
        let sorted = Sorted { pairs, classes: live.classes.into_inner() };
        self.parts.push(Part { covers, held: Held::Sorted(Arc::new(sorted)) });
        let (mut first, mut after) = (self.parts.len(), 0);
        for (at, part) in self.parts.iter().enumerate().rev() {
            let small = part.len() <= after * TIER || matches!(part.held, Held::Sorted(_));
            if small || all {
                first = at;
            }
            after += part.len();
        }
        Merge::of(self.parts.split_at(first).1.to_vec(), self.gone.clone())
    }

    /// Puts the file that a merge wrote in the place of what was merged. What was removed meanwhile
    /// stays removed.
    pub(crate) fn adopt(&mut self, merge: &Merge, file: Arc<NumberFile>) {
        let merged = |part: &Part| merge.parts.iter().any(|other| other.is(part));
        let first = self.parts.iter().position(merged).unwrap_or(self.parts.len());
        let before = first.checked_sub(1).and_then(|at| self.parts.get(at));
        let from = before.map_or(0, |part| part.covers);
        self.parts.retain(|part| !merged(part));
        let part = Part { covers: merge.covers, held: Held::File(file) };
        self.parts.insert(first.min(self.parts.len()), part);
        // Removed before the merge began: not in the file. Those of files that were not merged
        // stay.
        let in_file = |change: &u64| *change > from && *change <= merge.covers;
        self.gone.retain(|change| !(in_file(change) && merge.gone.contains(change)));
    }
}

/// Parts that are to become one file.
pub(crate) struct Merge {
    parts: Vec<Part>,
    gone: BTreeSet<u64>,
    covers: u64,
}

impl Merge {
    /// A merge of parts, the oldest first, without what is gone.
    pub(crate) fn of(parts: Vec<Part>, gone: BTreeSet<u64>) -> Self {
        let covers = parts.last().map_or(0, |part| part.covers);
        Self { parts, gone, covers }
    }

    /// All visibilities, and for each part the number of each of its own among them.
    ///
    /// # Errors
    /// [`Error::Full`] if there are more than can be numbered.
    pub(crate) fn classes(&self) -> Result<(Vec<Visibility>, Vec<Vec<u32>>), Error> {
        let mut classes = Classes::default();
        let mut renumber = |part: &Part| {
            part.classes().iter().map(|visibility| classes.number(visibility)).collect()
        };
        let numbers = self.parts.iter().map(&mut renumber).collect::<Result<_, _>>()?;
        Ok((classes.into_inner(), numbers))
    }

    /// Every entry in order, with the numbers of visibilities that [`Merge::classes`] gave.
    pub(crate) fn entries<'a>(&'a self, numbers: &'a [Vec<u32>]) -> impl Iterator<Item = Pair> {
        let mut next = BinaryHeap::new();
        for (number, part) in self.parts.iter().enumerate() {
            next.extend(part.at(0).map(|pair| Reverse((pair, number, 0))));
        }
        std::iter::from_fn(move || {
            while let Some(Reverse((found, number, place))) = next.pop() {
                let following = self.parts.get(number).and_then(|part| part.at(place + 1));
                next.extend(following.map(|pair| Reverse((pair, number, place + 1))));
                let class = numbers.get(number).and_then(|part| part.get(class_of(found)));
                if let Some(class) = class.filter(|_| !self.gone.contains(&change_of(found))) {
                    return Some(pair(found.0, change_of(found), *class));
                }
            }
            None
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::number_file::{open, write};
    use entente_matching::keys;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn access(authority: &str) -> Access {
        Access { authority: authority.parse().unwrap(), categories: [].into() }
    }

    fn hidden_from(authority: &str) -> Visibility {
        Visibility { hidden_from: [authority.parse().unwrap()].into(), ..Visibility::default() }
    }

    /// Merges into a file, as often as it is called into another.
    fn merged(numbers: &mut Numbers, folder: &tempfile::TempDir, (covers, all): (u64, bool)) {
        let merge = numbers.merge(covers, all);
        let path = folder.path().join(format!("numbers-{covers}"));
        write(&path, &merge).unwrap();
        numbers.adopt(&merge, Arc::new(open(&path).unwrap()));
    }

    #[test]
    fn the_hash_of_a_number_never_changes() {
        // Files of numbers hold it.
        let hash = number_hash(TermKind::Reference, &keys::reference("SE/17"));
        assert_eq!(hash, number_hash(TermKind::Reference, &keys::reference("se-17")));
        assert_ne!(hash, number_hash(TermKind::Document, &keys::reference("SE/17")));
        assert_eq!(hash, 1_194_803_798_531_278_662);
    }

    #[test]
    fn a_hash_is_found_wherever_hashes_stand_and_none_where_it_is_not() {
        let even = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let spreads: [&dyn Fn(u64) -> u64; 4] =
            [&even, &|n| n, &|n| u64::MAX - n, &|n| even(n) | 1 << 63];
        for spread in spreads {
            for count in [0, 1, 2, 17, 5_000] {
                let mut pairs: Vec<Pair> = (0..count).map(|n| pair(spread(n), n, 0)).collect();
                pairs.sort_unstable();
                let sorted = Sorted { pairs, classes: vec![Visibility::default()] };
                let part = Part { covers: count, held: Held::Sorted(Arc::new(sorted)) };
                for n in 0..count {
                    let found: Vec<u64> = part.of(spread(n)).map(change_of).collect();
                    assert_eq!(found, [n]);
                }
                assert_eq!(part.of(spread(5_001)).count(), 0);
            }
        }
    }

    #[test]
    fn a_hidden_record_is_not_led_to_from_memory_or_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut numbers = Numbers::default();
        numbers.put(1, [7].into(), &Visibility::default()).unwrap();
        numbers.put(2, [7].into(), &hidden_from("at-police")).unwrap();
        for _ in 0..2 {
            assert_eq!(numbers.find(7, &access("at-police")), [1]);
            assert_eq!(numbers.find(7, &access("se-police")), [1, 2]);
            merged(&mut numbers, &folder, (2, true));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn files_and_memory_lead_where_a_plain_list_leads(
            steps in prop::collection::vec((0..6u8, 0..4u64, 0..40u64), 1..60),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let mut numbers = Numbers::default();
            let mut expected: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
            for (change, (what, hash, other)) in (1..).zip(steps) {
                match what {
                    0..3 => {
                        let (both, open) = ([hash, hash + 1].into(), Visibility::default());
                        numbers.put(change, both, &open).unwrap();
                        expected.insert(change, vec![hash, hash + 1]);
                    }
                    3 => {
                        numbers.remove(other);
                        expected.remove(&other);
                    }
                    4 => merged(&mut numbers, &folder, (change, false)),
                    _ => {
                        // Removed while the merge is under way.
                        let merge = numbers.merge(change, other % 2 == 0);
                        numbers.remove(other);
                        expected.remove(&other);
                        let path = folder.path().join(format!("numbers-{change}"));
                        write(&path, &merge).unwrap();
                        if other % 3 > 0 {
                            numbers.adopt(&merge, Arc::new(open(&path).unwrap()));
                        }
                    }
                }
                for hash in 0..5 {
                    let mut found = numbers.find(hash, &access("at-police"));
                    found.sort_unstable();
                    let holders = expected.iter().filter(|(_, hashes)| hashes.contains(&hash));
                    prop_assert_eq!(found, holders.map(|(change, _)| *change).collect::<Vec<_>>());
                }
            }
        }
    }
}
