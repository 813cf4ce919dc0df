//! That the rules of categories of alerts and of kinds of objects fit the rest of a declaration.

use super::Check;
use crate::alert::AlertRules;
use crate::declaration::{Declaration, RecordType};
use crate::fault::Rule;
use crate::span::At;
use entente_model::{FieldName, FieldType};

impl Check<'_> {
    /// A register of alerts on national authority says what the law says of each category.
    pub(super) fn alerts(&mut self) {
        let declaration = self.declaration;
        for kind in &declaration.record_types {
            if let Some(rules) = &kind.alert {
                self.alert(declaration, (kind, rules));
            }
        }
    }

    fn alert(&mut self, declaration: &Declaration, (kind, rules): (&RecordType, &AlertRules)) {
        let place = kind.code.place();
        if !declaration.identity.alerts || rules.subject != declaration.identity.subject {
            let words = format!("record type `{}` is no alert of this register", *kind.code);
            self.fault(Some(place.clone()), Rule::AlertRules, words);
        }
        if kind.action.as_ref().is_none_or(|action| action.words("en").is_empty()) {
            let words = format!("alerts of type `{}` ask the officer for nothing", *kind.code);
            self.fault(Some(place), Rule::AlertRules, words);
        }
        self.period(&rules.review);
        self.period(&rules.warning);
        for field in rules.mandatory.iter().chain(&rules.never) {
            self.declared(field);
        }
        if let Some(longer) = &rules.review_longer {
            self.field_of_type(&longer.until, FieldType::Date, "review_longer.until");
        }
        for condition in &rules.entry {
            let table = "alert-entry-conditions";
            self.code(table, condition.as_str(), kind.code.place());
        }
        for ground in &rules.deletion {
            self.code("alert-deletion-grounds", ground.as_str(), kind.code.place());
        }
        for other in rules.flag_instead.iter().chain(&rules.downgrade_to) {
            self.record_type(other);
        }
    }

    /// What kinds must be known by names declared fields and record types.
    pub(super) fn kinds(&mut self) {
        let declaration = self.declaration;
        let Some(first) = declaration.kinds.first() else { return };
        self.distinct("kind", declaration.kinds.iter().map(|kind| &kind.code));
        let field = declaration.answer.kind_field.as_deref();
        let field = field.and_then(|name| declaration.field(name));
        let Some(table) = field.and_then(|field| field.table.as_deref()) else {
            let words = "kinds need `answer.kind_field`, a field with a table";
            return self.fault(Some(first.code.place()), Rule::AlertRules, words);
        };
        for kind in &declaration.kinds {
            self.code(table, &kind.code, kind.code.place());
            for field in kind.mandatory.iter().chain(&kind.any_of) {
                self.declared(field);
            }
            for record_type in &kind.record_types {
                self.record_type(record_type);
            }
        }
    }

    fn declared(&mut self, field: &At<FieldName>) {
        if self.declaration.field(field).is_none() {
            let words = format!("field `{}` is not declared", **field);
            self.fault(Some(field.place()), Rule::FieldMissing, words);
        }
    }

    fn record_type(&mut self, code: &At<String>) {
        if self.declaration.type_of_code(code).is_none() {
            let words = format!("record type `{}` is not declared", **code);
            self.fault(Some(code.place()), Rule::AlertRules, words);
        }
    }
}
