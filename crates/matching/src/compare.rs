//! One question against one record, without an index.

use crate::name::Words;
use crate::score::{Likeness, Question, Stored, Tokens, score};
use crate::token::{Token, TokenRef};
use crate::{PersonEntry, PersonQuery, explain};
use entente_model::IdentityRole;
use entente_model::answer::Feature;
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

/// The words that a name is compared by, romanised, in order: for people who ask what became of a
/// name.
#[must_use]
pub fn romanised(name: &entente_model::PersonName) -> Vec<String> {
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
