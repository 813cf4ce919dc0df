//! Names taken apart into words with roles.
//!
//! A name part of the source may hold several words, and its role may be unknown. Words are told
//! apart by what they do: names, initials, particles (`van`, `de la`, `al-`), and words of descent
//! (`bin`, `ibn`, `oglu`) that make the word beside them the father's name. Particles weigh next to
//! nothing and are never needed; the order that words of descent impose is kept, since "A bin B" is
//! the son of "B bin A".

use crate::limits;
use crate::normalise::folded;
use entente_model::{NamePartRole, PersonName};

/// What a word is within the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name.
    Name,
    /// A single letter that stands for a name.
    Initial,
    /// A small word that comes and goes between sources.
    Particle,
}

/// Whose or which name a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The person's own given name.
    Given,
    /// A family name.
    Family,
    /// The father's name, said to be so by the source or by a word of descent.
    Patronymic,
    /// The source leaves it open.
    Open,
}

/// One word of a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    /// The word, folded.
    pub text: String,
    /// What it is.
    pub kind: Kind,
    /// Whose name it is.
    pub part: Part,
    /// Whether the source joins it to the next word by a hyphen or writes them apart only by habit.
    pub linked: bool,
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Word({:?}, {:?})", self.kind, self.part)
    }
}

/// A name taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The words in the order of the source, at most [`limits::WORDS_MAX`].
    pub words: Vec<Word>,
    /// The generation that a suffix states: 1 for the elder, 2 for the younger, and so on.
    pub generation: Option<u8>,
}

impl Words {
    /// Takes a name apart.
    #[must_use]
    pub fn of(name: &PersonName) -> Self {
        let mut found = Self::default();
        for part in &name.parts {
            match part.role {
                NamePartRole::Title => {}
                NamePartRole::Suffix => {
                    found.generation = generation(&part.text).or(found.generation);
                }
                role => found.add(&part.text, role),
            }
        }
        found.settled()
    }

    /// Takes a line of text apart whose parts are not told apart.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut found = Self::default();
        found.add(text, NamePartRole::Unassigned);
        found.settled()
    }

    fn add(&mut self, text: &str, role: NamePartRole) {
        let part = match role {
            NamePartRole::Given => Part::Given,
            NamePartRole::Family => Part::Family,
            NamePartRole::Patronymic => Part::Patronymic,
            NamePartRole::Unassigned | NamePartRole::Title | NamePartRole::Suffix => Part::Open,
        };
        if part == Part::Open
            && let Some((family, given)) = inverted(text)
        {
            self.add_words(family, Part::Family);
            self.add_words(given, Part::Given);
            return;
        }
        self.add_words(text, part);
    }

    fn add_words(&mut self, text: &str, part: Part) {
        let mut found = Vec::new();
        for (word, linked) in split(text) {
            if let Some(generation) = generation(&word) {
                self.generation = Some(generation);
                continue;
            }
            split_article(word, linked, &mut found);
        }
        for (text, linked) in servants_joined(found) {
            if self.words.len() >= limits::WORDS_MAX {
                return;
            }
            self.words.push(Word { kind: kind_of(&text), text, part, linked });
        }
    }

    /// Drops titles, reads words of descent, and makes sure that something is left to compare.
    fn settled(mut self) -> Self {
        let names = |words: &[Word]| words.iter().filter(|word| word.kind == Kind::Name).count();
        let titles = self.words.iter().filter(|word| is_title(&word.text)).count();
        if titles > 0 && names(&self.words) >= titles + 2 {
            self.words.retain(|word| !is_title(&word.text));
        }
        descent(&mut self.words);
        if names(&self.words) == 0 {
            // A name of nothing but small words is compared by them.
            for word in &mut self.words {
                if word.kind == Kind::Particle {
                    word.kind = Kind::Name;
                }
            }
        }
        self
    }
}

/// The folded words of a text that is not a name.
pub(crate) fn split_plain(text: &str) -> Vec<String> {
    split(text).into_iter().map(|(word, _)| word).take(limits::WORDS_MAX).collect()
}

