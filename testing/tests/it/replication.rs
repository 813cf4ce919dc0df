//! One writer, a copy at every entitled node, deletion that arrives.

use entente_crypto::hash::sha256;
use entente_exchange::Askers;
use entente_ledger::Kind;
use entente_model::encoding::Digest;
use entente_model::{
    AuthorityId, Clock as _, Code, FieldName, Outcome, Problem, Record, RecordId, RegisterId,
    Timestamp, Value, Visibility,
};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::alerts::feed::{
    self, Change, EntitlementInput, FeedFault, Pulled, copies, rows,
};
use entente_services::records;
use entente_services::search::SearchInput;
use entente_testing::{Federation, Mishap, SeededRng, terms};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const WANTED: &str = "wanted-persons";
const NODES: [&str; 3] = ["aa-sirene", "bb-sirene", "cc-sirene"];
const DAY: Duration = Duration::from_secs(24 * 3600);

async fn three(seed: u64) -> Federation {
    let mut builder = Federation::builder(seed);
    for node in NODES {
        builder = builder.node(node, &[WANTED]);
    }
    builder.build().await
}

fn register() -> RegisterId {
    WANTED.parse().unwrap()
}

fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

/// A record as its owner has it next.
fn next(context: &Context, id: &RecordId, categories: &[&str]) -> Record {
    let stored = context.store.record(&register(), id).unwrap();
    let now = context.clock.now();
    let version = stored.as_ref().map_or(1, |stored| stored.version + 1);
    let category: FieldName = "category".parse().unwrap();
    Record {
        format: Record::FORMAT,
        register: register(),
        id: id.clone(),
        owner: context.authority.clone(),
        version,
        entered: stored.map_or(now, |stored| stored.entered),
        changed: now,
        expires: None,
        visibility: Visibility {
            categories: categories.iter().map(|code| (*code).to_owned()).collect(),
            hidden_from: BTreeSet::new(),
        },
        alert: None,
        fields: BTreeMap::from([(category, vec![Value::Code("ARR".into())])]),
        unknown: BTreeMap::new(),
    }
}

async fn write(context: &Context, change: Change) -> Result<(), Problem> {
    let rows = rows(context, change)?;
    context.store.write(rows).await.unwrap();
    context.refresh().await
}

/// Enters or changes a record of the node.
async fn put(federation: &Federation, at: &str, id: &str, categories: &[&str]) {
    let context = &federation.at(at).context;
    let record = next(context, &self::id(id), categories);
    let expected_version = record.version.checked_sub(1).filter(|version| *version > 0);
    write(context, Change::Put { record, expected_version }).await.unwrap();
}

async fn erase(federation: &Federation, at: &str, id: &str) {
    let context = &federation.at(at).context;
    let record = context.store.record(&register(), &self::id(id)).unwrap().unwrap();
    let rule = "RETENTION".parse().unwrap();
    write(context, Change::Erase { record, rule }).await.unwrap();
}

/// The records of an owner that a node holds.
fn held(federation: &Federation, at: &str, owner: &str) -> Vec<Record> {
    let store = &federation.at(at).context.store;
    let mut records: Vec<_> = store
        .records(&register())
        .map(|stored| stored.unwrap().record)
        .filter(|record| record.owner.as_str() == owner)
        .collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    records
}

fn ids(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str()).collect()
}

async fn operator(federation: &Federation, at: &str) -> SignedIn {
    federation.officer(at, "operator", &["administrator"]).await.signed_in
}

async fn entitle(federation: &Federation, at: (&str, &SignedIn), peer: &str, to: Option<&[&str]>) {
    let categories = to.map(|to| to.iter().map(|code| (*code).to_owned()).collect());
    let input = EntitlementInput { register: register(), peer: peer.parse().unwrap(), categories };
    feed::entitle(&federation.at(at.0).context, at.1, input).await.unwrap();
}

fn stale(federation: &Federation, at: &str) -> Vec<String> {
    let states = copies(&federation.at(at).context, &register());
    states.into_iter().filter(|copy| copy.stale).map(|copy| copy.issuer.to_string()).collect()
}

#[tokio::test]
async fn an_alert_its_change_and_its_deletion_reach_every_copy_and_are_acknowledged() {
    let federation = three(401).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    put(&federation, "aa-sirene", "a2", &[]).await;
    put(&federation, "bb-sirene", "b1", &[]).await;
    assert_eq!(federation.replicate().await, []);
    for at in NODES {
        assert_eq!(ids(&held(&federation, at, "aa-sirene")), ["a1", "a2"], "{at}");
        assert_eq!(ids(&held(&federation, at, "bb-sirene")), ["b1"], "{at}");
    }
    put(&federation, "aa-sirene", "a1", &[]).await;
    erase(&federation, "aa-sirene", "a2").await;
    let officer = operator(&federation, "aa-sirene").await;
    let context = &federation.at("aa-sirene").context;
    let pending = feed::deletions(context, &officer).await.unwrap();
    assert_eq!((pending.pending, pending.overdue), (2, 0), "one for each of two nodes");
    federation.clock.advance(DAY + Duration::from_secs(1));
    assert_eq!(feed::deletions(context, &officer).await.unwrap().overdue, 2);
    assert_eq!(federation.replicate().await, []);
    for at in NODES {
        let copies = held(&federation, at, "aa-sirene");
        assert_eq!(copies, held(&federation, "aa-sirene", "aa-sirene"), "{at}");
        assert_eq!((ids(&copies), copies[0].version), (vec!["a1"], 2), "{at}");
    }
    // Applied, but not yet said: the next pull says it.
    assert_eq!(federation.replicate().await, []);
    assert_eq!(feed::deletions(context, &officer).await.unwrap(), feed::Deletions::default());
}
