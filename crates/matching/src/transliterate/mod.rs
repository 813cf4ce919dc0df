//! From any script to Latin letters, in several spellings at once.
//!
//! There is no one romanisation: passports follow ICAO Doc 9303 part 3 section 6, geographers
//! BGN/PCGN, librarians ISO 9 and ISO 843 (ELOT 743), and every state has changed its own rules. A
//! word is therefore spelt under several systems side by side, and what differs only by system
//! meets under one of them. Latin letters with marks are spelt both bare and by the passport
//! convention (ä as `a` and as `ae`). Only scripts without a table of our own fall back on a
//! general one.

mod arabic;
mod armenian;
mod cyrillic;
mod georgian;
mod greek;
mod hebrew;
mod latin;

use crate::limits;
use crate::normalise::{folded, is_mark};

/// Parallel spellings of one character, one for each system; systems that are left out spell it as
/// the first does, and an empty text leaves the character out.
type Spellings = &'static [&'static str];
/// How many systems a table spells side by side.
const SYSTEMS: usize = 5;

/// The script that decides how a word is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin letters, with or without marks.
    Latin,
    /// Greek letters.
    Greek,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters, including those of Persian and Urdu.
    Arabic,
    /// Hebrew letters.
    Hebrew,
    /// Georgian letters.
    Georgian,
    /// Armenian letters.
    Armenian,
    /// Anything else.
    Other,
}

impl Script {
    /// The script of a word: that of its first letter.
    #[must_use]
    pub fn of(word: &str) -> Self {
        word.chars().find(|c| c.is_alphabetic()).map_or(Self::Latin, Self::of_letter)
    }

    const fn of_letter(c: char) -> Self {
        match c {
            '\u{0000}'..='\u{024F}' | '\u{0250}'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}' => {
                Self::Latin
            }
            '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{0400}'..='\u{052F}' | '\u{1C80}'..='\u{1C8F}' => Self::Cyrillic,
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' => {
                Self::Arabic
            }
            '\u{0530}'..='\u{058F}' => Self::Armenian,
            '\u{0590}'..='\u{05FF}' => Self::Hebrew,
            '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => Self::Georgian,
            _ => Self::Other,
        }
    }
}

