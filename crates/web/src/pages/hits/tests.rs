use super::file::{Step, draft_of, known, reached};
use entente_model::hit::FormValue;
use entente_services::alerts::hits::HitFile;
use serde_json::{Value, json};

const AT: &str = "2026-11-21T10:00:00.000Z";

/// A file as it is stored, with what differs from a match that was just confirmed.
fn file(differs: Value) -> HitFile {
    let mut file = json!({
        "id": "h-1", "state": "match", "search": "0193a5a2-0000-7000-8000-000000000001",
        "answer": 0, "candidate": 0,
        "alert": { "owner": "bb-police", "register": "sis-persons", "reference": "BB1" },
        "immediate": false, "terrorism": false, "flagged": false,
        "officer": "anna", "unit": "desk", "confirmed": AT,
        "clock": { "id": "SIS-SUP-12H", "due": AT, "overdue": AT },
    });
    let Value::Object(differs) = differs else { panic!("an object") };
    file.as_object_mut().unwrap().extend(differs);
    serde_json::from_value(file).unwrap()
}

fn verification() -> Value {
    json!({ "officer": "anna", "at": AT, "means": "fingerprints", "values": { "place": "Aatown" } })
}

fn report(place: &str) -> Value {
    json!({ "number": 1, "made": AT, "officer": "siri", "values": { "place": place },
        "delivery": { "state": "waiting" } })
}

#[test]
fn the_course_of_a_file_follows_what_was_done() {
    let stopped = json!({ "id": "SIS-SUP-12H", "due": AT, "overdue": AT, "stopped": AT });
    let decision = json!({ "format": 1, "hit": "h-1", "number": 1, "by": "bb-police",
        "decided": AT, "decision": "noted", "words": "noted" });
    let courses = [
        (json!({}), 1),
        (json!({ "state": "verified" }), 2),
        (json!({ "state": "not-the-subject" }), 2),
        (json!({ "state": "hit" }), 3),
        (json!({ "state": "hit", "clock": stopped }), 4),
        (json!({ "state": "hit", "clock": stopped, "decision": decision }), 5),
    ];
    for (differs, wanted) in courses {
        assert_eq!(reached(&file(differs)), wanted);
    }
}

#[test]
fn a_report_begins_with_what_the_officer_on_the_spot_wrote_and_then_with_the_last_report() {
    let text = |file: &HitFile, name: &str| {
        let values = known(file);
        let value = values.iter().find(|(field, _)| field.as_str() == name);
        value.and_then(|(_, value)| value.as_text().map(str::to_owned))
    };
    assert!(known(&file(json!({}))).is_empty());
    let verified = file(json!({ "state": "verified", "verification": verification() }));
    assert_eq!(text(&verified, "place").as_deref(), Some("Aatown"));
    assert_eq!(text(&verified, "identity_means").as_deref(), Some("fingerprints"));
    let reported = json!({ "state": "hit", "verification": verification(),
        "reports": [report("Betown")] });
    let reported = file(reported);
    assert_eq!(text(&reported, "place").as_deref(), Some("Betown"));
    assert!(!known(&reported).values().any(|value| matches!(value, FormValue::Flag(_))));
}

#[test]
fn a_draft_belongs_to_one_step_of_one_file() {
    let verified = file(json!({ "state": "verified", "verification": verification() }));
    let reported = file(json!({ "state": "hit", "reports": [report("Aatown")] }));
    assert_eq!(draft_of(&verified, Step::Verify).as_deref(), Some("hit-verification/h-1"));
    assert_eq!(draft_of(&verified, Step::Report).as_deref(), Some("hit-report/h-1/1"));
    assert_eq!(draft_of(&reported, Step::Complete).as_deref(), Some("hit-report/h-1/2"));
    assert_eq!(draft_of(&reported, Step::None), None);
}
