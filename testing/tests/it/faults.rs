//! What goes wrong on the way is late, unavailable or refused; never a no-hit.

use entente_ledger::Kind;
use entente_model::answer::OutcomeClass;
use entente_model::{Clock as _, Outcome};
use entente_services::receipts;
use entente_testing::{Asked, Federation, Mishap, person};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

fn of(asked: &Asked, peer: &str) -> String {
    match &asked.of(peer, "police-records").answer.outcome {
        Outcome::Refused { code, .. } => format!("refused: {code}"),
        Outcome::Unavailable { reason, words } => {
            assert!(!words.is_empty());
            format!("unavailable: {reason}")
        }
        other => other.class().as_str().to_owned(),
    }
}

#[tokio::test]
async fn no_mishap_is_ever_a_no_hit_or_a_hit_and_each_is_named_and_on_record() {
    let federation = Federation::of_three(41).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let known = || person("Jelena", "Primjer", "1971-03-04");
    let unknown = || person("Nobody", "Unheardof", "1955-01-01");
    federation.search("aa-police", &officer, unknown()).await.unwrap();
    for (mishap, expected) in [
        (Mishap::Lost, "late"),
        (Mishap::Late(HOUR), "late"),
        (Mishap::Unreachable, "unavailable: unreachable"),
        (Mishap::Cut(0), "unavailable: bad-signature"),
        (Mishap::Cut(200), "unavailable: bad-signature"),
        (Mishap::FlipAnswer(100), "unavailable: bad-signature"),
        (Mishap::Unsigned, "unavailable: bad-signature"),
        (Mishap::Stale, "unavailable: bad-signature"),
        (Mishap::FlipQuestion(100), "refused: digest-mismatch"),
        (Mishap::Twice, "refused: replayed"),
    ] {
        for question in [known(), unknown()] {
            federation.spoil("cc-police", mishap);
            let asked = federation.search("aa-police", &officer, question).await.unwrap();
            assert_eq!(of(&asked, "cc-police"), expected, "{mishap:?}");
            let shown = asked.of("cc-police", "police-records");
            assert!(shown.answer.candidates.is_empty() && shown.promise.is_none());
            assert!(!asked.summary.complete);
            let received = shown.received.as_ref().unwrap().index;
            let leaf = federation.at("aa-police").leaf(received);
            assert_eq!(leaf.facts.kind, Kind::Receive);
            assert_eq!(leaf.facts.outcome, Some(shown.answer.outcome.class()));
            assert_eq!(leaf.facts.counterparty, None);
            // The others are not touched by it, and the gap is in the receipt.
            assert!(matches!(of(&asked, "bb-police").as_str(), "hit" | "no-hit"));
            let context = &federation.at("aa-police").context;
            let receipt = receipts::build(context, &officer, asked.started.search).await.unwrap();
            let report = receipts::verify(&receipt, &federation.roots()).unwrap();
            let gap = report.outcomes.iter().find(|(who, ..)| who.as_str() == "cc-police").unwrap();
            assert_eq!(gap.2, shown.answer.outcome.class());
        }
    }
    federation.mend("cc-police");
    let asked = federation.search("aa-police", &officer, known()).await.unwrap();
    assert_eq!(of(&asked, "cc-police"), "hit");
    assert!(asked.summary.complete);
}

#[tokio::test]
async fn a_slow_peer_delays_nobody_else() {
    let timings = async |mishap: Option<Mishap>| {
        let federation = Federation::of_three(42).await;
        let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
        if let Some(mishap) = mishap {
            federation.spoil("bb-police", mishap);
        }
        let input = person("Jelena", "Primjer", "1971-03-04");
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        let time = |one: &entente_services::search::SearchAnswer| {
            (one.answer.authority.to_string(), one.elapsed_ms)
        };
        asked.answers.iter().map(time).collect::<Vec<_>>()
    };
    let as_usual = timings(None).await;
    for mishap in [Mishap::Late(Duration::from_secs(3)), Mishap::Lost] {
        let slowed = timings(Some(mishap)).await;
        let ends = if mishap == Mishap::Lost { 5_000 } else { 3_000 };
        assert_eq!(slowed.last().unwrap(), &("bb-police".to_owned(), ends));
        let others = |all: &[(String, u64)]| {
            all.iter().filter(|(who, _)| who != "bb-police").cloned().collect::<Vec<_>>()
        };
        assert_eq!(others(&slowed), others(&as_usual));
    }
}

#[tokio::test]
async fn the_deadline_that_the_officer_sets_is_kept_and_bounded() {
    let federation = Federation::of_three(43).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    federation.spoil("bb-police", Mishap::Lost);
    for (asked_ms, kept_ms) in [(Some(1_500), 1_500), (Some(3_600_000), 30_000), (None, 5_000)] {
        let before = federation.clock.now();
        let mut input = person("Jelena", "Primjer", "1971-03-04");
        input.deadline_ms = asked_ms;
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        let late = &asked.of("bb-police", "police-records").answer.outcome;
        assert_eq!(*late, Outcome::Late { deadline_ms: kept_ms });
        assert_eq!(federation.clock.now().since(before), Duration::from_millis(kept_ms));
    }
}

#[tokio::test]
async fn a_peer_that_fails_and_recovers_is_told_in_words() {
    let federation = Federation::of_three(44).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let context = &federation.at("aa-police").context;
    let words = || {
        let list = context.trust.current();
        let states = context.peers.peers().states(&list, &context.authority, context.clock.now());
        let state = states.into_iter().find(|one| one.authority.as_str() == "bb-police").unwrap();
        state.words.join("; ")
    };
    assert!(words().contains("not asked"));
    federation.spoil("bb-police", Mishap::Lost);
    let input = || person("Jelena", "Primjer", "1971-03-04");
    federation.search("aa-police", &officer, input()).await.unwrap();
    assert!(words().contains("no answer within 5000 ms"), "{}", words());
    federation.mend("bb-police");
    federation.search("aa-police", &officer, input()).await.unwrap();
    assert!(words().contains("reachable"), "{}", words());
}

#[tokio::test]
async fn an_asked_node_that_cannot_write_its_ledger_answers_nothing_and_recovers_by_itself() {
    let federation = Federation::of_three(45).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let peer = federation.at("cc-police");
    crate::ledger::choke(&peer.context).await;
    let size = peer.leaves().len();
    let input = || person("Jelena", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input()).await.unwrap();
    assert_eq!(of(&asked, "cc-police"), "unavailable: ledger");
    assert_eq!(asked.of("bb-police", "police-records").answer.outcome.class(), OutcomeClass::Hit);
    assert_eq!(peer.leaves().len(), size);
    crate::ledger::release(&peer.context).await;
    let asked = federation.search("aa-police", &officer, input()).await.unwrap();
    assert_eq!(of(&asked, "cc-police"), "hit");
}
