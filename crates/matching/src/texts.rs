//! A few short texts side by side in memory: the words of a dictionary are compared so often that
//! following a pointer to each spelling would cost more than comparing it.

use crate::{distance, limits};

/// At most [`limits::FORMS_MAX`] different texts in one piece, with a number for each: equal texts
/// have equal numbers, so most comparisons end without reading any text.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Texts {
    text: Box<str>,
    ends: [u16; limits::FORMS_MAX],
    marks: [u32; limits::FORMS_MAX],
    /// Letters that occur in each.
    letters: [u64; limits::FORMS_MAX],
    count: u8,
}

const _: () = assert!(limits::FORMS_MAX * limits::WORD_CHARS_MAX < u16::MAX as usize);

impl Texts {
    /// Keeps the texts that are not empty, each once, as many as there is room for.
    pub(crate) fn distinct(texts: impl Iterator<Item = String>) -> Self {
        let mut text = String::new();
        let (mut ends, mut marks) = ([0; limits::FORMS_MAX], [0; limits::FORMS_MAX]);
        let mut letters = [0; limits::FORMS_MAX];
        let mut kept: Vec<String> = Vec::with_capacity(limits::FORMS_MAX);
        let places = ends.iter_mut().zip(&mut marks).zip(&mut letters);
        let mut places = places.take(limits::FORMS_MAX);
        for one in texts {
            if one.is_empty() || kept.contains(&one) {
                continue;
            }
            let Some(((end, mark), letters)) = places.next() else { break };
            text.push_str(&one);
            *end = u16::try_from(text.len()).unwrap_or(u16::MAX);
            *mark = mark_of(&one);
            *letters = distance::occurring(&one);
            kept.push(one);
        }
        let count = u8::try_from(kept.len()).unwrap_or(0);
        Self { text: text.into(), ends, marks, letters, count }
    }

    /// The texts in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        let count = usize::from(self.count);
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let spans = starts.zip(self.ends.iter().copied()).take(count);
        spans.filter_map(|(start, end)| self.text.get(usize::from(start)..usize::from(end)))
    }

    /// The letters that occur in each text, its length, and the text to be read if need be.
    pub(crate) fn outlines(&self) -> impl Iterator<Item = (u64, usize, Unread<'_>)> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let spans = starts.zip(self.ends.iter().copied()).take(usize::from(self.count));
        spans.zip(&self.letters).map(|((start, end), letters)| {
            let (start, end) = (usize::from(start), usize::from(end));
            (*letters, end - start, Unread { text: &self.text, start, end })
        })
    }

    /// The first text; empty if there is none.
    pub(crate) fn first(&self) -> &str {
        self.iter().next().unwrap_or_default()
    }

    /// Whether a text stands on both sides.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.may_meet(other) && self.shared(other).next().is_some()
    }

    /// The length of the longest text that stands on both sides.
    pub(crate) fn longest_shared(&self, other: &Self) -> usize {
        if self.may_meet(other) { self.shared(other).map(str::len).max().unwrap_or(0) } else { 0 }
    }

    fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a str> {
        self.iter().filter(|text| other.iter().any(|other| other == *text))
    }

    fn may_meet(&self, other: &Self) -> bool {
        self.marks().iter().any(|mark| other.marks().contains(mark))
    }

    fn marks(&self) -> &[u32] {
        self.marks.get(..usize::from(self.count)).unwrap_or(&[])
    }
}

/// A text that is fetched from memory only when it is read.
#[derive(Clone, Copy)]
pub(crate) struct Unread<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Unread<'a> {
    pub(crate) fn read(self) -> &'a str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }
}

/// FNV-1a of 32 bits: small, fast and the same on every machine.
fn mark_of(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Texts {
        Texts::distinct(all.iter().map(|text| (*text).to_owned()))
    }

    #[test]
    fn texts_come_back_in_order_each_once_and_none_empty() {
        let kept = texts(&["jelena", "", "elena", "jelena", "h"]);
        assert_eq!(kept.iter().collect::<Vec<_>>(), ["jelena", "elena", "h"]);
        assert_eq!(kept.first(), "jelena");
        assert_eq!(texts(&[]).first(), "");
    }

    #[test]
    fn one_text_more_than_the_limit_is_left_aside() {
        let all: Vec<String> = (0..=limits::FORMS_MAX).map(|n| format!("a{n}")).collect();
        let kept = Texts::distinct(all.into_iter());
        assert_eq!(kept.iter().count(), limits::FORMS_MAX);
    }

    #[test]
    fn what_both_sides_have_is_found() {
        let (one, two) = (texts(&["ab", "abcd", "x"]), texts(&["abcd", "ab", "y"]));
        assert!(one.meets(&two) && !one.meets(&texts(&["abc"])) && !one.meets(&texts(&[])));
        assert_eq!(one.longest_shared(&two), 4);
        assert_eq!(one.longest_shared(&texts(&["z"])), 0);
    }
}
