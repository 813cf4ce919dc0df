//! Numbers and texts as bytes: little-endian arrays read in place, and short integers.

/// A row of little-endian 32-bit numbers within bytes, read in place.
#[derive(Clone, Copy)]
pub(super) struct Numbers<'a>(&'a [u8]);

const WIDTH: usize = 4;
/// The first step away from where a number is expected: what is fetched from memory at once.
const STEP_NEAR: usize = 16;

impl<'a> Numbers<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) const fn len(self) -> usize {
        self.0.len() / WIDTH
    }

    pub(super) fn get(self, at: usize) -> Option<u32> {
        let start = at.checked_mul(WIDTH)?;
        let bytes = self.0.get(start..start.checked_add(WIDTH)?)?;
        bytes.try_into().ok().map(u32::from_le_bytes)
    }

    /// The numbers from one place up to another; none if there are not as many.
    pub(super) fn slice(self, from: usize, to: usize) -> Self {
        let range = from.saturating_mul(WIDTH)..to.saturating_mul(WIDTH);
        Self(self.0.get(range).unwrap_or(&[]))
    }

    pub(super) fn iter(self) -> impl Iterator<Item = u32> + 'a {
        let words = self.0.chunks_exact(WIDTH);
        words.map(|bytes| bytes.try_into().map_or(0, u32::from_le_bytes))
    }

    /// How many numbers at the start fulfil a condition that the others do not.
    pub(super) fn partition_point(self, mut is: impl FnMut(u32) -> bool) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            if self.get(middle).is_some_and(&mut is) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    /// The same where the place is known roughly, from which it is looked for in growing steps.
    pub(super) fn partition_near(self, expected: usize, mut is: impl FnMut(u32) -> bool) -> usize {
        let (mut end, mut step) = (expected.min(self.len()), STEP_NEAR);
        if self.get(end).is_some_and(&mut is) {
            return end + self.slice(end, self.len()).leading(is);
        }
        loop {
            let start = end.saturating_sub(step);
            if start == 0 || self.get(start).is_some_and(&mut is) {
                return start + self.slice(start, end).partition_point(is);
            }
            end = start;
            step = step.saturating_mul(2);
        }
    }

    /// The same where few fulfil it: looked for near the start first.
    pub(super) fn leading(self, mut is: impl FnMut(u32) -> bool) -> usize {
        let (mut from, mut step) = (0usize, 1usize);
        while self.get(from + step - 1).is_some_and(&mut is) {
            from += step;
            step *= 2;
        }
        from + self.slice(from, (from + step - 1).min(self.len())).partition_point(is)
    }
}

/// The 64-bit number at a place of a row of such.
pub(super) fn long(bytes: &[u8], at: usize) -> Option<u64> {
    let start = at.checked_mul(8)?;
    let bytes = bytes.get(start..start.checked_add(8)?)?;
    bytes.try_into().ok().map(u64::from_le_bytes)
}

pub(super) fn put_numbers(out: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    for number in numbers {
        out.extend_from_slice(&number.to_le_bytes());
    }
}

/// Seven bits a byte, the lowest first; the last byte is below 128 (as in Protocol Buffers).
pub(super) fn put_short(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or(0));
}

pub(super) fn put_text(out: &mut Vec<u8>, text: &str) {
    put_short(out, u64::try_from(text.len()).unwrap_or(0));
    out.extend_from_slice(text.as_bytes());
}

/// Three bytes, or seven for the few that need more.
pub(super) fn put_word(out: &mut Vec<u8>, word: u32, signs: u8) {
    let short = word.min(LONG_WORD);
    let both = short << SIGN_BITS | u32::from(signs & SIGNS);
    out.extend(both.to_le_bytes().into_iter().take(3));
    if short == LONG_WORD {
        out.extend(word.to_le_bytes());
    }
}

/// Bits beside the number of a word.
const SIGN_BITS: u32 = 5;
const SIGNS: u8 = (1 << SIGN_BITS) - 1;
/// The number of a word that does not fit beside its signs follows them.
const LONG_WORD: u32 = (1 << (24 - SIGN_BITS)) - 1;

/// Bytes being read; whatever is not there reads as none.
#[derive(Clone, Copy)]
pub(super) struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) const fn rest(self) -> &'a [u8] {
        self.0
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn short(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn short32(&mut self) -> Option<u32> {
        u32::try_from(self.short()?).ok()
    }

    /// A word and its signs.
    pub(super) fn word(&mut self) -> Option<(u32, u8)> {
        let ([a, b, c], rest) = self.0.split_first_chunk::<3>()?;
        self.0 = rest;
        let both = u32::from_le_bytes([*a, *b, *c, 0]);
        let word = both >> SIGN_BITS;
        if word < LONG_WORD {
            return Some((word, a & SIGNS));
        }
        let (long, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some((u32::from_le_bytes(*long), a & SIGNS))
    }

    pub(super) fn count(&mut self) -> Option<usize> {
        usize::try_from(self.short()?).ok()
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let count = self.count()?;
        std::str::from_utf8(self.take(count)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_put_is_read(number: u64, text in ".{0,40}") {
            let mut bytes = Vec::new();
            put_short(&mut bytes, number);
            put_text(&mut bytes, &text);
            let mut input = Input::new(&bytes);
            prop_assert_eq!(input.short(), Some(number));
            prop_assert_eq!(input.text(), Some(text.as_str()));
            prop_assert!(input.rest().is_empty() && input.byte().is_none());
        }

        #[test]
        fn words_are_read_with_their_signs(word: u32, short in 0u32..600_000, signs in 0u8..32) {
            for word in [word, short, LONG_WORD - 1, LONG_WORD] {
                let mut bytes = Vec::new();
                put_word(&mut bytes, word, signs);
                let mut input = Input::new(&bytes);
                prop_assert_eq!(input.word(), Some((word, signs)));
                prop_assert!(input.rest().is_empty() && input.word().is_none());
            }
        }

        #[test]
        fn any_bytes_can_be_read(bytes: Vec<u8>) {
            let mut input = Input::new(&bytes);
            while input.text().is_some() {}
            prop_assert!(input.short().is_none() || input.rest().len() < bytes.len());
        }

        #[test]
        fn numbers_are_found_where_they_stand(
            mut numbers in prop::collection::vec(any::<u32>(), 0..300),
            wanted: u32,
            near in 0usize..400,
        ) {
            numbers.sort_unstable();
            let mut bytes = Vec::new();
            put_numbers(&mut bytes, numbers.iter().copied());
            let row = Numbers::new(&bytes);
            let expected = numbers.partition_point(|number| *number < wanted);
            prop_assert_eq!(row.partition_point(|number| number < wanted), expected);
            prop_assert_eq!(row.leading(|number| number < wanted), expected);
            prop_assert_eq!(row.partition_near(near, |number| number < wanted), expected);
            let rest: Vec<u32> = row.slice(expected, row.len()).iter().collect();
            prop_assert_eq!(rest, &numbers[expected..]);
            prop_assert_eq!(row.get(row.len()), None);
        }
    }
}
