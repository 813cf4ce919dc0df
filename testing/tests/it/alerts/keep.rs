//! The issuer keeps its alert, and it ends when the law says.

use super::*;

#[tokio::test]
async fn sis_p_59_only_the_issuing_state_changes_extends_flags_and_deletes() {
    let bureau = Bureau::open(408).await;
    let theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let of = || alert(&theirs);
    let words = || "why".to_owned();
    let change = ChangeInput {
        alert: of(),
        expected_version: 1,
        fields: json!({}),
        immediate: None,
        threat: None,
        reason: words(),
    };
    let extend = ExtendInput { alert: of(), assessment: words() };
    let end = EndInput { alert: of(), ground: "surrendered".to_owned(), reason: words() };
    let state = "cc-sirene".parse().unwrap();
    let flag = FlagInput { alert: of(), state, request: words(), reason: words() };
    let hide = HideInput { alert: of(), consent: words(), told: vec![] };
    let refused = [
        life::change(context, officer, change).await.map(|_| ()),
        life::extend(context, officer, extend).await.map(|_| ()),
        life::end(context, officer, end).await.map(|_| ()),
        life::flag(context, officer, flag).await.map(|_| ()),
        life::hide(context, officer, hide).await.map(|_| ()),
        life::show(context, officer, of()).await.map(|_| ()),
    ];
    for refused in refused {
        assert_eq!(refused.unwrap_err().code, Code::NotOwner);
    }
    // Nor by the ways that other records go.
    let input =
        records::EntryInput { record: person("9", "ARR", ANA).record, expected_version: Some(1) };
    let entered = records::enter(context, officer, &theirs.register, input).await;
    assert_eq!(entered.unwrap_err().code, Code::NotOwner);
    // And an alert of one's own is not entered past the checks that the law asks for.
    let input =
        records::EntryInput { record: person("10", "ARR", IVO).record, expected_version: None };
    let past = records::enter(context, officer, &theirs.register, input).await.unwrap_err();
    assert!(past.remedy.contains("as an alert"), "{past}");
    let text = person("9", "ARR", IVO).record.to_string();
    let source = Federation::source(
        text.as_bytes(),
        entente_registers::import::Format::Jsonl,
        Box::new(std::io::Cursor::new(text.clone().into_bytes())),
    );
    let mode = records::ImportMode::Write;
    let report = bureau.federation.import((HERE, PERSONS), source, mode).await.unwrap();
    assert_eq!((report.refused, report.changed), (1, 0));
    assert_eq!(bureau.stored(&of()), Some(theirs));
}

#[tokio::test]
async fn sis_p_59_the_issuer_changes_its_alert_and_the_reason_is_kept() {
    let bureau = Bureau::open(409).await;
    let record = bureau.published(person("1", "JUD", ANA)).await;
    let mut fields = person("1", "JUD", ANA).record["fields"].clone();
    fields["sex"] = json!("F");
    let change = |expected_version, fields: &Json| ChangeInput {
        alert: alert(&record),
        expected_version,
        fields: fields.clone(),
        immediate: Some(true),
        threat: None,
        reason: "better data came in".to_owned(),
    };
    let (context, officer) = (bureau.context(), &bureau.first);
    let Kept { record: changed, .. } =
        life::change(context, officer, change(1, &fields)).await.unwrap();
    assert_eq!((changed.version, changed.expires), (2, record.expires));
    assert!(state(&changed).immediate);
    let stale = life::change(context, officer, change(1, &fields)).await.unwrap_err();
    assert_eq!(stale.code, Code::Conflict);
    let other = person("1", "MIS-L", ANA).record["fields"].clone();
    let other = life::change(context, officer, change(2, &other)).await.unwrap_err();
    assert_eq!(faults(&other), ["category"]);
    let file = bureau.file(&alert(&record)).await;
    assert!(file.notes.iter().any(|note| note.words.contains("better data")));
}

