//! A search over several states: streamed, explained, on record on both sides.

use entente_exchange::Nonce;
use entente_ledger::{Counterparty, Kind};
use entente_model::answer::{Found, Outcome, OutcomeClass};
use entente_model::{Code, Term};
use entente_services::receipts::{self, Source};
use entente_services::search::{self, SearchInput};
use entente_testing::{Federation, Mishap, investigation, name, person, terms};

const HIT: OutcomeClass = OutcomeClass::Hit;
const NO_HIT: OutcomeClass = OutcomeClass::NoHit;

#[tokio::test]
async fn a_person_known_in_two_states_is_hit_in_both_streamed_and_explained() {
    let federation = Federation::of_three(1).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    // Another order of name parts and a typo.
    let input = person("Jelenna", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input).await.unwrap();

    assert_eq!(asked.started.expected.len(), 3);
    assert_eq!(asked.answers.len(), 3, "one answer for each register asked");
    for state in ["bb-police", "cc-police"] {
        let shown = asked.of(state, "police-records");
        assert_eq!(shown.answer.outcome, Outcome::Hit);
        let [candidate] = shown.answer.candidates.as_slice() else { panic!("{:?}", shown.answer) };
        assert_eq!(candidate.reference.as_deref(), Some("F/0"));
        assert!(shown.next_step.as_deref().unwrap().contains("single points of contact"));
        let told: Vec<_> = candidate.features.iter().map(|one| one.feature.as_str()).collect();
        assert!(told.contains(&"name") && told.contains(&"birth-date"), "{told:?}");
        assert!(candidate.features.iter().all(|feature| !feature.words.is_empty()));
        // Regulation (EU) 2024/982 Art 28(2): a reference, no content.
        assert!(candidate.features.iter().all(|one| !matches!(one.found, Found::Shown(_))));
    }
    // The node itself answers at once, the others when their answers come.
    let own = asked.of("aa-police", "police-records");
    assert_eq!((own.answer.outcome.class(), own.number, own.elapsed_ms), (NO_HIT, 0, 0));
    let times: Vec<_> = asked.answers.iter().map(|answer| answer.elapsed_ms).collect();
    assert!(times.is_sorted() && times[1] > 0 && times[1] < times[2], "{times:?}");
    assert!(asked.summary.complete);
    assert_eq!(asked.summary.words, "2 hit, 1 no hit; every register asked has answered");
}

