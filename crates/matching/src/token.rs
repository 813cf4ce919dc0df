//! One word of a name: its spellings, the keys under which alike words meet, and how alike two
//! words are.

use crate::distance::Pattern;
pub(crate) use crate::prepared::{Token, TokenRef};
use crate::texts::{Texts, Unread};

/// The same word in the same spelling.
pub(crate) const SAME: u16 = 1000;
/// The same word under another system of spelling.
pub(crate) const SAME_OTHERWISE_SPELT: u16 = 985;
/// Another form of the same name, or a short form of it.
const VARIANT: u16 = 940;
/// At least this alike, two words may be the same name; below, they are different names.
pub(crate) const ALIKE_MIN: u16 = 720;

/// Below this, two words have nothing in common: between this and [`ALIKE_MIN`] they may be the
/// same name, misspelt or shortened, and say little.
pub(crate) const RESEMBLE_MIN: u16 = 600;
/// What words are worth that the eye or a scanner takes for each other.
const SHAPE_SAME: u16 = 900;

/// What a name and a usual shortening of it are worth that no table lists.
const SHORT_FORM: u16 = 760;

/// Keys of a word in a dictionary.
impl TokenRef<'_> {
    /// Every key under which an alike word may look for this one.
    pub(crate) fn index_keys(self) -> Vec<u64> {
        let mut keys = Vec::new();
        for form in self.forms().iter().chain(self.smooth().iter()) {
            keys.push(key(Space::Spelling, form));
            deletions(form, |shorter| keys.push(key(Space::Spelling, shorter)));
        }
        for sound in self.sounds().iter().filter(|sound| sound.len() >= 2) {
            keys.push(key(Space::Sound, sound));
            if sound.len() >= LONG_SOUND {
                deletions(sound, |shorter| keys.push(key(Space::Sound, shorter)));
            }
        }
        if self.consonants().len() >= 2 {
            let space = if self.is_arabic() { Space::Arabic } else { Space::Latin };
            keys.push(key(space, self.consonants()));
        }
        keys.extend(self.shapes().iter().map(|shape| key(Space::Shape, shape)));
        keys.extend(self.groups().map(|group| key(Space::Group, &group.to_string())));
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Every key to look under for words alike to this one.
    pub(crate) fn lookup_keys(self) -> Vec<u64> {
        let mut keys = self.index_keys();
        if self.consonants().len() >= 2 {
            // Arabic writing meets every romanisation; between two Latin spellings the sounds
            // decide.
            keys.push(key(Space::Arabic, self.consonants()));
            if self.is_arabic() {
                keys.push(key(Space::Latin, self.consonants()));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// A word ready to be compared with many others.
pub(crate) struct AskedToken {
    pub(crate) token: Token,
    forms: Vec<Pattern>,
    smooth: Vec<Pattern>,
}

impl AskedToken {
    /// Prepares a folded word.
    pub(crate) fn new(word: &str) -> Self {
        let token = Token::new(word);
        let forms = token.as_ref().forms().iter().map(Pattern::new).collect();
        let smooth = token.as_ref().smooth().iter().map(Pattern::new).collect();
        Self { token, forms, smooth }
    }

    /// How alike another word is, in thousandths, the same from either side; 0 if it is not alike.
    pub(crate) fn similarity(&self, other: TokenRef<'_>) -> u16 {
        let similarity = self.resemblance(other, ALIKE_MIN);
        if similarity < ALIKE_MIN { 0 } else { similarity }
    }

    /// Like [`AskedToken::similarity`], but tells lesser likeness too, down to a `least` one.
    pub(crate) fn resemblance(&self, other: TokenRef<'_>, least: u16) -> u16 {
        let token = self.token.as_ref();
        if token.key_bytes() == other.key_bytes() {
            return SAME;
        }
        if token.forms().meets(&other.forms()) {
            return SAME_OTHERWISE_SPELT;
        }
        let mut best = if token.groups().any(|group| other.groups().any(|other| other == group)) {
            VARIANT
        } else if token.smooth().meets(&other.smooth()) {
            SMOOTH_SAME
        } else if token.shapes().meets(&other.shapes()) {
            SHAPE_SAME
        } else if is_short_form(token.spelling(), other.spelling()) {
            SHORT_FORM
        } else {
            0
        };
        let sounds = token.sounds().longest_shared(&other.sounds());
        // Below this no shared sound makes up for what the letters differ by.
        let wanted = least;
        let least = match sounds {
            0 | 1 => wanted,
            2 => wanted.min(SOUNDS_TWO_MIN),
            3 => wanted.min(SOUNDS_THREE_MIN),
            _ => wanted.min(SOUNDS_MIN),
        };
        best = best_of(&self.forms, other.forms(), best.max(least - 1));
        let smooth = best_of(&self.smooth, other.smooth(), best + SMOOTH_COST);
        best = best.max(smooth.saturating_sub(SMOOTH_COST));
        if best < least {
            best = 0;
        }
        best = best.max(self.by_consonants(other));
        best = best.max(raised(best, sounds));
        if best < wanted { 0 } else { best.min(SAME_OTHERWISE_SPELT) }
    }

    /// Whether two words run together can be nearly this one: a quick look that misses none which
    /// is nearly so spelt.
    pub(crate) fn may_join(&self, first: TokenRef<'_>, second: TokenRef<'_>) -> bool {
        const APART_MAX: usize = 4;
        let length = first.spelling().len() + second.spelling().len();
        self.forms.iter().any(|form| form.length().abs_diff(length) <= APART_MAX)
    }

    /// Arabic writing against a romanisation: only consonants can be compared.
    fn by_consonants(&self, other: TokenRef<'_>) -> u16 {
        let token = self.token.as_ref();
        if token.is_arabic() == other.is_arabic() {
            return 0;
        }
        let (one, two) = (token.consonants(), other.consonants());
        match one.len().min(two.len()) {
            0 | 1 => 0,
            2 if one == two => 850,
            _ if one == two => 930,
            length @ 4.. if Pattern::new(one).osa(two) == 1 => {
                if length > 4 {
                    780
                } else {
                    740
                }
            }
            _ => 0,
        }
    }
}

/// What two words that differ only by levelled-out letters are worth.
const SMOOTH_SAME: u16 = 960;
/// What levelling out costs.
const SMOOTH_COST: u16 = 20;
/// What one slip in a word of five letters or more costs at most.
const ONE_SLIP: u16 = 860;
/// The least likeness of letters that sounds can raise, and that which two and three shared sounds
/// raise to [`ALIKE_MIN`].
const SOUNDS_MIN: u16 = 500;
const SOUNDS_TWO_MIN: u16 = 680;
const SOUNDS_THREE_MIN: u16 = 533;
const _: () = assert!(SOUNDS_TWO_MIN + (SAME - SOUNDS_TWO_MIN) / 8 >= ALIKE_MIN);
const _: () = assert!(SOUNDS_TWO_MIN - 1 + (SAME + 1 - SOUNDS_TWO_MIN) / 8 < ALIKE_MIN);
const _: () = assert!(SOUNDS_MIN + (SAME - SOUNDS_MIN) / 2 >= ALIKE_MIN);
/// Sounds at least this long may differ by one.
const LONG_SOUND: usize = 5;

/// Whether one word is the other's beginning with the ending of a short form: `Andi` of `Andreas`,
/// `Joaozinho` of `Joao`. A mere beginning is none: `Jean` is not short for `Jeanpierre`.
fn is_short_form(one: &str, two: &str) -> bool {
    const ENDINGS: [&str; 14] = [
        "zinho", "zinha", "inho", "inha", "ito", "ita", "chen", "lein", "ie", "i", "y", "ek", "ik",
        "ko",
    ];
    const STEM_MIN: usize = 3;
    let begins = |short: &str, long: &str| {
        let mut stems = ENDINGS.iter().filter_map(|ending| short.strip_suffix(ending));
        stems.any(|stem| stem.len() >= STEM_MIN && long.starts_with(stem))
    };
    let same_start = one.get(..STEM_MIN).is_some_and(|start| two.starts_with(start));
    same_start && one != two && (begins(one, two) || begins(two, one))
}

/// The likeness of the two most alike spellings, or `known` if none is more alike than that.
fn best_of(patterns: &[Pattern], texts: Texts<'_>, known: u16) -> u16 {
    let mut best = known;
    for pattern in patterns {
        for outline in texts.outlines() {
            best = best.max(by_letters(pattern, outline, best));
        }
    }
    best
}

/// The mean of edit similarity and Jaro-Winkler's: the first is strict about length, the second
/// about beginnings. 0 if it is no more than `known`.
fn by_letters(pattern: &Pattern, outline: (u32, usize, Unread<'_>), known: u16) -> u16 {
    let (letters, length, text) = outline;
    let longest = pattern.length().max(length);
    let shortest = pattern.length().min(length);
    if longest == 0 || shortest * 2 < longest {
        return 0;
    }
    // As many edits as letters are too many, and letters of only one side.
    let most = |edited: u16| u16::midpoint(edited, SAME) + 1;
    let letters_apart = usize::try_from(pattern.letters_apart(letters)).unwrap_or(0);
    let edits_min = (longest - shortest).max(letters_apart);
    if most(permille(longest - edits_min.min(longest), longest)).max(if edits_min <= 1 {
        ONE_SLIP
    } else {
        0
    }) <= known
    {
        return 0;
    }
    let text = text.read();
    let edits = pattern.osa(text).min(longest);
    let edited = permille(longest - edits, longest);
    // One slip in a word of five letters or more is how most errors look.
    let floor = if edits == 1 && longest >= 5 { ONE_SLIP } else { 0 };
    if edited < 350 || most(edited).max(floor) <= known {
        return 0;
    }
    let jaro = pattern.jaro_winkler_either(text);
    let blended = f64::midpoint(f64::from(edited), jaro * 1000.0);
    // Between 0 and 1000, so the conversion only cuts the fraction.
    (blended as u16).max(floor)
}

/// Words that sound alike are nearer than their letters say, the more so the longer they are.
fn raised(similarity: u16, shared_sounds: usize) -> u16 {
    let gap = SAME.saturating_sub(similarity);
    match shared_sounds {
        0 | 1 => similarity,
        _ if similarity < SOUNDS_MIN => similarity,
        2 => similarity + gap / 8,
        3 => similarity + gap * 2 / 5,
        _ => similarity + gap / 2,
    }
}

fn permille(part: usize, whole: usize) -> u16 {
    u16::try_from(part * 1000 / whole.max(1)).unwrap_or(SAME)
}

#[derive(Clone, Copy)]
enum Space {
    Spelling = 1,
    Sound,
    Arabic,
    Latin,
    Group,
    Shape,
}

/// FNV-1a: small, fast and the same on every machine. A collision costs a comparison, never a wrong
/// answer.
fn key(space: Space, text: &str) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    let seed = 0xcbf2_9ce4_8422_2325 ^ (space as u64);
    text.bytes()
        .fold(seed.wrapping_mul(PRIME), |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// Calls back with the word less one letter, for each letter; of doubled letters one is enough.
fn deletions(word: &str, mut each: impl FnMut(&str)) {
    if word.len() < 3 {
        return;
    }
    let mut previous = None;
    for (at, c) in word.char_indices() {
        if previous == Some(c) {
            continue;
        }
        previous = Some(c);
        let shorter: String =
            word.char_indices().filter(|(other, _)| *other != at).map(|(_, c)| c).collect();
        each(&shorter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::folded;
    use proptest::prelude::*;

    fn similarity(one: &str, two: &str) -> u16 {
        AskedToken::new(&folded(one)).similarity(Token::new(&folded(two)).as_ref())
    }

    #[test]
    fn words_that_are_the_same_name_are_alike() {
        for (one, two, at_least) in [
            ("Müller", "Mueller", 985),
            ("Müller", "Muller", 985),
            ("Georgios", "Γεώργιος", 985),
            ("Sergey", "Сергей", 940),
            ("Sergei", "Sergej", 940),
            ("Muhammad", "Mohamed", 940),
            ("Mohammed", "محمد", 930),
            ("Khaled", "خالد", 930),
            ("Abdulrahman", "Abderrahmane", 850),
            ("Schmidt", "Schmitt", 860),
            ("Ivanov", "Iwanow", 850),
            ("Jovanović", "Јовановић", 985),
            ("Lindenberg", "Lyndenburg", 800),
            ("Jonathan", "Jonhatan", 860),
            ("Yusuf", "Youssef", 850),
            ("Hussein", "حسين", 930),
        ] {
            let found = similarity(one, two);
            assert!(found >= at_least, "{one} {two}: {found}");
        }
    }

    #[test]
    fn words_that_are_different_names_are_not_alike() {
        for (one, two) in [
            ("Anna", "Maria"),
            ("Petrov", "Ivanov"),
            ("Ali", "Omar"),
            ("Thomas", "Martin"),
            ("Karim", "محمد"),
            ("Lukas", "Markus"),
            ("Jan", "Eva"),
        ] {
            let found = similarity(one, two);
            assert!(found < ALIKE_MIN, "{one} {two}: {found}");
        }
    }

    #[test]
    fn one_slip_is_found_by_keys() {
        for (asked, held) in [
            ("kowalski", "kowalsky"),
            ("kowalski", "kwalski"),
            ("kowalski", "okwalski"),
            ("muhammad", "mohamed"),
        ] {
            let held_keys = Token::new(held).as_ref().index_keys();
            assert!(
                Token::new(asked).as_ref().lookup_keys().iter().any(|key| held_keys.contains(key)),
                "{asked} {held}"
            );
        }
    }

    proptest! {
        #[test]
        fn likeness_does_not_depend_on_the_side(a in "\\PC{0,12}", b in "\\PC{0,12}") {
            prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
        }

        #[test]
        fn latin_likeness_does_not_depend_on_the_side(a in "[a-hk-n]{1,9}", b in "[a-hk-n]{1,9}") {
            prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
            prop_assert_eq!(similarity(&a, &a), SAME);
        }

        #[test]
        fn one_edit_always_meets_under_a_key(
            word in "[a-z]{3,12}",
            at in 0usize..12,
            with in "[a-z]",
        ) {
            let at = at % word.len();
            let mut edited = word.clone();
            edited.replace_range(at..=at, &with);
            let keys = Token::new(&edited).as_ref().index_keys();
            prop_assert!(Token::new(&word).as_ref().lookup_keys().iter().any(|key| keys.contains(key)));
        }
    }
}
