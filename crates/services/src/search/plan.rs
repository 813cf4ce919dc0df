//! Which registers a question goes to, and which not and why.

use super::types::{Due, NotAsked, SearchInput, refused};
use crate::accounts::SignedIn;
use crate::alerts::feed::replicated;
use crate::context::Context;
use entente_exchange::Service;
use entente_model::answer::Outcome;
use entente_model::problem::Fault;
use entente_model::{
    AuthorityId, Code, Justification, Problem, Query, RegisterId, RuleId, Said, limits,
};
use entente_policy::action::Search;
use entente_policy::{Actor, Decision, Permit, Question, Target};
use std::collections::BTreeMap;

/// A question sorted by whom it goes to.
pub(super) struct Plan {
    /// Registers of this node, each with the permit to search it.
    pub(super) here: Vec<(RegisterId, Permit<Search>)>,
    /// Registers of other nodes.
    pub(super) elsewhere: BTreeMap<AuthorityId, Vec<RegisterId>>,
    /// Registers that this node's own policy refuses to ask.
    pub(super) refused: Vec<(Due, Outcome)>,
    /// Registers that the question does not fit.
    pub(super) not_asked: Vec<NotAsked>,
    /// The rules that permitted, for the ledger.
    pub(super) rules: Vec<RuleId>,
    /// The first denial, in case nothing at all is permitted.
    first_denial: Option<Problem>,
}

/// The typed question and its justification.
pub(super) struct Asked {
    pub(super) query: Query,
    pub(super) justification: Justification,
    pub(super) registers: Vec<RegisterId>,
    pub(super) authorities: Vec<AuthorityId>,
    pub(super) deadline: std::time::Duration,
}

/// Turns the officer's input into a typed question.
pub(super) fn typed(context: &Context, input: SearchInput) -> Result<Asked, Problem> {
    let justification = input.justification.complete()?;
    crate::justified::check(context, &justification)?;
    let query = Query::new(input.terms)?;
    if input.registers.len() > limits::REGISTERS_PER_SEARCH_MAX
        || input.authorities.len() > limits::PEERS_PER_SEARCH_MAX
    {
        return Err(Problem::new(Code::QueryMalformed).saying(Said::SearchMost {
            registers: limits::REGISTERS_PER_SEARCH_MAX.into(),
            authorities: limits::PEERS_PER_SEARCH_MAX.into(),
        }));
    }
    let deadline = input
        .deadline_ms
        .map_or(limits::PEER_DEADLINE_DEFAULT, std::time::Duration::from_millis)
        .min(limits::PEER_DEADLINE_MAX);
    Ok(Asked {
        query,
        justification,
        registers: input.registers,
        authorities: input.authorities,
        deadline,
    })
}

/// Sorts the registers of the federation by whether and where the question goes.
pub(super) fn plan(context: &Context, officer: &SignedIn, asked: &Asked) -> Result<Plan, Problem> {
    let mut plan = Plan {
        here: Vec::new(),
        elsewhere: BTreeMap::new(),
        refused: Vec::new(),
        not_asked: Vec::new(),
        rules: Vec::new(),
        first_denial: None,
    };
    let mut served: Vec<Due> = context
        .registers
        .served()
        .map(|served| Due {
            authority: context.authority.clone(),
            register: served.register().clone(),
        })
        .collect();
    served.extend(elsewhere(context));
    for named in &asked.registers {
        if !served.iter().any(|due| due.register == *named) {
            return Err(Problem::new(Code::RegisterNotServed)
                .saying(Said::RegisterNobody { register: named.into() }));
        }
    }
    for named in &asked.authorities {
        // Left out without a word, its silence would pass for an answer.
        if !served.iter().any(|due| due.authority == *named && wanted(asked, due)) {
            return Err(Problem::new(Code::RegisterNotServed)
                .saying(Said::AuthorityNothing { authority: named.into() }));
        }
    }
    let actor = officer.actor()?;
    for due in served.into_iter().filter(|due| wanted(asked, due)) {
        consider(context, (&actor, asked), due, &mut plan);
    }
    if plan.here.is_empty() && plan.elsewhere.is_empty() {
        return Err(nothing_to_ask(plan));
    }
    if plan.elsewhere.len() > limits::PEERS_PER_SEARCH_MAX {
        return Err(Problem::new(Code::QueryMalformed)
            .saying(Said::NodesMost { most: limits::PEERS_PER_SEARCH_MAX.into() })
            .advising(Said::TryNameFewer));
    }
    Ok(plan)
}

