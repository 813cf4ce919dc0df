//! What a report says, to whom, and by when, as the articles have it (SIS-P is Regulation (EU)
//! 2018/1862).

use super::*;

#[tokio::test]
async fn sis_p_art_33_where_a_missing_adult_is_is_told_only_with_consent() {
    let federation = federation(714, &alert("MIS-L", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["minor"] = json!(false);
    let silent = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&silent), ["place", "circumstances"]);
    fields["consent"] = json!(false);
    let refused = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&refused), ["place", "circumstances"]);
    // Called a minor, the adult is no less protected: the alert's date of birth speaks against it.
    fields["minor"] = json!(true);
    let claimed = reported(&federation, &siri, (&hit, fields)).await.unwrap_err();
    assert_eq!(faults(&claimed), ["minor", "place", "circumstances"]);

    let found = json!({
        "time": "2026-11-21T10:00:00Z",
        "action_taken": true,
        "measures": "the person was told that others are worried",
        "minor": false,
        "consent": false,
    });
    let sent = reported(&federation, &siri, (&hit, found)).await.unwrap();
    assert!(!sent.reports[0].values.contains_key(&"place".parse().unwrap()));
    let agreed = json!({ "consent": true, "place": "Aatown", "circumstances": "at home" });
    assert_eq!(reported(&federation, &siri, (&hit, agreed)).await.unwrap().reports.len(), 2);
}

#[tokio::test]
async fn sis_p_art_33_for_a_minor_the_best_interest_is_decided_within_twelve_hours() {
    let federation = federation(715, &alert("MIS-P", "2015-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "2015-03-04").await;
    let context = &federation.at(FINDER).context;
    let verified = verified(&federation, &anna, &hit).await.verification.unwrap().at;
    let mut fields = arrest();
    fields["protected"] = json!(true);
    fields["minor"] = json!(false);
    let contradicted = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&contradicted), ["minor"]);
    fields["minor"] = json!(true);
    let sent = reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(sent.minor_due, Some(verified.plus(HOUR * 12)));
    deliver(&federation, FINDER).await;
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    federation.clock.advance(HOUR * 12);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 1);
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::MinorOverdue));
    let decided = json!({ "best_interest": "brought to the mother, as the court decided" });
    let sent = reported(&federation, &siri, (&hit, decided)).await.unwrap();
    assert_eq!(sent.minor_due, None);
    assert!(!waiting(&federation, FINDER, &siri).await.contains(&WorkKind::MinorOverdue));
}

#[tokio::test]
async fn sis_p_art_8_a_hit_about_terrorism_is_reported_at_once_whatever_the_category() {
    for (seed, warnings, clock) in
        [(725, &["terrorism"][..], "SIS-SUP-NOW"), (726, &["armed"][..], "SIS-SUP-12H")]
    {
        let federation = federation(seed, &alert("JUD", "1971-03-04", warnings)).await;
        let anna = federation.officer(FINDER, "anna", &["border-guard"]).await.signed_in;
        let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
        assert_eq!(file(&federation, &anna, &hit).await.clock.id, clock);
    }
}

#[tokio::test]
async fn sis_p_art_48_europol_gets_a_copy_of_a_hit_about_terrorism_unless_a_reason_is_named() {
    for (seed, reason) in [(716, None), (717, Some("safety")), (718, Some("because"))] {
        let federation = federation(seed, &alert("ARR", "1971-03-04", &["terrorism"])).await;
        let (anna, siri) = finders(&federation).await;
        let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
        verified(&federation, &anna, &hit).await;
        let mut fields = arrest();
        if let Some(reason) = reason {
            fields["europol_withheld"] = json!(reason);
        }
        let sent = reported(&federation, &siri, (&hit, fields)).await;
        if reason == Some("because") {
            assert_eq!(faults(&sent.unwrap_err()), ["europol_withheld"]);
            continue;
        }
        let told = reason.is_none();
        let delivered = deliver(&federation, FINDER).await;
        assert_eq!(delivered.acknowledged, if told { 2 } else { 1 });
        let eve = federation.officer(EUROPOL, "eve", &["sirene-officer"]).await.signed_in;
        let copies = came_in(&federation, EUROPOL, &eve).await;
        assert_eq!(copies.len(), usize::from(told));
        for copy in copies {
            assert_eq!((copy.report.hit, copy.record), (hit.clone(), None));
        }
        let copies = file(&federation, &siri, &hit).await.reports.remove(0).copies;
        assert_eq!(copies.len(), usize::from(told));
        assert!(copies.iter().all(|copy| matches!(copy.delivery, Delivery::Acknowledged { .. })));
    }
}

#[tokio::test]
async fn sis_p_art_37_a_check_is_reported_with_the_data_set_of_the_law() {
    let federation = federation(720, &alert("SPE", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let short = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(faults(&short), ["check_carried_out", "located", "check_reason"]);
    assert!(short.faults.iter().all(|fault| fault.words.contains("rule FRM-01")));
    let mut fields = arrest();
    for (field, value) in [
        ("check_carried_out", json!("INQ")),
        ("located", json!(true)),
        ("check_reason", json!("traffic check")),
        ("route", json!("from Aatown to Bbville")),
        ("companions", json!(["one driver"])),
        ("objects_carried", json!(["two suitcases"])),
    ] {
        fields[field] = value;
    }
    reported(&federation, &siri, (&hit, fields.clone())).await.unwrap();
    fields["residence"] = json!("Aatown");
    fields["shoe_size"] = json!("44");
    fields["located"] = json!("yes");
    let wrong = reported(&federation, &siri, (&hit, fields)).await.unwrap_err();
    assert_eq!(faults(&wrong), ["located", "residence", "shoe_size"]);
}

#[tokio::test]
async fn what_could_not_be_done_is_reported_with_the_reason() {
    let federation = federation(721, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["action_taken"] = json!(false);
    let silent = reported(&federation, &siri, (&hit, fields.clone())).await.unwrap_err();
    assert_eq!(faults(&silent), ["not_taken_reason"]);
    fields["not_taken_reason"] = json!("a flag applies; the place is told instead");
    fields["flag_applied"] = json!(true);
    let sent = reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(sent.reports[0].letter.as_deref(), Some("H"));
}
