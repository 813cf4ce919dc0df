//! What an officer of one state is to do on a hit: the alert's action, unless that state's flag or
//! its law asks for another.

use crate::catalogue::Catalogue;
use crate::codes::CodeTable;
use crate::declaration::Declaration;
use entente_model::{AuthorityId, Record, Said, Told};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The code table that says which checks the law of each state knows.
pub const CAPABILITIES: &str = "check-capabilities";
/// Longest chain of categories that stand in for one another.
const STEPS_MAX: usize = 8;

/// What is to be done on a hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectiveAction {
    /// The category whose action is taken.
    pub category: String,
    /// The action, with why it is not that of the alert where it is not.
    pub to_do: ToDo,
    /// The category of the alert, where the law of the state does not know its action.
    pub downgraded_from: Option<String>,
    /// True if the state has had the alert flagged.
    pub flagged: bool,
}

/// What is to be done, in English and as what a reader in another language gets words for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToDo {
    /// In English.
    pub words: String,
    /// The same, piece by piece.
    pub said: Vec<Told>,
}

impl ToDo {
    /// The same, and then this.
    #[must_use]
    pub fn saying(self, said: &Said) -> Self {
        self.then(Self { words: said.words(), said: vec![said.into()] })
    }

    /// The same, and then that.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        if !self.words.is_empty() {
            self.words.push(' ');
        }
        self.words.push_str(&next.words);
        self.said.extend(next.said);
        self
    }
}

/// Which checks the law of each state does not know; every other is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Capabilities {
    unknown: BTreeMap<String, BTreeSet<String>>,
}

impl Capabilities {
    /// Those of the code table of a catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        catalogue.table(CAPABILITIES).map(Self::from_table).unwrap_or_default()
    }

    fn from_table(table: &CodeTable) -> Self {
        let lacking = |facts: &BTreeMap<String, String>| {
            let no = facts.iter().filter(|(_, value)| value.as_str() == "no");
            no.map(|(category, _)| category.clone()).collect()
        };
        let entries = table.entries().iter();
        Self {
            unknown: entries
                .map(|entry| (entry.code.to_string().to_ascii_lowercase(), lacking(&entry.facts)))
                .collect(),
        }
    }

    /// The same, with a state whose law does not know the checks of these categories.
    #[must_use]
    pub fn without(mut self, state: &str, categories: &[&str]) -> Self {
        let categories = categories.iter().map(|code| (*code).to_owned()).collect();
        self.unknown.insert(state.to_ascii_lowercase(), categories);
        self
    }

    /// Whether the law of the state of an authority knows the action of a category. The table names
    /// an authority by its id, or its state by what the id begins with: `SE` for `se-police`.
    #[must_use]
    pub fn knows(&self, authority: &AuthorityId, category: &str) -> bool {
        let id = authority.as_str();
        let state = id.split('-').next().unwrap_or(id);
        let found = self.unknown.get(id).or_else(|| self.unknown.get(state));
        found.is_none_or(|categories| !categories.contains(category))
    }
}

/// What an officer of an authority is to do on a hit on a record; none if its type asks for
/// nothing.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 24(1), Art 25: a flagged action is not taken, an
// arrest becomes a location. Art 37: a check that the law does not know becomes the next lesser
// one.
#[must_use]
pub fn effective_action(
    declaration: &Declaration,
    record: &Record,
    authority: &AuthorityId,
    capabilities: &Capabilities,
) -> Option<EffectiveAction> {
    let own = declaration.record_type(record)?;
    let category = own.code.as_str();
    let state = record.alert.as_ref();
    if let Some(flag) = state.and_then(|state| state.flags.iter().find(|f| f.state == *authority)) {
        return Some(flagged(declaration, category, flag.instead.as_deref()));
    }
    let mut at = category;
    for _ in 0..STEPS_MAX {
        if capabilities.knows(authority, at) {
            return action_of(declaration, category, at);
        }
        let next = declaration.alert_rules_of(at).and_then(|rules| rules.downgrade_to.as_ref());
        match next {
            Some(next) => at = next.as_str(),
            None => break,
        }
    }
    Some(EffectiveAction {
        category: at.to_owned(),
        to_do: ToDo::default().saying(&Said::ActLawNone),
        downgraded_from: Some(category.to_owned()),
        flagged: false,
    })
}

fn flagged(declaration: &Declaration, category: &str, instead: Option<&str>) -> EffectiveAction {
    let flagged = ToDo::default().saying(&Said::ActFlagged { category: category.into() });
    let to_do = match instead {
        Some(instead) => {
            let declared = declared(declaration, instead).unwrap_or_else(|| {
                ToDo::default().saying(&Said::ActCategory { category: instead.into() })
            });
            flagged.saying(&Said::ActInstead).then(declared)
        }
        None => flagged.saying(&Said::ActBureau),
    };
    EffectiveAction {
        category: instead.unwrap_or(category).to_owned(),
        to_do,
        downgraded_from: None,
        flagged: true,
    }
}

fn action_of(declaration: &Declaration, own: &str, taken: &str) -> Option<EffectiveAction> {
    let declared = declared(declaration, taken)?;
    let category = taken.to_owned();
    if own == taken {
        let (to_do, downgraded_from) = (declared, None);
        return Some(EffectiveAction { category, to_do, downgraded_from, flagged: false });
    }
    let instead = ToDo::default().saying(&Said::ActDowngraded { category: own.into() });
    let to_do = instead.then(declared);
    Some(EffectiveAction { category, to_do, downgraded_from: Some(own.to_owned()), flagged: false })
}

/// What the declaration has officers do on a hit on this category.
fn declared(declaration: &Declaration, category: &str) -> Option<ToDo> {
    let action = declaration.type_of_code(category)?.action.as_ref()?;
    let words = action.words("en").to_owned();
    let said = vec![(&Said::ActCategory { category: category.into() }).into()];
    Some(ToDo { words, said }).filter(|to_do| !to_do.words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_named_by_the_authority_or_by_what_its_id_begins_with() {
        let capabilities = Capabilities::default().without("SE", &["SPE"]).without("de-bka", &[]);
        let knows = |id: &str, category: &str| capabilities.knows(&id.parse().unwrap(), category);
        assert!(!knows("se-police", "SPE"));
        assert!(knows("se-police", "INQ"));
        assert!(knows("de-bka", "SPE"));
        assert!(knows("at-police", "SPE"), "who is not named knows every check");
        assert!(knows("sea-police", "SPE"), "only the whole first part names the state");
    }
}
