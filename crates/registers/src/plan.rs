//! What of a question a register may be searched by (block 5 of its declaration).

use crate::declaration::{Declaration, Mode, SearchKey};
use entente_model::{
    Code, FieldName, NamePartRole, Problem, PurposeCode, Query, RuleId, Said, Term, TermKind,
};
use std::collections::BTreeSet;

/// The rule that a refused question breaks.
const RULE: &str = "SEARCH-KEY";

/// The part of a question that the declaration permits for a purpose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The search keys that the question satisfies, by name.
    pub keys: Vec<String>,
    /// Kinds of terms that are scored together as a description of a person; none without a fuzzy
    /// key.
    pub fuzzy: BTreeSet<TermKind>,
    /// Kinds of terms that are looked up as numbers.
    pub exact: BTreeSet<TermKind>,
    /// Kinds of terms that are looked up by a part of their number.
    pub partial: BTreeSet<TermKind>,
}

impl Declaration {
    /// The search keys that a question satisfies for a purpose.
    ///
    /// Terms that no satisfied key names are left aside: they were asked of other registers.
    ///
    /// # Errors
    /// A problem with code `search-key-not-permitted` that says what would have to be added.
    pub fn applicable(&self, query: &Query, purpose: &PurposeCode) -> Result<Plan, Box<Problem>> {
        let asked = Asked::of(query);
        let permitted = || {
            self.search_keys.iter().filter(|key| {
                key.purposes.is_empty() || key.purposes.iter().any(|code| **code == *purpose)
            })
        };
        let mut plan = Plan::default();
        for key in permitted().filter(|key| self.is_satisfied(key, &asked)) {
            plan.keys.push(key.name.value().clone());
            let kinds = match key.mode {
                Mode::Fuzzy => &mut plan.fuzzy,
                Mode::Exact => &mut plan.exact,
                Mode::Partial => &mut plan.partial,
            };
            kinds.extend(self.kinds(key).intersection(asked.kinds(key.mode)));
        }
        if plan.keys.is_empty() {
            let mut remedies: Vec<_> = permitted().map(|key| key.remedy.words("en")).collect();
            remedies.dedup();
            let remedy = if remedies.is_empty() {
                "the register may not be searched for this purpose".to_owned()
            } else {
                remedies.join("; or ")
            };
            let problem = Problem::new(Code::SearchKeyNotPermitted)
                .saying(Said::TermsNotPermitted { register: self.register().into() })
                .with_remedy(remedy);
            return Err(Box::new(match RuleId::new(RULE) {
                Ok(rule) => problem.with_rule(rule),
                Err(_) => problem,
            }));
        }
        Ok(plan)
    }

    /// The kinds of terms that must be given whole: numbers of exact search keys, unless there is a
    /// key for parts of them.
    #[must_use]
    pub fn whole_only(&self) -> BTreeSet<TermKind> {
        let partial = self.filed_by_parts();
        let exact = self.search_keys.iter().filter(|key| key.mode == Mode::Exact);
        exact.flat_map(|key| self.kinds(key)).filter(|kind| !partial.contains(kind)).collect()
    }

    /// The kinds of terms that may be asked by a part, for some purpose.
    pub(crate) fn filed_by_parts(&self) -> BTreeSet<TermKind> {
        let partial = self.search_keys.iter().filter(|key| key.mode == Mode::Partial);
        partial.flat_map(|key| self.kinds(key)).collect()
    }

    fn is_satisfied(&self, key: &SearchKey, asked: &Asked) -> bool {
        let has = |reference: &str| self.is_asked((reference, key.mode), asked);
        let required = key.required.iter().all(|reference| has(reference));
        let counted = key.at_least.as_ref().is_none_or(|group| {
            let count = group.of.iter().filter(|reference| has(reference)).count();
            count >= usize::from(group.count)
        });
        required && counted
    }

    fn is_asked(&self, (reference, mode): (&str, Mode), asked: &Asked) -> bool {
        let (name, part) =
            reference.split_once('.').map_or((reference, None), |(name, part)| (name, Some(part)));
        let Some(kind) = self.term_of(name) else { return false };
        asked.kinds(mode).contains(&kind)
            && match part {
                Some("given") => asked.given,
                Some("family") => asked.family,
                Some("issuer") => asked.issuer,
                Some("kind") => asked.document_kind,
                Some("country") => asked.country,
                _ => true,
            }
    }

    fn kinds(&self, key: &SearchKey) -> BTreeSet<TermKind> {
        let counted = key.at_least.iter().flat_map(|group| &group.of);
        key.required
            .iter()
            .chain(counted)
            .chain(&key.optional)
            .filter_map(|reference| self.term_of(reference.split('.').next()?))
            .collect()
    }

    fn term_of(&self, field: &str) -> Option<TermKind> {
        self.field(&FieldName::new(field).ok()?)?.term.as_deref().copied()
    }
}

/// What a question holds, as search keys see it.
struct Asked {
    whole: BTreeSet<TermKind>,
    partial: BTreeSet<TermKind>,
    given: bool,
    family: bool,
    issuer: bool,
    document_kind: bool,
    country: bool,
}

impl Asked {
    const fn kinds(&self, mode: Mode) -> &BTreeSet<TermKind> {
        match mode {
            Mode::Partial => &self.partial,
            Mode::Exact | Mode::Fuzzy => &self.whole,
        }
    }

    fn of(query: &Query) -> Self {
        let any = |holds: fn(&Term) -> bool| query.terms.iter().any(holds);
        let mut asked = Self {
            whole: query.whole_kinds(),
            partial: query.partial_kinds(),
            given: false,
            family: false,
            issuer: any(|term| matches!(term, Term::Document(one) if one.issuer.is_some())),
            document_kind: any(|term| matches!(term, Term::Document(one) if one.kind.is_some())),
            country: any(|term| matches!(term, Term::Plate(one) if one.country.is_some())),
        };
        let names = query.terms.iter().filter_map(|term| match term {
            Term::Name(name) => Some(name),
            _ => None,
        });
        let mut words = 0;
        for part in names.flat_map(|name| &name.parts) {
            match part.role {
                NamePartRole::Given => asked.given = true,
                NamePartRole::Family => asked.family = true,
                // Where the parts are not told apart, two words stand for a given and a family
                // name.
                NamePartRole::Unassigned => words += part.text.split_whitespace().count(),
                NamePartRole::Patronymic | NamePartRole::Title | NamePartRole::Suffix => {}
            }
        }
        asked.family |= words >= 1;
        asked.given |= words >= 2;
        asked
    }
}

impl Plan {
    /// The terms of a question that describe a person.
    pub(crate) fn described(&self, query: &Query) -> Vec<Term> {
        let is_asked = |term: &&Term| !term.is_partial() && self.fuzzy.contains(&term.kind());
        query.terms.iter().filter(is_asked).cloned().collect()
    }

    /// The terms of a question that are looked up as numbers, whole or by a part.
    pub(crate) fn numbers<'a>(&'a self, query: &'a Query) -> impl Iterator<Item = &'a Term> {
        query.terms.iter().filter(|term| {
            let kinds = if term.is_partial() { &self.partial } else { &self.exact };
            kinds.contains(&term.kind())
        })
    }
}
