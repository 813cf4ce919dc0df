//! Finding, replacing, forgetting, and the bounds of one search.

use crate::fixtures::{access, entry, found, identity, index_of, keys, name, number, query};
use entente_matching::{
    Error, MODEL_VERSION, Options, PersonEntry, PersonQuery, RecordKey, engine,
};
use entente_model::{IdentityRole, Term, limits};

fn register() -> Vec<PersonEntry> {
    vec![
        entry("Jelena/Primjer", "1971-03-04"),
        entry("Tomas/Muster", "1960-01-02"),
        entry("محمد الحداد", "1980"),
        entry("Γεώργιος Παραδείγματος", "1955-05-05"),
        entry("Александр Примеров", "1988-08-08"),
        entry("Anna/Beispiel", "1990-12-24"),
        entry("Maria/Beispiel", "1990-12-24"),
        entry("Jean-Pierre/Exemple", "1966-06-16"),
        PersonEntry { documents: vec![number("AB1234567")], ..entry("Olga/Proba", "1979-09-19") },
        entry("Olga Vera/Proba", ""),
    ]
}

#[test]
fn a_person_is_found_by_every_usual_way_of_writing() {
    let index = index_of(&register());
    for (asked, birth, expected) in [
        ("Jelena Primjer", "1971-03-04", 0),
        ("Primjer Jelena", "", 0),
        ("Jelena Primer", "1971-04-03", 0),
        ("Yelena Primjer", "", 0),
        ("Tomáš Muster", "1960", 1),
        ("Mohammed al-Haddad", "1980-02-03", 2),
        ("Muhamed Hadad", "", 2),
        ("Georgios Paradeigmatos", "", 3),
        ("Giorgos Paradigmatos", "1955-05-05", 3),
        ("Alexander Primerov", "1988-08-08", 4),
        ("Sasha Primierow", "1988-08-08", 4),
        ("Anna Beispiel", "1990-12-24", 5),
        ("Jeanpierre Exemple", "", 7),
        ("Exemple", "", 7),
        ("Olgavera Proba", "", 9),
    ] {
        let matches = found(index.as_ref(), &query(asked, birth));
        assert_eq!(keys(&matches).first(), Some(&expected), "{asked}: {matches:?}");
        assert!(!matches.cut);
    }
}

#[test]
fn strangers_are_not_found() {
    let index = index_of(&register());
    for (asked, birth) in
        [("Wolfgang Niemand", ""), ("Jelena Primjer", "1931-12-30"), ("Ida Beispiel", "1990-12-24")]
    {
        let matches = found(index.as_ref(), &query(asked, birth));
        assert!(matches.candidates.is_empty() && !matches.cut, "{asked}: {matches:?}");
    }
}

#[test]
fn a_name_of_mostly_initials_finds_itself() {
    for text in ["σ a ja", "J. K.", "A B C Li"] {
        let index = index_of(&[entry(text, "")]);
        assert_eq!(keys(&found(index.as_ref(), &query(text, ""))), [0], "{text}");
    }
}

#[test]
fn a_document_alone_finds_its_holder_and_one_slip_needs_a_name() {
    let index = index_of(&register());
    let by_number = |text: &str, name: Option<&str>| {
        let mut query = name.map(|name| query(name, "")).unwrap_or_default();
        query.documents = vec![number(text)];
        keys(&found(index.as_ref(), &query))
    };
    assert_eq!(by_number("ab 123 4567", None), [8]);
    assert_eq!(by_number("A8I234567", None), [8]);
    assert_eq!(by_number("AB1234568", None), [] as [u64; 0]);
    assert_eq!(by_number("AB1234568", Some("Olga Prba"))[0], 8);
}

#[test]
fn a_question_without_name_or_document_finds_nobody() {
    let index = index_of(&register());
    let dates =
        PersonQuery { birth: vec!["1971-03-04".parse().unwrap()], ..PersonQuery::default() };
    assert!(!dates.is_searchable());
    assert_eq!(found(index.as_ref(), &dates), entente_matching::Matches::default());
}

#[test]
fn a_question_takes_the_terms_that_concern_persons() {
    let terms = vec![
        Term::Name(name("Jelena Primjer")),
        Term::BirthDate("1971".parse().unwrap()),
        Term::Reference("A-1".into()),
        Term::Document(number("X123")),
    ];
    let query = PersonQuery::from_terms(&terms);
    assert_eq!((query.names.len(), query.birth.len(), query.documents.len()), (1, 1, 1));
    let many = vec![Term::Name(name("Jelena")); entente_matching::limits::QUERY_NAMES_MAX + 1];
    assert_eq!(
        PersonQuery::from_terms(&many).names.len(),
        entente_matching::limits::QUERY_NAMES_MAX
    );
}

