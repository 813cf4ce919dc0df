//! Which words of two names are paired.

use crate::limits;

/// One asked word that found its counterpart.
#[derive(Clone, Copy)]
pub(in crate::score) struct Pair {
    pub(super) millibits: i32,
    pub(super) similarity: u16,
    pub(super) asked: usize,
    pub(super) held: usize,
    /// How many words beyond the first each side ran together.
    pub(super) asked_more: usize,
    pub(super) held_more: usize,
}

/// Places of words, a bit each: nothing is allocated while records are scored.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Places(u32);

const _: () = assert!(limits::WORDS_MAX <= 32, "places are the bits of one number");

impl Places {
    pub(super) fn of(places: impl Iterator<Item = bool>) -> Self {
        places
            .enumerate()
            .fold(Self::default(), |all, (at, is)| if is { all.with(at) } else { all })
    }

    pub(super) const fn with(self, at: usize) -> Self {
        Self(self.0 | 1 << at)
    }

    pub(super) const fn without(self, at: usize) -> Self {
        Self(self.0 & !(1 << at))
    }

    pub(super) const fn has(self, at: usize) -> bool {
        at < 32 && self.0 >> at & 1 == 1
    }

    pub(super) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    pub(super) fn each(self) -> impl Iterator<Item = usize> + Clone {
        (0..32usize).take_while(move |at| self.0 >> at != 0).filter(move |at| self.has(*at))
    }
}

/// The pairs of one alignment.
#[derive(Clone, Copy)]
pub(super) struct Pairs {
    pub(super) all: [Pair; limits::WORDS_MAX],
    pub(super) count: usize,
}

impl Pairs {
    pub(super) const NONE: Self = Self {
        all: [Pair { millibits: 0, similarity: 0, asked: 0, held: 0, asked_more: 0, held_more: 0 };
            limits::WORDS_MAX],
        count: 0,
    };

    pub(super) fn push(&mut self, pair: Pair) {
        if let Some(place) = self.all.get_mut(self.count) {
            *place = pair;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Pairs {
    type Target = [Pair];

    fn deref(&self) -> &[Pair] {
        self.all.get(..self.count).unwrap_or(&[])
    }
}
