//! Errors as a client sees them: RFC 9457 problem documents with a stable code, the rule and the
//! remedy.

use crate::{Code, RuleId, Said};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use utoipa::ToSchema;

/// A problem document. Its texts never hold personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// A URI reference that names the kind of problem: `urn:entente:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The summary of the code.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable code.
    pub code: Code,
    /// What happened this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The code of `detail`, if it has one: for readers in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail_code: Option<String>,
    /// What `detail` names, by the names of docs/api.md.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub detail_values: BTreeMap<String, String>,
    /// The rule that decided, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// What would help.
    pub remedy: String,
    /// The code of `remedy`, if it is not the usual one of the problem.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy_code: Option<String>,
    /// The fields at fault.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

/// One field at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Fault {
    /// The field, as the client named it.
    pub field: String,
    /// What is wrong, as a code that never changes its meaning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What `words` names, by the names of docs/api.md.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// What is wrong and what would be right; never the value.
    pub words: String,
}

impl Fault {
    /// The code of a fault that is a rule's refusal; its value `rule` names the rule.
    pub const OF_RULE: &str = "refused-by-rule";
    /// The code of a fault that is a problem of its own; its value `problem` is the code of that.
    pub const OF_PROBLEM: &str = "problem";

    /// A fault of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, said: impl Into<Said>) -> Self {
        let said = said.into();
        let (code, words) = (Some(said.code().to_owned()), said.words());
        Self { field: field.into(), code, values: said.values(), words }
    }

    /// A fault in words that are in the reader's language already.
    #[must_use]
    pub fn worded(field: impl Into<String>, words: impl Into<String>) -> Self {
        Self { field: field.into(), code: None, values: BTreeMap::new(), words: words.into() }
    }

    /// A rule's refusal of one of several things that were asked for.
    #[must_use]
    pub fn of_rule(field: impl Into<String>, rule: &RuleId, words: &str) -> Self {
        Self {
            field: field.into(),
            code: Some(Self::OF_RULE.to_owned()),
            values: BTreeMap::from([("rule".to_owned(), rule.to_string())]),
            words: format!("{words} (rule {rule})"),
        }
    }

    /// A problem of one of several things that were asked for, by its code.
    #[must_use]
    pub fn of_problem(field: impl Into<String>, code: &str, words: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            code: Some(Self::OF_PROBLEM.to_owned()),
            values: BTreeMap::from([("problem".to_owned(), code.to_owned())]),
            words: words.into(),
        }
    }
}

impl Problem {
    /// The plain problem of a code.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            kind: format!("urn:entente:problem:{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            detail: None,
            detail_code: None,
            detail_values: BTreeMap::new(),
            rule: None,
            remedy: code.remedy().to_owned(),
            remedy_code: None,
            faults: Vec::new(),
        }
    }

    /// The same with what happened this time.
    #[must_use]
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        let (detail_code, detail_values) = (None, BTreeMap::new());
        Self { detail: Some(detail.into()), detail_code, detail_values, ..self }
    }

    /// The same with what happened this time, in words that every reader has.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a sentence is made where it is said")]
    pub fn saying(self, said: Said) -> Self {
        Self {
            detail: Some(said.words()),
            detail_code: Some(said.code().to_owned()),
            detail_values: said.values(),
            ..self
        }
    }

    /// The same with the rule that decided.
    #[must_use]
    pub fn with_rule(self, rule: RuleId) -> Self {
        Self { rule: Some(rule), ..self }
    }

    /// The same with another remedy.
    #[must_use]
    pub fn with_remedy(self, remedy: impl Into<String>) -> Self {
        Self { remedy: remedy.into(), remedy_code: None, ..self }
    }

    /// The same with another remedy, in words that every reader has.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a sentence is made where it is said")]
    pub fn advising(self, said: Said) -> Self {
        Self { remedy: said.words(), remedy_code: Some(said.code().to_owned()), ..self }
    }

    /// The same with the fields at fault.
    #[must_use]
    pub fn with_faults(self, faults: Vec<Fault>) -> Self {
        Self { faults, ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.title)?;
        if let Some(detail) = &self.detail {
            write!(f, ": {detail}")?;
        }
        for fault in &self.faults {
            write!(f, "; `{}` {}", fault.field, fault.words)?;
        }
        if let Some(rule) = &self.rule {
            write!(f, " (rule {rule})")?;
        }
        write!(f, " [{}]", self.code.as_str())
    }
}

impl std::error::Error for Problem {}
