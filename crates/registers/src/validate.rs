//! From what a source says to what a register holds: every value typed, bounded and in its table.

use crate::catalogue::Catalogue;
use crate::category;
use crate::check::type_name;
use crate::codes::CodeTable;
use crate::declaration::{Cardinality, Declaration, Field, Presence};
use crate::fault::{FieldFault, Rule};
use crate::limits::FAULTS_PER_ROW_MAX;
use crate::raw::{RawRecord, RawValue};
use crate::retention;
use crate::values;
use entente_model::alert::AlertState;
use entente_model::limits::{IDENTITIES_MAX, VALUES_PER_FIELD_MAX};
use entente_model::{
    AuthorityId, FieldName, FieldType, Record, RecordId, Said, Timestamp, Value, Visibility,
};
use std::collections::BTreeMap;

/// An id and fields that fit a declaration; only [`Catalogue::validate`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct ValidRecord {
    id: RecordId,
    visibility: Visibility,
    fields: BTreeMap<FieldName, Vec<Value>>,
}

impl ValidRecord {
    /// The record's id.
    #[must_use]
    pub const fn id(&self) -> &RecordId {
        &self.id
    }

    /// The fields.
    #[must_use]
    pub const fn fields(&self) -> &BTreeMap<FieldName, Vec<Value>> {
        &self.fields
    }

    /// Whether a stored record already says the same, so that nothing need be written.
    #[must_use]
    pub fn is_same_as(&self, record: &Record) -> bool {
        self.id == record.id && self.fields == record.fields && self.visibility == record.visibility
    }

    /// The next version of the record, with its end computed from the declaration.
    #[must_use]
    pub fn into_record(
        self,
        declaration: &Declaration,
        (owner, now): (AuthorityId, Timestamp),
        previous: Option<&Record>,
    ) -> Record {
        let mut record = Record {
            format: Record::FORMAT,
            register: declaration.register().clone(),
            id: self.id,
            owner,
            version: previous.map_or(1, |record| record.version.saturating_add(1)),
            entered: previous.map_or(now, |record| record.entered),
            changed: now,
            expires: None,
            visibility: self.visibility,
            alert: previous.and_then(|record| record.alert.clone()),
            fields: self.fields,
            unknown: previous.map(|record| record.unknown.clone()).unwrap_or_default(),
        };
        if record.alert.is_none() {
            record.alert = declaration.review_due(&record, now).map(AlertState::new);
        }
        record.visibility.categories = declaration.visible_by(&record);
        record.expires = retention::expires(declaration, &record);
        record
    }
}

impl Catalogue {
    /// Checks a record against a declaration.
    ///
    /// # Errors
    /// Every fault found, up to a limit; the words never repeat a value.
    pub fn validate(
        &self,
        declaration: &Declaration,
        raw: &RawRecord,
    ) -> Result<ValidRecord, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let id = raw.id.as_deref().map(str::trim).unwrap_or_default();
        let id = RecordId::new(id).map_err(|error| {
            faults.push(FieldFault::new("id", Rule::Id, error.into()));
        });
        let mut fields = BTreeMap::new();
        for (name, values) in &raw.fields {
            let declared =
                FieldName::new(name.as_str()).ok().and_then(|name| declaration.field(&name));
            let Some(field) = declared else {
                let said = Said::FieldUndeclared;
                faults.push(FieldFault::new(name.clone(), Rule::Undeclared, said));
                continue;
            };
            let values = self.field_values(field, values, &mut faults);
            if !values.is_empty() {
                fields.insert(field.name.value().clone(), values);
            }
        }
        for field in &declaration.fields {
            // A field whose values were refused has its fault already.
            let refused = || faults.iter().any(|fault| fault.field == field.name.as_str());
            if field.presence == Presence::Mandatory
                && !fields.contains_key(field.name.value())
                && !refused()
            {
                let said = Said::FieldMandatory;
                faults.push(FieldFault::new(field.name.as_str(), Rule::Mandatory, said));
            }
        }
        category::check((self, declaration), &fields, &mut faults);
        faults.truncate(FAULTS_PER_ROW_MAX);
        match id {
            Ok(id) if faults.is_empty() => {
                let mut visibility = raw.visibility.clone();
                visibility.categories.extend(declaration.categories_of(&fields));
                Ok(ValidRecord { id, visibility, fields })
            }
            _ => Err(faults),
        }
    }

    fn field_values(
        &self,
        field: &Field,
        raw: &[RawValue],
        faults: &mut Vec<FieldFault>,
    ) -> Vec<Value> {
        let name = field.name.as_str();
        let count_max = match (field.cardinality, *field.kind) {
            (Cardinality::One, _) => 1,
            (Cardinality::Many, FieldType::Name) => IDENTITIES_MAX,
            (Cardinality::Many, _) => VALUES_PER_FIELD_MAX,
        };
        if raw.len() > count_max {
            let said = Said::TooManyValues { most: count_max.into() };
            faults.push(FieldFault::new(name, Rule::Cardinality, said));
            return Vec::new();
        }
        let table = field.table.as_ref().and_then(|table| self.table(table));
        raw.iter()
            .enumerate()
            .filter_map(|(place, raw)| {
                let parsed = values::value(field, raw, place, self)
                    .and_then(|value| checked(value, *field.kind, table))
                    .and_then(|value| values::with_parts(value, &field.parts));
                parsed.map_err(|(rule, said)| faults.push(FieldFault::new(name, rule, said))).ok()
            })
            .collect()
    }
}

/// A value of the right type, within the limits and in its table.
fn checked(
    value: Value,
    kind: FieldType,
    table: Option<&CodeTable>,
) -> Result<Value, (Rule, Said)> {
    if value.field_type() != kind {
        return Err((Rule::Value, Said::ValueType { kind: type_name(kind).into() }));
    }
    values::within_limits(&value)?;
    if let (Value::Code(code), Some(table)) = (&value, table)
        && !table.contains(code)
    {
        return Err((Rule::ValueCode, Said::CodeUnknown { table: table.name().into() }));
    }
    Ok(value)
}
