use super::*;
use crate::index::segment::build;
use crate::score::Level;
use entente_model::value::{Place, Sex};
use entente_model::{DocumentNumber, Identity, IdentityRole, NameQuality, PersonName};
use proptest::prelude::*;

fn entry(given: &str, family: &str, birth: &str) -> PersonEntry {
    let identity = Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Unknown,
        name: PersonName::given_family(given, family).unwrap(),
        birth: vec![],
        note: None,
    };
    PersonEntry {
        identities: vec![identity],
        birth: birth.parse().into_iter().collect(),
        ..PersonEntry::default()
    }
}

fn query(given: &str, family: &str, birth: &str) -> PersonQuery {
    PersonQuery {
        names: vec![PersonName::given_family(given, family).unwrap()],
        birth: birth.parse().into_iter().collect(),
        ..PersonQuery::default()
    }
}

fn access() -> Access {
    Access { authority: "at-police".parse().unwrap(), categories: [].into() }
}

fn search(engine: &Engine, query: &PersonQuery) -> Matches {
    engine.search(query, &access(), &Options::default())
}

#[test]
fn one_index_entry_more_than_may_be_visited_is_cut_and_it_is_said() {
    let work = Work { postings_max: 10, ..Work::default() };
    let engine = Engine { work, ..Engine::default() };
    let mut insert =
        |key: u64| engine.insert(RecordKey(key), &entry("Maria", "Silva", "")).unwrap();
    (0..10).for_each(&mut insert);
    let whole = search(&engine, &query("Maria", "Silva", ""));
    assert!(whole.candidates.len() == 10 && !whole.cut);
    insert(10);
    assert!(search(&engine, &query("Maria", "Silva", "")).cut);
}

#[test]
fn one_record_more_than_may_be_looked_at_is_cut_and_it_is_said() {
    let work = Work { looks_max: 10, ..Work::default() };
    let engine = Engine { work, ..Engine::default() };
    let mut insert =
        |key: u64| engine.insert(RecordKey(key), &entry("Maria", "Silva", "")).unwrap();
    (0..10).for_each(&mut insert);
    let whole = search(&engine, &query("Maria", "Silva", ""));
    assert!(whole.candidates.len() == 10 && !whole.cut);
    insert(10);
    assert!(search(&engine, &query("Maria", "Silva", "")).cut);
}

#[test]
fn names_met_by_two_words_are_those_that_comparing_every_record_finds() {
    let given = ["Jelena", "Jelena Maria", "Helena", "Tomas", "Wolfgang", "Maria", "J.", ""];
    let family = ["Primjer", "Primer", "Muster", "Hadad", "Zvonimirovic", "Primjer Muster"];
    let births = ["1971-03-04", "1972-03-04", "1971", "", "1971-04", "1954-11-30", "1971-03-09"];
    let (live, kept) = (Engine::default(), Engine::default());
    // Some names are rarer than others.
    for key in 0..1_500usize {
        let at = |all: usize, by: usize| (key * by / 7 + key * key % by) % all;
        let (given, family) = (given[at(given.len(), 5)], family[at(family.len(), 11)]);
        let birth = births[at(births.len(), 13)];
        let mut entry = entry("Any", family, birth);
        entry.identities[0].name = match given {
            "" => PersonName::unassigned(family).unwrap(),
            given => PersonName::given_family(given, family).unwrap(),
        };
        for engine in [&live, &kept] {
            engine.insert(RecordKey(key as u64), &entry).unwrap();
        }
    }
    let (merge, segment) = segment("s0", &kept);
    kept.adopt(merge, segment);
    let options = Options { candidates_max: 100, ..Options::default() };
    for (given, family) in
        [("Jelena", "Primjer"), ("Jelena Maria", "Primjer Muster"), ("Wolfgang Tomas", "Hadad")]
    {
        for birth in births {
            let query = query(given, family, birth);
            let expected = by_comparing_all(&live, &query);
            for engine in [&live, &kept] {
                let found = engine.search(&query, &access(), &options);
                let found: Vec<_> =
                    found.candidates.iter().map(|m| (m.score_permille, m.record.0)).collect();
                let first = expected.get(..found.len()).unwrap();
                assert_eq!(found, first, "{given} {family} {birth}");
                assert!(found.len() >= expected.len().min(model_limits::CANDIDATES_MAX.min(100)));
            }
        }
    }
}

