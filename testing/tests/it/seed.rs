//! One seed, one run.

use entente_services::search::SearchAnswer;
use entente_testing::{Federation, Mishap, person};

async fn run(seed: u64) -> (Vec<SearchAnswer>, String) {
    let federation = Federation::of_three(seed).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    federation.spoil("bb-police", Mishap::Late(std::time::Duration::from_secs(2)));
    let mut answers = Vec::new();
    for born in ["1971-03-04", "1971", "1960-02-11"] {
        let input = person("Jelena", "Primjer", born);
        answers.extend(federation.search("aa-police", &officer, input).await.unwrap().answers);
    }
    let node = federation.at("aa-police");
    node.context.integrator.catch_up().unwrap();
    (answers, node.context.integrator.note().unwrap())
}

#[tokio::test]
async fn the_same_seed_gives_the_same_answers_in_the_same_order_and_the_same_ledger_to_the_byte() {
    let (first, note) = run(11).await;
    let (again, same) = run(11).await;
    assert_eq!(first, again);
    assert_eq!(note, same, "the checkpoint binds every entry, its salts included");
    let (other, another) = run(12).await;
    assert_ne!(first, other);
    assert_ne!(note, another);
}
