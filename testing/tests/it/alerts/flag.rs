//! A flag takes the action away in one state, and officers read what to do instead.

use super::*;

#[tokio::test]
async fn sis_p_24_and_25_a_flag_takes_the_action_away_in_one_state_and_arrest_becomes_locate() {
    let bureau = Bureau::open(413).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let flag = |alert: &AlertRef| FlagInput {
        alert: alert.clone(),
        state: "bb-sirene".parse().unwrap(),
        request: "F 12/2026".to_owned(),
        reason: "the court refused the warrant".to_owned(),
    };
    let keeper = bureau.federation.keeper(HERE).await;
    let refused = life::flag(context, &keeper, flag(&alert(&record))).await.unwrap_err();
    assert_eq!(refused.code, Code::Denied, "the SIRENE bureau sets flags, nobody else");
    let flagged = life::flag(context, officer, flag(&alert(&record))).await.unwrap().record;
    let declaration = context.registers.declaration(&record.register).unwrap();
    let none = Capabilities::default();
    let action = |record: &Record, authority: &str| {
        effective_action(declaration, record, &authority.parse().unwrap(), &none).unwrap()
    };
    let there = action(&flagged, "bb-sirene");
    assert_eq!((there.category.as_str(), there.flagged), ("MIS-L", true));
    assert!(there.to_do.words.contains("not taken here"));
    assert!(!action(&flagged, "cc-sirene").flagged);
    let again = life::flag(context, officer, flag(&alert(&record))).await.unwrap_err();
    assert_eq!(again.code, Code::Conflict);
    // Urgent and serious: asked for all the same, on record (Art 24(3)).
    let execute = ExecuteInput {
        alert: alert(&record),
        state: "bb-sirene".parse().unwrap(),
        reason: "about to flee".to_owned(),
    };
    life::execute_anyway(context, officer, execute.clone()).await.unwrap();
    let unflag = UnflagInput {
        alert: alert(&record),
        state: "bb-sirene".parse().unwrap(),
        reason: "withdrawn".to_owned(),
    };
    let bare = life::unflag(context, officer, unflag).await.unwrap().record;
    assert_eq!(action(&bare, "bb-sirene").category, "ARR");
    let gone = life::execute_anyway(context, officer, execute).await.unwrap_err();
    assert_eq!(gone.code, Code::Conflict);
    let kinds: Vec<_> =
        bureau.file(&alert(&record)).await.notes.iter().map(|note| note.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == NoteKind::Flag).count(), 2);
    assert!(kinds.contains(&NoteKind::ExecuteAnyway));
    // Categories that the law does not let be flagged.
    let other = bureau.published(person("2", "JUD", IVO)).await;
    let refused = life::flag(context, officer, flag(&alert(&other))).await.unwrap_err();
    assert_eq!(faults(&refused), ["category"]);
}

#[tokio::test]
async fn sis_p_24_an_officer_of_the_flagging_state_reads_what_to_do_instead() {
    let bureau = Bureau::open(414).await;
    let mut theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let flag = entente_model::alert::Flag {
        state: HERE.parse().unwrap(),
        since: bureau.now(),
        instead: Some("MIS-L".to_owned()),
    };
    let before = bureau.found(&bureau.first, ("Ana", "Primjer")).await;
    assert!(before[0].action.as_ref().unwrap().contains("arrest"));
    theirs.alert.as_mut().unwrap().flags.push(flag);
    theirs.version = 2;
    let row = Row::PutRecord { record: theirs, expected_version: Some(1) };
    bureau.context().store.write(vec![row]).await.unwrap();
    bureau.context().refresh().await.unwrap();
    let after = bureau.found(&bureau.first, ("Ana", "Primjer")).await;
    assert!(after[0].action.as_ref().unwrap().starts_with("Flagged for your state"));
}

#[tokio::test]
async fn sis_p_36_and_37_a_check_that_the_law_does_not_know_becomes_the_next_lesser_one() {
    let bureau = Bureau::open(415).await;
    let record = bureau.published(person("1", "SPE", ANA)).await;
    let declaration = bureau.context().registers.declaration(&record.register).unwrap();
    let action = |capabilities: &Capabilities| {
        let authority = "bb-sirene".parse().unwrap();
        effective_action(declaration, &record, &authority, capabilities).unwrap()
    };
    let full = Capabilities::default();
    assert_eq!((action(&full).category.as_str(), action(&full).downgraded_from), ("SPE", None));
    let lesser = action(&full.clone().without("bb", &["SPE"]));
    assert_eq!((lesser.category.as_str(), lesser.downgraded_from.as_deref()), ("INQ", Some("SPE")));
    let least = action(&full.clone().without("bb", &["SPE", "INQ"]));
    assert_eq!(least.category, "DIS");
    assert!(least.to_do.words.contains("does not know"));
    let nothing = action(&full.without("bb", &["SPE", "INQ", "DIS"]));
    assert!(nothing.to_do.words.contains("take no action"));
}
