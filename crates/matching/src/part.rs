//! Parts of numbers: how a pattern is compared with a number, and between which places of an
//! ordered index the numbers lie that may fit.
//!
//! A number is filed twice, by its first eleven characters and by its last eleven backwards, so
//! that a pattern is looked up by whichever end of it is known better. Characters that are easily
//! confused are filed as one.

use crate::keys::{ObjectKey, ObjectMatch, folded, weight_millibits};
use entente_model::answer::{Effect, Feature, Found};
use entente_model::{Country, Partial, Said};

/// The version of how numbers are filed; files hold it.
pub const PLACES_VERSION: u32 = 1;

/// The part given agrees character by character.
const SCORE_PART: u16 = 700;
/// It agrees if confusable characters are taken for each other.
const SCORE_PART_CONFUSABLE: u16 = 600;
/// The country that issued the plate is another one.
const SCORE_PART_ELSEWHERE: u16 = 300;

/// Bits of a character.
const CHAR_BITS: u32 = 5;
/// Characters by which a number is filed.
const CHARS: u32 = 11;
/// How places begin that are filed by the first characters.
const FORWARD: u64 = 0xFF << 56;
/// How places begin that are filed by the last characters, backwards.
const BACKWARD: u64 = 0xFE << 56;
/// The characters that folding leaves, in their order; all others count as one more.
const ALPHABET: &str = "0123456789ACEFHJKMNPRTUVWXY";

/// The places by which a number is filed; none for an empty one.
#[must_use]
pub fn places(key: &ObjectKey) -> Vec<u64> {
    let text = plain(key);
    if text.is_empty() {
        return Vec::new();
    }
    vec![FORWARD | packed(text.chars()), BACKWARD | packed(text.chars().rev())]
}

/// A part of a number, ready to be looked up.
pub struct Sought {
    pieces: Vec<Piece>,
    backwards: bool,
    /// Lowest and highest place at which a number may be filed that fits.
    low: u64,
    high: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// This character.
    Char(char),
    /// Any one character.
    One,
    /// Any number of characters.
    Many,
}

impl Sought {
    /// What to look for.
    #[must_use]
    pub fn of(partial: &Partial) -> Self {
        let mut pieces = fuzzy(&partial.normalised());
        let known = |pieces: &mut dyn Iterator<Item = &Piece>| {
            pieces.take_while(|piece| matches!(piece, Piece::Char(_))).count()
        };
        let backwards = known(&mut pieces.iter().rev()) > known(&mut pieces.iter());
        if backwards {
            pieces.reverse();
        }
        let literal = || {
            pieces.iter().map_while(|piece| match piece {
                Piece::Char(c) => Some(*c),
                Piece::One | Piece::Many => None,
            })
        };
        let tag = if backwards { BACKWARD } else { FORWARD };
        let low = tag | packed(literal());
        let count = u32::try_from(literal().count()).unwrap_or(CHARS).min(CHARS);
        let open = (CHARS - count) * CHAR_BITS + 1;
        Self { backwards, low, high: low | ((1 << open) - 1), pieces }
    }

    /// Lowest and highest place at which a number may be filed that fits.
    #[must_use]
    pub const fn between(&self) -> (u64, u64) {
        (self.low, self.high)
    }

    /// Whether a number that is filed at a place may fit: what the place does not tell may.
    #[must_use]
    pub fn may_fit(&self, place: u64) -> bool {
        let chars: Vec<u64> = (0..CHARS)
            .map(|at| place >> (1 + (CHARS - 1 - at) * CHAR_BITS) & ((1 << CHAR_BITS) - 1))
            .take_while(|code| *code > 0)
            .collect();
        let is_whole = chars.len() < CHARS as usize;
        let fits = |piece: &Piece, code: &u64| match piece {
            Piece::Char(c) => code_of(*c) == *code,
            Piece::One | Piece::Many => true,
        };
        matches(&self.pieces, &chars, &fits, is_whole)
    }

    /// Whether a number fits, confusable characters taken for each other.
    #[must_use]
    pub fn fits(&self, key: &ObjectKey) -> bool {
        let mut chars: Vec<char> = plain(key).chars().collect();
        if self.backwards {
            chars.reverse();
        }
        matches(&self.pieces, &chars, &char_fits, true)
    }
}

/// Compares a part with a stored number; none if it does not fit.
#[must_use]
pub fn compare(
    asked: &Partial,
    (number, key): (&str, &ObjectKey),
    country: Option<Country>,
) -> Option<ObjectMatch> {
    if !Sought::of(asked).fits(key) {
        return None;
    }
    let exact: Vec<char> = after_kind(&key.exact).chars().collect();
    let same = matches(&pieces(&asked.normalised()), &exact, &char_fits, true);
    let elsewhere = matches!((asked.country(), country), (Some(one), Some(two)) if one != two);
    let (score_permille, said) = match (same, elsewhere) {
        (_, true) => (SCORE_PART_ELSEWHERE, Said::PartElsewhere),
        (true, false) => (SCORE_PART, Said::PartFits),
        (false, false) => (SCORE_PART_CONFUSABLE, Said::PartMistaken),
    };
    let weight = weight_millibits(asked.pattern()) * i32::from(score_permille) / 1000;
    let sides = (asked.pattern().to_owned(), Found::Shown(number.to_owned()));
    let feature = Feature::new(asked.of(), sides).weighing(Effect::Similar, weight);
    Some(ObjectMatch { score_permille, feature: feature.saying(&[said]) })
}

fn char_fits(piece: &Piece, c: &char) -> bool {
    match piece {
        Piece::Char(one) => one == c,
        Piece::One | Piece::Many => true,
    }
}

