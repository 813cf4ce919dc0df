//! Distances of short words, computed bit-parallel: one machine word holds one column of the
//! comparison.
//!
//! Optimal string alignment after H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and
//! Damerau Edit Distances" (Nordic Journal of Computing 10, 2003); Jaro's similarity after M. A.
//! Jaro (Journal of the American Statistical Association 84, 1989) with W. E. Winkler's bonus for a
//! common beginning. Words are ASCII and at most 64 characters, as romanisation delivers them;
//! longer ones are compared by their first 64.

/// A word made ready to be compared with many others.
#[derive(Clone)]
pub struct Pattern {
    text: [u8; LENGTH_MAX],
    length: usize,
    positions: Positions,
    /// Letters that occur, and those that occur more than once, as bits.
    occurring: u32,
    repeated: u32,
}

/// How many characters fit one machine word.
const LENGTH_MAX: usize = 64;
/// How long a common beginning earns a bonus, and how much per character.
pub(crate) const PREFIX_MAX: usize = 4;
const PREFIX_WEIGHT: f64 = 0.1;

impl Pattern {
    /// Prepares a word.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut copied = [0; LENGTH_MAX];
        for (byte, slot) in text.bytes().zip(&mut copied) {
            *slot = byte;
        }
        let positions = positions(text.as_bytes());
        let (occurring, repeated) = letters(cut(text.as_bytes()));
        Self { text: copied, length: text.len().min(LENGTH_MAX), positions, occurring, repeated }
    }

    /// Insertions, deletions, substitutions and exchanges of neighbours that lead to `other`; no
    /// place is edited twice.
    #[must_use]
    pub fn osa(&self, other: &str) -> usize {
        self.osa_bytes(other.as_bytes())
    }

    /// [`Pattern::osa`] to a word of ASCII letters.
    pub(crate) fn osa_bytes(&self, other: &[u8]) -> usize {
        let other = cut(other);
        let length = self.length;
        if length == 0 {
            return other.len();
        }
        let last = 1u64 << (length - 1);
        let (mut vertical_up, mut vertical_down) = (u64::MAX, 0u64);
        let (mut diagonal, mut previous) = (0u64, 0u64);
        let mut distance = length;
        for byte in other {
            let here = self.at(*byte);
            let exchange = ((!diagonal & here) << 1) & previous;
            let carried = (here & vertical_up).wrapping_add(vertical_up);
            diagonal = (carried ^ vertical_up) | here | vertical_down | exchange;
            let up = vertical_down | !(diagonal | vertical_up);
            let down = diagonal & vertical_up;
            if up & last != 0 {
                distance += 1;
            }
            if down & last != 0 {
                distance -= 1;
            }
            let up = (up << 1) | 1;
            vertical_up = (down << 1) | !(diagonal | up);
            vertical_down = up & diagonal;
            previous = here;
        }
        distance
    }

    /// How many letters only this word has, and only a word of these [`occurring`] letters.
    pub(crate) const fn letters_apart(&self, occurring: u32) -> (u32, u32) {
        let (here, there) = (self.occurring & !occurring, occurring & !self.occurring);
        (here.count_ones(), there.count_ones())
    }

    /// Jaro's similarity: 1 for the same word, 0 for nothing in common.
    #[must_use]
    pub fn jaro(&self, other: &str) -> f64 {
        self.jaro_bytes(cut(other.as_bytes()))
    }

    /// The larger of both sides' similarities with a bonus for a common beginning: the first match
    /// is taken greedily, so one side alone may depend on which it is.
    pub(crate) fn jaro_winkler_either(&self, other: &[u8]) -> f64 {
        let cut = cut(other);
        let jaro = self.jaro_bytes(cut);
        // A letter that one side has only once finds the same counterpart from either side.
        let (_, repeated) = letters(cut);
        let jaro = if repeated & self.repeated == 0 {
            jaro
        } else {
            jaro.max(jaro_of((&positions(cut), cut.len()), self.bytes()))
        };
        self.bonus(jaro, other)
    }

    fn jaro_bytes(&self, other: &[u8]) -> f64 {
        jaro_of((&self.positions, self.length), other)
    }

    /// Jaro's similarity with a bonus for a common beginning.
    #[must_use]
    pub fn jaro_winkler(&self, other: &str) -> f64 {
        self.bonus(self.jaro(other), other.as_bytes())
    }

    fn bonus(&self, jaro: f64, other: &[u8]) -> f64 {
        if jaro <= 0.7 {
            return jaro;
        }
        jaro + as_f64(self.common_start(other)) * PREFIX_WEIGHT * (1.0 - jaro)
    }

    /// How many characters both start with that earn a bonus.
    pub(crate) fn common_start(&self, other: &[u8]) -> usize {
        let pairs = self.bytes().iter().zip(other).take(PREFIX_MAX);
        pairs.take_while(|(one, two)| one == two).count()
    }

    /// The word's length in characters.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.length
    }

    fn bytes(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or(&self.text)
    }

    fn at(&self, byte: u8) -> u64 {
        standing(&self.positions, byte)
    }
}

/// For each ASCII character, the positions at which it stands, as bits.
type Positions = [u64; 128];

fn positions(text: &[u8]) -> Positions {
    let mut positions = [0; 128];
    for (at, byte) in cut(text).iter().enumerate() {
        if let Some(mask) = positions.get_mut(usize::from(*byte)) {
            *mask |= 1 << at;
        }
    }
    positions
}

fn standing(positions: &Positions, byte: u8) -> u64 {
    positions.get(usize::from(byte)).copied().unwrap_or(0)
}

