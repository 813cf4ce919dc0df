//! What services, registers and rules say, in the reader's language: by its code, by its rule, or
//! as it is, marked as English.

use super::{ENGLISH, Words};
use entente_model::problem::Fault;
use entente_model::{Problem, Told};
use entente_registers::{Labels, RuleWords};
use fluent_bundle::{FluentArgs, FluentValue};
use std::collections::BTreeMap;
use std::fmt::Display;

/// Values that are numbers: all others are codes and shown as they are.
const NUMBERS: [&str; 10] = [
    "most",
    "least",
    "days",
    "years",
    "bytes",
    "length_max",
    "registers",
    "authorities",
    "lines",
    "count",
];
/// What decides where no policy does: its id, what it says, and what helps.
const BUILT_IN: [BuiltIn; 2] = [
    ("DEFAULT-DENY", "policy-none", "try-other-purpose"),
    ("EVALUATION-FAULT", "policy-fault", ""),
];

type BuiltIn = (&'static str, &'static str, &'static str);

/// One of the things that a rule says, and where its words are.
struct Part {
    key: &'static str,
    built_in: fn(&BuiltIn) -> &'static str,
    of: fn(&RuleWords) -> &Labels,
}

/// Words for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Worded {
    /// The words.
    pub(crate) words: String,
    /// Whether they are English on a page in another language.
    pub(crate) is_english: bool,
}

/// A fault for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ToldFault {
    /// The field.
    pub(crate) field: String,
    /// What is wrong.
    pub(crate) words: String,
    /// Whether that is English on a page in another language.
    pub(crate) is_english: bool,
}

/// Words in the reader's language.
impl From<String> for Worded {
    fn from(words: String) -> Self {
        Self { words, is_english: false }
    }
}

