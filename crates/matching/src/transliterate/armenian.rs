//! Armenian letters. Eastern and Western Armenian read the same stops the other way round: Պետրոս
//! is Petros in Yerevan and Bedros in Beirut.

use super::{Letter, Spellings, spell_each};

/// Systems: BGN/PCGN 1981 without marks, near the passports of Armenia; as newspapers write it; ISO
/// 9985 without marks; Western Armenian.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    spell_each(letters, |at| {
        let base = |at: usize| letters.get(at).map_or(' ', |letter| letter.base);
        let previous = at.checked_sub(1).map_or(' ', base);
        by_place(previous, base(at), base(at + 1)).or_else(|| spelt(base(at)))
    })
}

/// Letters that are heard otherwise at the start of a word (where the letter before is a space) or
/// beside others.
const fn by_place(previous: char, here: char, next: char) -> Option<Spellings> {
    Some(match (previous, here, next) {
        (_, 'ո', 'ւ') => &["u", "u", "ow", "ou"],
        ('ո', 'ւ', _) => &[""],
        ('ե', 'ւ', _) => &["v", "v", "w", "v"],
        (' ', 'ե', _) => &["ye", "e", "e", "ye"],
        (' ', 'ո', _) => &["vo", "o", "o", "vo"],
        (' ', 'յ', _) => &["y", "y", "y", "h"],
        // The ending of family names: -yan in the east, -ian in the west.
        (_, 'յ', 'ա') => &["y", "i", "y", "i"],
        (' ', 'ը', _) => &["e"],
        _ => return None,
    })
}

const fn spelt(base: char) -> Option<Spellings> {
    Some(match base {
        'ա' => &["a"],
        'բ' => &["b", "b", "b", "p"],
        'գ' => &["g", "g", "g", "k"],
        'դ' => &["d", "d", "d", "t"],
        'ե' | 'է' => &["e"],
        'զ' => &["z"],
        'ը' => &["y", "e", "e", "e"],
        'թ' => &["t"],
        'ժ' => &["zh", "zh", "z", "j"],
        'ի' => &["i"],
        'լ' => &["l"],
        'խ' => &["kh", "kh", "x", "kh"],
        'ծ' => &["ts", "ts", "c", "dz"],
        'կ' => &["k", "k", "k", "g"],
        'հ' => &["h"],
        'ձ' => &["dz", "dz", "j", "ts"],
        'ղ' => &["gh", "gh", "g", "gh"],
        'ճ' => &["ch", "ch", "c", "j"],
        'մ' => &["m"],
        'յ' => &["y"],
        'ն' => &["n"],
        'շ' => &["sh", "sh", "s", "sh"],
        'ո' | 'օ' => &["o"],
        'չ' => &["ch", "ch", "c", "ch"],
        'պ' => &["p", "p", "p", "b"],
        'ջ' => &["j", "dj", "j", "ch"],
        'ռ' | 'ր' => &["r"],
        'ս' => &["s"],
        'վ' | 'ւ' => &["v"],
        'տ' => &["t", "t", "t", "d"],
        'ց' => &["ts", "ts", "c", "ts"],
        'փ' => &["p"],
        'ք' => &["k"],
        'ֆ' => &["f"],
        'և' => &["ev"],
        _ => return None,
    })
}
