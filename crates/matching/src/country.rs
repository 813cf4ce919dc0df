//! Nationality: a little evidence for, less against, and never a reason to leave a record out.
//!
//! Persons have several nationalities, change them and claim others, and registers hold one of them
//! (see [`crate::score`]).

use entente_model::Country;
use entente_model::answer::Effect;

/// What agreement gives, in thousandths of a bit.
pub(crate) const AGREES_MILLIBITS: i32 = 3_000;
const DIFFERS_MILLIBITS: i32 = -1_000;

/// Compares nationalities: any in common is agreement. A code that names no state says nothing.
pub(crate) fn compare(asked: &[Country], held: &[Country]) -> Option<(Effect, i32)> {
    let known = |countries: &[Country]| countries.iter().any(Country::is_territory);
    if asked.iter().any(|country| held.contains(country)) {
        return Some((Effect::Agrees, AGREES_MILLIBITS));
    }
    (known(asked) && known(held)).then_some((Effect::Differs, DIFFERS_MILLIBITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_common_nationality_agrees_and_an_unknown_one_is_no_disagreement() {
        let countries =
            |codes: &[&str]| codes.iter().map(|c| c.parse().unwrap()).collect::<Vec<_>>();
        let effect = |asked: &[&str], held: &[&str]| {
            compare(&countries(asked), &countries(held)).map(|(effect, _)| effect)
        };
        assert_eq!(effect(&["SWE"], &["FIN", "SWE"]), Some(Effect::Agrees));
        assert_eq!(effect(&["SWE"], &["FIN"]), Some(Effect::Differs));
        assert_eq!(effect(&["SWE"], &["XXX"]), None);
        assert_eq!(effect(&["SWE"], &[]), None);
    }
}
