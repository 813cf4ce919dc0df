//! One word of a name: its spellings, the keys under which alike words meet, and how alike two
//! words are.

use crate::distance::{self, Pattern};
use crate::prepared::Opened;
pub(crate) use crate::prepared::{Token, TokenRef};
use crate::texts::Unread;
use crate::{phonetic, variants};

/// The same word in the same spelling.
pub(crate) const SAME: u16 = 1000;
/// The same word under another system of spelling.
pub(crate) const SAME_OTHERWISE_SPELT: u16 = 985;
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
        let mut keys = Vec::with_capacity(KEYS_USUAL);
        let open = self.opened();
        spelling_keys(&open, &mut keys);
        sound_keys(&open, &mut keys);
        if open.consonants.len() >= 2 {
            let space = if open.is_arabic { Space::Arabic } else { Space::Latin };
            keys.push(key(space, open.consonants));
        }
        each_once(keys)
    }

    /// Every key to look under for words alike to this one.
    pub(crate) fn lookup_keys(self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(KEYS_USUAL);
        let open = self.opened();
        spelling_keys(&open, &mut keys);
        sound_keys(&open, &mut keys);
        consonant_keys(&open, &mut keys);
        each_once(keys)
    }

    /// The keys to look under for words nearly spelt like this one, by [`NEARLY_MIN`] at least:
    /// words that merely sound alike are not.
    pub(crate) fn lookup_keys_nearly(self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(KEYS_USUAL);
        let open = self.opened();
        spelling_keys(&open, &mut keys);
        consonant_keys(&open, &mut keys);
        each_once(keys)
    }
}

/// How many keys an ordinary word has.
const KEYS_USUAL: usize = 48;

fn spelling_keys(open: &Opened<'_>, keys: &mut Vec<u64>) {
    for form in open.forms.iter().chain(open.smooth.iter()) {
        keys.push(key(Space::Spelling, form.as_bytes()));
        deletions(Space::Spelling, form.as_bytes(), keys);
    }
    keys.extend(open.shapes.iter().map(|shape| key(Space::Shape, shape.as_bytes())));
    // `Hamid` looks for `Abdulhamid`.
    let servant = Some(open.forms.first()).filter(|form| is_servant(form)).map(as_text);
    if let Some(name) = servant.and_then(phonetic::servant_of) {
        let smooth = phonetic::smooth(name.get(SERVANT.len()..).unwrap_or_default());
        keys.push(key(Space::Spelling, smooth.as_bytes()));
    }
    let groups = open.groups().map(variants::group_of);
    keys.extend(groups.map(|group| key(Space::Group, group.to_string().as_bytes())));
}

fn sound_keys(open: &Opened<'_>, keys: &mut Vec<u64>) {
    for sound in open.sounds.iter().filter(|sound| sound.len() >= 2) {
        keys.push(key(Space::Sound, sound.as_bytes()));
        if sound.len() >= LONG_SOUND {
            deletions(Space::Sound, sound.as_bytes(), keys);
        }
    }
}

/// Arabic writing meets every romanisation and every other Arabic word; between two Latin spellings
/// the sounds decide.
fn consonant_keys(open: &Opened<'_>, keys: &mut Vec<u64>) {
    if open.consonants.len() >= 2 {
        keys.push(key(Space::Arabic, open.consonants));
        if open.is_arabic {
            keys.push(key(Space::Latin, open.consonants));
        }
    }
}

fn each_once(mut keys: Vec<u64>) -> Vec<u64> {
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A word ready to be compared with many others.
pub(crate) struct AskedToken {
    pub(crate) token: Token,
    forms: Vec<Pattern>,
    /// Smooth texts, and whether each is a spelling as well.
    smooth: Vec<(Pattern, bool)>,
}

impl AskedToken {
    /// Prepares a folded word.
    pub(crate) fn new(word: &str) -> Self {
        let token = Token::new(word);
        let open = token.as_ref().opened();
        let forms = open.forms.iter().map(Pattern::new).collect();
        let smooth = open.smooth.iter().map(Pattern::new).zip(open.smooth.marked(&open.forms));
        let smooth = smooth.collect();
        Self { token, forms, smooth }
    }

    /// How alike another word is, in thousandths, the same from either side; 0 if it is not alike.
    pub(crate) fn similarity(&self, other: TokenRef<'_>) -> u16 {
        self.resemblance(other, ALIKE_MIN)
    }

    /// Like [`AskedToken::similarity`], but tells lesser likeness too, down to a `least` one.
    pub(crate) fn resemblance(&self, other: TokenRef<'_>, least: u16) -> u16 {
        self.compared().resemblance(other, least)
    }

    /// Whether it is in Arabic writing, which leaves short vowels out.
    pub(crate) fn is_arabic(&self) -> bool {
        self.token.as_ref().opened().is_arabic
    }

    /// The word as it is compared with many others one after the other.
    pub(crate) fn compared(&self) -> Compared<'_> {
        Compared { asked: self, here: self.token.as_ref().opened() }
    }

    /// Whether two words run together can be nearly this one: a quick look that misses none which
    /// is nearly so spelt.
    pub(crate) fn may_join(&self, first: TokenRef<'_>, second: TokenRef<'_>) -> bool {
        const APART_MAX: u32 = 4;
        let (first, second) = (first.spelling_outline(), second.spelling_outline());
        let (letters, length) = (first.0 | second.0, first.1 + second.1);
        self.forms.iter().any(|form| {
            let (here, there) = form.letters_apart(letters);
            let longer = u32::try_from(form.length().abs_diff(length)).unwrap_or(u32::MAX);
            longer.max(here).max(there) <= APART_MAX
        })
    }
}

