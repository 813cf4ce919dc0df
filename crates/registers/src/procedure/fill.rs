//! A filled form against its declaration: what is missing, what is too much, which clock holds.

use super::{AlertFact, FormClock, FormField, FormFieldType, Procedure, names};
use crate::catalogue::Catalogue;
use crate::fault::{FieldFault, Rule};
use entente_model::hit::{FormValue, FormValues};
use entente_model::{FieldName, Said, Timestamp, limits};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);
const MINUTE: Duration = Duration::from_secs(60);

/// The alert that a form is filled for, as far as the form's rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormSubject<'a> {
    /// The category; none if the answer did not show it.
    pub category: Option<&'a str>,
    /// Whether the alert's date of birth makes the person an adult; none if it does not say.
    pub adult: Option<bool>,
    /// Its owner asks for immediate action.
    pub immediate: bool,
    /// It is about terrorist offences.
    pub terrorism: bool,
}

/// A clock that was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockSet {
    /// Its id.
    pub id: String,
    /// When the report must be with the owner.
    pub due: Timestamp,
    /// From when a missing acknowledgement is overdue.
    pub overdue: Timestamp,
}

impl FormSubject<'_> {
    const fn is(&self, fact: AlertFact) -> bool {
        match fact {
            AlertFact::Immediate => self.immediate,
            AlertFact::Terrorism => self.terrorism,
        }
    }

    fn category(&self) -> &str {
        self.category.unwrap_or_default()
    }
}

impl Procedure {
    /// The clock that holds for an alert, set at the given time.
    #[must_use]
    pub fn clock(&self, subject: &FormSubject<'_>, start: Timestamp) -> Option<ClockSet> {
        let holds = |clock: &&FormClock| {
            let open = clock.categories.is_empty() && clock.facts.is_empty();
            open || names(&clock.categories, subject.category())
                || clock.facts.iter().any(|fact| subject.is(*fact))
        };
        let clock = self.clocks.iter().filter(holds).min_by_key(|clock| clock.limit_hours)?;
        let due = start.plus(HOUR * u32::from(clock.limit_hours));
        let overdue = due.plus(MINUTE * u32::from(clock.overdue_after_minutes));
        Some(ClockSet { id: clock.id.clone(), due, overdue })
    }

    /// The roles that get a copy, unless the form names a reason against it.
    pub fn copies(&self, subject: &FormSubject<'_>, values: &FormValues) -> Vec<String> {
        let sent = |copy: &&super::FormCopy| {
            subject.is(copy.fact) && !values.contains_key(&*copy.withheld_field)
        };
        self.copies.iter().filter(sent).map(|copy| copy.role.clone()).collect()
    }

    /// The letter of the form as filled.
    #[must_use]
    pub fn letter(&self, values: &FormValues) -> Option<&str> {
        let letters = self.letters.as_ref()?;
        match values.get(&*letters.field)?.as_flag()? {
            true => Some(&letters.taken),
            false => Some(&letters.not_taken),
        }
    }

    /// By when the decision for a minor must be reported; none if it is, or if there is no minor.
    #[must_use]
    pub fn decision_due(
        &self,
        subject: &FormSubject<'_>,
        values: &FormValues,
        verified: Timestamp,
    ) -> Option<Timestamp> {
        let minors = self.minors.as_ref()?;
        let concerned = names(&minors.categories, subject.category())
            && values.get(&*minors.field).and_then(FormValue::as_flag) == Some(true)
            && !values.contains_key(&*minors.decision_field);
        concerned.then(|| verified.plus(HOUR * u32::from(minors.limit_hours)))
    }

    /// Everything that is wrong with a filled form; nothing if it may be sent.
    #[must_use]
    pub fn faults(
        &self,
        catalogue: &Catalogue,
        subject: &FormSubject<'_>,
        values: &FormValues,
    ) -> Vec<FieldFault> {
        let mut faults = self.shape_faults(catalogue, subject, values);
        let silenced = self.silenced(subject, values, &mut faults);
        for field in &self.fields {
            let needed = names(&field.mandatory_for, subject.category())
                || field.needed_if.as_ref().is_some_and(|needed| {
                    values.get(&*needed.field).and_then(FormValue::as_flag) == Some(needed.is)
                });
            let silent = silenced.contains(&&*field.name);
            if needed && may_hold(field, subject) && !silent && !values.contains_key(&*field.name) {
                faults.push(fault(&field.name, Rule::FormMandatory, Said::FormMissing));
            }
        }
        faults
    }

