//! What authorities, registers and codes are called on these pages.

use crate::pages::entry::Choice;
use crate::pages::named;
use crate::pages::page::Page;
use crate::words::{ENGLISH, Worded};
use entente_model::{AuthorityId, Candidate, RegisterId, RuleId, Told};
use entente_services::search::{NotAsked, SearchAnswer};
use entente_services::{Context, node};

/// The code that stands for what a declaration says of a category.
const ACT_OF_CATEGORY: &str = "act-category";

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
        named::authority(&self.context, authority)
    }

    /// A register by its title.
    pub(super) fn register(&self, register: &RegisterId) -> String {
        named::register(&self.page, &self.context, register)
    }

    /// What to do on a hit, in the reader's words; as the owner says it where this node does not
    /// know them.
    pub(super) fn to_do(&self, register: &RegisterId, candidate: &Candidate) -> Option<Worded> {
        let english = candidate.action.as_deref()?;
        let declared = self.context.catalogue.declaration(register);
        let kind = |told: &Told| declared?.type_of_code(told.values.get("category")?);
        let piece = |told: &Told| {
            let action = kind(told).and_then(|kind| kind.action.as_ref());
            if let Some(action) = action.filter(|_| told.code == ACT_OF_CATEGORY) {
                return Some(self.page.label(action).to_owned());
            }
            let mut values = told.values.clone();
            if let Some(kind) = kind(told) {
                values.insert("category".to_owned(), self.page.label(&kind.title).to_owned());
            }
            self.page.words.said(&told.code, &values)
        };
        let pieces: Option<Vec<_>> = candidate.acts.iter().map(piece).collect();
        let pieces = pieces.filter(|pieces| !pieces.is_empty()).map(|pieces| pieces.join(" "));
        Some(pieces.map_or_else(|| self.page.words.as_is(english), Worded::from))
    }

    /// What the register declares to follow a hit.
    pub(super) fn next_step(&self, answer: &SearchAnswer) -> Option<Worded> {
        let english = answer.next_step.as_deref()?;
        let declared = self.context.catalogue.declaration(&answer.answer.register);
        let words = declared.map(|one| self.page.label(&one.follow_up.words).to_owned());
        Some(words.map_or_else(|| self.page.words.as_is(english), Worded::from))
    }

    /// Why a register is not asked.
    pub(super) fn why(&self, left: &NotAsked) -> Worded {
        let words = &self.page.words;
        let title = words.find(&format!("problem-{}", left.code)).map(Worded::from);
        let Some(rule) = &left.rule else {
            // The code says it; what more there is to say is English.
            return match title {
                Some(title) if words.language == ENGLISH => {
                    format!("{}: {}", title.words, left.words).into()
                }
                title => title.unwrap_or_else(|| words.as_is(&left.words)),
            };
        };
        self.ruled(rule, (&left.words, "")).0
    }

    /// Why a register was refused, and what would help.
    pub(super) fn refusal(
        &self,
        (rule, code): (&RuleId, &str),
        (said, remedy): (&str, &str),
    ) -> [Worded; 2] {
        let words = &self.page.words;
        let (said, remedy) = self.ruled(rule, (said, remedy));
        let usual = |prefix: &str, spoken: Worded| {
            let by_code = || words.find(&format!("{prefix}-{code}")).map(Worded::from);
            let is_policy = || node::rules(&self.context).iter().any(|known| known.id == *rule);
            // A policy's own words say more than the code, even in English.
            let by_code = if spoken.is_english && !is_policy() { by_code() } else { None };
            by_code.unwrap_or(spoken)
        };
        [usual("problem", said), usual("remedy", remedy)]
    }

    /// What a rule says and what would help. Another node's rule of the same id may say something
    /// else: then it is shown as that node says it.
    fn ruled(&self, rule: &RuleId, (said, remedy): (&str, &str)) -> (Worded, Worded) {
        let words = &self.page.words;
        let rules = node::rules(&self.context);
        let known = rules.iter().find(|known| known.id == *rule);
        if known.is_some_and(|known| known.words != said) {
            return (words.as_is(said), words.as_is(remedy));
        }
        (words.of_rule(rule, said), words.remedy_of_rule(rule, remedy))
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
