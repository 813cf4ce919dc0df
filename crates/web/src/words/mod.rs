//! What pages say, in the reader's language: Fluent messages, numbers, dates.
//!
//! The messages lie in `locales`, one folder for each language; the build compares them.

mod citation;
mod format;
mod language;
mod said;

pub(crate) use citation::{capitalized, uncited};
pub use language::language_codes;
pub(crate) use language::{ENGLISH, LANGUAGES, Language};
pub(crate) use said::{ToldFault, Worded};

use entente_model::Timestamp;
use entente_registers::{Catalogue, Labels};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use format::Formats;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

type Bundle = fluent_bundle::bundle::FluentBundle<
    FluentResource,
    intl_memoizer::concurrent::IntlLangMemoizer,
>;

const LOCALES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// One language, read.
struct Spoken {
    bundle: Bundle,
    formats: Formats,
}

/// The words of all languages, each read when it is first asked for; an authority may override
/// some.
#[derive(Default)]
pub(crate) struct Vocabulary {
    spoken: [OnceLock<Spoken>; LANGUAGES.len()],
    zone: Option<TimeZone>,
    overrides: BTreeMap<String, String>,
    catalogue: Option<Arc<Catalogue>>,
}

impl Vocabulary {
    /// With an authority's own words, for each language a text of Fluent messages, and its time
    /// zone.
    pub(crate) fn new(overrides: BTreeMap<String, String>, zone: TimeZone) -> Self {
        Self { overrides, zone: Some(zone), ..Self::default() }
    }

    /// The same with the words that a catalogue has for rules.
    pub(crate) fn knowing(self, catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue: Some(catalogue), ..self }
    }

    fn spoken(&self, language: Language) -> Option<&Spoken> {
        let at = LANGUAGES.iter().position(|other| other.code == language.code)?;
        let read = || Spoken { bundle: self.read(language), formats: Formats::of(language) };
        Some(self.spoken.get(at)?.get_or_init(read))
    }

    fn read(&self, language: Language) -> Bundle {
        let locale: LanguageIdentifier = language.code.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        // Values stand in elements of their own where their direction may differ.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format::within_messages));
        let files = LOCALES.iter().filter(|(code, _)| *code == language.code);
        for text in files.flat_map(|(_, files)| files.iter()) {
            bundle.add_resource_overriding(resource((*text).to_owned()));
        }
        if let Some(text) = self.overrides.get(language.code) {
            bundle.add_resource_overriding(resource(text.clone()));
        }
        bundle
    }
}

/// What of a text can be read as messages: the build has read ours, and an authority's faults cost
/// only the messages at fault.
fn resource(text: String) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)
}

/// Words in one language.
#[derive(Clone)]
pub(crate) struct Words {
    vocabulary: Arc<Vocabulary>,
    /// The language.
    pub(crate) language: Language,
}

impl Words {
    pub(crate) const fn new(vocabulary: Arc<Vocabulary>, language: Language) -> Self {
        Self { vocabulary, language }
    }

