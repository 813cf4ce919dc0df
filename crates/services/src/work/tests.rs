//! What holds for every kind of work.

use super::item::{Work, WorkSubject};
use super::kind::WorkKind;
use super::list::Place;
use super::source::SOURCES;
use entente_model::{Said, Timestamp};

#[test]
fn every_kind_has_one_source_and_its_own_code() {
    for kind in WorkKind::ALL {
        let sources = SOURCES.iter().filter(|source| source.kinds().contains(&kind));
        assert_eq!(sources.count(), 1, "{}", kind.as_str());
        let travels = serde_json::to_value(kind).unwrap();
        assert_eq!(travels, kind.as_str());
        assert_eq!(WorkKind::of_id(&format!("{}/x/y", kind.as_str())), Some(kind));
        let same = WorkKind::ALL.into_iter().filter(|other| other.as_str() == kind.as_str());
        assert_eq!(same.count(), 1);
    }
    assert_eq!(WorkKind::of_id("review"), None);
    assert_eq!(WorkKind::of_id("reviews/x"), None);
}

#[test]
fn the_order_is_overdue_then_due_then_opened_and_a_place_survives_its_text() {
    let at = Timestamp::from_millis;
    let place = |key: &str, opened: i64, due: Option<i64>| {
        let named = (WorkKind::Review, key);
        let times = (at(opened), due.map(at));
        let work = Work::new(named, WorkSubject::default(), times, &Said::WorkReview);
        Place::of(&work.shown(at(100), 1))
    };
    let order = [
        place("before-1970", 5, Some(-50)),
        place("overdue", 5, Some(50)),
        place("due", 5, Some(150)),
        place("later", 5, Some(151)),
        place("old", 4, None),
        place("new", 6, None),
    ];
    assert!(order.is_sorted());
    for place in order {
        assert_eq!(Place::read(&place.to_string()).unwrap(), place);
    }
    for wrong in ["", "1", "1-2", "1-2-x", "1-2-3-4", "+1-2-3", "1-2-11111111111111111"] {
        assert!(Place::read(wrong).is_err(), "{wrong}");
    }
    let text = place("KAREL-NOVAK", 5, None).to_string();
    assert!(!text.contains("KAREL"));
}

#[test]
fn what_is_due_at_once_is_overdue_only_after_its_time_of_grace() {
    let at = Timestamp::from_millis;
    let work = |overdue: Option<i64>| {
        let times = (at(10), Some(at(10)));
        let named = (WorkKind::HitToReport, "1");
        let work = Work::new(named, WorkSubject::default(), times, &Said::WorkReview);
        work.overdue_from(overdue.map(at))
    };
    let shown = work(Some(40)).shown(at(20), 1);
    assert_eq!((shown.overdue, shown.overdue_from), (false, Some(at(40))));
    assert!(work(Some(40)).shown(at(41), 1).overdue);
    assert!(work(None).shown(at(11), 1).overdue);
    assert_eq!(work(Some(10)).overdue_from, None, "no grace is the due time itself");
    let pressed = Work::new(
        (WorkKind::HitOverdue, "2"),
        WorkSubject::default(),
        (at(0), Some(at(15))),
        &Said::WorkReview,
    );
    let order = [pressed.shown(at(20), 1), shown];
    assert!(order.map(|item| Place::of(&item)).is_sorted(), "what is overdue comes first");
}

#[test]
fn work_as_it_was_stored_first_still_reads() {
    let stored = serde_json::json!({
        "id": "review/sis-persons/1", "kind": "review",
        "subject": { "register": "sis-persons", "record": "1" },
        "words": "review it", "opened": "2026-11-21T10:00:00Z", "due": "2027-03-21T10:00:00Z",
    });
    let work: Work = serde_json::from_value(stored).unwrap();
    assert!(work.own.is_none() && work.assignment.is_none());
}