/// An asked word, its record opened.
pub(crate) struct Compared<'a> {
    asked: &'a AskedToken,
    here: Opened<'a>,
}

impl Compared<'_> {
    /// See [`AskedToken::resemblance`].
    pub(crate) fn resemblance(&self, other: TokenRef<'_>, wanted: u16) -> u16 {
        let (here, there) = (&self.here, other.opened());
        let asked = self.asked.token.as_ref();
        if here.forms.meets(&there.forms) {
            return match asked.key_bytes() == other.key_bytes() {
                true => SAME,
                false if is_unspelt(asked) && is_unspelt(other) => SAME_SOUND_OTHER_SIGNS,
                false => SAME_OTHERWISE_SPELT,
            };
        }
        let variant = variants::likeness(here.groups(), there.groups());
        let smooth = here.smooth.longest_shared(&there.smooth);
        let mut best = if variant > 0 {
            variant
        } else if smooth > 0 {
            if smooth < SMOOTH_LENGTH_MIN { SMOOTH_SHORT_SAME } else { SMOOTH_SAME }
        } else if here.shapes.meets(&there.shapes) {
            SHAPE_SAME
        } else if is_short_form(here.forms.first(), there.forms.first()) {
            SHORT_FORM
        } else {
            0
        };
        let sounds = here.sounds.longest_shared(&there.sounds);
        // Below this no shared sound makes up for what the letters differ by.
        let least = wanted.min(raisable(wanted, sounds));
        best = self.best_spelling(&there, best.max(least - 1));
        let smooth = self.best_smooth(&there, best + SMOOTH_COST);
        best = best.max(smooth.saturating_sub(SMOOTH_COST));
        if best < least {
            best = 0;
        }
        best = best.max(by_consonants(here, &there));
        best = best.max(raised(best, sounds));
        if is_servant(here.forms.first()) || is_servant(there.forms.first()) {
            best = best.max(of_servant(here, &there));
            best = limited_servant(here, &there, best);
        } else if best >= RESEMBLE_MIN && is_unspelt(asked) && is_unspelt(other) {
            best = best.min(OTHER_SIGNS_MAX);
        }
        if best < wanted { 0 } else { best.min(SAME_OTHERWISE_SPELT) }
    }

    /// The likeness of the two most alike spellings, or `known` if none is more alike than that.
    fn best_spelling(&self, there: &Opened<'_>, known: u16) -> u16 {
        let mut best = known;
        for pattern in &self.asked.forms {
            for outline in there.forms.outlines() {
                best = best.max(by_letters(pattern, outline, best));
            }
        }
        best
    }

    /// Like [`Compared::best_spelling`], of what differs only between languages levelled out.
    /// Where levelling out changes neither side, the spellings were compared already.
    fn best_smooth(&self, there: &Opened<'_>, known: u16) -> u16 {
        let mut best = known;
        let levelled = || there.smooth.marked(&there.forms);
        for (pattern, here_unchanged) in &self.asked.smooth {
            for (outline, there_unchanged) in there.smooth.outlines().zip(levelled()) {
                if !(*here_unchanged && there_unchanged) {
                    best = best.max(by_letters(pattern, outline, best));
                }
            }
        }
        best
    }
}

/// Arabic writing against a romanisation: only consonants can be compared.
fn by_consonants(here: &Opened<'_>, there: &Opened<'_>) -> u16 {
    if here.is_arabic == there.is_arabic {
        return 0;
    }
    let (one, two) = (here.consonants, there.consonants);
    let osa = || Pattern::new(std::str::from_utf8(one).unwrap_or_default()).osa_bytes(two);
    match one.len().min(two.len()) {
        0 | 1 => 0,
        2 if one == two => 850,
        _ if one == two => 930,
        length @ 4.. if osa() == 1 => {
            if length > 4 {
                780
            } else {
                740
            }
        }
        _ => 0,
    }
}