    /// A message without variables.
    pub(crate) fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message with one variable.
    pub(crate) fn with<'a>(
        &self,
        key: &str,
        name: &'static str,
        value: impl Into<FluentValue<'a>>,
    ) -> String {
        let mut arguments = FluentArgs::with_capacity(1);
        arguments.set(name, value);
        self.format(key, Some(&arguments))
    }

    /// A message with two variables.
    pub(crate) fn with_two<'a>(
        &self,
        key: &str,
        first: (&'static str, FluentValue<'a>),
        second: (&'static str, FluentValue<'a>),
    ) -> String {
        let mut arguments = FluentArgs::with_capacity(2);
        arguments.set(first.0, first.1);
        arguments.set(second.0, second.1);
        self.format(key, Some(&arguments))
    }

    /// A message of a code, if there is one: for what is named by data and not by the program.
    pub(crate) fn find(&self, key: &str) -> Option<String> {
        let bundle = &self.vocabulary.spoken(self.language)?.bundle;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    fn found(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = &self.vocabulary.spoken(self.language)?.bundle;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }

    /// What a declaration calls a thing.
    pub(crate) fn label<'a>(&self, labels: &'a Labels) -> &'a str {
        labels.words(self.language.code)
    }

    /// A day: `21 Nov 2026`.
    pub(crate) fn day(&self, at: Timestamp) -> String {
        self.formatted(|formats, zone| formats.day(at, zone))
    }

    /// A moment to the minute.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        self.formatted(|formats, zone| formats.moment(at, zone))
    }

    /// A calendar day that belongs to no time zone: a date of birth.
    pub(crate) fn civil(&self, date: jiff::civil::Date) -> String {
        self.formatted(|formats, _| formats.civil(date))
    }

    /// A year, month or day that was counted, such as `2026-11`: as text, for it came as text.
    pub(crate) fn period(&self, period: &str) -> String {
        if let Ok(day) = period.parse() {
            return self.civil(day);
        }
        match format!("{period}-01").parse() {
            Ok(first) => self.formatted(|formats, _| formats.month(first)),
            Err(_) => period.to_owned(),
        }
    }

    /// A number.
    pub(crate) fn number(&self, number: u64) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.formatted(|formats, _| formats.number(number))
    }

    /// Puts a list into the order of the language.
    pub(crate) fn sort<T>(&self, list: &mut [T], words: impl Fn(&T) -> &str) {
        if let Some(spoken) = self.vocabulary.spoken(self.language) {
            list.sort_by(|left, right| spoken.formats.compare(words(left), words(right)));
        }
    }

    /// The time zone of the authority.
    pub(crate) fn zone(&self) -> TimeZone {
        self.vocabulary.zone.clone().unwrap_or(TimeZone::UTC)
    }

    fn formatted(&self, write: impl FnOnce(&Formats, &TimeZone) -> String) -> String {
        let zone = self.zone();
        self.vocabulary
            .spoken(self.language)
            .map_or_else(String::new, |spoken| write(&spoken.formats, &zone))
    }

    /// The build knows every key that is asked for, so the key itself is shown at most where an
    /// authority's own words took one away.
    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let bundle = self.vocabulary.spoken(self.language).map(|spoken| &spoken.bundle);
        let pattern = bundle.and_then(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
        let Some((bundle, pattern)) = pattern else { return key.to_owned() };
        bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::Code;

    fn english(overrides: &[(&str, &str)]) -> Words {
        let overrides = overrides.iter().map(|(code, text)| ((*code).into(), (*text).into()));
        let vocabulary = Vocabulary::new(overrides.collect(), TimeZone::UTC);
        Words::new(Arc::new(vocabulary), ENGLISH)
    }

    #[test]
    fn every_problem_and_its_remedy_have_words() {
        let words = english(&[]);
        for code in Code::ALL {
            for key in ["problem", "remedy"] {
                let key = format!("{key}-{}", code.as_str());
                assert!(words.find(&key).is_some(), "locales/en/problems.ftl lacks {key}");
            }
        }
    }

    #[test]
    fn an_authority_says_things_in_its_own_words() {
        let words = english(&[("en", "nav-search = Look up\nbroken = { $\n"), ("de", "x = y")]);
        assert_eq!(words.say("nav-search"), "Look up");
        assert_eq!(words.say("nav-work"), "Work list");
    }

    #[test]
    fn a_period_is_written_as_the_language_does() {
        let words = english(&[]);
        assert_eq!(words.period("2026"), "2026");
        assert_eq!(words.period("2026-11"), "November 2026");
        assert_eq!(words.period("2026-11-21"), "21 Nov 2026");
        assert_eq!(words.period("2026-13"), "2026-13");
    }

    #[test]
    fn words_in_every_shipped_language_can_be_read_whole() {
        for (code, files) in LOCALES {
            for text in *files {
                assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "{code}");
            }
        }
    }
}
