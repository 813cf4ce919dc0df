//! Words for codes: of the program by messages, of the catalogue by its tables.

use super::super::entry::Choice;
use super::super::page::Page;
use crate::state::ApiState;
use entente_model::RegisterId;
use entente_registers::Declaration;
use entente_registers::declaration::Subject;
use serde::Serialize;

/// A state in words, with the sign that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// `good`, `info`, `warn`, `bad`, `wait`, or nothing.
    pub(super) kind: &'static str,
    /// The words.
    pub(super) words: String,
}

impl Tag {
    pub(super) fn new(kind: &'static str, words: impl Into<String>) -> Self {
        Self { kind, words: words.into() }
    }
}

/// A message's key where it is named apart from where it is said.
pub(super) const fn key(key: &'static str) -> &'static str {
    key
}

/// The message of a code behind a prefix; the code itself if there is none.
pub(super) fn by_code(page: &Page, prefix: &str, code: &str) -> String {
    let key = format!("{prefix}-{}", code.replace(['_', '.'], "-"));
    page.words.find(&key).unwrap_or_else(|| code.to_owned())
}

/// The code that a closed choice of the program travels by.
pub(super) fn code_of(choice: &impl Serialize) -> String {
    let value = serde_json::to_value(choice).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// What a code table calls a code.
pub(super) fn in_table(page: &Page, state: &ApiState, table: &str, code: &str) -> String {
    let table = state.context.catalogue.table(table);
    table.map_or(code, |table| table.label(code, page.language())).to_owned()
}

/// All codes of a table to choose from.
pub(super) fn choices(page: &Page, state: &ApiState, table: &str) -> Vec<Choice> {
    let entries = state.context.catalogue.table(table).map_or(&[][..], |table| table.entries());
    entries
        .iter()
        .map(|entry| Choice::new(entry.code.value().clone(), page.label(&entry.labels)))
        .collect()
}

/// The other authorities of the federation to choose from.
pub(super) fn others(state: &ApiState) -> Vec<Choice> {
    let list = state.context.trust.current();
    let others = list.entries.iter().filter(|entry| entry.authority != state.context.authority);
    others.map(|entry| Choice::new(entry.authority.to_string(), entry.name.clone())).collect()
}

/// The declarations of the registers of alerts that this node serves, those about persons first.
pub(super) fn of_alerts(state: &ApiState) -> Vec<&Declaration> {
    let served = state.context.registers.served();
    let mut found: Vec<_> = served.filter(|one| one.identity.alerts).collect();
    found.sort_by_key(|one| one.identity.subject != Subject::Person);
    found
}

/// The registers of alerts that this node serves.
pub(super) fn registers(page: &Page, state: &ApiState) -> Vec<Choice> {
    let served = of_alerts(state).into_iter();
    served
        .map(|one| Choice::new(one.register().to_string(), page.label(&one.identity.title)))
        .collect()
}

/// What a category of a register is called.
pub(super) fn category(page: &Page, state: &ApiState, of: (&RegisterId, &str)) -> String {
    let (register, code) = of;
    let declared = state.context.catalogue.declaration(register);
    let kind = declared.and_then(|one| one.type_of_code(code));
    kind.map_or_else(|| code.to_owned(), |kind| page.label(&kind.title).to_owned())
}
