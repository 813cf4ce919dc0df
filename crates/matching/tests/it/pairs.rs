//! Hard pairs: the same person differently written, and different persons alike. All of them are
//! invented.

use crate::fixtures::{dated, entry, identity, names, number, query};
use entente_matching::score::{
    BIRTH_DATES_DIFFER_MAX, DESCENT_REVERSED_MAX, DOCUMENT_MIN, GIVEN_NAMES_DIFFER_MAX,
};
use entente_matching::{PersonEntry, PreparedName, compare};
use entente_model::answer::{Effect, Found};
use entente_model::value::Sex;
use entente_model::{IdentityRole, NamePart, NamePartRole, NameQuality, PersonName};

#[test]
fn the_same_name_differently_written_scores_high() {
    let mut wrong = Vec::new();
    for (asked, held, at_least) in [
        ("Jelena Primjer", "Jelena Primjer", 1000),
        ("jelena PRIMJER", "Jelena Primjer", 1000),
        ("Primjer Jelena", "Jelena Primjer", 970),
        ("Primjer, Jelena", "Jelena/Primjer", 1000),
        ("Jürgen Möller", "Juergen Moeller", 980),
        ("Jurgen Moller", "Jürgen Möller", 980),
        ("Soren Aagaard", "Søren Ågård", 800),
        ("Zeljko Petrovic", "Жељко Петровић", 970),
        ("Jelena Primjer", "Јелена Примјер", 900),
        ("Yulia Kuznetsova", "Юлия Кузнецова", 900),
        ("Julija Kuznecova", "Юлия Кузнецова", 900),
        ("Oleksandr Shevchuk", "Олександр Шевчук", 900),
        ("Aleksandr Shevchuk", "Олександр Шевчук", 850),
        ("Georgi Dimitrov", "Георги Димитров", 950),
        ("Georgios Papadopoulos", "Γεώργιος Παπαδόπουλος", 970),
        ("Yiorgos Papadopoulos", "Γεώργιος Παπαδόπουλος", 800),
        ("Muhammad Tariq", "محمد طارق", 900),
        ("Mohamed Tarek", "محمد طارق", 850),
        ("Khaled al-Hadad", "خالد الحداد", 850),
        ("Mohammed Al Hadad", "Mohamed Hadad", 850),
        ("Abdul Rahman Nuri", "Abdelrahman Nouri", 850),
        ("Abd al-Rahman Nuri", "عبد الرحمن نوري", 800),
        ("Jan van der Berg", "Jan Berg", 950),
        ("Maria Silva", "Maria Luisa da Silva Santos", 900),
        ("Maria Luisa Garcia Lopez", "Maria Garcia", 700),
        ("Jean-Pierre Martin", "Jeanpierre Martin", 950),
        ("Jeanpierre Martin", "Jean-Pierre Martin", 950),
        ("J. Primjer", "Jelena Primjer", 850),
        ("Jelena M. Primjer", "Jelena Maria Primjer", 850),
        ("Bill Sample", "William Sample", 900),
        ("Sasha Primjer", "Aleksandr Primjer", 900),
        ("Dr. Anna Beispiel", "Anna Beispiel", 1000),
        ("O'Sample Conor", "Conor OSample", 950),
        ("Tomas Pavlenko", "Tomas Pavelnko", 800),
        ("Katarzyna Kowalska", "Katarzyna Kowalski", 850),
        ("Sven Sven Muster", "Sven Muster", 950),
    ] {
        let score = names(asked, held);
        if score < at_least {
            wrong.push(format!("{asked} | {held}: {score} < {at_least}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn different_names_score_low() {
    for (asked, held, at_most) in [
        ("Jelena Primjer", "Tomas Muster", 100),
        ("Anna Beispiel", "Maria Beispiel", GIVEN_NAMES_DIFFER_MAX),
        ("Anna/Beispiel", "Maria/Beispiel", GIVEN_NAMES_DIFFER_MAX),
        ("Mario/Muster", "Maria/Muster", 650),
        ("Jan Muster", "Jan Beispiel", 500),
        ("Thomas/Lindgren", "Nils/Thomas", 500),
        ("Tariq Nasser", "Omar Nasser", GIVEN_NAMES_DIFFER_MAX),
        ("Ivan Petrovich Probin", "Petr Ivanovich Probin", 500),
        ("Jon Sample Jr", "Jon Sample Sr", GIVEN_NAMES_DIFFER_MAX),
        ("Tariq bin Nasser", "Nasser bin Tariq", DESCENT_REVERSED_MAX),
        ("Eldar Rustam oglu", "Rustam Eldar oglu", DESCENT_REVERSED_MAX),
        ("Primjer", "Primorac", 500),
    ] {
        let score = names(asked, held);
        assert!(score <= at_most, "{asked} | {held}: {score} > {at_most}");
    }
}

#[test]
fn father_and_son_are_told_apart_and_the_same_descent_agrees() {
    assert_eq!(names("Tariq bin Nasser al-Hadad", "Tariq ibn Nasser al Hadad"), 1000);
    let patronymic = |given: &str, father: &str| {
        let part = |role, text: &str| NamePart { role, text: text.to_owned() };
        PersonName::new(vec![
            part(NamePartRole::Given, given),
            part(NamePartRole::Patronymic, father),
        ])
        .unwrap()
    };
    let asked = entente_matching::PersonQuery {
        names: vec![patronymic("Tariq", "Nasser")],
        ..Default::default()
    };
    let mut held = entry("x", "");
    held.identities[0].name = patronymic("Nasser", "Tariq");
    assert!(compare(&asked, &held).score_permille <= DESCENT_REVERSED_MAX);
}

#[test]
fn siblings_and_namesakes_stay_below_the_default_threshold() {
    for (asked, held, at_most) in [
        (("Anna/Beispiel", "1980-05-06"), ("Maria/Beispiel", "1980-05-06"), GIVEN_NAMES_DIFFER_MAX),
        (("Anna Beispiel", "1980-05-06"), ("Maria Beispiel", "1980-05-06"), GIVEN_NAMES_DIFFER_MAX),
        (
            ("Jelena Primjer", "1980-05-06"),
            ("Jelena Primjer", "1955-11-23"),
            BIRTH_DATES_DIFFER_MAX,
        ),
        (
            ("Ana Zvonimira Maria Primjer", "1980-05-06"),
            ("Ana Zvonimira Maria Primjer", "1981-11-23"),
            BIRTH_DATES_DIFFER_MAX,
        ),
        (
            ("Tariq bin Nasser", "1980-05-06"),
            ("Nasser bin Tariq", "1980-05-06"),
            DESCENT_REVERSED_MAX,
        ),
    ] {
        let score = dated(asked, held);
        assert!(score <= at_most, "{asked:?} | {held:?}: {score}");
    }
}

#[test]
fn usual_errors_in_dates_cost_a_little_and_in_the_right_order() {
    let score = |held: &str| dated(("Jelena Primjer", "1971-03-04"), ("Jelena Primjer", held));
    let order = ["1971-03-04", "1971", "1971-04-03", "1972-03-04", "1971-03-24", "1990-10-27"];
    let scores: Vec<u16> = order.iter().map(|held| score(held)).collect();
    assert!(scores.is_sorted_by(|one, two| one > two), "{scores:?}");
    assert_eq!(scores[0], 1000);
    assert!(scores[4] >= 700);
    // A record without a date is neither excluded nor as good as one that agrees.
    let missing = score("");
    assert!(missing < 1000 && missing > scores[5], "{missing}");
}

#[test]
fn sex_and_nationality_never_leave_a_record_out() {
    let mut asked = query("Jelena Primjer", "1971-03-04");
    asked.sex = Some(Sex::F);
    asked.nationalities = vec!["HRV".parse().unwrap()];
    let mut held = entry("Jelena Primjer", "1971-03-04");
    let missing = compare(&asked, &held).score_permille;
    held.sex = Some(Sex::M);
    held.nationalities = vec!["SRB".parse().unwrap()];
    let differing = compare(&asked, &held).score_permille;
    held.sex = Some(Sex::F);
    held.nationalities = vec!["HRV".parse().unwrap()];
    let agreeing = compare(&asked, &held).score_permille;
    assert!(
        differing >= 750 && differing < missing && missing < agreeing,
        "{differing} {missing} {agreeing}"
    );
    assert_eq!(agreeing, 1000);
}

#[test]
fn a_true_document_under_a_false_name_is_shown() {
    let mut asked = query("Jelena Primjer", "1971-03-04");
    asked.documents = vec![number("AB1234567")];
    let mut held = entry("Tomas Muster", "1985-12-31");
    held.documents = vec![number("ab-123 4567")];
    assert!(compare(&asked, &held).score_permille >= DOCUMENT_MIN);
    held.documents = vec![number("XY7654321")];
    assert!(compare(&asked, &held).score_permille < 300);
}

#[test]
fn the_best_name_block_counts_with_its_own_dates_and_quality() {
    let mut held = entry("Tomas Muster", "1960-01-02");
    let mut alias = identity("Jelena Primjer", IdentityRole::Alias);
    alias.birth = vec!["1971-03-04".parse().unwrap()];
    held.identities.push(alias);
    let asked = query("Jelena Primjer", "1971-03-04");
    let found = compare(&asked, &held);
    assert_eq!((found.score_permille, found.role), (1000, Some(IdentityRole::Alias)));
    held.identities[1].quality = NameQuality::Low;
    let doubted = compare(&asked, &held);
    assert!(doubted.score_permille < 1000 && doubted.score_permille > 850);
}

#[test]
fn a_repeated_name_is_not_missing_but_a_variant_beside_it_is_a_name_of_its_own() {
    assert!(names("Heinrich Heinrich Muster", "Heinrich Muster") >= 950);
    let stranger = names("Henry Heinrich Muster", "Heinrich Muster");
    assert_eq!(stranger, names("Jakob Heinrich Muster", "Heinrich Muster"));
    assert!(stranger < 950, "{stranger}");
}

#[test]
fn names_by_themselves_are_as_alike_as_the_share_of_words_that_agree() {
    let alike = |one: &str, two: &str| {
        let ready = |text: &str| PreparedName::new(&PersonName::unassigned(text).unwrap());
        ready(one).likeness(&ready(two))
    };
    assert_eq!(alike("Jelena Ana Vera Primjer", "Jelena Ana Vera Primjer"), 1000);
    assert!(alike("Jelena Ana Vera Primjer", "Jelena Ana Vera Muster") < 700);
    assert!(alike("Jelena Ana Vera Primjer", "Jelena Ana Vera Primer") > 900);
}

#[test]
fn the_original_script_is_compared_too() {
    let mut held = entry("Unreadable", "");
    held.identities[0].name =
        held.identities[0].name.clone().with_original_script("Јелена Примјер");
    assert!(compare(&query("Jelena Primjer", ""), &held).score_permille >= 900);
    let asked = entente_matching::PersonQuery {
        names: vec![crate::fixtures::name("X Y").with_original_script("Јелена Примјер")],
        ..Default::default()
    };
    assert!(compare(&asked, &entry("Jelena Primjer", "")).score_permille >= 900);
}

#[test]
fn every_feature_asked_is_explained_without_the_found_value_in_the_sentence() {
    let mut asked = query("Jelena Primjer", "1971-03-04");
    asked.sex = Some(Sex::F);
    asked.nationalities = vec!["HRV".parse().unwrap()];
    asked.birth_places = vec!["Split".into()];
    asked.documents = vec![number("AB1234567")];
    let held = PersonEntry {
        documents: vec![number("XQ9988776")],
        ..entry("Helena Primjer", "1972-03-04")
    };
    let features = compare(&asked, &held).features;
    let kinds: Vec<&str> = features.iter().map(|feature| feature.feature.as_str()).collect();
    assert_eq!(kinds, ["name", "birth-date", "document", "sex", "nationality", "birth-place"]);
    for feature in &features {
        assert!(!feature.words.is_empty() && !feature.asked.is_empty());
        if let Found::Shown(found) = &feature.found {
            assert!(!feature.words.contains(found.as_str()), "{}", feature.words);
        }
    }
    assert_eq!(features[0].effect, Effect::Similar);
    assert_eq!(features[1].words, "day and month agree, the year is one off");
    assert!(features[3].found == Found::Missing);
    assert_eq!(features[3].effect, Effect::Neutral);
}