/// What words of one sound in different signs are worth, and at most what such words are otherwise:
/// one sign is a whole syllable or more.
const SAME_SOUND_OTHER_SIGNS: u16 = 850;
const OTHER_SIGNS_MAX: u16 = 740;
/// At most what servants of two names are worth to each other.
const OTHER_SERVANT_MAX: u16 = 740;
/// What `Abdulhamid` and `Hamid` are worth.
const WITHOUT_SERVANT: u16 = 860;

/// Whether a word is written in signs that are no letters: Chinese, Japanese, Korean.
fn is_unspelt(token: TokenRef<'_>) -> bool {
    // Korean syllables stand taken apart here.
    const SIGNS: [std::ops::RangeInclusive<char>; 3] =
        ['\u{1100}'..='\u{11ff}', '\u{3040}'..='\u{30ff}', '\u{3400}'..='\u{9fff}'];
    let sign = |c: char| SIGNS.iter().any(|signs| signs.contains(&c));
    token.key_bytes().first().is_some_and(|byte| *byte >= 0xe1)
        && token.key().chars().next().is_some_and(sign)
}

/// What words that begin with "servant of" begin with.
const SERVANT: &str = "abd";

fn is_servant(form: &[u8]) -> bool {
    form.starts_with(SERVANT.as_bytes())
}

/// Letters are ASCII once they are romanised.
fn as_text(form: &[u8]) -> &str {
    std::str::from_utf8(form).unwrap_or_default()
}

/// "Servant of" with and without the words for it.
fn of_servant(one: &Opened<'_>, two: &Opened<'_>) -> u16 {
    let (one_is, two_is) = (is_servant(one.forms.first()), is_servant(two.forms.first()));
    if one_is == two_is {
        return 0;
    }
    let (long, short) = if one_is { (one, two) } else { (two, one) };
    let meets = || {
        let name = phonetic::servant_of(as_text(long.forms.first()))?;
        let smooth = phonetic::smooth(name.get(SERVANT.len()..)?);
        short.smooth.iter().find(|form| *form == smooth)
    };
    if meets().is_some() { WITHOUT_SERVANT } else { 0 }
}

/// What is shared by every name of its kind says nothing: servants of different names are different
/// names however alike the rest is.
fn limited_servant(one: &Opened<'_>, two: &Opened<'_>, best: u16) -> u16 {
    let both = is_servant(one.forms.first()) && is_servant(two.forms.first());
    if !both || best < RESEMBLE_MIN {
        return best;
    }
    let names = |word: &Opened<'_>| {
        let mut all = word.forms.iter();
        let name = all.find_map(phonetic::servant_of);
        name.and_then(|name| name.get(SERVANT.len()..).map(str::to_owned))
    };
    match (names(one), names(two)) {
        (Some(one), Some(two))
            if Pattern::new(&one).osa(&two) > 1
                && phonetic::consonants(&one) != phonetic::consonants(&two) =>
        {
            best.min(OTHER_SERVANT_MAX)
        }
        _ => best,
    }
}

/// What two words that differ only by levelled-out letters are worth.
const SMOOTH_SAME: u16 = 960;
/// The same of short words, which chance makes alike: `Bik` and `Beek`.
const SMOOTH_SHORT_SAME: u16 = 900;
const SMOOTH_LENGTH_MIN: usize = 4;
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
/// At least this alike, a word counts as two parted ones run together.
pub(crate) const NEARLY_MIN: u16 = 900;
/// Sounds at least this long may differ by one.
const LONG_SOUND: usize = 5;

/// Whether one word is the other's beginning with the ending of a short form: `Andi` of `Andreas`,
/// `Joaozinho` of `Joao`. A mere beginning is none: `Jean` is not short for `Jeanpierre`.
fn is_short_form(one: &[u8], two: &[u8]) -> bool {
    const STEM_MIN: usize = 3;
    let common = one.iter().zip(two).take_while(|(one, two)| one == two).count();
    let begins = |short: &[u8]| {
        let endings = endings(short);
        // The stem, at least so long, is as long as what both have in common at most.
        let mut lengths = (1..=5).filter(|length| endings >> length & 1 == 1);
        lengths.any(|length| {
            let stem = short.len().saturating_sub(length);
            stem >= STEM_MIN && stem <= common
        })
    };
    // Far longer ones are two names run together: `Rami` is not short for `Ramimakhlouf`.
    const LONGER_MAX: usize = 6;
    let near = one.len().abs_diff(two.len()) <= LONGER_MAX;
    near && common >= STEM_MIN && one != two && (begins(one) || begins(two))
}

