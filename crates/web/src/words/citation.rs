//! Citations of the law: written once, in English, and read in every language.

use super::{Worded, Words};

/// How an act begins in English, how it ends, and which message has its kind.
const ACTS: [(&str, &str, &str); 5] = [
    ("Regulation (EU) ", "", key("law-regulation")),
    ("Regulation (EC) No ", "", key("law-regulation-ec")),
    ("Directive (EU) ", "", key("law-directive")),
    ("Framework Decision ", "/JHA", key("law-framework-decision")),
    ("Decision ", "/JHA", key("law-decision")),
];

impl Words {
    /// One or several citations, such as `Regulation (EU) 2018/1862 Arts 38 and 39`; what is no act
    /// of the Union stays as it is.
    pub(crate) fn cited(&self, text: &str) -> Worded {
        let cited: Option<Vec<_>> = text.split("; ").map(|one| self.cited_one(one)).collect();
        cited.map_or_else(|| self.as_is(text), |cited| cited.join("; ").into())
    }

    fn cited_one(&self, text: &str) -> Option<String> {
        let (act, articles) = match text.split_once(" Arts ").or_else(|| text.split_once(" Art ")) {
            Some((act, articles)) => (act, Some(articles)),
            None => (text, None),
        };
        let act = self.act(act)?;
        let Some(articles) = articles else { return Some(act) };
        let several = [(" and ", key("law-and")), (" to ", key("law-to"))];
        let several = several.into_iter().find_map(|(between, key)| {
            let (first, last) = articles.split_once(between)?;
            Some(self.with_two(key, ("first", first.into()), ("last", last.into())))
        });
        let (key, articles) = match several {
            Some(several) => (key("law-articles"), several),
            None => (key("law-article"), articles.to_owned()),
        };
        Some(self.with_two(key, ("act", act.into()), ("article", articles.into())))
    }

    fn act(&self, text: &str) -> Option<String> {
        ACTS.iter().find_map(|(begins, ends, key)| {
            let number = text.strip_prefix(begins)?.strip_suffix(ends)?;
            let is_number = number.chars().all(|c| c.is_ascii_digit() || c == '/');
            is_number.then(|| self.with(key, "number", number))
        })
    }
}

/// What a legal basis is called, without the citation that ends it, and with a capital.
pub(crate) fn uncited(label: &str, act: &str) -> String {
    let number = act.split(' ').find(|part| part.contains('/')).unwrap_or_default();
    let number = number.trim_end_matches(|c: char| !c.is_ascii_digit());
    let words = opening_bracket(label)
        .and_then(|at| label.split_at_checked(at))
        .filter(|(_, citation)| !number.is_empty() && citation.contains(number))
        .map_or(label, |(words, _)| words.trim_end());
    capitalized(words)
}

/// The same with a capital.
pub(crate) fn capitalized(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

/// Where the bracket opens with which a text ends.
fn opening_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().rev() {
        match c {
            ')' | ']' => depth += 1,
            '(' | '[' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return matches!(c, '(' | '[').then_some(at);
        }
    }
    None
}

/// Names a message where the build looks for it.
const fn key(text: &str) -> &str {
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{LANGUAGES, Vocabulary};
    use entente_registers::Catalogue;
    use std::sync::Arc;

    fn in_language(code: &str) -> Words {
        let language = LANGUAGES.into_iter().find(|one| one.code == code).unwrap();
        Words::new(Arc::new(Vocabulary::default()), language)
    }

    #[test]
    fn a_citation_is_read_in_the_reader_s_language() {
        let cited = |code, text| in_language(code).cited(text).words;
        let several = "Regulation (EU) 2018/1862 Arts 38 and 39";
        assert_eq!(cited("en", several), several);
        assert_eq!(cited("el", several), "κανονισμός (ΕΕ) 2018/1862, άρθρα 38 και 39");
        assert_eq!(cited("de", "Decision 2008/615/JHA Art 12"), "Beschluss 2008/615/JI Art. 12");
        assert_eq!(
            cited(
                "fr",
                "Directive (EU) 2016/680 Arts 12 to 17; Regulation (EU) 2018/1862 Art 8(3)"
            ),
            "directive (UE) 2016/680 art. 12 à 17; règlement (UE) 2018/1862 art. 8(3)"
        );
    }

    #[test]
    fn what_is_no_act_of_the_union_stays_and_is_marked() {
        let text = "INTERPOL Rules on the Processing of Data Arts 46 to 50";
        let cited = in_language("el").cited(text);
        assert_eq!((cited.words.as_str(), cited.is_english), (text, true));
        assert!(!in_language("en").cited(text).is_english);
    }

    #[test]
    fn every_citation_of_declared_categories_has_words_in_every_language() {
        let catalogue = Catalogue::embedded().unwrap();
        let of_union =
            catalogue.declarations().filter(|one| !one.register().as_str().starts_with("interpol"));
        let kinds = of_union.flat_map(|one| &one.record_types);
        let articles: Vec<_> =
            kinds.filter_map(|kind| Some(&kind.alert.as_ref()?.article)).collect();
        assert_eq!(articles.len(), 19);
        for language in LANGUAGES {
            for article in &articles {
                assert!(!in_language(language.code).cited(article).is_english, "{article}");
            }
        }
    }

    #[test]
    fn the_citation_at_the_end_of_a_basis_is_left_out_in_every_language() {
        let act = "Regulation (EU) 2018/1862";
        assert_eq!(
            uncited("access of Europol (Regulation (EU) 2018/1862 Art 48)", act),
            "Access of Europol"
        );
        assert_eq!(uncited("a (b) c ((EU) 2018/1862 rendelet, 48. cikk)", act), "A (b) c");
        assert_eq!(
            uncited("alerte [Directiva (UE) 2016/680, art. 25]", "Directive (EU) 2016/680"),
            "Alerte"
        );
        assert_eq!(uncited("έρευνα (άλλο)", act), "Έρευνα (άλλο)");
        assert_eq!(uncited("data (Decision 2008/615/JHA Art 12)", "Decision 2008/615/JHA"), "Data");
    }
}
