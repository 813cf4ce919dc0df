//! Words that do something within a name: particles, titles, words of descent, legal forms.

pub(super) fn is_servant(word: &str) -> bool {
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

/// Words that follow `Abdul` where it stands alone as a name: nobody is their servant.
pub(super) fn is_no_attribute(word: &str) -> bool {
    matches!(
        word,
        "muhammad"
            | "mohammad"
            | "mohammed"
            | "mohamed"
            | "muhammed"
            | "mohamad"
            | "muhamad"
            | "ahmad"
            | "ahmed"
            | "hasan"
            | "hassan"
            | "abbas"
            | "khan"
            | "jan"
            | "shah"
            | "gul"
            | "ibrahim"
            | "ismail"
            | "omar"
            | "umar"
            | "bin"
            | "ibn"
            | "ben"
            | "abdul"
            | "abd"
    )
}

pub(super) fn is_article(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "ul"
            | "ar"
            | "er"
            | "ur"
            | "as"
            | "es"
            | "ad"
            | "ed"
            | "ud"
            | "an"
            | "en"
            | "ال"
    )
}

pub(super) fn is_particle(word: &str) -> bool {
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

/// What a company is, not what a person is called: no person is found by it. Short forms that are
/// names too (`SA`, `AS`, `AB`) are left alone.
pub(super) fn is_legal_form(word: &str) -> bool {
    matches!(
        word,
        "gmbh"
            | "ggmbh"
            | "gesmbh"
            | "aktiengesellschaft"
            | "gesellschaft"
            | "kg"
            | "ohg"
            | "ev"
            | "ltd"
            | "limited"
            | "llc"
            | "llp"
            | "inc"
            | "incorporated"
            | "corp"
            | "corporation"
            | "plc"
            | "company"
            | "holding"
            | "holdings"
            | "group"
            | "sarl"
            | "sas"
            | "eurl"
            | "srl"
            | "spa"
            | "sapa"
            | "snc"
            | "lda"
            | "ltda"
            | "bvba"
            | "sprl"
            | "bv"
            | "nv"
            | "aps"
            | "oyj"
            | "kft"
            | "zrt"
            | "nyrt"
            | "sro"
            | "spol"
            | "doo"
            | "dooel"
            | "ead"
            | "eood"
            | "ood"
            | "ooo"
            | "oao"
            | "zao"
            | "pao"
            | "tov"
            | "uab"
            | "sia"
            | "fze"
            | "gmbhco"
            | "ооо"
            | "оао"
            | "зао"
            | "пао"
            | "тов"
            | "еоод"
            | "оод"
            | "επε"
    )
}

pub(super) fn is_title(word: &str) -> bool {
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

pub(super) fn generation(text: &str) -> Option<u8> {
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
pub(super) enum Descent {
    /// The next word is the father's name.
    Before,
    /// The word before is the father's name.
    After,
}

pub(super) fn descent_of(word: &str) -> Option<Descent> {
    match word {
        "bin" | "ibn" | "ben" | "bint" | "binti" | "binte" | "ould" | "wuld" | "بن" | "ابن"
        | "بنت" => Some(Descent::Before),
        "oglu" | "ogly" | "oglou" | "oghlu" | "uly" | "kyzy" | "qizi" | "kizi" | "gizi"
        | "оглы" | "кызы" => Some(Descent::After),
        _ => None,
    }
}

pub(super) fn is_slavic_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 20] = [
        "ovich",
        "evich",
        "ovych",
        "evych",
        "ovitch",
        "evitch",
        "owitsch",
        "ewitsch",
        "ovna",
        "evna",
        "ivna",
        "ichna",
        "ович",
        "евич",
        "ьич",
        "овна",
        "евна",
        "ична",
        "івна",
        "і\u{308}вна",
    ];
    const STEM_MIN: usize = 2;
    let ends = |ending: &str| {
        word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= STEM_MIN)
    };
    ENDINGS.iter().any(|ending| ends(ending))
}
