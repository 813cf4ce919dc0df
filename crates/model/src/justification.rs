//! Why a question may be put: purpose, legal basis, case, offence, role, urgency.

use crate::problem::Fault;
use crate::{Code, LegalBasisCode, Problem, PurposeCode, Said, limits};
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// A complete statement of why a question is put; without one nothing is asked.
// LEGAL: Directive (EU) 2016/680 Art 4(1)(b), Art 25; Regulation (EU) 2024/982 Art 33: one per
// query.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Justification {
    /// What the data is for.
    pub purpose: PurposeCode,
    /// The act and article that permit it.
    pub legal_basis: LegalBasisCode,
    /// The file or event it belongs to.
    pub case_reference: CaseReference,
    /// The offence in question: a code of the table `offences`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<String>,
    /// The longest sentence that the offence carries under the asker's law, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty_months: Option<u16>,
    /// What the person is in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_role: Option<PersonRole>,
    /// How pressing it is.
    #[serde(default)]
    pub urgency: Urgency,
    /// Reasons in the officer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
}

impl fmt::Debug for Justification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Justification({}, {})", self.purpose, self.legal_basis)
    }
}

/// The number of a case file, an event or a check: 1 to 128 characters, no control characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
pub struct CaseReference(String);

impl CaseReference {
    /// The reference as given, without surrounding space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CaseReference {
    type Error = crate::Error;

    fn try_from(text: String) -> Result<Self, crate::Error> {
        let text = text.trim();
        let count = text.chars().count();
        if count == 0
            || count > limits::CASE_REFERENCE_CHARS_MAX
            || text.chars().any(char::is_control)
        {
            return Err(crate::Error::Text {
                field: "case_reference",
                chars_max: limits::CASE_REFERENCE_CHARS_MAX,
            });
        }
        Ok(Self(text.to_owned()))
    }
}

impl From<CaseReference> for String {
    fn from(reference: CaseReference) -> Self {
        reference.0
    }
}

impl fmt::Debug for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseReference(..)")
    }
}

/// What a person is in the case (LED Art 6; Regulation (EU) 2024/982 Art 33(2)(b)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PersonRole {
    /// Serious grounds to believe that the person committed or will commit an offence.
    Suspect,
    /// Convicted of an offence.
    Convicted,
    /// Victim, or facts suggest it.
    Victim,
    /// Witness, contact or associate.
    Witness,
    /// Missing person or unidentified remains.
    Missing,
    /// Subject of a check or of proceedings without suspicion.
    Other,
}

impl PersonRole {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suspect => "suspect",
            Self::Convicted => "convicted",
            Self::Victim => "victim",
            Self::Witness => "witness",
            Self::Missing => "missing",
            Self::Other => "other",
        }
    }
}

/// How pressing a question is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// In the ordinary course.
    #[default]
    Normal,
    /// One of the grounds of Directive (EU) 2023/977 Art 4(4) holds.
    Urgent,
    /// Imminent danger to life or limb.
    LifeInDanger,
}

impl Urgency {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Urgent => "urgent",
            Self::LifeInDanger => "life-in-danger",
        }
    }
}

/// A justification as an officer or client states it: anything may be missing or wrong.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JustificationInput {
    /// See [`Justification::purpose`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`Justification::legal_basis`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// See [`Justification::case_reference`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_reference: Option<String>,
    /// See [`Justification::offence`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<String>,
    /// See [`Justification::penalty_months`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty_months: Option<u16>,
    /// See [`Justification::person_role`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_role: Option<PersonRole>,
    /// See [`Justification::urgency`].
    #[serde(default)]
    pub urgency: Urgency,
    /// See [`Justification::statement`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
}

impl From<Justification> for JustificationInput {
    /// The same reason, stated again for another act.
    fn from(stated: Justification) -> Self {
        Self {
            purpose: Some(stated.purpose.to_string()),
            legal_basis: Some(stated.legal_basis.to_string()),
            case_reference: Some(stated.case_reference.as_str().to_owned()),
            offence: stated.offence,
            penalty_months: stated.penalty_months,
            person_role: stated.person_role,
            urgency: stated.urgency,
            statement: stated.statement,
        }
    }
}

