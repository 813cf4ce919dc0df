//! The life of an alert, test by test after the articles that ask for it (SIS-P is Regulation (EU)
//! 2018/1862, SIS-B is Regulation (EU) 2018/1861).

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

#[tokio::test]
async fn sis_p_21_an_alert_needs_a_statement_of_proportionality_that_stays_national() {
    let bureau = Bureau::open(401).await;
    let without = EnterInput { proportionality: "  ".to_owned(), ..person("1", "JUD", ANA) };
    let refused = bureau.enter(without).await.unwrap_err();
    assert_eq!((refused.code, faults(&refused)), (Code::RecordInvalid, vec!["proportionality"]));
    let record = bureau.published(person("1", "JUD", ANA)).await;
    let text = serde_json::to_string(&record).unwrap();
    assert!(!text.contains("national means"), "the statement is no part of what is replicated");
    assert!(bureau.file(&alert(&record)).await.proportionality.contains("national means"));
    // Terrorist offences are deemed important enough; that is recorded all the same.
    let terrorism =
        EnterInput { proportionality: String::new(), terrorism: true, ..person("2", "ARR", IVO) };
    let record = bureau.published(terrorism).await;
    assert!(state(&record).terrorism);
    assert!(bureau.file(&alert(&record)).await.proportionality.contains("terrorist offences"));
    let never = EnterInput { terrorism: true, ..person("3", "JUD", ("Treći", "Ime")) };
    assert_eq!(faults(&bureau.enter(never).await.unwrap_err()), ["terrorism"]);
}

#[tokio::test]
async fn sis_p_20_and_22_the_data_must_fit_and_what_is_missing_is_named() {
    let bureau = Bureau::open(402).await;
    let mut input = person("1", "JUD", ANA);
    input.record["fields"].as_object_mut().unwrap().remove("birth_dates");
    let refused = bureau.enter(input).await.unwrap_err();
    assert!(faults(&refused).contains(&"birth_dates"), "{refused:?}");
    let mut input = person("1", "JUD", ANA);
    input.record["fields"]["birth_dates"] = json!("2031-01-01");
    let entered = bureau.enter(input).await.unwrap();
    let quality = entered.quality;
    assert!(quality.faults.iter().any(|fault| fault.words.contains("lies ahead")));
    assert!(quality.faults.iter().any(|fault| fault.field == "nationalities"));
    assert!((1..1_000).contains(&quality.score_permille));
}

#[tokio::test]
async fn sis_p_26_an_arrest_is_entered_for_a_judicial_authority_and_by_two_persons() {
    let bureau = Bureau::open(403).await;
    let without = EnterInput { judicial: None, ..person("1", "ARR", ANA) };
    assert_eq!(faults(&bureau.enter(without).await.unwrap_err()), ["judicial"]);
    let entered = bureau.enter(person("1", "ARR", ANA)).await.unwrap();
    assert_eq!((entered.state, entered.record.is_none()), (EntryState::Approval, true));
    let draft = entered.draft.unwrap();
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Approval));
    let same = bureau.approved(&draft, &bureau.first).await.unwrap_err();
    assert_eq!(same.code, Code::SecondOfficerRequired);
    let record = bureau.approved(&draft, &bureau.second).await.unwrap().record.unwrap();
    assert_eq!(record.version, 1);
    assert_eq!(bureau.approved(&draft, &bureau.second).await.unwrap_err().code, Code::NotFound);
    let file = bureau.file(&alert(&record)).await;
    assert_eq!(file.judicial.unwrap().request, "EAW 17/2026");
    let officer = |kind| {
        let note = file.notes.iter().find(|note| note.kind == kind).unwrap();
        note.officer.as_ref().unwrap().as_str().to_owned()
    };
    assert_eq!(
        (officer(NoteKind::Prepared), officer(NoteKind::Approved)),
        ("first".into(), "second".into())
    );
    assert!(bureau.work().await.iter().all(|item| item.kind != WorkKind::Approval));
}

#[tokio::test]
async fn sis_p_23_a_second_request_of_the_same_state_waits_in_the_queue_and_is_offered() {
    let bureau = Bureau::open(404).await;
    let first = bureau.published(person("1", "JUD", ANA)).await;
    let second = bureau.enter(person("2", "JUD", ANA)).await.unwrap();
    assert_eq!(second.state, EntryState::Queued);
    assert!(second.found.iter().any(|found| found.same && found.alert == alert(&first)));
    let draft = second.draft.unwrap();
    let early = bureau.approved(&draft, &bureau.first).await.unwrap_err();
    assert_eq!(early.code, Code::Conflict, "as long as the first stands, the second waits");
    let end = EndInput {
        alert: alert(&first),
        ground: "purpose-achieved".to_owned(),
        reason: "heard as a witness".to_owned(),
    };
    life::end(bureau.context(), &bureau.first, end).await.unwrap();
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Queue));
    let record = bureau.approved(&draft, &bureau.first).await.unwrap().record.unwrap();
    assert_eq!(record.id.as_str(), "2");
    assert!(bureau.work().await.is_empty());
}

