//! The words of all names, once each: every fuzzy comparison is made here, not record by record.
//!
//! A word is filed under its spellings, each spelling less one letter (symmetric deletion: two
//! words one edit apart share a shortened form; W. Garbe's SymSpell made the idea popular), its
//! sounds, its consonants and its groups of variants.

use crate::token::{Token, TokenRef};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The words in use, with how many name blocks of each class of visibility bear them.
#[derive(Default)]
pub(super) struct Dictionary {
    numbers: HashMap<Box<str>, u32>,
    entries: Vec<Option<Entry>>,
    free: Vec<u32>,
    by_key: HashMap<u64, Filed, BuildHasherDefault<Hashed>>,
}

/// Keys are hashes already and only want their bits spread. Whoever makes them collide makes a word
/// be compared once more, as many as are ever considered.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0.rotate_left(8) ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = (key ^ (key >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

struct Entry {
    token: Token,
    /// Bearers of one class, which most often is the only one.
    bearers_first: (u16, u32),
    /// Bearers of further classes; classes without bearers are left out.
    bearers_more: Vec<(u16, u32)>,
    /// How many records hold the word at all, as a particle too: while any does, its number stands.
    holders: u32,
}

/// Most keys file one word.
enum Filed {
    One(u32),
    Many(Vec<u32>),
}

impl Dictionary {
    /// The number of a word, which is filed if it is new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let entry = Entry {
            token: Token::new(word),
            bearers_first: (0, 0),
            bearers_more: Vec::new(),
            holders: 0,
        };
        let keys = entry.token.as_ref().index_keys();
        let number = match self.free.pop() {
            Some(number) => number,
            None => {
                self.entries.push(None);
                u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
            }
        };
        if let Some(slot) = self.entries.get_mut(at(number)) {
            *slot = Some(entry);
        }
        for key in keys {
            self.by_key
                .entry(key)
                .and_modify(|filed| filed.add(number))
                .or_insert(Filed::One(number));
        }
        self.numbers.insert(word.into(), number);
        number
    }

    /// One more name block of the class bears the word.
    pub(super) fn bear(&mut self, number: u32, class: u16) {
        let Some(Some(entry)) = self.entries.get_mut(at(number)) else { return };
        if entry.bearers_first.1 == 0 && entry.bearers_more.is_empty() {
            entry.bearers_first = (class, 0);
        }
        if entry.bearers_first.0 == class {
            entry.bearers_first.1 += 1;
            return;
        }
        match entry.bearers_more.iter_mut().find(|(other, _)| *other == class) {
            Some((_, count)) => *count += 1,
            None => entry.bearers_more.push((class, 1)),
        }
    }

    /// One name block of the class less bears the word.
    pub(super) fn unbear(&mut self, number: u32, class: u16) {
        let Some(Some(entry)) = self.entries.get_mut(at(number)) else { return };
        if entry.bearers_first.0 == class {
            entry.bearers_first.1 = entry.bearers_first.1.saturating_sub(1);
        }
        if let Some((_, count)) = entry.bearers_more.iter_mut().find(|(other, _)| *other == class) {
            *count = count.saturating_sub(1);
        }
        entry.bearers_more.retain(|(_, count)| *count > 0);
    }

    /// One more record holds the word.
    pub(super) fn hold(&mut self, number: u32) {
        if let Some(Some(entry)) = self.entries.get_mut(at(number)) {
            entry.holders += 1;
        }
    }

    /// One record less holds the word; a word that none holds is forgotten.
    pub(super) fn release(&mut self, number: u32) {
        let Some(Some(entry)) = self.entries.get_mut(at(number)) else { return };
        entry.holders = entry.holders.saturating_sub(1);
        if entry.holders == 0 {
            self.forget(number);
        }
    }

    fn forget(&mut self, number: u32) {
        let Some(entry) = self.entries.get_mut(at(number)).and_then(Option::take) else { return };
        for key in entry.token.as_ref().index_keys() {
            if self.by_key.get_mut(&key).is_some_and(|filed| filed.remove(number)) {
                self.by_key.remove(&key);
            }
        }
        self.numbers.remove(entry.token.as_ref().key());
        self.free.push(number);
    }

    /// The number of a word, if some record holds it.
    pub(super) fn known(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// The words filed under a key.
    pub(super) fn filed(&self, key: u64) -> &[u32] {
        self.by_key.get(&key).map_or(&[], Filed::numbers)
    }

    /// How many name blocks of a class bear a word.
    pub(super) fn bearers(&self, number: u32, class: u16) -> u64 {
        let entry = self.entries.get(at(number)).and_then(Option::as_ref);
        entry.map_or(0, |entry| entry.bearers_in(class))
    }

    /// The word with this number.
    pub(super) fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        Some(self.entries.get(at(number))?.as_ref()?.token.as_ref())
    }
}

impl Entry {
    fn bearers_in(&self, class: u16) -> u64 {
        let mut all = std::iter::once(&self.bearers_first).chain(&self.bearers_more);
        all.find(|(other, _)| *other == class).map_or(0, |(_, count)| u64::from(*count))
    }
}

impl Filed {
    fn add(&mut self, number: u32) {
        match self {
            Self::One(first) => *self = Self::Many(vec![*first, number]),
            Self::Many(numbers) => numbers.push(number),
        }
    }

    /// Takes a number out, and says whether none is left.
    fn remove(&mut self, number: u32) -> bool {
        match self {
            Self::One(only) => *only == number,
            Self::Many(numbers) => {
                numbers.retain(|other| *other != number);
                numbers.is_empty()
            }
        }
    }

    fn numbers(&self) -> &[u32] {
        match self {
            Self::One(only) => std::slice::from_ref(only),
            Self::Many(numbers) => numbers,
        }
    }
}

fn at(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
