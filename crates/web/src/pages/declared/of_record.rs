//! The form of a record, from its register's declaration.

use super::parts::Maker;
use super::{Field, Form, Need};
use crate::words::Words;
use entente_model::FieldType;
use entente_model::limits::{IDENTITIES_MAX, VALUES_PER_FIELD_MAX};
use entente_registers::declaration::{Cardinality, Field as Declared, Kind, Presence, RecordType};
use entente_registers::{Catalogue, CodeEntry, Declaration};
use std::collections::{BTreeMap, BTreeSet};

/// What is settled before the form is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Situation {
    /// Code fields that were chosen before, such as the category and the kind: they decide what
    /// else is asked, and are not asked again.
    pub(crate) chosen: BTreeMap<String, String>,
    /// Fields that are not asked here.
    pub(crate) without: BTreeSet<String>,
}

/// The form of a record of this register.
pub(crate) fn of_record(
    words: &Words,
    catalogue: &Catalogue,
    declaration: &Declaration,
    situation: &Situation,
) -> Form {
    let mut maker = Maker::new(words, catalogue);
    let asks = Asks::of(declaration, situation);
    let mut fields: Vec<_> = declaration
        .fields
        .iter()
        .filter(|field| asks.is_asked(field.name.as_str()))
        .map(|field| of_field(&mut maker, &asks, field))
        .collect();
    // What must be given comes first; within that the declaration's order stands.
    fields.sort_by_key(|field| !field.must());
    Form { fields, lists: maker.lists, zone: words.zone(), beside: Vec::new() }
}

/// What the category and the kind that were chosen ask.
struct Asks<'a> {
    situation: &'a Situation,
    category: Option<&'a RecordType>,
    kind: Option<&'a Kind>,
    declaration: &'a Declaration,
}

impl<'a> Asks<'a> {
    fn of(declaration: &'a Declaration, situation: &'a Situation) -> Self {
        let chosen = |field: Option<&str>| situation.chosen.get(field?);
        let category = chosen(declaration.identity.type_field.as_ref().map(|name| name.as_str()));
        let category = category
            .and_then(|code| declaration.record_types.iter().find(|kind| *kind.code == *code))
            .or(declaration.record_types.first().filter(|_| declaration.record_types.len() == 1));
        let kind = chosen(declaration.answer.kind_field.as_ref().map(|name| name.as_str()));
        let kind = kind.and_then(|code| declaration.kinds.iter().find(|kind| *kind.code == *code));
        Self { situation, category, kind, declaration }
    }

    fn is_asked(&self, name: &str) -> bool {
        let rules = self.category.and_then(|category| category.alert.as_ref());
        let never = rules.is_some_and(|rules| rules.never.iter().any(|no| no.as_str() == name));
        !never
            && !self.situation.chosen.contains_key(name)
            && !self.situation.without.contains(name)
    }

    fn need(&self, field: &Declared) -> Need {
        let name = field.name.as_str();
        let rules = self.category.and_then(|category| category.alert.as_ref());
        let by_category =
            rules.is_some_and(|rules| rules.mandatory.iter().any(|one| one.as_str() == name));
        let by_kind =
            self.kind.is_some_and(|kind| kind.mandatory.iter().any(|one| one.as_str() == name));
        match field.presence {
            Presence::Mandatory => Need::Must,
            _ if by_category || by_kind => Need::Must,
            Presence::IfAvailable if self.is_of_other_kind(field) => Need::May,
            Presence::IfAvailable => Need::IfKnown,
            Presence::Optional => Need::May,
        }
    }

    fn is_of_other_kind(&self, field: &Declared) -> bool {
        let kind = self.kind.map(|kind| kind.code.as_str());
        self.declaration.is_of_other_kind(&field.name, kind)
    }

    /// The labels of the fields of which one must be given, if this is one of them.
    fn one_of(&self, name: &str, words: &Words) -> Option<String> {
        let any_of = &self.kind?.any_of;
        if !any_of.iter().any(|one| one.as_str() == name) {
            return None;
        }
        let labels = any_of.iter().filter_map(|one| self.declaration.field(one));
        let labels: Vec<_> = labels.map(|field| words.label(&field.title)).collect();
        Some(labels.join(", "))
    }

    /// Whether a code may stand beside the code that its field follows.
    fn goes(&self, field: &Declared, entry: &CodeEntry) -> bool {
        let leader =
            field.follows.as_ref().and_then(|name| self.situation.chosen.get(name.as_str()));
        match (leader, entry.facts.get("for")) {
            (Some(leader), Some(all)) => all.split_whitespace().any(|one| one == leader),
            _ => true,
        }
    }
}

fn of_field(maker: &mut Maker<'_>, asks: &Asks<'_>, field: &Declared) -> Field {
    let many = field.cardinality == Cardinality::Many;
    let mut parts = match (*field.kind, field.number, &field.table) {
        (_, Some(number), _) => maker.number(number),
        (FieldType::Code, _, Some(table)) => {
            maker.code(table, many, |entry| asks.goes(field, entry))
        }
        (kind, ..) => maker.of_type(kind),
    };
    for part in &mut parts {
        // A part that the declaration asks for is not hidden among the rare ones.
        part.rare &= !field.parts.iter().any(|asked| **asked == part.name);
    }
    let ticked = parts.iter().any(|part| matches!(part.control, super::Control::Ticks(_)));
    let values_max = match (many && !ticked, *field.kind) {
        (false, _) => 1,
        (true, FieldType::Name) => IDENTITIES_MAX,
        (true, _) => VALUES_PER_FIELD_MAX,
    };
    Field {
        name: field.name.as_str().to_owned(),
        label: maker.words.label(&field.title).to_owned(),
        help: help(maker.words, asks, field),
        need: asks.need(field),
        article: None,
        values_max,
        blocks: 1,
        parts,
    }
}

fn help(words: &Words, asks: &Asks<'_>, field: &Declared) -> Vec<String> {
    let date = (*field.kind == FieldType::Date).then(|| words.say("declared-date-hint"));
    let one_of = asks.one_of(field.name.as_str(), words);
    let one_of = one_of.map(|labels| words.with("declared-one-of", "fields", labels));
    let sensitive = field.sensitive.then(|| words.say("declared-sensitive"));
    date.into_iter().chain(one_of).chain(sensitive).collect()
}
