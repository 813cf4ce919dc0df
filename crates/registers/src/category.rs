//! What the category and the kind of a record ask of its fields, beside what each field asks.

use crate::alert::codes;
use crate::catalogue::Catalogue;
use crate::declaration::Declaration;
use crate::fault::{FieldFault, Rule};
use crate::span::At;
use entente_model::{FieldName, Said, Value};
use std::collections::BTreeMap;

type Fields = BTreeMap<FieldName, Vec<Value>>;

/// Adds the faults of a record whose single values are checked.
pub(crate) fn check(
    (catalogue, declaration): (&Catalogue, &Declaration),
    fields: &Fields,
    faults: &mut Vec<FieldFault>,
) {
    let mut check = Check { catalogue, declaration, fields, faults };
    check.category();
    check.kind();
    check.following_codes();
}

struct Check<'a> {
    catalogue: &'a Catalogue,
    declaration: &'a Declaration,
    fields: &'a Fields,
    faults: &'a mut Vec<FieldFault>,
}

impl Check<'_> {
    fn fault(&mut self, field: &str, rule: Rule, said: Said) {
        // A field whose values were refused has its fault already.
        if !self.faults.iter().any(|fault| fault.field == field) {
            self.faults.push(FieldFault::new(field, rule, said));
        }
    }

    /// The record is of a declared type, and has what the law asks of that category of alert.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 22: surname, date of birth, reason, action.
    fn category(&mut self) {
        let Some(type_field) = &self.declaration.identity.type_field else { return };
        let Some(code) = codes(self.fields, Some(type_field)).next() else { return };
        let Some(kind) = self.declaration.type_of_code(code) else {
            return self.fault(type_field.as_str(), Rule::CategoryUnfit, Said::TypeUnknown);
        };
        let Some(rules) = &kind.alert else { return };
        for field in &rules.mandatory {
            let (type_code, article) = (code.into(), (&rules.article).into());
            self.needed(field, Said::TypeNeeds { type_code, article });
        }
        for field in rules.never.iter().filter(|field| self.fields.contains_key(field.value())) {
            let (type_code, article) = (code.into(), (&rules.article).into());
            let said = Said::TypeNever { type_code, article };
            self.fault(field.as_str(), Rule::CategoryNever, said);
        }
    }

    /// The object can be told from others of its kind, and alerts of this category cover the kind.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 36 and 38(2).
    fn kind(&mut self) {
        let Some(kind_field) = &self.declaration.answer.kind_field else { return };
        let Some(code) = codes(self.fields, Some(kind_field)).next() else { return };
        let Some(kind) = self.declaration.kinds.iter().find(|kind| *kind.code == *code) else {
            return;
        };
        let type_field = self.declaration.identity.type_field.as_deref();
        let category = codes(self.fields, type_field).next();
        if let Some(category) = category
            && !kind.record_types.is_empty()
            && !kind.record_types.iter().any(|known| **known == *category)
        {
            let said = Said::TypeNotKind { type_code: category.into(), kind: code.into() };
            self.fault(kind_field.as_str(), Rule::CategoryUnfit, said);
        }
        for field in &kind.mandatory {
            self.needed(field, Said::KindNeeds { kind: code.into() });
        }
        let has_one = kind.any_of.iter().any(|field| self.fields.contains_key(field.value()));
        if let Some(first) = kind.any_of.first()
            && !has_one
        {
            let names: Vec<&str> = kind.any_of.iter().map(|field| field.as_str()).collect();
            let names = names.join("`, `");
            let said = Said::KindNeedsOne { kind: code.into(), fields: names.into() };
            self.fault(first.as_str(), Rule::CategoryMandatory, said);
        }
    }

    /// Each code goes with the code of the field that it follows.
    fn following_codes(&mut self) {
        for field in &self.declaration.fields {
            let Some(leader) = &field.follows else { continue };
            let table = field.table.as_ref().and_then(|table| self.catalogue.table(table));
            let unfit = codes(self.fields, Some(&field.name)).any(|code| {
                let entry = table.and_then(|table| table.entry(code));
                let goes_with = entry.and_then(|entry| entry.facts.get("for"));
                goes_with.is_some_and(|all| {
                    let leads = |one| codes(self.fields, Some(leader)).any(|code| code == one);
                    !all.split_whitespace().any(leads)
                })
            });
            if unfit {
                let said = Said::CodeUnfit { field: leader.value().into() };
                self.fault(field.name.as_str(), Rule::CategoryUnfit, said);
            }
        }
    }

    fn needed(&mut self, field: &At<FieldName>, said: Said) {
        if !self.fields.contains_key(field.value()) {
            self.fault(field.as_str(), Rule::CategoryMandatory, said);
        }
    }
}
