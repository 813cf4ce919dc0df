//! Retention classes of what services put on record.

use entente_model::Timestamp;
use entente_registers::declaration::Period;
use entente_registers::retention::plus;
use std::time::Duration;

/// Openings of access entries.
// LEGAL: Regulation (EU) 2018/1862 Art 12(6), Regulation (EU) 2024/982 Art 33: logs are deleted
// three years after creation.
pub const ACCESS: &str = "access-3y";
/// Openings of administrative entries: accounts, keys, backups.
pub const ADMINISTRATION: &str = "administration-3y";
/// How long a search and its answers stay at the asking node for confirming and receipts.
pub const SEARCHES: Duration = Duration::from_secs(90 * 24 * 3600);

/// How long a sample of accesses stays at the node, and with it the months that it holds open.
pub const REVIEWS: Duration = Duration::from_secs(3 * 365 * 24 * 3600);

/// When what a class sealed in a month may be opened no longer: as long after the month's end as
/// the class has it. None for a class of another program.
#[must_use]
pub fn openings_end(class: &str, month: &str) -> Option<Timestamp> {
    if ![ACCESS, ADMINISTRATION].contains(&class) {
        return None;
    }
    let start: Timestamp = format!("{month}-01T00:00:00Z").parse().ok()?;
    plus(start, Period { years: 3, months: 1, days: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openings_end_three_years_after_the_last_day_of_their_month() {
        let end = openings_end(ACCESS, "2026-11").unwrap();
        assert_eq!(end, "2029-12-01T00:00:00Z".parse().unwrap());
        assert_eq!(openings_end("of-another-program", "2026-11"), None);
        assert_eq!(openings_end(ACCESS, "never"), None);
    }
}
