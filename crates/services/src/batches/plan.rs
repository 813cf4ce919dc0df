//! What a batch may ask: one decision for each register.

use super::BatchInput;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_denial;
use crate::search::NotAsked;
use entente_ledger::{Facts, Kind};
use entente_model::{
    Code, Justification, Problem, Query, RegisterId, RuleId, Said, TermKind,
    limits::REGISTERS_PER_SEARCH_MAX,
};
use entente_policy::action::Search;
use entente_policy::{BatchPermit, Decision, Question};
use std::collections::BTreeSet;

/// The registers that a batch asks, and why.
pub(super) struct Plan {
    pub(super) justification: Justification,
    pub(super) permits: Vec<(RegisterId, BatchPermit<Search>)>,
    pub(super) not_asked: Vec<NotAsked>,
    /// What every entry of the batch says: one covers all its registers, with the rules of all.
    pub(super) facts: Facts,
}

/// Has policy decide for each register.
pub(super) fn plan(
    context: &Context,
    officer: &SignedIn,
    input: BatchInput,
) -> Result<Plan, Problem> {
    let justification = input.justification.complete()?;
    crate::justified::check(context, &justification)?;
    if input.registers.len() > REGISTERS_PER_SEARCH_MAX {
        let said = Said::RegistersMost { most: REGISTERS_PER_SEARCH_MAX.into() };
        return Err(Problem::new(Code::QueryMalformed).saying(said));
    }
    let named: BTreeSet<RegisterId> = input.registers.into_iter().collect();
    let served: Vec<RegisterId> =
        context.registers.served().map(|served| served.register().clone()).collect();
    if let Some(foreign) = named.iter().find(|named| !served.contains(named)) {
        let said = Said::RegisterNotHere { register: foreign.into() };
        return Err(Problem::new(Code::RegisterNotServed).saying(said));
    }
    let actor = officer.actor()?;
    let (mut permits, mut not_asked, mut first_denial) = (Vec::new(), Vec::new(), None);
    let policy = context.policy.load();
    for register in served.into_iter().filter(|one| named.is_empty() || named.contains(one)) {
        // Decided for questions by any kind of term, so that the decision holds for each.
        let question = Question::new(
            &actor,
            context.target(&register)?,
            &context.authority,
            &context.authority,
        )
        .with_justification(&justification)
        .with_terms(TermKind::ALL.iter().copied().collect());
        match policy.decide::<Search>(&question) {
            Decision::Permit(permit) => permits.push((register, permit.for_batch())),
            Decision::Deny(denial) => {
                not_asked.push(NotAsked {
                    authority: context.authority.clone(),
                    register,
                    code: denial.code.as_str().to_owned(),
                    rule: Some(denial.rule.clone()),
                    words: denial.words.clone(),
                });
                first_denial.get_or_insert_with(|| of_denial(&denial));
            }
        }
    }
    let Some(facts) = facts(&permits) else {
        let nothing = || Problem::new(Code::RegisterNotServed).saying(Said::RegisterNoneLeft);
        return Err(first_denial.unwrap_or_else(nothing));
    };
    Ok(Plan { justification, permits, not_asked, facts })
}

fn facts(permits: &[(RegisterId, BatchPermit<Search>)]) -> Option<Facts> {
    let (register, first) = permits.first()?;
    let mut rules: Vec<RuleId> = Vec::new();
    for (_, permit) in permits {
        if !rules.contains(permit.rule()) {
            rules.push(permit.rule().clone());
        }
    }
    let register = (permits.len() == 1).then(|| register.clone());
    Some(Facts { register, rules, ..first.facts(Kind::Consult) })
}

impl Plan {
    /// The places among the permits of the registers that a question may be put to.
    ///
    /// # Errors
    /// The first reason, if there is none.
    pub(super) fn asked(&self, context: &Context, query: &Query) -> Result<Vec<usize>, Problem> {
        let mut first_problem = None;
        let mut asked = Vec::new();
        for (place, (register, _)) in self.permits.iter().enumerate() {
            let declaration =
                context.registers.declaration(register).map_err(crate::error::of_registers)?;
            match declaration.applicable(query, &self.justification.purpose) {
                Ok(_) => asked.push(place),
                Err(problem) => {
                    first_problem.get_or_insert(*problem);
                }
            }
        }
        match first_problem {
            Some(problem) if asked.is_empty() => Err(problem),
            _ => Ok(asked),
        }
    }
}
