//! Standing questions: an officer is told when something new answers one.

use super::super::entry::{Choice, Entry};
use super::super::form::{Fields, Sent};
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::act_form::{Called, Input, Kind, missing};
use super::act_run::day_of;
use super::tabs::Frame;
use super::values::date;
use super::words::{by_code, choices, code_of, in_table};
use crate::extract::{Id, Paged};
use crate::pages::declared::dated;
use crate::pages::named::register;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::justification::PersonRole;
use entente_model::limits::PAGE_ENTRIES_MAX;
use entente_model::{
    DocumentNumber, JustificationInput, PersonName, Plate, Problem, Term, Timestamp,
};
use entente_registers::Declaration;
use entente_services::alerts::subscriptions::{self, NewSubscription, RenewalInput, Subscription};
use entente_services::page::PageRequest;
use entente_services::work::{self, WorkFilter, WorkKind};
use std::collections::BTreeSet;

/// The code tables that the form draws on.
const PURPOSES: &str = "purposes";
const BASES: &str = "legal-bases";
const OFFENCES: &str = "offences";
const COUNTRIES: &str = "countries";
/// The field of the date of birth.
const BORN: &str = "birth";
/// What tells purpose and legal basis apart in one choice.
const PAIR: char = '|';
/// Every role of a person in a case.
const ROLES: [PersonRole; 6] = [
    PersonRole::Suspect,
    PersonRole::Convicted,
    PersonRole::Victim,
    PersonRole::Witness,
    PersonRole::Missing,
    PersonRole::Other,
];

#[derive(Template)]
#[template(path = "alerts/subscriptions.html")]
struct ListPage {
    page: Frame,
    rows: Vec<Row>,
    next: Option<String>,
}

struct Row {
    id: String,
    case: String,
    purpose: String,
    basis: String,
    registers: Vec<String>,
    terms: Vec<(String, String)>,
    made: Timestamp,
    ends: Timestamp,
    renewals: Vec<(Timestamp, String)>,
}

fn row(page: &Frame, state: &ApiState, one: Subscription) -> Row {
    let justification = &one.justification;
    let names = one.registers.keys().map(|code| register(page, &state.context, code));
    Row {
        case: justification.case_reference.as_str().to_owned(),
        purpose: in_table(page, state, PURPOSES, justification.purpose.as_str()),
        basis: in_table(page, state, BASES, justification.legal_basis.as_str()),
        registers: names.collect(),
        terms: one.query.terms.iter().map(|term| words_of((page, state), term)).collect(),
        made: one.made,
        ends: one.ends,
        renewals: one.renewals.into_iter().map(|renewal| (renewal.at, renewal.reason)).collect(),
        id: one.id,
    }
}

/// What a term asks, as label and text.
fn words_of((page, state): (&Frame, &ApiState), term: &Term) -> (String, String) {
    let text = match term {
        Term::Name(name) => name.full(),
        Term::BirthDate(asked) => date(page, asked),
        Term::Sex(sex) => by_code(page, "alerts-sex", &sex.to_string().to_ascii_lowercase()),
        Term::Nationality(country) => in_table(page, state, COUNTRIES, country.as_str()),
        Term::BirthPlace(text) | Term::Reference(text) => text.clone(),
        Term::Document(document) => document.number.clone(),
        Term::Plate(plate) => plate.number.clone(),
        Term::Vin(vin) => vin.as_str().to_owned(),
        Term::Number(number) => number.number().to_owned(),
        Term::Partial(_) => String::new(),
    };
    (by_code(page, "alerts-term", term.kind().as_str()), text)
}

/// The officer's own standing questions.
pub(super) async fn list(
    State(state): State<ApiState>,
    visitor: Visitor,
    Paged(asked): Paged,
) -> Shown {
    let page = Frame::new(&state, &visitor, None)?;
    let found = subscriptions::list(&state.context, &visitor.officer, &asked)?;
    let rows = found.entries.into_iter().map(|one| row(&page, &state, one)).collect();
    let next = found.next.map(|next| format!("/alerts/subscriptions?after={next}"));
    show(&ListPage { page, rows, next })
}

