//! Questions put to a schema when it is loaded, so that no later question needs checking.

use crate::evaluate::EngineNames;
use crate::{
    Accepted, ActionName, Actor, Distribution, Error, Question, Subject, Target, TargetFacts,
};
use cedar_policy::Schema;
use entente_model::justification::{JustificationInput, PersonRole};
use entente_model::{AnswerLevel, AuthorityId, Justification, TermKind};
use std::fmt;

/// Puts a sparse and a full question per action to the schema, so that no later question needs
/// checking.
pub(crate) fn fits(names: &EngineNames, schema: &Schema) -> Result<(), Error> {
    let unfit = |action: ActionName, error: &dyn fmt::Display| Error::SchemaUnfit {
        action: action.as_str(),
        words: error.to_string(),
    };
    let probe = Probe::new()?;
    for action in ActionName::ALL {
        for target in probe.targets(*action) {
            let sparse = Question::new(&probe.actor, target, &probe.here, &probe.here);
            let full = sparse
                .clone()
                .with_justification(&probe.justification)
                .with_terms(TermKind::ALL.into())
                .with_partial(TermKind::ALL.into())
                .with_offence_months(12);
            for question in [sparse, full] {
                names
                    .request(*action, &question, Some(schema))
                    .map_err(|error| unfit(*action, &error))?;
            }
        }
    }
    Ok(())
}

struct Probe {
    actor: Actor,
    here: AuthorityId,
    justification: Justification,
    register: Target,
    node: Target,
}

impl Probe {
    fn new() -> Result<Self, Error> {
        let engine = |error: &dyn fmt::Display| Error::Engine { words: error.to_string() };
        let here: AuthorityId = "authority".parse().map_err(|error| engine(&error))?;
        let officer = "officer".parse().map_err(|error| engine(&error))?;
        let role = "spoc-officer".parse().map_err(|error| engine(&error))?;
        let actor = Actor::officer(here.clone(), officer, [role], ["certificate".to_owned()])?;
        let justification = JustificationInput {
            purpose: Some("INV".to_owned()),
            legal_basis: Some("LAW".to_owned()),
            case_reference: Some("case".to_owned()),
            offence: Some("offence".to_owned()),
            person_role: Some(PersonRole::Suspect),
            ..JustificationInput::default()
        }
        .complete()
        .map_err(|error| engine(&error))?;
        let register = "register".parse().map_err(|error| engine(&error))?;
        let (place, level) = (Distribution::Queried, AnswerLevel::Full);
        let mut facts = TargetFacts::new(register, place, Subject::Person, level);
        facts.accepted = vec![Accepted {
            enter: true,
            ..Accepted::for_search(
                justification.purpose.clone(),
                justification.legal_basis.clone(),
                level,
            )
        }];
        Ok(Self {
            actor,
            here,
            justification,
            register: Target::register(facts)?,
            node: Target::node()?,
        })
    }

    fn targets(&self, action: ActionName) -> Vec<&Target> {
        match action {
            ActionName::Audit => vec![&self.node, &self.register],
            _ if action.is_on_node() => vec![&self.node],
            _ => vec![&self.register],
        }
    }
}