/// Splits at everything that is not part of a word; tells which words a hyphen joins.
fn split(text: &str) -> Vec<(String, bool)> {
    let joined: String = text.chars().filter(|c| !is_apostrophe(*c)).collect();
    let mut words: Vec<(String, bool)> = Vec::new();
    let mut word = String::new();
    let finish = |word: &mut String, linked: bool, words: &mut Vec<(String, bool)>| {
        if !word.is_empty() {
            words.push((std::mem::take(word), linked));
        }
    };
    for c in folded(&joined).chars() {
        if c.is_alphanumeric() || crate::normalise::is_mark(c) || is_unspaced_symbol(c) {
            word.push(c);
        } else {
            finish(&mut word, is_hyphen(c), &mut words);
        }
    }
    finish(&mut word, false, &mut words);
    words.retain(|(word, _)| !word.chars().all(crate::normalise::is_mark));
    if words.is_empty() {
        // Nothing but symbols, apostrophes among them: they are all there is to compare.
        let symbols: String = folded(text).chars().filter(|c| !c.is_whitespace()).collect();
        if !symbols.is_empty() {
            words.push((symbols, false));
        }
    }
    words
}

const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’'
            | '‘'
            | '`'
            | '´'
            | 'ʼ'
            | 'ʻ'
            | 'ʾ'
            | 'ʿ'
            | 'ʹ'
            | 'ʺ'
            | '′'
            | '″'
            | '“'
            | '”'
            | '"'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{ad}'
            | 'ـ'
    )
}

const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '־' | '<')
}

/// Private characters may stand for letters that Unicode lacks.
const fn is_unspaced_symbol(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}')
}

/// "Family, Given" on one line.
fn inverted(text: &str) -> Option<(&str, &str)> {
    let (family, given) = text.split_once(',')?;
    let only_comma = !given.contains(',');
    let both = has_letter(family) && has_letter(given);
    let suffix = generation(given.trim()).is_some();
    (only_comma && both && !suffix).then_some((family, given))
}

fn has_letter(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The Arabic article is written as part of the word: it comes off, joined to the rest.
fn split_article(word: String, linked: bool, found: &mut Vec<(String, bool)>) {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => {
            found.push(("ال".to_owned(), true));
            found.push((rest.to_owned(), linked));
        }
        _ => found.push((word, linked)),
    }
}

/// Joins "servant of" with the name that follows: `abd al rahman`, `abdul rahman`, `عبد الرحمن`.
fn servants_joined(words: Vec<(String, bool)>) -> Vec<(String, bool)> {
    let mut joined: Vec<(String, bool)> = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some((word, linked)) = words.next() {
        let arabic = word == "عبد";
        if !(arabic || is_servant(&word)) || words.peek().is_none() {
            joined.push((word, linked));
            continue;
        }
        let article = words.next_if(|(next, _)| is_article(next));
        match words.next() {
            Some((name, linked)) if arabic => {
                joined.push((format!("عبدال{}", name.trim_start_matches("ال")), linked));
            }
            Some((name, linked)) => joined.push((servant(&name), linked)),
            None => {
                joined.push((word, linked));
                joined.extend(article);
            }
        }
    }
    joined
}

fn servant(name: &str) -> String {
    match name {
        "allah" | "alah" | "ullah" | "llah" | "lah" | "ulla" => "abdullah".to_owned(),
        other => format!("abdul{other}"),
    }
}

fn is_servant(word: &str) -> bool {
    matches!(
        word,
        "abd"
            | "abdul"
            | "abdel"
            | "abdal"
            | "abdoul"
            | "abdol"
            | "abdur"
            | "abder"
            | "abdus"
            | "abdes"
    )
}

fn is_article(word: &str) -> bool {
    matches!(
        word,
        "al" | "el" | "ul" | "ar" | "er" | "ur" | "as" | "es" | "ad" | "ed" | "an" | "en" | "ال"
    )
}

