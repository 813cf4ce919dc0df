//! Records: what a register holds.

use crate::alert::AlertState;
use crate::{AuthorityId, FieldName, RecordId, RegisterId, Timestamp, Value};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// One version of one entry of a register; the store keeps every version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Record {
    /// The format version of this structure.
    pub format: u16,
    /// The register it belongs to.
    pub register: RegisterId,
    /// Its id within the register at its owner.
    pub id: RecordId,
    /// The only authority that may write it.
    pub owner: AuthorityId,
    /// Counts up from 1 with every change.
    pub version: u32,
    /// When the first version was entered; retention starts here unless declared otherwise.
    pub entered: Timestamp,
    /// When this version was written.
    pub changed: Timestamp,
    /// When it must be gone, where its declaration sets a period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Who may know of it.
    #[serde(default, skip_serializing_if = "Visibility::is_open")]
    pub visibility: Visibility,
    /// What an alert has beside its fields; none if the register holds no alerts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert: Option<AlertState>,
    /// The declared fields and their values, each in the order of the source.
    pub fields: BTreeMap<FieldName, Vec<Value>>,
    /// What a newer version of this format adds, carried along unread.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

impl Record {
    /// The version of the structure that this code writes.
    pub const FORMAT: u16 = 1;

    /// The values of a field; none if it is absent.
    #[must_use]
    pub fn values(&self, field: &FieldName) -> &[Value] {
        self.fields.get(field).map_or(&[], Vec::as_slice)
    }
}

/// Access attributes of a record: they cut the index before anything is scored (DESIGN invariant
/// 6).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Visibility {
    /// If given, only askers entitled to at least one of these categories know of the record.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub categories: BTreeSet<String>,
    /// Authorities that must not know of the record.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub hidden_from: BTreeSet<AuthorityId>,
}

impl Visibility {
    /// True when nobody entitled to the register is kept out.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.categories.is_empty() && self.hidden_from.is_empty()
    }

    /// Whether an asker with these entitlements may know of the record.
    #[must_use]
    pub fn permits(&self, access: &Access) -> bool {
        !self.hidden_from.contains(&access.authority)
            && (self.categories.is_empty()
                || self.categories.iter().any(|code| access.categories.contains(code)))
    }
}

/// Whom the index answers: made by `policy` alone, as part of an authorised search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// The asking authority.
    pub authority: AuthorityId,
    /// The record categories it is entitled to for this purpose.
    pub categories: BTreeSet<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(authority: &str, categories: &[&str]) -> Access {
        Access {
            authority: authority.parse().unwrap(),
            categories: categories.iter().map(|c| (*c).to_owned()).collect(),
        }
    }

    #[test]
    fn a_record_is_known_only_to_those_its_attributes_permit() {
        let visibility = Visibility {
            categories: ["ARR".to_owned()].into(),
            hidden_from: ["se-police".parse().unwrap()].into(),
        };
        assert!(visibility.permits(&access("at-police", &["ARR", "MIS"])));
        assert!(!visibility.permits(&access("at-police", &["MIS"])));
        assert!(!visibility.permits(&access("se-police", &["ARR"])));
        assert!(Visibility::default().permits(&access("at-police", &[])));
    }

    #[test]
    fn unknown_fields_of_a_newer_format_survive() {
        let text = r#"{"format":2,"register":"r","id":"1","owner":"o","version":1,
            "entered":"2026-01-01T00:00:00.000Z",
            "changed":"2026-01-01T00:00:00.000Z","fields":{},"colour":"blue"}"#;
        let record: Record = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&record).unwrap()["colour"], "blue");
    }
}
