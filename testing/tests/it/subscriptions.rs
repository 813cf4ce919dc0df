//! A standing question tells its officer that something new answers it, for as long as it was asked
//! for and the rules permit, and never more than a search would.

use crate::hits::{ALERTS, ISSUER, alert, page, reason};
use entente_ledger::Kind;
use entente_model::{Clock as _, Code, RuleId, Timestamp};
use entente_services::accounts::{self, SignedIn};
use entente_services::alerts::subscriptions::{
    self, Evaluated, NewSubscription, RenewalInput, Subscription, limits,
};
use entente_services::page::PageRequest;
use entente_services::search::{self, SearchInput};
use entente_services::work::{self, WorkFilter, WorkItem, WorkKind, WorkRef};
use entente_store::{Collection, Row};
use entente_testing::{Federation, terms};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn alone(seed: u64) -> (Federation, SignedIn) {
    let federation = Federation::builder(seed).node(ISSUER, &[ALERTS]).build().await;
    let officer = federation.officer(ISSUER, "ina", &["investigator"]).await.signed_in;
    (federation, officer)
}

fn asked(ends: Timestamp) -> NewSubscription {
    NewSubscription {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: [ALERTS.parse().unwrap()].into(),
        ends,
    }
}

async fn subscribed(federation: &Federation, officer: &SignedIn) -> Subscription {
    let ends = federation.clock.now().plus(DAY * 30);
    let context = &federation.at(ISSUER).context;
    subscriptions::subscribe(context, officer, asked(ends)).await.unwrap()
}

async fn evaluated(federation: &Federation) -> Evaluated {
    subscriptions::evaluate_due(&federation.at(ISSUER).context).await.unwrap()
}

async fn told(federation: &Federation, officer: &SignedIn) -> Vec<WorkKind> {
    let kinds = [WorkKind::SubscriptionFound, WorkKind::SubscriptionEnded];
    crate::work::kinds(&federation.at(ISSUER).context, officer, &kinds).await
}

#[tokio::test]
async fn a_standing_question_fires_when_a_record_arrives_and_is_on_record() {
    let (federation, officer) = alone(751).await;
    let node = federation.at(ISSUER);
    subscribed(&federation, &officer).await;
    assert_eq!(evaluated(&federation).await, Evaluated::default(), "nothing is new");
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    let before = node.leaves().len();
    assert_eq!(evaluated(&federation).await, Evaluated { asked: 1, found: 1, ended: 0 });
    assert_eq!(told(&federation, &officer).await, [WorkKind::SubscriptionFound]);
    let leaves = node.leaves();
    let kinds: Vec<_> = leaves[before..].iter().map(|leaf| leaf.facts.kind).collect();
    assert_eq!(kinds, [Kind::Consult, Kind::Disclose]);
    assert!(leaves[before..].iter().all(|leaf| leaf.facts.purpose.is_some()));
    assert_eq!(evaluated(&federation).await, Evaluated::default(), "told once");
    // What is erased is nothing to be told of.
    let row = Row::EraseRecord {
        register: ALERTS.parse().unwrap(),
        id: "w1".parse().unwrap(),
        rule: RuleId::new("RETENTION").unwrap(),
    };
    node.context.store.write(vec![row]).await.unwrap();
    assert_eq!(evaluated(&federation).await, Evaluated::default());
}

#[tokio::test]
async fn news_are_on_the_list_until_their_officer_has_read_them() {
    let (federation, officer) = alone(754).await;
    let context = &federation.at(ISSUER).context;
    let other = federation.officer(ISSUER, "ivo", &["investigator"]).await.signed_in;
    let waiting = async |officer: &SignedIn| {
        let request = PageRequest { after: None, limit: 10 };
        work::list(context, officer, (&WorkFilter::default(), &request)).await.unwrap().entries
    };
    let of = |item: &WorkItem| WorkRef { id: item.id.clone(), revision: item.revision };
    subscribed(&federation, &officer).await;
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    evaluated(&federation).await;
    let first = of(&waiting(&officer).await[0]);
    let by_other = work::seen(context, &other, first.clone()).await.unwrap_err();
    assert_eq!(by_other.code, Code::NotFound, "nobody takes off another's news");
    let stale = WorkRef { revision: first.revision + 1, ..first.clone() };
    let stale = work::seen(context, &officer, stale).await.unwrap_err();
    assert_eq!(stale.code, Code::Conflict);
    assert_eq!(waiting(&officer).await.len(), 1);
    work::seen(context, &officer, first.clone()).await.unwrap();
    assert!(waiting(&officer).await.is_empty());
    let again = work::seen(context, &officer, first).await.unwrap_err();
    assert_eq!(again.code, Code::NotFound);
    let leaf = federation.at(ISSUER).leaves().pop().unwrap();
    assert_eq!(leaf.facts.operation, "work-seen", "it is on record");
}

