//! What policy answers, and the proof of it that is spent to read.

use crate::action::{Action, ActionName};
use crate::set::{DEFAULT_DENY, EVALUATION_FAULT};
use crate::{BatchPermit, Error};
use entente_ledger::{Facts, Kind, Position};
use entente_model::encoding::Digest;
use entente_model::justification::Urgency;
use entente_model::record::Access;
use entente_model::{
    AnswerLevel, AuthorityId, Code, LegalBasisCode, Outcome, Problem, PurposeCode, RegisterId,
    RuleId, Said,
};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The answer to one question.
#[derive(Debug)]
#[must_use]
pub enum Decision<A: Action> {
    /// It may be done, once it is logged.
    Permit(Permit<A>),
    /// It may not be done.
    Deny(Box<Denial>),
}

impl<A: Action> Decision<A> {
    /// The permit, or the denial as an error.
    ///
    /// # Errors
    /// The denial.
    pub fn permitted(self) -> Result<Permit<A>, Box<Denial>> {
        match self {
            Self::Permit(permit) => Ok(permit),
            Self::Deny(denial) => Err(denial),
        }
    }
}

/// What a permission obliges to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obligations {
    /// The most that may be shown.
    pub level: AnswerLevel,
    /// A second officer must agree before anything found is acted on or released.
    pub four_eyes: bool,
    /// The owner of a found record must not be told before a hit is confirmed.
    pub no_alert_to_owner: bool,
    /// The case reference must accompany what is released.
    pub case_number: bool,
}

/// What was asked, as codes; the part of the ledger entry that a decision knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) action: ActionName,
    pub(crate) asker: AuthorityId,
    pub(crate) owner: AuthorityId,
    pub(crate) register: Option<RegisterId>,
    pub(crate) purpose: Option<PurposeCode>,
    pub(crate) legal_basis: Option<LegalBasisCode>,
    pub(crate) urgency: Option<Urgency>,
    pub(crate) policy: Digest,
}

impl Asked {
    pub(crate) fn facts(&self, kind: Kind, rules: &[RuleId], problem: Option<Code>) -> Facts {
        Facts {
            kind,
            operation: self.action.as_str().to_owned(),
            asker: self.asker.clone(),
            answerer: Some(self.owner.clone()),
            register: self.register.clone(),
            purpose: self.purpose.clone(),
            legal_basis: self.legal_basis.clone(),
            urgency: self.urgency,
            policy: self.policy,
            permitted: problem.is_none(),
            rules: rules.to_vec(),
            outcome: None,
            request: None,
            counterparty: None,
            count: None,
            problem,
        }
    }
}

/// A permission with everything it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Granted {
    pub(crate) asked: Asked,
    pub(crate) rule: RuleId,
    pub(crate) rules: Vec<RuleId>,
    pub(crate) words: String,
    pub(crate) obligations: Obligations,
    pub(crate) access: Access,
}

impl Granted {
    /// In what the recorded facts differ. One entry may cover several registers of one search: it
    /// then names none, and lists the rules of all.
    pub(crate) fn mismatch(&self, facts: &Facts, operation: &str) -> Option<&'static str> {
        let asked = &self.asked;
        let checks = [
            ("permitted", facts.permitted),
            ("operation", facts.operation == operation),
            ("asker", facts.asker == asked.asker),
            ("policy", facts.policy == asked.policy),
            ("register", facts.register.is_none() || facts.register == asked.register),
            ("purpose", facts.purpose == asked.purpose),
            ("legal_basis", facts.legal_basis == asked.legal_basis),
            ("rules", facts.rules.contains(&self.rule)),
        ];
        checks.into_iter().find(|(_, same)| !same).map(|(field, _)| field)
    }
}

/// Leave to do `A`, not yet logged and therefore not yet to be used. Only
/// [`crate::PolicySet::decide`] makes one.
// INVARIANT: not Clone, like `Authorised`: one decision, one entry, one use.
#[derive(Debug)]
#[must_use]
pub struct Permit<A: Action> {
    // INVARIANT: private, so that nothing but a decision of a policy set makes one (DESIGN
    // invariant 1).
    granted: Arc<Granted>,
    action: PhantomData<A>,
}

impl<A: Action> Permit<A> {
    pub(crate) fn new(granted: Box<Granted>) -> Self {
        Self { granted: Arc::from(granted), action: PhantomData }
    }

    /// The rule that permits.
    #[must_use]
    pub fn rule(&self) -> &RuleId {
        &self.granted.rule
    }

    /// Every rule that permits, the deciding one first.
    #[must_use]
    pub fn rules(&self) -> &[RuleId] {
        &self.granted.rules
    }