#[tokio::test]
async fn sis_p_23_a_similar_person_is_told_apart_by_a_statement() {
    let bureau = Bureau::open(405).await;
    let first = bureau.published(person("1", "JUD", ANA)).await;
    let other = OtherSubject { alert: alert(&first), reason: "prints differ".to_owned() };
    let second = EnterInput { different_from: vec![other], ..person("2", "JUD", ANA) };
    let record = bureau.published(second).await;
    let file = bureau.file(&alert(&record)).await;
    assert!(file.notes.iter().any(|note| note.kind == NoteKind::DifferentSubject));
}

#[tokio::test]
async fn sis_p_23_an_object_has_one_alert_of_a_state_by_its_exact_number() {
    let bureau = Bureau::open(406).await;
    bureau.published(vehicle("1", "HRV:ZG-1234-AB")).await;
    let again = bureau.enter(vehicle("2", "HRV:zg 1234 ab")).await.unwrap();
    assert_eq!(again.state, EntryState::Queued);
    let other = bureau.enter(vehicle("3", "HRV:ZG-9999-AB")).await.unwrap();
    assert_eq!(other.state, EntryState::Entered);
}

#[tokio::test]
async fn sis_p_23_an_alert_against_another_states_needs_consultation_or_a_recorded_deviation() {
    let bureau = Bureau::open(407).await;
    let theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let refused = bureau.enter(person("1", "DIS", ANA)).await.unwrap_err();
    assert_eq!(refused.code, Code::AlertIncompatible);
    assert_eq!(faults(&refused), ["bb-sirene"]);
    assert!(refused.remedy.contains("consult"));
    assert_eq!(bureau.federation.at(HERE).refusals().last(), Some(&Code::AlertIncompatible));
    // A compatible one may stand beside it, and the arrest comes first (Art 23(4)).
    let entered = bureau.enter(person("2", "JUD", ANA)).await.unwrap();
    assert_eq!(entered.state, EntryState::Entered);
    let found = entered.found.iter().find(|found| found.alert == alert(&theirs)).unwrap();
    assert!(found.compatibility.compatible);
    assert_eq!(found.compatibility.first, "ARR");
    let end = EndInput {
        alert: alert(&entered.record.unwrap()),
        ground: "purpose-achieved".to_owned(),
        reason: "heard".to_owned(),
    };
    life::end(bureau.context(), &bureau.first, end).await.unwrap();
    let deviation = Deviation {
        consulted: vec!["bb-sirene".parse().unwrap()],
        interests: "an operation of national security".to_owned(),
    };
    let deviating = EnterInput { deviation: Some(deviation), ..person("1", "DIS", ANA) };
    let record = bureau.published(deviating).await;
    let file = bureau.file(&alert(&record)).await;
    assert!(file.notes.iter().any(|note| note.kind == NoteKind::Deviation));
}

#[tokio::test]
async fn sis_p_59_only_the_issuing_state_changes_extends_flags_and_deletes() {
    let bureau = Bureau::open(408).await;
    let theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let of = || alert(&theirs);
    let words = || "why".to_owned();
    let change = ChangeInput {
        alert: of(),
        expected_version: 1,
        fields: json!({}),
        immediate: None,
        threat: None,
        reason: words(),
    };
    let extend = ExtendInput { alert: of(), assessment: words() };
    let end = EndInput { alert: of(), ground: "surrendered".to_owned(), reason: words() };
    let state = "cc-sirene".parse().unwrap();
    let flag = FlagInput { alert: of(), state, request: words(), reason: words() };
    let hide = HideInput { alert: of(), consent: words(), told: vec![] };
    let refused = [
        life::change(context, officer, change).await.map(|_| ()),
        life::extend(context, officer, extend).await.map(|_| ()),
        life::end(context, officer, end).await.map(|_| ()),
        life::flag(context, officer, flag).await.map(|_| ()),
        life::hide(context, officer, hide).await.map(|_| ()),
        life::show(context, officer, of()).await.map(|_| ()),
    ];
    for refused in refused {
        assert_eq!(refused.unwrap_err().code, Code::NotOwner);
    }
    // Nor by the ways that other records go.
    let input =
        records::EntryInput { record: person("9", "ARR", ANA).record, expected_version: Some(1) };
    let entered = records::enter(context, officer, &theirs.register, input).await;
    assert_eq!(entered.unwrap_err().code, Code::NotOwner);
    // And an alert of one's own is not entered past the checks that the law asks for.
    let input =
        records::EntryInput { record: person("10", "ARR", IVO).record, expected_version: None };
    let past = records::enter(context, officer, &theirs.register, input).await.unwrap_err();
    assert!(past.remedy.contains("as an alert"), "{past}");
    let text = person("9", "ARR", IVO).record.to_string();
    let source = Federation::source(
        text.as_bytes(),
        entente_registers::import::Format::Jsonl,
        Box::new(std::io::Cursor::new(text.clone().into_bytes())),
    );
    let mode = records::ImportMode::Write;
    let report = bureau.federation.import((HERE, PERSONS), source, mode).await.unwrap();
    assert_eq!((report.refused, report.changed), (1, 0));
    assert_eq!(bureau.stored(&of()), Some(theirs));
}

