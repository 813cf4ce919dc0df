//! Names taken apart into words with roles.
//!
//! A name part of the source may hold several words, and its role may be unknown. Words are told
//! apart by what they do: names, initials, particles (`van`, `de la`, `al-`), and words of descent
//! (`bin`, `ibn`, `oglu`) that make the word beside them the father's name. Particles weigh next to
//! nothing and are never needed; the order that words of descent impose is kept, since "A bin B" is
//! the son of "B bin A".

mod lists;

use crate::limits;
use crate::normalise::folded;
use entente_model::{NamePartRole, PersonName};
use lists::{
    Descent, descent_of, generation, is_article, is_legal_form, is_no_attribute, is_particle,
    is_servant, is_slavic_patronymic, is_title,
};
use std::borrow::Cow;

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
        found.or_all_there_is(name.parts.iter().map(|part| part.text.as_str())).settled()
    }

    /// Takes a line of text apart whose parts are not told apart.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut found = Self::default();
        found.add(text, NamePartRole::Unassigned);
        found.or_all_there_is([text].into_iter()).settled()
    }

    /// A name of nothing but titles, suffixes and generations is compared by them.
    fn or_all_there_is<'a>(mut self, texts: impl Iterator<Item = &'a str>) -> Self {
        if self.words.is_empty() {
            self.generation = None;
            let words = texts.flat_map(split).take(limits::WORDS_MAX);
            let word = |(text, linked)| Word { kind: Kind::Name, text, part: Part::Open, linked };
            self.words.extend(words.map(word));
        }
        self
    }

    fn add(&mut self, text: &str, role: NamePartRole) {
        let part = match role {
            NamePartRole::Given => Part::Given,
            NamePartRole::Family => Part::Family,
            NamePartRole::Patronymic => Part::Patronymic,
            NamePartRole::Unassigned | NamePartRole::Title | NamePartRole::Suffix => Part::Open,
        };
        if part == Part::Open
            && let Some((family, given)) = machine_read(text).or_else(|| inverted(text))
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
        for (text, linked) in of_the_faith_joined(servants_joined(found)) {
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
        slavic_patronymic(&mut self.words);
        for part in [Part::Given, Part::Family, Part::Patronymic, Part::Open] {
            let all = part == Part::Open;
            let of_part = |word: &Word| all || word.part == part;
            if self.words.iter().any(|word| of_part(word) && word.kind != Kind::Particle) {
                continue;
            }
            // A name of nothing but small words is compared by them: Le, Do and Van are family
            // names too.
            for word in self.words.iter_mut().filter(|word| of_part(word)) {
                word.kind = Kind::Name;
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
    let joined: String = humps_parted(text).chars().filter(|c| !is_apostrophe(*c)).collect();
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

/// `JanDaniel` is two words whose space got lost; `McDonald` and `LaSalle` are one.
fn humps_parted(text: &str) -> Cow<'_, str> {
    const PART_MIN: usize = 3;
    let mut parted = String::new();
    let (mut from, mut word, mut lower) = (0, 0, false);
    for (at, c) in text.char_indices() {
        if !c.is_alphabetic() {
            word = at + c.len_utf8();
        } else if c.is_uppercase() && lower {
            let before = text.get(word..at).unwrap_or_default();
            let after = text.get(at..).unwrap_or_default();
            let long = |part: &str| part.chars().take_while(|c| c.is_lowercase()).count();
            let whole = before.chars().count() >= PART_MIN && !is_hump(before);
            if whole && long(after.get(c.len_utf8()..).unwrap_or_default()) + 1 >= PART_MIN {
                parted.push_str(text.get(from..at).unwrap_or_default());
                // A hyphen, so that the two still count as linked.
                parted.push('-');
                from = at;
            }
            word = at;
        }
        lower = c.is_lowercase();
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    parted.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(parted)
}

/// What stands before a capital inside a word that is one all the same.
fn is_hump(text: &str) -> bool {
    ["Mac", "Fitz", "Van", "Von", "Della", "Dela", "Des", "Del"].contains(&text)
}

/// The machine-readable zone of a document: `<<` parts the names that identify the person first
/// from the others (ICAO Doc 9303 part 3 section 4.6); single fillers part words.
fn machine_read(text: &str) -> Option<(&str, &str)> {
    let (family, given) = text.split_once("<<")?;
    (has_letter(family) && has_letter(given)).then_some((family, given))
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
            | '·'
            | '׳'
            | '״'
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
        let plain = |(next, _): &(String, bool)| is_no_attribute(next);
        if !(arabic || is_servant(&word)) || words.peek().is_none_or(plain) {
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

/// Joins "… of the faith" with its first word: `Salah ad-Din`, `Nasr Eddine`, `Nur ud Din`.
fn of_the_faith_joined(words: Vec<(String, bool)>) -> Vec<(String, bool)> {
    let faith = |word: &str| matches!(word, "din" | "deen" | "dine");
    let with_article = |word: &str| {
        matches!(word, "eddine" | "eddin" | "uddin" | "aldin" | "eldin" | "addin" | "ldin")
    };
    let mut joined: Vec<(String, bool)> = Vec::with_capacity(words.len());
    for (word, linked) in words {
        let bare = faith(&word) && joined.len() >= 2;
        let article = bare && joined.last().is_some_and(|(last, _)| is_article(last));
        if article {
            joined.pop();
        }
        match joined.last_mut() {
            Some((first, first_linked)) if article || with_article(&word) => {
                first.push_str("uddin");
                *first_linked = linked;
            }
            _ => joined.push((word, linked)),
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

fn kind_of(word: &str) -> Kind {
    let mut letters = word.chars().filter(|c| !crate::normalise::is_mark(*c));
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    // One sign is a whole name in scripts that write words with one sign.
    let alphabetic = word.chars().next().is_some_and(|c| u32::from(c) < 0x1000);
    if single && alphabetic {
        Kind::Initial
    } else if is_particle(word) || is_legal_form(word) {
        Kind::Particle
    } else {
        Kind::Name
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

/// Marks the father's name of East Slavic names, "Ivan Petrovich Sidorov" or "Sidorov Ivan
/// Petrovich": no first word, beside two others at least. Where two words look like one, the first
/// is it, since family names have the same ending and stand last then.
fn slavic_patronymic(words: &mut [Word]) {
    let names = words.iter().filter(|word| word.kind == Kind::Name).count();
    if names < 3 || words.iter().any(|word| word.part == Part::Patronymic) {
        return;
    }
    let own = |word: &Word| matches!(word.part, Part::Open | Part::Given);
    let found = words.iter_mut().skip(1).find(|word| own(word) && is_slavic_patronymic(&word.text));
    if let Some(word) = found {
        word.part = Part::Patronymic;
    }
}

#[cfg(test)]
mod tests;
