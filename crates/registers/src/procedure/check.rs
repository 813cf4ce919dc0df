//! Whether a declared procedure holds together.

use super::{ALL, FormField, FormFieldType, Procedure};
use crate::catalogue::{Catalogue, Source};
use crate::fault::{DeclarationFault, Rule};
use crate::limits;
use crate::span::At;
use entente_model::FieldName;
use std::collections::BTreeSet;

/// The table of the categories that a form may name.
const CATEGORIES: &str = "alert-categories";

/// Checks one procedure; faults are added to the list.
pub(crate) fn check(
    (source, name): (&Source, &str),
    procedure: &Procedure,
    catalogue: &Catalogue,
    faults: &mut Vec<DeclarationFault>,
) {
    let mut checked = Checked { source, procedure, catalogue, faults };
    checked.identity(name);
    checked.fields();
    checked.references();
}

struct Checked<'a> {
    source: &'a Source,
    procedure: &'a Procedure,
    catalogue: &'a Catalogue,
    faults: &'a mut Vec<DeclarationFault>,
}

impl Checked<'_> {
    fn identity(&mut self, name: &str) {
        let procedure = self.procedure;
        let identity = &procedure.identity;
        if *procedure.format != 1 {
            self.fault(Some(&procedure.format), Rule::Format, "only format 1 is understood");
        }
        if identity.code.as_str() != name {
            self.fault(Some(&identity.code), Rule::Place, "the file is not named after the code");
        }
        if identity.title.words("en").is_empty() {
            self.fault(Some(&identity.code), Rule::MissingKey, "the English title is missing");
        }
        for act in &identity.legal_acts {
            let known = |table: &crate::CodeTable| table.contains(act.as_str());
            if !self.catalogue.table("legal-bases").is_some_and(known) {
                self.fault(Some(act), Rule::CodeUnknown, "is not a code of `legal-bases`");
            }
        }
        if procedure.fields.is_empty() || procedure.fields.len() > limits::FIELDS_MAX {
            let words = format!("a form has 1 to {} fields", limits::FIELDS_MAX);
            self.fault(Some(&identity.code), Rule::Limit, words);
        }
        if procedure.clocks.is_empty() || procedure.clocks.len() > limits::FORM_CLOCKS_MAX {
            let words = format!("a form has 1 to {} clocks", limits::FORM_CLOCKS_MAX);
            self.fault(Some(&identity.code), Rule::Limit, words);
        }
        let open = |clock: &super::FormClock| clock.categories.is_empty() && clock.facts.is_empty();
        if !procedure.clocks.iter().any(open) {
            let words = "one clock must hold for every case: name neither categories nor facts";
            self.fault(Some(&identity.code), Rule::MissingKey, words);
        }
    }

    fn fields(&mut self) {
        let procedure = self.procedure;
        let mut seen = BTreeSet::new();
        for field in &procedure.fields {
            if !seen.insert(field.name.as_str()) {
                self.fault(Some(&field.name), Rule::Duplicate, "the field stands twice");
            }
            if field.title.words("en").is_empty() {
                self.fault(Some(&field.name), Rule::MissingKey, "the English title is missing");
            }
            self.table_of(field);
            self.categories(&field.mandatory_for);
            self.categories(&field.only_for);
            if let Some(needed) = &field.needed_if {
                self.field_of(&needed.field, Some(FormFieldType::Flag));
            }
        }
    }

    fn table_of(&mut self, field: &FormField) {
        match (&field.table, field.kind == FormFieldType::Code) {
            (Some(table), true) if self.catalogue.table(table).is_none() => {
                self.fault(Some(table), Rule::TableMissing, format!("no table `{}`", **table));
            }
            (None, true) => self.fault(Some(&field.name), Rule::MissingKey, "`table` is missing"),
            (Some(table), false) => {
                self.fault(Some(table), Rule::Form, "only a field of type `code` has a table");
            }
            (Some(_), true) | (None, false) => {}
        }
    }

    fn references(&mut self) {
        let procedure = self.procedure;
        if let Some(letters) = &procedure.letters {
            self.field_of(&letters.field, Some(FormFieldType::Flag));
        }
        for clock in &procedure.clocks {
            self.categories(&clock.categories);
        }
        if let Some(whereabouts) = &procedure.whereabouts {
            self.categories(&whereabouts.categories);
            self.field_of(&whereabouts.consent_field, Some(FormFieldType::Flag));
            whereabouts.fields.iter().for_each(|field| self.field_of(field, None));
        }
        if let Some(minors) = &procedure.minors {
            self.categories(&minors.categories);
            self.field_of(&minors.field, Some(FormFieldType::Flag));
            self.field_of(&minors.decision_field, Some(FormFieldType::Text));
        }
        for copy in &procedure.copies {
            self.field_of(&copy.withheld_field, Some(FormFieldType::Code));
        }
    }

    fn categories(&mut self, named: &[At<String>]) {
        for category in named.iter().filter(|category| category.as_str() != ALL) {
            let known = |table: &crate::CodeTable| table.contains(category);
            if !self.catalogue.table(CATEGORIES).is_some_and(known) {
                let words = format!("`{}` is not a code of `{CATEGORIES}`", **category);
                self.fault(Some(category), Rule::CodeUnknown, words);
            }
        }
    }

    fn field_of(&mut self, name: &At<FieldName>, kind: Option<FormFieldType>) {
        let found = self.procedure.field(name).map(|field| field.kind);
        if found.is_none() {
            self.fault(Some(name), Rule::FieldMissing, format!("no field `{}`", **name));
        } else if kind.is_some_and(|kind| found != Some(kind)) {
            let words = format!("field `{}` has the wrong type for this", **name);
            self.fault(Some(name), Rule::Form, words);
        }
    }

    fn fault<T>(&mut self, at: Option<&At<T>>, rule: Rule, words: impl Into<String>) {
        let place = at.map(At::place);
        self.faults.push(DeclarationFault::at(self.source, place, rule, words));
    }
}
