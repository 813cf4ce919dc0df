//! Latin letters with marks and the letters that have none to take away (ICAO Doc 9303 part 3
//! section 6 A).

use super::{Letter, Spellings, spell_each};

const DIAERESIS: char = '\u{308}';
const RING: char = '\u{30A}';
const CARON: char = '\u{30C}';
const ACUTE: char = '\u{301}';
const CEDILLA: char = '\u{327}';
const COMMA_BELOW: char = '\u{326}';
const DOUBLE_ACUTE: char = '\u{30B}';
const DOT_ABOVE: char = '\u{307}';
const OGONEK: char = '\u{328}';
const TILDE: char = '\u{303}';
const BREVE: char = '\u{306}';

/// Systems: bare; passport (ICAO); Slavic, Turkish and Romance letters by sound.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let plain = letters.iter().all(|letter| letter.base.is_ascii() && letter.mark.is_none());
    if plain {
        let bare: String = letters.iter().map(|letter| letter.base).collect();
        let undone = bare_again(&bare);
        return [bare].into_iter().chain(undone).collect();
    }
    let mut found = spell_each(letters, |at| {
        letters.get(at).and_then(|letter| spelt(letter.base, letter.mark))
    });
    // Names written by the passport convention lose their marks for good: `Mueller` may stand for
    // `Müller`.
    found.extend(found.first().and_then(|bare| bare_again(bare)));
    found
}

const fn spelt(base: char, mark: Option<char>) -> Option<Spellings> {
    Some(match (base, mark) {
        ('a', Some(DIAERESIS)) => &["a", "ae"],
        ('o', Some(DIAERESIS | DOUBLE_ACUTE)) | ('ø', _) => &["o", "oe"],
        ('u', Some(DIAERESIS | DOUBLE_ACUTE)) => &["u", "ue"],
        ('a', Some(RING)) => &["a", "aa", "o"],
        ('a', Some(OGONEK)) => &["a", "a", "on"],
        ('e', Some(OGONEK)) => &["e", "e", "en"],
        ('c', Some(CARON | ACUTE | CEDILLA | DOT_ABOVE)) => &["c", "c", "ch"],
        ('g', Some(BREVE)) => &["g", "g", "gh"],
        ('g', Some(DOT_ABOVE)) => &["g", "g", "j"],
        ('n', Some(TILDE)) => &["n", "n", "ny"],
        ('n', Some(ACUTE | CARON)) => &["n", "n", "nj"],
        ('r', Some(CARON)) => &["r", "r", "rz"],
        ('s', Some(CARON | CEDILLA | COMMA_BELOW | ACUTE)) => &["s", "s", "sh"],
        ('z', Some(CARON | DOT_ABOVE)) => &["z", "z", "zh"],
        ('t', Some(CEDILLA | COMMA_BELOW)) => &["t", "t", "ts"],
        ('æ', _) => &["ae", "ae", "e"],
        ('œ', _) => &["oe", "oe", "e"],
        ('đ', _) => &["d", "d", "dj"],
        ('ð', _) => &["d", "d", "th"],
        ('þ', _) => &["th", "th", "t"],
        ('ł', _) => &["l", "l", "w"],
        ('ħ', _) => &["h"],
        ('ı', _) => &["i"],
        ('ŋ', _) => &["n", "n", "ng"],
        ('ŧ', _) => &["t", "t", "th"],
        ('ĸ', _) => &["k", "k", "q"],
        ('ə', _) => &["e", "a"],
        _ => return None,
    })
}

fn bare_again(spelling: &str) -> Option<String> {
    const LENGTH_MIN: usize = 3;
    let mut undone = String::with_capacity(spelling.len());
    let mut letters = spelling.chars().peekable();
    while let Some(c) = letters.next() {
        undone.push(c);
        let second = if c == 'a' { ['a', 'e'] } else { ['e', 'e'] };
        if matches!(c, 'a' | 'o' | 'u') && letters.peek().is_some_and(|next| second.contains(next))
        {
            letters.next();
        }
    }
    (undone.len() >= LENGTH_MIN && undone.len() < spelling.len()).then_some(undone)
}