impl JustificationInput {
    /// Checks that all that every search needs is there and well formed; whether it suffices is for
    /// policy to say.
    ///
    /// # Errors
    /// A problem with code `justification-incomplete` that names every missing or malformed field
    /// at once.
    pub fn complete(self) -> Result<Justification, Problem> {
        let mut faults = Vec::new();
        let purpose = required(self.purpose, "purpose", Said::PurposeMissing, &mut faults);
        let legal_basis =
            required(self.legal_basis, "legal_basis", Said::LegalBasisMissing, &mut faults);
        let case_reference = required(
            self.case_reference,
            "case_reference",
            Said::CaseReferenceMissing,
            &mut faults,
        );
        let purpose = parsed(purpose, "purpose", &mut faults, PurposeCode::new);
        let legal_basis = parsed(legal_basis, "legal_basis", &mut faults, LegalBasisCode::new);
        let case_reference =
            parsed(case_reference, "case_reference", &mut faults, CaseReference::try_from);
        if self
            .statement
            .as_ref()
            .is_some_and(|text| text.chars().count() > limits::STATEMENT_CHARS_MAX)
        {
            let most = limits::STATEMENT_CHARS_MAX.into();
            faults.push(Fault::new("statement", Said::AtMostCharacters { most }));
        }
        match (purpose, legal_basis, case_reference) {
            (Some(purpose), Some(legal_basis), Some(case_reference)) if faults.is_empty() => {
                Ok(Justification {
                    purpose,
                    legal_basis,
                    case_reference,
                    offence: self.offence.filter(|code| !code.trim().is_empty()),
                    penalty_months: self.penalty_months,
                    person_role: self.person_role,
                    urgency: self.urgency,
                    statement: self.statement.filter(|text| !text.trim().is_empty()),
                })
            }
            _ => Err(Problem::new(Code::JustificationIncomplete).with_faults(faults)),
        }
    }
}

impl fmt::Debug for JustificationInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JustificationInput(..)")
    }
}

fn required(
    text: Option<String>,
    field: &'static str,
    missing: Said,
    faults: &mut Vec<Fault>,
) -> Option<String> {
    let text = text.filter(|text| !text.trim().is_empty());
    if text.is_none() {
        faults.push(Fault::new(field, missing));
    }
    text
}

fn parsed<T>(
    text: Option<String>,
    field: &'static str,
    faults: &mut Vec<Fault>,
    parse: impl FnOnce(String) -> Result<T, crate::Error>,
) -> Option<T> {
    match text.map(parse)? {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(Fault::new(field, error));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> JustificationInput {
        JustificationInput {
            purpose: Some("INV".into()),
            legal_basis: Some("P2-ART-44".into()),
            case_reference: Some("K-2026-17".into()),
            ..Default::default()
        }
    }

    #[test]
    fn a_complete_justification_is_typed() {
        let justification = full().complete().unwrap();
        assert_eq!(justification.purpose.as_str(), "INV");
        assert_eq!(justification.urgency, Urgency::Normal);
    }

    #[test]
    fn every_missing_field_is_named_at_once() {
        let problem = JustificationInput::default().complete().unwrap_err();
        assert_eq!(problem.code, Code::JustificationIncomplete);
        let fields: Vec<_> = problem.faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["purpose", "legal_basis", "case_reference"]);
    }

    #[test]
    fn blank_or_overlong_fields_do_not_count_as_given() {
        assert!(JustificationInput { purpose: Some("  ".into()), ..full() }.complete().is_err());
        let long = "x".repeat(limits::CASE_REFERENCE_CHARS_MAX + 1);
        assert!(JustificationInput { case_reference: Some(long), ..full() }.complete().is_err());
        let long = "x".repeat(limits::STATEMENT_CHARS_MAX + 1);
        assert!(JustificationInput { statement: Some(long), ..full() }.complete().is_err());
    }
}
