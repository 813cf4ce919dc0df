//! One work list: what is pressing comes first, each sees what policy lets them do, and work that
//! two people reach for goes to one of them.

use crate::alerts::{ANA, Bureau, HERE, alert, person};
use crate::hits::{ALERTS, FINDER, ISSUER, finders, matched, reason};
use entente_ledger::Kind;
use entente_model::{Code, OfficerId, Problem, Timestamp};
use entente_services::Context;
use entente_services::accounts::{Scope, SignedIn, Via};
use entente_services::alerts::life::{self, AlertRef, HideInput, PurposeInput};
use entente_services::page::PageRequest;
use entente_services::search::{self, ConfirmationInput, SearchInput, Verdict};
use entente_services::work::{
    self, AssignInput, Assigned, Assignee, Whose, WorkFilter, WorkItem, WorkKind, WorkPage,
    WorkRef, limits,
};
use entente_store::{Collection, Row};
use entente_testing::terms;
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// The kinds of what waits, in the order of the list.
pub(crate) async fn kinds(
    context: &Context,
    officer: &SignedIn,
    wanted: &[WorkKind],
) -> Vec<WorkKind> {
    let filter = WorkFilter { kinds: wanted.iter().copied().collect(), ..WorkFilter::default() };
    let found = listed(context, officer, &filter).await;
    found.entries.into_iter().map(|item| item.kind).collect()
}

async fn listed(context: &Context, officer: &SignedIn, filter: &WorkFilter) -> WorkPage {
    let page = PageRequest { after: None, limit: 200 };
    work::list(context, officer, (filter, &page)).await.unwrap()
}

async fn all(context: &Context, officer: &SignedIn) -> Vec<WorkItem> {
    listed(context, officer, &WorkFilter::default()).await.entries
}

async fn given(
    context: &Context,
    officer: &SignedIn,
    (items, to): (&[&WorkItem], Assignee),
) -> Result<Assigned, Problem> {
    let items = items.iter().map(|item| named(item)).collect();
    let input = AssignInput { items, to, note: Some("on leave until Monday".to_owned()) };
    work::assign(context, officer, input).await
}

fn named(item: &WorkItem) -> WorkRef {
    WorkRef { id: item.id.clone(), revision: item.revision }
}

fn to(officer: &SignedIn) -> Assignee {
    Assignee::Officer(officer.officer.clone())
}

/// Work as what makes it would write it.
fn waits(kind: WorkKind, number: usize, due: Option<Timestamp>) -> Row {
    let code = kind.as_str();
    let id = format!("{code}/{number:05}");
    let opened = Timestamp::from_millis(1);
    Row::PutDocument {
        collection: Collection::new("work"),
        id: id.clone(),
        group: Some(code.to_owned()),
        body: json!({
            "id": id, "kind": kind, "subject": { "register": ALERTS, "about": number.to_string() },
            "words": "something waits", "opened": opened, "due": due,
        }),
        expires: None,
    }
}

/// Alerts of the bureau, one said to have achieved its purpose, one hidden.
async fn with_work(bureau: &Bureau) {
    let context = bureau.context();
    let achieved = bureau.published(person("1", "MIS-L", ANA)).await;
    let input = PurposeInput { alert: alert(&achieved), reason: "she is at home".to_owned() };
    life::purpose_achieved(context, &bureau.first, input).await.unwrap();
    let rows = vec![
        waits(WorkKind::Review, 1, Some(bureau.now().plus(DAY * 100))),
        waits(WorkKind::Approval, 2, Some(bureau.now().plus(DAY * 2))),
        waits(WorkKind::HitToReport, 3, Some(bureau.now().plus(DAY * 3))),
        waits(WorkKind::ReportReceived, 4, None),
    ];
    context.store.write(rows).await.unwrap();
}

#[tokio::test]
async fn what_is_overdue_comes_first_then_what_is_due_first_across_all_sources() {
    let bureau = Bureau::open(901).await;
    with_work(&bureau).await;
    bureau.advance(DAY * 4);
    let found = all(bureau.context(), &bureau.first).await;
    let order: Vec<_> = found.iter().map(|item| (item.kind, item.overdue)).collect();
    assert_eq!(
        order,
        [
            (WorkKind::Approval, true),
            (WorkKind::HitToReport, true),
            (WorkKind::PurposeAchieved, false),
            (WorkKind::Review, false),
            (WorkKind::ReportReceived, false),
        ]
    );
    let late = WorkFilter { overdue: true, ..WorkFilter::default() };
    let late = listed(bureau.context(), &bureau.first, &late).await.entries;
    assert!(late.len() == 2 && late.iter().all(|item| item.overdue));
    let achieved = found.iter().find(|item| item.kind == WorkKind::PurposeAchieved).unwrap();
    assert!(achieved.subject.record.is_some() && achieved.assignable);
    assert!(!achieved.next_step.is_empty() && achieved.assigned.is_none());
}

