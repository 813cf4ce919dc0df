//! A form as it is shown: what was typed stays, and what is wrong is said at its field.

use super::form::Fields;
use super::html::title;
use super::page::Page;
use crate::words::{ToldFault, Worded, Words};
use entente_model::Problem;

/// What was typed into a form, and what came of it.
#[derive(Default)]
pub(crate) struct Entry {
    fields: Fields,
    refused: Option<Refused>,
}

/// Why a form was not carried out.
pub(crate) struct Refused {
    /// What is wrong.
    pub(crate) title: String,
    /// This time.
    pub(crate) detail: Option<Worded>,
    /// What helps.
    pub(crate) remedy: Worded,
    /// The rule that decided, if one did.
    pub(crate) rule: Option<String>,
    /// The fields at fault.
    pub(crate) faults: Vec<ToldFault>,
    words: Words,
}

impl Refused {
    /// What the reader calls a field, where the field is not named by a declaration.
    pub(crate) fn called(&self, field: &str) -> String {
        let key = field.replace('_', "-");
        self.words.find(&format!("field-{key}")).unwrap_or_else(|| field.to_owned())
    }
}

impl Entry {
    /// A form that holds something already.
    pub(crate) const fn of(fields: Fields) -> Self {
        Self { fields, refused: None }
    }

    /// A form that was sent and refused.
    pub(crate) fn refused(page: &Page, fields: Fields, problem: &Problem) -> Self {
        let refused = Refused {
            title: title(page, problem),
            detail: page.words.detail(problem),
            remedy: page.words.remedy(problem),
            rule: problem.rule.as_ref().map(ToString::to_string),
            faults: problem.faults.iter().map(|fault| page.words.fault(fault)).collect(),
            words: page.words.clone(),
        };
        Self { fields, refused: Some(refused) }
    }

    /// Why it was not carried out.
    pub(crate) const fn why(&self) -> Option<&Refused> {
        self.refused.as_ref()
    }

    /// What a field holds.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.fields.text(name).unwrap_or_default()
    }

    /// Whether a field holds this, among others perhaps.
    pub(crate) fn is(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|held| held == value)
    }

    /// What is wrong with a field; a fault of a part of it (`names.0.parts`) counts.
    pub(crate) fn fault(&self, name: &str) -> Option<&str> {
        let is_of = |fault: &&ToldFault| {
            fault
                .field
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        Some(self.refused.as_ref()?.faults.iter().find(is_of)?.words.as_str())
    }
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What is read.
    pub(crate) words: String,
}

impl Choice {
    pub(crate) fn new(value: impl Into<String>, words: impl Into<String>) -> Self {
        Self { value: value.into(), words: words.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::ENGLISH;
    use entente_model::problem::Fault;
    use std::sync::Arc;

    #[test]
    fn a_fault_of_a_part_is_shown_at_its_field_and_at_no_other() {
        let words = Words::new(Arc::default(), ENGLISH);
        let faults = [Fault::worded("names.0.parts", "too long"), Fault::worded("name", "missing")];
        let faults = faults.iter().map(|fault| words.fault(fault)).collect();
        let refused = Refused {
            title: String::new(),
            detail: None,
            remedy: String::new().into(),
            rule: None,
            faults,
            words,
        };
        let entry = Entry { fields: Fields::default(), refused: Some(refused) };
        assert_eq!(entry.fault("names"), Some("too long"));
        assert_eq!(entry.fault("name"), Some("missing"));
        assert_eq!(entry.fault("nam"), None);
        let why = entry.why().unwrap();
        assert_eq!(why.called("legal_basis"), "Legal basis");
        assert_eq!(why.called("vin"), "vin");
    }
}
