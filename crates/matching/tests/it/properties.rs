//! What holds for any text.

use crate::fixtures::{access, dated, entry, index_of, keys, names, query};
use entente_matching::{
    Options, PersonEntry, PersonIndex, PersonQuery, PreparedName, RecordKey, compare, engine,
};
use entente_model::value::Sex;
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

/// Texts that once did not find themselves with the top score.
const LOST: [&str; 2] = [
    "\u{2161}",
    "\u{1ee42}\u{1eea5}\u{1ee8b}\u{1ee49}\u{1ee57}\u{1ee67}\u{1ee57}\u{1ee57}\u{1ee76}\u{1ee39}\
     \u{1ee42}\u{fe70}\u{1ee74}\u{1ee47}\u{1ee6c}\u{750}\u{1ee34}\u{656}\u{fdcf}\u{870}",
];

#[test]
fn texts_that_once_did_not_find_themselves_are_found_with_the_top_score() {
    for text in LOST {
        let name = PersonName::unassigned(text).unwrap();
        let index = engine();
        index.insert(RecordKey(0), &entry_of(name.clone())).unwrap();
        let asked = PersonQuery { names: vec![name], ..PersonQuery::default() };
        let matches = index.search(&asked, &access(), &Options::default());
        let scores: Vec<u16> = matches.candidates.iter().map(|one| one.score_permille).collect();
        assert_eq!(scores, [1000], "{text}");
    }
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
    fn likeness_of_any_two_names_is_the_same_from_either_side(
        one in anything(),
        two in anything(),
    ) {
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

const GIVEN: [&str; 13] = [
    "Jelena",
    "Ljiljana",
    "Jelna",
    "Tomas",
    "Thomas",
    "Maria",
    "Mohamed",
    "Jelena Maria",
    "",
    "J.",
    "Jelena M.",
    "J. M.",
    "T. Maria",
];
const FAMILY: [&str; 7] =
    ["Primjer", "Primer", "Muster", "al-Hadad", "Zvonimirovic", "Primjer Muster", "Primjer M."];
const BIRTHS: [&str; 13] = [
    "",
    "1971",
    "1971~",
    "1972",
    "1971-03",
    "1971-03-04",
    "1971-04-03",
    "1972-03-04",
    "1971-03-05",
    "1971-03-17",
    "1971-11-30",
    "1971-01-01",
    "1990-12-24",
];

/// A record, and a question for just that.
fn someone() -> impl Strategy<Value = (PersonEntry, PersonQuery)> {
    let name = (prop::sample::select(&GIVEN[..]), prop::sample::select(&FAMILY[..]));
    let states = prop::sample::select(&["", "SWE", "LUX"][..]);
    let sexes = prop::sample::select(&[None, Some(Sex::F), Some(Sex::M)][..]);
    (name, prop::sample::select(&BIRTHS[..]), states, sexes).prop_map(
        |((given, family), birth, state, sex)| {
            let name =
                if given.is_empty() { family.to_owned() } else { format!("{given}/{family}") };
            let nationalities: Vec<_> = state.parse().into_iter().collect();
            let entry =
                PersonEntry { sex, nationalities: nationalities.clone(), ..entry(&name, birth) };
            (entry, PersonQuery { sex, nationalities, ..query(&name, birth) })
        },
    )
}

/// Names with initials before, between, after and in place of names, in either box and without
/// boxes, beside words that may be written as one.
fn initialed() -> impl Strategy<Value = String> {
    let given = prop::sample::select(
        &[
            "T.",
            "Tomas",
            "Thomas",
            "Tonas",
            "Maria",
            "T. Maria",
            "Maria T.",
            "Tomas M.",
            "M. Tomas",
            "T. M.",
            "M. T.",
            "Tomas Maria",
            "Tomas J. Maria",
            "T. Jelena Maria",
            "Jelena T. M.",
            "J. T. M.",
            "Tomas bin Omar",
        ][..],
    );
    let family = prop::sample::select(
        &[
            "al-Hadad",
            "Hadad",
            "T. al-Hadad",
            "al-Hadad M.",
            "H.",
            "Primjer-Muster",
            "Primjer Muster",
            "Primer",
            "P. Muster",
            "Primjer M.",
            "M. P.",
            "Muster T. Primjer",
        ][..],
    );
    (given, family, 0u8..6).prop_map(|(given, family, boxes)| match boxes {
        0 => format!("{given} {family}"),
        1 => format!("{family} {given}"),
        2 => format!("{family}/{given}"),
        3 => given.to_owned(),
        _ => format!("{given}/{family}"),
    })
}

/// Names with an initial that a bound once thought could not stand for the other name, since the
/// words that agree were found twice: by themselves and run together.
#[test]
fn an_initial_stands_for_a_name_beside_words_that_are_found_twice() {
    let mut lost = Vec::new();
    for (asked, held) in [
        ("Tomas/al-Hadad", "T. Maria/al-Hadad"),
        ("Tomas Maria/al-Hadad", "Tomas M. Jelena/al-Hadad"),
        ("Tomas/Primjer-Muster", "T. Maria/Primjer-Muster"),
        ("Tomas bin Omar Primer", "Tomas bin Omar P. Muster"),
    ] {
        let index = index_of(&[entry(held, "")]);
        let scores = |score_permille_min| {
            let options = Options { score_permille_min, candidates_max: 50 };
            let found = index.search(&query(asked, ""), &access(), &options).candidates;
            found.into_iter().map(|one| one.score_permille).collect::<Vec<_>>()
        };
        let any = scores(1);
        assert!(any[0] >= 500, "{asked} {held}: {any:?}");
        if scores(any[0]) != any {
            lost.push((asked, held, any));
        }
    }
    assert_eq!(lost, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whoever_reaches_the_wanted_score_is_found(
        people in prop::collection::vec(someone(), 1..30),
        (_, asked) in someone(),
        wanted in 300u16..950,
    ) {
        let entries: Vec<PersonEntry> = people.into_iter().map(|(entry, _)| entry).collect();
        let index = index_of(&entries);
        let search = |score_permille_min| {
            let options = Options { score_permille_min, candidates_max: 50 };
            let found = index.search(&asked, &access(), &options).candidates;
            found.into_iter().map(|one| (one.score_permille, one.record.0)).collect::<Vec<_>>()
        };
        // Where every score is wanted, no bound leaves anything out.
        let every = search(1).into_iter().filter(|(score, _)| *score >= wanted);
        let shown = |name: &PersonName, birth: &[_]| format!("{} {birth:?}", name.full());
        let whom = shown(&asked.names[0], &asked.birth);
        let among = entries.iter().map(|e| shown(&e.identities[0].name, &e.birth));
        let among = among.collect::<Vec<_>>();
        prop_assert_eq!(search(wanted), every.collect::<Vec<_>>(), "{} among {:?}", whom, among);
    }

    #[test]
    fn names_with_initials_are_found_by_whoever_wants_just_their_score(
        people in prop::collection::vec(
            (initialed(), prop::sample::select(&BIRTHS[..])),
            1..10,
        ),
        asked in (initialed(), prop::sample::select(&BIRTHS[..])),
    ) {
        let entries: Vec<PersonEntry> =
            people.iter().map(|(name, birth)| entry(name, birth)).collect();
        let index = index_of(&entries);
        let asked_for = query(&asked.0, asked.1);
        let search = |score_permille_min| {
            let options = Options { score_permille_min, candidates_max: 50 };
            let found = index.search(&asked_for, &access(), &options).candidates;
            found.into_iter().map(|one| (one.score_permille, one.record.0)).collect::<Vec<_>>()
        };
        let every = search(1);
        for (wanted, _) in &every {
            let expected: Vec<_> =
                every.iter().copied().filter(|(score, _)| score >= wanted).collect();
            prop_assert_eq!(search(*wanted), expected, "{:?} among {:?}", asked, people);
        }
    }

    #[test]
    fn less_agreement_never_scores_more(
        (held, asked) in someone(),
        lacking in 0usize..3,
    ) {
        let whole = compare(&asked, &held).score_permille;
        let mut less = held.clone();
        match lacking {
            0 => less.birth.clear(),
            1 => less.nationalities.clear(),
            _ => less.sex = None,
        }
        prop_assert!(compare(&asked, &less).score_permille <= whole);
    }
}
