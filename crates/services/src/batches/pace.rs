//! How fast one batch may go.

use super::limits::QUESTIONS_PER_SECOND_MAX;
use entente_model::Timestamp;
use std::time::Duration;

/// Holds one batch to its rate.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    begun: Timestamp,
    questions: u64,
}

impl Pace {
    /// A batch that begins now.
    #[must_use]
    pub const fn from(begun: Timestamp) -> Self {
        Self { begun, questions: 0 }
    }

    /// How long to wait after so many further questions, before the next ones.
    #[must_use]
    pub fn after(&mut self, questions: usize, now: Timestamp) -> Duration {
        self.questions += questions as u64;
        let nanos = u128::from(self.questions) * 1_000_000_000;
        let due = nanos / u128::from(QUESTIONS_PER_SECOND_MAX);
        let due = Duration::from_nanos(u64::try_from(due).unwrap_or(u64::MAX));
        let elapsed = now.since(self.begun);
        if elapsed > due {
            // What was not used of the rate is not saved up.
            *self = Self::from(now);
        }
        due.saturating_sub(elapsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_more_than_a_second_permits_waits_and_slow_batches_never_do() {
        let begun = Timestamp::from_millis(0);
        let mut pace = Pace::from(begun);
        let most = usize::try_from(QUESTIONS_PER_SECOND_MAX).unwrap();
        assert_eq!(pace.after(most, Timestamp::from_millis(1_000)), Duration::ZERO);
        assert!(pace.after(1, Timestamp::from_millis(1_000)) > Duration::ZERO);
        // Silence for an hour gives no leave for a flood.
        let later = Timestamp::from_millis(3_600_000);
        assert_eq!(pace.after(1, later), Duration::ZERO);
        assert!(pace.after(most, later) >= Duration::from_millis(999));
    }
}
