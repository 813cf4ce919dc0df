//! What the law says of one category of alert, as its record type declares it: facts, no logic.

use crate::declaration::{Declaration, Period, RecordType, Subject};
use crate::retention;
use crate::span::At;
use entente_model::{FieldName, Record, Timestamp, Value};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One category of alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AlertRules {
    /// The article.
    pub article: String,
    /// What it is about.
    pub subject: Subject,
    /// Fields that a record of this category must have, beside those that every record must have.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub mandatory: Vec<At<FieldName>>,
    /// Fields that a record of this category never has.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub never: Vec<At<FieldName>>,
    /// What must hold before it is entered; words in the table `alert-entry-conditions`.
    pub entry: Vec<EntryCondition>,
    /// How long after entry or extension it must have been reviewed; it is deleted then unless it
    /// was extended.
    pub review: At<Period>,
    /// The longer period where the decision that it rests on holds longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_longer: Option<LongerReview>,
    /// How long before the end of the period the owner is warned.
    pub warning: At<Period>,
    /// Who may extend, and on what condition.
    pub extension: String,
    /// What ends it; words in the table `alert-deletion-grounds`.
    pub deletion: Vec<DeletionGround>,
    /// True if a state may ask the owner to flag it: the action is not taken there then.
    #[serde(default)]
    pub flaggable: bool,
    /// The category whose action a state takes instead where it is flagged, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub flag_instead: Option<At<String>>,
    /// How it may be kept from end users while an operation runs, if it may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hiding: Option<HidingRule>,
    /// The category whose action is taken where the law of the state does not know this one's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub downgrade_to: Option<At<String>>,
    /// Its place in the order in which actions are taken.
    pub priority: Priority,
    /// Hours within which a hit is reported to the owner; 0 means at once.
    pub hit_hours: u16,
    /// True if Europol is told of a hit where the alert is about terrorism.
    #[serde(default)]
    pub europol_copy: bool,
    /// True while a fact of this block still awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
    /// Which facts are unverified, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified_facts: Option<String>,
}

impl AlertRules {
    /// Whether something must hold before an alert of this category is entered.
    #[must_use]
    pub fn requires(&self, condition: EntryCondition) -> bool {
        self.entry.contains(&condition)
    }
}

/// What must hold, or may be the case, when an alert is entered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EntryCondition {
    /// Adequate, relevant and important enough; assessed again when it is extended.
    Proportionality,
    /// A judicial authority has asked for it.
    JudicialAuthority,
    /// A decision of a competent authority stands behind it.
    Decision,
    /// An individual assessment stands behind it.
    IndividualAssessment,
    /// The state that granted a valid permit or long-stay visa must have been consulted.
    PermitConsultation,
    /// A second person of the owner agrees before it is published.
    TwoPersons,
    /// It may be about terrorist offences, and is then important enough.
    TerrorismPossible,
    /// Entered for national security, the other states are told.
    NationalSecurityNotice,
    /// Every database at hand has failed to identify the person.
    IdentificationFailedElsewhere,
    /// It is not of a political, military, religious or racial character.
    Neutrality,
    /// Europol has proposed it.
    EuropolProposal,
}

impl EntryCondition {
    /// Every condition.
    pub const ALL: [Self; 11] = [
        Self::Proportionality,
        Self::JudicialAuthority,
        Self::Decision,
        Self::IndividualAssessment,
        Self::PermitConsultation,
        Self::TwoPersons,
        Self::TerrorismPossible,
        Self::NationalSecurityNotice,
        Self::IdentificationFailedElsewhere,
        Self::Neutrality,
        Self::EuropolProposal,
    ];

    /// The code of the table `alert-entry-conditions`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proportionality => "proportionality",
            Self::JudicialAuthority => "judicial-authority",
            Self::Decision => "decision",
            Self::IndividualAssessment => "individual-assessment",
            Self::PermitConsultation => "permit-consultation",
            Self::TwoPersons => "two-persons",
            Self::TerrorismPossible => "terrorism-possible",
            Self::NationalSecurityNotice => "national-security-notice",
            Self::IdentificationFailedElsewhere => "identification-failed-elsewhere",
            Self::Neutrality => "neutrality",
            Self::EuropolProposal => "europol-proposal",
        }
    }
}

/// What ends an alert.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DeletionGround {
    /// The period has ended and it was not extended.
    Expired,
    /// What it was entered for has been achieved.
    PurposeAchieved,
    /// The person has been surrendered or extradited.
    Surrendered,
    /// The decision that it rests on has been revoked, or holds no longer.
    DecisionRevoked,
    /// The person has left, and the owner was told.
    Returned,
    /// The person has become a citizen of the Union or of a state in which the free movement holds.
    Citizenship,
    /// The person has been found.
    Located,
    /// The person has been placed under protection, or the case is resolved.
    CaseResolved,
    /// The object has been seized or is no longer needed as evidence.
    Seized,
    /// The person has been identified.
    Identified,
    /// The alert to which it was attached has been deleted.
    AttachedTo,
}

impl DeletionGround {
    /// Every ground.
    pub const ALL: [Self; 11] = [
        Self::Expired,
        Self::PurposeAchieved,
        Self::Surrendered,
        Self::DecisionRevoked,
        Self::Returned,
        Self::Citizenship,
        Self::Located,
        Self::CaseResolved,
        Self::Seized,
        Self::Identified,
        Self::AttachedTo,
    ];