#[tokio::test]
async fn sis_p_59_the_issuer_changes_its_alert_and_the_reason_is_kept() {
    let bureau = Bureau::open(409).await;
    let record = bureau.published(person("1", "JUD", ANA)).await;
    let mut fields = person("1", "JUD", ANA).record["fields"].clone();
    fields["sex"] = json!("F");
    let change = |expected_version, fields: &Json| ChangeInput {
        alert: alert(&record),
        expected_version,
        fields: fields.clone(),
        immediate: Some(true),
        threat: None,
        reason: "better data came in".to_owned(),
    };
    let (context, officer) = (bureau.context(), &bureau.first);
    let Kept { record: changed, .. } =
        life::change(context, officer, change(1, &fields)).await.unwrap();
    assert_eq!((changed.version, changed.expires), (2, record.expires));
    assert!(state(&changed).immediate);
    let stale = life::change(context, officer, change(1, &fields)).await.unwrap_err();
    assert_eq!(stale.code, Code::Conflict);
    let other = person("1", "MIS-L", ANA).record["fields"].clone();
    let other = life::change(context, officer, change(2, &other)).await.unwrap_err();
    assert_eq!(faults(&other), ["category"]);
    let file = bureau.file(&alert(&record)).await;
    assert!(file.notes.iter().any(|note| note.words.contains("better data")));
}

