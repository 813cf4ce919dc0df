//! Hits of other kinds: in a copy, in an own alert, in a silent register, on somebody else.

use super::*;

#[tokio::test]
async fn a_match_that_is_not_the_person_sought_is_closed_and_nothing_is_sent() {
    let federation = federation(722, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let context = &federation.at(FINDER).context;
    let input = VerificationInput {
        established: false,
        means: "fingerprints".to_owned(),
        values: BTreeMap::new(),
    };
    let closed = hits::verify(context, &anna, &hit, input).await.unwrap();
    assert_eq!(closed.state, HitState::NotTheSubject);
    let refused = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    federation.clock.advance(HOUR);
    assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default());
    assert!(waiting(&federation, FINDER, &siri).await.is_empty());
}

#[tokio::test]
async fn a_hit_in_a_silent_register_opens_no_file_and_tells_the_owner_nothing() {
    const NOTICES: &str = "interpol-notices";
    let federation =
        Federation::builder(717).node(FINDER, &[]).node(ISSUER, &[NOTICES]).build().await;
    let fields = json!({
        "colour": "red", "notice_number": "A-1/2026", "requested_by": "AUT", "warrant": "K 1/26",
        "names": "Primjer, Jelena", "birth_dates": "1971-03-04", "offences": "fraud",
        "facts": "in brief",
    });
    federation.fill(ISSUER, NOTICES, &json!({ "id": "n1", "fields": fields }).to_string()).await;
    let (anna, siri) = finders(&federation).await;
    let input = SearchInput {
        justification: JustificationInput {
            legal_basis: Some("RPD-ART-62".into()),
            ..investigation()
        },
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![NOTICES.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, &anna, input).await.unwrap();
    let found = asked.of(ISSUER, NOTICES);
    assert_eq!(found.answer.candidates.len(), 1);
    let known = federation.at(ISSUER).leaves().len();
    let judgement = ConfirmationInput {
        answer: found.number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &federation.at(FINDER).context;
    let confirmed = search::confirm(context, &anna, asked.started.search, judgement).await;
    assert_eq!(confirmed.unwrap().hit, None, "the national bureau is the one to contact the owner");
    deliver(&federation, FINDER).await;
    assert!(waiting(&federation, FINDER, &siri).await.is_empty());
    assert_eq!(federation.at(ISSUER).leaves().len(), known, "the owner learnt nothing more");
}

#[tokio::test]
async fn a_hit_on_an_own_alert_is_with_its_issuer_at_once() {
    let federation = federation(723, &alert("ARR", "1971-03-04", &[])).await;
    let anna = federation.officer(ISSUER, "anna", &["border-guard"]).await.signed_in;
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    let hit = matched(&federation, ISSUER, &anna, "1971-03-04").await;
    let context = &federation.at(ISSUER).context;
    let input = VerificationInput {
        established: true,
        means: "document".to_owned(),
        values: values(arrest()),
    };
    hits::verify(context, &anna, &hit, input).await.unwrap();
    let sent = hits::report(context, &bea, &hit, ReportInput::default()).await.unwrap();
    assert!(matches!(sent.reports[0].delivery, Delivery::Acknowledged { .. }));
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
    assert_eq!(deliver(&federation, ISSUER).await, Delivered::default());
}

#[tokio::test]
async fn no_more_reports_about_one_hit_are_made_than_the_limit() {
    let federation = federation(724, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    verified(&federation, &anna, &hit).await;
    for _ in 0..limits::REPORTS_PER_HIT_MAX {
        reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    }
    let over = reported(&federation, &siri, (&hit, arrest())).await.unwrap_err();
    assert_eq!(over.code, Code::Conflict);
}

/// The finder holds a copy of the issuer's alert, whose state says more than its fields.
async fn with_copy(seed: u64, change: impl FnOnce(&mut entente_model::Record)) -> Federation {
    let federation =
        Federation::builder(seed).node(FINDER, &[ALERTS]).node(ISSUER, &[ALERTS]).build().await;
    federation.fill(ISSUER, ALERTS, &alert("DIS", "1971-03-04", &[])).await;
    let (register, id) = (ALERTS.parse().unwrap(), "w1".parse().unwrap());
    let owner = &federation.at(ISSUER).context;
    let mut record = owner.store.record(&register, &id).unwrap().unwrap();
    change(&mut record);
    let row = entente_store::Row::PutRecord { record, expected_version: None };
    let finder = &federation.at(FINDER).context;
    finder.store.write(vec![row]).await.unwrap();
    finder.refresh().await.unwrap();
    federation
}

async fn matched_in_copy(federation: &Federation, officer: &SignedIn) -> HitId {
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        authorities: vec![FINDER.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, officer, input).await.unwrap();
    let judgement = ConfirmationInput {
        answer: asked.of(FINDER, ALERTS).number,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    };
    let context = &federation.at(FINDER).context;
    let confirmed = search::confirm(context, officer, asked.started.search, judgement).await;
    confirmed.unwrap().hit.unwrap()
}

#[tokio::test]
async fn a_hit_in_the_copy_of_this_node_reaches_the_owner_of_the_alert() {
    let federation = with_copy(727, |record| {
        let mut state = entente_model::alert::AlertState::new(record.changed);
        state.immediate = true;
        state.flags.push(entente_model::alert::Flag {
            state: FINDER.parse().unwrap(),
            since: record.changed,
            instead: None,
        });
        record.alert = Some(state);
    })
    .await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched_in_copy(&federation, &anna).await;
    let opened = file(&federation, &anna, &hit).await;
    assert_eq!((opened.alert.owner.as_str(), opened.alert.version), (ISSUER, Some(1)));
    assert_eq!((opened.adult, opened.flagged), (Some(true), true));
    // LEGAL: Art 8(3): at once where the owner asks for immediate action.
    assert_eq!((opened.immediate, opened.clock.id.as_str()), (true, "SIS-SUP-NOW"));
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["located"] = json!(true);
    fields["check_reason"] = json!("traffic check");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(deliver(&federation, FINDER).await.acknowledged, 1);
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    assert_eq!(came_in(&federation, ISSUER, &bea).await.len(), 1);
}

#[tokio::test]
async fn a_report_on_a_deleted_alert_is_refused_with_words_and_handed_to_a_person() {
    let federation = with_copy(728, |_| {}).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched_in_copy(&federation, &anna).await;
    let gone = entente_store::Row::EraseRecord {
        register: ALERTS.parse().unwrap(),
        id: "w1".parse().unwrap(),
        rule: entente_model::RuleId::new("RETENTION").unwrap(),
    };
    federation.at(ISSUER).context.store.write(vec![gone]).await.unwrap();
    verified(&federation, &anna, &hit).await;
    let mut fields = arrest();
    fields["located"] = json!(true);
    fields["check_reason"] = json!("traffic check");
    reported(&federation, &siri, (&hit, fields)).await.unwrap();
    assert_eq!(deliver(&federation, FINDER).await.failed, 1);
    let delivery = &file(&federation, &siri, &hit).await.reports[0].delivery;
    assert!(matches!(delivery, Delivery::Refused { code, words }
        if code == "not-found" && words.contains("deleted")));
    assert!(waiting(&federation, FINDER, &siri).await.contains(&WorkKind::ReportFailed));
    assert_eq!(deliver(&federation, FINDER).await, Delivered::default(), "not tried again");
}