    /// The rule in words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.granted.words
    }

    /// What it obliges to.
    #[must_use]
    pub fn obligations(&self) -> &Obligations {
        &self.granted.obligations
    }

    /// The register; none if it is about the node.
    #[must_use]
    pub fn register(&self) -> Option<&RegisterId> {
        self.granted.asked.register.as_ref()
    }

    /// The authority that holds what is asked about.
    #[must_use]
    pub fn owner(&self) -> &AuthorityId {
        &self.granted.asked.owner
    }

    /// Whom the index would answer, for what is looked at beside it.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.granted.access
    }

    /// Hash of the policy set that decided.
    #[must_use]
    pub fn policy(&self) -> Digest {
        self.granted.asked.policy
    }

    /// What the ledger entry must say of this permission; fill in the request, the count and the
    /// like.
    #[must_use]
    pub fn facts(&self, kind: Kind) -> Facts {
        self.granted.asked.facts(kind, &self.granted.rules, None)
    }

    /// Leave to act, now that the ledger holds the entry.
    ///
    /// # Errors
    /// [`Error::NotLogged`] if the entry at `position` records something else than this permission.
    pub fn logged(self, position: &Position) -> Result<Authorised<A>, Error> {
        let operation = self.granted.asked.action.as_str();
        if let Some(field) = self.granted.mismatch(position.facts(), operation) {
            return Err(Error::NotLogged { field });
        }
        Ok(Authorised { granted: self.granted, position: position.clone(), action: PhantomData })
    }

    /// The same permission for many questions of one batch, each chunk of which is logged by
    /// itself.
    pub fn for_batch(self) -> BatchPermit<A> {
        BatchPermit::new(self.granted)
    }
}

/// Leave to do `A`, permitted and logged; what reads a register asks for one by value.
// INVARIANT: not Clone: one entry in the ledger, one use (DESIGN invariant 1).
#[derive(Debug)]
#[must_use]
pub struct Authorised<A: Action> {
    granted: Arc<Granted>,
    position: Position,
    action: PhantomData<A>,
}

impl<A: Action> Authorised<A> {
    pub(crate) const fn of_batch(granted: Arc<Granted>, position: Position) -> Self {
        Self { granted, position, action: PhantomData }
    }

    /// The rule that permits.
    #[must_use]
    pub fn rule(&self) -> &RuleId {
        &self.granted.rule
    }

    /// The rule in words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.granted.words
    }

    /// The most that may be shown.
    #[must_use]
    pub fn level(&self) -> AnswerLevel {
        self.granted.obligations.level
    }

    /// What it obliges to.
    #[must_use]
    pub fn obligations(&self) -> &Obligations {
        &self.granted.obligations
    }

    /// Whom the index answers.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.granted.access
    }

    /// The register; none if it is about the node.
    #[must_use]
    pub fn register(&self) -> Option<&RegisterId> {
        self.granted.asked.register.as_ref()
    }

    /// The purpose stated.
    #[must_use]
    pub fn purpose(&self) -> Option<&PurposeCode> {
        self.granted.asked.purpose.as_ref()
    }

    /// Hash of the policy set that decided.
    #[must_use]
    pub fn policy(&self) -> Digest {
        self.granted.asked.policy
    }

    /// The ledger entry that records it.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }
}

/// A refusal, in words for the officer and in codes for the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denial {
    /// The stable problem code.
    pub code: Code,
    /// The rule that decided.
    pub rule: RuleId,
    /// The rule in words.
    pub words: String,
    /// What would help.
    pub remedy: String,
    /// Every rule that forbids, the deciding one first.
    pub rules: Vec<RuleId>,
    pub(crate) asked: Asked,
}

impl Denial {
    /// What was asked leave for.
    #[must_use]
    pub const fn action(&self) -> ActionName {
        self.asked.action
    }

    /// Hash of the policy set that decided.
    #[must_use]
    pub const fn policy(&self) -> Digest {
        self.asked.policy
    }

    /// What the ledger entry says of this refusal.
    #[must_use]
    pub fn facts(&self) -> Facts {
        self.asked.facts(Kind::Refuse, &self.rules, Some(self.code))
    }

    /// The refusal as a problem document.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let problem = Problem::new(self.code).with_rule(self.rule.clone());
        // What no policy decided has words for every reader; those of policies are their own.
        let problem = match self.rule.as_str() {
            DEFAULT_DENY => problem.saying(Said::PolicyNone).advising(Said::TryOtherPurpose),
            EVALUATION_FAULT => problem.saying(Said::PolicyFault),
            _ => problem,
        };
        Problem { detail: Some(self.words.clone()), remedy: self.remedy.clone(), ..problem }
    }

    /// The refusal as the outcome of one register.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        Outcome::Refused {
            code: self.code.as_str().to_owned(),
            rule: self.rule.clone(),
            words: self.words.clone(),
            remedy: self.remedy.clone(),
        }
    }
}

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (rule {})", self.words, self.rule)
    }
}

impl std::error::Error for Denial {}