#[tokio::test]
async fn pages_hold_everything_once_even_if_work_is_done_meanwhile() {
    let bureau = Bureau::open(902).await;
    let context = bureau.context();
    let due = |number: usize| Some(bureau.now().plus(DAY * u32::try_from(number % 7).unwrap()));
    let rows = (0..50).map(|number| waits(WorkKind::Approval, number, due(number))).collect();
    context.store.write(rows).await.unwrap();
    let (mut page, mut seen) = (PageRequest { after: None, limit: 7 }, BTreeSet::new());
    loop {
        let filter = WorkFilter::default();
        let part = work::list(context, &bureau.first, (&filter, &page)).await.unwrap();
        for item in &part.entries {
            assert!(seen.insert(item.id.clone()), "{} came twice", item.id);
        }
        // What was shown is done before the next page is asked for.
        let id = part.entries.first().unwrap().id.clone();
        let done = Row::DeleteDocument { collection: Collection::new("work"), id };
        context.store.write(vec![done]).await.unwrap();
        match part.next {
            Some(next) => page.after = Some(next),
            None => break,
        }
    }
    assert_eq!(seen.len(), 50);
    page.after = Some("nonsense".to_owned());
    let refused = work::list(context, &bureau.first, (&WorkFilter::default(), &page)).await;
    assert_eq!(refused.unwrap_err().code, Code::PageInvalid);
}

#[tokio::test]
async fn each_sees_what_policy_lets_them_do_and_nothing_of_the_rest() {
    let bureau = Bureau::open(903).await;
    with_work(&bureau).await;
    let context = bureau.context();
    let federation = &bureau.federation;
    let guard = federation.officer(HERE, "guard", &["border-guard"]).await.signed_in;
    let inspector = federation.officer(HERE, "inspector", &["inspector"]).await.signed_in;
    let records = federation.officer(HERE, "records", &["records-officer"]).await.signed_in;
    let page = listed(context, &guard, &WorkFilter::default()).await;
    assert!(page.entries.is_empty() && page.cut.is_empty());
    assert!(all(context, &inspector).await.is_empty());
    // Whoever keeps alerts sees what waits on alerts, and nothing of hits.
    let seen = all(context, &records).await;
    let hits = [WorkKind::HitToReport, WorkKind::ReportReceived];
    assert!(!seen.is_empty() && seen.iter().all(|item| !hits.contains(&item.kind)));
    // A token sees what it covers.
    let via = Via::Token { scopes: [Scope::Search].into() };
    let mut token = bureau.first.clone();
    token.via = via;
    assert!(all(context, &token).await.iter().all(|item| hits.contains(&item.kind)));
    // Questions of oversight are work too: whoever may ask none has none.
    token.via = Via::Token { scopes: [Scope::Audit].into() };
    assert!(all(context, &token).await.is_empty());
    let via = Via::Token { scopes: [Scope::Administration].into() };
    let mut token = bureau.first.clone();
    token.via = via;
    let page = PageRequest { after: None, limit: 200 };
    let refused = work::list(context, &token, (&WorkFilter::default(), &page)).await;
    assert_eq!(refused.unwrap_err().code, Code::Denied);
}

#[tokio::test]
async fn a_look_at_the_work_of_all_is_on_record_and_one_at_nothing_is_not() {
    let bureau = Bureau::open(904).await;
    with_work(&bureau).await;
    let node = bureau.federation.at(HERE);
    let guard = bureau.federation.officer(HERE, "guard", &["border-guard"]).await.signed_in;
    let before = node.leaves().len();
    all(bureau.context(), &guard).await;
    assert_eq!(node.leaves().len(), before);
    let seen = all(bureau.context(), &bureau.first).await.len();
    let leaves = node.leaves();
    let facts = leaves.last().unwrap().facts.clone();
    assert_eq!((leaves.len(), facts.kind), (before + 1, Kind::Consult));
    assert_eq!(facts.count, u32::try_from(seen).ok());
    assert!(!facts.rules.is_empty());
}