#[test]
fn a_replaced_record_is_found_under_its_new_name_only() {
    let index = index_of(&register());
    index.insert(RecordKey(0), &entry("Ljiljana/Novak", "1971-03-04")).unwrap();
    assert_eq!(index.len(), 10);
    assert_eq!(keys(&found(index.as_ref(), &query("Jelena Primjer", ""))), [] as [u64; 0]);
    assert_eq!(keys(&found(index.as_ref(), &query("Ljiljana Novak", ""))), [0]);
}

#[test]
fn a_removed_record_is_not_found_and_the_rest_is() {
    let index = index_of(&register());
    assert!(index.remove(RecordKey(5)));
    assert!(!index.remove(RecordKey(5)));
    assert_eq!(index.len(), 9);
    assert_eq!(keys(&found(index.as_ref(), &query("Anna Beispiel", "1990-12-24"))), [] as [u64; 0]);
    assert_eq!(keys(&found(index.as_ref(), &query("Maria Beispiel", "1990-12-24"))), [6]);
    for key in 0..10 {
        index.remove(RecordKey(key));
    }
    assert!(index.is_empty());
}

#[test]
fn one_name_block_more_than_the_limit_is_refused() {
    let index = engine();
    let with = |count: usize| PersonEntry {
        identities: vec![identity("Jelena Primjer", IdentityRole::Alias); count],
        ..PersonEntry::default()
    };
    assert!(index.insert(RecordKey(1), &with(limits::IDENTITIES_MAX)).is_ok());
    let refused = index.insert(RecordKey(2), &with(limits::IDENTITIES_MAX + 1));
    assert_eq!(refused, Err(Error::TooManyIdentities { count_max: limits::IDENTITIES_MAX }));
    assert_eq!(index.len(), 1);
}

#[test]
fn more_candidates_than_wanted_are_cut_and_it_is_said() {
    let entries: Vec<PersonEntry> =
        (0..limits::CANDIDATES_MAX + 1).map(|_| entry("Maria/Silva", "")).collect();
    let index = index_of(&entries);
    let matches = found(index.as_ref(), &query("Maria Silva", ""));
    assert_eq!(matches.candidates.len(), limits::CANDIDATES_MAX);
    assert!(matches.cut);
    // Equals come in the order of their keys.
    assert!(keys(&matches).is_sorted());
    index.remove(RecordKey(0));
    assert!(!found(index.as_ref(), &query("Maria Silva", "")).cut);
    let few = Options { candidates_max: 3, ..Options::default() };
    let matches = index.search(&query("Maria Silva", ""), &access(), &few);
    assert!(matches.candidates.len() == 3 && matches.cut);
}

#[test]
fn more_records_than_may_be_compared_are_cut_and_it_is_said() {
    let count = entente_matching::limits::SCORED_MAX + 1;
    let entries: Vec<PersonEntry> =
        (0..count).map(|_| entry("Maria/Silva", "1971-03-04")).collect();
    let index = index_of(&entries);
    let few = Options { candidates_max: 1, ..Options::default() };
    assert!(index.search(&query("Maria Silva", "1971-03-04"), &access(), &few).cut);
}

#[test]
fn a_common_name_says_less_than_a_rare_one() {
    let mut entries: Vec<PersonEntry> =
        (0..3000).map(|n| entry(&format!("Maria/Probe{n}x"), "")).collect();
    entries.push(entry("Maria/Zvonimirovic", ""));
    let index = index_of(&entries);
    let weight = |asked: &str| {
        let options = Options { score_permille_min: 1, candidates_max: 1 };
        let matches = index.search(&query(asked, ""), &access(), &options);
        matches.candidates[0].features[0].weight_millibits
    };
    assert!(weight("Zvonimirovic") > weight("Maria") + 5_000);
}

#[test]
fn the_model_version_is_told() {
    assert_eq!(engine().model_version(), MODEL_VERSION);
}

/// A register with namesakes by consonants: what is common as it is romanised is common in its own
/// script too.
fn romanised_register(common: &str) -> Vec<PersonEntry> {
    let more = (0..600).map(|_| entry(&format!("{common}/Proba"), "1950-06-06"));
    let held = entry("Mahmood/Haidari", "2001-06-13");
    std::iter::once(held).chain(more).collect()
}

#[test]
fn a_name_in_arabic_writing_is_as_common_as_those_of_its_consonants() {
    let asked = query("محمود حيدري", "2001-06-14");
    let score = |register: &[PersonEntry]| {
        let matches = found(index_of(register).as_ref(), &asked);
        assert_eq!(keys(&matches).first(), Some(&0), "who is sought is found");
        matches.candidates[0].score_permille
    };
    let (rare, common) = (romanised_register("Ulrich"), romanised_register("Mahmoud"));
    let (rare, common) = (score(&rare), score(&common));
    assert!(rare > common + 20, "{rare} {common}");
}