/// The lengths of a word's endings that short forms have, a bit each.
const fn endings(word: &[u8]) -> u8 {
    match word {
        [.., b'z', b'i', b'n', b'h', b'o' | b'a'] => 1 << 5 | 1 << 4,
        [.., b'i', b'n', b'h', b'o' | b'a']
        | [.., b'c', b'h', b'e', b'n']
        | [.., b'l', b'e', b'i', b'n'] => 1 << 4,
        [.., b'i', b't', b'o' | b'a'] => 1 << 3,
        [.., b'i', b'e'] | [.., b'e' | b'i', b'k'] | [.., b'k', b'o'] => 1 << 2,
        [.., b'i' | b'y'] => 1 << 1,
        _ => 0,
    }
}

/// The mean of edit similarity and Jaro-Winkler's: the first is strict about length, the second
/// about beginnings. 0 if it is no more than `known`.
fn by_letters(pattern: &Pattern, (letters, text): (u32, Unread<'_>), known: u16) -> u16 {
    let lengths @ (here, there) = (pattern.length(), text.length());
    let (longest, shortest) = (here.max(there), here.min(there));
    if longest == 0 || shortest * 2 < longest {
        return 0;
    }
    // Letters of only one side are edited, and none of the other side matches them.
    let (only_here, only_there) = pattern.letters_apart(letters);
    let (only_here, only_there) = (places(only_here), places(only_there));
    let matches_max = here.saturating_sub(only_here).min(there.saturating_sub(only_there));
    let edits_min = (longest - shortest).max(only_here).max(only_there);
    let most = |edits: usize, common: usize| {
        let jaro = distance::jaro_winkler_max(lengths, matches_max, common) * 1000.0;
        let edited = permille(longest - edits.min(longest), longest);
        // One more for what rounding may take away.
        f64::midpoint(f64::from(edited), jaro) as u16 + 1
    };
    let slip = if edits_min <= 1 { ONE_SLIP } else { 0 };
    if most(edits_min, distance::PREFIX_MAX).max(slip) <= known {
        return 0;
    }
    let text = text.read();
    let common = pattern.common_start(text);
    if most(edits_min, common).max(slip) <= known {
        return 0;
    }
    let edits = pattern.osa_bytes(text).min(longest);
    let edited = permille(longest - edits, longest);
    // One slip in a word of five letters or more is how most errors look.
    let floor = if edits == 1 && longest >= 5 { ONE_SLIP } else { 0 };
    if edited < 350 || most(edits, common).max(floor) <= known {
        return 0;
    }
    let jaro = pattern.jaro_winkler_either(text);
    let blended = f64::midpoint(f64::from(edited), jaro * 1000.0);
    // Between 0 and 1000, so the conversion only cuts the fraction.
    (blended as u16).max(floor)
}

fn places(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
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

/// At least this alike by letters, words with so many shared sounds may be raised to a wanted
/// likeness.
fn raisable(wanted: u16, shared_sounds: usize) -> u16 {
    let wanted = wanted.max(ALIKE_MIN);
    match shared_sounds {
        0 | 1 => SAME,
        2 => SOUNDS_TWO_MIN.max((wanted * 8 - SAME) / 7),
        3 => SOUNDS_THREE_MIN.max((wanted * 5 - 2 * SAME) / 3),
        _ => SOUNDS_MIN.max(wanted * 2 - SAME),
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
fn key(space: Space, text: &[u8]) -> u64 {
    hashed(seed(space), text)
}

const fn seed(space: Space) -> u64 {
    (0xcbf2_9ce4_8422_2325 ^ (space as u64)).wrapping_mul(FNV_PRIME)
}

const FNV_PRIME: u64 = 0x0100_0000_01b3;

fn hashed(seed: u64, text: &[u8]) -> u64 {
    text.iter().fold(seed, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(FNV_PRIME))
}

/// The keys of a word of ASCII letters less one, for each letter; of doubled ones one is enough.
fn deletions(space: Space, word: &[u8], keys: &mut Vec<u64>) {
    if word.len() < 3 {
        return;
    }
    let mut before = seed(space);
    let mut previous = None;
    let mut rest = word;
    while let [letter, after @ ..] = rest {
        if previous != Some(letter) {
            keys.push(hashed(before, after));
        }
        before = hashed(before, std::slice::from_ref(letter));
        previous = Some(letter);
        rest = after;
    }
}

#[cfg(test)]
mod tests;
