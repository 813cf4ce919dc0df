//! What an asker may not know of leaves no trace in an answer.

use crate::fixtures::{entry, query};
use entente_matching::{Options, PersonEntry, RecordKey, engine};
use entente_model::Visibility;
use entente_model::record::Access;
use proptest::prelude::*;

fn access(authority: &str, categories: &[&str]) -> Access {
    Access {
        authority: authority.parse().unwrap(),
        categories: categories.iter().map(|code| (*code).to_owned()).collect(),
    }
}

fn seen(number: usize) -> Visibility {
    match number % 4 {
        0 => Visibility::default(),
        1 => Visibility { categories: ["ARR".to_owned()].into(), ..Visibility::default() },
        2 => Visibility {
            hidden_from: ["at-police".parse().unwrap()].into(),
            ..Visibility::default()
        },
        _ => Visibility {
            categories: ["MIS".to_owned()].into(),
            hidden_from: ["se-police".parse().unwrap()].into(),
        },
    }
}

#[test]
fn only_entitled_askers_see_a_record() {
    let index = engine();
    for number in 0..4 {
        let entry = PersonEntry { visibility: seen(number), ..entry("Jelena/Primjer", "1971") };
        index.insert(RecordKey(number.try_into().unwrap()), &entry).unwrap();
    }
    let keys = |access: Access| {
        let matches = index.search(&query("Jelena Primjer", ""), &access, &Options::default());
        matches.candidates.iter().map(|candidate| candidate.record.0).collect::<Vec<_>>()
    };
    assert_eq!(keys(access("at-police", &[])), [0]);
    assert_eq!(keys(access("at-police", &["ARR", "MIS"])), [0, 1, 3]);
    assert_eq!(keys(access("se-police", &["MIS"])), [0, 2]);
    assert_eq!(keys(access("fi-border", &["MIS"])), [0, 2, 3]);
}

fn people() -> impl Strategy<Value = Vec<(String, String, u16, usize)>> {
    let given = prop::sample::select(vec![
        "Jelena", "Helena", "Tomas", "Mohamed", "محمد", "Anna", "Ana", "Иван",
    ]);
    let family = prop::sample::select(vec![
        "Primjer",
        "Primer",
        "Muster",
        "Mustar",
        "Hadad",
        "Proba",
        "Примеров",
    ]);
    let person = (given, family, 1960u16..1966, 0usize..4);
    prop::collection::vec(person.prop_map(|(g, f, y, v)| (g.to_owned(), f.to_owned(), y, v)), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn answers_equal_those_of_an_index_that_never_held_the_rest(
        people in people(),
        dated: bool,
        max in 1usize..8,
    ) {
        let (whole, visible) = (engine(), engine());
        let asker = access("at-police", &["ARR"]);
        for (key, (given, family, year, number)) in (0..).zip(&people) {
            let entry = PersonEntry {
                visibility: seen(*number),
                ..entry(&format!("{given}/{family}"), &year.to_string())
            };
            whole.insert(RecordKey(key), &entry).unwrap();
            if entry.visibility.permits(&asker) {
                visible.insert(RecordKey(key), &entry).unwrap();
            }
        }
        let options = Options { candidates_max: max, score_permille_min: 300 };
        for asked in ["Jelena Primjer", "Mohamed Hadad", "Ivan Primerov", "Ana Mustar"] {
            let asked = query(asked, if dated { "1962" } else { "" });
            prop_assert_eq!(
                whole.search(&asked, &asker, &options),
                visible.search(&asked, &asker, &options)
            );
        }
    }
}
