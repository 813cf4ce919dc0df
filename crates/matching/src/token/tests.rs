use super::*;
use crate::normalise::folded;
use proptest::prelude::*;

fn similarity(one: &str, two: &str) -> u16 {
    AskedToken::new(&folded(one)).similarity(Token::new(&folded(two)).as_ref())
}

#[test]
fn words_that_are_the_same_name_are_alike() {
    for (one, two, at_least) in [
        ("Müller", "Mueller", 985),
        ("Müller", "Muller", 985),
        ("Georgios", "Γεώργιος", 985),
        ("Sergey", "Сергей", 940),
        ("Sergei", "Sergej", 940),
        ("Muhammad", "Mohamed", 940),
        ("Mohammed", "محمد", 930),
        ("Khaled", "خالد", 930),
        ("Abdulrahman", "Abderrahmane", 850),
        ("Schmidt", "Schmitt", 860),
        ("Ivanov", "Iwanow", 850),
        ("Jovanović", "Јовановић", 985),
        ("Lindenberg", "Lyndenburg", 800),
        ("Jonathan", "Jonhatan", 860),
        ("Yusuf", "Youssef", 850),
        ("Hussein", "حسين", 930),
    ] {
        let found = similarity(one, two);
        assert!(found >= at_least, "{one} {two}: {found}");
    }
}

#[test]
fn words_that_are_different_names_are_not_alike() {
    for (one, two) in [
        ("Anna", "Maria"),
        ("Petrov", "Ivanov"),
        ("Ali", "Omar"),
        ("Thomas", "Martin"),
        ("Karim", "محمد"),
        ("Lukas", "Markus"),
        ("Jan", "Eva"),
    ] {
        let found = similarity(one, two);
        assert!(found < ALIKE_MIN, "{one} {two}: {found}");
    }
}

#[test]
fn one_slip_is_found_by_keys() {
    for (asked, held) in [
        ("kowalski", "kowalsky"),
        ("kowalski", "kwalski"),
        ("kowalski", "okwalski"),
        ("muhammad", "mohamed"),
    ] {
        let held_keys = Token::new(held).as_ref().index_keys();
        assert!(
            Token::new(asked).as_ref().lookup_keys().iter().any(|key| held_keys.contains(key)),
            "{asked} {held}"
        );
    }
}

proptest! {
    #[test]
    fn likeness_does_not_depend_on_the_side(a in "\\PC{0,12}", b in "\\PC{0,12}") {
        prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
    }

    #[test]
    fn latin_likeness_does_not_depend_on_the_side(a in "[a-hk-n]{1,9}", b in "[a-hk-n]{1,9}") {
        prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
        prop_assert_eq!(similarity(&a, &a), SAME);
    }

    #[test]
    fn likeness_does_not_depend_on_how_much_is_wanted(
        one in "[a-e]{3,9}",
        other in "[a-e]{3,9}",
        slip in 0usize..9,
    ) {
        // Near words, so that every class of likeness occurs.
        let start: String = other.chars().take(slip).collect();
        let near = format!("{start}{}", one.chars().skip(slip).collect::<String>());
        for other in [&other, &near] {
            let (asked, other) = (AskedToken::new(&one), Token::new(other));
            let all = asked.resemblance(other.as_ref(), RESEMBLE_MIN);
            for wanted in [ALIKE_MIN, 800, NEARLY_MIN] {
                let expected = if all < wanted { 0 } else { all };
                prop_assert_eq!(asked.resemblance(other.as_ref(), wanted), expected);
            }
        }
    }

    #[test]
    fn one_edit_always_meets_under_a_key(
        word in "[a-z]{3,12}",
        at in 0usize..12,
        with in "[a-z]",
    ) {
        let at = at % word.len();
        let mut edited = word.clone();
        edited.replace_range(at..=at, &with);
        let keys = Token::new(&edited).as_ref().index_keys();
        let (word, meets) = (Token::new(&word), |key: &u64| keys.contains(key));
        prop_assert!(word.as_ref().lookup_keys().iter().any(meets));
        prop_assert!(word.as_ref().lookup_keys_nearly().iter().any(meets));
    }
}