/// The registers that other nodes serve according to the trust list. Of a replicated one that is
/// kept here the copy is searched and nobody is asked; where none is kept, each issuer is asked for
/// its own records.
fn elsewhere(context: &Context) -> Vec<Due> {
    let trust = context.trust.current();
    let others = trust.entries.iter().filter(|entry| entry.authority != context.authority);
    others
        .flat_map(|entry| {
            let open = |service: &&Service| {
                let copied = replicated(context, &service.register)
                    && context.registers.declaration(&service.register).is_ok();
                service.askers.include(&context.authority) && !copied
            };
            entry.registers.iter().filter(open).map(|service| Due {
                authority: entry.authority.clone(),
                register: service.register.clone(),
            })
        })
        .collect()
}

fn wanted(asked: &Asked, due: &Due) -> bool {
    (asked.registers.is_empty() || asked.registers.contains(&due.register))
        && (asked.authorities.is_empty() || asked.authorities.contains(&due.authority))
}

fn consider(context: &Context, (actor, asked): (&Actor, &Asked), due: Due, plan: &mut Plan) {
    let Some(declaration) = context.catalogue.declaration(&due.register) else {
        plan.not_asked.push(not_asked(
            due,
            Code::RegisterNotServed,
            &Said::DeclarationMissing.words(),
        ));
        return;
    };
    if !asked.query.kinds().iter().any(|kind| declaration.fields_of(*kind).next().is_some()) {
        let problem = Problem::new(Code::SearchKeyNotPermitted).saying(Said::TermsNothing);
        unfit(asked, due, problem, plan);
        return;
    }
    let Ok(target) = context.target(&due.register) else { return };
    match decide(context, (actor, asked), target, &due.authority) {
        Decision::Permit(permit) => {
            // After policy: who may not ask at all does not learn by which terms one may.
            let purpose = &asked.justification.purpose;
            if let Err(problem) = declaration.applicable(&asked.query, purpose) {
                unfit(asked, due, *problem, plan);
                return;
            }
            if !plan.rules.contains(permit.rule()) {
                plan.rules.push(permit.rule().clone());
            }
            if due.authority == context.authority {
                plan.here.push((due.register, permit));
            } else {
                plan.elsewhere.entry(due.authority).or_default().push(due.register);
            }
        }
        Decision::Deny(denial) => {
            let problem = crate::error::of_denial(&denial);
            let outcome = refused(
                denial.code.as_str(),
                denial.rule.clone(),
                denial.words.clone(),
                denial.remedy.clone(),
            );
            plan.first_denial.get_or_insert(problem);
            plan.refused.push((due, outcome));
        }
    }
}

/// A register named by the officer is refused aloud; one that was merely in reach is left out and
/// said so.
fn unfit(asked: &Asked, due: Due, problem: Problem, plan: &mut Plan) {
    let words = problem.detail.clone().unwrap_or_else(|| problem.title.clone());
    if asked.registers.contains(&due.register) {
        let rule = problem.rule.clone().or_else(|| RuleId::new("SEARCH-KEY").ok());
        if let Some(rule) = rule {
            let outcome = refused(problem.code.as_str(), rule, words, problem.remedy.clone());
            plan.refused.push((due, outcome));
        }
        plan.first_denial.get_or_insert(problem);
    } else {
        plan.not_asked.push(not_asked(due, problem.code, &words));
        plan.first_denial.get_or_insert(problem);
    }
}

fn not_asked(due: Due, code: Code, words: &str) -> NotAsked {
    NotAsked {
        authority: due.authority,
        register: due.register,
        code: code.as_str().to_owned(),
        rule: None,
        words: words.to_owned(),
    }
}

fn decide(
    context: &Context,
    (actor, asked): (&Actor, &Asked),
    target: &Target,
    owner: &AuthorityId,
) -> Decision<Search> {
    let question = Question::new(actor, target, owner, &context.authority)
        .with_justification(&asked.justification)
        .with_terms(asked.query.kinds())
        .with_partial(asked.query.partial_kinds());
    context.policy.load().decide::<Search>(&question)
}

/// The problem when nobody is left to ask: a denial if there was one, with every register named.
fn nothing_to_ask(plan: Plan) -> Problem {
    let faults = plan
        .refused
        .iter()
        .map(|(due, outcome)| {
            let field = format!("{}/{}", due.authority, due.register);
            match outcome {
                Outcome::Refused { rule, words, .. } => Fault::of_rule(field, rule, words),
                _ => Fault::worded(field, String::new()),
            }
        })
        .chain(plan.not_asked.iter().map(|left| {
            let field = format!("{}/{}", left.authority, left.register);
            Fault::of_problem(field, &left.code, left.words.clone())
        }))
        .collect();
    plan.first_denial
        .unwrap_or_else(|| Problem::new(Code::RegisterNotServed).saying(Said::RegisterNoneLeft))
        .with_faults(faults)
}
