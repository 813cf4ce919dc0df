//! Similarities of words, computed once for one question.

use super::{Tokens, name};
use crate::limits;
use crate::token::{AskedToken, RESEMBLE_MIN, Token, TokenRef};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Similarities computed once for one question, and room to work in.
pub(crate) struct Likeness<'a> {
    tokens: &'a dyn Tokens,
    known: HashMap<u64, u16, BuildHasherDefault<Spread>>,
    known_joined: HashMap<(u64, u32), u16, BuildHasherDefault<Spread>>,
    /// Pairs of one alignment: emptied, not given back, between records.
    pub(super) pairs: Vec<name::Pair>,
}

/// Spreads small numbers by multiplications; they come from the index, not from outside.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

impl<'a> Likeness<'a> {
    pub(crate) fn new(tokens: &'a dyn Tokens) -> Self {
        Self {
            tokens,
            known: HashMap::default(),
            known_joined: HashMap::default(),
            pairs: Vec::new(),
        }
    }

    /// How alike the word `at` of the name `of` is to a stored word.
    pub(crate) fn of(&mut self, place: (usize, usize), asked: &AskedToken, number: u32) -> u16 {
        let tokens = self.tokens;
        *self.known.entry(under(place, number)).or_insert_with(|| {
            tokens.token(number).map_or(0, |token| asked.resemblance(token, RESEMBLE_MIN))
        })
    }

    /// How alike the word `at` of the name `of` is to two stored words run together.
    pub(crate) fn of_joined(
        &mut self,
        place: (usize, usize),
        asked: &AskedToken,
        (first, second): (u32, u32),
    ) -> u16 {
        let tokens = self.tokens;
        *self.known_joined.entry((under(place, first), second)).or_insert_with(|| {
            match (tokens.token(first), tokens.token(second)) {
                (Some(first), Some(second)) if asked.may_join(first, second) => {
                    let joined = format!("{}{}", first.key(), second.key());
                    asked.similarity(Token::new(&joined).as_ref())
                }
                _ => 0,
            }
        })
    }

    pub(crate) fn token(&self, number: u32) -> Option<TokenRef<'a>> {
        self.tokens.token(number)
    }
}

/// Where the likeness of an asked and a stored word is kept; joined words stand after the others.
fn under((of, at): (usize, usize), number: u32) -> u64 {
    let place = u32::try_from(of * 2 * limits::WORDS_MAX + at).unwrap_or(u32::MAX);
    u64::from(place) << 32 | u64::from(number)
}