#[tokio::test]
async fn sis_p_53_an_alert_is_deleted_at_its_end_unless_it_was_extended_with_an_assessment() {
    let bureau = Bureau::open(410).await;
    let kept = bureau.published(person("1", "JUD", ANA)).await;
    let left = bureau.published(person("2", "JUD", IVO)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    // Three years for Art 34; warned four months ahead.
    assert_eq!(kept.expires, Some("2029-11-21T10:00:00.000Z".parse().unwrap()));
    bureau.advance(DAY * 365 * 2);
    assert_eq!(life::run_due(context).await.unwrap().warned, 0);
    bureau.advance(DAY * 260);
    assert_eq!(life::run_due(context).await.unwrap().warned, 2);
    assert_eq!(life::run_due(context).await.unwrap().warned, 0, "each is warned of once");
    let page = PageRequest { after: None, limit: 50 };
    let due = life::review(context, officer, &kept.register, &page).await.unwrap().entries;
    assert_eq!(due.len(), 2);
    let without = ExtendInput { alert: alert(&kept), assessment: " ".to_owned() };
    let refused = life::extend(context, officer, without).await.unwrap_err();
    assert_eq!(faults(&refused), ["assessment"]);
    let assessed = ExtendInput { alert: alert(&kept), assessment: "still sought".to_owned() };
    let extended = life::extend(context, officer, assessed).await.unwrap().record;
    assert_eq!(state(&extended).extensions, 1);
    assert!(extended.expires > kept.expires);
    assert!(!serde_json::to_string(&extended).unwrap().contains("still sought"));
    bureau.advance(DAY * 110);
    records::erase_expired(context).await.unwrap();
    assert_eq!(bureau.stored(&alert(&left)), None);
    assert!(bureau.stored(&alert(&kept)).is_some());
    let last = bureau.federation.at(HERE).leaves().pop().unwrap();
    assert_eq!(last.facts.kind, Kind::Erase);
    // The copy of another state's alert goes when its issuer says so.
    let theirs = bureau.copied("bb-sirene", person("9", "JUD", ("Drugi", "Netko"))).await;
    bureau.advance(DAY * 365 * 4);
    records::erase_expired(context).await.unwrap();
    assert!(bureau.stored(&alert(&theirs)).is_some());
}

#[tokio::test]
async fn sis_p_53_an_achieved_purpose_and_fifteen_days_of_silence_delete_an_alert() {
    let bureau = Bureau::open(411).await;
    let silent = alert(&bureau.published(person("1", "JUD", ANA)).await);
    let kept = alert(&bureau.published(person("2", "JUD", IVO)).await);
    let (context, officer) = (bureau.context(), &bureau.first);
    let said = |alert: &AlertRef| PurposeInput {
        alert: alert.clone(),
        reason: "found at the address".to_owned(),
    };
    let early = life::keep_alert(context, officer, said(&kept)).await.unwrap_err();
    assert_eq!(early.code, Code::Conflict);
    for alert in [&silent, &kept] {
        life::purpose_achieved(context, officer, said(alert)).await.unwrap();
    }
    life::keep_alert(context, officer, said(&kept)).await.unwrap();
    bureau.advance(DAY * 15 - Duration::from_secs(1));
    assert_eq!(life::run_due(context).await.unwrap().ended, 0);
    bureau.advance(Duration::from_secs(1));
    assert_eq!(life::run_due(context).await.unwrap().ended, 1);
    assert_eq!(bureau.stored(&silent), None);
    assert!(bureau.stored(&kept).is_some());
}

#[tokio::test]
async fn sis_p_55_an_alert_ends_on_a_ground_of_its_category_only() {
    let bureau = Bureau::open(412).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let end = |ground: &str| EndInput {
        alert: alert(&record),
        ground: ground.to_owned(),
        reason: "as reported".to_owned(),
    };
    for ground in ["located", "expired", "attached-to", "no-such"] {
        let refused = life::end(context, officer, end(ground)).await.unwrap_err();
        assert_eq!(faults(&refused), ["ground"], "{ground}");
    }
    life::end(context, officer, end("surrendered")).await.unwrap();
    assert_eq!(bureau.stored(&alert(&record)), None);
    assert!(bureau.found(officer, ("Ana", "Primjer")).await.is_empty());
}

#[tokio::test]
async fn sis_p_24_and_25_a_flag_takes_the_action_away_in_one_state_and_arrest_becomes_locate() {
    let bureau = Bureau::open(413).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let flag = |alert: &AlertRef| FlagInput {
        alert: alert.clone(),
        state: "bb-sirene".parse().unwrap(),
        request: "F 12/2026".to_owned(),
        reason: "the court refused the warrant".to_owned(),
    };
    let keeper = bureau.federation.keeper(HERE).await;
    let refused = life::flag(context, &keeper, flag(&alert(&record))).await.unwrap_err();
    assert_eq!(refused.code, Code::Denied, "the SIRENE bureau sets flags, nobody else");
    let flagged = life::flag(context, officer, flag(&alert(&record))).await.unwrap().record;
    let declaration = context.registers.declaration(&record.register).unwrap();
    let none = Capabilities::default();
    let action = |record: &Record, authority: &str| {
        effective_action(declaration, record, &authority.parse().unwrap(), &none).unwrap()
    };
    let there = action(&flagged, "bb-sirene");
    assert_eq!((there.category.as_str(), there.flagged), ("MIS-L", true));
    assert!(there.words.contains("not taken here"), "{}", there.words);
    assert!(!action(&flagged, "cc-sirene").flagged);
    let again = life::flag(context, officer, flag(&alert(&record))).await.unwrap_err();
    assert_eq!(again.code, Code::Conflict);
    // Urgent and serious: asked for all the same, on record (Art 24(3)).
    let execute = ExecuteInput {
        alert: alert(&record),
        state: "bb-sirene".parse().unwrap(),
        reason: "about to flee".to_owned(),
    };
    life::execute_anyway(context, officer, execute.clone()).await.unwrap();
    let unflag = UnflagInput {
        alert: alert(&record),
        state: "bb-sirene".parse().unwrap(),
        reason: "withdrawn".to_owned(),
    };
    let bare = life::unflag(context, officer, unflag).await.unwrap().record;
    assert_eq!(action(&bare, "bb-sirene").category, "ARR");
    let gone = life::execute_anyway(context, officer, execute).await.unwrap_err();
    assert_eq!(gone.code, Code::Conflict);
    let kinds: Vec<_> =
        bureau.file(&alert(&record)).await.notes.iter().map(|note| note.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == NoteKind::Flag).count(), 2);
    assert!(kinds.contains(&NoteKind::ExecuteAnyway));
    // Categories that the law does not let be flagged.
    let other = bureau.published(person("2", "JUD", IVO)).await;
    let refused = life::flag(context, officer, flag(&alert(&other))).await.unwrap_err();
    assert_eq!(faults(&refused), ["category"]);
}

#[tokio::test]
async fn sis_p_24_an_officer_of_the_flagging_state_reads_what_to_do_instead() {
    let bureau = Bureau::open(414).await;
    let mut theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let flag = entente_model::alert::Flag {
        state: HERE.parse().unwrap(),
        since: bureau.now(),
        instead: Some("MIS-L".to_owned()),
    };
    let before = bureau.found(&bureau.first, ("Ana", "Primjer")).await;
    assert!(before[0].action.as_ref().unwrap().contains("arrest"));
    theirs.alert.as_mut().unwrap().flags.push(flag);
    theirs.version = 2;
    let row = Row::PutRecord { record: theirs, expected_version: Some(1) };
    bureau.context().store.write(vec![row]).await.unwrap();
    bureau.context().refresh().await.unwrap();
    let after = bureau.found(&bureau.first, ("Ana", "Primjer")).await;
    assert!(after[0].action.as_ref().unwrap().starts_with("Flagged for your state"));
}