/// What is found by comparing every record in full.
fn by_comparing_all(engine: &Engine, query: &PersonQuery) -> Vec<(u16, u64)> {
    let state = engine.state.read().unwrap();
    let parts = state.visible(&access());
    let expansions = Expansions::new(&parts);
    let count = parts.iter().map(Visible::len).sum::<usize>().try_into().unwrap();
    let counted = |token: &_| expansions.of(token).counted.among(count);
    let question = Question::weighed(query, &Arc::default(), &counted);
    let mut found = Vec::new();
    for part in &parts {
        let (mut like, mut room) = (Likeness::new(&part.view), Stored::default());
        for (class, record) in part.view.records() {
            let key = part.view.key(class, record).unwrap().0;
            let class = part.class(class).unwrap();
            let stored = part.view.stored((class, record), Fields::ALL, &mut room).unwrap();
            found.push((score(&question, stored, &mut like).score_permille, key));
        }
    }
    found.retain(|(score, _)| *score >= limits::SCORE_PERMILLE_MIN_DEFAULT);
    found.sort_unstable_by_key(|(score, key)| (Reverse(*score), *key));
    found
}

#[test]
fn a_date_makes_a_common_name_cheap() {
    let work = Work { postings_max: 40, ..Work::default() };
    let engine = Engine { work, ..Engine::default() };
    for key in 0..300u16 {
        let birth = format!("19{:02}-{:02}-15", 20 + key % 70, 1 + key % 12);
        engine.insert(RecordKey(key.into()), &entry("Maria", "Silva", &birth)).unwrap();
    }
    let dated = search(&engine, &query("Maria", "Silva", "1930-11-15"));
    assert!(dated.candidates.iter().any(|found| found.score_permille == 1000));
    assert!(search(&engine, &query("Maria", "Silva", "")).cut);
}

#[test]
fn later_records_that_cannot_be_among_the_best_are_left_aside_and_it_is_said() {
    let engine = Engine::default();
    for key in 0..60 {
        engine.insert(RecordKey(key), &entry("Maria", "Silva", "1971-03-04")).unwrap();
    }
    engine.insert(RecordKey(99), &entry("Mario", "Silva", "1971-03-05")).unwrap();
    let few = Options { candidates_max: 2, ..Options::default() };
    let matches = engine.search(&query("Maria", "Silva", "1971-03-04"), &access(), &few);
    assert!(matches.cut);
    assert_eq!(matches.candidates.iter().map(|m| m.record.0).collect::<Vec<_>>(), [0, 1]);
}

