//! Other states propose, the issuer decides.

use super::*;

#[tokio::test]
async fn sis_p_59_others_propose_the_issuer_decides_and_two_months_go_to_the_supervisor() {
    let bureau = Bureau::open(420).await;
    let theirs = bureau.copied("bb-sirene", person("9", "ARR", ANA)).await;
    let own = bureau.published(person("1", "JUD", IVO)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let input = |record: &Record, kind| ProposalInput {
        alert: alert(record),
        kind,
        text: "the birth date is 1972".to_owned(),
        evidence: None,
    };
    let correction = ProposalKind::Correction;
    let mine = life::propose(context, officer, input(&own, correction)).await.unwrap_err();
    assert_eq!(mine.code, Code::Conflict);
    let made = life::propose(context, officer, input(&theirs, correction)).await.unwrap();
    assert_eq!(made.owner.as_str(), "bb-sirene");
    // The test begins on a Saturday: two working days end on Tuesday.
    assert_eq!(made.send_by, "2026-11-24T10:00:00Z".parse().unwrap());
    assert_eq!(made.agree_by, "2027-01-21T10:00:00Z".parse().unwrap());
    // What another state proposes about one of ours.
    let peer: AuthorityId = "bb-sirene".parse().unwrap();
    let sent = Proposal {
        id: "p-1".to_owned(),
        kind: correction,
        alert: alert(&own),
        from: peer.clone(),
        owner: HERE.parse().unwrap(),
        ..made.clone()
    };
    let stranger =
        life::receive(context, (&peer, Entitlement::NotListed), sent.clone(), vec![]).await;
    assert_eq!(stranger.unwrap_err().code, Code::PeerNotEntitled);
    let listed = (&peer, Entitlement::Listed);
    let about_another = Proposal { alert: alert(&theirs), ..sent.clone() };
    let refused = life::receive(context, listed, about_another, vec![]).await.unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    life::receive(context, listed, sent.clone(), vec![]).await.unwrap();
    life::receive(context, listed, sent, vec![]).await.unwrap();
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Proposal));
    let decision = DecisionInput {
        proposal: "p-1".to_owned(),
        accept: false,
        reasons: "our register says otherwise".to_owned(),
    };
    life::decide(context, officer, decision.clone()).await.unwrap();
    assert_eq!(life::decide(context, officer, decision).await.unwrap_err().code, Code::Conflict);
    // Without agreement in two months ours goes to the supervisory authorities.
    bureau.advance(DAY * 60);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 0);
    bureau.advance(DAY * 2);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 1);
    assert_eq!(life::run_due(context).await.unwrap().supervised, 0);
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Supervisor));
}

#[tokio::test]
async fn sis_p_59_a_proposal_reaches_the_issuer_later_if_it_is_down_and_so_does_the_answer() {
    let federation = Federation::builder(422)
        .node(HERE, &[PERSONS, OBJECTS])
        .node("bb-sirene", &[PERSONS, OBJECTS])
        .build()
        .await;
    let first = federation.officer(HERE, "first", &["sirene-officer"]).await.signed_in;
    let second = federation.officer(HERE, "second", &["sirene-officer"]).await.signed_in;
    let theirs = federation.officer("bb-sirene", "theirs", &["sirene-officer"]).await.signed_in;
    let bureau = Bureau { federation, first, second };
    let there = || &bureau.federation.at("bb-sirene").context;
    // The issuer's alert, and its copy here.
    let record = bureau.copied("bb-sirene", person("9", "MIS-L", ANA)).await;
    let row = Row::PutRecord { record: record.clone(), expected_version: None };
    there().store.write(vec![row]).await.unwrap();
    bureau.federation.spoil("bb-sirene", entente_testing::Mishap::Unreachable);
    let flag = ProposalInput {
        alert: alert(&record),
        kind: ProposalKind::Flag,
        text: "our law does not permit it".to_owned(),
        evidence: None,
    };
    let context = bureau.context();
    let steered = bureau.federation.steer(life::propose(context, &bureau.first, flag));
    let made = steered.await.unwrap();
    assert_eq!(made.state, ProposalState::Waiting);
    assert!(bureau.work().await.iter().any(|item| item.kind == WorkKind::Evidence));
    bureau.federation.mend("bb-sirene");
    let report = bureau.federation.steer(life::run_due(context)).await.unwrap();
    assert_eq!(report.delivered, 1);
    assert!(bureau.work().await.is_empty());
    let decision = DecisionInput {
        proposal: made.id.clone(),
        accept: true,
        reasons: "flagged as asked".to_owned(),
    };
    bureau.federation.steer(life::decide(there(), &theirs, decision)).await.unwrap();
    let page = PageRequest { after: None, limit: 50 };
    let known = life::proposals(context, &bureau.first, &record.register, &page).await.unwrap();
    let known = known.entries.into_iter().find(|one| one.id == made.id).unwrap();
    assert_eq!(known.state, ProposalState::Accepted);
    assert_eq!(known.answer.as_deref(), Some("flagged as asked"));
    // Criteria for threats are published to partners.
    let criteria = CriteriaInput {
        register: record.register.clone(),
        version: "2026-1".to_owned(),
        text: "who ...".to_owned(),
    };
    life::publish_criteria(there(), &theirs, criteria).await.unwrap();
    let partner = "bb-sirene".parse().unwrap();
    let read = life::partner_criteria(context, &bureau.first, &record.register, &partner);
    let read = bureau.federation.steer(read).await.unwrap().entries;
    assert_eq!((read.len(), read[0].version.as_str()), (1, "2026-1"));
}