#[tokio::test]
async fn every_answer_is_on_record_on_both_sides_and_each_names_the_others_entry() {
    let federation = Federation::of_three(2).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let input = person("Jelena", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    let asker = federation.at("aa-police");
    let intent = asker.leaf(asked.started.intent.index);
    assert_eq!(intent.facts.kind, Kind::Consult);
    assert_eq!(intent.facts.purpose.as_ref().unwrap().as_str(), "INV");

    for state in ["bb-police", "cc-police"] {
        let shown = asked.of(state, "police-records");
        let theirs = shown.promise.clone().unwrap();
        let received = asker.leaf(shown.received.as_ref().unwrap().index);
        assert_eq!(received.facts.kind, Kind::Receive);
        assert_eq!(received.facts.outcome, Some(HIT));
        assert_eq!(received.facts.counterparty, Some(Counterparty::try_from(&theirs).unwrap()));

        let peer = federation.at(state);
        let disclosed = peer.leaf(theirs.index);
        assert_eq!(disclosed.facts.kind, Kind::Disclose);
        assert_eq!(disclosed.facts.asker.as_str(), "aa-police");
        let ours = Counterparty::try_from(&asked.started.intent).unwrap();
        assert_eq!(disclosed.facts.counterparty.as_ref(), Some(&ours));
        // The asked node recorded the intent before it read, and says so.
        let before = peer.subject(theirs.index)["intent"].as_u64().unwrap();
        assert!(before < theirs.index);
        let consulted = peer.leaf(before);
        assert_eq!(consulted.facts.kind, Kind::Consult);
        assert_eq!(consulted.facts.counterparty, Some(ours));
        assert_eq!(consulted.facts.policy, shown.answer.basis.as_ref().unwrap().policy);
        // Who asked is a pseudonym to the other state; the officer's name stays at home.
        let opening = peer.context.ledger.open(before).unwrap();
        assert!(!opening.actor().contains("anna") && opening.actor().contains("pseudonym"));
        assert_eq!(shown.answer.basis.as_ref().unwrap().policy, received.facts.policy);
    }
}

#[tokio::test]
async fn a_no_hit_is_said_signed_and_proven_by_the_node_that_says_it() {
    let federation = Federation::of_three(3).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let input = person("Nobody", "Unheardof", "1955-01-01");
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    assert!(asked.summary.complete);
    assert_eq!(asked.summary.words, "3 no hit; every register asked has answered");
    let node = federation.at("aa-police");
    let receipt = receipts::build(&node.context, &officer, asked.started.search).await.unwrap();
    let report = receipts::verify(&receipt, &federation.roots()).unwrap();
    assert_eq!(report.outcomes.iter().filter(|(_, _, outcome)| *outcome == NO_HIT).count(), 3);
    let signed = receipt.answers.iter().filter(|one| matches!(one.source, Source::Peer { .. }));
    assert_eq!(signed.count(), 2);
    for peer in ["bb-police", "cc-police"] {
        let promise = asked.of(peer, "police-records").promise.clone().unwrap();
        let leaf = federation.at(peer).leaf(promise.index);
        assert_eq!((leaf.facts.outcome, leaf.facts.count), (Some(NO_HIT), Some(0)));
    }
}

#[tokio::test]
async fn registers_that_the_question_does_not_fit_are_named_as_not_asked() {
    let federation = Federation::builder(4)
        .node("aa-police", &["police-records"])
        .node("bb-police", &["police-records", "stolen-vehicles"])
        .build()
        .await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let everywhere =
        SearchInput { registers: Vec::new(), ..person("Jelena", "Primjer", "1971-03-04") };
    let asked = federation.search("aa-police", &officer, everywhere).await.unwrap();
    assert_eq!(asked.answers.len(), 2);
    let [left_out] = asked.started.not_asked.as_slice() else { panic!() };
    assert_eq!(left_out.register.as_str(), "stolen-vehicles");
    assert_eq!(left_out.code, "search-key-not-permitted");
    assert!(asked.summary.complete, "what was not asked is not missing");
    // Named by the officer, it is refused aloud instead, and the picture is incomplete.
    let registers = ["police-records", "stolen-vehicles"].map(|one| one.parse().unwrap());
    let named = SearchInput { registers: registers.into(), ..person("Jelena", "Primjer", "1971") };
    let asked = federation.search("aa-police", &officer, named).await.unwrap();
    let refused = asked.of("bb-police", "stolen-vehicles");
    assert_eq!(refused.answer.outcome.class(), OutcomeClass::Refused);
    assert!(!asked.summary.complete);
}

#[tokio::test]
async fn a_picture_with_a_gap_says_that_it_is_incomplete() {
    let federation = Federation::of_three(5).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    federation.spoil("cc-police", Mishap::Lost);
    let input = person("Jelena", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    assert!(!asked.summary.complete);
    assert!(asked.summary.words.ends_with("the picture is incomplete"), "{}", asked.summary.words);
    let late = asked.of("cc-police", "police-records");
    assert!(matches!(late.answer.outcome, Outcome::Late { deadline_ms: 5_000 }));
    assert_eq!((late.promise.as_ref(), late.elapsed_ms), (None, 5_000));
}

#[tokio::test]
async fn an_officer_who_goes_away_midway_finds_every_answer_later() {
    let federation = Federation::of_three(6).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let other = federation.officer("aa-police", "bert", &["investigator"]).await.signed_in;
    let context = &federation.at("aa-police").context;
    let input = person("Jelena", "Primjer", "1971-03-04");
    let running = search::start(context, &officer, input).await.unwrap();
    let id = running.started.search;
    drop(running);
    let stored = federation
        .steer(async {
            loop {
                let view = search::find(context, &officer, id).unwrap();
                if view.search.summary.is_some() {
                    return view;
                }
                tokio::task::yield_now().await;
            }
        })
        .await;
    assert_eq!(stored.answers.len(), 3);
    assert!(stored.search.summary.unwrap().complete);
    let receipt = receipts::build(context, &officer, id).await.unwrap();
    receipts::verify(&receipt, &federation.roots()).unwrap();
    // Another officer's search is not there, whoever asks.
    assert_eq!(search::find(context, &other, id).unwrap_err().code, Code::NotFound);
    assert_eq!(receipts::build(context, &other, id).await.unwrap_err().code, Code::NotFound);
}

#[tokio::test]
async fn a_vehicle_is_found_by_its_plate_where_it_is_held_and_persons_are_left_alone() {
    let federation = Federation::builder(7)
        .node("aa-police", &["police-records"])
        .node("ee-vehicles", &["stolen-vehicles"])
        .build()
        .await;
    let line = serde_json::json!({
        "id": "v1",
        "fields": {
            "kind": "vehicle",
            "plates": { "number": "ABC 120", "country": "SWE" },
            "vin": "1M8GDM9AXKP042788",
            "make": "Example",
            "status": "stolen",
            "file_number": "SE/V1",
        },
    });
    federation.fill("ee-vehicles", "stolen-vehicles", &line.to_string()).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let plate = entente_model::Plate::new("abc-120", "SWE".parse().ok()).unwrap();
    let input = SearchInput {
        justification: entente_model::JustificationInput {
            legal_basis: Some("P2-ART-16".into()),
            ..investigation()
        },
        terms: vec![Term::Plate(plate)],
        ..SearchInput::default()
    };
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    assert_eq!(asked.outcomes(), [("ee-vehicles".to_owned(), "hit")]);
    assert_eq!(asked.started.not_asked.len(), 1);
    assert_eq!(federation.at("aa-police").leaves().last().unwrap().facts.kind, Kind::Receive);
}

#[tokio::test]
async fn candidates_are_judged_once_with_a_reason_and_on_record() {
    use entente_services::search::{ConfirmationInput, Verdict, confirm};
    let federation = Federation::of_three(8).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let input = person("Jelena", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    let number = asked.of("bb-police", "police-records").number;
    let context = &federation.at("aa-police").context;
    let judge = |candidate, reason: &str| {
        let input = ConfirmationInput {
            answer: number,
            candidate,
            verdict: Verdict::Confirmed,
            reason: reason.to_owned(),
        };
        confirm(context, &officer, asked.started.search, input)
    };
    assert_eq!(judge(0, "  ").await.unwrap_err().code, Code::BodyMalformed);
    assert_eq!(judge(1, "same tattoo").await.unwrap_err().code, Code::NotFound);
    let confirmed = judge(0, "same tattoo").await.unwrap();
    let leaf = federation.at("aa-police").leaf(confirmed.promise.unwrap().index);
    assert_eq!(leaf.facts.kind, Kind::Confirm);
    assert_eq!(judge(0, "again").await.unwrap_err().code, Code::Conflict);
}

#[tokio::test]
async fn each_question_is_signed_under_a_nonce_of_its_own_that_the_asked_node_keeps() {
    let federation = Federation::of_three(9).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    for _ in 0..2 {
        let input = SearchInput {
            terms: vec![name("Jelena", "Primjer"), terms("x", "y", "1971")[1].clone()],
            ..person("Jelena", "Primjer", "1971")
        };
        federation.search("aa-police", &officer, input).await.unwrap();
    }
    let sent = federation.network.sent_to(&"bb-police".parse().unwrap());
    let key = federation.at("aa-police").keys().message.verifying_key();
    let nonce = |at: usize| -> Nonce {
        let signed = entente_exchange::signature::verify_request(&sent[at], &[key]).unwrap();
        Nonce {
            key_id: signed.key_id,
            nonce: signed.nonce.unwrap(),
            expires: entente_testing::START,
        }
    };
    assert_ne!(nonce(0), nonce(1));
    let store = &federation.at("bb-police").context.store;
    for at in [0, 1] {
        assert!(store.nonce_seen(&nonce(at).key_id, &nonce(at).nonce).unwrap());
    }
}
