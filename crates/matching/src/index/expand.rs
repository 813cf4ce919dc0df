//! What an asked word may stand for: the alike words of one or several dictionaries.

use crate::limits;
use crate::score::{Counted, Tokens};
use crate::token::{ALIKE_MIN, AskedToken, NEARLY_MIN, TokenRef};

/// A dictionary as one asker may see it: words that only bear names the asker may not know of are
/// not in it.
pub(super) trait Words: Tokens {
    /// Adds the numbers of the words that are filed under a key, in any order, each once.
    fn filed(&self, key: u64, found: &mut Vec<u32>);

    /// How many name blocks that the asker may know of bear a word.
    fn bearers(&self, number: u32) -> u64;

    /// Something of each of these words: what lies in a file is fetched from memory side by side.
    fn touched(&self, _numbers: &[u32]) -> u8 {
        0
    }
}

/// A word of one dictionary that is alike to the asked one.
#[derive(Clone, Copy)]
pub(super) struct Alike<'a> {
    /// Which dictionary.
    pub(super) part: usize,
    pub(super) number: u32,
    pub(super) similarity: u16,
    pub(super) token: TokenRef<'a>,
    /// How many name blocks that the asker may know of bear it; never 0.
    pub(super) bearers: u64,
}

/// How many words most keys of an asked word lead to together.
const FOUND_USUAL: usize = 256;

/// What is sought.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sought {
    /// Every word that may be the same name.
    Alike,
    /// Words nearly spelt so, at least [`NEARLY_MIN`] alike: for words run together.
    Nearly,
}

/// All words alike to an asked one that the asker may know of, the likeliest first, then by the
/// words themselves. A word of several dictionaries stands there once for each.
pub(super) fn alike<'a>(
    asked: &AskedToken,
    sought: Sought,
    parts: &[&'a dyn Words],
) -> Vec<Alike<'a>> {
    let (keys, least) = match sought {
        Sought::Alike => (asked.token.as_ref().lookup_keys(), ALIKE_MIN),
        Sought::Nearly => (asked.token.as_ref().lookup_keys_nearly(), NEARLY_MIN),
    };
    let mut found: Vec<Alike<'a>> = Vec::with_capacity(FOUND_USUAL);
    let mut numbers: Vec<u32> = Vec::with_capacity(FOUND_USUAL);
    for (part, words) in parts.iter().enumerate() {
        numbers.clear();
        for key in &keys {
            words.filed(*key, &mut numbers);
        }
        numbers.sort_unstable();
        numbers.dedup();
        // All of them are fetched before the first is read.
        std::hint::black_box(words.touched(&numbers));
        found.extend(numbers.iter().filter_map(|number| {
            let token = words.token(*number)?;
            Some(Alike { part, number: *number, similarity: 0, token, bearers: 0 })
        }));
    }
    let see = |word: &mut Alike<'_>| {
        let words = parts.get(word.part);
        word.bearers = words.map_or(0, |words| words.bearers(word.number));
        word.bearers > 0
    };
    if found.len() > limits::EXPANSIONS_CONSIDERED_MAX {
        found.retain_mut(see);
        if found.len() > limits::EXPANSIONS_CONSIDERED_MAX {
            consider(&mut found, asked);
        }
    }
    // All of them are fetched before the first is compared.
    std::hint::black_box(found.iter().fold(0, |sum, word| sum ^ word.token.touched()));
    let asked = asked.compared();
    found.retain_mut(|word| {
        word.similarity = asked.resemblance(word.token, least);
        word.similarity > 0
    });
    found.retain_mut(see);
    found.sort_unstable_by(|one, two| {
        let by_key = || one.token.key_bytes().cmp(two.token.key_bytes());
        let by_place = || (one.part, one.number).cmp(&(two.part, two.number));
        two.similarity.cmp(&one.similarity).then_with(by_key).then_with(by_place)
    });
    found
}

