//! Latin letters with marks and the letters that have none to take away (ICAO Doc 9303 part 3
//! section 6 A).

use super::{Letter, SYSTEMS, Spellings, spell_each};

const DIAERESIS: char = '\u{308}';
const RING: char = '\u{30A}';
const CARON: char = '\u{30C}';
const ACUTE: char = '\u{301}';
const CEDILLA: char = '\u{327}';
const COMMA_BELOW: char = '\u{326}';
const DOUBLE_ACUTE: char = '\u{30B}';

/// Systems: bare; passport; Slavic and Turkish by sound; bare.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let mut found = spell_each(letters, |at| {
        letters.get(at).and_then(|letter| spelt(letter.base, letter.mark))
    });
    // Names written by the passport convention lose their marks for good: `Mueller` may stand for
    // `Müller`.
    if let Some(undone) = found.first().map(|bare| bare_again(bare)) {
        found.push(undone);
    }
    found
}

fn spelt(base: char, mark: Option<char>) -> Option<Spellings> {
    let [bare, passport, sound] = match (base, mark) {
        ('a', Some(DIAERESIS)) => ["a", "ae", "a"],
        ('o', Some(DIAERESIS | DOUBLE_ACUTE)) | ('ø', _) => ["o", "oe", "o"],
        ('u', Some(DIAERESIS | DOUBLE_ACUTE)) => ["u", "ue", "u"],
        ('a', Some(RING)) => ["a", "aa", "o"],
        ('c', Some(CARON | ACUTE | CEDILLA)) => ["c", "c", "ch"],
        ('s', Some(CARON | CEDILLA | COMMA_BELOW)) => ["s", "s", "sh"],
        ('z', Some(CARON)) => ["z", "z", "zh"],
        ('t', Some(CEDILLA | COMMA_BELOW)) => ["t", "t", "ts"],
        ('æ', _) => ["ae", "ae", "e"],
        ('œ', _) => ["oe", "oe", "e"],
        ('đ', _) => ["d", "d", "dj"],
        ('ð', _) => ["d", "d", "th"],
        ('þ', _) => ["th", "th", "t"],
        ('ł', _) => ["l", "l", "w"],
        ('ħ', _) => ["h", "h", "h"],
        ('ı', _) => ["i", "i", "i"],
        ('ŋ', _) => ["n", "n", "ng"],
        ('ŧ', _) => ["t", "t", "th"],
        ('ĸ', _) => ["k", "k", "q"],
        ('ə', _) => ["e", "a", "e"],
        _ => return None,
    };
    let mut all: Spellings = [bare; SYSTEMS];
    for (slot, text) in all.iter_mut().zip([bare, passport, sound]) {
        *slot = text;
    }
    Some(all)
}

fn bare_again(spelling: &str) -> String {
    let undone =
        spelling.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
    if undone.len() >= 3 { undone } else { spelling.to_owned() }
}
