//! One seed, one run.

use entente_ledger::Facts;
use entente_model::encoding::{Blob, Digest};
use entente_services::search::SearchAnswer;
use entente_testing::{Federation, Mishap, person};
use serde_json::Value;

/// The answers in their order, and what each entry of the asker's ledger says, in the clear and
/// sealed.
async fn run(seed: u64) -> (Vec<SearchAnswer>, Vec<(Facts, Value)>) {
    let federation = Federation::of_three(seed).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    federation.spoil("bb-police", Mishap::Late(std::time::Duration::from_secs(2)));
    let mut answers = Vec::new();
    for born in ["1971-03-04", "1971", "1960-02-11"] {
        let input = person("Jelena", "Primjer", born);
        answers.extend(federation.search("aa-police", &officer, input).await.unwrap().answers);
    }
    let node = federation.at("aa-police");
    let facts = node.leaves().into_iter().map(|leaf| leaf.facts);
    let said = (0..).zip(facts).map(|(index, facts)| (facts, node.subject(index))).collect();
    (answers, said)
}

/// Threads of one node draw from one source in an order that is not steered: it shows in salts, and
/// so in hashes.
fn without_hashes(mut answers: Vec<SearchAnswer>) -> Vec<SearchAnswer> {
    for answer in &mut answers {
        for promise in [&mut answer.promise, &mut answer.received].into_iter().flatten() {
            promise.leaf_hash = Digest::default();
            promise.signature = Blob::default();
        }
    }
    answers
}

fn without_counterparties(mut said: Vec<(Facts, Value)>) -> Vec<(Facts, Value)> {
    said.iter_mut().for_each(|(facts, _)| facts.counterparty = None);
    said
}

#[tokio::test]
async fn the_same_seed_gives_the_same_answers_in_the_same_order_at_the_same_times() {
    let (first, ledger) = run(11).await;
    let (again, same) = run(11).await;
    assert_eq!(without_hashes(first.clone()), without_hashes(again));
    assert_eq!(without_counterparties(ledger), without_counterparties(same));
    let (other, _) = run(12).await;
    assert_ne!(without_hashes(first), without_hashes(other));
}