impl Words {
    /// The sentence of a code, if there is one in the reader's language.
    pub(crate) fn said(&self, code: &str, values: &BTreeMap<String, String>) -> Option<String> {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let number = value.parse::<i64>().ok().filter(|_| NUMBERS.contains(&name.as_str()));
            let value = number.map_or_else(|| FluentValue::from(value.clone()), FluentValue::from);
            arguments.set(name.clone(), value);
        }
        self.found(&format!("said-{code}"), &arguments)
    }

    /// What is said in several pieces, whose English words are given.
    pub(crate) fn told(&self, said: &[Told], english: &str) -> Worded {
        let pieces: Option<Vec<_>> =
            said.iter().map(|told| self.said(&told.code, &told.values)).collect();
        match pieces {
            Some(pieces) if !pieces.is_empty() => pieces.join(", ").into(),
            _ => self.as_is(english),
        }
    }

    /// What is wrong with a field.
    pub(crate) fn fault(&self, fault: &Fault) -> ToldFault {
        let value = |name: &str| fault.values.get(name).map_or("", String::as_str);
        let spoken = match fault.code.as_deref() {
            // Whoever made it had the reader's words.
            None => Worded::from(fault.words.clone()),
            Some(Fault::OF_RULE) => self.of_rule(&value("rule"), &fault.words),
            Some(Fault::OF_PROBLEM) => self
                .find(&format!("problem-{}", value("problem")))
                .map_or_else(|| self.as_is(&fault.words), Worded::from),
            Some(code) => self
                .said(code, &fault.values)
                .map_or_else(|| self.as_is(&fault.words), Worded::from),
        };
        let field = fault.field.clone();
        ToldFault { field, words: spoken.words, is_english: spoken.is_english }
    }

    /// What happened this time.
    pub(crate) fn detail(&self, problem: &Problem) -> Option<Worded> {
        let detail = problem.detail.as_deref()?;
        let said = |code: &String| self.said(code, &problem.detail_values);
        if let Some(words) = problem.detail_code.as_ref().and_then(said) {
            return Some(words.into());
        }
        Some(match &problem.rule {
            Some(rule) => self.of_rule(rule, detail),
            None => self.as_is(detail),
        })
    }

    /// What would help.
    pub(crate) fn remedy(&self, problem: &Problem) -> Worded {
        let said = |code: &String| self.said(code, &BTreeMap::new());
        if let Some(words) = problem.remedy_code.as_ref().and_then(said) {
            return words.into();
        }
        let usual = || self.find(&format!("remedy-{}", problem.code.as_str()));
        if problem.remedy == problem.code.remedy() {
            return usual().map_or_else(|| self.as_is(&problem.remedy), Worded::from);
        }
        let ruled = problem.rule.as_ref().map(|rule| self.remedy_of_rule(rule, &problem.remedy));
        match ruled.unwrap_or_else(|| self.as_is(&problem.remedy)) {
            // What helps in general is of more use than what cannot be read.
            Worded { is_english: true, words } => {
                usual().map_or(Worded { words, is_english: true }, Worded::from)
            }
            own => own,
        }
    }

    /// What a rule says, whose English words are given.
    pub(crate) fn of_rule(&self, rule: &dyn Display, english: &str) -> Worded {
        self.ruled((rule, english), &Part { key: "rule", built_in: |it| it.1, of: |it| &it.words })
    }

    /// What helps against a rule, whose English words are given.
    pub(crate) fn remedy_of_rule(&self, rule: &dyn Display, english: &str) -> Worded {
        let part = Part { key: "rule-remedy", built_in: |it| it.2, of: |it| &it.remedy };
        self.ruled((rule, english), &part)
    }

    /// An authority's own words first, then those of the catalogue, then the English ones.
    fn ruled(&self, (rule, english): (&dyn Display, &str), part: &Part) -> Worded {
        let rule = rule.to_string();
        let own = || self.find(&format!("{}-{rule}", part.key));
        let ours = || {
            let found = BUILT_IN.iter().find(|(id, ..)| *id == rule)?;
            self.said((part.built_in)(found), &BTreeMap::new())
        };
        let of_catalogue = || {
            let known = self.vocabulary.catalogue.as_ref()?.rule_words(&rule.parse().ok()?)?;
            (part.of)(known).0.get(self.language.code).cloned()
        };
        own().or_else(ours).or_else(of_catalogue).map_or_else(|| self.as_is(english), Worded::from)
    }

    /// English words as they are.
    pub(crate) fn as_is(&self, words: &str) -> Worded {
        Worded { words: words.to_owned(), is_english: self.language != ENGLISH }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Vocabulary};
    use entente_model::{Code, RuleId, Said};
    use jiff::tz::TimeZone;
    use std::sync::Arc;

    fn words(code: &str, overrides: &[(&str, &str)]) -> Words {
        let catalogue = Arc::new(entente_registers::Catalogue::embedded().unwrap());
        let overrides = overrides.iter().map(|(code, text)| ((*code).into(), (*text).into()));
        let vocabulary = Vocabulary::new(overrides.collect(), TimeZone::UTC).knowing(catalogue);
        Words::new(Arc::new(vocabulary), Language::of(code).unwrap())
    }

    #[test]
    fn a_fault_is_said_in_the_reader_s_language_with_its_values() {
        let fault = Fault::new("reason", Said::SayWhy { most: 2_000.into() });
        let german = words("de", &[]).fault(&fault);
        assert!(!german.is_english && german.words != fault.words, "{german:?}");
        assert!(german.words.contains("2.000"), "{german:?}");
        assert_eq!(words("en", &[]).fault(&fault).words, "say why in 1 to 2,000 characters");
    }

    #[test]
    fn what_has_no_words_in_the_reader_s_language_is_english_and_marked() {
        let newer = Fault { code: Some("of-a-newer-node".into()), ..Fault::worded("a", "too odd") };
        let told = words("fi", &[]).fault(&newer);
        assert_eq!((told.words.as_str(), told.is_english), ("too odd", true));
        assert!(!words("en", &[]).fault(&newer).is_english);
        let own = words("fi", &[]).fault(&Fault::worded("a", "puuttuu"));
        assert!(!own.is_english, "a page's own words are the reader's");
    }

    #[test]
    fn a_rule_speaks_the_reader_s_language_and_an_authority_s_own_words_come_first() {
        let rule: RuleId = "UNTRAINED".parse().unwrap();
        let problem = Problem::new(Code::Denied)
            .with_rule(rule.clone())
            .with_detail("A hit in sensitive data is confirmed by trained staff only.")
            .with_remedy("Ask a colleague with the certificate biometric-review.");
        let polish = words("pl", &[]);
        let detail = polish.detail(&problem).unwrap();
        assert!(!detail.is_english && detail.words != problem.detail.clone().unwrap());
        assert!(!polish.remedy(&problem).is_english);
        let own = words("pl", &[("pl", "rule-UNTRAINED = Nie wolno\n")]);
        assert_eq!(own.detail(&problem).unwrap().words, "Nie wolno");
        let unknown = Problem { rule: "OF-ANOTHER".parse().ok(), ..problem.clone() };
        assert!(polish.detail(&unknown).unwrap().is_english);
        let in_general = polish.remedy(&unknown);
        assert_eq!(in_general.words, polish.find("remedy-denied").unwrap());
    }

    #[test]
    fn nothing_that_decides_without_a_policy_is_left_in_english() {
        for (id, said, remedy) in BUILT_IN {
            let problem = Problem::new(Code::Denied).with_rule(id.parse().unwrap());
            let problem = problem.with_detail("english").with_remedy("english");
            let german = words("de", &[]);
            assert!(!german.detail(&problem).unwrap().is_english, "{said}");
            assert!(!german.remedy(&problem).is_english, "{remedy}");
        }
    }
}
