//! What an alert has beside the fields of its record: what the law lets its owner add, and what
//! every node needs in order to act on it.
//!
//! All of it is part of the record, so it is written by the owner alone and reaches every copy.
//! What stays at the owner (the statement of proportionality, assessments, a queue of further
//! requests) is not here.

use crate::{AuthorityId, RecordId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use utoipa::ToSchema;

/// The state of an alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AlertState {
    /// When the owner must have reviewed it; it is deleted then unless it was extended.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53.
    pub review_due: Timestamp,
    /// How often it was extended.
    #[serde(default)]
    pub extensions: u16,
    /// True if action is to be taken at once, so that no hit on it waits.
    #[serde(default)]
    pub immediate: bool,
    /// True if it is about terrorist offences.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 8(3) and 21.
    #[serde(default)]
    pub terrorism: bool,
    /// Until when only SIRENE bureaux see it.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 26(4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hiding>,
    /// States in which the action is not taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// Other alerts of the same owner that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// A person whose identity was misused and who agreed to be told apart here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misused: Option<MisusedIdentity>,
    /// Why a person was entered as a threat, and who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threat: Option<ThreatEntry>,
    /// What a newer version of this format adds, carried along unread.
    #[serde(flatten)]
    #[schema(ignore)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

impl AlertState {
    /// An alert that has nothing but a date of review.
    #[must_use]
    pub const fn new(review_due: Timestamp) -> Self {
        Self {
            review_due,
            extensions: 0,
            immediate: false,
            terrorism: false,
            hidden: None,
            flags: Vec::new(),
            links: Vec::new(),
            misused: None,
            threat: None,
            unknown: BTreeMap::new(),
        }
    }

    /// Whether a state does not take the action.
    #[must_use]
    pub fn is_flagged_for(&self, authority: &AuthorityId) -> bool {
        self.flags.iter().any(|flag| flag.state == *authority)
    }
}

/// That an alert for arrest is kept from end users while an operation runs.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 26(4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Hiding {
    /// When it ends.
    pub until: Timestamp,
    /// How often it was prolonged; counted for statistics.
    #[serde(default)]
    pub prolonged: u16,
}

/// That one state does not take the action; its owner sets it at that state's request.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 24 and 25.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Flag {
    /// The state that does not take the action.
    pub state: AuthorityId,
    /// When it was set.
    pub since: Timestamp,
    /// The category of alert whose action that state takes instead, if any (arrest becomes
    /// locate).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

/// A link to another alert of the same owner; it changes nobody's rights of access.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 63.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Link {
    /// What kind of link: a code of the table `alert-links`.
    pub kind: String,
    /// The register of the other alert.
    pub register: RegisterId,
    /// The other alert.
    pub record: RecordId,
}

/// The victim of a misused identity. The victim's names stand in the record's name field with the
/// role of a misused victim; here is what the victim agreed to.
// LEGAL: Regulation (EU) 2018/1861 (SIS-B) Art 47; Regulation (EU) 2018/1862 (SIS-P) Art 62.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MisusedIdentity {
    /// Categories of data that the victim agreed to: codes of the table `misused-identity-data`.
    pub consented: BTreeSet<String>,
    /// When the victim agreed.
    pub since: Timestamp,
    /// The data beside the name block, by category.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub data: BTreeMap<String, Vec<String>>,
}

// Data of a victim is personal: debug output must not carry it into a log.
impl fmt::Debug for MisusedIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MisusedIdentity({:?}, since {})", self.consented, self.since)
    }
}

/// That a person was entered as a terrorist or violent-extremist threat: on a named assessment, by
/// a named human, until a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ThreatEntry {
    /// Reference of the national assessment.
    pub assessment: String,
    /// The function of the human who authorised the entry; the name stays at the owner.
    pub authoriser: String,
    /// Version of the owner's published criteria under which it was entered.
    pub criteria: String,
    /// When the assessment must be made again.
    pub review: Timestamp,
}
