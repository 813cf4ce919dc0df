//! What every page shows around its content: language, navigation, who is signed in.

use super::reader::{FormKey, Reader};
use crate::state::ApiState;
use crate::words::{Language, Words};
use entente_model::Timestamp;
use entente_registers::Labels;
use entente_services::Ways;
use entente_services::accounts::SignedIn;
use entente_services::accounts::preferences::{Density, Preferences, Shortcuts, Theme};
use fluent_bundle::FluentValue;

/// The part of the program that a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// Put a question and look at the answers.
    Search,
    /// What waits.
    Work,
    /// Alerts of this and other states.
    Alerts,
    /// Who did what, and was it lawful.
    Oversight,
    /// This node and its peers.
    Node,
    /// The officer's own account.
    Account,
    /// Help.
    Help,
    /// None: sign-in, problems.
    None,
}

/// An entry of the navigation.
pub(crate) struct Way {
    /// Where it leads.
    pub(crate) href: &'static str,
    /// What it is called.
    pub(crate) words: String,
    /// Whether the reader is there.
    pub(crate) here: bool,
}

/// Who is signed in, as the page shows it.
#[derive(Clone)]
pub(crate) struct Who {
    /// The account.
    pub(crate) officer: String,
    /// The unit.
    pub(crate) unit: String,
    ways: Ways,
    key: FormKey,
}

impl Who {
    pub(crate) fn of(officer: &SignedIn, ways: Ways, key: FormKey) -> Self {
        Self { officer: officer.officer.to_string(), unit: officer.unit.clone(), ways, key }
    }

    /// What policy leaves to the reader. Work may wait for anybody, and of the alerts everybody has
    /// some part, such as contests or how far copies are for those who oversee.
    fn sections(&self) -> Vec<Section> {
        let search = self.ways.search.then_some(Section::Search);
        let oversight = self.ways.oversight.then_some(Section::Oversight);
        let all = [Section::Work, Section::Alerts, Section::Node, Section::Help];
        search.into_iter().chain(oversight).chain(all).collect()
    }
}

/// What every page needs to be shown.
#[derive(Clone)]
pub(crate) struct Page {
    /// The words.
    pub(crate) words: Words,
    /// Who is signed in.
    pub(crate) who: Option<Who>,
    /// The authority's name.
    pub(crate) authority: String,
    /// Where the reader is, without what follows `?`.
    pub(crate) path: String,
    /// When the page was made.
    pub(crate) now: Timestamp,
    section: Section,
    preferences: Preferences,
}

impl Page {
    pub(crate) fn new(reader: &Reader, state: &ApiState, section: Section) -> Self {
        let context = &state.context;
        let list = context.trust.current();
        let name = list.entry(&context.authority).map(|entry| entry.name.clone());
        Self {
            words: reader.words.clone(),
            who: None,
            authority: name.unwrap_or_else(|| context.authority.to_string()),
            path: reader.path.clone(),
            now: context.clock.now(),
            section,
            preferences: Preferences::default(),
        }
    }

    /// The page as this officer sees it.
    pub(crate) fn of(self, who: Who, preferences: Preferences) -> Self {
        Self { who: Some(who), preferences, ..self }
    }

    /// What the style sheet goes by: light or dark, unless as the device is set.
    pub(crate) const fn theme(&self) -> Option<&'static str> {
        match self.preferences.theme {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }

    /// Whether as much as fits is to stand on a screen.
    pub(crate) const fn is_compact(&self) -> bool {
        matches!(self.preferences.density, Density::Compact)
    }

    /// Whether single keys do things.
    pub(crate) const fn has_shortcuts(&self) -> bool {
        matches!(self.preferences.shortcuts, Shortcuts::On)
    }

    /// A message without variables.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// A message with one variable.
    pub(crate) fn with<'a>(
        &self,
        key: &str,
        name: &'static str,
        value: impl Into<FluentValue<'a>>,
    ) -> String {
        self.words.with(key, name, value)
    }

    /// What a declaration calls a thing.
    pub(crate) fn label<'a>(&self, labels: &'a Labels) -> &'a str {
        self.words.label(labels)
    }

    /// A day.
    pub(crate) fn day(&self, at: &Timestamp) -> String {
        self.words.day(*at)
    }

    /// A moment to the minute.
    pub(crate) fn moment(&self, at: &Timestamp) -> String {
        self.words.moment(*at)
    }

    /// The language's code.
    pub(crate) fn language(&self) -> &'static str {
        self.words.language.code
    }

    /// All languages to choose from.
    pub(crate) fn languages(&self) -> Vec<Language> {
        Language::shipped().collect()
    }

    /// Where an asset is found.
    pub(crate) fn asset(&self, name: &str) -> String {
        crate::assets::path(name)
    }

    /// The proof for one form.
    pub(crate) fn proof(&self) -> String {
        self.who.as_ref().map(|who| who.key.proof()).unwrap_or_default()
    }

    /// The navigation.
    pub(crate) fn ways(&self) -> Vec<Way> {
        let sections = self.who.as_ref().map(Who::sections).unwrap_or_default();
        sections.into_iter().filter_map(|section| self.way(section)).collect()
    }

    fn way(&self, section: Section) -> Option<Way> {
        let (href, words) = match section {
            Section::Search => ("/search", self.say("nav-search")),
            Section::Work => ("/work", self.say("nav-work")),
            Section::Alerts => ("/alerts", self.say("nav-alerts")),
            Section::Oversight => ("/oversight", self.say("nav-oversight")),
            Section::Node => ("/node", self.say("nav-node")),
            Section::Help => ("/help", self.say("nav-help")),
            Section::Account | Section::None => return None,
        };
        Some(Way { href, words, here: section == self.section })
    }
}
