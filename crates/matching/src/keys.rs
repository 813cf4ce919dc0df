//! Exact keys of objects and documents, each with a fallback key that forgives what eyes and
//! scanners confuse.
//!
//! A number is compared in upper case without separators. Only if that finds nothing may the
//! fallback key be tried: it folds the characters that are confused when a number is read aloud,
//! typed or scanned (O and 0, I and 1, and so on). A check digit tells whether a number is
//! plausible; it never corrects one.

use entente_model::answer::{Effect, Feature, Found};
use entente_model::identifiers::normalised;
use entente_model::object_number::NumberCheck;
use entente_model::{DocumentNumber, NumberDetail, ObjectNumber, Plate, Said, TermKind, Vin};

/// The two keys under which a number is found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectKey {
    /// Agreement here means the same number.
    pub exact: String,
    /// Agreement here means a number that is easily mistaken for it.
    pub fuzzy: String,
}

impl std::fmt::Debug for ObjectKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ObjectKey(..)")
    }
}

/// How a stored object compares with the one asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectMatch {
    /// 1000 for the same number and country, less for a confusable number or another country.
    pub score_permille: u16,
    /// The comparison in words and numbers, with the found side shown.
    pub feature: Feature,
}

/// The same number, and nothing known that speaks against the country.
const SCORE_SAME: u16 = 1000;
/// The same number from another country: numbers repeat between issuers.
const SCORE_SAME_ELSEWHERE: u16 = 600;
/// A number that is easily mistaken for the one asked.
const SCORE_CONFUSABLE: u16 = 800;
/// A confusable number from another country.
const SCORE_CONFUSABLE_ELSEWHERE: u16 = 400;
/// Evidence per character of a number, in thousandths of a bit: about half of what a random
/// character would carry, since real numbers are issued in series.
const MILLIBITS_PER_CHARACTER: i32 = 2_500;
/// No number is better evidence than this, in thousandths of a bit: numbers are mistyped, forged
/// and reissued.
const MILLIBITS_MAX: i32 = 20_000;

/// The keys of a registration mark.
#[must_use]
pub fn plate(plate: &Plate) -> ObjectKey {
    of(&plate.number)
}

/// The keys of a vehicle identification number.
#[must_use]
pub fn vin(vin: &Vin) -> ObjectKey {
    of(vin.as_str())
}

/// The keys of a document number.
#[must_use]
pub fn document(document: &DocumentNumber) -> ObjectKey {
    of(&document.number)
}

/// The keys of a reference such as a file or notice number.
#[must_use]
pub fn reference(text: &str) -> ObjectKey {
    of(text)
}

/// The keys of a number of another object: equal only to those of its own kind. What does not fit
/// its check digit is nobody's exact key.
#[must_use]
pub fn number(number: &ObjectNumber) -> ObjectKey {
    let ObjectKey { exact, fuzzy } = of(&number.normalised());
    let doubtful = number.check() == Some(NumberCheck::DoesNotHold);
    let mark = if doubtful { "?" } else { "" };
    let kind = number.kind();
    ObjectKey { exact: format!("{kind}:{exact}{mark}"), fuzzy: format!("{kind}:{fuzzy}") }
}

/// Compares a registration mark with a stored one; none if they are not even alike.
#[must_use]
pub fn compare_plates(asked: &Plate, found: &Plate) -> Option<ObjectMatch> {
    let countries = Issuers::of(asked.country, found.country);
    compare(Sides { kind: TermKind::Plate, asked: &asked.number, found: &found.number }, countries)
}

/// Compares a vehicle identification number with a stored one; none if they are not even alike.
#[must_use]
pub fn compare_vins(asked: &Vin, found: &Vin) -> Option<ObjectMatch> {
    let sides = Sides { kind: TermKind::Vin, asked: asked.as_str(), found: found.as_str() };
    compare(sides, Issuers::Unknown)
}

