//! Any text as a name: normal forms are stable, taking the name apart keeps to its bounds, and it
//! compares with itself and with nothing.
#![no_main]

use entente_matching::compare::{compare, romanised};
use entente_matching::{PersonEntry, PersonQuery, limits, normalise};
use entente_model::{Identity, IdentityRole, NameQuality, PersonName};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let folded = normalise::folded(text);
    assert_eq!(normalise::folded(&folded), folded, "folding twice is folding once");
    let stripped = normalise::stripped(text);
    assert_eq!(normalise::stripped(&stripped), stripped, "what is stripped stays so");
    assert!(!stripped.chars().any(normalise::is_mark));
    let Ok(name) = PersonName::unassigned(text) else { return };
    assert!(romanised(&name).len() <= limits::WORDS_MAX);
    let identity = Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Unknown,
        name: name.clone(),
        birth: Vec::new(),
        note: None,
    };
    let entry = PersonEntry { identities: vec![identity], ..PersonEntry::default() };
    let query = PersonQuery { names: vec![name], ..PersonQuery::default() };
    let itself = compare(&query, &entry).score_permille;
    let nobody = compare(&query, &PersonEntry::default()).score_permille;
    assert!(nobody <= itself && itself <= 1000, "{nobody} {itself}");
});
