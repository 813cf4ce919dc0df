//! Answers: what one register of one node returns.

use crate::alert::Link;
use crate::encoding::Digest;
use crate::feed::CopyState;
use crate::{
    AuthorityId, FieldName, IdentityRole, RegisterId, RuleId, Said, TermKind, Timestamp, Told,
    Value,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use utoipa::ToSchema;

/// What one register of one node returns to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Answer {
    /// The authority that answers.
    pub authority: AuthorityId,
    /// The register that was asked.
    pub register: RegisterId,
    /// What came of it.
    pub outcome: Outcome,
    /// Candidates, best first; none unless the outcome is a hit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
    /// True if there were more candidates than may be returned: the question must be narrowed.
    #[serde(default)]
    pub cut: bool,
    /// Where the register is a copy of what several authorities enter: how fresh each is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<CopyState>,
    /// Under which rules and data the answer was given.
    pub basis: Option<Basis>,
    /// When the register answered.
    pub answered: Timestamp,
}

/// What came of a question at one register. Only `NoHit` says that nothing was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Outcome {
    /// At least one candidate, for a person to judge.
    Hit,
    /// The register was searched and holds nothing that matches.
    NoHit,
    /// Nothing was found in a copy that is out of date; the issuers named may hold something.
    Stale {
        /// Whose records are out of date here.
        issuers: Vec<AuthorityId>,
        /// In words.
        words: String,
    },
    /// A rule does not permit the question.
    Refused {
        /// The stable problem code.
        code: String,
        /// The rule.
        rule: RuleId,
        /// The rule in words.
        words: String,
        /// What would help.
        remedy: String,
    },
    /// No answer within the deadline; it may still hold something.
    Late {
        /// The deadline, in milliseconds.
        deadline_ms: u64,
    },
    /// No answer can be had; it may still hold something.
    Unavailable {
        /// Why, as a stable code: `unreachable`, `tls`, `bad-signature`, `undecodable`, `version`,
        /// `cut-off`, `overloaded`, `ledger`, `internal`.
        reason: String,
        /// Why, in words.
        words: String,
    },
}

impl Outcome {
    /// The class as the ledger and the interface name it.
    #[must_use]
    pub const fn class(&self) -> OutcomeClass {
        match self {
            Self::Hit => OutcomeClass::Hit,
            Self::NoHit => OutcomeClass::NoHit,
            Self::Stale { .. } => OutcomeClass::Stale,
            Self::Refused { .. } => OutcomeClass::Refused,
            Self::Late { .. } => OutcomeClass::Late,
            Self::Unavailable { .. } => OutcomeClass::Unavailable,
        }
    }
}

/// The classes of outcomes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeClass {
    /// See [`Outcome::Hit`].
    Hit,
    /// See [`Outcome::NoHit`].
    NoHit,
    /// See [`Outcome::Stale`].
    Stale,
    /// See [`Outcome::Refused`].
    Refused,
    /// See [`Outcome::Late`].
    Late,
    /// See [`Outcome::Unavailable`].
    Unavailable,
}

impl OutcomeClass {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::NoHit => "no-hit",
            Self::Stale => "stale",
            Self::Refused => "refused",
            Self::Late => "late",
            Self::Unavailable => "unavailable",
        }
    }

    /// In the words an officer reads.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::NoHit => "no hit",
            Self::Stale => "nothing found, but the copy searched is out of date",
            Self::Refused => "refused",
            Self::Late => "late: no answer yet",
            Self::Unavailable => "unavailable: no answer",
        }
    }
}

/// Versions that an answer was given under, so that the same question can be judged again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Basis {
    /// The rule that permitted the search.
    pub rule: RuleId,
    /// Hash of the policy set in force.
    pub policy: Digest,
    /// Version of the register's declaration.
    pub declaration: String,
    /// Version of the matching model.
    pub model: String,
    /// Version of the data: the number of committed changes of the register.
    pub data: u64,
    /// How much of each record the answer may show.
    pub level: AnswerLevel,
}

