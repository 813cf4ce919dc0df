//! Persons entered as a threat.

use super::*;

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
