//! Places of birth: compared word by word, since registers write village, district or country.

use crate::name::split_plain;
use crate::token::{ALIKE_MIN, AskedToken, Token};
use entente_model::answer::Effect;
use entente_model::value::Place;

/// What agreement gives, in thousandths of a bit.
pub(crate) const AGREES_MILLIBITS: i32 = 4_000;
const SIMILAR_MILLIBITS: i32 = 2_000;
const DIFFERS_MILLIBITS: i32 = -500;
/// At least this alike, a word of a place is the same word.
const SAME_WORD_MIN: u16 = 940;

/// An asked place, its words ready to be compared.
pub(crate) struct AskedPlace {
    pub(crate) shown: String,
    words: Vec<AskedToken>,
}

impl AskedPlace {
    pub(crate) fn new(text: &str) -> Self {
        let words = split_plain(text).iter().map(|word| AskedToken::new(word)).collect();
        Self { shown: text.to_owned(), words }
    }
}

/// A held place as it is shown and as it is compared.
pub(crate) struct HeldPlace {
    pub(crate) shown: Box<str>,
    words: Box<[Box<str>]>,
}

impl HeldPlace {
    pub(crate) fn new(place: &Place) -> Self {
        let country = place.country.map(|country| country.to_string());
        let parts = [
            place.city.as_deref(),
            place.region.as_deref(),
            country.as_deref(),
            place.country_text.as_deref(),
        ];
        Self::of_shown(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// A place from the words that it is shown with.
    pub(crate) fn of_shown(shown: &str) -> Self {
        let words = split_plain(shown).into_iter().map(String::into_boxed_str).collect();
        Self { shown: shown.into(), words }
    }
}

/// The best comparison of any asked with any held place; none if either side has none.
pub(crate) fn best<'a>(
    asked: &'a [AskedPlace],
    held: &'a [HeldPlace],
) -> Option<(&'a AskedPlace, &'a HeldPlace, Effect, i32)> {
    let pairs = asked.iter().flat_map(|one| held.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| !one.words.is_empty() && !other.words.is_empty())
        .map(|(one, other)| {
            let (effect, millibits) = compared(one, other);
            (one, other, effect, millibits)
        })
        .reduce(|best, next| if next.3 > best.3 { next } else { best })
}

fn compared(asked: &AskedPlace, held: &HeldPlace) -> (Effect, i32) {
    let tokens: Vec<Token> = held.words.iter().map(|word| Token::new(word)).collect();
    let best = |word: &AskedToken| {
        tokens.iter().map(|token| word.similarity(token.as_ref())).max().unwrap_or(0)
    };
    let likeness: Vec<u16> = asked.words.iter().map(best).collect();
    // One side may name the district as well: the words of the shorter side must be found.
    let needed = asked.words.len().min(tokens.len());
    let same = likeness.iter().filter(|like| **like >= SAME_WORD_MIN).count();
    if same >= needed {
        (Effect::Agrees, AGREES_MILLIBITS)
    } else if likeness.iter().any(|like| *like >= ALIKE_MIN) {
        (Effect::Similar, SIMILAR_MILLIBITS)
    } else {
        (Effect::Differs, DIFFERS_MILLIBITS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effect(asked: &str, city: &str, region: Option<&str>) -> Effect {
        let place =
            Place { city: Some(city.into()), region: region.map(Into::into), ..Place::default() };
        let (asked, held) = ([AskedPlace::new(asked)], [HeldPlace::new(&place)]);
        best(&asked, &held).unwrap().2
    }

    #[test]
    fn a_place_agrees_in_any_spelling_and_with_more_detail() {
        assert_eq!(effect("Malmö", "Malmoe", None), Effect::Agrees);
        assert_eq!(effect("Linz", "Linz", Some("Oberösterreich")), Effect::Agrees);
        assert_eq!(effect("Plovdiv, Bulgaria", "Пловдив", None), Effect::Agrees);
        assert_eq!(effect("Goteborg West", "Goeteborg Ost", None), Effect::Similar);
        assert_eq!(effect("Linz", "Turku", None), Effect::Differs);
    }
}
