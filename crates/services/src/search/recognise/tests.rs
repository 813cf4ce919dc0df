use super::*;
use entente_model::{NumberKind, Query};
use proptest::prelude::*;

fn now() -> Timestamp {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn read(text: &str) -> Recognised {
    recognise(text, now())
}

/// Terms in words, for short expectations.
fn told(text: &str) -> Vec<String> {
    read(text).parts.iter().map(|part| shown(&part.term)).collect()
}

fn shown(term: &Term) -> String {
    match term {
        Term::Name(name) => {
            let parts: Vec<_> =
                name.parts.iter().map(|part| format!("{:?}={}", part.role, part.text)).collect();
            parts.join(" ")
        }
        Term::BirthDate(date) => date.to_string(),
        Term::Sex(sex) => sex.to_string(),
        Term::Nationality(country) => country.to_string(),
        Term::Document(document) => format!(
            "document {} {} {}",
            document.number,
            document.kind.as_deref().unwrap_or("-"),
            document.issuer.map_or("-".to_owned(), |country| country.to_string())
        ),
        Term::Plate(plate) => match plate.country {
            Some(country) => format!("plate {country}:{}", plate.number),
            None => format!("plate {}", plate.number),
        },
        Term::Vin(vin) => format!("vin {vin}"),
        Term::Number(number) => format!("{} {}", number.kind(), number.number()),
        Term::Partial(partial) => format!("part {} {}", partial.of().as_str(), partial.pattern()),
        Term::Reference(text) => format!("reference {text}"),
        Term::BirthPlace(text) => format!("place {text}"),
    }
}

#[test]
fn a_name_is_read_in_any_script_and_order() {
    assert_eq!(told("Тодор Величков"), ["Unassigned=Тодор Величков"]);
    assert_eq!(told("Velichkov, Todor"), ["Given=Todor Family=Velichkov"]);
    assert_eq!(told("de la Cruz , María José"), ["Given=María José Family=de la Cruz"]);
    assert_eq!(told("O'Neill-Müller Seán"), ["Unassigned=O'Neill-Müller Seán"]);
    assert_eq!(told("محمد الأحمد"), ["Unassigned=محمد الأحمد"]);
    assert!(read("Velichkov, Todor").is_clear());
}

#[test]
fn name_and_date_are_told_apart_wherever_they_stand() {
    let expected = ["Given=Todor Family=Velichkov", "1979-03-14"];
    for text in [
        "Velichkov, Todor, 1979-03-14",
        "Velichkov, Todor 14.3.1979",
        "14.03.1979 Velichkov, Todor",
        "Velichkov, Todor; 14 03 1979",
        "Velichkov, Todor\n14. 3. 1979",
        "Velichkov , Todor 14.03.79",
        "Velichkov, Todor 1979/03/14",
    ] {
        let mut found = told(text);
        found.sort_by_key(|term| !term.starts_with("Given"));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn dates_are_read_in_their_usual_forms() {
    for (text, expected) in [
        ("1979", "1979"),
        ("03/1979", "1979-03"),
        ("3.1979", "1979-03"),
        ("1979-03", "1979-03"),
        ("14/03/1979", "1979-03-14"),
        ("31/12/1979", "1979-12-31"),
        ("12/31/1979", "1979-12-31"),
        ("14-03-1979", "1979-03-14"),
        ("1975/1980", "1975/1980"),
        ("1979~", "1979~"),
        ("14.03.27", "1927-03-14"),
        ("14.03.26", "2026-03-14"),
    ] {
        assert_eq!(date(text, now()).map(|date| date.to_string()).as_deref(), Some(expected));
    }
    for text in ["", "2027", "1899", "31.02.1979", "00/1979", "14", "a.b.c", "1.2.3.4", "99999"] {
        assert_eq!(date(text, now()), None, "{text}");
    }
}

#[test]
fn a_date_that_reads_both_ways_is_left_to_the_officer() {
    assert!(!read("03/04/1979").is_clear());
    assert!(read("03.04.1979").is_clear());
    assert!(read("14/03/1979").is_clear());
}

#[test]
fn plates_are_read_with_and_without_their_country() {
    for (text, expected) in [
        ("B-AB 1234", "plate B-AB 1234"),
        ("D:B-AB 1234", "plate DEU:B-AB 1234"),
        ("D: B-AB 1234", "plate DEU:B-AB 1234"),
        ("D B-AB 1234", "plate DEU:B-AB 1234"),
        ("NLD:GX-417-T", "plate NLD:GX-417-T"),
        ("NLD GX-417-T", "plate NLD:GX-417-T"),
        ("(F) AA-123-BB", "plate FRA:AA-123-BB"),
        ("W 12345 X", "plate W 12345 X"),
        ("AA\u{2011}123\u{2013}BB", "plate AA-123-BB"),
    ] {
        assert_eq!(told(text), [expected], "{text}");
        assert!(read(text).is_clear(), "{text}");
    }
    assert_eq!(read("AB1234").parts[0].or, [TermKind::Document]);
}

#[test]
fn a_part_of_a_number_is_asked_as_a_part() {
    assert_eq!(told("WAB12*"), ["part plate WAB12*"]);
    assert_eq!(told("WVWZZZ1K?AW1*"), ["part vin WVWZZZ1K?AW1*"]);
}

#[test]
fn numbers_are_told_by_their_form_and_check_digits() {
    assert_eq!(told("WVWZZZ1KZAW123456"), ["vin WVWZZZ1KZAW123456"]);
    assert_eq!(told("WVW ZZZ 1KZ AW 123456"), ["vin WVWZZZ1KZAW123456"]);
    assert_eq!(told("490154203237518"), ["imei 490154203237518"]);
    assert_eq!(told("49-015420-323751-8"), ["imei 490154203237518"]);
    assert_eq!(told("IMEI: 49015420323751 8"), ["imei 49015420323751 8"]);
    assert_eq!(told("CSQU 305438 3"), ["container CSQU 305438 3"]);
    assert_eq!(told("4111 1111 1111 1111"), ["payment-card 411111*1111"]);
    assert_eq!(told("C01X00T47"), ["document C01X00T47 - -"]);
    assert_eq!(told("K-2026-17"), ["reference K-2026-17"]);
    let wrong = read("IMEI 490154203237519");
    assert_eq!(wrong.remarks[0].kind, RemarkKind::CheckDigit);
    assert!(matches!(&wrong.parts[0].term, Term::Number(n) if n.kind() == NumberKind::Imei));
}

#[test]
fn what_no_register_is_asked_by_is_said_and_not_dropped() {
    for text in ["+49 30 901820", "0043 1 31310", "+49(30)901820", "a.b@example.eu"] {
        let found = read(text);
        assert_eq!(found.parts, [], "{text}");
        assert_eq!(found.remarks[0].kind, RemarkKind::NoRegister, "{text}");
        assert!(!found.is_clear());
    }
    let found = read("Todor Velichkov +49 30 901820");
    assert_eq!((found.parts.len(), found.remarks.len()), (1, 1));
    assert_eq!(read("Todor ###").remarks[0].text, "###");
}

const TD3: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n\
                   ERIKSSON<<ANNA<MARIA<<<<<<<<<<";

#[test]
fn the_zones_of_the_standard_are_read_whole() {
    for (zone, document) in [
        (TD3, "document L898902C3 passport UTO"),
        (TD2, "document D23145890 identity-card UTO"),
        (TD1, "document D23145890 identity-card UTO"),
    ] {
        let lines = zone.to_owned();
        // A field of one line joins them.
        for text in [lines.clone(), lines.replace('\n', ""), lines.replace('\n', " ")] {
            let found = read(&text);
            assert!(found.remarks.is_empty(), "{zone}: {:?}", found.remarks);
            let told: Vec<_> = found.parts.iter().map(|part| shown(&part.term)).collect();
            assert_eq!(told[0], "Given=ANNA MARIA Family=ERIKSSON");
            assert_eq!(told[1], "1974-08-12");
            assert_eq!(told[2], "F");
            assert!(told.contains(&document.to_owned()), "{told:?}");
        }
    }
}

#[test]
fn a_long_number_of_a_card_goes_on_in_its_optional_part() {
    let zone = "I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2\
                STEVENSON<<PETER<JOHN<<<<<<<<<";
    assert_eq!(zone.len(), 90);
    let found = read(zone);
    assert!(found.remarks.is_empty(), "{:?}", found.remarks);
    assert!(found.parts.iter().any(|part| shown(&part.term).contains("D23145890734")));
}

#[test]
fn one_wrong_character_of_a_zone_is_said() {
    for at in 44..54 {
        let mut zone = TD3.replace('\n', "");
        let wrong = if zone.as_bytes()[at] == b'7' { "8" } else { "7" };
        zone.replace_range(at..=at, wrong);
        assert!(!read(&zone).is_clear(), "{at}");
    }
}

#[test]
fn one_character_more_than_the_limit_is_not_read() {
    let text = |count: usize| "x".repeat(count);
    assert!(!read(&text(299)).parts.is_empty());
    let most = format!("{} {}", "Todor ".repeat(40).trim(), " ".repeat(400));
    assert!(!read(&most).parts.is_empty());
    let long = read(&text(TEXT_CHARS_MAX + 1));
    assert_eq!((long.parts.len(), long.remarks[0].kind), (0, RemarkKind::TooMuch));
}

#[test]
fn more_terms_than_a_question_holds_are_cut_aloud() {
    let text = vec!["WVWZZZ1KZAW123456"; limits::TERMS_MAX + 1].join("\n");
    let found = read(&text);
    assert_eq!(found.parts.len(), limits::TERMS_MAX);
    assert_eq!(found.remarks[0].kind, RemarkKind::TooMuch);
}

#[test]
fn characters_that_steer_what_is_shown_are_taken_out() {
    assert_eq!(told("\u{202e}Todor\u{200b} Velichkov\u{feff}"), ["Unassigned=Todor Velichkov"]);
}

proptest! {
    #[test]
    fn whatever_is_typed_gives_terms_that_may_be_asked(text in "\\PC{0,200}") {
        let found = read(&text);
        if !found.parts.is_empty() {
            let terms: Vec<_> = found.parts.into_iter().map(|part| part.term).collect();
            prop_assert!(Query::new(terms).is_ok());
        }
    }

    #[test]
    fn text_near_what_is_recognised_is_read_without_fail(
        text in "[A-Z0-9<+*?:;,./() -]{0,100}"
    ) {
        let found = read(&text);
        if !found.parts.is_empty() {
            let terms: Vec<_> = found.parts.into_iter().map(|part| part.term).collect();
            prop_assert!(Query::new(terms).is_ok());
        }
    }

    #[test]
    fn nothing_that_can_be_read_is_dropped_without_a_word(
        words in proptest::collection::vec("[a-zA-Z0-9+/#-]{1,12}", 1..6)
    ) {
        let found = read(&words.join(" "));
        prop_assert!(!found.parts.is_empty() || !found.remarks.is_empty());
    }

    #[test]
    fn a_day_is_read_in_every_form_it_is_written_in(
        (year, month, day) in (1900_i16..2026, 1_i8..=12, 1_i8..=28)
    ) {
        let expected = format!("{year:04}-{month:02}-{day:02}");
        for text in [
            expected.clone(),
            format!("{day}.{month}.{year}"),
            format!("{day:02}/{month:02}/{year}"),
            format!("{day:02} {month:02} {year}"),
        ] {
            let found = recognise(&text, now());
            prop_assert_eq!(shown(&found.parts[0].term), expected.clone());
        }
    }

    #[test]
    fn what_is_clean_stays_as_it_is(text in "\\PC{0,80}") {
        let once = clean(&text);
        prop_assert_eq!(clean(&once), once.clone());
    }
}