#[tokio::test]
async fn sis_p_53_an_alert_is_deleted_at_its_end_unless_it_was_extended_with_an_assessment() {
    let bureau = Bureau::open(410).await;
    let kept = bureau.published(person("1", "JUD", ANA)).await;
    let left = bureau.published(person("2", "JUD", IVO)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    // Three years for Art 34; warned four months ahead.
    assert_eq!(kept.expires, Some("2029-11-21T10:00:00.000Z".parse().unwrap()));
    bureau.advance(DAY * 365 * 2);
    assert_eq!(life::run_due(context).await.unwrap().warned, 0);
    bureau.advance(DAY * 260);
    assert_eq!(life::run_due(context).await.unwrap().warned, 2);
    assert_eq!(life::run_due(context).await.unwrap().warned, 0, "each is warned of once");
    let page = PageRequest { after: None, limit: 50 };
    let due = life::review(context, officer, &kept.register, &page).await.unwrap().entries;
    assert_eq!(due.len(), 2);
    let without = ExtendInput { alert: alert(&kept), assessment: " ".to_owned() };
    let refused = life::extend(context, officer, without).await.unwrap_err();
    assert_eq!(faults(&refused), ["assessment"]);
    let assessed = ExtendInput { alert: alert(&kept), assessment: "still sought".to_owned() };
    let extended = life::extend(context, officer, assessed).await.unwrap().record;
    assert_eq!(state(&extended).extensions, 1);
    assert!(extended.expires > kept.expires);
    assert!(!serde_json::to_string(&extended).unwrap().contains("still sought"));
    bureau.advance(DAY * 110);
    records::erase_expired(context).await.unwrap();
    assert_eq!(bureau.stored(&alert(&left)), None);
    assert!(bureau.stored(&alert(&kept)).is_some());
    let last = bureau.federation.at(HERE).leaves().pop().unwrap();
    assert_eq!(last.facts.kind, Kind::Erase);
    // The copy of another state's alert goes when its issuer says so.
    let theirs = bureau.copied("bb-sirene", person("9", "JUD", ("Drugi", "Netko"))).await;
    bureau.advance(DAY * 365 * 4);
    records::erase_expired(context).await.unwrap();
    assert!(bureau.stored(&alert(&theirs)).is_some());
}

#[tokio::test]
async fn sis_p_53_an_achieved_purpose_and_fifteen_days_of_silence_delete_an_alert() {
    let bureau = Bureau::open(411).await;
    let silent = alert(&bureau.published(person("1", "JUD", ANA)).await);
    let kept = alert(&bureau.published(person("2", "JUD", IVO)).await);
    let (context, officer) = (bureau.context(), &bureau.first);
    let said = |alert: &AlertRef| PurposeInput {
        alert: alert.clone(),
        reason: "found at the address".to_owned(),
    };
    let early = life::keep_alert(context, officer, said(&kept)).await.unwrap_err();
    assert_eq!(early.code, Code::Conflict);
    for alert in [&silent, &kept] {
        life::purpose_achieved(context, officer, said(alert)).await.unwrap();
    }
    life::keep_alert(context, officer, said(&kept)).await.unwrap();
    bureau.advance(DAY * 15 - Duration::from_secs(1));
    assert_eq!(life::run_due(context).await.unwrap().ended, 0);
    bureau.advance(Duration::from_secs(1));
    assert_eq!(life::run_due(context).await.unwrap().ended, 1);
    assert_eq!(bureau.stored(&silent), None);
    assert!(bureau.stored(&kept).is_some());
}

#[tokio::test]
async fn sis_p_55_an_alert_ends_on_a_ground_of_its_category_only() {
    let bureau = Bureau::open(412).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let end = |ground: &str| EndInput {
        alert: alert(&record),
        ground: ground.to_owned(),
        reason: "as reported".to_owned(),
    };
    for ground in ["located", "expired", "attached-to", "no-such"] {
        let refused = life::end(context, officer, end(ground)).await.unwrap_err();
        assert_eq!(faults(&refused), ["ground"], "{ground}");
    }
    life::end(context, officer, end("surrendered")).await.unwrap();
    assert_eq!(bureau.stored(&alert(&record)), None);
    assert!(bureau.found(officer, ("Ana", "Primjer")).await.is_empty());
}
