//! What holds for any text.

use crate::fixtures::{access, dated, entry, index_of, keys, names, query};
use entente_matching::{
    Options, PersonEntry, PersonIndex, PersonQuery, PreparedName, RecordKey, compare, engine,
};
use entente_model::{IdentityRole, NameQuality, PersonName};
use proptest::prelude::*;

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,40}",
        "[\\p{Latin} '-]{1,30}",
        "[\\p{Cyrillic}\\p{Greek} ]{1,30}",
        "[\\p{Arabic} ]{1,30}",
        "[\\p{Hebrew}\\p{Georgian}\\p{Armenian} ]{1,30}",
        "[\\p{Han}\\p{Hangul}\\p{Katakana} ]{1,12}",
        "[A-Z<]{1,44}",
        "[A-Z][a-z]{1,4}[A-Z][a-z]{1,4} [a-z]{2,5}(ovich|evna|uddin)",
        "(al|bin|de|van|abd|abdul|oglu|ibn| |-|[a-z]){1,12}",
    ]
}

const NAMES: [&str; 3] = ["Jelena/Primjer", "Helena/Primjer", "Jelena/Proba"];

fn entry_of(name: PersonName) -> PersonEntry {
    let identity = entente_model::Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Good,
        name,
        birth: vec![],
        note: None,
    };
    PersonEntry { identities: vec![identity], ..PersonEntry::default() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn comparing_any_two_texts_gives_a_score(one in anything(), two in anything()) {
        if let (Ok(one), Ok(two)) = (PersonName::unassigned(one), PersonName::unassigned(two)) {
            let asked = PersonQuery { names: vec![one], ..PersonQuery::default() };
            prop_assert!(compare(&asked, &entry_of(two)).score_permille <= 1000);
        }
    }

    #[test]
    fn likeness_of_any_two_names_is_the_same_from_either_side(one in anything(), two in anything()) {
        if let (Ok(one), Ok(two)) = (PersonName::unassigned(one), PersonName::unassigned(two)) {
            let (one, two) = (PreparedName::new(&one), PreparedName::new(&two));
            prop_assert_eq!(one.likeness(&two), two.likeness(&one));
            prop_assert!(one.likeness(&two) <= 1000);
        }
    }

    #[test]
    fn a_name_finds_itself_with_the_top_score_and_not_once_removed(
        text in anything(),
        others in prop::collection::vec(anything(), 0..6),
    ) {
        let Ok(name) = PersonName::unassigned(text) else { return Ok(()) };
        let index = engine();
        for (key, other) in (1..).zip(others) {
            if let Ok(other) = PersonName::unassigned(other) {
                index.insert(RecordKey(key), &entry_of(other)).unwrap();
            }
        }
        index.insert(RecordKey(0), &entry_of(name.clone())).unwrap();
        let asked = PersonQuery { names: vec![name], ..PersonQuery::default() };
        let matches = index.search(&asked, &access(), &Options::default());
        prop_assert_eq!(keys(&matches).first().copied(), Some(0));
        prop_assert_eq!(matches.candidates[0].score_permille, 1000);
        index.remove(RecordKey(0));
        prop_assert!(!keys(&index.search(&asked, &access(), &Options::default())).contains(&0));
    }

    #[test]
    fn two_plain_names_score_the_same_from_either_side(
        a in "[A-Z][b-hk-n]{3,6}[aeu] [A-Z][b-hk-np-t]{3,6}",
        b in "[A-Z][b-hk-n]{3,6}[aeu] [A-Z][b-hk-np-t]{3,6}",
    ) {
        prop_assert_eq!(names(&a, &b), names(&b, &a));
    }

    #[test]
    fn taking_agreeing_evidence_away_never_raises_the_score_above_it(
        day in 1u8..28,
        other in 1u8..28,
    ) {
        let held = format!("1971-03-{day:02}");
        let with = dated(("Jelena Primjer", &held), ("Jelena Primjer", &held));
        let without = dated(("Jelena Primjer", &held), ("Jelena Primjer", ""));
        let far = format!("1944-11-{other:02}");
        let differing = dated(("Jelena Primjer", &held), ("Jelena Primjer", &far));
        prop_assert!(with >= without && without > differing);
    }

    #[test]
    fn removing_and_inserting_again_changes_no_answer(
        order in Just((0u64..12).collect::<Vec<_>>()).prop_shuffle(),
        gone in 0usize..12,
    ) {
        let people: Vec<PersonEntry> =
            (0..12).map(|n| entry(NAMES[n % 3], &format!("19{}", 60 + n))).collect();
        let fresh = index_of(&people);
        let used = engine();
        for key in &order {
            used.insert(RecordKey(*key), &people[usize::try_from(*key).unwrap()]).unwrap();
        }
        for key in order.iter().take(gone) {
            used.remove(RecordKey(*key));
        }
        for key in order.iter().take(gone).rev() {
            used.insert(RecordKey(*key), &people[usize::try_from(*key).unwrap()]).unwrap();
        }
        let asked = query("Jelena Primjer", "1965");
        let options = Options { score_permille_min: 1, candidates_max: 50 };
        let answer = |index: &dyn PersonIndex| index.search(&asked, &access(), &options);
        prop_assert_eq!(answer(fresh.as_ref()), answer(used.as_ref()));
    }
}
