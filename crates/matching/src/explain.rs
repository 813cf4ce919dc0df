//! A score in words: one [`Feature`] for everything asked, with a sentence that an officer can read
//! to a judge.
//!
//! Sentences never carry the found value: at low answer levels they are shown while it is withheld.

use crate::date::{DateEvidence, DatePattern};
use crate::score::{NameOutcome, Question, Scored, Stored, weighted};
use entente_model::answer::{Effect, Feature, Found};
use entente_model::{IdentityRole, TermKind};

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
    Feature {
        feature: kind.as_str().to_owned(),
        asked,
        found: Found::Missing,
        effect: Effect::Neutral,
        weight_millibits: 0,
        words: "the record does not state it, which speaks neither for nor against".to_owned(),
    }
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
    Some(Feature {
        feature: TermKind::Name.as_str().to_owned(),
        asked: asked.shown.clone(),
        found: Found::Shown(identity.shown.to_string()),
        effect,
        weight_millibits: weighted(outcome.millibits, Some(identity.quality)),
        words: name_words(outcome, identity.role),
    })
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

fn name_words(outcome: &NameOutcome, role: IdentityRole) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut say = |count: u8, one: &str, many: &str| match count {
        0 => {}
        1 => said.push(format!("1 {one}")),
        count => said.push(format!("{count} {many}")),
    };
    say(outcome.agree, "name part agrees", "name parts agree");
    say(outcome.alike, "is a variant or is spelt alike", "are variants or are spelt alike");
    say(outcome.differ, "differs", "differ");
    say(outcome.missing, "is not in the record", "are not in the record");
    say(outcome.extra, "stands only in the record", "stand only in the record");
    if said.is_empty() {
        said.push("no part of the name agrees".to_owned());
    }
    for (holds, words) in [
        (outcome.order_differs, "the order differs"),
        (outcome.given_differs, "the given names are clearly different, as between siblings"),
        (
            outcome.descent_reversed,
            "own name and father's name are exchanged, as between father and son",
        ),
        (outcome.generation_differs, "the suffixes name different generations"),
    ] {
        if holds {
            said.push(words.to_owned());
        }
    }
    format!("{}{}", role_words(role), said.join(", "))
}

/// What a sentence about a name begins with, for each role of the name compared: to be taken off
/// where the role is not shown.
#[must_use]
pub const fn role_words(role: IdentityRole) -> &'static str {
    match role {
        IdentityRole::Main => "",
        IdentityRole::Birth => "compared with a name at birth: ",
        IdentityRole::Former => "compared with a former name: ",
        IdentityRole::Alias => "compared with an alias: ",
        IdentityRole::MisusedVictim => {
            "compared with the name of a victim whose identity is misused: "
        }
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
    let (effect, words) = match pattern {
        DatePattern::Same => (Effect::Agrees, "the birth date is the same"),
        DatePattern::Overlap => (Effect::Similar, "the birth dates agree as far as they are known"),
        DatePattern::DayMonthSwapped => (Effect::Similar, "day and month are exchanged"),
        DatePattern::YearOffByOne => (Effect::Similar, "day and month agree, the year is one off"),
        DatePattern::OneDigit => {
            (Effect::Similar, "the birth dates differ by one digit or two exchanged ones")
        }
        DatePattern::NearCirca => (Effect::Similar, "the birth date is near an approximate one"),
        DatePattern::SameMonth => {
            (Effect::Similar, "the birth dates are near each other, the day differs")
        }
        DatePattern::YearNear => {
            (Effect::Differs, "the birth dates differ, the years are near each other")
        }
        DatePattern::Disjoint => (Effect::Differs, "the birth dates are different"),
    };
    Some(Feature {
        feature: TermKind::BirthDate.as_str().to_owned(),
        asked: asked.to_string(),
        found: Found::Shown(found.to_string()),
        effect,
        weight_millibits: millibits,
        words: if clearly_differs {
            format!("{words}, as between namesakes")
        } else {
            words.to_owned()
        },
    })
}

fn document(question: &Question, scored: &Scored<'_>) -> Option<Feature> {
    let first = question.documents.first()?;
    let Some(evidence) = scored.document else {
        return Some(missing(TermKind::Document, first.document.number.clone()));
    };
    Some(Feature {
        feature: TermKind::Document.as_str().to_owned(),
        asked: evidence.asked.number.clone(),
        found: Found::Shown(evidence.found.number.clone()),
        effect: evidence.effect,
        weight_millibits: evidence.millibits,
        words: evidence.words.to_owned(),
    })
}

fn sex(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Option<Feature> {
    let asked = question.sex?;
    let (Some((effect, millibits)), Some(held)) = (scored.sex, stored.sex) else {
        return Some(missing(TermKind::Sex, asked.to_string()));
    };
    let words = match effect {
        Effect::Agrees => "the sex is the same",
        Effect::Differs => "the sex differs; this alone leaves no record out",
        Effect::Similar | Effect::Neutral => {
            "states record this sex differently, so it says nothing"
        }
    };
    Some(Feature {
        feature: TermKind::Sex.as_str().to_owned(),
        asked: asked.to_string(),
        found: Found::Shown(held.to_string()),
        effect,
        weight_millibits: millibits,
        words: words.to_owned(),
    })
}

fn nationality(question: &Question, stored: &Stored, scored: &Scored<'_>) -> Option<Feature> {
    question.nationalities.first()?;
    let asked = joined(question.nationalities.iter().map(ToString::to_string));
    let Some((effect, millibits)) = scored.nationality else {
        return Some(missing(TermKind::Nationality, asked));
    };
    let words = if effect == Effect::Agrees {
        "a nationality is the same"
    } else {
        "the nationality differs; a person may have several, and this alone leaves no record out"
    };
    Some(Feature {
        feature: TermKind::Nationality.as_str().to_owned(),
        asked,
        found: Found::Shown(joined(stored.nationalities.iter().map(ToString::to_string))),
        effect,
        weight_millibits: millibits,
        words: words.to_owned(),
    })
}

fn birth_place(question: &Question, scored: &Scored<'_>) -> Option<Feature> {
    let first = question.places.first()?;
    let Some((asked, held, effect, millibits)) = scored.place else {
        return Some(missing(TermKind::BirthPlace, first.shown.clone()));
    };
    let words = match effect {
        Effect::Agrees => "the place of birth is the same",
        Effect::Similar | Effect::Neutral => "the places of birth are spelt alike or agree in part",
        Effect::Differs => "the place of birth differs; sources name village, district or country",
    };
    Some(Feature {
        feature: TermKind::BirthPlace.as_str().to_owned(),
        asked: asked.shown.clone(),
        found: Found::Shown(held.shown.to_string()),
        effect,
        weight_millibits: millibits,
        words: words.to_owned(),
    })
}
