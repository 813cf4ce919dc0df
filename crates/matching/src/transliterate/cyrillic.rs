//! Cyrillic letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian.

use super::{Letter, Spellings, spell_each};

const BREVE: char = '\u{306}';
const DIAERESIS: char = '\u{308}';
const ACUTE: char = '\u{301}';

/// Systems: BGN/PCGN as newspapers write it; ICAO Doc 9303 (with Ukrainian values where the word
/// shows that it is Ukrainian or Belarusian); scholarly and South Slavic (ISO 9 without marks);
/// with `ye` and with Ukrainian `h`.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let ukrainian = letters.iter().any(|letter| matches!(letter.base, 'і' | 'є' | 'ґ'));
    let previous = |at: usize| at.checked_sub(1).and_then(|at| letters.get(at)).map(|l| l.base);
    spell_each(letters, |at| {
        let letter = letters.get(at)?;
        let after_vowel = previous(at).is_none_or(|c| "аеиоуыэюяіїєёь".contains(c));
        spelt(*letter, Place { after_vowel, ukrainian })
    })
}

#[derive(Clone, Copy)]
struct Place {
    /// At the start of the word or after a vowel, where `е` is heard as `ye`.
    after_vowel: bool,
    ukrainian: bool,
}

fn spelt(letter: Letter, place: Place) -> Option<Spellings> {
    marked(letter).or_else(|| varying(letter.base, place)).or_else(|| plain(letter.base))
}

const fn marked(letter: Letter) -> Option<Spellings> {
    Some(match (letter.base, letter.mark) {
        ('и', Some(BREVE)) => ["y", "i", "j", "i"],
        ('у', Some(BREVE)) => ["w", "u", "u", "v"],
        ('е', Some(DIAERESIS)) => ["e", "e", "jo", "yo"],
        ('і', Some(DIAERESIS)) => ["yi", "i", "ji", "i"],
        ('г', Some(ACUTE)) => ["g", "g", "gj", "dj"],
        ('к', Some(ACUTE)) => ["k", "k", "kj", "c"],
        _ => return None,
    })
}

const fn varying(base: char, place: Place) -> Option<Spellings> {
    Some(match base {
        'е' if place.after_vowel => ["e", "e", "e", "ye"],
        'г' if place.ukrainian => ["h", "h", "g", "h"],
        'г' => ["g", "g", "g", "h"],
        'и' if place.ukrainian => ["y", "y", "i", "y"],
        _ => return None,
    })
}

const fn plain(base: char) -> Option<Spellings> {
    Some(match base {
        'а' => ["a"; 4],
        'б' => ["b"; 4],
        'в' => ["v"; 4],
        'д' => ["d"; 4],
        'е' | 'э' => ["e"; 4],
        'ж' => ["zh", "zh", "z", "zh"],
        'з' => ["z"; 4],
        'и' => ["i", "i", "i", "y"],
        'к' => ["k"; 4],
        'л' => ["l"; 4],
        'м' => ["m"; 4],
        'н' => ["n"; 4],
        'о' => ["o"; 4],
        'п' => ["p"; 4],
        'р' => ["r"; 4],
        'с' => ["s"; 4],
        'т' => ["t"; 4],
        'у' => ["u"; 4],
        'ф' => ["f"; 4],
        'х' => ["kh", "kh", "h", "h"],
        'ц' => ["ts", "ts", "c", "ts"],
        'ч' => ["ch", "ch", "c", "ch"],
        'ш' => ["sh", "sh", "s", "sh"],
        'щ' => ["shch", "shch", "st", "sht"],
        'ъ' => ["", "ie", "a", "a"],
        'ы' => ["y"; 4],
        'ь' => ["", "", "", ""],
        'ю' => ["yu", "iu", "ju", "yu"],
        'я' => ["ya", "ia", "ja", "ya"],
        'і' => ["i"; 4],
        'є' => ["ye", "ie", "je", "e"],
        'ґ' => ["g"; 4],
        'ђ' => ["dj", "dj", "d", "dj"],
        'ј' => ["j", "j", "j", "y"],
        'љ' => ["lj", "lj", "lj", "ly"],
        'њ' => ["nj", "nj", "nj", "ny"],
        'ћ' => ["c", "c", "c", "ch"],
        'џ' => ["dz", "dz", "dz", "dzh"],
        'ѕ' => ["dz"; 4],
        _ => return None,
    })
}
