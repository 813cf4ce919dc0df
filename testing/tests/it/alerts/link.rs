//! Links between alerts.

use super::*;

fn linked(one: &Record, other: &Record, kind: &str) -> LinkInput {
    LinkInput {
        alert: alert(one),
        other: alert(other),
        kind: kind.to_owned(),
        reason: "seen together".to_owned(),
    }
}

#[tokio::test]
async fn sis_p_63_a_link_is_shown_to_those_who_may_see_both_ends_and_widens_nothing() {
    let bureau = Bureau::open(417).await;
    let court = bureau.federation.officer(HERE, "street", &["frontline-officer"]).await.signed_in;
    let one = bureau.published(person("1", "ARR", ANA)).await;
    let other = bureau.published(person("2", "ARR", IVO)).await;
    let theirs = bureau.copied("bb-sirene", person("9", "JUD", ("Drugi", "Netko"))).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let foreign = life::link(context, officer, linked(&one, &theirs, "accomplice")).await;
    assert_eq!(foreign.unwrap_err().code, Code::NotOwner);
    let unknown = life::link(context, officer, linked(&one, &other, "friends")).await;
    assert_eq!(unknown.unwrap_err().code, Code::CodeUnknown);
    let before = one.expires;
    let kept = life::link(context, officer, linked(&one, &other, "accomplice")).await.unwrap();
    assert_eq!(kept.record.expires, before, "a link has no effect on retention");
    let links = async |who: &SignedIn| {
        bureau.found(who, ("Ana", "Primjer")).await.first().map(|found| found.links.len())
    };
    assert_eq!((links(officer).await, links(&court).await), (Some(1), Some(1)));
    // The other end is hidden: who may not see it does not learn of the link either.
    let hide = HideInput { alert: alert(&other), consent: "order".to_owned(), told: vec![] };
    life::hide(context, officer, hide).await.unwrap();
    assert_eq!((links(officer).await, links(&court).await), (Some(1), Some(0)));
    assert!(bureau.found(&court, ("Ivo", "Velikanov")).await.is_empty());
    let again = life::link(context, officer, linked(&one, &other, "accomplice")).await;
    assert_eq!(again.unwrap_err().code, Code::Conflict);
    life::unlink(context, officer, linked(&one, &other, "accomplice")).await.unwrap();
    assert!(state(&bureau.stored(&alert(&other)).unwrap()).links.is_empty());
}

#[tokio::test]
async fn sis_p_54_an_object_attached_to_a_person_alert_dies_with_it() {
    let bureau = Bureau::open(418).await;
    let person_alert = bureau.published(person("1", "ARR", ANA)).await;
    let friend = bureau.published(person("2", "ARR", IVO)).await;
    let car = bureau.published(vehicle("3", "HRV:ZG-1234-AB")).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    for (other, kind) in [(&car, "vehicle"), (&friend, "accomplice")] {
        let person_alert = bureau.stored(&alert(&person_alert)).unwrap();
        life::link(context, officer, linked(&person_alert, other, kind)).await.unwrap();
    }
    let end = EndInput {
        alert: alert(&person_alert),
        ground: "surrendered".to_owned(),
        reason: "handed over".to_owned(),
    };
    life::end(context, officer, end).await.unwrap();
    assert_eq!(bureau.stored(&alert(&person_alert)), None);
    assert_eq!(bureau.stored(&alert(&car)), None, "the vehicle's alert dies with the person's");
    let friend = bureau.stored(&alert(&friend)).unwrap();
    assert!(state(&friend).links.is_empty(), "the accomplice's alert lives on, without the link");
}
