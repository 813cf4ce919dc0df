//! The parts of the section that an officer may use.

use super::super::form::Fields;
use super::super::page::{Page, Section};
use super::super::reader::Visitor;
use super::words;
use crate::problem::Failure;
use crate::state::ApiState;
use entente_model::{Code, Problem, RegisterId, Said};
use entente_services::alerts::life::{Offered, offered};
use entente_services::page::PageRequest;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A part of the section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tab {
    /// Where it is.
    pub(super) href: &'static str,
    /// What it is called.
    pub(super) words: String,
    /// Whether the reader is there.
    pub(super) here: bool,
}

/// A page of the section: to templates it is the page, with the parts of the section.
pub(super) struct Frame {
    page: Page,
    /// The parts that the officer may use.
    pub(super) tabs: Vec<Tab>,
    /// What the officer may do with the register chosen.
    pub(super) offered: Offered,
}

/// The parts in the order in which they are shown, and who uses them.
type Part = (&'static str, &'static str, fn(&Offered) -> bool);
const PARTS: [Part; 11] = [
    ("/alerts", "list", |o| o.keep),
    ("/alerts/reviews", "reviews", |o| o.keep),
    ("/alerts/drafts", "drafts", |o| o.keep),
    ("/alerts/proposals", "proposals", |o| o.keep),
    ("/alerts/events", "events", |o| o.keep),
    ("/alerts/criteria", "criteria", |o| o.keep),
    ("/alerts/contest", "contest", |o| o.contest),
    // Those who oversee and those who run the node see feeds and neither search nor keep.
    ("/alerts/subscriptions", "subscriptions", |o| o.keep || !o.feeds),
    ("/alerts/deletions", "deletions", |o| o.feeds),
    ("/alerts/feeds", "feeds", |o| o.feeds),
    ("/alerts/statistics", "statistics", |o| o.statistics),
];

impl std::ops::Deref for Frame {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl Frame {
    /// The frame for an officer, with what is offered for a register.
    pub(super) fn new(
        state: &ApiState,
        visitor: &Visitor,
        register: Option<&RegisterId>,
    ) -> Result<Self, Failure> {
        let page = visitor.page(state, Section::Alerts);
        let first = first_register(state);
        let offered = offered(&state.context, &visitor.officer, register.or(first.as_ref()))?;
        let tab = |(href, code, _): &Part| {
            let words = words::by_code(&page, "alerts-tab", code);
            Tab { href, words, here: page.path == *href }
        };
        let tabs = PARTS.iter().filter(|(_, _, whose)| whose(&offered)).map(tab).collect();
        Ok(Self { page, tabs, offered })
    }

    /// Where an officer begins who does not keep alerts.
    pub(super) fn first(&self) -> Option<&'static str> {
        self.tabs.first().map(|tab| tab.href)
    }
}

fn first_register(state: &ApiState) -> Option<RegisterId> {
    words::of_alerts(state).first().map(|one| one.register().clone())
}

/// What an address asks for behind `?`: filters and the place in a list.
pub(super) struct AskedList {
    /// The filters as a form shows them.
    pub(super) fields: Fields,
    /// The register; the first one without.
    pub(super) register: RegisterId,
    /// The page.
    pub(super) page: PageRequest,
}

impl AskedList {
    pub(super) fn of(state: &ApiState, query: Option<String>) -> Result<Self, Failure> {
        let fields = Fields::parse(query.unwrap_or_default().as_bytes()).map_err(Failure)?;
        let register = match fields.text("register") {
            Some(text) => text.parse().map_err(|_| Failure::from(Code::NotFound))?,
            None => first_register(state).ok_or_else(|| {
                Problem::new(Code::RegisterNotServed).saying(Said::RegisterNoneOfAlerts)
            })?,
        };
        let after = fields.text("after").map(str::to_owned);
        let page = PageRequest { after, limit: crate::extract::page_limit(None)? };
        Ok(Self { fields, register, page })
    }

    /// The address of the page that begins after a place, under the same filters.
    pub(super) fn on(&self, path: &str, after: Option<&String>) -> Option<String> {
        Some(format!("{}&after={}", self.filtered(path), encoded(after?)))
    }

    /// The address of the first page under the same filters, on a further one.
    pub(super) fn first(&self, path: &str) -> Option<String> {
        self.page.after.as_ref().map(|_| self.filtered(path))
    }

    fn filtered(&self, path: &str) -> String {
        let filters = self.fields.iter().filter(|(name, _)| !matches!(*name, "register" | "after"));
        let filters = filters.map(|(name, value)| format!("&{}={}", encoded(name), encoded(value)));
        let register = encoded(self.register.as_str());
        format!("{path}?register={register}{}", filters.collect::<String>())
    }
}

/// A text as a part of an address.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
