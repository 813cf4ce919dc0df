//! The declaration of a procedure's form: fields, for which categories each must be given, legal
//! clocks, who gets a copy. Facts, no logic: what they mean is said at each type, once.
//!
//! `catalogue/procedures/*.toml` holds the forms; a register names its own in `follow_up`.

mod check;
mod fill;

pub(crate) use check::check;
pub use fill::{ClockSet, FormSubject};

use crate::labels::Labels;
use crate::span::At;
use entente_model::{FieldName, LegalBasisCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One procedure as declared; only [`crate::Catalogue`] makes one, after checking it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Procedure declaration")]
pub struct Procedure {
    /// Version of the declaration format: 1.
    pub format: At<u16>,
    /// What the procedure is.
    pub identity: ProcedureIdentity,
    /// What the form is called by letter, where bureaux use letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letters: Option<Letters>,
    /// The fields of the form.
    pub fields: Vec<FormField>,
    /// Legal clocks; the shortest one that fits a case holds.
    pub clocks: Vec<FormClock>,
    /// What may not be said of an adult without consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whereabouts: Option<Whereabouts>,
    /// What must be decided for a minor, and by when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minors: Option<Minors>,
    /// Who else is told.
    #[serde(default)]
    pub copies: Vec<FormCopy>,
}

/// What the procedure is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureIdentity {
    /// The procedure's code; the file is named after it.
    pub code: At<String>,
    /// Version of this declaration; every report names it.
    pub version: String,
    /// The name by language.
    pub title: Labels,
    /// The acts and articles it rests on: codes of the table `legal-bases`.
    #[schemars(with = "Vec<String>")]
    pub legal_acts: Vec<At<LegalBasisCode>>,
    /// The first day on which this version holds.
    pub effective_from: String,
    /// True while a fact of this declaration still awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
    /// Which facts are unverified, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified_facts: Option<String>,
}

/// What the form is called by letter: one where the action was taken, one where it was not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// The yes-or-no field that says whether the action was taken.
    #[schemars(with = "String")]
    pub field: At<FieldName>,
    /// The letter if it was.
    pub taken: String,
    /// The letter if it was not.
    pub not_taken: String,
    /// True while a letter awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// One field of the form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Its name: a-z, 0-9 and `_`.
    #[schemars(with = "String")]
    pub name: At<FieldName>,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FormFieldType,
    /// The name by language.
    pub title: Labels,
    /// The code table, for a field of type `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<At<String>>,
    /// Categories for which it must be given; `all` for every category.
    #[serde(default)]
    pub mandatory_for: Vec<At<String>>,
    /// Categories for which alone it may be given; every category if left out.
    #[serde(default)]
    pub only_for: Vec<At<String>>,
    /// It must be given, too, if a yes-or-no field says this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_if: Option<NeededIf>,
    /// The article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// True for special categories of data (Directive (EU) 2016/680 Art 10).
    #[serde(default)]
    pub sensitive: bool,
}

/// What a field of a form holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FormFieldType {
    /// One text.
    Text,
    /// Several texts.
    Texts,
    /// Yes or no.
    Flag,
    /// A time, as RFC 3339.
    Time,
    /// A code of a table.
    Code,
}

/// A yes-or-no field and what it must say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NeededIf {
    /// The field.
    #[schemars(with = "String")]
    pub field: At<FieldName>,
    /// What it says.
    pub is: bool,
}

/// A legal clock of the form. One without categories and facts holds for every case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormClock {
    /// Its id, such as `SIS-SUP-12H`.
    pub id: String,
    /// Hours from the confirmation; 0 means at once.
    pub limit_hours: u16,
    /// Minutes after the limit from which a missing acknowledgement is overdue.
    pub overdue_after_minutes: u16,
    /// It holds for these categories.
    #[serde(default)]
    pub categories: Vec<At<String>>,
    /// It holds, too, if one of these is true of the alert.
    #[serde(default)]
    pub facts: Vec<AlertFact>,
    /// The article.
    pub article: String,
}

/// What may be true of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AlertFact {
    /// Its owner asks for immediate action.
    Immediate,
    /// It is about terrorist offences.
    Terrorism,
}

/// What may not be said of an adult without the adult's consent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Whereabouts {
    /// The categories.
    pub categories: Vec<At<String>>,
    /// The fields that would tell it.
    #[schemars(with = "Vec<String>")]
    pub fields: Vec<At<FieldName>>,
    /// The yes-or-no field that says whether the person consents.
    #[schemars(with = "String")]
    pub consent_field: At<FieldName>,
    /// The article.
    pub article: String,
}

/// What must be decided for a minor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Minors {
    /// The categories.
    pub categories: Vec<At<String>>,
    /// The yes-or-no field that says whether the person is a minor.
    #[schemars(with = "String")]
    pub field: At<FieldName>,
    /// The field that holds the decision.
    #[schemars(with = "String")]
    pub decision_field: At<FieldName>,
    /// The clock's id.
    pub clock: String,
    /// Hours from the verification within which the decision must be reported.
    pub limit_hours: u16,
    /// The article.
    pub article: String,
}

/// Who else is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormCopy {
    /// The role on the trust list.
    pub role: String,
    /// A copy goes out if this is true of the alert.
    pub fact: AlertFact,
    /// The code field that names the reason not to send one.
    #[schemars(with = "String")]
    pub withheld_field: At<FieldName>,
    /// The article.
    pub article: String,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// Stands for every category.
pub(crate) const ALL: &str = "all";

impl Procedure {
    /// The procedure's code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.identity.code
    }

    /// The declared field of that name.
    #[must_use]
    pub fn field(&self, name: &FieldName) -> Option<&FormField> {
        self.fields.iter().find(|field| *field.name == *name)
    }
}

pub(crate) fn names(list: &[At<String>], category: &str) -> bool {
    list.iter().any(|one| one.as_str() == ALL || one.as_str() == category)
}