#[derive(Template)]
#[template(path = "alerts/subscription-new.html")]
struct NewPage {
    page: Frame,
    why: Vec<Input>,
    what: Vec<Input>,
    rest: Vec<Input>,
    called: Called,
    entry: Entry,
}

fn new_page(state: &ApiState, visitor: &Visitor) -> Result<NewPage, Failure> {
    let page = Frame::new(state, visitor, None)?;
    let input = |name: &str, kind: Kind| Input {
        name: name.to_owned(),
        kind,
        label: by_code(&page, "alerts-field", name),
        hint: match name {
            BORN => page.say("declared-date-hint"),
            _ => page.words.find(&format!("alerts-hint-ask-{name}")).unwrap_or_default(),
        },
    };
    let served = state.context.registers.served();
    let known =
        served.map(|one| Choice::new(one.register().to_string(), page.label(&one.identity.title)));
    let known = known.collect();
    let roles = ROLES.iter().map(code_of);
    let roles = roles.map(|code| Choice::new(code.clone(), by_code(&page, "alerts-person", &code)));
    let roles = roles.collect();
    let why = vec![
        input("basis", Kind::Select(pairs(&page, state))),
        input("case_reference", Kind::Text),
        input("offence", Kind::Select(choices(&page, state, OFFENCES))),
        input("person_role", Kind::Select(roles)),
        input("statement", Kind::Area),
    ];
    let what = vec![
        input("family", Kind::Text),
        input("given", Kind::Text),
        input(BORN, Kind::Text),
        input("document", Kind::Text),
        input("plate", Kind::Text),
        input("vin", Kind::Text),
    ];
    let rest = vec![input("registers", Kind::Ticks(known)), input("ends", Kind::Day)];
    let called = Called::of(why.iter().chain(&what).chain(&rest));
    Ok(NewPage { page, why, what, rest, called, entry: Entry::default() })
}

/// The pairs of purpose and legal basis that a register here accepts.
fn pairs(page: &Frame, state: &ApiState) -> Vec<Choice> {
    let served = state.context.registers.served();
    let pairs: BTreeSet<_> = served.flat_map(Declaration::accepted).collect();
    let choice =
        |(purpose, basis): &(entente_model::PurposeCode, entente_model::LegalBasisCode)| {
            let words = format!(
                "{} · {}",
                in_table(page, state, PURPOSES, purpose.as_str()),
                in_table(page, state, BASES, basis.as_str())
            );
            Choice::new(format!("{purpose}{PAIR}{basis}"), words)
        };
    pairs.iter().map(choice).collect()
}

/// The form of a new standing question.
pub(super) async fn form(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    show(&new_page(&state, &visitor)?)
}

