//! Greek letters (ELOT 743, which ISO 843 and ICAO Doc 9303 follow, and spellings by sound).

use super::{Letter, Spellings, spell_each};

/// Systems: ELOT 743; by sound; classical; by sound with voiced stops at any place.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    spell_each(letters, |at| {
        let base = |at: usize| letters.get(at).map_or(' ', |letter| letter.base);
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
            (_, 'μ', 'π') if self.at == 0 => ["b", "b", "m", "b"],
            ('μ', 'π', _) if self.at == 1 => ["", "", "p", ""],
            (_, 'μ', 'π') => ["m", "b", "m", "b"],
            ('μ', 'π', _) => ["p", "", "p", ""],
            (_, 'ν', 'τ') if self.at == 0 => ["d", "d", "n", "d"],
            ('ν', 'τ', _) if self.at == 1 => ["", "", "t", ""],
            (_, 'ν', 'τ') => ["n", "n", "n", "d"],
            ('ν', 'τ', _) => ["t", "t", "t", ""],
            (_, 'γ', 'κ') => ["g"; 4],
            ('γ', 'κ', _) => ["k", "", "k", ""],
            (_, 'γ', 'γ' | 'ξ' | 'χ') => ["n"; 4],
            ('ο', 'υ', _) => ["u"; 4],
            ('α' | 'ε' | 'η', 'υ', _) => self.after_vowel(),
            _ => return None,
        })
    }

    const fn after_vowel(&self) -> Spellings {
        let voiceless =
            matches!(self.next, 'θ' | 'κ' | 'ξ' | 'π' | 'σ' | 'τ' | 'φ' | 'χ' | 'ψ' | ' ');
        if voiceless { ["f", "f", "u", "f"] } else { ["v", "v", "u", "v"] }
    }

    const fn single(&self) -> Option<Spellings> {
        Some(match self.here {
            'α' => ["a"; 4],
            'β' => ["v", "v", "b", "v"],
            'γ' => ["g", "g", "g", "y"],
            'δ' => ["d", "d", "d", "d"],
            'ε' => ["e"; 4],
            'ζ' => ["z"; 4],
            'η' => ["i", "i", "e", "i"],
            'θ' => ["th"; 4],
            'ι' => ["i"; 4],
            'κ' => ["k", "k", "c", "k"],
            'λ' => ["l"; 4],
            'μ' => ["m"; 4],
            'ν' => ["n"; 4],
            'ξ' => ["x", "x", "x", "ks"],
            'ο' | 'ω' => ["o"; 4],
            'π' => ["p"; 4],
            'ρ' => ["r"; 4],
            'σ' | 'ς' => ["s"; 4],
            'τ' => ["t"; 4],
            'υ' => ["y", "i", "y", "i"],
            'φ' => ["f", "f", "ph", "f"],
            'χ' => ["ch", "h", "ch", "h"],
            'ψ' => ["ps"; 4],
            _ => return None,
        })
    }
}
