//! The purpose bar: why all on the page is asked.

use super::names::Names;
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::Fields;
use crate::pages::page::Page;
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use entente_model::justification::{PersonRole, Urgency};
use entente_model::problem::Fault;
use entente_model::{Code, Justification, JustificationInput, Problem, RegisterId};
use entente_registers::Declaration;
use entente_services::accounts::{SignedIn, Via};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The fields of the bar.
const FIELDS: [&str; 8] = [
    "purpose",
    "legal_basis",
    "case_reference",
    "offence",
    "penalty_months",
    "person_role",
    "urgency",
    "statement",
];
/// The box that says that what was stated before holds for this question too.
const ANEW: &str = "anew";

const ROLES: [PersonRole; 6] = [
    PersonRole::Suspect,
    PersonRole::Convicted,
    PersonRole::Victim,
    PersonRole::Witness,
    PersonRole::Missing,
    PersonRole::Other,
];
const URGENCIES: [Urgency; 3] = [Urgency::Normal, Urgency::Urgent, Urgency::LifeInDanger];

/// The bar as it is shown.
pub(super) struct PurposeBar {
    /// What is stated, in one line; empty while something is missing.
    pub(super) said: String,
    /// Whether its fields are shown at once.
    pub(super) open: bool,
    /// Whether a register has what was stated before confirmed for each question.
    pub(super) anew: bool,
    pub(super) unit: String,
    pub(super) purposes: Vec<Choice>,
    pub(super) bases: Vec<Basis>,
    pub(super) offences: Vec<Choice>,
    pub(super) roles: Vec<Choice>,
    pub(super) urgencies: Vec<Choice>,
}

/// A legal basis to choose, with the purposes that registers accept it for.
pub(super) struct Basis {
    pub(super) value: String,
    pub(super) words: String,
    pub(super) purposes: String,
}

impl PurposeBar {
    pub(super) fn new(names: &Names, officer: &SignedIn, entry: &Entry) -> Self {
        let page = &names.page;
        let accepted = accepted(names, officer);
        let all = names.codes("purposes").into_iter();
        let purposes = all.filter(|one| accepted.contains_key(&one.value)).collect();
        let bases = names.codes("legal-bases").into_iter().filter_map(|basis| {
            let of = |(_, bases): &(&String, &BTreeSet<String>)| bases.contains(&basis.value);
            let purposes: Vec<_> =
                accepted.iter().filter(of).map(|(purpose, _)| purpose.as_str()).collect();
            (!purposes.is_empty()).then(|| Basis {
                purposes: purposes.join(" "),
                value: basis.value,
                words: basis.words,
            })
        });
        let at_fault = FIELDS.iter().any(|field| entry.fault(field).is_some());
        let said = said(names, entry);
        let by_code = |prefix: &str, code: &str| {
            let words = page.words.find(&format!("{prefix}{code}"));
            Choice::new(code, words.unwrap_or_else(|| code.to_owned()))
        };
        Self {
            open: said.is_empty() || at_fault,
            said,
            anew: entry.fault(ANEW).is_some(),
            unit: officer.unit.clone(),
            purposes,
            bases: bases.collect(),
            offences: names.codes("offences"),
            roles: ROLES.iter().map(|role| by_code("search-role-", role.as_str())).collect(),
            urgencies: URGENCIES
                .iter()
                .map(|urgency| by_code("search-urgency-", urgency.as_str()))
                .collect(),
        }
    }
}

/// Purposes that a register accepts for a search of this officer, each with its legal bases.
fn accepted(names: &Names, officer: &SignedIn) -> BTreeMap<String, BTreeSet<String>> {
    let mut accepted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let declared = names.context.catalogue.declarations().flat_map(|one| one.purposes.iter());
    for purpose in declared {
        let may = purpose.who.is_empty()
            || purpose.who.iter().any(|role| officer.roles.iter().any(|own| **role == *own));
        if may && !purpose.search.is_empty() {
            let bases = accepted.entry(purpose.code.to_string()).or_default();
            bases.extend(purpose.search.iter().map(|basis| basis.to_string()));
        }
    }
    accepted
}