/// Makes a standing question.
pub(super) async fn make(State(state): State<ApiState>, sent: Sent) -> Shown {
    let mut shown = new_page(&state, &sent.visitor)?;
    let outcome = match asked(&shown.page, &sent.fields) {
        Ok(new) => subscriptions::subscribe(&state.context, &sent.visitor.officer, new).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(made) => on_to(&format!("/alerts/subscriptions/{}", made.id)),
        Err(problem) => {
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}

fn asked(page: &Frame, fields: &Fields) -> Result<NewSubscription, Problem> {
    let text = |name: &str| fields.text(name).map(str::to_owned);
    let pair = fields.text("basis").and_then(|pair| pair.split_once(PAIR));
    let (purpose, basis) = pair.ok_or_else(|| missing(page, "basis"))?;
    let role = fields.text("person_role");
    let justification = JustificationInput {
        purpose: Some(purpose.to_owned()),
        legal_basis: Some(basis.to_owned()),
        case_reference: text("case_reference"),
        offence: text("offence"),
        person_role: ROLES.into_iter().find(|one| Some(one.as_str()) == role),
        statement: text("statement"),
        ..JustificationInput::default()
    };
    let ends = fields.text("ends").and_then(day_of).ok_or_else(|| missing(page, "ends"))?;
    let registers = fields.all("registers").filter_map(|code| code.parse().ok()).collect();
    Ok(NewSubscription { justification, terms: terms(page, fields)?, registers, ends })
}

/// What is asked, term by term.
fn terms(page: &Frame, fields: &Fields) -> Result<Vec<Term>, Problem> {
    let mut terms = Vec::new();
    let (family, given) = (fields.text("family"), fields.text("given"));
    let name = match (given, family) {
        (Some(given), Some(family)) => Some(PersonName::given_family(given, family)),
        (Some(name), None) | (None, Some(name)) => Some(PersonName::unassigned(name)),
        (None, None) => None,
    };
    if let Some(name) = name {
        terms.push(Term::Name(name.map_err(|_| missing(page, "family"))?));
    }
    if let Some(text) = fields.text(BORN) {
        terms.push(Term::BirthDate(dated(text).parse().map_err(|_| missing(page, BORN))?));
    }
    if let Some(text) = fields.text("document") {
        let document = DocumentNumber::new(text).map_err(|_| missing(page, "document"))?;
        terms.push(Term::Document(document));
    }
    if let Some(text) = fields.text("plate") {
        terms.push(Term::Plate(Plate::new(text, None).map_err(|_| missing(page, "plate"))?));
    }
    if let Some(text) = fields.text("vin") {
        terms.push(Term::Vin(text.parse().map_err(|_| missing(page, "vin"))?));
    }
    if terms.is_empty() { Err(missing(page, "family")) } else { Ok(terms) }
}

#[derive(Template)]
#[template(path = "alerts/subscription.html")]
struct OnePage {
    page: Frame,
    row: Row,
    /// When something was found in which register.
    found: Vec<(Timestamp, String)>,
    inputs: Vec<Input>,
    called: Called,
    entry: Entry,
}

impl OnePage {
    async fn of(state: &ApiState, visitor: &Visitor, id: &str) -> Result<Self, Failure> {
        let one = subscriptions::one(&state.context, &visitor.officer, id)?;
        let page = Frame::new(state, visitor, None)?;
        let input = |name: &str, kind| Input {
            name: name.to_owned(),
            kind,
            label: by_code(&page, "alerts-field", name),
            hint: String::new(),
        };
        let inputs = vec![input("ends", Kind::Day), input("reason", Kind::Area)];
        Ok(Self {
            found: found(&page, state, (visitor, id)).await?,
            row: row(&page, state, one),
            called: Called::of(&inputs),
            inputs,
            entry: Entry::default(),
            page,
        })
    }
}

/// When something answered a standing question, as the work list of the officer says.
async fn found(
    page: &Frame,
    state: &ApiState,
    (visitor, id): (&Visitor, &str),
) -> Result<Vec<(Timestamp, String)>, Failure> {
    let kinds = [WorkKind::SubscriptionFound].into();
    let filter = WorkFilter { kinds, ..WorkFilter::default() };
    let first = PageRequest { after: None, limit: PAGE_ENTRIES_MAX };
    let waiting = work::list(&state.context, &visitor.officer, (&filter, &first)).await?;
    let is_of = |about: &String| about.split('/').next() == Some(id);
    let of =
        waiting.entries.into_iter().filter(|item| item.subject.about.as_ref().is_some_and(is_of));
    let named = of.map(|item| {
        let code = item.subject.register.as_ref();
        (item.opened, code.map(|code| register(page, &state.context, code)).unwrap_or_default())
    });
    Ok(named.collect())
}

/// One standing question, to be renewed or ended.
pub(super) async fn show_one(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<String>,
) -> Shown {
    show(&OnePage::of(&state, &visitor, &id).await?)
}

/// Renews or ends a standing question.
pub(super) async fn act(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    let (context, officer) = (&state.context, &sent.visitor.officer);
    if sent.fields.text("do") == Some("end") {
        subscriptions::unsubscribe(context, officer, &id).await?;
        return on_to("/alerts/subscriptions");
    }
    let mut shown = OnePage::of(&state, &sent.visitor, &id).await?;
    let reason = sent.fields.text("reason").unwrap_or_default().to_owned();
    let outcome = match sent.fields.text("ends").and_then(day_of) {
        Some(ends) => {
            subscriptions::renew(context, officer, (&id, RenewalInput { ends, reason })).await
        }
        None => Err(missing(&shown.page, "ends")),
    };
    match outcome {
        Ok(_) => on_to(&format!("/alerts/subscriptions/{id}")),
        Err(problem) => {
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
