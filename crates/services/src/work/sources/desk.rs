//! What waits for all who may do such work in a register, or at the node as a whole: the SIRENE
//! bureau, whoever keeps alerts, whoever oversees.

use crate::accounts::Scope;
use crate::error::of_policy;
use crate::work::item::{Stored, stored};
use crate::work::kind::WorkKind;
use crate::work::source::{Look, Source, Waiting};
use entente_model::{Problem, RegisterId, RuleId};
use entente_policy::{Action, Decision, Question, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

/// Work of these kinds is for whoever policy lets do `A` in its register, or at the node where `A`
/// is done to the node; to all others it is as if it were not there.
pub(in crate::work) struct Desk<A> {
    pub(in crate::work) scope: Scope,
    pub(in crate::work) kinds: &'static [WorkKind],
    pub(in crate::work) action: PhantomData<fn() -> A>,
}

impl<A: Action> Source for Desk<A> {
    fn scope(&self) -> Scope {
        self.scope
    }

    fn kinds(&self) -> &'static [WorkKind] {
        self.kinds
    }

    fn waiting(&self, look: &Look<'_>, kinds: &[WorkKind]) -> Result<Waiting, Problem> {
        let mut known = BTreeMap::new();
        Waiting::permitted(look, kinds, |stored| {
            let register = &stored.work.subject.register;
            if let Some(rules) = known.get(register) {
                return Ok(Option::clone(rules));
            }
            let rules = permitting::<A>(look, register.as_ref())?;
            known.insert(register.clone(), rules.clone());
            Ok(rules)
        })
    }

    fn assignable(
        &self,
        look: &Look<'_>,
        id: &str,
    ) -> Result<Option<(Stored, BTreeSet<RuleId>)>, Problem> {
        let Some(stored) = stored(look.context, id)? else { return Ok(None) };
        let register = stored.work.subject.register.as_ref();
        Ok(permitting::<A>(look, register)?.map(|rules| (stored, rules)))
    }
}

/// The rules that let the officer do `A` in a register or to the node; none if they do not.
fn permitting<A: Action>(
    look: &Look<'_>,
    register: Option<&RegisterId>,
) -> Result<Option<BTreeSet<RuleId>>, Problem> {
    let context = look.context;
    let node = Target::node().map_err(of_policy)?;
    let target = match register {
        _ if A::NAME.is_on_node() => &node,
        // A register that is no longer declared: nobody may do anything in it.
        Some(register) => match context.target(register) {
            Ok(target) => target,
            Err(_) => return Ok(None),
        },
        None => return Ok(None),
    };
    let actor = look.officer.actor()?;
    let question = Question::new(&actor, target, &context.authority, &context.authority);
    Ok(match context.policy.load().decide::<A>(&question) {
        Decision::Permit(permit) => Some(permit.rules().iter().cloned().collect()),
        Decision::Deny(_) => None,
    })
}