/// Keeps the words nearest in length: by the words themselves, so that what is left aside depends
/// neither on what the asker may not know of nor on which dictionary holds a word.
fn consider(found: &mut Vec<Alike<'_>>, asked: &AskedToken) {
    let length = asked.token.as_ref().key_bytes().len();
    found.sort_by_cached_key(|word| {
        let key = word.token.key_bytes();
        (key.len().abs_diff(length), key, word.part)
    });
    cut(found, limits::EXPANSIONS_CONSIDERED_MAX);
}

/// Keeps the first so many different words, of however many dictionaries each. The same words must
/// stand together. Says how much alike the first is that is left aside, if any.
pub(super) fn cut(words: &mut Vec<Alike<'_>>, different_max: usize) -> Option<u16> {
    let mut different = 0;
    let mut last: Option<&[u8]> = None;
    let kept = words.iter().take_while(|word| {
        let key = word.token.key_bytes();
        different += usize::from(last != Some(key));
        last = Some(key);
        different <= different_max
    });
    let kept = kept.count();
    let aside = words.get(kept).map(|word| word.similarity);
    words.truncate(kept);
    aside
}

/// How many name blocks bear words at least so much alike, the asked word itself in any spelling
/// first.
pub(super) fn counted(words: &[Alike<'_>]) -> Counted {
    let mut counted = Counted::default();
    for word in words {
        counted.add(word.similarity, word.bearers);
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Token;
    use std::collections::BTreeMap;

    /// A dictionary of words with their bearers.
    struct Few {
        tokens: Vec<(Token, u64)>,
        filed: BTreeMap<u64, Vec<u32>>,
    }

    impl Few {
        fn new(words: &[(&str, u64)]) -> Self {
            let mut filed: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
            let tokens: Vec<(Token, u64)> =
                words.iter().map(|(word, bearers)| (Token::new(word), *bearers)).collect();
            for (number, (token, _)) in (0..).zip(&tokens) {
                for key in token.as_ref().index_keys() {
                    filed.entry(key).or_default().push(number);
                }
            }
            Self { tokens, filed }
        }
    }

    impl Tokens for Few {
        fn token(&self, number: u32) -> Option<TokenRef<'_>> {
            Some(self.tokens.get(number as usize)?.0.as_ref())
        }
    }

    impl Words for Few {
        fn filed(&self, key: u64, found: &mut Vec<u32>) {
            found.extend(self.filed.get(&key).into_iter().flatten());
        }

        fn bearers(&self, number: u32) -> u64 {
            self.tokens[number as usize].1
        }
    }

    fn found<'a>(asked: &str, parts: &[&'a dyn Words]) -> Vec<(&'a str, u16, u64)> {
        let words = alike(&AskedToken::new(asked), Sought::Alike, parts);
        words.iter().map(|word| (word.token.key(), word.similarity, word.bearers)).collect()
    }

    #[test]
    fn words_of_several_dictionaries_are_ranked_as_if_they_stood_in_one() {
        let all = [("kowalski", 3), ("kowalsky", 1), ("kovalski", 2), ("nowak", 9)];
        let whole = Few::new(&all);
        let (one, two) = (Few::new(&all[..1]), Few::new(&all[1..]));
        let expected = found("kowalski", &[&whole]);
        assert_eq!(expected.len(), 3);
        assert_eq!(found("kowalski", &[&one, &two]), expected);
        assert_eq!(found("kowalski", &[&two, &one]), expected);
    }

    #[test]
    fn words_nearly_spelt_so_are_found_and_those_that_merely_sound_alike_are_not() {
        let words = Few::new(&[("marialuisa", 1), ("marialuiza", 1), ("moreliz", 1)]);
        let asked = AskedToken::new("marialuisa");
        let nearly = alike(&asked, Sought::Nearly, &[&words]);
        let keys: Vec<&str> = nearly.iter().map(|word| word.token.key()).collect();
        assert_eq!(keys, ["marialuisa", "marialuiza"]);
    }

    #[test]
    fn bearers_of_a_word_are_counted_in_every_dictionary() {
        let (one, two) = (Few::new(&[("müller", 3)]), Few::new(&[("müller", 4), ("mueller", 5)]));
        let words = alike(&AskedToken::new("müller"), Sought::Alike, &[&one, &two]);
        assert_eq!(counted(&words).bearers[0], 12);
    }

    #[test]
    fn bearers_are_counted_at_every_likeness_wherever_they_stand() {
        let all = [("kowalski", 3), ("kowalsky", 100), ("kovalski", 20), ("kowalska", 1_000)];
        let of = |parts: &[&dyn Words]| {
            counted(&alike(&AskedToken::new("kowalski"), Sought::Alike, parts)).bearers
        };
        let whole = of(&[&Few::new(&all)]);
        assert_eq!(whole[0], 123, "in any spelling");
        assert!(whole.is_sorted() && whole.last() == Some(&1_123), "{whole:?}");
        for at in 1..all.len() {
            let (one, two) = (Few::new(&all[..at]), Few::new(&all[at..]));
            assert_eq!(of(&[&one, &two]), whole);
            assert_eq!(of(&[&two, &one]), whole);
        }
    }

    #[test]
    fn a_word_without_visible_bearers_is_not_found() {
        let words = Few::new(&[("kowalski", 0), ("kowalsky", 1)]);
        assert_eq!(found("kowalski", &[&words]).len(), 1);
    }

    #[test]
    fn a_word_of_two_dictionaries_counts_once_when_words_are_cut() {
        let all = Few::new(&[("kowalski", 3), ("kowalsky", 1), ("kovalski", 2)]);
        let mut words = alike(&AskedToken::new("kowalski"), Sought::Alike, &[&all, &all]);
        assert_eq!(words.len(), 6);
        assert_eq!(cut(&mut words, 3), None, "nothing is left aside");
        let likeliest = words.first().map(|word| word.similarity);
        let third = words.get(4).map(|word| word.similarity);
        assert_eq!(cut(&mut words, 2), third);
        assert_eq!(words.len(), 4);
        assert_eq!(cut(&mut words, 0), likeliest);
        assert!(words.is_empty());
    }

    #[test]
    fn one_word_more_than_are_considered_is_left_aside_wherever_it_stands() {
        // All of them sound the same.
        let vowels = ["a", "e", "i", "o", "u"];
        let mut spelt: Vec<String> = vec!["b".to_owned()];
        for consonant in ["r", "d", "n", "l", "m", "k"] {
            spelt = spelt
                .iter()
                .flat_map(|stem| vowels.map(|vowel| format!("{stem}{vowel}{consonant}")))
                .collect();
        }
        let kept: Vec<(&str, u64)> = spelt.iter().map(|word| (word.as_str(), 1)).collect();
        assert!(kept.len() > 2 * limits::EXPANSIONS_CONSIDERED_MAX);
        let most = &kept[..limits::EXPANSIONS_CONSIDERED_MAX];
        let last = kept[limits::EXPANSIONS_CONSIDERED_MAX];
        let asked = AskedToken::new("bardanalamak");
        let considered = |parts: &[&dyn Words]| {
            let mut all = Vec::new();
            for (part, words) in parts.iter().enumerate() {
                let mut numbers = Vec::new();
                for key in asked.token.as_ref().lookup_keys() {
                    words.filed(key, &mut numbers);
                }
                numbers.sort_unstable();
                numbers.dedup();
                let tokens = numbers.iter().filter_map(|number| {
                    let token = words.token(*number)?;
                    Some(Alike { part, number: *number, similarity: 0, token, bearers: 1 })
                });
                all.extend(tokens);
            }
            consider(&mut all, &asked);
            all.iter().map(|word| word.token.key().to_owned()).collect::<Vec<_>>()
        };
        let whole = Few::new(most);
        assert_eq!(considered(&[&whole]).len(), limits::EXPANSIONS_CONSIDERED_MAX);
        let more = Few::new(&[last]);
        let cut = considered(&[&whole, &more]);
        assert_eq!(cut.len(), limits::EXPANSIONS_CONSIDERED_MAX);
        let (one, two) = (Few::new(&kept[..2000]), Few::new(&kept[2000..6000]));
        let together = Few::new(&kept[..6000]);
        assert_eq!(considered(&[&one, &two]), considered(&[&together]));
        assert_eq!(found("bardanalamak", &[&one, &two]), found("bardanalamak", &[&together]));
    }
}