/// The bar in one line.
fn said(names: &Names, entry: &Entry) -> String {
    let [purpose, basis, case] =
        ["purpose", "legal_basis", "case_reference"].map(|field| entry.value(field));
    if [purpose, basis, case].iter().any(|text| text.is_empty()) {
        return String::new();
    }
    let page = &names.page;
    let purpose = names.code("purposes", purpose);
    let why = [purpose, names.code("legal-bases", basis)].join(" · ");
    let case = ("case", case.to_owned().into());
    page.words.with_two("search-purpose-said", ("why", why.into()), case)
}

/// What a form states.
pub(super) fn stated(page: &Page, fields: &Fields) -> Result<JustificationInput, Problem> {
    let text = |name: &str| fields.text(name).map(ToOwned::to_owned);
    let mut faults = Vec::new();
    let penalty_months = text("penalty_months").and_then(|months| {
        let read = months.parse().ok();
        if read.is_none() {
            faults.push(Fault::worded("penalty_months", page.say("search-fault-months")));
        }
        read
    });
    let person_role = by_code(text("person_role"));
    let urgency = by_code(text("urgency")).unwrap_or_default();
    if !faults.is_empty() {
        return Err(Problem::new(Code::JustificationIncomplete).with_faults(faults));
    }
    Ok(JustificationInput {
        purpose: text("purpose"),
        legal_basis: text("legal_basis"),
        case_reference: text("case_reference"),
        offence: text("offence"),
        penalty_months,
        person_role,
        urgency,
        statement: text("statement"),
    })
}

fn by_code<T: DeserializeOwned>(text: Option<String>) -> Option<T> {
    serde_json::from_value(Value::String(text?)).ok()
}

/// Refuses what was only carried over where a register asks for each question anew.
pub(super) fn fresh(names: &Names, fields: &Fields, asked: &[RegisterId]) -> Result<(), Problem> {
    let all = names.context.catalogue.declarations();
    let anew = all
        .filter(|one| asked.is_empty() || asked.contains(one.register()))
        .filter(|one| asks_anew(one))
        .map(|one| names.page.label(&one.identity.title).to_owned())
        .collect::<Vec<_>>();
    if anew.is_empty() || !fields.has("carried") || fields.has(ANEW) {
        return Ok(());
    }
    let words = names.page.with("search-fault-anew", "registers", Names::listed(&anew));
    let fault = Fault::worded(ANEW, words);
    Err(Problem::new(Code::JustificationIncomplete).with_faults(vec![fault]))
}

/// Registers of sensitive data, or with two officers for each question, take no purpose from habit.
fn asks_anew(declaration: &Declaration) -> bool {
    declaration.gate.four_eyes || declaration.is_sensitive()
}

/// Puts what the session stated last into a form that states nothing yet.
pub(super) fn offer(state: &ApiState, visitor: &Visitor, fields: &mut Fields) {
    let Via::Session { id } = &visitor.officer.via else { return };
    let Some(stated) = state.desk.stated(id, state.context.clock.now()) else { return };
    for (name, value) in stated.iter() {
        fields.set(name, value);
    }
    fields.set("carried", "yes");
}

/// Keeps what the session has stated, to offer it again.
pub(super) fn remember(state: &ApiState, visitor: &Visitor, fields: &Fields) {
    let Via::Session { id } = &visitor.officer.via else { return };
    let mut stated = Fields::default();
    for name in FIELDS {
        if let Some(value) = fields.text(name) {
            stated.set(name, value);
        }
    }
    state.desk.remember(id, state.context.clock.now(), stated);
}

/// What a search on record stated, as fields.
pub(super) fn refill(fields: &mut Fields, of: &Justification) {
    fields.set("purpose", of.purpose.as_str());
    fields.set("legal_basis", of.legal_basis.as_str());
    fields.set("case_reference", of.case_reference.as_str());
    fields.set("urgency", of.urgency.as_str());
    let months = of.penalty_months.map(|months| months.to_string());
    for (name, value) in [
        ("offence", of.offence.clone()),
        ("penalty_months", months),
        ("person_role", of.person_role.map(|role| role.as_str().to_owned())),
        ("statement", of.statement.clone()),
    ] {
        if let Some(value) = value {
            fields.set(name, value);
        }
    }
}