/// Jaro's similarity of a word of which positions and length are known.
fn jaro_of((positions, length): (&Positions, usize), other: &[u8]) -> f64 {
    let other_length = other.len();
    if length == 0 || other_length == 0 {
        return if length == other_length { 1.0 } else { 0.0 };
    }
    let reach = (length.max(other_length) / 2).saturating_sub(1);
    let mut window = low_bits(reach + 1);
    let (mut taken, mut taken_other) = (0u64, 0u64);
    for (at, byte) in other.iter().enumerate() {
        let free = standing(positions, *byte) & window & !taken;
        let first = free & free.wrapping_neg();
        taken |= first;
        taken_other |= u64::from(first != 0) << at;
        window = (window << 1) | u64::from(at < reach);
    }
    let matches = taken.count_ones();
    if matches == 0 {
        return 0.0;
    }
    let mut out_of_order = 0u32;
    while let Some(byte) = other.get(first_of(taken_other)) {
        let first = taken & taken.wrapping_neg();
        out_of_order += u32::from(standing(positions, *byte) & first == 0);
        taken ^= first;
        taken_other &= taken_other - 1;
    }
    let matched = f64::from(matches);
    let exchanged = f64::from(out_of_order / 2);
    (matched / as_f64(length) + matched / as_f64(other_length) + (matched - exchanged) / matched)
        / 3.0
}

/// The most that [`Pattern::jaro_winkler`] of words of these lengths can be, if so many characters
/// match at most and so many are common at the start.
pub(crate) fn jaro_winkler_max(
    (one, two): (usize, usize),
    matches_max: usize,
    common: usize,
) -> f64 {
    let matched = as_f64(matches_max);
    let jaro =
        (matched / as_f64(one.min(LENGTH_MAX)) + matched / as_f64(two.min(LENGTH_MAX)) + 1.0) / 3.0;
    jaro + as_f64(common) * PREFIX_WEIGHT * (1.0 - jaro).max(0.0)
}

/// The place of the lowest bit; 64 if there is none.
fn first_of(bits: u64) -> usize {
    usize::try_from(bits.trailing_zeros()).unwrap_or(usize::MAX)
}

/// The letters that occur in a word; letters may share a bit.
pub(crate) fn occurring(text: &str) -> u32 {
    letters(cut(text.as_bytes())).0
}

/// Letters that occur, and those that occur more than once; letters may share a bit.
fn letters(text: &[u8]) -> (u32, u32) {
    text.iter().fold((0, 0), |(occurring, repeated), byte| {
        let bit = 1u32 << (byte & 31);
        (occurring | bit, repeated | (occurring & bit))
    })
}

fn cut(text: &[u8]) -> &[u8] {
    text.get(..LENGTH_MAX).unwrap_or(text)
}

const fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn alignment_distance_equals_the_oracle(a in "[a-e]{0,64}", b in "[a-e]{0,64}") {
            prop_assert_eq!(Pattern::new(&a).osa(&b), strsim::osa_distance(&a, &b));
        }

        #[test]
        fn jaro_equals_the_oracle(a in "[a-f]{0,20}", b in "[a-f]{0,20}") {
            prop_assert!((Pattern::new(&a).jaro(&b) - strsim::jaro(&a, &b)).abs() < 1e-12);
        }

        #[test]
        fn letters_of_one_side_bound_the_distance(a in "[a-h]{0,12}", b in "[a-h]{0,12}") {
            let (here, there) = Pattern::new(&a).letters_apart(occurring(&b));
            prop_assert!(here.max(there) as usize <= Pattern::new(&a).osa(&b));
        }

        #[test]
        fn no_similarity_exceeds_its_bound(a in "[a-h]{1,12}", b in "[a-h]{1,12}") {
            let one = Pattern::new(&a);
            let (here, there) = one.letters_apart(occurring(&b));
            let matches = (a.len() - here as usize).min(b.len() - there as usize);
            let common = one.common_start(b.as_bytes());
            let most = jaro_winkler_max((a.len(), b.len()), matches, common);
            prop_assert!(one.jaro_winkler_either(b.as_bytes()) <= most + 1e-9);
        }

        #[test]
        fn the_larger_of_both_sides_is_found_by_one(a in "[a-f]{0,9}", b in "[a-f]{0,9}") {
            let (one, two) = (Pattern::new(&a), Pattern::new(&b));
            let both = one.jaro_winkler(&b).max(two.jaro_winkler(&a));
            prop_assert!((one.jaro_winkler_either(b.as_bytes()) - both).abs() < 1e-12);
        }

        #[test]
        fn distances_do_not_depend_on_the_side(a in "[a-d]{0,40}", b in "[a-d]{0,40}") {
            prop_assert_eq!(Pattern::new(&a).osa(&b), Pattern::new(&b).osa(&a));
        }

        #[test]
        fn words_longer_than_a_machine_word_are_cut_not_refused(
            a in "[a-c]{60,90}",
            b in "[a-c]{60,90}",
        ) {
            let first = |text: &str| text.chars().take(64).collect::<String>();
            prop_assert_eq!(Pattern::new(&a).osa(&b), strsim::osa_distance(&first(&a), &first(&b)));
        }
    }

    #[test]
    fn a_common_beginning_earns_a_bonus() {
        let pattern = Pattern::new("martha");
        assert!(
            (pattern.jaro_winkler("marhta") - strsim::jaro_winkler("martha", "marhta")).abs()
                < 1e-12
        );
        assert!(pattern.jaro_winkler("marhta") > pattern.jaro("marhta"));
    }
}