#[tokio::test]
async fn sis_p_36_and_37_a_check_that_the_law_does_not_know_becomes_the_next_lesser_one() {
    let bureau = Bureau::open(415).await;
    let record = bureau.published(person("1", "SPE", ANA)).await;
    let declaration = bureau.context().registers.declaration(&record.register).unwrap();
    let action = |capabilities: &Capabilities| {
        let authority = "bb-sirene".parse().unwrap();
        effective_action(declaration, &record, &authority, capabilities).unwrap()
    };
    let full = Capabilities::default();
    assert_eq!((action(&full).category.as_str(), action(&full).downgraded_from), ("SPE", None));
    let lesser = action(&full.clone().without("bb", &["SPE"]));
    assert_eq!((lesser.category.as_str(), lesser.downgraded_from.as_deref()), ("INQ", Some("SPE")));
    let least = action(&full.clone().without("bb", &["SPE", "INQ"]));
    assert_eq!(least.category, "DIS");
    assert!(least.words.contains("does not know"), "{}", least.words);
    let nothing = action(&full.without("bb", &["SPE", "INQ", "DIS"]));
    assert!(nothing.words.contains("take no action"), "{}", nothing.words);
}

#[tokio::test]
async fn sis_p_26_4_a_hidden_arrest_is_known_to_sirene_alone_for_48_hours_at_a_time() {
    let bureau = Bureau::open(416).await;
    let street = bureau.federation.officer(HERE, "street", &["frontline-officer"]).await.signed_in;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let hide = |consent: &str| HideInput {
        alert: alert(&record),
        consent: consent.to_owned(),
        told: vec!["bb-sirene".parse().unwrap()],
    };
    assert_eq!(bureau.found(&street, ("Ana", "Primjer")).await.len(), 1);
    let refused = life::hide(context, officer, hide("")).await.unwrap_err();
    assert_eq!(faults(&refused), ["consent"]);
    life::hide(context, officer, hide("court order 1")).await.unwrap();
    assert!(bureau.found(&street, ("Ana", "Primjer")).await.is_empty());
    assert_eq!(bureau.found(officer, ("Ana", "Primjer")).await.len(), 1);
    let keeper = bureau.federation.keeper(HERE).await;
    let kept = life::show(context, &keeper, alert(&record)).await;
    assert_eq!(kept.unwrap_err().code, Code::NotFound, "nor do those who keep other alerts");
    bureau.advance(HOUR * 40);
    let longer = life::hide(context, officer, hide("court order 2")).await.unwrap().record;
    let hidden = state(&longer).hidden.clone().unwrap();
    assert_eq!(hidden.prolonged, 1);
    bureau.advance(HOUR * 55);
    assert_eq!(life::run_due(context).await.unwrap().revealed, 0);
    assert!(bureau.found(&street, ("Ana", "Primjer")).await.is_empty());
    bureau.advance(HOUR);
    assert_eq!(life::run_due(context).await.unwrap().revealed, 1);
    assert_eq!(bureau.found(&street, ("Ana", "Primjer")).await.len(), 1);
    assert!(bureau.work().await.iter().all(|item| item.kind != WorkKind::Hidden));
    let told =
        life::events(context, officer, &record.register, &PageRequest { after: None, limit: 50 });
    let told = told.await.unwrap().entries;
    assert_eq!(told.iter().filter(|event| event.kind == "hidden").count(), 2);
    let other = bureau.published(person("2", "JUD", IVO)).await;
    let input = HideInput { alert: alert(&other), ..hide("court order 3") };
    assert_eq!(faults(&life::hide(context, officer, input).await.unwrap_err()), ["category"]);
}

fn linked(one: &Record, other: &Record, kind: &str) -> LinkInput {
    LinkInput {
        alert: alert(one),
        other: alert(other),
        kind: kind.to_owned(),
        reason: "seen together".to_owned(),
    }
}

