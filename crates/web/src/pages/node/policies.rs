//! The policies in words, and what they would decide.

use super::sentences::{self, key};
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::justification::PersonRole;
use entente_model::problem::Fault;
use entente_model::{Code, JustificationInput, Problem, Said};
use entente_registers::{CodeEntry, CodeTable};
use entente_services::Context;
use entente_services::node::{self, Foreseen, RuleView, Tried};
use serde_json::Value;

/// What a person can be in a case, as questions state it.
const PERSON_ROLES: [PersonRole; 6] = [
    PersonRole::Suspect,
    PersonRole::Convicted,
    PersonRole::Victim,
    PersonRole::Witness,
    PersonRole::Missing,
    PersonRole::Other,
];

#[derive(Template)]
#[template(path = "node/policies.html")]
struct PoliciesPage {
    page: Page,
    version: String,
    files: Vec<PolicyFile>,
    sees_diagnostics: bool,
}

/// The rules of one file.
struct PolicyFile {
    name: String,
    words: Option<String>,
    count: String,
    rules: Vec<RuleView>,
}

#[derive(Template)]
#[template(path = "node/try.html")]
struct TryPage {
    page: Page,
    entry: Entry,
    roles: Vec<Choice>,
    actions: Vec<Choice>,
    registers: Vec<Choice>,
    purposes: Vec<Choice>,
    bases: Vec<Choice>,
    offences: Vec<Choice>,
    person_roles: Vec<Choice>,
    foreseen: Option<Foreseen>,
    level: String,
}

/// Every rule with its words.
pub(super) async fn policies(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let mut files: Vec<(String, Vec<RuleView>)> = Vec::new();
    for rule in node::rules(&state.context) {
        match files.last_mut() {
            Some((file, rules)) if *file == rule.file => rules.push(rule),
            _ => files.push((rule.file.clone(), vec![rule])),
        }
    }
    let page = visitor.page(&state, Section::Node);
    let files = files.into_iter().map(|(name, rules)| PolicyFile {
        words: about(&page, &name),
        count: page.words.number(rules.len() as u64),
        name,
        rules,
    });
    show(&PoliciesPage {
        version: node::policy_version(&state.context).to_string(),
        files: files.collect(),
        sees_diagnostics: node::sees(&state.context, &visitor.officer),
        page,
    })
}

/// What the rules of a file are about; an authority's own files have only their names.
fn about(page: &Page, file: &str) -> Option<String> {
    let name = match file {
        "alerts.cedar" => key("nav-alerts"),
        "conditions.cedar" => key("node-conditions"),
        "entry.cedar" => key("node-file-entry"),
        "hits.cedar" => key("hits-title"),
        "oversight.cedar" => key("nav-oversight"),
        "peers.cedar" => key("node-peers"),
        "persons.cedar" => key("node-file-persons"),
        "search.cedar" => key("nav-search"),
        _ => return None,
    };
    Some(page.say(name))
}

/// The form to try out.
pub(super) async fn form(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    if !node::sees(&state.context, &visitor.officer) {
        return Err(Code::Denied.into());
    }
    let page = visitor.page(&state, Section::Node);
    show(&shown((page, &state.context), Entry::default(), None))
}

/// What would be decided.
pub(super) async fn foresee(State(state): State<ApiState>, sent: Sent) -> Shown {
    let (context, fields) = (&state.context, sent.fields);
    let page = sent.visitor.page(&state, Section::Node);
    let outcome = match tried(&fields) {
        Ok(tried) => node::foresee(context, &sent.visitor.officer, tried).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(foreseen) => show(&shown((page, context), Entry::of(fields), Some(foreseen))),
        Err(problem) if problem.faults.is_empty() => Err(problem.into()),
        Err(problem) => {
            let entry = Entry::refused(&page, fields, &problem);
            show_refused(&shown((page, context), entry, None), &problem)
        }
    }
}

fn tried(fields: &Fields) -> Result<Tried, Problem> {
    let mut faults = Vec::new();
    let role = fields.text("role").and_then(|role| role.parse().ok());
    if role.is_none() {
        faults.push(Fault::new("role", Said::ChooseRole));
    }
    let register = fields.text("register").map(str::parse);
    if matches!(register, Some(Err(_))) {
        faults.push(Fault::new("register", Said::ChooseRegister));
    }
    let code = |name: &str| fields.text(name).map(str::to_owned);
    let person_role = fields.text("person_role").map(|role| Value::String(role.to_owned()));
    let justification = JustificationInput {
        purpose: code("purpose"),
        legal_basis: code("legal_basis"),
        offence: code("offence"),
        person_role: person_role.and_then(|role| serde_json::from_value(role).ok()),
        ..JustificationInput::default()
    };
    if !faults.is_empty() {
        return Err(Problem::new(Code::QueryMalformed).with_faults(faults));
    }
    Ok(Tried {
        roles: role.into_iter().collect(),
        action: code("action").unwrap_or_default(),
        register: register.and_then(Result::ok),
        justification,
        second: fields.has("second"),
        confirmed: fields.has("confirmed"),
        trained: fields.has("trained"),
    })
}

fn shown((page, context): (Page, &Context), entry: Entry, foreseen: Option<Foreseen>) -> TryPage {
    let table = |name: &str| {
        let entries = context.catalogue.table(name).map(CodeTable::entries);
        let choice = |one: &CodeEntry| Choice::new(one.code.as_str(), page.label(&one.labels));
        entries.unwrap_or_default().iter().map(choice).collect::<Vec<_>>()
    };
    let registers = context.catalogue.declarations();
    let owes = foreseen.as_ref().and_then(|foreseen| foreseen.owes.as_ref());
    TryPage {
        roles: table("roles"),
        actions: node::actions().map(|(code, words)| Choice::new(code, words)).collect(),
        registers: registers
            .map(|one| Choice::new(one.register().as_str(), page.label(&one.identity.title)))
            .collect(),
        purposes: table("purposes"),
        bases: table("legal-bases"),
        offences: table("offences"),
        person_roles: PERSON_ROLES
            .iter()
            .map(|role| Choice::new(role.as_str(), sentences::person(&page, *role)))
            .collect(),
        level: owes.map(|owes| sentences::level(&page, owes.level)).unwrap_or_default(),
        page,
        entry,
        foreseen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_is_read_and_a_missing_role_is_named() {
        let read = |text: &str| tried(&Fields::parse(text.as_bytes()).unwrap());
        let good = "role=investigator&action=search&register=sis-persons&purpose=INV&second=yes";
        let tried = read(good).unwrap();
        assert!(tried.second && !tried.confirmed && tried.register.is_some());
        let faults = read("action=search&register=A%20b").unwrap_err().faults;
        let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["role", "register"]);
    }
}
