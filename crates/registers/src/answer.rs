//! What an answer shows of a record: no more than its level.

use crate::declaration::{Declaration, Thresholds};
use crate::effective::{Capabilities, ToDo, effective_action};
use entente_matching::role_said;
use entente_model::alert::Link;
use entente_model::answer::{Band, Feature, Found};
use entente_model::{
    AnswerLevel, AuthorityId, Candidate, FieldName, IdentityRole, Record, Said, TermKind, Value,
};
use std::collections::BTreeMap;

/// One record as a search has found it.
pub(crate) struct Hit {
    pub(crate) record: Record,
    pub(crate) score_permille: u16,
    pub(crate) features: Vec<Feature>,
    pub(crate) role: Option<IdentityRole>,
}

/// What an answer is made from, beside the record: who it is for decides what is to be done.
pub(crate) struct Answering<'a> {
    pub(crate) declaration: &'a Declaration,
    pub(crate) capabilities: &'a Capabilities,
    pub(crate) asker: &'a AuthorityId,
    pub(crate) level: AnswerLevel,
}

/// The band of a score; none below the lowest threshold.
pub(crate) const fn band(thresholds: Thresholds, score_permille: u16) -> Option<Band> {
    if score_permille >= thresholds.a {
        Some(Band::A)
    } else if score_permille >= thresholds.b {
        Some(Band::B)
    } else if score_permille >= thresholds.c {
        Some(Band::C)
    } else {
        None
    }
}

/// The candidate as the level lets it be seen.
pub(crate) fn candidate(
    answering: &Answering<'_>,
    hit: Hit,
    band: Band,
    links: Vec<Link>,
) -> Candidate {
    let Hit { record, score_permille, features, role } = hit;
    let Answering { declaration, level, .. } = *answering;
    // That the name is a victim's must be known before anything else; other roles tell of the
    // record's content.
    // LEGAL: Regulation (EU) 2018/1862 Art 62: misused identity.
    let matched_role =
        role.filter(|role| *role == IdentityRole::MisusedVictim || level >= AnswerLevel::CoreData);
    let hidden_role = role.filter(|_| matched_role.is_none());
    let features = features
        .into_iter()
        .map(|feature| withheld(declaration, feature, level))
        .map(|feature| without_role(feature, hidden_role))
        .collect();
    let to_do = to_do(answering, &record, matched_role);
    Candidate {
        reference: Some(reference(declaration, &record)),
        score_permille,
        band,
        features,
        matched_role,
        warnings: warnings(declaration, &record),
        action: to_do.as_ref().map(|to_do| to_do.words.clone()),
        acts: to_do.map(|to_do| to_do.said).unwrap_or_default(),
        links,
        fields: fields(declaration, &record, level),
    }
}

/// All that level `flag` says: that there is something. Neither how many nor how good.
pub(crate) const fn flag(thresholds: Thresholds) -> Candidate {
    Candidate {
        reference: None,
        score_permille: thresholds.c,
        band: Band::C,
        features: Vec::new(),
        matched_role: None,
        warnings: Vec::new(),
        action: None,
        acts: Vec::new(),
        links: Vec::new(),
        fields: BTreeMap::new(),
    }
}

/// The fields that a level shows.
pub(crate) fn fields(
    declaration: &Declaration,
    record: &Record,
    level: AnswerLevel,
) -> BTreeMap<FieldName, Vec<Value>> {
    record
        .fields
        .iter()
        .filter(|(name, _)| {
            // A field that the declaration no longer knows is shown with the whole record only.
            declaration.field(name).map_or(AnswerLevel::Full, |field| field.shown_from) <= level
        })
        .map(|(name, values)| (name.clone(), values.clone()))
        .collect()
}

/// What to name when asking the owner.
pub(crate) fn reference(declaration: &Declaration, record: &Record) -> String {
    let field = declaration.answer.reference_field.as_ref();
    let named = field.and_then(|field| {
        record.values(field).iter().find_map(|value| match value {
            Value::Reference(text) => Some(text.clone()),
            _ => None,
        })
    });
    named.unwrap_or_else(|| record.id.to_string())
}

pub(crate) fn warnings(declaration: &Declaration, record: &Record) -> Vec<String> {
    let field = declaration.answer.warnings_field.as_ref();
    let values = field.map_or(&[][..], |field| record.values(field));
    values
        .iter()
        .filter_map(|value| match value {
            Value::Code(code) => Some(code.clone()),
            _ => None,
        })
        .collect()
}

/// What the asker is to do; that the name is a victim's comes before anything else.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 62(2): the victim must be able to prove who they
// are.
pub(crate) fn to_do(
    answering: &Answering<'_>,
    record: &Record,
    matched: Option<IdentityRole>,
) -> Option<ToDo> {
    let Answering { declaration, capabilities, asker, .. } = *answering;
    let action = effective_action(declaration, record, asker, capabilities);
    let to_do = action.map(|action| action.to_do);
    if matched != Some(IdentityRole::MisusedVictim) {
        return to_do;
    }
    let victim = ToDo::default().saying(&Said::ActVictim);
    Some(match to_do {
        Some(to_do) => victim.saying(&Said::ActSought).then(to_do),
        None => victim,
    })
}

/// Takes the record's side out of an explanation, unless the level shows the field that it comes
/// from.
fn withheld(declaration: &Declaration, feature: Feature, level: AnswerLevel) -> Feature {
    let kind = TermKind::ALL.into_iter().find(|kind| kind.as_str() == feature.feature);
    // Several fields may be bound to one term, and the value found does not say which it is from:
    // the most guarded one decides.
    let guarded =
        kind.and_then(|kind| declaration.fields_of(kind).map(|field| field.shown_from).max());
    let shown = guarded.is_some_and(|from| from <= level);
    match feature.found {
        Found::Shown(_) if !shown => Feature { found: Found::Withheld, ..feature },
        _ => feature,
    }
}

/// The sentence about a name says too which kind of name it was compared with; where the role is
/// withheld, it does not.
fn without_role(feature: Feature, hidden: Option<IdentityRole>) -> Feature {
    match hidden.and_then(role_said) {
        Some(said) => feature.without(&said),
        None => feature,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;
    use entente_model::answer::Effect;

    #[test]
    fn of_several_fields_of_one_term_the_most_guarded_decides_what_is_shown() {
        let catalogue = Catalogue::embedded().unwrap();
        let register = "police-records".parse().unwrap();
        let mut declaration = catalogue.declaration(&register).unwrap().clone();
        let feature = || {
            let sides = ("F/1".to_owned(), Found::Shown("F/1".to_owned()));
            Feature::new(TermKind::Reference, sides).weighing(Effect::Agrees, 0)
        };
        let shown = |declaration: &Declaration| {
            withheld(declaration, feature(), AnswerLevel::Reference).found
        };
        assert!(matches!(shown(&declaration), Found::Shown(_)));
        let of_term = declaration.fields_of(TermKind::Reference).next().unwrap().clone();
        declaration
            .fields
            .push(crate::declaration::Field { shown_from: AnswerLevel::Full, ..of_term });
        assert!(matches!(shown(&declaration), Found::Withheld));
    }
}