#[tokio::test]
async fn sis_p_63_a_link_is_shown_to_those_who_may_see_both_ends_and_widens_nothing() {
    let bureau = Bureau::open(417).await;
    let court = bureau.federation.officer(HERE, "street", &["frontline-officer"]).await.signed_in;
    let one = bureau.published(person("1", "ARR", ANA)).await;
    let other = bureau.published(person("2", "ARR", IVO)).await;
    let theirs = bureau.copied("bb-sirene", person("9", "JUD", ("Drugi", "Netko"))).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let foreign = life::link(context, officer, linked(&one, &theirs, "accomplice")).await;
    assert_eq!(foreign.unwrap_err().code, Code::NotOwner);
    let unknown = life::link(context, officer, linked(&one, &other, "friends")).await;
    assert_eq!(unknown.unwrap_err().code, Code::CodeUnknown);
    let before = one.expires;
    let kept = life::link(context, officer, linked(&one, &other, "accomplice")).await.unwrap();
    assert_eq!(kept.record.expires, before, "a link has no effect on retention");
    let links = async |who: &SignedIn| {
        bureau.found(who, ("Ana", "Primjer")).await.first().map(|found| found.links.len())
    };
    assert_eq!((links(officer).await, links(&court).await), (Some(1), Some(1)));
    // The other end is hidden: who may not see it does not learn of the link either.
    let hide = HideInput { alert: alert(&other), consent: "order".to_owned(), told: vec![] };
    life::hide(context, officer, hide).await.unwrap();
    assert_eq!((links(officer).await, links(&court).await), (Some(1), Some(0)));
    assert!(bureau.found(&court, ("Ivo", "Velikanov")).await.is_empty());
    let again = life::link(context, officer, linked(&one, &other, "accomplice")).await;
    assert_eq!(again.unwrap_err().code, Code::Conflict);
    life::unlink(context, officer, linked(&one, &other, "accomplice")).await.unwrap();
    assert!(state(&bureau.stored(&alert(&other)).unwrap()).links.is_empty());
}

#[tokio::test]
async fn sis_p_54_an_object_attached_to_a_person_alert_dies_with_it() {
    let bureau = Bureau::open(418).await;
    let person_alert = bureau.published(person("1", "ARR", ANA)).await;
    let friend = bureau.published(person("2", "ARR", IVO)).await;
    let car = bureau.published(vehicle("3", "HRV:ZG-1234-AB")).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    for (other, kind) in [(&car, "vehicle"), (&friend, "accomplice")] {
        let person_alert = bureau.stored(&alert(&person_alert)).unwrap();
        life::link(context, officer, linked(&person_alert, other, kind)).await.unwrap();
    }
    let end = EndInput {
        alert: alert(&person_alert),
        ground: "surrendered".to_owned(),
        reason: "handed over".to_owned(),
    };
    life::end(context, officer, end).await.unwrap();
    assert_eq!(bureau.stored(&alert(&person_alert)), None);
    assert_eq!(bureau.stored(&alert(&car)), None, "the vehicle's alert dies with the person's");
    let friend = bureau.stored(&alert(&friend)).unwrap();
    assert!(state(&friend).links.is_empty(), "the accomplice's alert lives on, without the link");
}

#[tokio::test]
async fn sis_p_62_and_sis_b_47_a_victim_is_told_apart_with_consent_and_only_so_far() {
    let bureau = Bureau::open(419).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let input = |consented: &[&str]| MisusedInput {
        alert: alert(&record),
        consent: "statement of 20 November".to_owned(),
        consented: consented.iter().map(|code| (*code).to_owned()).collect(),
        data: [
            ("surnames".to_owned(), vec!["Žrtvić".to_owned()]),
            ("forenames".to_owned(), vec!["Vesna".to_owned()]),
            ("address".to_owned(), vec!["Ulica 1".to_owned()]),
        ]
        .into(),
    };
    let beyond = input(&["surnames", "forenames"]);
    let refused = life::misuse(context, officer, beyond).await.unwrap_err();
    assert_eq!(faults(&refused), ["data.address"]);
    let consented = input(&["surnames", "forenames", "address"]);
    life::misuse(context, officer, consented).await.unwrap();
    let found = bureau.found(officer, ("Vesna", "Žrtvić")).await;
    assert_eq!(found[0].matched_role, Some(IdentityRole::MisusedVictim));
    let action = found[0].action.as_ref().unwrap();
    assert!(action.starts_with("The name is that of a victim"), "before anything else: {action}");
    // Changing the alert's own data leaves the victim alone.
    let change = ChangeInput {
        alert: alert(&record),
        expected_version: 2,
        fields: person("1", "ARR", ANA).record["fields"].clone(),
        immediate: None,
        threat: None,
        reason: "checked".to_owned(),
    };
    life::change(context, officer, change).await.unwrap();
    assert_eq!(bureau.found(officer, ("Vesna", "Žrtvić")).await.len(), 1);
    let revoke = |categories: &[&str]| RevokeInput {
        alert: alert(&record),
        categories: categories.iter().map(|code| (*code).to_owned()).collect(),
        revocation: "letter of 22 November".to_owned(),
    };
    let less = life::revoke(context, officer, revoke(&["address"])).await.unwrap().record;
    let text = serde_json::to_string(&less).unwrap();
    assert!(!text.contains("Ulica 1") && text.contains("Vesna"));
    let none = life::revoke(context, officer, revoke(&[])).await.unwrap().record;
    assert!(state(&none).misused.is_none());
    assert!(!serde_json::to_string(&none).unwrap().contains("Vesna"));
    assert!(bureau.found(officer, ("Vesna", "Žrtvić")).await.is_empty());
    // A victim does not come in by the way of ordinary data.
    let mut sneaked = person("2", "JUD", IVO);
    sneaked.record["fields"]["names"] =
        json!(["Velikanov, Ivo", serde_json::to_value(Value::Name(victim())).unwrap(),]);
    let refused = bureau.enter(sneaked).await.unwrap_err();
    assert_eq!(faults(&refused), ["names"]);
}

