//! The keys that words and numbers are filed under: bounded, the same each time, and a number that
//! differs only in what separates its characters has the same ones.
#![no_main]

use entente_matching::{keys, limits, transliterate};
use entente_model::{DocumentNumber, Plate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let spellings = transliterate::spellings(text);
    assert_eq!(transliterate::spellings(text), spellings, "the same word, the same spellings");
    assert!(spellings.len() <= limits::FORMS_MAX);
    let reference = keys::reference(text);
    assert_eq!(keys::reference(&reference.exact).exact, reference.exact, "a key is its own key");
    if let Ok(document) = DocumentNumber::new(text) {
        let same = keys::compare_documents(&document, &document);
        assert!(same.is_none_or(|found| found.score_permille == 1000));
    }
    if let Ok(plate) = Plate::new(text, None) {
        assert_eq!(keys::plate(&plate), keys::plate(&plate));
    }
});
