//! Greek letters (ELOT 743, which ISO 843 and passports follow, and spellings by sound).

use super::{Letter, Spellings, spell_each};

const DIAERESIS: char = '\u{308}';

/// Systems: ELOT 743 = ISO 843 type 2; by sound; classical (ISO 843 type 1 without marks); by sound
/// with voiced stops at any place; by sound with digraphs read as one vowel.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    spell_each(letters, |at| {
        // A vowel with a diaeresis is no part of a digraph.
        let base = |at: usize| match letters.get(at) {
            Some(Letter { base: 'ι', mark: Some(DIAERESIS) }) => 'ϊ',
            Some(Letter { base: 'υ', mark: Some(DIAERESIS) }) => 'ϋ',
            Some(letter) => letter.base,
            None => ' ',
        };
        let previous = at.checked_sub(1).map_or(' ', base);
        let context = Context { previous, here: base(at), next: base(at + 1), at };
        context.pair().or_else(|| context.single())
    })
}

struct Context {
    previous: char,
    here: char,
    next: char,
    at: usize,
}

impl Context {
    /// Letters that are spelt as a pair: voiced stops have no letter of their own and are heard so
    /// at the start of a word.
    fn pair(&self) -> Option<Spellings> {
        Some(match (self.previous, self.here, self.next) {
            (_, 'μ', 'π') if self.at == 0 => &["b", "b", "m", "b", "b"],
            ('μ', 'π', _) if self.at == 1 => &["", "", "p", "", ""],
            (_, 'μ', 'π') => &["m", "b", "m", "b", "b"],
            ('μ', 'π', _) => &["p", "", "p", "", ""],
            (_, 'ν', 'τ') if self.at == 0 => &["d", "d", "n", "d", "d"],
            ('ν', 'τ', _) if self.at == 1 => &["", "", "t", "", ""],
            (_, 'ν', 'τ') => &["n", "n", "n", "d", "nd"],
            ('ν', 'τ', _) => &["t", "t", "t", "", ""],
            (_, 'γ', 'κ') => &["g"],
            ('γ', 'κ', _) => &["k", "", "k", "", ""],
            (_, 'γ', 'γ' | 'ξ' | 'χ') => &["n"],
            ('ο', 'υ', _) => &["u"],
            ('α' | 'ε' | 'η', 'υ', _) => self.after_vowel(),
            (_, 'α', 'ι') => &["a", "a", "a", "a", "e"],
            (_, 'ε', 'ι') => &["e", "e", "e", "e", ""],
            (_, 'ο', 'ι') => &["o", "o", "o", "o", ""],
            ('α', 'ι', _) => &["i", "i", "i", "i", ""],
            ('γ', 'ι', 'α' | 'ο' | 'ω' | 'ε') => &["i", "i", "i", "", ""],
            _ => return None,
        })
    }

    const fn after_vowel(&self) -> Spellings {
        let voiceless =
            matches!(self.next, 'θ' | 'κ' | 'ξ' | 'π' | 'σ' | 'τ' | 'φ' | 'χ' | 'ψ' | ' ');
        if voiceless { &["f", "f", "u", "f", "f"] } else { &["v", "v", "u", "v", "v"] }
    }

    const fn single(&self) -> Option<Spellings> {
        Some(match self.here {
            'α' => &["a"],
            'β' => &["v", "v", "b", "v", "v"],
            'γ' if matches!(self.next, 'ι' | 'ε' | 'η') => &["g", "g", "g", "y", "y"],
            'γ' => &["g"],
            'δ' => &["d"],
            'ε' => &["e"],
            'ζ' => &["z"],
            'η' => &["i", "i", "e", "i", "i"],
            'θ' => &["th"],
            'ι' | 'ϊ' => &["i"],
            'κ' => &["k", "k", "c", "k", "k"],
            'λ' => &["l"],
            'μ' => &["m"],
            'ν' => &["n"],
            'ξ' => &["x", "x", "x", "ks", "x"],
            'ο' | 'ω' => &["o"],
            'π' => &["p"],
            'ρ' => &["r"],
            'σ' | 'ς' => &["s"],
            'τ' => &["t"],
            'υ' | 'ϋ' => &["y", "i", "y", "i", "i"],
            'φ' => &["f", "f", "ph", "f", "f"],
            'χ' => &["ch", "h", "ch", "kh", "h"],
            'ψ' => &["ps"],
            _ => return None,
        })
    }
}
