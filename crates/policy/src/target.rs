//! What is asked about: a register as its declaration describes it, or the node itself.

use crate::evaluate::{EngineNames, long, set_of_text, text};
use crate::{Error, limits};
use cedar_policy::{Entity, RestrictedExpression};
use entente_model::{AnswerLevel, LegalBasisCode, PurposeCode, RegisterId, TermKind};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;

/// Where a register's data lies (DESIGN section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distribution {
    /// Stays with each owner, asked live.
    Queried,
    /// A full copy at every node entitled to it.
    Replicated,
    /// One node holds it, others ask.
    Hosted,
    /// Asked through pseudonyms.
    Blinded,
}

impl Distribution {
    /// The code, as declarations and policies write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queried => "queried",
            Self::Replicated => "replicated",
            Self::Hosted => "hosted",
            Self::Blinded => "blinded",
        }
    }
}

/// What a register's records are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Persons.
    Person,
    /// Objects: vehicles, documents, things.
    Object,
}

impl Subject {
    /// The code, as declarations and policies write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Object => "object",
        }
    }
}

/// One pair of purpose and legal basis that a register accepts, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The purpose.
    pub purpose: PurposeCode,
    /// The act and article.
    pub legal_basis: LegalBasisCode,
    /// Whether it permits searching, and seeing what was found.
    pub search: bool,
    /// Whether it permits entering records.
    pub enter: bool,
    /// How much an answer for it may show.
    pub level: AnswerLevel,
}

impl Accepted {
    /// A pair for searches.
    #[must_use]
    pub const fn for_search(
        purpose: PurposeCode,
        legal_basis: LegalBasisCode,
        level: AnswerLevel,
    ) -> Self {
        Self { purpose, legal_basis, search: true, enter: false, level }
    }
}

/// The conditions that a declaration sets before a search (its block 6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gate {
    /// An offence must be stated.
    pub offence: bool,
    /// What the person is in the case must be stated.
    pub person_role: bool,
    /// If the longest sentence for the offence is known, it must be this many months or more.
    pub penalty_months_min: Option<u16>,
    /// A second officer must agree.
    pub four_eyes: bool,
    /// National registers must have been searched first.
    pub national_search_first: bool,
}

/// What a declaration says that policy must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetFacts {
    /// The register.
    pub register: RegisterId,
    /// Where its data lies.
    pub distribution: Distribution,
    /// What its records are about.
    pub subject: Subject,
    /// For what it may be asked and filled.
    pub accepted: Vec<Accepted>,
    /// The conditions before a search.
    pub gate: Gate,
    /// The most that a search may show.
    pub level: AnswerLevel,
    /// The most that may be shown once a hit is confirmed.
    pub after_hit: AnswerLevel,
    /// True if its records are alerts: they ask others to act.
    pub alerts: bool,
    /// True if it holds special categories of data, biometrics among them: a hit needs two persons.
    pub sensitive: bool,
    /// True if a candidate is a hit only when two officers have confirmed it.
    pub confirmed_by_two: bool,
    /// True if the owner is told nothing of a search until a hit is confirmed.
    pub silent: bool,
    /// Kinds of terms that must be given whole.
    pub whole_only: BTreeSet<TermKind>,
}

impl TargetFacts {
    /// A register of which nothing but the place, the subject and the highest level is known yet.
    #[must_use]
    pub const fn new(
        register: RegisterId,
        distribution: Distribution,
        subject: Subject,
        level: AnswerLevel,
    ) -> Self {
        Self {
            register,
            distribution,
            subject,
            accepted: Vec::new(),
            gate: Gate {
                offence: false,
                person_role: false,
                penalty_months_min: None,
                four_eyes: false,
                national_search_first: false,
            },
            level,
            after_hit: level,
            alerts: false,
            sensitive: false,
            confirmed_by_two: false,
            silent: false,
            whole_only: BTreeSet::new(),
        }
    }
}

/// A register, or the node itself, in the form that policies judge. Build it once per declaration
/// and keep it.
#[derive(Clone)]
pub struct Target {
    pub(crate) entity: Entity,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Node,
    Register(Box<Register>),
}

#[derive(Clone)]
struct Register {
    facts: TargetFacts,
    accepted: BTreeMap<(PurposeCode, LegalBasisCode), Accepted>,
}

impl Target {
    /// A register.
    ///
    /// # Errors
    /// [`Error::TooMany`] if it accepts too many pairs, [`Error::AcceptedTwice`] if one of them
    /// twice.
    pub fn register(facts: TargetFacts) -> Result<Self, Error> {
        let count_max = limits::ACCEPTED_MAX;
        if facts.accepted.len() > count_max {
            return Err(Error::TooMany { what: "list of accepted purposes", count_max });
        }
        let entity = register_entity(&facts)?;
        let mut accepted = BTreeMap::new();
        for terms in &facts.accepted {
            let pair = (terms.purpose.clone(), terms.legal_basis.clone());
            if accepted.insert(pair, terms.clone()).is_some() {
                return Err(Error::AcceptedTwice {
                    purpose: terms.purpose.to_string(),
                    legal_basis: terms.legal_basis.to_string(),
                });
            }
        }
        Ok(Self { entity, kind: Kind::Register(Box::new(Register { facts, accepted })) })
    }