fn victim() -> entente_model::Identity {
    entente_model::Identity {
        role: IdentityRole::MisusedVictim,
        quality: entente_model::NameQuality::Good,
        name: PersonName::given_family("Vesna", "Žrtvić").unwrap(),
        birth: vec![],
        note: None,
    }
}

#[tokio::test]
async fn sis_p_59_others_propose_the_issuer_decides_and_two_months_go_to_the_supervisor() {
    let bureau = Bureau::open(420).await;
    let theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let own = bureau.published(person("1", "JUD", IVO)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let input = |record: &Record, kind| ProposalInput {
        alert: alert(record),
        kind,
        text: "the birth date is 1972".to_owned(),
        evidence: None,
    };
    let correction = ProposalKind::Correction;
    let mine = life::propose(context, officer, input(&own, correction)).await.unwrap_err();
    assert_eq!(mine.code, Code::Conflict);
    let made = life::propose(context, officer, input(&theirs, correction)).await.unwrap();
    assert_eq!(made.owner.as_str(), "bb-sirene");
    // The test begins on a Saturday: two working days end on Tuesday.
    assert_eq!(made.send_by, "2026-11-24T10:00:00Z".parse().unwrap());
    assert_eq!(made.agree_by, "2027-01-21T10:00:00Z".parse().unwrap());
    // What another state proposes about one of ours.
    let peer: AuthorityId = "bb-sirene".parse().unwrap();
    let sent = Proposal {
        id: "p-1".to_owned(),
        kind: correction,
        alert: alert(&own),
        from: peer.clone(),
        owner: HERE.parse().unwrap(),
        ..made.clone()
    };
    let stranger =
        life::receive(context, (&peer, Entitlement::NotListed), sent.clone(), vec![]).await;
    assert_eq!(stranger.unwrap_err().code, Code::PeerNotEntitled);
    let listed = (&peer, Entitlement::Listed);
    let about_another = Proposal { alert: alert(&theirs), ..sent.clone() };
    let refused = life::receive(context, listed, about_another, vec![]).await.unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    life::receive(context, listed, sent.clone(), vec![]).await.unwrap();
    life::receive(context, listed, sent, vec![]).await.unwrap();
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Proposal));
    let decision = DecisionInput {
        proposal: "p-1".to_owned(),
        accept: false,
        reasons: "our register says otherwise".to_owned(),
    };
    life::decide(context, officer, decision.clone()).await.unwrap();
    assert_eq!(life::decide(context, officer, decision).await.unwrap_err().code, Code::Conflict);
    // Without agreement in two months ours goes to the supervisory authorities.
    bureau.advance(DAY * 60);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 0);
    bureau.advance(DAY * 2);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 1);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 0);
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Supervisor));
}

