//! How complete and sound the data of an alert is. It judges the data, never the person.

use entente_model::identifiers::VinCheck;
use entente_model::problem::Fault;
use entente_model::{
    DateInterval, FieldName, IdentityRole, NamePartRole, Record, Said, Timestamp, Value,
};
use entente_registers::Declaration;
use entente_registers::declaration::{Field, Presence};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Years beyond which nobody is thought to live.
const AGE_YEARS_MAX: i16 = 125;
/// What a missing field takes off, in thousandths of what all fields together give.
const UNSOUND_COST_PERMILLE: u16 = 100;

/// How complete and sound the data of an alert is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Quality {
    /// In thousandths: every field that the law wants is there, and nothing is implausible.
    pub score_permille: u16,
    /// What is missing or implausible, by field.
    pub faults: Vec<QualityFault>,
}

/// One thing that the data lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct QualityFault {
    /// The field.
    pub field: String,
    /// The same as a code that never changes its meaning.
    pub code: String,
    /// What is missing or implausible; never the value.
    pub words: String,
}

impl QualityFault {
    fn new(field: &FieldName, said: &Said) -> Self {
        Self { field: field.to_string(), code: said.code().to_owned(), words: said.words() }
    }

    /// Whether the field holds nothing though the law wants it where it is known.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.code == Said::AvailableMissing.code()
    }
}

impl From<QualityFault> for Fault {
    fn from(fault: QualityFault) -> Self {
        Self { code: Some(fault.code), ..Self::worded(fault.field, fault.words) }
    }
}

/// Judges the data of a record by its declaration.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 22: what is available must be entered; Art 59(1):
// the issuer sees to it that data is accurate and up to date.
#[must_use]
pub fn assess(declaration: &Declaration, record: &Record, now: Timestamp) -> Quality {
    let never = declaration.alert_rules(record).map_or(&[][..], |rules| &rules.never);
    let kind = declaration.answer.kind_field.as_ref().and_then(|name| {
        record.values(name).iter().find_map(|value| match value {
            Value::Code(code) => Some(code.as_str()),
            _ => None,
        })
    });
    let wanted: Vec<&Field> = declaration
        .fields
        .iter()
        .filter(|field| field.presence != Presence::Optional)
        .filter(|field| !never.iter().any(|name| name.value() == field.name.value()))
        .filter(|field| !declaration.is_of_other_kind(&field.name, kind))
        .collect();
    let mut faults = Vec::new();
    for field in wanted.iter().filter(|field| record.values(&field.name).is_empty()) {
        faults.push(QualityFault::new(&field.name, &Said::AvailableMissing));
    }
    let missing = u16::try_from(faults.len()).unwrap_or(u16::MAX);
    for (name, values) in &record.fields {
        let found = values.iter().filter_map(|value| implausible(value, now));
        faults.extend(found.map(|said| QualityFault::new(name, &said)));
    }
    let unsound = u16::try_from(faults.len()).unwrap_or(u16::MAX).saturating_sub(missing);
    let wanted = u16::try_from(wanted.len()).unwrap_or(u16::MAX).max(1);
    let complete = u32::from(wanted.saturating_sub(missing)) * 1_000 / u32::from(wanted);
    let complete = u16::try_from(complete).unwrap_or(1_000);
    let score_permille = complete.saturating_sub(unsound.saturating_mul(UNSOUND_COST_PERMILLE));
    Quality { score_permille, faults }
}

fn implausible(value: &Value, now: Timestamp) -> Option<Said> {
    match value {
        Value::Date(date) => implausible_date(*date, now),
        Value::Name(identity) => {
            if identity.role == IdentityRole::MisusedVictim {
                return None;
            }
            let parts = &identity.name.parts;
            let has = |role| parts.iter().any(|part| part.role == role);
            let apart = has(NamePartRole::Family) || has(NamePartRole::Given);
            let words: usize = parts.iter().map(|part| part.text.split_whitespace().count()).sum();
            if parts.iter().any(|part| !part.text.chars().any(char::is_alphabetic)) {
                Some(Said::NameNoLetter)
            } else if apart && !has(NamePartRole::Family) {
                Some(Said::FamilyNameMissing)
            } else if !apart && words < 2 {
                Some(Said::OneNameOnly)
            } else {
                identity.birth.iter().find_map(|date| implausible_date(*date, now))
            }
        }
        Value::Vin(vin) => (vin.check() == VinCheck::DoesNotHold).then_some(Said::VinCheckDigit),
        _ => None,
    }
}

