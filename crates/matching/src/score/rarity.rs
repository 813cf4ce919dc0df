//! How much an asked word says that agrees more or less: by how many records would agree as well.
//!
//! A word that agrees only as a variant, by its consonants, by sound or with a slip agrees by
//! chance with the bearers of every word that is as much alike, which may be many more than bear
//! the word itself. Bearers are therefore counted for each [`LEVELS`] of likeness, over all that
//! the asker may know of.

use super::{PRIOR_RECORDS, WORD_MILLIBITS, log2_millibits};

/// The likenesses from which on bearers are counted, in thousandths: the same word in any spelling;
/// other spellings and letters levelled out; the same consonants; what the eye takes for it; one
/// slip; what sounds alike; what merely resembles it.
pub(crate) const LEVELS: [u16; 8] = [985, 950, 920, 890, 850, 820, 780, 720];

/// The level that words of the same consonants reach, one in Arabic writing, one romanised.
const BY_CONSONANTS: usize = 2;

/// How many name blocks bear a word that is at least so much alike to an asked one, for each of
/// [`LEVELS`], and among how many records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) bearers: [u64; LEVELS.len()],
    pub(crate) records: u64,
}

impl Counted {
    /// As many at every likeness: where nothing is known of words that are merely alike.
    pub(crate) const fn same(bearers: u64, records: u64) -> Self {
        Self { bearers: [bearers; LEVELS.len()], records }
    }

    /// Counts the bearers of a word that is so much alike.
    pub(crate) fn add(&mut self, similarity: u16, bearers: u64) {
        for (count, level) in self.bearers.iter_mut().zip(LEVELS) {
            if similarity >= level {
                *count = count.saturating_add(bearers);
            }
        }
    }

    /// The same among so many records: nobody counts twice for two names.
    pub(crate) fn among(self, records: u64) -> Self {
        Self { bearers: self.bearers.map(|bearers| bearers.min(records)), records }
    }
}

/// The evidence of a word by how much it is alike, in thousandths of a bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rarity {
    /// The most that agreement at each of [`LEVELS`] gives, falling.
    levels: [i32; LEVELS.len()],
}

impl Rarity {
    /// By how many bear what is alike. Arabic writing leaves short vowels out: its agreement says
    /// no more than that of its consonants, since few records hold it as it is written.
    pub(crate) fn of(counted: &Counted, by_consonants: bool) -> Self {
        let records = counted.records.saturating_add(PRIOR_RECORDS);
        let bits = |bearers: u64| {
            log2_millibits(records, bearers.saturating_add(1))
                .clamp(*WORD_MILLIBITS.start(), *WORD_MILLIBITS.end())
        };
        let mut levels = counted.bearers.map(bits);
        if by_consonants && let Some(most) = levels.get(BY_CONSONANTS).copied() {
            levels = levels.map(|level| level.min(most));
        }
        Self { levels }
    }

    /// The same at every likeness.
    pub(crate) const fn fixed(millibits: i32) -> Self {
        Self { levels: [millibits; LEVELS.len()] }
    }

    /// What full agreement gives.
    pub(crate) fn full(&self) -> i32 {
        self.levels.first().copied().unwrap_or(0)
    }

    /// What a word gives that is so much alike: the share of full agreement that this likeness is
    /// worth, and never more than the chance of meeting as much likeness leaves.
    pub(crate) fn at(&self, similarity: u16) -> i32 {
        let mut levels = LEVELS.iter().zip(self.levels);
        let most = levels.find(|(level, _)| similarity >= **level).map_or(0, |(_, most)| most);
        (self.full() * share(similarity) / 1000).min(most)
    }
}

/// What a similarity gives of a word's evidence, in thousandths: little is left where names merely
/// resemble each other.
pub(super) fn share(similarity: u16) -> i32 {
    const POINTS: [(i32, i32); 6] =
        [(1000, 1000), (985, 990), (940, 900), (860, 620), (800, 300), (720, 0)];
    let similarity = i32::from(similarity);
    for pair in POINTS.windows(2) {
        if let [(high, high_share), (low, low_share)] = pair
            && similarity >= *low
        {
            return low_share + (high_share - low_share) * (similarity - low) / (high - low);
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::{ALIKE_MIN, SAME_OTHERWISE_SPELT};
    use proptest::prelude::*;

    #[test]
    fn levels_fall_from_the_same_word_to_the_least_likeness() {
        assert!(LEVELS.is_sorted_by(|high, low| high > low));
        assert_eq!(LEVELS.first(), Some(&SAME_OTHERWISE_SPELT));
        assert_eq!(LEVELS.last(), Some(&ALIKE_MIN));
    }

    #[test]
    fn a_variant_of_a_rare_word_says_less_where_variants_are_common() {
        let (mut lonely, mut crowded) = (Counted::default(), Counted::default());
        for counted in [&mut lonely, &mut crowded] {
            counted.add(1000, 9);
        }
        crowded.add(930, 30_000);
        let of = |counted: Counted| Rarity::of(&counted.among(1_000_000), false);
        let (lonely, crowded) = (of(lonely), of(crowded));
        assert_eq!(lonely.at(1000), crowded.at(1000), "the word itself is as rare");
        assert!(lonely.at(930) > crowded.at(930) + 3_000, "{lonely:?} {crowded:?}");
        assert!((4_900..5_200).contains(&crowded.at(930)), "one in thirty-three: {crowded:?}");
    }

    #[test]
    fn a_word_in_arabic_writing_says_no_more_than_its_consonants() {
        let mut counted = Counted::default();
        counted.add(1000, 9);
        counted.add(930, 30_000);
        let rarity = Rarity::of(&counted.among(1_000_000), true);
        assert!((4_900..5_200).contains(&rarity.full()), "{rarity:?}");
    }

    proptest! {
        #[test]
        fn less_likeness_never_says_more(
            words in prop::collection::vec((0..=1000u16, 0..500_000u64), 0..20),
            records in 0..2_000_000u64,
            likeness in 0..1000u16,
            by_consonants in any::<bool>(),
        ) {
            let mut counted = Counted::default();
            words.iter().for_each(|(similarity, bearers)| counted.add(*similarity, *bearers));
            let counted = counted.among(records);
            prop_assert!(counted.bearers.is_sorted());
            prop_assert!(counted.bearers.iter().all(|bearers| *bearers <= records));
            let rarity = Rarity::of(&counted, by_consonants);
            prop_assert!(rarity.at(likeness) <= rarity.at(likeness + 1));
            prop_assert!(rarity.at(likeness) >= 0 && rarity.at(1000) == rarity.full());
        }

        #[test]
        fn where_nothing_is_known_of_alike_words_only_likeness_counts(
            bearers in 0..100_000u64,
            likeness in 720..=1000u16,
        ) {
            let rarity = Rarity::of(&Counted::same(bearers, 100_000), false);
            prop_assert_eq!(rarity.at(likeness), rarity.full() * share(likeness) / 1000);
        }
    }
}
