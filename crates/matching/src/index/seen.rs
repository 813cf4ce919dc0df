//! What a search sees of one way in which a name is written, before it is compared in full.

use super::bounds::Parts;
use crate::limits;
use crate::name::{Kind, Part};

/// The words that a form is found by and what it has besides.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    words: [u32; WORDS_MAX],
    parts: [Parts; WORDS_MAX],
    kinds: [Kind; WORDS_MAX],
    count: usize,
    /// The words that should find a counterpart: no particles, fathers' names, initials.
    pub(super) counted: Parts,
    /// How many initials it has.
    pub(super) initials: u8,
}

/// Each word and each pair of words run together.
const WORDS_MAX: usize = 2 * limits::WORDS_MAX;

impl Default for Seen {
    fn default() -> Self {
        Self {
            words: [0; WORDS_MAX],
            parts: [Parts::default(); WORDS_MAX],
            kinds: [Kind::Name; WORDS_MAX],
            count: 0,
            counted: Parts::default(),
            initials: 0,
        }
    }
}

impl Seen {
    /// Makes room for another form.
    pub(super) fn clear(&mut self) {
        self.count = 0;
        self.counted = Parts::default();
        self.initials = 0;
    }

    /// Adds a word of the form.
    pub(super) fn add(&mut self, word: u32, kind: Kind, part: Part) {
        let parts = Parts::one(part);
        if kind == Kind::Name {
            self.counted = self.counted.and(parts);
        }
        if kind == Kind::Initial {
            self.initials = self.initials.saturating_add(1);
        }
        if kind != Kind::Particle {
            self.push(word, kind, parts);
        }
    }

    /// Leaves initials out if there are names: a form is found by initials only if it has nothing
    /// else.
    pub(super) fn settle(&mut self) {
        let has = |sought: Kind| self.kinds().any(|kind| kind == sought);
        if !has(Kind::Initial) || !has(Kind::Name) {
            return;
        }
        let all = *self;
        self.count = 0;
        for ((word, parts), kind) in all.each().zip(all.kinds()) {
            if kind == Kind::Name {
                self.push(word, kind, parts);
            }
        }
    }

    /// Adds two words run together, which the form is found by besides.
    pub(super) fn add_joined(&mut self, word: u32) {
        self.push(word, Kind::Name, Parts::default());
    }

    fn push(&mut self, word: u32, kind: Kind, parts: Parts) {
        let place = (self.words.get_mut(self.count), self.parts.get_mut(self.count));
        if let ((Some(to), Some(part)), Some(of_kind)) = (place, self.kinds.get_mut(self.count)) {
            (*to, *part, *of_kind) = (word, parts, kind);
            self.count += 1;
        }
    }

    fn kinds(&self) -> impl Iterator<Item = Kind> + '_ {
        self.kinds.iter().take(self.count).copied()
    }

    /// The words that the form is found by, each once.
    pub(super) fn distinct(&self) -> impl Iterator<Item = u32> + '_ {
        let words = self.words.get(..self.count).unwrap_or(&[]);
        let is_first = |(at, word): &(usize, &u32)| !words.iter().take(*at).any(|w| w == *word);
        words.iter().enumerate().filter(is_first).map(|(_, word)| *word)
    }

    /// The words that the form is found by, and which part each is.
    pub(super) fn each(&self) -> impl Iterator<Item = (u32, Parts)> + '_ {
        self.words.iter().zip(&self.parts).take(self.count).map(|(word, parts)| (*word, *parts))
    }
}
