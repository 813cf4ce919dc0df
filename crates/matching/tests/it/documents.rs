//! Names as documents, scanners and forms write them. All persons are invented.

use crate::fixtures::{entry, index_of, keys, names};
use entente_matching::{PreparedName, score::DESCENT_REVERSED_MAX};
use entente_model::PersonName;

fn check(pairs: &[(&str, &str, u16)]) {
    let scored = pairs.iter().map(|(one, two, least)| (one, two, names(one, two), least));
    let wrong: Vec<String> = scored
        .filter(|(.., score, least)| score < least)
        .map(|(one, two, score, least)| format!("{one} | {two}: {score} < {least}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_machine_readable_name_meets_the_printed_one() {
    check(&[
        ("MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", "Erika/Mustermann", 1000),
        ("MOELLER<<JUERGEN<<<<<<<<<<<<<<<<<<<<<<<", "Jürgen/Möller", 980),
        ("AAKESSON<<SOEREN<<<<<<<<<<<<<<<<<<<<<<<", "Søren/Åkesson", 980),
        ("VAN<DER<MUSTER<<ANNA<MARIA<<<<<<<<<<<<<", "Anna Maria/van der Muster", 980),
        ("DEJESUS<SAMPLE<<MARIA<<<<<<<<<<<<<<<<<<", "Maria/De Jesus Sample", 950),
    ]);
}

#[test]
fn a_name_cut_at_the_end_of_the_zone_meets_the_full_one() {
    check(&[
        ("PRIMJERKOVIC<<JELENA<MARIJA<ALEKSANDR", "Jelena Marija Aleksandra/Primjerkovic", 970),
        ("WEISSENBERGER<<MAXIMILIAN<CHRISTOP", "Maximilian Christopher/Weissenberger", 910),
    ]);
    // A short name fits: what it lacks was not cut off.
    assert!(names("SAMPLE<<ANA<MAR", "Ana Marlene/Sample") < 990);
}

#[test]
fn lost_spaces_and_spaces_too_many_do_not_hide_a_name() {
    check(&[
        ("JanDaniel Muster", "Jan Daniel Muster", 950),
        ("Rami Probemann", "Ramiprobemann", 900),
        ("Nikolai Prob emann", "Nikolai Probemann", 900),
        ("Annamaria Muster", "Anna Maria Muster", 950),
        ("Al Hadad Tariq", "Tariq Alhadad", 900),
    ]);
}

#[test]
fn what_scanners_confuse_costs_little() {
    check(&[
        ("H0fmann Muster", "Hofmann Muster", 850),
        ("Hofrnann Muster", "Hofmann Muster", 850),
        ("5ample Ana", "Sample Ana", 850),
        ("AFRlDl Muster", "Afridi Muster", 850),
    ]);
}

#[test]
fn family_names_in_two_parts_meet_either_part_and_the_whole() {
    check(&[
        ("Maria/Garcia", "Maria/Garcia Lopez", 850),
        ("Maria/Garcia Lopez", "Maria/Garcia", 700),
        ("Joao/Silva", "Joao/Pereira da Silva", 850),
        ("Anna/Muster-Beispiel", "Anna/Muster", 700),
        ("Anna/Beispiel", "Anna/Muster-Beispiel", 850),
    ]);
}

#[test]
fn the_order_of_hungary_and_east_asia_is_the_same_name() {
    check(&[
        ("Nagy Eszter", "Eszter/Nagy", 950),
        ("Kim Min Su", "Min Su/Kim", 950),
        ("Kim Min-su", "Minsu/Kim", 850),
        ("Nguyen Van An", "An Van/Nguyen", 850),
        ("Chang Hsiao", "Zhang Xiao", 900),
    ]);
}

#[test]
fn fathers_names_may_be_missing_but_not_contradict() {
    check(&[
        ("Ivan Probin", "Ivan Petrovich Probin", 900),
        ("Ivan Petrovich Probin", "Ivan Probin", 850),
        ("Probin Ivan Petrovich", "Ivan Petrovich Probin", 950),
        ("Тариел Пробин", "Tariel Georgievich Probin", 850),
    ]);
    assert!(names("Ivan Petrovich Probin", "Ivan Sergeevich Probin") < 700);
    assert!(names("Tariq bin Nasser", "Nasser bin Tariq") <= DESCENT_REVERSED_MAX);
}

#[test]
fn servants_of_different_names_are_different_and_the_word_itself_may_be_missing() {
    check(&[
        ("Din Muster Abdul Hanif", "Din Muster Hanif", 850),
        ("Abdel Hamid Nuri", "Abdulhamid Nuri", 900),
    ]);
    assert!(names("Abdurrahim Nuri", "Abdurrahman Nuri") < 700);
}

#[test]
fn the_word_for_a_company_finds_no_person() {
    let entries = [entry("Ana Holding", ""), entry("Jan/Muster", "")];
    let index = index_of(&entries);
    let asked = crate::fixtures::query("Probe Holding GmbH", "");
    assert_eq!(keys(&crate::fixtures::found(index.as_ref(), &asked)), [0; 0]);
}

#[test]
fn short_forms_meet_their_full_forms_and_rarely_each_other() {
    check(&[
        ("Bob/Muster", "Robert/Muster", 850),
        ("Gosia/Muster", "Małgorzata/Muster", 850),
        ("Саша Пример", "Aleksandra Primer", 850),
        ("Pepe/Muster", "José/Muster", 850),
        ("Γιάννης Δείγμα", "Ioannis Deigma", 850),
    ]);
    assert!(names("Bill/Muster", "Willy/Muster") < names("Bill/Muster", "William/Muster"));
}

#[test]
fn likeness_of_two_names_is_the_same_from_either_side() {
    let prepared = |text: &str| PreparedName::new(&PersonName::unassigned(text).unwrap());
    for (one, two) in [
        ("Jelena Primjer", "Primjer Jelena Marija"),
        ("Kim Min Su", "Min Su Kim"),
        ("Ana Primjer", "Jan Muster"),
    ] {
        let (one, two) = (prepared(one), prepared(two));
        assert_eq!(one.likeness(&two), two.likeness(&one));
    }
}