/// How much an answer may show, from least to most.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerLevel {
    /// That there is something, no more.
    Flag,
    /// A reference to ask about, and how well it matches.
    Reference,
    /// The fields that the declaration calls core data.
    CoreData,
    /// The whole record.
    Full,
}

impl AnswerLevel {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Reference => "reference",
            Self::CoreData => "core-data",
            Self::Full => "full",
        }
    }
}

/// One possible match: a question to a human, never a verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Candidate {
    /// What to name when asking the owner about it; absent at level `flag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// How well it matches, in thousandths: 1000 is agreement in everything asked.
    pub score_permille: u16,
    /// The band the declaration's thresholds put the score in.
    pub band: Band,
    /// Why, feature by feature; the found side is withheld below the level that may show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
    /// The matched block's role; a misused victim must be shown before anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matched_role: Option<IdentityRole>,
    /// Warnings for the officer's safety: codes of the table `warning-markers`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// What the register asks the officer to do, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// What that says, piece by piece, for readers in another language; `act-category` stands for
    /// what the register's declaration says of a category.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Told>,
    /// Links to other alerts that the asker may know of as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The fields that the answer level shows.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<FieldName, Vec<Value>>,
}

/// The strength of a match, as EPRIS names it (Regulation (EU) 2024/982 Art 44(4): quality of the
/// match).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
pub enum Band {
    /// Strong.
    A,
    /// Good.
    B,
    /// Possible: look closely.
    C,
}

/// How one feature of the question fared against one record.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Feature {
    /// Which feature: `name`, `birth-date`, `sex`, `nationality`, `birth-place`, `document`,
    /// `plate`, `vin`, `reference`.
    pub feature: String,
    /// What was asked.
    pub asked: String,
    /// What the record holds; withheld if the answer level does not show it.
    pub found: Found,
    /// What it means.
    pub effect: Effect,
    /// Weight of evidence in thousandths of a bit; negative speaks against.
    pub weight_millibits: i32,
    /// The comparison in a plain sentence, without the found value.
    pub words: String,
    /// What that sentence says, piece by piece, for readers in another language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Told>,
}

impl Feature {
    /// A feature that nothing has been said of yet, and that speaks neither for nor against.
    #[must_use]
    pub fn new(kind: TermKind, (asked, found): (String, Found)) -> Self {
        let feature = kind.as_str().to_owned();
        let (effect, weight_millibits) = (Effect::Neutral, 0);
        Self {
            feature,
            asked,
            found,
            effect,
            weight_millibits,
            words: String::new(),
            said: Vec::new(),
        }
    }

    /// This feature, meaning that much.
    #[must_use]
    pub fn weighing(self, effect: Effect, weight_millibits: i32) -> Self {
        Self { effect, weight_millibits, ..self }
    }

    /// This feature, explained by these pieces.
    #[must_use]
    pub fn saying(self, said: &[Said]) -> Self {
        let words: Vec<_> = said.iter().map(Said::words).collect();
        Self { words: words.join(", "), said: said.iter().map(Told::from).collect(), ..self }
    }

    /// This feature without what `taken` says.
    #[must_use]
    pub fn without(self, taken: &Said) -> Self {
        let words = taken.words();
        let rest = self.words.strip_prefix(&words).map(|rest| rest.trim_start_matches(", "));
        let words = rest.map_or_else(|| self.words.clone(), str::to_owned);
        let said = self.said.into_iter().filter(|told| told.code != taken.code()).collect();
        Self { words, said, ..self }
    }
}

impl fmt::Debug for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Feature({}, {:?}, {} mbit)", self.feature, self.effect, self.weight_millibits)
    }
}

/// The record's side of a comparison.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "is", content = "value")]
pub enum Found {
    /// The value.
    Shown(String),
    /// There is a value, but the answer level withholds it.
    Withheld,
    /// The record has no value here; this is not disagreement.
    Missing,
}

/// What a feature says about the match.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The same.
    Agrees,
    /// Alike: a variant, a typing error, an overlapping date.
    Similar,
    /// Not comparable: one side is missing.
    Neutral,
    /// Different.
    Differs,
}
