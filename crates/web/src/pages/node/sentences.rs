//! Facts of declarations as people say them.

use crate::pages::page::Page;
use entente_model::AnswerLevel;
use entente_model::justification::PersonRole;
use entente_registers::declaration::{ClockUnit, Period};

/// How much is shown.
pub(super) fn level(page: &Page, level: AnswerLevel) -> String {
    page.say(match level {
        AnswerLevel::Flag => key("node-level-flag"),
        AnswerLevel::Reference => key("node-level-reference"),
        AnswerLevel::CoreData => key("node-level-core-data"),
        AnswerLevel::Full => key("node-level-full"),
    })
}

/// What a person is in a case.
pub(super) fn person(page: &Page, role: PersonRole) -> String {
    let code = role.as_str();
    page.words.find(&format!("node-person-{code}")).unwrap_or_else(|| code.to_owned())
}

/// A calendar period: `3 years, 6 months`.
pub(super) fn period(page: &Page, period: &Period) -> String {
    let parts = [
        (key("node-years"), period.years),
        (key("node-months"), period.months),
        (key("node-days"), period.days),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<_> = parts.map(|(name, count)| page.with(name, "count", count)).collect();
    parts.join(", ")
}

/// A legal limit of time.
pub(super) fn clock(page: &Page, (limit, unit): (u16, ClockUnit)) -> String {
    if limit == 0 {
        return page.say("node-at-once");
    }
    let name = match unit {
        ClockUnit::Hours => key("node-hours"),
        ClockUnit::CalendarDays => key("node-days"),
        ClockUnit::WorkingDays => key("node-working-days"),
        ClockUnit::Months => key("node-months"),
    };
    page.with(name, "count", limit)
}

/// Names a message where the build looks for it.
pub(super) const fn key(text: &str) -> &str {
    text
}
