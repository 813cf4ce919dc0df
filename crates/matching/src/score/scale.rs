//! From evidence to one number between 0 and 1000.

/// Bits in which odds are written less steeply than evidence says: features are not independent, so
/// two bits of evidence count as one.
const DEPENDENCE: i32 = 2;
/// How much evidence beyond the size of the register it takes for even odds, in thousandths of a
/// bit: two bits, since about one question in five concerns somebody in the register.
const RARELY_IN_REGISTER: i32 = 2_000;
/// No more than this part of what full agreement would give is called for, in thousandths: a
/// question that says too little for one person still has candidates.
const CALLED_FOR_PERMILLE: i32 = 800;
/// One, in the fixed-point numbers used here.
const ONE: u64 = 1 << 30;
/// Steps between two powers of two.
const STEPS: usize = 32;
/// Bits beyond which odds are taken for certain.
const CERTAIN_BITS: u32 = 29;

/// `2^(-i/32)` for every step, by square roots, so that they are the same on every machine.
const FRACTIONS: [u64; STEPS + 1] = fractions();

const fn fractions() -> [u64; STEPS + 1] {
    // The square root of a fixed-point number x is the root of x * ONE.
    let mut step = ONE / 2;
    let mut roots = 0;
    while roots < 5 {
        step = (step * ONE).isqrt();
        roots += 1;
    }
    let mut table = [ONE; STEPS + 1];
    let mut at = 1;
    #[expect(clippy::indexing_slicing, reason = "a constant; an index out of range does not build")]
    while at <= STEPS {
        table[at] = table[at - 1] * step / ONE;
        at += 1;
    }
    table
}

/// `2^(-bits)` of a number of bits in thousandths that is not negative.
fn half_to(millibits: i32) -> u64 {
    let millibits = u32::try_from(millibits).unwrap_or(0);
    let whole = millibits / 1000;
    if whole > CERTAIN_BITS {
        return 0;
    }
    let place = millibits % 1000 * 32;
    let (at, beyond) = (usize::try_from(place / 1000).unwrap_or(0), u64::from(place % 1000));
    let step = |at: usize| FRACTIONS.get(at).copied().unwrap_or(ONE);
    let fraction = step(at) - (step(at) - step(at + 1)) * beyond / 1000;
    fraction >> whole
}

/// The probability of odds of `2^bits` to one, as a part of [`ONE`].
pub(super) fn probability(millibits: i32) -> u64 {
    let against = half_to(millibits.saturating_abs());
    let likelier = ONE * ONE / (ONE + against);
    if millibits >= 0 { likelier } else { ONE - likelier }
}

/// What it takes to tell a person from all others of a register: how a sum of evidence becomes a
/// score.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scale {
    /// Evidence for even odds, in thousandths of a bit; none if there are no others to be told
    /// from.
    even: Option<i32>,
}

/// The probability at full agreement.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Top(u64);

/// Evidence and what it is a part of, in thousandths of a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// What was found, for less what was against.
    pub(crate) found: i32,
    /// What agreement in all that the record states would have given, what it lacks in part.
    pub(crate) possible: i32,
    /// The most that such a record could give the question.
    pub(crate) within_reach: i32,
}

impl Scale {
    /// For a register in which so many thousandths of a bit tell one record from all others.
    pub(crate) const fn new(register: i32) -> Self {
        Self { even: Some(register.saturating_add(RARELY_IN_REGISTER)) }
    }

    /// For two names by themselves: no register, so nothing is a chance among many and the share
    /// of evidence is the score.
    pub(crate) const SHARE: Self = Self { even: None };

    /// The top of a question that could give so much.
    pub(crate) fn top(&self, full: i32) -> Top {
        Top(self.likely(full, full).max(1))
    }

    fn likely(&self, found: i32, within_reach: i32) -> u64 {
        let Some(even) = self.even else { return ONE };
        let called_for = i64::from(within_reach) * i64::from(CALLED_FOR_PERMILLE) / 1000;
        let called_for = i32::try_from(called_for).unwrap_or(i32::MAX).min(even);
        probability(found.saturating_sub(called_for) / DEPENDENCE)
    }

    /// The score, in thousandths: the geometric mean of the share of evidence found and of the
    /// probability that this much is no chance, in proportion to that of full agreement.
    pub(crate) fn permille(&self, evidence: Evidence, Top(top): Top) -> u16 {
        let Evidence { found, possible, within_reach } = evidence;
        if possible <= 0 || found <= 0 {
            return 0;
        }
        let million = 1_000_000;
        let share = (u64::from(found.unsigned_abs()) * million
            / u64::from(possible.unsigned_abs()))
        .min(million);
        if self.even.is_none() {
            return u16::try_from(share / 1000).unwrap_or(1000);
        }
        let likely = (self.likely(found, within_reach) * million / top.max(1)).min(million);
        u16::try_from((share * likely).isqrt() / 1000).unwrap_or(1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn probabilities_are_those_of_the_mathematics_book() {
        for millibits in [-40_000, -12_345, -3_000, -1, 0, 1, 31, 500, 1_000, 4_321, 28_900] {
            let expected = 1.0 / (1.0 + (-f64::from(millibits) / 1000.0).exp2());
            let found = probability(millibits) as f64 / ONE as f64;
            assert!((expected - found).abs() < 1e-4, "{millibits}: {expected} {found}");
        }
    }

    #[test]
    fn the_same_evidence_says_less_in_a_larger_register() {
        let evidence = Evidence { found: 24_500, possible: 32_000, within_reach: 32_000 };
        let scores = [10_000, 20_000, 23_300, 25_600]
            .map(Scale::new)
            .map(|scale| scale.permille(evidence, scale.top(32_000)));
        assert!(scores.is_sorted_by(|small, large| small >= large) && scores[0] > scores[3] + 50);
    }

    proptest! {
        #[test]
        fn full_agreement_is_a_thousand_and_more_evidence_never_scores_less(
            full in 1..200_000i32,
            register in 0..40_000i32,
            found in -50_000..200_000i32,
            more in 0..10_000i32,
        ) {
            let scale = Scale::new(register);
            let of = |found: i32| Evidence { found, possible: full, within_reach: full };
            prop_assert_eq!(scale.permille(of(full), scale.top(full)), 1000);
            let score = |found| scale.permille(of(found), scale.top(full));
            let (less, more) = (score(found), score(found + more));
            prop_assert!(less <= more && more <= 1000);
        }

        #[test]
        fn agreement_that_a_record_lacks_never_raises_its_score(
            agreeing in 1..40_000i32,
            rest in 0..60_000i32,
            lost in 0..60_000i32,
            register in 0..40_000i32,
        ) {
            let full = agreeing + rest + lost;
            let scale = Scale::new(register);
            let top = scale.top(full);
            let with =
                Evidence { found: agreeing + rest, possible: full, within_reach: full };
            let lacks = full - agreeing + agreeing / 4;
            let without = Evidence { found: rest, possible: lacks, within_reach: lacks };
            prop_assert!(scale.permille(without, top) <= scale.permille(with, top));
        }
    }
}
