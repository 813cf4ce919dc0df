//! Where the bearers of one word stand, in the order of their birth dates.
//!
//! A question with a date therefore reads one day of a word's bearers, not all of them. Lists are
//! kept in pieces, so that taking a bearer in or out moves few others, however common the word.

/// One bearer of a word: when born, and where the form stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Posting(u64);

/// When the bearers of a name were born, as far as one number can say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Born(u32);

const SLOT_BITS: u32 = 32;
/// Months and days are counted as if all were this long: the order is right, and no calendar is
/// needed.
const MONTH_DAYS: u32 = 31;
const YEAR_DAYS: u32 = 12 * MONTH_DAYS;
/// How many years there are.
const YEARS: u32 = 10_000;
const _: () = assert!(Born::FIRST.0 + YEARS * YEAR_DAYS < Born::LAST.0);

impl Born {
    /// Names of one word, or of given or family names only, whenever their bearer was born: they
    /// may match by one word alone.
    pub(super) const ONE_SIDED: Self = Self(0);
    /// Nothing known.
    pub(super) const UNKNOWN: Self = Self(1);
    /// Several dates, or one that is neither a day nor within a year.
    pub(super) const PARTIAL: Self = Self(2);
    /// The first and the last day.
    pub(super) const FIRST: Self = Self(3 + YEARS);
    pub(super) const LAST: Self = Self((1 << 24) - 1);

    /// After the last day.
    pub(super) const END: Self = Self(1 << 24);

    /// As a number, in the same order.
    pub(super) const fn number(self) -> u32 {
        self.0
    }

    /// What [`Born::number`] gave.
    pub(super) const fn of_number(number: u32) -> Self {
        Self(number)
    }

    /// Year, month and day; none if it is no day.
    pub(super) fn written(self) -> Option<(i16, i8, i8)> {
        let days = self.0.checked_sub(Self::FIRST.0)?;
        let part = |number: u32| i8::try_from(number + 1).ok();
        let year = i16::try_from(days / YEAR_DAYS).ok()?;
        Some((year, part(days % YEAR_DAYS / MONTH_DAYS)?, part(days % MONTH_DAYS)?))
    }

    /// Some day of this year, no more is known.
    pub(super) fn within(year: i16) -> Self {
        Self(Self::PARTIAL.0 + 1 + u32::from(year.max(0).unsigned_abs()).min(YEARS - 1))
    }

    /// A single day.
    pub(super) fn day(year: i16, month: i8, day: i8) -> Self {
        let part = |number: i8| u32::from(number.unsigned_abs()).saturating_sub(1);
        let year = u32::from(year.max(0).unsigned_abs());
        let days = year * YEAR_DAYS + part(month) * MONTH_DAYS + part(day);
        Self((Self::FIRST.0 + days).min(Self::LAST.0))
    }

    /// The first day of a year.
    pub(super) fn year(year: i16) -> Self {
        Self::day(year, 1, 1)
    }

    const fn floor(self) -> u64 {
        (self.0 as u64) << SLOT_BITS
    }
}

impl Posting {
    pub(super) fn new(born: Born, slot: u32) -> Self {
        Self(born.floor() | u64::from(slot))
    }

    /// Where the form stands.
    pub(super) fn slot(self) -> u32 {
        u32::try_from(self.0 & u64::from(u32::MAX)).unwrap_or(u32::MAX)
    }

    /// When the bearer was born.
    pub(super) fn born(self) -> Born {
        Born(u32::try_from(self.0 >> SLOT_BITS).unwrap_or(0))
    }
}

/// The bearers of one word in ascending order.
#[derive(Default)]
pub(super) struct Postings {
    /// None of them empty; each ends before the next one starts.
    pieces: Vec<Vec<Posting>>,
    count: usize,
}

/// Most postings of one piece.
const PIECE_MAX: usize = 512;

impl Postings {
    pub(super) const fn len(&self) -> usize {
        self.count
    }