#[tokio::test]
async fn sis_p_59_a_proposal_reaches_the_issuer_later_if_it_is_down_and_so_does_the_answer() {
    let federation = Federation::builder(422)
        .node(HERE, &[PERSONS, OBJECTS])
        .node("bb-sirene", &[PERSONS, OBJECTS])
        .build()
        .await;
    let first = federation.officer(HERE, "first", &["sirene-officer"]).await.signed_in;
    let second = federation.officer(HERE, "second", &["sirene-officer"]).await.signed_in;
    let theirs = federation.officer("bb-sirene", "theirs", &["sirene-officer"]).await.signed_in;
    let bureau = Bureau { federation, first, second };
    let there = || &bureau.federation.at("bb-sirene").context;
    // The issuer's alert, and its copy here.
    let record = bureau.copied("bb-sirene", person("9", "MIS-L", ANA)).await;
    let row = Row::PutRecord { record: record.clone(), expected_version: None };
    there().store.write(vec![row]).await.unwrap();
    bureau.federation.spoil("bb-sirene", entente_testing::Mishap::Unreachable);
    let flag = ProposalInput {
        alert: alert(&record),
        kind: ProposalKind::Flag,
        text: "our law does not permit it".to_owned(),
        evidence: None,
    };
    let context = bureau.context();
    let steered = bureau.federation.steer(life::propose(context, &bureau.first, flag));
    let made = steered.await.unwrap();
    assert_eq!(made.state, ProposalState::Waiting);
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Evidence));
    bureau.federation.mend("bb-sirene");
    let report = bureau.federation.steer(life::run_due(context)).await.unwrap();
    assert_eq!(report.delivered, 1);
    assert!(bureau.work().await.is_empty());
    let decision = DecisionInput {
        proposal: made.id.clone(),
        accept: true,
        reasons: "flagged as asked".to_owned(),
    };
    bureau.federation.steer(life::decide(there(), &theirs, decision)).await.unwrap();
    let page = PageRequest { after: None, limit: 50 };
    let known = life::proposals(context, &bureau.first, &record.register, &page).await.unwrap();
    let known = known.entries.into_iter().find(|one| one.id == made.id).unwrap();
    assert_eq!(known.state, ProposalState::Accepted);
    assert_eq!(known.answer.as_deref(), Some("flagged as asked"));
    // Criteria for threats are published to partners.
    let criteria = CriteriaInput {
        register: record.register.clone(),
        version: "2026-1".to_owned(),
        text: "who ...".to_owned(),
    };
    life::publish_criteria(there(), &theirs, criteria).await.unwrap();
    let partner = "bb-sirene".parse().unwrap();
    let read = life::partner_criteria(context, &bureau.first, &record.register, &partner);
    let read = bureau.federation.steer(read).await.unwrap().entries;
    assert_eq!((read.len(), read[0].version.as_str()), (1, "2026-1"));
}

#[tokio::test]
async fn a_threat_is_entered_by_a_named_human_under_published_criteria_and_may_be_contested() {
    let bureau = Bureau::open(421).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let guardian =
        bureau.federation.officer(HERE, "dpo", &["data-protection-officer"]).await.signed_in;
    let threat = |review: Timestamp| {
        Some(ThreatInput {
            assessment: "A-17/2026".to_owned(),
            authoriser: "Marta Odgovorna".to_owned(),
            function: "head of the state security unit".to_owned(),
            criteria: "2026-1".to_owned(),
            review,
        })
    };
    let soon = bureau.now().plus(DAY * 90);
    let input = |review| EnterInput { threat: threat(review), ..person("1", "DIS", ANA) };
    let early = bureau.enter(input(soon)).await.unwrap_err();
    assert_eq!(faults(&early), ["threat.criteria"], "no criteria are published yet");
    let criteria = CriteriaInput {
        register: PERSONS.parse().unwrap(),
        version: "2026-1".to_owned(),
        text: "who ...".to_owned(),
    };
    life::publish_criteria(context, officer, criteria.clone()).await.unwrap();
    let twice = life::publish_criteria(context, officer, criteria).await.unwrap_err();
    assert_eq!(twice.code, Code::Conflict);
    let late = bureau.enter(input(bureau.now().plus(DAY * 400))).await.unwrap_err();
    assert_eq!(faults(&late), ["threat.review"]);
    let record = bureau.published(input(soon)).await;
    let text = serde_json::to_string(&record).unwrap();
    assert!(text.contains("head of the state") && !text.contains("Odgovorna"));
    let file = bureau.file(&alert(&record)).await;
    assert!(file.notes.iter().any(|note| note.words.contains("Marta Odgovorna")));
    // The assessment is made again in time, on the record too.
    let due = |work: Vec<WorkItem>| {
        work.into_iter().find(|item| item.kind == WorkKind::Threat).and_then(|item| item.due)
    };
    assert_eq!(due(bureau.work().await), Some(soon));
    let later = soon.plus(DAY * 90);
    let renewed = ChangeInput {
        alert: alert(&record),
        expected_version: 1,
        fields: person("1", "DIS", ANA).record["fields"].clone(),
        immediate: None,
        threat: threat(later),
        reason: "assessed again".to_owned(),
    };
    life::change(context, officer, renewed).await.unwrap();
    assert_eq!(due(bureau.work().await), Some(later));
    let contest = ContestInput { alert: alert(&record), grounds: "mistaken".to_owned() };
    let refused = life::contest(context, officer, contest.clone()).await.unwrap_err();
    assert_eq!(refused.code, Code::Denied);
    life::contest(context, &guardian, contest).await.unwrap();
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Contest));
    let decision = ContestDecision {
        alert: alert(&record),
        stands: false,
        reasons: "the assessment was about another person".to_owned(),
    };
    life::decide_contest(context, officer, decision).await.unwrap();
    assert!(state(&bureau.stored(&alert(&record)).unwrap()).threat.is_none());
    assert!(bureau.work().await.is_empty());
}
