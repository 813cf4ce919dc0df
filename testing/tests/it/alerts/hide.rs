//! A hidden arrest is known to the SIRENE bureau alone.

use super::*;

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
