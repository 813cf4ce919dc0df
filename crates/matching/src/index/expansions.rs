//! What an asked word may stand for, over all parts of the index together.

use super::expand::{self, Sought, Words};
use super::part::{Class, View};
use crate::limits;
use crate::score::{Counted, Tokens};
use crate::token::{AskedToken, TokenRef};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// A part of the index and the classes of visibility in it that the asker may know of.
pub(super) struct Visible<'a> {
    pub(super) view: View<'a>,
    pub(super) permitted: Vec<Class<'a>>,
}

impl<'a> Visible<'a> {
    /// How many records the asker may know of.
    pub(super) fn len(&self) -> usize {
        self.permitted.iter().map(Class::len).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One of the classes that the asker may know of.
    pub(super) fn class(&self, number: u16) -> Option<&Class<'a>> {
        self.permitted.iter().find(|class| class.number == number)
    }
}

/// A word of the dictionary that an asked word may stand for.
#[derive(Clone, Copy)]
pub(super) struct Expansion {
    pub(super) number: u32,
    pub(super) similarity: u16,
}

/// What an asked word may stand for, and how many bear it.
#[derive(Default)]
pub(super) struct Expanded {
    /// For each part of the index the words, the likeliest first.
    pub(super) words: Vec<Vec<Expansion>>,
    /// How many name blocks bear it, and what is more or less alike to it.
    pub(super) counted: Counted,
    /// How much alike the likeliest of the words is that were left aside; none if none was.
    pub(super) aside: Option<u16>,
}

/// Expansions made once for one state of the index.
pub(super) struct Expansions<'a> {
    pub(super) parts: &'a [Visible<'a>],
    known: RefCell<HashMap<String, Rc<Expanded>>>,
    known_joined: RefCell<HashMap<String, Rc<Expanded>>>,
}

/// Shortest part of a word that is looked for as a word of its own, in characters.
const HALF_LENGTH_MIN: usize = 3;

impl Tokens for Visible<'_> {
    fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        self.view.word(number)
    }
}

impl Words for Visible<'_> {
    fn filed(&self, key: u64, found: &mut Vec<u32>) {
        self.view.filed(key, &mut |number| found.push(number));
    }

    fn bearers(&self, number: u32) -> u64 {
        self.view.bearers(number, &self.permitted)
    }

    fn touched(&self, numbers: &[u32]) -> u8 {
        self.view.reading().map_or(0, |reading| reading.touched(numbers))
    }
}

impl Expanded {
    /// How many name blocks bear the word itself in any spelling.
    pub(super) fn bearers(&self) -> u64 {
        self.counted.bearers.first().copied().unwrap_or(0)
    }
}

impl<'a> Expansions<'a> {
    pub(super) fn new(parts: &'a [Visible<'a>]) -> Self {
        Self { parts, known: RefCell::default(), known_joined: RefCell::default() }
    }

    /// What a word may stand for.
    pub(super) fn of(&self, asked: &AskedToken) -> Rc<Expanded> {
        self.sought(asked, Sought::Alike)
    }

    /// What two words run together may stand for.
    pub(super) fn of_joined(&self, asked: &AskedToken) -> Rc<Expanded> {
        self.sought(asked, Sought::Nearly)
    }

    fn sought(&self, asked: &AskedToken, sought: Sought) -> Rc<Expanded> {
        let known = match sought {
            Sought::Alike => &self.known,
            Sought::Nearly => &self.known_joined,
        };
        let key = asked.token.as_ref().key();
        if let Some(known) = known.borrow().get(key) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.expand(asked, sought));
        known.borrow_mut().insert(key.to_owned(), Rc::clone(&found));
        found
    }

    /// The words alike to an asked one that some name block of a permitted class bears.
    fn expand(&self, asked: &AskedToken, sought: Sought) -> Expanded {
        let parts: Vec<&dyn Words> = self.parts.iter().map(|part| part as &dyn Words).collect();
        let mut alike = expand::alike(asked, sought, &parts);
        let counted = expand::counted(&alike);
        let aside = expand::cut(&mut alike, limits::EXPANSIONS_MAX);
        let mut expanded = Expanded { words: Vec::new(), counted, aside };
        expanded.words.resize_with(self.parts.len(), Vec::new);
        for word in alike {
            if let Some(words) = expanded.words.get_mut(word.part) {
                words.push(Expansion { number: word.number, similarity: word.similarity });
            }
        }
        expanded
    }

    /// How many name blocks bear a word.
    pub(super) fn bearers(&self, word: &str) -> u64 {
        let one = |visible: &Visible<'_>| {
            let number = visible.view.number(word)?;
            Some(visible.view.bearers(number, &visible.permitted))
        };
        self.parts.iter().filter_map(one).sum()
    }

    /// Of two borne words that together make the asked one, the rarer; none if it does not part so.
    pub(super) fn parted(&self, asked: &AskedToken) -> Option<AskedToken> {
        let word = asked.token.as_ref().key();
        let borne = |half: &str| {
            let bearers = self.bearers(half);
            (bearers > 0).then(|| (bearers, half.to_owned()))
        };
        let halves = word.char_indices().filter_map(|(at, _)| word.split_at_checked(at));
        let long = |half: &str| half.chars().count() >= HALF_LENGTH_MIN;
        let (_, rarer) = halves
            .filter(|(first, second)| long(first) && long(second))
            .filter_map(|(first, second)| Some(borne(first)?.min(borne(second)?)))
            .min()?;
        Some(AskedToken::new(&rarer))
    }
}
