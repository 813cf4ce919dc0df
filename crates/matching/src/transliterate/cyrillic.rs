//! Cyrillic letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian.
//!
//! The same letter is spelt by language: `г` is `g` in Sofia and `h` in Kyiv. Letters that only one
//! alphabet has tell the language; a word without any is spelt as Russian and as Ukrainian.

use super::{Letter, Spellings, spell_each};

const BREVE: char = '\u{306}';
const DIAERESIS: char = '\u{308}';
const ACUTE: char = '\u{301}';

/// Systems: as newspapers write it, near BGN/PCGN; ICAO Doc 9303 part 3 section 6 B; ISO 9 and the
/// scholarly and South Slavic Latin alphabets, all without marks; a national system (Ukraine 2010,
/// Bulgaria 2009) or the neighbour's reading; BGN/PCGN with `ye` and `yo`, and `ch` for `х` as in
/// Central Europe.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let language = Language::of(letters);
    let base = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|letter| letter.base);
    spell_each(letters, |at| {
        let letter = letters.get(at)?;
        let previous = base(at.checked_sub(1));
        let place = Place {
            after_vowel: previous.is_none_or(|c| "аеиоуыэюяіїєёьъ".contains(c)),
            initial: at == 0,
            // `ия` at the end is `ia` in Sofia.
            last: at + 1 == letters.len(),
            language,
        };
        spelt(*letter, &place)
    })
}

/// What the letters of a word say of its language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Russian,
    Ukrainian,
    Belarusian,
    Bulgarian,
    Serbian,
    Macedonian,
    /// No letter tells.
    Open,
}

impl Language {
    fn of(letters: &[Letter]) -> Self {
        let any = |signs: &str| letters.iter().any(|letter| signs.contains(letter.base));
        let marked = |base, mark| letters.iter().any(|l| l.base == base && l.mark == Some(mark));
        if any("ђћ") {
            Self::Serbian
        } else if any("ѕ") || marked('к', ACUTE) || marked('г', ACUTE) {
            Self::Macedonian
        } else if any("љњџј") {
            Self::Serbian
        } else if marked('у', BREVE) || (any("і") && any("ыэ")) {
            Self::Belarusian
        } else if any("ієґ") {
            Self::Ukrainian
        } else if any("ыэ") || marked('е', DIAERESIS) {
            Self::Russian
        } else if any("ъ") {
            Self::Bulgarian
        } else {
            Self::Open
        }
    }
}

struct Place {
    /// At the start of the word or after a vowel, where `е` is heard as `ye`.
    after_vowel: bool,
    initial: bool,
    last: bool,
    language: Language,
}

fn spelt(letter: Letter, place: &Place) -> Option<Spellings> {
    marked(letter, place).or_else(|| by_language(letter.base, place)).or_else(|| plain(letter.base))
}

const fn marked(letter: Letter, place: &Place) -> Option<Spellings> {
    Some(match (letter.base, letter.mark) {
        ('и', Some(BREVE)) if place.initial => &["y", "i", "j", "y", "y"],
        ('и', Some(BREVE)) => &["y", "i", "j", "i", "y"],
        ('у', Some(BREVE)) => &["w", "u", "u", "v", "w"],
        ('е', Some(DIAERESIS)) => match place.language {
            Language::Belarusian => &["yo", "io", "jo", "yo", "yo"],
            _ => &["e", "e", "jo", "io", "yo"],
        },
        ('і', Some(DIAERESIS)) if place.initial => &["yi", "yi", "ji", "i", "yi"],
        ('і', Some(DIAERESIS)) => &["yi", "i", "ji", "i", "yi"],
        ('г', Some(ACUTE)) => &["gj", "g", "g", "dj", "gj"],
        ('к', Some(ACUTE)) => &["kj", "k", "k", "c", "kj"],
        _ => return None,
    })
}

/// Letters whose value depends on the language.
const fn by_language(base: char, place: &Place) -> Option<Spellings> {
    match place.language {
        Language::Serbian => serbian(base),
        Language::Macedonian => macedonian(base),
        Language::Bulgarian => bulgarian(base, place),
        Language::Ukrainian => ukrainian(base, place),
        Language::Belarusian => belarusian(base, place),
        Language::Russian => russian(base, place),
        Language::Open => open(base, place),
    }
}

/// Vuk's letters one by one in Gaj's Latin alphabet: bare, by ICAO, and as foreign papers hear
/// them.
const fn serbian(base: char) -> Option<Spellings> {
    Some(match base {
        'ж' => &["z", "z", "zh"],
        'х' => &["h"],
        'ц' => &["c", "c", "ts"],
        'ш' => &["s", "s", "sh"],
        'ђ' => &["dj", "d", "dj"],
        'ј' => &["j", "j", "y"],
        'љ' => &["lj", "lj", "ly"],
        'њ' => &["nj", "nj", "ny"],
        'ч' | 'ћ' => &["c", "c", "ch"],
        'џ' => &["dz", "dz", "dzh"],
        _ => return None,
    })
}

