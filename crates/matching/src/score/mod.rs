//! One number for how well a record matches a question, and where it comes from.
//!
//! After I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage" (Journal of the American
//! Statistical Association 64, 1969): each feature that can be compared adds the logarithm (base 2,
//! here in thousandths of a bit) of how much likelier its agreement is between records of one
//! person than between strangers; disagreement takes away. Agreement in a rare name therefore says
//! more than in a common one; how common a name is comes from the index itself, counted over the
//! records that the asker may know of. A name that agrees only as a variant, by its consonants, by
//! sound or with a slip says no more than how few bear anything as much alike (`rarity`), which
//! may be many where the name itself, so spelt, is rare. A feature that the record lacks says
//! nothing either way.
//!
//! # Meaning of the score
//! `score_permille` says how likely a candidate is the person asked for, as far as the question can
//! tell. It is the geometric mean of two numbers:
//!
//! - **the share**: evidence found, of what full agreement would have given. What the record lacks
//!   counts a quarter of its weight here, so that agreement in more features ranks higher;
//! - **the probability that this much evidence is no chance** among as many records as the asker
//!   may know of, in proportion to that of full agreement: a common name with a date that is one
//!   digit off is nobody in particular in a large register, a rare one is. What the record lacks
//!   is not called for, and neither is more than four fifths of what the question could give: a
//!   name alone finds its namesakes.
//!
//! 1000 is agreement in everything asked, 0 is none or more against than for; the weights are
//! [`Weights`], which [`fit()`] estimates from a register. Four rules stand above the sum, since
//! relatives share what they have not by chance:
//!
//! - **Clearly different given names** (or, where roles are unknown, a clearly different first
//!   word; names that still resemble each other are not clearly different) limit the score to
//!   [`GIVEN_NAMES_DIFFER_MAX`], whatever family name and birth date say: siblings and twins share
//!   those.
//! - **Clearly different birth dates** (more than a slip, a swap or a day of the same month apart)
//!   limit the score to [`BIRTH_DATES_DIFFER_MAX`], whatever the name says: names are inherited.
//! - **Father and son exchanged** ("A bin B" against "B bin A") limits the score to
//!   [`DESCENT_REVERSED_MAX`].
//! - **The same document number** lifts the score to at least [`DOCUMENT_MIN`]: a false name on a
//!   true document is what such a search is for.
//!
//! No feature but name, birth date and document limits or lifts it; sex and nationality never leave
//! a record out (SIS-P Art 20 records them as stated, and sources err).

mod fit;
mod likeness;
mod name;
mod rarity;
mod sampled;
mod scale;
mod weights;

pub use fit::fit;
pub(crate) use likeness::Likeness;
pub(crate) use name::{INITIAL_FITS, NameOutcome};
pub(crate) use rarity::{Counted, Rarity};
pub(crate) use scale::{Evidence, Scale, Top};
pub use weights::{Level, NoWeights, Weights};

use crate::country;
use crate::date::{self, DateEvidence};
use crate::document::{self, AskedDocument, DocumentEvidence};
use crate::name::{Kind, Part, Words};
use crate::place::{self, AskedPlace, HeldPlace};
use crate::sex;
use crate::token::{AskedToken, TokenRef};
use crate::{PersonEntry, PersonQuery, limits};
use entente_model::answer::Effect;
use entente_model::value::Sex;
use entente_model::{Country, DateInterval, DocumentNumber, IdentityRole, NameQuality, PersonName};
use std::cell::Cell;
use std::sync::Arc;

/// The highest score of a record whose given names clearly differ.
pub const GIVEN_NAMES_DIFFER_MAX: u16 = 450;
/// The highest score of a record whose birth dates clearly differ.
pub const BIRTH_DATES_DIFFER_MAX: u16 = 450;
/// The highest score of a record whose father's and own name are exchanged.
pub const DESCENT_REVERSED_MAX: u16 = 400;
/// The lowest score of a record that names a document with the number asked.
pub const DOCUMENT_MIN: u16 = 700;
/// What a name that the source doubts is worth, in thousandths.
const LOW_QUALITY_PERMILLE: i32 = 850;
/// What a feature counts that the record lacks, as a part of its weight.
pub(crate) const MISSING_DIVISOR: i32 = 4;

