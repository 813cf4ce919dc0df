//! From permission to authorisation: only through the ledger, and only with the entry that records
//! it.

use crate::fixtures::*;
use entente_crypto::{OpeningKeys, SealingKey, SigningKey};
use entente_ledger::memory::{MemoryFiles, MemoryStore};
use entente_ledger::{Entry, Facts, Kind, Ledger, LedgerParts, Origin, Position};
use entente_model::time::BoxFuture;
use entente_model::{AnswerLevel, Clock, Rng, Timestamp};
use entente_policy::action::{Search, SeeFull};
use entente_policy::{Error, Permit};
use serde_json::json;
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        "2026-11-21T10:00:00.000Z".parse().unwrap()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

struct Counting(AtomicU8);

impl Rng for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Runs a future of stores in memory, which never wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

fn recorded(facts: Facts) -> Position {
    let rng: Arc<dyn Rng> = Arc::new(Counting(AtomicU8::new(0)));
    let master = SealingKey::from_bytes(&[1; 32]).unwrap();
    let files = Arc::new(MemoryFiles::default());
    let openings =
        OpeningKeys::open(files, PathBuf::from("openings"), master, Arc::clone(&rng)).unwrap();
    let ledger = Ledger::new(LedgerParts {
        store: MemoryStore::default(),
        origin: Origin::new("log.example/se-police").unwrap(),
        log_key: SigningKey::from_seed(&[2; 32]).unwrap(),
        openings: Arc::new(openings),
        clock: Arc::new(Still),
        rng,
    });
    let entry = Entry {
        facts,
        actor: json!({"officer": "officer-1"}),
        subject: json!({}),
        justification: json!({}),
        retention_class: "log-3-years".into(),
    };
    now(ledger.append(entry, ())).unwrap()
}

fn search_permit() -> Permit<Search> {
    let (actor, target) = (officer(&["investigator"]), target(police_records()));
    let stated = reason("INV", "P2-ART-44");
    let question = ask(&actor, &target).with_justification(&stated);
    POLICIES.decide::<Search>(&question).permitted().unwrap()
}

#[test]
fn a_recorded_permit_becomes_an_authorisation_that_carries_the_decision() {
    let permit = search_permit();
    let position = recorded(permit.facts(Kind::Consult));
    let authorised = permit.logged(&position).unwrap();
    assert_eq!(authorised.rule().as_str(), "POLICE");
    assert_eq!(authorised.level(), AnswerLevel::Reference);
    assert_eq!(authorised.access().authority, *HERE);
    assert!(authorised.access().categories.contains("ARR"));
    assert_eq!(authorised.register().unwrap().as_str(), "sample-register");
    assert_eq!(authorised.purpose().unwrap().as_str(), "INV");
    assert_eq!(authorised.policy(), POLICIES.hash());
    assert_eq!(authorised.position().index(), 0);
}

#[test]
fn an_entry_that_records_something_else_covers_nothing() {
    type Change = fn(&mut Facts);
    let changes: [(&str, Change); 8] = [
        ("permitted", |facts| facts.permitted = false),
        ("operation", |facts| facts.operation = "audit".into()),
        ("asker", |facts| facts.asker = ABROAD.clone()),
        ("policy", |facts| facts.policy = entente_model::encoding::Digest([0; 32])),
        ("register", |facts| facts.register = Some("other-register".parse().unwrap())),
        ("purpose", |facts| facts.purpose = Some("PREV".parse().unwrap())),
        ("legal_basis", |facts| facts.legal_basis = None),
        ("rules", |facts| facts.rules = vec!["BORDER".parse().unwrap()]),
    ];
    for (field, change) in changes {
        let permit = search_permit();
        let mut facts = permit.facts(Kind::Consult);
        change(&mut facts);
        let error = permit.logged(&recorded(facts)).unwrap_err();
        assert_eq!(error, Error::NotLogged { field });
    }
}

#[test]
fn one_entry_covers_several_registers_of_one_search() {
    let permit = search_permit();
    let mut facts = permit.facts(Kind::Consult);
    facts.register = None;
    assert!(permit.logged(&recorded(facts)).is_ok());
}

#[test]
fn a_refusal_is_recorded_with_its_rules_and_code() {
    let (actor, target) = (officer(&["analyst"]), target(police_records()));
    let question = ask(&actor, &target);
    let denial = POLICIES.decide::<SeeFull>(&question).permitted().unwrap_err();
    let facts = denial.facts();
    assert_eq!(
        (facts.kind, facts.permitted, facts.problem),
        (Kind::Refuse, false, Some(denial.code))
    );
    let rules: Vec<_> = facts.rules.iter().map(entente_model::RuleId::as_str).collect();
    assert_eq!(rules, ["STRATEGY-SEES-NO-PERSONS", "POL-01", "ABOVE-LEVEL"]);
    assert_eq!(recorded(facts).facts().operation, "see-full");
}

fn chunk(facts: Facts, count: u32) -> Position {
    recorded(Facts { count: Some(count), ..facts })
}

#[test]
fn a_chunk_of_a_batch_gives_leave_for_as_many_questions_as_are_on_record() {
    let mut batch = search_permit().for_batch();
    let mut leave = batch.logged(&chunk(batch.facts(Kind::Consult), 3)).unwrap();
    for _ in 0..3 {
        let one = leave.one().unwrap();
        assert_eq!((one.rule().as_str(), one.position().index()), ("POLICE", 0));
    }
    assert!(leave.one().is_none() && leave.one().is_none());
}

#[test]
fn the_entry_of_a_chunk_gives_leave_once() {
    let mut batch = search_permit().for_batch();
    let position = chunk(batch.facts(Kind::Consult), 1);
    assert!(batch.logged(&position).is_ok());
    assert_eq!(batch.logged(&position).unwrap_err(), Error::NotLogged { field: "position" });
}

#[test]
fn the_entries_of_a_search_and_of_a_chunk_are_never_taken_for_each_other() {
    let mut batch = search_permit().for_batch();
    let single = chunk(search_permit().facts(Kind::Consult), 5);
    assert_eq!(batch.logged(&single).unwrap_err(), Error::NotLogged { field: "operation" });
    let counted = chunk(batch.facts(Kind::Consult), 5);
    let error = search_permit().logged(&counted).unwrap_err();
    assert_eq!(error, Error::NotLogged { field: "operation" });
}

#[test]
fn a_chunk_that_does_not_say_how_many_questions_gives_no_leave() {
    let mut batch = search_permit().for_batch();
    let uncounted = recorded(batch.facts(Kind::Consult));
    assert_eq!(batch.logged(&uncounted).unwrap_err(), Error::NotLogged { field: "count" });
    let none = chunk(batch.facts(Kind::Consult), 0);
    assert!(batch.logged(&none).unwrap().one().is_none());
}
