//! A score in words: one [`Feature`] for everything asked, with a sentence that an officer can read
//! to a judge.
//!
//! Sentences never carry the found value: at low answer levels they are shown while it is withheld.

use crate::date::{DateEvidence, DatePattern};
use crate::score::{NameOutcome, Question, Scored, Stored, weighted};
use entente_model::answer::{Effect, Feature, Found};
use entente_model::{IdentityRole, Said, TermKind};

/// The features of a scored record, strongest kinds first.
pub(crate) fn features(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Vec<Feature> {
    let all = [
        name(question, stored, scored),
        birth_date(question, scored),
        document(question, scored),
        sex(question, stored, scored),
        nationality(question, stored, scored),
        birth_place(question, scored),
    ];
    all.into_iter().flatten().collect()
}

fn missing(kind: TermKind, asked: String) -> Feature {
    Feature::new(kind, (asked, Found::Missing)).saying(&[Said::FeatureMissing])
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join("; ")
}

fn name(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Option<Feature> {
    let first = question.names.first()?;
    let Some((asked, number, outcome)) = &scored.name else {
        return Some(missing(TermKind::Name, first.shown.clone()));
    };
    let identity = stored.identities.get(usize::from(*number))?;
    let effect = name_effect(outcome);
    let found = Found::Shown(identity.shown.to_string());
    let weight = weighted(outcome.millibits, Some(identity.quality));
    let feature = Feature::new(TermKind::Name, (asked.shown.clone(), found));
    Some(feature.weighing(effect, weight).saying(&name_said(outcome, identity.role)))
}

fn name_effect(outcome: &NameOutcome) -> Effect {
    let spoilt = outcome.limit.is_some();
    if spoilt || outcome.millibits <= 0 {
        Effect::Differs
    } else if outcome.alike + outcome.differ + outcome.missing == 0 && !outcome.order_differs {
        Effect::Agrees
    } else {
        Effect::Similar
    }
}

fn name_said(outcome: &NameOutcome, role: IdentityRole) -> Vec<Said> {
    let counted = [
        (outcome.agree, Said::NameAgree { count: outcome.agree.into() }),
        (outcome.alike, Said::NameAlike { count: outcome.alike.into() }),
        (outcome.differ, Said::NameDiffer { count: outcome.differ.into() }),
        (outcome.missing, Said::NameMissing { count: outcome.missing.into() }),
        (outcome.extra, Said::NameExtra { count: outcome.extra.into() }),
    ];
    let mut counted: Vec<_> =
        counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect();
    if counted.is_empty() {
        counted.push(Said::NameNone);
    }
    let besides = [
        (outcome.order_differs, Said::NameOrder),
        (outcome.given_differs, Said::NameGiven),
        (outcome.descent_reversed, Said::NameDescent),
        (outcome.generation_differs, Said::NameGeneration),
    ];
    let besides = besides.into_iter().filter(|(holds, _)| *holds).map(|(_, said)| said);
    role_said(role).into_iter().chain(counted).chain(besides).collect()
}

/// What the explanation of a name begins with, for each role of the name compared: to be taken out
/// where the role is not shown.
#[must_use]
pub const fn role_said(role: IdentityRole) -> Option<Said> {
    match role {
        IdentityRole::Main => None,
        IdentityRole::Birth => Some(Said::BesideBirthName),
        IdentityRole::Former => Some(Said::BesideFormerName),
        IdentityRole::Alias => Some(Said::BesideAlias),
        IdentityRole::MisusedVictim => Some(Said::BesideMisused),
    }
}

fn birth_date(question: &Question, scored: &Scored<'_>) -> Option<Feature> {
    question.birth.first()?;
    let Some(evidence) = scored.date else {
        return Some(missing(
            TermKind::BirthDate,
            joined(question.birth.iter().map(ToString::to_string)),
        ));
    };
    let DateEvidence { pattern, millibits, clearly_differs, asked, found, .. } = evidence;
    let (effect, said) = match pattern {
        DatePattern::Same => (Effect::Agrees, Said::BornSame),
        DatePattern::Overlap => (Effect::Similar, Said::BornOverlap),
        DatePattern::DayMonthSwapped => (Effect::Similar, Said::BornSwapped),
        DatePattern::YearOffByOne => (Effect::Similar, Said::BornYearOff),
        DatePattern::OneDigit => (Effect::Similar, Said::BornOneDigit),
        DatePattern::NearCirca => (Effect::Similar, Said::BornNearCirca),
        DatePattern::SameMonth => (Effect::Similar, Said::BornSameMonth),
        DatePattern::YearNear => (Effect::Differs, Said::BornYearNear),
        DatePattern::Disjoint => (Effect::Differs, Said::BornDifferent),
    };
    let said = [Some(said), clearly_differs.then_some(Said::AsNamesakes)];
    let said: Vec<_> = said.into_iter().flatten().collect();
    let sides = (asked.to_string(), Found::Shown(found.to_string()));
    let feature = Feature::new(TermKind::BirthDate, sides);
    Some(feature.weighing(effect, millibits).saying(&said))
}

fn document(question: &Question, scored: &Scored<'_>) -> Option<Feature> {
    let first = question.documents.first()?;
    let Some(evidence) = scored.document else {
        return Some(missing(TermKind::Document, first.document.number.clone()));
    };
    let sides = (evidence.asked.number.clone(), Found::Shown(evidence.found.number.clone()));
    let feature = Feature::new(TermKind::Document, sides);
    Some(feature.weighing(evidence.effect, evidence.millibits).saying(&[evidence.likeness.said()]))
}

fn sex(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Option<Feature> {
    let asked = question.sex?;
    let (Some((effect, millibits)), Some(held)) = (scored.sex, stored.sex) else {
        return Some(missing(TermKind::Sex, asked.to_string()));
    };
    let said = match effect {
        Effect::Agrees => Said::SexSame,
        Effect::Differs => Said::SexDiffers,
        Effect::Similar | Effect::Neutral => Said::SexNeutral,
    };
    let sides = (asked.to_string(), Found::Shown(held.to_string()));
    Some(Feature::new(TermKind::Sex, sides).weighing(effect, millibits).saying(&[said]))
}

fn nationality(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Option<Feature> {
    question.nationalities.first()?;
    let asked = joined(question.nationalities.iter().map(ToString::to_string));
    let Some((effect, millibits)) = scored.nationality else {
        return Some(missing(TermKind::Nationality, asked));
    };
    let agrees = effect == Effect::Agrees;
    let said = if agrees { Said::NationalitySame } else { Said::NationalityDiffers };
    let found = Found::Shown(joined(stored.nationalities.iter().map(ToString::to_string)));
    let feature = Feature::new(TermKind::Nationality, (asked, found));
    Some(feature.weighing(effect, millibits).saying(&[said]))
}

fn birth_place(question: &Question, scored: &Scored<'_>) -> Option<Feature> {
    let first = question.places.first()?;
    let Some((asked, held, effect, millibits)) = scored.place else {
        return Some(missing(TermKind::BirthPlace, first.shown.clone()));
    };
    let said = match effect {
        Effect::Agrees => Said::BirthplaceSame,
        Effect::Similar | Effect::Neutral => Said::BirthplaceAlike,
        Effect::Differs => Said::BirthplaceDiffers,
    };
    let sides = (asked.shown.clone(), Found::Shown(held.shown.to_string()));
    Some(Feature::new(TermKind::BirthPlace, sides).weighing(effect, millibits).saying(&[said]))
}