/// Bounds of a name word's evidence, in thousandths of a bit: no name is so common that it says
/// nothing, none so rare that it decides alone.
const WORD_MILLIBITS: std::ops::RangeInclusive<i32> = 2_500..=14_000;
/// An initial's evidence.
const INITIAL_MILLIBITS: i32 = 2_000;
/// Stands for the records that the index does not hold, so that a small index does not think every
/// name common.
const PRIOR_RECORDS: u64 = 1_000;

/// Base-2 logarithm of a ratio in thousandths, computed in integers so that it is the same on every
/// machine; 0 if the ratio is below 1.
pub(crate) fn log2_millibits(numerator: u64, denominator: u64) -> i32 {
    let denominator = u128::from(denominator.max(1));
    let mut ratio = (u128::from(numerator) << 32) / denominator;
    let one = 1u128 << 32;
    if ratio <= one {
        return 0;
    }
    let mut whole = 0i32;
    while ratio >= one << 1 {
        ratio >>= 1;
        whole += 1;
    }
    let mut fraction = 0i32;
    for _ in 0..12 {
        ratio = (ratio * ratio) >> 32;
        fraction <<= 1;
        if ratio >= one << 1 {
            ratio >>= 1;
            fraction |= 1;
        }
    }
    whole * 1000 + ((fraction * 1000) >> 12)
}

/// A question ready to be put to many records.
pub(crate) struct Question {
    pub(crate) names: Vec<AskedName>,
    pub(crate) birth: Vec<DateInterval>,
    pub(crate) sex: Option<Sex>,
    pub(crate) nationalities: Vec<Country>,
    pub(crate) places: Vec<AskedPlace>,
    pub(crate) documents: Vec<AskedDocument>,
    pub(crate) weights: Arc<Weights>,
    pub(crate) scale: Scale,
    /// Full agreement in everything.
    top: Top,
}

/// One way in which the asked name is written.
pub(crate) struct AskedName {
    pub(crate) shown: String,
    pub(crate) words: Vec<AskedWord>,
    /// Each word run together with the next one, for words that the record does not part.
    pub(crate) joined: Vec<Option<AskedToken>>,
    pub(crate) generation: Option<u8>,
    /// Evidence of full agreement.
    pub(crate) possible: i32,
    /// What words without a counterpart take away.
    pub(crate) costs: NameCosts,
    /// Full agreement with this name and everything else.
    pub(crate) top: Top,
}

/// What words without a counterpart take away, in thousandths of a bit.
#[derive(Clone, Copy)]
pub(crate) struct NameCosts {
    pub(crate) given_differs: i32,
    pub(crate) differs: i32,
    pub(crate) missing: i32,
    pub(crate) extra: i32,
}

impl NameCosts {
    fn new(weights: &Weights) -> Self {
        Self {
            given_differs: weights.of(Level::GivenDiffers),
            differs: weights.of(Level::NameDiffers),
            missing: weights.of(Level::WordMissing),
            extra: weights.of(Level::WordExtra),
        }
    }
}

/// One word of an asked name.
pub(crate) struct AskedWord {
    pub(crate) token: AskedToken,
    pub(crate) kind: Kind,
    pub(crate) part: Part,
    /// Evidence of agreement.
    pub(crate) millibits: i32,
    /// The same by how much alike the other word is.
    pub(crate) rarity: Rarity,
}

impl Question {
    /// Prepares a question with the default weights. `count` says how many records bear a word, of
    /// how many; nothing is known of words that are merely alike.
    pub(crate) fn new(query: &PersonQuery, count: &dyn Fn(&AskedToken) -> (u64, u64)) -> Self {
        Self::weighed(query, &Arc::default(), &|token| {
            let (bearers, records) = count(token);
            Counted::same(bearers, records)
        })
    }

