//! The life of an alert, test by test after the articles that ask for it (SIS-P is Regulation (EU)
//! 2018/1862, SIS-B is Regulation (EU) 2018/1861).

mod enter;
mod flag;
mod hide;
mod keep;
mod link;
mod look;
mod misused;
mod propose;
mod threat;

use entente_ledger::Kind;
use entente_model::alert::AlertState;
use entente_model::{
    AuthorityId, Code, IdentityRole, JustificationInput, PersonName, Problem, Record, Term,
    Timestamp, Value,
};
use entente_policy::Entitlement;
use entente_registers::{Capabilities, effective_action};
use entente_services::accounts::SignedIn;
use entente_services::alerts::life::{self, *};
use entente_services::page::PageRequest;
use entente_services::records;
use entente_services::search::SearchInput;
use entente_services::work::{self, WorkFilter, WorkItem, WorkKind};
use entente_services::{Context, records::Kept};
use entente_store::Row;
use entente_testing::Federation;
use serde_json::{Value as Json, json};
use std::time::Duration;

pub(crate) const PERSONS: &str = "sis-persons";
const OBJECTS: &str = "sis-objects";
pub(crate) const HERE: &str = "aa-sirene";
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// One node with the officers of its SIRENE bureau.
pub(crate) struct Bureau {
    pub(crate) federation: Federation,
    pub(crate) first: SignedIn,
    pub(crate) second: SignedIn,
}

impl Bureau {
    pub(crate) async fn open(seed: u64) -> Self {
        let federation = Federation::builder(seed).node(HERE, &[PERSONS, OBJECTS]).build().await;
        let first = federation.officer(HERE, "first", &["sirene-officer"]).await.signed_in;
        let second = federation.officer(HERE, "second", &["sirene-officer"]).await.signed_in;
        Self { federation, first, second }
    }

    pub(crate) fn context(&self) -> &Context {
        &self.federation.at(HERE).context
    }

    pub(crate) fn advance(&self, span: Duration) {
        self.federation.clock.advance(span);
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.context().clock.now()
    }

    pub(crate) async fn enter(&self, input: EnterInput) -> Result<Entered, Problem> {
        let register = register_of(&input);
        life::enter(self.context(), &self.first, &register.parse().unwrap(), input).await
    }

    /// Enters, and has the second officer agree where that is asked for.
    pub(crate) async fn published(&self, input: EnterInput) -> Record {
        let entered = self.enter(input).await.unwrap();
        match entered.state {
            EntryState::Entered => entered.record.unwrap(),
            EntryState::Approval => {
                self.approved(&entered.draft.unwrap(), &self.second).await.unwrap().record.unwrap()
            }
            EntryState::Queued => panic!("it waits in the queue"),
        }
    }

    pub(crate) async fn approved(
        &self,
        draft: &str,
        officer: &SignedIn,
    ) -> Result<Entered, Problem> {
        let decision = DraftDecision { draft: draft.to_owned(), reason: "in order".to_owned() };
        life::approve(self.context(), officer, decision).await
    }

    pub(crate) fn stored(&self, alert: &AlertRef) -> Option<Record> {
        self.context().store.record(&alert.register, &alert.record).unwrap()
    }

    pub(crate) async fn work(&self) -> Vec<WorkItem> {
        let request = PageRequest { after: None, limit: 200 };
        let wanted = WorkFilter::default();
        work::list(self.context(), &self.first, (&wanted, &request)).await.unwrap().entries
    }

    pub(crate) async fn file(&self, alert: &AlertRef) -> AlertFile {
        life::show(self.context(), &self.first, alert.clone()).await.unwrap().file.unwrap()
    }

