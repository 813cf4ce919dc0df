//! A report arrives once, however late, or a person is told that it does not.

use super::*;

#[tokio::test]
async fn a_report_waits_while_the_issuer_is_down_and_arrives_after_a_restart_of_the_sender() {
    let mut federation = federation(702, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Unreachable);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "it waits a while");
    federation.clock.advance(limits::RETRY_PAUSE_MIN);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.clock.advance(limits::RETRY_PAUSE_MIN);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "and then longer");
    federation.restart(FINDER).await;
    federation.mend(ISSUER);
    federation.clock.advance(limits::RETRY_PAUSE_MAX);
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    assert!(file(&federation, &siri, &hit).await.clock.stopped.is_some());
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "nothing is left");
}

#[tokio::test]
async fn a_report_that_nobody_takes_for_too_long_is_handed_to_a_person() {
    let federation = federation(703, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Unreachable);
    federation.clock.advance(limits::DELIVERY_SPAN_MAX - Duration::from_secs(60));
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.clock.advance(Duration::from_secs(60));
    assert_eq!(deliver(&federation, FINDER).await.failed, 1);
    assert_eq!(file(&federation, &siri, &hit).await.reports[0].delivery, Delivery::GivenUp);
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::ReportFailed));
}

#[tokio::test]
async fn a_report_whose_acknowledgement_is_lost_comes_again_and_is_still_one_report() {
    let federation = federation(704, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    federation.spoil(ISSUER, Mishap::Lost);
    assert_eq!(deliver(&federation, FINDER).await.later, 1);
    federation.mend(ISSUER);
    federation.clock.advance(limits::RETRY_PAUSE_MAX);
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
    let receipts =
        federation.at(ISSUER).leaves().into_iter().filter(|leaf| {
            leaf.facts.kind == Kind::Receive && leaf.facts.operation == "hit-report"
        });
    assert_eq!(receipts.count(), 1);
}

#[tokio::test]
async fn a_report_that_is_overdue_is_escalated_once_and_named() {
    let federation = federation(705, &alert("JUD", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let context = &federation.at(FINDER).context;
    let opened = file(&federation, &anna, &hit).await;
    // LEGAL: Art 8(3): twelve hours where it is not at once.
    assert_eq!(opened.clock.due, opened.confirmed.plus(HOUR * 12));
    federation.clock.advance(HOUR * 12);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    federation.clock.advance(Duration::from_millis(1));
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 1);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0, "said once");
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::HitOverdue));
    let late = file(&federation, &siri, &hit).await;
    assert!(late.escalated.is_some() && late.clock.is_overdue(context.clock.now()));
    // What is reported late after all is off the list; that it was late stays.
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["residence"] = json!("Bridge Street 1, Aatown");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    deliver(&federation, FINDER).await;
    assert!(!waiting(&federation, FINDER, &siri).await.contains(&WorkKind::HitOverdue));
    let late = file(&federation, &siri, &hit).await;
    assert!(late.clock.is_overdue(Timestamp::from_millis(0)));
}