    /// Prepares a question with these weights.
    pub(crate) fn weighed(
        query: &PersonQuery,
        weights: &Arc<Weights>,
        count: &dyn Fn(&AskedToken) -> Counted,
    ) -> Self {
        let records = Cell::new(0);
        let count = &|token: &AskedToken| {
            let counted = count(token);
            records.set(counted.records);
            counted
        };
        let costs = NameCosts::new(weights);
        let mut names = Vec::new();
        for name in query.names.iter().take(limits::QUERY_NAMES_MAX) {
            names.push(AskedName::new((name.full(), Words::of(name)), costs, count));
            if let Some(original) = &name.original_script {
                let words = Words::of_text(original);
                names.push(AskedName::new((original.clone(), words), costs, count));
            }
        }
        names.retain(|name| name.possible > 0);
        let mut question = Self {
            names,
            birth: query.birth.clone(),
            sex: query.sex,
            nationalities: query.nationalities.clone(),
            places: query.birth_places.iter().map(|place| AskedPlace::new(place)).collect(),
            documents: query.documents.iter().map(AskedDocument::new).collect(),
            weights: Arc::clone(weights),
            scale: Scale::default(),
            top: Top::default(),
        };
        let register = log2_millibits(records.get().saturating_add(PRIOR_RECORDS), 1);
        let scale = Scale::new(register);
        let [name, rest @ ..] = question.full();
        let rest: i32 = rest.iter().sum();
        question.scale = scale;
        question.top = scale.top(name + rest);
        for name in &mut question.names {
            name.top = scale.top(name.possible + rest);
        }
        question
    }

    /// The same question where there is no register to be found in by chance: the score is the
    /// share of evidence found.
    pub(crate) fn by_share(mut self) -> Self {
        self.scale = Scale::SHARE;
        self
    }

    /// What full agreement gives: name, birth date, document, sex, nationality, place.
    pub(crate) fn full(&self) -> [i32; 6] {
        let weights = &self.weights;
        let one = |asked: bool, level| if asked { weights.of(level) } else { 0 };
        let dates = self.birth.iter().map(|asked| date::possible(*asked, weights));
        [
            self.names.iter().map(|name| name.possible).max().unwrap_or(0),
            dates.max().unwrap_or(0),
            self.documents.iter().map(|document| document.millibits).max().unwrap_or(0),
            one(self.sex.is_some(), Level::SexAgrees),
            country::possible(&self.nationalities, weights),
            one(!self.places.is_empty(), Level::PlaceAgrees),
        ]
    }
}

impl AskedName {
    fn new(
        (shown, words): (String, Words),
        costs: NameCosts,
        count: &dyn Fn(&AskedToken) -> Counted,
    ) -> Self {
        let generation = words.generation;
        let joined = words
            .words
            .windows(2)
            .map(|pair| match pair {
                [one, two] if one.kind != Kind::Initial && two.kind == Kind::Name => {
                    Some(AskedToken::new(&format!("{}{}", one.text, two.text)))
                }
                _ => None,
            })
            .collect();
        let words: Vec<AskedWord> = words
            .words
            .into_iter()
            .map(|word| {
                let token = AskedToken::new(&word.text);
                let rarity = match word.kind {
                    Kind::Name => Rarity::of(&count(&token), token.is_arabic()),
                    Kind::Initial => Rarity::fixed(INITIAL_MILLIBITS),
                    Kind::Particle => Rarity::fixed(0),
                };
                let millibits = rarity.full();
                AskedWord { token, kind: word.kind, part: word.part, millibits, rarity }
            })
            .collect();
        let possible = words.iter().map(|word| word.millibits).sum();
        Self { shown, words, joined, generation, possible, costs, top: Top::default() }
    }
}

/// A record as it is compared; its words are numbers in a dictionary.
#[derive(Default)]
pub(crate) struct Stored {
    pub(crate) identities: Vec<StoredIdentity>,
    pub(crate) forms: Vec<StoredForm>,
    pub(crate) birth: Vec<DateInterval>,
    pub(crate) sex: Option<Sex>,
    pub(crate) nationalities: Vec<Country>,
    pub(crate) places: Vec<HeldPlace>,
    pub(crate) documents: Vec<DocumentNumber>,
}

/// A name block as it is shown, with its own dates.
pub(crate) struct StoredIdentity {
    pub(crate) role: IdentityRole,
    pub(crate) quality: NameQuality,
    pub(crate) shown: Box<str>,
    pub(crate) birth: Box<[DateInterval]>,
}

/// One way in which a name block is written.
pub(crate) struct StoredForm {
    pub(crate) identity: u16,
    pub(crate) generation: Option<u8>,
    pub(crate) words: Vec<StoredWord>,
}

