//! Unicode normal forms: what a text is once case, marks and compatibility forms are taken away.

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// Compatibility decomposition and full case folding (Unicode Standard Annex 15; The Unicode
/// Standard section 3.13). Marks stay, so that spellings that differ only in marks can still be
/// told apart.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        // Nothing to decompose, and folding is lower case.
        return text.to_ascii_lowercase();
    }
    let decomposer = DecomposingNormalizerBorrowed::new_nfkd();
    let decomposed = decomposer.normalize(text);
    let case_folded = CaseMapper::new().fold_string(&decomposed);
    // Folding may leave something to decompose again; once more makes the result stable.
    decomposer.normalize(&case_folded).into_owned()
}

/// The same text without combining marks; decomposes first.
#[must_use]
pub fn stripped(text: &str) -> String {
    let decomposer = DecomposingNormalizerBorrowed::new_nfkd();
    decomposer.normalize(text).chars().filter(|c| !is_mark(*c)).collect()
}

/// Whether a character is a combining mark.
#[must_use]
pub fn is_mark(c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(
        category,
        GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::EnclosingMark
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn plain_text_is_folded_as_any_other(text in "[ -~]{0,40}") {
            // A letter beyond ASCII takes the long way.
            let long = folded(&format!("{text}\u{df}"));
            prop_assert_eq!(long, format!("{}ss", folded(&text)));
        }
    }
}
