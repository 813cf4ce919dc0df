//! Legal clocks in words, with a tone that the tag shows as colour and sign.

use super::page::Page;
use entente_model::Timestamp;
use entente_services::alerts::hits::RunningClock;

const MINUTE_S: u64 = 60;
const HOUR_S: u64 = 60 * MINUTE_S;
const DAY_S: u64 = 24 * HOUR_S;
/// From so little time on a clock is pressing.
const PRESSING_S: u64 = DAY_S;

/// A clock as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clock {
    /// How long there is, or how long it is over.
    pub(crate) words: String,
    /// The class of the tag.
    pub(crate) tone: &'static str,
    /// The moment itself.
    pub(crate) at: String,
}

impl Clock {
    /// A clock that runs until `due`.
    pub(crate) fn of(page: &Page, due: Timestamp) -> Self {
        let (late, left) = (page.now.since(due).as_secs(), due.since(page.now).as_secs());
        let (key, span) = if late > 0 { (Key::Late, late) } else { (Key::Left, left) };
        let tone = match (key, span) {
            (Key::Late, _) => "bad",
            (Key::Left, left) if left <= PRESSING_S => "warn",
            (Key::Left, _) => "info",
        };
        Self { words: spoken(page, key, span), tone, at: page.moment(&due) }
    }

    /// A clock of which it is declared how long a person may take. What is due at once is due from
    /// the beginning, and overdue only when that time has passed.
    pub(crate) fn with_grace(page: &Page, (due, overdue): (Timestamp, Option<Timestamp>)) -> Self {
        if page.now < due || overdue.is_none_or(|overdue| overdue < page.now) {
            return Self::of(page, due);
        }
        Self { words: page.say("clock-at-once"), tone: "warn", ..Self::of(page, due) }
    }

    /// The clock of a report.
    pub(crate) fn of_report(page: &Page, clock: &RunningClock) -> Self {
        let overdue = if clock.is_overdue(page.now) { clock.overdue } else { page.now };
        Self::with_grace(page, (clock.due, Some(overdue)))
    }
}

#[derive(Debug, Clone, Copy)]
enum Key {
    Late,
    Left,
}

/// The largest whole unit: nobody plans by more.
fn spoken(page: &Page, key: Key, span_s: u64) -> String {
    let (minutes, hours, days) = (span_s / MINUTE_S, span_s / HOUR_S, span_s / DAY_S);
    match (key, days, hours) {
        (Key::Left, 0, 0) => page.with("clock-minutes-left", "number", minutes),
        (Key::Left, 0, hours) => page.with("clock-hours-left", "number", hours),
        (Key::Left, days, _) => page.with("clock-days-left", "number", days),
        (Key::Late, 0, 0) => page.with("clock-minutes-late", "number", minutes),
        (Key::Late, 0, hours) => page.with("clock-hours-late", "number", hours),
        (Key::Late, days, _) => page.with("clock-days-late", "number", days),
    }
}
