//! From a question to the values that the Cedar engine judges. The only module that builds them.

use crate::{ActionName, Error, Question};
use cedar_policy::{
    Context, Entities, Entity, EntityId, EntityTypeName, EntityUid, Request, RestrictedExpression,
    Schema,
};
use entente_model::{AnswerLevel, Justification, PurposeCode, RegisterId, Role};
use std::collections::{HashMap, HashSet};
use std::fmt::Display;

/// The type names of the schema, parsed once.
#[derive(Debug, Clone)]
pub(crate) struct EngineNames {
    actor: EntityUid,
    node: EntityUid,
    register: EntityTypeName,
    role: EntityTypeName,
    purpose: EntityTypeName,
    action: EntityTypeName,
}

impl EngineNames {
    pub(crate) fn new() -> Result<Self, Error> {
        let name = |text: &str| text.parse::<EntityTypeName>().map_err(|error| engine(&error));
        // Who the actor is in person makes no difference to any rule, so policies cannot name one.
        let only = |kind: &str| Ok::<_, Error>(uid(&name(kind)?, "it"));
        Ok(Self {
            actor: only("Actor")?,
            node: only("Node")?,
            register: name("Register")?,
            role: name("Role")?,
            purpose: name("Purpose")?,
            action: name("Action")?,
        })
    }

    pub(crate) fn node(&self) -> EntityUid {
        self.node.clone()
    }

    pub(crate) fn register(&self, register: &RegisterId) -> EntityUid {
        uid(&self.register, register.as_str())
    }

    pub(crate) fn action(&self, action: ActionName) -> EntityUid {
        uid(&self.action, action.as_str())
    }

    pub(crate) fn purpose_value(&self, purpose: &PurposeCode) -> RestrictedExpression {
        RestrictedExpression::new_entity_uid(uid(&self.purpose, purpose.as_str()))
    }

    fn role(&self, role: &Role) -> EntityUid {
        uid(&self.role, role.as_str())
    }

    /// The request and the two entities that it is about.
    pub(crate) fn request(
        &self,
        action: ActionName,
        question: &Question<'_>,
        schema: Option<&Schema>,
    ) -> Result<(Request, Entities), Error> {
        let actor = self.actor_entity(question)?;
        let resource = question.target.entity.uid();
        let entities = Entities::from_entities([actor, question.target.entity.clone()], schema)
            .map_err(|error| engine(&error))?;
        let context = self.context(question)?;
        let request =
            Request::new(self.actor.clone(), self.action(action), resource, context, schema)
                .map_err(|error| engine(&error))?;
        Ok((request, entities))
    }

    fn actor_entity(&self, question: &Question<'_>) -> Result<Entity, Error> {
        let actor = question.actor;
        let attributes = HashMap::from([
            ("authority".to_owned(), text(actor.authority().as_str())),
            ("peer".to_owned(), RestrictedExpression::new_bool(actor.is_peer())),
            (
                "certificates".to_owned(),
                set_of_text(actor.certificates().iter().map(String::as_str)),
            ),
        ]);
        let roles: HashSet<_> = actor.roles().iter().map(|role| self.role(role)).collect();
        Entity::new(self.actor.clone(), attributes, roles).map_err(|error| engine(&error))
    }

    fn context(&self, question: &Question<'_>) -> Result<Context, Error> {
        let flag = RestrictedExpression::new_bool;
        let kinds = |set: &std::collections::BTreeSet<entente_model::TermKind>| {
            set_of_text(set.iter().map(|kind| kind.as_str()))
        };
        let mut pairs = vec![
            ("here".to_owned(), text(question.here.as_str())),
            ("owner".to_owned(), text(question.owner.as_str())),
            ("level".to_owned(), long(declared_level(question))),
            ("terms".to_owned(), kinds(&question.terms)),
            ("partial".to_owned(), kinds(&question.partial)),
            ("second_officer".to_owned(), flag(has_second(question))),
            ("confirmed".to_owned(), flag(question.confirmed)),
            ("national_search_done".to_owned(), flag(question.national_search_done)),
        ];
        let stated = question.justification.and_then(|reason| reason.penalty_months);
        if let Some(months) = question.offence_months.or(stated) {
            pairs
                .push(("offence_months".to_owned(), RestrictedExpression::new_long(months.into())));
        }
        if let Some(justification) = question.justification {
            pairs.push(("justification".to_owned(), self.justification(justification)?));
        }
        Context::from_pairs(pairs).map_err(|error| engine(&error))
    }

    fn justification(&self, stated: &Justification) -> Result<RestrictedExpression, Error> {
        let mut pairs = vec![
            ("purpose".to_owned(), self.purpose_value(&stated.purpose)),
            ("basis".to_owned(), text(stated.legal_basis.as_str())),
            ("urgency".to_owned(), text(stated.urgency.as_str())),
        ];
        if let Some(offence) = &stated.offence {
            pairs.push(("offence".to_owned(), text(offence)));
        }
        if let Some(role) = stated.person_role {
            pairs.push(("person_role".to_owned(), text(role.as_str())));
        }
        RestrictedExpression::new_record(pairs).map_err(|error| engine(&error))
    }
}

/// How much a search for the stated reason may show according to the declaration.
pub(crate) fn declared_level(question: &Question<'_>) -> AnswerLevel {
    let Some(facts) = question.target.facts() else { return AnswerLevel::Flag };
    question
        .justification
        .and_then(|stated| question.target.accepts(&stated.purpose, &stated.legal_basis))
        .filter(|terms| terms.search)
        .map_or(AnswerLevel::Flag, |terms| terms.level.min(facts.level))
}

/// Whether somebody else than the actor agrees: one person never counts twice.
fn has_second(question: &Question<'_>) -> bool {
    let agrees = question.second.is_some() && question.second != question.actor.officer_id();
    agrees || question.second_to_come
}

pub(crate) fn text(value: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(value.to_owned())
}

pub(crate) fn set_of_text<'a>(values: impl Iterator<Item = &'a str>) -> RestrictedExpression {
    RestrictedExpression::new_set(values.map(text))
}

/// Levels are compared in policies, so they are numbers there: 0 flag, 1 reference, 2 core data, 3
/// full.
pub(crate) fn long(level: AnswerLevel) -> RestrictedExpression {
    RestrictedExpression::new_long(match level {
        AnswerLevel::Flag => 0,
        AnswerLevel::Reference => 1,
        AnswerLevel::CoreData => 2,
        AnswerLevel::Full => 3,
    })
}

fn uid(kind: &EntityTypeName, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(kind.clone(), EntityId::new(id))
}

pub(crate) fn engine(error: &dyn Display) -> Error {
    Error::Engine { words: error.to_string() }
}
