use super::filter::Filter;
use super::kind::place;
use super::list::{ITEM, input};
use crate::pages::form::Fields;
use entente_model::{Code, Said, Timestamp};
use entente_services::work::{Assignee, WorkItem, WorkKind, WorkSubject};

fn sent(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Fields::of(pairs)
}

fn item(kind: WorkKind, subject: WorkSubject) -> WorkItem {
    WorkItem {
        id: format!("{}/x", kind.as_str()),
        kind,
        subject,
        words: String::new(),
        said: Some((&Said::WorkReview).into()),
        next_step: String::new(),
        opened: Timestamp::from_millis(0),
        due: None,
        overdue_from: None,
        overdue: false,
        assigned: None,
        unit: None,
        assignment: None,
        assignable: true,
        revision: 1,
    }
}

#[test]
fn every_kind_of_work_leads_to_a_page() {
    let subject = WorkSubject {
        register: Some("sis-persons".parse().unwrap()),
        record: Some("A/1 b".parse().unwrap()),
        hit: Some("h-1".parse().unwrap()),
        search: None,
        about: Some("d-1".to_owned()),
    };
    for kind in WorkKind::ALL {
        assert!(place(&item(kind, subject.clone())).starts_with('/'), "{}", kind.as_str());
        assert_eq!(place(&item(kind, WorkSubject::default())).chars().next(), Some('/'));
    }
    let to = |kind| place(&item(kind, subject.clone()));
    assert_eq!(to(WorkKind::HitToReport), "/hits/h-1");
    assert_eq!(to(WorkKind::Review), "/alerts/sis-persons/A%2F1%20b/review");
    assert_eq!(to(WorkKind::Hidden), "/alerts/sis-persons/A%2F1%20b");
    assert_eq!(to(WorkKind::Answer), "/oversight/cases/d-1");
    assert_eq!(to(WorkKind::Approval), "/alerts/drafts/d-1");
    assert_eq!(to(WorkKind::ReportReceived), "/hits/received/d-1");
    let unnamed = WorkSubject { about: None, ..subject.clone() };
    let all = place(&item(WorkKind::ReportReceived, unnamed));
    assert_eq!(all, "/hits/received?register=sis-persons");
}

#[test]
fn the_address_of_a_filter_is_read_back_from_its_form() {
    let filter = Filter {
        kind: "hit-to-report".into(),
        whose: "mine".into(),
        overdue: "yes".into(),
        after: "1-2-3".into(),
        ..Filter::default()
    };
    assert_eq!(
        filter.address(),
        "/work?kind=hit%2Dto%2Dreport&whose=mine&overdue=yes&after=1%2D2%2D3"
    );
    let pairs: Vec<_> = filter.pairs().collect();
    assert_eq!(Filter::carried(&sent(&pairs)), filter);
    assert!(filter.narrows());
    let later = Filter { after: "x".into(), ..Filter::default() };
    assert!(!later.narrows());
    assert_eq!(Filter::default().address(), "/work");
}

#[test]
fn ticked_work_goes_where_the_button_says() {
    let ticked = [(ITEM, "3 review/sis-persons/1"), (ITEM, "1 approval/2"), ("note", "urgent")];
    let to = |to: &'static str| sent(&[&ticked[..], &[("to", to), ("officer", "siri")]].concat());
    let given = input(&to("me")).unwrap();
    assert_eq!((given.items.len(), given.to), (2, Assignee::Me));
    assert_eq!(given.items[0].id, "review/sis-persons/1");
    assert_eq!(given.items[0].revision, 3);
    assert_eq!(given.note.as_deref(), Some("urgent"));
    assert_eq!(input(&to("nobody")).unwrap().to, Assignee::Nobody);
    assert_eq!(input(&to("officer")).unwrap().to, Assignee::Officer("siri".parse().unwrap()));
}

#[test]
fn the_button_beside_one_item_takes_that_one_alone() {
    let fields = sent(&[(ITEM, "3 review/1"), ("take", "5 review/2")]);
    let given = input(&fields).unwrap();
    assert_eq!((given.items.len(), given.items[0].revision), (1, 5));
    assert_eq!(given.to, Assignee::Me);
}

#[test]
fn nothing_ticked_or_nobody_named_is_a_fault_at_its_field() {
    let fault = |pairs: &[(&str, &str)]| {
        let problem = input(&sent(pairs)).unwrap_err();
        assert_eq!(problem.code, Code::BodyMalformed);
        problem.faults[0].field.clone()
    };
    assert_eq!(fault(&[("to", "me")]), ITEM);
    assert_eq!(fault(&[("to", "me"), (ITEM, "no revision")]), ITEM);
    assert_eq!(fault(&[("to", "officer"), (ITEM, "1 review/1")]), "officer");
}