    /// The code of the table `alert-deletion-grounds`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::PurposeAchieved => "purpose-achieved",
            Self::Surrendered => "surrendered",
            Self::DecisionRevoked => "decision-revoked",
            Self::Returned => "returned",
            Self::Citizenship => "citizenship",
            Self::Located => "located",
            Self::CaseResolved => "case-resolved",
            Self::Seized => "seized",
            Self::Identified => "identified",
            Self::AttachedTo => "attached-to",
        }
    }
}

/// A longer period of review where a decision holds longer than the usual one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LongerReview {
    /// The period, in years.
    pub years: u32,
    /// The date field that says until when the decision holds.
    #[schemars(with = "String")]
    pub until: At<FieldName>,
}

/// How an alert may be kept from end users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HidingRule {
    /// The category by which it goes meanwhile, to which few are entitled.
    pub category: At<String>,
    /// For how long at once, in hours; it may be prolonged by as much.
    pub hours: u16,
}

/// A place in the order in which actions are taken; the lowest number comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Priority {
    /// The place.
    pub order: u8,
    /// The place of an alert that asks for action at once, where it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub immediate: Option<u8>,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

impl Declaration {
    /// What the law says of the category of a record; none if its type is no alert.
    #[must_use]
    pub fn alert_rules(&self, record: &Record) -> Option<&AlertRules> {
        self.record_type(record)?.alert.as_ref()
    }

    /// What the law says of a category, by its code.
    #[must_use]
    pub fn alert_rules_of(&self, category: &str) -> Option<&AlertRules> {
        self.type_of_code(category)?.alert.as_ref()
    }

    /// The record type of a code.
    #[must_use]
    pub fn type_of_code(&self, code: &str) -> Option<&RecordType> {
        self.record_types.iter().find(|kind| kind.code.as_str() == code)
    }

    /// Hours within which a hit on a record is reported to its owner, 0 at once; none if it is no
    /// alert.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 8(3): terrorism and what is urgent at once.
    #[must_use]
    pub fn hit_hours(&self, record: &Record) -> Option<u16> {
        let rules = self.alert_rules(record)?;
        let at_once = record.alert.as_ref().is_some_and(|alert| alert.terrorism || alert.immediate);
        Some(if at_once { 0 } else { rules.hit_hours })
    }

    /// The place of a record in the order in which actions are taken; none if it is no alert.
    #[must_use]
    pub fn priority(&self, record: &Record) -> Option<u8> {
        let Priority { order, immediate, .. } = self.alert_rules(record)?.priority;
        let at_once = record.alert.as_ref().is_some_and(|alert| alert.immediate);
        Some(if at_once { immediate.unwrap_or(order) } else { order })
    }

    /// When an alert that is entered or extended at `from` must have been reviewed; none if it is
    /// no alert.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 53; Regulation (EU) 2018/1861 (SIS-B) Art 39.
    #[must_use]
    pub fn review_due(&self, record: &Record, from: Timestamp) -> Option<Timestamp> {
        let rules = self.alert_rules(record)?;
        let usual = retention::plus(from, *rules.review)?;
        let longer = rules.review_longer.as_ref().filter(|longer| {
            retention::end_of_day(record, &longer.until).is_some_and(|until| until > usual)
        });
        match longer {
            Some(longer) => {
                retention::plus(from, Period { years: longer.years, ..Period::default() })
            }
            None => Some(usual),
        }
    }

    /// When the owner of an alert is warned that it must be reviewed; none if it is no alert, or
    /// has no date of review.
    #[must_use]
    pub fn review_warning(&self, record: &Record) -> Option<Timestamp> {
        retention::minus(record.alert.as_ref()?.review_due, *self.alert_rules(record)?.warning)
    }

    /// The categories by which a record goes: an asker must be entitled to one of them. While an
    /// alert is hidden, it goes by that of its hiding alone.
    #[must_use]
    pub fn visible_by(&self, record: &Record) -> BTreeSet<String> {
        let hiding = self.alert_rules(record).and_then(|rules| rules.hiding.as_ref());
        let hidden = record.alert.as_ref().is_some_and(|alert| alert.hidden.is_some());
        if let Some(hiding) = hiding.filter(|_| hidden) {
            return [hiding.category.value().clone()].into();
        }
        let mut categories = record.visibility.categories.clone();
        let own = |category: &String| hiding.is_none_or(|hiding| *hiding.category != *category);
        categories.retain(own);
        categories.extend(self.categories_of(&record.fields));
        categories
    }

    /// The categories that the fields of a record name: each category, and each with its kind.
    pub(crate) fn categories_of(
        &self,
        fields: &BTreeMap<FieldName, Vec<Value>>,
    ) -> BTreeSet<String> {
        let answer = &self.answer;
        let mut categories = BTreeSet::new();
        for category in codes(fields, answer.category_field.as_deref()) {
            categories.insert(category.to_owned());
            let kinds = codes(fields, answer.kind_field.as_deref());
            categories.extend(kinds.map(|kind| format!("{category}.{kind}")));
        }
        categories
    }

    /// True if nothing of a question may reach the owner of a record before a person has confirmed
    /// the hit.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.answer.silent
    }
}

/// The codes that a field of a record holds.
pub(crate) fn codes<'a>(
    fields: &'a BTreeMap<FieldName, Vec<Value>>,
    field: Option<&FieldName>,
) -> impl Iterator<Item = &'a str> {
    let values = field.and_then(|field| fields.get(field)).into_iter().flatten();
    values.filter_map(|value| match value {
        Value::Code(code) => Some(code.as_str()),
        _ => None,
    })
}