fn kind_of(word: &str) -> Kind {
    let mut letters = word.chars().filter(|c| !crate::normalise::is_mark(*c));
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    // One sign is a whole name in scripts that write words with one sign.
    let alphabetic = word.chars().next().is_some_and(|c| u32::from(c) < 0x1000);
    if single && alphabetic {
        Kind::Initial
    } else if is_particle(word) {
        Kind::Particle
    } else {
        Kind::Name
    }
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "ul"
            | "ar"
            | "as"
            | "ad"
            | "ash"
            | "an"
            | "az"
            | "ur"
            | "van"
            | "von"
            | "der"
            | "den"
            | "het"
            | "ten"
            | "ter"
            | "te"
            | "de"
            | "la"
            | "las"
            | "los"
            | "del"
            | "della"
            | "dello"
            | "di"
            | "da"
            | "do"
            | "dos"
            | "das"
            | "du"
            | "des"
            | "le"
            | "les"
            | "lo"
            | "af"
            | "av"
            | "zu"
            | "zur"
            | "zum"
            | "vom"
            | "und"
            | "i"
            | "y"
            | "e"
            | "abu"
            | "abou"
            | "abi"
            | "umm"
            | "st"
            | "san"
            | "mac"
            | "mc"
            | "ال"
            | "ابو"
            | "ابي"
            | "ام"
            | "آل"
            | "د"
    )
}

fn is_title(word: &str) -> bool {
    matches!(
        word,
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "dr"
            | "prof"
            | "sir"
            | "herr"
            | "frau"
            | "mme"
            | "mlle"
            | "monsieur"
            | "madame"
            | "senor"
            | "senora"
            | "sra"
            | "sheikh"
            | "shaykh"
            | "sheik"
            | "hajji"
            | "haji"
            | "hadji"
            | "hajj"
            | "al-hajj"
            | "mullah"
            | "maulavi"
            | "mawlawi"
            | "mullo"
            | "ayatollah"
            | "general"
            | "gen"
            | "colonel"
            | "col"
            | "captain"
            | "capt"
            | "major"
            | "maj"
            | "lieutenant"
            | "sergeant"
            | "ing"
            | "dipl"
            | "mag"
            | "phd"
            | "esq"
            | "hon"
            | "president"
            | "minister"
            | "ustad"
            | "engineer"
            | "hoca"
            | "bey"
    )
}

fn generation(text: &str) -> Option<u8> {
    match text.trim().trim_matches('.').to_ascii_lowercase().as_str() {
        "sr" | "senior" => Some(1),
        "jr" | "junior" | "ii" => Some(2),
        "iii" => Some(3),
        "iv" => Some(4),
        _ => None,
    }
}

/// What a word of descent says of its neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Descent {
    /// The next word is the father's name.
    Before,
    /// The word before is the father's name.
    After,
}

fn descent_of(word: &str) -> Option<Descent> {
    match word {
        "bin" | "ibn" | "ben" | "bint" | "binti" | "binte" | "ould" | "wuld" | "بن" | "ابن"
        | "بنت" => Some(Descent::Before),
        "oglu" | "ogly" | "oglou" | "oghlu" | "uly" | "kyzy" | "qizi" | "kizi" | "gizi"
        | "оглы" | "кызы" => Some(Descent::After),
        _ => None,
    }
}

