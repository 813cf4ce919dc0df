//! What policy must know of a declaration.

use crate::declaration::{Declaration, Distribution, Subject};
use entente_policy::{Accepted, Error, Gate, Target, TargetFacts};
use std::collections::BTreeMap;

impl Declaration {
    /// The register as policies judge it. Build it once and keep it.
    ///
    /// # Errors
    /// Those of policy, if the declaration is over one of its limits.
    pub fn target(&self) -> Result<Target, Error> {
        let distribution = match self.identity.distribution {
            Distribution::Queried => entente_policy::Distribution::Queried,
            Distribution::Replicated => entente_policy::Distribution::Replicated,
            Distribution::Hosted => entente_policy::Distribution::Hosted,
            Distribution::Blinded => entente_policy::Distribution::Blinded,
        };
        let subject = match self.identity.subject {
            Subject::Person => entente_policy::Subject::Person,
            Subject::Object => entente_policy::Subject::Object,
        };
        let register = self.register().clone();
        let facts = TargetFacts {
            accepted: self.terms_of_acceptance(),
            gate: Gate {
                offence: self.gate.offence,
                person_role: self.gate.person_role,
                penalty_months_min: self.gate.penalty_months_min,
                four_eyes: self.gate.four_eyes,
                national_search_first: self.gate.national_search_first,
            },
            after_hit: *self.answer.after_hit,
            alerts: self.identity.alerts,
            sensitive: self.is_sensitive(),
            confirmed_by_two: self.follow_up.confirmed_by_two,
            silent: self.answer.silent,
            whole_only: self.whole_only(),
            ..TargetFacts::new(register, distribution, subject, *self.answer.level)
        };
        Target::register(facts)
    }

    fn terms_of_acceptance(&self) -> Vec<Accepted> {
        let mut accepted = BTreeMap::new();
        let pairs = [(self.accepted(), true), (self.accepted_for_entry(), false)];
        for (pairs, search) in pairs {
            for pair in pairs {
                let level = self.level(&pair.0);
                let (purpose, legal_basis) = pair.clone();
                let none = Accepted { purpose, legal_basis, search: false, enter: false, level };
                let terms: &mut Accepted = accepted.entry(pair).or_insert(none);
                terms.search |= search;
                terms.enter |= !search;
            }
        }
        accepted.into_values().collect()
    }
}