/// Whether a pattern fits a text; if the text is only a beginning, whether it may go on to fit.
fn matches<T>(
    pieces: &[Piece],
    text: &[T],
    fits: &impl Fn(&Piece, &T) -> bool,
    is_whole: bool,
) -> bool {
    // The pieces that may come next after what was read.
    let mut next = vec![false; pieces.len() + 1];
    let set = |next: &mut Vec<bool>, mut at: usize| {
        while let Some(place) = next.get_mut(at) {
            *place = true;
            if pieces.get(at) != Some(&Piece::Many) {
                break;
            }
            at += 1;
        }
    };
    set(&mut next, 0);
    for c in text {
        let mut after = vec![false; pieces.len() + 1];
        for (at, piece) in pieces.iter().enumerate() {
            if next.get(at) == Some(&true) && fits(piece, c) {
                set(&mut after, if *piece == Piece::Many { at } else { at + 1 });
            }
        }
        next = after;
    }
    if is_whole { next.last() == Some(&true) } else { next.contains(&true) }
}

fn pieces(pattern: &str) -> Vec<Piece> {
    let piece = |c| match c {
        '?' => Piece::One,
        '*' => Piece::Many,
        c => Piece::Char(c),
    };
    pattern.chars().map(piece).collect()
}

/// The pieces with confusable characters as one.
fn fuzzy(pattern: &str) -> Vec<Piece> {
    pieces(&crate::normalise::stripped(pattern).chars().map(folded).collect::<String>())
}

/// The characters by which a number is filed: its fallback key without the kind of number.
fn plain(key: &ObjectKey) -> &str {
    after_kind(&key.fuzzy)
}

fn after_kind(key: &str) -> &str {
    key.split_once(':').map_or(key, |(_, number)| number)
}

fn packed(chars: impl Iterator<Item = char>) -> u64 {
    let mut packed = 0;
    let mut count = 0;
    for c in chars.take(CHARS as usize) {
        packed = packed << CHAR_BITS | code_of(c);
        count += 1;
    }
    packed << ((CHARS - count) * CHAR_BITS + 1)
}

fn code_of(c: char) -> u64 {
    let place = ALPHABET.chars().position(|known| known == c).unwrap_or(ALPHABET.len());
    place as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;
    use entente_model::Plate;
    use proptest::prelude::*;

    fn key(text: &str) -> ObjectKey {
        keys::plate(&Plate::new(text, None).unwrap())
    }

    fn part(text: &str) -> Partial {
        Partial::plate(text, None).unwrap()
    }

    fn score(pattern: &str, number: &str) -> Option<u16> {
        compare(&part(pattern), (number, &key(number)), None).map(|found| found.score_permille)
    }

    #[test]
    fn a_question_mark_stands_for_one_character_and_an_asterisk_for_any() {
        assert_eq!(score("WOB-A?12*", "WOB AB 123"), Some(SCORE_PART));
        assert_eq!(score("WOB*", "WOB"), Some(SCORE_PART));
        assert_eq!(score("WOB?", "WOB"), None);
        assert_eq!(score("*B123", "WOB AB 123"), Some(SCORE_PART));
        assert_eq!(score("WOB*123*", "WOB AB 1234"), Some(SCORE_PART));
        assert_eq!(score("WOB*124*", "WOB AB 1234"), None);
    }

    #[test]
    fn confusable_characters_fit_for_less() {
        assert_eq!(score("W0B*", "WOB AB 123"), Some(SCORE_PART_CONFUSABLE));
        assert_eq!(score("*I23", "WOB AB 123"), Some(SCORE_PART_CONFUSABLE));
    }

    #[test]
    fn a_plate_of_another_country_is_not_likely() {
        let asked = Partial::plate("WOB*", Some("DEU".parse().unwrap())).unwrap();
        let found = |country: &str| {
            let number = ("WOB AB 123", &key("WOBAB123"));
            compare(&asked, number, Some(country.parse().unwrap())).unwrap().score_permille
        };
        assert!(found("POL") < found("DEU"));
    }

    /// A plain reading of what a pattern means.
    fn plainly(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|at| plainly(rest, &text[at..])),
            Some(('?', rest)) => !text.is_empty() && plainly(rest, &text[1..]),
            Some((c, rest)) => text.first() == Some(c) && plainly(rest, &text[1..]),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn a_pattern_fits_what_a_plain_reading_says(
            pattern in "[A7C]{3}[A7C?*]{0,6}\\*[A7C?*]{0,4}", text in "[A7C]{1,15}",
        ) {
            let (asked, key) = (part(&pattern), key(&text));
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            let expected = plainly(&chars(&pattern), &chars(&text));
            prop_assert_eq!(compare(&asked, (&text, &key), None).is_some(), expected);
            prop_assert_eq!(Sought::of(&asked).fits(&key), expected);
        }

        #[test]
        fn what_fits_is_filed_between_the_places_and_may_fit_by_them(
            pattern in "[A7C?*]{3,12}", text in "[A7CB8]{1,20}",
        ) {
            let Ok(asked) = Partial::vin(&pattern) else { return Ok(()) };
            let (sought, key) = (Sought::of(&asked), keys::reference(&text));
            let (low, high) = sought.between();
            let filed: Vec<u64> =
                places(&key).into_iter().filter(|place| (low..=high).contains(place)).collect();
            if sought.fits(&key) {
                prop_assert_eq!(filed.len(), 1);
                prop_assert!(sought.may_fit(filed[0]));
            }
        }
    }
}
