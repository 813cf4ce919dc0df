//! A few short texts side by side in a record of bytes: the words of a dictionary are compared so
//! often that following a pointer to each spelling would cost more than comparing it.

use crate::{distance, limits};

/// Longest text in bytes.
pub(crate) const LENGTH_MAX: usize = u8::MAX as usize;

/// The texts in order that are not empty, each once, as many as there is room for.
pub(crate) fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(limits::FORMS_MAX);
    for mut one in texts {
        one.truncate(cut(&one).len());
        if !one.is_empty() && !kept.contains(&one) {
            kept.push(one);
        }
        if kept.len() == limits::FORMS_MAX {
            break;
        }
    }
    kept
}

/// As much of a text as there is room for.
pub(crate) fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LENGTH_MAX)).unwrap_or_default()
}

/// FNV-1a of 32 bits: small, fast and the same on every machine.
pub(crate) fn mark_of(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The letters that occur in a text.
pub(crate) fn letters_of(text: &str) -> u32 {
    distance::occurring(text)
}

/// Where the texts of one kind stand in a record.
#[derive(Clone, Copy)]
pub(crate) struct Unplaced<'a> {
    pub(crate) record: &'a [u8],
    /// A byte for each text.
    pub(crate) lengths: &'a [u8],
    /// Four bytes for each.
    pub(crate) marks: &'a [u8],
    /// Four bytes for each text that is compared by letters.
    pub(crate) letters: &'a [u8],
    /// Where in the record the first text starts.
    pub(crate) start: usize,
}

/// Different texts, with a number for each: equal texts have equal numbers, so most comparisons end
/// without reading any text.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'a> {
    record: &'a [u8],
    lengths: &'a [u8],
    marks: &'a [[u8; 4]],
    letters: &'a [[u8; 4]],
    start: usize,
}

impl<'a> Texts<'a> {
    pub(crate) const fn new(place: Unplaced<'a>) -> Self {
        let Unplaced { record, lengths, start, .. } = place;
        let ((marks, _), (letters, _)) = (place.marks.as_chunks(), place.letters.as_chunks());
        Self { record, lengths, marks, letters, start }
    }

    /// How many there are.
    pub(crate) const fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Where in the record the last one ends.
    pub(crate) fn end(&self) -> usize {
        self.start_of(self.lengths.len())
    }

    /// The texts in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        self.unread().map(|text| std::str::from_utf8(text.read()).unwrap_or_default())
    }

    /// Each text with the letters that occur in it, to be read if need be.
    pub(crate) fn outlines(&self) -> impl Iterator<Item = (u32, Unread<'a>)> + use<'a> {
        let letters = self.letters.iter().map(|letters| u32::from_le_bytes(*letters));
        letters.zip(self.unread())
    }

    /// The first text's letters; none if there is no text.
    pub(crate) fn first(&self) -> &'a [u8] {
        self.unread().next().map(Unread::read).unwrap_or_default()
    }

    /// Whether a text stands on both sides.
    pub(crate) fn meets(&self, other: &Texts<'_>) -> bool {
        self.longest_shared(other) > 0
    }

    /// The length of the longest text that stands on both sides.
    pub(crate) fn longest_shared(&self, other: &Texts<'_>) -> usize {
        let mut longest = 0;
        for (here, mark) in self.marks.iter().enumerate() {
            for (there, _) in other.marks.iter().enumerate().filter(|(_, other)| *other == mark) {
                let text = self.at(here);
                if text.len() > longest && text == other.at(there) {
                    longest = text.len();
                }
            }
        }
        longest
    }

    /// Whether each text stands among others too, as far as marks tell.
    pub(crate) fn marked(&self, other: &Self) -> impl Iterator<Item = bool> + use<'a> {
        let others = other.marks;
        self.marks.iter().map(move |mark| others.contains(mark))
    }

    fn at(&self, place: usize) -> &'a [u8] {
        let start = self.start_of(place);
        let length = self.lengths.get(place).copied().unwrap_or(0);
        self.record.get(start..start + usize::from(length)).unwrap_or_default()
    }

    fn start_of(&self, place: usize) -> usize {
        let before = self.lengths.get(..place).unwrap_or_default();
        self.start + before.iter().map(|length| usize::from(*length)).sum::<usize>()
    }

    fn unread(&self) -> impl Iterator<Item = Unread<'a>> + Clone + use<'a> {
        let Self { record, lengths, mut start, .. } = *self;
        lengths.iter().map(move |length| {
            let text = Unread { record, start, length: usize::from(*length) };
            start += text.length;
            text
        })
    }
}

/// A text that is fetched from memory only when it is read.
#[derive(Clone, Copy)]
pub(crate) struct Unread<'a> {
    record: &'a [u8],
    start: usize,
    length: usize,
}

impl<'a> Unread<'a> {
    pub(crate) const fn length(self) -> usize {
        self.length
    }

    pub(crate) fn read(self) -> &'a [u8] {
        self.record.get(self.start..self.start + self.length).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(all: &[&str]) -> Vec<String> {
        distinct(all.iter().map(|text| (*text).to_owned()))
    }

    /// Calls back with a view of the texts.
    fn with<T>(all: &[&str], look: impl Fn(Texts<'_>) -> T) -> T {
        let lengths: Vec<u8> = all.iter().map(|text| u8::try_from(text.len()).unwrap()).collect();
        let marks: Vec<u8> = all.iter().flat_map(|text| mark_of(text).to_le_bytes()).collect();
        let (record, letters) = (all.concat(), &[]);
        let place = Unplaced {
            record: record.as_bytes(),
            lengths: &lengths,
            marks: &marks,
            letters,
            start: 0,
        };
        look(Texts::new(place))
    }

    #[test]
    fn texts_are_kept_in_order_each_once_and_none_empty() {
        assert_eq!(kept(&["jelena", "", "elena", "jelena", "h"]), ["jelena", "elena", "h"]);
        with(&["jelena", "elena", "h"], |texts| {
            assert_eq!(texts.iter().collect::<Vec<_>>(), ["jelena", "elena", "h"]);
            assert_eq!(texts.first(), b"jelena");
        });
        assert_eq!(with(&[], |texts| texts.first().len()), 0);
    }

    #[test]
    fn one_text_more_than_the_limit_is_left_aside() {
        let all: Vec<String> = (0..=limits::FORMS_MAX).map(|n| format!("a{n}")).collect();
        assert_eq!(distinct(all.into_iter()).len(), limits::FORMS_MAX);
    }

    #[test]
    fn a_text_one_letter_too_long_is_cut() {
        let long = |length: usize| "a".repeat(length);
        assert_eq!(kept(&[&long(LENGTH_MAX), &long(LENGTH_MAX + 1)]), [long(LENGTH_MAX)]);
    }

    #[test]
    fn what_both_sides_have_is_found() {
        with(&["ab", "abcd", "x"], |one| {
            with(&["abcd", "ab", "y"], |two| {
                assert!(one.meets(&two));
                assert_eq!(one.longest_shared(&two), 4);
            });
            assert!(!with(&["abc"], |two| one.meets(&two)) && !with(&[], |two| one.meets(&two)));
            assert_eq!(with(&["z"], |two| one.longest_shared(&two)), 0);
        });
    }
}