fn person() -> impl Strategy<Value = (&'static str, &'static str, &'static str)> {
    (
        prop::sample::select(vec!["Jelena", "Tomas", "Mohamed", "Wolfgang", "Jelena Maria"]),
        prop::sample::select(vec!["Primjer", "Muster", "Hadad", "Zvonimirovic", "Primjer Muster"]),
        prop::sample::select(vec![
            "",
            "1971",
            "1971-03-04",
            "1971-04-03",
            "1972-03-04",
            "1971-03",
            "1990-12-24",
        ]),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_found_is_what_comparing_every_record_finds(
        people in prop::collection::vec(person(), 1..40),
        asked in person(),
    ) {
        let engine = Engine::default();
        for (key, (given, family, birth)) in (0..).zip(&people) {
            engine.insert(RecordKey(key), &entry(given, family, birth)).unwrap();
        }
        let query = query(asked.0, asked.1, asked.2);
        let found = search(&engine, &query);
        let expected = by_comparing_all(&engine, &query);
        let found: Vec<(u16, u64)> =
            found.candidates.iter().map(|m| (m.score_permille, m.record.0)).collect();
        prop_assert_eq!(found, expected);
    }
}

/// Everything that a record may have.
fn rich() -> impl Strategy<Value = PersonEntry> {
    let alias = prop::option::of((person(), any::<bool>()));
    let more = prop::sample::select(vec!["", "AB123456", "X9"]);
    let hidden = prop::sample::select(vec!["", "", "", "fr-police", "at-police"]);
    (person(), alias, more, hidden, 0u8..4, any::<bool>()).prop_map(
        |((given, family, birth), alias, document, hidden, sex, original)| {
            let mut entry = entry(given, family, birth);
            if original && let Some(identity) = entry.identities.first_mut() {
                identity.name = identity.name.clone().with_original_script("Јелена Примјер");
            }
            if let Some(((given, _, born), single)) = alias {
                let name = if single { given.to_owned() } else { format!("{given} bin Omar") };
                entry.identities.push(Identity {
                    role: IdentityRole::Former,
                    quality: NameQuality::Low,
                    name: PersonName::unassigned(name).unwrap(),
                    birth: born.parse().into_iter().collect(),
                    note: None,
                });
            }
            entry.sex = [None, Some(Sex::F), Some(Sex::M), Some(Sex::X)][usize::from(sex)];
            entry.nationalities = ["SWE", "FIN"][..usize::from(sex % 3)]
                .iter()
                .map(|code| code.parse().unwrap())
                .collect();
            entry.documents = DocumentNumber::new(document).into_iter().collect();
            let city = Some("Tallinn".to_owned());
            entry.birth_places = vec![Place { city, ..Place::default() }; usize::from(sex % 2)];
            entry.visibility.hidden_from = hidden.parse().into_iter().collect();
            entry
        },
    )
}

fn segment(name: &str, engine: &Engine) -> (Merge, Segment) {
    let merge = engine.merge_all().unwrap();
    let mut bytes = Vec::new();
    merge.write(2, &mut bytes).unwrap();
    (merge, Segment::open(name, Arc::new(bytes)).unwrap())
}

fn questions(asked: &[(&str, &str, &str)]) -> Vec<PersonQuery> {
    let mut all: Vec<PersonQuery> = asked.iter().map(|(g, f, b)| query(g, f, b)).collect();
    if let Some(first) = all.first_mut() {
        first.birth_places = vec!["tallinn".to_owned()];
        first.sex = Some(Sex::F);
        first.nationalities = vec!["FIN".parse().unwrap()];
    }
    all.push(PersonQuery {
        documents: vec![DocumentNumber::new("AB123456").unwrap()],
        ..PersonQuery::default()
    });
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn answers_do_not_depend_on_how_records_are_spread_over_parts(
        people in prop::collection::vec(rich(), 1..40),
        changes in prop::collection::vec((0u64..40, prop::option::of(rich())), 0..12),
        steps in prop::collection::vec(0u8..12, 0..4),
        asked in prop::collection::vec(person(), 1..4),
    ) {
        let (spread, whole) = (Engine::default(), Engine::default());
        let options = Options { score_permille_min: 1, ..Options::default() };
        let mut number = 0;
        let mut maybe_merge = |at: usize| {
            if steps.iter().any(|step| usize::from(*step) == at % 12) {
                let (merge, segment) = segment(&format!("s{number}"), &spread);
                spread.adopt(merge, segment);
                number += 1;
            }
        };
        for (key, entry) in (0..).zip(&people) {
            spread.insert(RecordKey(key), entry).unwrap();
            whole.insert(RecordKey(key), entry).unwrap();
            maybe_merge(usize::try_from(key).unwrap());
        }
        for (at, (key, change)) in changes.iter().enumerate() {
            match change {
                Some(entry) => {
                    spread.insert(RecordKey(*key), entry).unwrap();
                    whole.insert(RecordKey(*key), entry).unwrap();
                }
                None => {
                    let was = whole.remove(RecordKey(*key));
                    prop_assert_eq!(spread.remove(RecordKey(*key)), was);
                }
            }
            maybe_merge(at);
        }
        prop_assert_eq!(spread.len(), whole.len());
        let questions = questions(&asked);
        for query in &questions {
            prop_assert_eq!(
                spread.search(query, &access(), &options),
                whole.search(query, &access(), &options)
            );
        }
        let batch = |engine: &Engine| {
            engine.search_batch(&questions, (&access(), &options), (2, &Stop::default()))
        };
        prop_assert_eq!(batch(&spread), batch(&whole));
    }

    #[test]
    fn a_segment_built_at_once_is_the_one_merged_from_memory(
        people in prop::collection::vec(rich(), 1..30),
    ) {
        let engine = Engine::default();
        for (key, entry) in (0..).zip(&people) {
            engine.insert(RecordKey(key), entry).unwrap();
        }
        let mut bytes = Vec::new();
        let mut records = (0..).map(RecordKey).zip(people.iter().cloned());
        build(&mut records, 2, &mut bytes).unwrap();
        let mut again = Vec::new();
        let mut records = (0..).map(RecordKey).zip(people.iter().cloned());
        build(&mut records, 1, &mut again).unwrap();
        prop_assert!(bytes == again, "threads do not change a byte");
        let built = Engine::over(vec![(Segment::open("s", Arc::new(bytes)).unwrap(), vec![])]);
        prop_assert_eq!(built.len(), engine.len());
        let options = Options { score_permille_min: 1, ..Options::default() };
        for query in questions(&[("Jelena", "Primjer", "1971-03-04"), ("Omar", "Hadad", "")]) {
            prop_assert_eq!(
                built.search(&query, &access(), &options),
                engine.search(&query, &access(), &options)
            );
        }
    }
}

#[test]
fn what_is_removed_while_a_merge_is_written_stays_removed() {
    let engine = Engine::default();
    for key in 0..3 {
        engine.insert(RecordKey(key), &entry("Maria", "Silva", "1971-03-04")).unwrap();
    }
    let (merge, segment) = segment("s0", &engine);
    assert!(engine.remove(RecordKey(1)));
    engine.insert(RecordKey(2), &entry("Jelena", "Primjer", "")).unwrap();
    assert!(engine.merge_all().is_none(), "one merge at a time");
    engine.adopt(merge, segment);
    let found = search(&engine, &query("Maria", "Silva", "1971-03-04"));
    assert_eq!(found.candidates.iter().map(|m| m.record.0).collect::<Vec<_>>(), [0]);
    assert_eq!((engine.len(), engine.live_len()), (2, 1));
    assert_eq!(engine.segments(), [("s0".to_owned(), vec![(0, 1), (0, 2)])]);
    assert!(!engine.remove(RecordKey(1)));
}

#[test]
fn a_merge_given_up_leaves_everything_as_it_was() {
    let engine = Engine::default();
    engine.insert(RecordKey(0), &entry("Maria", "Silva", "")).unwrap();
    let merge = engine.merge_all().unwrap();
    engine.abandon(merge);
    assert_eq!(search(&engine, &query("Maria", "Silva", "")).candidates.len(), 1);
    let (merge, segment) = segment("s0", &engine);
    engine.adopt(merge, segment);
    assert_eq!((engine.len(), engine.live_len()), (1, 0));
    assert_eq!(search(&engine, &query("Maria", "Silva", "")).candidates.len(), 1);
}

#[test]
fn a_search_that_is_stopped_has_no_answer() {
    let engine = Engine::default();
    engine.insert(RecordKey(0), &entry("Maria", "Silva", "")).unwrap();
    let stop = Stop::default();
    let asked = [query("Maria", "Silva", "")];
    let how = (&access(), &Options::default());
    assert!(engine.search_batch(&asked, how, (1, &stop)).is_ok());
    stop.stop();
    assert_eq!(engine.search_batch(&asked, how, (1, &stop)), Err(Stopped));
    assert_eq!(engine.search_until(&asked[0], how, &stop), Err(Stopped));
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let engine = Engine::default();
    for key in 0..20u64 {
        let birth = format!("19{:02}-03-04", 40 + key);
        engine.insert(RecordKey(key), &entry("Maria", "Silva", &birth)).unwrap();
    }
    let merge = engine.merge_all().unwrap();
    let mut bytes = Vec::new();
    merge.write(1, &mut bytes).unwrap();
    let texts = Segment::open("s", Arc::new(bytes.clone())).unwrap().lengths()[0].1;
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        match Segment::open("s", Arc::new(damaged)) {
            Err(_) => {}
            Ok(segment) => {
                assert!(at < texts, "byte {at}");
                let opened = Engine::over(vec![(segment, vec![])]);
                let found = search(&opened, &query("Maria", "Silva", ""));
                assert_eq!(found.candidates.len(), 20);
                let shown = |found: &Match| {
                    found.features.iter().any(|f| {
                        f.found == entente_model::answer::Found::Shown("Maria Silva".to_owned())
                    })
                };
                assert_eq!(found.candidates.iter().filter(|one| !shown(one)).count(), 1);
            }
        }
    }
    for length in 0..bytes.len() {
        assert!(Segment::open("s", Arc::new(bytes[..length].to_vec())).is_err());
    }
}

#[test]
fn weights_of_the_register_change_what_evidence_is_worth_in_every_part() {
    let engine = Engine::default();
    engine.insert(RecordKey(0), &entry("Maria", "Silva", "1971-03-04")).unwrap();
    let (merge, segment) = segment("s0", &engine);
    engine.adopt(merge, segment);
    engine.insert(RecordKey(1), &entry("Maria", "Silva", "1971-03-04")).unwrap();
    let asked = query("Maria", "Silva", "1972-03-04");
    let scores = |engine: &Engine| {
        let found = search(engine, &asked).candidates;
        found.iter().map(|found| found.score_permille).collect::<Vec<_>>()
    };
    let before = scores(&engine);
    let mut weights = Weights::default();
    weights.set(Level::DateYearOff, 1_000);
    engine.weigh(weights.clone());
    let after = scores(&engine);
    assert!(before.len() == 2 && after.len() == 2);
    assert!(before[0] == before[1] && after[0] == after[1] && after[0] < before[0]);
    assert_eq!(*engine.weights(), weights);
}