/// One word of a stored name.
#[derive(Clone, Copy)]
pub(crate) struct StoredWord {
    pub(crate) token: u32,
    pub(crate) kind: Kind,
    pub(crate) part: Part,
    pub(crate) linked: bool,
}

/// Where the numbers of words lead.
pub(crate) trait Tokens {
    /// The word with this number.
    fn token(&self, number: u32) -> Option<TokenRef<'_>>;
}

impl Stored {
    /// Prepares a record; `number` gives each word its number.
    pub(crate) fn new(entry: &PersonEntry, number: &mut dyn FnMut(&str) -> u32) -> Self {
        let mut identities = Vec::new();
        let mut forms = Vec::new();
        for (at, identity) in (0u16..).zip(&entry.identities) {
            let name: &PersonName = &identity.name;
            let shown = match &name.original_script {
                Some(original) => format!("{} ({original})", name.full()),
                None => name.full(),
            };
            identities.push(StoredIdentity {
                role: identity.role,
                quality: identity.quality,
                shown: shown.into(),
                birth: identity.birth.as_slice().into(),
            });
            let original = name.original_script.as_deref().map(Words::of_text);
            for words in std::iter::once(Words::of(name)).chain(original) {
                let generation = words.generation;
                let words = words.words.into_iter().map(|word| StoredWord {
                    token: number(&word.text),
                    kind: word.kind,
                    part: word.part,
                    linked: word.linked,
                });
                forms.push(StoredForm { identity: at, generation, words: words.collect() });
            }
        }
        Self {
            identities,
            forms,
            birth: entry.birth.clone(),
            sex: entry.sex,
            nationalities: entry.nationalities.clone(),
            places: entry.birth_places.iter().map(HeldPlace::new).collect(),
            documents: entry.documents.clone(),
        }
    }

    /// The dates that go with a name block: its own and those of the record.
    pub(crate) fn birth_with(&self, identity: u16) -> impl Iterator<Item = DateInterval> + Clone {
        let own = self.identities.get(usize::from(identity)).map_or(&[][..], |i| &*i.birth);
        own.iter().chain(&self.birth).copied()
    }

    fn all_births(&self) -> impl Iterator<Item = DateInterval> + Clone {
        self.birth.iter().chain(self.identities.iter().flat_map(|i| &*i.birth)).copied()
    }
}

/// A record's score and all that it is made of.
pub(crate) struct Scored<'a> {
    pub(crate) score_permille: u16,
    /// The asked and the held name that matched best, and how.
    pub(crate) name: Option<(&'a AskedName, u16, NameOutcome)>,
    pub(crate) date: Option<DateEvidence>,
    pub(crate) document: Option<DocumentEvidence<'a>>,
    pub(crate) sex: Option<(Effect, i32)>,
    pub(crate) nationality: Option<(Effect, i32)>,
    pub(crate) place: Option<(&'a AskedPlace, &'a HeldPlace, Effect, i32)>,
}

/// Scores one record: each asked name against each held form, the best pair counts.
pub(crate) fn score<'a>(
    question: &'a Question,
    stored: &'a Stored,
    like: &mut Likeness<'_>,
) -> Scored<'a> {
    let rest = rest(question, stored);
    let mut best: Option<Scored<'a>> = None;
    for (number, asked) in question.names.iter().enumerate() {
        for form in &stored.forms {
            let outcome = name::align(number, asked, form, like);
            let date =
                date::best(&question.birth, &stored.birth_with(form.identity), &question.weights);
            let quality = stored.identities.get(usize::from(form.identity)).map(|i| i.quality);
            let name = NameFound { asked, outcome: &outcome, quality };
            let score = total(question, &rest, Some(name), date);
            if best.as_ref().is_none_or(|best| score > best.score_permille) {
                let name = Some((asked, form.identity, outcome));
                best = Some(Scored { score_permille: score, name, date, ..rest.as_scored() });
            }
        }
    }
    best.unwrap_or_else(|| {
        let date = date::best(&question.birth, &stored.all_births(), &question.weights);
        Scored { score_permille: total(question, &rest, None, date), date, ..rest.as_scored() }
    })
}

