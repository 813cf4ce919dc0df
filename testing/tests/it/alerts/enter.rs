//! What is asked before an alert exists.

use super::*;

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
