//! Nationality: a little evidence for, less against, and never a reason to leave a record out.
//!
//! Persons have several nationalities, change them and claim others, and registers hold one of them
//! (see [`crate::score`]).

use crate::score::{Level, Weights};
use entente_model::Country;
use entente_model::answer::Effect;

/// Compares nationalities: any in common is agreement, the rarest of them counts. A code that names
/// no state says nothing.
pub(crate) fn compare(
    asked: &[Country],
    held: &[Country],
    weights: &Weights,
) -> Option<(Effect, i32)> {
    let known = |countries: &[Country]| countries.iter().any(Country::is_territory);
    let common = asked.iter().filter(|country| held.contains(country));
    if let Some(agrees) = common.map(|country| weights.of_nationality(country)).max() {
        return Some((Effect::Agrees, agrees));
    }
    let differs = (Effect::Differs, weights.of(Level::NationalityDiffers));
    (known(asked) && known(held)).then_some(differs)
}

/// The most that asked nationalities can give.
pub(crate) fn possible(asked: &[Country], weights: &Weights) -> i32 {
    asked.iter().map(|country| weights.of_nationality(country)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_common_nationality_agrees_and_an_unknown_one_is_no_disagreement() {
        let countries =
            |codes: &[&str]| codes.iter().map(|c| c.parse().unwrap()).collect::<Vec<_>>();
        let effect = |asked: &[&str], held: &[&str]| {
            let weights = Weights::default();
            compare(&countries(asked), &countries(held), &weights).map(|(effect, _)| effect)
        };
        assert_eq!(effect(&["SWE"], &["FIN", "SWE"]), Some(Effect::Agrees));
        assert_eq!(effect(&["SWE"], &["FIN"]), Some(Effect::Differs));
        assert_eq!(effect(&["SWE"], &["XXX"]), None);
        assert_eq!(effect(&["SWE"], &[]), None);
    }
}