/// The spellings of one word in lower-case ASCII letters and digits, the commonest first, none of
/// them twice.
///
/// The word is folded first. There is always at least one spelling: a word without any letter that
/// can be spelt is written by its code points.
#[must_use]
pub fn spellings(word: &str) -> Vec<String> {
    let word = folded(word);
    let letters = letters(&word);
    let script = Script::of(&word);
    let mut found = match script {
        Script::Latin => latin::spell(&letters),
        Script::Greek => greek::spell(&letters),
        Script::Cyrillic => cyrillic::spell(&letters),
        Script::Arabic => arabic::spell(&letters),
        Script::Hebrew => hebrew::spell(&letters),
        Script::Georgian => georgian::spell(&letters),
        Script::Armenian => armenian::spell(&letters),
        Script::Other => vec![last_resort(&word)],
    };
    for spelling in &mut found {
        spelling.retain(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        spelling.truncate(limits::WORD_CHARS_MAX);
    }
    let mut kept: Vec<String> = Vec::with_capacity(found.len());
    for spelling in found {
        if !spelling.is_empty() && !kept.contains(&spelling) && kept.len() < limits::FORMS_MAX {
            kept.push(spelling);
        }
    }
    if kept.is_empty() {
        kept.push(code_points(&word));
    }
    kept
}

/// A letter and the mark that decides its spelling, if it bears one.
#[derive(Clone, Copy)]
struct Letter {
    base: char,
    mark: Option<char>,
}

fn letters(word: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for c in word.chars() {
        if is_mark(c) {
            if let Some(last) = letters.last_mut() {
                last.mark = last.mark.or(Some(c));
            }
        } else if c.is_alphanumeric() {
            letters.push(Letter { base: c, mark: None });
        }
    }
    letters
}

/// Spells letter by letter under every system of a table; letters outside it fall back on the
/// general table.
fn spell_each(letters: &[Letter], table: impl Fn(usize) -> Option<Spellings>) -> Vec<String> {
    let mut systems = vec![String::new(); SYSTEMS];
    for (at, letter) in letters.iter().enumerate() {
        match table(at) {
            Some(spelt) => {
                for (number, system) in systems.iter_mut().enumerate() {
                    system.push_str(spelt.get(number).or(spelt.first()).unwrap_or(&""));
                }
            }
            None => {
                let text = general(letter.base);
                for system in &mut systems {
                    system.push_str(&text);
                }
            }
        }
    }
    systems
}

/// Marks are kept: in the scripts of India and south-east Asia they are the vowels.
fn last_resort(word: &str) -> String {
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(word);
    composed.chars().map(general).collect()
}

fn general(c: char) -> String {
    if c.is_ascii_alphanumeric() {
        return c.to_ascii_lowercase().to_string();
    }
    any_ascii::any_ascii_char(c).to_ascii_lowercase()
}

fn code_points(word: &str) -> String {
    let mut text: String = word.chars().map(|c| format!("u{:x}", u32::from(c))).collect();
    text.truncate(limits::WORD_CHARS_MAX);
    if text.is_empty() { "u".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marked_latin_letters_are_spelt_bare_and_by_the_passport_convention() {
        for (word, expected) in [
            ("Müller", "mueller"),
            ("Müller", "muller"),
            ("Mueller", "muller"),
            ("Strauß", "strauss"),
            ("Åkesson", "aakesson"),
            ("Åkesson", "akesson"),
            ("Sørensen", "soerensen"),
            ("Sørensen", "sorensen"),
            ("Ægir", "aegir"),
            ("Łukasz", "lukasz"),
            ("Đorđević", "djordjevich"),
            ("Đorđević", "dordevic"),
            ("Þór", "thor"),
            ("Şahin", "sahin"),
            ("Şahin", "shahin"),
            ("Çelik", "chelik"),
            ("Iñigo", "inigo"),
        ] {
            assert!(
                spellings(word).contains(&expected.to_owned()),
                "{word}: {:?}",
                spellings(word)
            );
        }
    }

    #[test]
    fn greek_and_cyrillic_are_spelt_under_several_systems() {
        for (word, expected) in [
            ("Γεώργιος", "georgios"),
            ("Παπαδόπουλος", "papadopoulos"),
            ("Χρήστος", "christos"),
            ("Χρήστος", "hristos"),
            ("Μπάμπης", "babis"),
            ("Ευάγγελος", "evangelos"),
            ("Юлия", "yuliya"),
            ("Юлия", "iuliia"),
            ("Юлия", "julija"),
            ("Хрущёв", "khrushchev"),
            ("Щербаков", "shcherbakov"),
            ("Гордієнко", "hordiienko"),
            ("Ђорђе", "djordje"),
            ("Жељко", "zeljko"),
            ("Къров", "karov"),
        ] {
            assert!(
                spellings(word).contains(&expected.to_owned()),
                "{word}: {:?}",
                spellings(word)
            );
        }
    }

    #[test]
    fn arabic_is_spelt_by_consonants_and_common_names_with_their_vowels() {
        for (word, expected) in
            [("محمد", "muhammad"), ("محمد", "mhmd"), ("حسين", "husayn"), ("پژمان", "pzhman")]
        {
            assert!(
                spellings(word).contains(&expected.to_owned()),
                "{word}: {:?}",
                spellings(word)
            );
        }
    }

    #[test]
    fn a_word_that_cannot_be_spelt_is_written_by_its_code_points() {
        assert_eq!(spellings("\u{e000}"), ["ue000"]);
        assert_eq!(spellings(""), ["u"]);
    }

    proptest! {
        #[test]
        fn any_text_has_distinct_ascii_spellings_within_the_limits(text in "\\PC{0,60}") {
            let found = spellings(&text);
            prop_assert!(!found.is_empty() && found.len() <= limits::FORMS_MAX);
            for (at, spelling) in found.iter().enumerate() {
                prop_assert!(!spelling.is_empty() && spelling.len() <= limits::WORD_CHARS_MAX);
                let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
                prop_assert!(spelling.bytes().all(plain));
                prop_assert!(!found.iter().skip(at + 1).any(|other| other == spelling));
            }
        }
    }
}
