//! The words of all names, once each: every fuzzy comparison is made here, not record by record.
//!
//! A word is filed under its spellings, each spelling less one letter (symmetric deletion: two
//! words one edit apart share a shortened form; W. Garbe's SymSpell made the idea popular), its
//! sounds, its consonants and its groups of variants.

use super::expand::{self, Words};
use crate::limits;
use crate::score::Tokens;
use crate::token::{AskedToken, Token, TokenRef};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The words in use, with how many name blocks of each class of visibility bear them.
#[derive(Default)]
pub(super) struct Dictionary {
    numbers: HashMap<Box<str>, u32>,
    entries: Vec<Option<Entry>>,
    free: Vec<u32>,
    by_key: HashMap<u64, Filed>,
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

/// Shortest part of a word that is looked for as a word of its own, in characters.
const HALF_LENGTH_MIN: usize = 3;

/// A word of the dictionary that an asked word may stand for.
#[derive(Clone, Copy)]
pub(super) struct Expansion {
    pub(super) number: u32,
    pub(super) similarity: u16,
}

/// What an asked word may stand for, and how many bear it.
#[derive(Default)]
pub(super) struct Expanded {
    /// The likeliest first.
    pub(super) words: Vec<Expansion>,
    /// How many name blocks bear the word itself in any spelling.
    pub(super) bearers: u64,
}

/// Expansions made once for one question.
pub(super) struct Expansions<'a> {
    dictionary: &'a Dictionary,
    /// The classes of visibility that the asker may know of.
    pub(super) permitted: &'a [bool],
    known: RefCell<HashMap<String, Rc<Expanded>>>,
}

impl<'a> Expansions<'a> {
    pub(super) fn new(dictionary: &'a Dictionary, permitted: &'a [bool]) -> Self {
        Self { dictionary, permitted, known: RefCell::default() }
    }

    /// What a word may stand for.
    pub(super) fn of(&self, asked: &AskedToken) -> Rc<Expanded> {
        if let Some(known) = self.known.borrow().get(asked.token.as_ref().key()) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.dictionary.expand(asked, self.permitted));
        self.known.borrow_mut().insert(asked.token.as_ref().key().to_owned(), Rc::clone(&found));
        found
    }
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

    /// The words alike to an asked one that some name block of a permitted class bears.
    fn expand(&self, asked: &AskedToken, permitted: &[bool]) -> Expanded {
        let visible = Visible { dictionary: self, permitted };
        let mut alike = expand::alike(asked, &[&visible]);
        let bearers = expand::bearers(&alike);
        expand::cut(&mut alike, limits::EXPANSIONS_MAX);
        let words =
            alike.iter().map(|word| Expansion { number: word.number, similarity: word.similarity });
        Expanded { words: words.collect(), bearers }
    }

    /// Of two borne words that together make the asked one, the rarer; none if it does not part so.
    pub(super) fn parted(&self, asked: &AskedToken, permitted: &[bool]) -> Option<AskedToken> {
        let word = asked.token.as_ref().key();
        let borne = |half: &str| {
            let entry = self.visible(*self.numbers.get(half)?, permitted)?;
            Some((entry.bearers_in(permitted), half.to_owned()))
        };
        let halves = word.char_indices().filter_map(|(at, _)| word.split_at_checked(at));
        let long = |half: &str| half.chars().count() >= HALF_LENGTH_MIN;
        let (_, rarer) = halves
            .filter(|(first, second)| long(first) && long(second))
            .filter_map(|(first, second)| Some(borne(first)?.min(borne(second)?)))
            .min()?;
        Some(AskedToken::new(&rarer))
    }

    fn visible(&self, number: u32, permitted: &[bool]) -> Option<&Entry> {
        let entry = self.entries.get(at(number))?.as_ref()?;
        (entry.bearers_in(permitted) > 0).then_some(entry)
    }
}

impl Entry {
    fn bearers_in(&self, permitted: &[bool]) -> u64 {
        let all = std::iter::once(&self.bearers_first).chain(&self.bearers_more);
        let visible = all.filter(|(class, _)| permitted.get(usize::from(*class)) == Some(&true));
        visible.map(|(_, count)| u64::from(*count)).sum()
    }
}

impl Tokens for Dictionary {
    fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        Some(self.entries.get(at(number))?.as_ref()?.token.as_ref())
    }
}

/// The words that some name block of a permitted class bears.
struct Visible<'a> {
    dictionary: &'a Dictionary,
    permitted: &'a [bool],
}

impl Tokens for Visible<'_> {
    fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        self.dictionary.token(number)
    }
}

impl Words for Visible<'_> {
    fn filed(&self, key: u64, found: &mut Vec<u32>) {
        found.extend(self.dictionary.by_key.get(&key).map_or(&[][..], Filed::numbers));
    }

    fn bearers(&self, number: u32) -> u64 {
        let entry = self.dictionary.entries.get(at(number)).and_then(Option::as_ref);
        entry.map_or(0, |entry| entry.bearers_in(self.permitted))
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
