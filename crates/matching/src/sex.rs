//! Sex: a little evidence, never a reason to leave a record out (see [`crate::score`]).

use crate::score::{Level, Weights};
use entente_model::answer::Effect;
use entente_model::value::Sex;

/// Compares sexes. X agrees with itself and says nothing beside F or M, since states record it
/// differently.
pub(crate) fn compare(asked: Sex, held: Sex, weights: &Weights) -> (Effect, i32) {
    match (asked, held) {
        (Sex::F, Sex::F) | (Sex::M, Sex::M) | (Sex::X, Sex::X) => {
            (Effect::Agrees, weights.of(Level::SexAgrees))
        }
        (Sex::F, Sex::M) | (Sex::M, Sex::F) => (Effect::Differs, weights.of(Level::SexDiffers)),
        (Sex::X, _) | (_, Sex::X) => (Effect::Neutral, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_female_against_male_is_a_difference() {
        let compare = |one, two| compare(one, two, &Weights::default());
        assert_eq!(compare(Sex::F, Sex::F).0, Effect::Agrees);
        assert_eq!(compare(Sex::F, Sex::M).0, Effect::Differs);
        assert_eq!(compare(Sex::X, Sex::M), (Effect::Neutral, 0));
    }
}
