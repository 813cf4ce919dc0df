//! What must hold before an alert is entered, by its category.

use super::act::{AlertRef, bounded, named};
use super::criteria;
use super::enter::EnterInput;
use super::file::NoteText;
use super::limits::DIFFERENT_MAX;
use super::misused::is_victim;
use super::work::work_on;
use crate::context::Context;
use crate::work::WorkKind;
use entente_model::alert::ThreatEntry;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Record, Said, Timestamp, limits};
use entente_registers::{AlertRules, EntryCondition};
use entente_store::Row;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The judicial authority at whose request an alert is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Judicial {
    /// The authority.
    pub authority: String,
    /// Its request: a reference.
    pub request: String,
}

/// Why a person is entered as a threat. The name of who authorises it stays in the national file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ThreatInput {
    /// Reference of the national assessment.
    pub assessment: String,
    /// The name of the human who authorises the entry.
    pub authoriser: String,
    /// That human's function.
    pub function: String,
    /// Version of this authority's published criteria.
    pub criteria: String,
    /// When the assessment must be made again.
    pub review: Timestamp,
}

impl std::fmt::Debug for ThreatInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ThreatInput(criteria {})", self.criteria)
    }
}

/// Conditions that are met by a statement of how.
const STATED: [EntryCondition; 5] = [
    EntryCondition::Decision,
    EntryCondition::IndividualAssessment,
    EntryCondition::PermitConsultation,
    EntryCondition::IdentificationFailedElsewhere,
    EntryCondition::EuropolProposal,
];

/// Every condition that is not met, in words that name the field and what would be right.
pub(super) fn unmet(input: &EnterInput, rules: &AlertRules) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |field: &str, said: Said| faults.push(Fault::new(field, said));
    proportionality(input, rules, &mut fault);
    judicial(input, rules, &mut fault);
    for condition in STATED.into_iter().filter(|condition| rules.requires(*condition)) {
        let statement = input.conditions.get(condition.as_str()).map_or("", String::as_str);
        if bounded("conditions", statement, limits::STATEMENT_CHARS_MAX).is_err() {
            fault(&format!("conditions.{}", condition.as_str()), Said::ConditionUnmet);
        }
    }
    for code in input.conditions.keys() {
        if !EntryCondition::ALL.iter().any(|condition| condition.as_str() == code) {
            fault("conditions", Said::NotInTable { table: "alert-entry-conditions".into() });
        }
    }
    if input.different_from.len() > DIFFERENT_MAX {
        fault("different_from", Said::TooManyAlerts);
    }
    faults
}

// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 21: adequate, relevant and important enough;
// terrorist offences are deemed important enough. The statement is recorded all the same.
fn proportionality(input: &EnterInput, rules: &AlertRules, fault: &mut impl FnMut(&str, Said)) {
    if input.terrorism && !rules.requires(EntryCondition::TerrorismPossible) {
        fault("terrorism", Said::NeverTerrorism);
    }
    let text = input.proportionality.trim();
    if text.chars().count() > limits::STATEMENT_CHARS_MAX {
        fault("proportionality", Said::StatementLong);
    }
    let needed = rules.requires(EntryCondition::Proportionality) && !input.terrorism;
    if needed && text.is_empty() {
        fault("proportionality", Said::ProportionalityMissing);
    }
}

// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 26(1): at the request of a judicial authority.
fn judicial(input: &EnterInput, rules: &AlertRules, fault: &mut impl FnMut(&str, Said)) {
    let needed = rules.requires(EntryCondition::JudicialAuthority);
    match &input.judicial {
        None if needed => {
            fault("judicial", Said::JudicialMissing);
        }
        Some(judicial) => {
            if named("authority", &judicial.authority).is_err() {
                fault("judicial.authority", Said::JudicialAuthority);
            }
            if named("request", &judicial.request).is_err() {
                fault("judicial.request", Said::JudicialRequest);
            }
        }
        None => {}
    }
}

/// What in a record itself stands against entering it.
pub(super) fn unfit(record: &Record) -> Vec<Fault> {
    let named = record.fields.iter().filter(|(_, values)| values.iter().any(is_victim));
    named.map(|(field, _)| Fault::new(field.as_str(), Said::VictimLater)).collect()
}

/// The entry of a threat as every node sees it; the name of who authorised it is left out.
pub(super) fn threat(
    context: &Context,
    input: &ThreatInput,
    review_due: Timestamp,
) -> Result<ThreatEntry, Problem> {
    let mut faults = Vec::new();
    let mut text = |field: &str, text: &str| {
        named(field, text).unwrap_or_else(|problem| {
            faults.extend(problem.faults);
            String::new()
        })
    };
    let assessment = text("threat.assessment", &input.assessment);
    let authoriser = text("threat.function", &input.function);
    text("threat.authoriser", &input.authoriser);
    let now = context.clock.now();
    if input.review <= now || input.review > review_due {
        faults.push(Fault::new("threat.review", Said::ThreatReview));
    }
    if !criteria::published(context, &input.criteria)? {
        faults.push(Fault::new("threat.criteria", Said::CriteriaUnknown));
    }
    if !faults.is_empty() {
        return Err(Problem::new(Code::RecordInvalid).with_faults(faults));
    }
    let criteria = input.criteria.clone();
    Ok(ThreatEntry { assessment, authoriser, criteria, review: input.review })
}

/// Who authorised the entry of a threat, for the national file.
pub(super) fn authorised(threat: &ThreatInput) -> NoteText {
    let (name, function) = (threat.authoriser.trim(), threat.function.trim());
    let by = format!("{name}, {function}");
    NoteText::of(format!("authorised by {by}"), &[("by", &by)])
}

/// The row that puts on the list of work that the assessment of a threat is made again.
pub(super) fn threat_due(
    alert: &AlertRef,
    (now, review): (Timestamp, Timestamp),
) -> Result<Row, Problem> {
    work_on((WorkKind::Threat, None), alert, (now, review), &Said::WorkThreat)
}
