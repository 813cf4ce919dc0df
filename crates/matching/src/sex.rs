//! Sex: a little evidence, never a reason to leave a record out (see [`crate::score`]).

use entente_model::answer::Effect;
use entente_model::value::Sex;

/// What agreement gives, in thousandths of a bit.
pub(crate) const AGREES_MILLIBITS: i32 = 1_000;
const DIFFERS_MILLIBITS: i32 = -2_500;

/// Compares sexes. X agrees with itself and says nothing beside F or M, since states record it
/// differently.
pub(crate) const fn compare(asked: Sex, held: Sex) -> (Effect, i32) {
    match (asked, held) {
        (Sex::F, Sex::F) | (Sex::M, Sex::M) | (Sex::X, Sex::X) => {
            (Effect::Agrees, AGREES_MILLIBITS)
        }
        (Sex::F, Sex::M) | (Sex::M, Sex::F) => (Effect::Differs, DIFFERS_MILLIBITS),
        (Sex::X, _) | (_, Sex::X) => (Effect::Neutral, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_female_against_male_is_a_difference() {
        assert_eq!(compare(Sex::F, Sex::F).0, Effect::Agrees);
        assert_eq!(compare(Sex::F, Sex::M).0, Effect::Differs);
        assert_eq!(compare(Sex::X, Sex::M), (Effect::Neutral, 0));
    }
}