/// Marks fathers' names, and the words before the first word of descent as the person's own.
fn descent(words: &mut [Word]) {
    let signs: Vec<Option<Descent>> = words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            // At the start or the end it is a name like any other: Ben Smith.
            let inside =
                at > 0 && (at + 1 < words.len() || descent_of(&word.text) == Some(Descent::After));
            descent_of(&crate::normalise::stripped(&word.text)).filter(|_| inside)
        })
        .collect();
    let mut own = true;
    for (at, sign) in signs.iter().enumerate() {
        let Some(sign) = *sign else { continue };
        if let Some(word) = words.get_mut(at) {
            word.kind = Kind::Particle;
        }
        if own && sign == Descent::Before {
            for word in words.iter_mut().take(at).filter(|word| word.part == Part::Open) {
                word.part = Part::Given;
            }
        }
        own = false;
        let father = match sign {
            Descent::Before => words.iter_mut().skip(at + 1).find(|word| word.kind == Kind::Name),
            Descent::After => at.checked_sub(1).and_then(|before| words.get_mut(before)),
        };
        if let Some(word) = father.filter(|word| word.kind == Kind::Name) {
            word.part = Part::Patronymic;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(String, Kind, Part)> {
        Words::of_text(text).words.into_iter().map(|w| (w.text, w.kind, w.part)).collect()
    }

    fn names(text: &str) -> Vec<String> {
        let words = Words::of_text(text).words;
        words.into_iter().filter(|w| w.kind == Kind::Name).map(|w| w.text).collect()
    }

    #[test]
    fn small_words_are_particles_and_single_letters_initials() {
        let found = read("Jan P. van der Berg");
        let kinds: Vec<Kind> = found.iter().map(|(_, kind, _)| *kind).collect();
        assert_eq!(kinds, [Kind::Name, Kind::Initial, Kind::Particle, Kind::Particle, Kind::Name]);
    }

    #[test]
    fn a_word_of_descent_tells_father_from_son() {
        let found = read("Tariq bin Nasser al-Hadad");
        assert_eq!(found[0].2, Part::Given);
        assert_eq!(found[1].1, Kind::Particle);
        assert_eq!(found[2].2, Part::Patronymic);
        assert_eq!(found[4].2, Part::Open);
        let turkic = read("Eldar Rustam oglu");
        assert_eq!(turkic[1].2, Part::Patronymic);
        assert_eq!(names("Ben Smith"), ["ben", "smith"]);
    }

    #[test]
    fn servant_names_are_one_word_however_they_are_written() {
        for text in ["Abdul Rahman Nuri", "Abd al-Rahman Nuri", "Abd Rahman Nuri"] {
            assert_eq!(names(text), ["abdulrahman", "nuri"], "{text}");
        }
        assert_eq!(names("عبد الرحمن"), ["عبدالرحمن"]);
        assert_eq!(names("Abd Allah Nuri"), ["abdullah", "nuri"]);
        assert_eq!(names("Abdul"), ["abdul"]);
    }

    #[test]
    fn a_comma_puts_the_family_name_first() {
        let found = read("Primjer, Jelena");
        assert_eq!((found[0].2, found[1].2), (Part::Family, Part::Given));
        assert_eq!(Words::of_text("Jon Sample, Jr.").generation, Some(2));
        assert_eq!(read("Jon Sample, Jr.").len(), 2);
    }

    #[test]
    fn apostrophes_join_and_hyphens_part() {
        assert_eq!(names("O’Sample Jean-Luc"), ["osample", "jean", "luc"]);
        assert!(Words::of_text("Jean-Luc").words[0].linked);
    }

    #[test]
    fn titles_go_but_a_name_is_never_emptied() {
        assert_eq!(names("Dr. Ana Primjer"), ["ana", "primjer"]);
        assert_eq!(names("Major Sample"), ["major", "sample"]);
        assert_eq!(names("de la"), ["de", "la"]);
        assert_eq!(names("🦀🦀"), ["🦀🦀"]);
        // An apostrophe alone once left nothing, so that the name did not find itself.
        assert_eq!(names("'"), ["'"]);
    }

    #[test]
    fn more_words_than_the_limit_are_left_aside() {
        let text = vec!["ana"; limits::WORDS_MAX + 1].join(" ");
        assert_eq!(Words::of_text(&text).words.len(), limits::WORDS_MAX);
    }

    proptest! {
        #[test]
        fn any_text_is_taken_apart_and_something_is_left(text in "\\PC{1,80}") {
            let found = Words::of_text(&text);
            prop_assert!(found.words.len() <= limits::WORDS_MAX);
            if text.chars().any(char::is_alphanumeric) {
                let again = Words::of_text(&text);
                prop_assert_eq!(found, again);
            }
        }
    }
}
