//! The asked node decides again, under its own policy and its own trust list.

use entente_exchange::{PeerCall, SignedTrustList};
use entente_model::limits::PEER_DEADLINE_DEFAULT;
use entente_model::wire::SearchCall;
use entente_model::{Code, Outcome, RequestId};
use entente_services::search::SearchInput;
use entente_testing::{Federation, person};

const CONTACT_POINT_ONLY: &str = r#"
@id("OWN-01")
@words("This authority answers other states through their contact points only.")
@code("denied")
@remedy("Have your single point of contact ask.")
@priority("90")
forbid (principal, action == Action::"search", resource is Register)
when { principal.peer && !(principal in Role::"spoc-officer") };
"#;

fn question() -> SearchInput {
    person("Jelena", "Primjer", "1971-03-04")
}

#[tokio::test]
async fn the_asked_node_refuses_a_role_that_the_asking_node_permits() {
    let federation = Federation::builder(31)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records"])
        .policy(CONTACT_POINT_ONLY)
        .build()
        .await;
    federation.know("bb-police", &[("Primjer", "Jelena", "1971-03-04")]).await;
    let anna = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let spoc = federation.officer("aa-police", "spoc", &["spoc-officer"]).await.signed_in;

    let asked = federation.search("aa-police", &anna, question()).await.unwrap();
    let shown = asked.of("bb-police", "police-records");
    let Outcome::Refused { code, rule, words, remedy } = &shown.answer.outcome else { panic!() };
    assert_eq!((code.as_str(), rule.as_str()), ("denied", "OWN-01"));
    assert!(words.contains("contact points") && remedy.contains("contact"));
    assert!(shown.answer.candidates.is_empty());
    assert!(!asked.summary.complete);
    // The asked node has its refusal on record and promises it; the asking one holds that promise.
    let theirs = federation.at("bb-police").leaf(shown.promise.as_ref().unwrap().index);
    assert_eq!(theirs.facts.problem, Some(Code::Denied));
    assert_eq!(theirs.facts.rules[0].as_str(), "OWN-01");
    assert_eq!(theirs.facts.asker.as_str(), "aa-police");
    let ours = federation.at("aa-police").leaf(shown.received.as_ref().unwrap().index);
    assert_eq!(ours.facts.counterparty.unwrap().index, theirs_index(shown));
    // Each node names the policies it decided by.
    let (here, there) = (federation.at("aa-police"), federation.at("bb-police"));
    assert_ne!(here.context.policy.load().hash(), there.context.policy.load().hash());
    assert_eq!(theirs.facts.policy, there.context.policy.load().hash());

    let asked = federation.search("aa-police", &spoc, question()).await.unwrap();
    assert_eq!(asked.of("bb-police", "police-records").answer.outcome, Outcome::Hit);
}

fn theirs_index(shown: &entente_services::search::SearchAnswer) -> u64 {
    shown.promise.as_ref().unwrap().index
}

#[tokio::test]
async fn a_register_kept_for_others_is_not_asked_and_refuses_who_asks_all_the_same() {
    let federation = Federation::builder(32)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records"])
        .node("cc-police", &["police-records"])
        .only_for(&["bb-police"])
        .build()
        .await;
    for state in ["bb-police", "cc-police"] {
        federation.know(state, &[("Primjer", "Jelena", "1971-03-04")]).await;
    }
    let anna = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let asked = federation.search("aa-police", &anna, question()).await.unwrap();
    let answering: Vec<_> = asked.outcomes().into_iter().map(|(authority, _)| authority).collect();
    assert_eq!(answering, ["aa-police", "bb-police"]);
    assert!(federation.network.sent_to(&"cc-police".parse().unwrap()).is_empty());

    // A node that asks all the same, with a good signature and its own ledger entry, is refused.
    let context = &federation.at("aa-police").context;
    let sent = federation.network.sent_to(&"bb-police".parse().unwrap()).pop().unwrap();
    let call: SearchCall = serde_json::from_slice(&sent.body).unwrap();
    let call = SearchCall { request: RequestId::random(context.rng.as_ref()), ..call };
    let call =
        PeerCall { peer: "cc-police".parse().unwrap(), call, deadline: PEER_DEADLINE_DEFAULT };
    let answer = federation.steer(context.peers.ask(call)).await;
    let Outcome::Refused { code, .. } = &answer.results[0].answer.outcome else { panic!() };
    assert_eq!(code, "peer-not-entitled");
    assert_eq!(federation.at("cc-police").refusals(), [Code::PeerNotEntitled]);

    let ben = federation.officer("bb-police", "ben", &["investigator"]).await.signed_in;
    let asked = federation.search("bb-police", &ben, question()).await.unwrap();
    assert_eq!(asked.of("cc-police", "police-records").answer.outcome, Outcome::Hit);
}

#[tokio::test]
async fn a_trust_list_needs_two_of_its_three_operators() {
    let federation = Federation::builder(33).node("aa-police", &[]).build().await;
    let list = federation.trust_list().open(&federation.roots()).unwrap();
    for (signers, opens) in [(0..1, false), (0..2, true), (1..3, true), (2..3, false)] {
        let mut signed = SignedTrustList::draft(&list).unwrap();
        federation.operators[signers].iter().for_each(|key| signed.sign(key).unwrap());
        assert_eq!(signed.open(&federation.roots()).is_ok(), opens);
    }
}

#[tokio::test]
async fn officers_do_only_what_their_roles_permit_and_each_denial_is_on_record() {
    let federation = Federation::builder(34)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records"])
        .build()
        .await;
    for (id, role, rule) in [
        ("olga", "inspector", "OVERSIGHT-DOES-NOT-ACT"),
        ("adam", "administrator", "ADMINISTRATOR-DOES-NOT-READ"),
        ("cleo", "civil-protection-officer", "CIVIL-PROTECTION-SEES-NO-PERSONS"),
        ("stan", "strategy-officer", "STRATEGY-SEES-NO-PERSONS"),
    ] {
        let officer = federation.officer("aa-police", id, &[role]).await.signed_in;
        let problem = federation.search("aa-police", &officer, question()).await.err().unwrap();
        assert_eq!((problem.code, problem.rule.unwrap().as_str()), (Code::Denied, rule));
        assert_eq!(federation.at("aa-police").refusals().pop(), Some(Code::Denied));
    }
    assert!(federation.network.sent_to(&"bb-police".parse().unwrap()).is_empty());
}
