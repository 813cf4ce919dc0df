//! Hebrew letters. Vowels are hardly written, and three letters are read as a stop or as a
//! continuant, so a word is spelt by its consonants in several readings; names that are borne by
//! many are spelt with their vowels from a table.

use super::{Letter, Spellings, spell_each};

/// Systems: as passports of Israel write it (Academy of the Hebrew Language 2006, simple form); the
/// letters with two readings read the other way; ISO 259 without marks; with `a` for every vowel
/// that is not written.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let word: String = letters.iter().map(|letter| letter.base).collect();
    let mut found: Vec<String> = Vec::new();
    found.extend(vocalised(&word).into_iter().flatten().map(|name| (*name).to_owned()));
    let spelt = spell_each(letters, |at| {
        let base = |at: usize| letters.get(at).map_or(' ', |letter| letter.base);
        let previous = at.checked_sub(1).map_or(' ', base);
        by_place(previous, base(at), base(at + 1)).or_else(|| spelt(base(at)))
    });
    let with_vowels = spelt.first().map(|bare| voiced(bare));
    found.extend(spelt);
    found.extend(with_vowels);
    found
}

/// Letters whose reading depends on their place; a space stands before the start and after the end.
const fn by_place(previous: char, here: char, next: char) -> Option<Spellings> {
    Some(match (previous, here, next) {
        (' ', 'ב', _) => &["b"],
        (' ', 'פ', _) => &["p"],
        (' ', 'כ', _) => &["k", "ch", "k"],
        ('ו', 'ו', _) | ('י', 'י', _) | (_, 'א' | 'ע', 'ו' | 'י') => &[""],
        (' ', 'ו', _) | (_, 'ו', 'ו') => &["v", "v", "w"],
        (' ', 'י', _) => &["y"],
        (_, 'י', ' ') => &["i", "y"],
        (' ', 'א', _) => &["a", "e", "a"],
        (' ', 'ע', _) => &["a", "o", "a"],
        (_, 'ה', ' ') => &["a", "e", "h"],
        _ => return None,
    })
}

const fn spelt(base: char) -> Option<Spellings> {
    Some(match base {
        'א' => &["e", "a", ""],
        'ב' => &["v", "b", "b"],
        'ג' => &["g"],
        'ד' => &["d"],
        'ה' => &["h"],
        'ו' => &["o", "u", "w"],
        'ז' => &["z"],
        'ח' => &["h", "ch", "h"],
        'ט' | 'ת' => &["t", "t", "t"],
        'י' => &["i", "i", "y"],
        'כ' => &["ch", "k", "k"],
        'ך' => &["ch", "kh", "k"],
        'ל' => &["l"],
        'מ' | 'ם' => &["m"],
        'נ' | 'ן' => &["n"],
        'ס' => &["s"],
        'ע' => &["a", "a", ""],
        'פ' => &["f", "p", "p"],
        'ף' => &["f", "f", "p"],
        'צ' | 'ץ' => &["ts", "tz", "s"],
        'ק' => &["k", "k", "q"],
        'ר' => &["r"],
        'ש' => &["sh", "s", "s"],
        _ => return None,
    })
}

/// The same with `a` between consonants that stand side by side.
fn voiced(bare: &str) -> String {
    let vowel = |c: char| "aeiou".contains(c);
    let pair =
        |one: char, two: char| matches!((one, two), ('s' | 'c' | 'k', 'h') | ('t', 's' | 'z'));
    let mut text = String::with_capacity(bare.len() * 2);
    let mut previous: Option<char> = None;
    for c in bare.chars() {
        if let Some(before) = previous
            && !vowel(before)
            && !vowel(c)
            && !pair(before, c)
        {
            text.push('a');
        }
        text.push(c);
        previous = Some(c);
    }
    text
}

/// The usual spellings of very common names.
#[rustfmt::skip]
fn vocalised(word: &str) -> Option<&'static [&'static str]> {
    Some(match word {
        "משה" => &["moshe"], "דוד" => &["david"], "יוסף" => &["yosef"], "יעקב" => &["yaakov"],
        "יצחק" => &["yitzhak", "itzhak"], "אברהם" => &["avraham"], "שלמה" => &["shlomo"],
        "חיים" => &["haim", "chaim"], "שמואל" => &["shmuel"], "אליהו" => &["eliyahu"],
        "מרדכי" => &["mordechai"], "שמעון" => &["shimon"], "ראובן" => &["reuven"],
        "בנימין" => &["binyamin", "benjamin"], "מיכאל" => &["michael"], "דניאל" => &["daniel"],
        "רפאל" => &["rafael"], "גבריאל" => &["gavriel"], "יהודה" => &["yehuda"],
        "יהושע" => &["yehoshua"], "אהרן" | "אהרון" => &["aharon"],
        "ישראל" => &["israel", "yisrael"],
        "מנחם" => &["menachem"], "צבי" => &["tzvi", "zvi"], "זאב" => &["zeev"], "אריה" => &["arie"],
        "אורי" => &["uri", "ori"], "עמוס" => &["amos"], "נתן" => &["natan"],
        "יונתן" => &["yonatan"],
        "אלון" => &["alon"], "איתן" => &["eitan", "eytan"], "אבי" => &["avi"], "רוני" => &["roni"],
        "גיל" => &["gil"], "עומר" => &["omer"], "נועם" => &["noam"], "יואב" => &["yoav"],
        "שרה" => &["sara"], "רחל" => &["rachel"], "לאה" => &["lea"], "רבקה" => &["rivka"],
        "מרים" => &["miriam"], "אסתר" => &["ester"], "חנה" => &["hana", "chana"],
        "רות" => &["rut", "ruth"], "נעמי" => &["naomi"], "תמר" => &["tamar"], "יעל" => &["yael"],
        "דבורה" => &["dvora", "devora"], "שושנה" => &["shoshana"], "מיכל" => &["michal"],
        "נועה" => &["noa"], "אביגיל" => &["avigail"], "אילנה" => &["ilana"], "דינה" => &["dina"],
        "יהודית" => &["yehudit"], "אלישבע" => &["elisheva"], "טליה" => &["talia"],
        "כהן" => &["cohen", "kohen"], "לוי" => &["levi", "levy"], "מזרחי" => &["mizrahi"],
        "פרץ" => &["peretz"], "ביטון" => &["biton"], "דהן" => &["dahan"], "פרידמן" => &["friedman"],
        "אזולאי" => &["azulay"], "מלכה" => &["malka"], "כץ" => &["katz"], "עמר" => &["amar"],
        "שפירא" => &["shapira"], "גולדברג" => &["goldberg"], "רוזנברג" => &["rosenberg"],
        "גרינברג" => &["greenberg"], "וייס" => &["weiss"], "הרשקוביץ" => &["hershkovitz"],
        "ברגר" => &["berger"], "קליין" => &["klein"], "שוורץ" => &["schwartz"],
        "חדד" => &["hadad"], "אוחיון" => &["ohayon"], "בן" => &["ben"], "בר" => &["bar"],
        _ => return None,
    })
}