    /// Takes a posting in.
    pub(super) fn insert(&mut self, posting: Posting) {
        let last = self.pieces.len().saturating_sub(1);
        let number = self.piece_of(posting).min(last);
        let Some(piece) = self.pieces.get_mut(number) else {
            self.pieces = Vec::with_capacity(1);
            self.pieces.push(vec![posting]);
            self.count = 1;
            return;
        };
        let Err(place) = piece.binary_search(&posting) else { return };
        piece.insert(place, posting);
        self.count += 1;
        if piece.len() > PIECE_MAX {
            let rest = piece.split_off(PIECE_MAX / 2);
            self.pieces.insert(number + 1, rest);
        }
    }

    /// Takes a posting out, and says whether none is left.
    pub(super) fn remove(&mut self, posting: Posting) -> bool {
        let number = self.piece_of(posting);
        if let Some(piece) = self.pieces.get_mut(number)
            && let Ok(place) = piece.binary_search(&posting)
        {
            piece.remove(place);
            self.count -= 1;
            if piece.is_empty() {
                self.pieces.remove(number);
            }
        }
        self.count == 0
    }

    /// All postings, piece by piece.
    pub(super) fn all(&self) -> impl Iterator<Item = &[Posting]> {
        self.pieces.iter().map(Vec::as_slice)
    }

    /// The postings of those born from `first` to `last`, piece by piece.
    pub(super) fn born_within(
        &self,
        (first, last): (Born, Born),
    ) -> impl Iterator<Item = &[Posting]> {
        let (from, to) = (Posting(first.floor()), Posting(Born(last.0 + 1).floor()));
        let number = self.piece_of(from);
        let pieces = self.pieces.get(number..).unwrap_or(&[]).iter();
        pieces.take_while(move |piece| piece.first().is_some_and(|first| *first < to)).map(
            move |piece| {
                let start = piece.partition_point(|posting| *posting < from);
                let end = piece.partition_point(|posting| *posting < to);
                piece.get(start..end).unwrap_or(&[])
            },
        )
    }

    /// The first piece that does not end before the posting.
    fn piece_of(&self, posting: Posting) -> usize {
        if self.pieces.len() <= 1 {
            return 0;
        }
        self.pieces.partition_point(|piece| piece.last().is_some_and(|last| *last < posting))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn posting(day: u32, slot: u32) -> Posting {
        Posting::new(Born(day), slot)
    }

    #[test]
    fn days_are_in_order_and_after_all_that_is_no_day() {
        let days = [
            Born::ONE_SIDED,
            Born::UNKNOWN,
            Born::PARTIAL,
            Born::within(0),
            Born::within(1971),
            Born::within(9999),
            Born::FIRST,
            Born::year(1971),
            Born::day(1971, 1, 2),
            Born::day(1971, 2, 1),
            Born::day(1971, 12, 31),
            Born::year(1972),
            Born::day(9999, 12, 31),
            Born::LAST,
        ];
        assert!(days.is_sorted_by(|one, two| one < two));
        assert_eq!(Posting::new(Born::day(1971, 3, 4), 77).slot(), 77);
        assert_eq!(Born::day(1971, 12, 31).written(), Some((1971, 12, 31)));
        assert_eq!(Born::PARTIAL.written(), None);
        assert_eq!(Posting::new(Born::day(1971, 3, 4), 77).born(), Born::day(1971, 3, 4));
        assert_eq!(Posting::new(Born::LAST, u32::MAX).slot(), u32::MAX);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn lists_hold_what_an_ordered_set_holds(
            steps in prop::collection::vec((3u32..40, 0u32..60, 0u8..4), 0..3_000),
            from in 3u32..40,
            length in 0u32..20,
        ) {
            let (mut list, mut set) = (Postings::default(), BTreeSet::new());
            for (day, slot, step) in steps {
                let posting = posting(day, slot);
                if step == 0 {
                    set.remove(&posting);
                    prop_assert_eq!(list.remove(posting), set.is_empty());
                } else {
                    set.insert(posting);
                    list.insert(posting);
                }
                prop_assert_eq!(list.len(), set.len());
            }
            let all: Vec<Posting> = list.all().flatten().copied().collect();
            prop_assert_eq!(all, set.iter().copied().collect::<Vec<_>>());
            let within = (Born(from), Born(from + length));
            let found: Vec<Posting> = list.born_within(within).flatten().copied().collect();
            let expected = set.iter().filter(|p| within.0 <= p.born() && p.born() <= within.1);
            prop_assert_eq!(found, expected.copied().collect::<Vec<_>>());
        }
    }
}