#[tokio::test]
async fn work_that_is_more_than_news_leaves_the_list_by_being_done_alone() {
    let (federation, officer) = alone(755).await;
    let context = &federation.at(ISSUER).context;
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        ..SearchInput::default()
    };
    search::start(context, &officer, input).await.unwrap().finished().await;
    let request = PageRequest { after: None, limit: 10 };
    let found = work::list(context, &officer, (&WorkFilter::default(), &request)).await.unwrap();
    let item = &found.entries[0];
    assert_eq!(item.kind, WorkKind::Candidates);
    let named = WorkRef { id: item.id.clone(), revision: item.revision };
    assert_eq!(work::seen(context, &officer, named).await.unwrap_err().code, Code::NotFound);
}

#[tokio::test]
async fn what_does_not_answer_or_may_not_be_known_is_not_told() {
    let (federation, officer) = alone(752).await;
    subscribed(&federation, &officer).await;
    let other = alert("ARR", "1971-03-04", &[]).replace("Primjer, Jelena", "Beispiel, Konrad");
    let hidden = alert("ARR", "1971-03-04", &[]).replacen(
        "{",
        &format!("{{\"visibility\":{{\"hidden_from\":[\"{ISSUER}\"]}},"),
        1,
    );
    federation.fill(ISSUER, ALERTS, &other.replace("w1", "w2").replace("BB0001", "BB0002")).await;
    federation.fill(ISSUER, ALERTS, &hidden).await;
    assert_eq!(evaluated(&federation).await, Evaluated { asked: 1, found: 0, ended: 0 });
    assert!(told(&federation, &officer).await.is_empty());
}

#[tokio::test]
async fn led_art_4_a_standing_question_lapses_at_its_end_unless_it_is_renewed_with_a_reason() {
    let (federation, officer) = alone(753).await;
    let context = &federation.at(ISSUER).context;
    let made = subscribed(&federation, &officer).await;
    federation.clock.advance(DAY * 29);
    let ends = federation.clock.now().plus(DAY * 30);
    let renewal = |reason: &str| RenewalInput { ends, reason: reason.to_owned() };
    let silent = subscriptions::renew(context, &officer, (&made.id, renewal(" "))).await;
    assert_eq!(silent.unwrap_err().code, Code::QueryMalformed);
    let renewed =
        subscriptions::renew(context, &officer, (&made.id, renewal("the search goes on"))).await;
    assert_eq!(renewed.unwrap().renewals.len(), 1);
    federation.clock.advance(DAY * 29);
    assert_eq!(evaluated(&federation).await.ended, 0);
    federation.clock.advance(DAY);
    assert_eq!(evaluated(&federation).await.ended, 1);
    assert_eq!(told(&federation, &officer).await, [WorkKind::SubscriptionEnded]);
    assert!(subscriptions::list(context, &officer, &page()).unwrap().entries.is_empty());
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    assert_eq!(evaluated(&federation).await, Evaluated::default(), "it is erased");
}

#[tokio::test]
async fn a_standing_question_of_a_closed_account_ends_and_finds_nothing() {
    let (federation, officer) = alone(754).await;
    let context = &federation.at(ISSUER).context;
    subscribed(&federation, &officer).await;
    accounts::disable(context, "console", &officer.officer).await.unwrap();
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    assert_eq!(evaluated(&federation).await, Evaluated { asked: 0, found: 0, ended: 1 });
}

