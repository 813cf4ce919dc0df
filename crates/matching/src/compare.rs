//! One question against one record, without an index.

use crate::name::Words;
use crate::score::{Likeness, Question, Stored, Tokens, score};
use crate::token::{Token, TokenRef};
use crate::{PersonEntry, PersonQuery, explain};
use entente_model::answer::Feature;
use entente_model::{Identity, IdentityRole, NameQuality, PersonName};
use std::collections::HashMap;

/// How a question compares with one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// See [`crate::score`] for the meaning.
    pub score_permille: u16,
    /// Why, feature by feature.
    pub features: Vec<Feature>,
    /// The role of the name block that matched best; none if the record has no name block.
    pub role: Option<IdentityRole>,
}

/// Compares a question with one record; every name counts as equally rare, since there is no
/// register to count in.
#[must_use]
pub fn compare(query: &PersonQuery, entry: &PersonEntry) -> Comparison {
    let question = Question::new(query, &|_| (0, 0));
    let mut words = Vocabulary::default();
    let stored = Stored::new(entry, &mut |word| words.number(word));
    let scored = score(&question, &stored, &mut Likeness::new(&words));
    let identity = scored.name.as_ref().map(|(_, identity, _)| usize::from(*identity));
    Comparison {
        score_permille: scored.score_permille,
        features: explain::features(&question, &stored, &scored),
        role: identity.and_then(|at| stored.identities.get(at)).map(|identity| identity.role),
    }
}

/// A name made ready to be compared with many others, without an index.
pub struct PreparedName {
    question: Question,
    stored: Stored,
    words: Vocabulary,
}

impl PreparedName {
    /// Prepares a name; every word counts as equally rare.
    #[must_use]
    pub fn new(name: &PersonName) -> Self {
        let query = PersonQuery { names: vec![name.clone()], ..PersonQuery::default() };
        let identity = Identity {
            role: IdentityRole::Main,
            quality: NameQuality::Unknown,
            name: name.clone(),
            birth: Vec::new(),
            note: None,
        };
        let entry = PersonEntry { identities: vec![identity], ..PersonEntry::default() };
        let mut words = Vocabulary::default();
        let stored = Stored::new(&entry, &mut |word| words.number(word));
        let question = Question::new(&query, &|_| (0, 0)).by_share();
        Self { question, stored, words }
    }

    /// How well two names agree by themselves, in thousandths, the same from either side: what the
    /// name of more words finds of itself in the other.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> u16 {
        let by_words = self.words.tokens.len().cmp(&other.words.tokens.len());
        match by_words.then_with(|| self.keys().cmp(other.keys())) {
            std::cmp::Ordering::Less => other.found_in(self),
            _ => self.found_in(other),
        }
    }

    /// The words; names of as many words are looked for in their order.
    fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.words.tokens.iter().map(|word| word.as_ref().key_bytes())
    }

    fn found_in(&self, other: &Self) -> u16 {
        score(&self.question, &other.stored, &mut Likeness::new(&other.words)).score_permille
    }
}

impl std::fmt::Debug for PreparedName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PreparedName({} words)", self.words.tokens.len())
    }
}

/// The words that a name is compared by, romanised, in order: for people who ask what became of a
/// name.
#[must_use]
pub fn romanised(name: &PersonName) -> Vec<String> {
    let spelt = |word: &str| Token::new(word).as_ref().spelling().to_owned();
    Words::of(name).words.iter().map(|word| spelt(&word.text)).collect()
}

#[derive(Default)]
struct Vocabulary {
    numbers: HashMap<String, u32>,
    tokens: Vec<Token>,
}

impl Vocabulary {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        self.tokens.push(Token::new(word));
        self.numbers.insert(word.to_owned(), number);
        number
    }
}

impl Tokens for Vocabulary {
    fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        Some(self.tokens.get(usize::try_from(number).ok()?)?.as_ref())
    }
}
