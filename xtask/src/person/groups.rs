//! Groups of people that a search must treat alike: by script, naming tradition and sex.

use std::collections::HashMap;

/// The script that most letters of a name are written in.
pub(super) fn script(name: &str) -> &'static str {
    let mut counts: HashMap<&'static str, usize> = HashMap::new();
    for letter in name.chars().filter(|letter| letter.is_alphabetic()) {
        *counts.entry(script_of(letter)).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(script, count)| (*count, *script));
    most.map_or("none", |(script, _)| script)
}

const fn script_of(letter: char) -> &'static str {
    match letter {
        '\u{0000}'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}' => "Latin",
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => "Greek",
        '\u{0400}'..='\u{052F}' => "Cyrillic",
        '\u{0530}'..='\u{058F}' => "Armenian",
        '\u{0590}'..='\u{05FF}' => "Hebrew",
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' => "Arabic",
        '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => "Georgian",
        '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' => "East Asian",
        _ => "other",
    }
}

/// The countries of each naming tradition: how names are built there, not what people are.
const TRADITIONS: [(&str, &[&str]); 11] = [
    ("Germanic", &["DEU", "AUT", "CHE", "NLD", "BEL", "LUX", "LIE"]),
    ("Nordic", &["SWE", "DNK", "NOR", "ISL"]),
    ("Romance", &["FRA", "ITA", "ROU", "MDA", "MCO", "SMR", "HTI"]),
    (
        "Iberian, two surnames",
        &[
            "ESP", "PRT", "BRA", "MEX", "ARG", "COL", "PER", "CHL", "ECU", "VEN", "CUB", "DOM",
            "AGO", "CPV", "MOZ",
        ],
    ),
    ("English-speaking", &["GBR", "IRL", "USA", "CAN", "AUS", "NZL", "MLT"]),
    (
        "Slavic",
        &[
            "POL", "CZE", "SVK", "SVN", "HRV", "SRB", "BIH", "MNE", "MKD", "BGR", "UKR", "RUS",
            "BLR",
        ],
    ),
    ("Baltic, Finnic, Hungarian", &["EST", "LVA", "LTU", "FIN", "HUN"]),
    ("Greek", &["GRC", "CYP"]),
    (
        "Arabic and Persian",
        &[
            "SYR", "IRQ", "MAR", "DZA", "TUN", "EGY", "LBN", "JOR", "LBY", "SAU", "YEM", "PSE",
            "SDN", "IRN", "AFG", "ARE", "KWT", "SOM",
        ],
    ),
    (
        "Turkic, Caucasian, Albanian",
        &["TUR", "AZE", "GEO", "ARM", "KAZ", "UZB", "ALB", "XKX", "RKS"],
    ),
    (
        "South and East Asian",
        &["IND", "PAK", "BGD", "LKA", "NPL", "CHN", "VNM", "KOR", "JPN", "THA", "PHL", "IDN"],
    ),
];

/// The naming tradition of a country.
pub(super) fn tradition(country: &str) -> &'static str {
    match TRADITIONS.iter().find(|(_, countries)| countries.contains(&country)) {
        Some((tradition, _)) => tradition,
        None if country.is_empty() => "not stated",
        None => "other",
    }
}

/// How often each value goes with each word: what a word alone suggests.
#[derive(Default)]
pub(super) struct Suggestion(HashMap<String, HashMap<String, u32>>);

impl Suggestion {
    /// Counts nothing but these words, which keeps a register of many millions small.
    pub(super) fn about(words: impl Iterator<Item = String>) -> Self {
        Self(words.map(|word| (word, HashMap::new())).collect())
    }

    pub(super) fn count(&mut self, word: &str, value: &str) {
        if let Some(counts) = self.0.get_mut(word).filter(|_| !value.is_empty()) {
            *counts.entry(value.to_owned()).or_default() += 1;
        }
    }

    /// The value that most bearers of the word have.
    pub(super) fn most(&self, word: &str) -> Option<&str> {
        let counts = self.0.get(word)?;
        counts.iter().max_by_key(|(value, count)| (**count, *value)).map(|(value, _)| &**value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_of_the_script_of_most_of_its_letters() {
        for (name, expected) in [
            ("Ana Primjer", "Latin"),
            ("Тодор Величков", "Cyrillic"),
            ("Γιώργος Δείγμας", "Greek"),
            ("محمد طارق", "Arabic"),
            ("გიორგი", "Georgian"),
            ("Ա", "Armenian"),
            ("12", "none"),
        ] {
            assert_eq!(script(name), expected, "{name}");
        }
    }

    #[test]
    fn a_country_is_of_one_tradition() {
        let mut all: Vec<&str> =
            TRADITIONS.iter().flat_map(|(_, all)| all.iter().copied()).collect();
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "one is named twice");
        assert_eq!(tradition("SVN"), "Slavic");
        assert_eq!(tradition(""), "not stated");
        assert_eq!(tradition("ZZZ"), "other");
    }

    #[test]
    fn a_word_suggests_what_most_of_its_bearers_are() {
        let mut suggestion = Suggestion::about(["ana".to_owned()].into_iter());
        for sex in ["F", "F", "M", ""] {
            suggestion.count("ana", sex);
            suggestion.count("unasked", sex);
        }
        assert_eq!(suggestion.most("ana"), Some("F"));
        assert_eq!(suggestion.most("unasked"), None);
    }
}