#[tokio::test]
async fn work_is_taken_handed_over_with_a_note_and_given_back() {
    let bureau = Bureau::open(905).await;
    with_work(&bureau).await;
    let (context, first, second) = (bureau.context(), &bureau.first, &bureau.second);
    let found = all(context, first).await;
    let item = &found[0];
    let taken = given(context, first, (&[item], Assignee::Me)).await.unwrap();
    assert_eq!(taken.items[0].assigned.as_ref(), Some(&first.officer));
    let mine = WorkFilter { whose: Whose::Mine, ..WorkFilter::default() };
    assert_eq!(listed(context, first, &mine).await.entries, taken.items);
    assert!(listed(context, second, &mine).await.entries.is_empty());
    let free = WorkFilter { whose: Whose::Unassigned, ..WorkFilter::default() };
    assert_eq!(listed(context, second, &free).await.entries.len(), found.len() - 1);

    let handed = given(context, first, (&[&taken.items[0]], to(second))).await.unwrap();
    let unit = WorkFilter { unit: Some(second.unit.clone()), ..WorkFilter::default() };
    assert_eq!(listed(context, first, &unit).await.entries, handed.items);
    let how = handed.items[0].assignment.as_ref().unwrap();
    assert_eq!((&how.officer, &how.by), (&second.officer, &first.officer));
    assert_eq!(how.note.as_deref(), Some("on leave until Monday"));
    let leaves = bureau.federation.at(HERE).leaves();
    let facts = leaves.iter().rev().map(|leaf| &leaf.facts).find(|f| f.kind == Kind::Alter);
    assert_eq!(facts.unwrap().operation, "assign-work");

    let back = given(context, second, (&[&handed.items[0]], Assignee::Nobody)).await.unwrap();
    assert!(back.items[0].assigned.is_none() && back.items[0].unit.is_none());
    assert_eq!(listed(context, first, &free).await.entries.len(), found.len());
}

#[tokio::test]
async fn of_two_who_take_the_same_work_one_gets_it_and_a_bulk_is_all_or_nothing() {
    let bureau = Bureau::open(906).await;
    with_work(&bureau).await;
    let (context, first, second) = (bureau.context(), &bureau.first, &bureau.second);
    let found = all(context, first).await;
    given(context, second, (&[&found[1]], Assignee::Me)).await.unwrap();
    let every: Vec<_> = found.iter().collect();
    let refused = given(context, first, (&every, Assignee::Me)).await.unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    let at: Vec<_> = refused.faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(at, ["items.1"]);
    let now = all(context, first).await;
    assert_eq!(now.iter().filter(|item| item.assigned.is_some()).count(), 1);
    let every: Vec<_> = now.iter().collect();
    let taken = given(context, first, (&every, Assignee::Me)).await.unwrap();
    assert!(taken.items.iter().all(|item| item.assigned.as_ref() == Some(&first.officer)));
    // Both at once: the store lets one through.
    let items = all(context, first).await;
    let one = [&items[0]];
    let both = tokio::join!(
        given(context, first, (&one, Assignee::Nobody)),
        given(context, second, (&one, Assignee::Me)),
    );
    let won = [both.0.map(drop), both.1.map(drop)];
    assert_eq!(won.iter().filter(|one| one.is_ok()).count(), 1);
    let lost = won.into_iter().find_map(Result::err).unwrap();
    assert_eq!(lost.code, Code::Conflict);
}

#[tokio::test]
async fn work_goes_to_nobody_of_another_unit_or_without_the_right_to_do_it() {
    let bureau = Bureau::open(907).await;
    with_work(&bureau).await;
    let (context, first) = (bureau.context(), &bureau.first);
    let federation = &bureau.federation;
    let guard = federation.officer(HERE, "guard", &["border-guard"]).await.signed_in;
    let found = all(context, first).await;
    let refused = given(context, first, (&[&found[0]], to(&guard))).await.unwrap_err();
    assert_eq!(refused.code, Code::Denied);
    let nobody: OfficerId = "nobody-here".parse().unwrap();
    let nobody = Assignee::Officer(nobody);
    let refused = given(context, first, (&[&found[0]], nobody)).await.unwrap_err();
    assert_eq!((refused.code, refused.faults[0].field.as_str()), (Code::BodyMalformed, "to"));
    let mut elsewhere = first.clone();
    elsewhere.unit = "coast".to_owned();
    let refused = given(context, &elsewhere, (&[&found[0]], to(&bureau.second))).await;
    assert_eq!(refused.unwrap_err().code, Code::BodyMalformed);
    // Who may not see it can neither take it nor learn that it is there.
    let taken = given(context, &guard, (&[&found[0]], Assignee::Me)).await.unwrap_err();
    let absent = WorkItem { id: "review/none".to_owned(), ..found[0].clone() };
    let absent = given(context, &guard, (&[&absent], Assignee::Me)).await.unwrap_err();
    assert_eq!((taken.code, &taken.detail), (Code::NotFound, &absent.detail));
}

#[tokio::test]
async fn work_that_is_done_leaves_the_list_whoever_has_it() {
    let bureau = Bureau::open(908).await;
    let (context, first) = (bureau.context(), &bureau.first);
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let alert: AlertRef = alert(&record);
    let hide =
        HideInput { alert: alert.clone(), consent: "court order 1".to_owned(), told: vec![] };
    life::hide(context, first, hide).await.unwrap();
    let found = all(context, first).await;
    let hidden = found.iter().find(|item| item.kind == WorkKind::Hidden).unwrap();
    given(context, first, (&[hidden], to(&bureau.second))).await.unwrap();
    life::reveal(context, first, alert).await.unwrap();
    assert!(all(context, first).await.iter().all(|item| item.kind != WorkKind::Hidden));
    let late = given(context, first, (&[hidden], Assignee::Me)).await.unwrap_err();
    assert_eq!(late.code, Code::NotFound);
}

