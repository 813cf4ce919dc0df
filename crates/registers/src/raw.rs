//! Records as sources write them: nothing typed, nothing checked.

use entente_model::{Value, Visibility};
use std::collections::BTreeMap;
use std::fmt;

/// One record of a source.
#[derive(Clone, Default, PartialEq)]
pub struct RawRecord {
    /// The line of the source that it starts on, from 1.
    pub line: u64,
    /// The id, if the source gives one.
    pub id: Option<String>,
    /// Who may know of it, if the source says.
    pub visibility: Visibility,
    /// Values by field, each in the order of the source.
    pub fields: BTreeMap<String, Vec<RawValue>>,
}

/// One value of a source.
#[derive(Clone, PartialEq)]
pub enum RawValue {
    /// The short form: one text, read as the field's type says.
    Text(String),
    /// The parts of a value by name, such as `given` and `family`.
    Parts(BTreeMap<String, String>),
    /// The full form.
    Value(Value),
}

impl RawRecord {
    /// Adds a value, unless it is an empty text.
    pub fn push(&mut self, field: &str, value: RawValue) {
        if matches!(&value, RawValue::Text(text) if text.trim().is_empty()) {
            return;
        }
        self.fields.entry(field.to_owned()).or_default().push(value);
    }

    /// Adds a text, unless it is empty.
    pub(crate) fn push_text(&mut self, field: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.push(field, RawValue::Value(Value::Text(text.to_owned())));
        }
    }
}

// Records are personal: debug output must not carry them into a log.
impl fmt::Debug for RawRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawRecord(line {}, {} fields)", self.line, self.fields.len())
    }
}

impl fmt::Debug for RawValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawValue(..)")
    }
}