    /// Another state's alert, as its feed would have brought it.
    pub(crate) async fn copied(&self, owner: &str, input: EnterInput) -> Record {
        let register = register_of(&input).parse().unwrap();
        let declaration = self.context().registers.declaration(&register).unwrap();
        let text = input.record.to_string();
        let Some(entente_registers::import::Row::Record(raw)) =
            entente_registers::import::jsonl(std::io::Cursor::new(text)).next()
        else {
            panic!("the fixture is a record")
        };
        let valid = self.context().catalogue.validate(declaration, &raw).unwrap();
        let owner: AuthorityId = owner.parse().unwrap();
        let record = valid.into_record(declaration, (owner, self.now()), None);
        let row = Row::PutRecord { record: record.clone(), expected_version: None };
        self.context().store.write(vec![row]).await.unwrap();
        self.context().refresh().await.unwrap();
        record
    }

    /// What a search by name brings to an officer of this bureau or of the street.
    pub(crate) async fn found(
        &self,
        officer: &SignedIn,
        name: (&str, &str),
    ) -> Vec<entente_model::Candidate> {
        let input = SearchInput {
            justification: JustificationInput {
                purpose: Some("INV".into()),
                legal_basis: Some("SIS-P-ART-44".into()),
                case_reference: Some("K-1".into()),
                ..JustificationInput::default()
            },
            terms: vec![Term::Name(PersonName::given_family(name.0, name.1).unwrap())],
            registers: vec![PERSONS.parse().unwrap()],
            ..SearchInput::default()
        };
        let asked = self.federation.search(HERE, officer, input).await.unwrap();
        asked.of(HERE, PERSONS).answer.candidates.clone()
    }
}

fn register_of(input: &EnterInput) -> &'static str {
    if input.record["fields"].get("object_kind").is_some() { OBJECTS } else { PERSONS }
}

fn entry(record: Json) -> EnterInput {
    EnterInput {
        record,
        proportionality: "a serious case that national means do not solve".to_owned(),
        judicial: None,
        conditions: [].into(),
        immediate: false,
        terrorism: false,
        threat: None,
        different_from: Vec::new(),
        deviation: None,
    }
}

pub(crate) fn person(id: &str, category: &str, (family, given): (&str, &str)) -> EnterInput {
    let (reason, action, more) = match category {
        "ARR" => ("EAW", "arrest", json!({ "offences": "robbery" })),
        "MIS-L" => ("MISSING", "locate", json!({ "case_type": "runaway" })),
        "JUD" => ("WITNESS", "report-residence", json!({})),
        "SPE" => ("CLEAR-INDICATION", "specific-check", json!({})),
        "DIS" => ("CLEAR-INDICATION", "discreet-check", json!({})),
        other => panic!("no fixture for {other}"),
    };
    let mut fields = json!({
        "names": [format!("{family}, {given}")],
        "birth_dates": "1971-03-04",
        "reason": reason,
        "action": action,
        "category": category,
        "schengen_id": format!("AA{id}"),
    });
    for (name, value) in more.as_object().unwrap() {
        fields[name] = value.clone();
    }
    let judicial = (category == "ARR").then(|| Judicial {
        authority: "District Court".to_owned(),
        request: "EAW 17/2026".to_owned(),
    });
    EnterInput { judicial, ..entry(json!({ "id": id, "fields": fields })) }
}

fn vehicle(id: &str, plate: &str) -> EnterInput {
    entry(json!({ "id": id, "fields": {
        "object_kind": "a",
        "plates": plate,
        "reason": "SEIZURE",
        "action": "seize",
        "category": "OBJ",
        "schengen_id": format!("AAO{id}"),
    }}))
}

pub(crate) fn alert(record: &Record) -> AlertRef {
    AlertRef::of(record)
}

fn state(record: &Record) -> &AlertState {
    record.alert.as_ref().unwrap()
}

fn faults(problem: &Problem) -> Vec<&str> {
    problem.faults.iter().map(|fault| fault.field.as_str()).collect()
}

pub(crate) const ANA: (&str, &str) = ("Primjer", "Ana");
const IVO: (&str, &str) = ("Velikanov", "Ivo");
