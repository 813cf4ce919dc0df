//! Whether a person or object already has alerts: asked with the record itself, before it is
//! entered.

use crate::answer::{self, Hit};
use crate::declaration::Declaration;
use crate::entry;
use crate::error::Error;
use crate::plan::Plan;
use crate::registers::{Asked, Registers};
use entente_matching::Options;
use entente_model::answer::Band;
use entente_model::{IdentityRole, Query, Record, Term, TermKind, Value, limits};
use entente_policy::action::Action;
use entente_policy::{ActionName, Authorised};
use std::collections::BTreeSet;

/// A stored record that may be about the same person or object.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// The record.
    pub record: Record,
    /// How well it agrees, in thousandths.
    pub score_permille: u16,
    /// The band that the declaration puts the score in.
    pub band: Band,
}

/// Kinds of terms that describe a person together.
const DESCRIBING: [TermKind; 6] = [
    TermKind::Name,
    TermKind::BirthDate,
    TermKind::Sex,
    TermKind::Nationality,
    TermKind::BirthPlace,
    TermKind::Document,
];

impl Registers {
    /// The records of the register that may be about the same person or object as a record that is
    /// to be entered, best first, and spends the authorisation.
    ///
    /// Reads the store for the candidates only; not for an async thread.
    ///
    /// # Errors
    /// [`Error::NotAuthorised`] if the action neither keeps nor approves alerts of the record's
    /// register, [`Error::Store`] if a candidate's record cannot be read.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 23(1): whether the person or object has an alert
    // already is checked before one is entered.
    #[expect(clippy::needless_pass_by_value, reason = "an authorisation is spent by asking")]
    pub fn alike<A: Action>(
        &self,
        authorised: Authorised<A>,
        record: &Record,
    ) -> Result<Vec<Alike>, Error> {
        let permitted = matches!(A::NAME, ActionName::KeepAlert | ActionName::ApproveAlert);
        if !permitted || authorised.register() != Some(&record.register) {
            return Err(Error::NotAuthorised);
        }
        let served = self.at(&record.register)?;
        let declaration = &served.declaration;
        let terms = terms(declaration, record);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let query = Query { terms };
        let plan = plan(&query);
        let thresholds = *declaration.answer.thresholds;
        let options =
            Options { candidates_max: limits::CANDIDATES_MAX, score_permille_min: thresholds.c };
        let asked = Asked { query: &query, plan: &plan, access: authorised.access(), options };
        let (hits, _, _) = served.hits(self.store(), &asked, None)?;
        let mut alike: Vec<Alike> = hits
            .into_iter()
            .filter(|hit| hit.role != Some(IdentityRole::MisusedVictim))
            .filter_map(|Hit { record, score_permille, .. }| {
                let band = answer::band(thresholds, score_permille)?;
                Some(Alike { record, score_permille, band })
            })
            .filter(|alike| alike.record.id != record.id)
            .collect();
        alike.sort_by_key(|alike| std::cmp::Reverse(alike.score_permille));
        Ok(alike)
    }
}

/// What a record says of its subject, as a question. The number of the alert says nothing of it.
fn terms(declaration: &Declaration, record: &Record) -> Vec<Term> {
    let kinds = TermKind::ALL.into_iter().filter(|kind| *kind != TermKind::Reference);
    let mut terms = Vec::new();
    for kind in kinds {
        terms.extend(entry::values_of(declaration, record, kind).filter_map(term));
    }
    terms.truncate(limits::TERMS_MAX);
    terms
}

fn term(value: &Value) -> Option<Term> {
    match value {
        Value::Name(identity) if identity.role != IdentityRole::MisusedVictim => {
            Some(Term::Name(identity.name.clone()))
        }
        Value::Date(date) => Some(Term::BirthDate(*date)),
        Value::Sex(sex) => Some(Term::Sex(*sex)),
        Value::Country(country) => Some(Term::Nationality(*country)),
        Value::Document(document) => Some(Term::Document(document.clone())),
        Value::Plate(plate) => Some(Term::Plate(plate.clone())),
        Value::Vin(vin) => Some(Term::Vin(vin.clone())),
        Value::Number(number) => Some(Term::Number(number.clone())),
        _ => None,
    }
}

fn plan(query: &Query) -> Plan {
    let kinds = query.kinds();
    let person = kinds.contains(&TermKind::Name);
    let describing: BTreeSet<_> = DESCRIBING.into_iter().collect();
    let fuzzy =
        if person { kinds.intersection(&describing).copied().collect() } else { BTreeSet::new() };
    let exact = kinds.difference(&fuzzy).copied().collect();
    Plan { fuzzy, exact, ..Plan::default() }
}
