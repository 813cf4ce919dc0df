//! What authorities, registers and codes are called on these pages.

use crate::pages::entry::Choice;
use crate::pages::page::Page;
use entente_model::{AuthorityId, RegisterId};
use entente_services::Context;

/// Names for people, in the reader's language.
#[derive(Clone)]
pub(super) struct Names {
    pub(super) page: Page,
    pub(super) context: Context,
}

impl Names {
    pub(super) const fn new(page: Page, context: Context) -> Self {
        Self { page, context }
    }

    /// An authority by its name on the trust list.
    pub(super) fn authority(&self, authority: &AuthorityId) -> String {
        let list = self.context.trust.current();
        let name = list.entry(authority).map(|entry| entry.name.clone());
        name.unwrap_or_else(|| authority.to_string())
    }

    /// A register by its title.
    pub(super) fn register(&self, register: &RegisterId) -> String {
        self.context.catalogue.declaration(register).map_or_else(
            || register.to_string(),
            |declaration| self.page.label(&declaration.identity.title).to_owned(),
        )
    }

    /// A code of a table.
    pub(super) fn code(&self, table: &str, code: &str) -> String {
        match self.context.catalogue.table(table) {
            Some(table) => table.label(code, self.page.language()).to_owned(),
            None => code.to_owned(),
        }
    }

    /// What there is to choose in a table.
    pub(super) fn codes(&self, table: &str) -> Vec<Choice> {
        let entries = self.context.catalogue.table(table).map_or(&[][..], |table| table.entries());
        let choice = |code: &str| Choice::new(code, self.code(table, code));
        let mut choices: Vec<_> = entries.iter().map(|entry| choice(&entry.code)).collect();
        self.page.words.sort(&mut choices, |choice| &choice.words);
        choices
    }

    /// Several texts as one list.
    pub(super) fn listed(texts: &[String]) -> String {
        texts.join(", ")
    }
}