    /// What is wrong with the fields that are there, one by one.
    #[must_use]
    pub fn shape_faults(
        &self,
        catalogue: &Catalogue,
        subject: &FormSubject<'_>,
        values: &FormValues,
    ) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        for (name, value) in values {
            let Some(field) = self.field(name) else {
                faults.push(fault(name, Rule::FormUndeclared, Said::FormUndeclared));
                continue;
            };
            if !may_hold(field, subject) {
                faults.push(fault(name, Rule::FormCategory, Said::FormNotAsked));
            }
            if let Err(said) = fits(field, value, catalogue) {
                faults.push(fault(name, Rule::FormValue, said));
            }
        }
        self.minor_faults(subject, values, &mut faults);
        faults
    }

    /// The fields that must stay empty because an adult does not consent.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 33: whereabouts of an adult only with consent.
    fn silenced<'a>(
        &'a self,
        subject: &FormSubject<'_>,
        values: &FormValues,
        faults: &mut Vec<FieldFault>,
    ) -> Vec<&'a FieldName> {
        let Some(rule) = &self.whereabouts else { return Vec::new() };
        if !names(&rule.categories, subject.category()) || self.is_minor(subject, values) {
            return Vec::new();
        }
        if values.get(&*rule.consent_field).and_then(FormValue::as_flag) == Some(true) {
            return Vec::new();
        }
        for field in rule.fields.iter().filter(|field| values.contains_key(&***field)) {
            faults.push(fault(field, Rule::FormConsent, Said::FormConsent));
        }
        rule.fields.iter().map(|field| &**field).collect()
    }

    fn is_minor(&self, subject: &FormSubject<'_>, values: &FormValues) -> bool {
        let stated = self.minors.as_ref().and_then(|minors| values.get(&*minors.field)?.as_flag());
        // Where the alert's own date of birth says adult, a form that says otherwise has a fault
        // and is not sent; the protection of the adult does not wait for that.
        subject.adult != Some(true) && stated == Some(true)
    }

    fn minor_faults(
        &self,
        subject: &FormSubject<'_>,
        values: &FormValues,
        faults: &mut Vec<FieldFault>,
    ) {
        let Some(minors) = &self.minors else { return };
        let stated = values.get(&*minors.field).and_then(FormValue::as_flag);
        if let (Some(minor), Some(adult)) = (stated, subject.adult)
            && minor == adult
        {
            let said = Said::FormContradiction;
            faults.push(fault(&minors.field, Rule::FormContradiction, said));
        }
    }
}

fn may_hold(field: &FormField, subject: &FormSubject<'_>) -> bool {
    field.only_for.is_empty() || names(&field.only_for, subject.category())
}

fn fits(field: &FormField, value: &FormValue, catalogue: &Catalogue) -> Result<(), Said> {
    let table = field.table.as_ref().and_then(|table| catalogue.table(table));
    match (field.kind, value) {
        (FormFieldType::Flag, FormValue::Flag(_)) => Ok(()),
        (FormFieldType::Text, FormValue::Text(text)) => short(text),
        (FormFieldType::Texts, FormValue::Texts(texts)) => {
            if texts.is_empty() || texts.len() > limits::VALUES_PER_FIELD_MAX {
                return Err(Said::FormTexts { most: limits::VALUES_PER_FIELD_MAX.into() });
            }
            texts.iter().try_for_each(|text| short(text))
        }
        (FormFieldType::Time, FormValue::Text(text)) => {
            text.parse::<Timestamp>().map(|_| ()).map_err(|_| Said::FormTime)
        }
        (FormFieldType::Code, FormValue::Text(text)) => match table {
            Some(table) if table.contains(text) => Ok(()),
            Some(table) => Err(Said::NotInTable { table: table.name().into() }),
            None => Err(Said::FormTableMissing),
        },
        (FormFieldType::Flag, _) => Err(Said::FormFlag),
        (FormFieldType::Texts, _) => Err(Said::FormList),
        (FormFieldType::Text | FormFieldType::Time | FormFieldType::Code, _) => Err(Said::FormText),
    }
}

fn short(text: &str) -> Result<(), Said> {
    if (1..=limits::STATEMENT_CHARS_MAX).contains(&text.trim().chars().count()) {
        return Ok(());
    }
    Err(Said::FormCharacters { most: limits::STATEMENT_CHARS_MAX.into() })
}

fn fault(field: &FieldName, rule: Rule, said: Said) -> FieldFault {
    FieldFault::new(field.to_string(), rule, said)
}