    /// The node as a whole: its ledger, its accounts, its backups.
    ///
    /// # Errors
    /// [`Error::Engine`] if the policy engine is not the one this program was built for.
    pub fn node() -> Result<Self, Error> {
        let names = EngineNames::new()?;
        let entity = Entity::new(names.node(), HashMap::new(), HashSet::new())
            .map_err(|error| Error::Engine { words: error.to_string() })?;
        Ok(Self { entity, kind: Kind::Node })
    }

    /// The register's facts; none for the node.
    #[must_use]
    pub const fn facts(&self) -> Option<&TargetFacts> {
        match &self.kind {
            Kind::Node => None,
            Kind::Register(register) => Some(&register.facts),
        }
    }

    /// The register; none for the node.
    #[must_use]
    pub fn register_id(&self) -> Option<&RegisterId> {
        self.facts().map(|facts| &facts.register)
    }

    /// The terms on which the register accepts a purpose with a legal basis, if it does.
    ///
    /// Whether for searches or for entry is in the terms.
    #[must_use]
    pub fn accepts(&self, purpose: &PurposeCode, basis: &LegalBasisCode) -> Option<&Accepted> {
        match &self.kind {
            Kind::Node => None,
            Kind::Register(register) => register.accepted.get(&(purpose.clone(), basis.clone())),
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Node => f.write_str("Target(node)"),
            Kind::Register(register) => write!(f, "Target({})", register.facts.register),
        }
    }
}

fn register_entity(facts: &TargetFacts) -> Result<Entity, Error> {
    let names = EngineNames::new()?;
    let engine = |error: &dyn fmt::Display| Error::Engine { words: error.to_string() };
    let pairs = |wanted: fn(&Accepted) -> bool| {
        let pair = |terms: &Accepted| {
            RestrictedExpression::new_record([
                ("purpose".to_owned(), names.purpose_value(&terms.purpose)),
                ("basis".to_owned(), text(terms.legal_basis.as_str())),
            ])
        };
        let pairs = facts.accepted.iter().filter(|terms| wanted(terms)).map(pair);
        let pairs = pairs.collect::<Result<Vec<_>, _>>().map_err(|error| engine(&error))?;
        Ok::<_, Error>(RestrictedExpression::new_set(pairs))
    };
    let flag = RestrictedExpression::new_bool;
    let attributes = HashMap::from([
        ("distribution".to_owned(), text(facts.distribution.as_str())),
        ("persons".to_owned(), flag(facts.subject == Subject::Person)),
        ("search_pairs".to_owned(), pairs(|terms| terms.search)?),
        ("entry_pairs".to_owned(), pairs(|terms| terms.enter)?),
        ("needs_offence".to_owned(), flag(facts.gate.offence)),
        ("needs_person_role".to_owned(), flag(facts.gate.person_role)),
        ("needs_four_eyes".to_owned(), flag(facts.gate.four_eyes)),
        ("needs_national_search".to_owned(), flag(facts.gate.national_search_first)),
        (
            "penalty_months_min".to_owned(),
            RestrictedExpression::new_long(facts.gate.penalty_months_min.unwrap_or(0).into()),
        ),
        ("after_hit".to_owned(), long(facts.after_hit)),
        ("alerts".to_owned(), flag(facts.alerts)),
        ("sensitive".to_owned(), flag(facts.sensitive)),
        ("confirmed_by_two".to_owned(), flag(facts.confirmed_by_two)),
        ("whole_only".to_owned(), set_of_text(facts.whole_only.iter().map(|kind| kind.as_str()))),
    ]);
    Entity::new(names.register(&facts.register), attributes, HashSet::new())
        .map_err(|error| engine(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(count: usize) -> TargetFacts {
        let accepted = (0..count)
            .map(|n| {
                let basis = format!("P2-ART-{n}").parse().unwrap();
                Accepted::for_search("INV".parse().unwrap(), basis, AnswerLevel::Flag)
            })
            .collect();
        let register = "police-records".parse().unwrap();
        let (place, subject) = (Distribution::Queried, Subject::Person);
        TargetFacts {
            accepted,
            ..TargetFacts::new(register, place, subject, AnswerLevel::Reference)
        }
    }

    #[test]
    fn a_register_accepts_a_limited_number_of_pairs_each_once() {
        let target = Target::register(facts(limits::ACCEPTED_MAX)).unwrap();
        let purpose = "INV".parse().unwrap();
        assert!(target.accepts(&purpose, &"P2-ART-0".parse().unwrap()).is_some());
        assert!(target.accepts(&purpose, &"SIS-P-44".parse().unwrap()).is_none());
        assert!(Target::register(facts(limits::ACCEPTED_MAX + 1)).is_err());
        let mut twice = facts(2);
        twice.accepted[1] = twice.accepted[0].clone();
        assert!(matches!(Target::register(twice), Err(Error::AcceptedTwice { .. })));
    }

    #[test]
    fn the_node_is_no_register() {
        let node = Target::node().unwrap();
        assert!(node.facts().is_none());
        assert!(node.accepts(&"INV".parse().unwrap(), &"X".parse().unwrap()).is_none());
    }
}