fn implausible_date(date: DateInterval, now: Timestamp) -> Option<Said> {
    let today = now.date();
    if date.first() > today {
        Some(Said::DateAhead)
    } else if date.last().year() < today.year().saturating_sub(AGE_YEARS_MAX) {
        Some(Said::DateFarBack)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::alert::AlertState;
    use entente_registers::{Catalogue, RawRecord, RawValue};

    fn now() -> Timestamp {
        "2026-01-01T00:00:00Z".parse().unwrap()
    }

    fn assessed(fields: &[(&str, &str)]) -> Quality {
        let catalogue = Catalogue::embedded().unwrap();
        let register = "sis-persons".parse().unwrap();
        let declaration = catalogue.declaration(&register).unwrap();
        let mut raw = RawRecord { id: Some("1".to_owned()), ..RawRecord::default() };
        let always = [
            ("names", "Primjer, Jelena"),
            ("birth_dates", "1971-03-04"),
            ("reason", "EAW"),
            ("action", "arrest"),
            ("offences", "robbery"),
            ("category", "ARR"),
            ("schengen_id", "X1"),
        ];
        for (field, text) in always {
            if !fields.iter().any(|(name, _)| *name == field) {
                raw.push(field, RawValue::Text(text.to_owned()));
            }
        }
        for (field, text) in fields {
            raw.push(field, RawValue::Text((*text).to_owned()));
        }
        let valid = catalogue.validate(declaration, &raw).unwrap();
        let mut record =
            valid.into_record(declaration, ("aa-sirene".parse().unwrap(), now()), None);
        record.alert = Some(AlertState::new(now()));
        assess(declaration, &record, now())
    }

    #[test]
    fn what_is_missing_and_what_is_implausible_is_named_by_field() {
        let plain = assessed(&[]);
        assert!(plain.score_permille < 1_000);
        assert!(plain.faults.iter().any(|fault| fault.field == "sex"));
        let of_others = ["departure_by", "entry_ban", "case_type", "decision_until", "plates"];
        assert!(!plain.faults.iter().any(|fault| of_others.contains(&fault.field.as_str())));
        let fuller = assessed(&[("sex", "F"), ("nationalities", "HRV")]);
        assert!(fuller.score_permille > plain.score_permille);
        let ahead = assessed(&[("birth_dates", "2031-01-01")]);
        assert!(ahead.faults.iter().any(|fault| fault.words.contains("lies ahead")));
        assert!(ahead.score_permille < plain.score_permille);
        let old = assessed(&[("birth_dates", "1850-01-01")]);
        assert!(old.faults.iter().any(|fault| fault.words.contains("further back")));
        let short = assessed(&[("names", "Primjer")]);
        assert!(short.faults.iter().any(|fault| fault.field == "names"));
    }

    #[test]
    fn an_object_lacks_no_number_that_only_objects_of_other_kinds_have() {
        let catalogue = Catalogue::embedded().unwrap();
        let declaration = catalogue.declaration(&"sis-objects".parse().unwrap()).unwrap();
        let mut raw = RawRecord { id: Some("1".to_owned()), ..RawRecord::default() };
        for (field, text) in [
            ("object_kind", "a"),
            ("plates", "XY-987-Z"),
            ("category", "OBJ"),
            ("reason", "SEIZURE"),
            ("action", "seize"),
            ("schengen_id", "X1"),
        ] {
            raw.push(field, RawValue::Text(text.to_owned()));
        }
        let valid = catalogue.validate(declaration, &raw).unwrap();
        let mut record =
            valid.into_record(declaration, ("aa-sirene".parse().unwrap(), now()), None);
        record.alert = Some(AlertState::new(now()));
        let faults = assess(declaration, &record, now()).faults;
        let lacks = |field: &str| faults.iter().any(|fault| fault.field == field);
        assert!(lacks("vin"), "cars have one");
        assert!(!lacks("hull_number") && !lacks("banknote_serials") && !lacks("imeis"));
    }
}