#[tokio::test]
async fn candidates_wait_for_the_officer_who_asked_until_they_are_judged() {
    let line = crate::hits::alert("ARR", "1971-03-04", &[]);
    let federation = crate::hits::federation(909, &line).await;
    let (anna, siri) = finders(&federation).await;
    let context = &federation.at(FINDER).context;
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, &anna, input.clone()).await.unwrap();
    let waiting = all(context, &anna).await;
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].kind, WorkKind::Candidates);
    assert_eq!(waiting[0].subject.search, Some(asked.started.search));
    assert!(waiting[0].assigned.as_ref() == Some(&anna.officer) && !waiting[0].assignable);
    assert!(all(context, &siri).await.is_empty(), "they are the officer's own");
    let refused = given(context, &anna, (&[&waiting[0]], Assignee::Me)).await.unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    let judgement = ConfirmationInput {
        answer: asked.of(ISSUER, ALERTS).number,
        candidate: 0,
        verdict: Verdict::Rejected,
        reason: "another face".to_owned(),
    };
    search::confirm(context, &anna, asked.started.search, judgement).await.unwrap();
    assert!(all(context, &anna).await.is_empty());

    // One search more than is looked at: the oldest is no longer seen.
    let first = federation.search(FINDER, &anna, input.clone()).await.unwrap().started.search;
    for _ in 0..limits::CANDIDATE_SEARCHES_MAX {
        federation.clock.advance(Duration::from_secs(1));
        federation.search(FINDER, &anna, input.clone()).await.unwrap();
    }
    let waiting = all(context, &anna).await;
    assert_eq!(waiting.len(), limits::CANDIDATE_SEARCHES_MAX);
    assert!(waiting.iter().all(|item| item.subject.search != Some(first)));
}

#[tokio::test]
async fn a_match_waits_for_the_bureau_and_is_not_seen_by_who_found_it() {
    let line = crate::hits::alert("ARR", "1971-03-04", &[]);
    let federation = crate::hits::federation(910, &line).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let context = &federation.at(FINDER).context;
    assert!(all(context, &anna).await.is_empty());
    let waiting = all(context, &siri).await;
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].subject.hit.as_ref(), Some(&hit));
    assert!(waiting[0].due.is_some() && waiting[0].unit.is_none());
    let now = context.clock.now();
    assert!(waiting[0].opened <= now);
}

#[tokio::test]
async fn one_item_more_than_is_read_is_said_and_one_more_than_is_assigned_at_once_is_refused() {
    let bureau = Bureau::open(911).await;
    let context = bureau.context();
    let filter = WorkFilter::default();
    let most = limits::ITEMS_PER_KIND_MAX;
    for start in (0..most).step_by(500) {
        let rows = (start..most.min(start + 500)).map(|n| waits(WorkKind::Review, n, None));
        context.store.write(rows.collect()).await.unwrap();
    }
    assert!(listed(context, &bureau.first, &filter).await.cut.is_empty());
    context.store.write(vec![waits(WorkKind::Review, most, None)]).await.unwrap();
    let page = listed(context, &bureau.first, &filter).await;
    assert_eq!(page.cut, [WorkKind::Review]);

    let items: Vec<_> = page.entries.iter().take(limits::ASSIGNED_AT_ONCE_MAX + 1).collect();
    let refused = given(context, &bureau.first, (&items, Assignee::Me)).await.unwrap_err();
    assert_eq!((refused.code, refused.faults[0].field.as_str()), (Code::BodyMalformed, "items"));
    let twice = given(context, &bureau.first, (&[items[0], items[0]], Assignee::Me)).await;
    assert_eq!(twice.unwrap_err().code, Code::BodyMalformed);
    let most = &items[..limits::ASSIGNED_AT_ONCE_MAX];
    let taken = given(context, &bureau.first, (most, Assignee::Me)).await.unwrap();
    assert_eq!(taken.items.len(), limits::ASSIGNED_AT_ONCE_MAX);

    let note = |chars: usize| AssignInput {
        items: vec![named(&taken.items[0])],
        to: Assignee::Me,
        note: Some("x".repeat(chars)),
    };
    let long = work::assign(context, &bureau.first, note(limits::NOTE_CHARS_MAX + 1)).await;
    assert_eq!(long.unwrap_err().faults[0].field, "note");
    work::assign(context, &bureau.first, note(limits::NOTE_CHARS_MAX)).await.unwrap();
}