/// Compares a document number with a stored one; none if they are not even alike.
#[must_use]
pub fn compare_documents(asked: &DocumentNumber, found: &DocumentNumber) -> Option<ObjectMatch> {
    let issuers = Issuers::of(asked.issuer, found.issuer);
    compare(Sides { kind: TermKind::Document, asked: &asked.number, found: &found.number }, issuers)
}

/// Compares a reference with a stored one; none if they are not even alike.
#[must_use]
pub fn compare_references(asked: &str, found: &str) -> Option<ObjectMatch> {
    compare(Sides { kind: TermKind::Reference, asked, found }, Issuers::Unknown)
}

/// Compares a number of another object with a stored one; none if they are not even alike.
#[must_use]
pub fn compare_numbers(asked: &ObjectNumber, found: &ObjectNumber) -> Option<ObjectMatch> {
    let (asked_key, found_key) = (number(asked), number(found));
    if asked_key.fuzzy != found_key.fuzzy {
        return None;
    }
    let weight = weight_millibits(asked.number());
    let same = asked_key.exact == found_key.exact;
    let doubtful = asked.check() == Some(NumberCheck::DoesNotHold);
    let (score_permille, effect, weight, said) = match (same, differing(asked, found)) {
        (true, None) => (SCORE_SAME, Effect::Agrees, weight, Said::NumberSame),
        (true, Some(detail)) => {
            let said = Said::NumberSameBut { detail: detail.as_str().into() };
            (SCORE_SAME_ELSEWHERE, Effect::Similar, weight / 3, said)
        }
        (false, None) => {
            let said = if doubtful { Said::NumberCheck } else { Said::NumberMistaken };
            (SCORE_CONFUSABLE, Effect::Similar, weight * 3 / 5, said)
        }
        (false, Some(detail)) => {
            let said = Said::NumberMistakenBut { detail: detail.as_str().into() };
            (SCORE_CONFUSABLE_ELSEWHERE, Effect::Similar, weight / 6, said)
        }
    };
    let sides = (asked.number().to_owned(), Found::Shown(found.number().to_owned()));
    let feature = Feature::new(TermKind::Number, sides).weighing(effect, weight).saying(&[said]);
    Some(ObjectMatch { score_permille, feature })
}

/// The first detail that both sides know and that differs; one that is part of the other, such as
/// a maker's name with and without its legal form, does not.
fn differing(asked: &ObjectNumber, found: &ObjectNumber) -> Option<NumberDetail> {
    let differs = |detail: &NumberDetail| {
        let (one, other) = (asked.details().get(detail), found.details().get(detail));
        let (Some(one), Some(other)) = (one, other) else { return false };
        let (one, other) = (normalised(one), normalised(other));
        match detail {
            NumberDetail::Currency | NumberDetail::Denomination => one != other,
            _ => !one.contains(&other) && !other.contains(&one),
        }
    };
    NumberDetail::ALL.into_iter().find(|detail| differs(detail))
}

/// The best evidence that agreement in this number can give, in thousandths of a bit.
pub(crate) fn weight_millibits(number: &str) -> i32 {
    let count = i32::try_from(number.chars().filter(|c| c.is_alphanumeric()).count());
    count.unwrap_or(i32::MAX).saturating_mul(MILLIBITS_PER_CHARACTER).min(MILLIBITS_MAX)
}

#[derive(Clone, Copy)]
struct Sides<'a> {
    kind: TermKind,
    asked: &'a str,
    found: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Issuers {
    Same,
    Differ,
    Unknown,
}

impl Issuers {
    fn of(asked: Option<entente_model::Country>, found: Option<entente_model::Country>) -> Self {
        match (asked, found) {
            (Some(asked), Some(found)) if asked == found => Self::Same,
            (Some(_), Some(_)) => Self::Differ,
            _ => Self::Unknown,
        }
    }
}

