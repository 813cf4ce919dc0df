//! What nodes tell each other of a hit: the report to the state that issued the alert, that it came
//! in, and what that state decided.

use crate::encoding::Digest;
use crate::{AuthorityId, FieldName, HitId, RecordId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use utoipa::ToSchema;

/// The format version of reports, receipts and decisions.
pub const FORMAT: u16 = 1;

/// The values of a filled form, by field.
pub type FormValues = BTreeMap<FieldName, FormValue>;

/// The value of one field of a form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum FormValue {
    /// Yes or no.
    Flag(bool),
    /// A text, a time (RFC 3339) or a code, as the field's declaration says.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
}

impl FormValue {
    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Flag(_) | Self::Texts(_) => None,
        }
    }

    /// Yes or no, if it is that.
    #[must_use]
    pub const fn as_flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Text(_) | Self::Texts(_) => None,
        }
    }
}

impl fmt::Debug for FormValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormValue(..)")
    }
}

/// Which alert a hit is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AlertReference {
    /// The authority that issued it.
    pub owner: AuthorityId,
    /// Its register.
    pub register: RegisterId,
    /// What to name when asking the owner, such as the alert's number.
    pub reference: String,
    /// The record, where this node holds a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// The version that was seen, where this node holds a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The owner's own entry of the answer that showed it, where the owner was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnsweredEntry>,
    /// The category: a code of the table `alert-categories`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
}

/// Where the owner's ledger records the answer that a hit comes from: by it the owner finds the
/// alert, though the answer showed no more than its reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AnsweredEntry {
    /// Position of the entry in the owner's log.
    pub index: u64,
    /// Its leaf hash.
    pub leaf_hash: Digest,
    /// The candidate's place within the answer, from 0.
    pub candidate: u32,
}

/// A report of a hit, from the state that found to the state that issued the alert.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 8: exchange of supplementary information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HitReport {
    /// Format version.
    pub format: u16,
    /// The hit.
    pub hit: HitId,
    /// Counts up from 1: a later report about the same hit replaces the earlier one.
    pub number: u32,
    /// The declared form.
    pub form: String,
    /// The form's version.
    pub form_version: String,
    /// The letter that SIRENE bureaux call the form by, as declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Who reports.
    pub from: AuthorityId,
    /// The alert; its owner is whom the report goes to.
    pub alert: AlertReference,
    /// Roles of the trust list that get a copy, such as `europol`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// When a person confirmed the candidate.
    pub confirmed: Timestamp,
    /// When the identity was established.
    pub verified: Timestamp,
    /// When the report was made.
    pub made: Timestamp,
    /// The legal clock that holds for it.
    pub clock: String,
    /// When it had to be there.
    pub due: Timestamp,
    /// The filled form.
    pub values: BTreeMap<FieldName, FormValue>,
    /// What a newer version of this format adds.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// That a report came in and is on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HitReceipt {
    /// Format version.
    pub format: u16,
    /// The hit.
    pub hit: HitId,
    /// The report's number.
    pub number: u32,
    /// SHA-256 of the report as it was signed.
    pub digest: Digest,
    /// Who received it.
    pub by: AuthorityId,
    /// When it came in first.
    pub received: Timestamp,
}

/// What the issuing state decided on a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HitDecision {
    /// Format version.
    pub format: u16,
    /// The hit.
    pub hit: HitId,
    /// The number of the report that was decided on.
    pub number: u32,
    /// Who decided.
    pub by: AuthorityId,
    /// When.
    pub decided: Timestamp,
    /// What: a code of the table `hit-decisions`.
    pub decision: String,
    /// In words, for the SIRENE bureau that reported.
    pub words: String,
}