/// What does not depend on the name block.
struct Rest<'a> {
    document: Option<DocumentEvidence<'a>>,
    sex: Option<(Effect, i32)>,
    nationality: Option<(Effect, i32)>,
    place: Option<(&'a AskedPlace, &'a HeldPlace, Effect, i32)>,
}

impl<'a> Rest<'a> {
    const fn as_scored(&self) -> Scored<'a> {
        Scored {
            score_permille: 0,
            name: None,
            date: None,
            document: self.document,
            sex: self.sex,
            nationality: self.nationality,
            place: self.place,
        }
    }
}

fn rest<'a>(question: &'a Question, stored: &'a Stored) -> Rest<'a> {
    let weights = &question.weights;
    Rest {
        document: document::best(&question.documents, &stored.documents),
        sex: question.sex.zip(stored.sex).map(|(asked, held)| sex::compare(asked, held, weights)),
        nationality: country::compare(&question.nationalities, &stored.nationalities, weights),
        place: place::best(&question.places, &stored.places, weights),
    }
}

/// A held name beside an asked one.
#[derive(Clone, Copy)]
struct NameFound<'a> {
    asked: &'a AskedName,
    outcome: &'a NameOutcome,
    quality: Option<NameQuality>,
}

impl Evidence {
    /// Adds a feature, or the part that it counts if the record lacks it.
    fn add(&mut self, evidence: Option<(i32, i32)>, full: i32) {
        let (found, possible) = evidence.unwrap_or((0, full / MISSING_DIVISOR));
        self.found += found;
        self.possible += possible;
        self.within_reach += possible;
    }
}

fn total(
    question: &Question,
    rest: &Rest<'_>,
    name: Option<NameFound<'_>>,
    date: Option<DateEvidence>,
) -> u16 {
    let mut sum = Evidence::default();
    let [names, dates, documents, sex, nationality, place] = question.full();
    if let Some(NameFound { asked, outcome, quality }) = name {
        sum.add(Some((weighted(outcome.millibits, quality), outcome.possible)), names);
        // A word that the record lacks is called for all the same.
        sum.within_reach += asked.possible - outcome.possible;
    } else {
        sum.add(None, names);
    }
    sum.add(date.map(|date| (date.millibits, date.possible)), dates);
    sum.add(rest.document.map(|document| (document.millibits, document.possible)), documents);
    sum.add(rest.sex.map(|(effect, found)| (found, counted(effect, sex))), sex);
    sum.add(rest.nationality.map(|(_, found)| (found, nationality)), nationality);
    sum.add(rest.place.map(|(.., found)| (found, place)), place);
    let limit = name.and_then(|name| name.outcome.limit).unwrap_or(1000);
    let clearly = date.is_some_and(|date| date.clearly_differs);
    let limit = if clearly { limit.min(BIRTH_DATES_DIFFER_MAX) } else { limit };
    let floor =
        if rest.document.is_some_and(|document| document.decisive) { DOCUMENT_MIN } else { 0 };
    let top = name.map_or(question.top, |name| name.asked.top);
    question.scale.permille(sum, top).min(limit).max(floor)
}

const fn counted(effect: Effect, full: i32) -> i32 {
    if matches!(effect, Effect::Neutral) { full / MISSING_DIVISOR } else { full }
}

/// The evidence of a name, less if its source doubts it.
pub(crate) fn weighted(millibits: i32, quality: Option<NameQuality>) -> i32 {
    if quality == Some(NameQuality::Low) && millibits > 0 {
        millibits * LOW_QUALITY_PERMILLE / 1000
    } else {
        millibits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_those_of_the_mathematics_book() {
        for (numerator, denominator) in
            [(2u32, 1u32), (3, 1), (1000, 1), (22_000, 365), (1_001_000, 30_001), (10, 9)]
        {
            let expected = (f64::from(numerator) / f64::from(denominator)).log2() * 1000.0;
            let found = f64::from(log2_millibits(numerator.into(), denominator.into()));
            assert!(
                (expected - found).abs() < 1.5,
                "{numerator}/{denominator}: {expected} {found}"
            );
        }
        assert_eq!(log2_millibits(1, 2), 0);
        assert_eq!(log2_millibits(5, 0), log2_millibits(5, 1));
    }
}
