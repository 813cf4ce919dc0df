//! Objects and references found by their numbers: scored, and explained term by term.

use crate::answer::Hit;
use crate::declaration::Declaration;
use crate::entry;
use entente_model::answer::{Effect, Feature, Found};
use entente_model::{Record, Said, Term, Value};

/// The highest score of a record that agrees in one number asked and differs in another.
const CONTRADICTED_MAX: u16 = 800;

/// How a record compares with the numbers asked; none if it shares no number.
pub(crate) fn hit(declaration: &Declaration, record: Record, terms: &[Term]) -> Option<Hit> {
    let mut best: Option<u16> = None;
    let mut contradicted = false;
    let mut features = Vec::new();
    for term in terms {
        let values: Vec<&Value> = entry::values_of(declaration, &record, term.kind())
            .filter(|value| entry::is_comparable(term, value))
            .collect();
        let found = values.iter().filter_map(|value| entry::compare(term, value));
        match found.max_by_key(|found| found.score_permille) {
            Some(found) => {
                best = best.max(Some(found.score_permille));
                features.push(found.feature);
            }
            None => {
                contradicted |= !values.is_empty();
                features.push(unlike(term, values.first().copied()));
            }
        }
    }
    let best = best?;
    let score_permille = if contradicted { best.min(CONTRADICTED_MAX) } else { best };
    Some(Hit { record, score_permille, features, role: None })
}

/// Look-alikes count only where nobody holds the very number.
pub(crate) fn without_lookalikes(mut hits: Vec<Hit>) -> Vec<Hit> {
    let agrees = |hit: &Hit| hit.features.iter().any(|feature| feature.effect == Effect::Agrees);
    if hits.iter().any(agrees) {
        hits.retain(agrees);
    }
    hits
}

fn unlike(term: &Term, value: Option<&Value>) -> Feature {
    let (found, effect, said) = match value {
        Some(value) => {
            let number = Found::Shown(entry::number_of_value(value));
            (number, Effect::Differs, Said::ObjectOther)
        }
        None => (Found::Missing, Effect::Neutral, Said::ObjectNone),
    };
    let feature = Feature::new(term.kind(), (entry::number_of_term(term), found));
    feature.weighing(effect, 0).saying(&[said])
}
