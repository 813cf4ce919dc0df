//! What the types of a declaration cannot say: that its parts fit together and its codes exist.

mod alerts;

use crate::catalogue::{Catalogue, Source};
use crate::declaration::{Declaration, Mode, Period, SearchKey, Thresholds};
use crate::fault::{DeclarationFault, Rule};
use crate::limits;
use crate::span::At;
use entente_model::limits::CANDIDATES_MAX;
use entente_model::{AnswerLevel, FieldName, FieldType, TermKind};
use std::collections::BTreeSet;
use std::ops::Range;

/// Adds every fault of a declaration that parses.
pub(crate) fn check(
    (source, name): (&Source, &str),
    declaration: &Declaration,
    catalogue: &Catalogue,
    faults: &mut Vec<DeclarationFault>,
) {
    let mut check = Check { source, declaration, catalogue, faults };
    check.identity(name);
    check.record_types();
    check.fields();
    check.purposes();
    check.search_keys();
    check.answer();
    check.alerts();
    check.kinds();
    check.retention();
}

/// The type of field that answers a kind of question.
pub(crate) const fn field_type_of(kind: TermKind) -> FieldType {
    match kind {
        TermKind::Name => FieldType::Name,
        TermKind::BirthDate => FieldType::Date,
        TermKind::Sex => FieldType::Sex,
        TermKind::Nationality => FieldType::Country,
        TermKind::BirthPlace => FieldType::Place,
        TermKind::Document => FieldType::Document,
        TermKind::Plate => FieldType::Plate,
        TermKind::Vin => FieldType::Vin,
        TermKind::Number => FieldType::Number,
        TermKind::Reference => FieldType::Reference,
    }
}

struct Check<'a> {
    source: &'a Source,
    declaration: &'a Declaration,
    catalogue: &'a Catalogue,
    faults: &'a mut Vec<DeclarationFault>,
}