const fn macedonian(base: char) -> Option<Spellings> {
    Some(match base {
        'ж' => &["zh", "zh", "z"],
        'х' => &["h"],
        'ц' => &["c", "c", "c", "ts"],
        'ч' => &["ch", "ch", "c"],
        'ш' => &["sh", "sh", "s"],
        'ј' => &["j", "j", "j", "y"],
        'џ' => &["dzh", "dj", "dz"],
        _ => return None,
    })
}

const fn bulgarian(base: char, place: &Place) -> Option<Spellings> {
    Some(match base {
        'х' => &["h", "kh", "h", "h", "kh"],
        'щ' => &["sht", "sht", "st"],
        'ъ' => &["a", "ie", "a", "u", "a"],
        'ь' => &["y", "", "j", "y", ""],
        'я' if place.last => &["a", "ia", "ja", "ya"],
        _ => return None,
    })
}

const fn ukrainian(base: char, place: &Place) -> Option<Spellings> {
    Some(match base {
        'г' => &["h", "h", "h", "g", "h"],
        'и' => &["y", "y", "y", "i", "y"],
        'є' if place.initial => &["ye", "ye", "je", "e", "ye"],
        'є' => &["ye", "ie", "je", "e", "ye"],
        'ю' if place.initial => &["yu", "yu", "ju", "yu", "yu"],
        'я' if place.initial => &["ya", "ya", "ja", "ya", "ya"],
        'х' => &["kh", "kh", "h", "kh", "ch"],
        _ => return None,
    })
}

const fn belarusian(base: char, place: &Place) -> Option<Spellings> {
    Some(match base {
        'г' => &["h", "h", "h", "g", "h"],
        'х' => &["kh", "kh", "ch", "kh", "kh"],
        'е' if place.after_vowel => &["e", "e", "je", "e", "ye"],
        _ => return None,
    })
}

const fn russian(base: char, place: &Place) -> Option<Spellings> {
    Some(match base {
        'е' if place.after_vowel => &["e", "e", "e", "ie", "ye"],
        'ъ' => &["", "ie", "", "", ""],
        _ => return None,
    })
}

/// The fourth system reads the word as Ukrainian (national system of 2010) or Bulgarian.
const fn open(base: char, place: &Place) -> Option<Spellings> {
    Some(match base {
        'г' => &["g", "g", "g", "h", "g"],
        'и' => &["i", "i", "i", "y", "i"],
        'е' if place.after_vowel => &["e", "e", "e", "e", "ye"],
        'щ' => &["shch", "shch", "st", "sht", "shch"],
        'ю' if !place.initial => &["yu", "iu", "ju", "iu", "yu"],
        'я' if !place.initial => &["ya", "ia", "ja", "ia", "ya"],
        _ => return None,
    })
}

const fn plain(base: char) -> Option<Spellings> {
    Some(match base {
        'а' => &["a"],
        'б' => &["b"],
        'в' => &["v"],
        'г' | 'ґ' => &["g"],
        'д' => &["d"],
        'е' | 'э' | 'ѣ' => &["e"],
        'ж' => &["zh", "zh", "z", "zh", "zh"],
        'з' => &["z"],
        'и' | 'і' => &["i"],
        'й' | 'ы' | 'ѵ' => &["y"],
        'к' => &["k"],
        'л' => &["l"],
        'м' => &["m"],
        'н' => &["n"],
        'о' => &["o"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s"],
        'т' => &["t"],
        'у' => &["u"],
        'ф' => &["f"],
        'х' => &["kh", "kh", "h", "kh", "ch"],
        'ц' => &["ts", "ts", "c", "ts", "ts"],
        'ч' => &["ch", "ch", "c", "ch", "ch"],
        'ш' => &["sh", "sh", "s", "sh", "sh"],
        'щ' => &["shch", "shch", "sc", "shch", "shch"],
        'ъ' | 'ь' => &[""],
        'ю' => &["yu", "iu", "ju", "yu", "yu"],
        'я' => &["ya", "ia", "ja", "ya", "ya"],
        'є' => &["ye", "ie", "je", "e", "ye"],
        'ј' => &["j"],
        'љ' => &["lj"],
        'њ' => &["nj"],
        'ѕ' => &["dz"],
        'ѫ' => &["a", "u"],
        _ => return None,
    })
}