#[tokio::test]
async fn what_a_search_is_refused_for_a_standing_question_is_refused_for_too() {
    let (federation, officer) = alone(755).await;
    let context = &federation.at(ISSUER).context;
    let analyst = federation.officer(ISSUER, "ann", &["analyst"]).await.signed_in;
    let ends = federation.clock.now().plus(DAY);
    let denied = subscriptions::subscribe(context, &analyst, asked(ends)).await.unwrap_err();
    assert_eq!(denied.code, Code::Denied);
    assert_eq!(federation.at(ISSUER).refusals(), [Code::Denied]);
    let mut bare = asked(ends);
    bare.justification.case_reference = None;
    let bare = subscriptions::subscribe(context, &officer, bare).await.unwrap_err();
    assert_eq!(bare.code, Code::JustificationIncomplete);
    let mut elsewhere = asked(ends);
    elsewhere.registers = ["police-records".parse().unwrap()].into();
    let elsewhere = subscriptions::subscribe(context, &officer, elsewhere).await.unwrap_err();
    assert_eq!(elsewhere.code, Code::RegisterNotServed);
    let now = federation.clock.now();
    for ends in [now, now.plus(limits::SPAN_MAX).plus(Duration::from_millis(1))] {
        let wrong = subscriptions::subscribe(context, &officer, asked(ends)).await.unwrap_err();
        assert_eq!(wrong.code, Code::QueryMalformed);
    }
    let longest = asked(now.plus(limits::SPAN_MAX));
    let other = federation.officer(ISSUER, "ida", &["investigator"]).await.signed_in;
    let made = subscriptions::subscribe(context, &officer, longest).await.unwrap();
    let stranger = subscriptions::unsubscribe(context, &other, &made.id).await.unwrap_err();
    assert_eq!(stranger.code, Code::NotFound);
    subscriptions::unsubscribe(context, &officer, &made.id).await.unwrap();
}

#[tokio::test]
async fn there_are_no_more_standing_questions_and_renewals_than_the_limits() {
    let (federation, officer) = alone(756).await;
    let context = &federation.at(ISSUER).context;
    let first = subscribed(&federation, &officer).await;
    let renewal = || RenewalInput { ends: first.ends, reason: "still needed".to_owned() };
    for _ in 0..limits::RENEWALS_MAX {
        subscriptions::renew(context, &officer, (&first.id, renewal())).await.unwrap();
    }
    let over = subscriptions::renew(context, &officer, (&first.id, renewal())).await.unwrap_err();
    assert_eq!(over.code, Code::Conflict);
    for _ in 1..limits::PER_OFFICER_MAX {
        subscribed(&federation, &officer).await;
    }
    let over = subscriptions::subscribe(context, &officer, asked(first.ends)).await.unwrap_err();
    assert_eq!(over.code, Code::Conflict);
    let rows = (limits::PER_OFFICER_MAX..limits::PER_NODE_MAX).map(|number| Row::CreateDocument {
        collection: Collection::new("subscriptions"),
        id: number.to_string(),
        group: Some("others".to_owned()),
        body: serde_json::to_value(&first).unwrap(),
        expires: None,
    });
    context.store.write(rows.collect()).await.unwrap();
    let other = federation.officer(ISSUER, "ida", &["investigator"]).await.signed_in;
    let full = subscriptions::subscribe(context, &other, asked(first.ends)).await.unwrap_err();
    assert!(full.detail.unwrap().starts_with("the node has"));
}

#[tokio::test]
async fn the_last_searches_are_looked_at_again_only_where_the_declaration_says_so() {
    for (seed, declared) in [(757, true), (758, false)] {
        let mut builder = Federation::builder(seed).node(ISSUER, &[ALERTS]);
        if declared {
            let by = "[follow_up]\nretroactive_hours = 24";
            builder = builder.amended("registers/sis-persons.toml", "[follow_up]", by);
        }
        let federation = builder.build().await;
        let officer = federation.officer(ISSUER, "ina", &["investigator"]).await.signed_in;
        let context = &federation.at(ISSUER).context;
        assert_eq!(subscriptions::check_last_searches(context).await.unwrap(), 0);
        let search = async || {
            let input = SearchInput {
                justification: reason(),
                terms: terms("Jelena", "Primjer", "1971-03-04"),
                registers: vec![ALERTS.parse().unwrap()],
                ..SearchInput::default()
            };
            federation.search(ISSUER, &officer, input).await.unwrap();
        };
        search().await;
        federation.clock.advance(DAY * 2);
        federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
        assert_eq!(subscriptions::check_last_searches(context).await.unwrap(), 0, "too long ago");
        search().await;
        let line = alert("ARR", "1971-03-04", &["armed"]).replace("w1", "w2");
        federation.fill(ISSUER, ALERTS, &line.replace("BB0001", "BB0002")).await;
        let found = subscriptions::check_last_searches(context).await.unwrap();
        assert_eq!(found, usize::from(declared));
        assert_eq!(told(&federation, &officer).await.len(), usize::from(declared));
        assert_eq!(subscriptions::check_last_searches(context).await.unwrap(), 0, "told once");
    }
}