impl Check<'_> {
    fn fault(&mut self, place: Option<Range<usize>>, rule: Rule, words: impl Into<String>) {
        self.faults.push(DeclarationFault::at(self.source, place, rule, words));
    }

    fn identity(&mut self, name: &str) {
        let declaration = self.declaration;
        if *declaration.format != 1 {
            let words = format!("format {} is not understood", *declaration.format);
            self.fault(Some(declaration.format.place()), Rule::Format, words);
        }
        let identity = &declaration.identity;
        if identity.code.as_str() != name {
            let words = format!("register `{}` lies in a file named `{name}`", *identity.code);
            self.fault(Some(identity.code.place()), Rule::Place, words);
        }
        if identity.version.trim().is_empty() || identity.title.words("en").is_empty() {
            self.fault(
                Some(identity.code.place()),
                Rule::MissingKey,
                "`identity.version` and an English title must not be empty",
            );
        }
        if identity.effective_from.parse::<entente_model::date::PartialDate>().is_err() {
            self.fault(
                Some(identity.code.place()),
                Rule::Form,
                "`identity.effective_from` must be a date written YYYY-MM-DD",
            );
        }
        for act in &identity.legal_acts {
            self.code("legal-bases", act.as_str(), act.place());
        }
        if let Some(field) = &identity.type_field {
            self.field_of_type(field, FieldType::Code, "identity.type_field");
        }
    }

    fn record_types(&mut self) {
        let declaration = self.declaration;
        let types = &declaration.record_types;
        let place = declaration.identity.code.place();
        if types.is_empty() || types.len() > limits::RECORD_TYPES_MAX {
            let words = format!("a register has 1 to {} record types", limits::RECORD_TYPES_MAX);
            self.fault(Some(place.clone()), Rule::Limit, words);
        }
        if types.len() > 1 && declaration.identity.type_field.is_none() {
            let words = "several record types need `identity.type_field`";
            self.fault(Some(place), Rule::MissingKey, words);
        }
        self.distinct("record type", types.iter().map(|kind| &kind.code));
    }

    fn fields(&mut self) {
        let declaration = self.declaration;
        let fields = &declaration.fields;
        if fields.is_empty() || fields.len() > limits::FIELDS_MAX {
            let place = declaration.identity.code.place();
            let words = format!("a register has 1 to {} fields", limits::FIELDS_MAX);
            self.fault(Some(place), Rule::Limit, words);
        }
        self.distinct("field", fields.iter().map(|field| &field.name));
        for field in fields {
            match (&field.table, *field.kind) {
                (Some(table), FieldType::Code) => {
                    if self.catalogue.table(table).is_none() {
                        let words = format!("code table `{}` does not exist", **table);
                        self.fault(Some(table.place()), Rule::TableMissing, words);
                    }
                }
                (None, FieldType::Code) => {
                    let words = format!("code field `{}` names no `table`", *field.name);
                    self.fault(Some(field.name.place()), Rule::MissingKey, words);
                }
                (Some(table), _) => {
                    let words = format!("field `{}` has a table but is no code", *field.name);
                    self.fault(Some(table.place()), Rule::Form, words);
                }
                (None, _) => {}
            }
            if (*field.kind == FieldType::Number) != field.number.is_some() {
                let words = format!(
                    "field `{}` says its kind of `number` if, and only if, it is one",
                    *field.name
                );
                self.fault(Some(field.name.place()), Rule::MissingKey, words);
            }
            let of_records = |kind| if kind == FieldType::Name { &[] } else { parts_of(kind) };
            if let Some(part) =
                field.parts.iter().find(|part| !of_records(*field.kind).contains(&part.as_str()))
            {
                let words = format!("values of field `{}` have no such part", *field.name);
                self.fault(Some(part.place()), Rule::FieldMissing, words);
            }
            if let Some(leader) = &field.follows {
                self.field_of_type(leader, FieldType::Code, "follows");
            }
            if let Some(term) = &field.term {
                let wanted = field_type_of(**term);
                if *field.kind != wanted {
                    let words = format!(
                        "the term `{}` needs a field of type `{}`",
                        term.as_str(),
                        type_name(wanted)
                    );
                    self.fault(Some(term.place()), Rule::TermType, words);
                }
            }
        }
    }

    fn purposes(&mut self) {
        let declaration = self.declaration;
        let purposes = &declaration.purposes;
        if purposes.is_empty() || purposes.len() > limits::PURPOSES_MAX {
            let place = declaration.identity.code.place();
            let words = format!("a register has 1 to {} purposes", limits::PURPOSES_MAX);
            self.fault(Some(place), Rule::Limit, words);
        }
        self.distinct("purpose", purposes.iter().map(|purpose| &purpose.code));
        for purpose in purposes {
            self.code("purposes", purpose.code.as_str(), purpose.code.place());
            if purpose.search.is_empty() && purpose.enter.is_empty() {
                let words = format!("purpose `{}` names no legal basis", *purpose.code);
                self.fault(Some(purpose.code.place()), Rule::MissingKey, words);
            }
            for basis in purpose.search.iter().chain(&purpose.enter) {
                self.code("legal-bases", basis.as_str(), basis.place());
            }
            for role in &purpose.who {
                self.code("roles", role.as_str(), role.place());
            }
            if let Some(level) = &purpose.level
                && **level > *declaration.answer.level
            {
                let words = format!("purpose `{}` shows more than the register", *purpose.code);
                self.fault(Some(level.place()), Rule::Level, words);
            }
            if let Some(thresholds) = &purpose.thresholds {
                self.thresholds(thresholds);
            }
            if let Some(count) = &purpose.candidates_max {
                self.candidates_max(count);
            }
            let keyed = declaration
                .search_keys
                .iter()
                .any(|key| key.purposes.is_empty() || key.purposes.contains(&purpose.code));
            if !purpose.search.is_empty() && !keyed {
                let words = format!("purpose `{}` has no search key", *purpose.code);
                self.fault(Some(purpose.code.place()), Rule::Purpose, words);
            }
        }
    }

    fn search_keys(&mut self) {
        let declaration = self.declaration;
        let keys = &declaration.search_keys;
        if keys.len() > limits::SEARCH_KEYS_MAX {
            let place = declaration.identity.code.place();
            let words = format!("a register has at most {} search keys", limits::SEARCH_KEYS_MAX);
            self.fault(Some(place), Rule::Limit, words);
        }
        self.distinct("search key", keys.iter().map(|key| &key.name));
        for key in keys {
            self.search_key(key);
        }
    }

    fn search_key(&mut self, key: &SearchKey) {
        for purpose in &key.purposes {
            let declared = self.declaration.purpose(purpose);
            if declared.is_none_or(|purpose| purpose.search.is_empty()) {
                let words = format!("no declared purpose `{}` may search", **purpose);
                self.fault(Some(purpose.place()), Rule::Purpose, words);
            }
        }
        let counted = key.at_least.iter().flat_map(|group| &group.of);
        for reference in key.required.iter().chain(counted).chain(&key.optional) {
            self.searchable(reference, key.mode);
        }
        if let Some(group) = &key.at_least
            && (group.count == 0 || usize::from(group.count) > group.of.len())
        {
            let words = format!(
                "`count` must be 1 to {} here, the number of fields listed",
                group.of.len()
            );
            self.fault(Some(group.place()), Rule::KeyUnusable, words);
        }
        if key.required.is_empty() && key.at_least.is_none() {
            let words = format!("search key `{}` asks for nothing", *key.name);
            self.fault(Some(key.name.place()), Rule::KeyUnusable, words);
        }
        if key.remedy.words("en").is_empty() {
            let words = format!("search key `{}` has no English remedy", *key.name);
            self.fault(Some(key.name.place()), Rule::MissingKey, words);
        }
    }

    /// A field of a search key: declared, bound to a term, and with a part only if it is a name.
    fn searchable(&mut self, reference: &At<String>, mode: Mode) {
        let (name, part) = reference
            .split_once('.')
            .map_or((reference.as_str(), None), |(name, part)| (name, Some(part)));
        let place = Some(reference.place());
        let field = FieldName::new(name).ok().and_then(|name| self.declaration.field(&name));
        let Some(field) = field else {
            return self.fault(
                place,
                Rule::FieldMissing,
                format!("field `{name}` is not declared"),
            );
        };
        if mode == Mode::Partial
            && !matches!(*field.kind, FieldType::Plate | FieldType::Vin | FieldType::Number)
        {
            let words = format!("field `{name}` cannot be searched by a part");
            return self.fault(place, Rule::KeyUnusable, words);
        }
        if field.term.is_none() {
            let words = format!("field `{name}` is bound to no term, so it cannot be searched");
            return self.fault(place, Rule::KeyUnusable, words);
        }
        match part {
            None => {}
            Some(part) if parts_of(*field.kind).contains(&part) => {}
            Some(_) => {
                let words = "names have the parts `given` and `family`, documents `kind` and \
                             `issuer`, plates `country`";
                self.fault(place, Rule::FieldMissing, words);
            }
        }
    }

    fn answer(&mut self) {
        let declaration = self.declaration;
        let answer = &declaration.answer;
        self.thresholds(&answer.thresholds);
        self.candidates_max(&answer.candidates_max);
        if *answer.after_hit < *answer.level {
            let words = "a confirmed hit shows less than the search";
            self.fault(Some(answer.after_hit.place()), Rule::Level, words);
        }
        if let Some(field) = &answer.reference_field {
            self.field_of_type(field, FieldType::Reference, "answer.reference_field");
        }
        for (field, what) in [
            (&answer.warnings_field, "answer.warnings_field"),
            (&answer.category_field, "answer.category_field"),
            (&answer.kind_field, "answer.kind_field"),
        ] {
            if let Some(field) = field {
                self.field_of_type(field, FieldType::Code, what);
            }
        }
        if declaration.fields.iter().any(|field| field.shown_from == AnswerLevel::Flag) {
            let words = "no field may be shown at level `flag`";
            self.fault(Some(answer.level.place()), Rule::Level, words);
        }
    }

    fn retention(&mut self) {
        let declaration = self.declaration;
        let retention = &declaration.retention;
        match &retention.start_event {
            None => {
                let words = "`retention.start_event` is missing";
                self.fault(Some(retention.place()), Rule::Retention, words);
            }
            Some(event) if matches!(event.as_str(), "entered" | "changed") => {}
            Some(event) => match FieldName::new(event.as_str()) {
                Ok(name) => {
                    let name = At::clone_place(event, name);
                    self.field_of_type(&name, FieldType::Date, "retention.start_event");
                }
                Err(_) => {
                    let words = "`start_event` is `entered`, `changed` or a date field";
                    self.fault(Some(event.place()), Rule::Retention, words);
                }
            },
        }
        match (&retention.keep, &retention.no_fixed_period) {
            (Some(period), None) => self.period(period),
            (None, Some(reason)) if !reason.words("en").trim().is_empty() => {}
            _ => {
                let words = "exactly one of `keep` and `no_fixed_period` must be given";
                self.fault(Some(retention.place()), Rule::Retention, words);
            }
        }
        for exception in &retention.exceptions {
            self.period(&exception.keep);
            for code in &exception.record_types {
                if !declaration.record_types.iter().any(|kind| kind.code == *code) {
                    let words = format!("record type `{}` is not declared", **code);
                    self.fault(Some(code.place()), Rule::CodeUnknown, words);
                }
            }
        }
    }

    fn period(&mut self, period: &At<Period>) {
        let Period { years, months, days } = **period;
        let within = years <= limits::PERIOD_YEARS_MAX
            && months <= limits::PERIOD_YEARS_MAX * 12
            && days <= limits::PERIOD_YEARS_MAX * 366;
        if !within || (years, months, days) == (0, 0, 0) {
            let words = format!(
                "a period is more than nothing, at most {} years",
                limits::PERIOD_YEARS_MAX
            );
            self.fault(Some(period.place()), Rule::Limit, words);
        }
    }

    fn thresholds(&mut self, thresholds: &At<Thresholds>) {
        let Thresholds { a, b, c } = **thresholds;
        if !(1000 >= a && a >= b && b >= c && c > 0) {
            let words = format!("thresholds {a}, {b}, {c} are out of order or range");
            self.fault(Some(thresholds.place()), Rule::Thresholds, words);
        }
    }

    fn candidates_max(&mut self, count: &At<u16>) {
        if **count == 0 || usize::from(**count) > CANDIDATES_MAX {
            let words = format!("`candidates_max` must be 1 to {CANDIDATES_MAX}");
            self.fault(Some(count.place()), Rule::Limit, words);
        }
    }

    fn code(&mut self, table: &str, code: &str, place: Range<usize>) {
        match self.catalogue.table(table) {
            None => {
                let words = format!("code table `{table}` does not exist");
                self.fault(Some(place), Rule::TableMissing, words);
            }
            Some(known) if !known.contains(code) => {
                let words = format!("code `{code}` is not in table `{table}`");
                self.fault(Some(place), Rule::CodeUnknown, words);
            }
            Some(_) => {}
        }
    }

    fn field_of_type(&mut self, name: &At<FieldName>, wanted: FieldType, what: &str) {
        match self.declaration.field(name) {
            None => {
                let words = format!("`{what}` names field `{}`, which is not declared", **name);
                self.fault(Some(name.place()), Rule::FieldMissing, words);
            }
            Some(field) if *field.kind != wanted => {
                let words = format!("`{what}` needs a field of type `{}`", type_name(wanted));
                self.fault(Some(name.place()), Rule::TermType, words);
            }
            Some(_) => {}
        }
    }

    fn distinct<'b, T: Ord + std::fmt::Display + 'b>(
        &mut self,
        what: &str,
        values: impl Iterator<Item = &'b At<T>>,
    ) {
        let mut seen = BTreeSet::new();
        for value in values {
            if !seen.insert(value.value()) {
                let words = format!("{what} `{}` is declared twice", **value);
                self.fault(Some(value.place()), Rule::Duplicate, words);
            }
        }
    }
}

/// The parts of values that search keys and fields may ask for.
const fn parts_of(kind: FieldType) -> &'static [&'static str] {
    match kind {
        FieldType::Name => &["given", "family"],
        FieldType::Document => &["kind", "issuer"],
        FieldType::Plate => &["country"],
        _ => &[],
    }
}

/// A field type as declarations write it.
pub(crate) const fn type_name(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Name => "name",
        FieldType::Date => "date",
        FieldType::Country => "country",
        FieldType::Document => "document",
        FieldType::Sex => "sex",
        FieldType::Place => "place",
        FieldType::Plate => "plate",
        FieldType::Vin => "vin",
        FieldType::Number => "number",
        FieldType::Text => "text",
        FieldType::Code => "code",
        FieldType::Reference => "reference",
    }
}
