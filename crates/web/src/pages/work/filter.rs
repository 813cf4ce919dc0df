//! Which work is shown: kept in the address, which names no person.

use crate::pages::form::Fields;
use entente_model::RegisterId;
use entente_services::accounts::SignedIn;
use entente_services::page::PageRequest;
use entente_services::work::{Whose, WorkFilter, WorkKind};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

/// Items on one page.
const ITEMS_SHOWN: usize = 50;

/// What the address asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Filter {
    /// One kind; all if empty.
    #[serde(default)]
    pub(super) kind: String,
    /// `mine` or `unassigned`; anybody's if empty.
    #[serde(default)]
    pub(super) whose: String,
    /// `own`: only what officers of the reader's unit have.
    #[serde(default)]
    pub(super) unit: String,
    /// One register; all if empty.
    #[serde(default)]
    pub(super) register: String,
    /// `yes`: only what is overdue.
    #[serde(default)]
    pub(super) overdue: String,
    /// Where the page begins.
    #[serde(default)]
    pub(super) after: String,
}

impl Filter {
    /// The filter that a form carried along.
    pub(super) fn carried(fields: &Fields) -> Self {
        let text = |name: &str| fields.text(name).unwrap_or_default().to_owned();
        Self {
            kind: text("kind"),
            whose: text("whose"),
            unit: text("unit"),
            register: text("register"),
            overdue: text("overdue"),
            after: text("after"),
        }
    }

    /// What the services are asked for; what says nothing is left aside.
    pub(super) fn wanted(&self, officer: &SignedIn) -> (WorkFilter, PageRequest) {
        let kind = WorkKind::ALL.into_iter().find(|kind| kind.as_str() == self.kind);
        let filter = WorkFilter {
            kinds: kind.into_iter().collect(),
            register: RegisterId::new(self.register.as_str()).ok(),
            unit: (self.unit == "own").then(|| officer.unit.clone()),
            whose: match self.whose.as_str() {
                "mine" => Whose::Mine,
                "unassigned" => Whose::Unassigned,
                _ => Whose::Anybody,
            },
            overdue: self.overdue == "yes",
        };
        let after = Some(self.after.clone()).filter(|after| !after.is_empty());
        (filter, PageRequest { after, limit: ITEMS_SHOWN })
    }

    /// Whether anything is left out.
    pub(super) fn narrows(&self) -> bool {
        Self { after: String::new(), ..self.clone() } != Self::default()
    }

    /// The parts of the address that say something.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("kind", self.kind.as_str()),
            ("whose", &self.whose),
            ("unit", &self.unit),
            ("register", &self.register),
            ("overdue", &self.overdue),
            ("after", &self.after),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
    }

    /// The address of the list so filtered.
    pub(super) fn address(&self) -> String {
        let pair = |(name, value): (&str, &str)| {
            format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))
        };
        let pairs: Vec<_> = self.pairs().map(pair).collect();
        if pairs.is_empty() { "/work".to_owned() } else { format!("/work?{}", pairs.join("&")) }
    }

    /// The address of the page that begins there.
    pub(super) fn page(&self, after: &str) -> String {
        Self { after: after.to_owned(), ..self.clone() }.address()
    }
}
