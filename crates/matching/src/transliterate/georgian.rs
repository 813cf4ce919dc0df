//! Georgian letters.

use super::{Letter, Spellings, spell_each};

/// Systems: the national system of 2002, which BGN/PCGN 2009 follows; ISO 9984 without marks; by
/// way of Russian, as passports of the Soviet Union had it.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    spell_each(letters, |at| letters.get(at).and_then(|letter| spelt(letter.base)))
}

const fn spelt(base: char) -> Option<Spellings> {
    Some(match base {
        'ა' => &["a"],
        'ბ' => &["b"],
        'გ' => &["g"],
        'დ' => &["d"],
        'ე' => &["e"],
        'ვ' => &["v"],
        'ზ' => &["z"],
        'თ' | 'ტ' => &["t"],
        'ი' => &["i"],
        'კ' | 'ქ' => &["k"],
        'ლ' => &["l"],
        'მ' => &["m"],
        'ნ' => &["n"],
        'ო' => &["o"],
        'პ' => &["p"],
        'ჟ' => &["zh", "z", "zh"],
        'რ' => &["r"],
        'ს' => &["s"],
        'უ' => &["u"],
        'ფ' => &["p", "p", "f"],
        'ღ' => &["gh", "g", "g"],
        'ყ' => &["q", "q", "k"],
        'შ' => &["sh", "s", "sh"],
        'ჩ' | 'ჭ' => &["ch", "c", "ch"],
        'ც' | 'წ' => &["ts", "c", "ts"],
        'ძ' => &["dz", "j", "dz"],
        'ხ' => &["kh", "x", "kh"],
        'ჯ' => &["j", "j", "dzh"],
        'ჰ' => &["h", "h", "g"],
        'ჲ' => &["y"],
        _ => return None,
    })
}