fn of(text: &str) -> ObjectKey {
    let exact = normalised(text);
    let fuzzy = crate::normalise::stripped(&exact).chars().map(folded).collect();
    ObjectKey { exact, fuzzy }
}

/// One stands for all that are confused with it: by eye, by scanner, or because another alphabet
/// has the same shape.
pub(crate) fn folded(c: char) -> char {
    match c {
        'O' | 'Q' | 'D' | 'О' | 'Ο' => '0',
        'I' | 'L' | 'І' | 'Ι' => '1',
        'Z' | 'Ζ' => '2',
        'S' => '5',
        'G' => '6',
        'B' | 'В' | 'Β' => '8',
        'А' | 'Α' => 'A',
        'Е' | 'Ε' => 'E',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Н' | 'Η' => 'H',
        'Ν' => 'N',
        'Р' | 'Ρ' => 'P',
        'С' => 'C',
        'Т' | 'Τ' => 'T',
        'У' | 'Υ' => 'Y',
        'Х' | 'Χ' => 'X',
        other => other,
    }
}

fn compare(sides: Sides<'_>, issuers: Issuers) -> Option<ObjectMatch> {
    let (asked, found) = (of(sides.asked), of(sides.found));
    if asked.fuzzy != found.fuzzy || asked.exact.is_empty() {
        return None;
    }
    let weight = weight_millibits(sides.asked);
    let same = asked.exact == found.exact;
    let (score_permille, effect, weight, said) = match (same, issuers) {
        (true, Issuers::Same) => (SCORE_SAME, Effect::Agrees, weight, Said::NumberCountry),
        (true, Issuers::Unknown) => (SCORE_SAME, Effect::Agrees, weight, Said::NumberSame),
        (true, Issuers::Differ) => {
            (SCORE_SAME_ELSEWHERE, Effect::Similar, weight / 3, Said::NumberElsewhere)
        }
        (false, Issuers::Differ) => {
            let said = Said::NumberMistakenElsewhere;
            (SCORE_CONFUSABLE_ELSEWHERE, Effect::Similar, weight / 6, said)
        }
        (false, _) => (SCORE_CONFUSABLE, Effect::Similar, weight * 3 / 5, Said::NumberMistaken),
    };
    let values = (sides.asked.to_owned(), Found::Shown(sides.found.to_owned()));
    let feature = Feature::new(sides.kind, values).weighing(effect, weight).saying(&[said]);
    Some(ObjectMatch { score_permille, feature })
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::NumberKind;
    use proptest::prelude::*;

    fn plate_of(number: &str, country: Option<&str>) -> Plate {
        Plate::new(number, country.map(|code| code.parse().unwrap())).unwrap()
    }

    #[test]
    fn separators_and_case_do_not_matter() {
        assert_eq!(plate(&plate_of("wob-ab 10", None)), plate(&plate_of("WOBAB10", None)));
        assert_eq!(reference("A/123-4").exact, "A1234");
    }

    #[test]
    fn confusable_characters_meet_only_under_the_fallback_key() {
        let (left, right) = (plate_of("B0I 88", None), plate_of("BOL 8B", None));
        assert_ne!(plate(&left).exact, plate(&right).exact);
        assert_eq!(plate(&left).fuzzy, plate(&right).fuzzy);
        assert_ne!(plate(&left).fuzzy, plate(&plate_of("B0I 87", None)).fuzzy);
    }

    #[test]
    fn a_mark_in_greek_or_cyrillic_letters_meets_its_latin_shape() {
        let latin = plate(&plate_of("CA 1234 XK", None));
        assert_eq!(plate(&plate_of("СА 1234 ХК", None)).fuzzy, latin.fuzzy);
    }

    #[test]
    fn the_same_mark_of_another_country_scores_lower_and_says_why() {
        let asked = plate_of("AB 123", Some("AUT"));
        let same = compare_plates(&asked, &plate_of("ab123", Some("AUT"))).unwrap();
        let elsewhere = compare_plates(&asked, &plate_of("AB123", Some("HUN"))).unwrap();
        assert_eq!(same.score_permille, 1000);
        assert!(elsewhere.score_permille < same.score_permille);
        assert!(elsewhere.feature.words.contains("another country"));
        assert!(compare_plates(&asked, &plate_of("AB124", Some("AUT"))).is_none());
    }

    #[test]
    fn a_confusable_document_number_scores_below_the_same_number() {
        let number = |text: &str| DocumentNumber::new(text).unwrap();
        let same = compare_documents(&number("AO10S"), &number("ao 10 s")).unwrap();
        let alike = compare_documents(&number("AO10S"), &number("A0105")).unwrap();
        assert_eq!(same.feature.effect, Effect::Agrees);
        assert_eq!(alike.feature.effect, Effect::Similar);
        assert!(alike.score_permille < same.score_permille);
    }

    #[test]
    fn vins_are_compared_by_their_seventeen_characters() {
        let vin_of = |text: &str| text.parse::<Vin>().unwrap();
        let asked = vin_of("1M8GDM9AXKP042788");
        assert_eq!(compare_vins(&asked, &asked).unwrap().score_permille, 1000);
        assert_eq!(vin(&asked).exact, "1M8GDM9AXKP042788");
        assert!(compare_vins(&asked, &vin_of("1M8GDM9AXKP042787")).is_none());
    }

    fn firearm(text: &str, details: &[(NumberDetail, &str)]) -> ObjectNumber {
        let number = ObjectNumber::new(NumberKind::Firearm, text).unwrap();
        details.iter().fold(number, |one, (detail, text)| one.with_detail(*detail, text).unwrap())
    }

    #[test]
    fn the_serial_of_a_firearm_of_another_maker_is_another_firearm() {
        let asked = firearm("AB 123", &[(NumberDetail::Make, "Glock")]);
        let score = |make| {
            let found = firearm("ab-123", &[(NumberDetail::Make, make)]);
            compare_numbers(&asked, &found).unwrap().score_permille
        };
        assert_eq!(score("GLOCK GmbH"), 1000);
        assert!(score("Beretta") < score("GLOCK GmbH"));
        let calibre = |text| firearm("AB123", &[(NumberDetail::Calibre, text)]);
        let told = compare_numbers(&calibre("9x19"), &calibre(".22 LR")).unwrap();
        assert!(told.feature.words.contains("calibre"), "{}", told.feature.words);
        assert!(compare_numbers(&asked, &firearm("AB124", &[])).is_none());
    }

    #[test]
    fn numbers_of_two_kinds_are_never_the_same() {
        let engine = ObjectNumber::new(NumberKind::Engine, "AB123").unwrap();
        assert!(compare_numbers(&engine, &firearm("AB123", &[])).is_none());
        assert_ne!(number(&engine).fuzzy, number(&firearm("AB123", &[])).fuzzy);
    }

    #[test]
    fn a_check_digit_that_does_not_fit_makes_a_possible_match_at_most() {
        let held = ObjectNumber::new(NumberKind::Container, "CSQU3054383").unwrap();
        let asked = ObjectNumber::asked(NumberKind::Container, "CSQU3054384").unwrap();
        let alike = compare_numbers(&asked, &held).unwrap();
        assert_eq!((alike.score_permille, alike.feature.effect), (800, Effect::Similar));
        assert!(alike.feature.words.contains("check digit"));
    }

    proptest! {
        #[test]
        fn any_text_has_keys_and_equals_itself(text in "\\PC{0,40}") {
            let key = reference(&text);
            let again = reference(&key.exact);
            prop_assert_eq!(&again.fuzzy, &key.fuzzy);
            let alike = compare_references(&text, &text);
            prop_assert_eq!(alike.is_none(), key.exact.is_empty());
        }
    }
}
