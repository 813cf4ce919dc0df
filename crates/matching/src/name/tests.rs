//! What words of a name are told apart.

use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Vec<(String, Kind, Part)> {
    Words::of_text(text).words.into_iter().map(|w| (w.text, w.kind, w.part)).collect()
}

fn names(text: &str) -> Vec<String> {
    let words = Words::of_text(text).words;
    words.into_iter().filter(|w| w.kind == Kind::Name).map(|w| w.text).collect()
}

#[test]
fn small_words_are_particles_and_single_letters_initials() {
    let found = read("Jan P. van der Berg");
    let kinds: Vec<Kind> = found.iter().map(|(_, kind, _)| *kind).collect();
    assert_eq!(kinds, [Kind::Name, Kind::Initial, Kind::Particle, Kind::Particle, Kind::Name]);
}

#[test]
fn a_word_of_descent_tells_father_from_son() {
    let found = read("Tariq bin Nasser al-Hadad");
    assert_eq!(found[0].2, Part::Given);
    assert_eq!(found[1].1, Kind::Particle);
    assert_eq!(found[2].2, Part::Patronymic);
    assert_eq!(found[4].2, Part::Open);
    let turkic = read("Eldar Rustam oglu");
    assert_eq!(turkic[1].2, Part::Patronymic);
    assert_eq!(names("Ben Smith"), ["ben", "smith"]);
}

#[test]
fn servant_names_are_one_word_however_they_are_written() {
    for text in ["Abdul Rahman Nuri", "Abd al-Rahman Nuri", "Abd Rahman Nuri"] {
        assert_eq!(names(text), ["abdulrahman", "nuri"], "{text}");
    }
    assert_eq!(names("عبد الرحمن"), ["عبدالرحمن"]);
    assert_eq!(names("Abd Allah Nuri"), ["abdullah", "nuri"]);
    assert_eq!(names("Abdul"), ["abdul"]);
    assert_eq!(names("Nuri Abdul Mohammad"), ["nuri", "abdul", "mohammad"]);
}

#[test]
fn a_comma_puts_the_family_name_first() {
    let found = read("Primjer, Jelena");
    assert_eq!((found[0].2, found[1].2), (Part::Family, Part::Given));
    assert_eq!(Words::of_text("Jon Sample, Jr.").generation, Some(2));
    assert_eq!(read("Jon Sample, Jr.").len(), 2);
}

#[test]
fn apostrophes_join_and_hyphens_part() {
    assert_eq!(names("O’Sample Jean-Luc"), ["osample", "jean", "luc"]);
    assert!(Words::of_text("Jean-Luc").words[0].linked);
}

#[test]
fn a_machine_readable_zone_is_read_family_name_first() {
    let found = read("PRIMJER<NOVAK<<JELENA<ANA<<<<<<<<<<<<<<<<<");
    let parts: Vec<Part> = found.iter().map(|(_, _, part)| *part).collect();
    assert_eq!(parts, [Part::Family, Part::Family, Part::Given, Part::Given]);
    assert_eq!(names("PRIMJER<<<<<<<<<"), ["primjer"]);
}

#[test]
fn a_lost_space_shows_in_a_capital_and_a_name_with_one_inside_stays_whole() {
    assert_eq!(names("JanDaniel Sample"), ["jan", "daniel", "sample"]);
    for (whole, expected) in [
        ("Ronald McSample", "mcsample"),
        ("Ronald MacSample", "macsample"),
        ("JANDANIEL SAMPLE", "sample"),
        ("Ana DeSample", "desample"),
    ] {
        assert_eq!(names(whole).last().map(String::as_str), Some(expected), "{whole}");
    }
}

#[test]
fn the_word_for_a_company_is_nobodys_name() {
    for text in ["Ana Primjer GmbH", "Ana Primjer Ltd.", "Ана Пример ООО"] {
        assert_eq!(names(text).len(), 2, "{text}");
    }
    assert_eq!(names("Holding"), ["holding"]);
}

#[test]
fn names_of_the_faith_are_one_word_however_they_are_written() {
    for text in ["Salah ad-Din Nuri", "Salah Eddine Nuri", "Salah ud Din Nuri"] {
        assert_eq!(names(text), ["salahuddin", "nuri"], "{text}");
    }
    assert_eq!(names("Din Nuri"), ["din", "nuri"]);
    assert_eq!(names("Ana Din"), ["ana", "din"]);
}

#[test]
fn an_east_slavic_middle_word_is_the_fathers_name() {
    for (text, at) in [
        ("Ivan Petrovich Probin", 1),
        ("Probin Ivan Petrovich", 2),
        ("Іван Петрович Пробенко", 1),
        ("Roman Probevich Abramovich", 1),
        ("Анна Сергеевна Пробина", 1),
    ] {
        let found = read(text);
        let fathers: Vec<usize> =
            (0..found.len()).filter(|word| found[*word].2 == Part::Patronymic).collect();
        assert_eq!(fathers, [at], "{text}");
    }
    // Two words leave it open: it may be the family name.
    assert!(read("Ivan Abramovich").iter().all(|word| word.2 == Part::Open));
}

#[test]
fn titles_go_but_a_name_is_never_emptied() {
    assert_eq!(names("Dr. Ana Primjer"), ["ana", "primjer"]);
    assert_eq!(names("Major Sample"), ["major", "sample"]);
    assert_eq!(names("de la"), ["de", "la"]);
    assert_eq!(names("🦀🦀"), ["🦀🦀"]);
    // An apostrophe alone once left nothing, so that the name did not find itself.
    assert_eq!(names("'"), ["'"]);
}

#[test]
fn more_words_than_the_limit_are_left_aside() {
    let text = vec!["ana"; limits::WORDS_MAX + 1].join(" ");
    assert_eq!(Words::of_text(&text).words.len(), limits::WORDS_MAX);
}

proptest! {
    #[test]
    fn any_text_is_taken_apart_and_something_is_left(text in "\\PC{1,80}") {
        let found = Words::of_text(&text);
        prop_assert!(found.words.len() <= limits::WORDS_MAX);
        if text.chars().any(char::is_alphanumeric) {
            let again = Words::of_text(&text);
            prop_assert_eq!(found, again);
        }
    }
}

#[test]
fn a_family_name_of_small_words_is_a_name() {
    let words = Words::of(&PersonName::given_family("Ana", "Van den").unwrap()).words;
    assert!(words.iter().all(|word| word.kind == Kind::Name), "{words:?}");
    let words = Words::of(&PersonName::given_family("Ana", "van Dijk").unwrap()).words;
    assert_eq!(words[1].kind, Kind::Particle);
}
